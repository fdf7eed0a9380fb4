"""From a host's name to a connected socket: its addresses are raced as RFC 8305 ("happy eyeballs") has it.

asyncio's own race loses a socket that connects in the moment in which it is cancelled, and uvloop has none.
"""

from __future__ import annotations

import asyncio
import itertools
import socket
from collections import deque
from collections.abc import Sequence

__all__ = ["dial"]

NEXT_AFTER = 0.25
"""Seconds after which the next address is tried beside the first; at once where the first has failed."""

SocketAddress = tuple[str, int] | tuple[str, int, int, int] | tuple[int, bytes]
Address = tuple[socket.AddressFamily, socket.SocketKind, int, str, SocketAddress]
"""As getaddrinfo gives it."""


async def dial(host: str, port: int) -> socket.socket:
    """A socket that is connected to a host. Raises OSError, and what asyncio raises for names that cannot be."""
    addresses = _alternating(await _resolve(host, port))
    return await (_connect(addresses[0]) if len(addresses) == 1 else _race(addresses))


async def _resolve(host: str, port: int) -> Sequence[Address]:
    try:  # what is an address already needs no resolver, and so no thread
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=socket.AI_NUMERICHOST)
    except socket.gaierror:
        found = await asyncio.get_running_loop().getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return found


def _alternating(addresses: Sequence[Address]) -> list[Address]:
    """The addresses with their families in turn, so that one that does not work costs one delay."""
    families: dict[socket.AddressFamily, list[Address]] = {}
    for address in addresses:
        families.setdefault(address[0], []).append(address)
    return [address for rank in itertools.zip_longest(*families.values()) for address in rank if address is not None]


async def _race(addresses: Sequence[Address]) -> socket.socket:
    """The socket that connects first. Raises what the last address failed with if none does."""
    waiting = deque(addresses)
    running: set[asyncio.Task[socket.socket]] = set()
    error: BaseException | None = None
    try:
        while waiting or running:
            if waiting:
                running.add(asyncio.ensure_future(_connect(waiting.popleft())))
            done, _ = await asyncio.wait(
                running, timeout=NEXT_AFTER if waiting else None, return_when=asyncio.FIRST_COMPLETED
            )
            for task in done:
                running.discard(task)
                error = task.exception()
                if error is None:
                    return task.result()
    finally:
        await _call_off(running)
    raise error or OSError("the host has no address")


async def _call_off(running: set[asyncio.Task[socket.socket]]) -> None:
    """End attempts that are not needed any more; one may have connected at this very moment."""
    for task in running:
        task.cancel()
        task.add_done_callback(_close)
    if running:
        await asyncio.wait(running)


def _close(task: asyncio.Task[socket.socket]) -> None:
    if not task.cancelled() and task.exception() is None:
        task.result().close()


async def _connect(address: Address) -> socket.socket:
    family, kind, protocol, _, where = address
    sock = socket.socket(family, kind, protocol)
    try:
        sock.setblocking(False)
        await asyncio.get_running_loop().sock_connect(sock, where)
    except BaseException:
        sock.close()
        raise
    return sock
