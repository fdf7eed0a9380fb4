"""Answers that no service should give: any bytes, any headers, JSON of any kind in every place that an error has."""

from __future__ import annotations

import json
from typing import Any

from hypothesis import strategies as st

from sm_async.protocol.headers import HeaderBytes

__all__ = ["KNOWN_CODES", "bodies", "documents", "field_values", "headers", "json_values", "statuses"]

URI = "http://internal.amazon.com/coral/com.amazon.coral.validate/"
MEGABYTE = 2**20

KNOWN_CODES = ("ThrottlingException", "ResourceNotFound", "ValidationException", "InternalFailure", "ExpiredToken")

statuses = st.one_of(
    st.integers(100, 999).filter(lambda status: not 200 <= status < 300),
    st.sampled_from([300, 301, 400, 403, 429, 500, 503, 999]),
)
"""What a status line can hold, 2xx left out."""

texts = st.text(st.characters(), max_size=12)
"""Any characters, lone surrogates and controls included."""

codes = st.one_of(
    st.sampled_from(KNOWN_CODES),
    st.sampled_from(
        [f"a.b#ResourceInUse:{URI}", "#", ":", "##::", " ", "Line\nbreak", "\x00", "\x1b[31mRed", "C" * 500]
    ),
    texts,
)

leaves = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(),
    st.sampled_from([10**30, -(10**400), 2**63, 2**64]),
    st.floats(),
    texts,
    codes,
)

json_values: st.SearchStrategy[Any] = st.recursive(
    leaves,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(texts | st.just("__type"), inner, max_size=3),
    max_leaves=6,
)
"""What `json` of Python writes, which is more than JSON allows: NaN, infinities and lone surrogates."""

members = st.sampled_from(["__type", "code", "message", "Message", "errorMessage", "Code", "Type", "Error"])


def written(value: Any, *, escaped: bool) -> bytes:
    """JSON of a value, with all but ASCII in escapes or as it is."""
    return json.dumps(value, ensure_ascii=escaped).encode("utf-8", "surrogatepass")


@st.composite
def documents(draw: st.DrawFn, names: st.SearchStrategy[str]) -> bytes:
    """JSON objects with any value under each of these names."""
    return written(draw(st.dictionaries(names, json_values, max_size=5)), escaped=draw(st.booleans()))


@st.composite
def huge(draw: st.DrawFn) -> bytes:
    """Bodies of a megabyte or two."""
    code = draw(st.sampled_from(KNOWN_CODES)).encode()
    filler = draw(st.sampled_from([b"m", b" ", b"<", b"#", b":", b"\0", b"\xff", b"[", b'{"a":', b"<Code>"]))
    much = filler * (MEGABYTE // len(filler))
    return draw(
        st.sampled_from(
            [
                b'{"__type":"%b","message":"%b"}' % (code, much),
                b'{"__type":"%b","code":"%b"}' % (much, much),
                b"<Error>" + much,
                much,
            ]
        )
    )


@st.composite
def deep(draw: st.DrawFn) -> bytes:
    """Documents whose code is nested deeper than readers go."""
    opening, closing = draw(st.sampled_from([(b"[", b"]"), (b'{"__type":', b"}")]))
    depth = draw(st.sampled_from([10, 500, 1_100, 100_000]))
    return b'{"__type":%b1%b}' % (opening * depth, closing * depth)


@st.composite
def pages(draw: st.DrawFn) -> bytes:
    """The XML of a gateway."""
    text = f"<Error><Code>{draw(codes)}</Code><Message>{draw(texts)}</Message></Error>"
    return text.encode("utf-8", "surrogatepass")


bodies = st.one_of(
    st.binary(max_size=80),
    json_values.map(lambda value: written(value, escaped=True)),
    documents(members),
    documents(members).map(lambda body: body[:-1]),
    deep(),
    pages(),
    huge(),
)

header_names = st.one_of(
    st.sampled_from(
        [
            b"x-amzn-errortype",
            b"X-Amzn-ErrorType",
            b"x-amzn-RequestId",
            b"X-AMZN-REQUEST-ID",
            b"x-amz-request-id",
            b"x-amz-retry-after",
            b"Content-Type",
            b"Location",
            b"Date",
        ]
    ),
    st.from_regex(rb"[!#$%&'*+.^_`|~0-9A-Za-z-]{1,20}", fullmatch=True),
)

DATES = (
    b"Thu, 01 Jan 1970 00:00:00 GMT",
    b"Fri, 31 Dec 9999 23:59:59 GMT",
    b"Mon, 01 Jan 0001 00:00:00 GMT",
    b"Fri, 31 Dec 9999 23:59:59 -2359",
    b"Tue, 99 Foo 2026 99:99:99 GMT",
    b"Tue, 24 Nov 2026 12:00:00 +9999999999",
    b"Tue, 24 Nov 99999999999999999999 12:00:00",
    b"1e300",
)

field_values = st.one_of(
    st.binary(max_size=40),
    codes.map(lambda code: code.encode("utf-8", "surrogatepass")),
    st.integers().map(lambda number: b"%d" % number),
    st.sampled_from(DATES),
    st.sampled_from([b"r" * 60_000, b"\x80\x85\x9f" * 100, b"9" * 5_000, b"a\tb", b", , ", b"\xc3\xa9", b"\xad"]),
)
"""Any bytes as the value of a header, huge ones too."""

headers: st.SearchStrategy[list[HeaderBytes]] = st.lists(st.tuples(header_names, field_values), max_size=6)
"""Any headers, the same ones several times."""
