"""The exception tree: its drawing, its messages, and errors as values that travel between processes."""

from __future__ import annotations

import copy
import inspect
import multiprocessing
import pickle
import re
from collections.abc import Callable, Iterator
from concurrent.futures import ProcessPoolExecutor
from typing import Any

import pytest

from sm_async import errors, shapes
from sm_async.errors import (
    BODY_LIMIT,
    MESSAGE_LIMIT,
    Attempt,
    ConfigurationError,
    ConnectionFailedError,
    DeadlineExceeded,
    InvalidInputError,
    MalformedResponse,
    ResourceNotFound,
    SageMakerError,
    ServiceError,
    ThrottlingException,
    UnknownServiceError,
    service_error_class,
)
from sm_async.shapes import exceptions as modelled

COMMON_ERRORS = (
    "ThrottlingException",
    "ValidationException",
    "AccessDeniedException",
    "UnrecognizedClientException",
    "ExpiredTokenException",
    "InvalidSignatureException",
    "IncompleteSignature",
    "MissingAuthenticationToken",
    "OptInRequired",
    "RequestExpired",
    "ServiceUnavailable",
    "InternalFailure",
    "InternalServerError",
    "InvalidAction",
    "UnknownOperationException",
)


def attempt(number: int = 1, **facts: Any) -> Attempt:
    values: dict[str, Any] = {
        "outcome": "refused",
        "cause": "ThrottlingException: Rate exceeded",
        "status": 400,
        "request_id": "1f3",
        "duration": 0.25,
    }
    return Attempt(number=number, **{**values, **facts})


def all_classes(root: type[SageMakerError] = SageMakerError) -> Iterator[type[SageMakerError]]:
    """The package's own classes; tests and applications have others."""
    yield root
    for cls in root.__subclasses__():
        if cls.__module__.startswith(f"{errors.__name__}."):
            yield from all_classes(cls)


def with_facts(error: SageMakerError) -> SageMakerError:
    """The error as a call leaves it."""
    error.operation = "BatchAddClusterNodes"
    error.client_token = "token"
    error.attempts = (attempt(1), attempt(2))
    error.max_attempts = 3
    error.add_note("a note")
    return error


def progress() -> errors.WaiterProgress[shapes.DeleteModelOutput]:
    return errors.WaiterProgress(
        attempt=2,
        elapsed=31.5,
        output=shapes.DeleteModelOutput(),
        error=None,  # exceptions are equal to themselves only
        status="Creating",
        next_delay=None,
    )


def one_of_each_class() -> list[SageMakerError]:
    made: list[SageMakerError] = [
        InvalidInputError(["a: required", "b: 5 is less than 6"], hint="nothing was sent"),
        ConfigurationError("region: 'x' is no region"),
        errors.CredentialsError("none"),
        errors.CredentialsRefused("sign in again"),
        ConnectionFailedError("lost", request_sent=False),
        DeadlineExceeded("late", outcome="not_sent"),
        MalformedResponse("cut off", status=203, body=b"{", output=shapes.DeleteModelOutput(), is_retryable=True),
        errors.ClientClosedError("closed"),
        errors.WrongEventLoopError("another loop"),
        errors.RepeatedPageToken("again", output=shapes.ListClustersResponse(cluster_summaries=[])),
        *(
            cls("not yet", progress=progress(), is_retryable=True)
            for cls in (errors.WaiterError, errors.WaiterFailed, errors.WaiterTimeout)
        ),
        SageMakerError("root", outcome="refused", is_retryable=True),
        ServiceError("said", code="Any"),
    ]
    made += [
        cls("said", code=cls.__name__, status=503, request_id="1f3", body=b"{}", retry_after=1.5)
        for cls in all_classes(ServiceError)
        if cls is not ServiceError and issubclass(cls, ServiceError)
    ]
    return [with_facts(error) for error in made]


ERRORS = one_of_each_class()
every_error = pytest.mark.parametrize("error", ERRORS, ids=lambda error: type(error).__name__)


def the_drawn_tree() -> dict[str, str]:
    """Class name -> name of its base, as the module's docstring draws them."""
    bases: dict[str, str] = {}
    parents: list[tuple[int, str]] = []
    for line in (errors.__doc__ or "").splitlines():
        drawing = re.split(r" {3,}(?=[a-z(])|\s\(in |\s\(common ", line.rstrip())[0]
        names = re.findall(r"\b[A-Z]\w+", drawing)
        if not drawing.startswith("    ") or not names:
            continue
        depth = drawing.index(names[0])
        while parents and parents[-1][0] >= depth:
            parents.pop()
        for name in names:
            bases[name] = parents[-1][1] if parents else "Exception"
        parents.append((depth, names[-1]))
    return bases


