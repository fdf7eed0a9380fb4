"""The loop of attempts: what is repeated and when, what bounds it, what an error tells, and what is logged."""

from __future__ import annotations

import asyncio
import logging
import re
import traceback
from collections.abc import AsyncIterator
from typing import Any

import attrs
import httpx
import pytest

from sm_async import Credentials
from sm_async.credentials import StaticProvider
from sm_async.errors import (
    CredentialsError,
    DeadlineExceeded,
    MalformedResponse,
    Outcome,
    ResourceNotFound,
    ThrottlingException,
    UnknownServiceError,
)
from sm_async.retries import NoRetry, RetryQuota, StandardRetry
from tests.seams import KEYS, NOON, Answer, Rig, answer, failure, refusal, silence


async def test_the_first_success_is_the_answer() -> None:
    rig = Rig(answer({"a": 1}, headers={"x-amzn-RequestId": "id-1"}))
    given = await rig.run()
    assert (given.output, given.status, given.request_id, given.attempts) == (b'{"a": 1}', 200, "id-1", 1)
    assert given.headers["X-AMZN-REQUESTID"] == "id-1"
    assert len(rig.transport.requests) == 1
    assert rig.sleeps.slept == []


async def test_transient_errors_are_followed_by_another_attempt_after_a_growing_pause() -> None:
    rig = Rig(answer(status=500), answer(status=503, body=b"<html>"), answer({"a": 1}))
    given = await rig.run()
    assert (given.output, given.attempts) == (b'{"a": 1}', 3)
    assert rig.sleeps.slept == [0.05, 0.1]


async def test_throttling_is_paused_for_twenty_times_longer() -> None:
    rig = Rig(refusal("ThrottlingException"), refusal("ThrottlingException"), answer())
    await rig.run()
    assert rig.sleeps.slept == [1.0, 2.0]


@pytest.mark.parametrize(
    ("asked", "slept"),
    [("3000", 3.0), ("0", 1.0), ("60000", 6.0), ("soon", 1.0)],
    ids=["in range", "0", "long", "text"],
)
async def test_the_pause_that_the_service_asks_for_is_kept_within_five_seconds_of_ours(
    asked: str, slept: float
) -> None:
    rig = Rig(refusal("ThrottlingException", headers={"x-amz-retry-after": asked}), answer())
    await rig.run(call_timeout=30)
    assert rig.sleeps.slept == [slept]


async def test_the_last_error_holds_the_facts_of_all_attempts() -> None:
    rig = Rig(
        failure(httpx.ReadError("reset")),
        refusal("ThrottlingException", "Rate\n exceeded", headers={"x-amzn-RequestId": "id-2"}),
        answer(status=502, body=b""),
    )
    error = await rig.fail(client_token="token-1")
    assert type(error) is UnknownServiceError
    assert error.operation == "DescribeCluster"
    assert error.client_token == "token-1"
    assert error.max_attempts == 3
    facts = [attrs.astuple(attempt)[:-1] for attempt in error.attempts]
    assert facts == [
        (1, "maybe_applied", "ConnectionFailedError: lost the connection to service.test: reset", None, None),
        (2, "refused", "ThrottlingException: Rate exceeded", 400, "id-2"),
        (3, "maybe_applied", "UnknownServiceError: the answer has no body", 502, None),
    ]
    assert all(0 <= attempt.duration < 5 for attempt in error.attempts)
    assert str(error) == (
        "DescribeCluster: HTTP 502: the answer has no body (attempt 3 of 3, maybe_applied, client token token-1)"
    )


async def test_an_error_that_a_repeat_cannot_mend_is_final() -> None:
    rig = Rig(refusal("ResourceNotFound", "no cluster 'train'", headers={"x-amzn-requestid": "id-1"}))
    error = await rig.fail()
    assert type(error) is ResourceNotFound
    assert str(error) == (
        "DescribeCluster: ResourceNotFound: no cluster 'train' (request id-1, attempt 1 of 3, refused)"
    )
    assert len(rig.transport.requests) == 1


async def test_an_empty_quota_ends_the_attempts() -> None:
    quota = RetryQuota(capacity=14)
    rig = Rig(answer(status=500))
    error = await rig.fail(retry=StandardRetry(5, quota=quota))
    assert [attempt.number for attempt in error.attempts] == [1, 2]
    assert quota.available == 0


async def test_a_success_gives_back_what_its_retry_took() -> None:
    quota = RetryQuota(capacity=20)
    await Rig(answer(status=500), answer()).run(retry=StandardRetry(quota=quota))
    assert quota.available == 20


async def test_no_retry_is_one_attempt() -> None:
    rig = Rig(answer(status=500), answer())
    error = await rig.fail(retry=NoRetry())
    assert (len(rig.transport.requests), error.max_attempts) == (1, 1)


