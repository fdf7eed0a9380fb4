"""Token endpoints of AWS's sign-in services: how a refresh is asked for, and what their errors mean.

Pure. `sso_oidc` speaks to IAM Identity Center and `login` to AWS Sign-In.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TypeVar

import orjson

from sm_async._version import __version__
from sm_async.calls import Request
from sm_async.endpoints import Endpoint
from sm_async.errors import MalformedResponse, SageMakerError, ServiceError, service_error_class
from sm_async.protocol.error_response import parse_error, request_id_of
from sm_async.protocol.headers import HeaderBytes
from sm_async.protocol.json_values import Document, is_document
from sm_async.transport.messages import Origin

__all__ = [
    "USER_AGENT",
    "is_refusal",
    "json_object",
    "lifetime_of",
    "malformed",
    "oauth_error",
    "reason_of",
    "text_of",
    "token_of",
    "token_request",
    "without_frames",
]

USER_AGENT = f"sm-async/{__version__}".encode()

_VISIBLE = re.compile(r"[\x21-\x7E]+")

LONGEST_LIFETIME = 366 * 24 * 3600
"""Seconds; what claims to live longer is a mistake."""

E = TypeVar("E", bound=SageMakerError)
T = TypeVar("T")


def token_request(
    operation: str,
    endpoint: Endpoint,
    path: str,
    document: Mapping[str, str],
    *,
    decode: Callable[[int, Mapping[str, str], bytes], T],
    secrets: tuple[str, ...],
    headers: tuple[HeaderBytes, ...] = (),
) -> Request[T]:
    """The request for a new token. `path` has no slash at its beginning.

    It may be repeated although an earlier attempt may have been applied: where the service gives each refresh token
    out once, the answer that was lost is lost either way.
    """
    return Request(
        operation=operation,
        origin=Origin.of(endpoint.url),
        target=f"{endpoint.path}{path}".encode(),
        template=None,
        headers=(
            (b"Host", endpoint.host.encode()),
            (b"Content-Type", b"application/json"),
            (b"Accept-Encoding", b"identity"),
            (b"User-Agent", USER_AGENT),
            *headers,
        ),
        body=orjson.dumps(document),
        decode=decode,
        may_repeat_ambiguous=True,
        fail=oauth_error,
        secrets=secrets,
    )


def oauth_error(status: int, headers: Mapping[str, str], body: bytes) -> ServiceError:
    """The error that an answer outside 2xx means; these endpoints have `error` and `error_description` besides."""
    error = parse_error(status, headers, body)
    document = _document(body)
    if document is None:
        return error
    reason = text_of(document, "error") or ""
    code = error.code or reason or None
    said = text_of(document, "error_description") or error.message
    return service_error_class(code)(
        said if reason in {"", code} else f"{reason}: {said}" if said else reason,
        code=code,
        status=status,
        request_id=error.request_id,
        body=body,
        retry_after=error.retry_after,
    )


def reason_of(error: SageMakerError) -> str | None:
    """The OAuth code that stands in an error's body beside the code of the exception, such as TOKEN_EXPIRED."""
    document = _document(error.body) if isinstance(error, ServiceError) else None
    return None if document is None else text_of(document, "error")


def is_refusal(error: SageMakerError) -> bool:
    """Whether a service refused for good, so that asking again does not help before somebody acts."""
    return (
        isinstance(error, ServiceError)
        and error.code not in {None, "SlowDownException", "slow_down"}
        and 400 <= error.status < 500
        and not error.is_retryable
    )


def without_frames(error: E) -> E:
    """An error and its causes without their tracebacks, whose frames hold the request and the answer."""
    each: BaseException | None = error
    while each is not None:
        each.__traceback__ = None
        each = each.__cause__ or each.__context__
    return error


def json_object(status: int, headers: Mapping[str, str], body: bytes) -> Document:
    """The JSON object of a 2xx answer. Raises `MalformedResponse`, without the body, which holds secrets."""
    document = _document(body)
    if document is None:
        raise malformed("the answer is no JSON object", status, headers)
    return document


def malformed(said: str, status: int, headers: Mapping[str, str]) -> MalformedResponse:
    """The error for a 2xx answer that is of no use, without its body, which holds secrets."""
    return MalformedResponse(said, status=status, request_id=request_id_of(headers))


def text_of(document: Document, member: str) -> str | None:
    """A member that is a string and not blank; None where it is anything else."""
    value = document.get(member)
    return value if isinstance(value, str) and value.strip() else None


def token_of(document: Document, member: str) -> str | None:
    """A member that may stand in a header: visible ASCII without white space; None where it is anything else."""
    value = text_of(document, member)
    return value if value is not None and _VISIBLE.fullmatch(value) else None


def lifetime_of(document: Document) -> int | None:
    """`expiresIn` in seconds; None where it is no whole number that can be meant."""
    value = document.get("expiresIn")
    return value if type(value) is int and 0 < value <= LONGEST_LIFETIME else None


def _document(body: bytes) -> Document | None:
    try:
        document = orjson.loads(body)
    except orjson.JSONDecodeError:
        return None
    return document if is_document(document) else None
