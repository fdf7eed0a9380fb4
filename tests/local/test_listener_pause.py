"""The listener in a pause: nobody is let in, and the port is kept."""

from __future__ import annotations

import gc
import socket

import pytest

from sm_async.local.listener import Listener
from tests.local.wire import connect, core, request

pytestmark = pytest.mark.asyncio(loop_factories=["asyncio", "uvloop"])


async def test_a_pause_ends_connections_and_refuses_others_until_it_ends() -> None:
    listener = Listener(core())
    port = await listener.start(0)
    before = await connect(port)
    await before.send(request()[:-1])
    await listener.pause()
    assert await before.is_closed()
    before.writer.close()
    for _ in range(2):
        with pytest.raises(ConnectionRefusedError):
            await connect(port)
    with socket.socket() as other, pytest.raises(OSError, match=r"(?i)address already in use"):
        other.bind(("127.0.0.1", port))
    listener.resume()
    after = await connect(port)
    assert (await after.exchange(request())).status == 200
    after.writer.close()
    await listener.aclose()


async def test_a_listener_that_was_closed_in_a_pause_stays_closed() -> None:
    listener = Listener(core())
    port = await listener.start(0)
    await listener.pause()
    await listener.aclose()
    listener.resume()
    with pytest.raises(ConnectionRefusedError):
        await connect(port)
    again = Listener(core())
    assert await again.start(port) == port
    await again.aclose()


async def test_a_port_that_is_taken_is_told_and_no_socket_is_left() -> None:
    first, second = Listener(core()), Listener(core())
    port = await first.start(0)
    with pytest.raises(OSError, match=r"(?i)address already in use"):
        await second.start(port)
    await first.pause()
    assert await second.start(port) == port  # nobody listens there
    with pytest.raises(OSError, match=r"(?i)address already in use"):
        first.resume()
    await second.aclose()
    del first
    gc.collect()  # a socket that was left would be warned of
