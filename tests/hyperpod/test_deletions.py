"""`delete_nodes` on the embedded server: what is deleted, what is gone already, lost answers, others at work."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from sm_async.errors import InvalidInputError
from sm_async.hyperpod import (
    DeletionResult,
    NodesRefused,
    OutcomeUnknown,
    Repeat,
    add_nodes,
    delete_nodes,
    plan_node_deletions,
    plan_node_reboots,
)
from sm_async.retries import NoRetry
from tests.hyperpod.stage import Stage, plan_of, stage
from tests.seams import Script, answer, client_of, refusal

SOON = Repeat(rounds=3, first_delay=0.0)


async def nodes_of(the: Stage, count: int) -> list[str]:
    """Logical ids of nodes that were just added."""
    result = await add_nodes(the.client, plan_of(the.cluster, gpu=count))
    return [node.node_logical_id for node in result.nodes]


async def test_all_nodes_of_a_plan_are_deleted_and_no_others() -> None:
    async with stage() as the:
        ids = await nodes_of(the, 180)
        result = await delete_nodes(the.client, plan_node_deletions(the.cluster, node_logical_ids=ids[:130]))
        result.raise_for_failures()
        assert set(the.server.ledger.nodes(the.cluster)) == set(ids[130:])
        assert result.accepted == tuple(ids[:130])
        assert [len(sent["NodeLogicalIds"]) for sent in the.sent("BatchDeleteClusterNodes")] == [50, 50, 30]


async def test_nodes_go_by_instance_id_too_and_a_name_does_for_the_cluster() -> None:
    async with stage() as the:
        await nodes_of(the, 3)
        page = await the.client.list_cluster_nodes(cluster_name="train", max_results=100)
        ids = [each.instance_id or "" for each in page.cluster_node_summaries]
        result = await delete_nodes(the.client, plan_node_deletions("train", node_ids=ids))
        assert result.accepted == tuple(ids)
        assert the.counts() == {}


async def test_nodes_that_are_gone_already_are_absent_which_is_no_failure() -> None:
    async with stage() as the:
        ids = await nodes_of(the, 5)
        await the.client.batch_delete_cluster_nodes(cluster_name="train", node_logical_ids=ids[:2])  # the console
        the.clock.now += 60.0
        result = await delete_nodes(the.client, plan_node_deletions(the.cluster, node_logical_ids=[*ids, "node-none"]))
        assert result.absent == (*ids[:2], "node-none")
        assert result.accepted == tuple(ids[2:])
        result.raise_for_failures()


async def test_a_lost_answer_leaves_its_nodes_unknown_and_a_repeat_finds_them_gone() -> None:
    async with stage() as the:
        ids = await nodes_of(the, 60)
        plan = plan_node_deletions(the.cluster, node_logical_ids=ids)
        the.befall("lose_answer")
        first = await delete_nodes(the.client, plan, concurrency=1)
        assert first.unknown == tuple(ids[:50])
        with pytest.raises(ExceptionGroup) as caught:
            first.raise_for_failures()
        assert [type(error) for error in caught.value.exceptions] == [OutcomeUnknown]
        the.clock.now += 60.0
        second = await delete_nodes(the.client, plan, resume=DeletionResult.from_json(first.to_json()))
        assert second.absent == tuple(ids[:50])
        assert second.accepted == tuple(ids[50:])
        assert second.is_complete
        assert the.counts() == {}


async def test_what_is_shutting_down_after_a_lost_answer_is_asked_for_until_it_is_gone() -> None:
    async with stage() as the:
        ids = await nodes_of(the, 3)
        the.befall("lose_answer")

        async def later(number: int) -> None:
            the.clock.now += 25.0

        the.transport.before = later
        plan = plan_node_deletions(the.cluster, node_logical_ids=ids)
        result = await delete_nodes(the.client, plan, repeat=Repeat(rounds=9, first_delay=0.0))
        assert result.absent == tuple(ids)
        assert len(the.sent("BatchDeleteClusterNodes")) == 4
        assert len(the.server.ledger.removals()) == 1


async def test_only_ids_that_may_pass_are_sent_again() -> None:
    async with stage() as the:
        ids = await nodes_of(the, 3)
        await the.client.batch_delete_cluster_nodes(cluster_name="train", node_logical_ids=ids[:1])
        result = await delete_nodes(
            the.client, plan_node_deletions(the.cluster, node_logical_ids=[*ids, "node-none"]), repeat=SOON
        )
        sent = [document["NodeLogicalIds"] for document in the.sent("BatchDeleteClusterNodes")[1:]]
        assert sent == [[*ids, "node-none"], ids[:1], ids[:1], ids[:1]]
        assert [(each.node_id, each.code, each.is_retryable) for each in result.failures] == [
            (ids[0], "InvalidNodeStatus", True)
        ]
        with pytest.raises(ExceptionGroup) as caught:
            result.raise_for_failures()
        (error,) = caught.value.exceptions
        assert isinstance(error, NodesRefused)
        assert (error.code, error.node_ids, error.is_retryable) == ("InvalidNodeStatus", (ids[0],), True)


async def test_a_refusal_after_a_lost_answer_leaves_it_unknown() -> None:
    async with stage() as the:
        ids = await nodes_of(the, 3)
        the.befall("lose_answer", "throttle")
        plan = plan_node_deletions(the.cluster, node_logical_ids=ids)
        result = await delete_nodes(the.client, plan, repeat=Repeat(rounds=1, first_delay=0.0))
        assert result.unknown == tuple(ids)
        assert {each.code for each in result.verdicts} == {"ThrottlingException"}


async def test_a_cancelled_run_has_told_the_truth() -> None:
    async with stage() as the:
        ids = await nodes_of(the, 150)
        told: list[DeletionResult] = []
        the.befall("pass", "hang")
        plan = plan_node_deletions(the.cluster, node_logical_ids=ids)
        task = asyncio.create_task(delete_nodes(the.client, plan, concurrency=1, on_progress=told.append))
        while len(the.sent("BatchDeleteClusterNodes")) < 2:  # noqa: ASYNC110  (the server has no event for it)
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        last = told[-1]
        assert (last.accepted, last.unknown, last.pending) == (tuple(ids[:50]), tuple(ids[50:100]), tuple(ids[100:]))
        assert any("50 of 150 nodes" in note for note in caught.value.__notes__)
        the.befall()
        the.clock.now += 60.0
        assert (await delete_nodes(the.client, plan, resume=last)).is_complete
        assert the.counts() == {}


async def test_nodes_that_others_add_meanwhile_stay() -> None:
    async with stage() as the:
        ids = await nodes_of(the, 100)
        others, result = await asyncio.gather(
            add_nodes(the.client, plan_of(the.cluster, gpu=70, intent="karpenter"), concurrency=1),
            delete_nodes(the.client, plan_node_deletions(the.cluster, node_logical_ids=ids), concurrency=1),
        )
        assert result.is_complete
        assert set(the.server.ledger.nodes(the.cluster)) == {node.node_logical_id for node in others.nodes}


async def test_an_id_that_an_answer_does_not_name_is_a_failure_to_ask_again() -> None:
    async with client_of(Script(answer({"SuccessfulNodeLogicalIds": ["node-1"]}))) as client:
        result = await delete_nodes(client, plan_node_deletions("train", node_logical_ids=["node-1", "node-2"]))
    assert result.accepted == ("node-1",)
    assert [(each.node_id, each.code, each.is_retryable) for each in result.failures] == [
        ("node-2", "NotReported", True)
    ]


async def test_a_failure_without_a_code_is_one_all_the_same() -> None:
    async with client_of(Script(answer({"FailedNodeLogicalIds": [{"NodeLogicalId": "node-1"}]}))) as client:
        result = await delete_nodes(client, plan_node_deletions("train", node_logical_ids=["node-1"]))
    assert [(each.code, each.is_retryable) for each in result.failures] == [("NotReported", True)]


async def test_an_error_that_all_requests_would_meet_is_met_once() -> None:
    transport = Script(refusal("ResourceNotFound", "no such cluster"))
    async with client_of(transport) as client:
        plan = plan_node_deletions("train", node_logical_ids=[f"node-{number}" for number in range(500)])
        result = await delete_nodes(client, plan, concurrency=1, repeat=SOON)
    assert len(transport.requests) == 1
    assert {(each.code, each.verdict) for each in result.verdicts} == {("ResourceNotFound", "failed")}


async def test_after_such_an_error_nothing_is_tried_again_either() -> None:
    transport = Script(refusal("ThrottlingException"), refusal("AccessDeniedException"))
    async with client_of(transport, retry=NoRetry()) as client:
        plan = plan_node_deletions("train", node_logical_ids=[f"node-{number}" for number in range(150)])
        result = await delete_nodes(client, plan, concurrency=1, repeat=SOON)
    assert len(transport.requests) == 2
    assert [each.code for each in result.failures] == ["ThrottlingException"] * 50 + ["AccessDeniedException"] * 100


async def test_out_of_time_the_rest_is_not_sent() -> None:
    async with stage() as the:
        ids = await nodes_of(the, 100)
        the.befall("hang")
        plan = plan_node_deletions(the.cluster, node_logical_ids=ids)
        result = await delete_nodes(the.client, plan, concurrency=1, timeout=0.1)
        assert result.unknown == tuple(ids[:50])
        assert {(each.code, each.is_retryable) for each in result.failures} == {("DeadlineExceeded", True)}


@pytest.mark.parametrize("other", [plan_node_reboots("train", node_ids=["i-12345678"]), plan_of(gpu=1), None])
async def test_a_plan_for_something_else_is_refused(other: Any) -> None:
    async with stage() as the:
        with pytest.raises(InvalidInputError, match="expected DeletionPlan"):
            await delete_nodes(the.client, other)


async def test_results_and_plans_have_to_fit_and_so_does_the_region() -> None:
    async with stage() as the:
        plan = plan_node_deletions(the.cluster, node_logical_ids=["node-1"])
        other = DeletionResult(plan=plan_node_deletions(the.cluster, node_logical_ids=["node-2"]))
        with pytest.raises(InvalidInputError, match="of another plan"):
            await delete_nodes(the.client, plan, resume=other)
        elsewhere = plan_node_deletions(the.cluster.replace("us-east-1", "eu-west-1"), node_logical_ids=["node-1"])
        with pytest.raises(InvalidInputError, match="eu-west-1"):
            await delete_nodes(the.client, elsewhere)
        assert the.sent("BatchDeleteClusterNodes") == []
