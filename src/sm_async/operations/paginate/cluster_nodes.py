# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on nodes of HyperPod clusters."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class ClusterNodesPaginators(Paginators):
    """Paginators of operations on nodes of HyperPod clusters."""

    def list_cluster_nodes(
        self,
        *,
        cluster_name: str,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        instance_group_name_contains: str | None = None,
        sort_by: shapes.ClusterSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        include_node_logical_ids: bool | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ClusterNodeSummary, shapes.ListClusterNodesResponse]:
        """List cluster nodes.

        Each page is one call of ListClusterNodes, made when it is needed. `async for` gives the items of
        `cluster_node_summaries`, `pages()` whole outputs.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            creation_time_after: Only nodes created after this time.
            creation_time_before: Only nodes created before this time.
            instance_group_name_contains: Only nodes of groups whose name contains this. 1 to 63 characters that match
                `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            sort_by: `CREATION_TIME` unless said otherwise. `CREATION_TIME` or `NAME`.
            sort_order: `Ascending` unless said otherwise. `Ascending` or `Descending`.
            include_node_logical_ids: Whether to list nodes without an instance too, and to show logical ids.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ClusterNodeSummary`, whose pages are `shapes.ListClusterNodesResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListClusterNodes.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListClusterNodes"],
            shapes.ListClusterNodesRequest(
                cluster_name=cluster_name,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                instance_group_name_contains=instance_group_name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
                include_node_logical_ids=include_node_logical_ids,
            ),
            shapes.ListClusterNodesResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
