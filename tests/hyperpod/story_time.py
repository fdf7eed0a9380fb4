"""Virtual time with real sockets: the clock leaps to the next timer as soon as nothing is on its way over loopback."""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from typing import Any, TypeVar, TypeVarTuple, Unpack

__all__ = ["EPOCH", "epoch_now", "in_story_time", "now"]

T = TypeVar("T")
Ts = TypeVarTuple("Ts")

EPOCH = 1_800_000_000.0
"""Epoch seconds at which the loop's clock stands at 0."""

GRACE = 0.0003
"""Real seconds in which bytes that were sent over loopback arrive. Where they take longer somebody has waited in vain
for a moment, as happens on any network: another run, and no wrong one."""


class _LeapingSelector(selectors.DefaultSelector):
    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            return super().select(None)
        found = super().select(0)
        if not found and timeout > 0:
            found = super().select(GRACE)
            if not found:
                self.now += timeout
        return found


class _Loop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._leaping = _LeapingSelector()
        super().__init__(self._leaping)

    def time(self) -> float:
        return self._leaping.now

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[Unpack[Ts]], T], *args: *Ts
    ) -> asyncio.Future[T]:
        """Do at once what others do in a thread: time does not wait for threads."""
        future: asyncio.Future[T] = self.create_future()
        future.set_result(func(*args))
        return future


def in_story_time(story: Coroutine[Any, Any, T]) -> T:
    """Run something in a loop of its own whose hours take moments, sockets of 127.0.0.1 included."""
    with asyncio.Runner(loop_factory=_Loop) as runner:
        return runner.run(story)


def now() -> float:
    """Seconds since the story began."""
    return asyncio.get_running_loop().time()


def epoch_now() -> float:
    """The story's time in epoch seconds."""
    return EPOCH + now()
