# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of events and operations of HyperPod clusters."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, Union, member, structure

from .common import SortOrder
from .common_clusters import InstanceGroupHealthCheckConfiguration

CapacityReservationType = Literal["ODCR", "CRG"]

ClusterEventLevel = Literal["Info", "Warn", "Error"]

ClusterEventResourceType = Literal["Cluster", "InstanceGroup", "Instance"]

ClusterOperationSortBy = Literal["CreationTime"]

ClusterOperationStatus = Literal["InProgress", "Superseded", "Done"]

ClusterOperationType = Literal["Scaling", "DeepHealthCheck"]

DatabaseConfigurationRollbackStatus = Literal["NotApplicable", "Reverted", "RevertFailed"]

EventSortBy = Literal["EventTime"]

SlurmHealthComponent = Literal["Slurmdbd"]

SlurmHealthReason = Literal["DaemonDown", "DaemonDisabled", "DbUnreachable"]

SlurmHealthStatus = Literal["Healthy", "Unhealthy"]


@structure
class AdditionalEnis(Structure):
    """Further network interfaces of an instance."""

    efa_enis: list[str] | None = member("EfaEnis", default=None)
    """Those of the fabric adapter."""


@structure
class CapacityReservation(Structure):
    """A capacity reservation that instances run in."""

    arn: str | None = member("Arn", default=None)
    """ARN of the reservation."""
    type: CapacityReservationType | str | None = member("Type", default=None)
    """`ODCR` is an on-demand reservation, `CRG` a group of them."""


