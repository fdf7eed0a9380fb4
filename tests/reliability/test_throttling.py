"""Rate limits and adaptive retries before a server that throttles: the requests that it sees, and refuses, are counted.

`scripts/pacing` runs the same in real time and full length, beside boto3.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from contextlib import suppress
from typing import Any

import pytest

from sm_async import CallOptions, RateLimit
from sm_async.errors import (
    ClientClosedError,
    DeadlineExceeded,
    ResourceNotFound,
    ThrottlingException,
    WrongEventLoopError,
)
from sm_async.local import Fail, Fault, Throttle
from sm_async.retries import AdaptiveRetry, RetryQuota, StandardRetry
from tests.reliability.throttled_run import run_throttled, throttled_server
from tests.reliability.virtual_time import Stage, VirtualTimeLoop, in_virtual_time
from tests.seams import Script, SeamedClient, answer

pytestmark = pytest.mark.long

CALLERS = 200
AT_MOST = 220
"""A tenth more requests than calls."""
FAR = (0.005, 0.08)
"""Seconds that a request, or an answer, takes from an office to a region."""


async def test_callers_of_two_clients_that_share_a_limit_all_finish_and_few_requests_are_refused() -> None:
    """In real time, twenty times as fast as the two calls a second of the full-length run."""
    limit = RateLimit("ListClusters", per_second=40)
    async with throttled_server(per_second=40) as server:
        tally = await run_throttled(server, [{"rate_limits": [limit]}] * 2, callers=CALLERS)
    assert (tally.finished, tally.failed) == (CALLERS, 0)
    assert CALLERS <= tally.requests <= AT_MOST, tally


@in_virtual_time
async def test_at_two_calls_a_second_a_shared_limit_makes_no_request_too_many() -> None:
    stage = Stage(Throttle("ListClusters", per_second=2, burst=2), seconds=FAR)
    limit = RateLimit("ListClusters", per_second=2)
    clients = [stage.client(rate_limits=[limit]) for _ in range(2)]
    await asyncio.gather(*(clients[number % 2].list_clusters() for number in range(CALLERS)))
    assert (len(stage.server.journal), stage.throttled) == (CALLERS, 0)
    assert 99.5 <= stage.now < 100


@in_virtual_time
async def test_without_a_limit_the_same_callers_are_throttled_until_most_of_them_fail() -> None:
    stage = Stage(Throttle("ListClusters", per_second=2, burst=2), seconds=FAR)
    clients = [stage.client() for _ in range(2)]
    ended = await asyncio.gather(
        *(clients[number % 2].list_clusters() for number in range(CALLERS)), return_exceptions=True
    )
    assert sum(isinstance(each, Exception) for each in ended) > CALLERS / 2
    assert len(stage.server.journal) > AT_MOST


@in_virtual_time
async def test_calls_are_sent_in_the_order_in_which_they_came_whoever_makes_them() -> None:
    stage = Stage()
    limit = RateLimit("ListClusters", per_second=10, burst=3)
    clients = [stage.client(rate_limits=[limit]) for _ in range(3)]
    names = [f"cluster-{number}" for number in range(60)]
    await asyncio.gather(*(clients[number % 3].list_clusters(name_contains=name) for number, name in enumerate(names)))
    assert asked_for(stage) == names
    assert stage.arrivals[:4] == [0.0, 0.0, 0.0, 0.1]


@in_virtual_time
async def test_who_is_cancelled_in_the_line_lets_the_next_one_go_when_his_own_turn_would_have_come() -> None:
    stage = Stage()
    client = stage.client(rate_limits=[RateLimit("ListClusters", per_second=1)])
    first, *waiting = [asyncio.create_task(client.list_clusters(name_contains=f"n{number}")) for number in range(50)]
    await first
    for task in waiting[:-1]:
        task.cancel()
    await waiting[-1]
    assert asked_for(stage) == ["n0", "n49"]
    assert stage.arrivals == [0.0, 1.0]


@in_virtual_time
async def test_calls_whose_deadline_passes_in_the_line_are_not_sent_and_delay_nobody() -> None:
    stage, quota = Stage(), RetryQuota()
    client = stage.client(rate_limits=[RateLimit("ListClusters", per_second=1)], retry=StandardRetry(quota=quota))
    short = [client.list_clusters(options=CallOptions(timeout=3.5)) for _ in range(20)]
    ended, last = await asyncio.gather(
        asyncio.gather(*short, return_exceptions=True), client.list_clusters(name_contains="patient")
    )
    late = [each for each in ended if isinstance(each, DeadlineExceeded)]
    assert len(late) == 16
    assert {(error.operation, error.outcome, error.attempts) for error in late} == {("ListClusters", "not_sent", ())}
    assert last.metadata.attempts == 1
    assert stage.arrivals == [0.0, 1.0, 2.0, 3.0, 4.0]
    assert quota.available == quota.capacity


@in_virtual_time
async def test_closing_a_client_fails_its_waiting_calls_and_those_of_another_move_up() -> None:
    stage = Stage()
    limit = RateLimit("ListClusters", per_second=1)
    closing, other = (stage.client(rate_limits=[limit]) for _ in range(2))
    await closing.list_clusters()
    lost = [asyncio.create_task(closing.list_clusters()) for _ in range(10)]
    kept = asyncio.create_task(other.list_clusters())
    await asyncio.sleep(0.5)
    await (await closing.pipeline()).aclose()
    ended = await asyncio.gather(*lost, return_exceptions=True)
    assert [type(each) for each in ended] == [ClientClosedError] * 10
    assert {each.outcome for each in ended if isinstance(each, ClientClosedError)} == {"not_sent"}
    assert stage.now == 0.5
    await kept
    assert stage.arrivals == [0.0, 1.0]


@in_virtual_time
async def test_every_attempt_counts_against_the_limit_not_only_the_first_of_each_call() -> None:
    stage = Stage()
    client = stage.client(rate_limits=[RateLimit("ListClusters", per_second=2)])
    stage.server.faults.add(Fault(effect=Fail(500), times=None, when=lambda call: call.attempt == 1))
    ended = await asyncio.gather(*(client.list_clusters() for _ in range(10)))
    assert {each.metadata.attempts for each in ended} == {2}
    assert stage.arrivals == [number / 2 for number in range(20)]


@in_virtual_time
async def test_a_limit_without_names_is_one_for_all_operations() -> None:
    stage = Stage(Throttle(per_second=4))
    await describe_and_list(stage, times=10, rate_limits=[RateLimit(per_second=4)])
    assert stage.throttled == 0
    assert stage.arrivals == [number / 4 for number in range(20)]


@in_virtual_time
async def test_a_limit_with_a_name_holds_back_that_operation_alone() -> None:
    stage = Stage(Throttle("ListClusters", per_second=4))
    await describe_and_list(stage, times=10, rate_limits=[RateLimit("ListClusters", per_second=4)])
    assert stage.throttled == 0
    assert [exchange.operation for exchange in stage.server.journal][:11] == ["ListClusters"] + ["DescribeCluster"] * 10
    assert stage.arrivals[10:] == [number / 4 for number in range(10)]


SLOW, WIDE = ("ListClusters", 1.0), (None, 3.0)
"""Two limits that both apply to one operation."""


@pytest.mark.parametrize("limits", [(SLOW, WIDE), (WIDE, SLOW)], ids=["narrow first", "wide first"])
@pytest.mark.parametrize("describing_begins", [0.0, 20.0])
@in_virtual_time
async def test_of_two_limits_on_one_operation_both_hold(
    limits: tuple[tuple[str | None, float], ...], describing_begins: float
) -> None:
    """Whoever waits for one has not used up the other meanwhile: sent later, that would come on top of others."""
    stage = Stage(Throttle("ListClusters", per_second=1), Throttle(per_second=3))
    client = stage.client(rate_limits=[RateLimit(*filter(None, [name]), per_second=rate) for name, rate in limits])

    async def calls(operation: str, number: int, begin: float) -> None:
        await asyncio.sleep(begin + number / 3)
        document = {"ClusterName": "train"} if operation == "DescribeCluster" else {}
        with suppress(ResourceNotFound):
            await client.call(operation, document)

    async with asyncio.TaskGroup() as group:
        for number in range(60):
            group.create_task(calls("ListClusters", number, 0.0))
            group.create_task(calls("DescribeCluster", number, describing_begins))
    assert (len(stage.server.journal), stage.throttled) == (120, 0)


@pytest.mark.parametrize("names", [("ListClusters", None), (None, "ListClusters")], ids=["narrow first", "wide first"])
@in_virtual_time
async def test_a_slow_limit_of_one_operation_does_not_slow_down_others_under_a_common_one(
    names: tuple[str | None, ...],
) -> None:
    stage = Stage(Throttle("ListClusters", per_second=1), Throttle(per_second=10))
    limits = [RateLimit(name, per_second=1) if name else RateLimit(per_second=10) for name in names]
    await describe_and_list(stage, times=20, rate_limits=limits)
    described = [at for at, operation in zip(stage.arrivals, operations(stage), strict=True) if "Describe" in operation]
    assert stage.throttled == 0
    assert described[-1] <= 2.4  # 20 of them, and as many others as came between: at most one in every second


@in_virtual_time
async def test_clients_that_name_their_limits_in_opposite_orders_do_not_wait_for_each_other() -> None:
    stage = Stage()
    limits = [
        RateLimit("ListClusters", "DescribeCluster", per_second=2),
        RateLimit("ListClusters", "DescribeClusterNode", per_second=3),
    ]
    clients = [stage.client(rate_limits=limits), stage.client(rate_limits=limits[::-1])]
    async with asyncio.timeout(60):
        await asyncio.gather(*(clients[number % 2].list_clusters() for number in range(40)))
    assert stage.arrivals == [number / 2 for number in range(40)]


@in_virtual_time
async def test_who_gives_up_in_one_line_has_taken_no_turn_in_the_other() -> None:
    stage = Stage()
    limits = [RateLimit("ListClusters", per_second=0.1), RateLimit(per_second=1)]
    client = stage.client(rate_limits=limits)
    await client.list_clusters()
    await asyncio.sleep(1)
    with pytest.raises(DeadlineExceeded):
        await client.list_clusters(options=CallOptions(timeout=0.25))
    with pytest.raises(ResourceNotFound):
        await client.describe_cluster(cluster_name="train")
    assert stage.arrivals == [0.0, 1.25]


def test_a_limit_is_used_again_in_the_next_event_loop() -> None:
    limit = RateLimit("ListClusters", per_second=200)

    async def use() -> int:
        transport = Script(answer({"ClusterSummaries": []}))
        client = SeamedClient(transport, rate_limits=[limit])
        await asyncio.gather(*(client.list_clusters() for _ in range(5)))
        return len(transport.requests)

    assert [asyncio.run(use()) for _ in range(3)] == [5, 5, 5]


def test_a_limit_is_used_again_after_a_loop_that_was_left_with_calls_in_line() -> None:
    limit = RateLimit("ListClusters", per_second=1)
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:

        async def leave() -> None:
            client = Stage().client(rate_limits=[limit])
            left.extend(asyncio.create_task(client.list_clusters()) for _ in range(5))
            await asyncio.sleep(0.5)

        left = list[asyncio.Task[Any]]()
        runner.run(leave())  # what still waits is cancelled with the loop
    assert [task.cancelled() for task in left] == [False, True, True, True, True]
    with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
        runner.run(calls_of(limit, 3))


async def test_calls_in_two_event_loops_at_once_are_told_that_a_limit_is_for_one() -> None:
    limit = RateLimit("ListClusters", per_second=1e-3)
    client = SeamedClient(Script(answer({"ClusterSummaries": []})), rate_limits=[limit])
    await client.list_clusters()
    waiting = asyncio.create_task(client.list_clusters())
    await asyncio.sleep(0)
    with pytest.raises(WrongEventLoopError, match="waited for in another event loop") as caught:
        await asyncio.to_thread(asyncio.run, calls_of(limit, 1))
    assert (caught.value.operation, caught.value.outcome) == ("ListClusters", "not_sent")
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting


@in_virtual_time
async def test_adaptive_retries_slow_down_after_throttling_and_stay_near_what_the_service_bears() -> None:
    stage = Stage(Throttle("ListClusters", per_second=5, burst=5), seconds=FAR)
    strategy = AdaptiveRetry(quota=RetryQuota(10_000))
    client = stage.client(retry=strategy)
    await asyncio.gather(*(client.list_clusters() for _ in range(40)), return_exceptions=True)
    salvo = list(stage.server.journal)[:40]
    assert sum(exchange.code == "ThrottlingException" for exchange in salvo) == 35
    seconds, begin = 120.0, stage.now
    stage.server.journal.clear()
    await keep_calling([client], until=begin + seconds)
    accepted = len(stage.server.journal) - stage.throttled
    assert stage.throttled < accepted / 5
    assert accepted > 0.75 * 5 * seconds


@in_virtual_time
async def test_adaptive_retries_speed_up_again_when_the_service_bears_more() -> None:
    stage = Stage(Throttle("ListClusters", per_second=2), seconds=FAR)
    strategy = AdaptiveRetry(quota=RetryQuota(10_000))
    clients = [stage.client(retry=strategy) for _ in range(2)]
    await keep_calling(clients, until=60.0)
    slow, changed = strategy.sending_rate.line.bucket.rate, stage.now
    stage.server.throttles = ()
    await keep_calling(clients, until=changed + 12)
    assert slow < 4.0
    assert strategy.sending_rate.line.bucket.rate > 10 * slow
    before = sum(changed - 12 < at <= changed for at in stage.arrivals)
    assert sum(at > changed for at in stage.arrivals) > 5 * before


async def keep_calling(clients: Iterable[SeamedClient], *, until: float) -> None:
    """Ten callers for each client call one after the other, up to that time."""
    loop = asyncio.get_running_loop()

    async def call(client: SeamedClient) -> None:
        while loop.time() < until:
            with suppress(ThrottlingException):
                await client.list_clusters()

    await asyncio.gather(*(call(client) for client in clients for _ in range(10)))


async def describe_and_list(stage: Stage, *, times: int, **arguments: Any) -> None:
    """Call two operations so many times each, all at once, in turn; there is no cluster to describe."""
    client = stage.client(**arguments)
    calls: list[Any] = []
    for _ in range(times):
        calls += (client.list_clusters(), client.describe_cluster(cluster_name="train"))
    ended = await asyncio.gather(*calls, return_exceptions=True)
    assert {type(each) for each in ended[1::2]} == {ResourceNotFound}


async def calls_of(limit: RateLimit, number: int) -> None:
    """So many calls of a client of its own, in whatever loop this runs."""
    client = SeamedClient(Script(answer({"ClusterSummaries": []})), rate_limits=[limit])
    await asyncio.gather(*(client.list_clusters() for _ in range(number)))


def asked_for(stage: Stage) -> list[str]:
    """What the requests asked for, in the order in which they arrived."""
    return [(exchange.document or {}).get("NameContains", "") for exchange in stage.server.journal]


def operations(stage: Stage) -> list[str]:
    """Which operations were called, in the order in which they arrived."""
    return [exchange.operation or "" for exchange in stage.server.journal]
