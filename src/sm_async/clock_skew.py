"""How far the service's clock is from ours, by the `Date` of its responses, so that signatures are not refused for it.

The rules are those of the AWS SDKs: every response counts, but for one that came out of a cache or took too long.
"""

from __future__ import annotations

from collections.abc import Iterable

from sm_async.error_codes import CLOCK_SKEW_CODES
from sm_async.protocol.headers import HeaderBytes
from sm_async.protocol.timestamps import parse_timestamp

__all__ = ["ClockSkew", "is_clock_skew", "skew_of"]

THRESHOLD = 240.0
"""Seconds that clocks may differ before a refused signature is put down to it; the service allows 300."""
LONGEST_ROUND_TRIP = 900.0
"""Seconds after which a response says too little about the time it was made."""
YEARS = range(2000, 2200)
"""What a service's clock may show; a date outside is none, and could not even be signed with at its ends."""


class ClockSkew:
    """What a client has seen of the service's clock. The last response counts."""

    __slots__ = ("_date", "_moment", "at_arrival", "is_known", "seconds")

    def __init__(self) -> None:
        self.seconds = 0.0
        """To be added to our time when signing; negative where our clock is ahead."""
        self.at_arrival = 0.0
        """The same, as if the response had been made when it arrived: too small rather than too large."""
        self.is_known = False
        """Whether a response has told the time yet."""
        self._date: bytes | None = None
        self._moment: float | None = None

    def observe(self, headers: Iterable[HeaderBytes], sent: float, received: float) -> float | None:
        """Take note of a response; the skew that it shows, None where it shows none.

        `sent` and `received` are epoch seconds of our clock.
        """
        date, has_age = None, False
        for name, value in headers:
            length = len(name)  # a glance that spares most names the look
            if length == 4 and name.lower() == b"date":
                date = value
            elif length == 3 and name.lower() == b"age":
                has_age = True
        if date != self._date:  # which it is for one response in thousands: it has whole seconds
            self._date, self._moment = date, None if date is None else _moment_of(date.decode("iso-8859-1"))
        skew = _skew(self._moment, has_age=has_age, sent=sent, received=received)
        if skew is not None:
            self.seconds, self.is_known = skew, True
            self.at_arrival = skew - (received - sent) / 2.0
        return skew


def skew_of(date: str | None, *, has_age: bool, sent: float, received: float) -> float | None:
    """Seconds that a response's `Date` is ahead of the middle of its round trip; None where that says nothing."""
    return _skew(None if date is None else _moment_of(date), has_age=has_age, sent=sent, received=received)


def is_clock_skew(code: str | None, skew: float | None) -> bool:
    """Whether a request was refused because it was signed `skew` seconds off the service's time."""
    return skew is not None and abs(skew) > THRESHOLD and code in CLOCK_SKEW_CODES


def _skew(moment: float | None, *, has_age: bool, sent: float, received: float) -> float | None:
    if moment is None or has_age or not 0.0 <= received - sent <= LONGEST_ROUND_TRIP:  # or our clock was set meanwhile
        return None
    return moment - (sent + received) / 2.0


def _moment_of(date: str) -> float | None:
    """Epoch seconds of a date in the one form that HTTP lets servers send (RFC 9110, section 5.6.7)."""
    try:
        moment = parse_timestamp(date) if date.endswith(" GMT") else None
    except ValueError:
        return None
    return moment.timestamp() if moment is not None and moment.year in YEARS else None
