"""Ten thousand nodes on the embedded server: as many calls as arithmetic says, and memory that does not grow."""

from __future__ import annotations

import asyncio
import json
import sys
import tracemalloc
from collections import Counter
from collections.abc import AsyncIterator, Iterator

import httpx
import pytest

from sm_async import SageMakerClient
from sm_async.hyperpod import NodeStatusChanged, NodeTracker, track_nodes
from sm_async.local import LocalSageMaker
from sm_async.transport import AsyncioTransport
from tests.hyperpod.node_server import NODE_SECONDS, NodeServer, node_server

pytestmark = pytest.mark.long

MANY, FEW = 10_000, 2_000
PAGE = 100
SOON = 0.02
"""Seconds from one poll to the next."""


class Noting(httpx.AsyncBaseTransport):
    """The transport of clients, which notes how many blocks of memory are in use when a listing begins.

    Blocks and not bytes, since counting them costs nothing; what is kept of each node shows as 10,000.
    """

    def __init__(self) -> None:
        self._transport = AsyncioTransport()
        self.in_use: list[int] = []

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if "NextToken" not in json.loads(await request.aread()):
            self.in_use.append(sys.getallocatedblocks())
        return await self._transport.handle_async_request(request)

    async def aclose(self) -> None:
        await self._transport.aclose()


@pytest.fixture(scope="module")
def server() -> Iterator[NodeServer]:
    with node_server() as each:
        yield each


@pytest.fixture
def transport() -> Noting:
    return Noting()


@pytest.fixture
async def client(server: NodeServer, transport: Noting) -> AsyncIterator[SageMakerClient]:
    async with SageMakerClient(
        region="us-east-1",
        endpoint_url=server.endpoint_url,
        credentials=LocalSageMaker().credentials,
        transport=transport,
    ) as each:
        await each.preload("ListClusterNodes")
        yield each
    await transport.aclose()


@pytest.fixture
def traced() -> Iterator[None]:
    tracemalloc.start()
    yield
    tracemalloc.stop()


async def peak_of_paging(client: SageMakerClient, cluster: str, nodes: int) -> int:
    """Bytes that going through the nodes of a cluster takes at most."""
    before = tracemalloc.get_traced_memory()[0]
    tracemalloc.reset_peak()
    found = 0
    async for _ in client.paginate.list_cluster_nodes(cluster_name=cluster, include_node_logical_ids=True):
        found += 1
    assert found == nodes
    return tracemalloc.get_traced_memory()[1] - before


@pytest.mark.usefixtures("traced")
async def test_ten_thousand_nodes_are_paged_in_the_memory_that_two_thousand_take(
    server: NodeServer, client: SageMakerClient
) -> None:
    for name, nodes in (("few", FEW), ("many", MANY)):
        server.add_cluster(name, nodes, age=NODE_SECONDS)
    await anext(aiter(client.paginate.list_cluster_nodes(cluster_name="few")))  # what is made on first use
    server.calls()
    few = await peak_of_paging(client, "few", FEW)
    assert server.calls() == {"ListClusterNodes": FEW // PAGE}
    many = await peak_of_paging(client, "many", MANY)
    assert server.calls() == {"ListClusterNodes": MANY // PAGE}
    assert many < 1.5 * few


async def test_ten_thousand_nodes_are_tracked_in_a_hundred_calls_a_poll_and_the_memory_of_their_states(
    server: NodeServer, client: SageMakerClient, transport: Noting
) -> None:
    ids = server.add_cluster("tracked", MANY, age=NODE_SECONDS - 250)  # with instances, and Running in the third poll
    server.calls()
    told: Counter[str] = Counter()
    async for change in track_nodes(client, "tracked", ids, delay=SOON):
        told[change.node.status if isinstance(change, NodeStatusChanged) else type(change).__name__] += 1
    assert told == {"Pending": MANY, "InstanceAssigned": MANY, "Running": MANY}
    polls = len(transport.in_use)
    assert server.calls() == {"ListClusterNodes": polls * MANY // PAGE}
    assert polls == 4
    before, _, after_two, *later = transport.in_use
    assert max(later) < after_two + MANY / 10
    assert after_two - before < 4 * MANY


async def test_a_hundred_waits_and_trackers_share_the_calls_of_one(server: NodeServer, client: SageMakerClient) -> None:
    ids = server.add_cluster("shared", FEW, age=NODE_SECONDS - 50)  # Running in the third poll
    server.calls()
    parts = [ids[start::100] for start in range(100)]
    waits = [
        client.wait.cluster_nodes_running(cluster_name="shared", node_logical_ids=part, delay=SOON) for part in parts
    ]
    trackers = [track_nodes(client, "shared", part, delay=SOON) for part in parts]
    changes, states = await asyncio.gather(
        asyncio.gather(*map(told_by, trackers)), asyncio.gather(*(wait.result() for wait in waits))
    )
    assert [state.counts for state in states] == [{"Running": FEW // 100}] * 100
    assert changes == [3 * FEW // 100] * 100
    assert server.calls() == {"ListClusterNodes": 4 * FEW // PAGE}


async def told_by(tracker: NodeTracker) -> int:
    """How many changes there were."""
    count = 0
    async for _ in tracker:
        count += 1
    return count
