"""BatchAddClusterNodes: adding nodes once for each idempotency token, group by group."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from sm_async import shapes
from sm_async.local.account import Account, AppliedAddition, Cluster, InstanceGroup, Node
from sm_async.local.calls import Call
from sm_async.local.provisioning import add_nodes, availability_zones, record_addition
from sm_async.local.refusals import RequestRefused, validation_refused
from sm_async.local.scalings import Scaling
from sm_async.protocol.converter import to_wire

__all__ = ["batch_add_cluster_nodes"]

GROUP_LIMIT = 6758
"""Instances of one group at most: the model's upper bound of a target count."""


def batch_add_cluster_nodes(
    account: Account, request: shapes.BatchAddClusterNodesRequest, call: Call
) -> shapes.BatchAddClusterNodesResponse:
    """Add nodes; a repeat of the same request is answered with the same nodes and their latest status.

    A group that cannot take nodes is in `failed`, and the others are added to all the same.
    """
    cluster = account.cluster(request.cluster_name, call.now)
    if not cluster.is_continuous:
        raise validation_refused(
            f"ClusterName: cluster {cluster.name!r} does not have the NodeProvisioningMode 'Continuous', "
            "for which alone BatchAddClusterNodes is supported"
        )
    parameters = (cluster.arn, [to_wire(specification) for specification in request.nodes_to_add])
    applied = account.tokens.recall(request.client_token, parameters, call.now)
    on_replay = account.settings.switches.failed_groups_on_replay
    if applied is None:
        applied = _apply(account, cluster, request.nodes_to_add, call, request.client_token)
        account.tokens.remember(request.client_token, parameters, call.now, applied)
    elif on_replay == "omit":
        applied = attrs.evolve(applied, failed=())
    elif on_replay == "re-execute" and applied.failed and request.client_token is not None:
        again = _apply(account, cluster, [part for part, _ in applied.failed], call, request.client_token)
        applied = AppliedAddition(added=applied.added + again.added, failed=again.failed)
        account.tokens.amend(request.client_token, applied)
    return shapes.BatchAddClusterNodesResponse(
        successful=[_result(specification, node, call.now) for specification, node in applied.added],
        failed=[failure for _, failure in applied.failed],
    )


def _apply(
    account: Account,
    cluster: Cluster,
    specifications: Sequence[shapes.AddClusterNodeSpecification],
    call: Call,
    client_token: str | None,
) -> AppliedAddition:
    accepted: list[tuple[shapes.AddClusterNodeSpecification, InstanceGroup]] = []
    failed: list[tuple[shapes.AddClusterNodeSpecification, shapes.BatchAddClusterNodesError]] = []
    for specification in specifications:
        group = cluster.groups.get(specification.instance_group_name)
        failure = _failure(account, group, specification, call.now)
        if failure is not None:
            failed.append((specification, failure))
        elif group is not None:
            accepted.append((specification, group))
    _check_limits(account, cluster, accepted, call.now)
    scaling = Scaling.of(account, cluster, (group.name for _, group in accepted), call.now)
    added: list[tuple[shapes.AddClusterNodeSpecification, Node]] = []
    for specification, group in accepted:
        nodes = add_nodes(
            account,
            cluster,
            group,
            specification.increment_target_count_by,
            now=call.now,
            zones=specification.availability_zones,
            instance_types=specification.instance_types,
        )
        added += ((specification, node) for node in nodes)
    record_addition(account, cluster, (node for _, node in added), call, client_token)
    scaling.record(added=(node for _, node in added))
    return AppliedAddition(added=tuple(added), failed=tuple(failed))


def _failure(
    account: Account, group: InstanceGroup | None, specification: shapes.AddClusterNodeSpecification, now: float
) -> shapes.BatchAddClusterNodesError | None:
    """Why a group cannot take nodes; None if it can."""
    name = specification.instance_group_name
    status = group.timeline.at(now) if group is not None else None
    if group is None:
        code, message = "InstanceGroupNotFound", f"The cluster has no instance group {name!r}."
    elif status != "InService":
        code, message = "InvalidInstanceGroupStatus", f"Instance group {name!r} is {status} and not InService."
    elif foreign := set(specification.instance_types or ()) - set(group.instance_types):
        code = "IncompatibleInstanceTypes"
        message = f"Instance group {name!r} does not have the instance types {', '.join(sorted(foreign))}."
    elif foreign := set(specification.availability_zones or ()) - set(availability_zones(account.settings.region)):
        code = "IncompatibleAvailabilityZones"
        message = f"Instance group {name!r} does not reach the availability zones {', '.join(sorted(foreign))}."
    else:
        return None
    return shapes.BatchAddClusterNodesError(
        instance_group_name=name,
        error_code=code,
        failed_count=specification.increment_target_count_by,
        availability_zones=specification.availability_zones,
        instance_types=specification.instance_types,
        message=message,
    )


def _check_limits(
    account: Account,
    cluster: Cluster,
    accepted: list[tuple[shapes.AddClusterNodeSpecification, InstanceGroup]],
    now: float,
) -> None:
    account.check_limits(now, nodes=sum(specification.increment_target_count_by for specification, _ in accepted))
    for _, group in accepted:
        wanted = sum(spec.increment_target_count_by for spec, other in accepted if other is group)
        if cluster.census(group.name).target + wanted > GROUP_LIMIT:
            raise RequestRefused(
                "ResourceLimitExceeded", f"Instance group {group.name!r} may have {GROUP_LIMIT} instances."
            )


def _result(specification: shapes.AddClusterNodeSpecification, node: Node, now: float) -> shapes.NodeAdditionResult:
    state = node.timeline.at(now)
    return shapes.NodeAdditionResult(
        node_logical_id=node.logical_id,
        instance_group_name=node.group,
        status=state.status if state is not None else "NotFound",
        availability_zones=specification.availability_zones,
        instance_types=specification.instance_types,
    )
