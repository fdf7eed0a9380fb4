"""Table: what can become of a request between a client and the server, how often it does, and what it does.

A fate plays one exchange over real sockets. Which one a request meets is drawn from a seed, the request's label and
how many requests of that label came before: whatever the timing, the same request meets the same fate.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable
from typing import Literal

import attrs

from tests.faults.peers import Peer
from tests.raw_servers import http_answer

__all__ = ["FATES", "PASSES", "Draw", "Exchange", "Fate", "ServerAnswer", "Step", "drawn_from", "fate"]

Step = Literal["seen", "applied", "answered"]
"""How far a request has come: it is being read, the server has answered it, the client was sent an answer."""

JSON = "application/x-amz-json-1.1"
PAGE = "text/html"
HTML = b"<html><body><h1>Bad luck</h1></body></html>"
FAILURE = ("500 Internal Server Error", b'{"__type":"InternalFailure","message":"bad luck"}', JSON)
THROTTLING = ("400 Bad Request", b'{"__type":"ThrottlingException","message":"Rate exceeded"}', JSON)
PAUSE = 0.02
"""Seconds between two bytes of an answer that trickles."""


@attrs.frozen
class ServerAnswer:
    """What the server itself answered."""

    status: int
    head: bytes
    """Status line and headers, with the empty line after them."""
    body: bytes


@attrs.frozen
class Exchange:
    """One request and its connection, in the hands of a fate."""

    peer: Peer
    chance: float
    """A number from 0 to 1 that was drawn along with the fate."""
    patience: float
    """Seconds that the client gives to an attempt."""
    read_whole: Callable[[], Awaitable[bytes]]
    """Reads the request to its end."""
    forward: Callable[[], Awaitable[ServerAnswer]]
    """Reads the request to its end and has the server answer it."""
    forward_a_part: Callable[[], Awaitable[None]]
    """Sends the server what has been read of the request, and leaves."""
    note: Callable[[Step], None]
    """Is told how far the request has come."""

    async def answer(self, data: bytes) -> bool:
        """Send an answer; the connection goes on."""
        await self.peer.send(data)
        self.note("answered")
        return True

    def reset(self) -> bool:
        """Reset the connection."""
        self.peer.reset()
        return False


Play = Callable[[Exchange], Awaitable[bool]]
"""Does what a fate does; answers whether the connection goes on."""


@attrs.frozen
class Fate:
    """One row of the table."""

    name: str
    weight: int
    """How often it is met, in parts of all."""
    play: Play
    is_forwarded: bool
    """Whether the server gets the whole request."""
    is_faithful: bool = False
    """Whether the client gets the server's own answer, whole and, as far as the network goes, in time."""
    proves_refusal: bool = False
    """Whether the answer that the client gets proves that nothing was applied."""

    def __str__(self) -> str:
        return self.name


Draw = Callable[[str, int], tuple[Fate, float]]
"""The fate of a label's request number so-and-so, from 0, and a number from 0 to 1 for what the fate leaves open."""


def drawn_from(seed: int) -> Draw:
    """Draw fates by their weights."""

    def draw(label: str, earlier: int) -> tuple[Fate, float]:
        chance = random.Random(f"{seed}:{label}:{earlier}")
        return chance.choices(FATES, weights=[each.weight for each in FATES])[0], chance.random()

    return draw


def fate(name: str) -> Fate:
    """The fate of that name."""
    return next(each for each in FATES if each.name == name)


# What is done with a request, from the harmless on.


async def _passes(exchange: Exchange) -> bool:
    answer = await exchange.forward()
    return await exchange.answer(answer.head + answer.body)


async def _passes_slowly(exchange: Exchange) -> bool:
    await asyncio.sleep(exchange.patience * exchange.chance / 4)
    return await _passes(exchange)


async def _passes_too_late(exchange: Exchange) -> bool:
    """The request is applied when the client has given it up, and perhaps repeated it."""
    await exchange.read_whole()
    await asyncio.sleep(exchange.patience * (1.2 + exchange.chance))
    return await _passes(exchange)


async def _passes_and_closes(exchange: Exchange) -> bool:
    """The next request on this connection finds it closed, or meets the end of it on its way."""
    await _passes(exchange)
    await asyncio.sleep(exchange.chance / 50)
    return exchange.reset() if exchange.chance < 0.5 else False


async def _trickles(exchange: Exchange) -> bool:
    answer = await exchange.forward()
    whole = answer.head + answer.body
    for place in range(0, len(whole), 64):
        await exchange.peer.send(whole[place : place + 64])
        await asyncio.sleep(0)
    return await exchange.answer(b"")


async def _resets_unread(exchange: Exchange) -> bool:
    return exchange.reset()


async def _resets_inside(exchange: Exchange) -> bool:
    """The server gets as much of the request as was read."""
    await exchange.forward_a_part()
    return exchange.reset()


