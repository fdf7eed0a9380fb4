"""The agenda: what time brings beside the phases of timelines. It is done when somebody looks, in the order of time."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable
from typing import TypeAlias

__all__ = ["Action", "Agenda"]

Action: TypeAlias = Callable[[float], None]
"""Is called with the moment that it was meant for, which may be past."""


class Agenda:
    """Actions and their moments. An action looks for itself whether what it was meant for still holds."""

    def __init__(self) -> None:
        self._due: list[tuple[float, int, Action]] = []
        self._numbers = itertools.count()

    def __len__(self) -> int:
        return len(self._due)

    def at(self, moment: float, action: Action) -> None:
        """Have an action done at a moment; of those for the same moment, the one that was put down first is first."""
        heapq.heappush(self._due, (moment, next(self._numbers), action))

    def run(self, now: float) -> None:
        """Do all that is due, with what these actions put down in their turn."""
        while self._due and self._due[0][0] <= now:
            moment, _, action = heapq.heappop(self._due)
            action(moment)
