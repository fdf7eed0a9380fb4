# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of network interfaces and volumes of HyperPod nodes."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, member, structure

VolumeAttachmentStatus = Literal["attaching", "attached", "detaching", "detached", "busy"]


@structure
class AttachClusterNodeNetworkInterfaceRequest(Structure):
    """Input of AttachClusterNodeNetworkInterface."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )
    node_id: str = member("NodeId", length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    network_interface_id: str = member("NetworkInterfaceId", length=(1, 21), pattern="eni-[0-9a-f]{8}(?:[0-9a-f]{9})?")


@structure
class AttachClusterNodeNetworkInterfaceResponse(Output):
    """The attachment of a network interface."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    """ARN of the cluster."""
    node_id: str = member("NodeId", length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    """EC2 instance id of the node."""
    network_interface_id: str = member("NetworkInterfaceId", length=(1, 21), pattern="eni-[0-9a-f]{8}(?:[0-9a-f]{9})?")
    """Id of the interface."""
    attachment_id: str = member("AttachmentId", length=(1, 28), pattern="eni-attach-[0-9a-f]{8}(?:[0-9a-f]{9})?")
    """Id of the attachment, by which it can be detached."""


@structure
class AttachClusterNodeVolumeRequest(Structure):
    """Input of AttachClusterNodeVolume."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    node_id: str = member("NodeId", length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    volume_id: str = member("VolumeId", length=(1, 256), pattern="vol-[a-f0-9]{8}(?:[a-f0-9]{9})?")


@structure
class AttachClusterNodeVolumeResponse(Output):
    """The attachment of a volume."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    """ARN of the cluster."""
    node_id: str = member("NodeId", length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    """EC2 instance id of the node."""
    volume_id: str = member("VolumeId", length=(1, 256), pattern="vol-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    """Id of the volume."""
    attach_time: datetime.datetime = member("AttachTime")
    """When the attachment was begun."""
    status: VolumeAttachmentStatus | str = member("Status")
    """How far the attachment is."""
    device_name: str = member("DeviceName", length=(1, 32), pattern="/dev/(xvd[a-z]|sd[b-z]|sd[f-p][1-6])")
    """Device that the volume is on the node."""


@structure
class DetachClusterNodeVolumeRequest(Structure):
    """Input of DetachClusterNodeVolume."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    node_id: str = member("NodeId", length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    volume_id: str = member("VolumeId", length=(1, 256), pattern="vol-[a-f0-9]{8}(?:[a-f0-9]{9})?")


@structure
class DetachClusterNodeVolumeResponse(Output):
    """The end of a volume's attachment."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    """ARN of the cluster."""
    node_id: str = member("NodeId", length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    """EC2 instance id of the node."""
    volume_id: str = member("VolumeId", length=(1, 256), pattern="vol-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    """Id of the volume."""
    attach_time: datetime.datetime = member("AttachTime")
    """When the volume had been attached."""
    status: VolumeAttachmentStatus | str = member("Status")
    """How far the detachment is."""
    device_name: str = member("DeviceName", length=(1, 32), pattern="/dev/(xvd[a-z]|sd[b-z]|sd[f-p][1-6])")
    """Device that the volume was on the node."""
