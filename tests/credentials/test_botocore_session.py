"""Credentials of real botocore and boto3 sessions: what is taken over, what is asked for again, what is at hand."""

from __future__ import annotations

import importlib
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest

from sm_async import Credentials
from sm_async.credentials.botocore_session import BotocoreSessionProvider
from sm_async.errors import ConfigurationError
from tests.credentials.botocore_seams import HOUR, SECRET, THREAD, TOKEN, Refresh, failure_of, session_that, theirs

boto3_session = importlib.import_module("boto3.session")  # by name, for they ship no types
botocore_session = importlib.import_module("botocore.session")


def static() -> Any:
    return boto3_session.Session(
        aws_access_key_id="AKIDEXAMPLE", aws_secret_access_key=SECRET, aws_session_token=TOKEN, region_name="us-east-1"
    )


# What is handed over.


async def test_a_boto3_session_gives_its_keys() -> None:
    found = await BotocoreSessionProvider(static()).credentials()
    assert found == Credentials("AKIDEXAMPLE", SECRET, TOKEN)


async def test_a_botocore_session_and_its_credentials_object_give_the_same() -> None:
    session = botocore_session.Session()
    session.set_credentials("AKIDEXAMPLE", SECRET)
    for given in (session, session.get_credentials()):
        assert await BotocoreSessionProvider(given).credentials() == Credentials("AKIDEXAMPLE", SECRET)


async def test_the_session_looks_for_credentials_where_botocore_does(tmp_path: Path) -> None:
    config = tmp_path / "config"
    config.write_text(f"[profile train]\naws_access_key_id = AKIDPROFILE\naws_secret_access_key = {SECRET}\n")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AWS_CONFIG_FILE", str(config))
        patch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "none"))
        session = boto3_session.Session(profile_name="train")
        assert (await BotocoreSessionProvider(session).credentials()).access_key_id == "AKIDPROFILE"


async def test_the_account_is_taken_along_and_no_expiration_is(refresh: Refresh) -> None:
    found = await BotocoreSessionProvider(refresh.credentials()).credentials()
    assert (found.account_id, found.expiration) == ("123456789012", None)


async def test_an_empty_token_is_none() -> None:
    given = theirs.Credentials("AKIDEXAMPLE", SECRET, "")
    assert (await BotocoreSessionProvider(given).credentials()).session_token is None


class AsyncSession:
    """As in aiobotocore."""

    async def get_credentials(self) -> None: ...


class AsyncCredentials:
    """The same."""

    async def get_frozen_credentials(self) -> None: ...


