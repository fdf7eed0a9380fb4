# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of task scheduling and compute quotas of HyperPod clusters."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, member, structure

from .common import SortOrder, Tag, UserContext
from .common_clusters import ClusterInstanceType

ActivationState = Literal["Enabled", "Disabled"]

FairShare = Literal["Enabled", "Disabled"]

IdleResourceSharing = Literal["Enabled", "Disabled"]

MIGProfileType = Literal[
    "mig-1g.5gb",
    "mig-1g.10gb",
    "mig-1g.18gb",
    "mig-1g.20gb",
    "mig-1g.23gb",
    "mig-1g.35gb",
    "mig-1g.45gb",
    "mig-1g.47gb",
    "mig-2g.10gb",
    "mig-2g.20gb",
    "mig-2g.35gb",
    "mig-2g.45gb",
    "mig-2g.47gb",
    "mig-3g.20gb",
    "mig-3g.40gb",
    "mig-3g.71gb",
    "mig-3g.90gb",
    "mig-3g.93gb",
    "mig-4g.20gb",
    "mig-4g.40gb",
    "mig-4g.71gb",
    "mig-4g.90gb",
    "mig-4g.93gb",
    "mig-7g.40gb",
    "mig-7g.80gb",
    "mig-7g.141gb",
    "mig-7g.180gb",
    "mig-7g.186gb",
]

PreemptTeamTasks = Literal["Never", "LowerPriority"]

ResourceSharingStrategy = Literal["Lend", "DontLend", "LendAndBorrow"]

SchedulerConfigComponent = Literal["PriorityClasses", "FairShare", "IdleResourceSharing"]

SchedulerResourceStatus = Literal[
    "Creating",
    "CreateFailed",
    "CreateRollbackFailed",
    "Created",
    "Updating",
    "UpdateFailed",
    "UpdateRollbackFailed",
    "Updated",
    "Deleting",
    "DeleteFailed",
    "DeleteRollbackFailed",
    "Deleted",
]

SortClusterSchedulerConfigBy = Literal["Name", "CreationTime", "Status"]

SortQuotaBy = Literal["Name", "CreationTime", "Status", "ClusterArn"]


@structure
class AcceleratorPartitionConfig(Structure):
    """Slices of an accelerator."""

    type: MIGProfileType | str = member("Type")
    """Kind of slice, as a MIG profile."""
    count: int = member("Count", range=(0, 10000000))
    """Number of slices."""


