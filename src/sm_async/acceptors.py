"""What an answer means to a waiter: acceptors compared with an output or an error. Pure.

The rules are Smithy's (`smithy.waiters#waitable`) and botocore's (`waiters-2.json`), which agree.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Literal, NamedTuple

from sm_async.errors import SageMakerError, ServiceError
from sm_async.rows import AcceptorRow
from sm_async.schema import CallMetadata

__all__ = ["Verdict", "accept", "reason_of", "verdict_without_acceptor"]


class Verdict(NamedTuple):
    """What an answer means."""

    state: Literal["success", "failure", "retry"]
    status: str | None = None
    """What was looked at, for people; None if there was nothing."""
    reason: str | None = None
    """Why it failed, for people."""


def accept(acceptors: Iterable[AcceptorRow], output: object, error: SageMakerError | None) -> Verdict:
    """The verdict of the first acceptor that matches; the answer is an output (`error` None) or an error."""
    rows = tuple(acceptors)
    status = _status(rows, output, error)
    for row in rows:
        if _matches(row, output, error):
            return Verdict(row.state, status, reason_of(output, error) if row.state == "failure" else None)
    return verdict_without_acceptor(output, error, status)


def verdict_without_acceptor(output: object, error: SageMakerError | None, status: str | None = None) -> Verdict:
    """What an answer means that no acceptor knows: an output is not there yet, an error passes or does not."""
    if error is None or error.is_retryable:
        return Verdict("retry", status)
    return Verdict("failure", status, reason_of(output, error))


def reason_of(output: object, error: SageMakerError | None) -> str | None:
    """Why it failed: what a description says of that, or the error's message."""
    if error is not None:
        code = error.code if isinstance(error, ServiceError) else None
        return f"{code or type(error).__name__}: {error.message}"
    found = (getattr(output, name, None) for name in ("failure_reason", "failure_message"))
    return next((reason for reason in found if isinstance(reason, str) and reason), None)


def _status(rows: tuple[AcceptorRow, ...], output: object, error: SageMakerError | None) -> str | None:
    """The text at the place that the acceptors look at."""
    path = next((row.attribute for row in rows if row.attribute is not None and row.of == "one"), None)
    if path is None or error is not None:
        return None
    return next((value for value in _values(output, path) if isinstance(value, str)), None)


def _matches(row: AcceptorRow, output: object, error: SageMakerError | None) -> bool:
    if row.attribute is None:
        return _matches_error(row.expected, output, error)
    if error is not None:
        return False
    found = [_is_equal(value, row.expected) for value in _values(output, row.attribute)]
    return any(found) if row.of == "any" else bool(found) and all(found)


def _matches_error(expected: str | bool | int, output: object, error: SageMakerError | None) -> bool:
    if isinstance(expected, bool):
        return isinstance(error, ServiceError) if expected else error is None
    if isinstance(expected, str):
        return isinstance(error, ServiceError) and error.code == expected
    if error is not None:
        return isinstance(error, ServiceError) and error.status == expected
    metadata: CallMetadata | None = getattr(output, "metadata", None)
    return metadata is not None and metadata.status == expected


def _is_equal(value: object, expected: object) -> bool:
    """Whether two values are the same; to Python, True is 1."""
    return value == expected and isinstance(value, bool) is isinstance(expected, bool)


def _values(output: object, path: str) -> list[Any]:
    """What a path leads to: one value, or behind `[]` one of each element; nothing where it breaks off."""
    found: list[Any] = [output]
    for step in path.split("."):
        name = step.removesuffix("[]")
        found = [value for each in found if (value := getattr(each, name, None)) is not None]
        if step != name:
            found = [element for each in found for element in each if element is not None]
    return found
