"""The refreshing cache where something goes wrong: the source fails or refuses, or the service rejects what it gave."""

from __future__ import annotations

import asyncio
import logging
import math
import traceback

import pytest

from sm_async import Credentials
from sm_async.credentials.refreshing import RefreshingProvider
from sm_async.errors import CredentialsError, CredentialsRefused, SageMakerError, ServiceUnavailable
from tests.credentials.refresh_seams import SECRET, TOKEN, Clocks, Source, aged, key_of, refreshing, settled

HOUR = 3_600.0
REFUSED = CredentialsRefused("the session has ended; sign in again")
DOWN = ServiceUnavailable("down", status=503)


@pytest.fixture
def source() -> Source:
    return Source(Clocks())


async def failure_of(provider: RefreshingProvider) -> SageMakerError:
    with pytest.raises(SageMakerError) as caught:
        await provider.credentials()
    return caught.value


@pytest.mark.parametrize("left", [30.0, -10.0])
async def test_credentials_are_used_past_their_expiration_while_the_source_fails(source: Source, left: float) -> None:
    provider = await aged(source, lifetime=HOUR, left=left)
    source.failure = DOWN
    assert key_of(await provider.credentials()) == "ASIA1"
    source.clocks.advance(299)
    assert key_of(provider.ready()) == "ASIA1"
    assert source.calls == 2
    source.clocks.advance(1)
    assert provider.ready() is None
    source.failure = None
    assert key_of(await provider.credentials()) == "ASIA3"


@pytest.mark.parametrize(("jitter", "seconds"), [(0.0, 300), (0.5, 450), (1.0, 600)])
async def test_a_source_that_failed_is_left_alone_for_five_to_ten_minutes(
    source: Source, jitter: float, seconds: int
) -> None:
    provider = await aged(source, lifetime=6 * HOUR, left=1_800, jitter=jitter)
    source.failure = DOWN
    provider.ready()
    await settled()
    source.clocks.advance(seconds - 1)
    provider.ready()
    await settled()
    assert source.calls == 2
    source.clocks.advance(1)
    assert key_of(provider.ready()) == "ASIA1"
    await settled()
    assert source.calls == 3


@pytest.mark.parametrize("jump", [0, -86_400])
async def test_a_failure_ahead_of_time_is_not_waited_out_into_the_mandatory_window(source: Source, jump: int) -> None:
    provider = await aged(source, lifetime=HOUR, left=200)
    source.clocks.jump(jump)
    source.failure = DOWN
    provider.ready()
    await settled()
    source.failure = None
    source.clocks.advance(139)
    assert key_of(provider.ready()) == "ASIA1"
    await settled()
    assert source.calls == 2
    source.clocks.advance(1)
    assert provider.ready() is None
    assert key_of(await provider.credentials()) == "ASIA3"


async def test_without_credentials_the_error_is_raised_and_the_next_caller_asks_again(source: Source) -> None:
    provider = refreshing(source)
    source.failure = DOWN
    error = await failure_of(provider)
    assert type(error) is ServiceUnavailable
    assert error is not DOWN
    assert "".join(traceback.format_exception(error)).count("down") == 1
    source.failure = None
    assert key_of(await provider.credentials()) == "ASIA2"


async def test_credentials_that_have_already_expired_count_as_a_failure(source: Source) -> None:
    provider = await aged(source, lifetime=HOUR, left=30)
    source.lifetime = -5
    assert key_of(await provider.credentials()) == "ASIA1"
    assert key_of(provider.ready()) == "ASIA1"
    assert source.calls == 2


async def test_the_first_credentials_that_have_already_expired_are_refused(source: Source) -> None:
    source.lifetime = -5
    error = await failure_of(refreshing(source))
    assert str(error) == ("the credentials provider gave credentials that expired 5 s ago by this machine's clock")


class Foreign:
    """A source of somebody who does not know the package's errors or types."""

    def __init__(self, answer: object) -> None:
        self.answer = answer

    async def credentials(self) -> Credentials:
        if isinstance(self.answer, BaseException):
            raise self.answer
        return self.answer  # type: ignore[return-value]  # the defect that is tested


async def test_a_foreign_exception_becomes_ours_and_its_words_stay_in_the_cause() -> None:
    error = await failure_of(RefreshingProvider(Foreign(RuntimeError(SECRET))))
    assert type(error) is CredentialsError
    assert str(error) == "the credentials provider failed with RuntimeError"
    assert isinstance(error.__cause__, RuntimeError)


async def test_an_answer_that_is_no_credentials_is_refused_without_being_shown() -> None:
    error = await failure_of(RefreshingProvider(Foreign(SECRET)))
    assert str(error) == "the credentials provider gave str, not Credentials"


