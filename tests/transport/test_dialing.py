"""From a name to a socket: addresses are raced, and no attempt leaves a socket or a task behind."""

from __future__ import annotations

import asyncio
import gc
import socket
from collections.abc import Callable
from typing import Any

import pytest

from sm_async.transport import dialing
from sm_async.transport.dialing import dial
from tests.faults.cases import serves
from tests.faults.peers import PeerServer, Serve
from tests.faults.rig import tasks
from tests.faults.test_opening_faults import black_hole

pytestmark = pytest.mark.asyncio(loop_factories=["asyncio"])  # a loop of uvloop's cannot be given another resolver

Resolve = Callable[..., None]


@pytest.fixture
def resolve(monkeypatch: pytest.MonkeyPatch) -> Resolve:
    """Let every name stand for these addresses."""

    def stands_for(*addresses: tuple[str, int]) -> None:
        async def getaddrinfo(*_: Any, **__: Any) -> list[Any]:
            return [(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", address) for address in addresses]

        monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", getaddrinfo)

    return stands_for


async def connects_to(host: str, port: int) -> tuple[str, int]:
    """Where a socket to a host ends up; no task may be left."""
    before = tasks()
    with await dial(host, port) as sock:
        assert tasks() <= before
        peer: tuple[str, int] = sock.getpeername()
        return peer


async def test_an_address_needs_no_resolver(resolve: Resolve) -> None:
    resolve()
    async with PeerServer(Serve(serves)) as server:
        assert await connects_to("127.0.0.1", server.port) == ("127.0.0.1", server.port)


async def test_a_name_is_resolved() -> None:
    async with PeerServer(Serve(serves)) as server:
        assert await connects_to("localhost", server.port) == ("127.0.0.1", server.port)


async def test_the_next_address_is_tried_as_soon_as_one_refuses(resolve: Resolve) -> None:
    async with PeerServer(Serve(serves)) as server:
        resolve(("127.0.0.9", 9), ("127.0.0.9", 9), ("127.0.0.1", server.port))
        async with asyncio.timeout(dialing.NEXT_AFTER * 0.8):
            assert await connects_to("three.test", 443) == ("127.0.0.1", server.port)


async def test_the_next_address_is_tried_beside_one_that_hangs(resolve: Resolve) -> None:
    async with PeerServer(Serve(serves)) as server:
        with black_hole() as url:
            resolve(("127.0.0.1", int(url.rstrip("/").rsplit(":", 1)[1])), ("127.0.0.1", server.port))
            async with asyncio.timeout(5):
                assert await connects_to("two.test", 443) == ("127.0.0.1", server.port)


async def test_where_all_addresses_refuse_the_last_refusal_is_told(resolve: Resolve) -> None:
    resolve(("127.0.0.9", 9), ("127.0.0.8", 9))
    with pytest.raises(ConnectionRefusedError, match=r"127\.0\.0\.8"):
        await dial("two.test", 443)


async def test_a_name_without_addresses_is_an_error(resolve: Resolve) -> None:
    resolve()
    with pytest.raises(OSError, match="no address"):
        await dial("none.test", 443)


async def test_families_take_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    dialled: list[str] = []

    async def getaddrinfo(*_: Any, **__: Any) -> list[Any]:
        six = [(socket.AF_INET6, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", (f"::{n}", 9)) for n in (7, 8, 9)]
        return [*six, (socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP, "", ("127.0.0.9", 9))]

    async def sock_connect(_: socket.socket, address: tuple[str, int]) -> None:
        dialled.append(address[0])
        raise ConnectionRefusedError

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", getaddrinfo)
    monkeypatch.setattr(asyncio.get_running_loop(), "sock_connect", sock_connect)
    with pytest.raises(ConnectionRefusedError):
        await dial("four.test", 443)
    assert dialled == ["::7", "127.0.0.9", "::8", "::9"]


async def test_cancelled_in_any_turn_it_leaves_no_socket_and_no_task(resolve: Resolve) -> None:
    async with PeerServer(Serve(serves)) as server:
        resolve(("127.0.0.9", 9), ("127.0.0.1", server.port), ("127.0.0.1", server.port))
        before = tasks()
        for turns in range(24):
            task = asyncio.create_task(dial("three.test", 443))
            for _ in range(turns):
                await asyncio.sleep(0)
            task.cancel()
            (end,) = await asyncio.gather(task, return_exceptions=True)
            assert isinstance(end, asyncio.CancelledError | socket.socket)
            if isinstance(end, socket.socket):
                end.close()
            assert tasks() <= before
        gc.collect()  # a socket that was lost would be a warning, and so an error
