"""Credentials that were handed over."""

from __future__ import annotations

from sm_async import Credentials
from sm_async.credentials import StaticProvider


async def test_the_credentials_are_those_that_were_given_and_no_repr_shows_them() -> None:
    given = Credentials("AKIDEXAMPLE", "the-secret-key", "the-session-token")
    provider = StaticProvider(given)
    assert await provider.credentials() is given
    assert "secret" not in repr(provider)
    assert "the-" not in repr(given)
