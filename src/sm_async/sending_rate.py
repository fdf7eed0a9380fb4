"""The client-side rate limiter of the adaptive retry mode: how fast to send, by what the service throttles.

CUBIC, as the AWS SDKs have it (see botocore.retries.adaptive): the rate is cut when a request is throttled, grows
back slowly towards what was too much, then fast beyond it. Time is an argument; nothing here waits.
"""

from __future__ import annotations

import math

from sm_async.pacing import Line, TokenBucket

__all__ = ["CubicRate", "SendingRate"]

SCALE = 0.4
CUT = 0.7
LOWEST_RATE = 0.5
HIGHEST_GROWTH = 2.0
SMOOTHING = 0.8
BUCKETS_A_SECOND = 2.0


class CubicRate:
    """The rate that suits, as a cubic function of the time since requests were throttled last."""

    __slots__ = ("_max_rate", "_plateau", "_throttled_at")

    def __init__(self, max_rate: float = 0.0, throttled_at: float = 0.0) -> None:
        """`max_rate` is the rate, in requests a second, at which requests were throttled last."""
        self._note(max_rate, throttled_at)

    def after_success(self, now: float) -> float:
        """Requests a second, after one that was not throttled."""
        return float(SCALE * (now - self._throttled_at - self._plateau) ** 3 + self._max_rate)

    def after_throttling(self, rate: float, now: float) -> float:
        """Requests a second, after one that was throttled at `rate` requests a second."""
        self._note(rate, now)
        return rate * CUT

    def _note(self, rate: float, now: float) -> None:
        self._max_rate = rate
        self._throttled_at = now
        self._plateau = (rate * (1.0 - CUT) / SCALE) ** (1.0 / 3.0)
        """Seconds after which the rate is back where it was throttled."""


class SendingRate:
    """How fast a client may send. It bounds nothing until a first request is throttled."""

    __slots__ = ("_bucket_began", "_cubic", "_sent", "is_bounding", "line", "measured")

    def __init__(self) -> None:
        self.is_bounding = False
        """Whether a request has been throttled yet: from then on the line has to be waited in."""
        self.line = Line("the adaptive retry strategy", TokenBucket(LOWEST_RATE, 1.0))
        """Who waits to send; its bucket fills at the rate that the service bears, 0.5 a second at the least."""
        self.measured = 0.0
        """Requests a second that were sent of late, smoothed."""
        self._cubic = CubicRate()
        self._bucket_began: float | None = None
        self._sent = 0

    def __repr__(self) -> str:
        return f"SendingRate(is_bounding={self.is_bounding}, rate={self.line.bucket.rate:g})"

    def record(self, is_throttled: bool, now: float) -> None:
        """Note that an attempt is over, and change the rate. `now` is in seconds of a clock that does not jump."""
        self._measure(now)
        if is_throttled:
            rate = min(self.measured, self.line.bucket.rate) if self.is_bounding else self.measured
            rate = self._cubic.after_throttling(rate, now)
            self.is_bounding = True
        else:
            rate = self._cubic.after_success(now)
        rate = max(LOWEST_RATE, min(rate, HIGHEST_GROWTH * self.measured))
        self.line.bucket.adjust(rate, max(1.0, rate), now)
        self.line.wake_first()

    def _measure(self, now: float) -> None:
        """Count an attempt; the rate is measured over half seconds."""
        bucket = math.floor(now * BUCKETS_A_SECOND) / BUCKETS_A_SECOND
        if self._bucket_began is None:
            self._bucket_began = bucket
        self._sent += 1
        if bucket > self._bucket_began:
            rate = self._sent / (bucket - self._bucket_began)
            self.measured = rate * SMOOTHING + self.measured * (1.0 - SMOOTHING)
            self._sent = 0
            self._bucket_began = bucket
