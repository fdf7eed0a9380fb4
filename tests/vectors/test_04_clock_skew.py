"""Clock skew and the headers of attempts against the SDKs' cases: the rules alone, then whole calls of a client.

A client is asked what it takes the service's clock for by the moment that it signs for.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import orjson
import pytest

from sm_async.clock_skew import is_clock_skew, skew_of
from sm_async.errors import ServiceError
from sm_async.protocol.timestamps import parse_timestamp, write_timestamp
from tests.seams import NOON, SeamedClient
from tests.vectors import suites

CALCULATOR = "04-retries/clock-skew-calculator"
CLASSES = "04-retries/clock-skew-classification"
SPEC = "04-retries/clock-skew-spec"
HEADER = "04-retries/amz-sdk-request-header"
ELSEWHERE = "tested in a module of their own"
LATER = {
    f"04-retries/{suite}": ELSEWHERE
    for suite in ("adaptive", "backoff-and-quota", "error-classification", "retry-after-js", "standard-2.1")
}

Row = Mapping[str, Any]


def rows_of(file: str) -> Callable[[Path], Iterator[tuple[str, Row]]]:
    """A loader of the cases in a file of a suite."""

    def cases(suite: Path) -> Iterator[tuple[str, Row]]:
        for row in suites.read_json(suite / file)["cases"]:
            yield row["name"], row

    return cases


COVERAGE = suites.cover(
    "04-retries",
    {suite: rows_of(f"{suite.partition('/')[2]}.json") for suite in (CALCULATOR, CLASSES, SPEC, HEADER)},
    later=LATER,
)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


def epoch(moment: str) -> float:
    return parse_timestamp(moment).timestamp()


@pytest.mark.parametrize("case", COVERAGE.params(CALCULATOR))
def test_the_skew_of_a_response_is_what_the_suite_says(case: suites.Case[Row]) -> None:
    row, told = case.data, case.data["expected"]
    if "dateHeader" in row:
        moment = None if told["parsed"] is None else epoch(told["parsed"])
        assert skew_of(row["dateHeader"], has_age=False, sent=0.0, received=0.0) == moment
        return
    date = None if row["server"] is None else write_timestamp(parse_timestamp(row["server"]), "http-date")
    assert date is None or isinstance(date, str)
    skew = skew_of(date, has_age=row["hasAge"], sent=epoch(row["sent"]), received=epoch(row["received"]))
    assert skew == told.get("seconds")
    assert (skew is not None) == told["candidate"]
    if "aboveDetectionThreshold" in told:
        assert is_clock_skew("InvalidSignatureException", skew) == told["aboveDetectionThreshold"]


@pytest.mark.parametrize("case", COVERAGE.params(CLASSES))
def test_a_refusal_is_put_down_to_the_clock_as_the_suite_says(case: suites.Case[Row]) -> None:
    assert is_clock_skew(case.data["errorCode"], case.data["observedSkewSeconds"]) == case.data["retryableAsClockSkew"]


class Play(httpx.AsyncBaseTransport):
    """A client, its clock, and a service that answers attempts as a case tells."""

    def __init__(self, **arguments: Any) -> None:
        self.now = NOON
        self.attempts: list[Row] = []
        """The attempts to come."""
        self.requests: list[httpx.Request] = []
        self.client = SeamedClient(self, sleep=self.sleep, clock=lambda: self.now, **arguments)

    async def call(self, attempts: Sequence[Row]) -> ServiceError | None:
        """One call, which makes these attempts and no other; the error that it ends in."""
        self.attempts = list(attempts)
        self.now = attempts[0]["send"]
        failed = None
        try:
            await self.client.call("ListTrainingJobs", {})
        except ServiceError as error:
            failed = error
        assert self.attempts == [], "attempts that were not made"
        return failed

    async def sleep(self, _: float) -> None:
        """The backoff, which ends when the case says."""
        assert self.attempts, "an attempt that the case does not have"
        self.now = self.attempts[0]["send"]

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        attempt = self.attempts.pop(0)
        self.now = attempt.get("receive", self.now)
        headers = {name: attempt[name] for name in ("date", "age") if attempt.get(name) is not None}
        status = attempt.get("status", 200)
        document: dict[str, Any] = (
            {"TrainingJobSummaries": []} if status == 200 else {"__type": attempt.get("errorCode")}
        )
        return httpx.Response(status, headers=headers, content=orjson.dumps(document))

    def signed_for(self, request: httpx.Request) -> float:
        """Epoch seconds for which a request is signed."""
        return datetime.strptime(request.headers["x-amz-date"] + "+0000", "%Y%m%dT%H%M%SZ%z").timestamp()

    async def skew(self) -> float:
        """Seconds by which the client takes the service's clock to be ahead, of which an answer without Date tells."""
        await self.call([{"send": self.now}])
        return self.signed_for(self.requests[-1]) - self.now


@pytest.mark.parametrize("case", COVERAGE.params(SPEC))
async def test_a_client_follows_the_clock_of_the_service_as_the_suite_says(case: suites.Case[Row]) -> None:
    play = Play()
    for operation in case.data["operations"]:
        if play.requests:
            assert await play.skew() == operation["initialClientSkew"]
        else:
            await play.call([{"send": NOON, "date": http_date(NOON + operation["initialClientSkew"])}])
        before, attempts = len(play.requests), operation["attempts"]
        failed = await play.call(
            [{**attempt, "send": epoch(attempt["send"]), "receive": epoch(attempt["receive"])} for attempt in attempts]
        )
        assert (200 if failed is None else failed.status) == attempts[-1]["status"]
        signed = [play.signed_for(request) for request in play.requests[before:]]
        assert signed == [epoch(attempt["expectedSigningTime"]) for attempt in attempts]
        assert await play.skew() == operation["expectedClientSkew"]


def http_date(moment: float) -> str:
    date = write_timestamp(parse_timestamp(moment), "http-date")
    assert isinstance(date, str)
    return date


@pytest.mark.parametrize("case", COVERAGE.params(HEADER))
async def test_attempts_tell_their_number_and_their_end_as_the_suite_says(case: suites.Case[Row]) -> None:
    row = case.data
    if "attempts" not in row:
        await play_invocations(row)
        return
    play = Play(timeout=600.0, attempt_timeout=row["readTimeoutSeconds"], max_attempts=row["maxAttempts"])
    attempts = [
        {
            "send": epoch(attempt.get("headerNowLocal") or attempt["responseReceivedLocal"]),
            "receive": epoch(attempt.get("responseReceivedLocal") or attempt["headerNowLocal"]),
            "status": attempt["status"],
            "date": attempt.get("responseDate"),
        }
        for attempt in row["attempts"]
    ]
    await play.call(attempts)
    told = [request.headers["amz-sdk-request"] for request in play.requests]
    assert told == [attempt["expectedHeader"] for attempt in row["attempts"]]


async def play_invocations(row: Row) -> None:
    assert row["expect"] == "amz-sdk-invocation-id equal within a call, different between calls"
    play = Play()
    ids: set[uuid.UUID] = set()
    for _ in range(row["calls"]):
        before = len(play.requests)
        await play.call([{"send": NOON, "status": status} for status in row["responsesPerCall"]])
        (invocation,) = {request.headers["amz-sdk-invocation-id"] for request in play.requests[before:]}
        ids.add(uuid.UUID(invocation))
    assert len(ids) == row["calls"]
