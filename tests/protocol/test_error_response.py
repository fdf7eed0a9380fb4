"""From any answer that is no success to a typed error."""

from __future__ import annotations

import json
from typing import Any

import httpx
import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async import errors
from sm_async.error_codes import FAULT_CODES
from sm_async.errors import BODY_LIMIT, MESSAGE_LIMIT, ServiceError, UnknownServiceError
from sm_async.protocol.error_response import parse_error, request_id_of

URI = "http://internal.amazon.com/coral/com.amazon.coral.validate/"

codes = st.sampled_from(["ResourceNotFound", "ThrottlingException", "Teapot", "a.b#Teapot", f"Teapot:{URI}", ""])
json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-100, 100) | st.text(max_size=5) | codes,
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=3), inner, max_size=2),
    max_leaves=4,
)
names = st.sampled_from(["__type", "code", "message", "Message", "errorMessage", "Code", "Type"])
bodies = st.one_of(
    st.binary(max_size=60),
    st.text(max_size=30).map(lambda text: text.encode("utf-8", "replace")),
    json_values.map(lambda value: json.dumps(value).encode()),
    st.dictionaries(names, json_values, max_size=4).map(lambda value: json.dumps(value).encode()),
    st.tuples(codes, st.text(max_size=10)).map(
        lambda pair: f"<Error><Code>{pair[0]}</Code><Message>{pair[1]}</Message></Error>".encode("utf-8", "replace")
    ),
)
header_names = st.sampled_from(
    ["x-amzn-errortype", "X-Amzn-RequestId", "x-amz-retry-after", "Content-Type", "Location", "X-Other"]
)
header_values = (
    st.text(st.characters(min_codepoint=0x20, max_codepoint=0xFF, exclude_characters="\x7f"), max_size=30) | codes
)
headers = st.lists(st.tuples(header_names, header_values), max_size=4).map(
    lambda pairs: httpx.Headers([(name.encode(), value.encode("latin-1")) for name, value in pairs])
)


def parsed(document: Any, status: int = 400, **headers: str) -> ServiceError:
    """The error of an answer with a JSON body; header names are given with underscores."""
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return parse_error(status, httpx.Headers(named), json.dumps(document).encode())


@given(st.integers(100, 999), headers, bodies)
def test_any_answer_gives_a_service_error(status: int, headers: httpx.Headers, body: bytes) -> None:
    error = parse_error(status, headers, body)
    assert error.status == status
    assert error.body == body
    assert error.code is None or error.code
    assert error.outcome in ("refused", "maybe_applied")
    assert error.retry_after is None or error.retry_after >= 0
    assert str(error)


@given(st.integers(100, 999), headers, bodies)
def test_only_the_word_of_the_service_is_a_refusal(status: int, headers: httpx.Headers, body: bytes) -> None:
    error = parse_error(status, headers, body)
    own_code = parse_error(status, headers, b"" if body.lstrip().startswith(b"<") else body).code
    proves = own_code is not None and own_code not in FAULT_CODES
    refused = proves and (400 <= status < 500 or error.is_throttling)
    assert (error.outcome == "refused") is refused


@pytest.mark.parametrize(
    "body", [b"<html><Code>AccessDenied</Code></html>", b"<Error><Code>AccessDenied</Code></Error>", b"AccessDenied"]
)
def test_an_error_page_proves_no_refusal(body: bytes) -> None:
    assert parse_error(403, httpx.Headers(), body).outcome == "maybe_applied"


@pytest.mark.parametrize(
    ("document", "header", "code"),
    [
        ({"__type": "A", "code": "B"}, "C", "A"),
        ({"code": "B"}, "C", "B"),
        ({}, "C", "C"),
        ({"__type": "", "code": "B"}, "C", "B"),
        ({"__type": None, "code": None}, "C", "C"),
        ({"__type": 5, "code": ["B"]}, "C", "C"),
        ({"__type": {"a": 1}, "code": True}, "C", "C"),
        ({"__type": "namespace#", "code": ":uri"}, "C", "C"),
        ({"Code": "B", "Type": "User"}, "C", "C"),
    ],
)
def test_the_code_is_the_first_that_is_a_text(document: dict[str, Any], header: str, code: str) -> None:
    assert parsed(document, x_amzn_errortype=header).code == code


