"""Time limits that can all be ended at once, when whoever set them is closed."""

from __future__ import annotations

import asyncio
from types import TracebackType
from typing import Self

__all__ = ["Bound", "Bounds"]


class Bound:
    """A time limit for an `async with` block, which ends in TimeoutError when the limit is passed."""

    __slots__ = ("_bounds", "_is_refused", "_timeout")

    def __init__(self, when: float | None, bounds: Bounds) -> None:
        self._timeout = asyncio.timeout_at(when)
        self._bounds = bounds
        self._is_refused = False

    @property
    def is_passed(self) -> bool:
        """Whether a TimeoutError is this limit's, and nobody else's."""
        return self._is_refused or self._timeout.expired()

    def end(self) -> None:
        """Pass the limit now."""
        if not self._timeout.expired():
            self._timeout.reschedule(0)

    async def __aenter__(self) -> Self:
        if self._bounds.is_ended:
            self._is_refused = True
            raise TimeoutError("the limit was passed before its block began")
        await self._timeout.__aenter__()
        self._bounds.running.add(self)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self._bounds.running.discard(self)
        await self._timeout.__aexit__(kind, error, traceback)


class Bounds:
    """The time limits of what one client or pool waits for."""

    def __init__(self) -> None:
        self.running: set[Bound] = set()
        """Those whose blocks run."""
        self.is_ended = False
        """Whether `end` was called: a block that would begin later raises TimeoutError instead."""

    def __len__(self) -> int:
        return len(self.running)

    def until(self, when: float | None) -> Bound:
        """A limit on the loop's clock; None leaves it to `end`."""
        return Bound(when, self)

    def end(self) -> None:
        """Pass every limit now, those to come included: a task may be on its way to its block in this moment."""
        self.is_ended = True
        for bound in self.running:
            bound.end()
