"""`add_nodes` on the embedded server: counts, partial failures, resuming, repeats, deadlines, and others at work."""

from __future__ import annotations

import asyncio
import datetime
from typing import Any

import pytest

from sm_async import CallOptions, RateLimit, SageMakerClient
from sm_async.errors import AccessDeniedException, ConfigurationError, InvalidInputError
from sm_async.hyperpod import AdditionPlan, AdditionResult, NodesNotAdded, Repeat, add_nodes, plan_node_additions
from sm_async.hyperpod.additions import CLOCKS_APART
from sm_async.local import Switches
from sm_async.retries import NoRetry
from tests.hyperpod.stage import issued, plan_of, stage
from tests.seams import Script, answer, client_of, refusal

SOON = Repeat(rounds=3, first_delay=0.0)
SEVEN = {"a": 170, "b": 100, "c": 60, "d": 40, "e": 20, "f": 9, "g": 1}


async def test_400_nodes_over_7_groups_are_exactly_400() -> None:
    async with stage(SEVEN) as the:
        result = await add_nodes(the.client, plan_of(the.cluster, SEVEN))
        result.raise_for_failures()
        assert the.counts() == SEVEN == result.added
        assert {node.node_logical_id for node in result.nodes} == set(the.server.ledger.nodes(the.cluster))
        assert len(the.sent()) == len(result.plan.requests) == 8
        assert result.is_complete


async def test_no_more_requests_are_under_way_than_asked_for() -> None:
    async with stage(SEVEN) as the:
        await add_nodes(the.client, plan_of(the.cluster, SEVEN), concurrency=3)
        assert the.transport.most_in_flight == 3
        await add_nodes(the.client, plan_of(the.cluster, SEVEN, intent="again"), concurrency=1)
        assert the.transport.most_in_flight == 3


async def test_zones_and_types_are_asked_for() -> None:
    async with stage() as the:
        plan = plan_node_additions(
            the.cluster,
            {"gpu": 2},
            intent="x",
            issued_at=issued(),
            availability_zones={"gpu": ["us-east-1b"]},
            instance_types={"gpu": ["ml.p5.48xlarge"]},
        )
        await add_nodes(the.client, plan)
        (sent,) = the.sent()
        assert sent["ClusterName"] == the.cluster
        assert sent["NodesToAdd"] == [
            {
                "InstanceGroupName": "gpu",
                "IncrementTargetCountBy": 2,
                "AvailabilityZones": ["us-east-1b"],
                "InstanceTypes": ["ml.p5.48xlarge"],
            }
        ]


async def test_the_same_plan_again_buys_nothing_and_answers_the_same_nodes() -> None:
    async with stage() as the:
        plan = plan_of(the.cluster, gpu=120, cpu=7)
        first = await add_nodes(the.client, plan)
        second = await add_nodes(the.client, AdditionPlan.from_json(plan.to_json()))
        assert the.counts() == {"cpu": 7, "gpu": 120}
        assert {each.node_logical_id for each in second.nodes} == {each.node_logical_id for each in first.nodes}


async def test_two_runs_of_one_plan_at_once_buy_it_once() -> None:
    async with stage() as the:
        plan = plan_of(the.cluster, gpu=300)
        first, second = await asyncio.gather(add_nodes(the.client, plan), add_nodes(the.client, plan))
        assert the.counts() == {"gpu": 300} == first.added == second.added


async def test_another_intent_is_another_purchase() -> None:
    async with stage() as the:
        await add_nodes(the.client, plan_of(the.cluster, gpu=10))
        await add_nodes(the.client, plan_of(the.cluster, gpu=10, intent="run-8"))
        assert the.counts() == {"gpu": 20}


