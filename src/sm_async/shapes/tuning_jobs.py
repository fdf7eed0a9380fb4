# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of hyperparameter tuning jobs."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag, VpcConfig
from .common_jobs import ObjectiveStatus, StoppingCondition
from .common_training import (
    Channel,
    CheckpointConfig,
    HyperParameterTuningJobObjective,
    HyperParameterTuningJobObjectiveType,
    MetricDefinition,
    OutputDataConfig,
    ResourceConfig,
    RetryStrategy,
    TrainingInputMode,
    TrainingInstanceType,
    TrainingJobStatus,
)

AutotuneMode = Literal["Enabled"]

CompleteOnConvergence = Literal["Disabled", "Enabled"]

HyperParameterScalingType = Literal["Auto", "Linear", "Logarithmic", "ReverseLogarithmic"]

HyperParameterTuningAllocationStrategy = Literal["Prioritized"]

HyperParameterTuningJobSortByOptions = Literal["Name", "Status", "CreationTime"]

HyperParameterTuningJobStatus = Literal[
    "Completed",
    "InProgress",
    "Failed",
    "Stopped",
    "Stopping",
    "Deleting",
    "DeleteFailed",
]

HyperParameterTuningJobStrategyType = Literal["Bayesian", "Random", "Hyperband", "Grid"]

HyperParameterTuningJobWarmStartType = Literal["IdenticalDataAndAlgorithm", "TransferLearning"]

TrainingJobEarlyStoppingType = Literal["Off", "Auto"]

TrainingJobSortByOptions = Literal["Name", "CreationTime", "Status", "FinalObjectiveMetricValue"]


@structure
class AutoParameter(Structure):
    """Part of ParameterRanges."""

    name: str = member("Name", length=(0, 256), pattern=".*")
    value_hint: str = member("ValueHint", length=(0, 256), pattern=".*")


@structure
class Autotune(Structure):
    """Part of CreateHyperParameterTuningJobRequest, DescribeHyperParameterTuningJobResponse."""

    mode: AutotuneMode | str = member("Mode")


@structure
class BestObjectiveNotImproving(Structure):
    """Part of TuningJobCompletionCriteria."""

    max_number_of_training_jobs_not_improving: int | None = member(
        "MaxNumberOfTrainingJobsNotImproving", default=None, range=(3, None)
    )


@structure
class CategoricalParameterRange(Structure):
    """Part of ParameterRanges."""

    name: str = member("Name", length=(0, 256), pattern=".*")
    values: list[str] = member("Values", length=(1, 30), each=Traits(length=(0, 256), pattern=".*"))


@structure
class ContinuousParameterRange(Structure):
    """Part of ParameterRanges."""

    name: str = member("Name", length=(0, 256), pattern=".*")
    min_value: str = member("MinValue", length=(0, 256), pattern=".*")
    max_value: str = member("MaxValue", length=(0, 256), pattern=".*")
    scaling_type: HyperParameterScalingType | str | None = member("ScalingType", default=None)


@structure
class ConvergenceDetected(Structure):
    """Part of TuningJobCompletionCriteria."""

    complete_on_convergence: CompleteOnConvergence | str | None = member("CompleteOnConvergence", default=None)


