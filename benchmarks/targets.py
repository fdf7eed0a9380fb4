"""What sm_async is meant to reach, as ratios within one run, and what it reached."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from benchmarks.results import Key, Results
from benchmarks.roster import FLOOR, OURS, READERS

__all__ = ["Target", "targets"]

AIOHTTP = "aiohttp, bare"
CAPO = "capo-sagemaker"
AIOBOTOCORE = "aiobotocore"


class Target(NamedTuple):
    """One figure: its bound and what was reached."""

    figure: str
    unit: str
    """`x` the figure of another client, or `ms`."""
    bound: float
    reached: float | None
    """None where this run did not measure it."""

    @property
    def verdict(self) -> str:
        """Whether the bound is kept, and else by how much it is missed."""
        if self.reached is None:
            return "not measured"
        return "met" if self.reached <= self.bound else f"missed by {(self.reached / self.bound - 1) * 100:.0f} %"


def targets(results: Results) -> Iterator[Target]:
    """All targets, in the order of their importance."""
    for in_flight, bound in ((32, 0.65), (1000, 0.40)):
        yield _load(results, in_flight, "cpu_us", AIOHTTP, bound)
    for other, bound in ((CAPO, 0.15), (AIOBOTOCORE, 0.11), (FLOOR, 2.0)):
        for in_flight in (32, 1000):
            yield _load(results, in_flight, "cpu_us", other, bound)
    yield _load(results, 1000, "p99_ms", AIOHTTP, 0.5)
    growth = results.ratio(Key("load", OURS, 5000), Key("load", OURS, 32), "cpu_us")
    yield Target("CPU per call, 5000 in flight against 32", "x", 1.3, growth)
    page = Key("decoding", READERS["ours"])
    for reader, bound in (("capo", 0.45), ("botocore", 0.12)):
        reached = results.ratio(page, Key("decoding", READERS[reader]), "page_us")
        yield Target(f"decoding a page of 100 nodes, against {reader}", "x", bound, reached)
    for other, figure, what, bound in (
        (CAPO, "seconds", "fresh process to first response", 0.4),
        (AIOBOTOCORE, "seconds", "fresh process to first response", 0.2),
        (CAPO, "resident_mb", "memory after the first response", 0.5),
    ):
        for kind, how in (("first_call", ""), ("uncompiled", " without bytecode")):
            reached = results.ratio(Key(kind, OURS), Key(kind, other), figure)
            yield Target(f"{what}{how}, against {other}", "x", bound, reached)
    stall = results.median(Key("stall", f"{OURS}, preload"), "stall_ms")
    yield Target("stall of the loop by making a client and its first call, after preload", "ms", 10.0, stall)


_FIGURES = {"cpu_us": "CPU per call", "p99_ms": "p99 latency"}


def _load(results: Results, in_flight: int, figure: str, other: str, bound: float) -> Target:
    reached = results.ratio(Key("load", OURS, in_flight), Key("load", other, in_flight), figure)
    return Target(f"{_FIGURES[figure]}, {in_flight} in flight, against {other}", "x", bound, reached)
