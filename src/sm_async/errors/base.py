"""The root of the exceptions, and those that the client raises by itself."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

__all__ = [
    "BODY_LIMIT",
    "MESSAGE_LIMIT",
    "Attempt",
    "ClientClosedError",
    "ConfigurationError",
    "ConnectionFailedError",
    "CredentialsError",
    "CredentialsRefused",
    "DeadlineExceeded",
    "InvalidInputError",
    "MalformedResponse",
    "Outcome",
    "SageMakerError",
    "WrongEventLoopError",
]

Outcome = Literal["not_sent", "refused", "maybe_applied"]
"""What became of a failed call. `not_sent`: proven that no request left whole, so the service cannot have acted.
`refused`: the service answered that it did not act. `maybe_applied`: everything else."""

MESSAGE_LIMIT = 2_000
"""Characters of a message that an error keeps."""

TOKEN_LIMIT = 128
"""Characters of a token that a message shows; the service's have 64 at most."""

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
        token = (
            f", client token {self.client_token[:TOKEN_LIMIT]}"
            if self.client_token and self.outcome == "maybe_applied"
            else ""
        )
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


def _rebuilt(cls: type[SageMakerError], args: tuple[object, ...], facts: dict[str, object]) -> SageMakerError:
    """An error as it was before pickling or copying, whatever its constructor takes."""
    error = cls.__new__(cls, *args)
    error.__dict__.update(facts)
    return error


def _shortened(text: str) -> str:
    return text if len(text) <= MESSAGE_LIMIT else f"{text[:MESSAGE_LIMIT]}… ({len(text)} characters)"
