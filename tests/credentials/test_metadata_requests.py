"""How metadata services are asked, and what is said of their failures."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from sm_async.credentials.metadata_requests import MetadataService, what_happened
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.errors import MalformedResponse, SageMakerError, ServiceError
from sm_async.transport.httpx_sender import HttpxSender
from sm_async.transport.messages import Origin
from tests.seams import Answer, Script, Sleeps, answer, silence

SLOW = "the attempt's 0.05 s ran out: heard nothing in time from service.test"


def service(*answers: Answer, attempts: int = 2) -> tuple[MetadataService, Script]:
    transport = Script(*answers)
    calls = ServiceCalls(HttpxSender(transport), sleep=Sleeps())
    asked = MetadataService(
        origin=Origin("http", "service.test", 80),
        host="name.test:80",
        calls=calls,
        attempt_timeout=0.05,
        max_attempts=attempts,
    )
    return asked, transport


async def failure(asked: MetadataService, **options: Any) -> SageMakerError:
    with pytest.raises(SageMakerError) as caught:
        await asked.ask("GET /a", target=b"/a", deadline=asyncio.get_running_loop().time() + 5, **options)
    return caught.value


async def test_a_request_has_no_more_than_it_needs() -> None:
    asked, transport = service(answer(body=b" hello ", headers={"x-ttl": "7"}))
    deadline = asyncio.get_running_loop().time() + 5
    found = await asked.ask("PUT /a", target=b"/a?b", deadline=deadline, method=b"PUT", headers=((b"X-A", b"1"),))
    assert (found.body, found.headers["x-ttl"]) == (b" hello ", "7")
    assert "hello" not in repr(found)
    (request,) = transport.requests
    assert (request.method, str(request.url)) == ("PUT", "http://service.test/a?b")
    assert {name: request.headers[name] for name in ("host", "x-a", "content-length")} == {
        "host": "name.test:80",
        "x-a": "1",
        "content-length": "0",
    }
    assert request.headers["user-agent"].startswith("sm-async/")
    assert "authorization" not in request.headers


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (answer(status=404, body=b"<?xml version='1.0'?><html>no</html>"), "answered 404"),
        (answer(status=400, body=b"no\n  such thing"), "answered 400 (no such thing)"),
        (answer(status=400, body=b"x" * 10_000), f"answered 400 ({'x' * 200})"),
        (answer({"code": "A", "message": "b"}, status=403), "answered 403 (A: b)"),
        (answer({"Code": "A", "Message": "b\nc"}, status=403), "answered 403 (A: b c)"),
        (answer({"Message": "b"}, status=403), "answered 403 (b)"),
        (answer(["A"], status=403), "answered 403"),
        (answer(status=301), "answered 301 (redirect to 'nowhere', which is not followed)"),
        (answer(status=503, body=b""), "answered 503 (2 attempts)"),
        (answer(body=b" "), "the answer is empty (2 attempts)"),
    ],
)
async def test_a_failure_is_told_in_few_words(given: Answer, said: str) -> None:
    asked, _ = service(given)
    assert what_happened(await failure(asked)) == said


async def test_an_error_keeps_nothing_of_a_body_that_may_hold_keys() -> None:
    asked, _ = service(answer({"SecretAccessKey": "the-secret-key", "Code": "A"}, status=400))
    error = await failure(asked)
    assert isinstance(error, ServiceError)
    assert (error.code, error.body) == ("A", b"")
    asked, _ = service(answer(body=b""))
    assert isinstance(await failure(asked), MalformedResponse)


async def test_silence_is_a_no_where_the_caller_says_so() -> None:
    asked, transport = service(silence)
    said = what_happened(await failure(asked, repeats_silence=False))
    assert said.startswith(SLOW)
    assert len(transport.requests) == 1
    said = what_happened(await failure(asked))
    assert said.startswith(SLOW)
    assert said.endswith("(2 attempts)")
    assert len(transport.requests) == 3
    asked, transport = service(answer(status=503, body=b""))
    await failure(asked, repeats_silence=False)
    assert len(transport.requests) == 2


async def test_what_the_last_attempt_met_is_told_where_there_is_no_time_for_another() -> None:
    asked, _ = service(answer(status=429, body=b""), attempts=9)
    with pytest.raises(SageMakerError) as caught:
        await asked.ask("GET /a", target=b"/a", deadline=asyncio.get_running_loop().time() + 0.3)
    said = what_happened(caught.value)
    assert said.startswith("answered 429")
    assert "; no time for another attempt within" in said


async def test_a_secret_that_is_echoed_is_hidden() -> None:
    asked, _ = service(answer(status=400, body=b"who is TheTokenOfTheInstance?"))
    error = await failure(asked, secrets=("TheTokenOfTheInstance",))
    assert what_happened(error) == "answered 400 (who is <hidden>?)"
