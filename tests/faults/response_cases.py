"""Table: what servers answer, from the good to the absurd, and when they leave in the middle of it."""

from __future__ import annotations

import asyncio

import httpx

from sm_async.errors import MalformedResponse, UnknownServiceError, ValidationException
from tests.faults.cases import (
    GOOD,
    GOOD_BODY,
    Case,
    Fails,
    Raises,
    Replies,
    answers,
    leaves,
    resets,
    serves,
    stays,
)
from tests.faults.peers import Peer
from tests.raw_servers import http_answer

__all__ = ["RESPONSE_CASES"]

OK = b"HTTP/1.1 200 OK\r\n"
CHUNKED = OK + b"Transfer-Encoding: chunked\r\n\r\n"
CHUNKS = b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in (GOOD_BODY[:9], GOOD_BODY[9:]))
HTML = b"<html><body>Welcome to the hotel's network</body></html>"
BIG = 16 * 2**20
"""Bytes of a request that no pair of socket buffers holds."""

MALFORMED = Raises(MalformedResponse, "maybe_applied")
UNKNOWN = Raises(UnknownServiceError, "maybe_applied")
REFUSED = Raises(ValidationException, "refused")
REFUSAL = b'{"__type":"ValidationException","message":"too large"}'


def nonsense(says: str = "malformed response", *, sent: bool = True) -> Fails:
    """The answer cannot be read as HTTP."""
    return Fails(httpx.RemoteProtocolError, says, sent)


CUT_OFF = nonsense("lost inside the response")
NO_ANSWER = Fails(httpx.ReadError, "lost before a response")
UNSENT = Fails(httpx.WriteError, "before the whole request had left", sent=False)


async def answers_early(peer: Peer) -> None:
    """Refuse by the head alone, and read the body afterwards."""
    await peer.read_head()
    await peer.send(http_answer(REFUSAL, "413 Content Too Large"))
    await asyncio.sleep(0.05)
    await peer.skip(BIG)
    await serves(peer)


async def answers_early_and_closes(peer: Peer) -> None:
    """Refuse by the head alone, and never read the body."""
    await peer.read_head()
    await peer.send(http_answer(REFUSAL, "413 Content Too Large", "Connection: close"))
    await peer.hang()


async def answers_twice(peer: Peer) -> None:
    """Answer, and once the connection is idle, answer again."""
    await peer.read_request()
    await peer.send(GOOD)
    await asyncio.sleep(0.01)
    await peer.send(GOOD)
    await peer.until_the_client_leaves()


async def half_closes(peer: Peer) -> None:
    """Send nothing more, and let the client know."""
    peer.half_close()
    await peer.until_the_client_leaves()


async def resets_inside_the_request(peer: Peer) -> None:
    """Read the head, and reset the connection while the body is still coming."""
    await peer.read_head()
    await asyncio.sleep(0.01)
    peer.reset()


async def leaves_inside_the_request(peer: Peer) -> None:
    """Read the head, and stop reading and writing."""
    await peer.read_head()
    await asyncio.sleep(0.01)


GOOD_ANSWERS = [
    Case(name="a whole answer", script=answers(GOOD), expect=Replies()),
    Case(name="an answer byte by byte", script=answers(*(bytes([byte]) for byte in GOOD)), expect=Replies()),
    Case(name="chunks", script=answers(CHUNKED + CHUNKS + b"0\r\n\r\n"), expect=Replies()),
    Case(
        name="chunks with extensions",
        script=answers(CHUNKED + b"%x;a=1;b\r\n%b\r\n0;last\r\n\r\n" % (len(GOOD_BODY), GOOD_BODY)),
        expect=Replies(),
    ),
    Case(
        name="chunks with trailers",
        script=answers(CHUNKED + CHUNKS + b"0\r\nX-Checksum: 1\r\nContent-Encoding: gzip\r\n\r\n"),
        expect=Replies(),
    ),
    Case(name="100 Continue, then 200", script=answers(b"HTTP/1.1 100 Continue\r\n\r\n", GOOD), expect=Replies()),
    Case(
        name="103 Early Hints, then 200",
        script=answers(b"HTTP/1.1 103 Early Hints\r\nLink: </a>\r\nContent-Encoding: gzip\r\n\r\n" + GOOD),
        expect=Replies(),
    ),
    Case(name="102 ten times, then 200", script=answers(b"HTTP/1.1 102 P\r\n\r\n" * 10 + GOOD), expect=Replies()),
    Case(name="an empty line before the answer", script=answers(b"\r\n" + GOOD), expect=Replies()),
    Case(
        name="no reason phrase and small letters",
        script=answers(b"HTTP/1.1 200\r\ncontent-length: %d\r\n\r\n%b" % (len(GOOD_BODY), GOOD_BODY)),
        expect=Replies(),
    ),
    Case(
        name="an offer of another protocol",
        script=answers(http_answer(GOOD_BODY, "200 OK", "Upgrade: h2c", "Connection: Upgrade")),
        expect=Replies(),
    ),
    Case(
        name="a thousand headers",
        script=answers(http_answer(GOOD_BODY, "200 OK", *(f"X-{n}: {n}" for n in range(1000)))),
        expect=Replies(),
    ),
    Case(
        name="an encoding that is none",
        script=answers(http_answer(GOOD_BODY, "200 OK", "Content-Encoding: identity")),
        expect=Replies(),
    ),
    Case(
        name="HEAD", method="HEAD", script=answers(OK + b"Content-Length: 99\r\n\r\n"), expect=Replies(200, b"", False)
    ),
]

