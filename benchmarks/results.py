"""The figures of a run: every round's, their medians, and ratios between clients."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from typing import Any, NamedTuple

from benchmarks.processes import Figures

__all__ = ["Key", "Results"]


class Key(NamedTuple):
    """What a figure belongs to."""

    kind: str
    """`load`, `tls`, `first_call`, `uncompiled`, `stall`, `paging` or `decoding`."""
    client: str
    in_flight: int = 0
    """Calls in flight of a load; else 0."""


class Results:
    """Figures by key and round."""

    def __init__(self) -> None:
        self._rounds: dict[Key, dict[int, Figures]] = {}
        self.failures: dict[Key, str] = {}
        """What could not be measured, and why."""

    def add(self, key: Key, number: int, figures: Figures) -> None:
        """Note the figures of one round."""
        self._rounds.setdefault(key, {})[number] = figures

    def keys(self, kind: str) -> Iterator[Key]:
        """What was measured of a kind, in the order of measurement."""
        return (key for key in self._rounds if key.kind == kind)

    def median(self, key: Key, figure: str) -> float | None:
        """The median over the rounds; None where nothing was measured."""
        rounds = self._rounds.get(key)
        return statistics.median(figures[figure] for figures in rounds.values()) if rounds else None

    def ratio(self, key: Key, other: Key, figure: str) -> float | None:
        """The median over the rounds of one client's figure as a multiple of another's in the same round."""
        ours, theirs = self._rounds.get(key, {}), self._rounds.get(other, {})
        ratios = [ours[number][figure] / theirs[number][figure] for number in ours.keys() & theirs.keys()]
        return statistics.median(ratios) if ratios else None

    @classmethod
    def read(cls, document: list[dict[str, Any]], failures: list[dict[str, Any]]) -> Results:
        """The results that were written to a file."""
        results = cls()
        for row in document:
            key = Key(row["kind"], row["client"], row["in_flight"])
            for number, figures in enumerate(row["rounds"]):
                if figures is not None:
                    results.add(key, number, figures)
        for row in failures:
            results.failures[Key(row["kind"], row["client"], row["in_flight"])] = row["why"]
        return results

    def document(self) -> list[dict[str, Any]]:
        """All figures of all rounds, for a file."""
        return [
            {**key._asdict(), "rounds": [_rounded(rounds.get(number)) for number in range(max(rounds) + 1)]}
            for key, rounds in self._rounds.items()
        ]

    def failure_document(self) -> list[dict[str, Any]]:
        """What could not be measured, for a file."""
        return [{**key._asdict(), "why": why} for key, why in self.failures.items()]


def _rounded(figures: Figures | None) -> Figures | None:
    return figures and {name: float(f"{value:.5g}") for name, value in figures.items()}
