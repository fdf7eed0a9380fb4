# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of nodes of HyperPod clusters."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, VpcConfig
from .common_cluster_groups import (
    ClusterImageVersionStatus,
    ClusterInstanceStorageConfig,
    ClusterKubernetesTaint,
    ClusterLifeCycleConfig,
    ClusterNetworkInterfaceDetails,
    ClusterSortBy,
)
from .common_clusters import ClusterInstanceStatus, ClusterInstanceType

ClusterCapacityType = Literal["Spot", "OnDemand"]


@structure
class ClusterInstancePlacement(Structure):
    """Where a node's instance runs."""

    availability_zone: str | None = member("AvailabilityZone", default=None, pattern=r"[a-z]{2}-[a-z]+-\d[a-z]")
    """Name of the zone, such as `us-east-1a`; the same name is another zone in another account."""
    availability_zone_id: str | None = member("AvailabilityZoneId", default=None, pattern=r"[a-z]{3,5}\d-az\d")
    """Id of the zone, such as `use1-az1`; the same in all accounts."""


@structure
class ClusterInstanceStatusDetails(Structure):
    """Status of a node, with a message where there is something to say."""

    status: ClusterInstanceStatus | str = member("Status")
    """Failure is not final in Continuous mode: another instance is tried. DeepHealthCheckInProgress can last hours."""
    message: str | None = member("Message", default=None)
    """The reason in words."""


@structure
class ClusterKubernetesConfigNodeDetails(Structure):
    """Kubernetes labels and taints of a node, as they are and as they shall be."""

    current_labels: dict[str, str] | None = member(
        "CurrentLabels",
        default=None,
        length=(0, 50),
        key=Traits(
            length=(1, 317),
            pattern=r"([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?",
        ),
        value=Traits(length=(1, 63), pattern="(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?"),
    )
    """Labels that are on the node."""
    desired_labels: dict[str, str] | None = member(
        "DesiredLabels",
        default=None,
        length=(0, 50),
        key=Traits(
            length=(1, 317),
            pattern=r"([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?",
        ),
        value=Traits(length=(1, 63), pattern="(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?"),
    )
    """Labels that the node shall have."""
    current_taints: list[ClusterKubernetesTaint] | None = member("CurrentTaints", default=None, length=(0, 50))
    """Taints that are on the node."""
    desired_taints: list[ClusterKubernetesTaint] | None = member("DesiredTaints", default=None, length=(0, 50))
    """Taints that the node shall have."""


