"""ListClusterOperations and DescribeClusterOperation.

The model restricts them to no provisioning mode, so every cluster has operations, unlike events.
"""

from __future__ import annotations

from sm_async import shapes
from sm_async.local.account import Account, Cluster
from sm_async.local.calls import Call
from sm_async.local.descriptions import moment_of
from sm_async.local.operation_log import ClusterOperation, GroupScaling
from sm_async.local.pages import Position, Query, Window
from sm_async.local.refusals import RequestRefused

__all__ = ["describe_cluster_operation", "list_cluster_operations"]


def describe_cluster_operation(
    account: Account, request: shapes.DescribeClusterOperationRequest, call: Call
) -> shapes.DescribeClusterOperationResponse:
    """Tell an operation with its details: groups of a scaling, or configurations of a deep health check."""
    cluster = account.cluster(request.cluster_name, call.now)
    operation = cluster.operations.find(request.operation_id)
    if operation is None or operation.created_at > call.now:
        raise RequestRefused("ResourceNotFound", f"Cluster {cluster.name!r} has no operation {request.operation_id!r}.")
    check = operation.health_check
    return shapes.DescribeClusterOperationResponse(
        operation_id=operation.operation_id,
        cluster_arn=cluster.arn,
        type=operation.type,
        status=operation.status(call.now),
        creation_time=moment_of(operation.created_at),
        scaling_details=[_details(scaling, call.now) for scaling in operation.scalings] or None,
        deep_health_check_details=list(check.configurations) if check is not None else None,
    )


def list_cluster_operations(
    account: Account, request: shapes.ListClusterOperationsRequest, call: Call
) -> shapes.ListClusterOperationsResponse:
    """List operations, the latest first unless another order is asked for."""
    cluster = account.cluster(request.cluster_name, call.now)
    window = Window(request.creation_time_after, request.creation_time_before)
    wanted = (
        operation
        for operation in cluster.operations
        if operation.created_at <= call.now
        and request.type in (None, operation.type)
        and request.status in (None, operation.status(call.now))
        and operation.created_at in window
    )

    def position(operation: ClusterOperation) -> Position:
        return ("", operation.number)

    page = Query(
        subject=(
            "operations",
            cluster.arn,
            request.type,
            request.status,
            *window.ends,
        ),
        descending=request.sort_order != "Ascending",
        size=request.max_results,
        token=request.next_token,
    ).page(wanted, position)
    return shapes.ListClusterOperationsResponse(
        cluster_operation_summaries=[_summary(cluster, operation, call.now) for operation in page.items],
        next_token=page.next_token,
    )


def _summary(cluster: Cluster, operation: ClusterOperation, now: float) -> shapes.ClusterOperationSummary:
    return shapes.ClusterOperationSummary(
        operation_id=operation.operation_id,
        cluster_arn=cluster.arn,
        type=operation.type,
        status=operation.status(now),
        creation_time=moment_of(operation.created_at),
    )


def _details(scaling: GroupScaling, now: float) -> shapes.ClusterOperationScalingDetails:
    return shapes.ClusterOperationScalingDetails(
        instance_group_name=scaling.group,
        status=scaling.status(now),
        original=scaling.original,
        desired=scaling.desired,
    )
