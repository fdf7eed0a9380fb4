"""Waiting: when polls are made, what ends a wait, and what is told of it, on a clock that only sleeping turns."""

from __future__ import annotations

import asyncio
import copy
import pickle
from typing import Any

import pytest

from sm_async import CallOptions
from sm_async.errors import (
    AccessDeniedException,
    ClientClosedError,
    ConfigurationError,
    CredentialsError,
    DeadlineExceeded,
    InvalidInputError,
    SageMakerError,
    ServiceError,
    WaiterError,
    WaiterFailed,
    WaiterTimeout,
)
from sm_async.rows import AcceptorRow
from sm_async.waiters import Timing, Waiter, WaiterProgress
from tests.seams import within_seconds
from tests.waiting import ROW, Thing, Time, polls, refused, throttled


async def told(waiter: Waiter[Thing]) -> list[WaiterProgress[Thing]]:
    return [progress async for progress in waiter]


async def failing(waiter: Waiter[Thing]) -> WaiterError:
    with pytest.raises(WaiterError) as caught:
        await waiter
    return caught.value


# What ends a wait


async def test_the_state_is_there_at_once() -> None:
    found = polls("Done")
    assert await found.waiter() == Thing("Done")
    assert (found.since_start, found.time.slept) == ([0.0], [])


async def test_awaiting_gives_the_last_output() -> None:
    found = polls("Creating", throttled(), "Updating", "Done")
    assert await found.waiter() == Thing("Done")
    assert len(found.began) == 4


async def test_a_wait_that_an_error_ends_well_gives_the_last_output_or_none() -> None:
    row = ROW._replace(acceptors=(AcceptorRow("success", "Gone"),))
    found = polls("Deleting", refused("Gone"))
    assert await Waiter[Thing | None](found, row, timing=found.time.timing, absent=lambda: None) == Thing("Deleting")
    found = polls(refused("Gone"))
    assert await Waiter[Thing | None](found, row, timing=found.time.timing, absent=lambda: None) is None


async def test_a_state_that_will_not_come_ends_the_wait_with_the_reason() -> None:
    found = polls("Creating", Thing("Failed", "no capacity"))
    error = await failing(found.waiter())
    assert isinstance(error, WaiterFailed)
    assert str(error) == "DescribeThing: ThingDone: status Failed: no capacity (poll 2, after 30 s)"
    assert error.output == Thing("Failed", "no capacity")
    assert (error.progress.attempt, error.progress.elapsed, error.progress.status) == (2, 30.0, "Failed")
    assert (error.progress.next_delay, error.is_retryable, error.operation) == (None, False, "DescribeThing")
    assert error.__cause__ is None


async def test_an_error_that_an_acceptor_knows_ends_the_wait() -> None:
    gone = refused("Gone")
    error = await failing(polls("Creating", gone).waiter())
    assert isinstance(error, WaiterFailed)
    assert str(error) == "DescribeThing: ThingDone: Gone: no (poll 2, after 30 s)"
    assert (error.output, error.progress.error, error.__cause__) == (None, gone, gone)


@pytest.mark.parametrize("error", [AccessDeniedException("no", code="AccessDeniedException"), refused("Teapot")])
async def test_another_error_of_the_service_ends_the_wait_at_once(error: ServiceError) -> None:
    found = polls("Creating", error)
    raised = await failing(found.waiter())
    assert isinstance(raised, WaiterFailed)
    assert raised.__cause__ is error
    assert len(found.began) == 2


@pytest.mark.parametrize(
    "error",
    [
        InvalidInputError(["name: required"]),
        ConfigurationError("no region"),
        CredentialsError("none found"),
        ClientClosedError("closed"),
    ],
)
async def test_what_is_wrong_on_this_side_is_raised_as_it_is(error: SageMakerError) -> None:
    with pytest.raises(type(error)) as caught:
        await polls("Creating", error).waiter()
    assert caught.value is error


@pytest.mark.parametrize("error", [throttled(), refused("Anything", status=503), DeadlineExceeded("slow answer")])
async def test_an_error_that_can_pass_is_polled_again(error: SageMakerError) -> None:
    progress = await told(polls(error, "Done").waiter())
    assert [(each.attempt, each.error, each.output) for each in progress] == [
        (1, error, None),
        (2, None, Thing("Done")),
    ]


# When polls are made


async def test_polls_are_the_row_s_delay_apart() -> None:
    found = polls("Creating", "Creating", "Creating", "Done")
    await found.waiter()
    assert found.since_start == [0.0, 30.0, 60.0, 90.0]


async def test_another_delay_can_be_asked_for() -> None:
    found = polls("Creating", "Creating", "Done")
    await found.waiter(delay=2.0)
    assert found.since_start == [0.0, 2.0, 4.0]


