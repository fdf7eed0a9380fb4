"""Thousands of calls, each cancelled at a random moment of its life; afterwards the transport is as good as new."""

from __future__ import annotations

import asyncio
import gc
import itertools
import random
import socket
from collections import Counter
from collections.abc import Awaitable, Callable
from typing import Any

import attrs
import pytest

from sm_async import CallOptions, SageMakerClient, shapes
from sm_async.transport.connection import Connection
from sm_async.transport.pool import Connections
from tests.faults.cases import GOOD
from tests.faults.peers import Peer, PeerServer, Serve
from tests.faults.rig import Rig, call, rig, until
from tests.seams import KEYS
from tests.transport.certificates import Certificates

pytestmark = pytest.mark.long

CONNECTIONS = 16
CALLERS = 48
RECEIVE_BUFFER = 32 * 1024
LARGE = 256 * 1024
"""Bytes of a request that does not fit into the buffers between client and server."""
LONGEST = 32
"""Turns of the loop that a call has at the most."""


class Storm:
    """A server that takes its time at every step, and calls that do not live to see it."""

    def __init__(self, seed: int) -> None:
        self._random = random.Random(seed)
        self._steps: dict[str, str] = {}
        """How far the server has come with each request, by its path."""
        self.cancelled: Counter[str] = Counter()
        """Calls that were cancelled, by the step at which it hit them."""

    async def serve(self, peer: Peer) -> None:
        """Answer requests, with pauses before the body is read, before the answer and inside it."""
        while True:
            head = await peer.read_head()
            path = head.split(b" ", 2)[1].decode()
            length = next(int(line[15:]) for line in head.split(b"\r\n") if line.lower().startswith(b"content-length"))
            self._steps[path] = "its request was being read"
            if length >= LARGE:
                await self._pause()
            await peer.skip(length)
            self._steps[path] = "its answer was awaited"
            await self._pause()
            await peer.send(GOOD[:-9])
            self._steps[path] = "its answer was half read"
            await self._pause()
            await peer.send(GOOD[-9:])

    async def cancel(self, calls: int, make_call: Callable[[str, int], Awaitable[Any]]) -> None:
        """Start calls until so many have been cancelled; `make_call` is given a path and the size of the request."""
        numbers = itertools.count()

        async def caller() -> None:
            while self.cancelled.total() < calls:
                path = f"/{next(numbers)}"
                size = LARGE if self._random.random() < 0.2 else 64
                task = asyncio.ensure_future(make_call(path, size))
                _after(self._random.randrange(LONGEST), task.cancel)
                try:
                    await task
                except asyncio.CancelledError:
                    self.cancelled[self._steps.pop(path, "it waited for a connection")] += 1

        async with asyncio.TaskGroup() as callers:
            for _ in range(CALLERS):
                callers.create_task(caller())

    async def _pause(self) -> None:
        for _ in range(self._random.randrange(LONGEST // 4)):
            await asyncio.sleep(0)


def _after(turns: int, act: Callable[[], object]) -> None:
    """Act after so many turns of the loop: unlike seconds, they are the same on a slow machine."""
    if turns:
        asyncio.get_running_loop().call_soon(_after, turns - 1, act)
    else:
        act()


async def serves_a_thousand(one: Rig, make_call: Callable[[str, int], Awaitable[Any]]) -> None:
    """Nothing of the storm is left, and as many calls as anybody wants succeed."""
    await quiet(one)
    for _ in range(4):
        await asyncio.gather(*(make_call("/after", 64) for _ in range(250)))
    await quiet(one)


async def quiet(one: Rig) -> None:
    """Wait until there are idle connections and nothing else, and count what is in memory."""

    def is_quiet() -> bool:
        now = one.transport.connections
        return now == Connections(places=now.idle, open=now.idle, idle=now.idle)

    await until(is_quiet)
    gc.collect()
    living = sum(isinstance(each, Connection) for each in gc.get_objects())
    assert living == one.transport.connections.idle <= CONNECTIONS


def through(one: Rig) -> Callable[[str, int], Awaitable[Any]]:
    """Calls through the transport itself."""
    return lambda path, size: call(one.transport, one.url.rstrip("/") + path, size=size)


async def test_ten_thousand_cancelled_calls_leave_a_transport_that_serves_a_thousand_more() -> None:
    storm = Storm(seed=1)
    server = PeerServer(Serve(storm.serve), receive_buffer=RECEIVE_BUFFER)
    async with rig(server, max_connections=CONNECTIONS) as one:
        await storm.cancel(10_000, through(one))
        assert min(storm.cancelled.values()) > 0, storm.cancelled
        assert len(storm.cancelled) == 4
        await serves_a_thousand(one, through(one))


async def test_cancelled_calls_over_tls_leave_a_transport_that_serves_a_thousand_more(
    certificates: Certificates,
) -> None:
    storm = Storm(seed=2)
    server = PeerServer(Serve(storm.serve, certificates.good), receive_buffer=RECEIVE_BUFFER)
    async with rig(server, "https", trust=certificates.trust, max_connections=CONNECTIONS) as one:
        await storm.cancel(1_000, through(one))
        await serves_a_thousand(one, through(one))


@pytest.mark.asyncio(loop_factories=["asyncio"])
async def test_cancelled_calls_to_a_name_with_two_addresses_leave_a_transport_that_serves_a_thousand_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    storm = Storm(seed=3)
    server = PeerServer(Serve(storm.serve), receive_buffer=RECEIVE_BUFFER)

    async def resolve(host: str, port: int, **_: Any) -> list[Any]:
        assert host == "two.test"
        return [
            (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("127.0.0.9", 9)),  # nobody listens there
            (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("127.0.0.1", port)),
        ]

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", resolve)
    async with rig(server, max_connections=CONNECTIONS) as one:
        named = attrs.evolve(one, url=f"http://two.test:{server.port}/")
        await storm.cancel(2_000, through(named))
        await serves_a_thousand(one, through(named))


@pytest.mark.asyncio(loop_factories=["asyncio"])
async def test_cancelled_calls_of_a_client_leave_a_client_that_serves_a_thousand_more() -> None:
    storm = Storm(seed=4)
    server = PeerServer(Serve(storm.serve), receive_buffer=RECEIVE_BUFFER)
    async with rig(server, max_connections=CONNECTIONS) as one:
        group = shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=4)
        client = SageMakerClient(
            region="us-east-1", credentials=KEYS, endpoint_url=one.url, transport=one.transport, validate=False
        )

        async def add_nodes(_: str, size: int) -> None:
            await client.batch_add_cluster_nodes(
                cluster_name="x" * size, nodes_to_add=[group], options=CallOptions(timeout=5.0)
            )

        async with client:
            await storm.cancel(2_000, add_nodes)
            await serves_a_thousand(one, add_nodes)
