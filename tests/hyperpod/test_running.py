"""Running many requests a few at a time, whatever interrupts it; delays and deadlines."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest

from sm_async import CallOptions
from sm_async.errors import ConfigurationError
from sm_async.hyperpod import Repeat
from sm_async.hyperpod.running import Deadline, call_options, run_bounded, sleep_within


class Work:
    """Jobs that take notes: what was begun, what was handed in, how many ran at once."""

    def __init__(self, *, stop_after: int | None = None) -> None:
        self.begun: list[int] = []
        self.handed_in: list[int] = []
        self.running = 0
        self.most = 0
        self._stop_after = stop_after

    async def perform(self, job: int) -> int:
        assert job in self.begun, "performed before it was said to begin"
        self.running += 1
        self.most = max(self.most, self.running)
        try:
            await asyncio.sleep(0.001 * (job % 3))
        finally:
            self.running -= 1
        return job

    def finished(self, job: int) -> bool:
        self.handed_in.append(job)
        return self._stop_after is None or len(self.handed_in) < self._stop_after

    async def run(self, jobs: Sequence[int], concurrency: int) -> Sequence[int]:
        return await run_bounded(
            jobs, self.perform, concurrency=concurrency, starting=self.begun.extend, finished=self.finished
        )


@pytest.mark.parametrize("concurrency", [1, 3, 100])
async def test_every_job_is_performed_once_and_in_order(concurrency: int) -> None:
    work = Work()
    assert await work.run(range(20), concurrency) == ()
    assert work.begun == list(range(20)) == sorted(work.handed_in)
    assert work.most == min(concurrency, 20)


async def test_no_jobs_are_no_work() -> None:
    assert await Work().run([], 3) == ()


async def test_after_a_stop_no_job_is_begun_and_those_under_way_are_waited_for() -> None:
    work = Work(stop_after=4)
    left = await work.run(range(20), 3)
    assert list(left) == list(range(len(work.begun), 20))
    assert sorted(work.handed_in) == work.begun
    assert len(work.begun) <= 7


async def test_cancelled_it_leaves_nothing_running() -> None:
    work = Work()
    task = asyncio.create_task(work.run([2] * 50, 4))
    while not work.running:  # noqa: ASYNC110  (a number has no event)
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert work.running == 0
    assert len(work.begun) < 50


async def test_cancelled_again_it_still_waits_for_what_it_began() -> None:
    ended: list[int] = []

    async def perform(job: int) -> int:
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            for _ in range(5):
                await asyncio.sleep(0)
            ended.append(job)
        raise AssertionError("unreachable")

    task = asyncio.create_task(
        run_bounded([1, 2], perform, concurrency=2, starting=lambda _: None, finished=lambda _: True)
    )
    for _ in range(3):
        await asyncio.sleep(0)
    for _ in range(2):
        task.cancel()
        await asyncio.sleep(0)
    with pytest.raises(asyncio.CancelledError):
        await task
    assert sorted(ended) == [1, 2]


async def test_what_finishes_in_the_moment_of_cancellation_is_still_handed_in() -> None:
    handed_in: list[str] = []

    async def perform(job: str) -> str:
        try:
            await asyncio.get_running_loop().create_future()
        except asyncio.CancelledError:
            return f"{job} at last"
        raise AssertionError("unreachable")

    def finished(said: str) -> bool:
        handed_in.append(said)
        return True

    task = asyncio.create_task(
        run_bounded(["a", "b"], perform, concurrency=2, starting=lambda _: None, finished=finished)
    )
    for _ in range(3):
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert sorted(handed_in) == ["a at last", "b at last"]


async def test_a_job_that_breaks_ends_the_others_and_is_what_is_raised() -> None:
    running = 0

    async def perform(job: int) -> int:
        nonlocal running
        if job == 1:
            raise RuntimeError("a defect")
        running += 1
        try:
            await asyncio.get_running_loop().create_future()
        finally:
            running -= 1
        return job

    with pytest.raises(RuntimeError, match="a defect"):
        await run_bounded([0, 1, 2], perform, concurrency=3, starting=lambda _: None, finished=lambda _: True)
    assert running == 0


def test_delays_double_up_to_a_bound() -> None:
    repeat = Repeat(rounds=9)
    assert [repeat.delay(number) for number in range(1, 7)] == [30.0, 60.0, 120.0, 240.0, 300.0, 300.0]
    assert Repeat(rounds=1, first_delay=0.0).delay(10_000) == 0.0


@pytest.mark.parametrize(
    "arguments",
    [
        {"rounds": 0},
        {"rounds": True},
        {"rounds": 1.5},
        {"rounds": 1, "first_delay": -1.0},
        {"rounds": 1, "max_delay": float("nan")},
    ],
)
def test_repeats_that_cannot_work_are_refused(arguments: dict[str, float]) -> None:
    with pytest.raises(ConfigurationError):
        Repeat(**arguments)  # type: ignore[arg-type]  # that is the test


async def test_no_deadline_is_never() -> None:
    assert Deadline.of(None).left == float("inf")
    assert 0 < Deadline.of(5.0).left <= 5.0


async def test_a_sleep_that_would_pass_a_bound_is_not_slept() -> None:
    assert await sleep_within(0.0, Deadline.of(1.0), float("inf"))
    assert not await sleep_within(3600.0, Deadline.of(1.0), float("inf"))
    assert not await sleep_within(3600.0, Deadline.of(None), 60.0)


def test_a_call_ends_within_the_nearest_bound() -> None:
    unset, short = CallOptions(max_attempts=2), CallOptions(timeout=3.0)
    assert call_options(unset, 60.0, 100.0, float("inf")) == unset
    assert call_options(unset, 60.0, 100.0, 7.0) == CallOptions(max_attempts=2, timeout=7.0)
    assert call_options(short, 60.0, 7.0) == short
    assert call_options(short, 60.0, 2.0) == CallOptions(timeout=2.0)
    assert call_options(unset, 60.0, 0.0, 5.0) is None
