"""`sm-async nodes list`: every node, in columns that fit or as JSON."""

from __future__ import annotations

import json

import pytest

from sm_async import hyperpod
from tests.cli.conftest import Cluster
from tests.cli.process import plain, run, run_in_terminal
from tests.hyperpod.stage import plan_of


async def fill(cluster: Cluster, **counts: int) -> None:
    result = await hyperpod.add_nodes(cluster.client, plan_of(cluster.arn, counts))
    result.raise_for_failures()


async def test_it_lists_all_pages_and_nodes_without_an_instance(cluster: Cluster) -> None:
    await fill(cluster, gpu=120, cpu=1)
    ended = await run("nodes", "list", "train", variables=cluster.variables)
    header, *rows = ended.output.decode().splitlines()
    assert (ended.code, ended.errors) == (0, "")
    assert header.split() == ["NODE", "STATUS", "GROUP", "INSTANCE", "TYPE", "LAUNCHED", "MESSAGE"]
    assert {row.split()[0] for row in rows} == set(cluster.server.ledger.nodes(cluster.arn))
    assert len(rows) == 121


async def test_groups_and_statuses_choose(cluster: Cluster) -> None:
    await fill(cluster, gpu=2, cpu=1)
    of_cpu = await run("nodes", "list", "train", "--group", "cpu", "--output", "json", variables=cluster.variables)
    (node,) = json.loads(of_cpu.output)["ClusterNodeSummaries"]
    assert node["InstanceGroupName"] == "cpu"
    failed = await run("nodes", "list", "train", "--status", "Failure", "--output", "json", variables=cluster.variables)
    assert json.loads(failed.output) == {"ClusterNodeSummaries": []}


@pytest.mark.parametrize(
    ("width", "last"), [(30, "STATUS"), (58, "GROUP"), (60, "INSTANCE"), (80, "TYPE"), (120, "MESSAGE")]
)
async def test_a_narrow_terminal_gets_fewer_columns(cluster: Cluster, width: int, last: str) -> None:
    await fill(cluster, gpu=1)
    code, output = await run_in_terminal("nodes", "list", "train", width=width, variables=cluster.variables)
    header = plain(output).splitlines()[0].split()
    assert code == 0
    assert header[-1] == last
    assert width == 30 or all(len(line) <= width for line in plain(output).splitlines())


async def test_a_cluster_that_is_not_there_is_refused(cluster: Cluster) -> None:
    ended = await run("nodes", "list", "tram", variables=cluster.variables)
    assert (ended.code, ended.output) == (4, b"")
    assert ended.line.startswith("sm-async: ListClusterNodes: ResourceNotFound: ")
