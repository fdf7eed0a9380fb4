"""The exception tree: every error that a caller can meet.

    SageMakerError
    ├── InvalidInputError              refused before anything was sent; also a ValueError
    ├── ConfigurationError             a region, endpoint or setting that cannot work; also a ValueError
    ├── CredentialsError               no credentials, or the provider failed
    │   └── CredentialsRefused         the provider refused: somebody has to act first
    ├── ConnectionFailedError          no connection, or it broke: `request_sent` says whether the request left whole
    ├── DeadlineExceeded               the call's or the attempt's time ran out
    ├── MalformedResponse              a 2xx answer that is not what the operation answers
    ├── ClientClosedError              the client was used after `aclose()`, or closed during the call
    ├── WrongEventLoopError            the client was used from another event loop than before
    └── ServiceError                   the service answered with an error
        ├── ConflictException, ResourceAlreadyExists, ResourceInUse,
        │   ResourceLimitExceeded, ResourceNotFound                            (in the service model)
        ├── ThrottlingException, ServiceUnavailable, InternalFailure, InternalServerError,
        │   RequestTimeoutException, RequestAbortedException,
        │   ValidationException, InvalidAction, UnknownOperationException,
        │   MalformedHttpRequestException, RequestEntityTooLargeException,
        │   AccessDeniedException, NotAuthorized, OptInRequired, UnrecognizedClientException,
        │   ExpiredTokenException, InvalidSignatureException, IncompleteSignature,
        │   MissingAuthenticationToken, RequestExpired, RequestTimeTooSkewed   (common to AWS services)
        └── UnknownServiceError        any other code, which `code` holds

Each carries `operation`, `attempts`, `client_token` and `outcome`. Errors pickle, copy and hold no secret.
`call_facts` reads them from whatever exception a call ended in, a CancelledError among them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Literal, Self

import attrs

from sm_async.error_codes import FAULT_CODES, THROTTLING_CODES, TRANSIENT_CODES, TRANSIENT_STATUSES

__all__ = [
    "AccessDeniedException",
    "Attempt",
    "CallFacts",
    "CallNote",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictException",
    "ConnectionFailedError",
    "CredentialsError",
    "CredentialsRefused",
    "DeadlineExceeded",
    "ExpiredTokenException",
    "IncompleteSignature",
    "InternalFailure",
    "InternalServerError",
    "InvalidAction",
    "InvalidInputError",
    "InvalidSignatureException",
    "MalformedHttpRequestException",
    "MalformedResponse",
    "MissingAuthenticationToken",
    "NotAuthorized",
    "OptInRequired",
    "Outcome",
    "RequestAbortedException",
    "RequestEntityTooLargeException",
    "RequestExpired",
    "RequestTimeTooSkewed",
    "RequestTimeoutException",
    "ResourceAlreadyExists",
    "ResourceInUse",
    "ResourceLimitExceeded",
    "ResourceNotFound",
    "SageMakerError",
    "ServiceError",
    "ServiceUnavailable",
    "ThrottlingException",
    "UnknownOperationException",
    "UnknownServiceError",
    "UnrecognizedClientException",
    "ValidationException",
    "WrongEventLoopError",
    "call_facts",
    "service_error_class",
]

Outcome = Literal["not_sent", "refused", "maybe_applied"]
"""What became of a failed call. `not_sent`: proven that no request left whole, so the service cannot have acted.
`refused`: the service answered that it did not act. `maybe_applied`: everything else."""

MESSAGE_LIMIT = 2_000
"""Characters of a message that an error keeps."""

BODY_LIMIT = 4_096
"""Bytes of a response body that an error keeps."""


@attrs.frozen(kw_only=True)
class Attempt:
    """One failed attempt of a call."""

    number: int
    """1 for the first."""
    outcome: Outcome
    cause: str
    """What went wrong, such as 'ThrottlingException: Rate exceeded'."""
    status: int | None
    """HTTP status of the answer; None if there was none."""
    request_id: str | None
    duration: float
    """Seconds that the attempt took."""


class SageMakerError(Exception):
    """Root of all errors of this package."""

    def __init__(self, message: str = "", *, outcome: Outcome = "not_sent", is_retryable: bool = False) -> None:
        super().__init__(_shortened(message))
        self.outcome: Outcome = outcome
        """What became of the call: the worst of its attempts."""
        self.is_retryable = is_retryable
        """Whether the same request can be expected to succeed later."""
        self.operation: str | None = None
        """Name of the operation, such as 'BatchAddClusterNodes'."""
        self.client_token: str | None = None
        """The idempotency token that the call carried; repeat the call with it to apply it once."""
        self.attempts: tuple[Attempt, ...] = ()
        """The attempts made, oldest first."""
        self.max_attempts: int | None = None
        """Attempts that the call was allowed."""

    @property
    def message(self) -> str:
        """What went wrong, without the facts that `str()` adds; 2,000 characters of it at most."""
        return str(self.args[0]) if self.args else ""

    @property
    def is_throttling(self) -> bool:
        """Whether the service refused because it was called too often."""
        return False

    def __str__(self) -> str:
        head = f"{self.operation}: " if self.operation else ""
        return f"{head}{self._said()}{self._facts()}"

    def __reduce__(self) -> tuple[object, ...]:
        return _rebuilt, (type(self), self.args, self.__dict__)

    def _said(self) -> str:
        return self.message

    def _facts(self) -> str:
        if not self.attempts:
            return ""
        last = self.attempts[-1]
        count = f"attempt {last.number} of {self.max_attempts}" if self.max_attempts else f"attempt {last.number}"
        request = f"request {last.request_id}, " if last.request_id else ""
        token = f", client token {self.client_token}" if self.client_token and self.outcome == "maybe_applied" else ""
        return f" ({request}{count}, {self.outcome}{token})"


class InvalidInputError(SageMakerError, ValueError):
    """Input that cannot be valid; nothing was sent. `problems` lists everything that is wrong, each with its path."""

    def __init__(self, problems: Sequence[str] = (), *, hint: str | None = None) -> None:
        message = "; ".join(problems)
        super().__init__(f"{message} ({hint})" if hint else message)
        self.problems = tuple(problems)
        """One sentence a problem, such as `cluster_name: required`."""


class ConfigurationError(SageMakerError, ValueError):
    """A setting of the client that cannot work: a region, an endpoint URL, a timeout."""


class CredentialsError(SageMakerError):
    """No credentials were found, or the provider that is configured failed."""


class CredentialsRefused(CredentialsError):
    """The source of credentials refused: asking again does not help before somebody acts.

    A provider raises it where a user has to sign in again or a policy does not allow a role. It is not papered over
    with older credentials as other failures are.
    """


class ClientClosedError(SageMakerError):
    """The client was used after it was closed, or closed during the call; `outcome` tells what became of the call."""


class WrongEventLoopError(SageMakerError):
    """The client was used from another event loop than the one of its first call, to which its connections belong."""


class ConnectionFailedError(SageMakerError):
    """The connection could not be made, or broke before an answer was read."""

    def __init__(self, message: str = "", *, request_sent: bool = True) -> None:
        super().__init__(message, outcome="maybe_applied" if request_sent else "not_sent", is_retryable=True)
        self.request_sent = request_sent
        """False only where it is proven that the request did not leave whole."""


class DeadlineExceeded(SageMakerError):
    """Time ran out: the call's (`timeout`) or, in every attempt, the attempt's (`attempt_timeout`)."""

    def __init__(self, message: str = "", *, outcome: Outcome = "maybe_applied") -> None:
        super().__init__(message, outcome=outcome, is_retryable=True)


class MalformedResponse(SageMakerError):
    """A 2xx answer whose body is empty, cut off, no JSON object, or without a member that the operation promises."""

    def __init__(
        self,
        message: str = "",
        *,
        status: int = 200,
        request_id: str | None = None,
        body: bytes = b"",
        output: object = None,
        is_retryable: bool = False,
    ) -> None:
        super().__init__(message, outcome="maybe_applied", is_retryable=is_retryable)
        self.status = status
        """HTTP status."""
        self.request_id = request_id
        """The service's id of the request."""
        self.body = body[:BODY_LIMIT]
        """The first 4,096 bytes of the body."""
        self.output = output
        """What could be read of the output, where the body was a JSON object; None otherwise."""


