"""The standard strategy against the cases of the AWS SDKs' retry behaviour of November 2026, with every jitter 1."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import attrs
import orjson
import pytest

from sm_async.protocol.error_response import parse_error
from sm_async.retries import RetryQuota, StandardRetry, StandardRetryToken
from tests.vectors import suites

LATER = {
    "04-retries/adaptive": "the adaptive strategy comes with the rate limits",
    "04-retries/amz-sdk-request-header": "the time to live in amz-sdk-request comes with the clock-skew correction",
    "04-retries/backoff-and-quota": "botocore's own cases of the same numbers come with the adaptive strategy",
    "04-retries/clock-skew-calculator": "the clock-skew correction is not written yet",
    "04-retries/clock-skew-classification": "the clock-skew correction is not written yet",
    "04-retries/clock-skew-spec": "the clock-skew correction is not written yet",
    "04-retries/error-classification": "botocore's own cases of the same codes come with the adaptive strategy",
    "04-retries/retry-after-js": "Retry-After without prefix is read by the JavaScript SDK only",
}

Response = Mapping[str, Any]


@attrs.frozen(kw_only=True)
class RetryCase:
    """What a strategy is given, and the responses that each of its callers meets."""

    max_attempts: int
    capacity: int
    callers: Sequence[Sequence[Response]]


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
        case = RetryCase(
            max_attempts=given.get("max_attempts", 3),
            capacity=given.get("initial_retry_tokens", 500),
            callers=row["threads"] if "threads" in row else [row["responses"]],
        )
        yield row["name"], case


COVERAGE = suites.cover("04-retries", {"04-retries/standard-2.1": retry_cases}, later=LATER)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


@pytest.mark.parametrize("case", COVERAGE.params())
def test_the_strategy_decides_as_the_suite_says(case: suites.Case[RetryCase]) -> None:
    quota = RetryQuota(capacity=case.data.capacity)
    strategy = StandardRetry(case.data.max_attempts, quota=quota)
    waiting = [list(responses) for responses in case.data.callers]
    tokens = [strategy.acquire_initial_retry_token() for _ in waiting]
    while any(waiting):
        caller = next_caller(strategy, tokens, waiting)
        response = waiting[caller].pop(0)
        decision, tokens[caller] = decide(strategy, tokens[caller], response)
        assert decision == expected(response)


def next_caller(
    strategy: StandardRetry, tokens: Sequence[StandardRetryToken], waiting: Sequence[Sequence[Response]]
) -> int:
    """Whose response comes next: one that gives the quota that the suite expects; failures come before successes."""
    callers = [caller for caller, responses in enumerate(waiting) if responses]
    for caller in sorted(callers, key=lambda caller: succeeded(waiting[caller][0])):
        response = waiting[caller][0]
        quota = RetryQuota(strategy.quota.capacity, strategy.quota.available)
        decision, _ = decide(StandardRetry(strategy.max_attempts, quota=quota), tokens[caller], response)
        if decision.quota == expected(response).quota:
            return caller
    return callers[0]


def decide(
    strategy: StandardRetry, token: StandardRetryToken, response: Response
) -> tuple[Decision, StandardRetryToken]:
    """The strategy's decision on a response, and the token of the attempt that follows."""
    answer, asks_for_delay = response["response"], "delay" in response["expected"]
    first = strategy.acquire_initial_retry_token()
    if succeeded(response):
        strategy.record_success(token)
        return Decision(outcome="success", quota=strategy.quota.available, delay=None), first
    body = orjson.dumps({"__type": answer["error_code"]} if "error_code" in answer else {})
    error = parse_error(answer["status_code"], answer.get("headers", {}), body)
    following = strategy.refresh_retry_token(token, error, 1.0)
    if following is not None:
        delay = following.delay if asks_for_delay else None
        return Decision(outcome="retry_request", quota=strategy.quota.available, delay=delay), following
    outcome = "max_attempts_exceeded" if token.attempt == strategy.max_attempts else "retry_quota_exceeded"
    return Decision(outcome=outcome, quota=strategy.quota.available, delay=None), first


def succeeded(response: Response) -> bool:
    status: int = response["response"]["status_code"]
    return 200 <= status < 300


def expected(response: Response) -> Decision:
    row = response["expected"]
    return Decision(outcome=row["outcome"], quota=row["retry_quota"], delay=row.get("delay"))
