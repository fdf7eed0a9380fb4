"""The strategies against the cases of the AWS SDKs' retry behaviour of November 2026, and the errors they decide on."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
import orjson
import pytest

from sm_async.errors import ConnectionFailedError, DeadlineExceeded, MalformedResponse, SageMakerError
from sm_async.protocol.error_response import parse_error
from sm_async.retries import AdaptiveRetry, RetryQuota, StandardRetry, StandardRetryToken
from tests.vectors import suites

STANDARD = "04-retries/standard-2.1"
NUMBERS = "04-retries/backoff-and-quota"
CLASSES = "04-retries/error-classification"
ELSEWHERE = "tested in a module of their own"
LATER = {
    "04-retries/adaptive": ELSEWHERE,
    "04-retries/amz-sdk-request-header": ELSEWHERE,
    "04-retries/clock-skew-calculator": ELSEWHERE,
    "04-retries/clock-skew-classification": ELSEWHERE,
    "04-retries/clock-skew-spec": ELSEWHERE,
    "04-retries/retry-after-js": "Retry-After without prefix is read by the JavaScript SDK only; the standard of 2026 "
    "has x-amz-retry-after, in milliseconds, and nothing else",
}

Row = Mapping[str, Any]


@attrs.frozen(kw_only=True)
class RetryCase:
    """What a strategy is given, and the responses that each of its callers meets."""

    max_attempts: int
    capacity: int
    max_backoff: float
    callers: Sequence[Sequence[Row]]


@attrs.frozen(kw_only=True)
class Decision:
    """What a strategy made of a response."""

    outcome: str
    quota: int
    delay: float | None
    """Seconds before the next attempt; None where there is none or the suite does not say."""


def retry_cases(suite: Path) -> Iterator[tuple[str, RetryCase]]:
    for row in suites.read_json(suite / "standard-2.1.json")["cases"]:
        given = row["given"]
        assert set(given) <= {"max_attempts", "initial_retry_tokens", "max_backoff_time", "exponential_base"}
        case = RetryCase(
            max_attempts=given.get("max_attempts", 3),
            capacity=given.get("initial_retry_tokens", 500),
            max_backoff=given.get("max_backoff_time", 20.0),
            callers=row["threads"] if "threads" in row else [row["responses"]],
        )
        yield row["name"], case


def number_cases(suite: Path) -> Iterator[tuple[str, Row]]:
    for row in suites.read_json(suite / "backoff-and-quota.json")["cases"]:
        yield row["name"], row


def class_cases(suite: Path) -> Iterator[tuple[str, Row]]:
    for row in suites.read_json(suite / "classification.json")["cases"]:
        yield row["name"], row


LOADERS: dict[str, Callable[[Path], Iterator[tuple[str, Any]]]] = {
    STANDARD: retry_cases,
    NUMBERS: number_cases,
    CLASSES: class_cases,
}
COVERAGE = suites.cover("04-retries", LOADERS, later=LATER)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


@pytest.mark.parametrize("kind", [StandardRetry, AdaptiveRetry])
@pytest.mark.parametrize("case", COVERAGE.params(STANDARD))
def test_the_strategy_decides_as_the_suite_says(case: suites.Case[RetryCase], kind: type[StandardRetry]) -> None:
    quota = RetryQuota(capacity=case.data.capacity)
    strategy = kind(case.data.max_attempts, quota=quota, max_backoff=case.data.max_backoff)
    waiting = [list(responses) for responses in case.data.callers]
    tokens = [strategy.acquire_initial_retry_token() for _ in waiting]
    while any(waiting):
        caller = next_caller(strategy, tokens, waiting)
        response = waiting[caller].pop(0)
        decision, tokens[caller] = decide(strategy, tokens[caller], response)
        assert decision == expected(response)


def next_caller(strategy: StandardRetry, tokens: Sequence[StandardRetryToken], waiting: Sequence[Sequence[Row]]) -> int:
    """Whose response comes next: one that gives the quota that the suite expects; failures come before successes."""
    callers = [caller for caller, responses in enumerate(waiting) if responses]
    for caller in sorted(callers, key=lambda caller: succeeded(waiting[caller][0])):
        response = waiting[caller][0]
        quota = RetryQuota(strategy.quota.capacity, strategy.quota.available)
        decision, _ = decide(StandardRetry(strategy.max_attempts, quota=quota), tokens[caller], response)
        if decision.quota == expected(response).quota:
            return caller
    return callers[0]


def decide(strategy: StandardRetry, token: StandardRetryToken, response: Row) -> tuple[Decision, StandardRetryToken]:
    """The strategy's decision on a response, and the token of the attempt that follows."""
    answer, asks_for_delay = response["response"], "delay" in response["expected"]
    first = strategy.acquire_initial_retry_token()
    if succeeded(response):
        strategy.record_success(token)
        return Decision(outcome="success", quota=strategy.quota.available, delay=None), first
    error = refusal(answer["status_code"], answer.get("error_code"), answer.get("headers"))
    following = strategy.refresh_retry_token(token, error, 1.0)
    if following is not None:
        delay = following.delay if asks_for_delay else None
        return Decision(outcome="retry_request", quota=strategy.quota.available, delay=delay), following
    outcome = "max_attempts_exceeded" if token.attempt == strategy.max_attempts else "retry_quota_exceeded"
    return Decision(outcome=outcome, quota=strategy.quota.available, delay=None), first


