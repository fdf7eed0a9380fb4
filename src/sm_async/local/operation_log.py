"""Operations of a cluster, as ListClusterOperations means them: what a request began that takes time.

The model has two types: a Scaling changes how many nodes groups shall have, a DeepHealthCheck looks at nodes that run.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import Protocol

import attrs

from sm_async import shapes
from sm_async.local.events import Event
from sm_async.local.lifecycle import NodeState, NodeTimeline

__all__ = ["Awaited", "ClusterOperation", "GroupScaling", "HealthCheck", "OperationLog"]


class _Node(Protocol):
    logical_id: str
    timeline: NodeTimeline


@attrs.define(eq=False)
class Awaited:
    """Nodes that an operation waits for, from a moment on, each until it has been settled once."""

    since: float
    is_settled: Callable[[NodeState | None], bool]
    nodes: dict[str, _Node]
    """Those that are not known to have been settled, by logical id."""

    @classmethod
    def by_scaling(cls, nodes: Iterable[_Node], since: float) -> Awaited:
        """Nodes that are neither up nor gone, until they are."""
        return cls(since, _is_up_or_gone, {node.logical_id: node for node in nodes})

    @classmethod
    def by_health_check(cls, nodes: Iterable[_Node], since: float) -> Awaited:
        """Nodes that are checked, until they are not."""
        return cls(since, _is_not_checked, {node.logical_id: node for node in nodes})

    def are_settled(self, now: float) -> bool:
        """Whether all of them have been settled by then."""
        moments = (self._settled_at(node) for node in self.nodes.values())
        return self.since <= now and all(moment is not None and moment <= now for moment in moments)

    def forget(self, logical_ids: Collection[str]) -> None:
        """Let go of nodes that have been settled."""
        forgotten = [node for name in logical_ids if (node := self.nodes.pop(name, None)) is not None]
        moments = [self._settled_at(node) for node in forgotten]
        self.since = max([self.since, *(moment for moment in moments if moment is not None)])

    def _settled_at(self, node: _Node) -> float | None:
        """When a node was settled first, be it for no time at all; None for never, as things stand."""
        if self.is_settled(node.timeline.at(self.since)):
            return self.since
        later = (phase for phase in node.timeline.phases if phase[0] > self.since)
        return next((moment for moment, state in later if self.is_settled(state)), None)


def _is_up_or_gone(state: NodeState | None) -> bool:
    return state is None or (state.is_up and state.status != "ShuttingDown")


def _is_not_checked(state: NodeState | None) -> bool:
    return state is None or state.status != "DeepHealthCheckInProgress"


@attrs.define(eq=False, kw_only=True)
class GroupScaling:
    """What a scaling changes in one group. It is Done when the nodes that it waits for are up, or gone."""

    group: str
    original: shapes.ClusterOperationScalingConfiguration
    desired: shapes.ClusterOperationScalingConfiguration
    awaited: Awaited
    """The nodes of the group that are on their way in or out once it has begun."""
    superseded_at: float | None = None

    def status(self, now: float) -> str:
        """ClusterOperationStatus."""
        if self.superseded_at is not None:
            return "Superseded" if self.superseded_at <= now else "InProgress"
        return "Done" if self.awaited.are_settled(now) else "InProgress"

    def give_way(self, now: float) -> None:
        """Let a later operation take its place; one that is done already stays so."""
        if self.status(now) == "InProgress":
            self.superseded_at = now
            self.awaited.nodes.clear()
        else:
            self.awaited.forget(list(self.awaited.nodes))


@attrs.frozen(eq=False, kw_only=True)
class HealthCheck:
    """What a deep health check looks at. It is Done when none of the nodes is checked any more."""

    configurations: tuple[shapes.InstanceGroupHealthCheckConfiguration, ...]
    awaited: Awaited


@attrs.frozen(eq=False, kw_only=True)
class ClusterOperation:
    """An operation of a cluster: either a scaling of groups, or a health check."""

    number: int
    """Place in the order of creation, over the whole account."""
    operation_id: str
    created_at: float
    scalings: tuple[GroupScaling, ...] = ()
    health_check: HealthCheck | None = None

    @property
    def type(self) -> str:
        """ClusterOperationType."""
        return "Scaling" if self.health_check is None else "DeepHealthCheck"

    def status(self, now: float) -> str:
        """InProgress while a part is; else Superseded if a part is. The model does not say how parts make a whole."""
        if self.health_check is not None:
            return "Done" if self.health_check.awaited.are_settled(now) else "InProgress"
        parts = {scaling.status(now) for scaling in self.scalings}
        return next(status for status in ("InProgress", "Superseded", "Done") if status in parts)


class OperationLog:
    """All operations of a cluster, oldest first."""

    def __init__(self) -> None:
        self._operations: dict[str, ClusterOperation] = {}
        self._scalings: dict[str, tuple[str, GroupScaling]] = {}
        """The last one of each group, with the id of its operation."""
        self._health_checks: list[HealthCheck] = []
        """Those that may hold nodes."""
        self._beginning: str | None = None

    def __iter__(self) -> Iterator[ClusterOperation]:
        return iter(tuple(self._operations.values()))

    def find(self, operation_id: str) -> ClusterOperation | None:
        """The operation of an id."""
        return self._operations.get(operation_id)

    def begin(self, operation_id: str) -> None:
        """Count what is told of groups from now on to a scaling that is about to be recorded, or dropped."""
        self._beginning = operation_id

    def has_begun(self) -> None:
        """Count no more to the scaling that began."""
        self._beginning = None

    def record(self, operation: ClusterOperation) -> None:
        """Take in an operation, which takes the place of what is under way in the same groups."""
        for scaling in operation.scalings:
            if scaling.group in self._scalings:
                self._scalings[scaling.group][1].give_way(operation.created_at)
            self._scalings[scaling.group] = (operation.operation_id, scaling)
        if operation.health_check is not None:
            self._health_checks.append(operation.health_check)
        self._operations[operation.operation_id] = operation

    def forget(self, logical_ids: Collection[str]) -> None:
        """Let go of nodes that are gone."""
        for _, scaling in self._scalings.values():
            scaling.awaited.forget(logical_ids)
        for check in self._health_checks:
            check.awaited.forget(logical_ids)
        self._health_checks = [check for check in self._health_checks if check.awaited.nodes]

    def id_for(self, event: Event) -> str | None:
        """Id of the scaling that an event is part of, which has just happened; None where it is part of none.

        That is the one that is under way in the event's group, if the event is about the group's size or about a node
        that the scaling waits for.
        """
        facts = event.metadata
        if event.group is None or facts is None or (facts.instance is None and facts.instance_group_scaling is None):
            return None
        if self._beginning is not None:
            return self._beginning
        operation_id, scaling = self._scalings.get(event.group, (None, None))
        if scaling is None or scaling.status(event.time) != "InProgress":
            return None
        is_awaited = facts.instance is None or facts.instance.node_logical_id in scaling.awaited.nodes
        return operation_id if is_awaited else None