async def test_each_attempt_is_signed_anew_with_fresh_credentials_and_the_time_of_the_attempt() -> None:
    class Changing:
        def __init__(self) -> None:
            self.asked = 0

        async def credentials(self) -> Credentials:
            self.asked += 1
            return Credentials(f"AKID{self.asked}", "secret", f"token-{self.asked}")

    times = iter([NOON, NOON, NOON + 86_400, NOON + 86_400])
    rig = Rig(answer(status=500), answer(), credentials=Changing(), clock=lambda: next(times))
    await rig.run()
    first, second = (request.headers for request in rig.transport.requests)
    assert (first["x-amz-date"], second["x-amz-date"]) == ("20261124T120000Z", "20261125T120000Z")
    assert (first["x-amz-security-token"], second["x-amz-security-token"]) == ("token-1", "token-2")
    assert first["authorization"].startswith(
        "AWS4-HMAC-SHA256 Credential=AKID1/20261124/us-east-1/sagemaker/aws4_request,"
    )
    assert second["authorization"].startswith("AWS4-HMAC-SHA256 Credential=AKID2/20261125/")
    assert first["authorization"][-64:] != second["authorization"][-64:]
    assert (first["amz-sdk-request"], second["amz-sdk-request"]) == ("attempt=1; max=3", "attempt=2; max=3")
    assert rig.transport.documents == [{"ClusterName": "train"}] * 2


UNREACHABLE = failure(httpx.ConnectError("refused"))
LOST = failure(httpx.ReadError("reset"))
THROTTLED = refusal("ThrottlingException")


@pytest.mark.parametrize(
    ("answers", "outcome"),
    [
        ([UNREACHABLE], "not_sent"),
        ([UNREACHABLE, UNREACHABLE, THROTTLED], "refused"),
        ([THROTTLED, UNREACHABLE], "refused"),
        ([LOST, UNREACHABLE], "maybe_applied"),
        ([LOST, THROTTLED], "maybe_applied"),
        ([answer(status=500), THROTTLED], "maybe_applied"),
        ([THROTTLED, refusal("ResourceNotFound")], "refused"),
    ],
)
async def test_the_outcome_of_a_call_is_the_worst_of_its_attempts(answers: list[Answer], outcome: Outcome) -> None:
    assert (await Rig(*answers).fail()).outcome == outcome


@pytest.mark.parametrize(
    ("answers", "attempts"),
    [
        ([LOST], 1),
        ([answer(status=500)], 1),
        ([silence], 1),
        ([answer(body=b"cut off")], 1),
        ([UNREACHABLE], 3),
        ([THROTTLED], 3),
        ([UNREACHABLE, THROTTLED, LOST], 3),
        ([UNREACHABLE, LOST, answer()], 2),
    ],
)
async def test_what_may_not_happen_twice_is_repeated_only_if_it_surely_did_not_happen(
    answers: list[Answer], attempts: int
) -> None:
    def decode(_status: int, _headers: object, body: bytes) -> bytes:
        raise MalformedResponse("cut off", body=body, is_retryable=True)

    rig = Rig(*answers)
    await rig.fail(may_repeat_ambiguous=False, attempt_timeout=0.05, decode=decode)
    assert len(rig.transport.requests) == attempts


async def test_a_service_that_never_answers_is_left_at_the_end_of_the_call() -> None:
    loop = asyncio.get_running_loop()
    started = loop.time()
    error = await Rig(silence).fail(call_timeout=0.05)
    assert loop.time() - started < 1
    assert type(error) is DeadlineExceeded
    assert error.outcome == "maybe_applied"
    assert str(error) == (
        "DescribeCluster: the call's 0.05 s ran out: heard nothing in time from service.test "
        "(attempt 1 of 3, maybe_applied)"
    )


async def test_an_attempt_that_takes_too_long_is_followed_by_another() -> None:
    rig = Rig(silence, answer({"a": 1}))
    given = await rig.run(attempt_timeout=0.05)
    assert (given.output, given.attempts) == (b'{"a": 1}', 2)


async def test_attempts_that_all_take_too_long_end_in_the_attempts_bound() -> None:
    error = await Rig(silence).fail(attempt_timeout=0.02)
    assert type(error) is DeadlineExceeded
    assert error.message == "the attempt's 0.02 s ran out: heard nothing in time from service.test"
    assert len(error.attempts) == 3


async def test_a_trickle_cannot_stretch_an_attempt() -> None:
    async def trickle() -> AsyncIterator[bytes]:
        while True:
            yield b"x"
            await asyncio.sleep(0.001)

    async def give(_: httpx.Request) -> httpx.Response:
        return httpx.Response(200, content=trickle())

    loop = asyncio.get_running_loop()
    started = loop.time()
    error = await Rig(give).fail(attempt_timeout=0.05, retry=NoRetry())
    assert loop.time() - started < 1
    assert type(error) is DeadlineExceeded