@structure
class CreateHyperParameterTuningJobRequest(Structure):
    """Input of CreateHyperParameterTuningJob."""

    hyper_parameter_tuning_job_name: str = member(
        "HyperParameterTuningJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}"
    )
    hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig = member("HyperParameterTuningJobConfig")
    training_job_definition: HyperParameterTrainingJobDefinition | None = member("TrainingJobDefinition", default=None)
    training_job_definitions: list[HyperParameterTrainingJobDefinition] | None = member(
        "TrainingJobDefinitions", default=None, length=(1, 10)
    )
    warm_start_config: HyperParameterTuningJobWarmStartConfig | None = member("WarmStartConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    autotune: Autotune | None = member("Autotune", default=None)


@structure
class CreateHyperParameterTuningJobResponse(Output):
    """Output of CreateHyperParameterTuningJob."""

    hyper_parameter_tuning_job_arn: str = member(
        "HyperParameterTuningJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:hyper-parameter-tuning-job/.*",
    )


@structure
class DeleteHyperParameterTuningJobOutput(Output):
    """Output of DeleteHyperParameterTuningJob."""


@structure
class DeleteHyperParameterTuningJobRequest(Structure):
    """Input of DeleteHyperParameterTuningJob."""

    hyper_parameter_tuning_job_name: str = member(
        "HyperParameterTuningJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}"
    )


@structure
class DescribeHyperParameterTuningJobRequest(Structure):
    """Input of DescribeHyperParameterTuningJob."""

    hyper_parameter_tuning_job_name: str = member(
        "HyperParameterTuningJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}"
    )


@structure
class DescribeHyperParameterTuningJobResponse(Output):
    """Output of DescribeHyperParameterTuningJob."""

    hyper_parameter_tuning_job_name: str = member(
        "HyperParameterTuningJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}"
    )
    hyper_parameter_tuning_job_arn: str = member(
        "HyperParameterTuningJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:hyper-parameter-tuning-job/.*",
    )
    hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig = member("HyperParameterTuningJobConfig")
    hyper_parameter_tuning_job_status: HyperParameterTuningJobStatus | str = member("HyperParameterTuningJobStatus")
    creation_time: datetime.datetime = member("CreationTime")
    training_job_status_counters: TrainingJobStatusCounters = member("TrainingJobStatusCounters")
    objective_status_counters: ObjectiveStatusCounters = member("ObjectiveStatusCounters")
    training_job_definition: HyperParameterTrainingJobDefinition | None = member("TrainingJobDefinition", default=None)
    training_job_definitions: list[HyperParameterTrainingJobDefinition] | None = member(
        "TrainingJobDefinitions", default=None, length=(1, 10)
    )
    hyper_parameter_tuning_end_time: datetime.datetime | None = member("HyperParameterTuningEndTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    best_training_job: HyperParameterTrainingJobSummary | None = member("BestTrainingJob", default=None)
    overall_best_training_job: HyperParameterTrainingJobSummary | None = member("OverallBestTrainingJob", default=None)
    warm_start_config: HyperParameterTuningJobWarmStartConfig | None = member("WarmStartConfig", default=None)
    autotune: Autotune | None = member("Autotune", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    tuning_job_completion_details: HyperParameterTuningJobCompletionDetails | None = member(
        "TuningJobCompletionDetails", default=None
    )
    consumed_resources: HyperParameterTuningJobConsumedResources | None = member("ConsumedResources", default=None)


@structure
class FinalHyperParameterTuningJobObjectiveMetric(Structure):
    """Part of HyperParameterTrainingJobSummary."""

    metric_name: str = member("MetricName", length=(1, 255), pattern=".+")
    value: float = member("Value")
    type: HyperParameterTuningJobObjectiveType | str | None = member("Type", default=None)


@structure
class HyperParameterAlgorithmSpecification(Structure):
    """Part of HyperParameterTrainingJobDefinition."""

    training_input_mode: TrainingInputMode | str = member("TrainingInputMode")
    training_image: str | None = member("TrainingImage", default=None, length=(0, 255), pattern=".*")
    algorithm_name: str | None = member(
        "AlgorithmName",
        default=None,
        length=(1, 170),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)",
    )
    metric_definitions: list[MetricDefinition] | None = member("MetricDefinitions", default=None, length=(0, 40))


@structure
class HyperParameterTrainingJobDefinition(Structure):
    """Part of CreateHyperParameterTuningJobRequest, DescribeHyperParameterTuningJobResponse,
    HyperParameterTuningJobSearchEntity.
    """

    algorithm_specification: HyperParameterAlgorithmSpecification = member("AlgorithmSpecification")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    output_data_config: OutputDataConfig = member("OutputDataConfig")
    stopping_condition: StoppingCondition = member("StoppingCondition")
    definition_name: str | None = member(
        "DefinitionName", default=None, length=(1, 64), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}"
    )
    tuning_objective: HyperParameterTuningJobObjective | None = member("TuningObjective", default=None)
    hyper_parameter_ranges: ParameterRanges | None = member("HyperParameterRanges", default=None)
    static_hyper_parameters: dict[str, str] | None = member(
        "StaticHyperParameters",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 256), pattern=".*"),
        value=Traits(length=(0, 2500), pattern=".*"),
    )
    input_data_config: list[Channel] | None = member("InputDataConfig", default=None, length=(1, 20))
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)
    resource_config: ResourceConfig | None = member("ResourceConfig", default=None)
    hyper_parameter_tuning_resource_config: HyperParameterTuningResourceConfig | None = member(
        "HyperParameterTuningResourceConfig", default=None
    )
    enable_network_isolation: bool | None = member("EnableNetworkIsolation", default=None)
    enable_inter_container_traffic_encryption: bool | None = member(
        "EnableInterContainerTrafficEncryption", default=None
    )
    enable_managed_spot_training: bool | None = member("EnableManagedSpotTraining", default=None)
    checkpoint_config: CheckpointConfig | None = member("CheckpointConfig", default=None)
    retry_strategy: RetryStrategy | None = member("RetryStrategy", default=None)
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 48),
        key=Traits(length=(0, 512), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 512), pattern=r"[\S\s]*"),
    )


