"""An outage: the time in which a server refuses connections, for code with an event loop and without."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from types import TracebackType
from typing import Any, TypeAlias

from sm_async.local.loop_thread import LoopThread

__all__ = ["Outage"]

Step: TypeAlias = Callable[[], Coroutine[Any, Any, None]]


class Outage:
    """Lasts for a block: `async with`, or `with` where the server has a thread of its own."""

    def __init__(self, begin: Step, end: Step, thread: LoopThread | None) -> None:
        self._begin = begin
        self._end = end
        self._thread = thread

    async def __aenter__(self) -> None:
        await self._step(self._begin)

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._step(self._end)

    def __enter__(self) -> None:
        if self._thread is None:
            raise RuntimeError("the server runs on an event loop; use `async with server.down()`")
        self._thread.run(self._begin())

    def __exit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._thread is not None:
            self._thread.run(self._end())

    async def _step(self, step: Step) -> None:
        if self._thread is None:
            await step()
        else:
            await self._thread.await_(step())
