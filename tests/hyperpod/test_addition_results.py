"""Results of additions: every node is accounted for, failures are merged, and a result can be stored."""

from __future__ import annotations

import json
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async import shapes
from sm_async.errors import ConnectionFailedError, InvalidInputError, MalformedResponse, ThrottlingException
from sm_async.hyperpod import AdditionReport, AdditionRequest, AdditionResult, GroupAddition, OutcomeUnknown
from sm_async.hyperpod.addition_plans import Purchase
from tests.hyperpod.stage import plan_of

CODES = ["InstanceGroupNotFound", "InvalidInstanceGroupStatus", "IncompatibleInstanceTypes"]


def output(nodes: dict[str, int], *failed: tuple[str, str, int]) -> shapes.BatchAddClusterNodesResponse:
    return shapes.BatchAddClusterNodesResponse(
        successful=[
            shapes.NodeAdditionResult(
                node_logical_id=f"node-{group}-{number}", instance_group_name=group, status="Pending"
            )
            for group, count in nodes.items()
            for number in range(count)
        ],
        failed=[
            shapes.BatchAddClusterNodesError(
                instance_group_name=group, error_code=code, failed_count=count, message=f"{code} of {group}"
            )
            for group, code, count in failed
        ],
    )


@st.composite
def reports_of(draw: st.DrawFn, request: AdditionRequest) -> AdditionReport:
    """Something that can become of a request."""
    kind = draw(st.sampled_from(["answer", "lost", "throttled"]))
    if kind == "lost":
        return AdditionReport.of_error(request, ConnectionFailedError("reset"))
    if kind == "throttled":
        return AdditionReport.of_error(request, ThrottlingException("slow down", code="ThrottlingException"))
    added = {part.group: draw(st.integers(0, part.count)) for part in request.parts}
    failed = [
        (part.group, draw(st.sampled_from(CODES)), draw(st.integers(1, part.count - added[part.group])))
        for part in request.parts
        if added[part.group] < part.count and draw(st.booleans())
    ]
    return AdditionReport.of_answer(request, output(added, *failed))


@st.composite
def results(draw: st.DrawFn) -> AdditionResult:
    """A result after some requests, and after follow-ups to some of them."""
    plan = plan_of(gpu=draw(st.integers(1, 120)), cpu=draw(st.integers(1, 60)), tpu=draw(st.integers(1, 9)))
    known = AdditionResult(
        plan=plan, reports=tuple(draw(reports_of(request)) for request in plan.requests if draw(st.booleans()))
    )
    for _ in range(draw(st.integers(0, 2))):
        more = tuple(draw(reports_of(request)) for request in known.follow_ups())
        known = attrs.evolve(known, reports=known.reports + more)
    return known


@given(results())
def test_every_node_of_the_plan_is_added_failed_unknown_or_still_to_come(result: AdditionResult) -> None:
    for group, count in result.plan.additions.items():
        failed = sum(each.count for each in result.failures if each.group == group)
        unknown = sum(part.count for each in result.unknown for part in each.request.parts if part.group == group)
        pending = sum(part.count for each in result.pending for part in each.parts if part.group == group)
        assert result.added[group] + failed + unknown + pending == count
        assert result.missing[group] == count - result.added[group]


@given(results())
def test_follow_ups_ask_for_what_is_lacking_and_nothing_else(result: AdditionResult) -> None:
    follow_ups = result.follow_ups()
    assert len({each.client_token for each in follow_ups}) == len(follow_ups)
    assert {each.client_token for each in follow_ups} & {each.request.client_token for each in result.reports} == set()
    for group in result.plan.additions:
        again = sum(each.count for each in follow_ups for part in each.parts if part.group == group)
        assert again <= sum(each.count for each in result.failures if each.group == group)


@given(results())
def test_a_result_survives_json(result: AdditionResult) -> None:
    assert AdditionResult.from_json(result.to_json()) == result


@given(results())
def test_it_raises_exactly_where_something_is_not_added(result: AdditionResult) -> None:
    if result.is_complete:
        result.raise_for_failures()
        return
    with pytest.raises(ExceptionGroup) as caught:
        result.raise_for_failures()
    assert len(caught.value.exceptions) == len(result.failures) + len(result.unknown) + len(result.pending)


def one(*failed: tuple[str, str, int], **nodes: int) -> AdditionResult:
    plan = plan_of(gpu=5, cpu=3)
    return AdditionResult(plan=plan, reports=(AdditionReport.of_answer(plan.requests[0], output(nodes, *failed)),))


def test_failures_are_classed_by_their_code() -> None:
    result = one(("gpu", "InvalidInstanceGroupState", 5), ("cpu", "IncompatibleAvailabilityZones", 3))
    assert [(each.group, each.count, each.is_retryable) for each in result.failures] == [
        ("cpu", 3, False),
        ("gpu", 5, True),
    ]


