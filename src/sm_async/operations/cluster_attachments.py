# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on network interfaces and volumes of HyperPod nodes."""

from __future__ import annotations

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ClusterAttachmentsOperations(Operations):
    """Operations on network interfaces and volumes of HyperPod nodes."""

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
