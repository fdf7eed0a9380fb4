"""What the server says of clusters, groups and nodes: shapes made from the state at one moment."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, TypeVar

from sm_async import shapes
from sm_async.local.account import Cluster, GroupCounts, InstanceGroup, Node, NodeState
from sm_async.local.specifications import minimum_of
from sm_async.protocol.value_types import member_types
from sm_async.schema import Structure

__all__ = ["cluster_details", "cluster_summary", "echoed", "moment_of", "node_details", "node_summary"]

S = TypeVar("S", bound=Structure)


def cluster_details(cluster: Cluster, now: float, counted: str) -> shapes.DescribeClusterResponse:
    """A cluster with its groups. `counted` is the switch `current_count`."""
    counts = cluster.counts(now, counted)
    plain = [group for group in cluster.groups.values() if not group.is_restricted]
    restricted = [group for group in cluster.groups.values() if group.is_restricted]
    configuration = cluster.configuration
    auto_scaling = configuration.auto_scaling
    return echoed(
        configuration,
        shapes.DescribeClusterResponse,
        cluster_arn=cluster.arn,
        cluster_status=cluster.status(now),
        failure_message=cluster.failure,
        creation_time=moment_of(cluster.created_at),
        instance_groups=[_group_details(group, counts[group.name], now) for group in plain],
        restricted_instance_groups=[_restricted_group_details(group, counts[group.name], now) for group in restricted]
        or None,
        auto_scaling=auto_scaling and echoed(auto_scaling, shapes.ClusterAutoScalingConfigOutput, status="InService"),
    )


def cluster_summary(cluster: Cluster, now: float) -> shapes.ClusterSummary:
    """A cluster as ListClusters shows it."""
    return shapes.ClusterSummary(
        cluster_arn=cluster.arn,
        cluster_name=cluster.name,
        creation_time=moment_of(cluster.created_at),
        cluster_status=cluster.status(now),
        training_plan_arns=training_plan_arns(cluster) or None,
    )


def training_plan_arns(cluster: Cluster) -> list[str]:
    """The training plans of a cluster's groups."""
    arns = (group.specification.training_plan_arn for group in cluster.groups.values())
    return list(dict.fromkeys(arn for arn in arns if arn is not None))


def node_details(node: Node, state: NodeState, group: InstanceGroup, now: float) -> shapes.ClusterNodeDetails:
    """A node as DescribeClusterNode shows it."""
    return echoed(
        group.specification,
        shapes.ClusterNodeDetails,
        instance_group_name=node.group,
        instance_id=state.instance_id,
        node_logical_id=node.logical_id,
        instance_status=shapes.ClusterInstanceStatusDetails(status=state.status),
        instance_type=node.instance_type,
        launch_time=moment_of(node.requested_at),
        last_software_update_time=_last_update(node, now),
        private_primary_ip=_address(node, ".") if state.instance_id else None,
        private_dns_hostname=_hostname(node) if state.instance_id else None,
        placement=shapes.ClusterInstancePlacement(availability_zone=node.availability_zone),
    )


def node_summary(node: Node, state: NodeState, now: float, *, with_logical_id: bool) -> shapes.ClusterNodeSummary:
    """A node as ListClusterNodes shows it."""
    return shapes.ClusterNodeSummary(
        instance_group_name=node.group,
        instance_id=state.instance_id,
        node_logical_id=node.logical_id if with_logical_id else None,
        instance_type=node.instance_type,
        launch_time=moment_of(node.requested_at),
        last_software_update_time=_last_update(node, now),
        instance_status=shapes.ClusterInstanceStatusDetails(status=state.status),
        private_dns_hostname=_hostname(node) if state.instance_id else None,
    )


def _last_update(node: Node, now: float) -> datetime | None:
    """When the software of a node was last updated."""
    return moment_of(node.updated_at) if node.updated_at is not None and node.updated_at <= now else None


def _group_details(group: InstanceGroup, counts: GroupCounts, now: float) -> shapes.ClusterInstanceGroupDetails:
    is_flexible = getattr(group.specification, "instance_requirements", None) is not None
    return echoed(
        group.specification,
        shapes.ClusterInstanceGroupDetails,
        **_group_facts(group, counts, now),
        instance_type_details=[
            shapes.ClusterInstanceTypeDetail(instance_type=kind, current_count=counts.current[kind])
            for kind in group.instance_types
        ]
        if is_flexible
        else None,
        min_count=minimum_of(group.specification),
        active_operations={"Scaling": 1} if counts.scaling else None,
        **_software_facts(group, now),
    )


def _software_facts(group: InstanceGroup, now: float) -> dict[str, Any]:
    """What is told of the last update of a group's software."""
    update = group.software_update
    if update is None:
        return {}
    is_done = now >= update.ends
    return {
        "software_update_status": "Succeeded" if is_done else "InProgress",
        "current_image_release_version": update.release if is_done else update.former,
        "desired_image_release_version": update.release,
    }


def _restricted_group_details(
    group: InstanceGroup, counts: GroupCounts, now: float
) -> shapes.ClusterRestrictedInstanceGroupDetails:
    return echoed(group.specification, shapes.ClusterRestrictedInstanceGroupDetails, **_group_facts(group, counts, now))


def _group_facts(group: InstanceGroup, counts: GroupCounts, now: float) -> dict[str, Any]:
    return {
        "current_count": counts.current.total(),
        "target_count": counts.target,
        "status": group.timeline.at(now),
    }


def echoed(source: Structure, target: type[S], **own: Any) -> S:
    """What a caller specified, said back in the shape of an answer, with the members that are the server's own.

    A member `current_x` or `desired_x` of the answer is the `x` that was asked for: here nothing lags behind.
    """
    values: dict[str, Any] = {}
    for member in member_types(target):
        cls = member.type.structure
        value = getattr(source, member.name.removeprefix("current_").removeprefix("desired_"), None)
        if isinstance(value, Structure) and cls is not None and not isinstance(value, cls):
            value = echoed(value, cls)
        values[member.name] = value
    return target(**values | own)


def moment_of(seconds: float) -> datetime:
    """A time as AWS sends it, to the millisecond."""
    return datetime.fromtimestamp(round(seconds, 3), UTC)


def _address(node: Node, separator: str) -> str:
    low = node.number % (200 * 200)
    return separator.join(("10", "0", str(low // 200 + 1), str(low % 200 + 1)))


def _hostname(node: Node) -> str:
    return f"ip-{_address(node, '-')}.{node.availability_zone[:-1]}.compute.internal"