class ServiceError(SageMakerError):
    """An error that the service answered. Catch a subclass for one code, this class for any."""

    codes: ClassVar[tuple[str, ...]] = ()
    """The codes that this class stands for; its name is always one."""

    def __init__(
        self,
        message: str = "",
        *,
        code: str | None = None,
        status: int = 400,
        request_id: str | None = None,
        body: bytes = b"",
        retry_after: float | None = None,
        is_own: bool = True,
    ) -> None:
        # Only an answer that is the service's own proves a refusal: an error page may stand for a request that went on,
        # and a service that says it failed does not say how far it came.
        proves = is_own and code is not None and code not in FAULT_CODES
        refused = status == 429 or (proves and (400 <= status < 500 or code in THROTTLING_CODES))
        super().__init__(message, outcome="refused" if refused else "maybe_applied")
        self.code = code
        """The service's code; None where the answer had none, as from a gateway."""
        self.status = status
        """HTTP status."""
        self.request_id = request_id
        """The service's id of the request."""
        self.body = body[:BODY_LIMIT]
        """The first 4,096 bytes of the raw body."""
        self.retry_after = retry_after
        """Seconds that the service asks to wait before a repeat; None where it does not ask."""
        self.hint: str | None = None
        """What the error may mean in view of the call's earlier attempts; None where they do not matter."""
        self.is_retryable = self.is_throttling or code in TRANSIENT_CODES or status in TRANSIENT_STATUSES

    @property
    def is_throttling(self) -> bool:
        """Whether the service refused because it was called too often."""
        return self.status == 429 or self.code in THROTTLING_CODES

    def _said(self) -> str:
        code = self.code or f"HTTP {self.status}"
        said = f"{code}: {self.message}" if self.message else code
        return f"{said}; {self.hint}" if self.hint else said


