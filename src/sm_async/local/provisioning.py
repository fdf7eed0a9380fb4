"""Adding nodes to instance groups and taking them away: what every operation that changes a count has in common."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sm_async.local.account import Account, Cluster, InstanceGroup, Node, NodeState
from sm_async.local.calls import Call
from sm_async.local.ledger import Addition, Removal
from sm_async.local.lifecycle import Pace, Phase, break_down, launch, launch_when_short
from sm_async.local.news import announce, announce_shortage, note_scaling
from sm_async.local.shortages import Fate
from sm_async.local.timeline import Timeline

__all__ = ["add_nodes", "availability_zones", "begin_of", "pace_of", "record_addition", "relaunch", "remove_nodes"]


def availability_zones(region: str) -> list[str]:
    """The zones of a region; the server gives every region four."""
    return [f"{region}{letter}" for letter in "abcd"]


def pace_of(account: Account, group: InstanceGroup) -> Pace:
    """How long launches take in a group."""
    settings = account.settings
    is_checked = bool(group.specification.on_start_deep_health_checks)
    return Pace(
        node_seconds=settings.node_seconds, health_check_seconds=settings.health_check_seconds if is_checked else 0.0
    )


def begin_of(account: Account, cluster: Cluster, now: float) -> float:
    """When the provisioning of a node that is requested now begins: once the cluster is there."""
    return max(now, cluster.created_at + account.settings.cluster_seconds)


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
    zones = zones or availability_zones(account.settings.region)
    begin = begin_of(account, cluster, now)
    nodes: list[Node] = []
    for index in range(count):
        fate = account.scripts.fate(cluster.name, group.name, begin)
        phases = _life(account, cluster, group, begin, fate)
        node = Node(
            number=account.next_number(),
            logical_id=account.ids.node_logical_id(),
            group=group.name,
            instance_type=(instance_types or group.instance_types)[0],
            availability_zone=zones[index % len(zones)],
            requested_at=now,
            timeline=Timeline[NodeState | None].of((now, phases[0][1]), *phases[1:]),
            shortage=fate.shortage,
        )
        cluster.add(node)
        announce(account, cluster, node, phases)
        nodes.append(node)
    announce_shortage(account, cluster, group, nodes)
    if nodes:
        note_scaling(account, cluster, group, now, f"{count} instances were requested for instance group {group.name}.")
    return nodes


def _life(account: Account, cluster: Cluster, group: InstanceGroup, begin: float, fate: Fate) -> list[Phase]:
    pace, shortage, breakdown = pace_of(account, group), fate.shortage, fate.breakdown
    instance_id = account.ids.instance_id()
    if shortage is None:
        phases = launch(begin, pace, instance_id)
    else:
        phases = launch_when_short(
            begin,
            pace,
            instance_id,
            after=shortage.after,
            until=fate.short_until,
            retry_every=shortage.retry_every,
            message=shortage.message,
        )
    if breakdown is None or not phases[-1][1].has_run:
        return phases
    return break_down(
        phases,
        pace,
        after=breakdown.after,
        lasts=breakdown.lasts if cluster.recovers_nodes else None,
        message=breakdown.message,
        new_instance_id=account.ids.instance_id(),
    )


def relaunch(account: Account, cluster: Cluster, node: Node, now: float, phases: Sequence[Phase]) -> None:
    """Let a node go on with other phases than were to come."""
    node.shortage = None
    cluster.reroute(node, node.timeline.then(now, *phases))
    announce(account, cluster, node, phases)


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
    for name in dict.fromkeys(node.group for node in leaving):
        count = sum(node.group == name for node in leaving)
        text = f"{count} instances of instance group {name} are shut down."
        note_scaling(account, cluster, cluster.groups[name], call.now, text)
