"""`reboot_nodes` and `replace_nodes`: nothing whose outcome is not known is sent a second time."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from sm_async import RateLimit
from sm_async.errors import InvalidInputError
from sm_async.hyperpod import (
    RebootResult,
    ReplacementResult,
    plan_node_deletions,
    plan_node_reboots,
    plan_node_replacements,
    reboot_nodes,
    replace_nodes,
)
from tests.seams import Script, answer, client_of, failure, refusal

IDS = [f"i-{number:017x}" for number in range(60)]
LOST = failure(httpx.ReadError("reset"))


async def accept_all(request: httpx.Request) -> httpx.Response:
    """Answer that it is done for every id."""
    import json

    document = json.loads(request.content)
    ids = {"Successful": document.get("NodeIds", []), "SuccessfulNodeLogicalIds": document.get("NodeLogicalIds", [])}
    return httpx.Response(200, json=ids)


def sent(transport: Script) -> list[str]:
    """All ids that were sent, in order."""
    return [each for document in transport.documents for each in document["NodeIds"]]


async def test_a_plan_is_carried_out_25_ids_at_a_time() -> None:
    transport = Script(accept_all)
    async with client_of(transport) as client:
        result = await reboot_nodes(client, plan_node_reboots("train", node_ids=IDS), concurrency=1)
    assert [len(document["NodeIds"]) for document in transport.documents] == [25, 25, 10]
    assert result.accepted == tuple(IDS)
    result.raise_for_failures()


async def test_logical_ids_do_too() -> None:
    async with client_of(Script(accept_all)) as client:
        plan = plan_node_reboots("train", node_ids=IDS[:3], node_logical_ids=["node-1"])
        assert (await reboot_nodes(client, plan)).is_complete


async def test_what_may_have_been_rebooted_is_reported_and_never_sent_again() -> None:
    transport = Script(accept_all, LOST, accept_all)
    plan = plan_node_reboots("train", node_ids=IDS)
    async with client_of(transport) as client:
        first = await reboot_nodes(client, plan, concurrency=1)
        assert first.unknown == tuple(IDS[25:50])
        assert not first.is_complete
        second = await reboot_nodes(client, plan, resume=RebootResult.from_json(first.to_json()))
    assert second == first
    assert sorted(sent(transport)) == sorted(IDS)


async def test_what_is_proven_not_to_have_been_done_is_sent_on_resuming() -> None:
    transport = Script(refusal("ValidationException"), accept_all)
    plan = plan_node_reboots("train", node_ids=IDS)
    async with client_of(transport) as client:
        first = await reboot_nodes(client, plan, concurrency=1)
        assert [each.node_id for each in first.failures] == IDS[:25]
        second = await reboot_nodes(client, plan, resume=first)
    assert second.is_complete
    assert sent(transport) == IDS + IDS[:25]


async def test_a_cancelled_run_resumes_without_rebooting_twice() -> None:
    told: list[RebootResult] = []
    begun = asyncio.Event()

    async def hang(_: httpx.Request) -> httpx.Response:
        begun.set()
        await asyncio.get_running_loop().create_future()
        raise AssertionError("unreachable")

    plan = plan_node_reboots("train", node_ids=IDS)
    transport = Script(accept_all, hang)
    async with client_of(transport) as client:
        task = asyncio.create_task(reboot_nodes(client, plan, concurrency=1, on_progress=told.append))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
    rest = Script(accept_all)
    async with client_of(rest) as client:
        result = await reboot_nodes(client, plan, resume=RebootResult.from_json(told[-1].to_json()))
    assert sent(rest) == IDS[50:]
    assert result.unknown == tuple(IDS[25:50])


async def test_ids_are_told_to_be_under_way_before_they_are_sent() -> None:
    transport = Script(accept_all)
    seen: list[tuple[int, int]] = []

    def note(result: RebootResult) -> None:
        seen.append((len(result.unknown), len(transport.requests)))

    async with client_of(transport) as client:
        await reboot_nodes(client, plan_node_reboots("train", node_ids=IDS[:50]), concurrency=1, on_progress=note)
    assert seen == [(25, 0), (0, 1), (25, 1), (0, 2)]


@pytest.mark.parametrize(
    ("code", "verdict", "is_retryable"),
    [
        ("InstanceIdNotFound", "failed", False),
        ("InvalidInstanceStatus", "failed", True),
        ("InstanceIdInUse", "failed", True),
        ("InternalServerError", "maybe_applied", False),
    ],
)
async def test_answers_about_single_ids_are_classed(code: str, verdict: str, is_retryable: bool) -> None:
    failed = {"NodeId": IDS[0], "ErrorCode": code, "Message": "no"}
    logical = {"NodeLogicalId": "node-1", "ErrorCode": code, "Message": "no"}
    transport = Script(answer({"Failed": [failed], "FailedNodeLogicalIds": [logical]}))
    async with client_of(transport) as client:
        plan = plan_node_reboots("train", node_ids=IDS[:1], node_logical_ids=["node-1"])
        result = await reboot_nodes(client, plan)
    assert [(each.verdict, each.code, each.is_retryable) for each in result.verdicts] == [
        (verdict, code, is_retryable)
    ] * 2


async def test_an_id_that_an_answer_does_not_name_is_unknown() -> None:
    async with client_of(Script(answer({"Successful": []}))) as client:
        result = await reboot_nodes(client, plan_node_reboots("train", node_ids=IDS[:1]))
    assert result.unknown == (IDS[0],)


@pytest.mark.parametrize(
    "confirmation", [{}, {"destroy_volumes": False}, {"destroy_volumes": 1}, {"destroy_volumes": "yes"}]
)
async def test_a_replacement_that_is_not_confirmed_is_not_sent(confirmation: dict[str, Any]) -> None:
    transport = Script(accept_all)
    async with client_of(transport) as client:
        with pytest.raises(InvalidInputError, match="destroys every volume"):
            await replace_nodes(client, plan_node_replacements("train", node_ids=IDS), **confirmation)
    assert transport.requests == []


async def test_a_confirmed_replacement_is_carried_out_and_never_repeated() -> None:
    transport = Script(LOST, accept_all)
    plan = plan_node_replacements("train", node_ids=IDS[:30])
    async with client_of(transport) as client:
        result = await replace_nodes(client, plan, destroy_volumes=True, concurrency=1)
        again = await replace_nodes(
            client, plan, destroy_volumes=True, resume=ReplacementResult.from_json(result.to_json())
        )
    assert (result.unknown, result.accepted) == (tuple(IDS[:25]), tuple(IDS[25:30]))
    assert again == result
    assert sent(transport) == IDS[:30]
    assert {request.headers["X-Amz-Target"] for request in transport.requests} == {"SageMaker.BatchReplaceClusterNodes"}


async def test_a_plan_for_something_else_is_refused() -> None:
    deletion: Any = plan_node_deletions("train", node_ids=IDS)
    async with client_of(Script(accept_all)) as client:
        with pytest.raises(InvalidInputError, match="expected RebootPlan, got DeletionPlan"):
            await reboot_nodes(client, deletion)
        with pytest.raises(InvalidInputError, match="expected ReplacementPlan, got DeletionPlan"):
            await replace_nodes(client, deletion, destroy_volumes=True)


async def test_a_reboot_that_was_called_off_while_it_waited_for_its_turn_was_not_sent_and_can_be_resumed() -> None:
    transport = Script(accept_all)
    told: list[RebootResult] = []
    is_answered = asyncio.Event()

    def note(result: RebootResult) -> None:
        told.append(result)
        if result.accepted:
            is_answered.set()

    limits = [RateLimit("BatchRebootClusterNodes", per_second=0.001)]
    async with client_of(transport, rate_limits=limits) as client:
        plan = plan_node_reboots("train", node_ids=IDS[:50])
        rebooting = asyncio.create_task(reboot_nodes(client, plan, on_progress=note))
        await is_answered.wait()
        rebooting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await rebooting
    assert told[-1].unknown == ()
    assert [each.code for each in told[-1].failures] == ["CalledOff"] * 25
    async with client_of(transport) as client:
        assert (await reboot_nodes(client, plan, resume=told[-1])).is_complete
    assert sorted(sent(transport)) == IDS[:50]
