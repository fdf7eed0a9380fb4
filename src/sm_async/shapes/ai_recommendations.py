# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of AI recommendation jobs."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, Union, member, structure

from .common import SortOrder, Tag
from .common_jobs import AIMlflowConfig

AICapacityReservationPreference = Literal["capacity-reservations-only"]

AIRecommendationInferenceFramework = Literal["LMI", "VLLM"]

AIRecommendationInstanceType = Literal[
    "ml.g5.xlarge",
    "ml.g5.2xlarge",
    "ml.g5.4xlarge",
    "ml.g5.8xlarge",
    "ml.g5.12xlarge",
    "ml.g5.16xlarge",
    "ml.g5.24xlarge",
    "ml.g5.48xlarge",
    "ml.g6.xlarge",
    "ml.g6.2xlarge",
    "ml.g6.4xlarge",
    "ml.g6.8xlarge",
    "ml.g6.12xlarge",
    "ml.g6.16xlarge",
    "ml.g6.24xlarge",
    "ml.g6.48xlarge",
    "ml.g6e.xlarge",
    "ml.g6e.2xlarge",
    "ml.g6e.4xlarge",
    "ml.g6e.8xlarge",
    "ml.g6e.12xlarge",
    "ml.g6e.16xlarge",
    "ml.g6e.24xlarge",
    "ml.g6e.48xlarge",
    "ml.g7.2xlarge",
    "ml.g7.4xlarge",
    "ml.g7.8xlarge",
    "ml.g7.12xlarge",
    "ml.g7.24xlarge",
    "ml.g7.48xlarge",
    "ml.g7e.2xlarge",
    "ml.g7e.4xlarge",
    "ml.g7e.8xlarge",
    "ml.g7e.12xlarge",
    "ml.g7e.24xlarge",
    "ml.g7e.48xlarge",
    "ml.p3.2xlarge",
    "ml.p3.8xlarge",
    "ml.p3.16xlarge",
    "ml.p4d.24xlarge",
    "ml.p4de.24xlarge",
    "ml.p5.4xlarge",
    "ml.p5.48xlarge",
    "ml.p5e.48xlarge",
    "ml.p5en.48xlarge",
    "ml.p6-b200.48xlarge",
]

AIRecommendationJobStatus = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]

AIRecommendationMetric = Literal["ttft-ms", "throughput", "cost"]

AIRecommendationOptimizationType = Literal["SpeculativeDecoding", "KernelTuning"]

ListAIRecommendationJobsSortBy = Literal["Name", "CreationTime", "Status"]


