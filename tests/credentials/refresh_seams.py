"""Fakes for tests of the refreshing cache: clocks that are set, and a source that answers when and as it is told."""

from __future__ import annotations

import asyncio
import datetime
import math

from sm_async import Credentials
from sm_async.credentials.refreshing import RefreshingProvider

__all__ = ["SECRET", "TOKEN", "Clocks", "Source", "aged", "key_of", "refreshing", "settled"]

SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
TOKEN = "AQoDYXdzEPT//////////wEXAMPLE=="


class Clocks:
    """A wall clock and a monotonic one, in seconds, which a test moves."""

    def __init__(self) -> None:
        self.wall = 1_795_521_600.0
        self.monotonic = 5_000.0

    def advance(self, seconds: float) -> None:
        """Let time pass."""
        self.wall += seconds
        self.monotonic += seconds

    def jump(self, seconds: float) -> None:
        """Set the wall clock alone, as an administrator or a time service does."""
        self.wall += seconds


class Source:
    """A source of credentials that is asked once at a time, or the test fails."""

    def __init__(self, clocks: Clocks) -> None:
        self.clocks = clocks
        self.calls = 0
        self.lifetime = math.inf
        """Seconds for which the credentials live that it gives; infinite ones have no expiration."""
        self.failure: BaseException | None = None
        """What it raises instead."""
        self.answers = asyncio.Event()
        """Clear it to make the source hang."""
        self.answers.set()
        self.is_asked = asyncio.Event()
        self.is_busy = False

    async def credentials(self) -> Credentials:
        assert not self.is_busy, "the source was asked while it was busy with an earlier request"
        self.is_busy = True
        self.calls += 1
        try:
            self.is_asked.set()
            await self.answers.wait()
            if self.failure is not None:
                raise self.failure
            return self.made()
        finally:
            self.is_busy = False

    def made(self) -> Credentials:
        """The credentials of the latest call."""
        now = datetime.datetime.fromtimestamp(self.clocks.wall, datetime.UTC)
        expiration = None if math.isinf(self.lifetime) else now + datetime.timedelta(seconds=self.lifetime)
        return Credentials(f"ASIA{self.calls}", SECRET, TOKEN, expiration)


def refreshing(
    source: Source, *, jitter: float = 0.0, advisory_window: float | None = None, patience: float = 5.0
) -> RefreshingProvider:
    """The cache over a source, with clocks that are set and one random number."""
    return RefreshingProvider(
        source,
        advisory_window=advisory_window,
        patience=patience,
        time_source=lambda: source.clocks.wall,
        monotonic=lambda: source.clocks.monotonic,
        jitter=lambda: jitter,
    )


async def aged(source: Source, *, lifetime: float, left: float, jitter: float = 0.0) -> RefreshingProvider:
    """The cache with credentials of a lifetime, of which so many seconds are left."""
    source.lifetime = lifetime
    provider = refreshing(source, jitter=jitter)
    await provider.credentials()
    source.clocks.advance(0 if math.isinf(lifetime) else lifetime - left)
    return provider


async def settled() -> None:
    """Wait until nothing goes on by itself."""
    for _ in range(12):
        await asyncio.sleep(0)


def key_of(credentials: Credentials | None) -> str | None:
    """The access key id, which tells credentials apart."""
    return None if credentials is None else credentials.access_key_id
