"""One request as it came: what it asks for, and which attempt of which call of a client it is."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from sm_async.protocol.json_values import Document

__all__ = ["Call", "attempt_of", "invocation_id_of"]

_INVOCATION_ID = re.compile(rb"[!-~]{1,128}")
_ATTEMPT = re.compile(rb"(?:.*;)?[ \t]*attempt[ \t]*=[ \t]*([0-9]{1,6})[ \t]*(?:;.*)?")


@attrs.frozen(kw_only=True)
class Call:
    """A request whose signature is right and whose body is a JSON object."""

    operation: str
    document: Document
    """The input, as it was sent; not checked yet."""
    request_id: str
    invocation_id: str | None = None
    """The client's id of a call, the same on all its attempts (`amz-sdk-invocation-id`); None where it sent none."""
    attempt: int | None = None
    """Number of the attempt by `amz-sdk-request`, from 1; None where the client did not say."""
    now: float
    """Epoch seconds of the server's clock."""


def invocation_id_of(headers: Iterable[tuple[bytes, bytes]]) -> str | None:
    """`amz-sdk-invocation-id`; None where it does not stand there once, or is not 1 to 128 visible ASCII characters."""
    value = _only(headers, b"amz-sdk-invocation-id")
    return value.decode("ascii") if _INVOCATION_ID.fullmatch(value) else None


def attempt_of(headers: Iterable[tuple[bytes, bytes]]) -> int | None:
    """The attempt's number in `amz-sdk-request`, as in `attempt=2; max=3`; None where it does not stand there."""
    found = _ATTEMPT.fullmatch(_only(headers, b"amz-sdk-request")[:1024])
    return int(found[1]) if found else None


def _only(headers: Iterable[tuple[bytes, bytes]], name: bytes) -> bytes:
    """The value of a header that stands there once, without blanks around it; empty for another number of them."""
    values = [value for other, value in headers if other.lower() == name]
    return values[0].strip() if len(values) == 1 else b""