@structure
class HyperParameterTrainingJobSummary(Structure):
    """Part of DescribeHyperParameterTuningJobResponse, HyperParameterTuningJobSearchEntity,
    ListTrainingJobsForHyperParameterTuningJobResponse.
    """

    training_job_name: str = member("TrainingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    training_job_arn: str = member(
        "TrainingJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    creation_time: datetime.datetime = member("CreationTime")
    training_job_status: TrainingJobStatus | str = member("TrainingJobStatus")
    tuned_hyper_parameters: dict[str, str] = member(
        "TunedHyperParameters",
        length=(0, 100),
        key=Traits(length=(0, 256), pattern=".*"),
        value=Traits(length=(0, 2500), pattern=".*"),
    )
    training_job_definition_name: str | None = member(
        "TrainingJobDefinitionName", default=None, length=(1, 64), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}"
    )
    tuning_job_name: str | None = member(
        "TuningJobName", default=None, length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}"
    )
    training_start_time: datetime.datetime | None = member("TrainingStartTime", default=None)
    training_end_time: datetime.datetime | None = member("TrainingEndTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    final_hyper_parameter_tuning_job_objective_metric: FinalHyperParameterTuningJobObjectiveMetric | None = member(
        "FinalHyperParameterTuningJobObjectiveMetric", default=None
    )
    objective_status: ObjectiveStatus | str | None = member("ObjectiveStatus", default=None)


@structure
class HyperParameterTuningInstanceConfig(Structure):
    """Part of HyperParameterTuningResourceConfig."""

    instance_type: TrainingInstanceType | str = member("InstanceType")
    instance_count: int = member("InstanceCount", range=(0, None))
    volume_size_in_gb: int = member("VolumeSizeInGB", range=(1, None))


@structure
class HyperParameterTuningJobCompletionDetails(Structure):
    """Part of DescribeHyperParameterTuningJobResponse, HyperParameterTuningJobSearchEntity."""

    number_of_training_jobs_objective_not_improving: int | None = member(
        "NumberOfTrainingJobsObjectiveNotImproving", default=None
    )
    convergence_detected_time: datetime.datetime | None = member("ConvergenceDetectedTime", default=None)


@structure
class HyperParameterTuningJobConfig(Structure):
    """Part of CreateHyperParameterTuningJobRequest, DescribeHyperParameterTuningJobResponse,
    HyperParameterTuningJobSearchEntity.
    """

    strategy: HyperParameterTuningJobStrategyType | str = member("Strategy")
    resource_limits: ResourceLimits = member("ResourceLimits")
    strategy_config: HyperParameterTuningJobStrategyConfig | None = member("StrategyConfig", default=None)
    hyper_parameter_tuning_job_objective: HyperParameterTuningJobObjective | None = member(
        "HyperParameterTuningJobObjective", default=None
    )
    parameter_ranges: ParameterRanges | None = member("ParameterRanges", default=None)
    training_job_early_stopping_type: TrainingJobEarlyStoppingType | str | None = member(
        "TrainingJobEarlyStoppingType", default=None
    )
    tuning_job_completion_criteria: TuningJobCompletionCriteria | None = member(
        "TuningJobCompletionCriteria", default=None
    )
    random_seed: int | None = member("RandomSeed", default=None, range=(0, None))


