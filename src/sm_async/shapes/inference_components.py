# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of inference components."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import Tag
from .common_inference import (
    AutoRollbackConfig,
    ContainerMetricsConfig,
    DeployedImage,
    OrderKey,
    ProductionVariantInstanceType,
)

AvailabilityZoneBalanceEnforcementMode = Literal["PERMISSIVE"]

InferenceComponentCapacitySizeType = Literal["COPY_COUNT", "CAPACITY_PERCENT"]

InferenceComponentPlacementStrategy = Literal["SPREAD", "BINPACK"]

InferenceComponentSortKey = Literal["Name", "CreationTime", "Status"]

InferenceComponentStatus = Literal["InService", "Creating", "Updating", "Failed", "Deleting"]


@structure
class CreateInferenceComponentInput(Structure):
    """Input of CreateInferenceComponent."""

    inference_component_name: str = member(
        "InferenceComponentName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    variant_name: str | None = member(
        "VariantName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    specification: InferenceComponentSpecification | None = member("Specification", default=None)
    specifications: list[InferenceComponentSpecification] | None = member("Specifications", default=None, length=(1, 5))
    runtime_config: InferenceComponentRuntimeConfig | None = member("RuntimeConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateInferenceComponentOutput(Output):
    """Output of CreateInferenceComponent."""

    inference_component_arn: str = member("InferenceComponentArn", length=(20, 2048))


@structure
class DeleteInferenceComponentInput(Structure):
    """Input of DeleteInferenceComponent."""

    inference_component_name: str = member(
        "InferenceComponentName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )


@structure
class DeleteInferenceComponentOutput(Output):
    """Output of DeleteInferenceComponent."""


@structure
class DescribeInferenceComponentInput(Structure):
    """Input of DescribeInferenceComponent."""

    inference_component_name: str = member(
        "InferenceComponentName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )


@structure
class DescribeInferenceComponentOutput(Output):
    """Output of DescribeInferenceComponent."""

    inference_component_name: str = member(
        "InferenceComponentName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    inference_component_arn: str = member("InferenceComponentArn", length=(20, 2048))
    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    endpoint_arn: str = member(
        "EndpointArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*"
    )
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    variant_name: str | None = member(
        "VariantName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    specification: InferenceComponentSpecificationSummary | None = member("Specification", default=None)
    specifications: list[InferenceComponentSpecificationSummary] | None = member(
        "Specifications", default=None, length=(1, None)
    )
    runtime_config: InferenceComponentRuntimeConfigSummary | None = member("RuntimeConfig", default=None)
    inference_component_status: InferenceComponentStatus | str | None = member("InferenceComponentStatus", default=None)
    last_deployment_config: InferenceComponentDeploymentConfig | None = member("LastDeploymentConfig", default=None)


@structure
class InferenceComponentAvailabilityZoneBalance(Structure):
    """Part of InferenceComponentSchedulingConfig."""

    enforcement_mode: AvailabilityZoneBalanceEnforcementMode | str = member("EnforcementMode")
    max_imbalance: int | None = member("MaxImbalance", default=None, range=(0, 100))


@structure
class InferenceComponentCapacitySize(Structure):
    """Part of InferenceComponentRollingUpdatePolicy."""

    type: InferenceComponentCapacitySizeType | str = member("Type")
    value: int = member("Value", range=(1, None))


@structure
class InferenceComponentComputeResourceRequirements(Structure):
    """Part of InferenceComponentSpecification, InferenceComponentSpecificationSummary."""

    min_memory_required_in_mb: int = member("MinMemoryRequiredInMb", range=(128, None))
    number_of_cpu_cores_required: float | None = member("NumberOfCpuCoresRequired", default=None, range=(0.25, None))
    number_of_accelerator_devices_required: float | None = member(
        "NumberOfAcceleratorDevicesRequired", default=None, range=(1, None)
    )
    max_memory_required_in_mb: int | None = member("MaxMemoryRequiredInMb", default=None, range=(128, None))
    accelerator_partition_type: str | None = member(
        "AcceleratorPartitionType", default=None, length=(0, 32), pattern=r"mig-[0-9]+g\.[0-9]+gb([+-][a-z0-9.]+)*"
    )


@structure
class InferenceComponentContainerSpecification(Structure):
    """Part of InferenceComponentSpecification."""

    image: str | None = member("Image", default=None, length=(0, 255), pattern=r"[\S]+")
    artifact_url: str | None = member(
        "ArtifactUrl", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 1024), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 1024), pattern=r"[\S\s]*"),
    )
    container_metrics_config: ContainerMetricsConfig | None = member("ContainerMetricsConfig", default=None)


@structure
class InferenceComponentContainerSpecificationSummary(Structure):
    """Part of InferenceComponentSpecificationSummary."""

    deployed_image: DeployedImage | None = member("DeployedImage", default=None)
    artifact_url: str | None = member(
        "ArtifactUrl", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 1024), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 1024), pattern=r"[\S\s]*"),
    )
    container_metrics_config: ContainerMetricsConfig | None = member("ContainerMetricsConfig", default=None)


