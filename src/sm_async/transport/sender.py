"""Sends requests through any httpx transport: inside their deadlines, bounded, and with its exceptions made ours."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable

import httpx

from sm_async.errors import ClientClosedError, ConnectionFailedError, DeadlineExceeded, Outcome
from sm_async.transport.asyncio_transport import AsyncioTransport
from sm_async.transport.faults import TransportClosed

__all__ = ["Sender"]

RESPONSE_LIMIT = 64 * 1024 * 1024
CONNECTING_SHARE = 0.95
"""Part of the time left that a foreign transport may wait for a connection: one that gives up on it before the end
can say that nothing was sent."""
GRACE = 0.05
"""Seconds that the transport of this package, which keeps deadlines itself, has to say what it was waiting for."""


class Sender:
    """One transport as one client uses it.

    A transport of the client's own keeps the deadlines and is closed with the client. Every other one is held to
    them from outside, which costs a timer a request, and may serve others when this sender is closed.
    """

    def __init__(self, transport: httpx.AsyncBaseTransport, *, is_own: bool) -> None:
        self._transport = transport
        self._is_own = is_own
        self._keeps_deadlines = isinstance(transport, AsyncioTransport)
        self._bounds: set[asyncio.Timeout] = set()
        self._is_closed = False

    def send(self, request: httpx.Request, ends: float) -> Awaitable[tuple[httpx.Response, bytes]]:
        """The response to a request and its whole body, by the time `ends` of the loop's clock.

        Raises `ConnectionFailedError`, `DeadlineExceeded` and `ClientClosedError`, with an outcome.
        """
        if self._is_closed:
            raise ClientClosedError("the client was closed before the request was sent")
        if self._keeps_deadlines:
            request.extensions["deadline"] = ends
            if self._is_own:
                return self._exchange(request, request.url)
            return self._exchange_inside(request, ends + GRACE)
        left = ends - asyncio.get_running_loop().time()
        connecting = left * CONNECTING_SHARE
        request.extensions["timeout"] = {"connect": connecting, "pool": connecting, "write": left, "read": left}
        return self._exchange_inside(request, ends)

    async def aclose(self) -> None:
        """Fail what is in flight; close the transport if it is the client's own."""
        self._is_closed = True
        for bound in self._bounds:
            if not bound.expired():
                bound.reschedule(0)
        if self._is_own:
            await self._transport.aclose()

    async def _exchange_inside(self, request: httpx.Request, ends: float) -> tuple[httpx.Response, bytes]:
        """An exchange that the transport cannot stretch."""
        bound = asyncio.timeout_at(ends)
        self._bounds.add(bound)
        try:
            async with bound:
                return await self._exchange(request, request.url)
        except TimeoutError as error:
            if not bound.expired():
                raise
            if self._is_closed:
                raise ClientClosedError("the client was closed during the call", outcome="maybe_applied") from None
            raise DeadlineExceeded(f"heard nothing in time from {_host(request.url)}") from error
        finally:
            self._bounds.discard(bound)

    async def _exchange(self, request: httpx.Request, url: httpx.URL) -> tuple[httpx.Response, bytes]:
        answering = self._transport.handle_async_request(request)
        del request  # thousands of calls in flight hold only what they still need
        try:
            response = await answering
            if self._keeps_deadlines and isinstance(response.stream, httpx.ByteStream):
                return response, b"".join(response.stream)  # read, bounded and checked by our own transport
            try:
                return response, await _read(response)
            finally:
                await response.aclose()
        except TransportClosed as error:
            raise ClientClosedError(str(error), outcome=_outcome(error)) from error
        except httpx.TimeoutException as error:
            raise DeadlineExceeded(_told(error, url), outcome=_outcome(error)) from error
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise ConnectionFailedError(_told(error, url), request_sent=_was_sent(error)) from error


async def _read(response: httpx.Response) -> bytes:
    """The body, bounded, as it came over the wire."""
    _refuse_encoding(response)
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


def _refuse_encoding(response: httpx.Response) -> None:
    """Refuse what is encoded, since we ask for none: 100 kB of gzip can hold 100 MB."""
    encoding = response.headers.get("content-encoding", "identity")
    if encoding != "identity":
        raise httpx.RemoteProtocolError(f"the answer is encoded as {encoding!r}, which was not asked for")


def _was_sent(error: Exception) -> bool:
    """Whether the request may have left whole: what the transport says, or what its exception's class proves."""
    proven: bool | None = getattr(error, "request_sent", None)
    if proven is not None:
        return proven
    return not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)


def _outcome(error: Exception) -> Outcome:
    return "maybe_applied" if _was_sent(error) else "not_sent"


def _told(error: Exception, url: httpx.URL) -> str:
    verb = next((verb for kind, verb in _VERBS.items() if isinstance(error, kind)), "lost the connection to")
    said = str(error).removeprefix(f"{_host(url)}: ")  # our own transport names the host too
    return f"{verb} {_host(url)}: {said or type(error).__name__}"


def _host(url: httpx.URL) -> str:
    return url.netloc.decode()


_VERBS: dict[type[Exception], str] = {
    httpx.ConnectError: "could not connect to",
    httpx.ConnectTimeout: "could not connect in time to",
    httpx.PoolTimeout: "had to wait too long for a connection to",
    httpx.TimeoutException: "heard nothing in time from",
}
