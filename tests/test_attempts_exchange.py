"""One exchange of an attempt: the transport's exceptions, the body that is read, and secrets that an answer echoes."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable

import httpx
import pytest

from sm_async import Credentials
from sm_async.credentials import StaticProvider
from sm_async.errors import (
    ConnectionFailedError,
    DeadlineExceeded,
    MalformedResponse,
    Outcome,
    SageMakerError,
    ServiceError,
    UnknownServiceError,
)
from sm_async.retries import NoRetry
from sm_async.transport.httpx_sender import RESPONSE_LIMIT
from tests.seams import Answer, Rig, answer, failure, refusal

TEMPORARY = Credentials("ASIAEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY", "AQoDYXdzEPT//////////wEXAMPLE==")


@pytest.mark.parametrize(
    ("raised", "kind", "outcome", "words"),
    [
        (
            httpx.ConnectError("refused"),
            ConnectionFailedError,
            "not_sent",
            "could not connect to service.test: refused",
        ),
        (httpx.ConnectTimeout(""), DeadlineExceeded, "not_sent", "could not connect in time to service.test"),
        (httpx.PoolTimeout(""), DeadlineExceeded, "not_sent", "had to wait too long for a connection to service.test"),
        (
            httpx.ReadTimeout(""),
            DeadlineExceeded,
            "maybe_applied",
            "heard nothing in time from service.test: ReadTimeout",
        ),
        (httpx.WriteTimeout(""), DeadlineExceeded, "maybe_applied", "heard nothing in time from service.test"),
        (httpx.ReadError(""), ConnectionFailedError, "maybe_applied", "lost the connection to service.test: ReadError"),
        (httpx.WriteError(""), ConnectionFailedError, "maybe_applied", "lost the connection"),
        (httpx.RemoteProtocolError("no HTTP"), ConnectionFailedError, "maybe_applied", "no HTTP"),
        (httpx.ProxyError("407"), ConnectionFailedError, "maybe_applied", "407"),
        (httpx.StreamClosed(), ConnectionFailedError, "maybe_applied", "closed"),
        (ConnectionResetError(104, "reset by peer"), ConnectionFailedError, "maybe_applied", "reset by peer"),
        (TimeoutError(), ConnectionFailedError, "maybe_applied", "lost the connection to service.test: TimeoutError"),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, Exception) else "",
)
async def test_exceptions_of_any_transport_become_ours(
    raised: Exception, kind: type[SageMakerError], outcome: Outcome, words: str
) -> None:
    error = await Rig(failure(raised)).fail(retry=NoRetry())
    assert type(error) is kind
    assert error.outcome == outcome
    assert error.is_retryable
    assert words in error.message
    assert error.__cause__ is not None
    assert error.__cause__.__cause__ is raised


async def test_a_request_that_cannot_be_written_is_not_tried_again() -> None:
    rig = Rig(failure(httpx.LocalProtocolError("a line break in a header")))
    error = await rig.fail()
    assert type(error) is ConnectionFailedError
    assert error.message == "could not write a request for service.test: a line break in a header"
    assert not error.is_retryable
    assert len(rig.transport.requests) == 1


@pytest.mark.parametrize(("mark", "outcome"), [(False, "not_sent"), (True, "maybe_applied")])
async def test_a_transport_that_knows_whether_the_request_left_is_believed(mark: bool, outcome: Outcome) -> None:
    class Marked(httpx.WriteError):
        request_sent = mark

    error = await Rig(failure(Marked("broke"))).fail(retry=NoRetry())
    assert isinstance(error, ConnectionFailedError)
    assert (error.request_sent, error.outcome) == (mark, outcome)


async def test_a_defect_of_a_transport_is_not_taken_for_a_lost_connection() -> None:
    rig = Rig(failure(RuntimeError("a defect")))
    with pytest.raises(RuntimeError, match="a defect"):
        await rig.run()
    assert len(rig.transport.requests) == 1


class Body(httpx.AsyncByteStream):
    """A body that comes in chunks and tells whether it was closed."""

    def __init__(self, *chunks: bytes, times: int = 1, error: Exception | None = None) -> None:
        self.chunks, self.times, self.error = chunks, times, error
        self.given = 0
        self.is_closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self.chunks * self.times:
            self.given += len(chunk)
            yield chunk
        if self.error is not None:
            raise self.error

    async def aclose(self) -> None:
        self.is_closed = True


def streamed(body: Body, status: int = 200, headers: dict[str, str] | None = None) -> Answer:
    async def give(_: httpx.Request) -> httpx.Response:
        return httpx.Response(status, headers=headers, stream=body)

    return give


async def test_a_body_in_chunks_is_read_whole_and_closed() -> None:
    body = Body(b'{"a":', b" 1}")
    assert (await Rig(streamed(body)).run()).output == b'{"a": 1}'
    assert body.is_closed


async def test_a_body_as_large_as_allowed_is_read() -> None:
    body = Body(b"x" * 2**20, times=RESPONSE_LIMIT // 2**20)
    assert len((await Rig(streamed(body)).run()).output) == RESPONSE_LIMIT


async def test_a_body_larger_than_allowed_is_left_and_closed() -> None:
    body = Body(b"x" * 2**20, times=RESPONSE_LIMIT // 2**20 * 3)
    error = await Rig(streamed(body)).fail(retry=NoRetry())
    assert type(error) is ConnectionFailedError
    assert "larger than 67108864 bytes" in error.message
    assert body.given <= RESPONSE_LIMIT + 2**20
    assert body.is_closed


async def test_a_body_that_breaks_off_is_a_lost_connection() -> None:
    body = Body(b'{"a":', error=httpx.ReadError("reset"))
    error = await Rig(streamed(body)).fail(retry=NoRetry())
    assert type(error) is ConnectionFailedError
    assert error.outcome == "maybe_applied"
    assert body.is_closed


async def test_an_encoding_that_was_not_asked_for_is_refused_unread() -> None:
    body = Body(b"\x1f\x8b")
    error = await Rig(streamed(body, headers={"content-encoding": "gzip"})).fail(retry=NoRetry())
    assert type(error) is ConnectionFailedError
    assert "encoded as 'gzip', which was not asked for" in error.message
    assert body.given == 0
    assert body.is_closed


async def test_a_response_that_the_transport_has_read_is_taken_from_it() -> None:
    async def give(request: httpx.Request) -> httpx.Response:
        response = await streamed(Body(b'{"a": 1}'))(request)
        await response.aread()
        return response

    assert (await Rig(give).run()).output == b'{"a": 1}'


async def test_a_redirect_is_not_followed() -> None:
    rig = Rig(answer(status=307, body=b"", headers={"location": "https://elsewhere.test/"}))
    error = await rig.fail()
    assert isinstance(error, UnknownServiceError)
    assert error.message == "redirect to 'https://elsewhere.test/', which is not followed"
    assert (error.status, len(rig.transport.requests)) == (307, 1)


def echo(text: str) -> bytes:
    """What a service may answer to a wrong signature: the request that it has signed itself."""
    return f"x-amz-security-token:{text}\n\nhost;x-amz-date;x-amz-security-token".encode()


def percent(text: str) -> str:
    return text.replace("/", "%2F").replace("+", "%2b").replace("=", "%3D")


SPELLINGS: list[Callable[[str], str]] = [
    lambda text: text,
    lambda text: text.replace("/", "\\/"),
    lambda text: text.replace("=", "\\u003d").replace("/", "\\u002F"),
    lambda text: text.replace("/", "&#x2F;").replace("=", "&#61;"),
    percent,
]


@pytest.mark.parametrize("spelled", SPELLINGS, ids=["plain", "JSON", "JSON by code", "HTML", "URL"])
@pytest.mark.parametrize("before", [0, 160, 4_055], ids=["", "where messages are cut", "where bodies are cut"])
@pytest.mark.parametrize("status", [200, 403])
@pytest.mark.parametrize("secret", [TEMPORARY.session_token, TEMPORARY.secret_access_key], ids=["token", "key"])
async def test_a_secret_that_an_answer_echoes_is_in_no_error(
    secret: str, status: int, before: int, spelled: Callable[[str], str]
) -> None:
    def decode(_status: int, _headers: object, body: bytes) -> bytes:
        raise MalformedResponse(f"no JSON: {body[:200]!r}", body=body)

    body = b"<" * before + echo(spelled(secret))
    rig = Rig(answer(status=status, body=body), credentials=StaticProvider(TEMPORARY))
    error = await rig.fail(decode=decode)
    assert isinstance(error, ServiceError | MalformedResponse)
    shown = f"{error} {error!r} {error.args} {error.body!r} {error.attempts}"
    longest_word = max(secret.replace("/", "+").split("+"), key=len)
    assert longest_word not in shown
    assert secret[:8] not in shown
    assert b"<hidden>" in error.body


async def test_a_short_secret_of_a_test_does_not_spoil_the_words_that_it_is_in() -> None:
    rig = Rig(refusal("ResourceNotFound", "no test cluster"), credentials=StaticProvider(Credentials("test", "test")))
    assert (await rig.fail()).message == "no test cluster"
