# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on events and operations of HyperPod clusters."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class ClusterEventsPaginators(Paginators):
    """Paginators of operations on events and operations of HyperPod clusters."""

    def list_cluster_events(
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
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ClusterEventSummary, shapes.ListClusterEventsResponse]:
        """List events of a cluster, newest first unless asked otherwise.

        Each page is one call of ListClusterEvents, made when it is needed. `async for` gives the items of `events`,
        `pages()` whole outputs.

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
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ClusterEventSummary`, whose pages are `shapes.ListClusterEventsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListClusterEvents.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListClusterEvents"],
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
            ),
            shapes.ListClusterEventsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_cluster_operations(
        self,
        *,
        cluster_name: str,
        status: shapes.ClusterOperationStatus | str | None = None,
        type: shapes.ClusterOperationType | str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_by: shapes.ClusterOperationSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ClusterOperationSummary, shapes.ListClusterOperationsResponse]:
        """List scaling and health-check operations of a cluster, newest first unless asked otherwise.

        Each page is one call of ListClusterOperations, made when it is needed. `async for` gives the items of
        `cluster_operation_summaries`, `pages()` whole outputs.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            status: Only operations in this status. `InProgress`, `Superseded` or `Done`.
            type: Only operations of this type. `Scaling` or `DeepHealthCheck`.
            creation_time_after: Only operations created after this time.
            creation_time_before: Only operations created before this time.
            sort_by: What to sort by. `CreationTime`.
            sort_order: `Descending` unless said otherwise. `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ClusterOperationSummary`, whose pages are `shapes.ListClusterOperationsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListClusterOperations.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListClusterOperations"],
            shapes.ListClusterOperationsRequest(
                cluster_name=cluster_name,
                status=status,
                type=type,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListClusterOperationsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
