"""What 10,000 nodes cost to list and to track: calls, time, CPU and memory of the client; boto3's paginator beside it.

Run as `python benchmarks/many_nodes.py [nodes]`, with the package and boto3 installed. The embedded server answers from
a process of its own, on loopback; each request takes a second of its clock, so that nodes come to run while they are
listed. Takes about half a minute.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import multiprocessing
import statistics
import sys
import time
import tracemalloc
from collections import Counter
from collections.abc import Awaitable, Callable
from multiprocessing.connection import Connection
from typing import Any

import boto3.session  # type: ignore[import-untyped]  # boto3 ships no types
import httpx

from sm_async import SageMakerClient, to_wire
from sm_async.hyperpod import track_nodes
from sm_async.local import LocalSageMaker
from sm_async.transport import AsyncioTransport

PAGE = 100
POLLS = 10
"""Of a tracked cluster, until its nodes run."""
ROUNDS = 5
SOON = 0.02
"""Seconds from one poll to the next."""
CREDENTIALS = LocalSageMaker().credentials
GROUP = {"InstanceType": "ml.p5.48xlarge", "ExecutionRole": "arn:aws:iam::123456789012:role/hyperpod"}


def serve(asked: Connection, nodes: int) -> None:
    """Be the server: tell the URL, then give clusters for names and ages, and counts of calls for anything else."""
    seconds = itertools.count(1_800_000_000)
    node_seconds = POLLS * nodes / PAGE
    with LocalSageMaker(clock=lambda: float(next(seconds)), cluster_seconds=0, node_seconds=node_seconds) as server:
        asked.send(server.endpoint_url)
        while (question := asked.recv()) is not None:
            match question:
                case (name, count, is_old):
                    asked.send(_cluster(server, name, count, node_seconds if is_old else 0.0))
                case _:
                    asked.send(Counter(exchange.operation for exchange in server.journal))
                    server.journal.clear()


def _cluster(server: LocalSageMaker, name: str, nodes: int, age: float) -> list[str]:
    """The logical ids of a new cluster."""
    counts = [min(1000, nodes - first) for first in range(0, nodes, 1000)]
    groups = [
        {"InstanceGroupName": f"gpu-{number}", "InstanceCount": count, **GROUP} for number, count in enumerate(counts)
    ]
    request = {"ClusterName": name, "NodeProvisioningMode": "Continuous", "InstanceGroups": groups}
    (output,) = server.seed({"CreateCluster": [request]}, age=age)
    return list(server.ledger.nodes(to_wire(output)["ClusterArn"]))


class Noting(httpx.AsyncBaseTransport):
    """The transport of the client, which notes how many bytes are in use when a listing begins."""

    def __init__(self) -> None:
        self._transport = AsyncioTransport()
        self.in_use: list[int] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request."""
        if "NextToken" not in json.loads(await request.aread()):
            self.in_use.append(tracemalloc.get_traced_memory()[0])
        return await self._transport.handle_async_request(request)

    async def aclose(self) -> None:
        """Close all connections."""
        await self._transport.aclose()


class Server:
    """The server's process, from the outside."""

    def __init__(self, nodes: int) -> None:
        """Start it."""
        context = multiprocessing.get_context("spawn")
        self._asked, asking = context.Pipe()
        self._process = context.Process(target=serve, args=(asking, nodes), daemon=True)
        self._process.start()
        self.url: str = self._asked.recv()

    def cluster(self, name: str, nodes: int, *, is_old: bool) -> list[str]:
        """Have a cluster, whose nodes all run if it is old; their logical ids."""
        self._asked.send((name, nodes, is_old))
        ids: list[str] = self._asked.recv()
        return ids

    def calls(self) -> int:
        """Requests since it was last asked, all of them for ListClusterNodes."""
        self._asked.send("calls")
        counts: dict[str, int] = self._asked.recv()
        if counts.keys() - {"ListClusterNodes"}:
            raise RuntimeError(f"other calls were made: {counts}")
        return counts.get("ListClusterNodes", 0)

    def stop(self) -> None:
        """End it."""
        self._asked.send(None)
        self._process.join()


async def ours(client: SageMakerClient, cluster: str) -> int:
    """The number of nodes, page by page."""
    count = 0
    async for _ in client.paginate.list_cluster_nodes(cluster_name=cluster, include_node_logical_ids=True):
        count += 1
    return count


def theirs(client: Any, cluster: str) -> int:
    """The same by boto3."""
    pages = client.get_paginator("list_cluster_nodes").paginate(
        ClusterName=cluster, IncludeNodeLogicalIds=True, PaginationConfig={"PageSize": PAGE}
    )
    return sum(len(page["ClusterNodeSummaries"]) for page in pages)


