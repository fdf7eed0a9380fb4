"""The pool under any sequence of callers, replies, deaths, cancellations and deadlines, on a clock that is set.

Places are never lost or made up, nobody waits while a connection or a place is free, and callers are served in the
order in which they came.
"""

from __future__ import annotations

import asyncio
import math

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from sm_async.transport import faults
from sm_async.transport.connection import Connection
from sm_async.transport.pool import Connections, Pool, PoolLimits
from tests.transport.wires import REPLY, Opener

pytestmark = pytest.mark.long

PLACES = 2
IDLE_SECONDS = 15.0
SETTLED = 12
"""Turns of the loop after which nothing goes on by itself."""
TURNS = st.sampled_from([0, 0, 0, 1, 2, SETTLED, SETTLED])
"""Turns of the loop after an event: mostly none, since trouble comes from what happens in one and the same turn."""
LAST_REPLY = b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
EXPECTED = (faults.PoolTimeout, faults.ConnectTimeout, faults.ConnectError)
"""How a call for a connection may end otherwise."""


class SetLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock a test sets, and which turns when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def time(self) -> float:
        return self.now

    def turn(self, times: int) -> None:
        for _ in range(times):
            self.call_soon(self.stop)
            self.run_forever()


@attrs.define(eq=False)
class Caller:
    """Somebody who wants a connection."""

    number: int
    deadline: float
    task: asyncio.Task[Connection]
    has_begun: bool = False
    is_served: bool = False
    """Whether it has a connection, or a place to make one in."""
    is_cancelled: bool = False
    has_let_go: bool = False

    @property
    def connection(self) -> Connection | None:
        """The connection that it holds."""
        if self.has_let_go or not self.task.done() or self.task.cancelled() or self.task.exception() is not None:
            return None
        return self.task.result()


