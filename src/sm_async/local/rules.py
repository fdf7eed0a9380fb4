"""Rules in force: which is next, and how often it can be used. Faults are such rules, and so are courses."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from typing import Generic, Protocol, TypeVar

import attrs

__all__ = ["Rules", "check_times"]


class _Rule(Protocol):
    @property
    def times(self) -> int | None:
        """How often it can be used; None for ever."""
        ...


R = TypeVar("R", bound=_Rule)


@attrs.define
class _InForce(Generic[R]):
    rule: R
    left: int | None


class Rules(Generic[R]):
    """The rules in force, oldest first. Of those that fit, the first one is used; one that is used up is gone.

    They can be changed on another thread than the one that the server answers on.
    """

    def __init__(self) -> None:
        self._rules: list[_InForce[R]] = []
        self._lock = threading.RLock()  # reentrant, so that a condition may change the rules

    def __iter__(self) -> Iterator[R]:
        """The rules that are not used up."""
        return iter([each.rule for each in self._rules])

    def __len__(self) -> int:
        return len(self._rules)

    def add(self, *rules: R) -> None:
        """Put rules in force, behind those that are there."""
        with self._lock:
            self._rules = [*self._rules, *(_InForce(rule, rule.times) for rule in rules)]

    def remove(self, rule: R) -> None:
        """Take a rule out of force; nothing happens where it is used up."""
        with self._lock:
            self._rules = [each for each in self._rules if each.rule is not rule]

    def clear(self) -> None:
        """Take all rules out of force."""
        with self._lock:
            self._rules = []

    def use(self, fits: Callable[[R], bool]) -> R | None:
        """The first rule that fits, which is used once more; None where none does."""
        with self._lock:
            used = next((each for each in self._rules if fits(each.rule)), None)
            if used is None:
                return None
            if used.left is not None:
                used.left -= 1
                if not used.left:
                    self._rules = [each for each in self._rules if each is not used]
            return used.rule


def check_times(times: int | None) -> None:
    """Raise ValueError for a number of times below 1."""
    if times is not None and times < 1:
        raise ValueError(f"times: {times!r} is less than 1")
