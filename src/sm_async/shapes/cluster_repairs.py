# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of reboots, replacements and health checks of HyperPod nodes."""

from __future__ import annotations

from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common_clusters import InstanceGroupHealthCheckConfiguration

BatchRebootClusterNodesErrorCode = Literal[
    "InstanceIdNotFound",
    "InvalidInstanceStatus",
    "InstanceIdInUse",
    "InternalServerError",
]

BatchReplaceClusterNodesErrorCode = Literal[
    "InstanceIdNotFound",
    "InvalidInstanceStatus",
    "InstanceIdInUse",
    "InternalServerError",
]


@structure
class BatchRebootClusterNodeLogicalIdsError(Structure):
    """A logical id that was not rebooted, and why."""

    node_logical_id: str = member("NodeLogicalId", length=(1, 128), pattern=r"[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]")
    """Logical id of the node."""
    error_code: BatchRebootClusterNodesErrorCode | str = member("ErrorCode")
    """InstanceIdNotFound is final; the other codes pass with time."""
    message: str = member("Message")
    """The reason in words."""


@structure
class BatchRebootClusterNodesError(Structure):
    """An instance id that was not rebooted, and why."""

    node_id: str = member("NodeId", length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    """EC2 instance id of the node."""
    error_code: BatchRebootClusterNodesErrorCode | str = member("ErrorCode")
    """InstanceIdNotFound is final; the other codes pass with time."""
    message: str = member("Message")
    """The reason in words."""


@structure
class BatchRebootClusterNodesRequest(Structure):
    """Input of BatchRebootClusterNodes."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )
    node_ids: list[str] | None = member(
        "NodeIds", default=None, length=(1, 25), each=Traits(length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    )
    node_logical_ids: list[str] | None = member(
        "NodeLogicalIds",
        default=None,
        length=(1, 25),
        each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]"),
    )


@structure
class BatchRebootClusterNodesResponse(Output):
    """The ids whose nodes are being rebooted, and those that were refused."""

    successful: list[str] | None = member(
        "Successful",
        default=None,
        length=(1, 3000),
        each=Traits(length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?"),
    )
    """Instance ids that are being rebooted."""
    failed: list[BatchRebootClusterNodesError] | None = member("Failed", default=None, length=(0, 25))
    """Instance ids that were refused, with the reason."""
    failed_node_logical_ids: list[BatchRebootClusterNodeLogicalIdsError] | None = member(
        "FailedNodeLogicalIds", default=None, length=(0, 25)
    )
    """Logical ids that were refused; only if logical ids were given."""
    successful_node_logical_ids: list[str] | None = member(
        "SuccessfulNodeLogicalIds",
        default=None,
        length=(1, 99),
        each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]"),
    )
    """Logical ids that are being rebooted; only if logical ids were given."""


@structure
class BatchReplaceClusterNodeLogicalIdsError(Structure):
    """A logical id that was not replaced, and why."""

    node_logical_id: str = member("NodeLogicalId", length=(1, 128), pattern=r"[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]")
    """Logical id of the node."""
    error_code: BatchReplaceClusterNodesErrorCode | str = member("ErrorCode")
    """InstanceIdNotFound is final; the other codes pass with time."""
    message: str = member("Message")
    """The reason in words."""


@structure
class BatchReplaceClusterNodesError(Structure):
    """An instance id that was not replaced, and why."""

    node_id: str = member("NodeId", length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    """EC2 instance id of the node."""
    error_code: BatchReplaceClusterNodesErrorCode | str = member("ErrorCode")
    """InstanceIdNotFound is final; the other codes pass with time."""
    message: str = member("Message")
    """The reason in words."""


@structure
class BatchReplaceClusterNodesRequest(Structure):
    """Input of BatchReplaceClusterNodes."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )
    node_ids: list[str] | None = member(
        "NodeIds", default=None, length=(1, 25), each=Traits(length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    )
    node_logical_ids: list[str] | None = member(
        "NodeLogicalIds",
        default=None,
        length=(1, 25),
        each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]"),
    )


@structure
class BatchReplaceClusterNodesResponse(Output):
    """The ids whose nodes are being replaced, and those that were refused."""

    successful: list[str] | None = member(
        "Successful",
        default=None,
        length=(1, 3000),
        each=Traits(length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?"),
    )
    """Instance ids that are being replaced."""
    failed: list[BatchReplaceClusterNodesError] | None = member("Failed", default=None, length=(0, 25))
    """Instance ids that were refused, with the reason."""
    failed_node_logical_ids: list[BatchReplaceClusterNodeLogicalIdsError] | None = member(
        "FailedNodeLogicalIds", default=None, length=(0, 25)
    )
    """Logical ids that were refused; only if logical ids were given."""
    successful_node_logical_ids: list[str] | None = member(
        "SuccessfulNodeLogicalIds",
        default=None,
        length=(1, 99),
        each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]"),
    )
    """Logical ids that are being replaced; only if logical ids were given."""


@structure
class StartClusterHealthCheckRequest(Structure):
    """Input of StartClusterHealthCheck."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )
    deep_health_check_configurations: list[InstanceGroupHealthCheckConfiguration] = member(
        "DeepHealthCheckConfigurations", length=(1, 99)
    )


@structure
class StartClusterHealthCheckResponse(Output):
    """The cluster whose health is being checked."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    """ARN of the cluster."""
