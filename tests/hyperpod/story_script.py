"""What a seed draws: groups and counts, what goes wrong with them, and when the client is restarted. Values only."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Literal

import attrs

from sm_async import shapes
from sm_async.local import (
    Breakdown,
    CutOff,
    Delay,
    Drop,
    EmptyPage,
    Fail,
    Fault,
    Garble,
    Hang,
    Shortage,
    Stale,
    Switches,
    Throttle,
)
from sm_async.local.calls import Call
from sm_async.local.effects import Effect

__all__ = ["CLUSTER", "Deed", "Leg", "Restart", "StoryScript", "draw_script", "specification"]

CLUSTER = "train"
NODES = 400
GROUPS = ("a", "b", "c", "d", "e", "f", "g")
READS = ("ListClusterNodes", "DescribeClusterNode", "ListClusterEvents", "DescribeClusterEvent")
LISTS = ("ListClusterNodes", "ListClusterEvents")
LATEST = 45.0
"""Seconds by which a read can be stale, or an answer late."""

DeedKind = Literal["break down", "replace", "reboot", "delete", "update software"]


@attrs.frozen
class Restart:
    """The client ends in the middle of the purchase, and another one goes on."""

    after: int
    """Attempts that it makes before."""
    pause: float
    """Seconds that it goes on after the last of them."""
    keeps: Literal["result", "plan"]
    """What is left of the first one: the result that was stored last, or the plan alone."""


@attrs.frozen
class Leg:
    """A part of the time that nodes are tracked: with one client and one tracker."""

    ends: Literal["cancelled", "out of time", "all run"]
    seconds: float
    """When it ends, but for the last one."""
    pauses: tuple[float, ...] = ()
    """Seconds after each of which the wait for a change is cancelled, and begun anew."""


@attrs.frozen
class Deed:
    """What somebody else does to nodes while they are tracked."""

    at: float
    """Seconds after the tracking began."""
    kind: DeedKind
    count: int
    """Nodes that it is about."""


@attrs.frozen(kw_only=True)
class StoryScript:
    """All of one story."""

    seed: int
    wanted: dict[str, int]
    busy: dict[str, int]
    """Groups that somebody else waits for nodes of, and how many: they are not InService until these run."""
    node_seconds: float
    switches: Switches
    capacity: tuple[Shortage | Breakdown, ...]
    throttles: tuple[Throttle, ...]
    has_proxy: bool
    """Whether requests to add nodes go through the fault proxy, in place of meeting the server's own faults."""
    has_stale_reads: bool
    restarts: tuple[Restart, ...]
    updates_software_after: float | None
    """Seconds from the beginning of the purchase to an update of the cluster's software."""
    concurrency: int
    legs: tuple[Leg, ...]
    deeds: tuple[Deed, ...]
    has_companion: bool
    """Whether another tracker follows some of the nodes at the same time, on the same client."""
    chance: float
    """Of a request to meet a fault of the server."""

    def faults(self) -> list[Fault]:
        """The server's faults, each by chance; drawn from the seed, one request after the other."""
        draw = random.Random(f"{self.seed}:faults")
        buying = [] if self.has_proxy else ["BatchAddClusterNodes"]
        rules = [(each, [*buying, *READS]) for each in _effects(draw)]
        rules.append((EmptyPage(), list(LISTS)))
        if self.has_stale_reads:
            rules += [(Stale(seconds=draw.uniform(1.0, LATEST)), list(READS)) for _ in range(3)]
        chance = self.chance / len(rules)
        return [
            Fault(*operations, effect=effect, times=None, when=_by_chance(draw, chance)) for effect, operations in rules
        ]


def draw_script(seed: int) -> StoryScript:
    """The story of a seed."""
    draw = random.Random(f"{seed}:script")
    has_proxy = draw.random() < 0.5
    wanted = _counts(draw)
    replays: Sequence[Literal["repeat", "omit", "re-execute"]] = ("repeat", "omit")
    is_tried_again = not has_proxy and draw.random() < 0.3
    switches = Switches(failed_groups_on_replay="re-execute" if is_tried_again else draw.choice(replays))
    return StoryScript(
        seed=seed,
        wanted=wanted,
        busy={group: draw.randint(1, 5) for group in draw.sample(GROUPS, draw.randint(1, 3))},
        node_seconds=draw.choice([120.0, 300.0, 600.0]),
        switches=switches,
        capacity=(*_shortages(draw, wanted), *_breakdowns(draw, wanted)),
        throttles=_throttles(draw),
        has_proxy=has_proxy,
        has_stale_reads=draw.random() < 0.5,
        # Where a token buys again what was refused, only the last result tells what was bought since: the plan's word.
        restarts=tuple(
            Restart(
                draw.randint(1, 14),
                draw.choice([0.0, draw.uniform(0.0, 5.0), draw.uniform(0.0, 90.0)]),
                "result" if is_tried_again else draw.choice(("result", "plan")),
            )
            for _ in range(draw.randint(1, 4))
        ),
        updates_software_after=draw.uniform(10.0, 400.0) if draw.random() < 0.3 else None,
        concurrency=draw.randint(1, 6),
        legs=_legs(draw),
        deeds=_deeds(draw),
        has_companion=draw.random() < 0.3,
        chance=draw.choice([0.0, 0.05, 0.15, 0.25]),
    )


