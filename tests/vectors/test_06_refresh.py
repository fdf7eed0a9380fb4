"""The refreshing cache against the cases of the AWS SDKs' credential refresh of 2026, on clocks that are set.

"Get credentials" is what one call after the other meets here: one asks what is ready, the refresh that this may have
started in the background comes to its end, and another one asks for credentials.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import attrs
import pytest

from sm_async import Credentials
from sm_async.credentials.refreshing import BACKOFF, RefreshingProvider
from sm_async.errors import CredentialsError, CredentialsRefused
from tests.credentials.refresh_seams import SECRET, Clocks, Source, refreshing, settled
from tests.vectors import suites

SUITE = "06-credentials/refresh"
ELSEWHERE = "tested in a module of their own"
LATER = {
    f"06-credentials/{suite}": ELSEWHERE
    for suite in (
        "container-env",
        "container-request",
        "container-response",
        "imds-v2.1",
        "kotlin-default-chain-extra",
        "modular-chain",
        "process",
        "profile-chain-resolution",
        "smithy-rs-default-credential-provider-chain",
        "smithy-rs-profile-provider",
    )
}

LIFETIME = 3_600.0
WINDOW = 900.0
"""Seconds of the advisory window of credentials that live that long."""
LEFT = {"valid": 3_600.0, "advisory": 800.0, "mandatory": 30.0, "expired": -10.0}
"""Seconds that the cached credentials still have, by the suite's word for it."""

Row = Mapping[str, Any]


def refresh_cases(suite: Path) -> Iterator[tuple[str, Row]]:
    for row in suites.read_json(suite / "credentials-refresh-tests.json"):
        yield row["documentation"][:110], row  # where the index cuts names off


COVERAGE = suites.cover("06-credentials", {SUITE: refresh_cases}, later=LATER)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


@pytest.mark.parametrize("case", COVERAGE.params(SUITE))
async def test_the_cache_does_what_the_suite_says(case: suites.Case[Row]) -> None:
    play = await begin(case.data["given"])
    for step in case.data["steps"]:
        match step["type"]:
            case "advanceTime":
                play.source.clocks.advance(step["seconds"])
            case "invalidate":
                play.invalidate()
            case "getCredentials":
                assert await play.get_credentials(step) == expected(step)
            case unknown:
                pytest.fail(f"the harness knows no step {unknown}")


@attrs.frozen(kw_only=True)
class Seen:
    """What came of asking for credentials."""

    result: str
    source_contacted: bool
    rate_limited: bool
    advisory_window: int | None
    """Seconds; None where the step does not ask for it."""


def expected(step: Row) -> Seen:
    row = step["expected"]
    assert set(row) <= {"result", "sourceContacted", "rateLimited", "advisoryWindowSeconds"}
    return Seen(
        result=row["result"],
        source_contacted=row["sourceContacted"],
        rate_limited=row["rateLimited"],
        advisory_window=row.get("advisoryWindowSeconds"),
    )


class ToldSource(Source):
    """A source that gives the answer which a step names, and the same key again only where a case seeds it."""

    response = "freshCredentials"
    key: str | None = None

    async def credentials(self) -> Credentials:
        self.failure = {
            "freshCredentials": None,
            "staleCredentials": None,
            "error": CredentialsError("the source is down"),
            "nonRecoverableError": CredentialsRefused("sign in again"),
        }[self.response]
        return await super().credentials()

    def made(self) -> Credentials:
        made = super().made()
        return made if self.key is None else attrs.evolve(made, access_key_id=self.key)


@attrs.define
class Play:
    """A cache while a case is played."""

    source: ToldSource
    provider: RefreshingProvider
    configured_window: float | None
    cached: Credentials | None = None
    is_invalidated: bool = False

    def invalidate(self) -> None:
        assert self.cached is not None
        self.provider.reject(self.cached)
        self.is_invalidated = True

    async def get_credentials(self, step: Row) -> Seen:
        source, calls, was_due = self.source, self.source.calls, self.is_due()
        source.response = step.get("response", "error")
        lifetime = step.get("lifetimeSeconds", LIFETIME)
        source.lifetime = -1.0 if source.response == "staleCredentials" else lifetime
        self.provider.ready()
        await settled()
        try:
            found = await self.provider.credentials()
        except CredentialsRefused:
            result = "nonRecoverableError"
        except CredentialsError:
            result = "noCredentialsError"
        else:
            result = "cachedCredentials" if found == self.cached else "newCredentials"
            self.is_invalidated = self.is_invalidated and found == self.cached
            self.cached = found
        assert source.calls - calls in {0, 1}
        contacted = source.calls > calls
        asks_for_window = "advisoryWindowSeconds" in step["expected"]
        return Seen(
            result=result,
            source_contacted=contacted,
            rate_limited=was_due and not contacted and result == "cachedCredentials",
            advisory_window=await measured_window(lifetime, self.configured_window) if asks_for_window else None,
        )

    def is_due(self) -> bool:
        """Whether a refresh is called for, rate limits aside."""
        if self.cached is None or self.cached.expiration is None:
            return False
        left = self.cached.expiration.timestamp() - self.source.clocks.wall
        return self.is_invalidated or left <= (self.configured_window or WINDOW)


async def begin(given: Row) -> Play:
    """A cache as a case finds it."""
    names = {"cachedCredentials", "accessKeyId", "refreshBackoffSeconds", "configuredAdvisoryWindowSeconds"}
    assert set(given) <= names, "what the harness does not know"
    jitter = 0.0
    if "refreshBackoffSeconds" in given:
        least, most = BACKOFF
        jitter = (given["refreshBackoffSeconds"] - least) / (most - least)
    source = ToldSource(Clocks())
    window = given.get("configuredAdvisoryWindowSeconds")
    play = Play(source, refreshing(source, jitter=jitter, advisory_window=window), window)
    if given["cachedCredentials"] != "none":
        source.lifetime = LIFETIME
        source.key = given.get("accessKeyId")
        play.cached = await play.provider.credentials()
        source.key = None
        source.clocks.advance(LIFETIME - LEFT[given["cachedCredentials"]])
    return play


async def measured_window(lifetime: float, configured: float | None) -> int:
    """Seconds before the expiration at which a cache first refreshes credentials of that lifetime."""
    low, high = 0, int(lifetime)
    while low < high:
        left = (low + high + 1) // 2
        low, high = (left, high) if await refreshes(lifetime, left, configured) else (low, left - 1)
    return low


async def refreshes(lifetime: float, left: float, configured: float | None) -> bool:
    """Whether a cache refreshes credentials of that lifetime when so many seconds are left, though it need not wait."""
    source = Source(Clocks())
    source.lifetime = lifetime
    provider = refreshing(source, advisory_window=configured)
    first = await provider.credentials()
    assert first.secret_access_key == SECRET
    source.clocks.advance(lifetime - left)
    provider.ready()
    await asyncio.sleep(0)
    await provider.credentials()
    return source.calls == 2