class UnknownServiceError(ServiceError):
    """An error whose code is not known to this version, or an answer that had none; see `code` and `status`."""


class ConflictException(ServiceError):
    """The entity was changed by someone else at the same time."""


class ResourceAlreadyExists(ServiceError):
    """A resource of that name exists."""


class ResourceInUse(ServiceError):
    """The resource exists already, or is busy with another operation."""


class ResourceLimitExceeded(ServiceError):
    """A quota of the account is used up."""


class ResourceNotFound(ServiceError):
    """There is no such resource."""


class ThrottlingException(ServiceError):
    """The service was called too often; it can be asked again later."""

    codes = ("Throttling",)


class ServiceUnavailable(ServiceError):
    """The service cannot answer at the moment."""

    codes = ("ServiceUnavailableException",)


class InternalFailure(ServiceError):
    """The service failed for reasons of its own."""

    codes = ("InternalFailureException",)


class InternalServerError(ServiceError):
    """The service failed for reasons of its own."""

    codes = ("InternalServerException",)


class ValidationException(ServiceError):
    """The service refused the request as invalid."""


class MalformedHttpRequestException(ServiceError):
    """The service could not read the request as HTTP."""


class RequestEntityTooLargeException(ServiceError):
    """The request is larger than the service reads."""


class RequestTimeoutException(ServiceError):
    """The service waited too long for the request; it can be sent again."""

    codes = ("RequestTimeout",)


class RequestAbortedException(ServiceError):
    """The request was given up before the service answered."""


class InvalidAction(ServiceError):
    """The service has no such operation."""


class UnknownOperationException(ServiceError):
    """The service has no such operation."""


class AccessDeniedException(ServiceError):
    """The credentials may not do this."""

    codes = ("AccessDenied",)


class NotAuthorized(ServiceError):
    """The credentials may not do this."""


class OptInRequired(ServiceError):
    """The account is not subscribed to the service or the region."""


class UnrecognizedClientException(ServiceError):
    """The access key or session token is not known."""


