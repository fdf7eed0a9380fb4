"""How the socket of a connection comes to be: directly or through a proxy's tunnel, with TLS verified on top."""

from __future__ import annotations

import asyncio
import errno
import os
import ssl
from collections.abc import Awaitable, Callable
from typing import NamedTuple

import httptools

from sm_async.transport import faults
from sm_async.transport.connection import Connection
from sm_async.transport.dialing import dial
from sm_async.transport.messages import Origin
from sm_async.transport.proxies import Proxy
from sm_async.transport.response_reader import HEAD_LIMIT

__all__ = ["Way", "open_socket"]


class Way(NamedTuple):
    """How to reach an origin."""

    origin: Origin
    trust: Callable[[], Awaitable[ssl.SSLContext]]
    """Gives the TLS settings, where the origin or the proxy is spoken to over TLS."""
    proxy: Proxy | None = None


async def open_socket(way: Way, connection: Connection) -> None:
    """Open the socket of a connection. Raises `ConnectError` of `faults`; cancelled, it leaves nothing behind."""
    where = str(way.origin)
    try:
        if way.proxy is None:
            await _connect_directly(way, connection)
        else:
            where = f"{where} through the proxy {way.proxy.host}:{way.proxy.port}"
            await _connect_through(way, way.proxy, connection)
    except ssl.SSLCertVerificationError as error:
        raise faults.ConnectError(f"{where}: the certificate does not verify: {error.verify_message}") from error
    except OSError as error:
        raise faults.ConnectError(f"{where}: {_reason(error)}") from error
    except (UnicodeError, OverflowError) as error:  # what asyncio raises for names and ports that cannot be
        raise faults.ConnectError(f"{where}: {error}") from error


def _reason(error: OSError) -> str:
    """What the system calls the error: asyncio's own words repeat the address."""
    number = error.errno
    if number is not None and number in errno.errorcode and not isinstance(error, ssl.SSLError):  # its numbers differ
        return os.strerror(number)
    return error.strerror or str(error)


async def _connect_directly(way: Way, connection: Connection) -> None:
    if way.origin.scheme == "https":
        transport = await _connect(asyncio.Protocol(), way.origin.host, way.origin.port)
        await _encrypt(transport, connection, await way.trust(), way.origin.host)
    else:
        await _connect(connection, way.origin.host, way.origin.port)


async def _connect_through(way: Way, proxy: Proxy, connection: Connection) -> None:
    """A tunnel through the proxy, and in it TLS to the origin: the proxy sees neither request nor response."""
    tunnel = _Tunnel(asyncio.get_running_loop())
    if proxy.is_tls:
        transport = await _connect(asyncio.Protocol(), proxy.host, proxy.port)
        transport = await _encrypt(transport, tunnel, await way.trust(), proxy.host)
    else:
        transport = await _connect(tunnel, proxy.host, proxy.port)
    try:
        _ask_for_tunnel(transport, way.origin, proxy)
        await tunnel.opened
        if way.origin.scheme == "https":
            await _encrypt(transport, connection, await way.trust(), way.origin.host)
        else:
            transport.set_protocol(connection)
            connection.connection_made(transport)
    except BaseException:
        transport.abort()
        raise


def _ask_for_tunnel(transport: asyncio.Transport, origin: Origin, proxy: Proxy) -> None:
    """Write CONNECT. A function of its own, so that no frame that waits holds the proxy's password in a variable."""
    authorization = b"Proxy-Authorization: %b\r\n" % proxy.authorization if proxy.authorization else b""
    target = origin.authority.encode()
    transport.write(b"CONNECT %b HTTP/1.1\r\nHost: %b\r\n%b\r\n" % (target, target, authorization))


async def _connect(protocol: asyncio.BaseProtocol, host: str, port: int) -> asyncio.Transport:
    sock = await dial(host, port)
    try:
        transport, _ = await asyncio.get_running_loop().create_connection(lambda: protocol, sock=sock)
    except BaseException:
        sock.close()
        raise
    return transport


async def _encrypt(
    transport: asyncio.Transport, protocol: asyncio.BaseProtocol, context: ssl.SSLContext, host: str
) -> asyncio.Transport:
    """TLS on top of a transport, for a protocol that gets to know the new one."""
    loop = asyncio.get_running_loop()
    inner: asyncio.Transport | None = None
    try:
        if not transport.is_closing():
            inner = await loop.start_tls(transport, protocol, context, server_hostname=host)
    except BaseException as error:
        transport.abort()
        if isinstance(error, TypeError) and isinstance(error.__context__, ssl.SSLError):
            raise error.__context__ from None  # Python 3.11 and 3.12 stumble over what fails in TLS inside TLS
        raise
    if inner is None or inner.is_closing():  # the peer has left, and the protocol may have been told so already
        transport.abort()
        raise ConnectionResetError("closed as soon as it was open")
    protocol.connection_made(inner)
    return inner


class _Tunnel(asyncio.Protocol):
    """Reads a proxy's answer to CONNECT."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.opened: asyncio.Future[None] = loop.create_future()
        self._parser = httptools.HttpResponseParser(self)
        self._received = 0

    def data_received(self, data: bytes) -> None:
        """Parse; a byte behind the proxy's head cannot be the origin's yet, since TLS clients speak first."""
        self._received += len(data)
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            pass
        except httptools.HttpParserError as error:
            self._fail(f"the proxy's answer is malformed: {error}")
        if self._received > HEAD_LIMIT:
            self._fail("the proxy's answer is too large")

    def on_headers_complete(self) -> None:
        """Open the tunnel, or say what the proxy answered."""
        status = self._parser.get_status_code()
        if 200 <= status < 300:
            if not self.opened.done():
                self.opened.set_result(None)
        elif status >= 300:
            self._fail(f"the proxy refused with status {status}")

    def connection_lost(self, exc: Exception | None) -> None:
        """Fail if the proxy hung up before it answered."""
        self._fail(f"the proxy closed the connection{f': {exc}' if exc else ''}")

    def _fail(self, why: str) -> None:
        if not self.opened.done():
            self.opened.set_exception(ConnectionRefusedError(why))
            self.opened.exception()  # seen, should nobody be left to see it: a lost exception is logged
