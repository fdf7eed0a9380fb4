"""Time limits that are passed by themselves or ended at once."""

from __future__ import annotations

import asyncio

import pytest

from sm_async.transport.bounds import Bound, Bounds
from tests.seams import within_seconds


async def waiting(bound: Bound, entered: asyncio.Event | None = None) -> None:
    async with bound:
        if entered is not None:
            entered.set()
        await asyncio.get_running_loop().create_future()


async def test_a_limit_that_is_passed_ends_its_block_and_no_other() -> None:
    bounds = Bounds()
    entered = asyncio.Event()
    short, long = bounds.until(asyncio.get_running_loop().time()), bounds.until(None)
    other = asyncio.ensure_future(waiting(long, entered))
    await entered.wait()
    with pytest.raises(TimeoutError):
        await waiting(short)
    assert (short.is_passed, long.is_passed, len(bounds)) == (True, False, 1)
    other.cancel()
    assert isinstance((await asyncio.gather(other, return_exceptions=True))[0], asyncio.CancelledError)
    assert len(bounds) == 0


async def test_all_that_run_end_at_once_and_what_begins_later_does_not_begin() -> None:
    bounds = Bounds()
    tasks = [asyncio.ensure_future(waiting(bounds.until(None))) for _ in range(3)]
    await asyncio.sleep(0)
    bounds.end()
    bounds.end()
    assert [type(end) for end in await asyncio.gather(*tasks, return_exceptions=True)] == [TimeoutError] * 3
    later = bounds.until(None)
    with pytest.raises(TimeoutError):
        await within_seconds(waiting(later))
    assert (later.is_passed, len(bounds)) == (True, 0)


async def test_a_limit_that_was_set_before_the_end_and_entered_after_it_is_passed() -> None:
    bounds = Bounds()
    bound = bounds.until(asyncio.get_running_loop().time() + 60)
    bounds.end()
    assert not bound.is_passed
    entered = asyncio.Event()
    with pytest.raises(TimeoutError):
        await within_seconds(waiting(bound, entered))
    assert (bound.is_passed, entered.is_set()) == (True, False)


async def test_a_timeout_of_the_block_itself_is_not_the_limits() -> None:
    bound = Bounds().until(None)
    with pytest.raises(TimeoutError, match="its own"):
        async with bound:
            raise TimeoutError("its own")
    assert not bound.is_passed
