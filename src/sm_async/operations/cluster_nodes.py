# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on nodes of HyperPod clusters."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ClusterNodesOperations(Operations):
    """Operations on nodes of HyperPod clusters."""

    async def describe_cluster_node(
        self,
        *,
        cluster_name: str,
        node_id: str | None = None,
        node_logical_id: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribeClusterNodeResponse:
        r"""Describe one node of a cluster, by instance id or by logical id.

        Pass exactly one of `node_id` and `node_logical_id`. A node that is still being provisioned has no instance id
        yet and is found by its logical id only. To follow many nodes, read pages of ListClusterNodes: one page holds up
        to 100 nodes, and the account's request rate is small.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            node_id: EC2 instance id of the node. 1 to 256 characters that match `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            node_logical_id: Logical id of the node, as BatchAddClusterNodes returns it. 1 to 128 characters that match
                `[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `node_details`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeClusterNode.html
        """
        return await self._pipeline.call(
            "DescribeClusterNode",
            shapes.DescribeClusterNodeRequest(
                cluster_name=cluster_name, node_id=node_id, node_logical_id=node_logical_id
            ),
            shapes.DescribeClusterNodeResponse,
            options,
        )

    async def list_cluster_nodes(
        self,
        *,
        cluster_name: str,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        instance_group_name_contains: str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: shapes.ClusterSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        include_node_logical_ids: bool | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListClusterNodesResponse:
        """List the nodes of a cluster, a page at a time.

        A page holds 10 nodes unless `max_results` asks for more, up to 100. Nodes that are still being provisioned
        appear only with `include_node_logical_ids=True`, and so do logical ids; such nodes have no instance id,
        although the model calls it required. A page can be empty and still have a `next_token`.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            creation_time_after: Only nodes created after this time.
            creation_time_before: Only nodes created before this time.
            instance_group_name_contains: Only nodes of groups whose name contains this. 1 to 63 characters that match
                `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            max_results: Nodes in a page at most; 10 if left out. 1 to 100.
            next_token: Token of the page to read, from the page before. At most 8,192 characters.
            sort_by: `CREATION_TIME` unless said otherwise. `CREATION_TIME` or `NAME`.
            sort_order: `Ascending` unless said otherwise. `Ascending` or `Descending`.
            include_node_logical_ids: Whether to list nodes without an instance too, and to show logical ids.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_node_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListClusterNodes.html
        """
        return await self._pipeline.call(
            "ListClusterNodes",
            shapes.ListClusterNodesRequest(
                cluster_name=cluster_name,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                instance_group_name_contains=instance_group_name_contains,
                max_results=max_results,
                next_token=next_token,
                sort_by=sort_by,
                sort_order=sort_order,
                include_node_logical_ids=include_node_logical_ids,
            ),
            shapes.ListClusterNodesResponse,
            options,
        )
