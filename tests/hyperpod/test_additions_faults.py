"""`add_nodes` when requests and answers are lost: the ledger decides what was bought, and never twice."""

from __future__ import annotations

import asyncio
import random

import pytest

from sm_async.hyperpod import (
    AdditionPlan,
    AdditionResult,
    OutcomeUnknown,
    PlanExpired,
    Repeat,
    add_nodes,
)
from tests.hyperpod.stage import Fault, Stage, plan_of, stage
from tests.seams import Script, answer, client_of

SOON = Repeat(rounds=4, first_delay=0.0)
SEVEN = {"a": 170, "b": 100, "c": 60, "d": 40, "e": 20, "f": 9, "g": 1}
EIGHT_HOURS = 8 * 3600.0


def bought_once(the: Stage) -> bool:
    """Whether every token stands in the ledger once at most."""
    tokens = [addition.client_token for addition in the.server.ledger.additions()]
    return len(set(tokens)) == len(tokens)


async def test_a_lost_answer_is_unknown_and_its_token_is_told() -> None:
    async with stage() as the:
        the.befall("lose_answer")
        result = await add_nodes(the.client, plan_of(the.cluster, gpu=30))
        assert the.counts() == {"gpu": 30}
        assert result.added == {"gpu": 0}
        assert result.failures == ()
        with pytest.raises(ExceptionGroup) as caught:
            result.raise_for_failures()
        (error,) = caught.value.exceptions
        assert isinstance(error, OutcomeUnknown)
        assert error.client_token == result.plan.requests[0].client_token
        assert error.outcome == "maybe_applied"


async def test_a_lost_answer_is_asked_for_again_with_the_same_token() -> None:
    async with stage() as the:
        the.befall("lose_answer", "pass", "lose_answer")
        result = await add_nodes(the.client, plan_of(the.cluster, gpu=130), repeat=SOON)
        result.raise_for_failures()
        assert the.counts() == {"gpu": 130}
        assert len(the.sent()) == 5
        assert bought_once(the)


async def test_a_request_that_never_left_is_not_unknown() -> None:
    async with stage() as the:
        the.befall("lose_request")
        result = await add_nodes(the.client, plan_of(the.cluster, gpu=30))
        assert [report.outcome for report in result.reports] == ["not_sent"]
        assert [(each.code, each.count, each.is_retryable) for each in result.failures] == [
            ("ConnectionFailedError", 30, True)
        ]


async def test_what_may_have_been_applied_is_not_undone_by_a_later_refusal() -> None:
    async with stage() as the:
        the.befall("lose_answer", "throttle")
        result = await add_nodes(the.client, plan_of(the.cluster, gpu=30), repeat=Repeat(rounds=1, first_delay=0.0))
        assert [(report.outcome, report.code) for report in result.reports] == [
            ("maybe_applied", "ThrottlingException")
        ]


async def test_a_restart_in_the_middle_buys_the_rest() -> None:
    async with stage(SEVEN) as the:
        plan = plan_of(the.cluster, SEVEN)
        stored = plan.to_json()
        the.befall("pass", "lose_answer", "pass", "hang", "hang")
        task = asyncio.create_task(add_nodes(the.client, plan, concurrency=2))
        while len(the.sent()) < 5:  # noqa: ASYNC110  (the server has no event for it)
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert sum(the.counts().values()) == sum(request.count for request in plan.requests[:5]) < 400
        the.befall()
        result = await add_nodes(the.client, AdditionPlan.from_json(stored))
        result.raise_for_failures()
        assert the.counts() == SEVEN == result.added
        assert {node.node_logical_id for node in result.nodes} == set(the.server.ledger.nodes(the.cluster))
        assert bought_once(the)


async def test_a_cancelled_run_has_told_the_truth_and_says_how_to_go_on() -> None:
    async with stage() as the:
        told: list[AdditionResult] = []
        the.befall("pass", "hang", "hang")
        plan = plan_of(the.cluster, gpu=200)
        task = asyncio.create_task(add_nodes(the.client, plan, concurrency=2, on_progress=told.append))
        while len(the.sent()) < 3:  # noqa: ASYNC110  (the server has no event for it)
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await task
        last = told[-1]
        assert [report.outcome for report in last.reports] == ["answered", "maybe_applied", "maybe_applied"]
        assert {report.code for report in last.unknown} == {"UnderWay"}
        assert len(last.pending) == 1
        assert the.transport.in_flight == 0
        (note,) = [note for note in caught.value.__notes__ if note.startswith("add_nodes: ")]
        assert "50 of 200 nodes added, 100 of unknown outcome, 50 still to come" in note
        assert note.endswith("the same plan resumes")
        the.befall()
        result = await add_nodes(the.client, plan, resume=AdditionResult.from_json(last.to_json()))
        result.raise_for_failures()
        assert the.counts() == {"gpu": 200}
        assert bought_once(the)


async def test_a_callback_that_fails_ends_the_work_and_leaves_nothing_running() -> None:
    async with stage() as the:
        the.befall("pass", "hang")

        def full_disk(result: AdditionResult) -> None:
            if result.nodes:
                raise OSError("no space left on device")

        with pytest.raises(OSError, match="no space"):
            await add_nodes(the.client, plan_of(the.cluster, gpu=100), on_progress=full_disk)
        assert the.transport.in_flight == 0


