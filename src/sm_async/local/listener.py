"""The HTTP/1.1 listener: connections on loopback whose requests the core answers, in order and at once.

Reads requests with keep-alive, pipelining, chunked bodies and `Expect: 100-continue`, and refuses what is too large or
no HTTP. Knows nothing of SageMaker.
"""

from __future__ import annotations

import asyncio
import socket

import httptools

from sm_async.local.core import Core, Header
from sm_async.local.outbox import Outbox

__all__ = ["Listener"]

HOST = "127.0.0.1"
BACKLOG = 4096
"""Connections that may wait to be accepted; a client that opens a thousand at once must not run into timeouts."""
HEAD_LIMIT = 64 * 1024
"""Bytes of a request's target and headers."""
BODY_LIMIT = 10 * 1024 * 1024
"""Bytes of a request's body."""
GRACE = 1.0
"""Seconds that connections have to close when the listener does."""
ACCEPT_PAUSE = 0.1
"""Seconds until the next try where the process has no file descriptor for a connection."""


class Listener:
    """Serves a core on a port of the loopback interface.

    It accepts by itself, because a connection that asyncio's `Server` accepts while it closes is lost sight of: nobody
    ends it, and `wait_closed` of Python 3.12 waits for it.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self._socket: socket.socket | None = None
        self._accepting: asyncio.TimerHandle | None = None
        self._opening: set[asyncio.Task[object]] = set()
        self._connections: set[_Connection] = set()

    @property
    def open_connections(self) -> int:
        """Number of connections that clients have."""
        return len(self._connections)

    async def start(self, port: int) -> int:
        """Listen, and return the port: the one that was asked for, or a free one for 0."""
        self._socket = _bound(port)
        bound: int = self._socket.getsockname()[1]
        self.resume()
        return bound

    async def pause(self) -> None:
        """Close all connections and refuse new ones, but keep the port for `resume`."""
        if self._socket is not None:
            port: int = self._socket.getsockname()[1]
            self._free_port(self._socket)
            self._socket = _bound(port)
            await self._end_connections()

    def resume(self) -> None:
        """Listen again; nothing happens where the listener was closed. Raises OSError where it cannot."""
        if self._socket is not None:
            try:
                self._socket.listen(BACKLOG)
            except OSError:
                self._free_port(self._socket)
                raise
            self._accept_from_now_on(self._socket)

    async def aclose(self) -> None:
        """Stop listening and close all connections; what was answered is still sent."""
        if self._socket is not None:
            self._free_port(self._socket)
            await self._end_connections()

    def _free_port(self, listening: socket.socket) -> None:
        self._socket = None
        if self._accepting is not None:
            self._accepting.cancel()
        asyncio.get_running_loop().remove_reader(listening)
        listening.close()

    async def _end_connections(self) -> None:
        if self._opening:
            await asyncio.wait(self._opening)
        for connection in tuple(self._connections):
            connection.close()
        await self._all_lost(timeout=GRACE)
        for connection in tuple(self._connections):
            connection.abort()
        await self._all_lost()

    def _accept_from_now_on(self, listening: socket.socket) -> None:
        asyncio.get_running_loop().add_reader(listening, self._accept, listening)

    def _accept(self, listening: socket.socket) -> None:
        loop = asyncio.get_running_loop()
        try:
            accepted, _ = listening.accept()
        except (BlockingIOError, InterruptedError, ConnectionAbortedError):
            return
        except OSError:  # no file descriptor is free, and would not be sooner for asking all the time
            loop.remove_reader(listening)
            self._accepting = loop.call_later(ACCEPT_PAUSE, self._accept_from_now_on, listening)
            return
        accepted.setblocking(False)
        opening = loop.create_task(
            loop.connect_accepted_socket(lambda: _Connection(self._core, self._connections, accepted), accepted)
        )
        self._opening.add(opening)
        opening.add_done_callback(self._opening.discard)

    async def _all_lost(self, timeout: float | None = None) -> None:  # noqa: ASYNC109  (its end is no error)
        if self._connections:
            await asyncio.wait([connection.lost for connection in self._connections], timeout=timeout)


def _bound(port: int) -> socket.socket:
    """A socket that has a port and refuses connections until it listens."""
    bound = socket.socket()
    try:
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.setblocking(False)
        bound.bind((HOST, port))
    except OSError:
        bound.close()
        raise
    return bound


class _Connection(asyncio.Protocol):
    """One connection. Its parser calls the `on_` methods for what it reads."""

    _transport: asyncio.Transport

    _outbox: Outbox

    def __init__(self, core: Core, connections: set[_Connection], connected: socket.socket) -> None:
        self.lost: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Done when the connection is."""
        self._core = core
        self._connections = connections
        self._socket = connected
        self._parser = httptools.HttpRequestParser(self)
        self._is_reading_head = False
        self._head_began_now = False
        self._partial_head = 0
        self._begin_request()

    def _begin_request(self) -> None:
        self._target = b""
        self._headers: list[Header] = []
        self._head_size = 0
        self._body: list[bytes] = []
        self._body_size = 0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport  # type: ignore[assignment]  # it is a Transport; uvloop's only look like one
        self._outbox = Outbox(self._transport, self._socket)
        self._connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._connections.discard(self)
        self._outbox.forget()
        if not self.lost.done():
            self.lost.set_result(None)

    def pause_writing(self) -> None:
        self._outbox.pause()

    def resume_writing(self) -> None:
        self._outbox.resume()

    def eof_received(self) -> bool:
        """A client that has said all may still wait for late answers; without any, the connection ends."""
        return self._outbox.owes_answers

    def data_received(self, data: bytes) -> None:
        if not self._outbox.takes_more:
            return
        self._head_began_now = False
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserCallbackError:
            raise
        except httptools.HttpParserUpgrade:
            self._refuse(400, "BadRequest", "The server does not change protocols.")
        except httptools.HttpParserError as error:
            self._refuse(400, "BadRequest", f"The request is not HTTP/1.1: {error}")
        if self._is_reading_head and not self._head_began_now:
            self._partial_head += len(data)
            self._check_size_of_head(self._partial_head)

    def close(self) -> None:
        """Close once what is written has been sent."""
        self._outbox.close()

    def abort(self) -> None:
        """Close now."""
        self._transport.abort()

    def on_message_begin(self) -> None:
        self._begin_request()
        self._is_reading_head = self._head_began_now = True
        self._partial_head = 0

    def on_url(self, target: bytes) -> None:
        self._target += target
        self._head_size += len(target)
        self._check_size_of_head(self._head_size)

    def on_header(self, name: bytes, value: bytes) -> None:
        self._head_size += len(name) + len(value)
        self._check_size_of_head(self._head_size)
        if self._is_reading_head:  # what follows a chunked body is a trailer, which is no part of what was signed
            self._headers.append((name, value))

    def on_headers_complete(self) -> None:
        self._is_reading_head = False
        if not self._outbox.takes_more:
            return
        fields = {name.lower(): value.lower() for name, value in self._headers}
        if int(fields.get(b"content-length", 0)) > BODY_LIMIT:
            self._refuse_body()
        elif fields.get(b"expect") == b"100-continue":
            self._transport.write(b"HTTP/1.1 100 Continue\r\n\r\n")

    def on_body(self, body: bytes) -> None:
        self._body_size += len(body)
        if self._body_size > BODY_LIMIT:
            self._refuse_body()
        else:
            self._body.append(body)

    def on_message_complete(self) -> None:
        if not self._outbox.takes_more:
            return
        method = self._parser.get_method().decode("ascii")
        stays = self._parser.should_keep_alive() and self._parser.get_http_version() == "1.1"
        reply = self._core.answer(method, _path(self._target), self._headers, b"".join(self._body))
        self._begin_request()
        self._outbox.put(reply, stays=stays, with_body=method != "HEAD")

    def _check_size_of_head(self, size: int) -> None:
        if size > HEAD_LIMIT:
            self._refuse(431, "RequestHeaderFieldsTooLarge", f"The headers are larger than {HEAD_LIMIT} bytes.")

    def _refuse_body(self) -> None:
        self._refuse(413, "RequestEntityTooLarge", f"The body is larger than {BODY_LIMIT} bytes.")

    def _refuse(self, status: int, code: str, message: str) -> None:
        if self._outbox.takes_more:
            self._begin_request()
            self._outbox.put(self._core.refuse(status, code, message), stays=False, with_body=True)


def _path(target: bytes) -> str:
    """Path and query of a request target, which a proxy's client sends as a whole URL (RFC 9112, section 3.2.2)."""
    if not target.startswith((b"/", b"*")):
        try:
            url = httptools.parse_url(target)
        except httptools.HttpParserInvalidURLError:
            return target.decode("latin-1")
        target = (url.path or b"/") + (b"?" + url.query if url.query else b"")
    return target.decode("latin-1")