async def test_a_group_that_is_not_there_is_a_permanent_failure_and_harms_no_other() -> None:
    async with stage() as the:
        result = await add_nodes(the.client, plan_of(the.cluster, gpu=60, tpu=70), repeat=SOON)
        assert the.counts() == {"gpu": 60}
        (failure,) = result.failures
        assert (failure.group, failure.code, failure.count) == ("tpu", "InstanceGroupNotFound", 70)
        assert not failure.is_retryable
        assert result.missing == {"gpu": 0, "tpu": 70}
        assert len(the.sent()) == len(result.plan.requests)
        with pytest.raises(ExceptionGroup, match="60 of 130 nodes added, 70 failed") as caught:
            result.raise_for_failures()
        (error,) = caught.value.exceptions
        assert isinstance(error, NodesNotAdded)
        assert (error.group, error.count, error.is_retryable, error.outcome) == ("tpu", 70, False, "refused")


async def test_a_group_that_is_being_deleted_passes_first_for_busy_and_then_is_not_there() -> None:
    async with stage() as the:
        await the.delete_group("cpu")
        busy = await add_nodes(the.client, plan_of(the.cluster, gpu=30, cpu=5))
        assert [(each.group, each.code, each.count, each.is_retryable) for each in busy.failures] == [
            ("cpu", "InvalidInstanceGroupStatus", 5, True)
        ]
        the.clock.now += 60.0
        later = await add_nodes(the.client, busy.plan, repeat=SOON, resume=busy)
        assert [(each.group, each.code, each.count, each.is_retryable) for each in later.failures] == [
            ("cpu", "InstanceGroupNotFound", 5, False)
        ]
        assert the.counts() == {"gpu": 30}


async def test_only_what_failed_is_asked_for_again() -> None:
    async with stage(("gpu", "cpu")) as the:
        await the.busy("cpu", times=2)
        result = await add_nodes(the.client, plan_of(the.cluster, gpu=30, cpu=5), repeat=SOON)
        result.raise_for_failures()
        assert the.counts() == {"cpu": 5, "gpu": 30}
        assert [sent["NodesToAdd"] for sent in the.sent()[1:]] == [
            [{"InstanceGroupName": "cpu", "IncrementTargetCountBy": 5}]
        ] * 2
        assert len({sent["ClientToken"] for sent in the.sent()}) == 3
        assert [report.request.generation for report in result.reports] == [0, 1, 2]


@pytest.mark.parametrize("failed", ["repeat", "omit"])
async def test_resuming_finds_later_generations_too_whether_or_not_a_replay_tells_failures(failed: Any) -> None:
    async with stage(switches=Switches(failed_groups_on_replay=failed)) as the:
        await the.busy("cpu", times=2)
        plan = plan_of(the.cluster, gpu=30, cpu=5)
        first = await add_nodes(the.client, plan, repeat=SOON)
        second = await add_nodes(the.client, plan, repeat=SOON)
        assert the.counts() == {"cpu": 5, "gpu": 30}
        assert second.is_complete
        assert {each.node_logical_id for each in second.nodes} == {each.node_logical_id for each in first.nodes}


async def test_after_the_last_round_what_still_fails_is_reported() -> None:
    async with stage() as the:
        await the.busy("cpu", times=100)
        result = await add_nodes(the.client, plan_of(the.cluster, cpu=5), repeat=Repeat(rounds=2, first_delay=0.0))
        assert [(each.code, each.count) for each in result.failures] == [("InvalidInstanceGroupStatus", 5)]
        assert len(the.sent()) == 3


async def test_what_was_answered_is_not_asked_again_where_the_last_result_is_handed_in() -> None:
    async with stage() as the:
        plan = plan_of(the.cluster, gpu=120)
        the.befall("pass", "throttle", "pass")
        first = await add_nodes(the.client, plan)
        stored = first.to_json()
        assert [(each.code, each.count, each.is_retryable) for each in first.failures] == [
            ("ThrottlingException", 50, True)
        ]
        second = await add_nodes(the.client, plan, resume=AdditionResult.from_json(stored))
        second.raise_for_failures()
        assert len(the.sent()) == 3
        assert the.counts() == {"gpu": 120}


