"""A server of raw sockets: what it does with each connection is a script, byte by byte, over TCP or TLS.

The TLS of a peer is driven by hand over memory buffers, so that a script can also break the handshake.
"""

from __future__ import annotations

import asyncio
import socket
import ssl
import struct
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Self

import attrs

__all__ = ["SERVERS_OWN", "Peer", "PeerServer", "Script", "Serve", "TlsPeer"]


SERVERS_OWN = "server's own"
"""Name of the tasks that servers run: no business of the client's."""


class Peer:
    """The server's end of one TCP connection."""

    def __init__(self, sock: socket.socket) -> None:
        self._sock = sock
        self._loop = asyncio.get_running_loop()
        self._received = b""

    async def receive(self) -> bytes:
        """What has come, as soon as something has; empty at the end."""
        return await self._loop.sock_recv(self._sock, 2**16)

    async def send(self, data: bytes) -> None:
        """Send everything."""
        await self._loop.sock_sendall(self._sock, data)

    async def read_head(self) -> bytes:
        """The head of the next request. Raises EOFError if the client leaves instead."""
        while b"\r\n\r\n" not in self._received:
            await self._receive_more()
        head, _, self._received = self._received.partition(b"\r\n\r\n")
        return head

    async def read_request(self) -> bytes:
        """The body of the next request. Raises EOFError if the client leaves instead."""
        head = await self.read_head()
        lengths = [line[15:] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
        return await self.read(int(lengths[0]) if lengths else 0)

    async def read(self, size: int) -> bytes:
        """So many bytes. Raises EOFError if the client leaves instead."""
        while len(self._received) < size:
            await self._receive_more()
        data, self._received = self._received[:size], self._received[size:]
        return data

    async def read_line(self) -> bytes:
        """A line, without its end. Raises EOFError if the client leaves instead."""
        while b"\r\n" not in self._received:
            await self._receive_more()
        line, _, self._received = self._received.partition(b"\r\n")
        return line

    async def skip(self, size: int) -> None:
        """Read so many bytes and forget them. Raises EOFError if the client leaves instead."""
        while len(self._received) < size:
            size -= len(self._received)
            self._received = b""
            await self._receive_more()
        self._received = self._received[size:]

    async def until_the_client_leaves(self) -> None:
        """Read, and forget what was read, to the end of the connection."""
        while await self.receive():
            pass

    async def hang(self) -> None:
        """Do nothing for ever, not even read."""
        await self._loop.create_future()

    def half_close(self) -> None:
        """Send nothing more; reading goes on."""
        self._sock.shutdown(socket.SHUT_WR)

    def reset(self) -> None:
        """End the connection at once; the client hears RST."""
        self._sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self._sock.close()

    def close(self) -> None:
        """End the connection; the client hears FIN if everything that it sent has been read, else RST."""
        self._sock.close()

    async def _receive_more(self) -> None:
        data = await self.receive()
        if not data:
            raise EOFError("the client left")
        self._received += data


class TlsPeer(Peer):
    """A peer that speaks TLS once `handshake` has run."""

    def __init__(self, sock: socket.socket, context: ssl.SSLContext) -> None:
        super().__init__(sock)
        self._incoming, self._outgoing = ssl.MemoryBIO(), ssl.MemoryBIO()
        self._tls = context.wrap_bio(self._incoming, self._outgoing, server_side=True)

    async def handshake(self) -> None:
        """Agree on keys. Raises `ssl.SSLError` if the client refuses."""
        while True:
            try:
                self._tls.do_handshake()
            except ssl.SSLWantReadError:
                await self._exchange_records()
            else:
                await super().send(self._outgoing.read())
                return

    async def receive(self) -> bytes:
        """What has come, decrypted; empty at the end."""
        while True:
            try:
                return self._tls.read(2**16)
            except ssl.SSLWantReadError:
                await self._exchange_records()
            except (ssl.SSLZeroReturnError, ssl.SSLEOFError):
                return b""

    async def send(self, data: bytes) -> None:
        """Send everything, encrypted."""
        if data:
            self._tls.write(data)
            await super().send(self._outgoing.read())

    def half_close(self) -> None:
        """Send nothing more, as TLS says it; reading goes on."""
        self._notify()
        super().half_close()

    def close(self) -> None:
        """End the connection, as TLS says it if the peer is still there."""
        self._notify()
        super().close()

    def _notify(self) -> None:
        """Send close_notify, without which the end of a connection looks like an attack."""
        with suppress(ssl.SSLError, OSError):  # not shaken hands, or gone
            try:
                self._tls.unwrap()
            finally:
                self._sock.send(self._outgoing.read())

    async def _exchange_records(self) -> None:
        await super().send(self._outgoing.read())
        if data := await super().receive():
            self._incoming.write(data)
        else:
            self._incoming.write_eof()


Script = Callable[[Peer], Awaitable[None]]
"""What a server does with a connection; the connection is closed after it."""


@attrs.frozen
class Serve:
    """What becomes of one connection: TLS with these settings, if any, then the script."""

    script: Script
    tls: ssl.SSLContext | None = None


class PeerServer:
    """Listens on loopback; the first connections get a plan each, all further ones the last."""

    def __init__(self, *plans: Serve, receive_buffer: int | None = None) -> None:
        self._plans = plans
        self._tasks: set[asyncio.Task[None]] = set()
        self._listener = socket.socket()
        if receive_buffer is not None:  # a small one, so that requests need not be large to get stuck
            self._listener.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, receive_buffer)
        self.accepted = 0
        """Connections so far."""
        self.port = 0

    async def __aenter__(self) -> Self:
        self._listener.setblocking(False)
        self._listener.bind(("127.0.0.1", 0))
        self._listener.listen(1024)
        self.port = self._listener.getsockname()[1]
        asyncio.get_running_loop().add_reader(self._listener, self._accept)
        return self

    async def __aexit__(self, *_: object) -> None:
        asyncio.get_running_loop().remove_reader(self._listener)
        for task in self._tasks:
            task.cancel()
        ended = await asyncio.gather(*self._tasks, return_exceptions=True)
        self._listener.close()
        broken = [each for each in ended if isinstance(each, Exception)]
        if broken:
            raise ExceptionGroup("scripts of the server failed", broken)

    def _accept(self) -> None:
        """Take every connection that waits; one a turn would fall behind where most are abandoned at once."""
        loop = asyncio.get_running_loop()
        with suppress(BlockingIOError):
            while True:
                sock, _ = self._listener.accept()
                sock.setblocking(False)
                sock.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)  # what a script has sent has arrived
                plan = self._plans[min(self.accepted, len(self._plans) - 1)]
                self.accepted += 1
                task = loop.create_task(_serve(sock, plan), name=SERVERS_OWN)
                self._tasks.add(task)
                task.add_done_callback(self._forget)

    def _forget(self, task: asyncio.Task[None]) -> None:
        if task.cancelled() or task.exception() is None:
            self._tasks.discard(task)


async def _serve(sock: socket.socket, plan: Serve) -> None:
    peer = Peer(sock) if plan.tls is None else TlsPeer(sock, plan.tls)
    try:
        # A client that leaves in the middle of something is what many tests are about.
        with suppress(EOFError, ConnectionError, ssl.SSLError):
            if isinstance(peer, TlsPeer):
                await peer.handshake()
            await plan.script(peer)
    finally:
        peer.close()
