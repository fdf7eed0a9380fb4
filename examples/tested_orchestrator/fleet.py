"""Somebody's orchestrator: it brings up the nodes of a training run and says when they can be used."""

from __future__ import annotations

import datetime

from sm_async import SageMakerClient
from sm_async.hyperpod import NodeGone, Repeat, add_nodes, plan_node_additions, track_nodes


class NodesLost(Exception):
    """Nodes were deleted while the run was waiting for them."""


async def bring_up(
    client: SageMakerClient,
    cluster: str,
    groups: dict[str, int],
    *,
    run: str,
    decided: datetime.datetime,
    delay: float = 30.0,
) -> list[str]:
    """Logical ids of the run's nodes once all of them run.

    Raises an ExceptionGroup where not all can be had, and `NodesLost` where somebody deletes one meanwhile.
    """
    plan = plan_node_additions(cluster, groups, intent=run, issued_at=decided)
    result = await add_nodes(client, plan, repeat=Repeat(rounds=3, first_delay=min(delay, 30.0)))
    result.raise_for_failures()
    ids = [node.node_logical_id for node in result.nodes]
    lost = [
        change.node.node_logical_id
        async for change in track_nodes(client, cluster, ids, timeout=3600, delay=delay)
        if isinstance(change, NodeGone)
    ]
    if lost:
        raise NodesLost(*lost)
    return ids
