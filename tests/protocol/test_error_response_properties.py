"""Any status, headers and bytes whatever give one error of ours, bounded and printable, that travels like any other."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Callable
from typing import Any

import orjson
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sm_async.errors import BODY_LIMIT, MESSAGE_LIMIT, ServiceError, service_error_class
from sm_async.protocol.error_response import parse_error
from sm_async.protocol.headers import HeaderBytes, Headers
from tests.protocol.odd_answers import KNOWN_CODES, bodies, headers, statuses

CODE_LIMIT = 200
REQUEST_ID_LIMIT = 128
AROUND = 50
"""Characters that stand between code and message, and after a message that was shortened."""

strict_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
"""What is JSON by anybody's reading."""


def state(error: ServiceError) -> tuple[object, ...]:
    """All that an error is made of."""
    return type(error), error.args, error.__dict__, str(error), repr(error)


def pickled(error: ServiceError) -> ServiceError:
    again = pickle.loads(pickle.dumps(error))
    assert isinstance(again, ServiceError)
    return again


@given(statuses, headers, bodies)
def test_whatever_was_answered_is_one_service_error(status: int, pairs: list[HeaderBytes], body: bytes) -> None:
    error = parse_error(status, Headers(pairs), body)
    assert type(error) is service_error_class(error.code)
    assert error.status == status
    assert error.body == body[:BODY_LIMIT]
    assert error.retry_after is None or 0 <= error.retry_after < 10**6
    assert error.outcome in ("refused", "maybe_applied")


@given(statuses, headers, bodies)
@example(400, [(b"x-amzn-RequestId", b"a\tb\x85")], b'{"__type":"Line\\nbreak\\u001b[31m"}')
@example(400, [(b"x-amzn-errortype", b"\x9f"), (b"x-amzn-RequestId", b"\xad")], b"{}")
@example(400, [], b"<Error><Code>#</Code></Error>")
def test_code_and_request_id_fit_into_one_line(status: int, pairs: list[HeaderBytes], body: bytes) -> None:
    error = parse_error(status, Headers(pairs), body)
    for text, limit in ((error.code, CODE_LIMIT), (error.request_id, REQUEST_ID_LIMIT)):
        assert text is None or 0 < len(text) <= limit
        assert text is None or text.isprintable()


@given(statuses, headers, bodies)
def test_what_an_error_shows_is_bounded_and_can_be_written_anywhere(
    status: int, pairs: list[HeaderBytes], body: bytes
) -> None:
    error = parse_error(status, Headers(pairs), body)
    assert 0 < len(str(error)) <= CODE_LIMIT + MESSAGE_LIMIT + AROUND
    assert str(error).encode("utf-8")
    assert repr(error).startswith(f"{type(error).__name__}(")
    assert repr(error).encode("utf-8")


@pytest.mark.parametrize("duplicate", [copy.copy, copy.deepcopy, pickled])
@given(status=statuses, pairs=headers, body=bodies)
def test_every_error_is_pickled_and_copied_whole(
    duplicate: Callable[[ServiceError], ServiceError], status: int, pairs: list[HeaderBytes], body: bytes
) -> None:
    error = parse_error(status, Headers(pairs), body)
    again = duplicate(error)
    assert again is not error
    assert state(again) == state(error)


@given(
    st.sampled_from(KNOWN_CODES),
    st.sampled_from(["", "com.amazonaws.sagemaker#"]),
    st.dictionaries(st.text(max_size=8), strict_values, max_size=5),
    statuses,
    headers,
)
def test_the_code_decides_the_class_whatever_stands_around_it(
    code: str, namespace: str, others: dict[str, Any], status: int, pairs: list[HeaderBytes]
) -> None:
    body = orjson.dumps(others | {"__type": namespace + code})
    error = parse_error(status, Headers(pairs), body)
    assert type(error) is service_error_class(code)
    assert error.code == code


@given(st.sampled_from(["__type", "code"]), strict_values.filter(lambda value: not isinstance(value, str)), statuses)
def test_a_code_that_is_no_text_is_none(name: str, value: Any, status: int) -> None:
    error = parse_error(status, Headers([]), orjson.dumps({name: value}))
    assert error.code is None
    assert error.outcome == "maybe_applied"
