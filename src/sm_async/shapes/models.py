# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of models."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import Tag, VpcConfig
from .common_inference import (
    AdditionalModelDataSource,
    ContainerMetricsConfig,
    ModelDataSource,
    OrderKey,
    ProductionVariantInstanceType,
)

ContainerMode = Literal["SingleModel", "MultiModel"]

InferenceExecutionMode = Literal["Serial", "Direct"]

ModelCacheSetting = Literal["Enabled", "Disabled"]

ModelMetadataFilterType = Literal["Domain", "Framework", "Task", "FrameworkVersion"]

ModelSortKey = Literal["Name", "CreationTime"]

RecommendationStatus = Literal["IN_PROGRESS", "COMPLETED", "FAILED", "NOT_APPLICABLE"]

RepositoryAccessMode = Literal["Platform", "Vpc"]


@structure
class ContainerDefinition(Structure):
    """Part of CreateModelInput, DescribeModelOutput, Model."""

    container_hostname: str | None = member(
        "ContainerHostname", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    image: str | None = member("Image", default=None, length=(0, 255), pattern=r"[\S]+")
    image_config: ImageConfig | None = member("ImageConfig", default=None)
    mode: ContainerMode | str | None = member("Mode", default=None)
    model_data_url: str | None = member(
        "ModelDataUrl", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    model_data_source: ModelDataSource | None = member("ModelDataSource", default=None)
    additional_model_data_sources: list[AdditionalModelDataSource] | None = member(
        "AdditionalModelDataSources", default=None, length=(0, 5)
    )
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 1024), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 1024), pattern=r"[\S\s]*"),
    )
    model_package_name: str | None = member(
        "ModelPackageName",
        default=None,
        length=(1, 176),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)(\/[0-9]{1,9})?",
    )
    inference_specification_name: str | None = member(
        "InferenceSpecificationName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    multi_model_config: MultiModelConfig | None = member("MultiModelConfig", default=None)
    container_metrics_config: ContainerMetricsConfig | None = member("ContainerMetricsConfig", default=None)


@structure
class CreateModelInput(Structure):
    """Input of CreateModel."""

    model_name: str = member("ModelName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?")
    primary_container: ContainerDefinition | None = member("PrimaryContainer", default=None)
    containers: list[ContainerDefinition] | None = member("Containers", default=None, length=(0, 15))
    inference_execution_config: InferenceExecutionConfig | None = member("InferenceExecutionConfig", default=None)
    execution_role_arn: str | None = member(
        "ExecutionRoleArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)
    enable_network_isolation: bool | None = member("EnableNetworkIsolation", default=None)


@structure
class CreateModelOutput(Output):
    """Output of CreateModel."""

    model_arn: str = member(
        "ModelArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model/.*"
    )


@structure
class DeleteModelInput(Structure):
    """Input of DeleteModel."""

    model_name: str = member("ModelName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?")


@structure
class DeleteModelOutput(Output):
    """Output of DeleteModel."""


@structure
class DeploymentRecommendation(Structure):
    """Part of DescribeModelOutput, Model."""

    recommendation_status: RecommendationStatus | str = member("RecommendationStatus")
    real_time_inference_recommendations: list[RealTimeInferenceRecommendation] | None = member(
        "RealTimeInferenceRecommendations", default=None, length=(0, 3)
    )


@structure
class DescribeModelInput(Structure):
    """Input of DescribeModel."""

    model_name: str = member("ModelName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?")


@structure
class DescribeModelOutput(Output):
    """Output of DescribeModel."""

    model_name: str = member("ModelName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?")
    creation_time: datetime.datetime = member("CreationTime")
    model_arn: str = member(
        "ModelArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model/.*"
    )
    primary_container: ContainerDefinition | None = member("PrimaryContainer", default=None)
    containers: list[ContainerDefinition] | None = member("Containers", default=None, length=(0, 15))
    inference_execution_config: InferenceExecutionConfig | None = member("InferenceExecutionConfig", default=None)
    execution_role_arn: str | None = member(
        "ExecutionRoleArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)
    enable_network_isolation: bool | None = member("EnableNetworkIsolation", default=None)
    deployment_recommendation: DeploymentRecommendation | None = member("DeploymentRecommendation", default=None)


@structure
class ImageConfig(Structure):
    """Part of ContainerDefinition."""

    repository_access_mode: RepositoryAccessMode | str = member("RepositoryAccessMode")
    repository_auth_config: RepositoryAuthConfig | None = member("RepositoryAuthConfig", default=None)


@structure
class InferenceExecutionConfig(Structure):
    """Part of CreateModelInput, DescribeModelOutput, Model."""

    mode: InferenceExecutionMode | str = member("Mode")


@structure
class ListModelMetadataRequest(Structure):
    """Input of ListModelMetadata."""

    search_expression: ModelMetadataSearchExpression | None = member("SearchExpression", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListModelMetadataResponse(Output):
    """Output of ListModelMetadata."""

    model_metadata_summaries: list[ModelMetadataSummary] = member("ModelMetadataSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListModelsInput(Structure):
    """Input of ListModels."""

    sort_by: ModelSortKey | str | None = member("SortBy", default=None)
    sort_order: OrderKey | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern="[a-zA-Z0-9-]+")
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)


@structure
class ListModelsOutput(Output):
    """Output of ListModels."""

    models: list[ModelSummary] = member("Models")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ModelMetadataFilter(Structure):
    """Part of ModelMetadataSearchExpression."""

    name: ModelMetadataFilterType | str = member("Name")
    value: str = member("Value", length=(0, 256))


@structure
class ModelMetadataSearchExpression(Structure):
    """Part of ListModelMetadataRequest."""

    filters: list[ModelMetadataFilter] | None = member("Filters", default=None, length=(1, 4))


@structure
class ModelMetadataSummary(Structure):
    """Part of ListModelMetadataResponse."""

    domain: str = member("Domain")
    framework: str = member("Framework")
    task: str = member("Task")
    model: str = member("Model")
    framework_version: str = member("FrameworkVersion")


@structure
class ModelSummary(Structure):
    """Part of ListModelsOutput."""

    model_name: str = member("ModelName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?")
    model_arn: str = member(
        "ModelArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model/.*"
    )
    creation_time: datetime.datetime = member("CreationTime")


@structure
class MultiModelConfig(Structure):
    """Part of ContainerDefinition."""

    model_cache_setting: ModelCacheSetting | str | None = member("ModelCacheSetting", default=None)


@structure
class RealTimeInferenceRecommendation(Structure):
    """Part of DeploymentRecommendation."""

    recommendation_id: str = member("RecommendationId")
    instance_type: ProductionVariantInstanceType | str = member("InstanceType")
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 1024), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 1024), pattern=r"[\S\s]*"),
    )


@structure
class RepositoryAuthConfig(Structure):
    """Part of ImageConfig."""

    repository_credentials_provider_arn: str = member(
        "RepositoryCredentialsProviderArn", length=(1, 2048), pattern=".*"
    )