@structure
class InferenceComponentDataCacheConfig(Structure):
    """Part of InferenceComponentSpecification."""

    enable_caching: bool = member("EnableCaching")


@structure
class InferenceComponentDataCacheConfigSummary(Structure):
    """Part of InferenceComponentSpecificationSummary."""

    enable_caching: bool = member("EnableCaching")


@structure
class InferenceComponentDeploymentConfig(Structure):
    """Part of DescribeInferenceComponentOutput, UpdateInferenceComponentInput."""

    rolling_update_policy: InferenceComponentRollingUpdatePolicy = member("RollingUpdatePolicy")
    auto_rollback_configuration: AutoRollbackConfig | None = member("AutoRollbackConfiguration", default=None)


@structure
class InferenceComponentPlacementStatus(Structure):
    """Part of InferenceComponentRuntimeConfigSummary."""

    instance_type: ProductionVariantInstanceType | str = member("InstanceType")
    current_copy_count: int = member("CurrentCopyCount", range=(0, None))


@structure
class InferenceComponentRollingUpdatePolicy(Structure):
    """Part of InferenceComponentDeploymentConfig."""

    maximum_batch_size: InferenceComponentCapacitySize = member("MaximumBatchSize")
    wait_interval_in_seconds: int = member("WaitIntervalInSeconds", range=(0, 3600))
    maximum_execution_timeout_in_seconds: int | None = member(
        "MaximumExecutionTimeoutInSeconds", default=None, range=(600, 28800)
    )
    rollback_maximum_batch_size: InferenceComponentCapacitySize | None = member(
        "RollbackMaximumBatchSize", default=None
    )


@structure
class InferenceComponentRuntimeConfig(Structure):
    """Part of CreateInferenceComponentInput, UpdateInferenceComponentInput,
    UpdateInferenceComponentRuntimeConfigInput.
    """

    copy_count: int = member("CopyCount", range=(0, None))


@structure
class InferenceComponentRuntimeConfigSummary(Structure):
    """Part of DescribeInferenceComponentOutput."""

    desired_copy_count: int | None = member("DesiredCopyCount", default=None, range=(0, None))
    current_copy_count: int | None = member("CurrentCopyCount", default=None, range=(0, None))
    placement_status: list[InferenceComponentPlacementStatus] | None = member(
        "PlacementStatus", default=None, length=(1, None)
    )


@structure
class InferenceComponentSchedulingConfig(Structure):
    """Part of InferenceComponentSpecification, InferenceComponentSpecificationSummary."""

    placement_strategy: InferenceComponentPlacementStrategy | str = member("PlacementStrategy")
    availability_zone_balance: InferenceComponentAvailabilityZoneBalance | None = member(
        "AvailabilityZoneBalance", default=None
    )


