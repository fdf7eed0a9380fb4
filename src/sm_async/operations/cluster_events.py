# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on events and operations of HyperPod clusters."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ClusterEventsOperations(Operations):
    """Operations on events and operations of HyperPod clusters."""

    async def describe_cluster_event(
        self,
        *,
        event_id: str,
        cluster_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeClusterEventResponse:
        """Describe one event of a cluster, with the reason of a failure where there is one.

        Only Continuous clusters keep events. A shortage of capacity is told here and nowhere else, as text in a failure
        message.

        Args:
            event_id: Id of the event, from ListClusterEvents. Characters that match
                `[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}`.
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `event_details`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeClusterEvent.html
        """
        return await self._pipeline.call(
            "DescribeClusterEvent",
            shapes.DescribeClusterEventRequest(event_id=event_id, cluster_name=cluster_name),
            shapes.DescribeClusterEventResponse,
            options,
        )

    async def describe_cluster_operation(
        self,
        *,
        cluster_name: str,
        operation_id: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeClusterOperationResponse:
        """Describe one scaling or health-check operation of a cluster.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            operation_id: Id of the operation, from ListClusterOperations. Characters that match
                `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `operation_id`, `cluster_arn`, `type`, `status`, `creation_time` and 2 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeClusterOperation.html
        """
        return await self._pipeline.call(
            "DescribeClusterOperation",
            shapes.DescribeClusterOperationRequest(cluster_name=cluster_name, operation_id=operation_id),
            shapes.DescribeClusterOperationResponse,
            options,
        )

    async def list_cluster_events(
        self,
        *,
        cluster_name: str,
        instance_group_name: str | None = None,
        node_id: str | None = None,
        event_time_after: datetime.datetime | None = None,
        event_time_before: datetime.datetime | None = None,
        sort_by: shapes.EventSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        resource_type: shapes.ClusterEventResourceType | str | None = None,
        operation_id: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListClusterEventsResponse:
        """List events of a cluster, newest first unless asked otherwise.

        Only Continuous clusters keep events. A page can be empty and still have a `next_token`.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            instance_group_name: Only events of this group. 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            node_id: Only events of this EC2 instance. 1 to 256 characters that match `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            event_time_after: Only events after this time.
            event_time_before: Only events before this time.
            sort_by: What to sort by. `EventTime`.
            sort_order: `Descending` unless said otherwise. `Ascending` or `Descending`.
            resource_type: Only events of a cluster, a group or an instance. `Cluster`, `InstanceGroup` or `Instance`.
            operation_id: Only events of this operation, from ListClusterOperations. Characters that match
                `[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}`.
            max_results: Events in a page at most. 1 to 100.
            next_token: Token of the page to read, from the page before. At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `next_token` and `events`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListClusterEvents.html
        """
        return await self._pipeline.call(
            "ListClusterEvents",
            shapes.ListClusterEventsRequest(
                cluster_name=cluster_name,
                instance_group_name=instance_group_name,
                node_id=node_id,
                event_time_after=event_time_after,
                event_time_before=event_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
                resource_type=resource_type,
                operation_id=operation_id,
                max_results=max_results,
                next_token=next_token,
            ),
            shapes.ListClusterEventsResponse,
            options,
        )

    async def list_cluster_operations(
        self,
        *,
        cluster_name: str,
        status: shapes.ClusterOperationStatus | str | None = None,
        type: shapes.ClusterOperationType | str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_by: shapes.ClusterOperationSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListClusterOperationsResponse:
        """List scaling and health-check operations of a cluster, newest first unless asked otherwise.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            status: Only operations in this status. `InProgress`, `Superseded` or `Done`.
            type: Only operations of this type. `Scaling` or `DeepHealthCheck`.
            creation_time_after: Only operations created after this time.
            creation_time_before: Only operations created before this time.
            sort_by: What to sort by. `CreationTime`.
            sort_order: `Descending` unless said otherwise. `Ascending` or `Descending`.
            max_results: Operations in a page at most. 1 to 100.
            next_token: Token of the page to read, from the page before. At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `next_token` and `cluster_operation_summaries`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListClusterOperations.html
        """
        return await self._pipeline.call(
            "ListClusterOperations",
            shapes.ListClusterOperationsRequest(
                cluster_name=cluster_name,
                status=status,
                type=type,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
                max_results=max_results,
                next_token=next_token,
            ),
            shapes.ListClusterOperationsResponse,
            options,
        )
