"""The HTTP/1.1 listener, with raw bytes on real sockets."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import resource
import socket
import struct
from collections.abc import AsyncGenerator, AsyncIterator

import pytest

from sm_async.local.core import Header
from sm_async.local.effects import Garble
from sm_async.local.faults import Fault, Faults
from sm_async.local.journal import Journal
from sm_async.local.listener import BODY_LIMIT, GRACE, HEAD_LIMIT, Listener
from tests.local.signing import document, signed
from tests.local.wire import PATIENCE, Wire, chunked, connect, core, head, request

CREATE = document(ClusterName="train")


@pytest.fixture
async def port() -> AsyncIterator[int]:
    listener = Listener(core())
    yield await listener.start(0)
    await listener.aclose()


@pytest.fixture
async def wire(port: int) -> AsyncIterator[Wire]:
    connection = await connect(port)
    yield connection
    connection.writer.close()


async def test_a_connection_serves_one_request_after_another(wire: Wire) -> None:
    assert (await wire.exchange(request(CREATE, "CreateCluster"))).status == 200
    reply = await wire.exchange(request())
    assert reply.document["ClusterSummaries"][0]["ClusterName"] == "train"
    assert "connection" not in reply.headers


async def test_requests_that_come_together_are_answered_in_their_order(wire: Wire) -> None:
    await wire.send(request() + request(CREATE, "CreateCluster") + request())
    replies = [await wire.reply() for _ in range(3)]
    assert [len(reply.document.get("ClusterSummaries", ())) for reply in replies] == [0, 0, 1]
    assert "ClusterArn" in replies[1].document


async def test_a_request_may_come_byte_by_byte(wire: Wire) -> None:
    for byte in request(CREATE, "CreateCluster"):
        await wire.send(bytes([byte]))
        await asyncio.sleep(0)
    assert (await wire.reply()).status == 200


@pytest.mark.parametrize("size", [1, 7, 1000])
async def test_a_chunked_body_is_put_together(wire: Wire, size: int) -> None:
    headers = [*signed(CREATE, "CreateCluster"), (b"Transfer-Encoding", b"chunked")]
    assert (await wire.exchange(head(headers) + chunked(CREATE, size))).status == 200
    assert (await wire.exchange(request())).status == 200


async def test_a_trailer_is_no_header(wire: Wire) -> None:
    headers = [*signed(b"{}"), (b"Transfer-Encoding", b"chunked")]
    trailer = b"0\r\nX-Amz-Target: SageMaker.DeleteCluster\r\n\r\n"
    assert (await wire.exchange(head(headers) + b"2\r\n{}\r\n" + trailer)).status == 200


async def test_a_client_that_expects_it_is_told_to_continue(wire: Wire) -> None:
    whole = request(CREATE, "CreateCluster", (b"Expect", b"100-continue"))
    await wire.send(whole.removesuffix(CREATE))
    async with asyncio.timeout(PATIENCE):
        assert await wire.reader.readuntil(b"\r\n\r\n") == b"HTTP/1.1 100 Continue\r\n\r\n"
    assert (await wire.exchange(CREATE)).status == 200


@pytest.mark.parametrize(
    ("extra", "line"),
    [
        ((b"Connection", b"close"), b"POST / HTTP/1.1"),
        ((b"X-A", b"b"), b"POST / HTTP/1.0"),
        ((b"Connection", b"keep-alive"), b"POST / HTTP/1.0"),
    ],
    ids=["Connection: close", "HTTP/1.0", "HTTP/1.0 that would stay"],
)
async def test_a_connection_that_is_to_be_closed_is_closed_after_the_answer(
    wire: Wire, extra: Header, line: bytes
) -> None:
    reply = await wire.exchange(request(b"{}", "ListClusters", extra, line=line))
    assert (reply.status, reply.headers["connection"]) == (200, "close")
    assert await wire.is_closed()


async def test_what_follows_the_last_request_is_not_answered(wire: Wire) -> None:
    await wire.send(request(b"{}", "ListClusters", (b"Connection", b"close")) + request(CREATE, "CreateCluster"))
    assert (await wire.reply()).status == 200
    assert await wire.is_closed()


async def test_a_client_that_has_said_all_still_gets_its_answer(wire: Wire) -> None:
    await wire.send(request())
    wire.writer.write_eof()
    assert (await wire.reply()).status == 200
    assert await wire.is_closed()


@pytest.mark.parametrize("method", [b"GET", b"PUT", b"OPTIONS", b"DELETE"])
async def test_another_method_is_an_error_on_a_connection_that_stays(wire: Wire, method: bytes) -> None:
    reply = await wire.exchange(head([(b"Host", b"x")], method + b" / HTTP/1.1"))
    assert (reply.status, reply.code) == (405, "UnknownOperationException")
    assert (await wire.exchange(request())).status == 200


async def test_the_answer_to_head_has_no_body(wire: Wire) -> None:
    await wire.send(head([(b"Host", b"x")], b"HEAD / HTTP/1.1"))
    reply = await wire.reply(has_body=False)
    assert reply.status == 405
    assert int(reply.headers["content-length"]) > 0
    assert (await wire.exchange(request())).status == 200


@pytest.mark.parametrize(
    ("target", "status"),
    [
        (b"http://127.0.0.1:8080/", 200),
        (b"http://127.0.0.1:8080", 200),
        (b"http://127.0.0.1:8080/x", 404),
        (b"/?a=b", 404),
        (b"http://127.0.0.1:8080/?a=b", 404),
        (b"*", 404),
    ],
)
async def test_a_target_may_be_a_whole_url(wire: Wire, target: bytes, status: int) -> None:
    method = b"OPTIONS" if target == b"*" else b"POST"
    reply = await wire.exchange(request(line=b"%s %s HTTP/1.1" % (method, target)))
    assert reply.status == status


@pytest.mark.parametrize(
    "data",
    [
        b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",  # a TLS client
        b"HELLO\r\n\r\n",
        b"POST / HTTP/1.1\r\nHost x\r\n\r\n",
        b"POST / HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}",
        b"POST / HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}",
        b"POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n",
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nxyz\r\n",
        b"POST / HTTP/1.1\r\nX: a\r\n b\r\n\r\n",
    ],
)
async def test_what_is_no_http_is_answered_with_an_error_and_the_end(wire: Wire, data: bytes) -> None:
    reply = await wire.exchange(data)
    assert (reply.status, reply.code, reply.headers["connection"]) == (400, "BadRequest", "close")
    assert await wire.is_closed()


async def test_an_answer_comes_before_the_error_of_what_follows_it(wire: Wire) -> None:
    await wire.send(request() + b"nonsense\r\n\r\n")
    assert [(await wire.reply()).status for _ in range(2)] == [200, 400]
    assert await wire.is_closed()


@pytest.mark.parametrize(
    "data",
    [
        head([(b"Host", b"x"), (b"Connection", b"Upgrade"), (b"Upgrade", b"h2c")]),
        head([(b"Host", b"x")], b"CONNECT example.com:443 HTTP/1.1"),
    ],
    ids=["Upgrade", "CONNECT"],
)
async def test_a_connection_does_not_change_its_protocol(wire: Wire, data: bytes) -> None:
    await wire.send(data)
    statuses = [(await wire.reply()).status for _ in range(2)]
    assert statuses[1] == 400
    assert await wire.is_closed()


@pytest.mark.parametrize(
    "data",
    [
        head([(b"X-Filler", b"x" * HEAD_LIMIT)]),
        head([(b"X-Filler", b"x" * 1000)] * 70),
        head([], b"POST /" + b"x" * HEAD_LIMIT + b" HTTP/1.1"),
        b"POST / HTTP/1.1\r\nX-Endless: " + b"x" * 2_000_000,
        b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n" + b"A: b\r\n" * HEAD_LIMIT,
    ],
    ids=["one header", "many headers", "target", "endless header", "trailers"],
)
async def test_a_head_that_is_too_large_is_refused(wire: Wire, data: bytes) -> None:
    reply = await wire.exchange(data)
    assert (reply.status, reply.code) == (431, "RequestHeaderFieldsTooLarge")
    assert await wire.is_closed()


async def test_a_head_of_just_the_limit_is_read(wire: Wire) -> None:
    filler = (b"X-Filler", b"x" * (HEAD_LIMIT - 2000))
    assert (await wire.exchange(request(b"{}", "ListClusters", filler))).status == 200


async def test_many_small_requests_together_are_no_large_head(wire: Wire) -> None:
    count = 2 * HEAD_LIMIT // len(request()) + 1
    sending = asyncio.ensure_future(wire.send(request() * count))
    assert [(await wire.reply()).status for _ in range(count)] == [200] * count
    await sending


async def test_a_body_that_says_it_is_too_large_is_refused_before_it_comes(wire: Wire) -> None:
    length, expect = (b"Content-Length", b"%d" % (BODY_LIMIT + 1)), (b"Expect", b"100-continue")
    reply = await wire.exchange(head([*signed(b"{}"), expect, length]))
    assert (reply.status, reply.code) == (413, "RequestEntityTooLarge")
    assert await wire.is_closed()


async def test_a_chunked_body_that_grows_too_large_is_refused_and_the_answer_arrives(wire: Wire) -> None:
    body = chunked(b"x" * (BODY_LIMIT + 2_000_000), 100_000)
    sending = asyncio.ensure_future(wire.send(head([*signed(b"{}"), (b"Transfer-Encoding", b"chunked")]) + body))
    reply = await wire.reply()
    assert (reply.status, reply.code) == (413, "RequestEntityTooLarge")
    assert await wire.is_closed()
    await sending


@contextlib.asynccontextmanager
async def deaf_client(port: int) -> AsyncGenerator[asyncio.Future[None], None]:
    """A client that sends requests and takes no answer; gives what it is still sending."""
    loop = asyncio.get_running_loop()
    with socket.socket() as client:
        client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
        client.setblocking(False)
        await loop.sock_connect(client, ("127.0.0.1", port))
        sending = asyncio.ensure_future(loop.sock_sendall(client, request(b"{}", "DescribeCluster") * MANY))
        yield sending
        sending.cancel()
        await asyncio.wait([sending])


MANY = 4_000
"""Requests whose answers, 130 MB in all, no buffer of a connection holds."""
LARGE = Garble(body=b"x" * 2**15)


async def until_at_rest(journal: Journal, port: int) -> None:
    """Wait until the server, in the time of ten requests, answers only those."""
    probe = await connect(port)
    answered = -1
    while len(journal) != answered:
        answered = len(journal) + 10
        for _ in range(10):
            assert (await probe.exchange(request())).status == 200
    probe.writer.close()


async def test_a_client_that_does_not_read_is_not_read_from() -> None:
    journal, faults = Journal(limit=2 * MANY), Faults()
    faults.add(Fault("DescribeCluster", effect=LARGE, times=None))
    listener = Listener(core(journal, faults))
    port = await listener.start(0)
    async with deaf_client(port):
        await until_at_rest(journal, port)
        assert 10 < len(journal.of("DescribeCluster")) < MANY
    await listener.aclose()


async def test_clients_that_vanish_leave_nothing_behind() -> None:
    listener = Listener(core())
    port = await listener.start(0)
    for data in (b"", b"POST / HT", request()[:-1], request() * 50):
        connection = await connect(port)
        await connection.send(data)
        raw: socket.socket = connection.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))  # the end is a reset
        connection.writer.transport.abort()
    fresh = await connect(port)
    for _ in range(100):
        assert (await fresh.exchange(request())).status == 200
        if listener.open_connections == 1:
            break
    gc.collect()
    assert len([each for each in gc.get_objects() if type(each).__name__ == "_Connection"]) == 1
    fresh.writer.close()
    await listener.aclose()


async def test_closing_ends_idle_and_half_sent_connections_and_frees_the_port() -> None:
    listener = Listener(core())
    port = await listener.start(0)
    idle, half_sent, served = [await connect(port) for _ in range(3)]
    await half_sent.send(request()[:-1])
    assert (await served.exchange(request())).status == 200
    async with asyncio.timeout(GRACE / 2):  # none of them has anything to wait for
        await listener.aclose()
    for connection in (idle, half_sent, served):
        assert await connection.is_closed()
        connection.writer.close()
    with pytest.raises(ConnectionRefusedError):
        await connect(port)
    again = Listener(core())
    assert await again.start(port) == port
    await again.aclose()


async def test_without_a_free_file_descriptor_a_client_waits_and_is_served(
    port: int, caplog: pytest.LogCaptureFixture
) -> None:
    loop = asyncio.get_running_loop()
    with socket.socket() as client:
        client.setblocking(False)
        limits = resource.getrlimit(resource.RLIMIT_NOFILE)
        next_free = os.dup(client.fileno())
        os.close(next_free)
        resource.setrlimit(resource.RLIMIT_NOFILE, (next_free, limits[1]))
        try:
            await loop.sock_connect(client, ("127.0.0.1", port))
            await loop.sock_sendall(client, request())
            for _ in range(10):
                await asyncio.sleep(0)
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, limits)
        async with asyncio.timeout(PATIENCE):
            assert (await loop.sock_recv(client, 100)).startswith(b"HTTP/1.1 200 OK")
    assert caplog.records == [], "the loop says nothing of an error that nobody caught"


@pytest.mark.parametrize("rounds", range(5))
async def test_a_connection_that_is_just_being_accepted_is_ended_too(rounds: int) -> None:
    """The loop accepts in several rounds; whichever is the next when the listener closes, nothing hangs or stays."""
    listener = Listener(core())
    with socket.create_connection(("127.0.0.1", await listener.start(0))) as client:
        client.setblocking(False)
        for _ in range(rounds):
            await asyncio.sleep(0)
        async with asyncio.timeout(PATIENCE):
            await listener.aclose()
            with contextlib.suppress(ConnectionError):
                assert await asyncio.get_running_loop().sock_recv(client, 1) == b""
    assert listener.open_connections == 0


async def test_closing_does_not_wait_for_a_client_that_does_not_read() -> None:
    journal, faults = Journal(limit=2 * MANY), Faults()
    faults.add(Fault("DescribeCluster", effect=LARGE, times=None))
    listener = Listener(core(journal, faults))
    port = await listener.start(0)
    async with deaf_client(port):
        await until_at_rest(journal, port)
        async with asyncio.timeout(PATIENCE):
            await listener.aclose()
        assert listener.open_connections == 0


async def test_closing_twice_or_before_listening_does_nothing() -> None:
    listener = Listener(core())
    await listener.aclose()
    await listener.start(0)
    await listener.aclose()
    await listener.aclose()