LAST_ANSWERS = [
    Case(
        name="Connection: close",
        script=answers(http_answer(GOOD_BODY, "200 OK", "Connection: close"), then=stays),
        expect=Replies(keeps=False),
    ),
    Case(
        name="HTTP/1.0 with a length",
        script=answers(GOOD.replace(b"HTTP/1.1", b"HTTP/1.0"), then=leaves),
        expect=Replies(keeps=False),
    ),
    Case(
        name="HTTP/1.0 kept alive",
        script=answers(http_answer(GOOD_BODY, "200 OK", "Connection: keep-alive").replace(b"/1.1", b"/1.0")),
        expect=Replies(),
    ),
    Case(
        name="HTTP/1.0 ended by close",
        script=answers(b"HTTP/1.0 200 OK\r\n\r\n", GOOD_BODY, then=leaves),
        expect=Replies(keeps=False),
    ),
    Case(
        name="a body ended by close", script=answers(OK + b"\r\n", GOOD_BODY, then=leaves), expect=Replies(keeps=False)
    ),
    Case(
        name="a body ended by half a close",
        script=answers(OK + b"\r\n", GOOD_BODY, then=half_closes),
        expect=Replies(keeps=False),
    ),
    Case(name="an answer, then half a close", script=answers(GOOD, then=half_closes), expect=Replies(keeps=False)),
    Case(name="an answer, then a close", script=answers(GOOD, then=leaves), expect=Replies(keeps=False)),
    Case(name="an answer, then a reset", script=answers(GOOD, then=resets), expect=Replies(keeps=False)),
    Case(name="more body than its length", script=answers(GOOD + b"and more"), expect=Replies(keeps=False)),
    Case(name="two answers at once", script=answers(GOOD + GOOD), expect=Replies(keeps=False)),
    Case(name="a second answer later", script=answers_twice, expect=Replies(keeps=False)),
]

OTHER_STATUSES = [
    Case(name="204", script=answers(b"HTTP/1.1 204 No Content\r\n\r\n"), expect=Replies(204, b"", client=MALFORMED)),
    Case(
        name="304 with a length",
        script=answers(b"HTTP/1.1 304 Not Modified\r\nContent-Length: 99\r\n\r\n"),
        expect=Replies(304, b"", client=UNKNOWN),
    ),
    Case(
        name="a redirect",
        script=answers(http_answer(b"", "307 Temporary Redirect", "Location: http://127.0.0.1:1/")),
        expect=Replies(307, b"", client=UNKNOWN),
    ),
    Case(name="HTML and 200", script=answers(http_answer(HTML)), expect=Replies(200, HTML, client=MALFORMED)),
    Case(
        name="HTML and 503",
        script=answers(http_answer(HTML, "503 Service Unavailable")),
        expect=Replies(503, HTML, client=UNKNOWN),
    ),
    Case(name="an empty 200", script=answers(http_answer(b"")), expect=Replies(200, b"", client=MALFORMED)),
    Case(
        name="truncated JSON of the right length",
        script=answers(http_answer(GOOD_BODY[:-5])),
        expect=Replies(200, GOOD_BODY[:-5], client=MALFORMED),
    ),
    Case(
        name="an answer before the body is read",
        script=answers_early,
        size=BIG,
        expect=Replies(413, REFUSAL, keeps=False, client=REFUSED),
        over_tls=Replies(413, REFUSAL, client=REFUSED),
    ),
    Case(
        name="a last answer before the body is read",
        script=answers_early_and_closes,
        size=BIG,
        expect=Replies(413, REFUSAL, keeps=False, client=REFUSED),
    ),
]

