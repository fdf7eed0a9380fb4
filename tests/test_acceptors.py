"""What an answer means to a waiter, by values."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from sm_async.acceptors import Verdict, accept, reason_of
from sm_async.errors import (
    AccessDeniedException,
    ConnectionFailedError,
    MalformedResponse,
    ResourceNotFound,
    SageMakerError,
    ServiceError,
    ThrottlingException,
    UnknownServiceError,
)
from sm_async.rows import AcceptorRow

NO_ERROR = None


def said(code: str, message: str = "no", *, status: int = 400) -> ServiceError:
    return UnknownServiceError(message, code=code, status=status)


def state(row: AcceptorRow, output: object = None, error: SageMakerError | None = NO_ERROR) -> bool:
    """Whether the acceptor matches; `success` is what no answer gets otherwise."""
    assert row.state == "success"
    return accept([row], output, error).state == "success"


def things(*statuses: str | None) -> SimpleNamespace:
    return SimpleNamespace(things=[SimpleNamespace(status=status) for status in statuses])


@pytest.mark.parametrize(
    ("row", "output", "matches"),
    [
        (AcceptorRow("success", "Done", "status"), SimpleNamespace(status="Done"), True),
        (AcceptorRow("success", "Done", "status"), SimpleNamespace(status="done"), False),
        (AcceptorRow("success", "Done", "status"), SimpleNamespace(status=None), False),
        (AcceptorRow("success", "Done", "job.status"), SimpleNamespace(job=SimpleNamespace(status="Done")), True),
        (AcceptorRow("success", "Done", "job.status"), SimpleNamespace(job=None), False),
        (AcceptorRow("success", True, "is_done"), SimpleNamespace(is_done=True), True),
        (AcceptorRow("success", True, "is_done"), SimpleNamespace(is_done=1), False),
        (AcceptorRow("success", 1, "count"), SimpleNamespace(count=True), False),
        (AcceptorRow("success", "Done", "things[].status", "all"), things("Done", "Done"), True),
        (AcceptorRow("success", "Done", "things[].status", "all"), things("Done", "Busy"), False),
        (AcceptorRow("success", "Done", "things[].status", "all"), things(), False),
        (AcceptorRow("success", "Done", "things[].status", "all"), SimpleNamespace(things=None), False),
        (AcceptorRow("success", "Done", "things[].status", "any"), things("Busy", "Done"), True),
        (AcceptorRow("success", "Done", "things[].status", "any"), things("Busy", None), False),
        (AcceptorRow("success", "Done", "names[]", "any"), SimpleNamespace(names=["Busy", None, "Done"]), True),
    ],
)
def test_an_attribute_is_compared_with_what_is_expected(row: AcceptorRow, output: object, *, matches: bool) -> None:
    assert state(row, output) is matches


@pytest.mark.parametrize(
    ("expected", "error", "matches"),
    [
        ("ResourceNotFound", ResourceNotFound("gone", code="ResourceNotFound"), True),
        ("ResourceNotFound", said("ResourceNotFoundException"), False),
        ("ResourceNotFound", NO_ERROR, False),
        (True, said("Anything"), True),
        (True, ConnectionFailedError("lost"), False),
        (True, NO_ERROR, False),
        (False, NO_ERROR, True),
        (False, said("Anything"), False),
        (404, said("Anything", status=404), True),
        (404, said("Anything", status=400), False),
        (404, ConnectionFailedError("lost"), False),
        (404, NO_ERROR, False),
    ],
)
def test_an_error_is_compared_with_what_is_expected(
    expected: str | bool | int, error: SageMakerError | None, *, matches: bool
) -> None:
    output = SimpleNamespace() if error is None else None
    assert state(AcceptorRow("success", expected), output, error) is matches


def test_a_status_can_be_that_of_an_output() -> None:
    output = SimpleNamespace(metadata=SimpleNamespace(status=200))
    assert state(AcceptorRow("success", 200), output)
    assert not state(AcceptorRow("success", 404), output)


def test_the_first_acceptor_that_matches_decides() -> None:
    rows = (AcceptorRow("failure", "Done", "status"), AcceptorRow("success", "Done", "status"))
    assert accept(rows, SimpleNamespace(status="Done"), None) == Verdict("failure", "Done", None)


def test_an_attribute_is_not_looked_for_in_an_error() -> None:
    error = said("ValidationException")
    rows = (AcceptorRow("success", "Failed", "status"), AcceptorRow("failure", "ValidationException"))
    assert accept(rows, None, error) == Verdict("failure", None, "ValidationException: no")


def test_an_output_that_no_acceptor_knows_is_not_there_yet_and_its_status_is_told() -> None:
    rows = (AcceptorRow("success", "Done", "status"),)
    assert accept(rows, SimpleNamespace(status="Busy"), None) == Verdict("retry", "Busy")
    assert accept(rows, SimpleNamespace(status=None), None) == Verdict("retry", None)


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (ThrottlingException("slow", code="ThrottlingException"), "retry"),
        (said("Anything", status=503), "retry"),
        (ConnectionFailedError("lost"), "retry"),
        (AccessDeniedException("no", code="AccessDeniedException"), "failure"),
        (said("Anything"), "failure"),
        (MalformedResponse("cut off"), "failure"),
    ],
)
def test_an_error_that_no_acceptor_knows_ends_the_wait_unless_it_can_pass(error: SageMakerError, expected: str) -> None:
    assert accept((AcceptorRow("success", "Done", "status"),), None, error).state == expected


@pytest.mark.parametrize(
    ("output", "error", "reason"),
    [
        (SimpleNamespace(failure_reason="no capacity"), None, "no capacity"),
        (SimpleNamespace(failure_message="no capacity"), None, "no capacity"),
        (SimpleNamespace(failure_reason=None), None, None),
        (SimpleNamespace(), None, None),
        (None, said("Teapot", "short"), "Teapot: short"),
        (None, ServiceError("bad gateway", status=502), "ServiceError: bad gateway"),
        (None, ConnectionFailedError("lost"), "ConnectionFailedError: lost"),
    ],
)
def test_the_reason_is_what_the_description_or_the_error_says(
    output: object, error: SageMakerError | None, reason: str | None
) -> None:
    assert reason_of(output, error) == reason
