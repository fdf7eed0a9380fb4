"""The refreshing cache as one caller after the other meets it: windows, what is ready, and clocks that jump."""

from __future__ import annotations

import asyncio
import datetime
import math
from typing import Any

import pytest
from botocore.credentials import (  # type: ignore[import-untyped]  # botocore ships no types
    RefreshableCredentials,
)

from sm_async.calls import CredentialsProvider, ReadyCredentials
from sm_async.credentials.refreshing import advisory_window_of
from sm_async.errors import ConfigurationError, ServiceUnavailable
from tests.credentials.refresh_seams import SECRET, TOKEN, Clocks, Source, aged, key_of, refreshing, settled

HOUR = 3_600.0
DOWN = ServiceUnavailable("down", status=503)


@pytest.fixture
def source() -> Source:
    return Source(Clocks())


def test_it_is_a_provider_that_attempts_ask_without_waiting(source: Source) -> None:
    provider = refreshing(source)
    assert isinstance(provider, CredentialsProvider)
    assert isinstance(provider, ReadyCredentials)


# Windows.


async def test_the_first_caller_waits_and_the_next_ones_do_not(source: Source) -> None:
    provider = refreshing(source)
    assert provider.ready() is None
    found = await provider.credentials()
    assert provider.ready() is found
    assert await provider.credentials() is found
    assert source.calls == 1


async def test_credentials_without_expiration_are_never_fetched_again(source: Source) -> None:
    provider = await aged(source, lifetime=math.inf, left=math.inf)
    source.clocks.wall += 1e12
    source.clocks.monotonic += 1e12
    assert key_of(provider.ready()) == "ASIA1"
    await settled()
    assert source.calls == 1


@pytest.mark.parametrize(
    ("lifetime", "minutes"),
    [(1, 5), (600, 5), (1_200, 5), (1_201, 15), (3_600, 15), (5_399, 15), (5_400, 60), (21_600, 60), (43_200, 60)],
)
def test_the_advisory_window_grows_with_the_lifetime(lifetime: float, minutes: int) -> None:
    assert advisory_window_of(lifetime) == minutes * 60


async def test_in_the_advisory_window_nobody_waits_and_one_refresh_runs(source: Source) -> None:
    provider = await aged(source, lifetime=HOUR, left=899)
    source.answers.clear()
    for _ in range(3):
        assert key_of(provider.ready()) == "ASIA1"
        assert key_of(await provider.credentials()) == "ASIA1"
        await settled()
    assert source.calls == 2
    source.answers.set()
    await settled()
    assert key_of(provider.ready()) == "ASIA2"
    assert source.calls == 2


async def test_before_the_advisory_window_nothing_is_fetched(source: Source) -> None:
    provider = await aged(source, lifetime=HOUR, left=901)
    assert key_of(provider.ready()) == "ASIA1"
    await settled()
    assert source.calls == 1


async def test_jitter_lets_the_window_begin_later_by_a_tenth_at_most(source: Source) -> None:
    provider = await aged(source, lifetime=HOUR, left=811, jitter=1.0)
    provider.ready()
    await settled()
    assert source.calls == 1
    source.clocks.advance(2)
    provider.ready()
    await settled()
    assert source.calls == 2


@pytest.mark.parametrize("left", [59.0, 1.0, 0.0, -1_000.0])
async def test_in_the_mandatory_window_and_after_it_callers_wait_for_the_refresh(source: Source, left: float) -> None:
    provider = await aged(source, lifetime=HOUR, left=left)
    assert provider.ready() is None
    assert key_of(await provider.credentials()) == "ASIA2"
    assert key_of(provider.ready()) == "ASIA2"


async def test_a_window_of_ones_own_replaces_the_table(source: Source) -> None:
    source.lifetime = 6 * HOUR
    provider = refreshing(source, advisory_window=1_800)
    await provider.credentials()
    source.clocks.advance(6 * HOUR - 1_801)
    provider.ready()
    await settled()
    assert source.calls == 1
    source.clocks.advance(2)
    provider.ready()
    await settled()
    assert source.calls == 2


@pytest.mark.parametrize("window", [59.9, 0.0, -1.0, math.nan])
def test_an_advisory_window_shorter_than_the_mandatory_one_is_refused(source: Source, window: float) -> None:
    with pytest.raises(ConfigurationError, match=r"^advisory_window: .* is less than the 60 s in which callers wait$"):
        refreshing(source, advisory_window=window)


