# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of inference experiments."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag
from .common_inference import CaptureContentTypeHeader, EndpointStatus, ProductionVariantInstanceType

InferenceExperimentStatus = Literal[
    "Creating",
    "Created",
    "Updating",
    "Running",
    "Starting",
    "Stopping",
    "Completed",
    "Cancelled",
]

InferenceExperimentStopDesiredState = Literal["Completed", "Cancelled"]

InferenceExperimentType = Literal["ShadowMode"]

ModelInfrastructureType = Literal["RealTimeInference"]

ModelVariantAction = Literal["Retain", "Remove", "Promote"]

ModelVariantStatus = Literal["Creating", "Updating", "InService", "Deleting", "Deleted"]

SortInferenceExperimentsBy = Literal["Name", "CreationTime", "Status"]


@structure
class CreateInferenceExperimentRequest(Structure):
    """Input of CreateInferenceExperiment."""

    name: str = member("Name", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
    type: InferenceExperimentType | str = member("Type")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_variants: list[ModelVariantConfig] = member("ModelVariants", length=(1, 2))
    shadow_mode_config: ShadowModeConfig = member("ShadowModeConfig")
    schedule: InferenceExperimentSchedule | None = member("Schedule", default=None)
    description: str | None = member("Description", default=None, length=(0, 1024), pattern=".*")
    data_storage_config: InferenceExperimentDataStorageConfig | None = member("DataStorageConfig", default=None)
    kms_key: str | None = member("KmsKey", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateInferenceExperimentResponse(Output):
    """Output of CreateInferenceExperiment."""

    inference_experiment_arn: str = member(
        "InferenceExperimentArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:inference-experiment/.*",
    )


@structure
class DeleteInferenceExperimentRequest(Structure):
    """Input of DeleteInferenceExperiment."""

    name: str = member("Name", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")


@structure
class DeleteInferenceExperimentResponse(Output):
    """Output of DeleteInferenceExperiment."""

    inference_experiment_arn: str = member(
        "InferenceExperimentArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:inference-experiment/.*",
    )


@structure
class DescribeInferenceExperimentRequest(Structure):
    """Input of DescribeInferenceExperiment."""

    name: str = member("Name", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")


@structure
class DescribeInferenceExperimentResponse(Output):
    """Output of DescribeInferenceExperiment."""

    arn: str = member(
        "Arn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:inference-experiment/.*"
    )
    name: str = member("Name", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
    type: InferenceExperimentType | str = member("Type")
    status: InferenceExperimentStatus | str = member("Status")
    endpoint_metadata: EndpointMetadata = member("EndpointMetadata")
    model_variants: list[ModelVariantConfigSummary] = member("ModelVariants")
    schedule: InferenceExperimentSchedule | None = member("Schedule", default=None)
    status_reason: str | None = member("StatusReason", default=None, length=(0, 1024), pattern=".*")
    description: str | None = member("Description", default=None, length=(0, 1024), pattern=".*")
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    completion_time: datetime.datetime | None = member("CompletionTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    data_storage_config: InferenceExperimentDataStorageConfig | None = member("DataStorageConfig", default=None)
    shadow_mode_config: ShadowModeConfig | None = member("ShadowModeConfig", default=None)
    kms_key: str | None = member("KmsKey", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")


@structure
class EndpointMetadata(Structure):
    """Part of DescribeInferenceExperimentResponse."""

    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    endpoint_config_name: str | None = member(
        "EndpointConfigName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    endpoint_status: EndpointStatus | str | None = member("EndpointStatus", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))


@structure
class InferenceExperimentDataStorageConfig(Structure):
    """Part of CreateInferenceExperimentRequest, DescribeInferenceExperimentResponse,
    UpdateInferenceExperimentRequest.
    """

    destination: str = member("Destination", length=(0, 512), pattern="(https|s3)://([^/])/?(.*)")
    kms_key: str | None = member("KmsKey", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    content_type: CaptureContentTypeHeader | None = member("ContentType", default=None)


@structure
class InferenceExperimentSchedule(Structure):
    """Part of CreateInferenceExperimentRequest, DescribeInferenceExperimentResponse, InferenceExperimentSummary and
    1 more.
    """

    start_time: datetime.datetime | None = member("StartTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)


@structure
class InferenceExperimentSummary(Structure):
    """Part of ListInferenceExperimentsResponse."""

    name: str = member("Name", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
    type: InferenceExperimentType | str = member("Type")
    status: InferenceExperimentStatus | str = member("Status")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    schedule: InferenceExperimentSchedule | None = member("Schedule", default=None)
    status_reason: str | None = member("StatusReason", default=None, length=(0, 1024), pattern=".*")
    description: str | None = member("Description", default=None, length=(0, 1024), pattern=".*")
    completion_time: datetime.datetime | None = member("CompletionTime", default=None)
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )


@structure
class ListInferenceExperimentsRequest(Structure):
    """Input of ListInferenceExperiments."""

    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    type: InferenceExperimentType | str | None = member("Type", default=None)
    status_equals: InferenceExperimentStatus | str | None = member("StatusEquals", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    sort_by: SortInferenceExperimentsBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListInferenceExperimentsResponse(Output):
    """Output of ListInferenceExperiments."""

    inference_experiments: list[InferenceExperimentSummary] | None = member("InferenceExperiments", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ModelInfrastructureConfig(Structure):
    """Part of ModelVariantConfig, ModelVariantConfigSummary."""

    infrastructure_type: ModelInfrastructureType | str = member("InfrastructureType")
    real_time_inference_config: RealTimeInferenceConfig = member("RealTimeInferenceConfig")


@structure
class ModelVariantConfig(Structure):
    """Part of CreateInferenceExperimentRequest, StopInferenceExperimentRequest, UpdateInferenceExperimentRequest."""

    model_name: str = member("ModelName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?")
    variant_name: str = member("VariantName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?")
    infrastructure_config: ModelInfrastructureConfig = member("InfrastructureConfig")


@structure
class ModelVariantConfigSummary(Structure):
    """Part of DescribeInferenceExperimentResponse."""

    model_name: str = member("ModelName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?")
    variant_name: str = member("VariantName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?")
    infrastructure_config: ModelInfrastructureConfig = member("InfrastructureConfig")
    status: ModelVariantStatus | str = member("Status")


@structure
class RealTimeInferenceConfig(Structure):
    """Part of ModelInfrastructureConfig."""

    instance_type: ProductionVariantInstanceType | str = member("InstanceType")
    instance_count: int = member("InstanceCount", range=(0, None))


@structure
class ShadowModeConfig(Structure):
    """Part of CreateInferenceExperimentRequest, DescribeInferenceExperimentResponse,
    UpdateInferenceExperimentRequest.
    """

    source_model_variant_name: str = member(
        "SourceModelVariantName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    shadow_model_variants: list[ShadowModelVariantConfig] = member("ShadowModelVariants", length=(1, 1))


@structure
class ShadowModelVariantConfig(Structure):
    """Part of ShadowModeConfig."""

    shadow_model_variant_name: str = member(
        "ShadowModelVariantName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    sampling_percentage: int = member("SamplingPercentage", range=(None, 100))


@structure
class StartInferenceExperimentRequest(Structure):
    """Input of StartInferenceExperiment."""

    name: str = member("Name", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")


@structure
class StartInferenceExperimentResponse(Output):
    """Output of StartInferenceExperiment."""

    inference_experiment_arn: str = member(
        "InferenceExperimentArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:inference-experiment/.*",
    )


@structure
class StopInferenceExperimentRequest(Structure):
    """Input of StopInferenceExperiment."""

    name: str = member("Name", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
    model_variant_actions: dict[str, ModelVariantAction | str] = member(
        "ModelVariantActions",
        length=(1, 2),
        key=Traits(length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"),
    )
    desired_model_variants: list[ModelVariantConfig] | None = member(
        "DesiredModelVariants", default=None, length=(1, 2)
    )
    desired_state: InferenceExperimentStopDesiredState | str | None = member("DesiredState", default=None)
    reason: str | None = member("Reason", default=None, length=(0, 1024), pattern=".*")


@structure
class StopInferenceExperimentResponse(Output):
    """Output of StopInferenceExperiment."""

    inference_experiment_arn: str = member(
        "InferenceExperimentArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:inference-experiment/.*",
    )


@structure
class UpdateInferenceExperimentRequest(Structure):
    """Input of UpdateInferenceExperiment."""

    name: str = member("Name", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
    schedule: InferenceExperimentSchedule | None = member("Schedule", default=None)
    description: str | None = member("Description", default=None, length=(0, 1024), pattern=".*")
    model_variants: list[ModelVariantConfig] | None = member("ModelVariants", default=None, length=(1, 2))
    data_storage_config: InferenceExperimentDataStorageConfig | None = member("DataStorageConfig", default=None)
    shadow_mode_config: ShadowModeConfig | None = member("ShadowModeConfig", default=None)


@structure
class UpdateInferenceExperimentResponse(Output):
    """Output of UpdateInferenceExperiment."""

    inference_experiment_arn: str = member(
        "InferenceExperimentArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:inference-experiment/.*",
    )
