"""`sm-async nodes delete`: nothing is destroyed without a yes, and what was is said."""

from __future__ import annotations

import json
import re

import pytest

from sm_async.hyperpod import AdditionResult, add_nodes
from sm_async.local import Fail, Fault
from tests.cli.conftest import Cluster
from tests.cli.process import end, plain, run, run_in_terminal, start
from tests.hyperpod.stage import plan_of

DELETE = "BatchDeleteClusterNodes"
FAST = ("--interval", "0.1")


async def fill(cluster: Cluster, **counts: int) -> AdditionResult:
    """Add nodes as a purchase that the command line knows, and let them run."""
    result = await add_nodes(cluster.client, plan_of(cluster.arn, counts, intent="run-7"))
    result.raise_for_failures()
    cluster.purchases.save(result)
    await cluster.server.advance(seconds=10)
    return result


@pytest.fixture
async def nodes(cluster: Cluster) -> list[str]:
    """Logical ids of three nodes that run."""
    return [node.node_logical_id for node in (await fill(cluster, gpu=3)).nodes]


async def test_where_nobody_can_be_asked_nothing_is_deleted(cluster: Cluster, nodes: list[str]) -> None:
    ended = await run("nodes", "delete", "train", *nodes, variables=cluster.variables)
    assert (ended.code, ended.output) == (2, b"")
    assert "3 nodes would be deleted" in ended.line
    assert ended.line.endswith("--yes confirms it; nothing was deleted")
    assert cluster.counts() == {"gpu": 3}


@pytest.mark.parametrize(("typed", "code", "left"), [("y\n", 0, 1), ("n\n", 1, 3), ("\n", 1, 3)])
async def test_on_a_terminal_it_shows_the_nodes_and_asks(
    cluster: Cluster, nodes: list[str], typed: str, code: int, left: int
) -> None:
    arguments = ("nodes", "delete", "train", *nodes[:2])
    ended, output = await run_in_terminal(*arguments, width=100, variables=cluster.variables, typed=typed)
    text = plain(output)
    assert ended == code, text
    assert "what is on their volumes is lost" in text
    assert all(node in text for node in nodes[:2])
    assert nodes[2] not in text
    assert "Delete 2 nodes? [y/N]:" in text
    assert cluster.counts() == {"gpu": left}
    assert ("not confirmed; nothing was deleted" in text) == (code == 1)


async def test_with_yes_it_deletes_and_waits_until_they_are_gone(cluster: Cluster, nodes: list[str]) -> None:
    ended = await run("nodes", "delete", "train", *nodes, "--yes", "--wait", *FAST, variables=cluster.variables)
    assert (ended.code, ended.errors) == (0, "")
    assert ended.output.decode().splitlines()[-1] == f"3 of 3 nodes of {cluster.arn} being deleted; 3 of 3 are gone"
    assert "gpu: 3 of 3 gone" in ended.output.decode().splitlines()
    assert [node async for node in cluster.client.paginate.list_cluster_nodes(cluster_name="train")] == []


async def test_a_purchase_is_undone_by_its_intent(cluster: Cluster) -> None:
    await fill(cluster, gpu=60, cpu=2)
    arguments = ("nodes", "delete", "train", "--intent", "run-7", "--yes", "--output", "json")
    ended = await run(*arguments, variables=cluster.variables)
    assert ended.code == 0
    assert len(json.loads(ended.output)["Successful"]) == 62
    assert cluster.counts() == {}


async def test_a_dry_run_deletes_nothing(cluster: Cluster, nodes: list[str]) -> None:
    arguments = ("nodes", "delete", "train", *nodes, "--dry-run", "--output", "json")
    ended = await run(*arguments, variables=cluster.variables)
    assert ended.code == 0
    told = json.loads(ended.output)
    assert told["DryRun"] is True
    assert {node["NodeLogicalId"] for node in told["Nodes"]} == set(nodes)
    assert cluster.counts() == {"gpu": 3}


async def test_ids_come_from_standard_input_too(cluster: Cluster, nodes: list[str]) -> None:
    text = "\n".join(nodes[:2]).encode()
    refused = await run("nodes", "delete", "train", "-", text=text, variables=cluster.variables)
    assert refused.code == 2
    ended = await run("nodes", "delete", "train", "-", "--yes", text=text, variables=cluster.variables)
    assert ended.code == 0
    assert cluster.counts() == {"gpu": 1}


