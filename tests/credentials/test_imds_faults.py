"""A metadata service of an instance that refuses, hangs, lies or is not there, on real sockets."""

from __future__ import annotations

import asyncio
import logging

import pytest

from sm_async import Credentials
from sm_async.credentials.direct_sender import DirectSender
from sm_async.credentials.imds import ImdsProvider
from sm_async.credentials.service_calls import ServiceCalls
from tests.credentials.metadata_services import (
    DOCUMENT,
    EXTENDED,
    FOUND,
    NOT_FOUND,
    PLAIN,
    TOKEN,
    UNAVAILABLE,
    Answer,
    Answers,
    InstanceMetadata,
    direct_calls,
    flood,
    hang,
    hang_half_way,
    hang_up,
    instance_metadata,
    read_any_request,
    refusal,
    text,
)
from tests.faults.test_opening_faults import black_hole
from tests.raw_servers import raw_server
from tests.test_secrets import all_of, log_of


async def refusal_by(answers: Answers, *, attempt_timeout: float = 10.0) -> tuple[str, InstanceMetadata]:
    """What is said of a service that answers so, without its address."""
    async with instance_metadata(answers) as (url, service):
        error = await refusal(ImdsProvider(endpoint=url, attempt_timeout=attempt_timeout, calls=direct_calls()))
    return str(error).replace(url, "URL"), service


@pytest.mark.asyncio(loop_factories=["asyncio", "uvloop"])
async def test_a_black_hole_is_given_up_within_one_attempt() -> None:
    with black_hole() as hole:
        url = hole.rstrip("/")
        loop = asyncio.get_running_loop()
        began = loop.time()
        error = await refusal(ImdsProvider(endpoint=url))
        took = loop.time() - began
    assert 0.9 < took < 2.5
    assert str(error) == (
        f"instance metadata service (IMDS) at {url}: PUT /latest/api/token: the attempt's 1 s ran out: could not "
        f"connect in time to {url.removeprefix('http://')}: the deadline passed before a connection was made; this may "
        "be no EC2 instance; AWS_EC2_METADATA_DISABLED=true keeps it from being asked"
    )


async def test_a_service_that_swallows_the_request_for_a_token_is_given_up_within_one_attempt() -> None:
    """As a hop limit of 1 looks from inside a container."""
    said, service = await refusal_by({TOKEN: hang}, attempt_timeout=0.5)
    assert "the attempt's 0.5 s ran out: heard nothing in time" in said
    assert said.endswith("in a container, the instance's hop limit for metadata responses may have to be raised to 2")
    assert service.asked == [TOKEN]


async def test_silence_is_asked_again_where_the_number_of_attempts_is_set() -> None:
    async with instance_metadata({TOKEN: hang}) as (url, service):
        await refusal(ImdsProvider(endpoint=url, attempt_timeout=0.1, max_attempts=2, calls=direct_calls()))
    assert service.asked == [TOKEN, TOKEN]


@pytest.mark.parametrize("way", [hang, hang_half_way])
async def test_a_service_that_hangs_half_way_is_given_up_after_all_attempts(way: Answer) -> None:
    said, service = await refusal_by({PLAIN: way}, attempt_timeout=0.5)
    assert f"{PLAIN}: the attempt's 0.5 s ran out" in said
    assert said.endswith("(3 attempts)")
    assert service.asked == [TOKEN, EXTENDED, *3 * [PLAIN]]


async def test_a_look_up_ends_in_time_although_each_attempt_keeps_its_own() -> None:
    answers: Answers = {TOKEN: [*5 * [UNAVAILABLE], text("known")], EXTENDED: UNAVAILABLE}
    async with instance_metadata(answers) as (url, service):
        service.tokens.append("known")
        slow = ServiceCalls(DirectSender(), sleep=lambda _: asyncio.sleep(0.15), jitter=lambda: 0.0)
        loop = asyncio.get_running_loop()
        began = loop.time()
        error = await refusal(ImdsProvider(endpoint=url, attempt_timeout=0.1, max_attempts=6, calls=slow))
        took = loop.time() - began
    assert "s ran out: " in str(error) or "no time for another attempt" in str(error)
    assert "hop limit" not in str(error)
    assert PLAIN not in service.asked
    assert took < (6 + 4) * 0.1 + 1.0


async def test_nobody_listening_is_told_at_once() -> None:
    async with raw_server(hang) as url:
        pass
    error = await refusal(ImdsProvider(endpoint=url))
    assert "Connection refused; this may be no EC2 instance" in str(error)
    assert "attempts" not in str(error)


async def test_a_new_token_that_is_refused_is_not_replaced_for_ever() -> None:
    said, service = await refusal_by({TOKEN: text("unknown")})
    assert said == f"instance metadata service (IMDS) at URL: {EXTENDED}: answered 401"
    assert service.asked == [TOKEN, EXTENDED]


async def test_a_lost_connection_is_tried_again() -> None:
    async with instance_metadata({PLAIN: [hang_up, text("train-role")]}) as (url, _):
        assert await ImdsProvider(endpoint=url, attempt_timeout=10.0, calls=direct_calls()).credentials() == FOUND


