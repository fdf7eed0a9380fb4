"""Running many requests, a few at a time, so that whatever interrupts it there is no doubt what was begun."""

from __future__ import annotations

import asyncio
import datetime
from collections import deque
from collections.abc import Callable, Collection, Coroutine, Sequence
from typing import Any, TypeVar

import attrs

from sm_async import CallOptions, SageMakerClient
from sm_async.errors import ConfigurationError, InvalidInputError

__all__ = [
    "Deadline",
    "Repeat",
    "call_options",
    "client_timeout",
    "require_count",
    "run_bounded",
    "sleep_within",
    "utc",
]

J = TypeVar("J")
R = TypeVar("R")


@attrs.frozen
class Repeat:
    """How often, and after what delays, failures that pass with time are tried again.

    The delays double: 30 s, 60 s, 120 s, 240 s, then 300 s each. One that would not end in time is not begun.
    """

    rounds: int
    """Further rounds over what failed, from 1 up."""
    first_delay: float = 30.0
    """Seconds before the first of them."""
    max_delay: float = 300.0
    """Seconds before one at most."""

    def __attrs_post_init__(self) -> None:
        require_count("rounds", self.rounds)
        for name, seconds in (("first_delay", self.first_delay), ("max_delay", self.max_delay)):
            if not 0 <= seconds < float("inf"):
                raise ConfigurationError(f"{name}: {seconds!r} is no finite number of seconds")

    def delay(self, number: int) -> float:
        """Seconds before a round; the first is 1."""
        return float(min(self.max_delay, self.first_delay * 2 ** min(number - 1, 60)))


@attrs.frozen
class Deadline:
    """When the whole work has to be over, in the loop's time; None for never."""

    at: float | None

    @classmethod
    def of(cls, timeout: float | None) -> Deadline:
        """The deadline `timeout` seconds from now. Raises `ConfigurationError` for what is no time."""
        if timeout is None:
            return cls(None)
        if isinstance(timeout, bool) or not 0 < timeout < float("inf"):
            raise ConfigurationError(f"timeout: {timeout!r} is no positive, finite number of seconds")
        return cls(asyncio.get_running_loop().time() + timeout)

    @property
    def left(self) -> float:
        """Seconds until then; infinite for never."""
        return float("inf") if self.at is None else self.at - asyncio.get_running_loop().time()


async def run_bounded(
    jobs: Sequence[J],
    perform: Callable[[J], Coroutine[Any, Any, R]],
    *,
    concurrency: int,
    starting: Callable[[Sequence[J]], None],
    finished: Callable[[R], bool],
) -> Sequence[J]:
    """Perform jobs, at most `concurrency` at a time and in their order; the answer is those that were not begun.

    `starting` is called before any of its jobs is begun, `finished` with what came of one; where that answers False no
    further job is begun. Both are called from here, never in parallel. However this ends, no job goes on running:
    those that are under way are cancelled and waited for, and what they came to in that moment is still handed in.
    """
    waiting, goes_on = deque(jobs), True
    running: dict[asyncio.Task[R], J] = {}
    try:
        while running or (waiting and goes_on):
            if goes_on and (batch := [waiting.popleft() for _ in range(min(len(waiting), concurrency - len(running)))]):
                starting(batch)
                running |= {asyncio.create_task(perform(job)): job for job in batch}
            done, _ = await asyncio.wait(running, return_when=asyncio.FIRST_COMPLETED)
            for task in done:
                del running[task]
                goes_on = finished(task.result()) and goes_on
    finally:
        cancelled = await _end(running)
        for task in running:
            if not task.cancelled() and task.exception() is None:
                finished(task.result())
        if cancelled is not None:
            raise cancelled
    return tuple(waiting)


async def _end(tasks: Collection[asyncio.Task[Any]]) -> asyncio.CancelledError | None:
    """Cancel tasks and wait until they have ended; the answer is the last cancellation that came meanwhile."""
    cancelled: asyncio.CancelledError | None = None
    for task in tasks:
        task.cancel()
    while any(not task.done() for task in tasks):
        try:
            await asyncio.wait(tasks)
        except asyncio.CancelledError as error:
            cancelled = error
    return cancelled


async def sleep_within(seconds: float, deadline: Deadline, other: float) -> bool:
    """Sleep, unless it would not end before a deadline and another bound in seconds; whether it was slept."""
    if seconds >= min(deadline.left, other):
        return False
    await asyncio.sleep(seconds)
    return True


def call_options(options: CallOptions, default: float, *bounds: float) -> CallOptions | None:
    """The options of one call that ends within bounds in seconds from now; None where there is no time left.

    `default` is the client's `timeout`.
    """
    asked = default if options.timeout is None else options.timeout
    allowed = min(bounds)
    if allowed <= 0:
        return None
    return options if asked <= allowed else attrs.evolve(options, timeout=allowed)


async def client_timeout(client: SageMakerClient, region: str | None) -> float:
    """The `timeout` of a client's calls. Raises `InvalidInputError` for one of another region than a plan's cluster."""
    configuration = await client.configuration()
    if region not in (None, configuration.region):
        raise InvalidInputError(
            [f"plan: its cluster is in {region}, and the client's region is {configuration.region}; nothing was sent"]
        )
    return configuration.timeout


def require_count(name: str, count: object) -> None:
    """Raise `ConfigurationError` unless there is at least one of something."""
    if not isinstance(count, int) or isinstance(count, bool) or count < 1:
        raise ConfigurationError(f"{name}: {count!r} is no whole number from 1 up")


def utc(seconds: float) -> datetime.datetime:
    """A moment, given in epoch seconds."""
    return datetime.datetime.fromtimestamp(seconds, datetime.UTC)
