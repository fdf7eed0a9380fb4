"""What the service answered: one class for each code that its model names or that is common to AWS services."""

from __future__ import annotations

from typing import ClassVar

from sm_async.error_codes import FAULT_CODES, THROTTLING_CODES, TRANSIENT_CODES, TRANSIENT_STATUSES
from sm_async.errors.base import BODY_LIMIT, SageMakerError

__all__ = [
    "AccessDeniedException",
    "ConflictException",
    "ExpiredTokenException",
    "IncompleteSignature",
    "InternalFailure",
    "InternalServerError",
    "InvalidAction",
    "InvalidSignatureException",
    "MalformedHttpRequestException",
    "MissingAuthenticationToken",
    "NotAuthorized",
    "OptInRequired",
    "RequestAbortedException",
    "RequestEntityTooLargeException",
    "RequestExpired",
    "RequestTimeTooSkewed",
    "RequestTimeoutException",
    "ResourceAlreadyExists",
    "ResourceInUse",
    "ResourceLimitExceeded",
    "ResourceNotFound",
    "ServiceError",
    "ServiceUnavailable",
    "ThrottlingException",
    "UnknownOperationException",
    "UnknownServiceError",
    "UnrecognizedClientException",
    "ValidationException",
    "service_error_class",
]


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
        refused = proves and (400 <= status < 500 or code in THROTTLING_CODES)
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
