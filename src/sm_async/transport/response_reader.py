"""From the bytes of one connection to whole responses. Pure: no sockets, no clock, no event loop."""

from __future__ import annotations

import httptools

from sm_async.protocol.headers import HeaderBytes
from sm_async.transport import faults
from sm_async.transport.messages import Reply

__all__ = ["HEAD_LIMIT", "ResponseReader"]

HEAD_LIMIT = 256 * 1024
"""Bytes before a body begins, interim responses (1xx) included."""


class ResponseReader:
    """Reads one response after the other; `expect` comes before each."""

    __slots__ = (
        "_body",
        "_encoding",
        "_headers",
        "_is_head_request",
        "_is_whole",
        "_keep_alive",
        "_limit",
        "_parser",
        "_status",
        "received",
    )

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._parser = httptools.HttpResponseParser(self)
        self._headers: list[HeaderBytes] = []
        self._body: bytes | bytearray = b""
        self._encoding: bytes | None = None
        self._status = 0
        self._is_whole = self._keep_alive = self._is_head_request = False
        self.received = 0
        """Bytes of the response so far."""

    def expect(self, *, is_head_request: bool) -> None:
        """Begin with the next response; one to HEAD has no body, whatever its headers say."""
        self._headers, self._body, self._encoding, self._status = [], b"", None, 0
        self._is_whole = self._keep_alive = False
        self._is_head_request = is_head_request
        self.received = 0

    def feed(self, data: bytes) -> Reply | None:
        """The response, once it is whole. Raises `RemoteProtocolError` for what is none or is too large."""
        self.received += len(data)
        try:
            self._parser.feed_data(data)
        except httptools.HttpParserUpgrade:
            raise faults.RemoteProtocolError("the server switched protocols, which was not asked for") from None
        except httptools.HttpParserError as error:
            if not self._is_whole:
                raise faults.RemoteProtocolError(f"malformed response: {error}") from None
            self._keep_alive = False  # the response was whole; what follows it is not ours
        limit = self._limit if self._status else min(HEAD_LIMIT, self._limit)
        if self.received > limit:
            raise faults.RemoteProtocolError(f"the response is larger than {limit} bytes")
        return self._reply() if self._is_whole else None

    def end(self) -> Reply | None:
        """The response, if it was one whose body ends with the connection; None if it was cut off."""
        names = {name.lower() for name, _ in self._headers}
        if not self._status or names & {b"content-length", b"transfer-encoding"}:
            return None
        self._keep_alive = False
        return self._reply()

    def _reply(self) -> Reply:
        if self._status < 200:
            raise faults.RemoteProtocolError(f"the response has status {self._status}, which ends no exchange")
        body = self._body if isinstance(self._body, bytes) else bytes(self._body)
        reply = Reply(self._status, self._headers, body, self._encoding, self._keep_alive)
        self._headers, self._body = [], b""
        return reply

    # What the parser calls.

    def on_message_begin(self) -> None:
        """A second response, which nobody asked for, ends the connection."""
        if self._is_whole:
            self._keep_alive = False

    def on_header(self, name: bytes, value: bytes) -> None:
        """Collect a header; trailers, and headers of what nobody asked for, are dropped."""
        if self._status:
            return
        self._headers.append((name, value))
        if len(name) == 16 and name.lower() == b"content-encoding":
            self._encoding = value if self._encoding is None else self._encoding + b"," + value

    def on_headers_complete(self) -> None:
        """Note the status; a response to HEAD ends here."""
        if self._is_whole:
            return
        self._status = self._parser.get_status_code()
        if self._is_head_request and self._status >= 200:
            self._is_whole = True  # the parser waits for a body now, so the connection is of no more use

    def on_body(self, body: bytes) -> None:
        """Collect a part of the body. Most come in one; a list of tiny chunks would take ten times their bytes."""
        if self._is_whole:
            return
        if not self._body:
            self._body = body
        elif isinstance(self._body, bytes):
            self._body = bytearray(self._body + body)
        else:
            self._body += body

    def on_message_complete(self) -> None:
        """End the response, unless it was an interim one (1xx, but for 101, which would change the protocol)."""
        if self._is_whole:
            return
        if 100 <= self._status < 200 and self._status != 101:
            self._headers, self._body, self._encoding, self._status = [], b"", None, 0
        else:
            self._is_whole = True
            self._keep_alive = self._parser.should_keep_alive()
