"""The one loop of attempts: sign, send, read, decide, sleep. Calls use it, and providers that call a service.

Whatever it waits for is cancelled at the call's deadline. The package's own transport ends then; foreign code, such as
a transport of httpx or a provider of credentials, holds the call for as long as it goes on in spite of that.
"""

from __future__ import annotations

import asyncio
import copy
import logging
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Generic, Protocol, TypeVar, runtime_checkable

import attrs

from sm_async.errors import (
    Attempt,
    ClientClosedError,
    ConnectionFailedError,
    CredentialsError,
    DeadlineExceeded,
    MalformedResponse,
    Outcome,
    SageMakerError,
    ServiceError,
    WrongEventLoopError,
)
from sm_async.protocol.error_response import parse_error, request_id_of
from sm_async.protocol.headers import HeaderBytes, Headers
from sm_async.protocol.redaction import (
    secrets_of,
    without_secrets,
    without_secrets_in_headers,
    without_secrets_in_text,
)
from sm_async.protocol.sigv4 import Credentials, Signer, SigningTemplate
from sm_async.schema import RetryStrategy
from sm_async.transport import faults
from sm_async.transport.bounds import Bounds
from sm_async.transport.messages import HttpRequest, Origin
from sm_async.transport.sender import Sender

__all__ = ["Answer", "Attempts", "CredentialsProvider", "Limits", "Request"]

logger = logging.getLogger("sm_async")


T = TypeVar("T")


@runtime_checkable
class CredentialsProvider(Protocol):
    """Where credentials come from."""

    async def credentials(self) -> Credentials:
        """Credentials that are valid now. Raises `CredentialsError`."""
        ...


@runtime_checkable
class ReadyCredentials(Protocol):
    """A provider that may have credentials at hand, so that nobody has to wait for them."""

    def ready(self) -> Credentials | None:
        """Credentials that are valid now, or None where they have to be fetched."""
        ...


@runtime_checkable
class RejectableCredentials(Protocol):
    """A provider that fetches anew when it is told that its credentials are good no more."""

    def reject(self, credentials: Credentials) -> None:
        """The service refused these credentials as expired."""
        ...


EXPIRED_CODES = frozenset({"ExpiredToken", "ExpiredTokenException"})


@attrs.define
class Request(Generic[T]):
    """One call as it is sent on every attempt; only the signature differs."""

    operation: str
    origin: Origin
    target: bytes = attrs.field(repr=False)
    """Path and query, which may be half a secret: who knows the path of an ECS agent can ask it."""
    template: SigningTemplate | None
    """What is signed; None for a request that is sent without a signature."""
    headers: tuple[HeaderBytes, ...] = attrs.field(repr=False)
    """All of them, Host included, but for those that differ between attempts and Content-Length."""
    body: bytes = attrs.field(repr=False)
    decode: Callable[[int, Mapping[str, str], bytes], T]
    """Reads a 2xx answer; raises `MalformedResponse`."""
    may_repeat_ambiguous: bool
    """Whether the request may be sent again although an earlier attempt may have been applied."""
    client_token: str | None = None
    method: bytes = b"POST"
    fail: Callable[[int, Mapping[str, str], bytes], SageMakerError] = parse_error
    """The error that an answer outside 2xx means."""
    secrets: tuple[str, ...] = attrs.field(default=(), repr=False)
    """What may appear in no error beside the credentials, such as a bearer token in the headers."""


@attrs.define
class Limits:
    """What bounds a call."""

    deadline: float
    """Time of the event loop's clock at which the call ends."""
    timeout: float
    """Seconds that the call had in all, for messages."""
    attempt_timeout: float
    """Seconds that one attempt has."""
    retry: RetryStrategy


@attrs.define
class Answer(Generic[T]):
    """A successful attempt."""

    output: T = attrs.field(repr=False)
    """Which may be a secret itself, as what providers fetch is."""
    status: int
    headers: Mapping[str, str] = attrs.field(repr=False)
    request_id: str | None
    attempts: int


