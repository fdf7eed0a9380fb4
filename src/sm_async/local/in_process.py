"""The server without sockets: an httpx transport that hands requests to the core."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable

import httpx

from sm_async.local.core import Answer, Core
from sm_async.local.effects import CutOff, Drop, Hang

__all__ = ["InProcessTransport"]

CLOSED = "Server disconnected without sending a response."
BROKEN_OFF = (
    "peer closed connection without sending complete message body (received {received} bytes, expected {expected})"
)
"""Both in httpcore's words."""


class InProcessTransport(httpx.AsyncBaseTransport):
    """Answers requests, whatever host they are for. There is nothing to close; clients can share it.

    What a fault does to a connection becomes the exception that httpx raises for it on a socket.
    """

    def __init__(self, core: Core, *, is_down: Callable[[], bool] = lambda: False) -> None:
        self._core = core
        self._is_down = is_down

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request as the listener would. Of httpx's timeouts the one for reading bounds the wait."""
        if self._is_down():
            raise httpx.ConnectError("the embedded server is down", request=request)
        body = await request.aread()
        path = request.url.raw_path.decode("ascii")
        reply = self._core.answer(request.method, path, request.headers.raw, body)
        if isinstance(reply, Drop):
            raise _broken_off(request, reset=reply.reset, said=CLOSED)
        try:
            async with asyncio.timeout(_read_timeout(request)):
                answer = await _arrived(reply)
        except TimeoutError:
            raise httpx.ReadTimeout("the embedded server did not answer in time", request=request) from None
        stream = (
            httpx.ByteStream(answer.body) if answer.cut_off is None else _CutOffBody(request, answer, answer.cut_off)
        )
        return httpx.Response(answer.status, headers=list(answer.headers), stream=stream)


async def _arrived(reply: Answer | Hang) -> Answer:
    """The answer when it is there, which is never where the server hangs."""
    if isinstance(reply, Hang):
        never: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        return await never
    if reply.delay:
        await asyncio.sleep(reply.delay)
    return reply


class _CutOffBody(httpx.AsyncByteStream):
    """The first bytes of a body, and the end of the connection."""

    def __init__(self, request: httpx.Request, answer: Answer, cut_off: CutOff) -> None:
        self._request = request
        self._body = answer.body
        self._cut_off = cut_off

    async def __aiter__(self) -> AsyncIterator[bytes]:
        part = self._body[: self._cut_off.after]
        if part:
            yield part
        if len(part) < len(self._body):
            said = BROKEN_OFF.format(received=len(part), expected=len(self._body))
            raise _broken_off(self._request, reset=self._cut_off.reset, said=said)


def _broken_off(request: httpx.Request, *, reset: bool, said: str) -> httpx.TransportError:
    """What httpx raises where a connection ends too early."""
    if reset:
        return httpx.ReadError("the embedded server reset the connection", request=request)
    return httpx.RemoteProtocolError(said, request=request)


def _read_timeout(request: httpx.Request) -> float | None:
    timeouts: dict[str, float | None] = request.extensions.get("timeout", {})
    return timeouts.get("read")
