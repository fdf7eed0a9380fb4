"""What the server says of resources: answers made of what was asked for and of the state at one moment."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias, TypeVar

from sm_async import shapes
from sm_async.local.descriptions import moment_of
from sm_async.local.resources.state import Resource
from sm_async.protocol.json_values import is_list_like
from sm_async.protocol.value_types import ValueType, member_types
from sm_async.schema import Structure

__all__ = ["shown"]

S = TypeVar("S", bound=Structure)

DEFAULT_RUN_TIME = 86_400
"""Seconds of a training job's stopping condition where it was created without one."""


def shown(cls: type[S], resource: Resource, now: float) -> S:
    """A resource in the shape of an answer: every member of it that the server knows."""
    known = {**resource.configuration, **_facts(resource, now)}
    own = _OWN.get(resource.kind.noun)
    if own is not None:
        known |= own(resource, now)
    values = {member.name: _fitted(known.get(member.name), member.type) for member in member_types(cls)}
    return cls(**values)


def _fitted(value: Any, expected: ValueType) -> Any:
    """A structure that was sent, as the one that is answered; anything else as it is, if it can stand there."""
    cls = expected.structure
    if expected.element is not None and is_list_like(value):
        return [_fitted(item, expected.element) for item in value]
    if cls is None or value is None or isinstance(value, cls):
        return value
    return cls(**{member.name: getattr(value, member.name, None) for member in member_types(cls)})


def _facts(resource: Resource, now: float) -> dict[str, Any]:
    """What the server knows of any resource, under the names that answers have for it."""
    kind, standing = resource.kind, resource.at(now)
    created, modified = moment_of(resource.created_at), moment_of(resource.since(now))
    status = standing.status if standing is not None else None
    failure = standing.failure if standing is not None else None
    facts: dict[str, Any] = {
        f"{kind.prefix}_name": resource.name,
        f"{kind.prefix}_arn": resource.arn,
        f"{kind.prefix}_status": status,
        f"{kind.prefix}_failure_reason": failure,
        "failure_reason": failure,
        "creation_time": created,
        "start_time": created,
        "last_modified_time": modified,
    }
    if kind.clock:
        facts[f"{kind.clock}_start_time"] = created
        facts[f"{kind.clock}_end_time"] = modified if status in ("Completed", "Failed", "Stopped") else None
    if resource.parent is not None:
        facts[f"{resource.parent.kind.prefix}_name"] = resource.parent.name
        facts[f"{resource.parent.kind.prefix}_arn"] = resource.parent.arn
    return facts


def _of_training_job(resource: Resource, now: float) -> Mapping[str, Any]:
    """What a training job has besides: its transitions, and where its model is."""
    phases = [(since, standing) for since, standing in resource.timeline.phases if since <= now and standing]
    ends: list[float | None] = [*(since for since, _ in phases[1:]), None]
    secondary = [("Training" if standing.status == "InProgress" else standing.status) for _, standing in phases]
    standing = phases[-1][1]
    has_ended = standing.status in ("Completed", "Failed", "Stopped")
    seconds = int((phases[-1][0] if has_ended else now) - resource.created_at)
    output: shapes.OutputDataConfig = resource.configuration["output_data_config"]
    model = f"{output.s3_output_path.rstrip('/')}/{resource.name}/output/model.tar.gz"
    return {
        "secondary_status": secondary[-1],
        "secondary_status_transitions": [
            shapes.SecondaryStatusTransition(
                status=status,
                start_time=moment_of(since),
                end_time=moment_of(end if end is not None else since) if end is not None or has_ended else None,
                status_message=standing.failure,
            )
            for (since, standing), end, status in zip(phases, ends, secondary, strict=True)
        ],
        "model_artifacts": shapes.ModelArtifacts(s3_model_artifacts=model),
        "stopping_condition": resource.configuration.get("stopping_condition")
        or shapes.StoppingCondition(max_runtime_in_seconds=DEFAULT_RUN_TIME),
        "training_time_in_seconds": seconds if has_ended else None,
        "billable_time_in_seconds": seconds if has_ended else None,
    }


def _of_endpoint(resource: Resource, _: float) -> Mapping[str, Any]:
    """The variants of an endpoint, as its configuration had them when it was put in force."""
    (configuration,) = resource.needed
    variants: list[shapes.ProductionVariant] = configuration.configuration["production_variants"]
    return {
        "production_variants": [
            shapes.ProductionVariantSummary(
                variant_name=variant.variant_name,
                current_weight=variant.initial_variant_weight or 1.0,
                desired_weight=variant.initial_variant_weight or 1.0,
                current_instance_count=variant.initial_instance_count,
                desired_instance_count=variant.initial_instance_count,
            )
            for variant in variants
        ]
    }


def _of_image_version(resource: Resource, _: float) -> Mapping[str, Any]:
    return {"version": int(resource.name), "container_image": resource.configuration["base_image"]}


def _of_notebook_instance(resource: Resource, _: float) -> Mapping[str, Any]:
    configuration = resource.configuration
    return {
        "url": f"{resource.name}.notebook.sagemaker.aws",
        "security_groups": configuration.get("security_group_ids"),
        "notebook_instance_lifecycle_config_name": configuration.get("lifecycle_config_name"),
    }


_Own: TypeAlias = Callable[[Resource, float], Mapping[str, Any]]

_OWN: Mapping[str, _Own] = {
    "Endpoint": _of_endpoint,
    "ImageVersion": _of_image_version,
    "NotebookInstance": _of_notebook_instance,
    "TrainingJob": _of_training_job,
}
"""What kinds have besides, by noun."""
