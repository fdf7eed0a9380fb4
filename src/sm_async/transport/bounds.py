"""Time limits that can all be ended at once, when whoever set them is closed."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Self

__all__ = ["Bound", "Bounds"]


class Bound:
    """A time limit for an `async with` block, which ends in TimeoutError when the limit is passed."""

    __slots__ = ("_running", "_timeout")

    def __init__(self, when: float | None, running: set[Bound]) -> None:
        self._timeout = asyncio.timeout_at(when)
        self._running = running

    @property
    def is_passed(self) -> bool:
        """Whether a TimeoutError is this limit's, and nobody else's."""
        return self._timeout.expired()

    def end(self) -> None:
        """Pass the limit now."""
        if not self._timeout.expired():
            self._timeout.reschedule(0)

    async def __aenter__(self) -> Self:
        await self._timeout.__aenter__()
        self._running.add(self)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._running.discard(self)
        await self._timeout.__aexit__(kind, error, traceback)


class Bounds:
    """The time limits of what one client or pool waits for."""

    def __init__(self) -> None:
        self._running: set[Bound] = set()

    def __len__(self) -> int:
        return len(self._running)

    def until(self, when: float | None) -> Bound:
        """A limit on the loop's clock; None leaves it to `end`."""
        return Bound(when, self._running)

    def end(self) -> None:
        """Pass every limit now."""
        for bound in self._running:
            bound.end()
