"""The operations on training plans; searching for what there is to be had is in `training_plan_offerings.py`.

No payment fails, so no plan is ever Failed.
"""

from __future__ import annotations

from typing import Any

from sm_async import shapes
from sm_async.local.account import Account
from sm_async.local.calls import Call
from sm_async.local.descriptions import moment_of, training_plan_arns
from sm_async.local.pages import Position, Query, Window
from sm_async.local.refusals import RequestRefused, validation_refused
from sm_async.local.training_plan_offerings import CURRENCY, FEE, ULTRA_SERVERS
from sm_async.local.training_plans import HOUR, PlanExtension, TrainingPlan

__all__ = [
    "create_training_plan",
    "describe_training_plan",
    "describe_training_plan_extension_history",
    "extend_training_plan",
    "list_training_plans",
]

DEFAULT_SPARES = 1
"""Spare instances of an UltraServer where the request says nothing of them, as the model has it."""


def create_training_plan(
    account: Account, request: shapes.CreateTrainingPlanRequest, call: Call
) -> shapes.CreateTrainingPlanResponse:
    """Buy an offering, which is good until it ends. It is paid as soon as a cluster would be there."""
    now, settings, plans = call.now, account.settings, account.training_plans
    name = request.training_plan_name
    if name in plans.by_name:
        raise RequestRefused("ResourceInUse", f"Training plan {name!r} exists already.")
    offering = plans.offerings.get(request.training_plan_offering_id)
    if offering is None or offering.end <= now:
        raise RequestRefused("ResourceNotFound", f"There is no offering {request.training_plan_offering_id!r}.")
    spares = _spares(request.spare_instance_count_per_ultra_server, offering.ultra_server_type)
    _check_limit(account, offering.instance_count, now)
    prefix = f"arn:{settings.partition}:sagemaker:{settings.region}:{settings.account_id}"
    plan = plans.by_name[name] = TrainingPlan(
        number=account.next_number(),
        name=name,
        arn=f"{prefix}:training-plan/{name}",
        reserved_capacity_arn=f"{prefix}:reserved-capacity/{account.ids.cluster_id()}",
        bought=offering,
        spares_per_ultra_server=spares,
        created_at=now,
        paid_at=now + settings.cluster_seconds,
    )
    return shapes.CreateTrainingPlanResponse(training_plan_arn=plan.arn)


def describe_training_plan(
    account: Account, request: shapes.DescribeTrainingPlanRequest, call: Call
) -> shapes.DescribeTrainingPlanResponse:
    """Describe a plan, by name or ARN."""
    plan = _find(account, request.training_plan_name, call.now)
    return shapes.DescribeTrainingPlanResponse(
        **_facts(account, plan, call.now),
        unhealthy_instance_count=0,
        available_spare_instance_count=plan.spare_count,
    )


def list_training_plans(
    account: Account, request: shapes.ListTrainingPlansRequest, call: Call
) -> shapes.ListTrainingPlansResponse:
    """List plans, the latest first unless another order is asked for. Of several statuses any will do."""
    now, window = call.now, Window(request.start_time_after, request.start_time_before)
    statuses = sorted({each.value for each in request.filters or () if each.name == "Status"})
    sort_by = request.sort_by or ""
    wanted = (
        plan
        for plan in account.training_plans.by_name.values()
        if plan.created_at <= now and (not statuses or plan.status(now) in statuses) and plan.bought.start in window
    )

    def position(plan: TrainingPlan) -> Position:
        keys = {
            "TrainingPlanName": plan.name,
            "StartTime": f"{plan.bought.start:015.0f}",
            "Status": plan.status(now),
        }
        return (keys.get(sort_by, ""), plan.number)

    page = Query(
        subject=(
            "training plans",
            sort_by,
            *window.ends,
            *statuses,
        ),
        descending=request.sort_order != "Ascending",
        size=request.max_results,
        token=request.next_token,
    ).page(wanted, position)
    return shapes.ListTrainingPlansResponse(
        training_plan_summaries=[shapes.TrainingPlanSummary(**_facts(account, plan, now)) for plan in page.items],
        next_token=page.next_token,
    )


def extend_training_plan(
    account: Account, request: shapes.ExtendTrainingPlanRequest, call: Call
) -> shapes.ExtendTrainingPlanResponse:
    """Buy an extension, which is there for as long as the plan ends where it begins: it cannot be bought twice."""
    now, plans = call.now, account.training_plans
    offering = plans.extension_offerings.get(request.training_plan_extension_offering_id)
    plan = plans.find(offering.plan_arn, now) if offering is not None else None
    if offering is None or plan is None or plan.end(now) != offering.start or offering.start <= now:
        identifier = request.training_plan_extension_offering_id[:100]
        raise RequestRefused("ResourceNotFound", f"There is no extension offering {identifier!r}.")
    paid_at = now + account.settings.cluster_seconds
    plan.extensions.append(PlanExtension(offering=offering, extended_at=now, paid_at=paid_at))
    return shapes.ExtendTrainingPlanResponse(
        training_plan_extensions=[_extension(each, now) for each in plan.extensions_at(now)]
    )


