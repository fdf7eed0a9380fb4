"""What is said of a purchase: exit codes and advice."""

from __future__ import annotations

import pytest

from sm_async.cli.addition_endings import advice, document, exit_code
from sm_async.hyperpod import AddedNode, AdditionReport, AdditionResult, GroupFailure
from sm_async.hyperpod.addition_results import RequestOutcome
from tests.hyperpod.stage import plan_of

PLAN = plan_of(gpu=2)


def ended(
    outcome: RequestOutcome = "answered",
    *,
    nodes: tuple[AddedNode, ...] = (),
    failures: tuple[GroupFailure, ...] = (),
    code: str | None = None,
) -> AdditionResult:
    """The result of a plan with one request."""
    report = AdditionReport(request=PLAN.requests[0], outcome=outcome, nodes=nodes, failures=failures, code=code)
    return AdditionResult(plan=PLAN, reports=(report,))


def failed(*, is_retryable: bool) -> tuple[GroupFailure, ...]:
    return (GroupFailure(group="gpu", code="Some", count=2, is_retryable=is_retryable),)


NODES = tuple(AddedNode(node_logical_id=f"node-{n}", group="gpu", status="Pending") for n in range(2))


@pytest.mark.parametrize(
    ("result", "code", "advised"),
    [
        (ended(nodes=NODES), 0, ""),
        (ended(failures=failed(is_retryable=True)), 4, "go on with: COMMAND"),
        (ended(failures=failed(is_retryable=False)), 4, "under another --intent"),
        (ended("refused", failures=failed(is_retryable=False)), 4, "under another --intent"),
        (ended("not_sent", failures=failed(is_retryable=True)), 5, "go on with: COMMAND"),
        (ended("maybe_applied", code="ReadTimeout"), 6, "go on with: COMMAND"),
        (AdditionResult(plan=PLAN), 6, "go on with: COMMAND"),
    ],
)
def test_the_exit_code_and_the_advice_follow_from_what_is_known(
    result: AdditionResult, code: int, advised: str
) -> None:
    assert exit_code(result) == code
    assert advised in advice(result, "COMMAND", PLAN.issued_at)


@pytest.mark.parametrize(
    "result", [ended("maybe_applied", code="PlanExpired"), ended(failures=failed(is_retryable=True))]
)
def test_a_purchase_that_is_too_old_is_not_to_be_gone_on_with(result: AdditionResult) -> None:
    said = advice(result, "COMMAND", PLAN.expires_at)
    assert "SageMaker forgets tokens after 8 hours" in said
    assert "COMMAND" not in said


def test_the_document_has_the_token_of_what_is_unknown() -> None:
    (unknown,) = document(ended("maybe_applied", code="ReadTimeout"))["Unknown"]
    assert unknown["ClientToken"] == PLAN.requests[0].client_token
    assert unknown["Requested"] == {"gpu": 2}