async def test_an_error_that_all_requests_would_meet_is_met_once() -> None:
    transport = Script(refusal("AccessDeniedException", "no"))
    async with client_of(transport) as client:
        result = await add_nodes(client, plan_of(gpu=500), concurrency=2)
    assert len(transport.requests) <= 2
    assert {report.outcome for report in result.reports} == {"refused", "not_sent"}
    assert [(each.code, each.count, each.is_retryable) for each in result.failures] == [
        (AccessDeniedException.__name__, 500, False)
    ]


async def test_after_such_an_error_nothing_is_tried_again_either() -> None:
    transport = Script(refusal("ThrottlingException"), refusal("AccessDeniedException"))
    async with client_of(transport, retry=NoRetry()) as client:
        result = await add_nodes(client, plan_of(gpu=150), concurrency=1, repeat=SOON)
    assert len(transport.requests) == 2
    assert [(report.outcome, report.code) for report in result.reports] == [
        ("refused", "ThrottlingException"),
        ("refused", "AccessDeniedException"),
        ("not_sent", "AccessDeniedException"),
    ]


async def test_a_plan_for_another_region_is_refused_before_anything_is_sent() -> None:
    async with stage() as the:
        plan = plan_of(the.cluster.replace("us-east-1", "eu-west-1"), gpu=1)
        with pytest.raises(InvalidInputError, match="eu-west-1, and the client's region is us-east-1"):
            await add_nodes(the.client, plan)
        assert the.sent() == []


async def test_a_plan_from_the_future_is_refused() -> None:
    async with stage() as the:
        soon, later = CLOCKS_APART.total_seconds() - 60, CLOCKS_APART.total_seconds() + 60
        await add_nodes(the.client, plan_of(the.cluster, gpu=1, ago=-soon))
        with pytest.raises(InvalidInputError, match="its age cannot be told"):
            await add_nodes(the.client, plan_of(the.cluster, gpu=1, intent="b", ago=-later))
        assert the.counts() == {"gpu": 1}


async def test_a_result_of_another_plan_is_refused() -> None:
    async with stage() as the:
        other = AdditionResult(plan=plan_of(the.cluster, gpu=2))
        with pytest.raises(InvalidInputError, match="of another plan"):
            await add_nodes(the.client, plan_of(the.cluster, gpu=1), resume=other)


@pytest.mark.parametrize(
    "arguments", [{"concurrency": 0}, {"concurrency": 1.5}, {"timeout": 0}, {"timeout": float("inf")}]
)
async def test_settings_that_cannot_work_are_refused(arguments: dict[str, Any]) -> None:
    async with stage() as the:
        with pytest.raises(ConfigurationError):
            await add_nodes(the.client, plan_of(the.cluster, gpu=1), **arguments)
        assert the.sent() == []


async def test_out_of_time_the_rest_is_not_sent_and_can_be_resumed() -> None:
    async with stage() as the:
        plan = plan_of(the.cluster, gpu=120)
        the.befall("pass", "hang")
        result = await add_nodes(the.client, plan, concurrency=1, timeout=0.2)
        assert [report.outcome for report in result.reports] == ["answered", "maybe_applied", "not_sent"]
        assert [(each.code, each.count, each.is_retryable) for each in result.failures] == [
            ("DeadlineExceeded", 20, True)
        ]
        the.befall_all("pass")
        (await add_nodes(the.client, plan, resume=result)).raise_for_failures()
        assert the.counts() == {"gpu": 120}


async def test_a_delay_that_does_not_fit_is_not_slept() -> None:
    async with stage() as the:
        await the.busy("cpu", times=100)
        began = asyncio.get_running_loop().time()
        repeat = Repeat(rounds=9, first_delay=60.0)
        result = await add_nodes(the.client, plan_of(the.cluster, cpu=5), repeat=repeat, timeout=30.0)
        assert asyncio.get_running_loop().time() - began < 10
        assert [each.code for each in result.failures] == ["InvalidInstanceGroupStatus"]


