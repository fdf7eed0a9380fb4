"""Table: servers that do not come to an end, or do not begin."""

from __future__ import annotations

import asyncio

import httpx

from tests.faults.cases import GOOD, SHORT, Case, Fails, answers, hangs, stays
from tests.faults.peers import Peer, Script
from tests.faults.response_cases import BIG, CHUNKED, OK

__all__ = ["ENDLESS_CASES"]

TOO_LATE = Fails(httpx.ReadTimeout, "before the response was complete")
TOO_LARGE = Fails(httpx.RemoteProtocolError, "larger than 1048576 bytes")
HEAD_TOO_LARGE = Fails(httpx.RemoteProtocolError, "larger than 262144 bytes")


def endlessly(begin: bytes, piece: bytes) -> Script:
    """Send the beginning of an answer, and then one piece for ever."""

    async def script(peer: Peer) -> None:
        await peer.read_request()
        await peer.send(begin)
        while True:
            await peer.send(piece)

    return script


async def trickles(peer: Peer) -> None:
    """Send a byte of a body every now and then: each read would be in time, the whole never is."""
    await peer.read_request()
    await peer.send(OK + b"\r\n")
    while True:
        await peer.send(b"x")
        await asyncio.sleep(SHORT / 10)


async def trickles_interim_answers(peer: Peer) -> None:
    """Ask for patience every now and then."""
    await peer.read_request()
    while True:
        await peer.send(b"HTTP/1.1 102 Processing\r\n\r\n")
        await asyncio.sleep(SHORT / 10)


ENDLESS_CASES = [
    Case(name="never an answer", script=answers(then=hangs), seconds=SHORT, expect=TOO_LATE),
    Case(name="a byte now and then", script=trickles, seconds=SHORT, expect=TOO_LATE),
    Case(name="102 now and then", script=trickles_interim_answers, seconds=SHORT, expect=TOO_LATE),
    Case(
        name="100 and nothing else",
        script=answers(b"HTTP/1.1 100 C\r\n\r\n", then=stays),
        seconds=SHORT,
        expect=TOO_LATE,
    ),
    Case(name="half an answer", script=answers(GOOD[:-5], then=stays), seconds=SHORT, expect=TOO_LATE),
    Case(
        name="a request that nobody reads",
        script=hangs,
        size=BIG,
        seconds=SHORT * 2,
        expect=Fails(httpx.WriteTimeout, "before the whole request had left", sent=False),
        over_tls=TOO_LATE,
    ),
    Case(name="an endless body", script=endlessly(OK + b"\r\n", b"x" * 2**16), expect=TOO_LARGE),
    Case(name="endless chunks", script=endlessly(CHUNKED, b"2\r\n{}\r\n" * 2**13), expect=TOO_LARGE),
    Case(name="an endless trailer", script=endlessly(CHUNKED + b"0\r\n", b"X-A: a\r\n" * 2**13), expect=TOO_LARGE),
    Case(
        name="a length beyond the limit",
        script=endlessly(OK + b"Content-Length: 99999999\r\n\r\n", b"x" * 2**16),
        expect=TOO_LARGE,
    ),
    Case(name="an endless header", script=endlessly(OK + b"X-A: ", b"a" * 2**16), expect=HEAD_TOO_LARGE),
    Case(name="endless headers", script=endlessly(OK, b"X-A: a\r\n" * 2**13), expect=HEAD_TOO_LARGE),
    Case(name="endless empty lines", script=endlessly(b"", b"\r\n" * 2**15), expect=HEAD_TOO_LARGE),
    Case(name="a flood of 102", script=endlessly(b"", b"HTTP/1.1 102 P\r\n\r\n" * 2**11), expect=HEAD_TOO_LARGE),
    Case(
        name="a flood of 102, then 200",
        script=answers(b"HTTP/1.1 102 P\r\n\r\n" * 2**15, GOOD),
        expect=HEAD_TOO_LARGE,
    ),
]
