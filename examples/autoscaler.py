"""An autoscaler: a loop that gives one instance group as many nodes as a demand asks for.

    python autoscaler.py train gpu demand.txt

`demand.txt` holds the number of nodes that are wanted; whoever knows it writes it there. A decision is stored before it
is carried out, so a restart finishes it first: no node is bought twice. What is not wanted any more is deleted, nodes
that do not run yet before those that do.
"""

from __future__ import annotations

import argparse
import asyncio
import datetime
import itertools
from pathlib import Path

from sm_async import SageMakerClient
from sm_async.errors import SageMakerError
from sm_async.hyperpod import (
    AdditionPlan,
    add_nodes,
    delete_nodes,
    plan_node_additions,
    plan_node_deletions,
)


async def autoscale(cluster: str, group: str, demand: Path, *, ticks: int | None, seconds: float) -> None:
    """Look every so many seconds, so many times or for ever."""
    decision = demand.with_suffix(".decision.json")
    async with SageMakerClient() as client:
        arn = (await client.describe_cluster(cluster_name=cluster)).cluster_arn
        for _ in itertools.count() if ticks is None else range(ticks):
            try:
                await look(client, arn, group, demand, decision)
            except SageMakerError as error:
                if not error.is_retryable:
                    raise
                print("later:", error)
            await asyncio.sleep(seconds)  # until listings show what was done


async def look(client: SageMakerClient, arn: str, group: str, demand: Path, decision: Path) -> None:
    """Decide, unless a decision waits to be carried out: that of a loop that was killed, or whose answers were lost."""
    if not decision.exists():
        wanted, target = int(demand.read_text()), await target_of(client, arn, group)
        if wanted > target:
            store(decide(arn, group, wanted - target), decision)
        elif wanted < target:
            nodes = await nodes_of(client, arn, group)
            print(await delete_nodes(client, plan_node_deletions(arn, node_logical_ids=nodes[wanted - target :])))
    if decision.exists():
        plan = AdditionPlan.from_json(decision.read_text())
        result = await add_nodes(client, plan)
        print(result)
        if not result.unknown or datetime.datetime.now(datetime.UTC) > plan.expires_at:
            decision.unlink()  # what cannot be had now is missing at the next look, which decides anew
        # else it may have been bought, and the next look asks with the same tokens


def decide(arn: str, group: str, count: int) -> AdditionPlan:
    """A purchase of its own, whatever was bought before: the moment is part of its intent."""
    now = datetime.datetime.now(datetime.UTC)
    return plan_node_additions(arn, {group: count}, intent=f"autoscaler:{now.isoformat()}", issued_at=now)


def store(plan: AdditionPlan, file: Path) -> None:
    """Have the plan in the file, whole or not at all."""
    partial = file.with_suffix(".partial")
    partial.write_text(plan.to_json())
    partial.replace(file)


async def target_of(client: SageMakerClient, arn: str, group: str) -> int:
    """How many nodes the group shall have: what additions and deletions change at once, long before nodes come."""
    cluster = await client.describe_cluster(cluster_name=arn)
    return next(each.target_count or 0 for each in cluster.instance_groups or () if each.instance_group_name == group)


async def nodes_of(client: SageMakerClient, arn: str, group: str) -> list[str]:
    """Nodes of a group by their logical ids, those that run first; those that are on their way out do not count."""
    listed = client.paginate.list_cluster_nodes(
        cluster_name=arn, instance_group_name_contains=group, include_node_logical_ids=True
    )
    nodes = [
        node
        async for node in listed
        if node.instance_group_name == group and node.instance_status.status != "ShuttingDown"
    ]
    nodes.sort(key=lambda node: (node.instance_status.status != "Running", node.launch_time))
    return [node.node_logical_id for node in nodes if node.node_logical_id is not None]


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Give one instance group as many nodes as a file asks for.")
    parser.add_argument("cluster")
    parser.add_argument("group")
    parser.add_argument("demand", type=Path, help="a file that holds the number of nodes")
    parser.add_argument("--ticks", type=int, help="looks to take (default: without end)")
    parser.add_argument("--seconds", type=float, default=30.0, help="between two looks")
    chosen = parser.parse_args()
    asyncio.run(autoscale(chosen.cluster, chosen.group, chosen.demand, ticks=chosen.ticks, seconds=chosen.seconds))
