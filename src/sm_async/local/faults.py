"""Faults by rule: which requests something befalls, and how often."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import attrs

from sm_async.local.calls import Call
from sm_async.local.effects import Effect
from sm_async.local.settings import check_operations

__all__ = ["Fault", "Faults"]


class Fault:
    """What befalls the next requests that it fits.

    Fault("BatchAddClusterNodes", effect=Drop(applied=True))     # once
    Fault(effect=Fail(500), times=3)                             # the next three of any operation
    Fault(effect=Hang(applied=False), times=None, when=lambda call: call.attempt == 1)
    """

    def __init__(
        self,
        *operations: str,
        effect: Effect,
        times: int | None = 1,
        when: Callable[[Call], bool] | None = None,
    ) -> None:
        """Without `operations` it fits all of them; `times` None is for ever.

        `when` is asked of each call that the rule would befall, and answers whether it does. Raises ValueError for an
        operation that the model lacks and for `times` below 1, TypeError for what is no effect.
        """
        check_operations(operations)
        if times is not None and times < 1:
            raise ValueError(f"times: {times!r} is less than 1")
        if not isinstance(effect, Effect):  # pyright: ignore[reportUnnecessaryIsInstance]  # not everybody checks types
            raise TypeError(f"effect: {effect!r} is none")
        self.operations = operations
        self.effect: Effect = effect
        self.times = times
        self.when = when

    def __repr__(self) -> str:
        names = "".join(f"{operation!r}, " for operation in self.operations)
        condition = "" if self.when is None else f", when={self.when!r}"
        return f"Fault({names}effect={self.effect!r}, times={self.times!r}{condition})"

    def fits(self, call: Call) -> bool:
        """Whether the rule befalls a call."""
        return (not self.operations or call.operation in self.operations) and (self.when is None or self.when(call))


@attrs.define
class _Rule:
    fault: Fault
    left: int | None


class Faults:
    """The rules in force, oldest first. Of those that fit a request the first one befalls it, and that uses it up.

    They can be changed on another thread than the one that the server answers on.
    """

    def __init__(self) -> None:
        self._rules: list[_Rule] = []
        self._lock = threading.RLock()  # reentrant, so that a condition may change the rules

    def __iter__(self) -> Iterator[Fault]:
        """The rules that are not used up."""
        return iter([rule.fault for rule in self._rules])

    def __len__(self) -> int:
        return len(self._rules)

    def add(self, *faults: Fault) -> None:
        """Put rules in force, behind those that are there."""
        with self._lock:
            self._rules = [*self._rules, *(_Rule(fault, fault.times) for fault in faults)]

    def remove(self, fault: Fault) -> None:
        """Take a rule out of force; nothing happens where it is used up."""
        with self._lock:
            self._rules = [rule for rule in self._rules if rule.fault is not fault]

    def clear(self) -> None:
        """Take all rules out of force."""
        with self._lock:
            self._rules = []

    def befall(self, call: Call) -> Effect | None:
        """What happens to a call; None for nothing. A rule that was used as often as it says is gone."""
        with self._lock:
            rule = next((rule for rule in self._rules if rule.fault.fits(call)), None)
            if rule is None:
                return None
            if rule.left is not None:
                rule.left -= 1
                if not rule.left:
                    self._rules = [other for other in self._rules if other is not rule]
            return rule.fault.effect
