"""The transport as a plain `httpx.AsyncClient` uses it, and what it asks of requests and settings."""

from __future__ import annotations

import asyncio
import gzip
import pickle
from collections.abc import AsyncGenerator, AsyncIterator
from contextlib import asynccontextmanager

import attrs
import httpx
import pytest

from sm_async.transport import AsyncioTransport, faults
from sm_async.transport.engine import Engine
from sm_async.transport.messages import Reply
from sm_async.transport.pool import Connections
from tests.faults.cases import GOOD, SHORT, answers, hangs, serves
from tests.faults.peers import Peer, PeerServer, Script, Serve
from tests.faults.rig import leaving_nothing, sent, until
from tests.raw_servers import http_answer


@attrs.frozen
class Bench:
    """A plain client of httpx over the transport, and what its server was sent."""

    client: httpx.AsyncClient
    transport: AsyncioTransport
    heads: list[bytes]
    bodies: list[bytes]


@asynccontextmanager
async def bench(*replies: bytes, script: Script | None = None, max_connections: int = 256) -> AsyncGenerator[Bench]:
    """Answer with these replies in turn, and the last one for ever."""
    heads: list[bytes] = []
    bodies: list[bytes] = []

    async def replay(peer: Peer) -> None:
        while True:
            heads.append(await peer.read_head())
            bodies.append(await read_body(peer, heads[-1]))
            await peer.send(replies[min(len(heads), len(replies)) - 1])

    async with PeerServer(Serve(script or replay)) as server:
        transport = AsyncioTransport(environment={}, max_connections=max_connections)
        async with leaving_nothing(transport):
            base = f"http://127.0.0.1:{server.port}"
            yield Bench(httpx.AsyncClient(transport=transport, base_url=base), transport, heads, bodies)


async def read_body(peer: Peer, head: bytes) -> bytes:
    """The body that a head announces, by its length or in chunks."""
    headers = dict(line.lower().split(b": ", 1) for line in head.split(b"\r\n")[1:])
    if headers.get(b"transfer-encoding") != b"chunked":
        return await peer.read(int(headers.get(b"content-length", b"0")))
    body = b""
    while size := int(await peer.read_line(), 16):
        body += await peer.read(size)
        assert await peer.read_line() == b""
    assert await peer.read_line() == b""
    return body


async def test_get_and_post() -> None:
    async with bench(http_answer(b'{"a": 1}', "200 OK", "Content-Type: application/json", "X-Name: caf\xe9")) as one:
        response = await one.client.get("/path?q=1", headers={"X-Asked": "yes"})
        assert (response.status_code, response.json()) == (200, {"a": 1})
        assert response.http_version == "HTTP/1.1"
        assert await (await one.client.post("/", json={"b": 2})).aread() == b'{"a": 1}'
        assert one.heads[0].startswith(b"GET /path?q=1 HTTP/1.1\r\nHost: 127.0.0.1:")
        assert b"\r\nX-Asked: yes" in one.heads[0]
        assert one.bodies == [b"", b'{"b":2}']
        assert one.transport.connections == Connections(places=1, open=1, idle=1)


