"""Timelines: what holds from when on. Status is a pure function of time, so nothing has to run in the background."""

from __future__ import annotations

from typing import Generic, TypeVar

import attrs

__all__ = ["Timeline"]

T = TypeVar("T")


@attrs.frozen
class Timeline(Generic[T]):
    """Values, each with the moment in epoch seconds from which it holds, oldest first. Never empty."""

    phases: tuple[tuple[float, T], ...]

    @classmethod
    def of(cls, *phases: tuple[float, T]) -> Timeline[T]:
        """The timeline of these phases. Of phases that begin at the same moment the last one holds."""
        return cls(phases)

    def at(self, now: float) -> T:
        """What holds at a moment; before the first phase, the first."""
        for since, value in reversed(self.phases):
            if since <= now:
                return value
        return self.phases[0][1]

    def then(self, now: float, *phases: tuple[float, T]) -> Timeline[T]:
        """The timeline that goes on with `phases`, in place of whatever was to come after `now`."""
        past = tuple(phase for phase in self.phases if phase[0] <= now)
        return Timeline((*past, *phases))

    @property
    def settled_at(self) -> float:
        """The moment from which nothing changes any more."""
        return self.phases[-1][0]
