"""The one loop of attempts: sign, send, read, decide, sleep. Calls use it, and providers that call a service.

Whatever it waits for is cancelled at the call's deadline. The package's own transport ends then; foreign code, such as
a transport of httpx or a provider of credentials, holds the call for as long as it goes on in spite of that.
"""

from __future__ import annotations

import asyncio
import copy
import random
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import TypeVar

from sm_async.calls import Answer, CredentialsProvider, Limits, ReadyCredentials, RejectableCredentials, Request
from sm_async.errors import (
    Attempt,
    ClientClosedError,
    CredentialsError,
    DeadlineExceeded,
    MalformedResponse,
    SageMakerError,
    ServiceError,
)
from sm_async.outcomes import (
    attempts_at_most,
    describe,
    facts_of,
    failure,
    log_failure,
    log_retry,
    log_success,
    note,
    out_of_time,
    worst,
)
from sm_async.protocol.error_response import request_id_of
from sm_async.protocol.headers import HeaderBytes, Headers
from sm_async.protocol.redaction import secrets_of, without_secrets, without_secrets_in_headers
from sm_async.protocol.sigv4 import Credentials, Signer
from sm_async.transport import faults
from sm_async.transport.bounds import Bounds
from sm_async.transport.messages import HttpRequest
from sm_async.transport.sender import Sender

__all__ = ["Attempts"]

T = TypeVar("T")

EXPIRED_CODES = frozenset({"ExpiredToken", "ExpiredTokenException"})


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
                failed = (*failed, facts_of(error, len(failed) + 1, loop.time() - started))
                describe(error, request, limits, failed)
                log_failure(request, failed[-1])
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
                    describe(late, request, limits, failed)
                    raise late from error
                log_retry(request, failed[-1], following.delay)
            except BaseException as error:  # a cancellation above all; then defects of transports
                note(error, request, worst(failed))
                raise
            else:
                limits.retry.record_success(token)
                log_success(request, answer, loop.time() - started)
                return answer
            try:
                await self._pause(following.delay)
            except ClientClosedError as error:
                describe(error, request, limits, failed)
                raise
            except BaseException as error:
                note(error, request, worst(failed))
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
            raise failure(fault, request, limits, _secrets(request, credentials))  # noqa: B904  (it has its cause)
        except BaseException as error:
            note(error, request, "maybe_applied")
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
                (b"amz-sdk-request", b"attempt=%d; max=%d" % (number, attempts_at_most(limits, number))),
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
            raise out_of_time(limits, "no credentials in time", "not_sent") from error

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


def _is_expiry(error: SageMakerError) -> bool:
    return isinstance(error, ServiceError) and error.code in EXPIRED_CODES


def _may_repeat(error: SageMakerError, request: Request[T]) -> bool:
    return error.outcome != "maybe_applied" or request.may_repeat_ambiguous
