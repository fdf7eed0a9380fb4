"""A client's first calls: what they wait for, what that may cost, and what becomes of it when it fails."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import pytest

from sm_async import CallOptions
from sm_async.errors import ClientClosedError, ConfigurationError, DeadlineExceeded, SageMakerError, WrongEventLoopError
from sm_async.operations import AllOperations
from sm_async.pending_pipeline import PendingPipeline
from sm_async.pipeline import Calls, Pipeline
from tests.seams import Script, SeamedClient, answer, within_seconds

ANSWER = answer({"ClusterSummaries": []})


class Client(AllOperations):
    """A client whose pipeline is made as a test says."""

    def __init__(self, make: Callable[[], Awaitable[Pipeline]] | None = None, *, timeout: float | None = None) -> None:
        self.transport = Script(ANSWER)
        self.made = 0
        self.may_go_on = asyncio.Event()
        self._pipeline: Calls = PendingPipeline(make or self._make, self._install, timeout=timeout)

    @property
    def pipeline(self) -> Calls:
        """What its calls go to at this moment."""
        return self._pipeline

    async def _make(self) -> Pipeline:
        self.made += 1
        await self.may_go_on.wait()
        return await SeamedClient(self.transport).pipeline()

    def _install(self, pipeline: Pipeline) -> None:
        self._pipeline = pipeline


async def test_a_thousand_first_calls_make_one_pipeline_and_later_calls_use_it_directly() -> None:
    client = Client()
    calls = [asyncio.ensure_future(client.list_clusters()) for _ in range(1_000)]
    await asyncio.sleep(0)
    client.may_go_on.set()
    await within_seconds(asyncio.gather(*calls))
    assert client.made == 1
    assert isinstance(client.pipeline, Pipeline)
    await client.list_clusters()
    assert len(client.transport.requests) == 1_001


async def test_the_caller_that_came_first_can_be_cancelled_without_harm_to_the_others() -> None:
    client = Client()
    first = asyncio.ensure_future(client.list_clusters())
    await asyncio.sleep(0)
    second = asyncio.ensure_future(client.list_clusters())
    await asyncio.sleep(0)
    first.cancel()
    client.may_go_on.set()
    await within_seconds(second)
    assert first.cancelled()
    assert client.made == 1


async def test_waiting_counts_against_the_calls_deadline_and_nothing_was_sent() -> None:
    client = Client()
    with pytest.raises(DeadlineExceeded, match=r"^ListClusters: the call's 0\.01 s ran out") as caught:
        await within_seconds(client.list_clusters(options=CallOptions(timeout=0.01)))
    assert (caught.value.outcome, caught.value.operation) == ("not_sent", "ListClusters")
    client.may_go_on.set()
    await client.list_clusters()


async def test_what_fails_reaches_each_caller_as_an_error_of_its_own_and_is_tried_again() -> None:
    failures = [ConfigurationError("region: none given")]

    async def make() -> Pipeline:
        await asyncio.sleep(0)
        if failures:
            raise failures.pop()
        return await SeamedClient(Script(ANSWER)).pipeline()

    client = Client(make)
    first, second = await asyncio.gather(client.list_clusters(), client.list_apps(), return_exceptions=True)
    assert isinstance(first, ConfigurationError)
    assert isinstance(second, ConfigurationError)
    assert (str(first), str(second)) == ("ListClusters: region: none given", "ListApps: region: none given")
    await client.list_clusters()


async def test_a_defect_is_not_dressed_up() -> None:
    async def make() -> Pipeline:
        raise ZeroDivisionError("a defect")

    with pytest.raises(ZeroDivisionError, match="a defect"):
        await Client(make).list_clusters()


async def test_closing_fails_the_calls_that_wait_and_later_ones_and_leaves_no_task() -> None:
    client = Client()
    call = asyncio.ensure_future(client.list_clusters())
    await asyncio.sleep(0)
    await within_seconds(client.pipeline.aclose())
    for waiting in (call, client.list_clusters()):
        with pytest.raises(ClientClosedError) as caught:
            await within_seconds(waiting)
        assert (caught.value.outcome, caught.value.operation) == ("not_sent", "ListClusters")
    assert len(asyncio.all_tasks()) == 1


async def test_a_caller_who_is_cancelled_is_told_that_nothing_was_sent() -> None:
    call = asyncio.ensure_future(Client().list_clusters())
    await asyncio.sleep(0)
    call.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await call
    assert caught.value.__notes__ == ["ListClusters: nothing was sent"]


async def test_resolving_that_is_called_off_from_outside_fails_the_call_and_not_the_client() -> None:
    client = Client()
    call = asyncio.ensure_future(client.list_clusters())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    (task,) = asyncio.all_tasks() - {call, asyncio.current_task()}
    task.cancel()
    with pytest.raises(ConfigurationError, match="called off"):
        await within_seconds(call)
    client.may_go_on.set()
    await within_seconds(client.list_clusters())


async def test_the_configuration_is_waited_for_no_longer_than_a_call() -> None:
    with pytest.raises(DeadlineExceeded) as caught:
        await within_seconds(Client(timeout=0.01).pipeline.ready())
    assert caught.value.outcome == "not_sent"


def test_a_client_whose_only_call_failed_can_be_closed_in_another_loop() -> None:
    async def make() -> Pipeline:
        raise ConfigurationError("region: none given")

    client = Client(make)

    async def call() -> None:
        with pytest.raises(ConfigurationError):
            await client.list_clusters()

    asyncio.run(call())
    asyncio.run(client.pipeline.aclose())


def test_a_second_loop_beside_the_first_is_refused() -> None:
    client = Client()

    async def beside() -> None:
        with pytest.raises(WrongEventLoopError):
            await client.list_clusters()

    async def first() -> None:
        call = asyncio.ensure_future(client.list_clusters())
        await asyncio.sleep(0)
        await asyncio.to_thread(asyncio.run, beside())
        client.may_go_on.set()
        await within_seconds(call)

    asyncio.run(first())
    assert client.made == 1


def test_a_client_whose_first_loop_has_ended_can_be_used_in_the_next() -> None:
    async def late() -> Client:
        client = Client(timeout=0.01)
        with pytest.raises(SageMakerError):
            await client.list_clusters()
        return client

    client = asyncio.run(late())

    async def again() -> None:
        client.may_go_on = asyncio.Event()
        client.may_go_on.set()
        await client.list_clusters(options=CallOptions(timeout=5.0))

    asyncio.run(again())
    assert client.made == 2
