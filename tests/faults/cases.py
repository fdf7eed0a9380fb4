"""What a case of the fault suite consists of, and the words that the tables of cases are written in."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import attrs
import httpx

from sm_async.errors import ConnectionFailedError, DeadlineExceeded, Outcome, SageMakerError
from tests.faults.peers import Peer, Script
from tests.raw_servers import http_answer

__all__ = [
    "GOOD",
    "GOOD_BODY",
    "SHORT",
    "Case",
    "Fails",
    "Raises",
    "Replies",
    "answers",
    "hangs",
    "leaves",
    "resets",
    "serves",
    "stays",
]

GOOD_BODY = b'{"Failed":[],"Successful":[]}'
GOOD = http_answer(GOOD_BODY)

SHORT = 0.15
"""Seconds that a call has where running out of time is the point."""


@attrs.frozen
class Raises:
    """What a client's call ends in."""

    kind: type[SageMakerError]
    outcome: Outcome


@attrs.frozen
class Replies:
    """The transport gives a response."""

    status: int = 200
    body: bytes = GOOD_BODY
    keeps: bool = True
    """Whether the connection is kept for another request."""
    client: Raises | None = None
    """What a client makes of it, if not an output."""

    def raised_by_client(self) -> Raises | None:
        """What a client's call ends in, if not in an output."""
        return self.client


@attrs.frozen
class Fails:
    """The transport raises."""

    kind: type[httpx.TransportError]
    says: str
    """A part of the message."""
    sent: bool = True
    keeps: bool = False
    """Whether the connection is kept all the same."""

    def raised_by_client(self) -> Raises:
        """What a client's call ends in."""
        kind = DeadlineExceeded if issubclass(self.kind, httpx.TimeoutException) else ConnectionFailedError
        return Raises(kind, "maybe_applied" if self.sent else "not_sent")


@attrs.frozen(kw_only=True)
class Case:
    """A fault of a server, and how a call ends that meets it."""

    name: str
    script: Script
    """What the server does from the faulty exchange on; the connection is closed after it."""
    expect: Replies | Fails
    over_tls: Replies | Fails | None = None
    """What is different over TLS."""
    on_reuse: Replies | Fails | None = None
    """What is different when the connection has served a call before."""
    method: str = "POST"
    size: int = 64
    """Bytes of the request's body."""
    seconds: float = 5.0
    """The call's deadline."""

    def expected(self, *, reused: bool, tls: bool) -> Replies | Fails:
        """How a call ends in these circumstances."""
        return (reused and self.on_reuse) or (tls and self.over_tls) or self.expect

    def __str__(self) -> str:
        return self.name


Ending = Callable[[Peer], Awaitable[None]]


def answers(*pieces: bytes, then: Ending | None = None) -> Script:
    """Read a request, send these bytes piece by piece, and go on serving unless something else is said."""

    async def script(peer: Peer) -> None:
        await peer.read_request()
        for piece in pieces:
            await peer.send(piece)
            await asyncio.sleep(0)
        await (then or serves)(peer)

    return script


async def serves(peer: Peer) -> None:
    """Answer every request as it should be."""
    while True:
        await peer.read_request()
        await peer.send(GOOD)


async def stays(peer: Peer) -> None:
    """Send nothing more, but read."""
    await peer.until_the_client_leaves()


async def hangs(peer: Peer) -> None:
    """Send nothing more, and read nothing."""
    await peer.hang()


async def leaves(peer: Peer) -> None:
    """Close the connection."""


async def resets(peer: Peer) -> None:
    """Let what was sent arrive, then reset the connection."""
    await asyncio.sleep(0.01)
    peer.reset()
