"""boto3 before a server that throttles, fails and is moved through time: it meets what it would meet at AWS."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator
from typing import Any

import pytest
from botocore.exceptions import (  # type: ignore[import-untyped]  # botocore ships no types
    ConnectionClosedError,
    EndpointConnectionError,
    ReadTimeoutError,
)

from sm_async.local import CutOff, Delay, Drop, Effect, Fail, Fault, Garble, Hang, LocalSageMaker, Throttle
from tests.judges.boto3_judge import Document, Judge, client_of, group, judge_of, more

ADD: Document = {"ClusterName": "train", "ClientToken": "once", "NodesToAdd": [more("gpu", 4)]}


@contextlib.asynccontextmanager
async def trained_judge(**client: Any) -> AsyncGenerator[Judge]:
    """A judge of a server with an empty group `gpu`, whose boto3 client has settings of its own."""
    async with judge_of([0.0]) as judge:
        await judge.cluster(group("gpu"))
        judge.server.journal.clear()
        judge.client.close()
        judge.client = client_of(judge.server, **client)
        yield judge
        judge.client.close()


def additions(judge: Judge) -> int:
    return len(judge.server.ledger.additions(client_token="once"))


@pytest.mark.parametrize(
    ("effect", "error", "applied"),
    [
        (Drop(applied=False), ConnectionClosedError, 0),
        (Drop(applied=True), ConnectionClosedError, 1),
        (Drop(applied=True, reset=False), ConnectionClosedError, 1),
        (CutOff(after=10, reset=True), ConnectionClosedError, 1),
        (Hang(applied=False), ReadTimeoutError, 0),
        (Hang(applied=True), ReadTimeoutError, 1),
        (Delay(seconds=30), ReadTimeoutError, 1),
    ],
    ids=repr,
)
async def test_an_answer_that_does_not_arrive(effect: Effect, error: type[Exception], applied: int) -> None:
    async with trained_judge(read_timeout=1.0 if isinstance(effect, Hang | Delay) else 60.0) as judge:
        judge.server.faults.add(Fault("BatchAddClusterNodes", effect=effect))
        with pytest.raises(error):
            await judge.call("BatchAddClusterNodes", **ADD)
        assert additions(judge) == applied
        assert [exchange.fault for exchange in judge.server.journal] == [effect]


@pytest.mark.parametrize(
    ("effect", "code"),
    [
        (Fail(), "InternalFailure"),
        (Fail(503, "ServiceUnavailable", applied=True), "ServiceUnavailable"),
        (Fail(400, "ThrottlingException", "Rate exceeded"), "ThrottlingException"),
    ],
    ids=repr,
)
async def test_an_answer_that_is_an_error(effect: Fail, code: str) -> None:
    async with trained_judge() as judge:
        judge.server.faults.add(Fault("BatchAddClusterNodes", effect=effect))
        assert await judge.error("BatchAddClusterNodes", **ADD) == (code, effect.message)
        assert additions(judge) == effect.applied


@pytest.mark.parametrize("effect", [Garble(), CutOff(after=10)], ids=repr)
async def test_what_is_no_json_is_no_error_to_boto3_and_says_nothing_of_what_was_bought(effect: Effect) -> None:
    async with trained_judge() as judge:
        judge.server.faults.add(Fault("BatchAddClusterNodes", effect=effect))
        answer = await judge.call("BatchAddClusterNodes", **ADD)
        assert "Successful" not in answer
        assert additions(judge) == 1


@pytest.mark.parametrize("effect", [Drop(applied=True), Fail(500, applied=True), Fail(400, "ThrottlingException")])
async def test_boto3_s_own_retry_is_another_attempt_of_the_same_call(effect: Effect) -> None:
    async with trained_judge(max_attempts=3) as judge:
        judge.server.faults.add(Fault("BatchAddClusterNodes", effect=effect))
        judge.retries = 1
        answer = await judge.call("BatchAddClusterNodes", **ADD)
        assert len(answer["Successful"]) == 4
        first, second = judge.server.journal
        assert (first.attempt, second.attempt) == (1, 2)
        assert first.invocation_id == second.invocation_id is not None
        (addition,) = judge.server.ledger.additions(client_token="once")
        assert addition.invocation_id == first.invocation_id
        assert addition.request_id == (first if effect.applied else second).request_id


async def test_a_rate_that_is_exceeded() -> None:
    async with trained_judge() as judge:
        judge.server.throttles = [Throttle("DescribeCluster", "ListClusters", per_second=1, burst=2)]
        await judge.call("DescribeCluster", ClusterName="train")
        await judge.call("ListClusters")
        assert await judge.error("ListClusters") == ("ThrottlingException", "Rate exceeded")
        await judge.call("ListClusterNodes", ClusterName="train")
        judge.advance(1)
        await judge.call("ListClusters")
        assert [exchange.code for exchange in judge.server.journal] == [None, None, "ThrottlingException", None, None]


async def test_a_server_that_is_down_and_up_again() -> None:
    async with trained_judge() as judge:
        async with judge.server.down():
            with pytest.raises(EndpointConnectionError):
                await judge.call("ListClusters")
        assert len((await judge.call("ListClusters"))["ClusterSummaries"]) == 1


async def test_hours_that_pass_in_no_time() -> None:
    async with LocalSageMaker(cluster_seconds=600, node_seconds=1800) as server:
        judge = Judge(server, client_of(server), [])
        await judge.call("CreateCluster", ClusterName="train", InstanceGroups=[group("gpu", 1)])
        statuses: list[str] = []
        for minutes in (9, 30, 2):
            await server.advance(minutes=minutes)
            statuses.append((await judge.call("DescribeCluster", ClusterName="train"))["ClusterStatus"])
        assert statuses == ["Creating", "Creating", "InService"]
        judge.client.close()


async def test_time_that_passes_a_thousand_times_as_fast() -> None:
    async with LocalSageMaker(cluster_seconds=600, speed=6_000.0) as server:
        judge = Judge(server, client_of(server), [])
        await judge.call("CreateCluster", ClusterName="train")
        while (await judge.call("DescribeCluster", ClusterName="train"))["ClusterStatus"] != "InService":
            pass
        first, *_, last = server.journal
        assert last.time - first.time >= 600
        judge.client.close()