def describe_training_plan_extension_history(
    account: Account, request: shapes.DescribeTrainingPlanExtensionHistoryRequest, call: Call
) -> shapes.DescribeTrainingPlanExtensionHistoryResponse:
    """List the extensions of a plan, oldest first."""
    plan = _find(account, request.training_plan_arn, call.now)

    def position(extension: tuple[int, PlanExtension]) -> Position:
        return ("", extension[0])

    page = Query(
        subject=("extensions of a training plan", plan.arn),
        descending=False,
        size=request.max_results,
        token=request.next_token,
    ).page(enumerate(plan.extensions_at(call.now)), position)
    return shapes.DescribeTrainingPlanExtensionHistoryResponse(
        training_plan_extensions=[_extension(extension, call.now) for _, extension in page.items],
        next_token=page.next_token,
    )


def _find(account: Account, name_or_arn: str, now: float) -> TrainingPlan:
    plan = account.training_plans.find(name_or_arn, now)
    if plan is None:
        raise RequestRefused("ResourceNotFound", f"There is no training plan {name_or_arn[:100]!r}.")
    return plan


def _spares(asked: int | None, ultra_server_type: str | None) -> int:
    """Spare instances of each UltraServer; a plan without UltraServers has none, whatever was asked for."""
    if ultra_server_type is None:
        return 0
    spares, (_, size) = DEFAULT_SPARES if asked is None else asked, ULTRA_SERVERS[ultra_server_type]
    if spares > size:
        raise validation_refused(
            f"SpareInstanceCountPerUltraServer: {spares} is greater than {size}, the instances of {ultra_server_type}"
        )
    return spares


def _check_limit(account: Account, more: int, now: float) -> None:
    """Refuse a plan with which the plans that are not Expired would have more instances than the account may have."""
    limit = account.settings.node_limit
    plans = account.training_plans.by_name.values()
    total = sum(plan.bought.instance_count for plan in plans if plan.status(now) != "Expired") + more
    if limit is not None and total > limit:
        raise RequestRefused(
            "ResourceLimitExceeded",
            f"The account may reserve {limit} instances; this request would make it {total}.",
        )


def _facts(account: Account, plan: TrainingPlan, now: float) -> dict[str, Any]:
    """What a description and a summary have in common."""
    bought, status, end = plan.bought, plan.status(now), plan.end(now)
    in_use = min(_used(account, plan, now), bought.instance_count)
    times: dict[str, Any] = {
        "duration_hours": int(end - bought.start) // HOUR,
        "duration_minutes": 0,
        "start_time": moment_of(bought.start),
        "end_time": moment_of(end),
    }
    return times | {
        "training_plan_arn": plan.arn,
        "training_plan_name": plan.name,
        "status": status,
        "upfront_fee": FEE,
        "currency_code": CURRENCY,
        "total_instance_count": bought.instance_count,
        "available_instance_count": max(bought.instance_count - plan.spare_count - in_use, 0)
        if status == "Active"
        else 0,
        "in_use_instance_count": in_use,
        "total_ultra_server_count": bought.ultra_server_count,
        "target_resources": list(bought.target_resources),
        "reserved_capacity_summaries": [
            shapes.ReservedCapacitySummary(
                reserved_capacity_arn=plan.reserved_capacity_arn,
                instance_type=bought.instance_type,
                total_instance_count=bought.instance_count,
                status=status,
                reserved_capacity_type="UltraServer" if bought.ultra_server_type else "Instance",
                ultra_server_type=bought.ultra_server_type,
                ultra_server_count=bought.ultra_server_count,
                availability_zone=bought.availability_zone,
                **times,
            )
        ],
    }


def _used(account: Account, plan: TrainingPlan, now: float) -> int:
    """The instances of groups that name the plan."""
    used = 0
    for cluster in account.clusters(now):
        if plan.arn in training_plan_arns(cluster):
            counts = cluster.counts(now, "instances")
            groups = (each for each in cluster.groups.values() if each.specification.training_plan_arn == plan.arn)
            used += sum(counts[group.name].current.total() for group in groups)
    return used


def _extension(extension: PlanExtension, now: float) -> shapes.TrainingPlanExtension:
    offering = extension.offering
    return shapes.TrainingPlanExtension(
        training_plan_extension_offering_id=offering.id,
        extended_at=moment_of(extension.extended_at),
        start_date=moment_of(offering.start),
        end_date=moment_of(offering.end),
        status=extension.status(now),
        payment_status=extension.payment_status(now),
        availability_zone=offering.availability_zone,
        duration_hours=int(offering.end - offering.start) // HOUR,
        upfront_fee=FEE,
        currency_code=CURRENCY,
    )
