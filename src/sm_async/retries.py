"""Retry strategies: whether and when an attempt follows a failed one. They decide and never sleep.

The numbers are those of the AWS SDKs' standard mode since November 2026.
"""

from __future__ import annotations

from typing import NamedTuple

from sm_async.errors import SageMakerError, ServiceError
from sm_async.schema import RetryStrategy, RetryToken, require_attempts

__all__ = ["NoRetry", "RetryQuota", "RetryStrategy", "RetryToken", "StandardRetry"]

MAX_BACKOFF = 20.0
BACKOFF_BASE = 0.05
THROTTLING_BACKOFF_BASE = 1.0
RETRY_AFTER_MARGIN = 5.0
QUOTA = 500
RETRY_COST = 14
THROTTLING_RETRY_COST = 5
NO_RETRY_INCREMENT = 1


class RetryQuota:
    """A bucket of tokens that retries draw from, so that an outage is not answered with a storm of them."""

    def __init__(self, capacity: int = QUOTA, available: int | None = None) -> None:
        self.capacity = capacity
        """Tokens at most."""
        self.available = capacity if available is None else available
        """Tokens at present; all of them at the start unless told otherwise."""

    def __repr__(self) -> str:
        return f"RetryQuota(capacity={self.capacity}, available={self.available})"

    def acquire(self, cost: int) -> bool:
        """Take `cost` tokens if there are as many."""
        if cost > self.available:
            return False
        self.available -= cost
        return True

    def release(self, amount: int) -> None:
        """Give tokens back, up to the capacity."""
        self.available = min(self.capacity, self.available + amount)


class StandardRetryToken(NamedTuple):
    """State of one call: the attempt to come, the wait before it, and what it took from the quota."""

    attempt: int
    delay: float
    cost: int


_FIRST = StandardRetryToken(attempt=1, delay=0.0, cost=0)


class StandardRetry:
    """Exponential backoff with full jitter, and a quota that all calls of the strategy share.

    `max_attempts` counts the first attempt. One strategy given to several clients is one quota.
    """

    def __init__(self, max_attempts: int = 3, *, quota: RetryQuota | None = None) -> None:
        require_attempts(max_attempts)
        self._max_attempts = max_attempts
        self.quota = quota if quota is not None else RetryQuota()

    @property
    def max_attempts(self) -> int:
        """Attempts of one call at most, the first included."""
        return self._max_attempts

    def acquire_initial_retry_token(self) -> StandardRetryToken:
        """The token of a call's first attempt, which costs nothing."""
        return _FIRST

    def refresh_retry_token(self, token: RetryToken, error: SageMakerError, jitter: float) -> StandardRetryToken | None:
        """The token of the next attempt; None if the error is final, attempts are used up, or the quota is empty."""
        if not error.is_retryable or token.attempt >= self._max_attempts:
            return None
        cost = THROTTLING_RETRY_COST if error.is_throttling else RETRY_COST
        if not self.quota.acquire(cost):
            return None
        return StandardRetryToken(token.attempt + 1, _backoff(token.attempt, error, jitter), cost)

    def record_success(self, token: RetryToken) -> None:
        """Give back what the last retry cost, or a little where there was none."""
        cost = token.cost if isinstance(token, StandardRetryToken) else 0
        self.quota.release(cost or NO_RETRY_INCREMENT)


class NoRetry:
    """One attempt, whatever comes of it."""

    @property
    def max_attempts(self) -> int:
        """Always 1."""
        return 1

    def acquire_initial_retry_token(self) -> StandardRetryToken:
        """The token of the only attempt."""
        return _FIRST

    def refresh_retry_token(self, token: RetryToken, error: SageMakerError, jitter: float) -> None:
        """Always None."""
        return

    def record_success(self, token: RetryToken) -> None:
        """Nothing to note."""


def _backoff(attempt: int, error: SageMakerError, jitter: float) -> float:
    """Seconds to wait after attempt number `attempt`."""
    base = THROTTLING_BACKOFF_BASE if error.is_throttling else BACKOFF_BASE
    doublings = min(attempt - 1, 32)  # far beyond the highest backoff, and no float overflows
    backoff = jitter * min(MAX_BACKOFF, base * 2.0**doublings)
    asked = error.retry_after if isinstance(error, ServiceError) else None
    return backoff if asked is None else max(backoff, min(asked, backoff + RETRY_AFTER_MARGIN))
