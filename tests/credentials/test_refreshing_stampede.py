"""Many callers of the refreshing cache at once: one resolution, whoever is cancelled, closes or has another loop."""

from __future__ import annotations

import asyncio
import gc
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

import pytest

from sm_async import Credentials
from sm_async.credentials.refreshing import RefreshingProvider
from sm_async.errors import ClientClosedError, CredentialsError, CredentialsRefused
from tests.credentials.refresh_seams import Clocks, Source, key_of, refreshing, settled
from tests.seams import Rig, answer, within_seconds
from tests.transport.event_loops import LOOP_FACTORIES

HOUR = 3_600.0
MANY = 1_000


@pytest.fixture
def source() -> Source:
    source = Source(Clocks())
    source.lifetime = HOUR
    return source


@asynccontextmanager
async def hanging(source: Source) -> AsyncGenerator[None]:
    """While the source does not answer; afterwards nothing may be left that runs."""
    source.answers.clear()
    before = asyncio.all_tasks()
    yield
    source.answers.set()
    await settled()
    assert asyncio.all_tasks() - before == set()


async def asking(source: Source, *callers: asyncio.Task[Credentials]) -> tuple[asyncio.Task[Credentials], ...]:
    """The callers, once the source was asked."""
    await within_seconds(source.is_asked.wait())
    await settled()
    return callers


def caller(provider: RefreshingProvider) -> asyncio.Task[Credentials]:
    return asyncio.ensure_future(provider.credentials())


@pytest.mark.parametrize("left", [None, 30.0, -10.0], ids=["first", "mandatory", "expired"])
async def test_a_thousand_tasks_at_the_same_instant_are_one_resolution(source: Source, left: float | None) -> None:
    provider = refreshing(source)
    if left is not None:
        await provider.credentials()
        source.clocks.advance(HOUR - left)
    calls = source.calls
    found = await within_seconds(asyncio.gather(*(provider.credentials() for _ in range(MANY))))
    assert {key_of(each) for each in found} == {f"ASIA{calls + 1}"}
    assert source.calls == calls + 1


async def test_a_thousand_tasks_in_the_advisory_window_are_one_resolution_for_which_nobody_waits(
    source: Source,
) -> None:
    provider = refreshing(source)
    await provider.credentials()
    source.clocks.advance(HOUR - 500)
    async with hanging(source):
        found = await within_seconds(asyncio.gather(*(provider.credentials() for _ in range(MANY))))
        assert {key_of(each) for each in found} == {"ASIA1"}
    assert source.calls == 2
    assert key_of(provider.ready()) == "ASIA2"


async def test_a_thousand_calls_of_a_service_are_one_resolution(source: Source) -> None:
    rig = Rig(answer(), credentials=refreshing(source))
    await within_seconds(asyncio.gather(*(rig.run() for _ in range(MANY))))
    signed = {request.headers["authorization"].split("/", 1)[0] for request in rig.transport.requests}
    assert signed == {"AWS4-HMAC-SHA256 Credential=ASIA1"}
    assert len(rig.transport.requests) == MANY
    assert source.calls == 1


async def test_the_starter_is_cancelled_and_the_others_still_get_theirs(source: Source) -> None:
    provider = refreshing(source)
    async with hanging(source):
        starter, *others = await asking(source, *(caller(provider) for _ in range(4)))
        starter.cancel()
        await settled()
        assert starter.cancelled()
        source.answers.set()
        assert [key_of(each) for each in await asyncio.gather(*others)] == ["ASIA1"] * 3
    assert source.calls == 1


async def test_all_callers_are_cancelled_and_the_next_one_profits(source: Source) -> None:
    provider = refreshing(source)
    async with hanging(source):
        callers = await asking(source, *(caller(provider) for _ in range(4)))
        for each in callers:
            each.cancel()
        await settled()
        assert all(each.cancelled() for each in callers)
    assert key_of(provider.ready()) == "ASIA1"
    assert source.calls == 1


async def test_a_refresh_fails_when_nobody_waits_any_more_and_nothing_is_said_of_it(source: Source) -> None:
    said: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: said.append(context))
    provider = refreshing(source)
    async with hanging(source):
        (only,) = await asking(source, caller(provider))
        only.cancel()
        await settled()
        source.failure = RuntimeError("nobody hears it")
    del provider
    gc.collect()
    await settled()
    assert said == []


