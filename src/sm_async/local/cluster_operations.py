"""CreateCluster, DescribeCluster, ListClusters and DeleteCluster; UpdateCluster is in `cluster_update.py`."""

from __future__ import annotations

from sm_async import shapes
from sm_async.local.account import Account, Cluster, Node
from sm_async.local.calls import Call
from sm_async.local.descriptions import cluster_details, cluster_summary, training_plan_arns
from sm_async.local.pages import Position, Query, Window
from sm_async.local.provisioning import add_nodes, begin_of, record_addition, remove_nodes
from sm_async.local.refusals import RequestRefused
from sm_async.local.rollbacks import await_all_nodes, await_minimum
from sm_async.local.scalings import Scaling
from sm_async.local.specifications import (
    check_orchestrator,
    check_specifications,
    in_service_at,
    minimum_of,
    new_group,
    specifications_of,
    with_count,
)
from sm_async.local.timeline import Timeline

__all__ = ["create_cluster", "delete_cluster", "describe_cluster", "list_clusters"]


def create_cluster(account: Account, request: shapes.CreateClusterRequest, call: Call) -> shapes.CreateClusterResponse:
    """Create a cluster; its nodes are provisioned once it is there."""
    now, settings = call.now, account.settings
    specifications = specifications_of(request)
    check_specifications(specifications, existing={})
    check_orchestrator(request.orchestrator)
    if any(cluster.name == request.cluster_name for cluster in account.clusters(now)):
        raise RequestRefused("ResourceInUse", f"Cluster {request.cluster_name!r} exists already.")
    account.check_limits(now, clusters=1, nodes=sum(specification.instance_count for specification in specifications))
    arn_prefix = f"arn:{settings.partition}:sagemaker:{settings.region}:{settings.account_id}"
    cluster = Cluster(
        number=account.next_number(),
        arn=f"{arn_prefix}:cluster/{account.ids.cluster_id()}",
        created_at=now,
        configuration=request,
        timeline=Timeline[str | None].of((now, "Creating")),
    )
    account.note(cluster, now, "Cluster", f"Cluster {cluster.name} is being created.")
    names = (specification.instance_group_name for specification in specifications)
    scaling = Scaling.of(account, cluster, names, now)
    nodes: list[Node] = []
    for specification in specifications:
        group = new_group(cluster, specification, now)
        nodes += add_nodes(account, cluster, group, specification.instance_count, now=now)
    _bring_into_service(account, cluster, nodes, now)
    account.add_cluster(cluster)
    record_addition(account, cluster, nodes, call)
    scaling.record(added=nodes)
    return shapes.CreateClusterResponse(cluster_arn=cluster.arn)


def _bring_into_service(account: Account, cluster: Cluster, nodes: list[Node], now: float) -> None:
    """Decide when a new cluster and its groups are InService, and what can keep them from it."""
    none_before = [(group, with_count(group.specification, 0)) for group in cluster.groups.values()]
    if await_all_nodes(account, cluster, nodes, none_before, now):
        return
    ready = in_service_at(cluster, nodes, begin_of(account, cluster, now))
    cluster.timeline = cluster.timeline.then(now, (ready, "InService"))
    for group, former in none_before:
        minimum = minimum_of(group.specification)
        if not await_minimum(account, cluster, group, minimum=minimum, former=former, now=now):
            group.timeline = group.timeline.then(now, (ready, "InService"))


def describe_cluster(
    account: Account, request: shapes.DescribeClusterRequest, call: Call
) -> shapes.DescribeClusterResponse:
    """Describe a cluster and its instance groups."""
    cluster = account.cluster(request.cluster_name, call.now)
    return cluster_details(cluster, call.now, account.settings.switches.current_count)


def list_clusters(account: Account, request: shapes.ListClustersRequest, call: Call) -> shapes.ListClustersResponse:
    """List clusters. As AWS documents, MaxResults bounds what is looked at before the filters, not what they leave."""
    window = Window(request.creation_time_after, request.creation_time_before)
    fragment, plan = request.name_contains or "", request.training_plan_arn
    by_name = request.sort_by == "NAME"

    def position(cluster: Cluster) -> Position:
        return (cluster.name if by_name else "", cluster.number)

    def is_wanted(cluster: Cluster) -> bool:
        return (
            cluster.created_at <= call.now
            and cluster.created_at in window
            and fragment in cluster.name
            and (plan is None or plan in training_plan_arns(cluster))
        )

    page = Query(
        subject=(
            "clusters",
            fragment,
            plan,
            by_name,
            *window.ends,
        ),
        descending=request.sort_order == "Descending",
        size=request.max_results,
        token=request.next_token,
    ).page(account.clusters(call.now), position)
    return shapes.ListClustersResponse(
        cluster_summaries=[cluster_summary(cluster, call.now) for cluster in page.items if is_wanted(cluster)],
        next_token=page.next_token,
    )


def delete_cluster(account: Account, request: shapes.DeleteClusterRequest, call: Call) -> shapes.DeleteClusterResponse:
    """Shut all nodes down and delete the cluster. The name is free when it is gone."""
    now = call.now
    cluster = account.cluster(request.cluster_name, now)
    if cluster.status(now) == "Deleting":
        raise RequestRefused("ConflictException", f"Cluster {cluster.name!r} is being deleted.")
    remove_nodes(account, cluster, list(cluster.nodes.values()), call)
    gone = now + account.settings.shutdown_seconds
    account.note(cluster, now, "Cluster", f"Cluster {cluster.name} is being deleted.")
    cluster.timeline = cluster.timeline.then(now, (now, "Deleting"), (gone, None))
    for group in cluster.groups.values():
        group.transition = None
        group.timeline = group.timeline.then(now, (now, "Deleting"), (gone, None))
    return shapes.DeleteClusterResponse(cluster_arn=cluster.arn)
