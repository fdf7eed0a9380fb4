"""A transport before a faulty server, and what has to hold when a call is over: nothing may be left behind."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from typing import Any

import attrs
import httpx

from sm_async import CallOptions, SageMakerClient, shapes
from sm_async.retries import NoRetry
from sm_async.transport import AsyncioTransport
from sm_async.transport.pool import Connections
from tests.faults.peers import SERVERS_OWN, PeerServer
from tests.seams import KEYS

__all__ = ["RESPONSE_LIMIT", "Rig", "call", "leaving_nothing", "rig", "sent", "tasks", "until"]

RESPONSE_LIMIT = 2**20
"""Bytes of a response, low enough to be reached in a test."""

GRACE = 1.0
"""Seconds that a busy machine may be late. A call that hangs is late by minutes."""


@attrs.frozen
class Rig:
    """One transport, and the server that it is used against."""

    transport: AsyncioTransport
    server: PeerServer
    url: str

    async def call(self, *, method: str = "POST", size: int = 64, seconds: float = 5.0) -> httpx.Response:
        """One request through the transport, which must end in time."""
        return await call(self.transport, self.url, method=method, size=size, seconds=seconds)

    async def add_nodes(self, *, size: int = 64, seconds: float = 5.0) -> shapes.BatchAddClusterNodesResponse:
        """One call through a client, which must end in time."""
        client = SageMakerClient(
            region="us-east-1",
            credentials=KEYS,
            endpoint_url=self.url,
            transport=self.transport,
            retry=NoRetry(),
            validate=False,
        )
        group = shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=4)
        async with client, in_time(seconds):
            return await client.batch_add_cluster_nodes(
                cluster_name="x" * size, nodes_to_add=[group], options=CallOptions(timeout=seconds)
            )

    async def holds(self, connections: int) -> None:
        """Wait until so many connections lie idle and there is nothing else."""
        expected = Connections(places=connections, open=connections, idle=connections)
        await until(lambda: self.transport.connections == expected)


async def call(
    transport: AsyncioTransport, url: str, *, method: str = "POST", size: int = 64, seconds: float = 5.0
) -> httpx.Response:
    """One request, which must end in time; `seconds` is its deadline."""
    target = httpx.URL(url)
    request = httpx.Request(
        method,
        target,
        headers=[(b"Host", target.netloc), (b"Content-Length", b"%d" % size)],
        stream=httpx.ByteStream(b"x" * size),
        extensions={"deadline": asyncio.get_running_loop().time() + seconds},
    )
    async with in_time(seconds):
        return await transport.handle_async_request(request)


@asynccontextmanager
async def rig(
    server: PeerServer, scheme: str = "http", *, trust: ssl.SSLContext | None = None, max_connections: int = 256
) -> AsyncGenerator[Rig]:
    """Run a server and a transport; at the end nothing of the transport may be left."""
    async with server:
        transport = AsyncioTransport(
            ssl_context=trust, max_connections=max_connections, max_response=RESPONSE_LIMIT, environment={}
        )
        async with leaving_nothing(transport):
            yield Rig(transport, server, f"{scheme}://127.0.0.1:{server.port}/")


@asynccontextmanager
async def leaving_nothing(transport: AsyncioTransport) -> AsyncGenerator[None]:
    """Close the transport at the end; no socket, place, waiter, task or lost exception may be left."""
    loop = asyncio.get_running_loop()
    lost: list[dict[str, Any]] = []
    loop.set_exception_handler(lambda _, context: lost.append(context))
    before = tasks()
    try:
        yield
    finally:
        await transport.aclose()
    assert transport.connections == Connections()
    assert tasks() <= before
    assert lost == [], lost


def tasks() -> set[asyncio.Task[Any]]:
    """The tasks that run, but for the servers' own."""
    return {task for task in asyncio.all_tasks() if task.get_name() != SERVERS_OWN}


@asynccontextmanager
async def in_time(seconds: float) -> AsyncGenerator[None]:
    """Fail if what is inside takes longer than its deadline."""
    bound = asyncio.timeout(seconds + GRACE)
    try:
        async with bound:
            yield
    except TimeoutError:
        assert not bound.expired(), f"not over {GRACE} s after its deadline"
        raise


async def until(holds: Callable[[], bool]) -> None:
    """Wait for something that other tasks bring about."""
    async with asyncio.timeout(5):
        while not holds():  # noqa: ASYNC110  (any state of any object, and most have no event)
            await asyncio.sleep(0.001)


def sent(error: BaseException) -> bool:
    """Whether the request may have left whole, as the transport's exceptions tell."""
    told: object = getattr(error, "request_sent", None)  # httpx's classes do not declare it
    assert isinstance(told, bool)
    return told
