"""A client's end of a connection to the listener, in raw bytes."""

from __future__ import annotations

import asyncio
from collections.abc import Iterable
from typing import Any

import attrs
import orjson

from sm_async.local.core import Core, Header
from sm_async.local.faults import Faults
from sm_async.local.ids import Ids
from sm_async.local.journal import Journal
from sm_async.local.service import Service
from sm_async.local.settings import Settings
from sm_async.local.signature import Verifier
from sm_async.local.throttling import Throttling
from tests.local.signing import KEYS, NOW, signed

PATIENCE = 5.0


def core(journal: Journal | None = None, faults: Faults | None = None) -> Core:
    ids = Ids()
    return Core(
        Service(Settings(), ids),
        Verifier(KEYS, region="us-east-1"),
        ids=ids,
        clock=lambda: NOW,
        signing_clock=lambda: NOW,
        journal=journal if journal is not None else Journal(),
        faults=faults if faults is not None else Faults(),
        throttling=Throttling(),
    )


def head(headers: Iterable[Header], line: bytes = b"POST / HTTP/1.1") -> bytes:
    return b"\r\n".join((line, *(b"%s: %s" % header for header in headers), b"", b""))


def request(
    body: bytes = b"{}", operation: str = "ListClusters", *extra: Header, line: bytes = b"POST / HTTP/1.1"
) -> bytes:
    return head([*signed(body, operation), (b"Content-Length", b"%d" % len(body)), *extra], line) + body


def chunked(body: bytes, size: int) -> bytes:
    pieces = [body[start : start + size] for start in range(0, len(body), size)]
    return b"".join(b"%x\r\n%s\r\n" % (len(piece), piece) for piece in (*pieces, b""))


@attrs.frozen
class Reply:
    status: int
    headers: dict[str, str]
    body: bytes

    @property
    def document(self) -> Any:
        return orjson.loads(self.body)

    @property
    def code(self) -> Any:
        return self.document["__type"]


@attrs.frozen
class Wire:
    """A client's end of a connection."""

    reader: asyncio.StreamReader
    writer: asyncio.StreamWriter

    async def send(self, data: bytes) -> None:
        self.writer.write(data)
        await self.writer.drain()

    async def reply(self, *, has_body: bool = True) -> Reply:
        async with asyncio.timeout(PATIENCE):
            status_line, *lines = (await self.reader.readuntil(b"\r\n\r\n")).decode().split("\r\n")[:-2]
            headers = dict(line.lower().split(": ", 1) for line in lines)
            body = await self.reader.readexactly(int(headers["content-length"])) if has_body else b""
        return Reply(int(status_line.split(" ")[1]), headers, body)

    async def exchange(self, data: bytes) -> Reply:
        await self.send(data)
        return await self.reply()

    async def is_closed(self) -> bool:
        """Whether the server ends the connection, without another byte."""
        async with asyncio.timeout(PATIENCE):
            return await self.reader.read() == b""


async def connect(port: int) -> Wire:
    return Wire(*await asyncio.open_connection("127.0.0.1", port))
