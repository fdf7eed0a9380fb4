"""Waits on a clock that only sleeping turns: polls that answer as told, and a client whose waits sleep on it."""

from __future__ import annotations

import asyncio
from typing import Any

import attrs

from sm_async import CallOptions
from sm_async.errors import SageMakerError, ServiceError, ThrottlingException
from sm_async.operations.wait import AllWaiters
from sm_async.rows import AcceptorRow, WaiterRow
from sm_async.waiters import Timing, Waiter
from tests.seams import Answer, Script, SeamedClient

ROW = WaiterRow(
    name="ThingDone",
    operation="DescribeThing",
    delay=30.0,
    max_attempts=10,
    acceptors=(
        AcceptorRow("success", "Done", "status"),
        AcceptorRow("failure", "Failed", "status"),
        AcceptorRow("failure", "Gone"),
    ),
)


@attrs.frozen
class Thing:
    """What a poll answers."""

    status: str
    failure_reason: str | None = None


@attrs.define
class Time:
    """A clock that sleeping turns; `jitter` is every random number."""

    now: float = 1000.0
    jitter: float = 0.5
    slept: list[float] = attrs.field(factory=list[float])

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds
        await asyncio.sleep(0)

    @property
    def timing(self) -> Timing:
        return Timing(clock=lambda: self.now, sleep=self.sleep, jitter=lambda: self.jitter)


@attrs.define
class Polls:
    """Answers polls in turn, the last answer for ever, each after some seconds."""

    answers: list[Thing | SageMakerError]
    time: Time = attrs.field(factory=Time)
    seconds: float = 0.0
    options: list[CallOptions] = attrs.field(factory=list[CallOptions])
    began: list[float] = attrs.field(factory=list[float])

    async def __call__(self, options: CallOptions) -> Thing:
        self.options.append(options)
        self.began.append(self.time.now)
        self.time.now += self.seconds
        found = self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]
        if isinstance(found, SageMakerError):
            raise found
        return found

    def waiter(self, row: WaiterRow = ROW, **settings: Any) -> Waiter[Thing]:
        return Waiter(self, row, timing=self.time.timing, **settings)

    @property
    def since_start(self) -> list[float]:
        """Seconds from the start of the wait to each poll."""
        return [round(began - self.began[0], 6) for began in self.began]


def polls(*answers: Thing | SageMakerError | str, **settings: Any) -> Polls:
    """Polls that are answered so; a text is a status."""
    return Polls([Thing(each) if isinstance(each, str) else each for each in answers], **settings)


def refused(code: str, *, status: int = 400, retry_after: float | None = None) -> ServiceError:
    return ServiceError("no", code=code, status=status, retry_after=retry_after)


def throttled(retry_after: float | None = None) -> ServiceError:
    return ThrottlingException("slow down", code="ThrottlingException", retry_after=retry_after)


def waits_over(*answers: Answer) -> tuple[AllWaiters, Script, Time]:
    """What a client has as `wait`, on one clock with its calls."""
    transport, time = Script(*answers), Time()

    class Waits(AllWaiters):
        _timing = time.timing

    return Waits(SeamedClient(transport, sleep=time.sleep)), transport, time