async def cost(list_nodes: Callable[[], Awaitable[int]], nodes: int) -> tuple[float, float]:
    """Milliseconds of a listing: wall time, and CPU of this process."""
    began, cpu = time.perf_counter(), time.process_time()
    if await list_nodes() != nodes:
        raise RuntimeError("nodes are missing")
    return (time.perf_counter() - began) * 1e3, (time.process_time() - cpu) * 1e3


async def listing(server: Server, client: SageMakerClient, nodes: int) -> None:
    """Print what a listing costs us and boto3, in turns, and what memory it takes."""
    session: Any = boto3.session.Session()  # pyright: ignore[reportUnknownMemberType]  # boto3 ships no types
    boto = session.client(
        "sagemaker",
        endpoint_url=server.url,
        region_name="us-east-1",
        aws_access_key_id=CREDENTIALS.access_key_id,
        aws_secret_access_key=CREDENTIALS.secret_access_key,
    )

    async def by_boto3() -> int:
        return theirs(boto, "listed")

    ways: dict[str, Callable[[], Awaitable[int]]] = {"sm_async": lambda: ours(client, "listed"), "boto3": by_boto3}
    costs: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    server.calls()
    for _ in range(ROUNDS):
        for name, list_nodes in ways.items():
            costs[name].append(await cost(list_nodes, nodes))
    print(f"listing, {server.calls() / ROUNDS / len(ways):.0f} calls")
    for name, found in costs.items():
        wall, cpu = (statistics.median(column) for column in zip(*found, strict=True))
        print(f"  {name:9} {wall:7.0f} ms, of which {cpu:6.0f} ms are CPU of the client")
    for cluster in ("few", "listed"):
        tracemalloc.start()
        count = await ours(client, cluster)
        print(f"  {count:7,} nodes take {tracemalloc.get_traced_memory()[1] / 1e3:5.0f} kB at most")
        tracemalloc.stop()


async def tracking(server: Server, client: SageMakerClient, transport: Noting, nodes: int) -> None:
    """Print what following all nodes takes, from Pending to Running."""
    ids = server.cluster("tracked", nodes, is_old=False)
    server.calls()
    transport.in_use.clear()
    tracemalloc.start()
    began, cpu = time.perf_counter(), time.process_time()
    changes = 0
    async for _ in track_nodes(client, "tracked", ids, delay=SOON):
        changes += 1
    cpu, wall = time.process_time() - cpu, time.perf_counter() - began
    tracemalloc.stop()
    calls, polls, first = server.calls(), len(transport.in_use), transport.in_use[0]
    after = [(size - first) / nodes for size in transport.in_use[1:]]
    print(f"tracking, {changes:,} changes, {calls / polls:.0f} calls a poll, {polls} polls")
    print(f"  bytes a node after each poll: {', '.join(f'{size:.0f}' for size in after)}")
    print(f"  {wall / polls * 1e3:.0f} ms a poll, of which {cpu / polls * 1e3:.0f} ms are CPU of the client (traced)")


async def sharing(server: Server, client: SageMakerClient, transport: Noting, nodes: int) -> None:
    """Print how many calls 100 waits and a tracker make together."""
    ids = server.cluster("shared", nodes, is_old=False)
    server.calls()
    transport.in_use.clear()

    async def track() -> int:
        return len([change async for change in track_nodes(client, "shared", ids, delay=SOON)])

    waits = [
        client.wait.cluster_nodes_running(cluster_name="shared", node_logical_ids=ids[start::100], delay=SOON)
        for start in range(100)
    ]
    await asyncio.gather(track(), *(wait.result() for wait in waits))
    print(f"100 waits and a tracker together, {server.calls() / len(transport.in_use):.0f} calls a poll")


async def main(nodes: int) -> None:
    """Print all of it."""
    server, transport = Server(nodes), Noting()
    server.cluster("few", nodes // 5, is_old=True)
    server.cluster("listed", nodes, is_old=True)
    async with SageMakerClient(region="us-east-1", endpoint_url=server.url, credentials=CREDENTIALS) as client:
        await client.preload("ListClusterNodes")
        await ours(client, "few")
        await listing(server, client, nodes)
    async with SageMakerClient(
        region="us-east-1", endpoint_url=server.url, credentials=CREDENTIALS, transport=transport
    ) as client:
        await tracking(server, client, transport, nodes)
        await sharing(server, client, transport, nodes)
    await transport.aclose()
    server.stop()


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000))
