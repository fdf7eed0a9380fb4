"""`sm-async nodes list`: the nodes of a cluster, those without an instance included."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import attrs

from sm_async import SageMakerClient, shapes, to_wire
from sm_async.cli.called_cluster import naming_cluster
from sm_async.cli.client_settings import ClientSettings
from sm_async.cli.outputs import Output
from sm_async.cli.signals import run_until_signal
from sm_async.cli.tables import table
from sm_async.cli.wording import launch_time, status_of

__all__ = ["list_nodes"]

HEADER = ("NODE", "STATUS", "GROUP", "INSTANCE", "TYPE", "LAUNCHED", "MESSAGE")


def list_nodes(
    cluster: str, settings: ClientSettings, output: Output, *, groups: Sequence[str], statuses: Sequence[str]
) -> None:
    """Write the nodes of a cluster, of these groups and in these statuses where any are given.

    Raises `SageMakerError`, `OutputClosed` or `Interrupted`.
    """
    found = run_until_signal(_nodes(cluster, settings))
    nodes = [
        node
        for node in found
        if (not groups or node.instance_group_name in groups) and (not statuses or status_of(node) in statuses)
    ]
    if output.is_json:
        documents: list[Any] = [to_wire(node) for node in nodes]
        output.write("", {"ClusterNodeSummaries": documents})
        return
    output.write_lines(table(HEADER, [_row(node) for node in nodes], width=output.width, kept=2))


async def _nodes(cluster: str, settings: ClientSettings) -> list[shapes.ClusterNodeSummary]:
    async with SageMakerClient(**attrs.asdict(settings)) as client:
        listed = client.paginate.list_cluster_nodes(cluster_name=cluster, include_node_logical_ids=True)
        with naming_cluster(cluster):
            return [node async for node in listed]


def _row(node: shapes.ClusterNodeSummary) -> tuple[str | None, ...]:
    return (
        node.node_logical_id,
        status_of(node),
        node.instance_group_name,
        node.instance_id,
        node.instance_type,
        launch_time(node),
        getattr(node.instance_status, "message", None) or None,
    )
