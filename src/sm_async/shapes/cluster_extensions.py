# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of extensions of HyperPod clusters."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, member, structure

from .common import Tag

ExtensionHealthIssueCode = Literal[
    "InvalidConfiguration",
    "ConfigurationConflict",
    "AccessDenied",
    "ResourceNotFound",
    "DependencyUnreachable",
    "ExtensionUnhealthy",
    "InternalFailure",
    "Other",
]

ExtensionStatus = Literal[
    "Creating",
    "Active",
    "CreateFailed",
    "Updating",
    "Deleting",
    "DeleteFailed",
    "Degraded",
    "UpdateFailed",
]


@structure
class CreateClusterExtensionRequest(Structure):
    """Input of CreateClusterExtension."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    extension_name: str = member("ExtensionName", length=(1, 128), pattern="[a-z]([a-z0-9]|-[a-z0-9])*")
    extension_version: str | None = member(
        "ExtensionVersion", default=None, length=(1, 64), pattern=r"[0-9]+\.[0-9]+\.[0-9]+"
    )
    configuration_values: str | None = member("ConfigurationValues", default=None, length=(1, 10240))
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    client_token: str | None = member(
        "ClientToken", default=None, length=(0, 64), pattern=r"[\x21-\x7E]+", idempotency_token=True
    )


@structure
class CreateClusterExtensionResponse(Output):
    """The extension that is being installed."""

    extension_arn: str = member(
        "ExtensionArn",
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:extension/(sagemaker|eks|pcs)-[a-z0-9-]+/[a-z0-9-]+/[a-z0-9]+",
    )
    """ARN of the extension."""


@structure
class DeleteClusterExtensionRequest(Structure):
    """Input of DeleteClusterExtension."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    extension_arn: str = member(
        "ExtensionArn",
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:extension/(sagemaker|eks|pcs)-[a-z0-9-]+/[a-z0-9-]+/[a-z0-9]+",
    )


@structure
class DeleteClusterExtensionResponse(Output):
    """The extension that is being removed."""

    extension_arn: str = member(
        "ExtensionArn",
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:extension/(sagemaker|eks|pcs)-[a-z0-9-]+/[a-z0-9-]+/[a-z0-9]+",
    )
    """ARN of the extension."""


