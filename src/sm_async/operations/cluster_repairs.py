# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on reboots, replacements and health checks of HyperPod nodes."""

from __future__ import annotations

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ClusterRepairsOperations(Operations):
    """Operations on reboots, replacements and health checks of HyperPod nodes."""

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