class Attempts:
    """Sends requests to one service through one transport until an answer stands."""

    def __init__(
        self,
        *,
        sender: Sender,
        credentials: CredentialsProvider | None = None,
        signer: Signer | None = None,
        time_source: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        """Both `credentials` and `signer` are needed for requests that are signed."""
        self._sender = sender
        self._credentials = credentials
        self._ready = _ready_of(credentials)
        self._reject = _reject_of(credentials)
        self._signer = signer
        self._time_source = time_source
        self._sleep = sleep
        self._jitter = jitter
        self._waits = Bounds()
        self._is_closed = False

    async def aclose(self) -> None:
        """Fail the calls that are in flight, between attempts, or waiting for credentials."""
        self._is_closed = True
        self._waits.end()
        await self._sender.aclose()

    async def run(self, request: Request[T], limits: Limits) -> Answer[T]:
        """The answer of the first attempt that succeeds.

        Raises the error of the last attempt, which holds the facts of all of them.
        """
        loop = asyncio.get_running_loop()
        token = limits.retry.acquire_initial_retry_token()
        failed: tuple[Attempt, ...] = ()
        was_expired = False
        while True:
            started = loop.time()
            try:
                answer = await self._attempt(request, limits, len(failed) + 1)
            except SageMakerError as error:
                failed = (*failed, _facts(error, len(failed) + 1, loop.time() - started))
                _describe(error, request, limits, failed)
                _log_failure(request, failed[-1])
                if self._reject is not None and _is_expiry(error) and not was_expired and loop.time() < limits.deadline:
                    was_expired = True
                    continue  # with credentials that are fetched anew, at once and beside what the strategy allows
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
            except BaseException as error:  # a cancellation above all; then defects of transports
                _note(error, request, _worst(failed))
                raise
            else:
                limits.retry.record_success(token)
                _log_success(request, answer, loop.time() - started)
                return answer
            try:
                await self._pause(following.delay)
            except ClientClosedError as error:
                _describe(error, request, limits, failed)
                raise
            except BaseException as error:
                _note(error, request, _worst(failed))
                raise
            token = following

    async def _attempt(self, request: Request[T], limits: Limits, number: int) -> Answer[T]:
        """One attempt, whose provider and transport are cancelled at its own bound."""
        loop = asyncio.get_running_loop()
        ends = min(limits.deadline, loop.time() + limits.attempt_timeout)
        credentials = None
        if request.template is not None:
            credentials = self._ready() or await self._fetched(limits, ends)
        try:
            reply = await self._sender.send(self._signed(request, credentials, limits, number), ends)
        except faults.TransportError as fault:
            raise _failure(fault, request, limits, _secrets(request, credentials))  # noqa: B904  (it has its cause)
        except BaseException as error:
            _note(error, request, "maybe_applied")
            raise
        status, body = reply.status, reply.body
        headers: Mapping[str, str] = Headers(reply.headers)
        if not 200 <= status < 300:
            body, headers = _cleared(body, headers, _secrets(request, credentials))
            refusal = request.fail(status, headers, body)
            if self._reject is not None and credentials is not None and _is_expiry(refusal):
                self._reject(credentials)
            raise refusal
        try:
            output = request.decode(status, headers, body)
        except MalformedResponse:
            body, headers = _cleared(body, headers, _secrets(request, credentials))
            output = None
        if output is None:  # reading fails again: no error and no traceback may hold a secret
            output = request.decode(status, headers, body)
        return Answer(output, status, headers, request_id_of(headers), number)

    def _signed(self, request: Request[T], credentials: Credentials | None, limits: Limits, number: int) -> HttpRequest:
        """The request of one attempt. Built here so that no frame that waits holds a signature in a variable."""
        signature: tuple[HeaderBytes, ...] = ()
        if request.template is not None and credentials is not None and self._signer is not None:
            signature = self._signer.sign(request.template, request.body, credentials, self._time_source())
        return HttpRequest(
            request.method,
            request.origin,
            request.target,
            (
                *request.headers,
                *signature,
                (b"Content-Length", b"%d" % len(request.body)),
                (b"amz-sdk-request", b"attempt=%d; max=%d" % (number, _most(limits, number))),
            ),
            request.body,
        )

    async def _fetched(self, limits: Limits, ends: float) -> Credentials:
        """Credentials that the provider has to be waited for."""
        if self._credentials is None:
            raise CredentialsError("the request is signed, and there is no credentials provider")
        wait = self._waits.until(ends)
        try:
            async with wait:
                return _only_credentials(await self._credentials.credentials())
        except SageMakerError as error:
            # A provider may raise one exception to all who wait for it; each call puts its own facts on its own.
            # Whatever became of the provider's request, this call's was not sent.
            own = copy.copy(error)
            own.outcome = "not_sent"
            raise own from error.__cause__  # from itself, it would be told twice
        except Exception as error:
            if not wait.is_passed:
                # Its own words may hold what it was given; they stand in the cause.
                raise CredentialsError(f"the credentials provider failed with {type(error).__name__}") from error
            if self._is_closed:
                raise ClientClosedError("the client was closed while it waited for credentials") from None
            raise _out_of_time(limits, "no credentials in time", "not_sent") from error

    async def _pause(self, seconds: float) -> None:
        """Wait between attempts, unless the client is closed."""
        wait = self._waits.until(None)
        try:
            async with wait:
                await self._sleep(seconds)
        except TimeoutError:
            if not wait.is_passed:
                raise
            raise ClientClosedError("the client was closed between two attempts") from None


def _secrets(request: Request[T], credentials: Credentials | None) -> tuple[str, ...]:
    return request.secrets if credentials is None else (*request.secrets, *secrets_of(credentials))


def _cleared(body: bytes, headers: Mapping[str, str], secrets: tuple[str, ...]) -> tuple[bytes, Mapping[str, str]]:
    return without_secrets(body, secrets), without_secrets_in_headers(headers, secrets)


def _only_credentials(found: object) -> Credentials:
    if not isinstance(found, Credentials):
        raise CredentialsError(f"the credentials provider gave {type(found).__name__}, not Credentials")
    return found


def _ready_of(provider: object) -> Callable[[], Credentials | None]:
    """What gives credentials without waiting, or None where they have to be waited for."""
    return provider.ready if isinstance(provider, ReadyCredentials) else lambda: None


def _reject_of(provider: object) -> Callable[[Credentials], None] | None:
    """What tells a provider that its credentials have expired, where it wants to know."""
    return provider.reject if isinstance(provider, RejectableCredentials) else None


def _failure(
    fault: faults.TransportError, request: Request[T], limits: Limits, secrets: tuple[str, ...]
) -> SageMakerError:
    """The error for a fault, which is its cause unless it quotes a secret."""
    said = without_secrets_in_text(str(fault), secrets)
    outcome: Outcome = "maybe_applied" if fault.request_sent else "not_sent"
    words = f"{fault.verb} {_about(str(request.origin), said)}"
    error: SageMakerError
    if isinstance(fault, faults.TransportClosed):
        error = ClientClosedError(said, outcome=outcome)
    elif isinstance(fault, faults.WrongEventLoop):
        error = WrongEventLoopError(said, outcome=outcome)
    elif fault.is_timeout:
        error = _out_of_time(limits, words, outcome)
    else:
        error = ConnectionFailedError(words, request_sent=fault.request_sent)
        error.is_retryable = not isinstance(fault, faults.LocalProtocolError)
    error.__cause__ = fault if said == str(fault) else None
    return error


def _about(origin: str, said: str) -> str:
    """What is said of an origin, with its name in front once: the engine names it where it helps those without us."""
    rest = said.removeprefix(origin)
    if rest != said and rest.startswith((": ", " through ")):
        return said
    return f"{origin}: {said}" if said else origin


def _out_of_time(limits: Limits, what: str, outcome: Outcome) -> DeadlineExceeded:
    if asyncio.get_running_loop().time() >= limits.deadline:
        return DeadlineExceeded(f"the call's {limits.timeout:g} s ran out: {what}", outcome=outcome)
    return DeadlineExceeded(f"the attempt's {limits.attempt_timeout:g} s ran out: {what}", outcome=outcome)


def _is_expiry(error: SageMakerError) -> bool:
    return isinstance(error, ServiceError) and error.code in EXPIRED_CODES


def _may_repeat(error: SageMakerError, request: Request[T]) -> bool:
    return error.outcome != "maybe_applied" or request.may_repeat_ambiguous


_WORST_FIRST: tuple[Outcome, ...] = ("maybe_applied", "refused", "not_sent")


def _facts(error: SageMakerError, number: int, duration: float) -> Attempt:
    code = error.code if isinstance(error, ServiceError) else None
    return Attempt(
        number=number,
        outcome=error.outcome,
        cause=f"{code or type(error).__name__}: {' '.join(error.message[:500].split())}",
        status=error.status if isinstance(error, ServiceError | MalformedResponse) else None,
        request_id=error.request_id if isinstance(error, ServiceError | MalformedResponse) else None,
        duration=duration,
    )


def _describe(error: SageMakerError, request: Request[T], limits: Limits, failed: tuple[Attempt, ...]) -> None:
    """Put the facts of the call on an error."""
    error.operation = request.operation
    error.client_token = request.client_token
    error.attempts = failed
    error.max_attempts = _most(limits, len(failed))
    error.outcome = _worst(failed)


def _most(limits: Limits, number: int) -> int:
    """Attempts that a call may make; the one after expired credentials comes beside what the strategy allows."""
    return max(limits.retry.max_attempts, number)


def _worst(failed: tuple[Attempt, ...]) -> Outcome:
    outcomes = {attempt.outcome for attempt in failed}
    for outcome in _WORST_FIRST:
        if outcome in outcomes:
            return outcome
    return "not_sent"


def _note(error: BaseException, request: Request[T], outcome: Outcome) -> None:
    """Note on an exception that is none of ours what became of the call, once."""
    if not any(note.startswith(f"{request.operation}: ") for note in getattr(error, "__notes__", ())):
        token = f"; client token {request.client_token}" if request.client_token else ""
        error.add_note(f"{request.operation}: {_WORDS[outcome]}{token}")


_WORDS: dict[Outcome, str] = {
    "not_sent": "nothing was sent",
    "refused": "the service refused it",
    "maybe_applied": "may have been applied",
}


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