async def test_a_source_that_is_cancelled_inside_fails_as_any_other(source: Source) -> None:
    source.failure = asyncio.CancelledError()
    error = await failure_of(refreshing(source))
    assert str(error) == "the credentials provider gave up: it was cancelled inside"


async def test_a_source_that_is_cancelled_inside_is_left_alone_too(source: Source) -> None:
    provider = await aged(source, lifetime=HOUR, left=30)
    source.failure = asyncio.CancelledError()
    assert key_of(await provider.credentials()) == "ASIA1"
    assert key_of(provider.ready()) == "ASIA1"


async def test_a_failure_is_logged_once_with_what_follows(source: Source, caplog: pytest.LogCaptureFixture) -> None:
    provider = await aged(source, lifetime=HOUR, left=800)
    source.failure = DOWN
    with caplog.at_level(logging.DEBUG, "sm_async"):
        for _ in range(3):
            provider.ready()
            await settled()
    assert [(record.name, record.levelname, record.getMessage()) for record in caplog.records] == [
        (
            "sm_async",
            "WARNING",
            (
                "credentials not refreshed: ServiceUnavailable: down; those at hand are used on, valid for 800 s; "
                "the source is asked again after 300 s"
            ),
        )
    ]


@pytest.mark.parametrize(
    ("lifetime", "left", "is_rejected", "words"),
    [
        (HOUR, -90, False, "expired 90 s ago"),
        (HOUR, 1_000, True, "which the service rejected"),
        (math.inf, math.inf, True, "which the service rejected"),
    ],
)
async def test_the_log_line_says_what_is_used_on(
    source: Source, caplog: pytest.LogCaptureFixture, *, lifetime: float, left: float, is_rejected: bool, words: str
) -> None:
    provider = await aged(source, lifetime=lifetime, left=left)
    if is_rejected:
        provider.reject(await provider.credentials())
    source.failure = DOWN
    with caplog.at_level(logging.INFO, "sm_async"):
        await provider.credentials()
    assert f"those at hand are used on, {words};" in caplog.text


@pytest.mark.parametrize("lifetime", [HOUR, math.inf])
async def test_a_refresh_that_succeeds_is_logged_for_those_who_debug(
    source: Source, caplog: pytest.LogCaptureFixture, lifetime: float
) -> None:
    source.lifetime = lifetime
    with caplog.at_level(logging.DEBUG, "sm_async"):
        await refreshing(source).credentials()
    told = "which do not expire" if math.isinf(lifetime) else "valid for 3600 s"
    assert [(record.levelname, record.getMessage()) for record in caplog.records] == [
        ("DEBUG", f"credentials refreshed, {told}")
    ]


@pytest.mark.parametrize("kind", [CredentialsError, CredentialsRefused, RuntimeError])
async def test_no_log_line_and_no_error_holds_a_secret(
    source: Source, caplog: pytest.LogCaptureFixture, kind: type[Exception]
) -> None:
    provider = await aged(source, lifetime=HOUR, left=800)
    source.failure = kind(f"cannot exchange {SECRET} and {TOKEN} " + "x" * 9_000)
    with caplog.at_level(logging.DEBUG, "sm_async"):
        provider.ready()
        await settled()
    assert "credentials not refreshed: " in caplog.text
    assert SECRET not in caplog.text
    assert TOKEN not in caplog.text
    assert len(caplog.text) < 1_000
    assert SECRET not in repr(provider)


# Refusals.


@pytest.mark.parametrize("left", [30.0, -10.0])
async def test_a_refusal_is_raised_where_callers_wait_although_older_credentials_are_held(
    source: Source, left: float
) -> None:
    provider = await aged(source, lifetime=HOUR, left=left)
    source.failure = REFUSED
    error = await failure_of(provider)
    assert type(error) is CredentialsRefused
    assert str(error) == str(REFUSED)


async def test_a_refusal_ahead_of_time_fails_no_call_and_is_told_to_those_who_ask_for_it(
    source: Source, caplog: pytest.LogCaptureFixture
) -> None:
    provider = await aged(source, lifetime=HOUR, left=800)
    source.failure = REFUSED
    with caplog.at_level(logging.INFO, "sm_async"):
        assert key_of(provider.ready()) == "ASIA1"
        await settled()
    assert key_of(provider.ready()) == "ASIA1"
    assert type(await failure_of(provider)) is CredentialsRefused
    assert [record.getMessage() for record in caplog.records] == [
        "credentials not refreshed: CredentialsRefused: the session has ended; sign in again; valid for 800 s"
    ]


