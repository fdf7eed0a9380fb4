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
from sm_async.clock_skew import ClockSkew, is_clock_skew
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
from sm_async.protocol.timestamps import format_basic_date
from sm_async.rate_limits import take_turns
from sm_async.schema import RetryToken
from sm_async.transport import faults
from sm_async.transport.bounds import Bounds
from sm_async.transport.messages import HttpRequest, Reply
from sm_async.transport.sender import Sender

__all__ = ["Attempts"]

T = TypeVar("T")

LATEST_EXPIRY = 7e9
"""Epoch seconds, in the year 2191, after which nothing is told: a timeout may be longer than years have digits."""
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
        self._skew = ClockSkew()
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
        ready = None
        if request.lines or limits.sending_rate is not None:
            ready = await self._wait(request, limits, token, failed)
        while True:
            started = loop.time()
            try:
                answer = await self._attempt(request, limits, failed, ready)
            except SageMakerError as error:
                failed = (*failed, facts_of(error, len(failed) + 1, loop.time() - started))
                describe(error, request, limits, failed)
                log_failure(request, failed[-1])
                if limits.sending_rate is not None:
                    limits.sending_rate.record(error.is_throttling, loop.time())
                if self._is_worth_fresh_credentials(error, request, limits, was_expired=was_expired):
                    was_expired = True  # at once, and beside what the strategy allows
                    log_retry(request, failed[-1], 0.0)
                    ready = await self._wait(request, limits, None, failed, cause=error)
                else:
                    token = self._following(error, request, limits, token, failed)
                    ready = await self._wait(request, limits, token, failed, delay=token.delay, cause=error)
            except BaseException as error:  # a cancellation above all; then defects of transports
                note(error, request, worst(failed), failed)
                raise
            else:
                limits.retry.record_success(token)
                if limits.sending_rate is not None:
                    limits.sending_rate.record(is_throttled=False, now=loop.time())
                log_success(request, answer, loop.time() - started)
                return answer

    def _is_worth_fresh_credentials(
        self, error: SageMakerError, request: Request[T], limits: Limits, *, was_expired: bool
    ) -> bool:
        """Whether another attempt follows with credentials that are fetched anew: once a call, where that is safe."""
        return (
            self._reject is not None
            and not was_expired
            and _is_expiry(error)
            and _may_repeat(error, request)
            and asyncio.get_running_loop().time() < limits.deadline
        )

    def _following(
        self,
        error: SageMakerError,
        request: Request[T],
        limits: Limits,
        token: RetryToken,
        failed: tuple[Attempt, ...],
    ) -> RetryToken:
        """The token of the attempt that follows a failed one. Raises the call's error where none does."""
        now = asyncio.get_running_loop().time()
        following = None
        if _may_repeat(error, request) and now < limits.deadline:
            following = limits.retry.refresh_retry_token(token, error, self._jitter())
        if following is None:
            raise error
        if now + following.delay >= limits.deadline:
            limits.retry.release_retry_token(following)
            late = DeadlineExceeded(f"no time for another attempt within {limits.timeout:g} s")
            describe(late, request, limits, failed)
            raise late from error
        log_retry(request, failed[-1], following.delay)
        return following

    async def _wait(
        self,
        request: Request[T],
        limits: Limits,
        token: RetryToken | None,
        failed: tuple[Attempt, ...],
        *,
        delay: float | None = None,
        cause: SageMakerError | None = None,
    ) -> Credentials | None:
        """Sit out the backoff, then wait for the turn to send; credentials that were fetched before the turn.

        `token` is that of the attempt to come, which goes back if it is not made; None where it was used before.
        `cause` is the error of the last attempt.
        """
        try:
            if delay is not None:
                await self._pause(delay)
            if not request.lines and limits.sending_rate is None:
                return None
            credentials = await self._ahead_of_turn(request, limits)
            await self._turn(request, limits)
        except BaseException as error:
            if token is not None:
                limits.retry.release_retry_token(token)
            if isinstance(error, SageMakerError):
                describe(error, request, limits, failed)
                raise error from cause
            note(error, request, worst(failed), failed)
            raise
        return credentials

    async def _attempt(
        self, request: Request[T], limits: Limits, failed: tuple[Attempt, ...], ready: Credentials | None
    ) -> Answer[T]:
        """One attempt, whose provider and transport are cancelled at its own bound.

        `ready` are credentials that may have been fetched for it before.
        """
        loop = asyncio.get_running_loop()
        ends = min(limits.deadline, loop.time() + limits.attempt_timeout)
        number = len(failed) + 1
        credentials = None
        if request.template is not None:
            credentials = self._ready() or ready or await self._fetched(limits, ends)
        skew = self._skew.seconds
        sent = self._time_source()
        attempt = self._sdk_request(limits, number, sent + ends - loop.time())
        try:
            reply = await self._sender.send(self._signed(request, credentials, sent + skew, attempt), ends)
            observed = self._skew.observe(reply.headers, sent, self._time_source())
            self._raise_refusal(request, reply, credentials, None if observed is None else observed - skew)
            output = _read(request, reply, credentials)
            headers = Headers(reply.headers)
            return Answer(output, reply.status, headers, request_id_of(headers), number)
        except faults.TransportError as fault:
            raise failure(fault, request, limits, _secrets(request, credentials))  # noqa: B904  (it has its cause)
        except SageMakerError:
            raise
        except BaseException as error:
            note(error, request, "maybe_applied", failed)
            raise

    def _raise_refusal(
        self, request: Request[T], reply: Reply, credentials: Credentials | None, skew: float | None
    ) -> None:
        """Raise the error of an answer outside 2xx; `skew` is how far from the service's time it was signed."""
        if 200 <= reply.status < 300:
            return
        body, headers = _cleared(reply, _secrets(request, credentials))
        refusal = request.fail(reply.status, headers, body)
        if credentials is not None and isinstance(refusal, ServiceError):
            if is_clock_skew(refusal.code, skew):
                refusal.is_retryable = True  # the next attempt is signed by the service's clock
            elif self._reject is not None and _is_expiry(refusal):
                self._reject(credentials)
        raise refusal

    def _signed(self, request: Request[T], credentials: Credentials | None, now: float, attempt: bytes) -> HttpRequest:
        """The request of one attempt. Built here so that no frame that waits holds a signature in a variable."""
        signature: tuple[HeaderBytes, ...] = ()
        if request.template is not None and credentials is not None and self._signer is not None:
            signature = self._signer.sign(request.template, request.body, credentials, now)
        return HttpRequest(
            request.method,
            request.origin,
            request.target,
            (
                *request.headers,
                *signature,
                (b"Content-Length", b"%d" % len(request.body)),
                (b"amz-sdk-request", attempt),
            ),
            request.body,
        )

    def _sdk_request(self, limits: Limits, number: int, expires: float) -> bytes:
        """Which attempt it is, and until when the client waits for it by the service's clock, where that is known.

        `expires` is that moment by our clock.
        """
        attempt = b"attempt=%d; max=%d" % (number, attempts_at_most(limits, number))
        if number == 1 or not self._skew.is_known or expires > LATEST_EXPIRY:
            return attempt
        return b"ttl=%b; %b" % (format_basic_date(round(expires + self._skew.at_arrival)).encode(), attempt)

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

    async def _ahead_of_turn(self, request: Request[T], limits: Limits) -> Credentials | None:
        """Credentials, fetched before a turn comes: waited for after it, they would bunch up what the line spaced."""
        if request.template is None or self._ready() is not None:
            return None
        try:
            ends = min(limits.deadline, asyncio.get_running_loop().time() + limits.attempt_timeout)
            return await self._fetched(limits, ends)
        except SageMakerError:
            return None  # the attempt asks again, and has its own error if there are none

    async def _turn(self, request: Request[T], limits: Limits) -> None:
        """Wait until the strategy's rate allows an attempt, then in every line that stands before the request."""
        rate = limits.sending_rate
        bounding = [rate.line] if rate is not None and rate.is_bounding else []
        names = " and ".join(line.name for line in (*bounding, *request.lines))
        wait = self._waits.until(limits.deadline)
        try:
            async with wait:
                await take_turns(bounding)
                await take_turns(request.lines)
        except TimeoutError:
            if not wait.is_passed:
                raise
            if self._is_closed:
                raise ClientClosedError(f"the client was closed while {names} held the call back") from None
            words = f"the call's {limits.timeout:g} s ran out: {names} held it back"
            raise DeadlineExceeded(words, outcome="not_sent") from None


def _read(request: Request[T], reply: Reply, credentials: Credentials | None) -> T:
    """What a 2xx answer holds. Raises `MalformedResponse`, which holds no secret."""
    try:
        return request.decode(reply.status, Headers(reply.headers), reply.body)
    except MalformedResponse:
        body, headers = _cleared(reply, _secrets(request, credentials))
    return request.decode(reply.status, headers, body)  # fails again: no error and no traceback may hold a secret


def _secrets(request: Request[T], credentials: Credentials | None) -> tuple[str, ...]:
    return request.secrets if credentials is None else (*request.secrets, *secrets_of(credentials))


def _cleared(reply: Reply, secrets: tuple[str, ...]) -> tuple[bytes, Mapping[str, str]]:
    """Body and headers without what they may quote."""
    return without_secrets(reply.body, secrets), without_secrets_in_headers(Headers(reply.headers), secrets)


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
