"""The connections of one origin, and the callers that wait for one of them, first come first served."""

from __future__ import annotations

import asyncio
import math
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from operator import add
from typing import NamedTuple

from sm_async.transport import faults
from sm_async.transport.bounds import Bounds
from sm_async.transport.connection import Connection

__all__ = ["Connections", "Open", "Pool", "PoolLimits"]


class PoolLimits(NamedTuple):
    """What bounds a pool; times in seconds."""

    max_connections: int = 256
    """Connections to one origin, those that are being made included."""
    idle_timeout: float = 15.0
    """How long a connection may lie idle. Load balancers close theirs after 20 s and more."""
    max_age: float = 3600.0
    """How long a connection may live, so that a change of address is noticed."""
    max_response: int = 64 * 1024 * 1024
    """Bytes of a response, headers included."""


class Connections(NamedTuple):
    """How many connections there are at one moment, and how many calls wait for one."""

    places: int = 0
    """Connections that count against the bound: in use, idle or being made."""
    open: int = 0
    """Open sockets, those included that are about to close."""
    idle: int = 0
    opening: int = 0
    waiting: int = 0
    """Calls in the queue."""

    def plus(self, other: Connections) -> Connections:
        """The sum, number by number."""
        return Connections(*map(add, self, other))


Open = Callable[[Connection], Awaitable[None]]
"""Opens the socket of a connection; raises an exception of `faults`."""

Turn = asyncio.Future["Connection | Exception | None"]
"""A place in the queue. It ends with a connection, with None for a free place to make one in, or with what failed."""


class Pool:
    """Keeps idle connections, most recently used first, and hands them on.

    A place (of `max_connections`) belongs to each connection from the moment somebody begins to make it until it is
    forgotten. Nothing here awaits between taking a place and giving it to a connection, so none can be lost.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, limits: PoolLimits, open_socket: Open) -> None:
        self._loop = loop
        self._limits = limits
        self._open = open_socket
        self._idle: dict[Connection, None] = {}
        self._queue: OrderedDict[Turn, None] = OrderedDict()
        self._connections: set[Connection] = set()
        self._opening = Bounds()
        self._places = 0
        self._is_closed = False
        self._emptied = asyncio.Event()

    async def acquire(self, deadline: float) -> Connection:
        """A connection that is open and unused. Raises an exception of `faults`."""
        is_first = False
        while not self._is_closed:
            if is_first or not self._queue:
                if self._idle:
                    return self._idle.popitem()[0]
                if self._places < self._limits.max_connections:
                    self._places += 1
                    return await self._connect(deadline)
            given = await self._wait(deadline, is_first=is_first)
            if given is None:
                return await self._connect(deadline)
            if not given.is_closed:
                return given
            is_first = True  # the connection died on its way here; nobody in the queue has waited longer
        raise faults.TransportClosed("the transport is closed", request_sent=False)

    def take_idle(self) -> Connection | None:
        """An idle connection, if one is free and nobody waits: the usual case, without a coroutine."""
        return self._idle.popitem()[0] if self._idle and not self._queue else None

    @property
    def connections(self) -> Connections:
        """What there is at this moment."""
        waiting = sum(not turn.done() for turn in self._queue)
        return Connections(self._places, len(self._connections), len(self._idle), len(self._opening), waiting)

    def close(self) -> None:
        """Fail those who wait and those in flight; close every connection."""
        self._is_closed = True
        while (turn := self._next_turn()) is not None:
            turn.set_result(faults.TransportClosed("the transport was closed", request_sent=False))
        self._opening.end()
        for connection in list(self._connections):
            connection.shut_down()
        self._note_emptiness()

    async def wait_closed(self) -> None:
        """Wait, after `close`, until no socket is open or being opened."""
        await self._emptied.wait()

    # What connections report.

    def made(self, connection: Connection) -> None:
        """Keep account of an open socket."""
        self._connections.add(connection)

    def release(self, connection: Connection) -> None:
        """Hand a free connection to whoever waits longest, or keep it."""
        now = self._loop.time()
        if now - connection.born > self._limits.max_age or self._is_closed:
            connection.discard()
        elif (turn := self._next_turn()) is not None:
            turn.set_result(connection)
        else:
            self._idle[connection] = None
            connection.rest(now, now + self._limits.idle_timeout)

    def forget(self, connection: Connection) -> None:
        """Free the place of a connection."""
        self._idle.pop(connection, None)
        self._free_place()

    def distrust(self, dead: Connection) -> None:
        """Drop the connections that have idled at least as long as one that was dead."""
        for connection in [idle for idle in self._idle if idle.idle_since <= dead.idle_since]:
            connection.discard()

    def gone(self, connection: Connection) -> None:
        """Note that a socket is closed."""
        self._connections.discard(connection)
        self._note_emptiness()

    # Waiting and connecting.

    async def _wait(self, deadline: float, *, is_first: bool) -> Connection | None:
        """A connection that was released, or None for a free place. The caller's turn ends whatever happens."""
        turn: Turn = self._loop.create_future()
        self._queue[turn] = None
        if is_first:
            self._queue.move_to_end(turn, last=False)
        timer = None if deadline == math.inf else self._loop.call_at(deadline, self._expire, turn)
        try:
            given = await turn
        except asyncio.CancelledError:
            if turn.cancelled():
                self._queue.pop(turn, None)
            else:
                self._hand_on(turn.result())  # given and cancelled in the same moment
            raise
        finally:
            if timer is not None:
                timer.cancel()
        if isinstance(given, Exception):
            raise given
        return given

    def _expire(self, turn: Turn) -> None:
        if not turn.done():
            self._queue.pop(turn, None)
            turn.set_result(faults.PoolTimeout("the deadline passed while waiting for a free connection"))

    def _hand_on(self, given: Connection | Exception | None) -> None:
        if given is None:
            self._free_place()
        elif isinstance(given, Connection) and not given.is_closed:
            self.release(given)

    async def _connect(self, deadline: float) -> Connection:
        """A new connection in the place that the caller holds."""
        connection = Connection(self, self._loop, self._limits.max_response)
        if self._is_closed:  # since the place was given away
            connection.discard()
            raise faults.TransportClosed("the transport is closed", request_sent=False)
        try:
            async with self._opening.until(None if deadline == math.inf else deadline):
                await self._open(connection)
        except TimeoutError as error:
            self._give_up(connection)
            if self._is_closed:
                raise faults.TransportClosed("the transport was closed while connecting", request_sent=False) from None
            raise faults.ConnectTimeout("the deadline passed before a connection was made") from error
        except BaseException:
            self._give_up(connection)
            raise
        finally:
            self._note_emptiness()
        if self._is_closed:  # in the moment between the socket's opening and now
            raise faults.TransportClosed("the transport was closed while connecting", request_sent=False)
        return connection

    def _give_up(self, connection: Connection) -> None:
        """Forget a connection whose opening failed: its socket is closed, and uvloop does not tell the connection."""
        connection.discard()
        self._connections.discard(connection)

    def _free_place(self) -> None:
        turn = None if self._is_closed else self._next_turn()
        if turn is None:
            self._places -= 1
        else:
            turn.set_result(None)

    def _note_emptiness(self) -> None:
        if self._is_closed and not self._connections and not self._opening:
            self._emptied.set()

    def _next_turn(self) -> Turn | None:
        """Who has waited longest, and still does."""
        while self._queue:
            turn, _ = self._queue.popitem(last=False)
            if not turn.done():
                return turn
        return None