@pytest.mark.parametrize(("jitter", "delay"), [(0.0, 24.0), (0.5, 30.0), (1.0, 36.0)])
async def test_a_delay_is_up_to_a_fifth_shorter_or_longer(jitter: float, delay: float) -> None:
    found = polls("Creating", "Done", time=Time(jitter=jitter))
    await found.waiter()
    assert found.time.slept == [pytest.approx(delay)]


async def test_each_failed_poll_doubles_the_delay_up_to_two_minutes_and_an_output_ends_that() -> None:
    found = polls(throttled(), throttled(), throttled(), throttled(), "Creating", "Done")
    await found.waiter(timeout=10_000)
    assert found.time.slept == [60.0, 120.0, 120.0, 120.0, 30.0]


async def test_a_delay_of_more_than_two_minutes_is_not_shortened_by_failures() -> None:
    found = polls(throttled(), "Done")
    await found.waiter(ROW._replace(delay=300.0))
    assert found.time.slept == [300.0]


async def test_a_hundred_failed_polls_do_not_overflow() -> None:
    found = polls(*[throttled()] * 2000, "Done")
    await found.waiter(timeout=1e9)
    assert max(found.time.slept) == 120.0


async def test_the_service_can_ask_for_a_longer_delay() -> None:
    found = polls(throttled(retry_after=200.0), throttled(retry_after=1.0), "Done")
    await found.waiter(timeout=10_000)
    assert found.time.slept == [200.0, 120.0]


async def test_time_that_the_iterating_task_takes_is_part_of_the_delay() -> None:
    found = polls("Creating", "Creating", "Done")
    async for progress in found.waiter():
        found.time.now += {1: 10.0, 2: 100.0, 3: 0.0}[progress.attempt]
    assert found.time.slept == [20.0]
    assert found.since_start == [0.0, 30.0, 130.0]


# Time


async def test_without_a_timeout_there_are_as_many_polls_as_the_row_says() -> None:
    found = polls("Creating")
    error = await failing(found.waiter())
    assert isinstance(error, WaiterTimeout)
    assert found.since_start == [30.0 * number for number in range(10)]
    assert str(error) == (
        "DescribeThing: not in time: ThingDone: status Creating (poll 10, after 270 s); it may come yet"
    )
    assert (error.output, error.is_retryable, error.progress.next_delay) == (Thing("Creating"), True, None)


async def test_with_a_delay_of_one_s_own_the_time_stays_and_the_polls_are_more() -> None:
    found = polls("Creating")
    await failing(found.waiter(delay=10.0))
    assert found.since_start == [10.0 * number for number in range(30)] + [295.0]


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(100.0, [0, 30, 60, 90, 95]), (95.0, [0, 30, 60, 90]), (10.0, [0, 9]), (1.0, [0, 0.9]), (65.0, [0, 30, 60])],
)
async def test_the_last_poll_is_made_shortly_before_time_is_up(seconds: float, expected: list[float]) -> None:
    found = polls("Creating")
    error = await failing(found.waiter(timeout=seconds))
    assert isinstance(error, WaiterTimeout)
    assert found.since_start == expected
    assert found.time.now - found.began[0] <= seconds


async def test_a_poll_has_what_is_left_of_the_time() -> None:
    found = polls("Creating", "Creating", "Done", seconds=2.0)
    await found.waiter(timeout=100.0)
    assert [options.timeout for options in found.options] == [100.0, 68.0, 36.0]


async def test_the_timeout_of_the_options_bounds_a_poll_where_there_is_more_time_left() -> None:
    found = polls("Creating", "Done")
    options = CallOptions(timeout=50.0, attempt_timeout=3.0, max_attempts=1)
    await found.waiter(timeout=61.0, options=options)
    assert [given.timeout for given in found.options] == [50.0, pytest.approx(31.0)]
    assert {(given.attempt_timeout, given.max_attempts) for given in found.options} == {(3.0, 1)}


async def test_a_poll_that_takes_all_the_time_was_the_last() -> None:
    late = DeadlineExceeded("the call's 100 s ran out")
    error = await failing(polls(late, seconds=100.0).waiter(timeout=100.0))
    assert isinstance(error, WaiterTimeout)
    assert error.__cause__ is late
    assert "DeadlineExceeded: the call's 100 s ran out (poll 1, after 100 s)" in str(error)


async def test_who_iterates_for_longer_than_there_is_time_is_told_so() -> None:
    found = polls("Creating")
    items = aiter(found.waiter(timeout=100.0))
    await anext(items)
    found.time.now += 500.0
    with pytest.raises(WaiterTimeout) as caught:
        await anext(items)
    assert len(found.began) == 1
    assert caught.value.progress.status == "Creating"


