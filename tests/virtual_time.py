"""An event loop whose time passes only while everything waits for it, so that hours of waiting take no time."""

from __future__ import annotations

import asyncio
import functools
import selectors
from collections.abc import Callable, Coroutine
from concurrent.futures import Executor
from typing import Any, ParamSpec, TypeVar, TypeVarTuple, Unpack

__all__ = ["VirtualLoop", "in_virtual_time", "now"]

P = ParamSpec("P")
T = TypeVar("T")
Ts = TypeVarTuple("Ts")

BEGINS = 1000.0
"""Where the clock stands when a test begins: not at 0, as no clock of a loop does."""


class _Selector(selectors.DefaultSelector):
    """Turns the loop's clock instead of waiting for a timer."""

    def __init__(self, begins: float, grace: float) -> None:
        super().__init__()
        self.now = begins
        self._grace = grace

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        if timeout is None:
            return super().select(None)
        found = super().select(0)
        if not found and timeout > 0:
            found = super().select(self._grace) if self._grace else []
            if not found:
                self.now += timeout
        return found


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop with a clock that begins at `begins` and leaps to the next timer when nothing else is to be done.

    `grace` is for how many real seconds it first waits for sockets.
    """

    def __init__(self, *, begins: float = BEGINS, grace: float = 0.0) -> None:
        self._clock = _Selector(begins, grace)
        super().__init__(self._clock)

    def time(self) -> float:
        return self._clock.now

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[Unpack[Ts]], T], *args: *Ts
    ) -> asyncio.Future[T]:
        """Do at once what others do in a thread: time does not wait for threads."""
        future: asyncio.Future[T] = self.create_future()
        future.set_result(func(*args))
        return future


def in_virtual_time(test: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """A test that runs in virtual time, and fails where it leaves a task behind. Not for sockets."""

    @functools.wraps(test)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        async def whole() -> None:
            await test(*args, **kwargs)
            left = asyncio.all_tasks() - {asyncio.current_task()}
            assert not left, f"tasks are left: {left}"

        with asyncio.Runner(loop_factory=VirtualLoop) as runner:
            runner.run(whole())

    return run


def now() -> float:
    """Seconds since the test began."""
    return asyncio.get_running_loop().time() - BEGINS
