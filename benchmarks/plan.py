"""What is measured, how often, and in which order: A B C A B C, so that a slow minute hits all alike."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from benchmarks.processes import Figures, MeasurementFailed, Served, Workshop
from benchmarks.results import Key, Results
from benchmarks.roster import READERS, ROSTER, Entrant

__all__ = ["FULL", "QUICK", "Plan", "carry_out"]


class Plan(NamedTuple):
    """How much is measured."""

    loads: dict[int, int]
    """Rounds by calls in flight."""
    encrypted_loads: dict[int, int]
    """The same over TLS."""
    seconds: float
    """How long each load is kept up at least."""
    first_calls: int
    """Rounds of first calls."""
    others: int
    """Rounds of everything else."""

    def up_to(self, in_flight: int) -> Plan:
        """The plan without loads that are larger."""
        return self._replace(loads={number: rounds for number, rounds in self.loads.items() if number <= in_flight})


FULL = Plan({1: 2, 32: 4, 256: 2, 1000: 3, 5000: 2}, {32: 2, 256: 2}, seconds=0.7, first_calls=7, others=3)
QUICK = Plan({32: 1, 1000: 1}, {}, seconds=0.3, first_calls=2, others=1)

Measurement = tuple[Key, Callable[[], Figures]]


def carry_out(plan: Plan, workshop: Workshop, served: Served, say: Callable[[str], None]) -> Results:
    """All figures of all rounds. What failed is not tried in later rounds, and noted."""
    results = Results()
    here = [entrant for entrant in ROSTER if workshop.has(entrant.place)]
    stages: tuple[tuple[str, int, list[Measurement]], ...] = (
        *(
            (f"load, {in_flight} in flight", rounds, list(_loads(here, workshop, served, plan, in_flight)))
            for in_flight, rounds in plan.loads.items()
        ),
        *(
            (f"TLS, {in_flight} in flight", rounds, list(_encrypted(here, workshop, served, plan, in_flight)))
            for in_flight, rounds in plan.encrypted_loads.items()
        ),
        ("first call of a fresh process", plan.first_calls, list(_first_calls(here, workshop, served))),
        ("the same without bytecode", plan.others, list(_uncompiled(here, workshop, served))),
        ("stalls of the loop", plan.others, list(_stalls(here, workshop, served))),
        ("10,000 nodes", plan.others, list(_listings(here, workshop, served))),
        ("decoding a page", plan.others, list(_decodings(workshop, plan))),
    )
    for name, rounds, measurements in stages:
        begun = time.perf_counter()
        for number in range(rounds):
            for key, measure in measurements:
                if key in results.failures:
                    continue
                try:
                    results.add(key, number, measure())
                except MeasurementFailed as failure:
                    results.failures[key] = str(failure)
                    say(f"{key.client}: {failure}")
        say(f"{name}: {rounds} x {len(measurements)} in {time.perf_counter() - begun:.0f} s")
    return results


def _loads(
    entrants: Iterable[Entrant], workshop: Workshop, served: Served, plan: Plan, in_flight: int
) -> Iterator[Measurement]:
    for entrant in entrants:
        if in_flight <= entrant.most_in_flight:
            key = Key("load", entrant.name, in_flight)
            yield (
                key,
                _measurement(workshop, entrant, "load", url=served.plain, in_flight=in_flight, seconds=plan.seconds),
            )


def _encrypted(
    entrants: Iterable[Entrant], workshop: Workshop, served: Served, plan: Plan, in_flight: int
) -> Iterator[Measurement]:
    for entrant in entrants:
        if entrant.encrypts:
            yield (
                Key("tls", entrant.name, in_flight),
                _measurement(
                    workshop,
                    entrant,
                    "load",
                    url=served.secure,
                    authorities=served.authorities,
                    in_flight=in_flight,
                    seconds=plan.seconds,
                ),
            )


def _first_calls(entrants: Iterable[Entrant], workshop: Workshop, served: Served) -> Iterator[Measurement]:
    for entrant in entrants:
        if entrant.loop == "asyncio":
            yield (
                Key("first_call", entrant.name),
                _measurement(workshop, entrant, "first_call", url=served.plain, in_flight=1),
            )


def _uncompiled(entrants: Iterable[Entrant], workshop: Workshop, served: Served) -> Iterator[Measurement]:
    """First calls where no .pyc file can be used, as in container images that hold none."""
    for entrant in entrants:
        if entrant.loop == "asyncio" and entrant.place != "node":
            yield (
                Key("uncompiled", entrant.name),
                _measurement(workshop, entrant, "first_call", compiled=False, url=served.plain),
            )


def _stalls(entrants: Iterable[Entrant], workshop: Workshop, served: Served) -> Iterator[Measurement]:
    for entrant in entrants:
        if entrant.loop == "asyncio" and entrant.place != "node":
            yield Key("stall", entrant.name), _measurement(workshop, entrant, "stall", url=served.plain)
            if entrant.peer == "ours":
                yield (
                    Key("stall", f"{entrant.name}, preload"),
                    _measurement(workshop, entrant, "stall", url=served.plain, preload=True),
                )


def _listings(entrants: Iterable[Entrant], workshop: Workshop, served: Served) -> Iterator[Measurement]:
    for entrant in entrants:
        if entrant.lists and entrant.loop == "asyncio":
            yield (
                Key("paging", entrant.name),
                _measurement(workshop, entrant, "paging", url=served.plain, in_flight=1),
            )


def _decodings(workshop: Workshop, plan: Plan) -> Iterator[Measurement]:
    for reader, name in READERS.items():
        yield Key("decoding", name), _decoding(workshop, reader, plan.seconds)


def _decoding(workshop: Workshop, reader: str, seconds: float) -> Callable[[], Figures]:
    return lambda: workshop.run("bench", "decoding", reader, str(seconds))


def _measurement(
    workshop: Workshop, entrant: Entrant, measurement: str, *, compiled: bool = True, **task: object
) -> Callable[[], Figures]:
    told = json.dumps({"peer": entrant.peer, "loop": entrant.loop, **task})
    return lambda: workshop.run(entrant.place, measurement, told, compiled=compiled)