class PoolMachine(RuleBasedStateMachine):
    """Hypothesis chooses what happens; the loop may turn any number of times between two events."""

    def __init__(self) -> None:
        super().__init__()
        self.loop = SetLoop()
        self.opener = Opener(on_open=self._serve)
        self.pool = Pool(self.loop, PoolLimits(PLACES, idle_timeout=IDLE_SECONDS), self.opener)
        self.callers: list[Caller] = []
        self.may_be_overtaken = 0
        """Callers up to this number: a connection may have died on its way to one of them."""

    # What can happen.

    @initialize(waiting=st.integers(0, 2))
    def all_connections_are_in_use(self, waiting: int) -> None:
        for _ in range(PLACES + waiting):
            self.somebody_wants_a_connection(math.inf, 1)
        for future in list(self.opener.pending):
            future.set_result(None)
        self._turn(SETTLED)

    @rule(seconds=st.sampled_from([math.inf, 1.0, 5.0]), turns=TURNS)
    def somebody_wants_a_connection(self, seconds: float, turns: int) -> None:
        deadline = self.loop.now + seconds
        number = len(self.callers)
        self.callers.append(Caller(number, deadline, self.loop.create_task(self._acquire(number, deadline))))
        self._turn(turns)

    @precondition(lambda self: self.opener.pending)
    @rule(data=st.data(), opens=st.booleans(), turns=TURNS)
    def a_socket_opens_or_fails(self, data: st.DataObject, opens: bool, turns: int) -> None:
        future = data.draw(st.sampled_from(self.opener.pending))
        if not future.done() and opens:
            future.set_result(None)
        elif not future.done():
            future.set_exception(faults.ConnectError("refused"))
        self._turn(turns)

    @precondition(lambda self: self.held)
    @rule(data=st.data(), then=st.sampled_from(["stays", "says that it will close", "closes"]), turns=TURNS)
    def a_server_answers(self, data: st.DataObject, then: str, turns: int) -> None:
        connection = self._let_go(data)
        connection.begin(b"request", math.inf, is_head_request=False)
        connection.data_received(LAST_REPLY if then == "says that it will close" else REPLY)
        if then == "closes":  # and both are read in the same turn
            connection.eof_received()
            self.may_be_overtaken = len(self.callers)
        self._turn(turns)

    @precondition(lambda self: self.held)
    @rule(data=st.data(), turns=TURNS)
    def a_connection_is_lost_in_use(self, data: st.DataObject, turns: int) -> None:
        connection = self._let_go(data)
        exchange = connection.begin(b"request", math.inf, is_head_request=False)
        self.opener.wires[connection].lose(ConnectionResetError())
        self._turn(turns)
        assert exchange.done() or turns == 0

    @precondition(lambda self: self.held)
    @rule(data=st.data(), turns=TURNS)
    def a_call_is_cancelled_in_use(self, data: st.DataObject, turns: int) -> None:
        connection = self._let_go(data)
        connection.abandon(connection.begin(b"request", math.inf, is_head_request=False))
        self._turn(turns)

    @precondition(lambda self: self.unused)
    @rule(data=st.data(), turns=TURNS)
    def a_server_closes_a_connection_that_nobody_uses(self, data: st.DataObject, turns: int) -> None:
        self.opener.wires[data.draw(st.sampled_from(self.unused))].lose(None)
        self.may_be_overtaken = len(self.callers)
        self._turn(turns)

    @precondition(lambda self: self.expecting)
    @rule(data=st.data(), turns=TURNS)
    def a_caller_is_cancelled(self, data: st.DataObject, turns: int) -> None:
        caller = data.draw(st.sampled_from(self.expecting))
        caller.is_cancelled = True
        caller.task.cancel()
        self._turn(turns)

    @rule(seconds=st.sampled_from([0.5, 3.0, IDLE_SECONDS]), turns=TURNS)
    def time_passes(self, seconds: float, turns: int) -> None:
        self.loop.now += seconds
        self._turn(turns)

    # What has to hold.

    @invariant()
    def places_are_never_negative_and_never_too_many(self) -> None:
        assert 0 <= self.pool.connections.places <= PLACES

    def _turn(self, turns: int) -> None:
        """Let the loop turn; when all is quiet, everything has to add up."""
        self.loop.turn(turns)
        if turns < SETTLED:
            return
        now = self.pool.connections
        held = sum(not connection.is_closed for connection in self.held)
        assert now == Connections(
            places=held + now.idle + len(self.opener.pending),
            open=held + now.idle,
            idle=now.idle,
            opening=len(self.opener.pending),
            waiting=sum(not caller.is_served for caller in self.expecting),
        )
        if now.waiting:
            assert (now.places, now.idle) == (PLACES, 0), "somebody waits although a connection or a place is free"
        for caller in self.callers:
            if caller.task.done() and not caller.task.cancelled():
                error = caller.task.exception()
                assert error is None or isinstance(error, EXPECTED), repr(error)

    def teardown(self) -> None:
        """Whatever happened: when all have gone, all places are there for others."""
        for caller in self.expecting:
            caller.task.cancel()
        self.loop.turn(SETTLED)
        for connection in self.held:
            connection.discard()
        self.callers.clear()
        self._turn(SETTLED)
        for _ in range(PLACES):
            self.somebody_wants_a_connection(math.inf, 3)
        for future in list(self.opener.pending):
            future.set_result(None)
        self._turn(SETTLED)
        assert len(self.held) == PLACES
        self.pool.close()
        self.loop.turn(SETTLED)
        assert self.pool.connections == Connections()
        self.loop.close()

    # What a machine knows.

    @property
    def expecting(self) -> list[Caller]:
        """Callers that have no connection yet."""
        return [caller for caller in self.callers if not caller.task.done()]

    @property
    def held(self) -> list[Connection]:
        """Connections that callers have got and not let go."""
        return [caller.connection for caller in self.callers if caller.connection is not None]

    @property
    def unused(self) -> list[Connection]:
        """Connections that are open and in nobody's hands: idle, or on their way to a caller."""
        return [each for each in self.opener.wires if not each.is_closed and each not in self.held]

    async def _acquire(self, number: int, deadline: float) -> Connection:
        self.callers[number].has_begun = True
        connection = await self.pool.acquire(deadline)
        self._serve()
        return connection

    def _serve(self) -> None:
        """The caller whose task runs has its turn: everybody who came before must have had theirs."""
        task = asyncio.current_task(self.loop)
        served = next(caller for caller in self.callers if caller.task is task)
        served.is_served = True
        waiting = [
            caller
            for caller in self.expecting
            if caller.has_begun and not caller.is_served and not caller.is_cancelled and caller.deadline > self.loop.now
        ]
        given = len(waiting) - self.pool.connections.waiting  # what they were given they will find when they wake
        overtaken = [
            caller.number
            for caller in waiting[max(given, 0) :]
            if self.may_be_overtaken <= caller.number < served.number
        ]
        assert not overtaken, f"{served.number} was served before {overtaken}"

    def _let_go(self, data: st.DataObject) -> Connection:
        caller = data.draw(st.sampled_from([caller for caller in self.callers if caller.connection is not None]))
        connection = caller.connection
        assert connection is not None
        caller.has_let_go = True
        return connection


PoolMachine.TestCase.settings = settings(max_examples=400, stateful_step_count=30, deadline=None)
TestPool = PoolMachine.TestCase
