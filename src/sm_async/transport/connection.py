"""One HTTP/1.1 connection: an asyncio protocol that writes a request in one piece and waits for its response.

At most one exchange runs at a time. Its future is its identity: who holds it owns the connection, and a caller that
is cancelled abandons it by that future.
"""

from __future__ import annotations

import asyncio
import math
from typing import Protocol, cast

from sm_async.transport import faults
from sm_async.transport.messages import Reply
from sm_async.transport.response_reader import ResponseReader

__all__ = ["Connection", "Exchange", "Keeper"]

Exchange = asyncio.Future["Reply | Exception"]
"""Ends with the reply or with what went wrong, as a result either way: an exception that nobody is left to retrieve,
because the caller was cancelled in the same moment, would be logged as lost."""


class Keeper(Protocol):
    """What a connection tells the pool that it belongs to."""

    def made(self, connection: Connection) -> None:
        """The socket is open. Called once."""
        ...

    def release(self, connection: Connection) -> None:
        """The exchange is over and the connection can serve another."""
        ...

    def forget(self, connection: Connection) -> None:
        """The connection will serve no more; its place is free. Called once."""
        ...

    def distrust(self, dead: Connection) -> None:
        """A connection that had idled turned out to be dead, and so may others that idled as long."""
        ...

    def gone(self, connection: Connection) -> None:
        """The socket is closed. Called once, after `made` and `forget`."""
        ...


class Connection(asyncio.Protocol):
    """One connection to one origin."""

    __slots__ = (
        "_deadline",
        "_exchange",
        "_exchanges",
        "_keeper",
        "_loop",
        "_reader",
        "_timer",
        "_timer_at",
        "_transport",
        "_unsent",
        "born",
        "idle_since",
        "is_closed",
    )

    def __init__(self, keeper: Keeper, loop: asyncio.AbstractEventLoop, response_limit: int) -> None:
        self._keeper = keeper
        self._loop = loop
        self._reader = ResponseReader(response_limit)
        self._transport: asyncio.Transport | None = None
        self._exchange: Exchange | None = None
        self._exchanges = 0
        self._deadline = math.inf
        self._timer: asyncio.TimerHandle | None = None
        self._timer_at = math.inf
        self._unsent = False
        self.is_closed = False
        """Whether the connection serves no more; its socket may live on until the loop has closed it."""
        self.born = self.idle_since = loop.time()

    # What the pool and the transport call.

    def begin(self, request: bytes, deadline: float, *, is_head_request: bool) -> Exchange:
        """Write a request; the future ends with its reply, or with an exception of `faults`, by the deadline."""
        transport = self._transport
        self._exchange = exchange = self._loop.create_future()
        self._exchanges += 1
        self._reader.expect(is_head_request=is_head_request)
        if transport is None or transport.is_closing():
            self._fail(faults.WriteError("the connection was closed already"))
            return exchange
        self._wait_until(deadline)
        transport.write(request)
        if transport.is_closing():
            self._unsent = True  # the write failed at once, as on a connection that the server has reset
        return exchange

    def abandon(self, exchange: Exchange) -> None:
        """Close the connection if the exchange still owns it: its caller was cancelled."""
        if self._exchange is exchange:
            self._exchange = None
            self.discard()

    def rest(self, now: float, deadline: float) -> None:
        """Lie idle from now on; the connection closes itself at the deadline."""
        self.idle_since = now
        self._wait_until(deadline)

    def discard(self) -> None:
        """Serve no more, and close the socket without waiting for anything."""
        if not self.is_closed:
            self.is_closed = True
            self._keeper.forget(self)
        if self._transport is not None:
            self._transport.abort()

    def shut_down(self) -> None:
        """Close because the whole transport is closed; an exchange in flight fails."""
        self._fail(faults.TransportClosed("closed while the answer was awaited", request_sent=not self._unsent))

    # What the event loop calls.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take the socket's transport."""
        self._transport = cast("asyncio.Transport", transport)  # asyncio declares the base class, and gives this one
        # With these limits `pause_writing` means: a part of the request is still in this process. Over TLS only what
        # is not yet encrypted counts, so there a request that did not leave whole may pass for one that did.
        self._transport.set_write_buffer_limits(high=1, low=0)
        self.born = self.idle_since = self._loop.time()
        self._keeper.made(self)
        if self.is_closed:
            self._transport.abort()  # whoever wanted the connection was cancelled meanwhile

    def pause_writing(self) -> None:
        """Note that a part of the request has not left."""
        self._unsent = True

    def resume_writing(self) -> None:
        """Note that the whole request has left."""
        self._unsent = False

    def data_received(self, data: bytes) -> None:
        """Read what came; what nobody asked for ends the connection."""
        if self._exchange is None:
            self.discard()
            return
        try:
            reply = self._reader.feed(data)
        except faults.RemoteProtocolError as error:
            self._fail(error.with_traceback(None))  # its frames hold what the server sent, which may echo secrets
            return
        if reply is not None:
            self._complete(reply)

    def eof_received(self) -> None:
        """End a body that ends with the connection; anything else was cut off."""
        reply = self._reader.end() if self._exchange is not None else None
        if reply is not None:
            self._complete(reply)
        else:
            self._fail(self._lost(None))

    def connection_lost(self, exc: Exception | None) -> None:
        """Fail what was in flight, and let go of everything."""
        self._fail(self._lost(exc))
        if self._timer is not None:
            self._timer.cancel()
        self._timer = self._transport = None
        self._keeper.gone(self)

    # How an exchange ends.

    def _complete(self, reply: Reply) -> None:
        exchange, self._exchange = self._exchange, None
        if exchange is not None and not exchange.done():
            exchange.set_result(reply)
        # An answer to a request that has not left whole leaves the rest of it in the way of the next.
        if reply.keep_alive and not self._unsent and not self.is_closed:
            self._keeper.release(self)
        else:
            self.discard()

    def _fail(self, error: Exception) -> None:
        exchange, self._exchange = self._exchange, None
        if exchange is not None and not self._reader.received and self._exchanges > 1:
            self._keeper.distrust(self)
        self.discard()
        if exchange is not None and not exchange.done():
            exchange.set_result(error)

    def _lost(self, cause: Exception | None) -> Exception:
        why = f": {cause}" if cause else ""
        error: Exception
        if self._unsent:
            error = faults.WriteError(f"the connection was lost before the whole request had left{why}")
        elif self._reader.received:
            error = faults.RemoteProtocolError(f"the connection was lost inside the response{why}")
        else:
            error = faults.ReadError(f"the connection was lost before a response{why}")
        error.__cause__ = cause
        return error

    # One timer a connection, set again only when it fires or when a sooner deadline comes: most calls set none.

    def _wait_until(self, deadline: float) -> None:
        self._deadline = deadline
        if deadline < self._timer_at:
            if self._timer is not None:
                self._timer.cancel()
            self._timer_at = deadline
            self._timer = self._loop.call_at(deadline, self._on_timer)

    def _on_timer(self) -> None:
        self._timer = None
        self._timer_at = math.inf
        if self._loop.time() < self._deadline:
            self._wait_until(self._deadline)
        elif self._exchange is None:
            self.discard()  # idle for too long
        elif self._unsent:
            self._fail(faults.WriteTimeout("the deadline passed before the whole request had left"))
        else:
            self._fail(faults.ReadTimeout("the deadline passed before the response was complete"))
