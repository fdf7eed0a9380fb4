"""How a list or a wait that spans many calls ends badly, and how far it came."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import attrs

from sm_async.errors.base import SageMakerError

__all__ = [
    "RepeatedPageToken",
    "WaiterError",
    "WaiterFailed",
    "WaiterProgress",
    "WaiterTimeout",
]

T_co = TypeVar("T_co", covariant=True)


@attrs.frozen(kw_only=True)
class WaiterProgress(Generic[T_co]):
    """One poll of a waiter, and what it means."""

    attempt: int
    """1 for the first poll."""
    elapsed: float
    """Seconds since the wait began, this poll included."""
    output: T_co | None
    """What the poll answered; None where it ended in an error."""
    error: SageMakerError | None
    """The error that the poll ended in; None where it has an output."""
    status: str | None
    """What was compared with what is waited for, as 'Creating'; None where there was nothing to compare."""
    next_delay: float | None
    """Seconds until the next poll; None after the last."""


class RepeatedPageToken(SageMakerError):
    """A page answered with a token that was followed before: going on would list the same pages for ever."""

    def __init__(self, message: str = "", *, output: object = None) -> None:
        super().__init__(message, outcome="maybe_applied")
        self.output = output
        """The page that names an earlier one as the next; it has not been handed out."""


class WaiterError(SageMakerError):
    """A wait came to no good end. The error of the last poll, if it ended in one, is the `__cause__`."""

    def __init__(self, message: str = "", *, progress: WaiterProgress[Any], is_retryable: bool = False) -> None:
        super().__init__(message, outcome="maybe_applied", is_retryable=is_retryable)
        self.progress = progress
        """The last poll."""

    @property
    def output(self) -> Any:
        """What the last poll answered; None where it ended in an error."""
        return self.progress.output


class WaiterFailed(WaiterError):
    """What was waited for will not come: it failed, it is gone, or the service refuses to say."""


class WaiterTimeout(WaiterError):
    """What was waited for did not come in time; it may yet, so that it can be waited for again."""