async def test_a_pause_that_does_not_fit_is_not_slept() -> None:
    rig = Rig(THROTTLED)
    error = await rig.fail(call_timeout=0.9)
    assert rig.sleeps.slept == []
    assert type(error) is DeadlineExceeded
    assert error.message == "no time for another attempt within 0.9 s"
    assert isinstance(error.__cause__, ThrottlingException)
    assert (error.outcome, len(error.attempts), error.attempts[0].status) == ("refused", 1, 400)


class NeverReady:
    async def credentials(self) -> Credentials:
        await asyncio.get_running_loop().create_future()
        raise AssertionError("unreachable")


async def test_a_provider_that_hangs_ends_with_the_call_and_nothing_is_sent() -> None:
    rig = Rig(answer(), credentials=NeverReady())
    error = await rig.fail(call_timeout=0.05)
    assert type(error) is DeadlineExceeded
    assert error.outcome == "not_sent"
    assert rig.transport.requests == []


class Failing:
    def __init__(self, error: Exception) -> None:
        self.error = error

    async def credentials(self) -> Credentials:
        raise self.error


async def test_a_provider_without_credentials_is_asked_once() -> None:
    rig = Rig(answer(), credentials=Failing(CredentialsError("none")))
    error = await rig.fail()
    assert type(error) is CredentialsError
    assert str(error) == "DescribeCluster: none (attempt 1 of 3, not_sent)"
    assert rig.transport.requests == []


async def test_a_providers_error_is_told_once_with_what_caused_it() -> None:
    theirs = CredentialsError("no role here")
    theirs.__cause__ = OSError("no route")
    error = await Rig(answer(), credentials=Failing(theirs)).fail()
    told = "".join(traceback.format_exception(error))
    assert (told.count("no role here"), told.count("OSError: no route")) == (1, 1)


async def test_the_attempt_after_expired_credentials_counts_among_those_that_were_allowed() -> None:
    class Rejected(StaticProvider):
        def reject(self, _: Credentials) -> None:
            """Nothing is kept."""

    rig = Rig(refusal("ExpiredToken"), refusal("ResourceNotFound"), credentials=Rejected(KEYS))
    error = await rig.fail(retry=NoRetry())
    assert "attempt 2 of 2" in str(error)
    sent = [request.headers["amz-sdk-request"] for request in rig.transport.requests]
    assert sent == ["attempt=1; max=1", "attempt=2; max=2"]


async def test_an_answer_shows_neither_what_it_gave_nor_its_headers() -> None:
    given = await Rig(answer({"token": "hunter2"}, headers={"x-token": "hunter3"})).run()
    assert "hunter" not in repr(given)


async def test_a_timeout_of_the_provider_is_not_taken_for_the_end_of_the_attempt() -> None:
    theirs = TimeoutError("the provider's")
    error = await Rig(answer(), credentials=Failing(theirs)).fail()
    assert type(error) is CredentialsError
    assert error.message == "the credentials provider failed with TimeoutError"
    assert error.__cause__ is theirs


@pytest.mark.parametrize("given", [None, ("AKIDEXAMPLE", "secret"), object()])
async def test_what_is_no_credentials_is_refused_before_it_is_used(given: Any) -> None:
    class Odd:
        async def credentials(self) -> Any:
            return given

    rig = Rig(answer(), credentials=Odd())
    error = await rig.fail(client_token="token-1")
    assert type(error) is CredentialsError
    assert error.message == f"the credentials provider gave {type(given).__name__}, not Credentials"
    assert (error.outcome, error.client_token) == ("not_sent", "token-1")
    assert rig.transport.requests == []


async def test_calls_that_are_given_one_error_of_their_provider_keep_their_own_facts() -> None:
    shared = CredentialsError("the refresh failed")

    class OnceThenShared:
        def __init__(self) -> None:
            self.asked = 0

        async def credentials(self) -> Credentials:
            self.asked += 1
            if self.asked == 1:
                return KEYS
            raise shared

    first = await Rig(answer(status=500), credentials=OnceThenShared()).fail(client_token="token-1")
    second = await Rig(answer(), credentials=Failing(shared)).fail(client_token="token-2")
    assert (first.client_token, first.outcome, len(first.attempts)) == ("token-1", "maybe_applied", 2)
    assert (second.client_token, second.outcome, len(second.attempts)) == ("token-2", "not_sent", 1)
    assert (shared.client_token, shared.attempts) == (None, ())


