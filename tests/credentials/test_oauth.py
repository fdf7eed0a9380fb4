"""What token endpoints answer, from bytes to errors and values."""

from __future__ import annotations

import json

import pytest

from sm_async import errors
from sm_async.credentials.oauth import is_refusal, lifetime_of, oauth_error, reason_of, text_of, token_of
from sm_async.errors import SageMakerError, ServiceError
from tests.credentials.sign_in_services import REFRESH_TOKEN


@pytest.mark.parametrize(
    ("headers", "document", "code", "message", "reason"),
    [
        (
            {"x-amzn-errortype": "InvalidGrantException"},
            {"error": "invalid_grant", "error_description": "Invalid refresh token"},
            "InvalidGrantException",
            "invalid_grant: Invalid refresh token",
            "invalid_grant",
        ),
        ({}, {"error": "invalid_client"}, "invalid_client", "", "invalid_client"),
        ({}, {"error": "invalid_grant", "error_description": "no"}, "invalid_grant", "no", "invalid_grant"),
        (
            {"x-amzn-errortype": "AccessDeniedException:http://internal/"},
            {"error": "TOKEN_EXPIRED", "message": "The refresh token has expired."},
            "AccessDeniedException",
            "TOKEN_EXPIRED: The refresh token has expired.",
            "TOKEN_EXPIRED",
        ),
        (
            {"x-amzn-errortype": "AccessDeniedException"},
            {"error": "TOKEN_EXPIRED"},
            "AccessDeniedException",
            "TOKEN_EXPIRED",
            "TOKEN_EXPIRED",
        ),
        ({}, {"__type": "a.b#UnauthorizedException", "message": "gone"}, "UnauthorizedException", "gone", None),
        ({}, {}, None, "", None),
        ({}, {"error": 4, "error_description": ["x"]}, None, "", None),
        ({}, {"error": " "}, None, "", None),
    ],
)
def test_code_message_and_reason_of_an_error(
    headers: dict[str, str], document: object, code: str | None, message: str, reason: str | None
) -> None:
    error = oauth_error(400, headers, json.dumps(document).encode())
    assert (error.code, error.message, reason_of(error)) == (code, message, reason)
    assert error.status == 400


@pytest.mark.parametrize("body", [b"", b"<html>Bad Gateway</html>", b"[]", b"\xff", b'{"error": '])
def test_a_page_of_somebody_else_is_no_answer_of_the_service(body: bytes) -> None:
    error = oauth_error(403, {}, body)
    assert error.code is None
    assert reason_of(error) is None
    assert not is_refusal(error)


def test_facts_of_the_answer_are_kept() -> None:
    headers = {"x-amzn-requestid": "1f3", "x-amz-retry-after": "250"}
    error = oauth_error(429, headers, b'{"error": "rate_exceeded", "message": "slower"}')
    assert (error.request_id, error.retry_after, error.is_throttling) == ("1f3", 0.25, True)
    assert error.body == b'{"error": "rate_exceeded", "message": "slower"}'


@pytest.mark.parametrize(
    ("error", "is_final"),
    [
        (ServiceError(code="InvalidGrantException", status=400), True),
        (ServiceError(code="InvalidClientException", status=401), True),
        (ServiceError(code="AccessDeniedException", status=403), True),
        (ServiceError(code="invalid_grant", status=400), True),
        (ServiceError(code="SlowDownException", status=400), False),
        (ServiceError(code="slow_down", status=400), False),
        (ServiceError(code="ThrottlingException", status=400), False),
        (ServiceError(code="TooManyRequestsError", status=429), False),
        (ServiceError(code="InternalServerException", status=500), False),
        (ServiceError(code="Moved", status=301), False),
        (ServiceError(code=None, status=403), False),
        (errors.ConnectionFailedError("lost"), False),
        (errors.MalformedResponse("no JSON"), False),
    ],
)
def test_a_refusal_is_what_asking_again_does_not_change(error: SageMakerError, is_final: bool) -> None:
    assert is_refusal(error) is is_final
    error.outcome = "maybe_applied"  # an earlier attempt may have been lost
    assert is_refusal(error) is is_final


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (1, 1),
        (28_800, 28_800),
        (366 * 86_400, 366 * 86_400),
        (366 * 86_400 + 1, None),
        (0, None),
        (-1, None),
        (2**200, None),
        (True, None),
        (900.0, None),
        ("900", None),
        (None, None),
    ],
)
def test_a_lifetime_is_a_whole_number_of_seconds_that_can_be_meant(value: object, seconds: int | None) -> None:
    assert lifetime_of({"expiresIn": value}) == seconds


@pytest.mark.parametrize(
    ("value", "text", "token"),
    [
        (REFRESH_TOKEN, REFRESH_TOKEN, REFRESH_TOKEN),
        ("two words", "two words", None),
        ("a\r\nHost: elsewhere", "a\r\nHost: elsewhere", None),
        ("tokén", "tokén", None),
        ("a\x7f", "a\x7f", None),
        (" ", None, None),
        ("", None, None),
        (5, None, None),
        (None, None, None),
    ],
)
def test_a_token_is_what_a_header_can_hold(value: object, text: str | None, token: str | None) -> None:
    assert text_of({"name": value}, "name") == text
    assert token_of({"name": value}, "name") == token
