"""A wire between a client and the embedded server that goes wrong as it is told, whoever the client is.

It sees whole requests and whole answers, so a test knows what was asked and what was applied, whatever became of the
answer.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from types import TracebackType
from typing import Any, Self

import attrs

from sm_async.local import LocalSageMaker
from tests.faults.peers import Peer, PeerServer, Serve

__all__ = [
    "Fault",
    "FaultyWire",
    "answered",
    "answered_instead",
    "body_cut_off",
    "broken_off",
    "held_back",
    "lost",
    "reset",
]


@attrs.frozen
class Request:
    """One request on the wire, and what can be done with it."""

    peer: Peer
    """The client."""
    data: bytes
    _port: int

    async def forwarded(self) -> tuple[bytes, bytes]:
        """Have the server apply it; head (without its end) and body of the answer."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            writer.write(self.data)
            head = (await reader.readuntil(b"\r\n\r\n"))[:-4]
            return head, await reader.readexactly(_length(head))
        finally:
            writer.close()
            await writer.wait_closed()


Fault = Callable[[Request], Awaitable[bool]]
"""What becomes of a request instead of an answer; true if the connection goes on."""


class FaultyWire:
    """Listens on loopback, and passes requests on to the server where no fault is due."""

    def __init__(self, server: LocalSageMaker) -> None:
        self._port = int(server.endpoint_url.rpartition(":")[2])
        self._peers = PeerServer(Serve(self._serve))
        self._fault: Fault | None = None
        self._times = 0
        self.documents: list[dict[str, Any]] = []
        """The inputs of all requests that came in whole."""

    @property
    def url(self) -> str:
        """The endpoint of clients."""
        return f"http://127.0.0.1:{self._peers.port}"

    def inject(self, fault: Fault | None, times: int) -> None:
        """From now on do this to so many requests; None heals the wire."""
        self._fault, self._times = fault, times

    async def __aenter__(self) -> Self:
        await self._peers.__aenter__()
        return self

    async def __aexit__(
        self, exc_type: type[BaseException] | None, exc: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self._peers.__aexit__(exc_type, exc, traceback)

    async def _serve(self, peer: Peer) -> None:
        goes_on = True
        while goes_on:
            head = await peer.read_head()
            body = await peer.read(_length(head))
            self.documents.append(json.loads(body))
            goes_on = await self._next()(Request(peer, b"%b\r\n\r\n%b" % (head, body), self._port))

    def _next(self) -> Fault:
        if self._fault is None or self._times == 0:
            return passed_on
        self._times -= 1
        return self._fault


async def passed_on(request: Request) -> bool:
    """No fault."""
    head, body = await request.forwarded()
    await request.peer.send(b"%b\r\n\r\n%b" % (head, body))
    return True


async def lost(request: Request) -> bool:
    """Applied, and the connection ends before anything of the answer is sent."""
    await request.forwarded()
    return False


async def broken_off(request: Request) -> bool:
    """Applied, and the connection ends in the middle of the answer's body."""
    head, body = await request.forwarded()
    await request.peer.send(b"%b\r\n\r\n%b" % (head, body[: len(body) // 2]))
    return False


async def body_cut_off(request: Request) -> bool:
    """Applied, and answered with half of the JSON, whose length is said to be that of the half."""
    _, body = await request.forwarded()
    return await _send(request.peer, "200 OK", "application/x-amz-json-1.1", body[: len(body) // 2])


async def held_back(request: Request) -> bool:
    """Applied, and not answered for as long as the client waits."""
    await request.forwarded()
    await request.peer.until_the_client_leaves()
    return False


async def reset(request: Request) -> bool:
    """Not applied, and the connection is reset once the request has come in whole."""
    request.peer.reset()
    return False


def answered(status: str, body: bytes, kind: str = "application/x-amz-json-1.1") -> Fault:
    """Applied, and answered with something else."""

    async def fault(request: Request) -> bool:
        await request.forwarded()
        return await _send(request.peer, status, kind, body)

    return fault


def answered_instead(status: str, body: bytes, *fields: str, kind: str = "application/x-amz-json-1.1") -> Fault:
    """Not applied, and answered with this; `fields` are more header lines."""

    async def fault(request: Request) -> bool:
        return await _send(request.peer, status, kind, body, *fields)

    return fault


async def _send(peer: Peer, status: str, kind: str, body: bytes, *fields: str) -> bool:
    lines = [f"HTTP/1.1 {status}", f"Content-Type: {kind}", f"Content-Length: {len(body)}", *fields, "", ""]
    await peer.send("\r\n".join(lines).encode() + body)
    return True


def _length(head: bytes) -> int:
    lengths = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
    return int(lengths[0]) if lengths else 0