async def _resets_after_reading(exchange: Exchange) -> bool:
    await exchange.read_whole()
    return exchange.reset()


async def _loses_the_answer(exchange: Exchange) -> bool:
    await exchange.forward()
    return exchange.reset()


async def _closes_instead_of_answering(exchange: Exchange) -> bool:
    await exchange.forward()
    return False


async def _falls_silent(exchange: Exchange) -> bool:
    await exchange.forward()
    await exchange.peer.until_the_client_leaves()
    return False


async def _trickles_for_ever(exchange: Exchange) -> bool:
    answer = await exchange.forward()
    await exchange.peer.send(answer.head)
    for place in range(len(answer.body) - 1):
        await exchange.peer.send(answer.body[place : place + 1])
        await asyncio.sleep(PAUSE)
    await exchange.peer.until_the_client_leaves()
    return False


async def _cuts_the_answer_off(exchange: Exchange) -> bool:
    answer = await exchange.forward()
    await exchange.peer.send(answer.head + _beginning(answer, exchange.chance))
    exchange.note("answered")
    return exchange.reset() if exchange.chance < 0.5 else False


def _answers(status: str, body: bytes, content_type: str) -> Play:
    """Answer without asking the server."""

    async def play(exchange: Exchange) -> bool:
        await exchange.read_whole()
        return await exchange.answer(http_answer(body, status, f"Content-Type: {content_type}"))

    return play


def _answers_after_applying(status: str, body: bytes, content_type: str) -> Play:
    """Let the server act, and answer something else."""

    async def play(exchange: Exchange) -> bool:
        await exchange.forward()
        return await exchange.answer(http_answer(body, status, f"Content-Type: {content_type}"))

    return play


async def _halves_the_document(exchange: Exchange) -> bool:
    """An answer that is whole as HTTP, and cut off as JSON."""
    answer = await exchange.forward()
    return await exchange.answer(http_answer(_beginning(answer, exchange.chance), "200 OK", f"Content-Type: {JSON}"))


def _beginning(answer: ServerAnswer, chance: float) -> bytes:
    """A part of an answer's body: at least one byte is missing."""
    return answer.body[: int(len(answer.body) * chance)]


async def _answers_no_http(exchange: Exchange) -> bool:
    await exchange.forward()
    await exchange.answer(b"HTTP/1.1 OK, as it were\r\n\r\n")
    return False


PASSES = Fate("passes", 34, _passes, is_forwarded=True, is_faithful=True)

FATES: tuple[Fate, ...] = (
    PASSES,
    Fate("passes slowly", 6, _passes_slowly, is_forwarded=True, is_faithful=True),
    Fate("answer trickles", 4, _trickles, is_forwarded=True, is_faithful=True),
    Fate("passes, then the idle connection is closed", 6, _passes_and_closes, is_forwarded=True, is_faithful=True),
    Fate("passes too late", 4, _passes_too_late, is_forwarded=True),
    Fate("reset before it is read", 4, _resets_unread, is_forwarded=False),
    Fate("reset inside the request", 4, _resets_inside, is_forwarded=False),
    Fate("reset after it is read", 4, _resets_after_reading, is_forwarded=False),
    Fate("throttled", 2, _answers(*THROTTLING), is_forwarded=False, proves_refusal=True),
    Fate("429 of a gateway, not applied", 1, _answers("429 Too Many Requests", HTML, PAGE), is_forwarded=False),
    Fate("500, not applied", 3, _answers(*FAILURE), is_forwarded=False),
    Fate("503 of a gateway, not applied", 3, _answers("503 Service Unavailable", HTML, PAGE), is_forwarded=False),
    Fate("applied, connection reset", 5, _loses_the_answer, is_forwarded=True),
    Fate("applied, connection closed", 2, _closes_instead_of_answering, is_forwarded=True),
    Fate("applied, silence", 2, _falls_silent, is_forwarded=True),
    Fate("applied, answer trickles for ever", 1, _trickles_for_ever, is_forwarded=True),
    Fate("applied, 200 cut off", 3, _cuts_the_answer_off, is_forwarded=True),
    Fate("applied, 200 with half a JSON", 3, _halves_the_document, is_forwarded=True),
    Fate("applied, 200 with HTML", 2, _answers_after_applying("200 OK", HTML, PAGE), is_forwarded=True),
    Fate("applied, empty 200", 2, _answers_after_applying("200 OK", b"", JSON), is_forwarded=True),
    Fate("applied, 500", 3, _answers_after_applying(*FAILURE), is_forwarded=True),
    Fate("applied, 504 of a gateway", 2, _answers_after_applying("504 Gateway Timeout", HTML, PAGE), is_forwarded=True),
    Fate("applied, 408 of a gateway", 1, _answers_after_applying("408 Request Timeout", HTML, PAGE), is_forwarded=True),
    Fate("applied, no HTTP", 1, _answers_no_http, is_forwarded=True),
)