CUT_OFF_CASES = [
    Case(name="a reset before the answer", script=answers(then=resets), expect=NO_ANSWER),
    Case(name="a close before the answer", script=answers(then=leaves), expect=NO_ANSWER),
    Case(name="half a close before the answer", script=answers(then=half_closes), expect=NO_ANSWER),
    Case(name="a reset inside the headers", script=answers(OK + b"Content-Le", then=resets), expect=CUT_OFF),
    Case(name="a close inside the headers", script=answers(OK + b"Content-Le", then=leaves), expect=CUT_OFF),
    Case(name="a close inside the status line", script=answers(b"HTTP/1.1 2", then=leaves), expect=CUT_OFF),
    Case(name="a reset inside the body", script=answers(GOOD[:-5], then=resets), expect=CUT_OFF),
    Case(name="less body than its length", script=answers(GOOD[:-5], then=leaves), expect=CUT_OFF),
    Case(name="a body ended by a reset", script=answers(OK + b"\r\n", GOOD_BODY, then=resets), expect=CUT_OFF),
    Case(name="chunks without an end", script=answers(CHUNKED + CHUNKS, then=leaves), expect=CUT_OFF),
    Case(name="a close after 100 Continue", script=answers(b"HTTP/1.1 100 C\r\n\r\n", then=leaves), expect=CUT_OFF),
    Case(
        name="a reset inside the request",
        script=resets_inside_the_request,
        size=BIG,
        expect=UNSENT,
        over_tls=NO_ANSWER,
    ),
    Case(
        name="a close inside the request",
        script=leaves_inside_the_request,
        size=BIG,
        expect=UNSENT,
        over_tls=NO_ANSWER,
    ),
]

MALFORMED_CASES = [
    Case(name="a bad chunk size", script=answers(CHUNKED + b"zz\r\n{}\r\n0\r\n\r\n"), expect=nonsense()),
    Case(name="a chunk longer than its size", script=answers(CHUNKED + b"2\r\n{}}\r\n0\r\n\r\n"), expect=nonsense()),
    Case(
        name="two lengths", script=answers(OK + b"Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}"), expect=nonsense()
    ),
    Case(
        name="a length and chunks",
        script=answers(OK + b"Content-Length: 29\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNKS),
        expect=nonsense(),
    ),
    Case(name="a negative length", script=answers(OK + b"Content-Length: -1\r\n\r\n"), expect=nonsense()),
    Case(name="a length in words", script=answers(OK + b"Content-Length: two\r\n\r\n{}"), expect=nonsense()),
    Case(
        name="a length of 22 digits",
        script=answers(OK + b"Content-Length: %b\r\n\r\n" % (b"9" * 22)),
        expect=nonsense(),
    ),
    Case(name="a garbled status line", script=answers(b"HTTP/1.1 two hundred\r\n\r\n"), expect=nonsense()),
    Case(name="no status line", script=answers(HTML), expect=nonsense()),
    Case(
        name="HTTP/2",
        script=answers(b"\x00\x00\x06\x04\x00\x00\x00\x00\x00\x00\x03\x00\x00\x00\x64"),
        expect=nonsense(),
    ),
    Case(name="a TLS alert", script=answers(b"\x15\x03\x03\x00\x02\x02\x28"), expect=nonsense()),
    Case(name="version 9.9", script=answers(GOOD.replace(b"/1.1", b"/9.9")), expect=nonsense()),
    Case(name="NUL in a header", script=answers(OK + b"X-A: a\x00b\r\n\r\n"), expect=nonsense()),
    Case(name="a folded header", script=answers(OK + b"X-A: a\r\n b\r\nContent-Length: 0\r\n\r\n"), expect=nonsense()),
    Case(name="a header without a colon", script=answers(OK + b"nonsense\r\n\r\n"), expect=nonsense()),
    Case(name="a space before the colon", script=answers(OK + b"X-A : a\r\n\r\n"), expect=nonsense()),
    Case(
        name="101 Switching Protocols",
        script=answers(b"HTTP/1.1 101 S\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n\r\n"),
        expect=nonsense("switched protocols"),
    ),
    Case(name="101 alone", script=answers(b"HTTP/1.1 101 S\r\n\r\n"), expect=nonsense("status 101")),
    Case(
        name="status 042", script=answers(b"HTTP/1.1 042 S\r\nContent-Length: 0\r\n\r\n"), expect=nonsense("status 42")
    ),
    Case(
        name="gzip that was not asked for",
        script=answers(http_answer(b"\x1f\x8b", "200 OK", "Content-Encoding: gzip")),
        expect=Fails(httpx.RemoteProtocolError, "not asked for", keeps=True),
    ),
    Case(
        name="gzip hidden behind another encoding",
        script=answers(http_answer(b"\x1f\x8b", "200 OK", "Content-Encoding: gzip", "Content-Encoding: identity")),
        expect=Fails(httpx.RemoteProtocolError, "not asked for", keeps=True),
    ),
]

RESPONSE_CASES = [*GOOD_ANSWERS, *LAST_ANSWERS, *OTHER_STATUSES, *CUT_OFF_CASES, *MALFORMED_CASES]