class ExpiredTokenException(ServiceError):
    """The session token has expired."""

    codes = ("ExpiredToken",)


class InvalidSignatureException(ServiceError):
    """The signature does not match; most often a wrong secret key or clock."""


class IncompleteSignature(ServiceError):
    """The Authorization header lacks a part."""

    codes = ("IncompleteSignatureException",)


class MissingAuthenticationToken(ServiceError):
    """The request was not signed."""

    codes = ("MissingAuthenticationTokenException",)


class RequestExpired(ServiceError):
    """The request is older than the service accepts; most often a wrong clock."""

    codes = ("RequestExpiredException",)


class RequestTimeTooSkewed(ServiceError):
    """The time in the signature is too far from the service's; the client corrects its clock and tries again."""


def service_error_class(code: str | None) -> type[ServiceError]:
    """The class of an error code that the service sent."""
    return _BY_CODE.get(code or "", UnknownServiceError)


_BY_CODE: dict[str, type[ServiceError]] = {
    code: cls
    for cls in ServiceError.__subclasses__()
    if cls is not UnknownServiceError
    for code in (cls.__name__, *cls.codes)
}


@attrs.frozen(kw_only=True)
class CallFacts:
    """What is known of a call that ended in an exception."""

    operation: str | None
    """Name of the operation, such as 'BatchAddClusterNodes'."""
    client_token: str | None
    """The idempotency token that the call carried; repeat the call with it to apply it once."""
    outcome: Outcome
    """What became of the call."""
    attempts: tuple[Attempt, ...]
    """The attempts that failed, oldest first; one that was cut off by a cancellation is not among them."""


class CallNote(str):
    """A note on an exception that is none of ours, which holds the facts of the call that it ended."""

    __slots__ = ("facts",)

    facts: CallFacts

    def __new__(cls, text: str, facts: CallFacts) -> Self:
        """A note that reads as `text`."""
        note = super().__new__(cls, text)
        note.facts = facts
        return note

    def __reduce__(self) -> tuple[object, ...]:
        return CallNote, (str(self), self.facts)


def call_facts(exception: BaseException) -> CallFacts | None:
    """What is known of the call that an exception comes from; None where it comes from none.

    Reads errors of this package, the note that a cancelled call leaves on its CancelledError, and what such an
    exception became since: its causes and contexts, and a group that holds one exception. Of several calls it is the
    one that is nearest. A wrapper that drops notes loses them, so pass a token of your own to calls that you cancel.
    """
    seen: set[int] = set()
    waiting: list[BaseException] = [exception]
    while waiting:
        found = waiting.pop()
        if id(found) in seen:
            continue
        seen.add(id(found))
        if (facts := _facts_on(found)) is not None:
            return facts
        waiting += _origins(found)
    return None


def _origins(exception: BaseException) -> list[BaseException]:
    """What an exception was made of, the nearest last."""
    members: Sequence[BaseException] = getattr(exception, "exceptions", ())
    if isinstance(exception, BaseExceptionGroup) and len(members) == 1:
        return [members[0]]
    return [each for each in (exception.__context__, exception.__cause__) if each is not None]


def _facts_on(exception: BaseException) -> CallFacts | None:
    """The facts that stand on an exception itself."""
    if isinstance(exception, SageMakerError) and exception.operation is not None:
        return CallFacts(
            operation=exception.operation,
            client_token=exception.client_token,
            outcome=exception.outcome,
            attempts=exception.attempts,
        )
    for note in getattr(exception, "__notes__", ()):
        if isinstance(note, CallNote):
            return note.facts
    return None


def _rebuilt(cls: type[SageMakerError], args: tuple[object, ...], facts: dict[str, object]) -> SageMakerError:
    """An error as it was before pickling or copying, whatever its constructor takes."""
    error = cls.__new__(cls, *args)
    error.__dict__.update(facts)
    return error


def _shortened(text: str) -> str:
    return text if len(text) <= MESSAGE_LIMIT else f"{text[:MESSAGE_LIMIT]}… ({len(text)} characters)"
