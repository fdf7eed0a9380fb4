"""Adding nodes to instance groups and taking them away: what every operation that changes a count has in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sm_async.local.account import Account, Cluster, InstanceGroup, Node, NodeState
from sm_async.local.calls import Call
from sm_async.local.ledger import Addition, Removal
from sm_async.local.timeline import Timeline

__all__ = ["add_nodes", "availability_zones", "record_addition", "remove_nodes"]


def availability_zones(region: str) -> list[str]:
    """The zones of a region; the server gives every region four."""
    return [f"{region}{letter}" for letter in "abcd"]


def add_nodes(
    account: Account,
    cluster: Cluster,
    group: InstanceGroup,
    count: int,
    *,
    now: float,
    zones: Sequence[str] | None = None,
    instance_types: Sequence[str] | None = None,
) -> list[Node]:
    """Request `count` nodes for a group; they start once the cluster is there. Zones take turns."""
    settings = account.settings
    zones = zones or availability_zones(settings.region)
    start = max(now, cluster.created_at + settings.cluster_seconds)
    nodes: list[Node] = []
    for index in range(count):
        instance_id = account.ids.instance_id()
        requested = NodeState(status="Pending", instance_id=None, has_run=False)
        launched = NodeState(status="Pending", instance_id=instance_id, has_run=False)
        runs = NodeState(status="Running", instance_id=instance_id, has_run=True)
        node = Node(
            number=account.next_number(),
            logical_id=account.ids.node_logical_id(),
            group=group.name,
            instance_type=(instance_types or group.instance_types)[0],
            availability_zone=zones[index % len(zones)],
            requested_at=now,
            timeline=Timeline[NodeState | None].of(
                (now, requested), (start + settings.node_seconds / 2, launched), (start + settings.node_seconds, runs)
            ),
        )
        cluster.add(node)
        nodes.append(node)
    return nodes


def record_addition(
    account: Account, cluster: Cluster, nodes: Iterable[Node], call: Call, client_token: str | None = None
) -> None:
    """Write the nodes that a request added into the ledger."""
    account.ledger.record(
        Addition(
            time=call.now,
            request_id=call.request_id,
            invocation_id=call.invocation_id,
            operation=call.operation,
            cluster_arn=cluster.arn,
            client_token=client_token,
            nodes=tuple((node.group, node.logical_id) for node in nodes),
        )
    )


def remove_nodes(account: Account, cluster: Cluster, nodes: Iterable[Node], call: Call) -> None:
    """Tell nodes to shut down, and write those that were not told before into the ledger."""
    leaving = [node for node in nodes if not node.is_leaving]
    cluster.remove(leaving, call.now, account.settings.shutdown_seconds)
    account.ledger.record(
        Removal(
            time=call.now,
            request_id=call.request_id,
            invocation_id=call.invocation_id,
            operation=call.operation,
            cluster_arn=cluster.arn,
            nodes=tuple((node.group, node.logical_id) for node in leaving),
        )
    )
