"""What a request changes in the sizes of groups: looked at before it is applied, and written down once it is.

Every request that gives a group another number of nodes or another minimum is an operation of the type Scaling. The
model does not say which are: here they are CreateCluster (whose groups had none), UpdateCluster, BatchAddClusterNodes
and BatchDeleteClusterNodes. Neither a replacement is one, nor the end of a cluster, nor what the service rolls back.
"""

from __future__ import annotations

from collections.abc import Iterable

import attrs

from sm_async import shapes
from sm_async.local.account import Account, Cluster, Node
from sm_async.local.operation_log import Awaited, ClusterOperation, GroupScaling, HealthCheck
from sm_async.local.specifications import minimum_of

__all__ = ["Scaling", "record_health_check"]


@attrs.define(eq=False)
class _Before:
    """A group before the request."""

    minimum: int | None
    target: int
    current: int
    on_their_way: list[Node]
    """Nodes that are not up yet, or shut down."""

    @classmethod
    def of(cls, cluster: Cluster, group: str, counted: str, now: float) -> _Before:
        """The group as it is at a moment. `counted` is the switch `current_count`."""
        census = cluster.census(group)
        moving = list(census.moving(now))
        counting = (state.is_up if counted == "running" else state.instance_id is not None for _, state in moving)
        return cls(
            minimum=_minimum(cluster, group),
            target=census.target,
            current=census.resting(now) + sum(counting),
            on_their_way=[node for node, state in moving if node.is_leaving or not state.is_up],
        )


@attrs.frozen(eq=False)
class Scaling:
    """A scaling that is about to begin."""

    account: Account
    cluster: Cluster
    now: float
    operation_id: str
    _before: dict[str, _Before]

    @classmethod
    def of(cls, account: Account, cluster: Cluster, groups: Iterable[str], now: float) -> Scaling:
        """Look at groups that a request is about; one that is not there yet has no nodes.

        Nothing may be refused from here on until `record`, because what is told of the groups is part of it.
        """
        before = {name: _Before.of(cluster, name, account.settings.switches.current_count, now) for name in groups}
        operation_id = account.ids.operation_id()
        cluster.operations.begin(operation_id)
        return cls(account, cluster, now, operation_id, before)

    def record(self, *, added: Iterable[Node] = (), removed: Iterable[Node] = ()) -> None:
        """Write down what came of it: nothing where all groups shall have what they had."""
        added_to, removed_from = _by_group(added), _by_group(removed)
        self.cluster.operations.has_begun()
        scalings = (
            self._of_group(name, before, added_to.get(name, []), removed_from.get(name, []))
            for name, before in self._before.items()
        )
        changed = tuple(each for each in scalings if _changes(each))
        if changed:
            operation = ClusterOperation(
                number=self.account.next_number(),
                operation_id=self.operation_id,
                created_at=self.now,
                scalings=changed,
            )
            self.cluster.operations.record(operation)

    def _of_group(self, name: str, before: _Before, added: list[Node], removed: list[Node]) -> GroupScaling:
        return GroupScaling(
            group=name,
            original=shapes.ClusterOperationScalingConfiguration(
                current_count=before.current, target_count=before.target, min_count=before.minimum
            ),
            desired=shapes.ClusterOperationScalingConfiguration(
                target_count=before.target + len(added) - len(removed), min_count=_minimum(self.cluster, name)
            ),
            awaited=Awaited.by_scaling([*before.on_their_way, *removed, *added], self.now),
        )


def _by_group(nodes: Iterable[Node]) -> dict[str, list[Node]]:
    found: dict[str, list[Node]] = {}
    for node in nodes:
        found.setdefault(node.group, []).append(node)
    return found


def record_health_check(
    account: Account,
    cluster: Cluster,
    configurations: Iterable[shapes.InstanceGroupHealthCheckConfiguration],
    nodes: Iterable[Node],
    now: float,
) -> None:
    """Write a deep health check down. All configurations of a request are one operation, as they were sent."""
    check = HealthCheck(configurations=tuple(configurations), awaited=Awaited.by_health_check(nodes, now))
    cluster.operations.record(
        ClusterOperation(
            number=account.next_number(),
            operation_id=account.ids.operation_id(),
            created_at=now,
            health_check=check,
        )
    )


def _minimum(cluster: Cluster, group: str) -> int | None:
    found = cluster.groups.get(group)
    return minimum_of(found.specification) if found is not None else None


def _changes(scaling: GroupScaling) -> bool:
    original, desired = scaling.original, scaling.desired
    return (original.target_count, original.min_count) != (desired.target_count, desired.min_count)
