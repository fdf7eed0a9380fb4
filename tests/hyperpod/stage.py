"""A cluster on the embedded server, behind a transport that loses requests and answers as a test says."""

from __future__ import annotations

import asyncio
import datetime
import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping
from contextlib import asynccontextmanager
from typing import Any, Literal

import attrs
import httpx

from sm_async import SageMakerClient, shapes
from sm_async.hyperpod import AdditionPlan, plan_node_additions
from sm_async.local import LocalSageMaker
from sm_async.retries import NoRetry

__all__ = ["ARN", "Fault", "Stage", "issued", "plan_of", "stage"]

ARN = "arn:aws:sagemaker:us-east-1:123456789012:cluster/abcdefghijkl"

SHUTDOWN = 60.0
"""Seconds that nodes and groups take to go."""

Fault = Literal["pass", "lose_answer", "lose_request", "throttle", "hang", "fail"]
"""`lose_answer`: applied, then the connection breaks. `lose_request`: it never arrives. `throttle`, `fail`: answered
with ThrottlingException, with a 500. `hang`: applied, and never answered."""


def issued(*, ago: float = 0.0) -> datetime.datetime:
    """A moment so many seconds ago."""
    return datetime.datetime.now(datetime.UTC) - datetime.timedelta(seconds=ago)


def plan_of(
    cluster: str = ARN,
    wanted: Mapping[str, int] | None = None,
    /,
    *,
    intent: str = "run-7",
    ago: float = 0.0,
    **more: int,
) -> AdditionPlan:
    """A plan, issued so many seconds ago."""
    return plan_node_additions(cluster, {**(wanted or {}), **more}, intent=intent, issued_at=issued(ago=ago))


class FaultyTransport(httpx.AsyncBaseTransport):
    """Hands requests to the server, or does what befalls them; `befall` is asked for each that changes something."""

    def __init__(self, server: LocalSageMaker) -> None:
        self._server = server.transport()
        self.befall: Callable[[int], Fault] = lambda _: "pass"
        self.before: Callable[[int], Awaitable[None]] | None = None
        self.requests = 0
        self.in_flight = 0
        self.most_in_flight = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if not request.headers["X-Amz-Target"].startswith("SageMaker.Batch"):
            return await self._server.handle_async_request(request)
        self.requests += 1
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            if self.before is not None:
                await self.before(self.requests)
            return await self._answer(self.befall(self.requests), request)
        finally:
            self.in_flight -= 1

    async def _answer(self, fault: Fault, request: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0)
        if fault == "throttle":
            return httpx.Response(400, json={"__type": "ThrottlingException", "message": "Rate exceeded"})
        if fault == "fail":
            return httpx.Response(500, json={"__type": "InternalFailure", "message": "sorry"})
        if fault == "lose_request":
            raise httpx.ConnectError("no route")
        response = await self._server.handle_async_request(request)
        if fault == "lose_answer":
            raise httpx.ReadError("reset by peer")
        if fault == "hang":
            await asyncio.get_running_loop().create_future()
        return response


class Clock:
    """The time that the cluster lives in: it stands still until a test turns it."""

    def __init__(self) -> None:
        self.now = time.time()

    def __call__(self) -> float:
        return self.now


@attrs.frozen
class Stage:
    """The server with a cluster, and how a test gets at it."""

    server: LocalSageMaker
    transport: FaultyTransport
    client: SageMakerClient
    cluster: str
    """ARN of the cluster."""
    clock: Clock

    def befall(self, *faults: Fault) -> None:
        """What befalls the next requests, one after the other; later ones pass."""
        self.transport.requests = 0
        self.transport.befall = lambda number: faults[number - 1] if number <= len(faults) else "pass"

    def befall_all(self, fault: Fault) -> None:
        """What befalls every request from now on."""
        self.transport.befall = lambda _: fault

    def counts(self) -> dict[str, int]:
        """Nodes of each group by the ledger."""
        groups = list(self.server.ledger.nodes(self.cluster).values())
        return {group: groups.count(group) for group in sorted(set(groups))}

    def sent(self, operation: str = "BatchAddClusterNodes") -> list[Any]:
        """Documents of the requests that reached the server."""
        return [exchange.document for exchange in self.server.journal.of(operation)]

    async def set_count(self, group: str, count: int) -> None:
        """UpdateCluster, as the console sends it."""
        await self.client.update_cluster(cluster_name=self.cluster, instance_groups=[specification(group, count)])

    async def delete_group(self, group: str) -> None:
        """UpdateCluster that deletes a group; as long as the clock stands it is Deleting."""
        await self.client.update_cluster(cluster_name=self.cluster, instance_groups_to_delete=[group])

    async def busy(self, group: str, times: int) -> None:
        """Have an empty group not InService for so many requests: it is Deleting, and then somebody makes it anew."""
        await self.delete_group(group)

        async def before(number: int) -> None:
            if number == times + 1:
                self.clock.now += SHUTDOWN
                await self.set_count(group, 0)

        self.transport.before = before


def specification(group: str, count: int) -> shapes.ClusterInstanceGroupSpecification:
    return shapes.ClusterInstanceGroupSpecification(
        instance_group_name=group,
        instance_type="ml.p5.48xlarge",
        instance_count=count,
        execution_role="arn:aws:iam::123456789012:role/hyperpod",
    )


@asynccontextmanager
async def stage(groups: Iterable[str] = ("gpu", "cpu"), **settings: Any) -> AsyncGenerator[Stage]:
    """A cluster with empty groups, and a client that sends each request once."""
    clock = Clock()
    server = LocalSageMaker(cluster_seconds=0.0, node_seconds=0.0, shutdown_seconds=SHUTDOWN, clock=clock, **settings)
    transport = FaultyTransport(server)
    client = SageMakerClient(region=server.region, credentials=server.credentials, transport=transport, retry=NoRetry())
    async with client:
        created = await client.create_cluster(
            cluster_name="train",
            node_provisioning_mode="Continuous",
            instance_groups=[specification(group, 0) for group in groups],
        )
        yield Stage(server, transport, client, created.cluster_arn, clock)
