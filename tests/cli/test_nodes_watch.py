"""`sm-async nodes watch`: nodes that are followed until they run."""

from __future__ import annotations

import asyncio
import json
import re

import pytest

from sm_async.hyperpod import AdditionResult, add_nodes
from tests.cli.conftest import Cluster
from tests.cli.process import PATIENCE, end, plain, run, run_in_terminal, start
from tests.hyperpod.stage import plan_of

FAST = ("--interval", "0.1")
SLOW = pytest.mark.parametrize("node_seconds", [600.0])


async def fill(cluster: Cluster, intent: str = "run-7", **counts: int) -> AdditionResult:
    """Add nodes as a purchase that the command line knows."""
    result = await add_nodes(cluster.client, plan_of(cluster.arn, counts, intent=intent))
    result.raise_for_failures()
    cluster.purchases.save(result)
    return result


async def test_it_follows_all_nodes_until_they_run(cluster: Cluster) -> None:
    await fill(cluster, gpu=3, cpu=1)
    ended = await run("nodes", "watch", "train", *FAST, variables=cluster.variables)
    lines = ended.output.decode().splitlines()
    assert (ended.code, ended.errors) == (0, "")
    assert lines[-2:] == ["cpu: 1 of 1 running; gpu: 3 of 3 running", "4 of 4 nodes run"]


async def test_json_is_a_line_for_each_change(cluster: Cluster) -> None:
    added = await fill(cluster, gpu=2)
    ended = await run("nodes", "watch", "train", *FAST, "--output", "json", variables=cluster.variables)
    assert (ended.code, ended.errors) == (0, "")
    changes = [json.loads(line) for line in ended.output.splitlines()]
    for node in added.nodes:
        own = [change for change in changes if change["NodeLogicalId"] == node.node_logical_id]
        assert [change["Change"] for change in own].count("InstanceAssigned") == 1
        assert (own[-1]["Change"], own[-1]["Status"]) == ("NodeStatusChanged", "Running")


async def test_it_follows_the_nodes_of_one_purchase_or_of_one_group(cluster: Cluster) -> None:
    await fill(cluster, gpu=1, cpu=2)
    await fill(cluster, "run-8", gpu=3)
    of_purchase = await run("nodes", "watch", "train", "--intent", "run-8", *FAST, variables=cluster.variables)
    assert of_purchase.output.decode().splitlines()[-1] == "3 of 3 nodes run"
    of_group = await run("nodes", "watch", "train", "--group", "cpu", *FAST, variables=cluster.variables)
    assert of_group.output.decode().splitlines()[-1] == "2 of 2 nodes run"


async def test_nodes_that_are_not_there_cannot_be_watched(cluster: Cluster) -> None:
    await fill(cluster, gpu=1)
    for arguments, said in (
        (["node-0123456789abcdef0"], "no such nodes: node-0123456789abcdef0"),
        (["--group", "tpu"], "there are no such nodes to watch"),
        (["--intent", "run-9"], f"no purchase 'run-9' for {cluster.arn} was begun here"),
    ):
        ended = await run("nodes", "watch", "train", *arguments, variables=cluster.variables)
        assert (ended.code, ended.line) == (3, f"sm-async: {said}")


@SLOW
async def test_out_of_time_it_says_how_many_run(cluster: Cluster) -> None:
    await fill(cluster, gpu=2)
    ended = await run("nodes", "watch", "train", "--timeout", "1", *FAST, variables=cluster.variables)
    assert ended.code == 1
    assert ended.line == "sm-async: 0 of 2 nodes run, 2 Pending"


@SLOW
async def test_a_node_that_is_deleted_meanwhile_does_not_run(cluster: Cluster) -> None:
    added = await fill(cluster, gpu=2)
    gone = added.nodes[0].node_logical_id
    process = await start("nodes", "watch", "train", *FAST, variables=cluster.variables)
    assert process.stdout is not None
    async with asyncio.timeout(PATIENCE):
        await process.stdout.readuntil(b"gpu: 2 of 2 added\n")
    await cluster.client.batch_delete_cluster_nodes(cluster_name="train", node_logical_ids=[gone])
    await cluster.server.advance(hours=1)
    ended = await end(process)
    assert ended.code == 1
    assert ended.line == "sm-async: 1 of 2 nodes run, 1 NotFound"


@SLOW
async def test_ctrl_c_says_how_many_run(cluster: Cluster) -> None:
    await fill(cluster, gpu=2)
    arguments = ("nodes", "watch", "train", "--interval", "30")
    code, output = await run_in_terminal(
        *arguments, width=80, variables=cluster.variables, interrupt_after="2 of 2 added"
    )
    assert code == 130
    assert re.search(r"sm-async: interrupted by SIGINT: 0 of 2 nodes run, 2 (Pending|NotListed)", plain(output))