@pytest.mark.parametrize(
    ("status", "advice"),
    [
        ("403 Forbidden", "access to instance metadata is disabled on this instance, or blocked on the way"),
        ("404 Not Found", "IMDSv2 is not offered there, and IMDSv1 is never used"),
        ("405 Method Not Allowed", "IMDSv2 is not offered there, and IMDSv1 is never used"),
    ],
)
async def test_a_token_that_is_refused_is_the_end_and_version_1_is_not_tried(status: str, advice: str) -> None:
    said, service = await refusal_by({TOKEN: text("<html>no</html>", status)})
    assert said == f"instance metadata service (IMDS) at URL: {TOKEN}: answered {status[:3]}; {advice}"
    assert service.asked == [TOKEN]


async def test_an_instance_without_role_is_told() -> None:
    missing = NOT_FOUND
    said, _ = await refusal_by({PLAIN: missing})
    assert said.endswith(f"{PLAIN}: answered 404; the instance has no role attached")


async def test_a_role_attached_later_is_found() -> None:
    async with instance_metadata({PLAIN: [NOT_FOUND, text("train-role")]}) as (url, _):
        provider = ImdsProvider(endpoint=url, attempt_timeout=10.0)
        await refusal(provider)
        assert await provider.credentials() == FOUND


@pytest.mark.parametrize(
    ("key", "answer", "said"),
    [
        (TOKEN, text("two\nlines"), f"{TOKEN}: the answer is no token"),
        (TOKEN, text(" "), f"{TOKEN}: the answer is empty (3 attempts)"),
        (TOKEN, text("x" * 5_000), f"{TOKEN}: the answer is no token"),
        (PLAIN, text("<html>Log in to the hotel</html>"), f"{PLAIN}: the answer is no name of a role"),
        (PLAIN, text("../../etc"), f"{PLAIN}: the answer is no name of a role"),
        (PLAIN, text(""), f"{PLAIN}: the answer is empty (3 attempts)"),
        (PLAIN, flood, "the response is larger than 65536 bytes (3 attempts)"),
        (PLAIN, text("", "302 Found", "Location: http://127.0.0.1:9/"), "which is not followed)"),
        (f"{PLAIN}train-role", text("<html>"), "credentials that cannot be used: no JSON"),
        (f"{PLAIN}train-role", text("[]"), "credentials that cannot be used: a list, and no JSON object"),
        (
            f"{PLAIN}train-role",
            text({"Code": "AssumeRoleUnauthorizedAccess", "Message": "EC2 cannot assume the role"}),
            "cannot be used: AssumeRoleUnauthorizedAccess: EC2 cannot assume the role",
        ),
        (f"{PLAIN}train-role", text({**DOCUMENT, "Token": None}), "cannot be used: Token: missing"),
        (f"{PLAIN}train-role", text({**DOCUMENT, "Expiration": "soon"}), "cannot be used: Expiration: not a time"),
        (f"{PLAIN}train-role", text({"code": "Busy"}, "400 Bad Request"), "train-role: answered 400 (Busy)"),
    ],
)
async def test_an_answer_that_cannot_be_used_is_told(key: str, answer: Answer, said: str) -> None:
    error, _ = await refusal_by({key: answer})
    assert error.startswith("instance metadata service (IMDS) at URL: ")
    assert said in error


async def test_no_proxy_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    connected: list[str] = []

    async def note(_: asyncio.StreamReader, __: asyncio.StreamWriter) -> None:
        connected.append("to the proxy")

    async with raw_server(note) as proxy, instance_metadata() as (url, _):
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "https_proxy"):
            monkeypatch.setenv(name, proxy)
        assert await ImdsProvider(endpoint=url, attempt_timeout=10.0).credentials() == FOUND
    assert connected == []


async def test_no_error_and_no_log_line_shows_a_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)

    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        writer.write(text(f"never heard of {service.tokens[-1]}", "400 Bad Request"))

    errors: list[str] = []
    for key, answer in (
        (f"{PLAIN}train-role", echo),
        (f"{PLAIN}train-role", text(DOCUMENT | {"Expiration": "soon"})),
        (f"{PLAIN}train-role", text(DOCUMENT | {"SecretAccessKey": "SecretAccessKey OfThe\nMetadataService"})),
        (f"{PLAIN}train-role", text(str(DOCUMENT))),
        (PLAIN, hang_up),
    ):
        async with instance_metadata({key: answer}) as (url, service):
            errors.append(all_of(await refusal(ImdsProvider(endpoint=url, attempt_timeout=10.0, calls=direct_calls()))))
    assert "never heard of <hidden>" in errors[0]
    shown = "\n".join((*errors, log_of(caplog)))
    assert [word for word in ("TokenNumber", "OfTheMetadataService", "OfThe\\n") if word in shown] == []


@pytest.mark.asyncio(loop_factories=["asyncio", "uvloop"])
async def test_a_cancelled_look_up_leaves_no_connection() -> None:
    asked = asyncio.Event()
    left = asyncio.Event()

    async def notice(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        await read_any_request(reader)
        asked.set()
        await reader.read()
        left.set()

    async with raw_server(notice) as url:
        looking = asyncio.ensure_future(ImdsProvider(endpoint=url, attempt_timeout=10.0).credentials())
        await asyncio.wait_for(asked.wait(), 5)
        looking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await looking
        await asyncio.wait_for(left.wait(), 5)


def test_one_provider_serves_several_event_loops() -> None:
    provider: list[ImdsProvider] = []
    service = InstanceMetadata({})

    async def ask() -> Credentials:
        async with raw_server(service.serve) as url:
            provider.append(ImdsProvider(endpoint=url, attempt_timeout=10.0))
            await provider[0].region()
            return await asyncio.to_thread(asyncio.run, provider[0].credentials())

    assert asyncio.run(ask()) == FOUND
    assert len(service.tokens) == 1
