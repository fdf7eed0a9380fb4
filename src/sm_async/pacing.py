"""Pacing: a bucket that fills at a rate, and the line before it. They say who may send and when, and never wait."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

__all__ = ["Line", "Place", "TokenBucket"]

_ALMOST = 1.0 - 1e-9
"""What counts as a whole token: timers and sums of floats are a hair off."""


class TokenBucket:
    """Fills with `rate` tokens a second up to `capacity`; sending takes one. It starts full."""

    __slots__ = ("_filled_at", "capacity", "rate", "tokens")

    def __init__(self, rate: float, capacity: float) -> None:
        self.rate = rate
        """Tokens a second."""
        self.capacity = capacity
        """Tokens at most; at least 1."""
        self.tokens = capacity
        """Tokens when they were last counted."""
        self._filled_at: float | None = None

    def seconds_until_token(self, now: float) -> float:
        """How long it takes until there is a token; 0.0 where there is one."""
        self._fill(now)
        return 0.0 if self.tokens >= _ALMOST else (1.0 - self.tokens) / self.rate

    def take(self, now: float) -> bool:
        """Take a token if there is one."""
        self._fill(now)
        if self.tokens < _ALMOST:
            return False
        self.tokens -= 1.0
        return True

    def adjust(self, rate: float, capacity: float, now: float) -> None:
        """Fill at another rate from now on."""
        self._fill(now)
        self.rate = rate
        self.capacity = capacity
        self.tokens = min(self.tokens, capacity)

    def _fill(self, now: float) -> None:
        """Count the tokens of the time that has passed; a clock that was set back, or another one, passes none."""
        passed = 0.0 if self._filled_at is None else max(0.0, now - self._filled_at)
        self._filled_at = now
        self.tokens = min(self.capacity, self.tokens + passed * self.rate)


class Place:
    """A place in a line. `wake` is called when whoever holds it should look again; `home` is where that is."""

    __slots__ = ("home", "wake")

    def __init__(self, wake: Callable[[], None], home: object) -> None:
        self.wake = wake
        self.home = home


class Line:
    """Who waits for a bucket: first come, first served. One line may stand before the calls of many clients."""

    __slots__ = ("_places", "bucket", "name")

    def __init__(self, name: str, bucket: TokenBucket) -> None:
        self.name = name
        """What error messages call it."""
        self.bucket = bucket
        self._places: OrderedDict[Place, None] = OrderedDict()

    def __len__(self) -> int:
        return len(self._places)

    @property
    def home(self) -> object | None:
        """Where the first in line waits, such as its event loop; None where nobody does."""
        return next(iter(self._places)).home if self._places else None

    def is_free(self, now: float) -> bool:
        """Whether nobody waits and there is a token."""
        return not self._places and not self.bucket.seconds_until_token(now)

    def join(self, wake: Callable[[], None], home: object) -> Place:
        """Stand at the end of the line. Every place ends in `leave`."""
        place = Place(wake, home)
        self._places[place] = None
        return place

    def seconds_until_turn(self, place: Place, now: float) -> float | None:
        """How long until there is a token for the first in line, 0.0 if there is one; None for the others.

        They are woken when they become the first. Who has a turn may stay with it, to wait for other lines, and takes
        the token from the bucket in the end.
        """
        return self.bucket.seconds_until_token(now) if next(iter(self._places)) is place else None

    def leave(self, place: Place) -> None:
        """Go, with a token taken or without. The next one becomes the first."""
        if place not in self._places:  # it was forgotten
            return
        was_first = next(iter(self._places)) is place
        del self._places[place]
        if was_first:
            self.wake_first()

    def forget(self, home: object) -> None:
        """Drop the places of those who will never come back, as where an event loop was closed."""
        for place in [place for place in self._places if place.home is home]:
            del self._places[place]

    def wake_first(self) -> None:
        """Have the first in line look again, since the bucket has changed."""
        if self._places:
            next(iter(self._places)).wake()