def test_the_docstring_draws_the_tree_as_it_is() -> None:
    assert the_drawn_tree() == {cls.__name__: cls.__bases__[0].__name__ for cls in all_classes()}


def test_every_class_is_exported() -> None:
    defined = {
        name
        for name, value in vars(errors).items()
        if inspect.isclass(value) and value.__module__.startswith(f"{errors.__name__}.") and not name.startswith("_")
    }
    assert defined <= set(errors.__all__)
    assert set(errors.__all__) - defined == {
        "BODY_LIMIT",
        "MESSAGE_LIMIT",
        "Outcome",
        "call_facts",
        "service_error_class",
    }


def test_every_class_has_words_of_its_own() -> None:
    for cls in all_classes():
        assert cls.__doc__
        assert cls.__doc__ != SageMakerError.__doc__ or cls is SageMakerError


@pytest.mark.parametrize("name", COMMON_ERRORS)
def test_errors_that_the_model_lacks_are_classes(name: str) -> None:
    assert issubclass(getattr(errors, name), ServiceError)
    assert service_error_class(name) is getattr(errors, name)


def test_errors_of_the_model_are_classes() -> None:
    names = [name for name in vars(modelled) if isinstance(getattr(shapes, name, None), type)]
    assert len([name for name in names if hasattr(errors, name)]) == 5
    for name in names:
        if getattr(modelled, name).__module__ == modelled.__name__:
            assert service_error_class(name) is getattr(errors, name)


@pytest.mark.parametrize("code", [None, "", "Teapot", "ServiceError", "UnknownServiceError", "resourcenotfound"])
def test_another_code_is_an_unknown_service_error(code: str | None) -> None:
    assert service_error_class(code) is UnknownServiceError


def test_each_code_has_one_class() -> None:
    classes = [cls for cls in all_classes(ServiceError) if issubclass(cls, ServiceError)]
    codes = [code for cls in classes for code in (cls.__name__, *cls.codes)]
    assert len(set(codes)) == len(codes)


@pytest.mark.parametrize("cls", [InvalidInputError, ConfigurationError])
def test_bad_values_are_value_errors_too(cls: type[SageMakerError]) -> None:
    assert issubclass(cls, ValueError)


def test_the_message_of_a_call_that_failed_has_operation_code_message_and_facts() -> None:
    error = ResourceNotFound("no cluster 'x'", code="ResourceNotFound", request_id="1f3")
    assert str(error) == "ResourceNotFound: no cluster 'x'"
    error.operation = "DescribeCluster"
    assert str(error) == "DescribeCluster: ResourceNotFound: no cluster 'x'"
    error.attempts = (attempt(1, request_id="1f3"),)
    error.max_attempts = 3
    assert str(error) == ("DescribeCluster: ResourceNotFound: no cluster 'x' (request 1f3, attempt 1 of 3, refused)")
    assert error.message == "no cluster 'x'"


@pytest.mark.parametrize(
    ("outcome", "request_id", "max_attempts", "facts"),
    [
        ("maybe_applied", "1f3", 3, "(request 1f3, attempt 2 of 3, maybe_applied, client token token)"),
        ("maybe_applied", None, 3, "(attempt 2 of 3, maybe_applied, client token token)"),
        ("refused", None, None, "(attempt 2, refused)"),
        ("not_sent", None, 3, "(attempt 2 of 3, not_sent)"),
    ],
)
def test_the_token_is_named_where_a_repeat_needs_it(
    outcome: errors.Outcome, request_id: str | None, max_attempts: int | None, facts: str
) -> None:
    error = SageMakerError("lost", outcome=outcome)
    error.client_token = "token"
    error.attempts = (attempt(1), attempt(2, request_id=request_id))
    error.max_attempts = max_attempts
    assert str(error) == f"lost {facts}"


@pytest.mark.parametrize(
    ("error", "text"),
    [
        (ServiceError("m", code="C"), "C: m"),
        (ServiceError("", code="C"), "C"),
        (ServiceError("m", status=502), "HTTP 502: m"),
        (ServiceError(status=502), "HTTP 502"),
        (InvalidInputError(["a: required", "b: 5 is less than 6"]), "a: required; b: 5 is less than 6"),
        (InvalidInputError(["a: required"], hint="nothing was sent"), "a: required (nothing was sent)"),
        (SageMakerError(), ""),
    ],
)
def test_an_error_without_a_call_says_what_is_wrong(error: SageMakerError, text: str) -> None:
    assert str(error) == text