async def test_what_a_provider_lost_on_its_own_way_does_not_count_as_sent() -> None:
    lost = UnknownServiceError("the token service failed", status=500)
    assert lost.outcome == "maybe_applied"
    rig = Rig(answer(), credentials=Failing(lost))
    error = await rig.fail(may_repeat_ambiguous=False)
    assert type(error) is UnknownServiceError
    assert {attempt.outcome for attempt in error.attempts} == {error.outcome} == {"not_sent"}
    assert rig.transport.requests == []
    assert lost.outcome == "maybe_applied"


@pytest.mark.parametrize("code", ["InternalError", "InternalFailure", "InternalServerException", "ServiceUnavailable"])
async def test_a_service_that_says_it_failed_may_have_acted_whatever_the_status(code: str) -> None:
    rig = Rig(refusal(code), answer())
    error = await rig.fail(may_repeat_ambiguous=False)
    assert error.outcome == "maybe_applied"
    assert len(rig.transport.requests) == 1


@pytest.mark.parametrize(
    ("answers", "words"),
    [
        ((), "nothing was sent"),
        ((refusal("ThrottlingException"),), "the service refused it"),
        ((answer(status=500),), "may have been applied"),
    ],
)
async def test_a_call_that_is_cancelled_before_an_attempt_says_what_became_of_the_others(
    answers: tuple[Answer, ...], words: str
) -> None:
    waiting = asyncio.Event()

    class Hanging:
        def __init__(self) -> None:
            self.given = len(answers)

        async def credentials(self) -> Credentials:
            if self.given:
                self.given -= 1
                return KEYS
            waiting.set()
            await asyncio.Event().wait()
            raise AssertionError("unreachable")

    call = asyncio.create_task(Rig(*answers, credentials=Hanging()).run(client_token="token-1"))
    await waiting.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await call
    assert caught.value.__notes__ == [f"DescribeCluster: {words}; client token token-1"]


async def test_a_cancelled_call_leaves_its_transport_at_once() -> None:
    left = asyncio.Event()

    async def wait(request: httpx.Request) -> httpx.Response:
        entered.set()
        try:
            return await silence(request)
        finally:
            left.set()

    entered = asyncio.Event()
    call = asyncio.create_task(Rig(wait).run())
    await entered.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call
    assert left.is_set()


async def test_each_attempt_is_logged_in_one_line_and_each_retry_in_another(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="sm_async")
    rig = Rig(
        LOST,
        refusal("ThrottlingException", "Rate\nexceeded", headers={"x-amzn-requestid": "id-2"}),
        answer(headers={"x-amzn-requestid": "id-3"}),
    )
    await rig.run()
    took = re.compile(r"(?<=, )\d+(?= ms)")  # of an attempt; that of a pause is known
    lines = [(record.levelname, record.name, took.sub("N", record.getMessage())) for record in caplog.records]
    assert lines == [
        (
            "DEBUG",
            "sm_async",
            (
                "DescribeCluster attempt 1: ConnectionFailedError: lost the connection to service.test: reset, "
                "status None, request None, N ms"
            ),
        ),
        (
            "INFO",
            "sm_async",
            (
                "DescribeCluster attempt 1 failed: ConnectionFailedError: lost the connection to service.test: reset "
                "(status None, request None, N ms); next attempt in 50 ms"
            ),
        ),
        (
            "DEBUG",
            "sm_async",
            "DescribeCluster attempt 2: ThrottlingException: Rate exceeded, status 400, request id-2, N ms",
        ),
        (
            "INFO",
            "sm_async",
            (
                "DescribeCluster attempt 2 failed: ThrottlingException: Rate exceeded "
                "(status 400, request id-2, N ms); next attempt in 2000 ms"
            ),
        ),
        ("DEBUG", "sm_async", "DescribeCluster attempt 3: status 200, request id-3, N ms"),
    ]


async def test_a_call_without_retries_logs_nothing_above_debug(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, logger="sm_async")
    await Rig(answer()).run()
    await Rig(refusal("ResourceNotFound")).fail()
    assert caplog.records == []


@pytest.mark.parametrize(
    "echo",
    [
        answer(status=307, body=b"", headers={"location": f"/{KEYS.secret_access_key}"}),
        answer(status=400, headers={"x-amzn-errortype": KEYS.secret_access_key}),
        failure(httpx.ReadError(f"illegal header {KEYS.secret_access_key}")),
        failure(httpx.ReadTimeout(f"illegal header {KEYS.secret_access_key}")),
    ],
    ids=["location", "error type", "transport", "transport's timeout"],
)
async def test_a_secret_that_headers_or_a_transport_echo_is_in_no_error_and_no_log_line(
    echo: Answer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    error = await Rig(echo).fail(retry=NoRetry())
    told = "".join(traceback.format_exception(error)) + repr(error) + str(vars(error)) + caplog.text
    assert "<hidden>" in told
    assert KEYS.secret_access_key not in told
