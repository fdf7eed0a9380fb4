# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of definitions of monitoring jobs."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag, VpcConfig
from .common_monitoring import (
    BatchTransformInput,
    EndpointInput,
    MonitoringConstraintsResource,
    MonitoringOutputConfig,
    MonitoringResources,
    MonitoringStatisticsResource,
    MonitoringStoppingCondition,
)

MonitoringJobDefinitionSortKey = Literal["Name", "CreationTime"]

MonitoringProblemType = Literal["BinaryClassification", "MulticlassClassification", "Regression"]


@structure
class CreateDataQualityJobDefinitionRequest(Structure):
    """Input of CreateDataQualityJobDefinition."""

    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    data_quality_app_specification: DataQualityAppSpecification = member("DataQualityAppSpecification")
    data_quality_job_input: DataQualityJobInput = member("DataQualityJobInput")
    data_quality_job_output_config: MonitoringOutputConfig = member("DataQualityJobOutputConfig")
    job_resources: MonitoringResources = member("JobResources")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    data_quality_baseline_config: DataQualityBaselineConfig | None = member("DataQualityBaselineConfig", default=None)
    network_config: MonitoringNetworkConfig | None = member("NetworkConfig", default=None)
    stopping_condition: MonitoringStoppingCondition | None = member("StoppingCondition", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateDataQualityJobDefinitionResponse(Output):
    """Output of CreateDataQualityJobDefinition."""

    job_definition_arn: str = member("JobDefinitionArn", length=(0, 256), pattern=".*")


@structure
class CreateModelBiasJobDefinitionRequest(Structure):
    """Input of CreateModelBiasJobDefinition."""

    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_bias_app_specification: ModelBiasAppSpecification = member("ModelBiasAppSpecification")
    model_bias_job_input: ModelBiasJobInput = member("ModelBiasJobInput")
    model_bias_job_output_config: MonitoringOutputConfig = member("ModelBiasJobOutputConfig")
    job_resources: MonitoringResources = member("JobResources")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    model_bias_baseline_config: ModelBiasBaselineConfig | None = member("ModelBiasBaselineConfig", default=None)
    network_config: MonitoringNetworkConfig | None = member("NetworkConfig", default=None)
    stopping_condition: MonitoringStoppingCondition | None = member("StoppingCondition", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateModelBiasJobDefinitionResponse(Output):
    """Output of CreateModelBiasJobDefinition."""

    job_definition_arn: str = member("JobDefinitionArn", length=(0, 256), pattern=".*")


@structure
class CreateModelExplainabilityJobDefinitionRequest(Structure):
    """Input of CreateModelExplainabilityJobDefinition."""

    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_explainability_app_specification: ModelExplainabilityAppSpecification = member(
        "ModelExplainabilityAppSpecification"
    )
    model_explainability_job_input: ModelExplainabilityJobInput = member("ModelExplainabilityJobInput")
    model_explainability_job_output_config: MonitoringOutputConfig = member("ModelExplainabilityJobOutputConfig")
    job_resources: MonitoringResources = member("JobResources")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    model_explainability_baseline_config: ModelExplainabilityBaselineConfig | None = member(
        "ModelExplainabilityBaselineConfig", default=None
    )
    network_config: MonitoringNetworkConfig | None = member("NetworkConfig", default=None)
    stopping_condition: MonitoringStoppingCondition | None = member("StoppingCondition", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateModelExplainabilityJobDefinitionResponse(Output):
    """Output of CreateModelExplainabilityJobDefinition."""

    job_definition_arn: str = member("JobDefinitionArn", length=(0, 256), pattern=".*")


@structure
class CreateModelQualityJobDefinitionRequest(Structure):
    """Input of CreateModelQualityJobDefinition."""

    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_quality_app_specification: ModelQualityAppSpecification = member("ModelQualityAppSpecification")
    model_quality_job_input: ModelQualityJobInput = member("ModelQualityJobInput")
    model_quality_job_output_config: MonitoringOutputConfig = member("ModelQualityJobOutputConfig")
    job_resources: MonitoringResources = member("JobResources")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    model_quality_baseline_config: ModelQualityBaselineConfig | None = member(
        "ModelQualityBaselineConfig", default=None
    )
    network_config: MonitoringNetworkConfig | None = member("NetworkConfig", default=None)
    stopping_condition: MonitoringStoppingCondition | None = member("StoppingCondition", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateModelQualityJobDefinitionResponse(Output):
    """Output of CreateModelQualityJobDefinition."""

    job_definition_arn: str = member("JobDefinitionArn", length=(0, 256), pattern=".*")


@structure
class DataQualityAppSpecification(Structure):
    """Part of CreateDataQualityJobDefinitionRequest, DescribeDataQualityJobDefinitionResponse."""

    image_uri: str = member("ImageUri", length=(0, 255), pattern=".*")
    container_entrypoint: list[str] | None = member(
        "ContainerEntrypoint", default=None, length=(1, 100), each=Traits(length=(0, 256), pattern=".*")
    )
    container_arguments: list[str] | None = member(
        "ContainerArguments", default=None, length=(1, 50), each=Traits(length=(0, 256), pattern=".*")
    )
    record_preprocessor_source_uri: str | None = member(
        "RecordPreprocessorSourceUri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    post_analytics_processor_source_uri: str | None = member(
        "PostAnalyticsProcessorSourceUri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 50),
        key=Traits(length=(0, 256), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 256), pattern=r"[\S\s]*"),
    )


@structure
class DataQualityBaselineConfig(Structure):
    """Part of CreateDataQualityJobDefinitionRequest, DescribeDataQualityJobDefinitionResponse."""

    baselining_job_name: str | None = member(
        "BaseliningJobName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    constraints_resource: MonitoringConstraintsResource | None = member("ConstraintsResource", default=None)
    statistics_resource: MonitoringStatisticsResource | None = member("StatisticsResource", default=None)


@structure
class DataQualityJobInput(Structure):
    """Part of CreateDataQualityJobDefinitionRequest, DescribeDataQualityJobDefinitionResponse."""

    endpoint_input: EndpointInput | None = member("EndpointInput", default=None)
    batch_transform_input: BatchTransformInput | None = member("BatchTransformInput", default=None)


@structure
class DeleteDataQualityJobDefinitionOutput(Output):
    """Output of DeleteDataQualityJobDefinition."""


@structure
class DeleteDataQualityJobDefinitionRequest(Structure):
    """Input of DeleteDataQualityJobDefinition."""

    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DeleteModelBiasJobDefinitionOutput(Output):
    """Output of DeleteModelBiasJobDefinition."""


@structure
class DeleteModelBiasJobDefinitionRequest(Structure):
    """Input of DeleteModelBiasJobDefinition."""

    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DeleteModelExplainabilityJobDefinitionOutput(Output):
    """Output of DeleteModelExplainabilityJobDefinition."""


@structure
class DeleteModelExplainabilityJobDefinitionRequest(Structure):
    """Input of DeleteModelExplainabilityJobDefinition."""

    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DeleteModelQualityJobDefinitionOutput(Output):
    """Output of DeleteModelQualityJobDefinition."""


@structure
class DeleteModelQualityJobDefinitionRequest(Structure):
    """Input of DeleteModelQualityJobDefinition."""

    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeDataQualityJobDefinitionRequest(Structure):
    """Input of DescribeDataQualityJobDefinition."""

    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeDataQualityJobDefinitionResponse(Output):
    """Output of DescribeDataQualityJobDefinition."""

    job_definition_arn: str = member("JobDefinitionArn", length=(0, 256), pattern=".*")
    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    creation_time: datetime.datetime = member("CreationTime")
    data_quality_app_specification: DataQualityAppSpecification = member("DataQualityAppSpecification")
    data_quality_job_input: DataQualityJobInput = member("DataQualityJobInput")
    data_quality_job_output_config: MonitoringOutputConfig = member("DataQualityJobOutputConfig")
    job_resources: MonitoringResources = member("JobResources")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    data_quality_baseline_config: DataQualityBaselineConfig | None = member("DataQualityBaselineConfig", default=None)
    network_config: MonitoringNetworkConfig | None = member("NetworkConfig", default=None)
    stopping_condition: MonitoringStoppingCondition | None = member("StoppingCondition", default=None)


@structure
class DescribeModelBiasJobDefinitionRequest(Structure):
    """Input of DescribeModelBiasJobDefinition."""

    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeModelBiasJobDefinitionResponse(Output):
    """Output of DescribeModelBiasJobDefinition."""

    job_definition_arn: str = member("JobDefinitionArn", length=(0, 256), pattern=".*")
    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    creation_time: datetime.datetime = member("CreationTime")
    model_bias_app_specification: ModelBiasAppSpecification = member("ModelBiasAppSpecification")
    model_bias_job_input: ModelBiasJobInput = member("ModelBiasJobInput")
    model_bias_job_output_config: MonitoringOutputConfig = member("ModelBiasJobOutputConfig")
    job_resources: MonitoringResources = member("JobResources")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    model_bias_baseline_config: ModelBiasBaselineConfig | None = member("ModelBiasBaselineConfig", default=None)
    network_config: MonitoringNetworkConfig | None = member("NetworkConfig", default=None)
    stopping_condition: MonitoringStoppingCondition | None = member("StoppingCondition", default=None)


@structure
class DescribeModelExplainabilityJobDefinitionRequest(Structure):
    """Input of DescribeModelExplainabilityJobDefinition."""

    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeModelExplainabilityJobDefinitionResponse(Output):
    """Output of DescribeModelExplainabilityJobDefinition."""

    job_definition_arn: str = member("JobDefinitionArn", length=(0, 256), pattern=".*")
    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    creation_time: datetime.datetime = member("CreationTime")
    model_explainability_app_specification: ModelExplainabilityAppSpecification = member(
        "ModelExplainabilityAppSpecification"
    )
    model_explainability_job_input: ModelExplainabilityJobInput = member("ModelExplainabilityJobInput")
    model_explainability_job_output_config: MonitoringOutputConfig = member("ModelExplainabilityJobOutputConfig")
    job_resources: MonitoringResources = member("JobResources")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    model_explainability_baseline_config: ModelExplainabilityBaselineConfig | None = member(
        "ModelExplainabilityBaselineConfig", default=None
    )
    network_config: MonitoringNetworkConfig | None = member("NetworkConfig", default=None)
    stopping_condition: MonitoringStoppingCondition | None = member("StoppingCondition", default=None)


@structure
class DescribeModelQualityJobDefinitionRequest(Structure):
    """Input of DescribeModelQualityJobDefinition."""

    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeModelQualityJobDefinitionResponse(Output):
    """Output of DescribeModelQualityJobDefinition."""

    job_definition_arn: str = member("JobDefinitionArn", length=(0, 256), pattern=".*")
    job_definition_name: str = member("JobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    creation_time: datetime.datetime = member("CreationTime")
    model_quality_app_specification: ModelQualityAppSpecification = member("ModelQualityAppSpecification")
    model_quality_job_input: ModelQualityJobInput = member("ModelQualityJobInput")
    model_quality_job_output_config: MonitoringOutputConfig = member("ModelQualityJobOutputConfig")
    job_resources: MonitoringResources = member("JobResources")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    model_quality_baseline_config: ModelQualityBaselineConfig | None = member(
        "ModelQualityBaselineConfig", default=None
    )
    network_config: MonitoringNetworkConfig | None = member("NetworkConfig", default=None)
    stopping_condition: MonitoringStoppingCondition | None = member("StoppingCondition", default=None)


@structure
class ListDataQualityJobDefinitionsRequest(Structure):
    """Input of ListDataQualityJobDefinitions."""

    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    sort_by: MonitoringJobDefinitionSortKey | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)


@structure
class ListDataQualityJobDefinitionsResponse(Output):
    """Output of ListDataQualityJobDefinitions."""

    job_definition_summaries: list[MonitoringJobDefinitionSummary] = member("JobDefinitionSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListModelBiasJobDefinitionsRequest(Structure):
    """Input of ListModelBiasJobDefinitions."""

    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    sort_by: MonitoringJobDefinitionSortKey | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)


@structure
class ListModelBiasJobDefinitionsResponse(Output):
    """Output of ListModelBiasJobDefinitions."""

    job_definition_summaries: list[MonitoringJobDefinitionSummary] = member("JobDefinitionSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListModelExplainabilityJobDefinitionsRequest(Structure):
    """Input of ListModelExplainabilityJobDefinitions."""

    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    sort_by: MonitoringJobDefinitionSortKey | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)


@structure
class ListModelExplainabilityJobDefinitionsResponse(Output):
    """Output of ListModelExplainabilityJobDefinitions."""

    job_definition_summaries: list[MonitoringJobDefinitionSummary] = member("JobDefinitionSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListModelQualityJobDefinitionsRequest(Structure):
    """Input of ListModelQualityJobDefinitions."""

    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    sort_by: MonitoringJobDefinitionSortKey | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)


@structure
class ListModelQualityJobDefinitionsResponse(Output):
    """Output of ListModelQualityJobDefinitions."""

    job_definition_summaries: list[MonitoringJobDefinitionSummary] = member("JobDefinitionSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ModelBiasAppSpecification(Structure):
    """Part of CreateModelBiasJobDefinitionRequest, DescribeModelBiasJobDefinitionResponse."""

    image_uri: str = member("ImageUri", length=(0, 255), pattern=".*")
    config_uri: str = member("ConfigUri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 50),
        key=Traits(length=(0, 256), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 256), pattern=r"[\S\s]*"),
    )


@structure
class ModelBiasBaselineConfig(Structure):
    """Part of CreateModelBiasJobDefinitionRequest, DescribeModelBiasJobDefinitionResponse."""

    baselining_job_name: str | None = member(
        "BaseliningJobName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    constraints_resource: MonitoringConstraintsResource | None = member("ConstraintsResource", default=None)


@structure
class ModelBiasJobInput(Structure):
    """Part of CreateModelBiasJobDefinitionRequest, DescribeModelBiasJobDefinitionResponse."""

    ground_truth_s3_input: MonitoringGroundTruthS3Input = member("GroundTruthS3Input")
    endpoint_input: EndpointInput | None = member("EndpointInput", default=None)
    batch_transform_input: BatchTransformInput | None = member("BatchTransformInput", default=None)


@structure
class ModelExplainabilityAppSpecification(Structure):
    """Part of CreateModelExplainabilityJobDefinitionRequest, DescribeModelExplainabilityJobDefinitionResponse."""

    image_uri: str = member("ImageUri", length=(0, 255), pattern=".*")
    config_uri: str = member("ConfigUri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 50),
        key=Traits(length=(0, 256), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 256), pattern=r"[\S\s]*"),
    )


@structure
class ModelExplainabilityBaselineConfig(Structure):
    """Part of CreateModelExplainabilityJobDefinitionRequest, DescribeModelExplainabilityJobDefinitionResponse."""

    baselining_job_name: str | None = member(
        "BaseliningJobName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    constraints_resource: MonitoringConstraintsResource | None = member("ConstraintsResource", default=None)


@structure
class ModelExplainabilityJobInput(Structure):
    """Part of CreateModelExplainabilityJobDefinitionRequest, DescribeModelExplainabilityJobDefinitionResponse."""

    endpoint_input: EndpointInput | None = member("EndpointInput", default=None)
    batch_transform_input: BatchTransformInput | None = member("BatchTransformInput", default=None)


@structure
class ModelQualityAppSpecification(Structure):
    """Part of CreateModelQualityJobDefinitionRequest, DescribeModelQualityJobDefinitionResponse."""

    image_uri: str = member("ImageUri", length=(0, 255), pattern=".*")
    container_entrypoint: list[str] | None = member(
        "ContainerEntrypoint", default=None, length=(1, 100), each=Traits(length=(0, 256), pattern=".*")
    )
    container_arguments: list[str] | None = member(
        "ContainerArguments", default=None, length=(1, 50), each=Traits(length=(0, 256), pattern=".*")
    )
    record_preprocessor_source_uri: str | None = member(
        "RecordPreprocessorSourceUri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    post_analytics_processor_source_uri: str | None = member(
        "PostAnalyticsProcessorSourceUri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    problem_type: MonitoringProblemType | str | None = member("ProblemType", default=None)
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 50),
        key=Traits(length=(0, 256), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 256), pattern=r"[\S\s]*"),
    )


@structure
class ModelQualityBaselineConfig(Structure):
    """Part of CreateModelQualityJobDefinitionRequest, DescribeModelQualityJobDefinitionResponse."""

    baselining_job_name: str | None = member(
        "BaseliningJobName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    constraints_resource: MonitoringConstraintsResource | None = member("ConstraintsResource", default=None)


@structure
class ModelQualityJobInput(Structure):
    """Part of CreateModelQualityJobDefinitionRequest, DescribeModelQualityJobDefinitionResponse."""

    ground_truth_s3_input: MonitoringGroundTruthS3Input = member("GroundTruthS3Input")
    endpoint_input: EndpointInput | None = member("EndpointInput", default=None)
    batch_transform_input: BatchTransformInput | None = member("BatchTransformInput", default=None)


@structure
class MonitoringGroundTruthS3Input(Structure):
    """Part of ModelBiasJobInput, ModelQualityJobInput."""

    s3_uri: str | None = member("S3Uri", default=None, length=(0, 512), pattern="(?:https|s3)://[^/]+(?:/.*)?")


@structure
class MonitoringJobDefinitionSummary(Structure):
    """Part of ListDataQualityJobDefinitionsResponse, ListModelBiasJobDefinitionsResponse,
    ListModelExplainabilityJobDefinitionsResponse and 1 more.
    """

    monitoring_job_definition_name: str = member(
        "MonitoringJobDefinitionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_job_definition_arn: str = member("MonitoringJobDefinitionArn", length=(0, 256), pattern=".*")
    creation_time: datetime.datetime = member("CreationTime")
    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class MonitoringNetworkConfig(Structure):
    """Part of CreateDataQualityJobDefinitionRequest, CreateModelBiasJobDefinitionRequest,
    CreateModelExplainabilityJobDefinitionRequest and 5 more.
    """

    enable_inter_container_traffic_encryption: bool | None = member(
        "EnableInterContainerTrafficEncryption", default=None
    )
    enable_network_isolation: bool | None = member("EnableNetworkIsolation", default=None)
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)