def test_a_message_is_shortened_and_says_so() -> None:
    assert str(SageMakerError("x" * MESSAGE_LIMIT)) == "x" * MESSAGE_LIMIT
    assert str(SageMakerError("x" * 5_000)) == "x" * MESSAGE_LIMIT + "… (5000 characters)"
    assert str(ServiceError("x" * 5_000, code="C")) == "C: " + "x" * MESSAGE_LIMIT + "… (5000 characters)"
    assert SageMakerError("x" * 5_000).message == str(SageMakerError("x" * 5_000))
    assert len(repr(SageMakerError("x" * 5_000_000))) < 2_100
    assert len(pickle.dumps(ServiceError("x" * 5_000_000))) < 5_000


@pytest.mark.parametrize("make", [ServiceError, MalformedResponse])
def test_a_body_is_bounded(make: Callable[..., ServiceError | MalformedResponse]) -> None:
    assert make(body=b"x" * 10_000).body == b"x" * BODY_LIMIT


def test_input_errors_list_their_problems() -> None:
    error = InvalidInputError(["a: required", "b: too long"], hint="validate=False sends it")
    assert error.problems == ("a: required", "b: too long")
    assert (error.outcome, error.is_retryable) == ("not_sent", False)


@pytest.mark.parametrize(("request_sent", "outcome"), [(True, "maybe_applied"), (False, "not_sent")])
def test_a_lost_connection_is_ambiguous_unless_nothing_left(request_sent: bool, outcome: str) -> None:
    error = ConnectionFailedError("lost", request_sent=request_sent)
    assert (error.outcome, error.is_retryable, error.request_sent) == (outcome, True, request_sent)


def test_errors_say_by_themselves_what_became_of_the_call() -> None:
    assert ConnectionFailedError().outcome == "maybe_applied"
    assert DeadlineExceeded().outcome == "maybe_applied"
    assert MalformedResponse().outcome == "maybe_applied"
    assert ConfigurationError().outcome == "not_sent"
    assert ThrottlingException(code="ThrottlingException").outcome == "refused"
    assert ServiceError(status=500, code="InternalFailure").outcome == "maybe_applied"


def test_throttling_is_known_by_code_or_status() -> None:
    assert ThrottlingException(code="ThrottlingException").is_throttling
    assert ServiceError(code="RequestLimitExceeded").is_throttling
    assert ServiceError(status=429).is_throttling
    assert not ServiceError(code="ResourceLimitExceeded").is_throttling
    assert not ConnectionFailedError().is_throttling


def state(error: SageMakerError) -> tuple[object, ...]:
    """All that an error is made of."""
    return type(error), error.args, error.__dict__, str(error), repr(error)


def pickled(error: SageMakerError) -> SageMakerError:
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(again, SageMakerError)
    return again


def deeply_copied(error: SageMakerError) -> SageMakerError:
    return copy.deepcopy(error)


def test_the_sample_has_every_class() -> None:
    assert {type(error) for error in ERRORS} == set(all_classes())


@every_error
@pytest.mark.parametrize("duplicate", [copy.copy, deeply_copied, pickled])
def test_an_error_keeps_all_facts_when_pickled_or_copied(
    error: SageMakerError, duplicate: Callable[[SageMakerError], SageMakerError]
) -> None:
    again = duplicate(error)
    assert again is not error
    assert state(again) == state(error)
    assert again.__notes__ == ["a note"]


@every_error
@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
def test_an_error_survives_every_pickle_protocol(error: SageMakerError, protocol: int) -> None:
    assert state(pickle.loads(pickle.dumps(error, protocol))) == state(error)


def test_errors_travel_to_another_process_and_back() -> None:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        returned = pool.submit(list, ERRORS).result(timeout=60)
    assert [state(error) for error in returned] == [state(error) for error in ERRORS]


def test_a_copy_changes_without_its_original() -> None:
    error = with_facts(ResourceNotFound("no", code="ResourceNotFound"))
    again = copy.copy(error)
    again.operation = "Other"
    assert error.operation == "BatchAddClusterNodes"


def test_a_subclass_of_ones_own_pickles_too() -> None:
    assert state(pickled(with_facts(OwnError("m", code="C")))) == state(with_facts(OwnError("m", code="C")))
    assert service_error_class("OwnError") is UnknownServiceError


class OwnError(ServiceError):
    """An error class of an application."""