@structure
class ClusterEventDetail(Structure):
    """An event with everything that the service tells about it."""

    event_id: str = member("EventId", pattern="[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
    """Id of the event."""
    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    """ARN of the cluster."""
    cluster_name: str = member("ClusterName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    """Name of the cluster."""
    resource_type: ClusterEventResourceType | str = member("ResourceType")
    """Whether the event is about the cluster, a group or an instance."""
    event_time: datetime.datetime = member("EventTime")
    """When it happened."""
    instance_group_name: str | None = member(
        "InstanceGroupName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    """Group that the event is about."""
    instance_id: str | None = member("InstanceId", default=None)
    """EC2 instance that the event is about."""
    event_details: EventDetails | None = member("EventDetails", default=None)
    """Facts that depend on the kind of event, such as the reason of a failure."""
    description: str | None = member("Description", default=None)
    """What happened, in words."""
    event_level: ClusterEventLevel | str | None = member("EventLevel", default=None)
    """How serious it is."""
    operation_id: str | None = member(
        "OperationId", default=None, pattern="[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    )
    """Operation that the event is part of."""


@structure
class ClusterEventSummary(Structure):
    """An event as it stands in a list."""

    event_id: str = member("EventId", pattern="[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
    """Id of the event."""
    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    """ARN of the cluster."""
    cluster_name: str = member("ClusterName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    """Name of the cluster."""
    resource_type: ClusterEventResourceType | str = member("ResourceType")
    """Whether the event is about the cluster, a group or an instance."""
    event_time: datetime.datetime = member("EventTime")
    """When it happened."""
    instance_group_name: str | None = member(
        "InstanceGroupName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    """Group that the event is about."""
    instance_id: str | None = member("InstanceId", default=None)
    """EC2 instance that the event is about."""
    description: str | None = member("Description", default=None)
    """What happened, in words."""
    event_level: ClusterEventLevel | str | None = member("EventLevel", default=None)
    """How serious it is."""
    operation_id: str | None = member(
        "OperationId", default=None, pattern="[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    )
    """Operation that the event is part of."""


@structure
class ClusterMetadata(Structure):
    """Facts of an event of a cluster."""

    failure_message: str | None = member("FailureMessage", default=None)
    """Why an operation on the cluster failed."""
    eks_role_access_entries: list[str] | None = member("EksRoleAccessEntries", default=None)
    """IAM roles that HyperPod gave access to the EKS cluster."""
    slr_access_entry: str | None = member("SlrAccessEntry", default=None)
    """Service-linked role that HyperPod gave access to the EKS cluster."""


@structure
class ClusterOperationScalingConfiguration(Structure):
    """Counts of a group at one point of a scaling operation."""

    current_count: int | None = member("CurrentCount", default=None, range=(0, None))
    """Instances that were there."""
    target_count: int | None = member("TargetCount", default=None, range=(0, None))
    """Instances that the group shall have."""
    min_count: int | None = member("MinCount", default=None, range=(0, None))
    """Instances that must be there before the group is InService."""


@structure
class ClusterOperationScalingDetails(Structure):
    """What a scaling operation changes in one group."""

    instance_group_name: str | None = member("InstanceGroupName", default=None)
    """Name of the group."""
    status: ClusterOperationStatus | str | None = member("Status", default=None)
    """Superseded: a later operation took its place."""
    original: ClusterOperationScalingConfiguration | None = member("Original", default=None)
    """Counts before the operation."""
    desired: ClusterOperationScalingConfiguration | None = member("Desired", default=None)
    """Counts that the operation aims at."""


@structure
class ClusterOperationSummary(Structure):
    """An operation of a cluster as it stands in a list."""

    operation_id: str | None = member(
        "OperationId", default=None, pattern="[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    )
    """Id of the operation."""
    cluster_arn: str | None = member(
        "ClusterArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}",
    )
    """ARN of the cluster."""
    type: ClusterOperationType | str | None = member("Type", default=None)
    """Scaling or deep health check."""
    status: ClusterOperationStatus | str | None = member("Status", default=None)
    """Superseded: a later operation took its place."""
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    """When the operation was created."""


@structure
class DatabaseConfigurationMetadata(Structure):
    """Facts of a change of Slurm's accounting database."""

    rollback_status: DatabaseConfigurationRollbackStatus | str | None = member("RollbackStatus", default=None)
    """Whether a change that failed was taken back."""
    advisory: str | None = member("Advisory", default=None)
    """What is left for you to do after a change that succeeded."""
    failure_message: str | None = member("FailureMessage", default=None)
    """Why the change failed."""


@structure
class DescribeClusterEventRequest(Structure):
    """Input of DescribeClusterEvent."""

    event_id: str = member("EventId", pattern="[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}")
    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )


@structure
class DescribeClusterEventResponse(Output):
    """One event of a cluster."""

    event_details: ClusterEventDetail | None = member("EventDetails", default=None)
    """The event."""


@structure
class DescribeClusterOperationRequest(Structure):
    """Input of DescribeClusterOperation."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )
    operation_id: str = member("OperationId", pattern="[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")


@structure
class DescribeClusterOperationResponse(Output):
    """One operation of a cluster."""

    operation_id: str | None = member(
        "OperationId", default=None, pattern="[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    )
    """Id of the operation."""
    cluster_arn: str | None = member(
        "ClusterArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}",
    )
    """ARN of the cluster."""
    type: ClusterOperationType | str | None = member("Type", default=None)
    """Scaling or deep health check."""
    status: ClusterOperationStatus | str | None = member("Status", default=None)
    """Superseded: a later operation took its place."""
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    """When the operation was created."""
    scaling_details: list[ClusterOperationScalingDetails] | None = member("ScalingDetails", default=None)
    """What a scaling operation changes, group by group."""
    deep_health_check_details: list[InstanceGroupHealthCheckConfiguration] | None = member(
        "DeepHealthCheckDetails", default=None, length=(1, 99)
    )
    """What a deep health check looks at, group by group."""


@structure
class EventDetails(Structure):
    """Facts of an event that depend on its kind."""

    event_metadata: EventMetadata | None = member("EventMetadata", default=None)
    """The facts."""


@structure
class EventMetadata(Union):
    """Facts of an event; exactly one kind is set."""

    cluster: ClusterMetadata | None = member("Cluster", default=None)
    """Of an event of the cluster."""
    instance_group: InstanceGroupMetadata | None = member("InstanceGroup", default=None)
    """Of an event of a group."""
    instance_group_scaling: InstanceGroupScalingMetadata | None = member("InstanceGroupScaling", default=None)
    """Of a change of a group's size."""
    instance: InstanceMetadata | None = member("Instance", default=None)
    """Of an event of an instance."""
    database_configuration: DatabaseConfigurationMetadata | None = member("DatabaseConfiguration", default=None)
    """Of a change of Slurm's accounting database."""
    slurm_health: SlurmHealthMetadata | None = member("SlurmHealth", default=None)
    """Of the health of Slurm's parts."""


@structure
class InstanceGroupMetadata(Structure):
    """Facts of an event of an instance group."""

    failure_message: str | None = member("FailureMessage", default=None)
    """Why an operation on the group failed; a shortage of capacity is told here."""
    availability_zone_id: str | None = member("AvailabilityZoneId", default=None)
    """Id of the zone."""
    capacity_reservation: CapacityReservation | None = member("CapacityReservation", default=None)
    """Reservation that the group uses."""
    subnet_id: str | None = member("SubnetId", default=None)
    """Subnet of the group."""
    security_group_ids: list[str] | None = member(
        "SecurityGroupIds", default=None, length=(0, 5), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+")
    )
    """Security groups of the group."""
    ami_override: str | None = member("AmiOverride", default=None)
    """Image of the group, if it is a custom one."""


@structure
class InstanceGroupScalingMetadata(Structure):
    """Facts of a change of an instance group's size."""

    instance_count: int | None = member("InstanceCount", default=None, range=(0, 10000000))
    """Instances that are there."""
    target_count: int | None = member("TargetCount", default=None, range=(0, None))
    """Instances that the group shall have."""
    min_count: int | None = member("MinCount", default=None, range=(0, 10000000))
    """Instances that must be there before the group is InService."""
    failure_message: str | None = member("FailureMessage", default=None)
    """Why the change failed; a shortage of capacity is told here."""


@structure
class InstanceMetadata(Structure):
    """Facts of an event of an instance."""

    customer_eni: str | None = member("CustomerEni", default=None)
    """Network interface of the instance in your VPC."""
    additional_enis: AdditionalEnis | None = member("AdditionalEnis", default=None)
    """Further network interfaces of the instance."""
    instance_requirements_eni_configurations: list[InstanceRequirementsEniConfiguration] | None = member(
        "InstanceRequirementsEniConfigurations", default=None
    )
    """Network interfaces of the types that the group may use."""
    capacity_reservation: CapacityReservation | None = member("CapacityReservation", default=None)
    """Reservation that the instance uses."""
    failure_message: str | None = member("FailureMessage", default=None)
    """Why an operation on the instance failed; a shortage of capacity is told here."""
    lcs_execution_state: str | None = member("LcsExecutionState", default=None)
    """How far the scripts of the node are."""
    node_logical_id: str | None = member(
        "NodeLogicalId", default=None, length=(1, 128), pattern=r"[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]"
    )
    """Logical id of the node."""


@structure
class InstanceRequirementsEniConfiguration(Structure):
    """Network interfaces of one category of instance types."""

    customer_eni: str | None = member("CustomerEni", default=None)
    """Network interface in your VPC."""
    additional_enis: AdditionalEnis | None = member("AdditionalEnis", default=None)
    """Further network interfaces."""


@structure
class ListClusterEventsRequest(Structure):
    """Input of ListClusterEvents."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )
    instance_group_name: str | None = member(
        "InstanceGroupName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    node_id: str | None = member("NodeId", default=None, length=(1, 256), pattern="i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
    event_time_after: datetime.datetime | None = member("EventTimeAfter", default=None)
    event_time_before: datetime.datetime | None = member("EventTimeBefore", default=None)
    sort_by: EventSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    resource_type: ClusterEventResourceType | str | None = member("ResourceType", default=None)
    operation_id: str | None = member(
        "OperationId", default=None, pattern="[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
    )
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListClusterEventsResponse(Output):
    """A page of a cluster's events."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    """Token of the next page; absent on the last."""
    events: list[ClusterEventSummary] | None = member("Events", default=None, length=(0, 100))
    """The events of the page; it can be empty and still not be the last."""


@structure
class ListClusterOperationsRequest(Structure):
    """Input of ListClusterOperations."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )
    status: ClusterOperationStatus | str | None = member("Status", default=None)
    type: ClusterOperationType | str | None = member("Type", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    sort_by: ClusterOperationSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListClusterOperationsResponse(Output):
    """A page of a cluster's operations."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    """Token of the next page; absent on the last."""
    cluster_operation_summaries: list[ClusterOperationSummary] | None = member(
        "ClusterOperationSummaries", default=None
    )
    """The operations of the page; it can be empty and still not be the last."""


@structure
class SlurmHealthMetadata(Structure):
    """Facts of the health of one of Slurm's parts."""

    component: SlurmHealthComponent | str = member("Component")
    """The part."""
    status: SlurmHealthStatus | str = member("Status")
    """Whether it is well."""
    reason: SlurmHealthReason | str | None = member("Reason", default=None)
    """Why it is not; absent if it is."""