@structure
class DescribeClusterExtensionRequest(Structure):
    """Input of DescribeClusterExtension."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    extension_arn: str = member(
        "ExtensionArn",
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:extension/(sagemaker|eks|pcs)-[a-z0-9-]+/[a-z0-9-]+/[a-z0-9]+",
    )


@structure
class DescribeClusterExtensionResponse(Output):
    """An extension of a cluster, and how it fares on the nodes."""

    extension_details: ExtensionDetails = member("ExtensionDetails")
    """The extension."""
    node_summary: ExtensionNodeSummary | None = member("NodeSummary", default=None)
    """How many nodes run it."""
    health: ExtensionHealth | None = member("Health", default=None)
    """What is wrong, by cause; absent if nothing is."""


@structure
class ExtensionDetails(Structure):
    """An extension with everything that the service tells about it."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    """ARN of the cluster."""
    extension_arn: str = member(
        "ExtensionArn",
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:extension/(sagemaker|eks|pcs)-[a-z0-9-]+/[a-z0-9-]+/[a-z0-9]+",
    )
    """ARN of the extension; an extension that is removed and installed again has another."""
    extension_name: str = member("ExtensionName", length=(1, 128), pattern="[a-z]([a-z0-9]|-[a-z0-9])*")
    """Name of the extension."""
    extension_version: str = member("ExtensionVersion", length=(1, 64), pattern=r"[0-9]+\.[0-9]+\.[0-9]+")
    """Version that all nodes shall run."""
    status: ExtensionStatus | str = member("Status")
    """Degraded: some nodes do not run it, or say that it is not well."""
    configuration_values: str | None = member("ConfigurationValues", default=None, length=(1, 10240))
    """Settings as a JSON object in a string, defaults included."""
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    """When the extension was created."""
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    """When the extension was last updated."""


@structure
class ExtensionHealth(Structure):
    """What is wrong with an extension on some nodes."""

    issues: list[ExtensionHealthIssue] = member("Issues", length=(0, 20))
    """Causes, the most frequent first; each node counts in one at most."""


@structure
class ExtensionHealthIssue(Structure):
    """One thing that is wrong with an extension, and on how many nodes."""

    code: ExtensionHealthIssueCode | str = member("Code")
    """Kind of problem."""
    message: str = member("Message", length=(1, 1024))
    """The problem in words."""
    node_count: int = member("NodeCount", range=(0, None))
    """Nodes that have it."""


@structure
class ExtensionNodeSummary(Structure):
    """How many nodes run an extension."""

    total_count: int = member("TotalCount", range=(0, None))
    """Nodes that shall run it: all that are running, those added later included."""
    active_count: int = member("ActiveCount", range=(0, None))
    """Nodes that run its current version and settings, and are well."""


@structure
class ExtensionSummary(Structure):
    """An extension as it stands in a list."""

    extension_arn: str = member(
        "ExtensionArn",
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:extension/(sagemaker|eks|pcs)-[a-z0-9-]+/[a-z0-9-]+/[a-z0-9]+",
    )
    """ARN of the extension."""
    extension_name: str = member("ExtensionName", length=(1, 128), pattern="[a-z]([a-z0-9]|-[a-z0-9])*")
    """Name of the extension."""
    extension_version: str = member("ExtensionVersion", length=(1, 64), pattern=r"[0-9]+\.[0-9]+\.[0-9]+")
    """Version that all nodes shall run."""
    status: ExtensionStatus | str = member("Status")
    """Status of the extension."""
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    """When the extension was created."""


@structure
class ExtensionVersionSummary(Structure):
    """A version of an extension that can be installed."""

    extension_version: str = member("ExtensionVersion", length=(1, 64), pattern=r"[0-9]+\.[0-9]+\.[0-9]+")
    """The version, as `major.minor.patch`."""


@structure
class ListClusterExtensionVersionsRequest(Structure):
    """Input of ListClusterExtensionVersions."""

    extension_name: str = member("ExtensionName", length=(1, 128), pattern="[a-z]([a-z0-9]|-[a-z0-9])*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListClusterExtensionVersionsResponse(Output):
    """A page of an extension's versions."""

    extension_versions: list[ExtensionVersionSummary] = member("ExtensionVersions", length=(0, 100))
    """The versions of the page, highest first."""
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    """Token of the next page; absent on the last."""


@structure
class ListClusterExtensionsRequest(Structure):
    """Input of ListClusterExtensions."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)


@structure
class ListClusterExtensionsResponse(Output):
    """A page of a cluster's extensions."""

    extensions: list[ExtensionSummary] = member("Extensions", length=(0, 100))
    """The extensions of the page; it can be empty and still not be the last."""
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    """Token of the next page; absent on the last."""


@structure
class UpdateClusterExtensionRequest(Structure):
    """Input of UpdateClusterExtension."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    extension_arn: str = member(
        "ExtensionArn",
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:extension/(sagemaker|eks|pcs)-[a-z0-9-]+/[a-z0-9-]+/[a-z0-9]+",
    )
    extension_version: str | None = member(
        "ExtensionVersion", default=None, length=(1, 64), pattern=r"[0-9]+\.[0-9]+\.[0-9]+"
    )
    configuration_values: str | None = member("ConfigurationValues", default=None, length=(1, 10240))
    client_token: str | None = member(
        "ClientToken", default=None, length=(0, 64), pattern=r"[\x21-\x7E]+", idempotency_token=True
    )


@structure
class UpdateClusterExtensionResponse(Output):
    """The extension that is being updated."""

    extension_arn: str = member(
        "ExtensionArn",
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:extension/(sagemaker|eks|pcs)-[a-z0-9-]+/[a-z0-9-]+/[a-z0-9]+",
    )
    """ARN of the extension."""