def test_a_group_with_one_permanent_failure_is_not_asked_for_again() -> None:
    mixed = one(("gpu", "InvalidInstanceGroupStatus", 2), ("gpu", "IncompatibleInstanceTypes", 3), cpu=3)
    assert mixed.follow_ups() == ()


def test_a_follow_up_depends_on_the_nodes_that_were_added_and_not_on_how_failures_are_told() -> None:
    told = one(("gpu", "InvalidInstanceGroupStatus", 2), gpu=3, cpu=3)
    untold = one(gpu=3, cpu=3)
    assert [each.client_token for each in told.follow_ups()] == [
        each.client_token for each in attrs.evolve(untold, plan=told.plan).follow_ups()
    ]


def test_a_failure_that_was_followed_up_counts_no_more() -> None:
    first = one(("gpu", "InvalidInstanceGroupStatus", 2), gpu=3, cpu=3)
    (again,) = first.follow_ups()
    second = attrs.evolve(first, reports=(*first.reports, AdditionReport.of_answer(again, output({"gpu": 2}))))
    assert second.failures == ()
    assert second.is_complete
    assert second.follow_ups() == ()


def test_nodes_are_read_from_an_answer_that_lacks_something_else() -> None:
    plan = plan_of(gpu=2)
    partly = output({"gpu": 1})
    report = AdditionReport.of_error(plan.requests[0], MalformedResponse("cut off", output=partly))
    assert (report.outcome, report.code, len(report.nodes)) == ("maybe_applied", "MalformedResponse", 1)


def test_a_result_of_nothing_is_all_pending() -> None:
    result = AdditionResult(plan=plan_of(gpu=60))
    assert result.pending == result.plan.requests
    with pytest.raises(ExceptionGroup, match="60 still to come") as caught:
        result.raise_for_failures()
    assert all(isinstance(error, OutcomeUnknown) for error in caught.value.exceptions)


def test_a_result_reads_well() -> None:
    result = one(("gpu", "InvalidInstanceGroupStatus", 2), gpu=3, cpu=3)
    assert repr(result) == "<AdditionResult 'run-7': 6 of 8 nodes added, 2 failed>"
    assert str(result).splitlines() == [
        "6 of 8 nodes added, 2 failed",
        "  gpu: 2 not added: InvalidInstanceGroupStatus (retry later): InvalidInstanceGroupStatus of gpu",
    ]


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("plan", "intent"), "other"),
        (("reports", 0, "request", "generation"), 1),
        (("reports", 0, "request", "client_token"), "0" * 32),
        (("reports", 0, "request", "parts", 0, "count"), 49),
        (("reports", 0, "outcome"), "hopeful"),
        (("reports", 0, "nodes", 0, "status"), None),
        (("reports", 0, "is_retryable"), "false"),
    ],
)
def test_an_altered_text_is_no_result(path: tuple[Any, ...], value: object) -> None:
    document = json.loads(one(gpu=5, cpu=3).to_json())
    place: Any = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(InvalidInputError):
        AdditionResult.from_json(json.dumps(document))


@pytest.mark.parametrize(
    ("number", "generation", "group", "count"),
    [(999, 0, "other", 50), (1, 1, "gpu", 6), (1, 1, "tpu", 1), (1, -1, "gpu", 1)],
)
def test_a_request_that_the_plan_does_not_ask_for_is_no_report_s_however_right_its_token(
    number: int, generation: int, group: str, count: int
) -> None:
    plan = plan_of(gpu=5, cpu=3)
    purchase = Purchase.of(plan.cluster, plan.intent, [request.parts for request in plan.requests])
    forged = purchase.request(number, generation, (GroupAddition(group=group, count=count),))
    report = AdditionReport.without_answer(forged, "not_sent", "Some", "no", is_retryable=True)
    with pytest.raises(InvalidInputError, match="does not belong to the plan"):
        AdditionResult.from_json(AdditionResult(plan=plan, reports=(report,)).to_json())


def test_a_request_stands_in_a_result_once() -> None:
    result = one(gpu=5, cpu=3)
    with pytest.raises(InvalidInputError, match="stands there twice"):
        AdditionResult.from_json(attrs.evolve(result, reports=result.reports * 2).to_json())


def test_a_report_with_all_its_nodes_is_no_failure_however_its_answer_ended() -> None:
    result = one(gpu=5, cpu=3)
    in_doubt = attrs.evolve(result, reports=tuple(report.in_doubt() for report in result.reports))
    assert in_doubt.is_complete
    in_doubt.raise_for_failures()
