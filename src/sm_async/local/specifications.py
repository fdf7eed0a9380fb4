"""What a request says of instance groups: gathering it, checking rules that span members, and putting it in force."""

from __future__ import annotations

import copy
from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from typing import TypeVar

from sm_async import shapes
from sm_async.local.account import Cluster, InstanceGroup, Node, Specification
from sm_async.local.refusals import validation_refused
from sm_async.local.timeline import Timeline
from sm_async.schema import Structure, members

__all__ = [
    "check_orchestrator",
    "check_specifications",
    "in_service_at",
    "merged",
    "minimum_of",
    "new_group",
    "specifications_of",
    "with_count",
]

S = TypeVar("S", bound=Structure)


def specifications_of(request: shapes.CreateClusterRequest | shapes.UpdateClusterRequest) -> list[Specification]:
    """The instance groups of a request, restricted ones last."""
    return [*(request.instance_groups or ()), *(request.restricted_instance_groups or ())]


def check_specifications(specifications: Iterable[Specification], existing: Mapping[str, InstanceGroup]) -> None:
    """Refuse groups that are named twice, have no type or two kinds of it or another one, or too high a minimum."""
    specifications = list(specifications)
    names = Counter(specification.instance_group_name for specification in specifications)
    problems = [f"InstanceGroups: {name!r} stands there {count} times" for name, count in names.items() if count > 1]
    for specification in specifications:
        group = existing.get(specification.instance_group_name)
        problems += _problems_of_types(specification, group)
        minimum = minimum_of(specification)
        if minimum is not None and minimum > specification.instance_count:
            problems.append(
                f"instance group {specification.instance_group_name!r}: MinInstanceCount {minimum} is greater than "
                f"InstanceCount {specification.instance_count}"
            )
    if problems:
        raise validation_refused(*problems)


def minimum_of(specification: Specification) -> int | None:
    """MinInstanceCount, which restricted groups do not have."""
    if isinstance(specification, shapes.ClusterInstanceGroupSpecification):
        return specification.min_instance_count
    return None


def check_orchestrator(orchestrator: shapes.ClusterOrchestrator | None) -> None:
    """Refuse an orchestrator that is not exactly one of EKS and Slurm."""
    if orchestrator is not None and (orchestrator.eks is None) == (orchestrator.slurm is None):
        raise validation_refused("Orchestrator: exactly one of Eks and Slurm is required")


def merged(known: S, update: Structure, *, without: Collection[str] = ()) -> S:
    """`known` with the members that are set in `update` and that it has too."""
    values = {field.name: getattr(known, field.name) for field, _ in members(type(known))}
    for name in values.keys() - set(without):
        values[name] = value if (value := getattr(update, name, None)) is not None else values[name]
    return type(known)(**values)


def with_count(specification: Specification, count: int) -> Specification:
    """The same specification with another number of instances."""
    other = copy.copy(specification)
    other.instance_count = count
    return other


def new_group(cluster: Cluster, specification: Specification, now: float) -> InstanceGroup:
    """Give a cluster a group that is Creating."""
    name = specification.instance_group_name
    group = InstanceGroup(name=name, specification=specification, timeline=Timeline[str | None].of((now, "Creating")))
    cluster.groups[name] = group
    return group


def in_service_at(cluster: Cluster, changing: Iterable[Node], earliest: float) -> float:
    """When a cluster is InService again after a change of nodes: a continuous one does not wait for its nodes."""
    if cluster.is_continuous:
        return earliest
    return max((node.timeline.settled_at for node in changing), default=earliest)


def _problems_of_types(specification: Specification, group: InstanceGroup | None) -> Iterable[str]:
    name = specification.instance_group_name
    is_restricted = isinstance(specification, shapes.ClusterRestrictedInstanceGroupSpecification)
    requirements: object = getattr(specification, "instance_requirements", None)
    if specification.instance_type is not None and requirements is not None:
        yield f"instance group {name!r}: InstanceType and InstanceRequirements exclude each other"
    if group is None:
        if specification.instance_type is None and requirements is None:
            yield f"instance group {name!r}: InstanceType or InstanceRequirements is required"
        return
    known_type = group.specification.instance_type
    if is_restricted != group.is_restricted:
        yield f"instance group {name!r}: a group cannot become or cease to be a restricted one"
    elif requirements is not None and known_type is not None:
        yield f"instance group {name!r}: the instance type is {known_type}; InstanceRequirements cannot replace it"
    elif specification.instance_type not in (None, known_type):
        yield f"instance group {name!r}: InstanceType cannot become {specification.instance_type}"
