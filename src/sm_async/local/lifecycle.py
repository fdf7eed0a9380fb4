"""The life of a node as phases of a timeline: launched, short of capacity, broken down, rebooted. Pure.

Moments, lengths and instance ids are arguments. A node is Pending, gets an instance, is checked where its group wants
that, and is Running; Failure is never the end of it, since the service tries again.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import TypeAlias

import attrs

from sm_async.local.timeline import Timeline

__all__ = [
    "NodeState",
    "NodeTimeline",
    "Pace",
    "Phase",
    "break_down",
    "interrupt",
    "launch",
    "launch_when_short",
    "moment_of_minimum",
]


@attrs.frozen(kw_only=True)
class NodeState:
    """What a node is during one phase of its life."""

    status: str
    """A ClusterInstanceStatus."""
    instance_id: str | None = None
    """None while the node has no instance."""
    has_run: bool = False
    """Whether the node's instance has come to run, now or earlier."""
    failure: str | None = None
    """Why the node is in Failure."""

    @property
    def is_up(self) -> bool:
        """Whether the node's instance has come to run and did not fail."""
        return self.has_run and self.status != "Failure"


Phase: TypeAlias = tuple[float, NodeState]
NodeTimeline: TypeAlias = "Timeline[NodeState | None]"
"""None: the node is gone."""


@attrs.frozen(kw_only=True)
class Pace:
    """How long the steps of a launch take, in seconds."""

    node_seconds: float
    """Until the node could run; its instance appears at half of it."""
    health_check_seconds: float = 0.0
    """How long it is checked then; 0 where the group wants no deep health checks."""


def launch(begin: float, pace: Pace, instance_id: str) -> list[Phase]:
    """A launch that succeeds."""
    phases: list[Phase] = [
        (begin, NodeState(status="Pending")),
        (begin + pace.node_seconds / 2, NodeState(status="Pending", instance_id=instance_id)),
    ]
    ready = begin + pace.node_seconds
    if pace.health_check_seconds:
        phases.append((ready, NodeState(status="DeepHealthCheckInProgress", instance_id=instance_id)))
    runs = NodeState(status="Running", instance_id=instance_id, has_run=True)
    return [*phases, (ready + pace.health_check_seconds, runs)]


def launch_when_short(
    begin: float,
    pace: Pace,
    instance_id: str,
    *,
    after: float,
    until: float,
    retry_every: float | None,
    message: str,
) -> list[Phase]:
    """Launches that fail, each `after` seconds after it began, and one that succeeds once there is capacity again.

    `until` is that moment, `math.inf` for never. Without `retry_every` nothing is tried before it.
    """
    phases: list[Phase] = []
    while begin < until:
        failure = NodeState(status="Failure", failure=message)
        phases += [(begin, NodeState(status="Pending")), (begin + after, failure)]
        if until == math.inf:
            return phases
        begin = max(until, begin + after) if retry_every is None else begin + after + retry_every
    return [*phases, *launch(begin, pace, instance_id)]


def break_down(
    phases: Sequence[Phase], pace: Pace, *, after: float, lasts: float | None, message: str, new_instance_id: str
) -> list[Phase]:
    """A life that goes on with a failure of the running instance, and with another instance after `lasts` seconds.

    None: with no other instance.
    """
    runs, state = phases[-1]
    broken: list[Phase] = [(runs + after, attrs.evolve(state, status="Failure", failure=message))]
    relaunch = [] if lasts is None else launch(runs + after + lasts, pace, new_instance_id)
    return [*phases, *broken, *relaunch]


def interrupt(state: NodeState, status: str, begin: float, seconds: float) -> list[Phase]:
    """What a node is while it reboots, is updated or checked; then it runs on, with the same instance."""
    away = attrs.evolve(state, status=status, has_run=True, failure=None)
    return [(begin, away), (begin + seconds, attrs.evolve(away, status="Running"))]


def moment_of_minimum(timelines: Iterable[NodeTimeline], minimum: int, since: float) -> float | None:
    """The first moment from `since` on at which so many nodes are up and not leaving; None if that never comes."""
    changes: list[tuple[float, int]] = []
    for timeline in timelines:
        was_up = 0
        for moment, state in timeline.phases:
            is_up = int(state is not None and state.is_up and state.status != "ShuttingDown")
            changes.append((moment, is_up - was_up))
            was_up = is_up
    changes.sort()
    up = index = 0
    for moment in sorted({since, *(moment for moment, _ in changes if moment > since)}):
        while index < len(changes) and changes[index][0] <= moment:
            up += changes[index][1]
            index += 1
        if up >= minimum:
            return moment
    return None
