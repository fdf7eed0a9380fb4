"""How the socket of a connection comes to be: directly or through a proxy's tunnel, with TLS verified on top."""

from __future__ import annotations

import asyncio
import ipaddress
import ssl
from collections.abc import Awaitable, Callable
from typing import Any, cast

import attrs
import httptools

from sm_async.transport import faults
from sm_async.transport.connection import Connection
from sm_async.transport.proxies import Proxy
from sm_async.transport.response_reader import HEAD_LIMIT

__all__ = ["Origin", "Way", "open_socket"]

HAPPY_EYEBALLS_DELAY = 0.25
"""Seconds after which the next address is tried beside the first (RFC 8305)."""


@attrs.frozen
class Origin:
    """Where requests go: scheme, host and port."""

    scheme: str
    host: str
    port: int

    def __str__(self) -> str:
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


@attrs.frozen
class Way:
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
            tls = await way.trust() if way.origin.scheme == "https" else None
            await _connect(lambda: connection, way.origin.host, way.origin.port, tls)
        else:
            where = f"{where} through the proxy {way.proxy.host}:{way.proxy.port}"
            await _connect_through(way, way.proxy, connection)
    except ssl.SSLCertVerificationError as error:
        raise faults.ConnectError(f"{where}: the certificate does not verify: {error.verify_message}") from error
    except OSError as error:
        raise faults.ConnectError(f"{where}: {error.strerror or error}") from error
    except (UnicodeError, OverflowError) as error:  # what asyncio raises for names and ports that cannot be
        raise faults.ConnectError(f"{where}: {error}") from error


async def _connect(
    protocol: Callable[[], asyncio.BaseProtocol], host: str, port: int, tls: ssl.SSLContext | None
) -> asyncio.BaseTransport:
    loop = asyncio.get_running_loop()
    # uvloop tries all addresses itself and does not know the argument; a single address needs no race.
    race = isinstance(loop, asyncio.BaseEventLoop) and not _is_address(host)
    options: dict[str, Any] = {"happy_eyeballs_delay": HAPPY_EYEBALLS_DELAY} if race else {}
    transport, _ = await loop.create_connection(protocol, host, port, ssl=tls, **options)
    return transport


async def _connect_through(way: Way, proxy: Proxy, connection: Connection) -> None:
    """A tunnel through the proxy, and in it TLS to the origin: the proxy sees neither request nor response."""
    loop = asyncio.get_running_loop()
    tunnel = _Tunnel(loop)
    proxy_tls = await way.trust() if proxy.is_tls else None
    transport = cast("asyncio.Transport", await _connect(lambda: tunnel, proxy.host, proxy.port, proxy_tls))
    try:
        authorization = b"Proxy-Authorization: %b\r\n" % proxy.authorization if proxy.authorization else b""
        target = str(way.origin).encode()
        transport.write(b"CONNECT %b HTTP/1.1\r\nHost: %b\r\n%b\r\n" % (target, target, authorization))
        await tunnel.opened
        await _hand_over(transport, way, connection)
    except BaseException:
        transport.abort()
        raise


async def _hand_over(transport: asyncio.Transport, way: Way, connection: Connection) -> None:
    """Let a connection use an open tunnel, over TLS where the origin wants it."""
    inner: asyncio.Transport | None = transport
    if way.origin.scheme == "https":
        tls, loop = await way.trust(), asyncio.get_running_loop()
        inner = await loop.start_tls(transport, connection, tls, server_hostname=way.origin.host)
    else:
        transport.set_protocol(connection)
    if inner is None or inner.is_closing():  # and the connection may have been told so already
        raise ConnectionResetError("the tunnel closed as soon as it was open")
    connection.connection_made(inner)


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


def _is_address(host: str) -> bool:
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return False
    return True
