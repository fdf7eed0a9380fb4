"""The HTTP/1.1 listener: connections on loopback whose requests the core answers, in order and at once.

Reads requests with keep-alive, pipelining, chunked bodies and `Expect: 100-continue`, and refuses what is too large or
no HTTP. Knows nothing of SageMaker.
"""

from __future__ import annotations

import asyncio
import socket
from http import HTTPStatus

import httptools

from sm_async.local.core import Answer, Core, Header

__all__ = ["Listener"]

HOST = "127.0.0.1"
BACKLOG = 4096
"""Connections that may wait to be accepted; a client that opens a thousand at once must not run into timeouts."""
HEAD_LIMIT = 64 * 1024
"""Bytes of a request's target and headers."""
BODY_LIMIT = 10 * 1024 * 1024
"""Bytes of a request's body."""
LINGER = 1.0
"""Seconds for which a client may go on sending after the last answer. To close at once would reset the connection, and
a client that is still sending would lose the answer (RFC 9112, section 9.6)."""
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
        listening = socket.create_server((HOST, port), backlog=BACKLOG)
        listening.setblocking(False)
        self._socket = listening
        self._accept_from_now_on(listening)
        bound: int = listening.getsockname()[1]
        return bound

    async def aclose(self) -> None:
        """Stop listening and close all connections; what was answered is still sent."""
        listening, self._socket = self._socket, None
        if listening is None:
            return
        if self._accepting is not None:
            self._accepting.cancel()
        asyncio.get_running_loop().remove_reader(listening)
        listening.close()
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
            loop.connect_accepted_socket(lambda: _Connection(self._core, self._connections), accepted)
        )
        self._opening.add(opening)
        opening.add_done_callback(self._opening.discard)

    async def _all_lost(self, timeout: float | None = None) -> None:  # noqa: ASYNC109  (its end is no error)
        if self._connections:
            await asyncio.wait([connection.lost for connection in self._connections], timeout=timeout)


class _Connection(asyncio.Protocol):
    """One connection. Its parser calls the `on_` methods for what it reads."""

    _transport: asyncio.Transport

    def __init__(self, core: Core, connections: set[_Connection]) -> None:
        self.lost: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        """Done when the connection is."""
        self._core = core
        self._connections = connections
        self._parser = httptools.HttpRequestParser(self)
        self._last_answer_given = False
        self._linger: asyncio.TimerHandle | None = None
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
        self._connections.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        self._connections.discard(self)
        if self._linger is not None:
            self._linger.cancel()
        if not self.lost.done():
            self.lost.set_result(None)

    def pause_writing(self) -> None:
        """A client that does not read its answers is not read from either."""
        self._transport.pause_reading()

    def resume_writing(self) -> None:
        self._transport.resume_reading()

    def data_received(self, data: bytes) -> None:
        if self._last_answer_given:
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
        self._last_answer_given = True
        self._transport.close()

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
        if self._last_answer_given:
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
        if self._last_answer_given:
            return
        method = self._parser.get_method().decode("ascii")
        stays = self._parser.should_keep_alive() and self._parser.get_http_version() == "1.1"
        answer = self._core.answer(method, _path(self._target), self._headers, b"".join(self._body))
        self._begin_request()
        self._write(answer, stays=stays, with_body=method != "HEAD")

    def _check_size_of_head(self, size: int) -> None:
        if size > HEAD_LIMIT:
            self._refuse(431, "RequestHeaderFieldsTooLarge", f"The headers are larger than {HEAD_LIMIT} bytes.")

    def _refuse_body(self) -> None:
        self._refuse(413, "RequestEntityTooLarge", f"The body is larger than {BODY_LIMIT} bytes.")

    def _refuse(self, status: int, code: str, message: str) -> None:
        if not self._last_answer_given:
            self._write(self._core.refuse(status, code, message), stays=False, with_body=True)

    def _write(self, answer: Answer, *, stays: bool, with_body: bool) -> None:
        head = [b"HTTP/1.1 %d %s" % (answer.status, HTTPStatus(answer.status).phrase.encode())]
        head += [b"%s: %s" % header for header in answer.headers]
        if not stays:
            head.append(b"Connection: close")
        self._transport.write(b"\r\n".join((*head, b"", answer.body if with_body else b"")))
        if not stays:
            self._last_answer_given = True
            self._begin_request()
            self._transport.write_eof()
            self._linger = asyncio.get_running_loop().call_later(LINGER, self._transport.close)


def _path(target: bytes) -> str:
    """Path and query of a request target, which a proxy's client sends as a whole URL (RFC 9112, section 3.2.2)."""
    if not target.startswith((b"/", b"*")):
        try:
            url = httptools.parse_url(target)
        except httptools.HttpParserInvalidURLError:
            return target.decode("latin-1")
        target = (url.path or b"/") + (b"?" + url.query if url.query else b"")
    return target.decode("latin-1")