async def test_head() -> None:
    async with bench(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n") as one:
        response = await one.client.head("/")
        assert (response.status_code, response.headers["content-length"], response.content) == (200, "1000", b"")


@pytest.mark.parametrize("parts", [[b"one ", b"two"], []])
async def test_an_upload_in_parts_goes_out_in_chunks(parts: list[bytes]) -> None:
    async def upload() -> AsyncIterator[bytes]:
        for part in parts:
            yield part

    async with bench(GOOD) as one:
        assert (await one.client.put("/", content=upload())).status_code == 200
        assert one.bodies == [b"".join(parts)]


async def test_an_encoding_that_was_asked_for_is_decoded() -> None:
    async with bench(http_answer(gzip.compress(b"plain"), "200 OK", "Content-Encoding: gzip")) as one:
        assert (await one.client.get("/")).text == "plain"
        with pytest.raises(httpx.RemoteProtocolError, match="not asked for"):
            await one.client.get("/", headers={"Accept-Encoding": "identity"})


async def test_a_response_can_be_streamed() -> None:
    async with bench(http_answer(b"abc" * 1000)) as one, one.client.stream("GET", "/") as response:
        assert b"".join([part async for part in response.aiter_bytes(100)]) == b"abc" * 1000


async def test_the_client_follows_redirects_and_the_transport_does_not() -> None:
    async with bench(http_answer(b"", "302 Found", "Location: /there"), GOOD) as one:
        assert (await one.client.get("/here", follow_redirects=True)).status_code == 200
        assert [head.split(b" ")[1] for head in one.heads] == [b"/here", b"/there"]


async def test_the_clients_timeouts_are_kept() -> None:
    async with bench(script=answers(then=hangs)) as one:
        with pytest.raises(httpx.ReadTimeout):
            await one.client.post("/", timeout=httpx.Timeout(5, read=SHORT))
    async with bench(script=answers(then=hangs), max_connections=1) as one:
        first = asyncio.ensure_future(one.client.post("/", timeout=5))
        await until(lambda: one.transport.connections.open == 1)
        with pytest.raises(httpx.PoolTimeout) as caught:
            await one.client.post("/", timeout=httpx.Timeout(5, pool=SHORT / 2, connect=SHORT / 2))
        assert not sent(caught.value)
        first.cancel()


async def test_without_timeouts_a_call_may_take_its_time() -> None:
    async def takes_its_time(peer: Peer) -> None:
        await peer.read_head()
        await asyncio.sleep(SHORT)
        await peer.send(GOOD)

    async with bench(script=takes_its_time) as one:
        assert (await one.client.get("/", timeout=None)).status_code == 200


@pytest.mark.parametrize(
    ("header", "value"), [(b"X-A", b"a\r\nX-B: b"), (b"X-A", b"a\nb"), (b"X-A", b"a\rb"), (b"X-A\r\nX-B", b"a")]
)
async def test_a_header_with_a_line_break_is_not_sent(header: bytes, value: bytes) -> None:
    async with bench(GOOD) as one:
        with pytest.raises(httpx.LocalProtocolError, match="line break") as caught:
            await one.client.get("/", headers=[(header, value)])
        assert not sent(caught.value)
        assert one.heads == []


async def test_a_scheme_that_is_not_known_is_refused() -> None:
    async with bench(GOOD) as one:
        with pytest.raises(httpx.LocalProtocolError, match="'ftp'"):
            await one.transport.handle_async_request(httpx.Request("GET", "ftp://127.0.0.1/"))


async def test_each_origin_has_a_pool_and_connections_add_up() -> None:
    async with (
        PeerServer(Serve(serves)) as one,
        PeerServer(Serve(serves)) as other,
        AsyncioTransport(environment={}) as transport,
        httpx.AsyncClient(transport=transport) as client,
    ):
        for port in (one.port, other.port, one.port):
            assert (await client.get(f"http://127.0.0.1:{port}/")).status_code == 200
        assert transport.connections == Connections(places=2, open=2, idle=2)
        assert (one.accepted, other.accepted) == (1, 1)


@pytest.mark.parametrize("max_connections", [0, -1])
def test_a_pool_without_connections_is_refused(max_connections: int) -> None:
    with pytest.raises(ValueError, match="max_connections"):
        AsyncioTransport(max_connections=max_connections)


@pytest.mark.parametrize("name", faults.__all__)
def test_faults_pickle_and_bear_the_names_of_the_exceptions_of_httpx_that_stand_for_them(name: str) -> None:
    kind: type[faults.TransportError] = getattr(faults, name)
    fault = faults.TransportClosed("why", request_sent=False) if kind is faults.TransportClosed else kind("why")
    again = pickle.loads(pickle.dumps(fault))
    assert (type(again), str(again), again.request_sent) == (kind, "why", fault.request_sent)
    assert kind in OURS_ALONE or issubclass(getattr(httpx, name), httpx.TransportError)


OURS_ALONE = (faults.TransportClosed, faults.WrongEventLoop)


async def test_a_fault_that_httpx_has_no_class_for_is_a_transport_error() -> None:
    class Unplugged(faults.TransportError):
        request_sent = False

    class Odd(Engine):
        async def exchange(self, *_: object, **__: object) -> Reply:
            raise Unplugged("no cable")

    transport = AsyncioTransport(environment={})
    transport.engine = Odd()
    with pytest.raises(httpx.TransportError, match="no cable") as caught:
        await transport.handle_async_request(httpx.Request("GET", "http://127.0.0.1:9/"))
    assert (type(caught.value), sent(caught.value)) == (httpx.TransportError, False)
