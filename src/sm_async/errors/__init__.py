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
    ├── RepeatedPageToken              a page names itself as the next one: the list would never end
    ├── WaiterError                    a wait came to no good end; `progress` says how far it came
    │   ├── WaiterFailed               what was waited for will not come
    │   └── WaiterTimeout              it did not come in time
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

from sm_async.errors.base import (
    BODY_LIMIT,
    MESSAGE_LIMIT,
    Attempt,
    ClientClosedError,
    ConfigurationError,
    ConnectionFailedError,
    CredentialsError,
    CredentialsRefused,
    DeadlineExceeded,
    InvalidInputError,
    MalformedResponse,
    Outcome,
    SageMakerError,
    WrongEventLoopError,
)
from sm_async.errors.facts import (
    CallFacts,
    CallNote,
    call_facts,
)
from sm_async.errors.many_calls import (
    RepeatedPageToken,
    WaiterError,
    WaiterFailed,
    WaiterProgress,
    WaiterTimeout,
)
from sm_async.errors.service import (
    AccessDeniedException,
    ConflictException,
    ExpiredTokenException,
    IncompleteSignature,
    InternalFailure,
    InternalServerError,
    InvalidAction,
    InvalidSignatureException,
    MalformedHttpRequestException,
    MissingAuthenticationToken,
    NotAuthorized,
    OptInRequired,
    RequestAbortedException,
    RequestEntityTooLargeException,
    RequestExpired,
    RequestTimeoutException,
    RequestTimeTooSkewed,
    ResourceAlreadyExists,
    ResourceInUse,
    ResourceLimitExceeded,
    ResourceNotFound,
    ServiceError,
    ServiceUnavailable,
    ThrottlingException,
    UnknownOperationException,
    UnknownServiceError,
    UnrecognizedClientException,
    ValidationException,
    service_error_class,
)

__all__ = [
    "BODY_LIMIT",
    "MESSAGE_LIMIT",
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
    "RepeatedPageToken",
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
    "WaiterError",
    "WaiterFailed",
    "WaiterProgress",
    "WaiterTimeout",
    "WrongEventLoopError",
    "call_facts",
    "service_error_class",
]