@pytest.mark.parametrize(
    ("given", "method"), [(AsyncSession(), "get_credentials"), (AsyncCredentials(), "get_frozen_credentials")]
)
def test_a_session_whose_methods_are_async_is_refused(given: Any, method: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        BotocoreSessionProvider(given)
    assert str(caught.value) == (
        f"credentials: {method} of the {type(given).__name__} is async; "
        "pass an async function that awaits it and returns Credentials"
    )


def test_a_time_limit_has_to_be_one() -> None:
    with pytest.raises(ConfigurationError, match=r"^timeout: 0 is no positive"):
        BotocoreSessionProvider(static(), timeout=0)


# Asked again.


async def test_every_call_asks_the_session_which_refreshes_by_itself(refresh: Refresh) -> None:
    refresh.lifetime = 300  # within botocore's mandatory window
    provider = BotocoreSessionProvider(refresh.credentials())
    found = [(await provider.credentials()).access_key_id for _ in range(3)]
    assert found == ["ASIA1", "ASIA2", "ASIA3"]


async def test_credentials_that_are_set_later_are_found() -> None:
    session = botocore_session.Session()
    session.set_credentials("AKIDFIRST", SECRET)
    provider = BotocoreSessionProvider(session)
    assert (await provider.credentials()).access_key_id == "AKIDFIRST"
    session.set_credentials("AKIDSECOND", SECRET)
    assert (await provider.credentials()).access_key_id == "AKIDSECOND"


async def test_a_session_that_finds_nothing_at_first_is_asked_again() -> None:
    found = [None, theirs.Credentials("AKIDEXAMPLE", SECRET)]
    provider = BotocoreSessionProvider(session_that(lambda: found.pop(0)))
    error = await failure_of(provider)
    assert str(error) == "the botocore.session.Session found no credentials"
    assert error.outcome == "not_sent"
    assert (await provider.credentials()).access_key_id == "AKIDEXAMPLE"


async def test_as_long_as_the_keys_are_the_same_so_is_the_object(refresh: Refresh) -> None:
    for given in (static(), refresh.credentials()):
        provider = BotocoreSessionProvider(given)
        found = await provider.credentials()
        assert await provider.credentials() is found
        assert provider.ready() is found


# What is at hand.


async def test_keys_that_never_change_are_at_hand_once_the_session_has_found_them() -> None:
    provider = BotocoreSessionProvider(static())
    assert provider.ready() is None
    found = await provider.credentials()
    assert provider.ready() is found


async def test_keys_far_from_their_expiration_are_at_hand(refresh: Refresh) -> None:
    given = refresh.credentials()
    provider = BotocoreSessionProvider(given)
    found = provider.ready()
    assert found is not None
    assert found.access_key_id == "ASIA0"
    assert refresh.calls == 0


async def test_keys_that_somebody_else_refreshed_are_at_hand_as_they_are_now(refresh: Refresh) -> None:
    refresh.lifetime = 300
    given = refresh.credentials()
    provider = BotocoreSessionProvider(given)
    assert provider.ready() is None
    refresh.lifetime = HOUR
    given.get_frozen_credentials()
    found = provider.ready()
    assert found is not None
    assert found.access_key_id == "ASIA1"


@pytest.mark.parametrize("lifetime", [1.0, 300.0, 14 * 60.0, 19 * 60.0])
async def test_what_botocore_may_refresh_is_asked_for_in_a_thread_only(lifetime: float, refresh: Refresh) -> None:
    refresh.lifetime = lifetime
    provider = BotocoreSessionProvider(refresh.credentials())
    assert provider.ready() is None
    refresh.lifetime = HOUR
    await provider.credentials()
    assert threading.get_ident() not in refresh.threads


async def test_what_refreshes_earlier_than_usual_is_asked_for_in_a_thread_only(refresh: Refresh) -> None:
    refresh.lifetime = 1_800
    given = theirs.RefreshableCredentials.create_from_metadata(
        refresh.metadata(), refresh, "test", advisory_timeout=2_000
    )
    provider = BotocoreSessionProvider(given)
    assert provider.ready() is None
    refresh.lifetime = HOUR
    assert (await provider.credentials()).access_key_id == "ASIA1"
    assert provider.ready() is not None


async def test_credentials_that_are_fetched_on_first_use_are_fetched_in_a_thread(refresh: Refresh) -> None:
    given = theirs.DeferredRefreshableCredentials(refresh, "assume-role")
    provider = BotocoreSessionProvider(given)
    assert provider.ready() is None
    found = await provider.credentials()
    assert found.access_key_id == "ASIA1"
    assert threading.get_ident() not in refresh.threads
    assert provider.ready() is found


class OwnCredentials:
    """A program's own class, of which nobody knows whether it blocks."""

    access_key, secret_key, token = "AKIDOWN", SECRET, None

    def get_frozen_credentials(self) -> OwnCredentials:
        assert threading.current_thread().name == THREAD
        return self


async def test_credentials_of_an_unknown_class_are_asked_for_in_a_thread_only() -> None:
    provider = BotocoreSessionProvider(OwnCredentials())
    assert provider.ready() is None
    assert (await provider.credentials()).access_key_id == "AKIDOWN"
    assert provider.ready() is None


def test_botocore_is_not_imported() -> None:
    program = "import sys, sm_async.credentials.botocore_session; print('botocore' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=20, check=True)
    assert run.stdout == "False\n"