def specification(group: str, count: int, minimum: int | None = None) -> shapes.ClusterInstanceGroupSpecification:
    """An instance group, as CreateCluster and UpdateCluster take it."""
    return shapes.ClusterInstanceGroupSpecification(
        instance_group_name=group,
        instance_type="ml.p5.48xlarge",
        instance_count=count,
        min_instance_count=minimum,
        execution_role="arn:aws:iam::123456789012:role/hyperpod",
    )


def _counts(draw: random.Random) -> dict[str, int]:
    """Seven numbers from 1 up, 400 together."""
    cuts = sorted(draw.sample(range(1, NODES), len(GROUPS) - 1))
    return {group: end - begin for group, begin, end in zip(GROUPS, [0, *cuts], [*cuts, NODES], strict=True)}


def _shortages(draw: random.Random, wanted: dict[str, int]) -> list[Shortage]:
    return [
        Shortage(
            CLUSTER,
            group,
            count=min(wanted[group], draw.randint(1, 15)),
            after=draw.uniform(30.0, 300.0),
            lasts=draw.uniform(300.0, 6000.0),
            retry_every=draw.choice([None, None, draw.uniform(300.0, 900.0)]),
            message=f"We currently do not have sufficient capacity for story {number}.",
        )
        for number, group in enumerate(draw.sample(GROUPS, draw.randint(1, 3)))
    ]


def _breakdowns(draw: random.Random, wanted: dict[str, int]) -> list[Breakdown]:
    return [
        Breakdown(
            CLUSTER,
            group,
            count=min(wanted[group], draw.randint(1, 6)),
            after=draw.uniform(0.0, 1500.0),
            lasts=draw.uniform(30.0, 300.0),
        )
        for group in draw.sample(GROUPS, draw.randint(1, 2))
    ]


def _throttles(draw: random.Random) -> tuple[Throttle, ...]:
    drawn = [
        Throttle("BatchAddClusterNodes", per_second=draw.choice([0.5, 2.0]), burst=draw.randint(1, 3)),
        Throttle("ListClusterNodes", per_second=draw.choice([0.5, 1.0, 4.0]), burst=draw.randint(2, 6)),
        Throttle("DescribeClusterEvent", "ListClusterEvents", per_second=draw.choice([2.0, 5.0]), burst=10),
    ]
    return tuple(each for each in drawn if draw.random() < 0.6)


def _legs(draw: random.Random) -> tuple[Leg, ...]:
    legs = [
        Leg(draw.choice(("cancelled", "out of time")), draw.uniform(20.0, 900.0)) for _ in range(draw.randint(0, 3))
    ]
    pauses = tuple(draw.uniform(0.0, 200.0) for _ in range(draw.choice([0, 0, 6])))
    return (*legs, Leg("all run", 6 * 3600.0, pauses))


def _deeds(draw: random.Random) -> tuple[Deed, ...]:
    kinds: Sequence[DeedKind] = ("break down", "break down", "replace", "reboot", "delete", "update software")
    return tuple(
        Deed(draw.uniform(10.0, 2000.0), draw.choice(kinds), draw.randint(1, 5)) for _ in range(draw.randint(1, 5))
    )


def _effects(draw: random.Random) -> list[Effect]:
    """One of each kind, and of those that act or not one of each."""
    return [
        Fail(500),
        Fail(503, "ServiceUnavailable"),
        Fail(400, "ThrottlingException", "Rate exceeded"),
        Fail(429, "TooManyRequestsException", headers={"x-amz-retry-after": str(draw.randint(1, 5000))}),
        Fail(500, applied=True),
        Garble(),
        Garble(applied=False),
        Garble(body=b"", content_type="application/x-amz-json-1.1"),
        CutOff(after=draw.randrange(3000)),
        CutOff(after=draw.randrange(100), reset=True),
        Delay(seconds=draw.uniform(1.0, LATEST)),
        Drop(applied=True),
        Drop(applied=False, reset=False),
        Hang(applied=True),
        Hang(applied=False),
    ]


def _by_chance(draw: random.Random, chance: float) -> Callable[[Call], bool]:
    return lambda _: draw.random() < chance
