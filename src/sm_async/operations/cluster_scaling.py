# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on additions and deletions of HyperPod nodes."""

from __future__ import annotations

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ClusterScalingOperations(Operations):
    """Operations on additions and deletions of HyperPod nodes."""

    async def batch_add_cluster_nodes(
        self,
        *,
        cluster_name: str,
        nodes_to_add: list[shapes.AddClusterNodeSpecification],
        client_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.BatchAddClusterNodesResponse:
        r"""Add nodes to one or more instance groups of a cluster, exactly once per token.

        Only clusters whose node provisioning mode is Continuous take it, whether EKS or Slurm orchestrates them. One
        call names 1 to 5 instance groups, 1 to 50 nodes each and at most 50 nodes over all groups; the last bound is
        documented, not modelled.

        `client_token` is what keeps nodes from being bought twice. The client makes one when none is given, sends it on
        every attempt, and hands it back on the output's metadata and on every error. For 8 hours the same token with
        the same parameters returns the same logical ids with their latest status. To repeat a call later, after a
        restart or a cancellation, pass your own token from the start. What the same token does with other parameters,
        or after 8 hours, is not documented.

        The answer comes before any instance exists: it holds a logical id for each node, which DescribeClusterNode and
        ListClusterNodes (with `include_node_logical_ids=True`) accept and show from then on. `failed` is by group with
        a count, not by node, so look at it even when the call returns. InvalidInstanceGroupStatus can be tried again
        later; the other codes need other parameters.

        A group that is still below its minimum count refuses the call. Capacity that is not there is no error either:
        the nodes stay Pending, the service keeps trying, and the reason is text in the cluster's events.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            nodes_to_add: How many nodes to add to which group; at most 50 over all groups. 1 to 5 items.
            client_token: Idempotency token, valid 8 hours. At most 64 characters that match `[\x21-\x7E]+`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `successful` and `failed`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_BatchAddClusterNodes.html
        """
        return await self._pipeline.call(
            "BatchAddClusterNodes",
            shapes.BatchAddClusterNodesRequest(
                cluster_name=cluster_name, nodes_to_add=nodes_to_add, client_token=client_token
            ),
            shapes.BatchAddClusterNodesResponse,
            options,
        )

    async def batch_delete_cluster_nodes(
        self,
        *,
        cluster_name: str,
        node_ids: list[str] | None = None,
        node_logical_ids: list[str] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.BatchDeleteClusterNodesResponse:
        r"""Delete nodes of a cluster, by instance id or by logical id.

        Pass `node_ids`, `node_logical_ids` or both. The model allows 3,000 and 99 of them; the documentation says 99
        instance ids, and 50 ids in all once logical ids are among them. Keep to the smaller numbers.

        There is no token and none is needed: an id that is gone is reported as not found and nothing else is deleted.
        Ids that failed are listed with their reason and the call still succeeds. InvalidNodeStatus, NodeIdInUse and
        InternalError can be tried again later; NodeIdNotFound and NodeLogicalIdNotFound cannot.

        Save what is on a node's root volume first: it goes with the instance. Slurm controller nodes cannot be deleted.
        A group that is below its minimum count refuses the call. A cluster that has never been updated with
        UpdateClusterSoftware may have to be first.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            node_ids: EC2 instance ids; the documentation allows 99. 1 to 3,000 items, each 1 to 256 characters that
                match `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            node_logical_ids: Logical ids, for nodes without an instance too; the documentation allows 50 ids in all. 1
                to 99 items, each 1 to 128 characters that match `[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `failed`, `successful`, `failed_node_logical_ids` and `successful_node_logical_ids`, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_BatchDeleteClusterNodes.html
        """
        return await self._pipeline.call(
            "BatchDeleteClusterNodes",
            shapes.BatchDeleteClusterNodesRequest(
                cluster_name=cluster_name, node_ids=node_ids, node_logical_ids=node_logical_ids
            ),
            shapes.BatchDeleteClusterNodesResponse,
            options,
        )
