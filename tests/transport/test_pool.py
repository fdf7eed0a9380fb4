"""The pool without sockets: who gets which connection and when, and that no place is ever lost."""

from __future__ import annotations

import asyncio
import math
from typing import Any

import pytest

from sm_async.transport import faults
from sm_async.transport.connection import Connection
from sm_async.transport.pool import Connections, Pool, PoolLimits
from tests.transport.wires import REPLY, Opener, turns

pytestmark = pytest.mark.asyncio(loop_factories=["asyncio"])  # there is no socket here


class Bench:
    """A pool and what it opens."""

    def __init__(self, max_connections: int = 2, *, at_once: bool = True, **limits: Any) -> None:
        self.opener = Opener(at_once=at_once)
        self.pool = Pool(asyncio.get_running_loop(), PoolLimits(max_connections, **limits), self.opener)

    async def acquire(self, seconds: float = math.inf) -> Connection:
        return await self.pool.acquire(asyncio.get_running_loop().time() + seconds)

    async def queue(self, count: int = 1) -> list[asyncio.Task[Connection]]:
        """Callers that wait for a connection, in the order of the queue."""
        tasks = [asyncio.create_task(self.acquire()) for _ in range(count)]
        await turns()
        return tasks

    def answer(self, connection: Connection) -> None:
        """Let a connection serve an exchange, which frees it."""
        connection.begin(b"request", math.inf, is_head_request=False)
        connection.data_received(REPLY)

    def kill(self, connection: Connection) -> None:
        """Let the server close a connection."""
        self.opener.wires[connection].lose(None)
        connection.eof_received()


async def test_the_connection_that_was_used_last_is_used_next() -> None:
    bench = Bench(3)
    three = [await bench.acquire() for _ in range(3)]
    for connection in three:
        bench.answer(connection)
    assert [await bench.acquire() for _ in range(3)] == three[::-1]


async def test_no_more_connections_than_allowed_are_made_at_once() -> None:
    bench = Bench(2, at_once=False)
    waiters = await bench.queue(5)
    assert len(bench.opener.pending) == 2
    assert bench.pool.connections == Connections(places=2, opening=2, waiting=3)
    bench.opener.pending[0].set_result(None)
    await turns()
    assert waiters[0].done()
    assert bench.pool.connections == Connections(places=2, opening=1, open=1, waiting=3)
    bench.opener.pending[0].set_result(None)
    for _ in range(3):
        await turns()
        for waiter in waiters:
            if waiter.done():
                bench.answer(waiter.result())
    await asyncio.gather(*waiters)


async def test_waiters_are_served_in_the_order_in_which_they_came() -> None:
    bench = Bench(1)
    connection = await bench.acquire()
    waiters = await bench.queue(5)
    for n in range(5):
        bench.answer(connection)
        await turns()
        assert [waiter.done() for waiter in waiters] == [True] * (n + 1) + [False] * (4 - n)
        assert await waiters[n] is connection


async def test_nobody_overtakes_the_queue() -> None:
    bench = Bench(1)
    connection = await bench.acquire()
    (waiter,) = await bench.queue()
    bench.answer(connection)
    assert bench.pool.take_idle() is None
    late = asyncio.create_task(bench.acquire())
    await turns()
    assert await waiter is connection
    assert not late.done()
    bench.answer(connection)
    assert await late is connection


async def test_a_waiter_that_is_cancelled_leaves_its_turn_to_the_next() -> None:
    bench = Bench(1)
    connection = await bench.acquire()
    first, second = await bench.queue(2)
    first.cancel()
    await turns()
    assert bench.pool.connections.waiting == 1
    bench.answer(connection)
    assert await second is connection


@pytest.mark.parametrize("first", ["cancelled", "given"])
async def test_a_waiter_that_is_cancelled_as_it_is_given_a_connection_hands_it_on(first: str) -> None:
    bench = Bench(1)
    connection = await bench.acquire()
    leaves, stays = await bench.queue(2)
    if first == "cancelled":
        leaves.cancel()
        bench.answer(connection)
    else:
        bench.answer(connection)
        leaves.cancel()
    await turns()
    assert leaves.cancelled()
    assert await stays is connection
    bench.answer(connection)
    assert bench.pool.connections == Connections(places=1, open=1, idle=1)


async def test_a_waiter_that_is_cancelled_as_it_is_given_a_place_hands_it_on() -> None:
    bench = Bench(1)
    connection = await bench.acquire()
    leaves, stays = await bench.queue(2)
    bench.kill(connection)
    leaves.cancel()
    await turns()
    assert leaves.cancelled()
    assert await stays is not connection
    assert bench.pool.connections == Connections(places=1, open=1)


@pytest.mark.parametrize("kind", [faults.ConnectError, asyncio.CancelledError])
async def test_a_caller_whose_connection_comes_to_nothing_leaves_its_place_to_the_next(
    kind: type[BaseException],
) -> None:
    bench = Bench(1, at_once=False)
    first, second = await bench.queue(2)
    if kind is asyncio.CancelledError:
        first.cancel()
    else:
        bench.opener.pending[0].set_exception(kind("refused"))
    await turns()
    assert isinstance((await asyncio.gather(first, return_exceptions=True))[0], kind)
    assert bench.pool.connections == Connections(places=1, opening=1)
    bench.opener.pending[0].set_result(None)
    assert not (await second).is_closed


async def test_a_caller_that_is_cancelled_as_its_connection_opens_leaves_no_connection() -> None:
    bench = Bench(1, at_once=False)
    (task,) = await bench.queue()
    bench.opener.pending[0].set_result(None)
    task.cancel()
    await turns()
    assert task.cancelled()
    assert bench.pool.connections == Connections()