async def test_a_call_may_have_its_own_settings() -> None:
    async with stage() as the:
        the.befall("hang")
        result = await add_nodes(the.client, plan_of(the.cluster, gpu=1), options=CallOptions(timeout=0.05))
        assert [(each.outcome, each.code) for each in result.reports] == [("maybe_applied", "DeadlineExceeded")]


async def test_progress_is_told_before_requests_are_sent_and_after_answers() -> None:
    async with stage() as the:
        seen: list[tuple[int, int, int]] = []

        def note(result: AdditionResult) -> None:
            seen.append((len(result.nodes), len(result.unknown), len(the.sent())))

        result = await add_nodes(the.client, plan_of(the.cluster, gpu=120), concurrency=1, on_progress=note)
        assert seen == [(0, 1, 0), (50, 0, 1), (50, 1, 1), (100, 0, 2), (100, 1, 2), (120, 0, 3)]
        assert result.is_complete


async def test_additions_by_others_are_neither_undone_nor_counted() -> None:
    async with stage() as the:
        mine, theirs = await asyncio.gather(
            add_nodes(the.client, plan_of(the.cluster, gpu=200), concurrency=2),
            add_nodes(the.client, plan_of(the.cluster, gpu=70, intent="karpenter"), concurrency=2),
        )
        assert the.counts() == {"gpu": 270}
        assert (len(mine.nodes), len(theirs.nodes)) == (200, 70)
        assert {n.node_logical_id for n in mine.nodes} & {n.node_logical_id for n in theirs.nodes} == set()


async def test_a_node_that_somebody_deletes_counts_as_bought_and_is_not_bought_again() -> None:
    async with stage() as the:
        plan = plan_of(the.cluster, gpu=3)
        first = await add_nodes(the.client, plan)
        gone = first.nodes[1].node_logical_id
        await the.client.batch_delete_cluster_nodes(cluster_name="train", node_logical_ids=[gone])
        the.clock.now += 60.0
        again = await add_nodes(the.client, plan)
        assert again.is_complete
        assert {each.node_logical_id for each in again.nodes if each.status == "NotFound"} == {gone}
        assert the.counts() == {"gpu": 2}


async def test_a_count_that_somebody_sets_takes_nodes_away_and_the_plan_does_not_fight_it() -> None:
    async with stage() as the:
        plan = plan_of(the.cluster, gpu=100)
        first = await add_nodes(the.client, plan)
        await the.set_count("gpu", 40)
        the.clock.now += 60.0
        again = await add_nodes(the.client, plan, repeat=SOON)
        assert the.counts() == {"gpu": 40}
        assert {each.node_logical_id for each in again.nodes} == {each.node_logical_id for each in first.nodes}
        assert sum(each.status == "NotFound" for each in again.nodes) == 60


async def test_a_count_that_somebody_sets_halfway_leaves_what_is_added_after_it() -> None:
    async with stage() as the:
        plan = plan_of(the.cluster, gpu=100)
        first, second = plan.requests
        partly = AdditionResult(plan=plan)

        def only_first(result: AdditionResult) -> None:
            nonlocal partly
            partly = result
            if len(result.nodes) == 50:
                raise _EnoughError

        with pytest.raises(_EnoughError):
            await add_nodes(the.client, plan, concurrency=1, on_progress=only_first)
        await the.set_count("gpu", 10)
        result = await add_nodes(the.client, plan, resume=partly)
        assert result.is_complete
        assert the.counts() == {"gpu": 60}
        assert [len(report.nodes) for report in result.reports] == [first.count, second.count]