async def test_no_ids_on_standard_input_are_nothing_to_delete(cluster: Cluster, nodes: list[str]) -> None:
    ended = await run(
        "nodes", "delete", "train", "-", "--yes", "--output", "json", text=b"", variables=cluster.variables
    )
    assert (ended.code, ended.errors) == (0, "")
    told = json.loads(ended.output)
    assert told == {"ClusterArn": cluster.arn, "Successful": [], "Absent": [], "Failed": [], "Unknown": []}
    process = await start("nodes", "delete", "train", "-", variables=cluster.variables, shell='exec "$@" <&-')
    closed = await end(process)
    assert (closed.code, closed.line) == (2, "sm-async: cannot read ids from standard input: it is closed")
    assert cluster.counts() == {"gpu": len(nodes)}


async def test_what_is_not_deleted_is_not_waited_for(cluster: Cluster, nodes: list[str]) -> None:
    cluster.server.faults.add(Fault(DELETE, effect=Fail(400, "AccessDeniedException", "no such permission")))
    ended = await run("nodes", "delete", "train", nodes[0], "--yes", "--wait", *FAST, variables=cluster.variables)
    assert ended.code == 4
    assert re.match(rf"sm-async: 0 of 1 nodes? of {cluster.arn} being deleted, 1 failed; go on with: ", ended.line)
    assert cluster.counts() == {"gpu": 3}


@pytest.mark.parametrize(("typed", "interrupt_after"), [("\x04", None), ("", "Delete 1 node? [y/N]:")])
async def test_ctrl_d_and_ctrl_c_at_the_question_delete_nothing(
    cluster: Cluster, nodes: list[str], typed: str, interrupt_after: str | None
) -> None:
    arguments = ("nodes", "delete", "train", nodes[0])
    ended, output = await run_in_terminal(
        *arguments, width=100, variables=cluster.variables, typed=typed, interrupt_after=interrupt_after
    )
    assert ended == 130
    assert re.search(r"[\r\n]sm-async: interrupted; nothing was deleted\r?\n$", plain(output))
    assert cluster.counts() == {"gpu": 3}


async def test_a_node_that_was_named_by_its_instance_is_deleted_by_it(cluster: Cluster, nodes: list[str]) -> None:
    described = await cluster.client.describe_cluster_node(cluster_name="train", node_logical_id=nodes[0])
    assert described.node_details.instance_id is not None
    arguments = ("nodes", "delete", "train", described.node_details.instance_id, "--yes")
    ended = await run(*arguments, variables=cluster.variables)
    assert ended.code == 0
    (request,) = cluster.server.journal.of(DELETE)
    assert request.document is not None
    assert request.document["NodeIds"] == [described.node_details.instance_id]
    assert nodes[0] not in cluster.server.ledger.nodes(cluster.arn)


async def test_what_is_gone_is_no_failure(cluster: Cluster, nodes: list[str]) -> None:
    absent = "node-0123456789abcdef0"
    ended = await run("nodes", "delete", "train", absent, "--yes", variables=cluster.variables)
    assert ended.code == 0
    assert f"Not in the cluster: {absent}" in ended.output.decode()
    assert not cluster.server.journal.of(DELETE)
    both = ("nodes", "delete", "train", absent, nodes[0], "--yes", "--output", "json")
    told = json.loads((await run(*both, variables=cluster.variables)).output)
    assert (told["Successful"], told["Absent"]) == ([nodes[0]], [absent])


async def test_what_cannot_be_an_id_is_not_sent(cluster: Cluster, nodes: list[str]) -> None:
    ended = await run("nodes", "delete", "train", nodes[0], "-x-", "--yes", variables=cluster.variables)
    assert ended.code == 2
    ended = await run("nodes", "delete", "train", nodes[0], "node_1", "--yes", variables=cluster.variables)
    assert ended.code == 3
    assert "'node_1' is no such id" in ended.line
    assert cluster.counts() == {"gpu": 3}


async def test_a_failure_says_how_to_go_on(cluster: Cluster, nodes: list[str]) -> None:
    cluster.server.faults.add(Fault(DELETE, effect=Fail(500, "InternalFailure", applied=True)))
    arguments = ("nodes", "delete", "train", nodes[0], "--yes", "--rounds", "0", "--max-attempts", "1")
    ended = await run(*arguments, variables=cluster.variables)
    assert ended.code == 6
    assert ended.line.endswith(f"go on with: sm-async nodes delete train {nodes[0]} --max-attempts 1")
    assert (await run(*arguments, variables=cluster.variables)).code in {0, 4}  # it is gone, or still shutting down
