"""SearchTrainingPlanOfferings: whatever a search asks for is offered, from the first full hour on that it allows.

Nothing costs, and nothing is ever sold out.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import get_args

import attrs

from sm_async import shapes
from sm_async.local.account import Account
from sm_async.local.calls import Call
from sm_async.local.descriptions import moment_of
from sm_async.local.provisioning import availability_zones
from sm_async.local.refusals import RequestRefused, validation_refused
from sm_async.local.training_plans import HOUR, ExtensionOffering, Offering

__all__ = ["CURRENCY", "FEE", "search_training_plan_offerings"]

FEE, CURRENCY = "0.00", "USD"

DEFAULT_HOURS = 24
"""Hours of an offering where the search names no duration."""

MAX_INSTANCES = 256
"""Instances of an offering at most: the model's upper bound."""

MAX_EXTENSION_HOURS = 4368
"""Hours of an extension at most, which are 182 days: the model's upper bound."""

LATEST = 253_402_300_799
"""The last second of the year 9999, which is the last that a time can be of."""

ULTRA_SERVERS = {"ml.u-p6e-gb200x36": ("ml.p6e-gb200.36xlarge", 9), "ml.u-p6e-gb200x72": ("ml.p6e-gb200.36xlarge", 18)}
"""Type and number of the instances of an UltraServer; the model names the larger one as an example. Each instance has 4
of the 36 or 72 GPUs that the UltraServer is named for."""


@attrs.frozen
class _Block:
    """Instances that are offered together."""

    instance_type: str
    instance_count: int
    ultra_server_type: str | None = None
    ultra_server_count: int | None = None


def search_training_plan_offerings(
    account: Account, request: shapes.SearchTrainingPlanOfferingsRequest, call: Call
) -> shapes.SearchTrainingPlanOfferingsResponse:
    """Find offerings, or of the plan that is named extensions; none where the times leave no room for them."""
    if request.training_plan_arn is not None:
        return _extensions(account, request, request.training_plan_arn, call.now)
    blocks = [block for block in _blocks(request) if _is_wanted(block, request)]
    limit = account.settings.node_limit
    if limit is not None and any(block.instance_count > limit for block in blocks):
        raise RequestRefused("ResourceLimitExceeded", f"The account may reserve {limit} instances.")
    earliest = call.now if request.start_time_after is None else max(call.now, request.start_time_after.timestamp())
    start = math.ceil(earliest / HOUR) * HOUR
    end = start + (request.duration_hours or DEFAULT_HOURS) * HOUR
    found = [_offering(account, block, request, start, end) for block in blocks if _is_in_time(request, start, end)]
    account.training_plans.offerings.update((offering.id, offering) for offering in found)
    return shapes.SearchTrainingPlanOfferingsResponse(
        training_plan_offerings=[_offered(offering, request) for offering in found]
    )


def _blocks(request: shapes.SearchTrainingPlanOfferingsRequest) -> Iterator[_Block]:
    """What there is to be had in the number that a search asks for: of every type where it names none."""
    if request.ultra_server_type is None and request.ultra_server_count is None:
        known: tuple[str, ...] = get_args(shapes.ReservedCapacityInstanceType)
        count = 1 if request.instance_count is None else request.instance_count
        for instance_type in known if request.instance_type is None else (request.instance_type,):
            yield _Block(instance_type, count)
        return
    servers = request.ultra_server_count or 1
    for ultra_server_type, (instance_type, size) in ULTRA_SERVERS.items():
        if request.ultra_server_type in (None, ultra_server_type):
            yield _Block(instance_type, servers * size, ultra_server_type, servers)


def _is_wanted(block: _Block, request: shapes.SearchTrainingPlanOfferingsRequest) -> bool:
    return (
        0 < block.instance_count <= MAX_INSTANCES
        and request.instance_type in (None, block.instance_type)
        and request.instance_count in (None, block.instance_count)
    )


def _is_in_time(request: shapes.SearchTrainingPlanOfferingsRequest, start: float, end: float) -> bool:
    after, before = request.start_time_after, request.end_time_before
    return (
        end <= LATEST
        and (after is None or start >= after.timestamp())
        and (before is None or end <= before.timestamp())
    )


def _offering(
    account: Account, block: _Block, request: shapes.SearchTrainingPlanOfferingsRequest, start: float, end: float
) -> Offering:
    targets: tuple[str, ...] = get_args(shapes.SageMakerResourceName)
    return Offering(
        instance_type=block.instance_type,
        instance_count=block.instance_count,
        ultra_server_type=block.ultra_server_type,
        ultra_server_count=block.ultra_server_count,
        target_resources=tuple(request.target_resources or targets),
        availability_zone=availability_zones(account.settings.region)[0],
        start=start,
        end=end,
    )


def _offered(offering: Offering, request: shapes.SearchTrainingPlanOfferingsRequest) -> shapes.TrainingPlanOffering:
    hours = int(offering.end - offering.start) // HOUR
    return shapes.TrainingPlanOffering(
        training_plan_offering_id=offering.id,
        target_resources=list(offering.target_resources),
        requested_start_time_after=request.start_time_after,
        requested_end_time_before=request.end_time_before,
        duration_hours=hours,
        duration_minutes=0,
        upfront_fee=FEE,
        currency_code=CURRENCY,
        reserved_capacity_offerings=[
            shapes.ReservedCapacityOffering(
                instance_type=offering.instance_type,
                instance_count=offering.instance_count,
                reserved_capacity_type="UltraServer" if offering.ultra_server_type else "Instance",
                ultra_server_type=offering.ultra_server_type,
                ultra_server_count=offering.ultra_server_count,
                availability_zone=offering.availability_zone,
                duration_hours=hours,
                duration_minutes=0,
                start_time=moment_of(offering.start),
                end_time=moment_of(offering.end),
            )
        ],
    )


def _extensions(
    account: Account, request: shapes.SearchTrainingPlanOfferingsRequest, plan_arn: str, now: float
) -> shapes.SearchTrainingPlanOfferingsResponse:
    """More time for a plan from its end on, which has to be still to come."""
    plan = account.training_plans.find(plan_arn, now)
    if plan is None:
        raise validation_refused(f"TrainingPlanArn: there is no training plan {plan_arn!r}")
    hours, start = request.duration_hours or DEFAULT_HOURS, plan.end(now)
    end = start + hours * HOUR
    found: list[ExtensionOffering] = []
    if now < start and hours <= MAX_EXTENSION_HOURS and _is_in_time(request, start, end):
        zone = plan.bought.availability_zone
        found.append(ExtensionOffering(plan_arn=plan.arn, availability_zone=zone, start=start, end=end))
    account.training_plans.extension_offerings.update((offering.id, offering) for offering in found)
    return shapes.SearchTrainingPlanOfferingsResponse(
        training_plan_offerings=[],
        training_plan_extension_offerings=[
            shapes.TrainingPlanExtensionOffering(
                training_plan_extension_offering_id=offering.id,
                availability_zone=offering.availability_zone,
                start_date=moment_of(offering.start),
                end_date=moment_of(offering.end),
                duration_hours=hours,
                upfront_fee=FEE,
                currency_code=CURRENCY,
            )
            for offering in found
        ],
    )
