"""The one loop of attempts: sign, send, read, decide, sleep. Calls use it, and providers that call a service.

Everything it waits for ends at the call's deadline, whatever the transport does.
"""

from __future__ import annotations

import asyncio
import logging
import random
import re
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Generic, Protocol, TypeVar, runtime_checkable

import attrs
import httpx

from sm_async.errors import (
    Attempt,
    ConnectionFailedError,
    DeadlineExceeded,
    MalformedResponse,
    Outcome,
    SageMakerError,
    ServiceError,
)
from sm_async.protocol.error_response import parse_error, request_id_of
from sm_async.protocol.sigv4 import Credentials, Signer, SigningTemplate
from sm_async.schema import RetryStrategy

__all__ = ["Answer", "Attempts", "CredentialsProvider", "Limits", "Request"]

logger = logging.getLogger("sm_async")

RESPONSE_LIMIT = 64 * 1024 * 1024
CONNECTING_SHARE = 0.95
"""Part of an attempt's time that a transport may wait for a connection."""
SHORTEST_SECRET = 16
"""Characters. What is shorter, as in credentials for tests, would be found in words that are no secret."""

T = TypeVar("T")
HeaderBytes = tuple[bytes, bytes]


@runtime_checkable
class CredentialsProvider(Protocol):
    """Where credentials come from."""

    async def credentials(self) -> Credentials:
        """Credentials that are valid now. Raises `CredentialsError`."""
        ...


@attrs.frozen
class Request(Generic[T]):
    """One call as it is sent on every attempt; only the signature differs."""

    operation: str
    url: httpx.URL
    template: SigningTemplate
    headers: tuple[HeaderBytes, ...]
    body: bytes
    decode: Callable[[int, Mapping[str, str], bytes], T]
    """Reads a 2xx answer; raises `MalformedResponse`."""
    may_repeat_ambiguous: bool
    """Whether the request may be sent again although an earlier attempt may have been applied."""
    client_token: str | None = None


@attrs.frozen
class Limits:
    """What bounds a call."""

    deadline: float
    """Time of the event loop's clock at which the call ends."""
    timeout: float
    """Seconds that the call had in all, for messages."""
    attempt_timeout: float
    """Seconds that one attempt has."""
    retry: RetryStrategy


@attrs.frozen
class Answer(Generic[T]):
    """A successful attempt."""

    output: T
    status: int
    headers: Mapping[str, str]
    request_id: str | None
    attempts: int


