"""Scripts of capacity: which of the next nodes find none, which break down, and for how long. Values and choice."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Generic, TypeAlias, TypeVar

import attrs

__all__ = ["Breakdown", "Fate", "Script", "Scripts", "Shortage"]


def _not_negative(_: object, field: attrs.Attribute[Any], value: float | None) -> None:
    if value is not None and not 0 <= value < math.inf:
        raise ValueError(f"{field.name}: {value!r} is no finite number from 0 up")


def _positive(_: object, field: attrs.Attribute[Any], value: float | None) -> None:
    if value is not None and not 0 < value < math.inf:
        raise ValueError(f"{field.name}: {value!r} is no positive, finite number")


def _fits(script: Shortage | Breakdown, field: attrs.Attribute[Any], value: int | None) -> None:
    if value is not None and value < 1:
        raise ValueError(f"{field.name}: {value!r} is less than 1")
    if field.name == "of" and value is not None and (script.count is None or script.count > value):
        raise ValueError(f"count: {script.count!r} is no number of nodes of the {value}")


@attrs.frozen(eq=False)
class Shortage:
    """Capacity that is short: nodes that are requested for a group fail, and are retried when it is back.

        Shortage("train", "gpu", count=3, of=5, after=240, lasts=600)

    Of the next five nodes three fail four minutes after their provisioning began; ten minutes later capacity is back.
    """

    cluster: str
    """Name of the cluster."""
    group: str
    """Name of the instance group."""
    count: int | None = attrs.field(default=None, kw_only=True, validator=_fits)
    """Nodes that fail, the last ones of those that it is about; None for every node that is requested meanwhile."""
    of: int | None = attrs.field(default=None, kw_only=True, validator=_fits)
    """Nodes that it is about: the next ones that are requested; None for as many as fail."""
    after: float = attrs.field(default=0.0, kw_only=True, validator=_not_negative)
    """Seconds from the beginning of a node's provisioning to its Failure."""
    lasts: float | None = attrs.field(default=None, kw_only=True, validator=_positive)
    """Seconds from the first Failure until capacity is back; None for until `capacity.end`."""
    retry_every: float | None = attrs.field(default=None, kw_only=True, validator=_positive)
    """Seconds after a Failure at which the service tries again while it is short, in vain; None: it waits for the
    end, which has to be known if it does not."""
    message: str = attrs.field(
        default="We currently do not have sufficient capacity to launch new instances. Please try again.", kw_only=True
    )
    """FailureMessage of the events."""

    def __attrs_post_init__(self) -> None:
        if self.retry_every is not None and self.lasts is None:
            raise ValueError("retry_every: only for a shortage that `lasts` a known time")


@attrs.frozen(eq=False)
class Breakdown:
    """Instances that fail after they have come to run, and are replaced: same logical id, another instance id.

    Breakdown("train", "gpu", count=2, after=3600, lasts=60)
    """

    cluster: str
    group: str
    count: int = attrs.field(default=1, kw_only=True, validator=_fits)
    """Nodes that break down: the next ones that are requested."""
    after: float = attrs.field(default=0.0, kw_only=True, validator=_not_negative)
    """Seconds that they run before."""
    lasts: float = attrs.field(default=60.0, kw_only=True, validator=_not_negative)
    """Seconds in Failure until another instance is launched; a cluster with NodeRecovery "None" launches none."""
    message: str = attrs.field(default="The instance failed its health check.", kw_only=True)
    """FailureMessage of the event."""


Script: TypeAlias = Shortage | Breakdown
S = TypeVar("S", Shortage, Breakdown)


@attrs.frozen(kw_only=True)
class Fate:
    """What is to become of one node."""

    shortage: Shortage | None = None
    short_until: float = math.inf
    """When the shortage ends."""
    breakdown: Breakdown | None = None


@attrs.define
class _Running(Generic[S]):
    script: S
    met: int = 0
    """Nodes that it was about so far."""
    ends: float | None = None
    """When capacity is back; None before the first failure."""

    def is_about(self, cluster: str, group: str) -> bool:
        """Whether the script is for a group."""
        return (self.script.cluster, self.script.group) == (cluster, group)


class Scripts:
    """The scripts in force, oldest first. Of those of one kind that are about a node, the first decides."""

    def __init__(self) -> None:
        self._shortages: list[_Running[Shortage]] = []
        self._breakdowns: list[_Running[Breakdown]] = []

    def __iter__(self) -> Iterator[Script]:
        shortages = [running.script for running in self._shortages]
        return iter([*shortages, *(running.script for running in self._breakdowns)])

    def __len__(self) -> int:
        return len(self._shortages) + len(self._breakdowns)

    def add(self, *scripts: Script) -> None:
        """Put scripts in force."""
        for script in scripts:
            if isinstance(script, Shortage):
                self._shortages.append(_Running(script))
            else:
                self._breakdowns.append(_Running(script))

    def remove(self, script: Script) -> None:
        """Take a script out of force; nothing happens where it is used up."""
        self._shortages = [running for running in self._shortages if running.script is not script]
        self._breakdowns = [running for running in self._breakdowns if running.script is not script]

    def fate(self, cluster: str, group: str, begin: float) -> Fate:
        """What is to become of the next node of a group, whose provisioning begins at a moment."""
        fate = Fate()
        for shortage in [each for each in self._shortages if each.is_about(cluster, group)]:
            if shortage.ends is None or shortage.ends > begin:
                fate = self._of_shortage(shortage, begin)
                break
            self.remove(shortage.script)
        breakdown = next((each for each in self._breakdowns if each.is_about(cluster, group)), None)
        if breakdown is None:
            return fate
        self._count(breakdown, breakdown.script.count)
        return attrs.evolve(fate, breakdown=breakdown.script)

    def _of_shortage(self, running: _Running[Shortage], begin: float) -> Fate:
        script = running.script
        about = script.of or script.count
        is_met = script.count is None or about is None or running.met >= about - script.count
        self._count(running, about)
        if not is_met:
            return Fate()
        if running.ends is None:
            running.ends = math.inf if script.lasts is None else begin + script.after + script.lasts
        return Fate(shortage=script, short_until=running.ends)

    def _count(self, running: _Running[Shortage] | _Running[Breakdown], about: int | None) -> None:
        """Note that a script was about a node; one that was about all of its nodes is used up."""
        running.met += 1
        if running.met == about:
            self.remove(running.script)
