"""Throttling: how often the server lets operations be called. A token bucket over the server's clock, and pure."""

from __future__ import annotations

from collections.abc import Iterable

from sm_async.local.settings import check_operations

__all__ = ["Throttle", "Throttling"]

_ALMOST = 1.0 - 1e-9
"""What counts as a whole token, since sums of floats are a hair off."""


class Throttle:
    """A bound on how often operations are called; what is beyond it is answered with a ThrottlingException.

    Throttle("BatchAddClusterNodes", per_second=2, burst=5)
    """

    def __init__(self, *operations: str, per_second: float, burst: int = 1) -> None:
        """`operations` share the bound; without any, all operations do.

        `per_second` requests are let in a second of the server's clock, on average, and up to `burst` at once after a
        pause. Raises ValueError for an operation that the model lacks and for numbers that cannot work.
        """
        check_operations(operations)
        if not 0 < per_second < float("inf"):
            raise ValueError(f"per_second: {per_second!r} is no positive, finite number")
        if burst < 1:
            raise ValueError(f"burst: {burst!r} is less than 1")
        self.operations = operations
        self.per_second = per_second
        self.burst = burst

    def __repr__(self) -> str:
        names = "".join(f"{operation!r}, " for operation in self.operations)
        return f"Throttle({names}per_second={self.per_second!r}, burst={self.burst!r})"


class Throttling:
    """The throttles that are in force. A request has to pass all that name its operation, and only then uses them."""

    def __init__(self, throttles: Iterable[Throttle] = ()) -> None:
        self.throttles = tuple(throttles)

    @property
    def throttles(self) -> tuple[Throttle, ...]:
        """What is in force. Where others are put in force, all of them begin with a full burst."""
        return tuple(bucket.throttle for bucket in self._buckets)

    @throttles.setter
    def throttles(self, throttles: Iterable[Throttle]) -> None:
        self._buckets = [_Bucket(throttle) for throttle in throttles]

    def has_room(self, operation: str, now: float) -> bool:
        """Whether a request may be performed."""
        return all(bucket.has_token(now) for bucket in self._for(operation))

    def count(self, operation: str) -> None:
        """Count a request that is performed."""
        for bucket in self._for(operation):
            bucket.tokens -= 1.0

    def _for(self, operation: str) -> list[_Bucket]:
        return [bucket for bucket in self._buckets if operation in (bucket.throttle.operations or (operation,))]


class _Bucket:
    """What is left of a throttle."""

    def __init__(self, throttle: Throttle) -> None:
        self.throttle = throttle
        self.tokens = float(throttle.burst)
        self._filled_at: float | None = None

    def has_token(self, now: float) -> bool:
        """Whether there is one after what has flowed in; a clock that was set back brings nothing."""
        passed = 0.0 if self._filled_at is None else max(0.0, now - self._filled_at)
        self._filled_at = now
        self.tokens = min(float(self.throttle.burst), self.tokens + passed * self.throttle.per_second)
        return self.tokens >= _ALMOST
