"""The sending half of a connection: answers in their order, each as late, as short or as broken as a fault has it."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import struct
from collections import deque
from http import HTTPStatus
from typing import NamedTuple

from sm_async.local.core import Answer, Reply
from sm_async.local.effects import Drop

__all__ = ["Outbox"]

LINGER = 1.0
"""Seconds for which a client may go on sending after the last answer. To close at once would reset the connection, and
a client that is still sending would lose the answer (RFC 9112, section 9.6)."""
RESET_ON_CLOSE = struct.pack("ii", 1, 0)
"""Value of SO_LINGER with which closing a connection resets it."""


class _Item(NamedTuple):
    reply: Reply
    stays: bool
    with_body: bool


class Outbox:
    """Sends replies. While one is late no more is read, so that a client cannot pile up answers behind it."""

    def __init__(self, transport: asyncio.Transport, connected: socket.socket) -> None:
        self._transport = transport
        self._socket = connected
        self._late: asyncio.TimerHandle | None = None
        self._behind: deque[_Item] = deque()
        self._linger: asyncio.TimerHandle | None = None
        self._is_full = False
        self.takes_more = True
        """Whether another reply can follow. False after one that ends the connection."""

    @property
    def owes_answers(self) -> bool:
        """Whether an answer is late."""
        return self._late is not None

    def put(self, reply: Reply, *, stays: bool, with_body: bool) -> None:
        """Send a reply after those before it; the connection `stays` open for another, unless the reply ends it."""
        self.takes_more = stays and isinstance(reply, Answer) and reply.cut_off is None
        item = _Item(reply, stays, with_body)
        if self._late is None:
            self._begin(item)
        else:
            self._behind.append(item)

    def pause(self) -> None:
        """The client does not read: neither is it read from."""
        self._is_full = True
        self._read_or_not()

    def resume(self) -> None:
        """The client reads again."""
        self._is_full = False
        self._read_or_not()

    def close(self) -> None:
        """Forget what is late, and close once what is written has left."""
        self.takes_more = False
        self.forget()
        self._transport.close()

    def forget(self) -> None:
        """Send nothing any more."""
        self._behind.clear()
        for timer in (self._late, self._linger):
            if timer is not None:
                timer.cancel()

    def _begin(self, item: _Item) -> None:
        """Send an item whose turn it is, now or when it may be."""
        if isinstance(item.reply, Answer) and item.reply.delay:
            self._late = asyncio.get_running_loop().call_later(item.reply.delay, self._send_late, item)
            self._read_or_not()
        else:
            self._send(item)

    def _send_late(self, item: _Item) -> None:
        self._late = None
        self._send(item)
        while self._behind and self._late is None:
            self._begin(self._behind.popleft())
        self._read_or_not()

    def _send(self, item: _Item) -> None:
        reply, stays, with_body = item
        if isinstance(reply, Drop):
            self._end(reset=reply.reset)
        elif isinstance(reply, Answer):
            body = reply.body if with_body else b""
            if reply.cut_off is None:
                self._write(reply, body, stays=stays)
                if not stays:
                    self._end(reset=False)
            else:
                self._write(reply, body[: reply.cut_off.after], stays=stays)
                self._end(reset=reply.cut_off.reset)

    def _write(self, answer: Answer, body: bytes, *, stays: bool) -> None:
        head = [b"HTTP/1.1 %d %s" % (answer.status, _phrase(answer.status))]
        head += [b"%s: %s" % header for header in answer.headers]
        if not stays:
            head.append(b"Connection: close")
        self._transport.write(b"\r\n".join((*head, b"", body)))

    def _end(self, *, reset: bool) -> None:
        """End the connection after what is written: by a reset, or in order and as soon as the client leaves."""
        if reset:
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
            self._transport.close()
        else:
            with contextlib.suppress(OSError):  # a client that has left already: what was written met it gone
                self._transport.write_eof()
            self._linger = asyncio.get_running_loop().call_later(LINGER, self._transport.close)

    def _read_or_not(self) -> None:
        if self._transport.is_closing():
            return
        if self._is_full or (self._late is not None and self.takes_more):
            self._transport.pause_reading()
        else:
            self._transport.resume_reading()


def _phrase(status: int) -> bytes:
    try:
        return HTTPStatus(status).phrase.encode()
    except ValueError:  # a fault may answer with a status that has no name
        return b"Unknown"
