"""The reader of responses: whatever the pieces in which bytes come, and whatever the bytes."""

from __future__ import annotations

import tracemalloc
from contextlib import suppress
from itertools import pairwise

import attrs
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sm_async.transport.faults import RemoteProtocolError
from sm_async.transport.messages import Reply
from sm_async.transport.response_reader import HEAD_LIMIT, ResponseReader

LIMIT = 2**20


@attrs.frozen
class Sent:
    """A response as a server sends it, and what it means."""

    data: bytes
    reply: Reply
    ends_by_closing: bool = False


NAMES = st.sampled_from([b"Date", b"x-amzn-RequestId", b"Set-Cookie", b"X"])
VALUES = st.sampled_from([b"", b"a", b"a, b", b"caf\xe9", b"x" * 300])
INTERIM = st.sampled_from([b"", b"HTTP/1.1 100 Continue\r\n\r\n", b"HTTP/1.1 103 E\r\nLink: </>\r\n\r\n" * 3])


@st.composite
def responses(draw: st.DrawFn, *, ends_by_closing: bool | None = None) -> Sent:
    status = draw(st.sampled_from([200, 201, 400, 404, 429, 500, 503, 599]))
    headers = draw(st.lists(st.tuples(NAMES, VALUES), max_size=4))
    body = draw(st.binary(max_size=600))
    framing = draw(st.sampled_from(["length", "chunked", "closing"]))
    if ends_by_closing is not None:
        framing = "closing" if ends_by_closing else draw(st.sampled_from(["length", "chunked"]))
    content = body
    if framing == "length":
        headers = [*headers, (b"Content-Length", b"%d" % len(body))]
    elif framing == "chunked":
        headers = [*headers, (b"Transfer-Encoding", b"chunked")]
        content = chunked(body, draw(cuts(len(body))), draw(st.sampled_from([b"", b"X-Trailer: 1\r\n"])))
    head = b"".join(b"%b: %b\r\n" % pair for pair in headers)
    data = draw(INTERIM) + b"HTTP/1.1 %d Reason\r\n%b\r\n%b" % (status, head, content)
    return Sent(data, Reply(status, headers, body, None, framing != "closing"), framing == "closing")


def cuts(length: int) -> st.SearchStrategy[list[int]]:
    """Places at which something of that length is cut."""
    return st.lists(st.integers(0, length), max_size=8).map(sorted)


def pieces(data: bytes, places: list[int]) -> list[bytes]:
    """The data cut at these places, as far as they are there, without empty pieces."""
    bounds = sorted({0, len(data), *(min(place, len(data)) for place in places)})
    return [data[start:end] for start, end in pairwise(bounds)]


def chunked(body: bytes, places: list[int], trailer: bytes) -> bytes:
    return b"".join(b"%x\r\n%b\r\n" % (len(part), part) for part in pieces(body, places)) + b"0\r\n" + trailer + b"\r\n"


def read(reader: ResponseReader, parts: list[bytes], *, is_head_request: bool = False) -> Reply | None:
    """The reply to a new request that these parts make; it has to come with the last of them or not at all."""
    reader.expect(is_head_request=is_head_request)
    replies = [reader.feed(part) for part in parts]
    assert all(reply is None for reply in replies[:-1])
    return replies[-1] if replies else None


@given(responses(), st.lists(st.integers(0, 2000), max_size=12))
def test_a_response_means_the_same_however_its_bytes_are_split(sent: Sent, places: list[int]) -> None:
    reader = ResponseReader(LIMIT)
    reply = read(reader, pieces(sent.data, places))
    if sent.ends_by_closing:
        assert reply is None
        reply = reader.end()
    assert reply == sent.reply


@given(responses())
def test_a_response_may_come_byte_by_byte(sent: Sent) -> None:
    reader = ResponseReader(LIMIT)
    reply = read(reader, [bytes([byte]) for byte in sent.data])
    assert (reader.end() if sent.ends_by_closing else reply) == sent.reply


@given(st.lists(responses(ends_by_closing=False), min_size=2, max_size=4), st.lists(st.integers(0, 2000), max_size=6))
def test_a_reader_reads_one_response_after_the_other(several: list[Sent], places: list[int]) -> None:
    reader = ResponseReader(LIMIT)
    assert [read(reader, pieces(sent.data, places)) for sent in several] == [sent.reply for sent in several]


@given(responses(ends_by_closing=False), st.binary(min_size=1, max_size=80))
def test_what_follows_a_whole_response_ends_the_connection_and_not_the_response(sent: Sent, more: bytes) -> None:
    reply = read(ResponseReader(LIMIT), [sent.data + more])
    assert reply is not None
    assert attrs.evolve(reply, keep_alive=False) == attrs.evolve(sent.reply, keep_alive=False)
    assert not reply.keep_alive or not more.strip(b"\r\n")


@given(responses(ends_by_closing=False), st.data())
def test_a_response_that_is_cut_off_is_none(sent: Sent, data: st.DataObject) -> None:
    reader = ResponseReader(LIMIT)
    length = data.draw(st.integers(0, len(sent.data) - 1))
    assert read(reader, pieces(sent.data[:length], [])) is None
    assert reader.end() is None


