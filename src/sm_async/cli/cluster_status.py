"""`sm-async cluster status`: a cluster, its groups with what their nodes do, and purchases that are not finished."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Any

from sm_async import shapes
from sm_async.cli.addition_endings import headline
from sm_async.cli.called_cluster import called_cluster
from sm_async.cli.client_settings import ClientSettings
from sm_async.cli.outputs import Output
from sm_async.cli.purchases import Purchases
from sm_async.cli.signals import run_until_signal
from sm_async.cli.tables import table
from sm_async.cli.wording import number_of_nodes, status_of
from sm_async.hyperpod import AdditionResult

__all__ = ["status"]

HEADER = ("GROUP", "STATUS", "NOW", "TARGET", "NODES", "TYPE")

Group = shapes.ClusterInstanceGroupDetails | shapes.ClusterRestrictedInstanceGroupDetails


def status(name: str, settings: ClientSettings, output: Output) -> None:
    """Write how a cluster is. Raises `SageMakerError`, `OutputClosed` or `Interrupted`."""
    cluster, nodes = run_until_signal(_look(name, settings))
    purchases = Purchases.of_environment().unfinished(cluster.cluster_arn)
    if output.is_json:
        output.write("", _document(cluster, nodes, purchases))
    else:
        output.write_lines([*_lines(cluster, nodes, output.width), *map(_unfinished, purchases)])


async def _look(
    name: str, settings: ClientSettings
) -> tuple[shapes.DescribeClusterResponse, list[shapes.ClusterNodeSummary]]:
    async with called_cluster(name, settings) as cluster:
        return cluster.description, await cluster.nodes()


def _groups(cluster: shapes.DescribeClusterResponse) -> list[Group]:
    return [*(cluster.instance_groups or ()), *(cluster.restricted_instance_groups or ())]


def _statuses(group: Group, nodes: Sequence[shapes.ClusterNodeSummary]) -> dict[str, int]:
    own = (status_of(node) for node in nodes if node.instance_group_name == group.instance_group_name)
    return dict(sorted(Counter(own).items()))


def _lines(
    cluster: shapes.DescribeClusterResponse, nodes: Sequence[shapes.ClusterNodeSummary], width: int | None
) -> Iterator[str]:
    yield f"{cluster.cluster_name or 'cluster'}: {cluster.cluster_status}, {number_of_nodes(len(nodes))}"
    yield cluster.cluster_arn
    if cluster.failure_message:
        yield cluster.failure_message
    if cluster.node_provisioning_mode != "Continuous":
        yield "Its NodeProvisioningMode is not Continuous: nodes cannot be added or deleted one by one."
    rows = [
        (
            group.instance_group_name,
            group.status,
            str(group.current_count),
            str(group.target_count),
            ", ".join(f"{count} {word}" for word, count in _statuses(group, nodes).items()) or None,
            group.instance_type,
        )
        for group in _groups(cluster)
    ]
    yield from table(HEADER, rows, width=width, kept=4)


def _unfinished(result: AdditionResult) -> str:
    return (
        f"Unfinished purchase {result.plan.intent!r} of {result.plan.issued_at:%Y-%m-%d %H:%M} UTC: {headline(result)}"
    )


def _document(
    cluster: shapes.DescribeClusterResponse,
    nodes: Sequence[shapes.ClusterNodeSummary],
    purchases: Sequence[AdditionResult],
) -> dict[str, Any]:
    return {
        "ClusterName": cluster.cluster_name,
        "ClusterArn": cluster.cluster_arn,
        "ClusterStatus": cluster.cluster_status,
        "FailureMessage": cluster.failure_message,
        "NodeProvisioningMode": cluster.node_provisioning_mode,
        "InstanceGroups": [
            {
                "InstanceGroupName": group.instance_group_name,
                "InstanceType": group.instance_type,
                "Status": group.status,
                "CurrentCount": group.current_count,
                "TargetCount": group.target_count,
                "Nodes": _statuses(group, nodes),
            }
            for group in _groups(cluster)
        ],
        "UnfinishedPurchases": [
            {"Intent": result.plan.intent, "Requested": result.plan.additions, "Added": result.added}
            for result in purchases
        ],
    }
