"""Sessions of botocore that hang, fail, or hold keys that cannot be any."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import traceback
from typing import Any

import pytest

from sm_async.credentials.botocore_session import BotocoreSessionProvider
from tests.credentials.botocore_seams import SECRET, TOKEN, Refresh, failure_of, our_threads, session_that, theirs
from tests.seams import within_seconds


async def asked(refresh: Refresh) -> None:
    """Wait, with the loop running, until a thread asks for credentials."""
    assert await asyncio.to_thread(refresh.is_asked.wait, 5)


async def test_the_loop_goes_on_while_the_session_is_waited_for(refresh: Refresh) -> None:
    refresh.answers.clear()
    provider = BotocoreSessionProvider(theirs.DeferredRefreshableCredentials(refresh, "test"))
    asking = asyncio.create_task(provider.credentials())
    await asked(refresh)
    refresh.answers.set()
    assert (await within_seconds(asking)).access_key_id == "ASIA1"


async def test_a_thousand_callers_share_one_thread(refresh: Refresh) -> None:
    refresh.answers.clear()
    provider = BotocoreSessionProvider(theirs.DeferredRefreshableCredentials(refresh, "test"))
    asking = [asyncio.create_task(provider.credentials()) for _ in range(1_000)]
    await asked(refresh)
    assert len(our_threads()) == 1
    refresh.answers.set()
    assert {found.access_key_id for found in await within_seconds(asyncio.gather(*asking))} == {"ASIA1"}
    assert refresh.calls == 1


async def test_a_session_that_hangs_is_given_up_in_time_and_holds_up_one_thread(refresh: Refresh) -> None:
    refresh.answers.clear()
    given = theirs.DeferredRefreshableCredentials(refresh, "test")
    provider = BotocoreSessionProvider(session_that(lambda: given), timeout=0.05)
    for _ in range(3):
        assert str(await failure_of(provider)) == (
            "the botocore.session.Session gave no credentials within 0.05 s; its thread hangs or goes on"
        )
    assert len(our_threads()) == 1
    refresh.answers.set()
    await asyncio.to_thread(our_threads()[0].join, 5)
    assert (await provider.credentials()).access_key_id == "ASIA1"
    assert refresh.calls == 1


async def test_a_cancelled_caller_harms_no_other(refresh: Refresh) -> None:
    refresh.answers.clear()
    provider = BotocoreSessionProvider(theirs.DeferredRefreshableCredentials(refresh, "test"))
    first, second = (asyncio.create_task(provider.credentials()) for _ in range(2))
    await asked(refresh)
    first.cancel()
    with pytest.raises(asyncio.CancelledError):
        await first
    refresh.answers.set()
    assert (await within_seconds(second)).access_key_id == "ASIA1"
    assert refresh.calls == 1


def test_a_loop_that_ends_meanwhile_does_not_wait_and_the_next_one_gets_the_result(
    refresh: Refresh, caplog: pytest.LogCaptureFixture
) -> None:
    refresh.answers.clear()
    provider = BotocoreSessionProvider(theirs.DeferredRefreshableCredentials(refresh, "test"))

    async def leave() -> None:
        asking = asyncio.create_task(provider.credentials())
        await asked(refresh)
        assert not asking.done()

    asyncio.run(leave())
    refresh.answers.set()
    assert asyncio.run(provider.credentials()).access_key_id == "ASIA1"
    assert refresh.calls == 1
    assert caplog.records == []


def test_a_program_ends_though_its_session_hangs() -> None:
    program = (
        "import asyncio, threading\n"
        "from sm_async.credentials.botocore_session import BotocoreSessionProvider\n"
        "class Hanging:\n"
        "    def get_frozen_credentials(self): threading.Event().wait()\n"
        "async def main():\n"
        "    try: await BotocoreSessionProvider(Hanging(), timeout=0.05).credentials()\n"
        "    except Exception as error: print(error)\n"
        "asyncio.run(main())\n"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=20, check=True)
    assert run.stdout == "the __main__.Hanging gave no credentials within 0.05 s; its thread hangs or goes on\n"
    assert run.stderr == ""


async def test_what_the_session_raises_is_the_cause_and_its_words_are_not_shown(refresh: Refresh) -> None:
    refresh.failure = ValueError(f"the answer was {SECRET}")
    provider = BotocoreSessionProvider(theirs.DeferredRefreshableCredentials(refresh, "test"))
    error = await failure_of(provider)
    assert str(error) == "the botocore.credentials.DeferredRefreshableCredentials failed with ValueError"
    assert error.__cause__ is refresh.failure
    refresh.failure = None
    assert (await provider.credentials()).access_key_id == "ASIA2"


async def test_everyone_who_waits_gets_an_error_of_his_own(refresh: Refresh) -> None:
    refresh.answers.clear()
    refresh.failure = OSError("unreachable")
    provider = BotocoreSessionProvider(theirs.DeferredRefreshableCredentials(refresh, "test"))
    asking = [asyncio.create_task(failure_of(provider)) for _ in range(3)]
    await asked(refresh)
    refresh.answers.set()
    first, second, third = await asyncio.gather(*asking)
    assert first is not second is not third is not first
    assert {error.__cause__ for error in (first, second, third)} == {refresh.failure}


async def test_even_the_end_of_the_thread_is_told() -> None:
    def leave() -> None:
        raise SystemExit

    assert str(await failure_of(BotocoreSessionProvider(session_that(leave)))) == (
        "the botocore.session.Session failed with SystemExit"
    )


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (theirs.Credentials(f"{SECRET}/", SECRET), "access_key_id: holds one of the characters / ,"),
        (theirs.Credentials("AKIDEXAMPLE", f"{SECRET}\n"), "secret_access_key: holds white space"),
        (theirs.Credentials("AKIDEXAMPLE", SECRET, f"{SECRET} "), "session_token: holds white space"),
        (theirs.Credentials("AKIDEXAMPLE", ""), "secret_access_key: expected a string, got NoneType"),
    ],
)
async def test_keys_that_can_be_none_are_refused_and_shown_nowhere(given: Any, problem: str) -> None:
    provider = BotocoreSessionProvider(given)
    assert provider.ready() is None
    error = await failure_of(provider)
    assert str(error).startswith(f"credentials of the botocore.credentials.Credentials: {problem}")
    assert error.__cause__ is None
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [frame for frame in shown.stack if "/sm_async/" in frame.filename]
    assert ours
    for text in (str(error), repr(provider), *(str(frame.locals) for frame in ours)):
        assert SECRET not in text


async def test_no_variable_of_a_frame_that_failed_holds_a_secret(refresh: Refresh) -> None:
    refresh.lifetime = 300
    given = refresh.credentials()
    provider = BotocoreSessionProvider(given)
    await provider.credentials()
    refresh.failure = OSError("unreachable")
    error = await failure_of(provider)
    assert error.__cause__ is not None
    for one in (error, error.__cause__):
        shown = traceback.TracebackException.from_exception(one, capture_locals=True)
        ours = [frame for frame in shown.stack if "/sm_async/" in frame.filename]
        assert ours
        assert not any(secret in str(frame.locals) for frame in ours for secret in (SECRET, TOKEN))
