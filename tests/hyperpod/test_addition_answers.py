"""Answers to BatchAddClusterNodes that lack what the model promises: nothing is bought twice, no node is lost."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async.hyperpod import AdditionResult, Repeat, add_nodes
from tests.hyperpod.stage import plan_of
from tests.seams import Script, answer, client_of

AGAIN = Repeat(rounds=3, first_delay=0.0)
NODE = {"NodeLogicalId": "n-1", "InstanceGroupName": "gpu", "Status": "Pending"}
BUSY = {"InstanceGroupName": "cpu", "ErrorCode": "InvalidInstanceGroupStatus", "FailedCount": 1}


async def ended(document: dict[str, Any]) -> tuple[AdditionResult, Script]:
    """What a plan of a node for each of two groups comes to where every answer is this one."""
    script = Script(answer(document))
    async with client_of(script) as client:
        result = await add_nodes(client, plan_of(gpu=1, cpu=1), repeat=AGAIN)
    assert AdditionResult.from_json(result.to_json()) == result
    return result, script


@pytest.mark.parametrize(
    "document",
    [
        {"Successful": [{"NodeLogicalId": "n-1", "Status": "Pending"}], "Failed": []},
        {"Successful": [{"InstanceGroupName": "gpu", "Status": "Pending"}], "Failed": []},
        {"Successful": [None, NODE], "Failed": [BUSY]},
        {"Successful": [NODE], "Failed": [None]},
        {"Successful": [NODE], "Failed": [{**BUSY, "FailedCount": None}]},
        {"Successful": [NODE], "Failed": [{**BUSY, "FailedCount": "1"}]},
        {"Successful": [NODE], "Failed": [{**BUSY, "FailedCount": -3}]},
        {"Successful": [NODE], "Failed": [{**BUSY, "FailedCount": 2}]},
        {"Successful": [NODE], "Failed": [{**BUSY, "ErrorCode": None}]},
        {"Successful": [NODE], "Failed": [{**BUSY, "InstanceGroupName": "other"}]},
        {"Successful": [{**NODE, "InstanceGroupName": "other"}], "Failed": [BUSY]},
    ],
)
async def test_an_answer_that_does_not_say_what_it_is_about_buys_nothing_in_its_place(document: dict[str, Any]) -> None:
    result, script = await ended(document)
    assert [(each.outcome, each.code) for each in result.reports] == [("maybe_applied", "NotReported")]
    assert {sent["ClientToken"] for sent in script.documents} == {result.plan.requests[0].client_token}
    named = [each["NodeLogicalId"] for each in document["Successful"] if each and "NodeLogicalId" in each]
    assert [node.node_logical_id for node in result.nodes] == named
    with pytest.raises(ExceptionGroup):
        result.raise_for_failures()


async def test_what_an_answer_is_silent_about_is_bought_only_after_it_was_silent_twice() -> None:
    silent: dict[str, Any] = {"Successful": [], "Failed": []}
    whole = silent | {"Successful": [NODE]}
    plan = plan_of(gpu=1)
    script = Script(answer(silent), answer(whole))
    async with client_of(script) as client:
        result = await add_nodes(client, plan, repeat=AGAIN)
    assert result.is_complete
    assert [sent["ClientToken"] for sent in script.documents] == [plan.requests[0].client_token] * 2
    script = Script(answer(silent), answer(silent), answer(whole))
    async with client_of(script) as client:
        result = await add_nodes(client, plan, repeat=AGAIN)
    assert result.is_complete
    first, second, third = (sent["ClientToken"] for sent in script.documents)
    assert first == second == plan.requests[0].client_token != third


async def test_a_second_answer_that_names_fewer_nodes_than_the_first_proves_nothing() -> None:
    second: dict[str, Any] = {"Successful": [], "Failed": []}
    script = Script(answer(second | {"Successful": [NODE]}), answer(second))
    async with client_of(script) as client:
        result = await add_nodes(client, plan_of(gpu=2))
    assert [(each.outcome, each.node_ids) for each in result.reports] == [("maybe_applied", ("n-1",))]


async def test_nodes_of_a_request_for_one_group_are_that_group_s_and_may_have_no_status() -> None:
    script = Script(answer({"Successful": [{"NodeLogicalId": "n-1"}], "Failed": []}))
    async with client_of(script) as client:
        result = await add_nodes(client, plan_of(gpu=1))
    (node,) = result.nodes
    assert (node.group, node.status, result.is_complete) == ("gpu", "NotReported", True)


async def test_more_nodes_than_were_asked_for_are_told_and_nothing_is_missing() -> None:
    more = {"Successful": [NODE, {**NODE, "NodeLogicalId": "n-2"}], "Failed": [BUSY]}
    script = Script(answer(more))
    async with client_of(script) as client:
        result = await add_nodes(client, plan_of(gpu=1, cpu=1))
    assert result.missing == {"cpu": 1, "gpu": 0}
    assert len(result.nodes) == 2


async def test_words_of_the_service_steer_no_terminal() -> None:
    script = Script(answer({"Successful": [NODE], "Failed": [{**BUSY, "Message": "\x1b[2Jgone"}]}))
    async with client_of(script) as client:
        result = await add_nodes(client, plan_of(gpu=1, cpu=1))
    assert "\\x1b[2Jgone" in str(result)
    with pytest.raises(ExceptionGroup) as caught:
        result.raise_for_failures()
    assert "\x1b" not in "".join(map(str, caught.value.exceptions))
