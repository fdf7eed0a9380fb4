"""Results of deletions, reboots and replacements: a verdict an id, merged by reason, and storable."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.errors import InvalidInputError
from sm_async.hyperpod import (
    DeletionResult,
    NodesRefused,
    NodeVerdict,
    OutcomeUnknown,
    RebootResult,
    plan_node_deletions,
)
from tests.hyperpod.stage import ARN

IDS = tuple(f"node-{number}" for number in range(6))
PLAN = plan_node_deletions(ARN, node_logical_ids=IDS)

verdicts = st.builds(
    NodeVerdict,
    node_id=st.just(""),
    verdict=st.sampled_from(["accepted", "absent", "failed", "maybe_applied"]),
    code=st.none() | st.text(max_size=5),
    message=st.none() | st.text(max_size=5),
    is_retryable=st.booleans(),
)


@st.composite
def results(draw: st.DrawFn) -> DeletionResult:
    found: list[NodeVerdict] = []
    for node_id in IDS:
        if draw(st.booleans()):
            each = draw(verdicts)
            found.append(NodeVerdict(node_id=node_id, verdict=each.verdict, code=each.code, message=each.message))
    return DeletionResult(plan=PLAN, verdicts=tuple(found))


@given(results())
def test_every_id_is_accounted_for_once(result: DeletionResult) -> None:
    failed = tuple(each.node_id for each in result.failures)
    assert sorted(result.accepted + result.absent + result.unknown + result.pending + failed) == sorted(IDS)


@given(results())
def test_a_result_survives_json(result: DeletionResult) -> None:
    assert DeletionResult.from_json(result.to_json()) == result


@given(results())
def test_it_raises_exactly_where_something_is_not_done(result: DeletionResult) -> None:
    if result.is_complete:
        result.raise_for_failures()
        return
    with pytest.raises(ExceptionGroup) as caught:
        result.raise_for_failures()
    refused = [each for error in caught.value.exceptions if isinstance(error, NodesRefused) for each in error.node_ids]
    assert sorted(refused) == sorted(each.node_id for each in result.failures)
    unknown = [error for error in caught.value.exceptions if isinstance(error, OutcomeUnknown)]
    assert len(unknown) == bool(result.unknown) + bool(result.pending)


def test_failures_are_told_by_reason() -> None:
    result = DeletionResult(
        plan=PLAN,
        verdicts=(
            NodeVerdict(node_id="node-0", verdict="accepted"),
            NodeVerdict(node_id="node-1", verdict="absent", code="NodeLogicalIdNotFound"),
            NodeVerdict(node_id="node-2", verdict="failed", code="NodeIdInUse", message="busy", is_retryable=True),
            NodeVerdict(node_id="node-3", verdict="failed", code="NodeIdInUse", message="busy", is_retryable=True),
            NodeVerdict(node_id="node-4", verdict="maybe_applied", code="UnderWay"),
        ),
    )
    assert str(result).splitlines() == [
        f"1 of 6 nodes of {ARN} being deleted, 1 absent, 2 failed, 1 of unknown outcome, 1 still to come",
        "  2 failed: NodeIdInUse (retry later): busy: node-2, node-3",
        "  unknown: node-4",
    ]
    assert repr(result).startswith("<DeletionResult: 1 of 6 nodes of ")


def test_a_result_of_another_kind_or_with_foreign_ids_is_refused() -> None:
    result = DeletionResult(plan=PLAN, verdicts=(NodeVerdict(node_id="node-0", verdict="accepted"),))
    with pytest.raises(InvalidInputError, match="DeletionResult"):
        RebootResult.from_json(result.to_json())
    for other in (["node-9"], ["node-0", "node-0"]):
        document = json.loads(result.to_json())
        document["verdicts"] = [document["verdicts"][0] | {"node_id": node_id} for node_id in other]
        with pytest.raises(InvalidInputError, match="verdicts"):
            DeletionResult.from_json(json.dumps(document))