@structure
class ClusterNodeDetails(Structure):
    """Everything that the service tells about a node."""

    instance_group_name: str | None = member(
        "InstanceGroupName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    """Group of the node."""
    instance_id: str | None = member("InstanceId", default=None)
    """EC2 instance id; absent while the node has no instance. It changes when the node is replaced."""
    node_logical_id: str | None = member(
        "NodeLogicalId", default=None, length=(1, 128), pattern=r"[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]"
    )
    """Id that outlives the instance and survives a replacement."""
    instance_status: ClusterInstanceStatusDetails | None = member("InstanceStatus", default=None)
    """Status, with a message where there is something to say."""
    instance_type: ClusterInstanceType | str | None = member("InstanceType", default=None)
    """Type of the instance."""
    launch_time: datetime.datetime | None = member("LaunchTime", default=None)
    """When the instance was launched."""
    last_software_update_time: datetime.datetime | None = member("LastSoftwareUpdateTime", default=None)
    """When the software was last updated."""
    life_cycle_config: ClusterLifeCycleConfig | None = member("LifeCycleConfig", default=None)
    """Scripts that set the node up."""
    override_vpc_config: VpcConfig | None = member("OverrideVpcConfig", default=None)
    """Network of the group, where it differs from the cluster's."""
    threads_per_core: int | None = member("ThreadsPerCore", default=None, range=(1, 2))
    """Threads of a processor core."""
    instance_storage_configs: list[ClusterInstanceStorageConfig] | None = member(
        "InstanceStorageConfigs", default=None, length=(0, 4)
    )
    """Storage beyond what the instance comes with."""
    private_primary_ip: str | None = member(
        "PrivatePrimaryIp", default=None, pattern=r"((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)\.?\b){4}"
    )
    """IPv4 address in the VPC."""
    private_primary_ipv6: str | None = member("PrivatePrimaryIpv6", default=None)
    """IPv6 address in the VPC, where it has one."""
    private_dns_hostname: str | None = member(
        "PrivateDnsHostname", default=None, pattern=r"ip-((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)-?\b){4}\..*"
    )
    """Host name in the VPC."""
    placement: ClusterInstancePlacement | None = member("Placement", default=None)
    """Zone of the instance."""
    current_image_id: str | None = member(
        "CurrentImageId", default=None, length=(7, 21), pattern="(ami-[0-9a-fA-F]{8,17}|default)"
    )
    """Image that runs."""
    desired_image_id: str | None = member(
        "DesiredImageId", default=None, length=(7, 21), pattern="(ami-[0-9a-fA-F]{8,17}|default)"
    )
    """Image that the node shall run."""
    current_image_release_version: str | None = member(
        "CurrentImageReleaseVersion", default=None, length=(0, 64), pattern=r"[0-9]+\.[0-9]+\.[0-9]+"
    )
    """Release of the HyperPod image that runs."""
    desired_image_release_version: str | None = member(
        "DesiredImageReleaseVersion", default=None, length=(0, 64), pattern=r"[0-9]+\.[0-9]+\.[0-9]+"
    )
    """Release of the HyperPod image that the node shall run."""
    image_version_status: ClusterImageVersionStatus | str | None = member("ImageVersionStatus", default=None)
    """Whether a newer image is available or needed."""
    ultra_server_info: UltraServerInfo | None = member("UltraServerInfo", default=None)
    """UltraServer that the node is part of."""
    kubernetes_config: ClusterKubernetesConfigNodeDetails | None = member("KubernetesConfig", default=None)
    """Labels and taints, as they are and as they shall be."""
    capacity_type: ClusterCapacityType | str | None = member("CapacityType", default=None)
    """`OnDemand` or `Spot`."""
    network_interface: ClusterNetworkInterfaceDetails | None = member("NetworkInterface", default=None)
    """Kind of network interface."""


@structure
class ClusterNodeSummary(Structure):
    """A node as it stands in a list."""

    instance_group_name: str = member("InstanceGroupName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    """Group of the node."""
    instance_type: ClusterInstanceType | str = member("InstanceType")
    """Type of the instance."""
    launch_time: datetime.datetime = member("LaunchTime")
    """When the instance was launched."""
    instance_status: ClusterInstanceStatusDetails = member("InstanceStatus")
    """Status, with a message where there is something to say."""
    instance_id: str | None = member("InstanceId", default=None)
    """EC2 instance id, None while the node has no instance; it changes when the node is replaced."""
    node_logical_id: str | None = member("NodeLogicalId", default=None)
    """Id that outlives the instance; only if logical ids were asked for."""
    last_software_update_time: datetime.datetime | None = member("LastSoftwareUpdateTime", default=None)
    """When the software was last updated."""
    ultra_server_info: UltraServerInfo | None = member("UltraServerInfo", default=None)
    """UltraServer that the node is part of."""
    private_dns_hostname: str | None = member(
        "PrivateDnsHostname", default=None, pattern=r"ip-((25[0-5]|(2[0-4]|1\d|[1-9]|)\d)-?\b){4}\..*"
    )
    """Host name in the VPC."""
    current_image_release_version: str | None = member(
        "CurrentImageReleaseVersion", default=None, length=(0, 64), pattern=r"[0-9]+\.[0-9]+\.[0-9]+"
    )
    """Release of the HyperPod image that runs."""
    image_version_status: ClusterImageVersionStatus | str | None = member("ImageVersionStatus", default=None)
    """Whether a newer image is available or needed."""


@structure
class DescribeClusterNodeRequest(Structure):
    """Input of DescribeClusterNode."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )
    node_id: str | None = member("NodeId", default=None, length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    node_logical_id: str | None = member(
        "NodeLogicalId", default=None, length=(1, 128), pattern=r"[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]"
    )


@structure
class DescribeClusterNodeResponse(Output):
    """One node of a cluster."""

    node_details: ClusterNodeDetails = member("NodeDetails")
    """The node."""


@structure
class ListClusterNodesRequest(Structure):
    """Input of ListClusterNodes."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    instance_group_name_contains: str | None = member(
        "InstanceGroupNameContains", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    sort_by: ClusterSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    include_node_logical_ids: bool | None = member("IncludeNodeLogicalIds", default=None)


@structure
class ListClusterNodesResponse(Output):
    """A page of a cluster's nodes."""

    cluster_node_summaries: list[ClusterNodeSummary] = member("ClusterNodeSummaries")
    """The nodes of the page; it can be empty and still not be the last."""
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    """Token of the next page; absent on the last."""


@structure
class UltraServerInfo(Structure):
    """UltraServer that a node is part of."""

    id: str | None = member("Id", default=None)
    """Id of the UltraServer."""
    type: str | None = member("Type", default=None)
    """Type of the UltraServer."""