@given(st.lists(st.binary(max_size=200), max_size=5), st.booleans())
@example([b"HTTP/1.1 200 OK\r\nConnection: upgrade\r\nUpgrade: x\r\n\r\n"], False)
@example([b"HTTP/1.1 000 X\r\n\r\n", b"HTTP/1.1 999 X\r\n\r\n"], False)
def test_arbitrary_bytes_raise_nothing_but_a_protocol_error(parts: list[bytes], is_head_request: bool) -> None:
    consume(parts, is_head_request=is_head_request)


@given(responses(), st.data(), st.booleans())
def test_a_damaged_response_raises_nothing_but_a_protocol_error(
    sent: Sent, data: st.DataObject, is_head_request: bool
) -> None:
    damaged = bytearray(sent.data)
    for place in data.draw(st.lists(st.integers(0, len(damaged) - 1), min_size=1, max_size=5)):
        damaged[place] = data.draw(st.integers(0, 255))
    consume(pieces(bytes(damaged), data.draw(cuts(len(damaged)))), is_head_request=is_head_request)


def consume(parts: list[bytes], *, is_head_request: bool) -> None:
    """Feed a reader as a connection does, until it has a reply or raises the one error that it may raise."""
    reader = ResponseReader(LIMIT)
    reader.expect(is_head_request=is_head_request)
    with suppress(RemoteProtocolError):
        for part in parts:
            if reader.feed(part) is not None:
                return
        reader.end()


def test_a_response_to_head_has_no_body_whatever_it_says() -> None:
    data = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n"
    reply = read(ResponseReader(LIMIT), [data], is_head_request=True)
    assert reply == Reply(200, [(b"Content-Length", b"5")], b"", None, False)


@pytest.mark.parametrize("status", [204, 304])
def test_a_status_without_a_body_ends_with_its_headers(status: int) -> None:
    data = b"HTTP/1.1 %d X\r\nContent-Length: 5\r\n\r\n" % status
    reply = read(ResponseReader(LIMIT), [data])
    assert reply is not None
    assert (reply.status, reply.body, reply.keep_alive) == (status, b"", True)


@pytest.mark.parametrize(
    ("values", "encoding"),
    [
        ([], None),
        ([b"gzip"], b"gzip"),
        ([b"gzip", b"identity"], b"gzip,identity"),
        ([b"identity", b"gzip"], b"identity,gzip"),
    ],
)
def test_every_content_encoding_counts(values: list[bytes], encoding: bytes | None) -> None:
    lines = b"".join(b"content-ENCODING: %b\r\n" % value for value in values)
    reply = read(ResponseReader(LIMIT), [b"HTTP/1.1 200 OK\r\n" + lines + b"Content-Length: 0\r\n\r\n"])
    assert reply is not None
    assert reply.encoding == encoding


def test_headers_of_interim_responses_and_trailers_are_no_headers_of_the_response() -> None:
    interim = b"HTTP/1.1 103 E\r\nContent-Encoding: gzip\r\nX: 1\r\n\r\n"
    data = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nContent-Encoding: gzip\r\n\r\n"
    reply = read(ResponseReader(LIMIT), [interim + data])
    assert reply == Reply(200, [(b"Transfer-Encoding", b"chunked")], b"", None, True)


@pytest.mark.parametrize("size", [1, 1000, LIMIT])
def test_a_response_as_large_as_allowed_is_read_and_a_byte_more_is_refused(size: int) -> None:
    data = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size + b"x" * size
    for parts in ([data], pieces(data, list(range(0, len(data), 1000)))):
        reply = read(ResponseReader(len(data)), parts)
        assert reply is not None
        assert len(reply.body) == size
        with pytest.raises(RemoteProtocolError, match=f"larger than {len(data) - 1} bytes"):
            read(ResponseReader(len(data) - 1), parts)


@pytest.mark.parametrize(
    "piece", [b"X-A: a\r\n", b"\r\n", b"HTTP/1.1 102 P\r\n\r\n"], ids=["headers", "empty lines", "interim responses"]
)
def test_what_comes_before_a_body_is_bounded(piece: bytes) -> None:
    reader = ResponseReader(2**30)
    reader.expect(is_head_request=False)
    reader.feed(b"HTTP/1.1 200 OK\r\n" if piece.startswith(b"X") else b"")
    begun = reader.received
    for _ in range((HEAD_LIMIT - begun) // len(piece)):
        assert reader.feed(piece) is None
    with pytest.raises(RemoteProtocolError, match=f"larger than {HEAD_LIMIT} bytes"):
        reader.feed(piece)


def test_a_body_in_tiny_chunks_takes_no_more_memory_than_its_bytes() -> None:
    reader = ResponseReader(2**30)
    reader.expect(is_head_request=False)
    reader.feed(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
    chunks = b"2\r\nab\r\n" * 1000
    tracemalloc.start()
    try:
        for _ in range(100):
            reader.feed(chunks)
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 3 * 200_000
