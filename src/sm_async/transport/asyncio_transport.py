"""The engine behind httpx's transport interface, for `httpx.AsyncClient` and for clients that share one transport."""

from __future__ import annotations

import asyncio
import math
import ssl
from collections.abc import Mapping
from types import TracebackType
from typing import Self

import httpx

from sm_async.transport import faults
from sm_async.transport.engine import Engine
from sm_async.transport.messages import PORTS, HttpRequest, Origin
from sm_async.transport.pool import Connections
from sm_async.transport.proxies import Proxy

__all__ = ["AsyncioTransport"]


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
        self.engine = Engine(
            ssl_context=ssl_context,
            ca_bundle=ca_bundle,
            proxy=proxy,
            max_connections=max_connections,
            idle_timeout=idle_timeout,
            max_age=max_age,
            max_response=max_response,
            environment=environment,
        )
        """What sends; a `SageMakerClient` that is given this transport calls it directly."""

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request and read its whole response."""
        deadline: float | None = request.extensions.get("deadline")
        timeouts: Mapping[str, float | None] = request.extensions.get("timeout", {})
        accepts = request.headers.get("accept-encoding", "").encode()
        outgoing = await _outgoing(request)
        del request  # thousands of calls in flight hold only what they still need
        read_timeout = None
        if deadline is None:
            deadline = asyncio.get_running_loop().time() + _seconds(timeouts, "pool") + _seconds(timeouts, "connect")
            read_timeout = _seconds(timeouts, "read")
        exchanging = self.engine.exchange(outgoing, deadline, read_timeout=read_timeout, accepts=accepts)
        del outgoing  # its headers authorize: what shows a traceback's variables may not show them
        try:
            reply = await exchanging
        except faults.TransportError as fault:
            raise _as_httpx(fault) from fault.__cause__
        response = httpx.Response(reply.status, headers=list(reply.headers), stream=httpx.ByteStream(reply.body))
        response.headers.encoding = "iso-8859-1"  # as HTTP has it; httpx would try three on every header
        return response

    @property
    def connections(self) -> Connections:
        """The connections of all origins at this moment, for those who watch over the process."""
        return self.engine.connections

    async def aclose(self) -> None:
        """Close every connection and return when their sockets are; requests in flight raise `TransportError`."""
        await self.engine.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None = None,
        exc_value: BaseException | None = None,
        traceback: TracebackType | None = None,
    ) -> None:
        await self.aclose()


async def _outgoing(request: httpx.Request) -> HttpRequest:
    """A request of httpx with its body read, framed as its headers say."""
    url, stream = request.url, request.stream
    body = b"".join(stream) if isinstance(stream, httpx.ByteStream) else await request.aread()
    if "transfer-encoding" in request.headers:
        body = (b"%x\r\n%b\r\n" % (len(body), body) if body else b"") + b"0\r\n\r\n"
    origin = Origin(url.scheme, url.raw_host.decode(), url.port or PORTS.get(url.scheme, 0))
    return HttpRequest(request.method.encode(), origin, url.raw_path, request.headers.raw, body)


def _as_httpx(fault: faults.TransportError) -> httpx.TransportError:
    """The exception of httpx that says the same, and whether the request was sent."""
    error = _CLASSES.get(type(fault), httpx.TransportError)(str(fault))
    vars(error)["request_sent"] = fault.request_sent
    return error


_CLASSES: dict[type[faults.TransportError], type[httpx.TransportError]] = {
    faults.PoolTimeout: httpx.PoolTimeout,
    faults.ConnectTimeout: httpx.ConnectTimeout,
    faults.ConnectError: httpx.ConnectError,
    faults.WriteError: httpx.WriteError,
    faults.WriteTimeout: httpx.WriteTimeout,
    faults.LocalProtocolError: httpx.LocalProtocolError,
    faults.WrongEventLoop: httpx.LocalProtocolError,
    faults.ReadError: httpx.ReadError,
    faults.ReadTimeout: httpx.ReadTimeout,
    faults.RemoteProtocolError: httpx.RemoteProtocolError,
    faults.TransportClosed: httpx.TransportError,
}


def _seconds(timeouts: Mapping[str, float | None], name: str) -> float:
    seconds = timeouts.get(name)
    return math.inf if seconds is None else seconds
