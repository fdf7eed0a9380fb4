# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of HyperPod clusters."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag, VpcConfig
from .common_cluster_groups import (
    ClusterImageVersionStatus,
    ClusterInstanceStorageConfig,
    ClusterInterfaceType,
    ClusterKubernetesTaint,
    ClusterLifeCycleConfig,
    ClusterNetworkInterfaceDetails,
    ClusterSortBy,
)
from .common_clusters import ClusterInstanceType, DeepHealthCheckType

ActiveClusterOperationName = Literal["Scaling"]

ClusterAutoScalerType = Literal["Karpenter"]

ClusterAutoScalingMode = Literal["Enable", "Disable"]

ClusterAutoScalingStatus = Literal["InService", "Failed", "Creating", "Deleting"]

ClusterConfigMode = Literal["Enable", "Disable"]

ClusterFSxLustreDeletionPolicy = Literal["DeleteIfNotUsed", "Keep"]

ClusterNodeProvisioningMode = Literal["Continuous"]

ClusterNodeRecovery = Literal["Automatic", "None"]

ClusterOnDrainTimeout = Literal["Force", "Skip"]

ClusterPatchingStrategy = Literal["WhenIdle", "WhenAllIdle", "DrainFirst"]

ClusterSlurmConfigStrategy = Literal["Overwrite", "Managed", "Merge"]

ClusterSlurmNodeType = Literal["Controller", "Login", "Compute"]

ClusterStatus = Literal["Creating", "Deleting", "Failed", "InService", "RollingBack", "SystemUpdating", "Updating"]

InstanceGroupStatus = Literal["InService", "Creating", "Updating", "Failed", "Degraded", "SystemUpdating", "Deleting"]

NodeUnavailabilityType = Literal["INSTANCE_COUNT", "CAPACITY_PERCENTAGE"]

SoftwareUpdateStatus = Literal["Pending", "InProgress", "Succeeded", "Failed", "RollbackInProgress", "RollbackComplete"]


@structure
class AlarmDetails(Structure):
    """A CloudWatch alarm that rolls an update back."""

    alarm_name: str = member("AlarmName", length=(1, 255), pattern=r"(?!\s*$).+")
    """Name of the alarm in CloudWatch."""


@structure
class CapacitySizeConfig(Structure):
    """A number of nodes, absolute or as a percentage."""

    type: NodeUnavailabilityType | str = member("Type")
    """Whether `value` counts instances or is a percentage of them."""
    value: int = member("Value", range=(1, None))
    """The number."""


@structure
class ClusterAccountingDatabase(Structure):
    """A MySQL-compatible database that keeps Slurm's accounting."""

    endpoint: str = member(
        "Endpoint",
        length=(1, 255),
        pattern=r"(?=.{1,255}$)([a-zA-Z0-9]([a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?)(\.[a-zA-Z0-9]([a-zA-Z0-9\-]{0,61}[a-zA-Z0-9])?)*",
    )
    """Host name, reachable from the cluster's network."""
    secret_arn: str = member(
        "SecretArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:secretsmanager:[a-z0-9\-]*:[0-9]{12}:secret:.+"
    )
    """ARN of the secret that holds user name and password."""
    port: int | None = member("Port", default=None, range=(1, 65535))
    """Port; 3306 if left out."""
    name: str | None = member("Name", default=None, length=(1, 64), pattern="[a-zA-Z0-9$_]+")
    """Schema; `slurm_acct_db_` and the cluster's id if left out."""


@structure
class ClusterAutoPatchConfig(Structure):
    """How and when security patches are applied to a group."""

    patching_strategy: ClusterPatchingStrategy | str = member("PatchingStrategy")
    """Patch each node as it falls idle, all once all are idle, or after draining."""
    patch_schedule: ClusterPatchSchedule | None = member("PatchSchedule", default=None)
    """When the next patch is due."""
    deployment_config: DeploymentConfiguration | None = member("DeploymentConfig", default=None)
    """Size of the batches, pause between them, alarms that roll back."""
    idle_wait_window_in_seconds: int | None = member("IdleWaitWindowInSeconds", default=None, range=(3600, 2160000))
    """Seconds to wait for idle nodes; 86,400 if left out."""
    drain_policy: ClusterDrainPolicy | None = member("DrainPolicy", default=None)
    """How pods are evicted; for the DrainFirst strategy only."""


