"""Faults by rule: which requests something befalls, and how often."""

from __future__ import annotations

from collections.abc import Callable

from sm_async.local.calls import Call
from sm_async.local.effects import Effect, EmptyPage, Stale
from sm_async.local.rules import Rules, check_times
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
        """Without `operations` it fits all of them that its effect can befall; `times` None is for ever.

        `when` is asked of each call that the rule would befall, and answers whether it does. Raises ValueError for an
        operation that the model lacks or that the effect cannot befall, and for `times` below 1, TypeError for what is
        no effect.
        """
        check_operations(operations)
        check_times(times)
        if not isinstance(effect, Effect):  # pyright: ignore[reportUnnecessaryIsInstance]  # not everybody checks types
            raise TypeError(f"effect: {effect!r} is none")
        for operation in operations:
            if not _suits(effect, operation):
                raise ValueError(f"effect: {effect!r} cannot befall {operation}")
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
        is_meant = call.operation in self.operations if self.operations else _suits(self.effect, call.operation)
        return is_meant and (self.when is None or self.when(call))


def _suits(effect: Effect, operation: str) -> bool:
    return not isinstance(effect, EmptyPage | Stale) or effect.suits(operation)


class Faults(Rules[Fault]):
    """The faults in force, oldest first. Of those that fit a request the first one befalls it, and that uses it up."""

    def befall(self, call: Call) -> Effect | None:
        """What happens to a call; None for nothing. A fault that was used as often as it says is gone."""
        fault = self.use(lambda fault: fault.fits(call))
        return fault.effect if fault is not None else None
