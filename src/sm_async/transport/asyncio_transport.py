"""The default transport: HTTP/1.1 over asyncio protocols and httptools, behind httpx's transport interface."""

from __future__ import annotations

import asyncio
import math
import os
import ssl
from collections.abc import Mapping
from functools import partial
from types import TracebackType
from typing import Self

import httpx

from sm_async.transport import faults
from sm_async.transport.opening import Origin, Way, open_socket
from sm_async.transport.pool import Connections, Pool, PoolLimits
from sm_async.transport.proxies import Proxy, parse_proxy, proxy_from_environment
from sm_async.transport.tls import is_verifying, make_context

__all__ = ["AsyncioTransport"]

PORTS = {"http": 80, "https": 443}


class AsyncioTransport(httpx.AsyncBaseTransport):
    """A pool of HTTP/1.1 connections for each origin, made for thousands of calls in flight and for cancellation.

    Every exception is one of httpx's own classes and has `request_sent`: False only where it is proven that the
    request did not leave whole. Redirects are not followed and nothing is repeated. Use it from one event loop.

    A request may carry its deadline, on the loop's clock, in `request.extensions["deadline"]`: it bounds waiting,
    connecting, writing and the whole response as one total. Without it httpx's own timeouts apply: `pool` and
    `connect` to the wait for a connection, `read` to everything from the first byte sent to the last one received.
    """

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None = None,
        ca_bundle: str | None = None,
        proxy: Proxy | str | None = None,
        max_connections: int = 256,
        idle_timeout: float = 15.0,
        max_age: float = 3600.0,
        max_response: int = 64 * 1024 * 1024,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Settle the limits; nothing is opened or read yet. Raises ValueError for what cannot work.

        Args:
            ssl_context: TLS settings, client certificates included; they have to verify certificates and hosts.
            ca_bundle: PEM file or folder of the authorities to trust, where no context is given; else AWS_CA_BUNDLE.
            proxy: The proxy for every origin, or its URL; else HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY.
            max_connections: Bound on the connections to one origin; calls beyond it wait, first come first served.
            idle_timeout: Seconds that a connection may lie idle.
            max_age: Seconds that a connection may live.
            max_response: Bytes of a response at most, headers included.
            environment: Where the variables are looked up; os.environ unless given.
        """
        if ssl_context is not None and not is_verifying(ssl_context):
            raise ValueError("ssl_context: certificates and host names have to be verified")
        if max_connections < 1:
            raise ValueError(f"max_connections: {max_connections} leaves no connection to send through")
        self._environment = os.environ if environment is None else environment
        self._proxy = parse_proxy(proxy) if isinstance(proxy, str) else proxy
        self._limits = PoolLimits(max_connections, idle_timeout, max_age, max_response)
        self._ca_bundle = ca_bundle
        self._context = ssl_context
        self._context_being_made: asyncio.Future[ssl.SSLContext] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pools: dict[tuple[bytes, bytes, int | None], Pool] = {}
        self._is_closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read its whole response."""
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            self._bind(loop)
        pool = self._pools.get(_key(request.url)) or self._open_pool(loop, request.url)
        data, asked = await _written(request)
        deadline = request.extensions.get("deadline")
        timeouts: Mapping[str, float | None] = request.extensions.get("timeout", {})
        is_head = request.method == "HEAD"
        del request  # thousands of calls in flight hold only what they still need
        connection = pool.take_idle()
        if connection is None:
            try:
                connection = await pool.acquire(_connect_by(loop, timeouts) if deadline is None else deadline)
            except BaseException:
                del data  # its headers authorize: what shows a traceback's variables may not show them
                raise
        reply_by = loop.time() + _seconds(timeouts, "read") if deadline is None else deadline
        exchange = connection.begin(data, reply_by, is_head_request=is_head)
        del data
        try:
            reply = await exchange
        except asyncio.CancelledError:
            connection.abandon(exchange)
            raise
        if isinstance(reply, Exception):
            raise reply
        if reply.encoding is not None and not _was_asked_for(reply.encoding, asked):
            raise faults.RemoteProtocolError(
                f"the response is encoded as {reply.encoding.decode('latin-1')!r}, not asked for"
            )
        response = httpx.Response(reply.status, headers=reply.headers, stream=httpx.ByteStream(reply.body))
        response.headers.encoding = "iso-8859-1"  # as HTTP has it; httpx would try three on every header
        return response

    @property
    def connections(self) -> Connections:
        """The connections of all origins at this moment, for those who watch over the process."""
        return sum((pool.connections for pool in self._pools.values()), Connections())

    async def aclose(self) -> None:
        """Close every connection and return when their sockets are; requests in flight raise `TransportClosed`."""
        self._is_closed = True
        if self._loop is not asyncio.get_running_loop():
            self._pools.clear()  # what was opened died with its loop
        for pool in self._pools.values():
            pool.close()
        for pool in self._pools.values():
            await pool.wait_closed()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()

    def _bind(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._loop is not None and not self._is_closed:
            raise faults.LocalProtocolError("the transport belongs to another event loop; make one for each loop")
        self._loop = loop

    def _open_pool(self, loop: asyncio.AbstractEventLoop, url: httpx.URL) -> Pool:
        """The pool of an origin that is asked for the first time."""
        if self._is_closed:
            raise faults.TransportClosed("the transport is closed", request_sent=False)
        if url.scheme not in PORTS:
            raise faults.LocalProtocolError(f"no transport for {url.scheme!r}; http and https are known")
        origin = Origin(url.scheme, url.raw_host.decode(), url.port or PORTS[url.scheme])
        try:
            proxy = self._proxy or proxy_from_environment(origin.scheme, origin.host, origin.port, self._environment)
        except ValueError as error:
            raise faults.ConnectError(f"{origin}: {error}") from error
        way = Way(origin, self._trust, proxy)
        pool = self._pools[_key(url)] = Pool(loop, self._limits, partial(open_socket, way))
        return pool

    async def _trust(self) -> ssl.SSLContext:
        """The TLS settings, made once and in a thread: reading the authorities would stall the loop for 50 ms."""
        if self._context is None:
            bundle = self._ca_bundle or self._environment.get("AWS_CA_BUNDLE", "").strip() or None
            if self._context_being_made is None:
                loop = asyncio.get_running_loop()
                self._context_being_made = loop.run_in_executor(None, make_context, bundle)
            try:
                # Shielded: it is shared by all first calls, of which each may be cancelled.
                self._context = await asyncio.shield(self._context_being_made)
            except OSError as error:
                self._context_being_made = None
                where = f" in {bundle}" if bundle else ""
                raise faults.ConnectError(f"the authorities to trust{where} cannot be read: {error}") from error
        return self._context


def _key(url: httpx.URL) -> tuple[bytes, bytes, int | None]:
    return url.raw_scheme, url.raw_host, url.port


async def _written(request: httpx.Request) -> tuple[bytes, bytes]:
    """A request as it goes over the wire, and the encodings that it asks for."""
    stream = request.stream
    body = b"".join(stream) if isinstance(stream, httpx.ByteStream) else await request.aread()
    raw = request.headers.raw
    lines = b"\r\n".join(map(b": ".join, raw))
    head = b"%b %b HTTP/1.1\r\n%b\r\n\r\n" % (request.method.encode(), request.url.raw_path, lines)
    if not head.count(b"\n") == head.count(b"\r") == len(raw) + 2:
        raise faults.LocalProtocolError("a header or the target holds a line break")
    asked = b""
    is_chunked = False
    for name, value in raw:
        length = len(name)  # a glance that spares most names the look
        if length == 15 and name.lower() == b"accept-encoding":
            asked = value
        elif length == 17 and name.lower() == b"transfer-encoding":
            is_chunked = True
    if is_chunked:
        body = (b"%x\r\n%b\r\n" % (len(body), body) if body else b"") + b"0\r\n\r\n"
    return head + body, asked


def _was_asked_for(encoding: bytes, asked: bytes) -> bool:
    """Whether a response's encodings are among those of Accept-Encoding; `identity` is none."""
    offered = {part.split(b";")[0].strip().lower() for part in asked.split(b",")}
    return {part.strip().lower() for part in encoding.split(b",")} <= {*offered, b"identity", b""}


def _connect_by(loop: asyncio.AbstractEventLoop, timeouts: Mapping[str, float | None]) -> float:
    return loop.time() + _seconds(timeouts, "pool") + _seconds(timeouts, "connect")


def _seconds(timeouts: Mapping[str, float | None], name: str) -> float:
    seconds = timeouts.get(name)
    return math.inf if seconds is None else seconds