@structure
class ClusterAutoPatchConfigDetails(Structure):
    """How and when security patches are applied to a group."""

    patching_strategy: ClusterPatchingStrategy | str | None = member("PatchingStrategy", default=None)
    """Patch each node as it falls idle, all once all are idle, or after draining."""
    current_patch_schedule: ClusterPatchScheduleDetails | None = member("CurrentPatchSchedule", default=None)
    """When the next patch is due."""
    desired_patch_schedule: ClusterPatchScheduleDetails | None = member("DesiredPatchSchedule", default=None)
    """When the next patch shall be due."""
    deployment_config: DeploymentConfiguration | None = member("DeploymentConfig", default=None)
    """Size of the batches, pause between them, alarms that roll back."""
    idle_wait_window_in_seconds: int | None = member("IdleWaitWindowInSeconds", default=None, range=(3600, 2160000))
    """Seconds to wait for idle nodes."""
    drain_policy: ClusterDrainPolicy | None = member("DrainPolicy", default=None)
    """How pods are evicted."""


@structure
class ClusterAutoScalingConfig(Structure):
    """Autoscaling of a cluster's nodes."""

    mode: ClusterAutoScalingMode | str = member("Mode")
    """`Enable` or `Disable`."""
    auto_scaler_type: ClusterAutoScalerType | str | None = member("AutoScalerType", default=None)
    """`Karpenter` is the only value."""


@structure
class ClusterAutoScalingConfigOutput(Structure):
    """Autoscaling of a cluster's nodes, and its status."""

    mode: ClusterAutoScalingMode | str = member("Mode")
    """`Enable` or `Disable`."""
    status: ClusterAutoScalingStatus | str = member("Status")
    """Status of the autoscaler."""
    auto_scaler_type: ClusterAutoScalerType | str | None = member("AutoScalerType", default=None)
    """`Karpenter` is the only value."""
    failure_message: str | None = member("FailureMessage", default=None)
    """Why the autoscaler failed."""


@structure
class ClusterCapacityRequirements(Structure):
    """Capacity that a group is made of: spot or on demand."""

    spot: ClusterSpotOptions | None = member("Spot", default=None)
    """Spot instances."""
    on_demand: ClusterOnDemandOptions | None = member("OnDemand", default=None)
    """On-demand instances."""


@structure
class ClusterDrainPolicy(Structure):
    """How pods are evicted from a node before it is patched."""

    drain_timeout_in_seconds: int | None = member("DrainTimeoutInSeconds", default=None, range=(0, 5400))
    """Seconds to wait for the pods to leave; 3,600 if left out."""
    on_drain_timeout: ClusterOnDrainTimeout | str | None = member("OnDrainTimeout", default=None)
    """`Skip`, the default, leaves the node unpatched; `Force` deletes the pods that are left."""


