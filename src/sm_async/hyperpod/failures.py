"""Errors of bulk requests, and which failures pass with time.

SageMakerError
├── NodesNotAdded      nodes of one group that were not added, for one reason
├── NodesRefused       ids that were not deleted, rebooted or replaced, for one reason
└── OutcomeUnknown     a request that may have been applied
    └── PlanExpired    and that is too old to be sent again
"""

from __future__ import annotations

import re

from sm_async.errors import (
    AccessDeniedException,
    ClientClosedError,
    ConfigurationError,
    ConflictException,
    CredentialsError,
    ExpiredTokenException,
    IncompleteSignature,
    InvalidAction,
    InvalidInputError,
    InvalidSignatureException,
    MissingAuthenticationToken,
    OptInRequired,
    ResourceInUse,
    ResourceNotFound,
    SageMakerError,
    ServiceError,
    UnknownOperationException,
    UnrecognizedClientException,
    WrongEventLoopError,
    call_facts,
)

__all__ = [
    "CALLED_OFF",
    "NOT_REPORTED",
    "PLAN_EXPIRED",
    "UNDER_WAY",
    "NodesNotAdded",
    "NodesRefused",
    "OutcomeUnknown",
    "PlanExpired",
    "code_of",
    "meets_every_request",
    "passes_with_time",
    "passes_with_time_code",
    "was_never_sent",
]

NOT_REPORTED = "NotReported"
"""In place of a code: the answer said neither that it was done nor why not."""

UNDER_WAY = "UnderWay"
"""In place of a code: the request is being sent, or its sending was called off."""

CALLED_OFF = "CalledOff"
"""In place of a code: the work was cancelled before the request was sent."""

PLAN_EXPIRED = "PlanExpired"
"""In place of a code: the plan is too old for its requests to be sent."""


class NodesNotAdded(SageMakerError):
    """Nodes of one instance group that were not added, for one reason."""

    def __init__(self, message: str = "", *, group: str, code: str, count: int, is_retryable: bool) -> None:
        super().__init__(message, outcome="refused", is_retryable=is_retryable)
        self.group = group
        """Name of the instance group."""
        self.code = code
        """The service's code, or the name of the error that the request ended in."""
        self.count = count
        """Nodes that were not added."""


class NodesRefused(SageMakerError):
    """Nodes that were not deleted, rebooted or replaced, for one reason."""

    def __init__(self, message: str = "", *, code: str, node_ids: tuple[str, ...], is_retryable: bool) -> None:
        super().__init__(message, outcome="refused", is_retryable=is_retryable)
        self.code = code
        """The service's code, or the name of the error that the request ended in."""
        self.node_ids = node_ids
        """Ids as they stood in the plan, of either kind."""


class OutcomeUnknown(SageMakerError):
    """A request that may have been applied; `client_token` is its token, where it has one."""

    def __init__(self, message: str = "", *, client_token: str | None = None) -> None:
        super().__init__(message, outcome="maybe_applied")
        self.client_token = client_token


class PlanExpired(OutcomeUnknown):
    """A request that may have been applied and is not sent again: SageMaker may have forgotten its token."""


# Invalid…Status (also written …State), …InUse, Internal…: the service's codes of what passes with time.
_PASSING = re.compile(r"Invalid\w*(Status|State)|\w*InUse|Internal\w*|NotReported")

_FOR_ALL = (
    AccessDeniedException,
    ClientClosedError,
    ConfigurationError,
    CredentialsError,
    ExpiredTokenException,
    IncompleteSignature,
    InvalidAction,
    InvalidInputError,
    InvalidSignatureException,
    MissingAuthenticationToken,
    OptInRequired,
    ResourceNotFound,
    UnknownOperationException,
    UnrecognizedClientException,
    WrongEventLoopError,
)


def passes_with_time_code(code: str) -> bool:
    """Whether what a code of a group or a node says passes with time; …NotFound and Incompatible… do not."""
    return _PASSING.fullmatch(code) is not None


def passes_with_time(error: SageMakerError) -> bool:
    """Whether the same request can be expected to succeed later."""
    return error.is_retryable or isinstance(error, ConflictException | ResourceInUse)


def meets_every_request(error: SageMakerError) -> bool:
    """Whether other requests for the same cluster would end in the same error, so that sending them is of no use."""
    return isinstance(error, _FOR_ALL)


def was_never_sent(error: BaseException) -> bool:
    """Whether a call ended, as by a cancellation, before any of it left."""
    facts = call_facts(error)
    return facts is not None and facts.outcome == "not_sent"


def code_of(error: SageMakerError) -> str:
    """The service's code; the name of the class where the service had none to give."""
    code = error.code if isinstance(error, ServiceError) else None
    return code or type(error).__name__