async def test_a_client_that_is_closed_meanwhile_ends_the_work_with_the_truth() -> None:
    async with stage() as the:
        own = SageMakerClient(region=the.server.region, credentials=the.server.credentials, transport=the.transport)
        closing: list[asyncio.Future[None]] = []

        def after_first(result: AdditionResult) -> None:
            if len(result.nodes) == 50 and not closing:
                closing.append(asyncio.ensure_future(own.aclose()))

        result = await add_nodes(own, plan_of(the.cluster, gpu=400), concurrency=1, on_progress=after_first)
        assert not result.is_complete
        assert {each.code for each in result.failures} <= {"ClientClosedError"}
        assert sum(the.counts().values()) >= len(result.nodes)
        (await add_nodes(the.client, result.plan)).raise_for_failures()
        assert the.counts() == {"gpu": 400}


async def test_the_plan_s_age_is_told_by_the_clock_that_is_given() -> None:
    async with stage() as the:
        plan = plan_of(the.cluster, gpu=1)
        late = plan.expires_at + datetime.timedelta(seconds=1)
        result = await add_nodes(the.client, plan, time_source=late.timestamp)
        assert [report.code for report in result.reports] == ["PlanExpired"]
        assert the.sent() == []


class _EnoughError(Exception):
    """Raised by a test's own callback."""


async def test_a_result_that_is_handed_in_has_its_passing_failures_asked_for_again_at_once() -> None:
    async with stage() as the:
        plan = plan_of(the.cluster, gpu=5)
        the.transport.befall = lambda number: "throttle" if number == 1 else "pass"
        refused = await add_nodes(the.client, plan)
        assert [failure.is_retryable for failure in refused.failures] == [True]
        assert (await add_nodes(the.client, plan, resume=refused)).is_complete
        assert the.counts() == {"gpu": 5}


async def test_a_group_that_was_refused_is_asked_for_again_by_who_has_the_result() -> None:
    busy = {"InstanceGroupName": "gpu", "ErrorCode": "InvalidInstanceGroupStatus", "FailedCount": 1}
    node = {"NodeLogicalId": "n-1", "InstanceGroupName": "gpu", "Status": "Pending"}
    script = Script(answer({"Successful": [], "Failed": [busy]}), answer({"Successful": [node], "Failed": []}))
    async with client_of(script) as client:
        refused = await add_nodes(client, plan_of(gpu=1))
        added = await add_nodes(client, refused.plan, resume=refused)
    assert added.is_complete
    first, second = (sent["ClientToken"] for sent in script.documents)
    assert first != second


async def test_what_is_known_not_to_be_bought_stays_so_when_the_plan_expires() -> None:
    script = Script(refusal("AccessDeniedException"))
    plan = plan_of(gpu=60)
    async with client_of(script) as client:
        refused = await add_nodes(client, plan, concurrency=1)
        assert {report.outcome for report in refused.reports} == {"refused", "not_sent"}
        later = await add_nodes(client, plan, resume=refused, time_source=lambda: plan.expires_at.timestamp() + 1)
    assert later == refused
    assert len(script.requests) == 1


async def test_a_request_that_was_called_off_while_it_waited_for_its_turn_was_not_sent() -> None:
    async with stage() as the:
        limited = SageMakerClient(
            region=the.server.region,
            credentials=the.server.credentials,
            transport=the.server.transport(),
            rate_limits=[RateLimit("BatchAddClusterNodes", per_second=0.001)],
        )
        told: list[AdditionResult] = []
        is_answered = asyncio.Event()

        def note(result: AdditionResult) -> None:
            told.append(result)
            if result.nodes:
                is_answered.set()

        adding = asyncio.create_task(add_nodes(limited, plan_of(the.cluster, gpu=100), on_progress=note))
        await is_answered.wait()
        adding.cancel()
        with pytest.raises(asyncio.CancelledError):
            await adding
        assert sorted(report.outcome for report in told[-1].reports) == ["answered", "not_sent"]
        assert (await add_nodes(the.client, told[-1].plan, resume=told[-1])).is_complete
        assert the.counts() == {"gpu": 100}
