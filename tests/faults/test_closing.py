"""Closing a transport or a client at any moment: every call ends at once with an error that knows what became of it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncGenerator, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from sm_async import SageMakerClient, shapes
from sm_async.errors import ClientClosedError, WrongEventLoopError
from sm_async.transport import AsyncioTransport, faults
from sm_async.transport.httpx_sender import HttpxSender
from sm_async.transport.messages import HttpRequest, Origin
from sm_async.transport.pool import Connections
from sm_async.transport.sender import EngineSender
from tests.faults.cases import answers, hangs, serves, stays
from tests.faults.peers import Peer, PeerServer, Serve
from tests.faults.rig import call, leaving_nothing, rig, sent, until
from tests.faults.test_opening_faults import black_hole
from tests.seams import KEYS, client_of
from tests.transport.certificates import Certificates

LARGE = 16 * 2**20
AT_ONCE = 1.0
"""Seconds, of which a loaded machine may take some; the calls have five."""


async def closed(transport: AsyncioTransport, *calls: asyncio.Task[Any]) -> list[bool]:
    """Close, and tell of each call whether its request may have been sent; each has to end in `TransportError`."""
    async with asyncio.timeout(AT_ONCE):
        await transport.aclose()
        ends = await asyncio.gather(*calls, return_exceptions=True)
    assert [type(end) for end in ends] == [httpx.TransportError] * len(calls)
    return [sent(end) for end in ends if isinstance(end, httpx.TransportError)]


def soon(request: Coroutine[Any, Any, httpx.Response]) -> asyncio.Task[httpx.Response]:
    """A call that goes on beside the test."""
    return asyncio.ensure_future(request)


class Taker:
    """A script that takes requests and does not answer."""

    def __init__(self) -> None:
        self.taken = asyncio.Semaphore(0)
        """Released once a request."""

    async def __call__(self, peer: Peer) -> None:
        await peer.read_request()
        self.taken.release()
        await peer.until_the_client_leaves()


@pytest.mark.parametrize("tls", [False, True], ids=["plain", "tls"])
async def test_a_call_whose_answer_is_awaited_may_have_been_applied(tls: bool, certificates: Certificates) -> None:
    taker = Taker()
    server = PeerServer(Serve(taker, certificates.good if tls else None))
    async with rig(server, "https" if tls else "http", trust=certificates.trust) as one:
        task = soon(one.call())
        await taker.taken.acquire()
        assert await closed(one.transport, task) == [True]


async def test_a_request_that_has_not_left_whole_was_not_sent() -> None:
    has_begun = asyncio.Event()

    async def begins_to_read(peer: Peer) -> None:
        await peer.read_head()
        has_begun.set()
        await peer.hang()

    async with rig(PeerServer(Serve(begins_to_read))) as one:
        task = soon(one.call(size=LARGE))
        await has_begun.wait()
        assert await closed(one.transport, task) == [False]


async def test_a_call_in_the_queue_was_not_sent() -> None:
    taker = Taker()
    async with rig(PeerServer(Serve(taker)), max_connections=1) as one:
        tasks = [soon(one.call()) for _ in range(3)]
        await taker.taken.acquire()
        assert await closed(one.transport, *tasks) == [True, False, False]


@pytest.mark.parametrize("scheme", ["http", "https"])
async def test_a_call_that_connects_was_not_sent(scheme: str, certificates: Certificates) -> None:
    async with rig(PeerServer(Serve(serves)), trust=certificates.trust) as one:
        with black_hole(scheme) as url:
            task = soon(call(one.transport, url))
            await until(lambda: one.transport.connections.opening == 1)
            assert await closed(one.transport, task) == [False]


async def test_a_call_in_the_middle_of_a_tls_handshake_was_not_sent(certificates: Certificates) -> None:
    async with rig(PeerServer(Serve(hangs)), "https", trust=certificates.trust) as one:
        task = soon(one.call())
        await until(lambda: one.server.accepted == 1)
        assert await closed(one.transport, task) == [False]


async def test_a_call_that_waits_for_a_thread_to_read_the_authorities_was_not_sent(certificates: Certificates) -> None:
    release = threading.Event()
    with ThreadPoolExecutor(1) as executor:
        asyncio.get_running_loop().set_default_executor(executor)
        executor.submit(release.wait)
        try:
            async with rig(PeerServer(Serve(serves, certificates.good)), "https") as one:
                task = soon(one.call())
                await until(lambda: one.transport.connections.opening == 1)
                assert await closed(one.transport, task) == [False]
        finally:
            release.set()


async def test_a_call_that_gets_its_place_in_the_same_moment_opens_no_connection_any_more() -> None:
    taker = Taker()
    async with rig(PeerServer(Serve(taker)), max_connections=1) as one:
        first, second = soon(one.call()), soon(one.call())
        await taker.taken.acquire()
        first.cancel()
        await asyncio.sleep(0)
        assert one.transport.connections == Connections(places=1, open=1)  # the second has the place of the first
        assert await closed(one.transport, second) == [False]
        assert first.cancelled()


async def test_closing_ends_idle_connections() -> None:
    has_left = asyncio.Event()

    async def notices(peer: Peer) -> None:
        try:
            await serves(peer)
        except (EOFError, ConnectionError):
            has_left.set()

    async with rig(PeerServer(Serve(notices))) as one:
        await one.call()
        await closed(one.transport)
        async with asyncio.timeout(AT_ONCE):
            await has_left.wait()


async def test_a_closed_transport_refuses_calls_and_closes_again() -> None:
    async with rig(PeerServer(Serve(serves))) as one:
        await one.call()
        await asyncio.gather(one.transport.aclose(), one.transport.aclose())
        await one.transport.aclose()
        for url in (one.url, "http://127.0.0.1:9/", "https://127.0.0.1:9/"):
            with pytest.raises(httpx.TransportError, match="the transport is closed") as caught:
                await call(one.transport, url)
            assert not sent(caught.value)


async def test_a_transport_that_was_never_used_closes() -> None:
    transport = AsyncioTransport()
    await transport.aclose()
    with pytest.raises(httpx.TransportError):
        await call(transport, "http://127.0.0.1:9/")


@asynccontextmanager
async def own_client(server: PeerServer) -> AsyncGenerator[SageMakerClient]:
    """A client with a transport of its own, which has to leave nothing behind."""
    async with server:
        transport = AsyncioTransport()
        async with leaving_nothing(transport):  # of the client, too: it looks for tasks and lost exceptions
            yield SageMakerClient(
                region="us-east-1",
                credentials=KEYS,
                endpoint_url=f"http://127.0.0.1:{server.port}",
                max_connections=2,
                validate=False,
            )


async def test_closing_a_client_fails_its_calls_with_their_outcomes() -> None:
    taker = Taker()
    group = shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=4)
    async with own_client(PeerServer(Serve(taker))) as client:
        calls = [
            asyncio.ensure_future(client.batch_add_cluster_nodes(cluster_name="train", nodes_to_add=[group]))
            for _ in range(4)
        ]
        for _ in range(2):
            await taker.taken.acquire()
        async with asyncio.timeout(AT_ONCE):
            await client.aclose()
            ends = await asyncio.gather(*calls, return_exceptions=True)
        outcomes = [end.outcome for end in ends if isinstance(end, ClientClosedError)]
        assert outcomes == ["maybe_applied", "maybe_applied", "not_sent", "not_sent"]
        with pytest.raises(ClientClosedError):
            await client.batch_add_cluster_nodes(cluster_name="train", nodes_to_add=[group])


async def test_closing_a_client_over_a_shared_transport_knows_which_calls_had_no_connection() -> None:
    taker = Taker()
    async with rig(PeerServer(Serve(taker)), max_connections=1) as one:
        client = client_of(one.transport, endpoint_url=one.url)
        calls = [asyncio.ensure_future(client.list_clusters()) for _ in range(3)]
        await taker.taken.acquire()
        await until(lambda: one.transport.connections.waiting == 2)
        assert await outcomes_of_closing(client, *calls) == ["maybe_applied", "not_sent", "not_sent"]


async def test_closing_a_client_over_a_shared_transport_that_connects_leaves_its_call_unsent() -> None:
    async with rig(PeerServer(Serve(serves))) as one:
        with black_hole() as url:
            client = client_of(one.transport, endpoint_url=url)
            task = asyncio.ensure_future(client.list_clusters())
            await until(lambda: one.transport.connections.opening == 1)
            assert await outcomes_of_closing(client, task) == ["not_sent"]


async def outcomes_of_closing(client: SageMakerClient, *calls: asyncio.Future[Any]) -> list[str]:
    """Close, and tell of each call what became of it."""
    async with asyncio.timeout(AT_ONCE):
        await client.aclose()
        ends = await asyncio.gather(*calls, return_exceptions=True)
    return [end.outcome for end in ends if isinstance(end, ClientClosedError)]


async def test_an_exchange_that_begins_after_its_client_was_closed_sends_nothing() -> None:
    async with rig(PeerServer(Serve(serves))) as one:
        origin = Origin.of(one.url)
        request = HttpRequest(b"GET", origin, b"/", [(b"Host", b"a"), (b"Content-Length", b"0")], b"")
        for sender in (EngineSender(one.transport.engine, is_own=False), HttpxSender(one.transport)):
            sending = sender.send(request, asyncio.get_running_loop().time() + 5)
            await sender.aclose()
            with pytest.raises(faults.TransportClosed) as caught:
                await sending
            assert not caught.value.request_sent
        assert one.server.accepted == 0


async def test_closing_ends_a_hundred_calls_at_any_moment_of_their_lives() -> None:
    for turns in range(12):
        async with rig(PeerServer(Serve(answers(then=stays))), max_connections=10) as one:
            calls = [soon(one.call()) for _ in range(100)]
            for _ in range(turns):
                await asyncio.sleep(0)
            sent = await closed(one.transport, *calls)
            assert sum(sent) <= 10


def test_another_event_loop_is_told_apart() -> None:
    transport = AsyncioTransport(environment={})
    first = asyncio.new_event_loop()
    try:
        server = PeerServer(Serve(serves))
        first.run_until_complete(server.__aenter__())
        url = f"http://127.0.0.1:{server.port}/"
        assert first.run_until_complete(call(transport, url)).status_code == 200
        with pytest.raises(httpx.LocalProtocolError, match="another event loop") as caught:
            asyncio.run(call(transport, url))
        assert getattr(caught.value, "request_sent", None) is False
        with pytest.raises(WrongEventLoopError, match="another event loop") as ours:
            asyncio.run(listed(transport, url))
        assert (ours.value.outcome, len(ours.value.attempts)) == ("not_sent", 1)
        assert first.run_until_complete(call(transport, url)).status_code == 200
        first.run_until_complete(transport.aclose())
        first.run_until_complete(server.__aexit__())
    finally:
        first.close()


async def listed(transport: AsyncioTransport, url: str) -> object:
    """A call of a client that belongs to the running loop, over a transport that may not."""
    async with client_of(transport, endpoint_url=url) as client:
        return await client.list_clusters()
