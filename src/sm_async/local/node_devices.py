"""AttachClusterNodeVolume, DetachClusterNodeVolume and AttachClusterNodeNetworkInterface."""

from __future__ import annotations

import string

from sm_async import shapes
from sm_async.local.account import Account, Cluster, Node
from sm_async.local.attachments import Attachment
from sm_async.local.calls import Call
from sm_async.local.descriptions import moment_of
from sm_async.local.refusals import RequestRefused, validation_refused

__all__ = ["attach_cluster_node_network_interface", "attach_cluster_node_volume", "detach_cluster_node_volume"]

DEVICE_NAMES = tuple(f"/dev/xvd{letter}" for letter in string.ascii_lowercase[1:])
"""Names that volumes get, in this order. The model allows others too, and does not say which is given when."""


def attach_cluster_node_volume(
    account: Account, request: shapes.AttachClusterNodeVolumeRequest, call: Call
) -> shapes.AttachClusterNodeVolumeResponse:
    """Attach a volume that no instance has. The answer says `attaching`; the volume is there at once."""
    now = call.now
    cluster = _of_eks_in_service(account, request.cluster_arn, now)
    node = _node_outside_restricted_groups(cluster, request.node_id, now)
    _check_free(account, "VolumeId", request.volume_id, now)
    taken = {attachment.name for attachment in account.attachments.of_instance(request.node_id, now)}
    name = next((each for each in DEVICE_NAMES if each not in taken), None)
    if name is None:
        raise validation_refused(f"NodeId: {request.node_id!r} has no device name left for another volume")
    account.attachments.add(
        request.volume_id, Attachment(node=node, instance_id=request.node_id, attached_at=now, name=name)
    )
    return shapes.AttachClusterNodeVolumeResponse(
        cluster_arn=cluster.arn,
        node_id=request.node_id,
        volume_id=request.volume_id,
        attach_time=moment_of(now),
        status="attaching",
        device_name=name,
    )


def detach_cluster_node_volume(
    account: Account, request: shapes.DetachClusterNodeVolumeRequest, call: Call
) -> shapes.DetachClusterNodeVolumeResponse:
    """Detach a volume, which is `detaching` for `shutdown_seconds` and can be attached to another node then."""
    now = call.now
    cluster = _of_eks_in_service(account, request.cluster_arn, now)
    _node(cluster, request.node_id, now)
    attachment = account.attachments.find(request.volume_id, now)
    if attachment is None or attachment.instance_id != request.node_id or attachment.ends_at is not None:
        raise validation_refused(f"VolumeId: {request.volume_id!r} is not attached to {request.node_id!r}")
    attachment.ends_at = now + account.settings.shutdown_seconds
    return shapes.DetachClusterNodeVolumeResponse(
        cluster_arn=cluster.arn,
        node_id=request.node_id,
        volume_id=request.volume_id,
        attach_time=moment_of(attachment.attached_at),
        status="detaching",
        device_name=attachment.name,
    )


def attach_cluster_node_network_interface(
    account: Account, request: shapes.AttachClusterNodeNetworkInterfaceRequest, call: Call
) -> shapes.AttachClusterNodeNetworkInterfaceResponse:
    """Attach an interface that no instance has, whoever orchestrates the cluster.

    SageMaker has no operation that detaches it, so it stays until the instance is gone. How many interfaces an instance
    can have depends on its type; here it is any number.
    """
    cluster = account.cluster(request.cluster_name, call.now)
    node = _node_outside_restricted_groups(cluster, request.node_id, call.now)
    _check_free(account, "NetworkInterfaceId", request.network_interface_id, call.now)
    name = account.ids.attachment_id()
    attachment = Attachment(node=node, instance_id=request.node_id, attached_at=call.now, name=name)
    account.attachments.add(request.network_interface_id, attachment)
    return shapes.AttachClusterNodeNetworkInterfaceResponse(
        cluster_arn=cluster.arn,
        node_id=request.node_id,
        network_interface_id=request.network_interface_id,
        attachment_id=name,
    )


def _of_eks_in_service(account: Account, arn: str, now: float) -> Cluster:
    cluster = account.cluster(arn, now)
    orchestrator = cluster.configuration.orchestrator
    problems = [] if orchestrator is not None and orchestrator.eks is not None else ["is not orchestrated by EKS"]
    if cluster.status(now) != "InService":
        problems.append(f"is {cluster.status(now)} and not InService")
    if problems:
        raise validation_refused(*(f"ClusterArn: cluster {cluster.name!r} {problem}" for problem in problems))
    return cluster


def _node(cluster: Cluster, instance_id: str, now: float) -> Node:
    node = cluster.with_instance(instance_id, now)
    if node is None:
        raise RequestRefused("ResourceNotFound", f"Cluster {cluster.name!r} has no node {instance_id!r}.")
    return node


def _node_outside_restricted_groups(cluster: Cluster, instance_id: str, now: float) -> Node:
    node = _node(cluster, instance_id, now)
    if cluster.groups[node.group].is_restricted:
        raise validation_refused(f"NodeId: {instance_id!r} is in the restricted instance group {node.group!r}")
    return node


def _check_free(account: Account, member: str, device_id: str, now: float) -> None:
    attachment = account.attachments.find(device_id, now)
    if attachment is not None:
        how = "attached to" if attachment.ends_at is None else "being detached from"
        raise validation_refused(f"{member}: {device_id!r} is {how} {attachment.instance_id!r}")
