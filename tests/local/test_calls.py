"""Whose attempt a request is: what is read from the headers, and what is not believed."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.local.calls import attempt_of, invocation_id_of

ID = b"amz-sdk-invocation-id"
REQUEST = b"amz-sdk-request"
HEADERS = st.lists(st.tuples(st.sampled_from([ID, REQUEST, b"Host"]), st.binary(max_size=300)), max_size=4)


@pytest.mark.parametrize("name", [ID, b"Amz-Sdk-Invocation-Id"])
@pytest.mark.parametrize("value", ["3f6a2c1e-8a55-4b0e-9d43-0a2f6d1f3d11", "x", "~" * 128])
def test_an_invocation_id_is_read_whatever_its_case(name: bytes, value: str) -> None:
    assert invocation_id_of([(b"Host", b"x"), (name, f" {value} ".encode())]) == value


@pytest.mark.parametrize(
    "headers",
    [
        [],
        [(ID, b"")],
        [(ID, b"x" * 129)],
        [(ID, b"two words")],
        [(ID, b"tab\there")],
        [(ID, b"caf\xc3\xa9")],
        [(ID, b"a\x7f")],
        [(ID, b"one"), (ID, b"two")],
    ],
)
def test_an_id_that_is_none_is_none(headers: list[tuple[bytes, bytes]]) -> None:
    assert invocation_id_of(headers) is None


@pytest.mark.parametrize(
    ("value", "attempt"),
    [
        (b"attempt=1; max=3", 1),
        (b"attempt=12", 12),
        (b"ttl=20190601T000011Z; attempt=2; max=3", 2),
        (b"max=3;attempt=3", 3),
        (b" attempt = 4 ; max=5 ", 4),
        (b"max=3", None),
        (b"attempt=", None),
        (b"attempt=-1", None),
        (b"attempt=one; max=3", None),
        (b"attempt=1234567", None),
        (b"last_attempt=1", None),
        (b"", None),
    ],
)
def test_the_attempt_is_read_wherever_it_stands(value: bytes, attempt: int | None) -> None:
    assert attempt_of([(b"Amz-Sdk-Request", value)]) == attempt


def test_two_headers_that_tell_the_attempt_tell_nothing() -> None:
    assert attempt_of([(REQUEST, b"attempt=1"), (REQUEST, b"attempt=2")]) is None


@given(HEADERS)
def test_any_headers_are_read_without_an_error(headers: list[tuple[bytes, bytes]]) -> None:
    invocation_id, attempt = invocation_id_of(headers), attempt_of(headers)
    assert invocation_id is None or (1 <= len(invocation_id) <= 128 and invocation_id.isprintable())
    assert attempt is None or 0 <= attempt <= 999_999
