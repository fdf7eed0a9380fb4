"""DescribeClusterNode and ListClusterNodes."""

from __future__ import annotations

from sm_async import shapes
from sm_async.local.account import Account, Node
from sm_async.local.calls import Call
from sm_async.local.descriptions import node_details, node_summary
from sm_async.local.pages import Position, Query, Window
from sm_async.local.refusals import RequestRefused

__all__ = ["describe_cluster_node", "list_cluster_nodes"]


def describe_cluster_node(
    account: Account, request: shapes.DescribeClusterNodeRequest, call: Call
) -> shapes.DescribeClusterNodeResponse:
    """Describe the node of an instance id or a logical id."""
    cluster = account.cluster(request.cluster_name, call.now)
    if request.node_id is not None:
        node = cluster.with_instance(request.node_id, call.now)
    else:
        node = cluster.nodes.get(request.node_logical_id or "")
    state = node.timeline.at(call.now) if node is not None else None
    if node is None or state is None or node.requested_at > call.now:
        node_id = request.node_id or request.node_logical_id
        raise RequestRefused("ResourceNotFound", f"Cluster {cluster.name!r} has no node {node_id!r}.")
    details = node_details(node, state, cluster.groups[node.group], call.now)
    return shapes.DescribeClusterNodeResponse(node_details=details)


def list_cluster_nodes(
    account: Account, request: shapes.ListClusterNodesRequest, call: Call
) -> shapes.ListClusterNodesResponse:
    """List nodes. Those without an instance, and logical ids, appear only with IncludeNodeLogicalIds."""
    cluster = account.cluster(request.cluster_name, call.now)
    window = Window(request.creation_time_after, request.creation_time_before)
    with_logical_ids = request.include_node_logical_ids is True
    by_name = request.sort_by == "NAME"

    def position(node: Node) -> Position:
        return (node.group if by_name else "", node.number)

    nodes = list(cluster.nodes.values())  # by number
    if by_name:
        nodes.sort(key=position)
    page = Query(
        subject=(
            cluster.arn,
            request.instance_group_name_contains or "",
            with_logical_ids,
            by_name,
            *window.ends,
        ),
        descending=request.sort_order == "Descending",
        size=request.max_results,
        token=request.next_token,
    ).page_of_sorted(nodes, position, lambda node: _is_listed(node, request, call.now))
    states = {node: node.timeline.at(call.now) for node in page.items}
    return shapes.ListClusterNodesResponse(
        cluster_node_summaries=[
            node_summary(node, state, call.now, with_logical_id=with_logical_ids)
            for node, state in states.items()
            if state is not None
        ],
        next_token=page.next_token,
    )


def _is_listed(node: Node, request: shapes.ListClusterNodesRequest, now: float) -> bool:
    """Whether a node is there, and the filters let it through."""
    window = Window(request.creation_time_after, request.creation_time_before)
    state = node.timeline.at(now)
    return (
        state is not None
        and node.requested_at <= now
        and (request.include_node_logical_ids is True or state.instance_id is not None)
        and (request.instance_group_name_contains or "") in node.group
        and node.requested_at in window
    )