@structure
class InferenceComponentSpecification(Structure):
    """Part of CreateInferenceComponentInput, UpdateInferenceComponentInput."""

    instance_type: ProductionVariantInstanceType | str | None = member("InstanceType", default=None)
    model_name: str | None = member(
        "ModelName", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    container: InferenceComponentContainerSpecification | None = member("Container", default=None)
    startup_parameters: InferenceComponentStartupParameters | None = member("StartupParameters", default=None)
    compute_resource_requirements: InferenceComponentComputeResourceRequirements | None = member(
        "ComputeResourceRequirements", default=None
    )
    base_inference_component_name: str | None = member(
        "BaseInferenceComponentName", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    data_cache_config: InferenceComponentDataCacheConfig | None = member("DataCacheConfig", default=None)
    scheduling_config: InferenceComponentSchedulingConfig | None = member("SchedulingConfig", default=None)


@structure
class InferenceComponentSpecificationSummary(Structure):
    """Part of DescribeInferenceComponentOutput."""

    instance_type: ProductionVariantInstanceType | str | None = member("InstanceType", default=None)
    model_name: str | None = member(
        "ModelName", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    container: InferenceComponentContainerSpecificationSummary | None = member("Container", default=None)
    startup_parameters: InferenceComponentStartupParameters | None = member("StartupParameters", default=None)
    compute_resource_requirements: InferenceComponentComputeResourceRequirements | None = member(
        "ComputeResourceRequirements", default=None
    )
    base_inference_component_name: str | None = member(
        "BaseInferenceComponentName", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    data_cache_config: InferenceComponentDataCacheConfigSummary | None = member("DataCacheConfig", default=None)
    scheduling_config: InferenceComponentSchedulingConfig | None = member("SchedulingConfig", default=None)


@structure
class InferenceComponentStartupParameters(Structure):
    """Part of InferenceComponentSpecification, InferenceComponentSpecificationSummary."""

    model_data_download_timeout_in_seconds: int | None = member(
        "ModelDataDownloadTimeoutInSeconds", default=None, range=(60, 3600)
    )
    container_startup_health_check_timeout_in_seconds: int | None = member(
        "ContainerStartupHealthCheckTimeoutInSeconds", default=None, range=(60, 3600)
    )


@structure
class InferenceComponentSummary(Structure):
    """Part of ListInferenceComponentsOutput."""

    creation_time: datetime.datetime = member("CreationTime")
    inference_component_arn: str = member("InferenceComponentArn", length=(20, 2048))
    inference_component_name: str = member(
        "InferenceComponentName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    endpoint_arn: str = member(
        "EndpointArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*"
    )
    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    variant_name: str = member("VariantName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    inference_component_status: InferenceComponentStatus | str | None = member("InferenceComponentStatus", default=None)


@structure
class ListInferenceComponentsInput(Structure):
    """Input of ListInferenceComponents."""

    sort_by: InferenceComponentSortKey | str | None = member("SortBy", default=None)
    sort_order: OrderKey | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern="[a-zA-Z0-9-]+")
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    status_equals: InferenceComponentStatus | str | None = member("StatusEquals", default=None)
    endpoint_name_equals: str | None = member(
        "EndpointNameEquals", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    variant_name_equals: str | None = member(
        "VariantNameEquals", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class ListInferenceComponentsOutput(Output):
    """Output of ListInferenceComponents."""

    inference_components: list[InferenceComponentSummary] = member("InferenceComponents")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class UpdateInferenceComponentInput(Structure):
    """Input of UpdateInferenceComponent."""

    inference_component_name: str = member(
        "InferenceComponentName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    specification: InferenceComponentSpecification | None = member("Specification", default=None)
    specifications: list[InferenceComponentSpecification] | None = member("Specifications", default=None, length=(1, 5))
    runtime_config: InferenceComponentRuntimeConfig | None = member("RuntimeConfig", default=None)
    deployment_config: InferenceComponentDeploymentConfig | None = member("DeploymentConfig", default=None)


@structure
class UpdateInferenceComponentOutput(Output):
    """Output of UpdateInferenceComponent."""

    inference_component_arn: str = member("InferenceComponentArn", length=(20, 2048))


@structure
class UpdateInferenceComponentRuntimeConfigInput(Structure):
    """Input of UpdateInferenceComponentRuntimeConfig."""

    inference_component_name: str = member(
        "InferenceComponentName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    desired_runtime_config: InferenceComponentRuntimeConfig = member("DesiredRuntimeConfig")


@structure
class UpdateInferenceComponentRuntimeConfigOutput(Output):
    """Output of UpdateInferenceComponentRuntimeConfig."""

    inference_component_arn: str = member("InferenceComponentArn", length=(20, 2048))
