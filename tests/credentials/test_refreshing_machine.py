"""The refreshing cache under any sequence of callers, answers, rejections, cancellations and clocks that run and jump.

The source is asked once at a time; nobody waits who need not, and nobody for ever; nobody gets credentials past their
expiration but while the source fails.
"""

from __future__ import annotations

import asyncio
import datetime
import math
from typing import Any

import attrs
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from sm_async import Credentials
from sm_async.credentials.refreshing import BACKOFF, MANDATORY_WINDOW, RefreshingProvider
from sm_async.errors import ClientClosedError, CredentialsError, CredentialsRefused
from tests.credentials.refresh_seams import SECRET, Clocks

pytestmark = pytest.mark.long

SETTLED = 12
"""Turns of the loop after which nothing goes on by itself."""
TURNS = st.sampled_from([0, 0, 1, 2, SETTLED, SETTLED])
LIFETIMES = st.sampled_from([10.0, 240.0, 1_200.0, 3_600.0, 21_600.0, math.inf])
PATIENCE = 5.0


class SetLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock a test sets, and which turns when it is told to."""

    def __init__(self, clocks: Clocks) -> None:
        super().__init__()
        self.clocks = clocks

    def time(self) -> float:
        return self.clocks.monotonic

    def turn(self, times: int) -> None:
        for _ in range(times):
            self.call_soon(self.stop)
            self.run_forever()


@attrs.define(eq=False)
class Given:
    """Credentials that the source gave, and when they expire on either clock."""

    credentials: Credentials
    wall: float
    monotonic: float
    is_rejected: bool = False


@attrs.define(eq=False)
class Caller:
    """Somebody who waits for credentials."""

    task: asyncio.Task[Credentials] | None = None
    since: float = math.inf
    """When it began to ask, on the monotonic clock."""
    known: int = 0
    """How many credentials the source had given by then."""
    left: float = -math.inf
    """Seconds that the latest of them were still valid."""
    is_cancelled: bool = False


class RefreshingMachine(RuleBasedStateMachine):
    """Hypothesis chooses what happens; the loop may turn any number of times between two events."""

    def __init__(self) -> None:
        super().__init__()
        self.clocks = Clocks()
        self.loop = SetLoop(self.clocks)
        self.said: list[dict[str, Any]] = []
        self.loop.set_exception_handler(lambda _, context: self.said.append(context))
        self.provider = RefreshingProvider(
            self,
            patience=PATIENCE,
            time_source=lambda: self.clocks.wall,
            monotonic=lambda: self.clocks.monotonic,
            jitter=lambda: 0.5,
        )
        self.asked: asyncio.Future[Credentials | Exception] | None = None
        self.asked_at = -math.inf
        self.given: list[Given] = []
        self.last_failed_at = -math.inf
        """When the source last failed, on the monotonic clock."""
        self.failed_at = -math.inf
        """The same where it did nothing else since."""
        self.had_to_wait = False
        """Whether callers had to wait by then, so that the failure has to be waited out."""
        self.has_jumped = False
        """Whether the wall clock was set since."""
        self.made = 0
        self.callers: list[Caller] = []
        self.is_settled = True

    async def credentials(self) -> Credentials:
        """The machine is the source."""
        assert self.asked is None, "the source was asked while it was busy"
        waited = self.clocks.monotonic - self.failed_at
        assert waited >= BACKOFF[0] or not self.had_to_wait or self.has_jumped, "asked again too early"
        self.asked = self.loop.create_future()
        self.asked_at = self.clocks.monotonic
        try:
            answer = await self.asked
        finally:
            self.asked = None
        if (isinstance(answer, Credentials) and self._accept(answer)) or isinstance(answer, CredentialsRefused):
            self.failed_at, self.had_to_wait = -math.inf, False
        elif self.given:
            self.failed_at = self.last_failed_at = self.clocks.monotonic
            self.had_to_wait, self.has_jumped = self._left(self.given[-1]) <= 0, False
        if isinstance(answer, Exception):
            raise answer
        return answer

    # What can happen.

    @rule(seconds=st.sampled_from([0.5, 5.0, 50.0, 299.0, 301.0, 1_000.0, 3_000.0, 20_000.0]), turns=TURNS)
    def time_passes(self, seconds: float, turns: int) -> None:
        self.clocks.advance(seconds)
        self._turn(turns)

    @rule(seconds=st.sampled_from([-90_000.0, -3_000.0, -100.0, 100.0, 3_000.0, 90_000.0]), turns=TURNS)
    def the_wall_clock_is_set(self, seconds: float, turns: int) -> None:
        self.clocks.jump(seconds)
        self.has_jumped = True
        self._turn(turns)

    @rule(turns=TURNS)
    def a_call_asks_what_is_ready(self, turns: int) -> None:
        found = self._ready()
        held = self.given[-1] if self.given else None
        if found is not None:
            assert held is not None
            assert found is held.credentials
            assert self._left(held) > 0 or self._is_backing_off(), "expired ones although the source did not fail"
        elif held is not None:
            assert self._left(held) <= MANDATORY_WINDOW, "somebody has to wait although there are valid ones"
        self._turn(turns)

    @rule(turns=TURNS)
    def a_call_waits_for_credentials(self, turns: int) -> None:
        caller = Caller()
        caller.task = self.loop.create_task(self._ask(caller))
        self.callers.append(caller)
        self._turn(turns)

    @precondition(lambda self: self._waiting())
    @rule(data=st.data(), turns=TURNS)
    def a_caller_is_cancelled(self, data: st.DataObject, turns: int) -> None:
        caller = data.draw(st.sampled_from(self._waiting()))
        assert caller.task is not None
        caller.task.cancel()
        caller.is_cancelled = True
        self._turn(turns)

    @precondition(lambda self: self._is_asked())
    @rule(lifetime=LIFETIMES, turns=TURNS)
    def the_source_gives_credentials(self, lifetime: float, turns: int) -> None:
        self._answer(self._made(lifetime), turns)

    @precondition(lambda self: self._is_asked())
    @rule(how=st.sampled_from([CredentialsError, RuntimeError, "with expired credentials"]), turns=TURNS)
    def the_source_fails(self, how: type[Exception] | str, turns: int) -> None:
        self._answer(self._made(-1.0) if isinstance(how, str) else how("down"), turns)

    @precondition(lambda self: self._is_asked())
    @rule(turns=TURNS)
    def the_source_refuses(self, turns: int) -> None:
        self._answer(CredentialsRefused("sign in again"), turns)

    @precondition(lambda self: self.given)
    @rule(data=st.data(), turns=TURNS)
    def the_service_rejects_what_it_was_given(self, data: st.DataObject, turns: int) -> None:
        rejected = data.draw(st.sampled_from(self.given[-2:]))
        self.provider.reject(rejected.credentials)
        rejected.is_rejected = True
        self._turn(turns)

    @rule()
    def all_comes_to_rest(self) -> None:
        self._turn(SETTLED)

    # What always holds.

    @invariant()
    def one_task_at_most_runs_beside_the_callers(self) -> None:
        running = asyncio.all_tasks(self.loop)
        assert len(running - {caller.task for caller in self.callers}) <= 1

    @invariant()
    def nobody_waits_who_need_not(self) -> None:
        if self.is_settled and self._waiting():
            assert self.asked is not None, "for ever"
            is_patient = self.clocks.monotonic < self.asked_at + PATIENCE
            had_valid_ones = any(caller.left > 0 for caller in self._waiting())
            assert not had_valid_ones or is_patient or self._left(self.given[-1]) <= 0, "there are valid ones"

    @invariant()
    def callers_get_credentials_or_an_error_of_ours(self) -> None:
        for caller in list(self.callers):
            task = caller.task
            if task is None or not task.done():
                continue
            self.callers.remove(caller)
            if task.cancelled():
                assert caller.is_cancelled
            elif (error := task.exception()) is None:
                self._judge(caller, task.result())
            else:
                assert isinstance(error, CredentialsError)
                assert caller.known == 0 or isinstance(error, CredentialsRefused), "there were some to go on with"

    @invariant()
    def nothing_goes_unheard(self) -> None:
        assert self.said == []

    def teardown(self) -> None:
        closing = self.loop.create_task(self.provider.aclose())
        self._turn(SETTLED)
        assert closing.done()
        assert asyncio.all_tasks(self.loop) == set()
        for caller in self.callers:
            assert caller.task is not None
            assert caller.task.cancelled() or caller.task.exception() is None or self._was_told_why(caller.task)
        self.loop.close()
        assert self.said == []

    # What the machine knows.

    def _waiting(self) -> list[Caller]:
        return [caller for caller in self.callers if caller.task is not None and not caller.task.done()]

    def _left(self, given: Given) -> float:
        """Seconds that credentials are still valid, by the clock that says less."""
        if given.is_rejected:
            return -math.inf
        return min(given.wall - self.clocks.wall, given.monotonic - self.clocks.monotonic)

    def _is_backing_off(self) -> bool:
        return self.clocks.monotonic - self.failed_at <= BACKOFF[1]

    async def _ask(self, caller: Caller) -> Credentials:
        caller.since, caller.known = self.clocks.monotonic, len(self.given)
        caller.left = self._left(self.given[-1]) if self.given else -math.inf
        return await self.provider.credentials()

    def _judge(self, caller: Caller, found: Credentials) -> None:
        """What a caller got was given since it asked, or was valid then, or is used on after a failure."""
        number = next(number for number, each in enumerate(self.given) if each.credentials is found)
        assert number >= caller.known - 1, "older ones than the latest"
        has_failed = self.last_failed_at >= caller.since - BACKOFF[1]
        assert number >= caller.known or caller.left > 0 or has_failed, "expired ones although the source did not fail"

    @staticmethod
    def _was_told_why(task: asyncio.Task[Credentials]) -> bool:
        return isinstance(task.exception(), ClientClosedError | CredentialsError)

    def _is_asked(self) -> bool:
        return self.asked is not None and not self.asked.done()

    def _made(self, lifetime: float) -> Credentials:
        """Other credentials than all before."""
        self.made += 1
        if math.isinf(lifetime):
            return Credentials(f"ASIA{self.made}", SECRET)
        now = datetime.datetime.fromtimestamp(self.clocks.wall, datetime.UTC)
        return Credentials(f"ASIA{self.made}", SECRET, expiration=now + datetime.timedelta(seconds=lifetime))

    def _accept(self, answer: Credentials) -> bool:
        """Take note of credentials that the cache will hold, unless they have expired on the way."""
        wall = math.inf if answer.expiration is None else answer.expiration.timestamp()
        if wall > self.clocks.wall:
            self.given.append(Given(answer, wall, self.clocks.monotonic + wall - self.clocks.wall))
        return wall > self.clocks.wall

    def _ready(self) -> Credentials | None:
        """What is ready, asked from inside of the loop."""
        found: list[Credentials | None] = []
        self.loop.call_soon(lambda: found.append(self.provider.ready()))
        self._turn(1)
        return found[0]

    def _answer(self, answer: Credentials | Exception, turns: int) -> None:
        assert self.asked is not None
        self.asked.set_result(answer)
        self._turn(turns)

    def _turn(self, times: int) -> None:
        self.loop.turn(times)
        self.is_settled = times >= SETTLED


RefreshingMachine.TestCase.settings = settings(max_examples=200, stateful_step_count=30, deadline=None)
TestRefreshing = RefreshingMachine.TestCase
