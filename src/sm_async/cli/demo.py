"""`sm-async demo`: the story of nodes that are added once and only once, told on the embedded server.

What it claims it checks, against the client's answers and against the server's own ledger and journal.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Iterable

from sm_async import SageMakerClient, shapes
from sm_async.cli.demo_screen import Screen
from sm_async.cli.endings import CommandFailed, Exit
from sm_async.cli.signals import run_until_signal
from sm_async.local import LocalSageMaker

__all__ = ["demonstrate", "tell"]

CLUSTER = "demo"
ADDED = {"gpu-p5": 8, "gpu-g5": 4}
"""Nodes to add to each instance group."""
TYPES = {"gpu-p5": "ml.p5.48xlarge", "gpu-g5": "ml.g5.12xlarge"}
ROLE = "arn:aws:iam::123456789012:role/demo"

CLUSTER_SECONDS = 0.5
NODE_SECONDS = 2.5
POLL_SECONDS = 0.25
"""Time between two looks at the cluster. Four calls a second are also what AWS's own HyperPod tool allows itself."""
LIMIT_SECONDS = 40.0
"""Time after which the demo gives up."""


def demonstrate() -> None:
    """Run the demo on standard output. Raises `CommandFailed` if anything is not as it should be."""
    run_until_signal(_within_limit())


async def _within_limit() -> None:
    server = LocalSageMaker(cluster_seconds=CLUSTER_SECONDS, node_seconds=NODE_SECONDS)
    try:
        async with asyncio.timeout(LIMIT_SECONDS):
            await tell(Screen(), server)
    except TimeoutError:
        raise CommandFailed(Exit.FAILED, f"the demo did not end within {LIMIT_SECONDS:g} s") from None


async def tell(screen: Screen, server: LocalSageMaker) -> None:
    """Tell the story on a fresh server. Raises `CommandFailed` at the first check that does not hold."""
    started = time.monotonic()
    screen.step("Start the embedded server on loopback")
    async with (
        server,
        SageMakerClient(
            region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials
        ) as client,
    ):
        screen.say(f"{server.endpoint_url}, region {server.region}; it checks signatures")
        cluster_arn = await _create_cluster(screen, client)
        added = await _add_nodes(screen, client)
        await _repeat(screen, client, added)
        _compare_with_server(screen, server, cluster_arn, added)
        nodes = await _follow(screen, client, added)
        screen.nodes(nodes)
    screen.end(f"{len(nodes)} nodes asked for, added once and running, in {time.monotonic() - started:.1f} s.")


async def _create_cluster(screen: Screen, client: SageMakerClient) -> str:
    """Create the cluster, wait until it is in service, and return its ARN."""
    screen.step(f"Create cluster {CLUSTER!r}: Continuous, two instance groups without nodes")
    started = time.monotonic()
    created = await client.create_cluster(
        cluster_name=CLUSTER,
        node_provisioning_mode="Continuous",
        instance_groups=[
            shapes.ClusterInstanceGroupSpecification(
                instance_group_name=group, instance_type=TYPES[group], instance_count=0, execution_role=ROLE
            )
            for group in ADDED
        ],
    )
    while True:
        cluster = await client.describe_cluster(cluster_name=CLUSTER)
        if cluster.cluster_status != "Creating":
            break
        await asyncio.sleep(POLL_SECONDS)
    screen.check(cluster.cluster_status == "InService", f"InService after {time.monotonic() - started:.1f} s")
    return created.cluster_arn


async def _add_nodes(screen: Screen, client: SageMakerClient) -> shapes.BatchAddClusterNodesResponse:
    screen.step(f"Add {sum(ADDED.values())} nodes with one BatchAddClusterNodes")
    for group, count in ADDED.items():
        screen.say(f"{group}  + {count} x {TYPES[group]}")
    added = await client.batch_add_cluster_nodes(cluster_name=CLUSTER, nodes_to_add=_nodes_to_add())
    call = added.metadata
    screen.check(
        _groups(added.successful) == ADDED and len(_logical_ids(added.successful)) == sum(ADDED.values()),
        f"{len(added.successful)} node ids came back, {call.elapsed * 1000:.0f} ms, attempts: {call.attempts}",
    )
    screen.check(not added.failed, "no instance group refused any")
    screen.say(f"client token {call.client_token}")
    return added


async def _repeat(screen: Screen, client: SageMakerClient, added: shapes.BatchAddClusterNodesResponse) -> None:
    screen.step("Repeat the call with the same client token, as if its answer had been lost")
    again = await client.batch_add_cluster_nodes(
        cluster_name=CLUSTER, nodes_to_add=_nodes_to_add(), client_token=added.metadata.client_token
    )
    screen.check(
        _logical_ids(again.successful) == _logical_ids(added.successful) and not again.failed,
        f"the same {len(again.successful)} node ids came back",
    )


def _compare_with_server(
    screen: Screen, server: LocalSageMaker, cluster_arn: str, added: shapes.BatchAddClusterNodesResponse
) -> None:
    """Check that both requests arrived and that the server applied one."""
    arrived = [exchange.status for exchange in server.journal.of("BatchAddClusterNodes")]
    applied = server.ledger.additions(client_token=added.metadata.client_token)
    present = server.ledger.nodes(cluster_arn)
    screen.check(
        arrived == [200, 200] and len(applied) == 1,
        f"the server got {len(arrived)} requests and applied {len(applied)}",
    )
    screen.check(
        present == {node.node_logical_id: node.instance_group_name for node in added.successful},
        f"its ledger has {len(present)} nodes: nothing was added twice",
    )


async def _follow(
    screen: Screen, client: SageMakerClient, added: shapes.BatchAddClusterNodesResponse
) -> list[shapes.ClusterNodeSummary]:
    """Show the nodes' progress until all of them run, and return them."""
    screen.step("Follow the nodes until they run")
    with screen.progress(ADDED) as progress:
        while True:
            page = await client.list_cluster_nodes(cluster_name=CLUSTER, max_results=100, include_node_logical_ids=True)
            nodes = page.cluster_node_summaries
            progress.update(nodes)
            if nodes and all(node.instance_status.status == "Running" for node in nodes):
                break
            await asyncio.sleep(POLL_SECONDS)
    cluster = await client.describe_cluster(cluster_name=CLUSTER)
    current = {group.instance_group_name: group.current_count for group in cluster.instance_groups or ()}
    screen.check(
        {node.node_logical_id for node in nodes} == _logical_ids(added.successful) and page.next_token is None,
        f"the cluster lists these {len(nodes)} nodes and no others",
    )
    screen.check(
        current == ADDED, "its groups count " + " and ".join(f"{n} in {group}" for group, n in current.items())
    )
    return nodes


def _nodes_to_add() -> list[shapes.AddClusterNodeSpecification]:
    return [
        shapes.AddClusterNodeSpecification(instance_group_name=group, increment_target_count_by=count)
        for group, count in ADDED.items()
    ]


def _logical_ids(nodes: Iterable[shapes.NodeAdditionResult]) -> set[str | None]:
    return {node.node_logical_id for node in nodes}


def _groups(nodes: Iterable[shapes.NodeAdditionResult]) -> dict[str, int]:
    return Counter(node.instance_group_name for node in nodes)