@pytest.mark.parametrize(
    "raw",
    [
        "ResourceNotFound",
        f"ResourceNotFound:{URI}",
        "com.amazonaws.sagemaker#ResourceNotFound",
        f"com.amazonaws.sagemaker#ResourceNotFound:{URI}",
        " ResourceNotFound ",
    ],
)
@pytest.mark.parametrize("place", ["__type", "code", "header"])
def test_namespace_and_uri_are_no_part_of_the_code(raw: str, place: str) -> None:
    error = parsed({}, x_amzn_errortype=raw) if place == "header" else parsed({place: raw})
    assert type(error) is errors.ResourceNotFound
    assert error.code == "ResourceNotFound"


def test_a_nested_type_tag_is_not_the_code() -> None:
    error = parsed({"__type": "a#ConflictException", "ErrorDetails": [{"__type": "a#Details"}]})
    assert type(error) is errors.ConflictException


def test_a_code_without_class_is_an_unknown_service_error() -> None:
    error = parsed({"__type": "Teapot", "message": "short and stout"}, status=418)
    assert type(error) is UnknownServiceError
    assert str(error) == "Teapot: short and stout"
    assert (error.code, error.status, error.outcome) == ("Teapot", 418, "refused")
    assert not error.is_retryable


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({"message": "m", "Message": "M"}, "m"),
        ({"Message": "M"}, "M"),
        ({"errorMessage": "e"}, "e"),
        ({"message": None, "Message": "M"}, "M"),
        ({"message": 5}, ""),
        ({"message": ""}, ""),
        ({}, ""),
    ],
)
def test_the_message_is_the_first_that_is_a_text(document: dict[str, Any], message: str) -> None:
    assert parsed({"__type": "A", **document}).message == message


@pytest.mark.parametrize(
    ("status", "headers", "body", "words"),
    [
        (503, {}, b"", "HTTP 503: the answer has no body"),
        (503, {}, b" \n ", "HTTP 503: the answer has no body"),
        (502, {"content-type": "text/html"}, b"<html>\n<b>Bad  Gateway</b>",
         "HTTP 502: the answer is no JSON object (text/html): '<html> <b>Bad Gateway</b>'"),
        (404, {}, b"<html>", "HTTP 404: the answer is no JSON object (no content type): '<html>'"),
        (500, {}, b"[1]", "HTTP 500: the answer is no JSON object (no content type): '[1]'"),
        (500, {}, b'{"__type":"Cut', "HTTP 500: the answer is no JSON object (no content type): '{\"__type\":\"Cut'"),
        (500, {}, b"\xff\xfe", "HTTP 500: the answer is no JSON object (no content type): '\ufffd\ufffd'"),
        (301, {"location": "https://sso/"}, b"", "HTTP 301: redirect to 'https://sso/', which is not followed"),
        (307, {}, b"", "HTTP 307: redirect to 'nowhere', which is not followed"),
    ],
)  # fmt: skip
def test_an_answer_that_is_not_the_services_own_is_described(
    status: int, headers: dict[str, str], body: bytes, words: str
) -> None:
    error = parse_error(status, httpx.Headers(headers), body)
    assert type(error) is UnknownServiceError
    assert error.code is None
    assert str(error) == words
    assert error.outcome == "maybe_applied"


def test_the_xml_of_a_gateway_gives_code_and_message() -> None:
    body = b"<Response><Error><Code>ServiceUnavailable</Code><Message>try later</Message></Error></Response>"
    error = parse_error(503, {}, body)
    assert type(error) is errors.ServiceUnavailable
    assert str(error) == "ServiceUnavailable: try later"
    assert error.is_retryable


def test_a_header_names_the_code_of_an_answer_without_json() -> None:
    error = parse_error(400, {"x-amzn-errortype": f"ThrottlingException:{URI}"}, b"<Error><Code>Other</Code></Error>")
    assert type(error) is errors.ThrottlingException