async def test_each_waiter_gets_a_copy_of_its_own_of_the_error(source: Source) -> None:
    provider = refreshing(source)
    source.failure = CredentialsError("no such role")
    async with hanging(source):
        callers = await asking(source, *(caller(provider) for _ in range(5)))
        source.answers.set()
        errors = await asyncio.gather(*callers, return_exceptions=True)
    assert len({id(error) for error in errors}) == 5
    assert source.failure not in errors
    assert {str(error) for error in errors} == {"no such role"}
    assert {type(error) for error in errors} == {CredentialsError}


async def test_each_call_has_its_own_facts_on_the_error_of_the_one_resolution(source: Source) -> None:
    source.failure = CredentialsRefused("sign in again")
    rig = Rig(answer(), credentials=refreshing(source))
    ends = await asyncio.gather(rig.fail(client_token="a"), rig.fail(client_token="b"))
    assert {error.client_token for error in ends} == {"a", "b"}
    assert {error.outcome for error in ends} == {"not_sent"}
    assert {type(error) for error in ends} == {CredentialsRefused}
    assert source.calls == 1
    assert not rig.transport.requests


# A source that hangs.


async def test_a_source_that_hangs_makes_nobody_wait_who_holds_valid_credentials(source: Source) -> None:
    """The refresh began in the advisory window; in the mandatory one the callers have been patient enough."""
    provider = refreshing(source, patience=0)
    await provider.credentials()
    source.clocks.advance(HOUR - 500)
    async with hanging(source):
        assert key_of(provider.ready()) == "ASIA1"
        await settled()
        source.clocks.advance(470)
        assert key_of(provider.ready()) == "ASIA1"
        assert key_of(await within_seconds(provider.credentials())) == "ASIA1"
        assert source.calls == 2


async def test_callers_in_the_mandatory_window_wait_a_moment_and_go_on_with_what_is_valid(source: Source) -> None:
    provider = refreshing(source, patience=0.01)
    await provider.credentials()
    source.clocks.advance(HOUR - 30)
    async with hanging(source):
        assert provider.ready() is None
        assert key_of(await within_seconds(provider.credentials())) == "ASIA1"
        assert key_of(provider.ready()) == "ASIA1"
    assert key_of(provider.ready()) == "ASIA2"


async def test_past_the_expiration_callers_wait_as_long_as_the_source_takes(source: Source) -> None:
    provider = refreshing(source, patience=0)
    await provider.credentials()
    source.clocks.advance(HOUR + 1)
    async with hanging(source):
        assert provider.ready() is None
        (waiting,) = await asking(source, caller(provider))
        assert not waiting.done()
        source.answers.set()
        assert key_of(await waiting) == "ASIA2"


async def test_credentials_that_expire_while_callers_wait_are_not_given(source: Source) -> None:
    provider = refreshing(source, patience=0.01)
    await provider.credentials()
    source.clocks.advance(HOUR - 1)
    async with hanging(source):
        (waiting,) = await asking(source, caller(provider))
        source.clocks.advance(2)
        done, _ = await asyncio.wait({waiting}, timeout=0.05)
        assert not done
        source.answers.set()
        assert key_of(await waiting) == "ASIA2"


async def test_a_call_waits_no_longer_for_credentials_than_it_may_take(source: Source) -> None:
    rig = Rig(answer(), credentials=refreshing(source))
    async with hanging(source):
        error = await rig.fail(call_timeout=0.01)
    assert "no credentials in time" in str(error)
    assert not rig.transport.requests


# Ends.


async def test_closing_cancels_the_refresh_and_tells_those_who_wait(source: Source) -> None:
    provider = refreshing(source)
    async with hanging(source):
        callers = await asking(source, *(caller(provider) for _ in range(3)))
        await within_seconds(provider.aclose())
        ends = await within_seconds(asyncio.gather(*callers, return_exceptions=True))
        assert {type(end) for end in ends} == {ClientClosedError}
        assert len({id(end) for end in ends}) == 3
        assert len(asyncio.all_tasks()) == 1
        with pytest.raises(ClientClosedError, match="the credentials provider was closed"):
            await provider.credentials()
    await provider.aclose()
    assert source.calls == 1


async def test_after_closing_what_is_held_is_given_and_nothing_is_fetched(source: Source) -> None:
    provider = refreshing(source)
    await provider.credentials()
    source.clocks.advance(HOUR - 500)
    await provider.aclose()
    assert key_of(provider.ready()) == "ASIA1"
    await settled()
    assert source.calls == 1
    assert len(asyncio.all_tasks()) == 1


