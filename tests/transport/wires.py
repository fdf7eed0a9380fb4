"""Connections without sockets: what is written is kept, and a test says what comes and when a socket opens."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from sm_async.transport.connection import Connection

__all__ = ["REPLY", "Opener", "Wire", "turns"]

REPLY = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"


class Wire(asyncio.Transport):
    """The transport of one connection."""

    def __init__(self, connection: Connection) -> None:
        super().__init__()
        self._loop = asyncio.get_running_loop()
        self._connection = connection
        self._is_closing = False
        self.written: list[bytes] = []
        connection.connection_made(self)

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written.append(bytes(data))

    def set_write_buffer_limits(self, high: int | None = None, low: int | None = None) -> None:
        assert (high, low) == (1, 0)

    def is_closing(self) -> bool:
        return self._is_closing

    def abort(self) -> None:
        self.lose(None)

    def lose(self, error: Exception | None) -> None:
        """Lose the connection; as with a socket, it hears of it in the next turn of the loop."""
        if not self._is_closing:
            self._is_closing = True
            self._loop.call_soon(self._connection.connection_lost, error)


class Opener:
    """Opens sockets when a test says so, or at once."""

    def __init__(self, *, at_once: bool = False, on_open: Callable[[], None] = lambda: None) -> None:
        self._at_once = at_once
        self._on_open = on_open
        self.pending: list[asyncio.Future[None]] = []
        """Sockets that are being opened, oldest first; a result lets one succeed, an exception fail."""
        self.wires: dict[Connection, Wire] = {}

    async def __call__(self, connection: Connection) -> None:
        self._on_open()
        if not self._at_once:
            future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
            self.pending.append(future)
            try:
                await future
            finally:
                self.pending.remove(future)
        self.wires[connection] = Wire(connection)


async def turns(count: int = 8) -> None:
    """Let the loop turn a few times."""
    for _ in range(count):
        await asyncio.sleep(0)