@pytest.mark.parametrize(
    ("status", "code", "outcome", "is_throttling", "is_retryable"),
    [
        (400, "ValidationException", "refused", False, False),
        (400, "ThrottlingException", "refused", True, True),
        (429, None, "maybe_applied", True, True),
        (429, "Teapot", "refused", True, True),
        (503, "ThrottlingException", "refused", True, True),
        (503, "SlowDown", "refused", True, True),
        (400, "RequestTimeout", "maybe_applied", False, True),
        (400, "RequestAbortedException", "maybe_applied", False, False),
        (400, None, "maybe_applied", False, False),
        (403, None, "maybe_applied", False, False),
        (500, "InternalFailure", "maybe_applied", False, True),
        (500, None, "maybe_applied", False, True),
        (502, None, "maybe_applied", False, True),
        (503, "ServiceUnavailable", "maybe_applied", False, True),
        (504, None, "maybe_applied", False, True),
        (501, "Teapot", "maybe_applied", False, False),
        (302, None, "maybe_applied", False, False),
    ],
)
def test_what_the_service_did_not_say_may_have_been_applied(
    status: int, code: str | None, outcome: str, is_throttling: bool, is_retryable: bool
) -> None:
    error = parsed({} if code is None else {"__type": code}, status)
    assert (error.outcome, error.is_throttling, error.is_retryable) == (outcome, is_throttling, is_retryable)


@pytest.mark.parametrize("name", ["x-amzn-RequestId", "X-AMZN-REQUESTID", "x-amzn-request-id", "x-amz-request-id"])
def test_the_request_id_is_read_from_every_header_that_services_use(name: str) -> None:
    assert request_id_of(httpx.Headers({name: "not-a-uuid"})) == "not-a-uuid"
    assert parse_error(400, httpx.Headers({name: "not-a-uuid"}), b"{}").request_id == "not-a-uuid"


def test_an_answer_without_request_id_has_none() -> None:
    assert request_id_of({}) is None
    assert request_id_of({"x-amzn-requestid": "", "x-amz-request-id": "second"}) == "second"


@pytest.mark.parametrize(
    ("raw", "seconds"),
    [
        ("1500", 1.5),
        ("0", 0.0),
        ("1", 0.001),
        ("999999999", 999_999.999),
        ("9999999999", None),
        ("", None),
        ("-5", None),
        ("1.5", None),
        ("soon", None),
        ("٣", None),
        ("²", None),
        (" 5", None),
    ],
)
def test_the_service_asks_for_a_wait_in_milliseconds(raw: str, seconds: float | None) -> None:
    assert parse_error(400, {"x-amz-retry-after": raw}, b"{}").retry_after == seconds


def test_a_plain_retry_after_is_not_read() -> None:
    assert parse_error(503, {"retry-after": "5"}, b"").retry_after is None


def test_body_and_message_are_bounded_however_much_a_server_sends() -> None:
    error = parsed({"__type": "A" * 10_000, "message": "m" * 100_000})
    assert error.code == "A" * 200
    assert len(error.body) == BODY_LIMIT
    assert len(str(error)) < MESSAGE_LIMIT + 300
    assert str(error).endswith("m… (100000 characters)")


def test_a_megabyte_of_xml_is_searched_at_its_beginning_only() -> None:
    error = parse_error(503, {}, b"<" * 1_000_000 + b"<Code>Late</Code>")
    assert error.code is None
    assert len(str(error)) < 500


def test_deep_json_is_no_json() -> None:
    error = parse_error(500, {}, b"[" * 100_000)
    assert error.code is None


@pytest.mark.parametrize("cls", [cls for cls in ServiceError.__subclasses__() if cls.__module__ == errors.__name__])
def test_every_class_is_reached_by_its_own_code(cls: type[ServiceError]) -> None:
    assert type(parsed({"__type": cls.__name__})) is cls
    for code in cls.codes:
        error = parsed({"__type": code})
        assert type(error) is cls
        assert error.code == code


def test_the_body_holds_what_the_model_knows_of_an_error() -> None:
    error = parsed({"__type": "ResourceInUse", "Message": "busy", "ResourceArn": "arn"})
    assert orjson.loads(error.body)["ResourceArn"] == "arn"
