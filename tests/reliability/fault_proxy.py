"""A proxy between clients and the embedded server that gives each BatchAddClusterNodes its fate, and keeps account.

It listens on loopback, reads and forwards whole HTTP/1.1 requests over connections of its own, and knows whose each
request is: its label is the instance group that it names first, so give each intent a group of its own.
"""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager

import attrs

from tests.faults.peers import Peer, PeerServer, Serve
from tests.faults.rig import until
from tests.reliability.fates import Draw, Exchange, Fate, ServerAnswer, Step

__all__ = ["FaultProxy", "Record", "fault_proxy"]

LABEL = re.compile(rb'"InstanceGroupName":"([^"]+)"')
TOKEN = re.compile(rb'"ClientToken":"([^"]+)"')
ATTEMPT = re.compile(r"attempt=(\d+)")
ALLOWED = re.compile(r"max=(\d+)")
PEEK = 64
"""Bytes that are read at a time while the request does not tell yet whose it is."""
CHUNK = 2**18
"""Bytes that are read at a time afterwards."""


@attrs.define
class Record:
    """One request that the proxy saw."""

    label: str
    invocation_id: str
    attempt: int
    """The attempt's number, from 1."""
    max_attempts: int
    """Attempts that its call was allowed."""
    fate: Fate
    token: str | None = None
    """The idempotency token; None where the request was not read to its end."""
    is_whole: bool = False
    """Whether the request was read to its end."""
    status: int | None = None
    """What the server answered; None where it was not asked."""

    @property
    def proves_refusal(self) -> bool:
        """Whether the answer that the client was sent proves that this request was not applied."""
        is_refused = self.status is not None and 400 <= self.status < 500
        return self.fate.proves_refusal or (self.fate.is_faithful and is_refused)


class FaultProxy:
    """Stands before one server. `fault_proxy` runs it."""

    def __init__(self, upstream: Upstream, draw: Draw, patience: float) -> None:
        self.records: list[Record] = []
        """Every request in the order in which they came, but for those of other operations."""
        self.watchers: dict[str, Callable[[Step], None]] = {}
        """Who is told, by label, how far requests have come."""
        self.open_connections = 0
        """Connections that clients have, those included whose last request is still being dealt with."""
        self.url = ""
        self._upstream = upstream
        self._draw = draw
        self._patience = patience
        self._seen: Counter[str] = Counter()

    async def serve(self, peer: Peer) -> None:
        """Deal with one connection of a client."""
        self.open_connections += 1
        try:
            while await self._serve_one(peer):
                pass
        finally:
            self.open_connections -= 1

    async def all_left(self) -> None:
        """Wait until no client has a connection, and nothing of what they sent is on its way to the server."""
        await until(lambda: not self.open_connections)

    async def _serve_one(self, peer: Peer) -> bool:
        """Deal with the next request; the answer is whether the connection goes on."""
        request = await Incoming.begun(peer)
        if request.label is None:
            answer = await self._upstream.exchange(await request.whole())
            await peer.send(answer.head + answer.body)
            return True
        fate, chance = self._draw(request.label, self._seen[request.label])
        self._seen[request.label] += 1
        record = request.record(request.label, fate)
        self.records.append(record)

        def note(step: Step) -> None:
            watcher = self.watchers.get(record.label)
            if watcher is not None:
                watcher(step)

        async def read_whole() -> bytes:
            data = await request.whole()
            record.token, record.is_whole = request.token, True
            return data

        async def forward() -> ServerAnswer:
            answer = await self._upstream.exchange(await read_whole())
            record.status = answer.status
            note("applied")
            return answer

        async def forward_a_part() -> None:
            await self._upstream.begin_and_leave(request.received)

        note("seen")
        return await fate.play(Exchange(peer, chance, self._patience, read_whole, forward, forward_a_part, note))


@asynccontextmanager
async def fault_proxy(endpoint_url: str, draw: Draw, *, patience: float) -> AsyncGenerator[FaultProxy]:
    """Run a proxy before the server at a URL; `patience` is the attempt timeout of the clients, in seconds."""
    upstream = Upstream(int(endpoint_url.rpartition(":")[2]))
    proxy = FaultProxy(upstream, draw, patience)
    try:
        async with PeerServer(Serve(proxy.serve)) as listening:
            proxy.url = f"http://127.0.0.1:{listening.port}"
            yield proxy
    finally:
        upstream.close()


class Incoming:
    """A request of which as much has been read as tells whose it is."""

    def __init__(self, peer: Peer, head: bytes) -> None:
        self._peer = peer
        self._head = head
        lines = (line.decode("latin-1").partition(":") for line in head.split(b"\r\n")[1:])
        self._fields = {name.lower(): value.strip() for name, _, value in lines}
        self._body = bytearray()
        self.label: str | None = None
        """Whose it is; None for other operations."""

    @classmethod
    async def begun(cls, peer: Peer) -> Incoming:
        """Read the beginning of the next request of a connection. Raises EOFError if the client leaves instead."""
        request = cls(peer, await peer.read_head())
        if request._fields.get("x-amz-target") == "SageMaker.BatchAddClusterNodes":
            while (found := LABEL.search(request._body)) is None and request._left:
                await request._read_on(PEEK)
            request.label = found[1].decode() if found else None
        return request

    @property
    def received(self) -> bytes:
        """As much of it as has been read."""
        return b"\r\n\r\n".join((self._head, self._body))

    @property
    def token(self) -> str | None:
        """The idempotency token, once the request has been read."""
        found = TOKEN.search(self._body)
        return found[1].decode() if found else None

    async def whole(self) -> bytes:
        """All of it."""
        while self._left:
            await self._read_on(CHUNK)
        return self.received

    def record(self, label: str, fate: Fate) -> Record:
        """What the headers say."""
        sdk_request = self._fields["amz-sdk-request"]
        return Record(
            label,
            self._fields["amz-sdk-invocation-id"],
            _number(ATTEMPT, sdk_request),
            _number(ALLOWED, sdk_request),
            fate,
        )

    @property
    def _left(self) -> int:
        return int(self._fields.get("content-length", 0)) - len(self._body)

    async def _read_on(self, size: int) -> None:
        self._body += await self._peer.read(min(size, self._left))


def _number(pattern: re.Pattern[str], text: str) -> int:
    found = pattern.search(text)
    assert found is not None, text
    return int(found[1])


class Upstream:
    """The proxy's connections to the server, kept and used again."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._idle: list[tuple[asyncio.StreamReader, asyncio.StreamWriter]] = []

    async def exchange(self, request: bytes) -> ServerAnswer:
        """The server's answer to a whole request."""
        reader, writer = self._idle.pop() if self._idle else await self._connect()
        try:
            writer.write(request)
            head = await reader.readuntil(b"\r\n\r\n")
            length = re.search(rb"(?i)\r\ncontent-length: *(\d+)", head)
            assert length is not None, head
            body = await reader.readexactly(int(length[1]))
        except BaseException:
            writer.transport.abort()
            raise
        self._idle.append((reader, writer))
        return ServerAnswer(int(head.split(b" ", 2)[1]), head, body)

    async def begin_and_leave(self, part: bytes) -> None:
        """Send a part of a request, and close the connection."""
        _, writer = await self._connect()
        try:
            writer.write(part)
            await writer.drain()
        finally:
            writer.close()

    def close(self) -> None:
        """Close the connections."""
        for _, writer in self._idle:
            writer.transport.abort()

    async def _connect(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        return await asyncio.open_connection("127.0.0.1", self._port)
