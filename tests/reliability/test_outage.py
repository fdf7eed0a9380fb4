"""An outage under load: the quota bounds the retries, and once the service is back everything is as before.

`scripts/pacing` runs the same for a minute in real time, beside boto3.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import pytest

from sm_async import SageMakerClient
from sm_async.errors import SageMakerError
from sm_async.local import Fail, Fault, LocalSageMaker
from sm_async.retries import AdaptiveRetry, StandardRetry
from tests.reliability.outage_run import (
    OUTAGES,
    Caller,
    CountingTransport,
    Counts,
    Outage,
    calling_with,
    refusing,
    throttling,
    unavailable,
)
from tests.reliability.virtual_time import Stage, in_virtual_time
from tests.seams import SeamedClient

pytestmark = pytest.mark.long

FAR = (0.005, 0.08)
"""Seconds that a request, or an answer, takes from an office to a region."""
MINUTE = 60.0
CALLERS = 20


@pytest.mark.parametrize(("outage", "bound"), OUTAGES.values(), ids=OUTAGES)
@in_virtual_time
async def test_in_a_minute_of_outage_all_callers_together_make_the_retries_that_the_quota_pays_for(
    outage: Outage, bound: int
) -> None:
    stage, strategy = Stage(seconds=FAR), StandardRetry()
    client = stage.client(retry=strategy)
    await keep_calling(client, until=10.0)
    assert retries(stage) == 0
    begin = stage.now
    async with outage(stage.server):
        failed = await keep_calling(client, until=begin + MINUTE)
    assert retries(stage) == bound
    assert failed > 10 * CALLERS
    assert strategy.quota.available == 500 % (500 // bound)


@pytest.mark.parametrize(("outage", "bound"), OUTAGES.values(), ids=OUTAGES)
@in_virtual_time
async def test_a_longer_outage_with_more_callers_costs_no_more_retries(outage: Outage, bound: int) -> None:
    stage = Stage(seconds=FAR)
    client = stage.client()
    async with outage(stage.server):
        await keep_calling(client, until=10 * MINUTE, callers=50, pause=15.0)
    assert retries(stage) == bound


@in_virtual_time
async def test_adaptive_retries_hardly_call_a_service_that_throttles_everything() -> None:
    stage, strategy = Stage(seconds=FAR), AdaptiveRetry()
    client = stage.client(retry=strategy)
    await keep_calling(client, until=10.0)
    begin = stage.now
    async with throttling(stage.server):
        await keep_calling(client, until=begin + MINUTE)
    sent = [sending.time for sending in stage.sendings if sending.time > begin]
    assert len([time for time in sent if time > begin + 10]) <= 1 + (sent[-1] - begin - 10) / 2  # half a call a second
    assert retries(stage) < 100


@pytest.mark.parametrize(("outage", "bound"), OUTAGES.values(), ids=OUTAGES)
@in_virtual_time
async def test_clients_that_share_a_strategy_share_its_quota(outage: Outage, bound: int) -> None:
    stage, strategy = Stage(seconds=FAR), StandardRetry()
    async with outage(stage.server):
        clients = [stage.client(retry=strategy) for _ in range(4)]
        await asyncio.gather(*(keep_calling(client, until=MINUTE) for client in clients))
    assert retries(stage) == bound


@pytest.mark.parametrize(
    ("outage", "strategy"),
    [
        (refusing, StandardRetry()),
        (unavailable, StandardRetry()),
        (throttling, StandardRetry()),
        (refusing, AdaptiveRetry()),
        (unavailable, AdaptiveRetry()),
    ],
)
@in_virtual_time
async def test_the_first_call_after_an_outage_succeeds_at_once_and_at_its_first_attempt(
    outage: Outage, strategy: StandardRetry
) -> None:
    stage = Stage()
    client = stage.client(retry=strategy)
    async with outage(stage.server):
        await keep_calling(client, until=MINUTE)
    back = stage.now
    outputs = [await client.list_clusters() for _ in range(100)]
    assert {output.metadata.attempts for output in outputs} == {1}
    assert stage.now == back  # nobody paused: no time has passed but that of the way, which is none here


@in_virtual_time
async def test_successes_refill_the_quota_until_retries_are_made_again() -> None:
    stage, strategy = Stage(), StandardRetry()
    client = stage.client(retry=strategy)
    async with unavailable(stage.server):
        await keep_calling(client, until=MINUTE)
    assert strategy.quota.available == 10
    once = Fault(effect=Fail(503))
    for available in (11, 12, 13):
        stage.server.faults.add(once)
        with pytest.raises(SageMakerError):  # a retry would cost 14
            await client.list_clusters()
        await client.list_clusters()
        assert strategy.quota.available == available
    await client.list_clusters()
    stage.server.faults.add(once)
    output = await client.list_clusters()
    assert (output.metadata.attempts, strategy.quota.available) == (2, 14)
    for _ in range(600):
        await client.list_clusters()
    assert strategy.quota.available == 500


@pytest.mark.parametrize("share", [0.1, 0.3, 0.6])
@in_virtual_time
async def test_while_some_calls_fail_retries_stay_within_what_quota_and_successes_pay_for(share: float) -> None:
    stage, strategy, chance = Stage(seconds=FAR), StandardRetry(), random.Random(share)
    stage.server.faults.add(Fault(effect=Fail(500), times=None, when=lambda _: chance.random() < share))
    client = stage.client(retry=strategy)
    failed, firsts, later = 0, 0, 0

    async def call() -> None:
        nonlocal failed, firsts, later
        for _ in range(50):
            try:
                output = await client.list_clusters()
            except SageMakerError:
                failed += 1
            else:
                firsts += output.metadata.attempts == 1
                later += output.metadata.attempts > 1

    await asyncio.gather(*(call() for _ in range(40)))
    assert firsts + later + failed == 2_000
    assert 0 < retries(stage) * 14 <= 500 + firsts + 14 * later
    assert strategy.quota.available <= 500 + firsts + 14 * later - 14 * retries(stage)


@pytest.mark.parametrize(("outage", "bound"), OUTAGES.values(), ids=OUTAGES)
async def test_over_sockets_an_outage_costs_no_more_retries_and_ends_at_once(outage: Outage, bound: int) -> None:
    strategy = StandardRetry(max_backoff=0.05)
    async with serving(retry=strategy) as (server, client, counts):
        callers = [Caller(calling_with(client)) for _ in range(CALLERS)]
        await asyncio.gather(*(caller.call_times(2) for caller in callers))
        assert (counts.firsts, counts.retries) == (2 * CALLERS, 0)
        async with outage(server):
            await asyncio.gather(*(caller.call_times(10) for caller in callers))
        assert (counts.firsts, counts.retries) == (12 * CALLERS, bound)
        assert sum(caller.failed for caller in callers) == 10 * CALLERS
        assert await callers[0].call() == 1
        await asyncio.gather(*(caller.call_times(2) for caller in callers))
        assert sum(caller.succeeded for caller in callers) == 4 * CALLERS + 1
        assert counts.retries == bound
        assert strategy.quota.available == 500 % (500 // bound) + 2 * CALLERS + 1


@pytest.mark.parametrize("outage", [refusing, unavailable])
async def test_an_outage_that_begins_and_ends_amid_calls_is_survived(outage: Outage) -> None:
    strategy = StandardRetry()
    async with serving(retry=strategy) as (server, client, counts):
        callers, is_over = [Caller(calling_with(client)) for _ in range(CALLERS)], asyncio.Event()
        async with asyncio.TaskGroup() as group:
            for caller in callers:
                group.create_task(caller.call_until(is_over, pause=0.001))
            await at_least(counts, 200)
            async with outage(server):
                await at_least(counts, 700)
            await at_least(counts, 800)  # calls that began in the outage are over
            failed = sum(caller.failed for caller in callers)
            await at_least(counts, 1_200)
            is_over.set()
        assert 0 < failed == sum(caller.failed for caller in callers)
        later = sum(caller.succeeded_later for caller in callers)
        firsts = sum(caller.succeeded for caller in callers) - later
        assert 0 < counts.retries * 14 <= 500 + firsts + 14 * later


async def keep_calling(client: SeamedClient, *, until: float, callers: int = CALLERS, pause: float = 2.0) -> int:
    """Callers call one after the other, with a pause between calls, up to that time; how many calls failed."""
    loop, failed = asyncio.get_running_loop(), 0

    async def call(number: int) -> None:
        nonlocal failed
        await asyncio.sleep(pause * number / callers)
        while loop.time() < until:
            try:
                await client.list_clusters()
            except SageMakerError:
                failed += 1
            await asyncio.sleep(pause)

    await asyncio.gather(*(call(number) for number in range(callers)))
    return failed


def retries(stage: Stage) -> int:
    """Attempts that left and were no first ones."""
    return sum(sending.attempt > 1 for sending in stage.sendings)


@asynccontextmanager
async def serving(**arguments: Any) -> AsyncGenerator[tuple[LocalSageMaker, SageMakerClient, Counts]]:
    """A server on a port, a client of it, and the attempts that it makes."""
    async with (
        LocalSageMaker() as server,
        CountingTransport() as transport,
        SageMakerClient(
            region=server.region,
            credentials=server.credentials,
            endpoint_url=server.endpoint_url,
            transport=transport,
            **arguments,
        ) as client,
    ):
        await client.preload("ListClusters")
        yield server, client, transport.counts


async def at_least(counts: Counts, sent: int) -> None:
    """Wait until so many attempts were made."""
    async with asyncio.timeout(60):
        while counts.firsts + counts.retries < sent:  # noqa: ASYNC110  (a count, which has no event)
            await asyncio.sleep(0.001)
