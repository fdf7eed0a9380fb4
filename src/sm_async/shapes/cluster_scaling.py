# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of additions and deletions of HyperPod nodes."""

from __future__ import annotations

from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common_clusters import ClusterInstanceStatus, ClusterInstanceType

BatchAddClusterNodesErrorCode = Literal[
    "InstanceGroupNotFound",
    "InvalidInstanceGroupStatus",
    "IncompatibleAvailabilityZones",
    "IncompatibleInstanceTypes",
]

BatchDeleteClusterNodesErrorCode = Literal["NodeIdNotFound", "InvalidNodeStatus", "NodeIdInUse"]


@structure
class AddClusterNodeSpecification(Structure):
    """An instance group and how many nodes to add to it."""

    instance_group_name: str = member("InstanceGroupName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    """Name of the group."""
    increment_target_count_by: int = member("IncrementTargetCountBy", range=(1, 50))
    """Nodes to add to the group; over all groups of a request at most 50."""
    availability_zones: list[str] | None = member(
        "AvailabilityZones", default=None, length=(1, 10), each=Traits(pattern=r"[a-z]{2}-[a-z]+-\d[a-z]")
    )
    """Zones to add nodes in; for groups that can use several."""
    instance_types: list[ClusterInstanceType | str] | None = member("InstanceTypes", default=None, length=(1, 20))
    """Types to add; for groups that can use several."""


@structure
class BatchAddClusterNodesError(Structure):
    """Nodes of one group that were not added, and why."""

    instance_group_name: str = member("InstanceGroupName", length=(1, 64), pattern=".+")
    """Group that refused."""
    error_code: BatchAddClusterNodesErrorCode | str = member("ErrorCode")
    """InvalidInstanceGroupStatus (also written …State) passes with time; the other codes do not."""
    failed_count: int = member("FailedCount", range=(1, None))
    """Nodes that were not added for this reason."""
    availability_zones: list[str] | None = member(
        "AvailabilityZones", default=None, length=(1, 10), each=Traits(pattern=r"[a-z]{2}-[a-z]+-\d[a-z]")
    )
    """Zones that were asked for."""
    instance_types: list[ClusterInstanceType | str] | None = member("InstanceTypes", default=None, length=(1, 20))
    """Types that were asked for."""
    message: str | None = member("Message", default=None)
    """The reason in words."""


@structure
class BatchAddClusterNodesRequest(Structure):
    """Input of BatchAddClusterNodes."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )
    nodes_to_add: list[AddClusterNodeSpecification] = member("NodesToAdd", length=(1, 5))
    client_token: str | None = member(
        "ClientToken", default=None, length=(0, 64), pattern=r"[\x21-\x7E]+", idempotency_token=True
    )


@structure
class BatchAddClusterNodesResponse(Output):
    """The nodes that were added and the groups that refused some."""

    successful: list[NodeAdditionResult] = member("Successful")
    """One entry a node, with its logical id. In an answer to a repeated token each has its latest status."""
    failed: list[BatchAddClusterNodesError] | None = member("Failed", default=None)
    """One entry a group and reason, with the number of nodes that were not added."""


@structure
class BatchDeleteClusterNodeLogicalIdsError(Structure):
    """A logical id that was not deleted, and why."""

    code: BatchDeleteClusterNodesErrorCode | str = member("Code")
    """NodeLogicalIdNotFound is final; InvalidNodeStatus and InternalError pass with time. Not all are in the model."""
    message: str = member("Message")
    """The reason in words."""
    node_logical_id: str = member("NodeLogicalId", length=(1, 128), pattern=r"[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]")
    """Logical id of the node."""


@structure
class BatchDeleteClusterNodesError(Structure):
    """An instance id that was not deleted, and why."""

    code: BatchDeleteClusterNodesErrorCode | str = member("Code")
    """NodeIdNotFound is final; InvalidNodeStatus and NodeIdInUse pass with time."""
    message: str = member("Message")
    """The reason in words."""
    node_id: str = member("NodeId", length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    """EC2 instance id of the node."""


@structure
class BatchDeleteClusterNodesRequest(Structure):
    """Input of BatchDeleteClusterNodes."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )
    node_ids: list[str] | None = member(
        "NodeIds", default=None, length=(1, 3000), each=Traits(length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    )
    node_logical_ids: list[str] | None = member(
        "NodeLogicalIds",
        default=None,
        length=(1, 99),
        each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]"),
    )


@structure
class BatchDeleteClusterNodesResponse(Output):
    """The ids whose nodes are being deleted, and those that were refused."""

    failed: list[BatchDeleteClusterNodesError] | None = member("Failed", default=None, length=(1, 3000))
    """Instance ids that were refused, with the reason."""
    successful: list[str] | None = member(
        "Successful",
        default=None,
        length=(1, 3000),
        each=Traits(length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?"),
    )
    """Instance ids that are being deleted."""
    failed_node_logical_ids: list[BatchDeleteClusterNodeLogicalIdsError] | None = member(
        "FailedNodeLogicalIds", default=None, length=(1, 99)
    )
    """Logical ids that were refused, with the reason."""
    successful_node_logical_ids: list[str] | None = member(
        "SuccessfulNodeLogicalIds",
        default=None,
        length=(1, 99),
        each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]"),
    )
    """Logical ids that are being deleted."""


@structure
class NodeAdditionResult(Structure):
    """A node that was added, known by its logical id before it has an instance."""

    node_logical_id: str = member("NodeLogicalId", length=(1, 128), pattern=r"[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]")
    """Id of the node in the cluster; it outlives the instance and survives a replacement."""
    instance_group_name: str = member("InstanceGroupName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    """Group that the node was added to."""
    status: ClusterInstanceStatus | str = member("Status")
    """Pending at first. NotFound in an answer to a repeated token: the node was deleted meanwhile."""
    availability_zones: list[str] | None = member(
        "AvailabilityZones", default=None, length=(1, 10), each=Traits(pattern=r"[a-z]{2}-[a-z]+-\d[a-z]")
    )
    """Zones that the node may be in."""
    instance_types: list[ClusterInstanceType | str] | None = member("InstanceTypes", default=None, length=(1, 20))
    """Types that the node may have."""
