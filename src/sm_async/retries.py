"""Retry strategies: whether and when an attempt follows a failed one. They decide and never sleep.

The numbers are those of the AWS SDKs' standard and adaptive modes since November 2026.
"""

from __future__ import annotations

import copy
from typing import NamedTuple, Self

from sm_async.errors import SageMakerError, ServiceError
from sm_async.schema import RetryStrategy, RetryToken, require_attempts, require_seconds
from sm_async.sending_rate import SendingRate

__all__ = [
    "AdaptiveRetry",
    "NoRetry",
    "RetryQuota",
    "RetryStrategy",
    "RetryToken",
    "SendingRate",
    "StandardRetry",
    "sending_rate_of",
    "with_max_attempts",
]

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

    `max_attempts` counts the first attempt; `max_backoff` bounds a wait in seconds, but for what the service asks for.
    One strategy given to several clients is one quota.
    """

    def __init__(
        self, max_attempts: int = 3, *, quota: RetryQuota | None = None, max_backoff: float = MAX_BACKOFF
    ) -> None:
        """Raises `ConfigurationError` for what cannot work."""
        require_attempts(max_attempts)
        require_seconds("max_backoff", max_backoff)
        self._max_attempts = max_attempts
        self.quota = quota if quota is not None else RetryQuota()
        self.max_backoff = max_backoff

    def __repr__(self) -> str:
        return f"{type(self).__name__}(max_attempts={self._max_attempts}, quota={self.quota!r})"

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
        return StandardRetryToken(token.attempt + 1, self._backoff(token.attempt, error, jitter), cost)

    def record_success(self, token: RetryToken) -> None:
        """Give back what the last retry cost, or a little where there was none."""
        self.quota.release(_cost(token) or NO_RETRY_INCREMENT)

    def release_retry_token(self, token: RetryToken) -> None:
        """Give back what a retry cost that is not made after all."""
        self.quota.release(_cost(token))

    def with_max_attempts(self, max_attempts: int) -> Self:
        """The same strategy, sharing its state, with another number of attempts."""
        require_attempts(max_attempts)
        other = copy.copy(self)
        other._max_attempts = max_attempts  # noqa: SLF001  (of its own class)
        return other

    def _backoff(self, attempt: int, error: SageMakerError, jitter: float) -> float:
        """Seconds to wait after attempt number `attempt`."""
        base = THROTTLING_BACKOFF_BASE if error.is_throttling else BACKOFF_BASE
        doublings = min(attempt - 1, 32)  # far beyond the highest backoff, and no float overflows
        backoff = jitter * min(self.max_backoff, base * 2.0**doublings)
        asked = error.retry_after if isinstance(error, ServiceError) else None
        return backoff if asked is None else max(backoff, min(asked, backoff + RETRY_AFTER_MARGIN))


class AdaptiveRetry(StandardRetry):
    """`StandardRetry`, and once the service has throttled, no attempt is sent faster than it bears.

    The rate is one for all operations of all clients that share the strategy; `RateLimit` bounds single operations,
    and ahead of time. Calls wait in line for their turn, inside their deadlines; while they do, the clients that share
    the strategy have to belong to one event loop.
    """

    def __init__(
        self,
        max_attempts: int = 3,
        *,
        quota: RetryQuota | None = None,
        max_backoff: float = MAX_BACKOFF,
        sending_rate: SendingRate | None = None,
    ) -> None:
        """Raises `ConfigurationError` for what cannot work."""
        super().__init__(max_attempts, quota=quota, max_backoff=max_backoff)
        self.sending_rate = sending_rate if sending_rate is not None else SendingRate()
        """How fast attempts may be sent, by what the service has throttled."""


class NoRetry(StandardRetry):
    """One attempt, whatever comes of it, unless the options of a call allow more."""

    def __init__(self) -> None:
        super().__init__(max_attempts=1)


def with_max_attempts(strategy: RetryStrategy, max_attempts: int) -> RetryStrategy:
    """A strategy that allows so many attempts; state, such as a quota, stays that of the one given.

    A foreign strategy can only be told to stop earlier than it would. Raises `ConfigurationError`.
    """
    if isinstance(strategy, StandardRetry):
        return strategy.with_max_attempts(max_attempts)
    return _Capped(strategy, max_attempts)


def sending_rate_of(strategy: RetryStrategy) -> SendingRate | None:
    """What bounds how fast attempts are sent under a strategy: its `sending_rate`, where it has one."""
    rate = getattr(strategy, "sending_rate", None)
    return rate if isinstance(rate, SendingRate) else None


class _Capped:
    """A strategy of somebody else, with a bound on the attempts."""

    def __init__(self, strategy: RetryStrategy, max_attempts: int) -> None:
        require_attempts(max_attempts)
        self._strategy = strategy
        self.max_attempts = min(max_attempts, strategy.max_attempts)
        self.acquire_initial_retry_token = strategy.acquire_initial_retry_token
        self.record_success = strategy.record_success
        self.release_retry_token = strategy.release_retry_token
        self.sending_rate = sending_rate_of(strategy)

    def refresh_retry_token(self, token: RetryToken, error: SageMakerError, jitter: float) -> RetryToken | None:
        """What the strategy says, while attempts are left."""
        return None if token.attempt >= self.max_attempts else self._strategy.refresh_retry_token(token, error, jitter)


def _cost(token: RetryToken) -> int:
    return token.cost if isinstance(token, StandardRetryToken) else 0
