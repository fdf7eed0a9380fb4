"""Errors of bulk requests, and which failures pass with time."""

from __future__ import annotations

import copy
import pickle

import pytest

from sm_async.errors import (
    AccessDeniedException,
    ClientClosedError,
    ConflictException,
    ConnectionFailedError,
    ResourceLimitExceeded,
    ResourceNotFound,
    SageMakerError,
    ThrottlingException,
    UnknownServiceError,
    ValidationException,
)
from sm_async.hyperpod import NodesNotAdded, NodesRefused, OutcomeUnknown, PlanExpired
from sm_async.hyperpod.failures import code_of, meets_every_request, passes_with_time, passes_with_time_code


@pytest.mark.parametrize(
    "code",
    [
        "InvalidInstanceGroupStatus",
        "InvalidInstanceGroupState",
        "InvalidNodeStatus",
        "NodeIdInUse",
        "InstanceIdInUse",
        "InternalError",
        "InternalServerError",
        "NotReported",
    ],
)
def test_codes_of_what_passes_with_time(code: str) -> None:
    assert passes_with_time_code(code)


@pytest.mark.parametrize(
    "code",
    [
        "InstanceGroupNotFound",
        "NodeIdNotFound",
        "NodeLogicalIdNotFound",
        "InstanceIdNotFound",
        "IncompatibleAvailabilityZones",
        "IncompatibleInstanceTypes",
        "SomethingNew",
        "",
    ],
)
def test_codes_of_what_does_not(code: str) -> None:
    assert not passes_with_time_code(code)


def test_errors_of_whole_requests_are_classed() -> None:
    passing: list[SageMakerError] = [
        ThrottlingException(code="ThrottlingException"),
        ConflictException(code="ConflictException"),
        ConnectionFailedError("reset"),
        UnknownServiceError(status=503),
    ]
    lasting: list[SageMakerError] = [
        ValidationException(code="ValidationException"),
        ResourceLimitExceeded(code="ResourceLimitExceeded"),
        AccessDeniedException(code="AccessDeniedException"),
        ClientClosedError("closed"),
    ]
    assert [passes_with_time(error) for error in passing + lasting] == [True] * 4 + [False] * 4
    for_all = [error for error in passing + lasting if meets_every_request(error)]
    assert [type(error) for error in for_all] == [AccessDeniedException, ClientClosedError]
    assert meets_every_request(ResourceNotFound(code="ResourceNotFound"))


def test_an_error_without_a_code_is_named_by_its_class() -> None:
    assert code_of(ConnectionFailedError("reset")) == "ConnectionFailedError"
    assert code_of(UnknownServiceError(status=502)) == "UnknownServiceError"
    assert code_of(UnknownServiceError(code="Strange")) == "Strange"


@pytest.mark.parametrize(
    "error",
    [
        NodesNotAdded("2 nodes", group="gpu", code="InstanceGroupNotFound", count=2, is_retryable=False),
        NodesRefused("2 nodes", code="NodeIdInUse", node_ids=("i-1", "i-2"), is_retryable=True),
        OutcomeUnknown("request 1", client_token="abc"),
        PlanExpired("request 1", client_token="abc"),
    ],
    ids=lambda error: type(error).__name__,
)
def test_errors_pickle_and_copy(error: SageMakerError) -> None:
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(other) is type(error)
        assert (str(other), vars(other)) == (str(error), vars(error))