class Attempts:
    """Sends requests to one service through one transport until an answer stands."""

    def __init__(
        self,
        *,
        transport: httpx.AsyncBaseTransport,
        credentials: CredentialsProvider,
        signer: Signer,
        time_source: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self.transport = transport
        self._credentials = credentials
        self._signer = signer
        self._time_source = time_source
        self._sleep = sleep
        self._jitter = jitter

    async def run(self, request: Request[T], limits: Limits) -> Answer[T]:
        """The answer of the first attempt that succeeds.

        Raises the error of the last attempt, which holds the facts of all of them.
        """
        loop = asyncio.get_running_loop()
        token = limits.retry.acquire_initial_retry_token()
        failed: list[Attempt] = []
        while True:
            started = loop.time()
            try:
                answer = await self._attempt(request, limits, token.attempt)
            except SageMakerError as error:
                failed.append(_facts(error, token.attempt, loop.time() - started))
                _describe(error, request, limits, failed)
                _log_failure(request, failed[-1])
                following = None
                if _may_repeat(error, request) and loop.time() < limits.deadline:
                    following = limits.retry.refresh_retry_token(token, error, self._jitter())
                if following is None:
                    raise
                if loop.time() + following.delay >= limits.deadline:
                    late = DeadlineExceeded(f"no time for another attempt within {limits.timeout:g} s")
                    _describe(late, request, limits, failed)
                    raise late from error
                _log_retry(request, failed[-1], following.delay)
            else:
                limits.retry.record_success(token)
                _log_success(request, answer, loop.time() - started)
                return answer
            await self._sleep(following.delay)
            token = following

    async def _attempt(self, request: Request[T], limits: Limits, number: int) -> Answer[T]:
        """One attempt inside its own bound, which the transport cannot stretch."""
        loop = asyncio.get_running_loop()
        ends = min(limits.deadline, loop.time() + limits.attempt_timeout)
        bound = asyncio.timeout_at(ends)
        sending = False
        try:
            async with bound:
                credentials = await self._credentials.credentials()
                http_request = self._signed(request, credentials, limits, number, ends - loop.time())
                sending = True
                response, body = await self._exchange(http_request)
        except TimeoutError as error:
            if not bound.expired():
                raise  # the provider's own
            raise _out_of_time(limits, loop.time() >= limits.deadline, sending) from error
        if not 200 <= response.status_code < 300:
            body = _without_secrets(body, credentials)
            raise parse_error(response.status_code, response.headers, body)
        try:
            return _answer(request, response, body, number)
        except MalformedResponse:
            body = _without_secrets(body, credentials)
        return _answer(request, response, body, number)  # fails again: no error and no traceback may hold a secret

    def _signed(
        self, request: Request[T], credentials: Credentials, limits: Limits, number: int, seconds: float
    ) -> httpx.Request:
        """The request of one attempt. Built here so that no frame that waits holds a signature in a variable."""
        return httpx.Request(
            "POST",
            request.url,
            headers=[
                *request.headers,
                *self._signer.sign(request.template, request.body, credentials, self._time_source()),
                (b"Content-Length", b"%d" % len(request.body)),
                (b"amz-sdk-request", b"attempt=%d; max=%d" % (number, limits.retry.max_attempts)),
            ],
            stream=httpx.ByteStream(request.body),
            # A transport that gives up on a connection before the attempt's end can say that nothing was sent.
            extensions={
                "timeout": {
                    "connect": seconds * CONNECTING_SHARE,
                    "read": seconds,
                    "write": seconds,
                    "pool": seconds * CONNECTING_SHARE,
                }
            },
        )

    async def _exchange(self, http_request: httpx.Request) -> tuple[httpx.Response, bytes]:
        """One request and its whole response, with the transport's exceptions made ours."""
        try:
            response = await self.transport.handle_async_request(http_request)
            try:
                return response, await _read(response)
            finally:
                await response.aclose()
        except httpx.TimeoutException as error:
            raise DeadlineExceeded(_told(error, http_request.url), outcome=_outcome(_was_sent(error))) from error
        except (httpx.HTTPError, httpx.StreamError, OSError) as error:
            raise ConnectionFailedError(_told(error, http_request.url), request_sent=_was_sent(error)) from error


async def _read(response: httpx.Response) -> bytes:
    """The body, bounded, as it came over the wire."""
    encoding = response.headers.get("content-encoding", "identity")
    if encoding != "identity":
        # We ask for none: 100 kB of gzip can hold 100 MB.
        raise httpx.RemoteProtocolError(f"the answer is encoded as {encoding[:40]!r}, which was not asked for")
    if isinstance(response.stream, httpx.ByteStream):
        return b"".join(response.stream)
    if response.is_stream_consumed:  # a transport read it, to log it or to keep it
        return response.content
    chunks: list[bytes] = []
    received = 0
    async for chunk in response.aiter_raw():
        received += len(chunk)
        if received > RESPONSE_LIMIT:
            raise httpx.RemoteProtocolError(f"the answer is larger than {RESPONSE_LIMIT} bytes")
        chunks.append(chunk)
    return b"".join(chunks)


def _was_sent(error: Exception) -> bool:
    """Whether the request may have left whole: what the transport says, or what its exception's class proves."""
    proven: bool | None = getattr(error, "request_sent", None)
    if proven is not None:
        return proven
    return not isinstance(error, httpx.ConnectError | httpx.ConnectTimeout | httpx.PoolTimeout)


def _told(error: Exception, url: httpx.URL) -> str:
    what = str(error) or type(error).__name__
    where = url.netloc.decode()
    verb = next((verb for kind, verb in _VERBS.items() if isinstance(error, kind)), "lost the connection to")
    return f"{verb} {where}: {what}"


_VERBS: dict[type[Exception], str] = {
    httpx.ConnectError: "could not connect to",
    httpx.ConnectTimeout: "could not connect in time to",
    httpx.PoolTimeout: "had to wait too long for a connection to",
    httpx.TimeoutException: "heard nothing in time from",
}


def _out_of_time(limits: Limits, call_is_over: bool, sent: bool) -> DeadlineExceeded:
    if call_is_over:
        return DeadlineExceeded(f"the call's {limits.timeout:g} s ran out", outcome=_outcome(sent))
    return DeadlineExceeded(f"the attempt's {limits.attempt_timeout:g} s ran out", outcome=_outcome(sent))


def _outcome(sent: bool) -> Outcome:
    return "maybe_applied" if sent else "not_sent"


def _answer(request: Request[T], response: httpx.Response, body: bytes, number: int) -> Answer[T]:
    output = request.decode(response.status_code, response.headers, body)
    return Answer(output, response.status_code, response.headers, request_id_of(response.headers), number)


def _may_repeat(error: SageMakerError, request: Request[T]) -> bool:
    return error.outcome != "maybe_applied" or request.may_repeat_ambiguous


_RANK: dict[Outcome, int] = {"not_sent": 0, "refused": 1, "maybe_applied": 2}


def _facts(error: SageMakerError, number: int, duration: float) -> Attempt:
    code = error.code if isinstance(error, ServiceError) else None
    return Attempt(
        number=number,
        outcome=error.outcome,
        cause=f"{code or type(error).__name__}: {' '.join(error.message[:500].split())}",
        status=error.status if isinstance(error, ServiceError | MalformedResponse) else None,
        request_id=error.request_id if isinstance(error, ServiceError) else None,
        duration=duration,
    )


def _describe(error: SageMakerError, request: Request[T], limits: Limits, failed: list[Attempt]) -> None:
    """Put the facts of the call on an error."""
    error.operation = request.operation
    error.client_token = request.client_token
    error.attempts = tuple(failed)
    error.max_attempts = limits.retry.max_attempts
    error.outcome = max((attempt.outcome for attempt in failed), key=_RANK.__getitem__)


def _without_secrets(body: bytes, credentials: Credentials) -> bytes:
    """A body without the secrets that it may echo, as an answer to a wrong signature quotes the signed headers.

    Whole bodies are cleared, before anything is cut out of them: a part of a secret would not be found any more.
    """
    for secret in (credentials.session_token, credentials.secret_access_key):
        if secret is not None and len(secret) >= SHORTEST_SECRET:
            longest_word = max(re.findall(r"[0-9A-Za-z]+", secret), key=len, default="")
            if longest_word.encode() in body:
                body = re.sub(_spellings(secret), b"<hidden>", body)
    return body


def _spellings(secret: str) -> bytes:
    """A pattern of a text as it is, and as JSON, HTML and URLs write what is neither letter nor digit."""
    return "".join(
        character
        if character.isalnum()
        else rf"(?:\\?{re.escape(character)}|(?i:\\u00{code:02x}|%{code:02x}|&#x{code:x};)|&#{code};)"
        for character, code in zip(secret, secret.encode(), strict=True)
    ).encode()


def _log_success(request: Request[T], answer: Answer[T], seconds: float) -> None:
    if logger.isEnabledFor(logging.DEBUG):
        logger.debug(
            "%s attempt %d: status %d, request %s, %.0f ms",
            request.operation,
            answer.attempts,
            answer.status,
            answer.request_id,
            seconds * 1000,
        )


def _log_failure(request: Request[T], failed: Attempt) -> None:
    logger.debug(
        "%s attempt %d: %s, status %s, request %s, %.0f ms",
        request.operation,
        failed.number,
        failed.cause,
        failed.status,
        failed.request_id,
        failed.duration * 1000,
    )


def _log_retry(request: Request[T], failed: Attempt, delay: float) -> None:
    logger.info(
        "%s attempt %d failed: %s (status %s, request %s, %.0f ms); next attempt in %.0f ms",
        request.operation,
        failed.number,
        failed.cause,
        failed.status,
        failed.request_id,
        failed.duration * 1000,
        delay * 1000,
    )