async def test_a_refusal_keeps_its_cause_and_is_shown_once_however_often_it_is_told(source: Source) -> None:
    provider = refreshing(source)
    refused = CredentialsRefused("sign in again")
    refused.__cause__ = DOWN
    source.failure = refused
    for _ in range(2):
        error = await failure_of(provider)
        assert error is not refused
        assert error.__cause__ is DOWN
        assert "".join(traceback.format_exception(error)).count("sign in again") == 1


@pytest.mark.parametrize(("jitter", "seconds"), [(0.0, 1), (1.0, 5)])
async def test_a_refusal_is_told_again_without_asking_for_one_to_five_seconds(
    source: Source, jitter: float, seconds: float
) -> None:
    provider = refreshing(source, jitter=jitter)
    source.failure = REFUSED
    first = await failure_of(provider)
    source.clocks.advance(seconds - 0.1)
    again = [await failure_of(provider) for _ in range(2)]
    assert len({id(error) for error in (REFUSED, first, *again)}) == 4
    assert {str(error) for error in again} == {str(first)}
    assert source.calls == 1
    source.clocks.advance(0.1)
    source.failure = None
    assert key_of(await provider.credentials()) == "ASIA2"


async def test_a_refusal_that_goes_on_is_a_warning_once(source: Source, caplog: pytest.LogCaptureFixture) -> None:
    provider = await aged(source, lifetime=HOUR, left=800)
    source.failure = REFUSED
    with caplog.at_level(logging.DEBUG, "sm_async"):
        for _ in range(4):
            provider.ready()
            await settled()
            source.clocks.advance(10)
        source.failure = None
        provider.ready()
        await settled()
        source.clocks.advance(HOUR - 800)
        source.failure = REFUSED
        provider.ready()
        await settled()
    assert [record.levelname for record in caplog.records] == ["WARNING", "DEBUG", "DEBUG", "DEBUG", "DEBUG", "WARNING"]
    assert caplog.records[4].getMessage() == "credentials refreshed, valid for 3600 s"


async def test_a_failure_after_a_refusal_keeps_what_is_held(source: Source) -> None:
    provider = await aged(source, lifetime=HOUR, left=-10)
    source.failure = REFUSED
    await failure_of(provider)
    source.clocks.advance(5)
    source.failure = DOWN
    assert key_of(await provider.credentials()) == "ASIA1"


# Rejections by the service.


async def test_rejected_credentials_are_dropped_and_fetched_anew(source: Source) -> None:
    provider = await aged(source, lifetime=HOUR, left=HOUR)
    provider.reject(await provider.credentials())
    assert provider.ready() is None
    assert key_of(await provider.credentials()) == "ASIA2"


async def test_a_rejection_of_others_than_those_held_changes_nothing(source: Source) -> None:
    provider = await aged(source, lifetime=HOUR, left=-10)
    overtaken = source.made()
    provider.reject(overtaken)  # of the same key, with another expiration
    await provider.credentials()
    provider.reject(overtaken)
    assert key_of(provider.ready()) == "ASIA2"
    refreshing(source).reject(overtaken)


async def test_credentials_without_expiration_are_fetched_again_when_they_are_rejected(source: Source) -> None:
    provider = await aged(source, lifetime=math.inf, left=math.inf)
    provider.reject(await provider.credentials())
    assert key_of(await provider.credentials()) == "ASIA2"


async def test_rejected_credentials_are_given_while_the_source_fails(source: Source) -> None:
    provider = await aged(source, lifetime=HOUR, left=HOUR)
    rejected = await provider.credentials()
    provider.reject(rejected)
    source.failure = DOWN
    assert await provider.credentials() is rejected
    provider.reject(rejected)
    assert provider.ready() is rejected
    assert source.calls == 2


async def test_a_source_that_gives_the_rejected_ones_again_is_asked_every_five_seconds_at_most(source: Source) -> None:
    same = Credentials("ASIA", SECRET)
    asked = 0

    class Same:
        async def credentials(self) -> Credentials:
            nonlocal asked
            asked += 1
            return same

    clocks = source.clocks
    provider = RefreshingProvider(Same(), time_source=lambda: clocks.wall, monotonic=lambda: clocks.monotonic)
    for _ in range(100):  # as many calls in flight as were signed with them
        provider.reject(await provider.credentials())
    assert asked == 2
    clocks.advance(5)
    provider.reject(same)
    await provider.credentials()
    assert asked == 3


# What tracebacks show.


async def test_no_frame_of_ours_in_an_error_holds_a_secret_in_a_variable(source: Source) -> None:
    provider = await aged(source, lifetime=HOUR, left=-10)
    source.failure = REFUSED
    shown = traceback.TracebackException.from_exception(await failure_of(provider), capture_locals=True)
    ours = [frame for frame in shown.stack if "/sm_async/" in frame.filename]
    assert ours
    assert not any(SECRET in value or TOKEN in value for frame in ours for value in (frame.locals or {}).values())
