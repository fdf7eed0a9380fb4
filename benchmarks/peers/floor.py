"""The floor: a bare asyncio.Protocol with httptools that sends ready-made request bytes.

Does nothing of a client's work: no signing, no JSON, no types, no deadline, no pool but a list. What it costs is what
asyncio and the kernel cost.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import cast
from urllib.parse import urlsplit

import httptools

from benchmarks.peers.interface import Target
from benchmarks.wire import ADDED_NODES, ADDITION, ADDITION_HEADERS

__all__ = ["connect"]


class Exchanging(asyncio.Protocol):
    """One connection, one exchange at a time."""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the socket."""
        self.transport = cast("asyncio.Transport", transport)
        self._parser = httptools.HttpResponseParser(self)
        self._body: list[bytes] = []

    def begin(self, request: bytes) -> asyncio.Future[bytes]:
        """Send a request; the future ends with the response's body."""
        self._ended: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        self.transport.write(request)
        return self._ended

    def data_received(self, data: bytes) -> None:
        """Parse."""
        self._parser.feed_data(data)

    def on_body(self, body: bytes) -> None:
        """Collect."""
        self._body.append(body)

    def on_message_complete(self) -> None:
        """Hand the body over."""
        body, self._body = b"".join(self._body), []
        self._ended.set_result(body)


class Floor:
    """Sends the same bytes again and again."""

    def __init__(self, host: str, port: int) -> None:
        self._host, self._port = host, port
        self._idle: list[Exchanging] = []
        headers = {"Host": f"{host}:{port}", **ADDITION_HEADERS, "Content-Length": str(len(ADDITION))}
        lines = "".join(f"{name}: {value}\r\n" for name, value in headers.items())
        self._request = f"POST / HTTP/1.1\r\n{lines}\r\n".encode() + ADDITION

    async def add(self) -> int:
        """Exchange the bytes; the answer is not read."""
        if self._idle:
            connection = self._idle.pop()
        else:
            loop = asyncio.get_running_loop()
            _, connection = await loop.create_connection(Exchanging, self._host, self._port)
        body = await connection.begin(self._request)
        self._idle.append(connection)
        return ADDED_NODES if body else 0

    def close(self) -> None:
        """Close the connections."""
        for connection in self._idle:
            connection.transport.abort()


@asynccontextmanager
async def connect(target: Target) -> AsyncGenerator[Floor]:
    """Connections are opened as calls need them."""
    parts = urlsplit(target.url)
    floor = Floor(str(parts.hostname), parts.port or 80)
    try:
        yield floor
    finally:
        floor.close()
