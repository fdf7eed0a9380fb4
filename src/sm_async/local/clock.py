"""The server's clock: real time or a test's, faster or slower, and moved on by hand. Pure but for its source."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

__all__ = ["TimeSource", "VirtualClock"]

TimeSource: TypeAlias = Callable[[], float]
"""Answers with epoch seconds; never goes backwards."""


class VirtualClock:
    """Begins at the time of its source when it is first asked, and passes `speed` seconds for each of the source's."""

    def __init__(self, source: TimeSource, speed: float = 1.0) -> None:
        """Raises ValueError for a speed that is not 0 or a positive, finite number. At 0 only `advance` moves it."""
        if not 0 <= speed < float("inf"):
            raise ValueError(f"speed: {speed!r} is no finite number from 0 up")
        self._source = source
        self._began: float | None = None
        self._lead_per_second = speed - 1.0
        self._advanced = 0.0

    def now(self) -> float:
        """Epoch seconds."""
        real = self._source()
        if self._began is None:
            self._began = real
        return real + (real - self._began) * self._lead_per_second + self._advanced

    def advance(self, seconds: float) -> None:
        """Move on at once. Raises ValueError for a number that is negative or not finite."""
        if not 0 <= seconds < float("inf"):
            raise ValueError(f"advance: {seconds!r} seconds are no finite number from 0 up")
        self._advanced += seconds
