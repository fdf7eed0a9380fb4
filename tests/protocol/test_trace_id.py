"""The X-Amzn-Trace-Id header."""

from __future__ import annotations

import re
from urllib.parse import unquote_to_bytes

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.protocol.trace_id import trace_id_header

ID = "Root=1-5759e988-bd862e3fe1be46a994272793;Parent=53995c3f42cd8ad8;Sampled=1;lineage=a87bd80c:0"


def value_of(trace_id: str) -> bytes | None:
    header = trace_id_header({"AWS_LAMBDA_FUNCTION_NAME": "orchestrate", "_X_AMZN_TRACE_ID": trace_id})
    return None if header is None else header[1]


def test_a_function_hands_its_trace_on() -> None:
    environment = {"AWS_LAMBDA_FUNCTION_NAME": "orchestrate", "_X_AMZN_TRACE_ID": ID, "HOME": "/"}
    assert trace_id_header(environment) == (b"X-Amzn-Trace-Id", ID.encode())


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"_X_AMZN_TRACE_ID": ID},
        {"AWS_LAMBDA_FUNCTION_NAME": " ", "_X_AMZN_TRACE_ID": ID},
        {"AWS_LAMBDA_FUNCTION_NAME": "orchestrate"},
        {"AWS_LAMBDA_FUNCTION_NAME": "orchestrate", "_X_AMZN_TRACE_ID": ""},
        {"AWS_LAMBDA_FUNCTION_NAME": "orchestrate", "_X_AMZN_TRACE_ID": " \t"},
    ],
)
def test_without_a_function_or_a_trace_there_is_no_header(environment: dict[str, str]) -> None:
    assert trace_id_header(environment) is None


@pytest.mark.parametrize(
    ("trace_id", "sent"),
    [
        ("a\r\nX-Injected: 1", b"a%0D%0AX-Injected: 1"),
        ("\x00\x1f\x7f", b"%00%1F%7F"),
        ("¼", b"%C2%BC"),
        ("%41 ~!", b"%41 ~!"),
        ("  a b  ", b"a b"),
        ("a\udcff", b"a?"),
    ],
)
def test_what_a_header_may_not_hold_is_encoded(trace_id: str, sent: bytes) -> None:
    assert value_of(trace_id) == sent


def test_an_id_that_is_too_long_is_not_cut_into_another() -> None:
    assert value_of("x" * 2_048) == b"x" * 2_048
    assert value_of("x" * 2_049) is None
    assert value_of("\n" * 700 + "x") is None


@given(st.text(st.characters(exclude_characters="%"), max_size=200))
def test_any_text_gives_a_header_that_can_be_read_back(trace_id: str) -> None:
    value = value_of(trace_id)
    if value is None:
        assert not trace_id.strip()
    else:
        assert re.fullmatch(rb"[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?", value)
        assert unquote_to_bytes(value) == trace_id.strip(" ").encode("utf-8", "replace")
