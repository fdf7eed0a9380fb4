"""UpdateCluster: other instance counts and configurations, new groups, groups to delete."""

from __future__ import annotations

from collections.abc import Sequence

from sm_async import shapes
from sm_async.local.account import Account, Cluster, InstanceGroup, Node, Specification
from sm_async.local.calls import Call
from sm_async.local.provisioning import add_nodes, record_addition, remove_nodes
from sm_async.local.refusals import RequestRefused, validation_refused
from sm_async.local.rollbacks import await_all_nodes, await_minimum, former_specification
from sm_async.local.scalings import Scaling
from sm_async.local.settings import Order
from sm_async.local.specifications import (
    check_orchestrator,
    check_specifications,
    in_service_at,
    merged,
    minimum_of,
    new_group,
    specifications_of,
    with_count,
)

__all__ = ["update_cluster"]


def update_cluster(account: Account, request: shapes.UpdateClusterRequest, call: Call) -> shapes.UpdateClusterResponse:
    """Put the groups of the request in force; groups that it does not name stay as they are."""
    now = call.now
    cluster = account.cluster(request.cluster_name, now)
    specifications, doomed = specifications_of(request), request.instance_groups_to_delete or []
    _check(cluster, request, specifications, doomed, now)
    growth = [_growth(cluster, specification) for specification in specifications]
    account.check_limits(now, nodes=sum(max(0, count) for count in growth))
    scaling = Scaling.of(account, cluster, [*(each.instance_group_name for each in specifications), *doomed], now)
    cluster.failure = None
    cluster.configuration = merged(cluster.configuration, request, without=("cluster_name", *_GROUP_MEMBERS))
    former = [_former(cluster, specification) for specification in specifications]
    groups = [_put_in_force(cluster, specification, now) for specification in specifications]
    added: list[Node] = []
    removed = [node for name in doomed for node in cluster.census(name).staying]
    for group, count in zip(groups, growth, strict=True):
        added += add_nodes(account, cluster, group, max(0, count), now=now)
        removed += _first_to_go(cluster.census(group.name).staying, -count, account.settings.switches.scale_down)
    record_addition(account, cluster, added, call)
    remove_nodes(account, cluster, removed, call)
    scaling.record(added=added, removed=removed)
    cluster.timeline = cluster.timeline.then(now, (now, "Updating"))
    changes = list(zip(groups, former, strict=True))
    if not await_all_nodes(account, cluster, added, changes, now):
        ready = in_service_at(cluster, [*added, *removed], now)
        cluster.timeline = cluster.timeline.then(now, (ready, "InService"))
        for (group, before), specification in zip(changes, specifications, strict=True):
            minimum = minimum_of(specification)
            if not await_minimum(account, cluster, group, minimum=minimum, former=before, now=now):
                group.timeline = group.timeline.then(now, (ready, "InService"))
    for name in doomed:
        group = cluster.groups[name]
        group.transition = None
        gone = now + account.settings.shutdown_seconds
        group.timeline = group.timeline.then(now, (now, "Deleting"), (gone, None))
    return shapes.UpdateClusterResponse(cluster_arn=cluster.arn)


_GROUP_MEMBERS = ("instance_groups", "restricted_instance_groups")


def _check(
    cluster: Cluster,
    request: shapes.UpdateClusterRequest,
    specifications: Sequence[Specification],
    doomed: Sequence[str],
    now: float,
) -> None:
    status = cluster.status(now)
    if status != "InService":
        raise RequestRefused("ConflictException", f"Cluster {cluster.name!r} is {status} and not InService.")
    check_specifications(specifications, existing=cluster.groups)
    check_orchestrator(request.orchestrator)
    named = {specification.instance_group_name for specification in specifications}
    problems = [f"InstanceGroupsToDelete: no group {name!r}" for name in doomed if name not in cluster.groups]
    problems += [f"InstanceGroupsToDelete: {name!r} is in InstanceGroups too" for name in doomed if name in named]
    if problems:
        raise validation_refused(*problems)
    for name in sorted(named & cluster.groups.keys()):
        group_status = cluster.groups[name].timeline.at(now)
        if group_status == "Deleting":
            raise RequestRefused("ConflictException", f"Instance group {name!r} is being deleted.")


def _growth(cluster: Cluster, specification: Specification) -> int:
    """Nodes that a group has to gain, or lose where negative."""
    return specification.instance_count - cluster.census(specification.instance_group_name).target


def _former(cluster: Cluster, specification: Specification) -> Specification:
    """What the group of a specification rolls back to."""
    group = cluster.groups.get(specification.instance_group_name)
    return with_count(specification, 0) if group is None else former_specification(cluster, group)


def _put_in_force(cluster: Cluster, specification: Specification, now: float) -> InstanceGroup:
    group = cluster.groups.get(specification.instance_group_name)
    if group is None:
        return new_group(cluster, specification, now)
    group.specification = merged(group.specification, specification)
    group.timeline = group.timeline.then(now, (now, "Updating"))
    return group


def _first_to_go(nodes: Sequence[Node], count: int, order: Order) -> Sequence[Node]:
    """The nodes that a lower instance count removes; `nodes` are sorted, oldest first."""
    if count <= 0:
        return ()
    return nodes[-count:] if order == "newest" else nodes[:count]