def succeeded(response: Row) -> bool:
    status: int = response["response"]["status_code"]
    return 200 <= status < 300


def expected(response: Row) -> Decision:
    row = response["expected"]
    return Decision(outcome=row["outcome"], quota=row["retry_quota"], delay=row.get("delay"))


def refusal(status: int, code: str | None = None, headers: Mapping[str, str] | None = None) -> SageMakerError:
    """The error that an answer means; of a 2xx status, that it is not what the operation answers."""
    if 200 <= status < 300:
        return MalformedResponse(status=status, is_retryable=True)
    return parse_error(status, headers or {}, orjson.dumps({} if code is None else {"__type": code}))


def fault(exception: str) -> SageMakerError:
    """The error for what goes wrong without an answer, by botocore's name for it."""
    return DeadlineExceeded() if exception.endswith("TimeoutError") else ConnectionFailedError()


@pytest.mark.parametrize("case", COVERAGE.params(NUMBERS))
def test_a_strategy_waits_and_pays_as_the_suite_says(case: suites.Case[Row]) -> None:
    PLAYS[case.data["kind"]](case.data)


def play_retry_after(row: Row) -> None:
    strategy = StandardRetry()
    token = strategy.acquire_initial_retry_token()
    following = strategy.refresh_retry_token(token, refusal(500, headers={"x-amz-retry-after": row["header"]}), 1.0)
    assert following is not None
    assert following.delay == row["delaySeconds"]
    assert strategy.quota.available == row["capacityAfterFailure"]
    strategy.record_success(following)
    assert strategy.quota.available == row["capacityAfterSuccess"]


def play_backoff(row: Row) -> None:
    error = refusal(row.get("status", 500), row.get("errorCode"))
    strategy = StandardRetry(row["attempt"] + 1, max_backoff=row.get("maxBackoff", 20.0))
    token = strategy.acquire_initial_retry_token()
    while token.attempt <= row["attempt"]:
        following = strategy.refresh_retry_token(token, error, float(row["jitter"]))
        assert following is not None
        token = following
    assert token.delay == pytest.approx(row["delaySeconds"], rel=1e-9)


def play_quota(row: Row) -> None:
    error = fault(row["exception"]) if "exception" in row else refusal(row.get("status", 400), row.get("errorCode"))
    strategy = StandardRetry()
    following = strategy.refresh_retry_token(strategy.acquire_initial_retry_token(), error, 1.0)
    assert following is not None
    assert strategy.quota.capacity - strategy.quota.available == row["cost"]


def play_quota_sequence(row: Row) -> None:
    retries = [step for step in row["steps"] if "acquire" in step]
    strategy = StandardRetry(1 + len(retries), quota=RetryQuota(available=row["initial"]))
    token = strategy.acquire_initial_retry_token()
    for step in row["steps"]:
        if "acquire" in step:
            error = {14: refusal(500), 5: refusal(400, "ThrottlingException")}[step["acquire"]]
            following = strategy.refresh_retry_token(token, error, 1.0)
            assert following is not None
            token = following
        elif "failureStatus" in step:
            assert strategy.refresh_retry_token(token, refusal(step["failureStatus"]), 1.0) is None
        else:
            assert step["success"]
            strategy.record_success(token)
        assert strategy.quota.available == step["capacity"]


PLAYS: dict[str, Callable[[Row], None]] = {
    "retry-after": play_retry_after,
    "backoff": play_backoff,
    "quota": play_quota,
    "quota-sequence": play_quota_sequence,
}


@pytest.mark.parametrize("case", COVERAGE.params(CLASSES))
def test_an_error_is_classed_as_the_suite_says(case: suites.Case[Row]) -> None:
    """botocore asks several classifiers, any of which may have an error retried; here an error says it all itself.

    A code and a status are judged apart, each beside one that means nothing. What is retried as throttling is not
    transient besides: PriorRequestNotComplete, which botocore has in both lists, is throttling here.
    """
    row = case.data
    status, is_retried = row["status"], row["retryable"]
    match row["classifier"]:
        case "throttled-error-code":
            assert error_of(row, status=400 if status == 429 else status).is_throttling == is_retried
        case "throttling-status-code":
            assert error_of(row, code=None).is_throttling == is_retried
        case "transient" if is_retried:
            assert error_of(row).is_retryable
        case "transient":
            error = error_of(row)
            assert not error.is_retryable or error.is_throttling
        case classifier:
            assert case.applicable == "optional" or "model" in classifier
            pytest.skip("modelled errors: SageMaker's model marks none as retryable, and errors have no such trait")


def error_of(row: Row, **instead: Any) -> SageMakerError:
    """The error of a row, with another status or code."""
    if not isinstance(row["error"], str | None):
        exception: str = row["error"]["exception"]
        return fault(exception)
    given: dict[str, Any] = {"status": row["status"], "code": row["error"]} | instead
    return refusal(**given)