async def test_a_waiter_whose_connection_dies_on_its_way_gets_another() -> None:
    bench = Bench(1)
    connection = await bench.acquire()
    (waiter,) = await bench.queue()
    bench.answer(connection)
    bench.kill(connection)
    await turns()
    assert waiter.done()
    assert not waiter.result().is_closed
    assert bench.pool.connections == Connections(places=1, open=1)


async def test_a_waiter_whose_connection_dies_on_its_way_takes_one_that_has_become_idle() -> None:
    bench = Bench(2)
    one, two = await bench.acquire(), await bench.acquire()
    (waiter,) = await bench.queue()
    bench.answer(one)
    bench.kill(one)
    bench.answer(two)
    await turns()
    assert await waiter is two


async def test_a_waiter_whose_connection_dies_on_its_way_comes_before_those_behind_it() -> None:
    bench = Bench(2, at_once=False)
    holders = await bench.queue(2)
    for _ in range(2):
        bench.opener.pending[0].set_result(None)
        await turns()
    one, two = [await holder for holder in holders]
    first, second, third = await bench.queue(3)
    bench.answer(one)  # given to the first
    bench.kill(one)  # its place goes to the second
    await turns()
    assert (first.done(), len(bench.opener.pending)) == (False, 1)
    bench.answer(two)
    await turns()
    assert await first is two
    assert not third.done()
    bench.opener.pending[0].set_result(None)
    await turns()
    assert not (await second).is_closed
    third.cancel()


async def test_a_deadline_ends_the_wait_for_a_connection() -> None:
    bench = Bench(1)
    connection = await bench.acquire()
    with pytest.raises(faults.PoolTimeout):
        await bench.acquire(0.001)
    bench.answer(connection)
    assert bench.pool.connections == Connections(places=1, open=1, idle=1)


async def test_a_deadline_ends_the_opening_of_a_connection() -> None:
    bench = Bench(1, at_once=False)
    with pytest.raises(faults.ConnectTimeout):
        await bench.acquire(0.001)
    assert bench.pool.connections == Connections()
    assert bench.opener.pending == []


async def test_a_deadline_that_has_passed_already_opens_nothing() -> None:
    bench = Bench(1, at_once=False)
    with pytest.raises(faults.ConnectTimeout):
        await bench.acquire(-1)
    assert bench.pool.connections == Connections()


async def test_an_error_of_the_opener_reaches_the_caller() -> None:
    bench = Bench(1, at_once=False)
    (task,) = await bench.queue()
    bench.opener.pending[0].set_exception(faults.ConnectError("no such host"))
    with pytest.raises(faults.ConnectError, match="no such host"):
        await task
    assert bench.pool.connections == Connections()


async def test_a_connection_that_idles_for_too_long_is_closed() -> None:
    bench = Bench(idle_timeout=0.001)
    bench.answer(await bench.acquire())
    assert bench.pool.connections.idle == 1
    await asyncio.sleep(0.01)
    assert bench.pool.connections == Connections()


async def test_a_connection_that_is_too_old_is_not_kept() -> None:
    bench = Bench(max_age=0)
    connection = await bench.acquire()
    await asyncio.sleep(0.001)
    bench.answer(connection)
    await turns()
    assert bench.pool.connections == Connections()


async def test_an_idle_connection_that_the_server_closes_is_not_used_again() -> None:
    bench = Bench()
    connection = await bench.acquire()
    bench.answer(connection)
    bench.kill(connection)
    assert bench.pool.take_idle() is None
    await turns()
    assert bench.pool.connections == Connections()


async def test_a_silently_dead_connection_casts_doubt_on_those_that_idled_as_long() -> None:
    bench = Bench(4)
    four = [await bench.acquire() for _ in range(4)]
    for connection in four[:3]:
        bench.answer(connection)
        await asyncio.sleep(0.001)  # so that the clock goes on
    suspect = await bench.acquire()
    assert suspect is four[2]
    bench.answer(four[3])
    suspect.begin(b"request", math.inf, is_head_request=False)
    bench.opener.wires[suspect].lose(ConnectionResetError())
    await turns()
    assert bench.pool.connections == Connections(places=1, open=1, idle=1)
    assert bench.pool.take_idle() is four[3]  # it has been used since


async def test_a_call_that_was_answered_casts_no_doubt() -> None:
    bench = Bench(2)
    one, two = await bench.acquire(), await bench.acquire()
    bench.answer(one)
    bench.answer(two)
    again = await bench.acquire()
    assert again is two
    again.begin(b"request", math.inf, is_head_request=False)
    again.data_received(REPLY[:20])
    bench.opener.wires[again].lose(None)
    await turns()
    assert bench.pool.take_idle() is one


async def test_closing_fails_those_who_wait_and_those_who_connect() -> None:
    bench = Bench(2, at_once=False)
    tasks = await bench.queue(4)
    bench.opener.pending[0].set_result(None)
    await turns()
    used = await tasks[0]
    exchange = used.begin(b"request", math.inf, is_head_request=False)
    bench.pool.close()
    async with asyncio.timeout(1):
        await bench.pool.wait_closed()
    errors = [await exchange, *await asyncio.gather(*tasks[1:], return_exceptions=True)]
    assert [(type(error), getattr(error, "request_sent", None)) for error in errors] == [
        (faults.TransportClosed, True),
        *[(faults.TransportClosed, False)] * 3,
    ]
    assert bench.pool.connections == Connections()
    with pytest.raises(faults.TransportClosed):
        await bench.acquire()