@pytest.mark.parametrize("name", ["timeout", "delay"])
@pytest.mark.parametrize("seconds", [0, -1, float("inf"), float("nan"), "5", True])
def test_a_time_that_cannot_be_is_refused_when_the_waiter_is_made(name: str, seconds: Any) -> None:
    with pytest.raises(ConfigurationError, match=f"^{name}: "):
        polls("Done").waiter(**{name: seconds})


def test_options_that_are_none_are_refused_when_the_waiter_is_made() -> None:
    with pytest.raises(ConfigurationError, match="options: expected CallOptions"):
        polls("Done").waiter(options={"timeout": 3})


# Iterating


async def test_each_poll_is_told_before_the_delay_that_follows() -> None:
    found = polls("Creating", throttled(), "Done", seconds=1.0)
    seen: list[tuple[WaiterProgress[Thing], int]] = [
        (progress, len(found.time.slept)) async for progress in found.waiter()
    ]
    assert [slept for _, slept in seen] == [0, 1, 2]
    assert [(each.attempt, each.elapsed, each.status, each.next_delay) for each, _ in seen] == [
        (1, 1.0, "Creating", 30.0),
        (2, 32.0, None, 60.0),
        (3, 93.0, "Done", None),
    ]


async def test_a_failure_is_raised_and_not_told_before() -> None:
    items = aiter(polls("Creating", "Failed").waiter())
    assert (await anext(items)).status == "Creating"
    with pytest.raises(WaiterFailed):
        await anext(items)


async def test_each_await_is_a_wait_of_its_own() -> None:
    found = polls("Creating", "Done", "Creating", "Done")
    waiter = found.waiter(timeout=50.0)
    assert await waiter == await waiter
    assert found.time.slept == [30.0, 30.0]
    assert [options.timeout for options in found.options] == [50.0, 20.0] * 2


async def test_an_iterator_that_has_ended_stays_so() -> None:
    items = aiter(polls("Failed", "Done").waiter())
    with pytest.raises(WaiterFailed):
        await anext(items)
    with pytest.raises(StopAsyncIteration):
        await anext(items)


async def test_many_wait_at_once_by_gather_and_in_a_task_group() -> None:
    waiters = [polls("Creating", "Done").waiter() for _ in range(5)]
    assert await asyncio.gather(*waiters) == [Thing("Done")] * 5
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(waiter.result()) for waiter in [polls("Creating", "Done").waiter()]]
    assert [task.result() for task in tasks] == [Thing("Done")]


# Cancellation


async def test_an_iterator_that_was_cancelled_in_a_delay_goes_on_with_it() -> None:
    time = Time()
    asleep = asyncio.Event()

    async def sleep(seconds: float) -> None:
        if asleep.is_set():
            await time.sleep(seconds)
            return
        asleep.set()
        await asyncio.get_running_loop().create_future()

    found = polls("Creating", "Done", time=time)
    timing = Timing(clock=lambda: time.now, sleep=sleep, jitter=lambda: 0.5)
    items = aiter(Waiter(found, ROW, timing=timing))
    await anext(items)
    task = asyncio.ensure_future(anext(items))
    await within_seconds(asleep.wait())
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    time.now += 10.0
    assert (await anext(items)).status == "Done"
    assert time.slept == [20.0]


async def test_an_iterator_that_was_cancelled_in_a_poll_polls_again() -> None:
    polled = asyncio.Event()
    answers: list[Thing | None] = [None, Thing("Done")]

    async def poll(_: CallOptions) -> Thing:
        found = answers.pop(0)
        if found is None:
            polled.set()
            await asyncio.get_running_loop().create_future()
            raise AssertionError("unreachable")
        return found

    items = aiter(Waiter(poll, ROW, timing=Time().timing))
    task = asyncio.ensure_future(anext(items))
    await within_seconds(polled.wait())
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert (await anext(items)).attempt == 2


# Errors as values


async def test_an_error_travels_with_its_progress() -> None:
    error = await failing(polls(Thing("Failed", "no capacity")).waiter())
    for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert isinstance(again, WaiterFailed)
        assert (str(again), again.output, again.progress) == (str(error), error.output, error.progress)
    error = await failing(polls(refused("Teapot")).waiter())
    again = pickle.loads(pickle.dumps(error))
    assert (again.progress.error.code, again.output) == ("Teapot", None)


def test_a_waiter_says_what_it_waits_for() -> None:
    assert repr(polls("Done").waiter(timeout=5)) == "Waiter(ThingDone, timeout=5)"