@structure
class HyperParameterTuningJobConsumedResources(Structure):
    """Part of DescribeHyperParameterTuningJobResponse, HyperParameterTuningJobSearchEntity."""

    runtime_in_seconds: int | None = member("RuntimeInSeconds", default=None)


@structure
class HyperParameterTuningJobStrategyConfig(Structure):
    """Part of HyperParameterTuningJobConfig."""

    hyperband_strategy_config: HyperbandStrategyConfig | None = member("HyperbandStrategyConfig", default=None)


@structure
class HyperParameterTuningJobSummary(Structure):
    """Part of ListHyperParameterTuningJobsResponse."""

    hyper_parameter_tuning_job_name: str = member(
        "HyperParameterTuningJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}"
    )
    hyper_parameter_tuning_job_arn: str = member(
        "HyperParameterTuningJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:hyper-parameter-tuning-job/.*",
    )
    hyper_parameter_tuning_job_status: HyperParameterTuningJobStatus | str = member("HyperParameterTuningJobStatus")
    strategy: HyperParameterTuningJobStrategyType | str = member("Strategy")
    creation_time: datetime.datetime = member("CreationTime")
    training_job_status_counters: TrainingJobStatusCounters = member("TrainingJobStatusCounters")
    objective_status_counters: ObjectiveStatusCounters = member("ObjectiveStatusCounters")
    hyper_parameter_tuning_end_time: datetime.datetime | None = member("HyperParameterTuningEndTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    resource_limits: ResourceLimits | None = member("ResourceLimits", default=None)


@structure
class HyperParameterTuningJobWarmStartConfig(Structure):
    """Part of CreateHyperParameterTuningJobRequest, DescribeHyperParameterTuningJobResponse,
    HyperParameterTuningJobSearchEntity.
    """

    parent_hyper_parameter_tuning_jobs: list[ParentHyperParameterTuningJob] = member(
        "ParentHyperParameterTuningJobs", length=(1, 5)
    )
    warm_start_type: HyperParameterTuningJobWarmStartType | str = member("WarmStartType")


@structure
class HyperParameterTuningResourceConfig(Structure):
    """Part of HyperParameterTrainingJobDefinition."""

    instance_type: TrainingInstanceType | str | None = member("InstanceType", default=None)
    instance_count: int | None = member("InstanceCount", default=None, range=(0, None))
    volume_size_in_gb: int | None = member("VolumeSizeInGB", default=None, range=(0, None))
    volume_kms_key_id: str | None = member("VolumeKmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    allocation_strategy: HyperParameterTuningAllocationStrategy | str | None = member(
        "AllocationStrategy", default=None
    )
    instance_configs: list[HyperParameterTuningInstanceConfig] | None = member(
        "InstanceConfigs", default=None, length=(1, 6)
    )


@structure
class HyperbandStrategyConfig(Structure):
    """Part of HyperParameterTuningJobStrategyConfig."""

    min_resource: int | None = member("MinResource", default=None, range=(1, None))
    max_resource: int | None = member("MaxResource", default=None, range=(1, None))


@structure
class IntegerParameterRange(Structure):
    """Part of ParameterRanges."""

    name: str = member("Name", length=(0, 256), pattern=".*")
    min_value: str = member("MinValue", length=(0, 256), pattern=".*")
    max_value: str = member("MaxValue", length=(0, 256), pattern=".*")
    scaling_type: HyperParameterScalingType | str | None = member("ScalingType", default=None)


@structure
class ListHyperParameterTuningJobsRequest(Structure):
    """Input of ListHyperParameterTuningJobs."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    sort_by: HyperParameterTuningJobSortByOptions | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    status_equals: HyperParameterTuningJobStatus | str | None = member("StatusEquals", default=None)


@structure
class ListHyperParameterTuningJobsResponse(Output):
    """Output of ListHyperParameterTuningJobs."""

    hyper_parameter_tuning_job_summaries: list[HyperParameterTuningJobSummary] = member(
        "HyperParameterTuningJobSummaries"
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListTrainingJobsForHyperParameterTuningJobRequest(Structure):
    """Input of ListTrainingJobsForHyperParameterTuningJob."""

    hyper_parameter_tuning_job_name: str = member(
        "HyperParameterTuningJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}"
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    status_equals: TrainingJobStatus | str | None = member("StatusEquals", default=None)
    sort_by: TrainingJobSortByOptions | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListTrainingJobsForHyperParameterTuningJobResponse(Output):
    """Output of ListTrainingJobsForHyperParameterTuningJob."""

    training_job_summaries: list[HyperParameterTrainingJobSummary] = member("TrainingJobSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ObjectiveStatusCounters(Structure):
    """Part of DescribeHyperParameterTuningJobResponse, HyperParameterTuningJobSearchEntity,
    HyperParameterTuningJobSummary.
    """

    succeeded: int | None = member("Succeeded", default=None, range=(0, None))
    pending: int | None = member("Pending", default=None, range=(0, None))
    failed: int | None = member("Failed", default=None, range=(0, None))


@structure
class ParameterRanges(Structure):
    """Part of HyperParameterTrainingJobDefinition, HyperParameterTuningJobConfig."""

    integer_parameter_ranges: list[IntegerParameterRange] | None = member(
        "IntegerParameterRanges", default=None, length=(0, 30)
    )
    continuous_parameter_ranges: list[ContinuousParameterRange] | None = member(
        "ContinuousParameterRanges", default=None, length=(0, 30)
    )
    categorical_parameter_ranges: list[CategoricalParameterRange] | None = member(
        "CategoricalParameterRanges", default=None, length=(0, 30)
    )
    auto_parameters: list[AutoParameter] | None = member("AutoParameters", default=None, length=(0, 100))


@structure
class ParentHyperParameterTuningJob(Structure):
    """Part of HyperParameterTuningJobWarmStartConfig."""

    hyper_parameter_tuning_job_name: str | None = member(
        "HyperParameterTuningJobName", default=None, length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}"
    )


@structure
class ResourceLimits(Structure):
    """Part of HyperParameterTuningJobConfig, HyperParameterTuningJobSummary."""

    max_parallel_training_jobs: int = member("MaxParallelTrainingJobs", range=(1, None))
    max_number_of_training_jobs: int | None = member("MaxNumberOfTrainingJobs", default=None, range=(1, None))
    max_runtime_in_seconds: int | None = member("MaxRuntimeInSeconds", default=None, range=(120, 15768000))


@structure
class StopHyperParameterTuningJobOutput(Output):
    """Output of StopHyperParameterTuningJob."""


@structure
class StopHyperParameterTuningJobRequest(Structure):
    """Input of StopHyperParameterTuningJob."""

    hyper_parameter_tuning_job_name: str = member(
        "HyperParameterTuningJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}"
    )


@structure
class TrainingJobStatusCounters(Structure):
    """Part of DescribeHyperParameterTuningJobResponse, HyperParameterTuningJobSearchEntity,
    HyperParameterTuningJobSummary.
    """

    completed: int | None = member("Completed", default=None, range=(0, None))
    in_progress: int | None = member("InProgress", default=None, range=(0, None))
    retryable_error: int | None = member("RetryableError", default=None, range=(0, None))
    non_retryable_error: int | None = member("NonRetryableError", default=None, range=(0, None))
    stopped: int | None = member("Stopped", default=None, range=(0, None))


@structure
class TuningJobCompletionCriteria(Structure):
    """Part of HyperParameterTuningJobConfig."""

    target_objective_metric_value: float | None = member("TargetObjectiveMetricValue", default=None)
    best_objective_not_improving: BestObjectiveNotImproving | None = member("BestObjectiveNotImproving", default=None)
    convergence_detected: ConvergenceDetected | None = member("ConvergenceDetected", default=None)