@structure
class ClusterSchedulerConfigSummary(Structure):
    """A scheduling policy as it stands in a list."""

    cluster_scheduler_config_arn: str = member(
        "ClusterSchedulerConfigArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:cluster-scheduler-config/[a-z0-9]{12}",
    )
    """ARN of the policy."""
    cluster_scheduler_config_id: str = member("ClusterSchedulerConfigId", length=(0, 12), pattern="[a-z0-9]{12}")
    """Id of the policy."""
    name: str = member("Name", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    """Name of the policy."""
    creation_time: datetime.datetime = member("CreationTime")
    """When the policy was created."""
    status: SchedulerResourceStatus | str = member("Status")
    """Status of the policy."""
    cluster_scheduler_config_version: int | None = member("ClusterSchedulerConfigVersion", default=None)
    """Version of the policy."""
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    """When the policy was last changed."""
    cluster_arn: str | None = member(
        "ClusterArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}",
    )
    """ARN of the policy's cluster."""


@structure
class ComputeQuotaConfig(Structure):
    """What a team is allotted, and what it may lend, borrow and preempt."""

    compute_quota_resources: list[ComputeQuotaResourceConfig] | None = member(
        "ComputeQuotaResources", default=None, length=(0, 15)
    )
    """Compute by instance type."""
    resource_sharing_config: ResourceSharingConfig | None = member("ResourceSharingConfig", default=None)
    """What may be lent and borrowed."""
    preempt_team_tasks: PreemptTeamTasks | str | None = member("PreemptTeamTasks", default=None)
    """Whether a task gives way to the team's own of higher priority; `LowerPriority` if left out."""


@structure
class ComputeQuotaResourceConfig(Structure):
    """An amount of compute on one instance type."""

    instance_type: ClusterInstanceType | str = member("InstanceType")
    """The type."""
    count: int | None = member("Count", default=None, range=(0, 10000000))
    """Whole instances."""
    accelerators: int | None = member("Accelerators", default=None, range=(0, 10000000))
    """Accelerators; processors and memory follow in proportion where they are left out."""
    vcpu: float | None = member("VCpu", default=None, range=(0, 10000000))
    """Virtual processors; memory follows in proportion where it is left out."""
    memory_in_gib: float | None = member("MemoryInGiB", default=None, range=(0, 10000000))
    """Memory in gibibytes; processors follow in proportion where they are left out."""
    accelerator_partition: AcceleratorPartitionConfig | None = member("AcceleratorPartition", default=None)
    """Slices of accelerators."""


@structure
class ComputeQuotaSummary(Structure):
    """A compute quota as it stands in a list."""

    compute_quota_arn: str = member(
        "ComputeQuotaArn",
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:compute-quota/[a-z0-9]{12}",
    )
    """ARN of the quota."""
    compute_quota_id: str = member("ComputeQuotaId", pattern="[a-z0-9]{12}")
    """Id of the quota."""
    name: str = member("Name", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    """Name of the quota."""
    status: SchedulerResourceStatus | str = member("Status")
    """Status of the quota."""
    compute_quota_target: ComputeQuotaTarget = member("ComputeQuotaTarget")
    """The team that receives it."""
    creation_time: datetime.datetime = member("CreationTime")
    """When the quota was created."""
    compute_quota_version: int | None = member("ComputeQuotaVersion", default=None)
    """Version of the quota."""
    cluster_arn: str | None = member(
        "ClusterArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}",
    )
    """ARN of the quota's cluster."""
    compute_quota_config: ComputeQuotaConfig | None = member("ComputeQuotaConfig", default=None)
    """What is allotted, lent, borrowed and preempted."""
    activation_state: ActivationState | str | None = member("ActivationState", default=None)
    """Whether the quota is in force."""
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    """When the quota was last changed."""


@structure
class ComputeQuotaTarget(Structure):
    """The team that receives a compute quota."""

    team_name: str = member("TeamName", pattern="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?")
    """Name of the team."""
    fair_share_weight: int | None = member("FairShareWeight", default=None, range=(0, 100))
    """Weight of the team when idle compute is lent."""


@structure
class CreateClusterSchedulerConfigRequest(Structure):
    """Input of CreateClusterSchedulerConfig."""

    name: str = member("Name", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    scheduler_config: SchedulerConfig = member("SchedulerConfig")
    description: str | None = member(
        "Description",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateClusterSchedulerConfigResponse(Output):
    """The policy that is being created."""

    cluster_scheduler_config_arn: str = member(
        "ClusterSchedulerConfigArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:cluster-scheduler-config/[a-z0-9]{12}",
    )
    """ARN of the policy."""
    cluster_scheduler_config_id: str = member("ClusterSchedulerConfigId", length=(0, 12), pattern="[a-z0-9]{12}")
    """Id of the policy."""


@structure
class CreateComputeQuotaRequest(Structure):
    """Input of CreateComputeQuota."""

    name: str = member("Name", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    compute_quota_config: ComputeQuotaConfig = member("ComputeQuotaConfig")
    compute_quota_target: ComputeQuotaTarget = member("ComputeQuotaTarget")
    description: str | None = member(
        "Description",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    activation_state: ActivationState | str | None = member("ActivationState", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateComputeQuotaResponse(Output):
    """The quota that is being created."""

    compute_quota_arn: str = member(
        "ComputeQuotaArn",
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:compute-quota/[a-z0-9]{12}",
    )
    """ARN of the quota."""
    compute_quota_id: str = member("ComputeQuotaId", pattern="[a-z0-9]{12}")
    """Id of the quota."""


@structure
class DeleteClusterSchedulerConfigOutput(Output):
    """Output of DeleteClusterSchedulerConfig."""


@structure
class DeleteClusterSchedulerConfigRequest(Structure):
    """Input of DeleteClusterSchedulerConfig."""

    cluster_scheduler_config_id: str = member("ClusterSchedulerConfigId", length=(0, 12), pattern="[a-z0-9]{12}")


@structure
class DeleteComputeQuotaOutput(Output):
    """Output of DeleteComputeQuota."""


@structure
class DeleteComputeQuotaRequest(Structure):
    """Input of DeleteComputeQuota."""

    compute_quota_id: str = member("ComputeQuotaId", pattern="[a-z0-9]{12}")


@structure
class DescribeClusterSchedulerConfigRequest(Structure):
    """Input of DescribeClusterSchedulerConfig."""

    cluster_scheduler_config_id: str = member("ClusterSchedulerConfigId", length=(0, 12), pattern="[a-z0-9]{12}")
    cluster_scheduler_config_version: int | None = member("ClusterSchedulerConfigVersion", default=None)


@structure
class DescribeClusterSchedulerConfigResponse(Output):
    """A scheduling policy of a cluster."""

    cluster_scheduler_config_arn: str = member(
        "ClusterSchedulerConfigArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:cluster-scheduler-config/[a-z0-9]{12}",
    )
    """ARN of the policy."""
    cluster_scheduler_config_id: str = member("ClusterSchedulerConfigId", length=(0, 12), pattern="[a-z0-9]{12}")
    """Id of the policy."""
    name: str = member("Name", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    """Name of the policy."""
    cluster_scheduler_config_version: int = member("ClusterSchedulerConfigVersion")
    """Version of the policy."""
    status: SchedulerResourceStatus | str = member("Status")
    """Status of the policy."""
    creation_time: datetime.datetime = member("CreationTime")
    """When the policy was created."""
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    """Why the policy failed."""
    status_details: dict[SchedulerConfigComponent | str, SchedulerResourceStatus | str] | None = member(
        "StatusDetails", default=None
    )
    """Status of each part of the policy."""
    cluster_arn: str | None = member(
        "ClusterArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}",
    )
    """ARN of the policy's cluster."""
    scheduler_config: SchedulerConfig | None = member("SchedulerConfig", default=None)
    """The policy."""
    description: str | None = member(
        "Description",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    """Free text."""
    created_by: UserContext | None = member("CreatedBy", default=None)
    """Who created it."""
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    """When the policy was last changed."""
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    """Who changed it last."""


@structure
class DescribeComputeQuotaRequest(Structure):
    """Input of DescribeComputeQuota."""

    compute_quota_id: str = member("ComputeQuotaId", pattern="[a-z0-9]{12}")
    compute_quota_version: int | None = member("ComputeQuotaVersion", default=None)


@structure
class DescribeComputeQuotaResponse(Output):
    """A team's compute quota."""

    compute_quota_arn: str = member(
        "ComputeQuotaArn",
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:compute-quota/[a-z0-9]{12}",
    )
    """ARN of the quota."""
    compute_quota_id: str = member("ComputeQuotaId", pattern="[a-z0-9]{12}")
    """Id of the quota."""
    name: str = member("Name", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    """Name of the quota."""
    compute_quota_version: int = member("ComputeQuotaVersion")
    """Version of the quota."""
    status: SchedulerResourceStatus | str = member("Status")
    """Status of the quota."""
    compute_quota_target: ComputeQuotaTarget = member("ComputeQuotaTarget")
    """The team that receives it."""
    creation_time: datetime.datetime = member("CreationTime")
    """When the quota was created."""
    description: str | None = member(
        "Description",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    """Free text."""
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    """Why the quota failed."""
    cluster_arn: str | None = member(
        "ClusterArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}",
    )
    """ARN of the quota's cluster."""
    compute_quota_config: ComputeQuotaConfig | None = member("ComputeQuotaConfig", default=None)
    """What is allotted, lent, borrowed and preempted."""
    activation_state: ActivationState | str | None = member("ActivationState", default=None)
    """Whether the quota is in force."""
    created_by: UserContext | None = member("CreatedBy", default=None)
    """Who created it."""
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    """When the quota was last changed."""
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    """Who changed it last."""


@structure
class ListClusterSchedulerConfigsRequest(Structure):
    """Input of ListClusterSchedulerConfigs."""

    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    name_contains: str | None = member(
        "NameContains", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    cluster_arn: str | None = member(
        "ClusterArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}",
    )
    status: SchedulerResourceStatus | str | None = member("Status", default=None)
    sort_by: SortClusterSchedulerConfigBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListClusterSchedulerConfigsResponse(Output):
    """A page of scheduling policies."""

    cluster_scheduler_config_summaries: list[ClusterSchedulerConfigSummary] | None = member(
        "ClusterSchedulerConfigSummaries", default=None, length=(0, 100)
    )
    """The policies of the page; it can be empty and still not be the last."""
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    """Token of the next page; absent on the last."""


@structure
class ListComputeQuotasRequest(Structure):
    """Input of ListComputeQuotas."""

    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    name_contains: str | None = member(
        "NameContains", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    status: SchedulerResourceStatus | str | None = member("Status", default=None)
    cluster_arn: str | None = member(
        "ClusterArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}",
    )
    sort_by: SortQuotaBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListComputeQuotasResponse(Output):
    """A page of compute quotas."""

    compute_quota_summaries: list[ComputeQuotaSummary] | None = member(
        "ComputeQuotaSummaries", default=None, length=(0, 100)
    )
    """The quotas of the page; it can be empty and still not be the last."""
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    """Token of the next page; absent on the last."""


@structure
class PriorityClass(Structure):
    """A class of tasks and its weight in the queue."""

    name: str = member("Name", pattern="[a-z0-9](?:[-a-z0-9]*[a-z0-9])?")
    """Name of the class."""
    weight: int = member("Weight", range=(0, 100))
    """The higher, the earlier."""


@structure
class ResourceSharingConfig(Structure):
    """What a team may lend and borrow."""

    strategy: ResourceSharingStrategy | str = member("Strategy")
    """Lend, lend and borrow, or neither."""
    borrow_limit: int | None = member("BorrowLimit", default=None, range=(0, 10000))
    """Most that may be borrowed, as a percentage of the team's own."""
    absolute_borrow_limits: list[ComputeQuotaResourceConfig] | None = member(
        "AbsoluteBorrowLimits", default=None, length=(0, 15)
    )
    """Most that may be borrowed, by instance type."""


@structure
class SchedulerConfig(Structure):
    """How a cluster orders tasks and shares idle compute."""

    priority_classes: list[PriorityClass] | None = member("PriorityClasses", default=None, length=(0, 10))
    """Classes by which tasks are queued."""
    fair_share: FairShare | str | None = member("FairShare", default=None)
    """`Enabled`, the default, lends idle compute by weight; `Disabled` to whoever asks first."""
    idle_resource_sharing: IdleResourceSharing | str | None = member("IdleResourceSharing", default=None)
    """Whether compute that no quota allots can be borrowed."""


@structure
class UpdateClusterSchedulerConfigRequest(Structure):
    """Input of UpdateClusterSchedulerConfig."""

    cluster_scheduler_config_id: str = member("ClusterSchedulerConfigId", length=(0, 12), pattern="[a-z0-9]{12}")
    target_version: int = member("TargetVersion")
    scheduler_config: SchedulerConfig | None = member("SchedulerConfig", default=None)
    description: str | None = member(
        "Description",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )


@structure
class UpdateClusterSchedulerConfigResponse(Output):
    """The policy that is being updated."""

    cluster_scheduler_config_arn: str = member(
        "ClusterSchedulerConfigArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:cluster-scheduler-config/[a-z0-9]{12}",
    )
    """ARN of the policy."""
    cluster_scheduler_config_version: int = member("ClusterSchedulerConfigVersion")
    """Version that the change made."""


@structure
class UpdateComputeQuotaRequest(Structure):
    """Input of UpdateComputeQuota."""

    compute_quota_id: str = member("ComputeQuotaId", pattern="[a-z0-9]{12}")
    target_version: int = member("TargetVersion")
    compute_quota_config: ComputeQuotaConfig | None = member("ComputeQuotaConfig", default=None)
    compute_quota_target: ComputeQuotaTarget | None = member("ComputeQuotaTarget", default=None)
    activation_state: ActivationState | str | None = member("ActivationState", default=None)
    description: str | None = member(
        "Description",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )


@structure
class UpdateComputeQuotaResponse(Output):
    """The quota that is being updated."""

    compute_quota_arn: str = member(
        "ComputeQuotaArn",
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:compute-quota/[a-z0-9]{12}",
    )
    """ARN of the quota."""
    compute_quota_version: int = member("ComputeQuotaVersion")
    """Version that the change made."""
