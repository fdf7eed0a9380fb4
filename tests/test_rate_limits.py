"""Rate limits as their users set them, and waiting for a turn in an event loop."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from sm_async import RateLimit
from sm_async.errors import ConfigurationError, WrongEventLoopError
from sm_async.pacing import Line, TokenBucket
from sm_async.rate_limits import lines_of, take_turns


@pytest.mark.parametrize("per_second", [0, -1, float("inf"), float("nan"), 10**400, True, "2", None])
def test_a_rate_that_cannot_work_is_refused(per_second: Any) -> None:
    with pytest.raises(ConfigurationError, match="per_second: "):
        RateLimit("ListTrainingJobs", per_second=per_second)


@pytest.mark.parametrize("burst", [0, -1, 1.5, 10**400, True, "2", None])
def test_a_burst_that_cannot_work_is_refused(burst: Any) -> None:
    with pytest.raises(ConfigurationError, match="burst: "):
        RateLimit("ListTrainingJobs", per_second=2, burst=burst)


def test_a_name_that_the_service_lacks_is_refused_with_those_that_are_near() -> None:
    with pytest.raises(ConfigurationError, match="no 'ListTrainingJob'; did you mean ListTrainingJobs"):
        RateLimit("ListTrainingJob", per_second=2)
    with pytest.raises(ConfigurationError, match="no 'list_training_jobs'"):
        RateLimit("list_training_jobs", per_second=2)


def test_a_limit_applies_to_its_operations_or_to_all() -> None:
    some, every = RateLimit("ListClusters", "ListClusterNodes", per_second=4), RateLimit(per_second=4)
    assert [some.applies_to(name) for name in ("ListClusters", "DescribeCluster")] == [True, False]
    assert every.applies_to("DescribeCluster")


def test_a_limit_reads_as_it_was_written() -> None:
    assert repr(RateLimit("ListClusters", per_second=2.0)) == "RateLimit('ListClusters', per_second=2)"
    assert repr(RateLimit(per_second=0.5, burst=3)) == "RateLimit(per_second=0.5, burst=3)"


def test_the_slowest_line_is_waited_in_first_in_whatever_order_limits_are_given() -> None:
    narrow, wide = RateLimit("ListClusters", per_second=1), RateLimit(per_second=4)
    assert (
        lines_of([wide, narrow], "ListClusters") == lines_of([narrow, wide], "ListClusters") == (narrow.line, wide.line)
    )
    assert lines_of([wide, narrow], "DescribeCluster") == (wide.line,)


def quick_line() -> Line:
    return Line("a line", TokenBucket(rate=200.0, capacity=1.0))


async def test_turns_come_in_the_order_of_coming() -> None:
    line, order = quick_line(), list[int]()

    async def caller(number: int) -> None:
        await take_turns([line])
        order.append(number)

    async with asyncio.TaskGroup() as group:
        for number in range(20):
            group.create_task(caller(number))
    assert order == list(range(20))
    assert len(line) == 0


async def test_who_is_cancelled_leaves_the_turn_to_the_next() -> None:
    line, order = Line("a line", TokenBucket(rate=20.0, capacity=1.0)), list[int]()

    async def caller(number: int) -> None:
        await take_turns([line])
        order.append(number)

    tasks = [asyncio.ensure_future(caller(number)) for number in range(40)]
    await asyncio.sleep(0)
    for task in tasks[1:-1]:
        task.cancel()
    await asyncio.gather(*tasks, return_exceptions=True)
    assert order == [0, 39]
    assert len(line) == 0


async def test_who_waits_first_goes_sooner_when_the_bucket_fills_faster() -> None:
    line = Line("a line", TokenBucket(rate=1e-6, capacity=1.0))
    line.bucket.take(asyncio.get_running_loop().time())
    waiting = asyncio.ensure_future(take_turns([line]))
    await asyncio.sleep(0)
    line.bucket.adjust(1_000.0, 1.0, asyncio.get_running_loop().time())
    line.wake_first()
    async with asyncio.timeout(10):
        await waiting


def test_a_line_is_waited_for_in_one_loop_at_a_time() -> None:
    line = quick_line()

    async def in_another_loop() -> None:
        await take_turns([line])

    async def in_a_thread() -> None:
        line.bucket.take(asyncio.get_running_loop().time())
        line.join(lambda: None, asyncio.get_running_loop())
        await asyncio.to_thread(asyncio.run, in_another_loop())

    with pytest.raises(WrongEventLoopError, match="a line is waited for in another event loop"):
        asyncio.run(in_a_thread())


def test_a_line_goes_on_in_another_loop_when_nobody_waits() -> None:
    line = quick_line()

    async def some() -> None:
        await asyncio.gather(take_turns([line]), take_turns([line]))

    asyncio.run(some())
    asyncio.run(some())
    assert len(line) == 0


def test_a_line_forgets_who_waited_in_a_loop_that_was_closed() -> None:
    line = Line("a line", TokenBucket(rate=1_000.0, capacity=1.0))
    line.bucket.take(0.0)
    gone = asyncio.new_event_loop()
    gone.close()
    for _ in range(3):
        line.join(lambda: None, gone)

    async def use() -> None:
        async with asyncio.timeout(10):
            await take_turns([line])

    asyncio.run(use())
    assert len(line) == 0


async def test_a_timer_of_who_gives_up_is_cancelled(monkeypatch: pytest.MonkeyPatch) -> None:
    loop = asyncio.get_running_loop()
    line = Line("a line", TokenBucket(rate=1e-3, capacity=1.0))
    line.bucket.take(loop.time())
    timers: list[asyncio.TimerHandle] = []
    call_later = loop.call_later

    def noted(*arguments: Any, **keywords: Any) -> asyncio.TimerHandle:
        timers.append(call_later(*arguments, **keywords))
        return timers[-1]

    monkeypatch.setattr(loop, "call_later", noted)
    task = asyncio.ensure_future(take_turns([line]))
    await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert [timer.cancelled() for timer in timers] == [True]


@pytest.mark.parametrize("name", ["operations", "per_second", "burst"])
def test_a_limit_does_not_change(name: str) -> None:
    with pytest.raises(AttributeError):
        setattr(RateLimit(per_second=1), name, 2)
