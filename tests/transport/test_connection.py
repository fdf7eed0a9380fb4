"""One connection without a socket: how exchanges end, and what is known of the request when they do."""

from __future__ import annotations

import asyncio
import math

import pytest

from sm_async.transport import faults
from sm_async.transport.connection import Connection, Exchange
from sm_async.transport.messages import Reply
from tests.transport.wires import REPLY, Wire, turns

pytestmark = pytest.mark.asyncio(loop_factories=["asyncio"])  # there is no socket here


class Ledger:
    """A keeper that writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[str] = []

    def made(self, connection: Connection) -> None:
        del connection
        self.told.append("made")

    def release(self, connection: Connection) -> None:
        del connection
        self.told.append("release")

    def forget(self, connection: Connection) -> None:
        del connection
        self.told.append("forget")

    def distrust(self, dead: Connection) -> None:
        del dead
        self.told.append("distrust")

    def gone(self, connection: Connection) -> None:
        del connection
        self.told.append("gone")


class Bench:
    """A connection that is open."""

    def __init__(self) -> None:
        self.ledger = Ledger()
        self.connection = Connection(self.ledger, asyncio.get_running_loop(), 1000)
        self.wire = Wire(self.connection)

    def begin(self, seconds: float = math.inf, *, is_head_request: bool = False) -> Exchange:
        deadline = asyncio.get_running_loop().time() + seconds
        return self.connection.begin(b"request", deadline, is_head_request=is_head_request)

    async def end(self, exchange: Exchange) -> Reply | Exception:
        async with asyncio.timeout(5):
            return await exchange


async def test_an_exchange_ends_with_its_reply_and_the_connection_serves_the_next() -> None:
    bench = Bench()
    for _ in range(3):
        exchange = bench.begin()
        bench.connection.data_received(REPLY[:10])
        assert not exchange.done()
        bench.connection.data_received(REPLY[10:])
        reply = await bench.end(exchange)
        assert isinstance(reply, Reply)
        assert (reply.status, reply.body) == (200, b"{}")
    assert bench.wire.written == [b"request"] * 3
    assert bench.ledger.told == ["made", "release", "release", "release"]


@pytest.mark.parametrize(
    ("received", "unsent", "kind", "request_sent"),
    [
        (b"", False, faults.ReadError, True),
        (b"", True, faults.WriteError, False),
        (REPLY[:20], False, faults.RemoteProtocolError, True),
        (REPLY[:20], True, faults.WriteError, False),
    ],
)
@pytest.mark.parametrize("end", ["lost", "eof", "deadline", "closed"])
async def test_what_is_known_of_a_request_is_said(
    received: bytes, unsent: bool, kind: type[Exception], request_sent: bool, end: str
) -> None:
    bench = Bench()
    exchange = bench.begin(0.001 if end == "deadline" else math.inf)
    if unsent:
        bench.connection.pause_writing()
    if received:
        bench.connection.data_received(received)
    if end == "lost":
        bench.wire.lose(ConnectionResetError(104, "reset by peer"))
    elif end == "eof":
        bench.connection.eof_received()
    elif end == "closed":
        kind = faults.TransportClosed
        bench.connection.shut_down()
    else:
        kind = faults.WriteTimeout if unsent else faults.ReadTimeout
    error = await bench.end(exchange)
    assert isinstance(error, kind)
    assert getattr(error, "request_sent", None) is request_sent
    assert ("reset by peer" in str(error)) is (end == "lost")
    await turns()
    assert bench.ledger.told == ["made", "forget", "gone"]


async def test_a_request_that_was_written_late_but_whole_counts_as_sent() -> None:
    bench = Bench()
    exchange = bench.begin()
    bench.connection.pause_writing()
    bench.connection.resume_writing()
    bench.wire.lose(None)
    assert isinstance(await bench.end(exchange), faults.ReadError)


async def test_a_write_that_fails_at_once_proves_that_nothing_was_sent() -> None:
    class Broken(Wire):
        def write(self, data: bytes | bytearray | memoryview) -> None:
            super().write(data)
            self.lose(BrokenPipeError(32, "broken pipe"))

    bench = Bench()
    Broken(bench.connection)
    error = await bench.end(bench.begin())
    assert isinstance(error, faults.WriteError)
    assert "broken pipe" in str(error)


async def test_a_connection_that_closed_before_its_first_request_proves_that_nothing_was_sent() -> None:
    for later in (0, 8):  # before the connection is told, and after
        bench = Bench()
        bench.wire.lose(None)
        await turns(later)
        error = await bench.end(bench.begin(60))
        assert isinstance(error, faults.WriteError)
        assert bench.wire.written == []
        await turns()
        assert bench.ledger.told == ["made", "forget", "gone"]


async def test_a_whole_reply_to_half_a_request_ends_the_connection() -> None:
    bench = Bench()
    exchange = bench.begin()
    bench.connection.pause_writing()
    bench.connection.data_received(REPLY)
    assert isinstance(await bench.end(exchange), Reply)
    await turns()
    assert bench.ledger.told == ["made", "forget", "gone"]


async def test_an_abandoned_exchange_closes_its_connection() -> None:
    bench = Bench()
    exchange = bench.begin()
    exchange.cancel()
    bench.connection.abandon(exchange)
    await turns()
    assert bench.ledger.told == ["made", "forget", "gone"]


async def test_an_exchange_that_was_answered_before_it_is_abandoned_does_not_harm_the_next() -> None:
    bench = Bench()
    first = bench.begin()
    first.cancel()
    bench.connection.data_received(REPLY)
    second = bench.begin()
    bench.connection.abandon(first)
    bench.connection.data_received(REPLY)
    assert isinstance(await bench.end(second), Reply)
    assert bench.ledger.told == ["made", "release", "release"]


@pytest.mark.parametrize("data", [REPLY, b"\x00"])
async def test_what_comes_without_a_request_ends_the_connection(data: bytes) -> None:
    bench = Bench()
    bench.connection.data_received(data)
    await turns()
    assert bench.ledger.told == ["made", "forget", "gone"]


async def test_a_reused_connection_that_dies_without_a_word_casts_doubt_on_others() -> None:
    bench = Bench()
    bench.begin()
    bench.connection.data_received(REPLY)
    exchange = bench.begin()
    bench.wire.lose(None)
    assert isinstance(await bench.end(exchange), faults.ReadError)
    await turns()
    assert bench.ledger.told == ["made", "release", "distrust", "forget", "gone"]


async def test_an_idle_connection_closes_itself() -> None:
    bench = Bench()
    now = asyncio.get_running_loop().time()
    bench.connection.rest(now, now + 0.001)
    async with asyncio.timeout(5):
        while "gone" not in bench.ledger.told:  # noqa: ASYNC110  (the ledger has no event)
            await asyncio.sleep(0.001)
    assert bench.ledger.told == ["made", "forget", "gone"]


async def test_a_deadline_that_moves_further_away_is_kept() -> None:
    bench = Bench()
    exchange = bench.begin(0.001)
    bench.connection.data_received(REPLY)
    assert isinstance(await bench.end(exchange), Reply)
    exchange = bench.begin(60)
    await asyncio.sleep(0.01)  # the first deadline passes
    assert not exchange.done()
    bench.connection.data_received(REPLY)
    assert isinstance(await bench.end(exchange), Reply)


async def test_a_connection_that_nobody_wants_any_more_closes_when_it_opens() -> None:
    ledger = Ledger()
    connection = Connection(ledger, asyncio.get_running_loop(), 1000)
    connection.discard()
    Wire(connection)
    await turns()
    assert ledger.told == ["forget", "made", "gone"]
