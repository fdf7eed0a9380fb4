"""How metadata services are asked: one small request, repeated a few times, and what its failure means in words."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping

import attrs
import orjson

from sm_async._version import __version__
from sm_async.calls import Request
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.errors import (
    ConnectionFailedError,
    DeadlineExceeded,
    MalformedResponse,
    SageMakerError,
    ServiceError,
    service_error_class,
)
from sm_async.protocol.headers import HeaderBytes
from sm_async.protocol.json_values import is_document
from sm_async.retries import StandardRetry, StandardRetryToken
from sm_async.schema import RetryToken
from sm_async.transport.messages import Origin

__all__ = ["MetadataAnswer", "MetadataService", "what_happened"]

EXCERPT = 200
"""Characters of an answer that a message shows."""


@attrs.frozen
class MetadataAnswer:
    """A successful answer, which may hold secrets. Its body is not empty."""

    headers: Mapping[str, str] = attrs.field(repr=False)
    body: bytes = attrs.field(repr=False)


@attrs.frozen(kw_only=True)
class MetadataService:
    """A service on the machine itself, or close to it, and how patiently it is asked."""

    origin: Origin
    host: str
    """Value of the Host header."""
    calls: ServiceCalls
    attempt_timeout: float
    """Seconds that one attempt has."""
    max_attempts: int

    async def ask(
        self,
        operation: str,
        *,
        target: bytes,
        deadline: float,
        method: bytes = b"GET",
        headers: tuple[HeaderBytes, ...] = (),
        secrets: tuple[str, ...] = (),
        repeats_silence: bool = True,
    ) -> MetadataAnswer:
        """The answer by the time `deadline` of the loop's clock.

        `operation` names the request in messages. `secrets` are cleared out of them. Without `repeats_silence` nothing
        is tried again where nobody answers: no connection, or no response in time. Raises `SageMakerError`; an answer
        outside 2xx is a `ServiceError`.
        """
        request = Request(
            operation=operation,
            origin=self.origin,
            target=target,
            template=None,
            headers=((b"Host", self.host.encode()), (b"User-Agent", f"sm-async/{__version__}".encode()), *headers),
            body=b"",
            decode=_answer,
            may_repeat_ambiguous=True,
            method=method,
            fail=_refusal,
            secrets=secrets,
        )
        calling = self.calls.call(
            request,
            call_timeout=max(deadline - asyncio.get_running_loop().time(), 0.001),
            attempt_timeout=self.attempt_timeout,
            retry=_Retry(self.max_attempts, repeats_silence=repeats_silence),
        )
        del request, headers, secrets  # what shows a traceback's variables may not show them
        return await calling


def what_happened(error: SageMakerError) -> str:
    """A failure in words that follow the name of what was asked: 'answered 404', with the reason if there is one."""
    tries = f" ({len(error.attempts)} attempts)" if len(error.attempts) > 1 else ""
    if isinstance(error.__cause__, SageMakerError):  # what the last attempt met; the error itself says that time is up
        return f"{_cause(error.__cause__)}{tries}; {error.message}"
    return f"{_cause(error)}{tries}"


def _cause(error: SageMakerError) -> str:
    if not isinstance(error, ServiceError):
        return error.message
    reason = ": ".join(filter(None, (error.code, error.message)))
    return f"answered {error.status}{f' ({reason})' if reason else ''}"


class _Retry(StandardRetry):
    """Standard retries, which may take silence for a no."""

    def __init__(self, max_attempts: int, *, repeats_silence: bool) -> None:
        super().__init__(max_attempts)
        self._repeats_silence = repeats_silence

    def refresh_retry_token(self, token: RetryToken, error: SageMakerError, jitter: float) -> StandardRetryToken | None:
        """As `StandardRetry` has it; None where silence is a no."""
        if not self._repeats_silence and _is_silence(error):
            return None
        return super().refresh_retry_token(token, error, jitter)


def _is_silence(error: SageMakerError) -> bool:
    return isinstance(error, DeadlineExceeded) or (isinstance(error, ConnectionFailedError) and not error.request_sent)


def _answer(status: int, headers: Mapping[str, str], body: bytes) -> MetadataAnswer:
    """An answer whose body is not looked into: an error that is raised here would lead to it."""
    if not body.strip():
        raise MalformedResponse("the answer is empty", status=status, is_retryable=True)
    return MetadataAnswer(headers, body)


def _refusal(status: int, headers: Mapping[str, str], body: bytes) -> ServiceError:
    """The error that an answer outside 2xx means: these services write `Code` or `code`, or a page, or nothing."""
    code, message = _code_and_message(body)
    if 300 <= status < 400:
        message = f"redirect to {headers.get('location', 'nowhere')[:EXCERPT]!r}, which is not followed"
    return service_error_class(code)(message, code=code, status=status)


def _code_and_message(body: bytes) -> tuple[str | None, str]:
    try:
        document = orjson.loads(body)
    except orjson.JSONDecodeError:
        text = " ".join(body[: 4 * EXCERPT].decode("utf-8", "replace").split())[:EXCERPT]
        return None, "" if text.startswith("<") else text  # a page for browsers says less than its status
    if not is_document(document):
        return None, ""
    members = {name.lower(): " ".join(value.split()) for name, value in document.items() if isinstance(value, str)}
    return members.get("code", "")[:EXCERPT] or None, members.get("message", "")[: 2 * EXCERPT]
