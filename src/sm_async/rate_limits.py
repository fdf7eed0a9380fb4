"""Rate limits ahead of time: calls wait for their turn instead of being throttled."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Sequence

from sm_async._model.operations import OPERATIONS
from sm_async.errors import ConfigurationError, WrongEventLoopError
from sm_async.operation_names import no_such_operation
from sm_async.pacing import Line, Place, TokenBucket

__all__ = ["RateLimit", "lines_of", "take_turns"]

MOST = 1_000_000
"""Calls a second, and at once: far beyond what a client can send."""


class RateLimit:
    """A bound on how often operations are called, retries and pages included.

        limit = RateLimit("ListTrainingJobs", per_second=2)
        client = SageMakerClient(rate_limits=[limit])

    Every attempt waits for its turn before it is signed: first come, first served, inside the deadline of its call. A
    call whose turn does not come in time raises `DeadlineExceeded`. Clients that are given the same object share it;
    while calls wait they have to belong to one event loop.
    """

    def __init__(self, *operations: str, per_second: float, burst: int = 1) -> None:
        """`operations` share the limit; without any it is one for all of a client's calls.

        `per_second` attempts begin a second, on average; up to `burst` at once after a pause. Raises
        `ConfigurationError` for a number that cannot work and for an operation that the service lacks.
        """
        for operation in operations:
            _check_operation(operation)
        _check_rate(per_second)
        _check_burst(burst)
        self._operations = operations
        self._per_second = per_second
        self._burst = burst
        self.line = Line(repr(self), TokenBucket(per_second, burst))
        """Who waits for a turn."""

    def __repr__(self) -> str:
        names = "".join(f"{operation!r}, " for operation in self.operations)
        burst = "" if self.burst == 1 else f", burst={self.burst}"
        return f"RateLimit({names}per_second={self.per_second:g}{burst})"

    @property
    def operations(self) -> tuple[str, ...]:
        """Operations that share the limit; empty for all."""
        return self._operations

    @property
    def per_second(self) -> float:
        """Attempts a second, on average."""
        return self._per_second

    @property
    def burst(self) -> int:
        """Attempts at once after a pause."""
        return self._burst

    def applies_to(self, operation: str) -> bool:
        """Whether calls of an operation count."""
        return not self.operations or operation in self.operations


def lines_of(limits: Iterable[RateLimit], operation: str) -> tuple[Line, ...]:
    """The lines that calls of an operation wait in, the slowest first.

    All calls have one order, so that no two wait for each other; and who waits for a slow turn does not stand in the
    way of those who need only a fast one. Who has a slow turn keeps it while waiting for a fast one.
    """
    lines = {limit.line for limit in limits if limit.applies_to(operation)}
    return tuple(sorted(lines, key=lambda line: (line.bucket.rate, id(line))))


async def take_turns(lines: Sequence[Line]) -> None:
    """Wait in one line after the other, then take a token of each at once.

    A token that was taken earlier would be used later, on top of those that others take then. Raises
    `WrongEventLoopError` where calls of another event loop wait.
    """
    loop = asyncio.get_running_loop()
    held: list[tuple[Line, Place]] = []
    try:
        if not all(line.is_free(loop.time()) for line in lines):
            for line in lines:
                held.append((line, await _front(line, loop)))  # noqa: PERF401  (what is held is left if one fails)
        now = loop.time()
        for line in lines:
            line.bucket.take(now)
    finally:
        for line, place in held:
            line.leave(place)


async def _front(line: Line, loop: asyncio.AbstractEventLoop) -> Place:
    """The first place in a line, once there is a token."""
    _check_home(line, loop)
    is_woken = asyncio.Event()
    place = line.join(_waker(loop, is_woken), loop)
    try:
        while (seconds := line.seconds_until_turn(place, loop.time())) != 0.0:
            timer = None if seconds is None else loop.call_later(seconds, is_woken.set)
            try:
                await is_woken.wait()
            finally:
                if timer is not None:
                    timer.cancel()
            is_woken.clear()
    except BaseException:
        line.leave(place)
        raise
    return place


def _check_home(line: Line, loop: asyncio.AbstractEventLoop) -> None:
    """Raise `WrongEventLoopError` where another loop waits; one that was closed with calls in line waits no more."""
    while (home := line.home) is not None and home is not loop:
        if not (isinstance(home, asyncio.AbstractEventLoop) and home.is_closed()):
            raise WrongEventLoopError(f"{line.name} is waited for in another event loop; make one for each loop")
        line.forget(home)


def _waker(loop: asyncio.AbstractEventLoop, is_woken: asyncio.Event) -> Callable[[], None]:
    """What wakes a place from any loop: those of other threads change the rate of a strategy that is shared."""

    def wake() -> None:
        if asyncio._get_running_loop() is loop:  # noqa: SLF001  (documented, and None where no loop runs)
            is_woken.set()
        elif not loop.is_closed():
            loop.call_soon_threadsafe(is_woken.set)

    return wake


def _check_operation(operation: object) -> None:
    if not isinstance(operation, str) or operation not in OPERATIONS:
        raise ConfigurationError(f"rate limit: {no_such_operation(operation)}")


def _check_rate(per_second: object) -> None:
    if isinstance(per_second, bool) or not isinstance(per_second, int | float) or not 0 < per_second <= MOST:
        raise ConfigurationError(f"per_second: expected a number above 0, at most {MOST:,}")


def _check_burst(burst: object) -> None:
    if isinstance(burst, bool) or not isinstance(burst, int) or not 1 <= burst <= MOST:
        raise ConfigurationError(f"burst: expected a whole number from 1 to {MOST:,}")