@structure
class ClusterInstanceGroupDetails(Structure):
    """An instance group as it is, and as it shall be where that differs."""

    current_count: int | None = member("CurrentCount", default=None, range=(0, None))
    """Instances that are there."""
    target_count: int | None = member("TargetCount", default=None, range=(0, 6758))
    """Instances that the group shall have; `current_count` trails it while nodes are provisioned."""
    min_count: int | None = member("MinCount", default=None, range=(0, 6758))
    """Below this many instances the group is not InService and refuses to be scaled or updated."""
    instance_group_name: str | None = member(
        "InstanceGroupName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    """Name of the group."""
    instance_type: ClusterInstanceType | str | None = member("InstanceType", default=None)
    """Type of the instances."""
    instance_requirements: ClusterInstanceRequirementDetails | None = member("InstanceRequirements", default=None)
    """Types that the group chooses from, as they are and as they shall be."""
    instance_type_details: list[ClusterInstanceTypeDetail] | None = member(
        "InstanceTypeDetails", default=None, length=(0, 20)
    )
    """Instances of each type, where the group has several."""
    life_cycle_config: ClusterLifeCycleConfig | None = member("LifeCycleConfig", default=None)
    """Scripts that set a node up."""
    execution_role: str | None = member(
        "ExecutionRole",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    """ARN of the IAM role of the instances."""
    threads_per_core: int | None = member("ThreadsPerCore", default=None, range=(1, 2))
    """Threads of a processor core."""
    instance_storage_configs: list[ClusterInstanceStorageConfig] | None = member(
        "InstanceStorageConfigs", default=None, length=(0, 4)
    )
    """Storage beyond what the instance comes with."""
    on_start_deep_health_checks: list[DeepHealthCheckType | str] | None = member(
        "OnStartDeepHealthChecks", default=None, length=(1, 3)
    )
    """Deep checks that a node has to pass before it runs."""
    status: InstanceGroupStatus | str | None = member("Status", default=None)
    """InService does not mean that all nodes are there; Degraded is a status of groups only."""
    training_plan_arn: str | None = member(
        "TrainingPlanArn",
        default=None,
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*",
    )
    """Training plan whose capacity is used."""
    training_plan_status: str | None = member("TrainingPlanStatus", default=None, length=(1, 63))
    """Status of the training plan."""
    override_vpc_config: VpcConfig | None = member("OverrideVpcConfig", default=None)
    """Network of the group, where it differs from the cluster's."""
    scheduled_update_config: ScheduledUpdateConfig | None = member("ScheduledUpdateConfig", default=None)
    """When the image is updated, and how."""
    auto_patch_config: ClusterAutoPatchConfigDetails | None = member("AutoPatchConfig", default=None)
    """How security patches are applied."""
    current_image_id: str | None = member(
        "CurrentImageId", default=None, length=(7, 21), pattern="(ami-[0-9a-fA-F]{8,17}|default)"
    )
    """Image that runs."""
    desired_image_id: str | None = member(
        "DesiredImageId", default=None, length=(7, 21), pattern="(ami-[0-9a-fA-F]{8,17}|default)"
    )
    """Image that the nodes shall run."""
    current_image_release_version: str | None = member(
        "CurrentImageReleaseVersion", default=None, length=(0, 64), pattern=r"[0-9]+\.[0-9]+\.[0-9]+"
    )
    """Release of the HyperPod image that runs."""
    desired_image_release_version: str | None = member(
        "DesiredImageReleaseVersion", default=None, length=(0, 64), pattern=r"[0-9]+\.[0-9]+\.[0-9]+"
    )
    """Release of the HyperPod image that the nodes shall run."""
    image_version_status: ClusterImageVersionStatus | str | None = member("ImageVersionStatus", default=None)
    """Whether a newer image is available or needed."""
    active_operations: dict[ActiveClusterOperationName | str, int] | None = member(
        "ActiveOperations", default=None, value=Traits(range=(1, None))
    )
    """Operations under way on the group, counted by kind."""
    kubernetes_config: ClusterKubernetesConfigDetails | None = member("KubernetesConfig", default=None)
    """Labels and taints, as they are and as they shall be."""
    capacity_requirements: ClusterCapacityRequirements | None = member("CapacityRequirements", default=None)
    """Spot or on-demand capacity."""
    target_state_count: int | None = member("TargetStateCount", default=None, range=(0, 6758))
    """Instances that have reached the state that an update aims at."""
    software_update_status: SoftwareUpdateStatus | str | None = member("SoftwareUpdateStatus", default=None)
    """How far an update of the image is."""
    active_software_update_config: DeploymentConfiguration | None = member("ActiveSoftwareUpdateConfig", default=None)
    """How the update that is under way proceeds."""
    slurm_config: ClusterSlurmConfigDetails | None = member("SlurmConfig", default=None)
    """Part that the nodes play under Slurm."""
    network_interface: ClusterNetworkInterfaceDetails | None = member("NetworkInterface", default=None)
    """Kind of network interface."""


@structure
class ClusterInstanceGroupSpecification(Structure):
    """An instance group as it shall be: how many instances of what, and how they are set up."""

    instance_count: int = member("InstanceCount", range=(0, 6758))
    """Instances that the group shall have."""
    instance_group_name: str = member("InstanceGroupName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    """Name of the group, unique in the cluster."""
    execution_role: str = member(
        "ExecutionRole", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    """ARN of the IAM role of the instances."""
    min_instance_count: int | None = member("MinInstanceCount", default=None, range=(0, 6758))
    """Below this many instances the group refuses to be scaled; after 3 hours it rolls back."""
    instance_type: ClusterInstanceType | str | None = member("InstanceType", default=None)
    """Type of the instances; excludes `instance_requirements`."""
    instance_requirements: ClusterInstanceRequirements | None = member("InstanceRequirements", default=None)
    """Several types to choose from; excludes `instance_type`."""
    life_cycle_config: ClusterLifeCycleConfig | None = member("LifeCycleConfig", default=None)
    """Scripts that set a node up."""
    threads_per_core: int | None = member("ThreadsPerCore", default=None, range=(1, 2))
    """Threads of a processor core: 1, or 2 where the type has them."""
    instance_storage_configs: list[ClusterInstanceStorageConfig] | None = member(
        "InstanceStorageConfigs", default=None, length=(0, 4)
    )
    """Storage beyond what the instance comes with."""
    on_start_deep_health_checks: list[DeepHealthCheckType | str] | None = member(
        "OnStartDeepHealthChecks", default=None, length=(1, 3)
    )
    """Deep checks that a node has to pass before it runs; they can take hours."""
    training_plan_arn: str | None = member(
        "TrainingPlanArn",
        default=None,
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*",
    )
    """Training plan whose capacity is used."""
    override_vpc_config: VpcConfig | None = member("OverrideVpcConfig", default=None)
    """Network of the group, where it differs from the cluster's."""
    scheduled_update_config: ScheduledUpdateConfig | None = member("ScheduledUpdateConfig", default=None)
    """When the image is updated, and how."""
    image_id: str | None = member("ImageId", default=None, length=(7, 21), pattern="(ami-[0-9a-fA-F]{8,17}|default)")
    """Image to run, as `ami-…`, or `default` for the newest of HyperPod."""
    auto_patch_config: ClusterAutoPatchConfig | None = member("AutoPatchConfig", default=None)
    """How security patches are applied."""
    image_release_version: str | None = member(
        "ImageReleaseVersion", default=None, length=(0, 64), pattern=r"[0-9]+\.[0-9]+\.[0-9]+"
    )
    """Release of the HyperPod image, as `major.minor.patch`; the newest if left out."""
    kubernetes_config: ClusterKubernetesConfig | None = member("KubernetesConfig", default=None)
    """Labels and taints that the nodes shall have."""
    slurm_config: ClusterSlurmConfig | None = member("SlurmConfig", default=None)
    """Part that the nodes play under Slurm."""
    capacity_requirements: ClusterCapacityRequirements | None = member("CapacityRequirements", default=None)
    """Spot or on-demand capacity."""
    network_interface: ClusterNetworkInterface | None = member("NetworkInterface", default=None)
    """Kind of network interface."""


@structure
class ClusterInstanceRequirementDetails(Structure):
    """Instance types that a group may use, now and after the change that is under way."""

    current_instance_types: list[ClusterInstanceType | str] | None = member(
        "CurrentInstanceTypes", default=None, length=(1, 20)
    )
    """Types in use now."""
    desired_instance_types: list[ClusterInstanceType | str] | None = member(
        "DesiredInstanceTypes", default=None, length=(1, 20)
    )
    """Types that the group shall use."""


@structure
class ClusterInstanceRequirements(Structure):
    """Instance types that a group may use."""

    instance_types: list[ClusterInstanceType | str] = member("InstanceTypes", length=(1, 20))
    """Types in order of preference; a later one is used where an earlier one is not to be had."""


@structure
class ClusterInstanceTypeDetail(Structure):
    """Instances of one type in a group that has several."""

    instance_type: ClusterInstanceType | str | None = member("InstanceType", default=None)
    """The type."""
    current_count: int | None = member("CurrentCount", default=None, range=(0, None))
    """Instances of the type that are there."""
    threads_per_core: int | None = member("ThreadsPerCore", default=None, range=(1, 2))
    """Threads of a processor core."""


@structure
class ClusterKubernetesConfig(Structure):
    """Labels and taints that a group's nodes shall have."""

    labels: dict[str, str] | None = member(
        "Labels",
        default=None,
        length=(0, 50),
        key=Traits(
            length=(1, 317),
            pattern=r"([a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*/)?[A-Za-z0-9]([-A-Za-z0-9_.]*[A-Za-z0-9])?",
        ),
        value=Traits(length=(1, 63), pattern="(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?"),
    )
    """Labels by key."""
    taints: list[ClusterKubernetesTaint] | None = member("Taints", default=None, length=(0, 50))
    """Taints."""


@structure
class ClusterKubernetesConfigDetails(Structure):
    """Kubernetes labels and taints of a group, as they are and as they shall be."""

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
    """Labels that are on the nodes."""
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
    """Labels that the nodes shall have."""
    current_taints: list[ClusterKubernetesTaint] | None = member("CurrentTaints", default=None, length=(0, 50))
    """Taints that are on the nodes."""
    desired_taints: list[ClusterKubernetesTaint] | None = member("DesiredTaints", default=None, length=(0, 50))
    """Taints that the nodes shall have."""


@structure
class ClusterNetworkInterface(Structure):
    """Network interface of a group's instances."""

    interface_type: ClusterInterfaceType | str | None = member("InterfaceType", default=None)
    """`efa` has a device for IP networking beside the fabric adapter; `efa-only` has not."""


@structure
class ClusterOnDemandOptions(Structure):
    """Settings of on-demand instances; there are none yet."""


@structure
class ClusterOrchestrator(Structure):
    """What schedules work on a cluster; exactly one member is set."""

    eks: ClusterOrchestratorEksConfig | None = member("Eks", default=None)
    """An EKS cluster."""
    slurm: ClusterOrchestratorSlurmConfig | None = member("Slurm", default=None)
    """Slurm on the cluster itself."""


@structure
class ClusterOrchestratorEksConfig(Structure):
    """The EKS cluster that schedules work."""

    cluster_arn: str = member(
        "ClusterArn",
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:eks:[a-z0-9\-]*:[0-9]{12}:cluster\/[0-9A-Za-z][A-Za-z0-9\-_]{0,99}",
    )
    """ARN of the EKS cluster."""


@structure
class ClusterOrchestratorSlurmConfig(Structure):
    """How Slurm is configured."""

    slurm_config_strategy: ClusterSlurmConfigStrategy | str | None = member("SlurmConfigStrategy", default=None)
    """How the service's partitions and yours go together."""
    accounting_database: ClusterAccountingDatabase | None = member("AccountingDatabase", default=None)
    """Database of Slurm's accounting, outside the cluster; Continuous clusters only."""


@structure
class ClusterPatchSchedule(Structure):
    """When a group's next patch is due."""

    next_patch_date: datetime.datetime | None = member("NextPatchDate", default=None)
    """Set by the service when there is a patch; set it to move the date."""


@structure
class ClusterPatchScheduleDetails(Structure):
    """When a group's next patch is due."""

    next_patch_date: datetime.datetime | None = member("NextPatchDate", default=None)
    """The date."""


@structure
class ClusterRestrictedInstanceGroupDetails(Structure):
    """A restricted instance group as it is."""

    current_count: int | None = member("CurrentCount", default=None, range=(0, None))
    """Instances that are there."""
    target_count: int | None = member("TargetCount", default=None, range=(0, 6758))
    """Instances that the group shall have."""
    instance_group_name: str | None = member(
        "InstanceGroupName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    """Name of the group."""
    instance_type: ClusterInstanceType | str | None = member("InstanceType", default=None)
    """Type of the instances."""
    execution_role: str | None = member(
        "ExecutionRole",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    """ARN of the IAM role of the instances."""
    threads_per_core: int | None = member("ThreadsPerCore", default=None, range=(1, 2))
    """Threads of a processor core."""
    instance_storage_configs: list[ClusterInstanceStorageConfig] | None = member(
        "InstanceStorageConfigs", default=None, length=(0, 4)
    )
    """Storage beyond what the instance comes with."""
    on_start_deep_health_checks: list[DeepHealthCheckType | str] | None = member(
        "OnStartDeepHealthChecks", default=None, length=(1, 3)
    )
    """Deep checks that a node has to pass before it runs."""
    status: InstanceGroupStatus | str | None = member("Status", default=None)
    """Status of the group."""
    training_plan_arn: str | None = member(
        "TrainingPlanArn",
        default=None,
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*",
    )
    """Training plan whose capacity is used."""
    training_plan_status: str | None = member("TrainingPlanStatus", default=None, length=(1, 63))
    """Status of the training plan."""
    override_vpc_config: VpcConfig | None = member("OverrideVpcConfig", default=None)
    """Network of the group, where it differs from the cluster's."""
    scheduled_update_config: ScheduledUpdateConfig | None = member("ScheduledUpdateConfig", default=None)
    """When the image is updated, and how."""
    environment_config: EnvironmentConfigDetails | None = member("EnvironmentConfig", default=None)
    """File system of the group."""


@structure
class ClusterRestrictedInstanceGroupSpecification(Structure):
    """A restricted instance group as it shall be."""

    instance_count: int = member("InstanceCount", range=(0, 6758))
    """Instances that the group shall have."""
    instance_group_name: str = member("InstanceGroupName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    """Name of the group, unique in the cluster."""
    instance_type: ClusterInstanceType | str = member("InstanceType")
    """Type of the instances."""
    execution_role: str = member(
        "ExecutionRole", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    """ARN of the IAM role of the instances."""
    threads_per_core: int | None = member("ThreadsPerCore", default=None, range=(1, 2))
    """Threads of a processor core: 1, or 2 where the type has them."""
    instance_storage_configs: list[ClusterInstanceStorageConfig] | None = member(
        "InstanceStorageConfigs", default=None, length=(0, 4)
    )
    """Storage beyond what the instance comes with."""
    on_start_deep_health_checks: list[DeepHealthCheckType | str] | None = member(
        "OnStartDeepHealthChecks", default=None, length=(1, 3)
    )
    """Deep checks that a node has to pass before it runs; they can take hours."""
    training_plan_arn: str | None = member(
        "TrainingPlanArn",
        default=None,
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*",
    )
    """Training plan whose capacity is used."""
    override_vpc_config: VpcConfig | None = member("OverrideVpcConfig", default=None)
    """Network of the group, where it differs from the cluster's."""
    scheduled_update_config: ScheduledUpdateConfig | None = member("ScheduledUpdateConfig", default=None)
    """When the image is updated, and how."""
    environment_config: EnvironmentConfig | None = member("EnvironmentConfig", default=None)
    """File system of the group."""


@structure
class ClusterRestrictedInstanceGroupsConfig(Structure):
    """What the restricted instance groups of a cluster share."""

    shared_environment_config: ClusterSharedEnvironmentConfig = member("SharedEnvironmentConfig")
    """Their file system."""


@structure
class ClusterRestrictedInstanceGroupsConfigOutput(Structure):
    """What the restricted instance groups of a cluster share."""

    shared_environment_config: ClusterSharedEnvironmentConfigDetails = member("SharedEnvironmentConfig")
    """Their file system."""


@structure
class ClusterSharedEnvironmentConfig(Structure):
    """File system that the restricted instance groups of a cluster share."""

    fsx_lustre_deletion_policy: ClusterFSxLustreDeletionPolicy | str = member("FSxLustreDeletionPolicy")
    """Whether the file system goes when no group uses it."""
    fsx_lustre_config: FSxLustreConfig = member("FSxLustreConfig")
    """Size and throughput of the file system."""


@structure
class ClusterSharedEnvironmentConfigDetails(Structure):
    """File system that the restricted instance groups of a cluster share."""

    current_fsx_lustre_config: FSxLustreConfig | None = member("CurrentFSxLustreConfig", default=None)
    """Size and throughput as they are."""
    desired_fsx_lustre_config: FSxLustreConfig | None = member("DesiredFSxLustreConfig", default=None)
    """Size and throughput as they shall be."""
    current_fsx_lustre_deletion_policy: ClusterFSxLustreDeletionPolicy | str | None = member(
        "CurrentFSxLustreDeletionPolicy", default=None
    )
    """Whether the file system goes when no group uses it."""
    desired_fsx_lustre_deletion_policy: ClusterFSxLustreDeletionPolicy | str | None = member(
        "DesiredFSxLustreDeletionPolicy", default=None
    )
    """The same, as it shall be."""


@structure
class ClusterSlurmConfig(Structure):
    """Part that a group's nodes play under Slurm."""

    node_type: ClusterSlurmNodeType | str = member("NodeType")
    """Controller, login or compute node."""
    partition_names: list[str] | None = member(
        "PartitionNames",
        default=None,
        length=(0, 1),
        each=Traits(length=(0, 1024), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"),
    )
    """Partition that the nodes are in."""


@structure
class ClusterSlurmConfigDetails(Structure):
    """Part that a group's nodes play under Slurm."""

    node_type: ClusterSlurmNodeType | str = member("NodeType")
    """Controller, login or compute node."""
    partition_names: list[str] | None = member(
        "PartitionNames",
        default=None,
        length=(0, 1),
        each=Traits(length=(0, 1024), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"),
    )
    """Partition that the nodes are in."""


@structure
class ClusterSpotOptions(Structure):
    """Settings of spot instances; there are none yet."""


@structure
class ClusterSummary(Structure):
    """A cluster as it stands in a list."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    """ARN of the cluster."""
    cluster_name: str = member("ClusterName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    """Name of the cluster."""
    creation_time: datetime.datetime = member("CreationTime")
    """When the cluster was created."""
    cluster_status: ClusterStatus | str = member("ClusterStatus")
    """Status of the cluster."""
    training_plan_arns: list[str] | None = member(
        "TrainingPlanArns",
        default=None,
        each=Traits(length=(50, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*"),
    )
    """Training plans whose capacity it uses."""
    image_version_status: ClusterImageVersionStatus | str | None = member("ImageVersionStatus", default=None)
    """Whether a newer image is available or needed, over all groups."""


@structure
class ClusterTieredStorageConfig(Structure):
    """Checkpoints kept in the memory of the nodes and moved on to durable storage."""

    mode: ClusterConfigMode | str = member("Mode")
    """`Enable` installs the memory daemon on the nodes; `Disable` removes it."""
    instance_memory_allocation_percentage: int | None = member(
        "InstanceMemoryAllocationPercentage", default=None, range=(0, 100)
    )
    """Percentage of the memory that checkpoints may use."""


@structure
class CreateClusterRequest(Structure):
    """Input of CreateCluster."""

    cluster_name: str = member("ClusterName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    instance_groups: list[ClusterInstanceGroupSpecification] | None = member(
        "InstanceGroups", default=None, length=(1, 100)
    )
    restricted_instance_groups: list[ClusterRestrictedInstanceGroupSpecification] | None = member(
        "RestrictedInstanceGroups", default=None, length=(1, 100)
    )
    restricted_instance_groups_config: ClusterRestrictedInstanceGroupsConfig | None = member(
        "RestrictedInstanceGroupsConfig", default=None
    )
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    orchestrator: ClusterOrchestrator | None = member("Orchestrator", default=None)
    node_recovery: ClusterNodeRecovery | str | None = member("NodeRecovery", default=None)
    tiered_storage_config: ClusterTieredStorageConfig | None = member("TieredStorageConfig", default=None)
    node_provisioning_mode: ClusterNodeProvisioningMode | str | None = member("NodeProvisioningMode", default=None)
    cluster_role: str | None = member(
        "ClusterRole",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    auto_scaling: ClusterAutoScalingConfig | None = member("AutoScaling", default=None)


@structure
class CreateClusterResponse(Output):
    """The cluster that is being created."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    """ARN of the cluster."""


@structure
class DeleteClusterRequest(Structure):
    """Input of DeleteCluster."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )


@structure
class DeleteClusterResponse(Output):
    """The cluster that is being deleted."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    """ARN of the cluster."""


@structure
class DeploymentConfiguration(Structure):
    """How an update of the image proceeds over the nodes of a cluster."""

    rolling_update_policy: RollingDeploymentPolicy | None = member("RollingUpdatePolicy", default=None)
    """Size of the batches."""
    wait_interval_in_seconds: int | None = member("WaitIntervalInSeconds", default=None, range=(0, 3600))
    """Seconds between two batches."""
    auto_rollback_configuration: list[AlarmDetails] | None = member(
        "AutoRollbackConfiguration", default=None, length=(1, 10)
    )
    """Alarms that roll the update back."""


@structure
class DescribeClusterRequest(Structure):
    """Input of DescribeCluster."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )


@structure
class DescribeClusterResponse(Output):
    """A cluster: its status, settings and instance groups."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    """ARN of the cluster."""
    cluster_status: ClusterStatus | str = member("ClusterStatus")
    """InService does not mean that the nodes are there: compare the counts of each group."""
    instance_groups: list[ClusterInstanceGroupDetails] = member("InstanceGroups")
    """Instance groups, with counts and status."""
    cluster_name: str | None = member(
        "ClusterName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    """Name of the cluster."""
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    """When the cluster was created."""
    failure_message: str | None = member("FailureMessage", default=None)
    """Why the cluster failed."""
    restricted_instance_groups: list[ClusterRestrictedInstanceGroupDetails] | None = member(
        "RestrictedInstanceGroups", default=None
    )
    """Restricted groups, with counts and status."""
    restricted_instance_groups_config: ClusterRestrictedInstanceGroupsConfigOutput | None = member(
        "RestrictedInstanceGroupsConfig", default=None
    )
    """What the restricted groups share."""
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)
    """Subnets and security groups of nodes whose group has none of its own."""
    orchestrator: ClusterOrchestrator | None = member("Orchestrator", default=None)
    """EKS or Slurm."""
    tiered_storage_config: ClusterTieredStorageConfig | None = member("TieredStorageConfig", default=None)
    """Checkpoints kept in the memory of the nodes."""
    node_recovery: ClusterNodeRecovery | str | None = member("NodeRecovery", default=None)
    """`Automatic` reboots or replaces faulty nodes; `None` leaves them to you."""
    node_provisioning_mode: ClusterNodeProvisioningMode | str | None = member("NodeProvisioningMode", default=None)
    """`Continuous`, or None for a cluster that BatchAddClusterNodes refuses."""
    cluster_role: str | None = member(
        "ClusterRole",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    """ARN of the IAM role that autoscaling assumes."""
    auto_scaling: ClusterAutoScalingConfigOutput | None = member("AutoScaling", default=None)
    """Autoscaling and its status."""


@structure
class EnvironmentConfig(Structure):
    """File system of a restricted instance group."""

    fsx_lustre_config: FSxLustreConfig | None = member("FSxLustreConfig", default=None)
    """Size and throughput of the file system."""


@structure
class EnvironmentConfigDetails(Structure):
    """File system and output of a restricted instance group."""

    fsx_lustre_config: FSxLustreConfig | None = member("FSxLustreConfig", default=None)
    """Size and throughput of the file system."""
    s3_output_path: str | None = member(
        "S3OutputPath", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    """Where output is written."""


@structure
class FSxLustreConfig(Structure):
    """Size and throughput of an FSx for Lustre file system."""

    size_in_gib: int = member("SizeInGiB", range=(1200, 100800))
    """Size in gibibytes."""
    per_unit_storage_throughput: int = member("PerUnitStorageThroughput", range=(125, 1000))
    """Megabytes a second for each tebibyte."""


@structure
class ListClustersRequest(Structure):
    """Input of ListClusters."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    sort_by: ClusterSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    training_plan_arn: str | None = member(
        "TrainingPlanArn",
        default=None,
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*",
    )


@structure
class ListClustersResponse(Output):
    """A page of clusters."""

    cluster_summaries: list[ClusterSummary] = member("ClusterSummaries")
    """The clusters of the page; it can be empty and still not be the last."""
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    """Token of the next page; absent on the last."""


@structure
class RollingDeploymentPolicy(Structure):
    """How many nodes an update of the image takes at a time."""

    maximum_batch_size: CapacitySizeConfig = member("MaximumBatchSize")
    """Nodes to update at a time, at most."""
    rollback_maximum_batch_size: CapacitySizeConfig | None = member("RollbackMaximumBatchSize", default=None)
    """Nodes to roll back at a time, at most."""


@structure
class ScheduledUpdateConfig(Structure):
    """When a group's image is updated, and how."""

    schedule_expression: str = member("ScheduleExpression", length=(1, 256))
    """Cron expression."""
    deployment_config: DeploymentConfiguration | None = member("DeploymentConfig", default=None)
    """Size of the batches, pause between them, alarms that roll back."""


@structure
class UpdateClusterRequest(Structure):
    """Input of UpdateCluster."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )
    instance_groups: list[ClusterInstanceGroupSpecification] | None = member(
        "InstanceGroups", default=None, length=(1, 100)
    )
    restricted_instance_groups: list[ClusterRestrictedInstanceGroupSpecification] | None = member(
        "RestrictedInstanceGroups", default=None, length=(1, 100)
    )
    restricted_instance_groups_config: ClusterRestrictedInstanceGroupsConfig | None = member(
        "RestrictedInstanceGroupsConfig", default=None
    )
    tiered_storage_config: ClusterTieredStorageConfig | None = member("TieredStorageConfig", default=None)
    node_recovery: ClusterNodeRecovery | str | None = member("NodeRecovery", default=None)
    instance_groups_to_delete: list[str] | None = member(
        "InstanceGroupsToDelete",
        default=None,
        length=(0, 100),
        each=Traits(length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"),
    )
    node_provisioning_mode: ClusterNodeProvisioningMode | str | None = member("NodeProvisioningMode", default=None)
    cluster_role: str | None = member(
        "ClusterRole",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    auto_scaling: ClusterAutoScalingConfig | None = member("AutoScaling", default=None)
    orchestrator: ClusterOrchestrator | None = member("Orchestrator", default=None)


@structure
class UpdateClusterResponse(Output):
    """The cluster that is being updated."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    """ARN of the cluster."""


@structure
class UpdateClusterSoftwareInstanceGroupSpecification(Structure):
    """An instance group whose software is updated."""

    instance_group_name: str = member("InstanceGroupName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    """Name of the group."""
    image_release_version: str | None = member(
        "ImageReleaseVersion", default=None, length=(0, 64), pattern=r"[0-9]+\.[0-9]+\.[0-9]+"
    )
    """Release of the HyperPod image to update to, as `major.minor.patch`."""


@structure
class UpdateClusterSoftwareRequest(Structure):
    """Input of UpdateClusterSoftware."""

    cluster_name: str = member(
        "ClusterName",
        length=(0, 256),
        pattern=r"((arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12})|([a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}))",
    )
    instance_groups: list[UpdateClusterSoftwareInstanceGroupSpecification] | None = member(
        "InstanceGroups", default=None, length=(1, 100)
    )
    deployment_config: DeploymentConfiguration | None = member("DeploymentConfig", default=None)
    image_id: str | None = member("ImageId", default=None, length=(7, 21), pattern="(ami-[0-9a-fA-F]{8,17}|default)")


@structure
class UpdateClusterSoftwareResponse(Output):
    """The cluster whose software is being updated."""

    cluster_arn: str = member(
        "ClusterArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:cluster/[a-z0-9]{12}"
    )
    """ARN of the cluster."""
