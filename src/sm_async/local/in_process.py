"""The server without sockets: an httpx transport that hands requests to the core."""

from __future__ import annotations

import httpx

from sm_async.local.core import Core

__all__ = ["InProcessTransport"]


class InProcessTransport(httpx.AsyncBaseTransport):
    """Answers every request at once, whatever host it is for. There is nothing to close; clients can share it."""

    def __init__(self, core: Core) -> None:
        self._core = core

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer a request as the listener would."""
        body = await request.aread()
        path = request.url.raw_path.decode("ascii")
        answer = self._core.answer(request.method, path, request.headers.raw, body)
        return httpx.Response(answer.status, headers=list(answer.headers), stream=httpx.ByteStream(answer.body))
