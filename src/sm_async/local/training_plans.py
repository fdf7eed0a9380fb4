"""Training plans as they are kept: what is offered, what was bought of it, and for how long it was extended."""

from __future__ import annotations

import hashlib

import attrs
import orjson

from sm_async.local.timeline import Timeline

__all__ = ["HOUR", "ExtensionOffering", "Offering", "PlanExtension", "TrainingPlan", "TrainingPlans"]

HOUR = 3600
"""Seconds of an hour; reservations begin and end at full hours."""


@attrs.frozen(kw_only=True)
class Offering:
    """Instances of one type that can be reserved for a time. Times are in epoch seconds."""

    instance_type: str
    instance_count: int
    """All instances, those of UltraServers included."""
    ultra_server_type: str | None
    """None, as their count, where the instances are not in UltraServers."""
    ultra_server_count: int | None
    target_resources: tuple[str, ...]
    availability_zone: str
    start: float
    end: float

    @property
    def id(self) -> str:
        """What the offering is bought by; the same offering has the same id, whenever it is searched for."""
        return f"tpo-{_digest(self)}"


@attrs.frozen(kw_only=True)
class ExtensionOffering:
    """More time for a plan, from its end on."""

    plan_arn: str
    availability_zone: str
    start: float
    """When the plan ends so far."""
    end: float

    @property
    def id(self) -> str:
        """What the extension is bought by."""
        return f"tpeo-{_digest(self)}"


@attrs.frozen(kw_only=True)
class PlanExtension:
    """An extension that was bought."""

    offering: ExtensionOffering
    extended_at: float
    paid_at: float

    def status(self, now: float) -> str:
        """Status, of which the model says the same words as of plans."""
        return _life(self.extended_at, self.paid_at, self.offering.start, self.offering.end).at(now)

    def payment_status(self, now: float) -> str:
        """PaymentStatus, in the words of the documentation's examples."""
        return "Completed" if now >= self.paid_at else "Pending"


@attrs.define(eq=False, kw_only=True)
class TrainingPlan:
    """A plan, which has one reserved capacity."""

    number: int
    """Place in the order of creation over the whole account."""
    name: str
    arn: str
    reserved_capacity_arn: str
    bought: Offering
    spares_per_ultra_server: int
    created_at: float
    paid_at: float
    extensions: list[PlanExtension] = attrs.field(factory=list[PlanExtension])
    """Oldest first; each begins where the plan ended before."""

    def extensions_at(self, now: float) -> list[PlanExtension]:
        """The extensions that were bought until a moment."""
        return [each for each in self.extensions if each.extended_at <= now]

    def end(self, now: float) -> float:
        """When the plan ends, as it is known at a moment."""
        extensions = self.extensions_at(now)
        return extensions[-1].offering.end if extensions else self.bought.end

    def status(self, now: float) -> str:
        """TrainingPlanStatus, which is also that of the reserved capacity."""
        return _life(self.created_at, self.paid_at, self.bought.start, self.end(now)).at(now)

    @property
    def spare_count(self) -> int:
        """Instances that stand by for others of their UltraServer."""
        return self.spares_per_ultra_server * (self.bought.ultra_server_count or 0)


class TrainingPlans:
    """The plans of the account, and the offerings that searches have found. Nothing of either ever goes."""

    def __init__(self) -> None:
        self.offerings: dict[str, Offering] = {}
        self.extension_offerings: dict[str, ExtensionOffering] = {}
        """Both by id. There are few: searches within an hour for the same find the same."""
        self.by_name: dict[str, TrainingPlan] = {}

    def find(self, name_or_arn: str, now: float) -> TrainingPlan | None:
        """The plan of a name or an ARN; None where there is none yet."""
        for plan in self.by_name.values():
            if name_or_arn in (plan.name, plan.arn) and plan.created_at <= now:
                return plan
        return None


def _life(created_at: float, paid_at: float, start: float, end: float) -> Timeline[str]:
    """Status over time; what begins before it is paid is Active as soon as it is."""
    begins, ends = max(start, paid_at), max(end, paid_at)
    return Timeline[str].of((created_at, "Pending"), (paid_at, "Scheduled"), (begins, "Active"), (ends, "Expired"))


def _digest(offering: Offering | ExtensionOffering) -> str:
    return hashlib.sha256(orjson.dumps(attrs.astuple(offering))).hexdigest()
