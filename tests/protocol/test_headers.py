"""Response headers as a mapping."""

from __future__ import annotations

import copy
import pickle

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.protocol.headers import Headers

NAMES = st.text("abcABC-123", min_size=1, max_size=6).map(str.encode)
VALUES = st.binary(max_size=8)
PAIRS = st.lists(st.tuples(NAMES, VALUES), max_size=6)


def test_names_are_found_whatever_their_case() -> None:
    headers = Headers([(b"X-Amzn-RequestId", b"id-1"), (b"Date", b"today")])
    assert headers["x-amzn-requestid"] == headers["X-AMZN-RequestID"] == "id-1"
    assert "date" in headers
    assert headers.get("x-amz-retry-after") is None
    assert list(headers) == ["x-amzn-requestid", "date"]


@pytest.mark.parametrize("name", ["", "missing", "\N{SNOWMAN}"])
def test_what_did_not_come_is_not_there(name: str) -> None:
    headers = Headers([(b"A", b"1")])
    assert name not in headers
    with pytest.raises(KeyError):
        headers[name]


@given(PAIRS)
def test_headers_read_as_httpx_reads_them(pairs: list[tuple[bytes, bytes]]) -> None:
    theirs = httpx.Headers(pairs, encoding="iso-8859-1")
    ours = Headers(pairs)
    assert dict(ours) == dict(theirs)
    assert len(ours) == len(dict(theirs))


@given(PAIRS)
def test_headers_compare_copy_and_pickle(pairs: list[tuple[bytes, bytes]]) -> None:
    headers = Headers(pairs)
    assert headers == pickle.loads(pickle.dumps(headers)) == copy.deepcopy(headers) == dict(headers)


def test_what_is_no_text_names_no_header() -> None:
    name: object = 1
    assert name not in Headers([(b"1", b"1")])
