"""Callers, caches and event loops that leave a credential process behind: nothing of it goes on."""

from __future__ import annotations

import asyncio

import pytest

from sm_async import Credentials
from sm_async.credentials.refreshing import RefreshingProvider
from sm_async.errors import ClientClosedError
from tests.credentials.commands import (
    KEYS,
    Witness,
    children_of_ours,
    command_of,
    document,
    failure_of,
    is_reaped,
    printing,
    provider_of,
)
from tests.seams import within_seconds

pytestmark = [
    pytest.mark.asyncio(loop_factories=["asyncio", "uvloop"]),
    pytest.mark.usefixtures("nothing_goes_wrong_unseen"),
]


async def test_a_cancelled_caller_takes_the_command_and_its_children_along(witness: Witness) -> None:
    provider = provider_of(command_of(f"{witness.grandchild()}{witness.hanging()}"))
    asking = asyncio.create_task(provider.credentials())
    pids = {await witness.begun(), await witness.begun()}
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await within_seconds(asking)
    assert all(is_reaped(pid) for pid in pids)
    assert [await witness.ended(pid) for pid in pids] == [True, True]


async def test_a_caller_may_be_cancelled_again_and_again(witness: Witness) -> None:
    provider = provider_of(command_of(witness.hanging()))
    asking = asyncio.create_task(provider.credentials())
    pid = await witness.begun()
    while not asking.done():
        asking.cancel()
        await asyncio.sleep(0)
    assert asking.cancelled()
    await within_seconds(provider.aclose())
    assert is_reaped(pid)


@pytest.mark.parametrize("turns", range(14))
async def test_a_caller_may_be_cancelled_at_any_moment_of_the_start(turns: int, witness: Witness) -> None:
    children = children_of_ours()
    asking = asyncio.create_task(provider_of(command_of(witness.hanging())).credentials())
    for _ in range(turns):
        await asyncio.sleep(0)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await within_seconds(asking)
    assert children_of_ours() == children


async def test_the_timeout_of_a_caller_is_its_own(witness: Witness) -> None:
    with pytest.raises(TimeoutError):
        async with asyncio.timeout(0.5):
            await provider_of(command_of(witness.hanging())).credentials()
    assert await witness.ended(await witness.begun())


async def test_closing_kills_what_runs_and_nothing_is_started_after_it(witness: Witness) -> None:
    provider = provider_of(command_of(witness.hanging()))
    asking = [asyncio.create_task(failure_of(provider)) for _ in range(2)]
    pids = [await witness.begun() for _ in asking]
    await within_seconds(provider.aclose())
    assert all(is_reaped(pid) for pid in pids)
    for error in await asyncio.gather(*asking):
        assert type(error) is ClientClosedError
        assert str(error) == "the credentials provider was closed while its command ran"
    assert str(await failure_of(provider)) == "the credentials provider was closed"
    await provider.aclose()


async def test_closing_the_cache_kills_what_runs(witness: Witness) -> None:
    cache = RefreshingProvider(provider_of(command_of(witness.hanging())))
    asking = asyncio.create_task(failure_of(cache))
    pid = await witness.begun()
    await within_seconds(cache.aclose())
    assert is_reaped(pid)
    assert type(await asking) is ClientClosedError


async def test_an_event_loop_that_ends_takes_the_command_along() -> None:
    loop_factory = type(asyncio.get_running_loop())
    asking: list[asyncio.Task[Credentials]] = []

    async def leave() -> int:
        async with Witness() as witness:
            asking.append(asyncio.create_task(provider_of(command_of(witness.hanging())).credentials()))
            return await witness.begun()

    def leave_a_loop() -> int:
        with asyncio.Runner(loop_factory=loop_factory) as runner:
            return runner.run(leave())

    pid = await asyncio.to_thread(leave_a_loop)
    assert asking[0].cancelled()
    assert is_reaped(pid)


async def test_an_event_loop_of_another_thread_runs_commands_too() -> None:
    loop_factory = type(asyncio.get_running_loop())

    def ask() -> Credentials:
        with asyncio.Runner(loop_factory=loop_factory) as runner:
            return runner.run(within_seconds(provider_of(printing(document())).credentials()))

    assert await asyncio.to_thread(ask) == KEYS