async def test_closing_leaves_no_task_of_a_refresh_whose_last_caller_was_cancelled(source: Source) -> None:
    provider = refreshing(source)
    source.answers.clear()
    (only,) = await asking(source, caller(provider))
    only.cancel()
    await settled()
    assert len(asyncio.all_tasks()) == 2
    await within_seconds(provider.aclose())
    assert len(asyncio.all_tasks()) == 1


@pytest.mark.parametrize("is_held", [False, True])
async def test_a_refresh_that_somebody_cancels_leaves_no_caller_waiting(source: Source, is_held: bool) -> None:
    """As the end of an event loop does, which cancels all tasks."""
    provider = refreshing(source)
    if is_held:
        await provider.credentials()
        source.clocks.advance(HOUR)
        source.is_asked.clear()
    async with hanging(source):
        (waiting,) = await asking(source, caller(provider))
        (refresh,) = asyncio.all_tasks() - {waiting, asyncio.current_task()}
        refresh.cancel()
        if is_held:
            assert key_of(await within_seconds(waiting)) == "ASIA1"
        else:
            with pytest.raises(CredentialsError, match="was cancelled"):
                await within_seconds(waiting)
    assert key_of(await provider.credentials()) == f"ASIA{source.calls}"


# Event loops.


class Slow:
    """A source that takes a turn of whatever loop it runs on, or for ever."""

    def __init__(self) -> None:
        self.calls = 0
        self.hangs = False

    async def credentials(self) -> Credentials:
        self.calls += 1
        await asyncio.sleep(3_600 if self.hangs else 0)
        return Credentials(f"ASIA{self.calls}", "secret")


@pytest.mark.parametrize("loop_name", LOOP_FACTORIES)
def test_one_provider_serves_event_loops_one_after_the_other(loop_name: str) -> None:
    source = Slow()
    provider = RefreshingProvider(source)
    for _ in range(3):
        with asyncio.Runner(loop_factory=LOOP_FACTORIES[loop_name]) as runner:
            provider.reject(runner.run(provider.credentials()))
            assert runner.run(provider.credentials()).access_key_id == f"ASIA{source.calls}"
    assert source.calls == 4


@pytest.mark.parametrize("loop_name", LOOP_FACTORIES)
def test_a_loop_that_ends_in_the_middle_of_a_refresh_holds_up_no_other(loop_name: str) -> None:
    source = Slow()
    source.hangs = True
    provider = RefreshingProvider(source)

    async def leave() -> None:
        waiting = caller(provider)
        await settled()
        assert not waiting.done()

    with asyncio.Runner(loop_factory=LOOP_FACTORIES[loop_name]) as runner:
        runner.run(leave())
    source.hangs = False
    with asyncio.Runner(loop_factory=LOOP_FACTORIES[loop_name]) as runner:
        assert runner.run(within_seconds(provider.credentials())).access_key_id == "ASIA2"
        runner.run(provider.aclose())


def test_a_refresh_that_was_left_on_a_loop_that_stands_still_is_not_waited_for() -> None:
    source = Slow()
    source.hangs = True
    provider = RefreshingProvider(source)

    async def leave() -> asyncio.Task[Credentials]:
        waiting = caller(provider)
        await settled()
        return waiting

    with asyncio.Runner() as first, asyncio.Runner() as second:
        waiting = first.run(leave())
        source.hangs = False
        assert second.run(within_seconds(provider.credentials())).access_key_id == "ASIA2"
        second.run(provider.aclose())
        assert not waiting.done()


@pytest.mark.skipif(sys.version_info < (3, 12), reason="Python 3.11 starts no task eagerly")
async def test_a_refresh_that_a_loop_starts_eagerly_is_one_resolution_too(source: Source) -> None:
    if sys.version_info >= (3, 12):
        asyncio.get_running_loop().set_task_factory(asyncio.eager_task_factory)
    provider = refreshing(source)
    found = await within_seconds(asyncio.gather(*(provider.credentials() for _ in range(10))))
    assert {key_of(each) for each in found} == {"ASIA1"}
    source.clocks.advance(HOUR - 500)
    assert key_of(provider.ready()) == "ASIA1"
    assert key_of(provider.ready()) == "ASIA2"


async def test_a_refresh_takes_the_time_limit_of_no_caller(source: Source) -> None:
    provider = refreshing(source)
    async with hanging(source):
        with pytest.raises(TimeoutError):
            async with asyncio.timeout(0.01):
                await provider.credentials()
    assert key_of(provider.ready()) == "ASIA1"
    assert source.calls == 1
