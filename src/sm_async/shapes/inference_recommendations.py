# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of inference recommendations."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, Union, member, structure

from .common import SortOrder, Tag
from .common_inference import ProductionVariantInstanceType, ProductionVariantServerlessConfig

FlatInvocations = Literal["Continue", "Stop"]

ListInferenceRecommendationsJobsSortBy = Literal["Name", "CreationTime", "Status"]

RecommendationJobStatus = Literal[
    "PENDING",
    "IN_PROGRESS",
    "COMPLETED",
    "FAILED",
    "STOPPING",
    "STOPPED",
    "DELETING",
    "DELETED",
]

RecommendationJobSupportedEndpointType = Literal["RealTime", "Serverless"]

RecommendationJobType = Literal["Default", "Advanced"]

RecommendationStepType = Literal["BENCHMARK"]

Statistic = Literal["Average", "Minimum", "Maximum", "SampleCount", "Sum"]

TrafficType = Literal["PHASES", "STAIRS"]


@structure
class CategoricalParameter(Structure):
    """Part of EnvironmentParameterRanges."""

    name: str = member("Name", length=(0, 64))
    value: list[str] = member("Value", length=(1, 3), each=Traits(length=(0, 128)))


@structure
class CreateInferenceRecommendationsJobRequest(Structure):
    """Input of CreateInferenceRecommendationsJob."""

    job_name: str = member("JobName", length=(1, 64), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
    job_type: RecommendationJobType | str = member("JobType")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    input_config: RecommendationJobInputConfig = member("InputConfig")
    job_description: str | None = member("JobDescription", default=None, length=(0, 128))
    stopping_conditions: RecommendationJobStoppingConditions | None = member("StoppingConditions", default=None)
    output_config: RecommendationJobOutputConfig | None = member("OutputConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateInferenceRecommendationsJobResponse(Output):
    """Output of CreateInferenceRecommendationsJob."""

    job_arn: str = member(
        "JobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:inference-recommendations-job/.*",
    )


@structure
class CustomizedMetricSpecification(Structure):
    """Part of MetricSpecification."""

    metric_name: str | None = member("MetricName", default=None)
    namespace: str | None = member("Namespace", default=None)
    statistic: Statistic | str | None = member("Statistic", default=None)


@structure
class DescribeInferenceRecommendationsJobRequest(Structure):
    """Input of DescribeInferenceRecommendationsJob."""

    job_name: str = member("JobName", length=(1, 64), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")


@structure
class DescribeInferenceRecommendationsJobResponse(Output):
    """Output of DescribeInferenceRecommendationsJob."""

    job_name: str = member("JobName", length=(1, 64), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
    job_type: RecommendationJobType | str = member("JobType")
    job_arn: str = member(
        "JobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:inference-recommendations-job/.*",
    )
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    status: RecommendationJobStatus | str = member("Status")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    input_config: RecommendationJobInputConfig = member("InputConfig")
    job_description: str | None = member("JobDescription", default=None, length=(0, 128))
    completion_time: datetime.datetime | None = member("CompletionTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    stopping_conditions: RecommendationJobStoppingConditions | None = member("StoppingConditions", default=None)
    inference_recommendations: list[InferenceRecommendation] | None = member(
        "InferenceRecommendations", default=None, length=(1, 10)
    )
    endpoint_performances: list[EndpointPerformance] | None = member(
        "EndpointPerformances", default=None, length=(0, 1)
    )


@structure
class DynamicScalingConfiguration(Structure):
    """Part of GetScalingConfigurationRecommendationResponse."""

    min_capacity: int | None = member("MinCapacity", default=None)
    max_capacity: int | None = member("MaxCapacity", default=None)
    scale_in_cooldown: int | None = member("ScaleInCooldown", default=None)
    scale_out_cooldown: int | None = member("ScaleOutCooldown", default=None)
    scaling_policies: list[ScalingPolicy] | None = member("ScalingPolicies", default=None)


@structure
class EndpointInfo(Structure):
    """Part of EndpointPerformance, RecommendationJobInputConfig."""

    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class EndpointInputConfiguration(Structure):
    """Part of RecommendationJobInputConfig."""

    instance_type: ProductionVariantInstanceType | str | None = member("InstanceType", default=None)
    serverless_config: ProductionVariantServerlessConfig | None = member("ServerlessConfig", default=None)
    inference_specification_name: str | None = member(
        "InferenceSpecificationName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    environment_parameter_ranges: EnvironmentParameterRanges | None = member("EnvironmentParameterRanges", default=None)


@structure
class EndpointOutputConfiguration(Structure):
    """Part of InferenceRecommendation, RecommendationJobInferenceBenchmark."""

    endpoint_name: str = member("EndpointName")
    variant_name: str = member("VariantName")
    instance_type: ProductionVariantInstanceType | str | None = member("InstanceType", default=None)
    initial_instance_count: int | None = member("InitialInstanceCount", default=None, range=(1, None))
    serverless_config: ProductionVariantServerlessConfig | None = member("ServerlessConfig", default=None)


@structure
class EndpointPerformance(Structure):
    """Part of DescribeInferenceRecommendationsJobResponse."""

    metrics: InferenceMetrics = member("Metrics")
    endpoint_info: EndpointInfo = member("EndpointInfo")


@structure
class EnvironmentParameter(Structure):
    """Part of ModelConfiguration."""

    key: str = member("Key")
    value_type: str = member("ValueType")
    value: str = member("Value")


@structure
class EnvironmentParameterRanges(Structure):
    """Part of EndpointInputConfiguration."""

    categorical_parameter_ranges: list[CategoricalParameter] | None = member(
        "CategoricalParameterRanges", default=None, length=(1, 5)
    )


@structure
class GetScalingConfigurationRecommendationRequest(Structure):
    """Input of GetScalingConfigurationRecommendation."""

    inference_recommendations_job_name: str = member(
        "InferenceRecommendationsJobName", length=(1, 64), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}"
    )
    recommendation_id: str | None = member("RecommendationId", default=None)
    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    target_cpu_utilization_per_core: int | None = member("TargetCpuUtilizationPerCore", default=None, range=(1, 100))
    scaling_policy_objective: ScalingPolicyObjective | None = member("ScalingPolicyObjective", default=None)


@structure
class GetScalingConfigurationRecommendationResponse(Output):
    """Output of GetScalingConfigurationRecommendation."""

    inference_recommendations_job_name: str | None = member(
        "InferenceRecommendationsJobName", default=None, length=(1, 64), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}"
    )
    recommendation_id: str | None = member("RecommendationId", default=None)
    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    target_cpu_utilization_per_core: int | None = member("TargetCpuUtilizationPerCore", default=None, range=(1, 100))
    scaling_policy_objective: ScalingPolicyObjective | None = member("ScalingPolicyObjective", default=None)
    metric: ScalingPolicyMetric | None = member("Metric", default=None)
    dynamic_scaling_configuration: DynamicScalingConfiguration | None = member(
        "DynamicScalingConfiguration", default=None
    )


@structure
class InferenceMetrics(Structure):
    """Part of EndpointPerformance, RecommendationJobInferenceBenchmark."""

    max_invocations: int = member("MaxInvocations")
    model_latency: int = member("ModelLatency")


@structure
class InferenceRecommendation(Structure):
    """Part of DescribeInferenceRecommendationsJobResponse."""

    endpoint_configuration: EndpointOutputConfiguration = member("EndpointConfiguration")
    model_configuration: ModelConfiguration = member("ModelConfiguration")
    recommendation_id: str | None = member("RecommendationId", default=None)
    metrics: RecommendationMetrics | None = member("Metrics", default=None)
    invocation_end_time: datetime.datetime | None = member("InvocationEndTime", default=None)
    invocation_start_time: datetime.datetime | None = member("InvocationStartTime", default=None)


@structure
class InferenceRecommendationsJob(Structure):
    """Part of ListInferenceRecommendationsJobsResponse."""

    job_name: str = member("JobName", length=(1, 64), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
    job_description: str = member("JobDescription", length=(0, 128))
    job_type: RecommendationJobType | str = member("JobType")
    job_arn: str = member(
        "JobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:inference-recommendations-job/.*",
    )
    status: RecommendationJobStatus | str = member("Status")
    creation_time: datetime.datetime = member("CreationTime")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    completion_time: datetime.datetime | None = member("CompletionTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    model_name: str | None = member(
        "ModelName", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    sample_payload_url: str | None = member(
        "SamplePayloadUrl", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    model_package_version_arn: str | None = member(
        "ModelPackageVersionArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )


@structure
class InferenceRecommendationsJobStep(Structure):
    """Part of ListInferenceRecommendationsJobStepsResponse."""

    step_type: RecommendationStepType | str = member("StepType")
    job_name: str = member("JobName", length=(1, 64), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
    status: RecommendationJobStatus | str = member("Status")
    inference_benchmark: RecommendationJobInferenceBenchmark | None = member("InferenceBenchmark", default=None)


@structure
class ListInferenceRecommendationsJobStepsRequest(Structure):
    """Input of ListInferenceRecommendationsJobSteps."""

    job_name: str = member("JobName", length=(1, 64), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
    status: RecommendationJobStatus | str | None = member("Status", default=None)
    step_type: RecommendationStepType | str | None = member("StepType", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListInferenceRecommendationsJobStepsResponse(Output):
    """Output of ListInferenceRecommendationsJobSteps."""

    steps: list[InferenceRecommendationsJobStep] | None = member("Steps", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListInferenceRecommendationsJobsRequest(Structure):
    """Input of ListInferenceRecommendationsJobs."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    status_equals: RecommendationJobStatus | str | None = member("StatusEquals", default=None)
    sort_by: ListInferenceRecommendationsJobsSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    model_name_equals: str | None = member(
        "ModelNameEquals", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    model_package_version_arn_equals: str | None = member(
        "ModelPackageVersionArnEquals",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )


@structure
class ListInferenceRecommendationsJobsResponse(Output):
    """Output of ListInferenceRecommendationsJobs."""

    inference_recommendations_jobs: list[InferenceRecommendationsJob] = member("InferenceRecommendationsJobs")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class MetricSpecification(Union):
    """Part of TargetTrackingScalingPolicyConfiguration."""

    predefined: PredefinedMetricSpecification | None = member("Predefined", default=None)
    customized: CustomizedMetricSpecification | None = member("Customized", default=None)


@structure
class ModelConfiguration(Structure):
    """Part of InferenceRecommendation, RecommendationJobInferenceBenchmark."""

    inference_specification_name: str | None = member(
        "InferenceSpecificationName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    environment_parameters: list[EnvironmentParameter] | None = member(
        "EnvironmentParameters", default=None, length=(1, 10)
    )
    compilation_job_name: str | None = member(
        "CompilationJobName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class ModelLatencyThreshold(Structure):
    """Part of RecommendationJobStoppingConditions."""

    percentile: str | None = member("Percentile", default=None, length=(0, 64))
    value_in_milliseconds: int | None = member("ValueInMilliseconds", default=None)


@structure
class Phase(Structure):
    """Part of TrafficPattern."""

    initial_number_of_users: int | None = member("InitialNumberOfUsers", default=None, range=(1, None))
    spawn_rate: int | None = member("SpawnRate", default=None, range=(0, None))
    duration_in_seconds: int | None = member("DurationInSeconds", default=None, range=(1, None))


@structure
class PredefinedMetricSpecification(Structure):
    """Part of MetricSpecification."""

    predefined_metric_type: str | None = member("PredefinedMetricType", default=None)


@structure
class RecommendationJobCompiledOutputConfig(Structure):
    """Part of RecommendationJobOutputConfig."""

    s3_output_uri: str | None = member(
        "S3OutputUri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )


@structure
class RecommendationJobContainerConfig(Structure):
    """Part of RecommendationJobInputConfig."""

    domain: str | None = member("Domain", default=None)
    task: str | None = member("Task", default=None)
    framework: str | None = member("Framework", default=None)
    framework_version: str | None = member(
        "FrameworkVersion", default=None, length=(3, 10), pattern=r"[0-9]\.[A-Za-z0-9.-]+"
    )
    payload_config: RecommendationJobPayloadConfig | None = member("PayloadConfig", default=None)
    nearest_model_name: str | None = member("NearestModelName", default=None)
    supported_instance_types: list[str] | None = member("SupportedInstanceTypes", default=None)
    supported_endpoint_type: RecommendationJobSupportedEndpointType | str | None = member(
        "SupportedEndpointType", default=None
    )
    data_input_config: str | None = member("DataInputConfig", default=None, length=(1, 1024), pattern=r"[\S\s]+")
    supported_response_mime_types: list[str] | None = member(
        "SupportedResponseMIMETypes", default=None, each=Traits(length=(0, 1024), pattern=r"[-\w]+\/.+")
    )


@structure
class RecommendationJobInferenceBenchmark(Structure):
    """Part of InferenceRecommendationsJobStep."""

    model_configuration: ModelConfiguration = member("ModelConfiguration")
    metrics: RecommendationMetrics | None = member("Metrics", default=None)
    endpoint_metrics: InferenceMetrics | None = member("EndpointMetrics", default=None)
    endpoint_configuration: EndpointOutputConfiguration | None = member("EndpointConfiguration", default=None)
    failure_reason: str | None = member("FailureReason", default=None)
    invocation_end_time: datetime.datetime | None = member("InvocationEndTime", default=None)
    invocation_start_time: datetime.datetime | None = member("InvocationStartTime", default=None)


@structure
class RecommendationJobInputConfig(Structure):
    """Part of CreateInferenceRecommendationsJobRequest, DescribeInferenceRecommendationsJobResponse."""

    model_package_version_arn: str | None = member(
        "ModelPackageVersionArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )
    model_name: str | None = member(
        "ModelName", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    job_duration_in_seconds: int | None = member("JobDurationInSeconds", default=None, range=(1, None))
    traffic_pattern: TrafficPattern | None = member("TrafficPattern", default=None)
    resource_limit: RecommendationJobResourceLimit | None = member("ResourceLimit", default=None)
    endpoint_configurations: list[EndpointInputConfiguration] | None = member(
        "EndpointConfigurations", default=None, length=(1, 10)
    )
    volume_kms_key_id: str | None = member("VolumeKmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    container_config: RecommendationJobContainerConfig | None = member("ContainerConfig", default=None)
    endpoints: list[EndpointInfo] | None = member("Endpoints", default=None, length=(0, 1))
    vpc_config: RecommendationJobVpcConfig | None = member("VpcConfig", default=None)


@structure
class RecommendationJobOutputConfig(Structure):
    """Part of CreateInferenceRecommendationsJobRequest."""

    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    compiled_output_config: RecommendationJobCompiledOutputConfig | None = member("CompiledOutputConfig", default=None)


@structure
class RecommendationJobPayloadConfig(Structure):
    """Part of RecommendationJobContainerConfig."""

    sample_payload_url: str | None = member(
        "SamplePayloadUrl", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    supported_content_types: list[str] | None = member(
        "SupportedContentTypes", default=None, each=Traits(length=(0, 256), pattern=".*")
    )


@structure
class RecommendationJobResourceLimit(Structure):
    """Part of RecommendationJobInputConfig."""

    max_number_of_tests: int | None = member("MaxNumberOfTests", default=None, range=(1, None))
    max_parallel_of_tests: int | None = member("MaxParallelOfTests", default=None, range=(1, None))


@structure
class RecommendationJobStoppingConditions(Structure):
    """Part of CreateInferenceRecommendationsJobRequest, DescribeInferenceRecommendationsJobResponse."""

    max_invocations: int | None = member("MaxInvocations", default=None)
    model_latency_thresholds: list[ModelLatencyThreshold] | None = member(
        "ModelLatencyThresholds", default=None, length=(1, 1)
    )
    flat_invocations: FlatInvocations | str | None = member("FlatInvocations", default=None)


@structure
class RecommendationJobVpcConfig(Structure):
    """Part of RecommendationJobInputConfig."""

    security_group_ids: list[str] = member(
        "SecurityGroupIds", length=(1, 5), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+")
    )
    subnets: list[str] = member("Subnets", length=(1, 16), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+"))


@structure
class RecommendationMetrics(Structure):
    """Part of InferenceRecommendation, RecommendationJobInferenceBenchmark."""

    cost_per_hour: float | None = member("CostPerHour", default=None)
    cost_per_inference: float | None = member("CostPerInference", default=None)
    max_invocations: int | None = member("MaxInvocations", default=None)
    model_latency: int | None = member("ModelLatency", default=None)
    cpu_utilization: float | None = member("CpuUtilization", default=None, range=(0.0, None))
    memory_utilization: float | None = member("MemoryUtilization", default=None, range=(0.0, None))
    model_setup_time: int | None = member("ModelSetupTime", default=None, range=(0, None))


@structure
class ScalingPolicy(Union):
    """Part of DynamicScalingConfiguration."""

    target_tracking: TargetTrackingScalingPolicyConfiguration | None = member("TargetTracking", default=None)


@structure
class ScalingPolicyMetric(Structure):
    """Part of GetScalingConfigurationRecommendationResponse."""

    invocations_per_instance: int | None = member("InvocationsPerInstance", default=None)
    model_latency: int | None = member("ModelLatency", default=None)


@structure
class ScalingPolicyObjective(Structure):
    """Part of GetScalingConfigurationRecommendationRequest, GetScalingConfigurationRecommendationResponse."""

    min_invocations_per_minute: int | None = member("MinInvocationsPerMinute", default=None)
    max_invocations_per_minute: int | None = member("MaxInvocationsPerMinute", default=None)


@structure
class Stairs(Structure):
    """Part of TrafficPattern."""

    duration_in_seconds: int | None = member("DurationInSeconds", default=None, range=(1, None))
    number_of_steps: int | None = member("NumberOfSteps", default=None, range=(1, None))
    users_per_step: int | None = member("UsersPerStep", default=None, range=(1, 3))


@structure
class StopInferenceRecommendationsJobOutput(Output):
    """Output of StopInferenceRecommendationsJob."""


@structure
class StopInferenceRecommendationsJobRequest(Structure):
    """Input of StopInferenceRecommendationsJob."""

    job_name: str = member("JobName", length=(1, 64), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")


@structure
class TargetTrackingScalingPolicyConfiguration(Structure):
    """Part of ScalingPolicy."""

    metric_specification: MetricSpecification | None = member("MetricSpecification", default=None)
    target_value: float | None = member("TargetValue", default=None)


@structure
class TrafficPattern(Structure):
    """Part of RecommendationJobInputConfig."""

    traffic_type: TrafficType | str | None = member("TrafficType", default=None)
    phases: list[Phase] | None = member("Phases", default=None, length=(1, None))
    stairs: Stairs | None = member("Stairs", default=None)
