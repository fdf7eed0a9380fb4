# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on nodes of HyperPod clusters."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ClusterNodesOperations(Operations):
    """Operations on nodes of HyperPod clusters."""

    async def attach_cluster_node_network_interface(
        self,
        *,
        cluster_name: str,
        node_id: str,
        network_interface_id: str,
        options: CallOptions | None = None,
    ) -> shapes.AttachClusterNodeNetworkInterfaceResponse:
        """Attach an elastic network interface to a node.

        The node must be in the cluster and outside its restricted instance groups. There is no token: if the answer was
        lost, look at the interface before asking again.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            node_id: EC2 instance id of the node. 1 to 256 characters that match `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            network_interface_id: Id of the interface, as `eni-…`. 1 to 21 characters that match
                `eni-[0-9a-f]{8}(?:[0-9a-f]{9})?`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_arn`, `node_id`, `network_interface_id` and `attachment_id`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AttachClusterNodeNetworkInterface.html
        """
        return await self._pipeline.call(
            "AttachClusterNodeNetworkInterface",
            shapes.AttachClusterNodeNetworkInterfaceRequest(
                cluster_name=cluster_name, node_id=node_id, network_interface_id=network_interface_id
            ),
            shapes.AttachClusterNodeNetworkInterfaceResponse,
            options,
        )

    async def attach_cluster_node_volume(
        self,
        *,
        cluster_arn: str,
        node_id: str,
        volume_id: str,
        options: CallOptions | None = None,
    ) -> shapes.AttachClusterNodeVolumeResponse:
        """Attach an EBS volume to a node of a cluster that EKS orchestrates.

        The cluster must be InService, the volume available, and the node outside the restricted instance groups. The
        answer comes while the volume is still attaching.

        Args:
            cluster_arn: ARN of the cluster; its name is not accepted here. At most 256 characters.
            node_id: EC2 instance id of the node. 1 to 256 characters that match `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            volume_id: Id of the volume, as `vol-…`. 1 to 256 characters that match `vol-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_arn`, `node_id`, `volume_id`, `attach_time`, `status` and `device_name`, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AttachClusterNodeVolume.html
        """
        return await self._pipeline.call(
            "AttachClusterNodeVolume",
            shapes.AttachClusterNodeVolumeRequest(cluster_arn=cluster_arn, node_id=node_id, volume_id=volume_id),
            shapes.AttachClusterNodeVolumeResponse,
            options,
        )

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

    async def batch_reboot_cluster_nodes(
        self,
        *,
        cluster_name: str,
        node_ids: list[str] | None = None,
        node_logical_ids: list[str] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.BatchRebootClusterNodesResponse:
        r"""Reboot nodes of a cluster, by instance id or by logical id.

        Pass `node_ids`, `node_logical_ids` or both, up to 25 of each. The operating system is asked to shut down
        cleanly; what runs on the node is interrupted and its volumes are kept.

        There is no token: a repeat of the call reboots again. InvalidInstanceStatus, InstanceIdInUse and
        InternalServerError can be tried again later; InstanceIdNotFound cannot.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            node_ids: EC2 instance ids. 1 to 25 items, each 1 to 256 characters that match
                `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            node_logical_ids: Logical ids; only in clusters whose node provisioning mode is Continuous. 1 to 25 items,
                each 1 to 128 characters that match `[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `successful`, `failed`, `failed_node_logical_ids` and `successful_node_logical_ids`, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_BatchRebootClusterNodes.html
        """
        return await self._pipeline.call(
            "BatchRebootClusterNodes",
            shapes.BatchRebootClusterNodesRequest(
                cluster_name=cluster_name, node_ids=node_ids, node_logical_ids=node_logical_ids
            ),
            shapes.BatchRebootClusterNodesResponse,
            options,
        )

    async def batch_replace_cluster_nodes(
        self,
        *,
        cluster_name: str,
        node_ids: list[str] | None = None,
        node_logical_ids: list[str] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.BatchReplaceClusterNodesResponse:
        r"""Replace nodes of a cluster by new instances of the same configuration.

        Pass `node_ids`, `node_logical_ids` or both, up to 25 of each. Every volume of the old instance is destroyed,
        the root volume and the secondary ones. The logical id stays; the instance id changes.

        There is no token: a repeat of the call by logical id replaces again. InvalidInstanceStatus, InstanceIdInUse and
        InternalServerError can be tried again later; InstanceIdNotFound cannot.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            node_ids: EC2 instance ids. 1 to 25 items, each 1 to 256 characters that match
                `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            node_logical_ids: Logical ids; only in clusters whose node provisioning mode is Continuous. 1 to 25 items,
                each 1 to 128 characters that match `[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `successful`, `failed`, `failed_node_logical_ids` and `successful_node_logical_ids`, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_BatchReplaceClusterNodes.html
        """
        return await self._pipeline.call(
            "BatchReplaceClusterNodes",
            shapes.BatchReplaceClusterNodesRequest(
                cluster_name=cluster_name, node_ids=node_ids, node_logical_ids=node_logical_ids
            ),
            shapes.BatchReplaceClusterNodesResponse,
            options,
        )

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

    async def detach_cluster_node_volume(
        self,
        *,
        cluster_arn: str,
        node_id: str,
        volume_id: str,
        options: CallOptions | None = None,
    ) -> shapes.DetachClusterNodeVolumeResponse:
        """Detach an EBS volume from a node of a cluster that EKS orchestrates.

        Args:
            cluster_arn: ARN of the cluster; its name is not accepted here. At most 256 characters.
            node_id: EC2 instance id of the node. 1 to 256 characters that match `i-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            volume_id: Id of the volume, as `vol-…`. 1 to 256 characters that match `vol-[a-f0-9]{8}(?:[a-f0-9]{9})?`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_arn`, `node_id`, `volume_id`, `attach_time`, `status` and `device_name`, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DetachClusterNodeVolume.html
        """
        return await self._pipeline.call(
            "DetachClusterNodeVolume",
            shapes.DetachClusterNodeVolumeRequest(cluster_arn=cluster_arn, node_id=node_id, volume_id=volume_id),
            shapes.DetachClusterNodeVolumeResponse,
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

    async def start_cluster_health_check(
        self,
        *,
        cluster_name: str,
        deep_health_check_configurations: list[shapes.InstanceGroupHealthCheckConfiguration],
        options: CallOptions | None = None,
    ) -> shapes.StartClusterHealthCheckResponse:
        """Start deep health checks on instance groups or instances of a cluster.

        A deep check can take hours, during which a node is DeepHealthCheckInProgress. A node that fails is rebooted or
        replaced by the service on its own. DescribeClusterNode shows the progress.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            deep_health_check_configurations: Which checks to run on which groups or instances. 1 to 99 items.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartClusterHealthCheck.html
        """
        return await self._pipeline.call(
            "StartClusterHealthCheck",
            shapes.StartClusterHealthCheckRequest(
                cluster_name=cluster_name, deep_health_check_configurations=deep_health_check_configurations
            ),
            shapes.StartClusterHealthCheckResponse,
            options,
        )
