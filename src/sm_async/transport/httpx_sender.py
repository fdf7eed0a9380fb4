"""Sends through any transport of httpx: held to deadlines from outside, bounded, and never closed.

A deadline cancels what the transport does. One that catches the cancellation and goes on holds the call until it ends.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine
from functools import lru_cache
from typing import Any

import httpx

from sm_async.transport import faults
from sm_async.transport.asyncio_transport import AsyncioTransport
from sm_async.transport.bounds import Bounds
from sm_async.transport.messages import HttpRequest, Origin, Reply
from sm_async.transport.sender import EngineSender, Sender, closed_before_sending, cut_off

__all__ = ["HttpxSender", "sender_over"]

RESPONSE_LIMIT = 64 * 1024 * 1024
CONNECTING_SHARE = 0.95
"""Part of the time left that a transport may wait for a connection: one that gives up on it before the end can say
that nothing was sent."""


def sender_over(transport: httpx.AsyncBaseTransport) -> Sender:
    """A sender through a transport that was handed over. A plain `AsyncioTransport` lends its engine."""
    if type(transport) is AsyncioTransport:  # a subclass may have changed what it does
        return EngineSender(transport.engine, is_own=False)
    return HttpxSender(transport)


class HttpxSender:
    """Makes requests of httpx and reads its responses."""

    def __init__(self, transport: httpx.AsyncBaseTransport) -> None:
        self._transport = transport
        self._bounds = Bounds()
        self._is_closed = False

    def send(self, request: HttpRequest, ends: float) -> Awaitable[Reply]:
        """As `Sender` has it."""
        if self._is_closed:
            raise closed_before_sending()
        return self._within(self._exchange(_outgoing(request, ends)), ends)

    async def aclose(self) -> None:
        """Fail what is in flight; the transport stays open."""
        self._is_closed = True
        self._bounds.end()

    async def _within(self, exchanging: Coroutine[Any, Any, Reply], ends: float) -> Reply:
        """An exchange that is cancelled at its end, whatever it waits for."""
        has_begun = False
        try:
            async with self._bounds.until(ends):
                has_begun = True
                return await exchanging
        except TimeoutError as error:  # a transport's own has become a fault
            raise cut_off(is_closed=self._is_closed, request_sent=has_begun) from error
        finally:
            exchanging.close()  # of use where the client was closed before the exchange began

    async def _exchange(self, request: httpx.Request) -> Reply:
        answering = self._transport.handle_async_request(request)
        del request  # thousands of calls in flight hold only what they still need
        try:
            response = await answering
            try:
                return Reply(response.status_code, response.headers.raw, await _read(response))
            finally:
                await response.aclose()
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise _fault(error) from error


def _outgoing(request: HttpRequest, ends: float) -> httpx.Request:
    """A request of httpx, with timeouts that fit the time that is left."""
    left = ends - asyncio.get_running_loop().time()
    connecting = left * CONNECTING_SHARE
    return httpx.Request(
        request.method.decode(),
        _url(request.origin, request.target),
        headers=list(request.headers),
        stream=httpx.ByteStream(request.body),
        extensions={"timeout": {"connect": connecting, "pool": connecting, "write": left, "read": left}},
    )


@lru_cache(maxsize=64)
def _url(origin: Origin, target: bytes) -> httpx.URL:
    scheme, host, port = origin
    return httpx.URL(scheme=scheme, host=host, port=port, raw_path=target)


async def _read(response: httpx.Response) -> bytes:
    """The body, bounded, as it came over the wire."""
    encoding = response.headers.get("content-encoding", "identity")
    if encoding != "identity":  # 100 kB of gzip can hold 100 MB
        raise httpx.RemoteProtocolError(f"the answer is encoded as {encoding!r}, which was not asked for")
    if isinstance(response.stream, httpx.ByteStream):
        return b"".join(response.stream)
    if response.is_stream_consumed:  # a transport read it, to log it or to keep it
        return response.content
    chunks: list[bytes] = []
    received = 0
    async for chunk in response.aiter_raw():
        received += len(chunk)
        if received > RESPONSE_LIMIT:
            raise httpx.RemoteProtocolError(f"the answer is larger than {RESPONSE_LIMIT} bytes")
        chunks.append(chunk)
    return b"".join(chunks)


def _fault(error: Exception) -> faults.TransportError:
    """The fault that an exception of a transport means.

    Whether the request may have left whole is what the transport says, or what its exception's class proves.
    """
    kind = next((fault for known, fault in _FAULTS.items() if isinstance(error, known)), faults.TransportError)
    fault = kind(str(error) or type(error).__name__)
    sent: bool | None = getattr(error, "request_sent", None)
    fault.request_sent = kind not in _NOT_SENT if sent is None else sent
    return fault


_FAULTS: dict[type[Exception], type[faults.TransportError]] = {
    httpx.PoolTimeout: faults.PoolTimeout,
    httpx.ConnectTimeout: faults.ConnectTimeout,
    httpx.ConnectError: faults.ConnectError,
    httpx.TimeoutException: faults.ReadTimeout,
    httpx.LocalProtocolError: faults.LocalProtocolError,  # which a transport may notice inside a body
}
_NOT_SENT = (faults.PoolTimeout, faults.ConnectTimeout, faults.ConnectError)
