"""The sending half of a connection, on real sockets: answers that are late, short, lost or reset, and their order."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import socket
import time
from collections.abc import AsyncGenerator

import attrs
import pytest

from sm_async.local.core import Header
from sm_async.local.effects import CutOff, Delay, Drop, Fail, Garble, Hang
from sm_async.local.faults import Fault, Faults
from sm_async.local.journal import Journal
from sm_async.local.listener import GRACE, Listener
from sm_async.local.outbox import RESET_ON_CLOSE, Outbox
from tests.local.signing import document
from tests.local.wire import PATIENCE, Wire, connect, core, request

pytestmark = pytest.mark.asyncio(loop_factories=["asyncio", "uvloop"])

CREATE = request(document(ClusterName="train"), "CreateCluster")
CLOSE: Header = (b"Connection", b"close")
LATE = 0.2
"""Seconds: long enough to be told from at once, short enough to be waited for."""


@attrs.frozen
class Rig:
    """A listener whose answers faults change, and one connection to it."""

    wire: Wire
    listener: Listener
    faults: Faults
    journal: Journal

    async def received(self) -> bytes:
        """All that comes until the server ends the connection in order."""
        async with asyncio.timeout(PATIENCE):
            return await self.wire.reader.read()

    async def is_reset(self) -> bool:
        """Whether the connection is reset, without another byte."""
        async with asyncio.timeout(PATIENCE):
            try:
                data = await self.wire.reader.read()
            except ConnectionResetError:
                return True
        raise AssertionError(f"no reset, but {data!r} and the end")


@contextlib.asynccontextmanager
async def rig(*faults: Fault) -> AsyncGenerator[Rig]:
    rules, journal = Faults(), Journal()
    rules.add(*faults)
    listener = Listener(core(journal, rules))
    wire = await connect(await listener.start(0))
    yield Rig(wire, listener, rules, journal)
    wire.writer.close()
    await listener.aclose()


def statuses(journal: Journal) -> list[int | None]:
    return [exchange.status for exchange in journal]


@pytest.mark.parametrize("applied", [True, False])
async def test_a_dropped_connection_is_reset_without_an_answer(applied: bool) -> None:
    async with rig(Fault(effect=Drop(applied=applied))) as each:
        await each.wire.send(CREATE)
        assert await each.is_reset()
        assert statuses(each.journal) == [200 if applied else None]


async def test_a_dropped_connection_can_end_in_order() -> None:
    async with rig(Fault(effect=Drop(applied=False, reset=False))) as each:
        await each.wire.send(CREATE)
        assert await each.received() == b""


@pytest.mark.parametrize("effect", [Drop(applied=True), Drop(applied=True, reset=False), CutOff(after=2)])
async def test_what_follows_a_request_whose_connection_ends_is_not_performed(effect: Drop | CutOff) -> None:
    async with rig(Fault("ListClusters", effect=effect)) as each:
        await each.wire.send(request() + CREATE)
        with contextlib.suppress(ConnectionResetError):
            await each.received()
        assert [exchange.operation for exchange in each.journal] == ["ListClusters"]


async def test_an_answer_before_a_reset_still_arrives() -> None:
    async with rig(Fault("CreateCluster", effect=Drop(applied=True))) as each:
        await each.wire.send(request() + CREATE)
        assert (await each.wire.reply()).document == {"ClusterSummaries": []}
        assert await each.is_reset()


@pytest.mark.parametrize("after", [0, 1, 10])
async def test_a_body_is_cut_off_after_so_many_bytes(after: int) -> None:
    async with rig(Fault(effect=CutOff(after=after))) as each:
        await each.wire.send(request())
        head, _, body = (await each.received()).partition(b"\r\n\r\n")
    assert body == b'{"ClusterSummaries":[]}'[:after]
    assert head.startswith(b"HTTP/1.1 200 OK\r\n")
    assert b"Content-Length: 23\r\n" in head


async def test_a_body_that_is_not_longer_arrives_whole_before_the_end() -> None:
    async with rig(Fault(effect=CutOff(after=1000))) as each:
        assert (await each.wire.exchange(request())).document == {"ClusterSummaries": []}
        assert await each.wire.is_closed()


async def test_a_body_that_a_reset_cuts_off_arrives_up_to_there() -> None:
    async with rig(Fault(effect=CutOff(after=10, reset=True))) as each:
        await each.wire.send(request())
        async with asyncio.timeout(PATIENCE):
            await each.wire.reader.readuntil(b"\r\n\r\n")
            assert await each.wire.reader.readexactly(10) == b'{"ClusterS'
        assert await each.is_reset()


async def test_a_delayed_answer_comes_late_and_the_connection_stays() -> None:
    async with rig(Fault(effect=Delay(seconds=LATE))) as each:
        began = time.monotonic()
        assert (await each.wire.exchange(CREATE)).status == 200
        assert time.monotonic() - began >= LATE
        reply = await each.wire.exchange(request())
        assert [each["ClusterName"] for each in reply.document["ClusterSummaries"]] == ["train"]


async def test_a_delayed_request_is_performed_at_once() -> None:
    async with rig(Fault(effect=Delay(seconds=60))) as each:
        await each.wire.send(CREATE)
        other = await connect(each.wire.writer.get_extra_info("peername")[1])
        while not (await other.exchange(request())).document["ClusterSummaries"]:
            pass
        other.writer.close()


async def test_answers_that_are_ready_wait_behind_late_ones() -> None:
    late = Fault("CreateCluster", effect=Delay(seconds=LATE), times=2)
    async with rig(late) as each:
        second = request(document(ClusterName="other"), "CreateCluster")
        await each.wire.send(request() + CREATE + request() + second + request(b"{}", "ListClusters", CLOSE))
        replies = [await each.wire.reply() for _ in range(5)]
        assert [len(reply.document.get("ClusterSummaries", "-")) for reply in replies] == [0, 1, 1, 1, 2]
        assert await each.wire.is_closed()


async def test_a_connection_that_is_dropped_is_so_after_the_late_answer_before() -> None:
    late, lost = Fault("CreateCluster", effect=Delay(seconds=LATE)), Fault("ListClusters", effect=Drop(applied=True))
    async with rig(late, lost) as each:
        await each.wire.send(CREATE + request())
        assert (await each.wire.reply()).status == 200
        assert await each.is_reset()


async def test_a_client_that_has_said_all_still_gets_its_late_answer() -> None:
    for extra in ((), (CLOSE,)):
        async with rig(Fault(effect=Delay(seconds=LATE))) as each:
            await each.wire.send(request(b"{}", "ListClusters", *extra))
            each.wire.writer.write_eof()
            assert (await each.wire.reply()).status == 200
            assert await each.wire.is_closed()


async def test_nothing_more_is_read_while_an_answer_is_late() -> None:
    """Requests that come meanwhile wait in the socket, so that a client cannot pile up answers."""
    async with rig(Fault("CreateCluster", effect=Delay(seconds=60))) as each:
        await each.wire.send(CREATE)
        probe = await connect(each.wire.writer.get_extra_info("peername")[1])
        while not each.journal.of("CreateCluster"):
            assert (await probe.exchange(request())).status == 200
        await each.wire.send(request(b"{}", "DescribeCluster"))
        for _ in range(20):
            assert (await probe.exchange(request())).status == 200
        assert each.journal.of("DescribeCluster") == ()
        probe.writer.close()


async def test_a_client_that_does_not_wait_for_a_late_answer_leaves_nothing_behind() -> None:
    async with rig(Fault("CreateCluster", effect=Delay(seconds=60))) as each:
        await each.wire.send(request(document(ClusterName="train"), "CreateCluster", CLOSE))
        other = await connect(each.wire.writer.get_extra_info("peername")[1])
        while not each.journal.of("CreateCluster"):
            await other.exchange(request())
        raw: socket.socket = each.wire.writer.get_extra_info("socket")
        raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, RESET_ON_CLOSE)
        each.wire.writer.transport.abort()
        while each.listener.open_connections == 2:
            await other.exchange(request())
        gc.collect()
        assert len([each for each in gc.get_objects() if type(each) is Outbox]) == 1
        other.writer.close()


async def test_a_client_that_has_left_before_its_answer_is_cut_off_is_no_error() -> None:
    lost: list[object] = []
    asyncio.get_running_loop().set_exception_handler(lambda _, context: lost.append(context))
    async with rig(Fault("CreateCluster", effect=CutOff(after=2))) as each:
        with socket.create_connection(each.wire.writer.get_extra_info("peername")) as raw:
            raw.sendall(CREATE)
        while not each.journal.of("CreateCluster") or each.listener.open_connections == 2:
            await each.wire.exchange(request())
    assert not lost


async def test_a_hanging_request_keeps_its_connection_until_the_client_leaves() -> None:
    async with rig(Fault(effect=Hang(applied=False))) as each:
        await each.wire.send(CREATE)
        other = await connect(each.wire.writer.get_extra_info("peername")[1])
        assert (await other.exchange(request())).document == {"ClusterSummaries": []}
        assert each.listener.open_connections == 2
        each.wire.writer.close()
        while each.listener.open_connections == 2:
            await other.exchange(request())
        other.writer.close()


@pytest.mark.parametrize("effect", [Hang(applied=True), Delay(seconds=60)])
async def test_closing_does_not_wait_for_an_answer_that_is_late(effect: Hang | Delay) -> None:
    async with rig(Fault(effect=effect)) as each:
        await each.wire.send(CREATE)
        other = await connect(each.wire.writer.get_extra_info("peername")[1])
        while not each.journal.of("CreateCluster"):
            await other.exchange(request())
        async with asyncio.timeout(GRACE / 2):
            await each.listener.aclose()
        assert await each.wire.is_closed()
        other.writer.close()


@pytest.mark.parametrize("effect", [Fail(503, "ServiceUnavailable"), Garble(), Garble(status=599, body=b"")])
async def test_an_answer_that_was_changed_leaves_the_connection_in_use(effect: Fail | Garble) -> None:
    async with rig(Fault(effect=effect)) as each:
        reply = await each.wire.exchange(request())
        assert reply.status == effect.status
        assert (await each.wire.exchange(request())).status == 200