async def test_an_expired_plan_sends_nothing_and_reports_every_request() -> None:
    async with stage() as the:
        plan = plan_of(the.cluster, gpu=60, ago=EIGHT_HOURS - 599)
        result = await add_nodes(the.client, plan, repeat=SOON)
        assert the.sent() == []
        assert {(report.outcome, report.code) for report in result.reports} == {("maybe_applied", "PlanExpired")}
        with pytest.raises(ExceptionGroup) as caught:
            result.raise_for_failures()
        assert [type(error) for error in caught.value.exceptions] == [PlanExpired, PlanExpired]
        assert "tokens are known for 8 hours" in str(caught.value.exceptions[0])


async def test_a_plan_is_good_until_7_hours_and_50_minutes() -> None:
    async with stage() as the:
        result = await add_nodes(the.client, plan_of(the.cluster, gpu=60, ago=EIGHT_HOURS - 660))
        result.raise_for_failures()
        assert the.counts() == {"gpu": 60}


async def test_what_was_answered_before_a_plan_expired_is_kept() -> None:
    async with stage() as the:
        plan = plan_of(the.cluster, gpu=60)
        the.befall("pass", "lose_answer")
        first = await add_nodes(the.client, plan, concurrency=1)
        late = plan.expires_at.timestamp
        second = await add_nodes(the.client, plan, resume=first, time_source=late)
        assert [report.outcome for report in second.reports] == ["answered", "maybe_applied"]
        assert [report.code for report in second.reports] == [None, "PlanExpired"]
        assert len(the.sent()) == 2


async def test_after_eight_hours_the_server_would_buy_again_and_the_plan_does_not_let_it() -> None:
    async with stage() as the:
        plan = plan_of(the.cluster, gpu=10)
        await add_nodes(the.client, plan)
        the.clock.now += EIGHT_HOURS + 1
        await add_nodes(the.client, plan, time_source=the.clock)
        assert the.counts() == {"gpu": 10}
        await add_nodes(the.client, plan)  # by a clock that stands still the token is young: the server knows better
        assert the.counts() == {"gpu": 20}


async def test_nodes_of_an_answer_that_lacks_its_list_of_nodes_are_unknown() -> None:
    async with client_of(Script(answer({"Failed": []}))) as client:
        result = await add_nodes(client, plan_of(gpu=3))
    assert [(report.outcome, report.code) for report in result.reports] == [("maybe_applied", "MalformedResponse")]


async def test_an_answer_that_tells_neither_success_nor_failure_is_a_failure_to_ask_again() -> None:
    node = {"NodeLogicalId": "node-1", "InstanceGroupName": "gpu", "Status": "Pending"}
    async with client_of(Script(answer({"Successful": [node]}))) as client:
        result = await add_nodes(client, plan_of(gpu=3))
    assert [(each.code, each.count, each.is_retryable) for each in result.failures] == [("NotReported", 2, True)]
    assert result.added == {"gpu": 1}


@pytest.mark.parametrize("seed", range(12))
async def test_random_faults_and_restarts_never_buy_twice_and_end_with_everything(seed: int) -> None:
    draw = random.Random(seed)
    faults: list[Fault] = ["pass", "pass", "lose_answer", "lose_request", "throttle", "fail"]
    async with stage(SEVEN) as the:
        plan = plan_of(the.cluster, SEVEN)
        known: AdditionResult | None = None
        for _ in range(4):
            the.transport.befall = lambda _: draw.choice(faults)
            told: list[AdditionResult] = []
            run = asyncio.create_task(
                add_nodes(
                    the.client,
                    plan,
                    concurrency=draw.randint(1, 4),
                    repeat=Repeat(rounds=2, first_delay=0.0),
                    resume=known if draw.random() < 0.5 else None,
                    on_progress=told.append,
                )
            )
            for _ in range(draw.randint(1, 60)):
                await asyncio.sleep(0)
            run.cancel()
            await asyncio.wait([run])
            known = told[-1] if told else known
            check(the, plan, known)
        the.befall()
        result = await add_nodes(the.client, plan, repeat=SOON, resume=known if draw.random() < 0.5 else None)
        result.raise_for_failures()
        assert the.counts() == SEVEN == result.added
        assert {node.node_logical_id for node in result.nodes} == set(the.server.ledger.nodes(the.cluster))


def check(the: Stage, plan: AdditionPlan, known: AdditionResult | None) -> None:
    """Nothing is bought twice, and what the last result says holds in the ledger."""
    assert bought_once(the)
    counts = the.counts()
    assert all(counts.get(group, 0) <= count for group, count in plan.additions.items())
    if known is None:
        return
    for group, count in plan.additions.items():
        unknown = sum(part.count for each in known.unknown for part in each.request.parts if part.group == group)
        failed = sum(each.count for each in known.failures if each.group == group)
        pending = sum(part.count for each in known.pending for part in each.parts if part.group == group)
        assert known.added[group] + unknown + failed + pending == count
        assert known.added[group] <= counts.get(group, 0)