@structure
class AIAdapterModelPackageEntry(Structure):
    """Part of AIAdapterSource, AIRecommendationAdapterDetails."""

    adapter_id: str = member("AdapterId", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    model_package_arn: str = member(
        "ModelPackageArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )


@structure
class AIAdapterS3Entry(Structure):
    """Part of AIAdapterSource, AIRecommendationAdapterDetails."""

    adapter_id: str = member("AdapterId", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")


@structure
class AIAdapterSource(Union):
    """Part of CreateAIRecommendationJobRequest, DescribeAIRecommendationJobResponse."""

    model_package_arns: list[AIAdapterModelPackageEntry] | None = member(
        "ModelPackageArns", default=None, length=(1, 10)
    )
    s3_uris: list[AIAdapterS3Entry] | None = member("S3Uris", default=None, length=(1, 10))


@structure
class AICapacityReservationConfig(Structure):
    """Part of AIRecommendationComputeSpec."""

    capacity_reservation_preference: AICapacityReservationPreference | str | None = member(
        "CapacityReservationPreference", default=None
    )
    ml_reservation_arns: list[str] | None = member(
        "MlReservationArns",
        default=None,
        each=Traits(length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z0-9\-]{1,14}/.*"),
    )


@structure
class AIModelSource(Union):
    """Part of CreateAIRecommendationJobRequest, DescribeAIRecommendationJobResponse."""

    s3: AIModelSourceS3 | None = member("S3", default=None)


@structure
class AIModelSourceS3(Structure):
    """Part of AIModelSource."""

    s3_uri: str | None = member("S3Uri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")


@structure
class AIRecommendation(Structure):
    """Part of DescribeAIRecommendationJobResponse."""

    recommendation_description: str | None = member("RecommendationDescription", default=None)
    optimization_details: list[AIRecommendationOptimizationDetail] | None = member("OptimizationDetails", default=None)
    model_details: AIRecommendationModelDetails | None = member("ModelDetails", default=None)
    deployment_configuration: AIRecommendationDeploymentConfiguration | None = member(
        "DeploymentConfiguration", default=None
    )
    ai_benchmark_job_arn: str | None = member(
        "AIBenchmarkJobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-benchmark-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    expected_performance: list[AIRecommendationPerformanceMetric] | None = member("ExpectedPerformance", default=None)
    adapter_details: AIRecommendationAdapterDetails | None = member("AdapterDetails", default=None)


@structure
class AIRecommendationAdapterDetails(Structure):
    """Part of AIRecommendation."""

    model_package_arns: list[AIAdapterModelPackageEntry] = member("ModelPackageArns", length=(1, 10))
    s3_uris: list[AIAdapterS3Entry] = member("S3Uris", length=(1, 10))


@structure
class AIRecommendationComputeSpec(Structure):
    """Part of CreateAIRecommendationJobRequest, DescribeAIRecommendationJobResponse."""

    instance_types: list[AIRecommendationInstanceType | str] | None = member(
        "InstanceTypes", default=None, length=(0, 3)
    )
    capacity_reservation_config: AICapacityReservationConfig | None = member("CapacityReservationConfig", default=None)


@structure
class AIRecommendationConstraint(Structure):
    """Part of AIRecommendationPerformanceTarget."""

    metric: AIRecommendationMetric | str = member("Metric")


@structure
class AIRecommendationDeploymentConfiguration(Structure):
    """Part of AIRecommendation."""

    s3: list[AIRecommendationDeploymentS3Channel] | None = member("S3", default=None)
    image_uri: str | None = member("ImageUri", default=None)
    instance_type: AIRecommendationInstanceType | str | None = member("InstanceType", default=None)
    instance_count: int | None = member("InstanceCount", default=None)
    copy_count_per_instance: int | None = member("CopyCountPerInstance", default=None)
    environment_variables: dict[str, str] | None = member(
        "EnvironmentVariables",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 1024), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 1024), pattern=r"[\S\s]*"),
    )
    min_cpu_memory_required_in_mb: int | None = member("MinCpuMemoryRequiredInMb", default=None, range=(1, None))


@structure
class AIRecommendationDeploymentS3Channel(Structure):
    """Part of AIRecommendationDeploymentConfiguration."""

    channel_name: str | None = member("ChannelName", default=None, length=(1, 64), pattern=r"[A-Za-z0-9\.\-_]+")
    uri: str | None = member("Uri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")


@structure
class AIRecommendationInferenceSpecification(Structure):
    """Part of CreateAIRecommendationJobRequest, DescribeAIRecommendationJobResponse."""

    framework: AIRecommendationInferenceFramework | str | None = member("Framework", default=None)


@structure
class AIRecommendationInstanceDetail(Structure):
    """Part of AIRecommendationModelDetails."""

    instance_type: AIRecommendationInstanceType | str | None = member("InstanceType", default=None)
    instance_count: int | None = member("InstanceCount", default=None)
    copy_count_per_instance: int | None = member("CopyCountPerInstance", default=None)


@structure
class AIRecommendationJobSummary(Structure):
    """Part of ListAIRecommendationJobsResponse."""

    ai_recommendation_job_name: str = member(
        "AIRecommendationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    ai_recommendation_job_arn: str = member(
        "AIRecommendationJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-recommendation-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    ai_recommendation_job_status: AIRecommendationJobStatus | str = member("AIRecommendationJobStatus")
    creation_time: datetime.datetime = member("CreationTime")
    end_time: datetime.datetime | None = member("EndTime", default=None)


@structure
class AIRecommendationModelDetails(Structure):
    """Part of AIRecommendation."""

    model_package_arn: str | None = member(
        "ModelPackageArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )
    inference_specification_name: str | None = member(
        "InferenceSpecificationName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    instance_details: list[AIRecommendationInstanceDetail] | None = member("InstanceDetails", default=None)


@structure
class AIRecommendationOptimizationDetail(Structure):
    """Part of AIRecommendation."""

    optimization_type: AIRecommendationOptimizationType | str = member("OptimizationType")
    optimization_config: dict[str, str] | None = member("OptimizationConfig", default=None)


@structure
class AIRecommendationOutputConfig(Structure):
    """Part of CreateAIRecommendationJobRequest."""

    s3_output_location: str | None = member(
        "S3OutputLocation", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    model_package_group_identifier: str | None = member(
        "ModelPackageGroupIdentifier",
        default=None,
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*/)?([a-zA-Z0-9]([a-zA-Z0-9\-]){0,62})(?<!-)",
    )
    mlflow_config: AIMlflowConfig | None = member("MlflowConfig", default=None)


@structure
class AIRecommendationOutputResult(Structure):
    """Part of DescribeAIRecommendationJobResponse."""

    s3_output_location: str = member("S3OutputLocation", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    model_package_group_identifier: str | None = member(
        "ModelPackageGroupIdentifier",
        default=None,
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*/)?([a-zA-Z0-9]([a-zA-Z0-9\-]){0,62})(?<!-)",
    )
    mlflow_config: AIMlflowConfig | None = member("MlflowConfig", default=None)


@structure
class AIRecommendationPerformanceMetric(Structure):
    """Part of AIRecommendation."""

    metric: str = member("Metric")
    value: str = member("Value")
    stat: str | None = member("Stat", default=None)
    unit: str | None = member("Unit", default=None)


@structure
class AIRecommendationPerformanceTarget(Structure):
    """Part of CreateAIRecommendationJobRequest, DescribeAIRecommendationJobResponse."""

    constraints: list[AIRecommendationConstraint] = member("Constraints")


@structure
class CreateAIRecommendationJobRequest(Structure):
    """Input of CreateAIRecommendationJob."""

    ai_recommendation_job_name: str = member(
        "AIRecommendationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_source: AIModelSource = member("ModelSource")
    output_config: AIRecommendationOutputConfig = member("OutputConfig")
    ai_workload_config_identifier: str = member(
        "AIWorkloadConfigIdentifier",
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*/)?([a-zA-Z0-9]([a-zA-Z0-9\-]){0,62})(?<!-)",
    )
    performance_target: AIRecommendationPerformanceTarget = member("PerformanceTarget")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    inference_specification: AIRecommendationInferenceSpecification | None = member(
        "InferenceSpecification", default=None
    )
    optimize_model: bool | None = member("OptimizeModel", default=None)
    compute_spec: AIRecommendationComputeSpec | None = member("ComputeSpec", default=None)
    adapter_source: AIAdapterSource | None = member("AdapterSource", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateAIRecommendationJobResponse(Output):
    """Output of CreateAIRecommendationJob."""

    ai_recommendation_job_arn: str = member(
        "AIRecommendationJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-recommendation-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class DeleteAIRecommendationJobRequest(Structure):
    """Input of DeleteAIRecommendationJob."""

    ai_recommendation_job_name: str = member(
        "AIRecommendationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DeleteAIRecommendationJobResponse(Output):
    """Output of DeleteAIRecommendationJob."""

    ai_recommendation_job_arn: str | None = member(
        "AIRecommendationJobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-recommendation-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class DescribeAIRecommendationJobRequest(Structure):
    """Input of DescribeAIRecommendationJob."""

    ai_recommendation_job_name: str = member(
        "AIRecommendationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DescribeAIRecommendationJobResponse(Output):
    """Output of DescribeAIRecommendationJob."""

    ai_recommendation_job_name: str = member(
        "AIRecommendationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    ai_recommendation_job_arn: str = member(
        "AIRecommendationJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-recommendation-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    ai_recommendation_job_status: AIRecommendationJobStatus | str = member("AIRecommendationJobStatus")
    model_source: AIModelSource = member("ModelSource")
    output_config: AIRecommendationOutputResult = member("OutputConfig")
    ai_workload_config_identifier: str = member(
        "AIWorkloadConfigIdentifier",
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*/)?([a-zA-Z0-9]([a-zA-Z0-9\-]){0,62})(?<!-)",
    )
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    creation_time: datetime.datetime = member("CreationTime")
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    inference_specification: AIRecommendationInferenceSpecification | None = member(
        "InferenceSpecification", default=None
    )
    optimize_model: bool | None = member("OptimizeModel", default=None)
    performance_target: AIRecommendationPerformanceTarget | None = member("PerformanceTarget", default=None)
    recommendations: list[AIRecommendation] | None = member("Recommendations", default=None)
    compute_spec: AIRecommendationComputeSpec | None = member("ComputeSpec", default=None)
    adapter_source: AIAdapterSource | None = member("AdapterSource", default=None)
    start_time: datetime.datetime | None = member("StartTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class ListAIRecommendationJobsRequest(Structure):
    """Input of ListAIRecommendationJobs."""

    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    status_equals: AIRecommendationJobStatus | str | None = member("StatusEquals", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    sort_by: ListAIRecommendationJobsSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListAIRecommendationJobsResponse(Output):
    """Output of ListAIRecommendationJobs."""

    ai_recommendation_jobs: list[AIRecommendationJobSummary] = member("AIRecommendationJobs")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class StopAIRecommendationJobRequest(Structure):
    """Input of StopAIRecommendationJob."""

    ai_recommendation_job_name: str = member(
        "AIRecommendationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class StopAIRecommendationJobResponse(Output):
    """Output of StopAIRecommendationJob."""

    ai_recommendation_job_arn: str = member(
        "AIRecommendationJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-recommendation-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