async def test_credentials_that_are_always_about_to_expire_are_not_fetched_for_every_call(source: Source) -> None:
    """As an instance's metadata gives them: the same until minutes before their end."""
    provider = await aged(source, lifetime=240, left=240)
    for _ in range(600):
        source.clocks.advance(0.1)
        assert provider.ready() is not None
        await settled()
    assert source.calls <= 2


async def test_a_caller_without_event_loop_gets_what_is_held(source: Source) -> None:
    provider = await aged(source, lifetime=HOUR, left=500)
    assert key_of(await asyncio.to_thread(provider.ready)) == "ASIA1"
    await settled()
    assert source.calls == 1


# Clocks.


async def test_a_wall_clock_that_jumps_forwards_brings_one_refresh(source: Source) -> None:
    provider = await aged(source, lifetime=HOUR, left=HOUR)
    source.clocks.jump(86_400)
    for _ in range(5):
        assert key_of(await provider.credentials()) == "ASIA2"
    source.clocks.jump(-86_400)
    for _ in range(5):
        assert key_of(await provider.credentials()) == "ASIA2"
    assert source.calls == 2


async def test_a_source_that_seems_late_after_a_jump_forwards_is_not_asked_over_and_over(source: Source) -> None:
    provider = await aged(source, lifetime=HOUR, left=HOUR)
    source.clocks.jump(86_400)
    source.lifetime = HOUR - 86_400  # what the source's own clock makes of it
    for _ in range(5):
        assert key_of(await provider.credentials()) == "ASIA1"
    assert source.calls == 2
    source.clocks.jump(-86_400)
    assert key_of(await provider.credentials()) == "ASIA1"
    source.clocks.advance(HOUR)
    source.lifetime = HOUR
    assert key_of(await provider.credentials()) == "ASIA3"


async def test_a_wall_clock_that_jumps_backwards_prolongs_neither_credentials_nor_the_backoff(source: Source) -> None:
    provider = await aged(source, lifetime=HOUR, left=HOUR)
    source.clocks.jump(-86_400)
    source.clocks.advance(HOUR)
    source.failure = DOWN
    assert provider.ready() is None
    assert key_of(await provider.credentials()) == "ASIA1"
    source.clocks.jump(-86_400)
    source.clocks.advance(300)
    source.failure = None
    assert key_of(await provider.credentials()) == "ASIA3"


# A judge.


@pytest.mark.parametrize("fails", [False, True])
@pytest.mark.parametrize("left", [3_600, 1_800, 901, 899, 700, 601])
async def test_before_the_windows_differ_botocore_decides_the_same(source: Source, left: int, fails: bool) -> None:
    """Credentials of an hour: both have an advisory window of 15 minutes; botocore's mandatory one is of 10."""
    provider = await aged(source, lifetime=HOUR, left=left)
    source.failure = DOWN if fails else None
    provider.ready()
    await settled()
    assert (source.calls - 1, (await provider.credentials()).access_key_id) == botocores(left, fails=fails)


@pytest.mark.parametrize("left", [30, 0, -100])
async def test_where_callers_wait_and_the_source_answers_botocore_decides_the_same(source: Source, left: int) -> None:
    provider = await aged(source, lifetime=HOUR, left=left)
    found = await provider.credentials()
    assert (source.calls - 1, found.access_key_id) == botocores(left, fails=False)


def botocores(left: int, *, fails: bool) -> tuple[int, str]:
    """How often botocore asks the source, and the key that its caller gets."""
    now = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)
    calls = 0

    def refresh() -> dict[str, str]:
        nonlocal calls
        calls += 1
        if fails:
            raise RuntimeError("down")
        expiry = (now + datetime.timedelta(hours=1)).isoformat()
        return {"access_key": "ASIA2", "secret_key": SECRET, "token": TOKEN, "expiry_time": expiry}

    held: Any = RefreshableCredentials(
        "ASIA1",
        SECRET,
        TOKEN,
        now + datetime.timedelta(seconds=left),
        refresh_using=refresh,
        method="test",
        time_fetcher=lambda: now,
    )
    key = str(held.get_frozen_credentials().access_key)
    return calls, key
