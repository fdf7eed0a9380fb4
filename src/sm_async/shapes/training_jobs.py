# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of training jobs."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import ProcessingInstanceType, SortBy, SortOrder, Tag, VpcConfig
from .common_jobs import ExperimentConfig, ModelArtifacts, StoppingCondition
from .common_training import (
    Channel,
    CheckpointConfig,
    MetricDefinition,
    OutputDataConfig,
    ResourceConfig,
    RetryStrategy,
    TrainingInputMode,
    TrainingJobStatus,
)

CustomizationTechnique = Literal["SFT", "DPO", "RLVR", "RLAIF"]

EvaluationType = Literal["LLMAJEvaluation", "CustomScorerEvaluation", "BenchmarkEvaluation"]

Peft = Literal["LORA"]

ProfilingStatus = Literal["Enabled", "Disabled"]

RuleEvaluationStatus = Literal["InProgress", "NoIssuesFound", "IssuesFound", "Error", "Stopping", "Stopped"]

SecondaryStatus = Literal[
    "Starting",
    "LaunchingMLInstances",
    "PreparingTrainingStack",
    "Downloading",
    "DownloadingTrainingImage",
    "Training",
    "Uploading",
    "Stopping",
    "Stopped",
    "MaxRuntimeExceeded",
    "Completed",
    "Failed",
    "Interrupted",
    "MaxWaitTimeExceeded",
    "Updating",
    "Restarting",
    "Pending",
]

ServerlessJobType = Literal["FineTuning", "Evaluation"]

TrainingRepositoryAccessMode = Literal["Platform", "Vpc"]

WarmPoolResourceStatus = Literal["Available", "Terminated", "Reused", "InUse"]


@structure
class AlgorithmSpecification(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse, TrainingJob."""

    training_input_mode: TrainingInputMode | str = member("TrainingInputMode")
    training_image: str | None = member("TrainingImage", default=None, length=(0, 255), pattern=".*")
    algorithm_name: str | None = member(
        "AlgorithmName",
        default=None,
        length=(1, 170),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)",
    )
    metric_definitions: list[MetricDefinition] | None = member("MetricDefinitions", default=None, length=(0, 40))
    enable_sagemaker_metrics_time_series: bool | None = member("EnableSageMakerMetricsTimeSeries", default=None)
    container_entrypoint: list[str] | None = member(
        "ContainerEntrypoint", default=None, length=(1, 100), each=Traits(length=(0, 256), pattern=".*")
    )
    container_arguments: list[str] | None = member(
        "ContainerArguments", default=None, length=(1, 100), each=Traits(length=(0, 256), pattern=".*")
    )
    training_image_config: TrainingImageConfig | None = member("TrainingImageConfig", default=None)


@structure
class CollectionConfiguration(Structure):
    """Part of DebugHookConfig."""

    collection_name: str | None = member("CollectionName", default=None, length=(1, 256), pattern=".*")
    collection_parameters: dict[str, str] | None = member(
        "CollectionParameters",
        default=None,
        length=(0, 20),
        key=Traits(length=(1, 256), pattern=".*"),
        value=Traits(length=(0, 256), pattern=".*"),
    )


@structure
class CreateTrainingJobRequest(Structure):
    """Input of CreateTrainingJob."""

    training_job_name: str = member("TrainingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    output_data_config: OutputDataConfig = member("OutputDataConfig")
    hyper_parameters: dict[str, str] | None = member(
        "HyperParameters",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 256), pattern=".*"),
        value=Traits(length=(0, 2500), pattern=".*"),
    )
    algorithm_specification: AlgorithmSpecification | None = member("AlgorithmSpecification", default=None)
    input_data_config: list[Channel] | None = member("InputDataConfig", default=None, length=(1, 20))
    resource_config: ResourceConfig | None = member("ResourceConfig", default=None)
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)
    stopping_condition: StoppingCondition | None = member("StoppingCondition", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    enable_network_isolation: bool | None = member("EnableNetworkIsolation", default=None)
    enable_inter_container_traffic_encryption: bool | None = member(
        "EnableInterContainerTrafficEncryption", default=None
    )
    enable_managed_spot_training: bool | None = member("EnableManagedSpotTraining", default=None)
    checkpoint_config: CheckpointConfig | None = member("CheckpointConfig", default=None)
    debug_hook_config: DebugHookConfig | None = member("DebugHookConfig", default=None)
    debug_rule_configurations: list[DebugRuleConfiguration] | None = member(
        "DebugRuleConfigurations", default=None, length=(0, 20)
    )
    tensor_board_output_config: TensorBoardOutputConfig | None = member("TensorBoardOutputConfig", default=None)
    experiment_config: ExperimentConfig | None = member("ExperimentConfig", default=None)
    profiler_config: ProfilerConfig | None = member("ProfilerConfig", default=None)
    profiler_rule_configurations: list[ProfilerRuleConfiguration] | None = member(
        "ProfilerRuleConfigurations", default=None, length=(0, 20)
    )
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 512), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 512), pattern=r"[\S\s]*"),
    )
    retry_strategy: RetryStrategy | None = member("RetryStrategy", default=None)
    remote_debug_config: RemoteDebugConfig | None = member("RemoteDebugConfig", default=None)
    infra_check_config: InfraCheckConfig | None = member("InfraCheckConfig", default=None)
    session_chaining_config: SessionChainingConfig | None = member("SessionChainingConfig", default=None)
    serverless_job_config: ServerlessJobConfig | None = member("ServerlessJobConfig", default=None)
    mlflow_config: MlflowConfig | None = member("MlflowConfig", default=None)
    model_package_config: ModelPackageConfig | None = member("ModelPackageConfig", default=None)


@structure
class CreateTrainingJobResponse(Output):
    """Output of CreateTrainingJob."""

    training_job_arn: str = member(
        "TrainingJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class DebugHookConfig(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse, TrainingJob."""

    s3_output_path: str = member("S3OutputPath", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    local_path: str | None = member("LocalPath", default=None, length=(0, 4096), pattern=".*")
    hook_parameters: dict[str, str] | None = member(
        "HookParameters",
        default=None,
        length=(0, 20),
        key=Traits(length=(1, 256), pattern=".*"),
        value=Traits(length=(0, 256), pattern=".*"),
    )
    collection_configurations: list[CollectionConfiguration] | None = member(
        "CollectionConfigurations", default=None, length=(0, 20)
    )


@structure
class DebugRuleConfiguration(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse, TrainingJob."""

    rule_configuration_name: str = member("RuleConfigurationName", length=(1, 256), pattern=".*")
    rule_evaluator_image: str = member("RuleEvaluatorImage", length=(0, 255), pattern=".*")
    local_path: str | None = member("LocalPath", default=None, length=(0, 4096), pattern=".*")
    s3_output_path: str | None = member(
        "S3OutputPath", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    instance_type: ProcessingInstanceType | str | None = member("InstanceType", default=None)
    volume_size_in_gb: int | None = member("VolumeSizeInGB", default=None, range=(0, None))
    rule_parameters: dict[str, str] | None = member(
        "RuleParameters",
        default=None,
        length=(0, 100),
        key=Traits(length=(1, 256), pattern=".*"),
        value=Traits(length=(0, 256), pattern=".*"),
    )


@structure
class DebugRuleEvaluationStatus(Structure):
    """Part of DescribeTrainingJobResponse, TrainingJob."""

    rule_configuration_name: str | None = member("RuleConfigurationName", default=None, length=(1, 256), pattern=".*")
    rule_evaluation_job_arn: str | None = member(
        "RuleEvaluationJobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:processing-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    rule_evaluation_status: RuleEvaluationStatus | str | None = member("RuleEvaluationStatus", default=None)
    status_details: str | None = member("StatusDetails", default=None, length=(0, 1024), pattern=".*")
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class DeleteTrainingJobOutput(Output):
    """Output of DeleteTrainingJob."""


@structure
class DeleteTrainingJobRequest(Structure):
    """Input of DeleteTrainingJob."""

    training_job_name: str = member("TrainingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeTrainingJobRequest(Structure):
    """Input of DescribeTrainingJob."""

    training_job_name: str = member("TrainingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeTrainingJobResponse(Output):
    """Output of DescribeTrainingJob."""

    training_job_name: str = member("TrainingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    training_job_arn: str = member(
        "TrainingJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    model_artifacts: ModelArtifacts = member("ModelArtifacts")
    training_job_status: TrainingJobStatus | str = member("TrainingJobStatus")
    secondary_status: SecondaryStatus | str = member("SecondaryStatus")
    stopping_condition: StoppingCondition = member("StoppingCondition")
    creation_time: datetime.datetime = member("CreationTime")
    tuning_job_arn: str | None = member(
        "TuningJobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:hyper-parameter-tuning-job/.*",
    )
    labeling_job_arn: str | None = member(
        "LabelingJobArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:labeling-job/.*",
    )
    auto_ml_job_arn: str | None = member(
        "AutoMLJobArn",
        default=None,
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:automl-job/.*",
    )
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    hyper_parameters: dict[str, str] | None = member(
        "HyperParameters",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 256), pattern=".*"),
        value=Traits(length=(0, 2500), pattern=".*"),
    )
    algorithm_specification: AlgorithmSpecification | None = member("AlgorithmSpecification", default=None)
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    input_data_config: list[Channel] | None = member("InputDataConfig", default=None, length=(1, 20))
    output_data_config: OutputDataConfig | None = member("OutputDataConfig", default=None)
    resource_config: ResourceConfig | None = member("ResourceConfig", default=None)
    warm_pool_status: WarmPoolStatus | None = member("WarmPoolStatus", default=None)
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)
    training_start_time: datetime.datetime | None = member("TrainingStartTime", default=None)
    training_end_time: datetime.datetime | None = member("TrainingEndTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    secondary_status_transitions: list[SecondaryStatusTransition] | None = member(
        "SecondaryStatusTransitions", default=None
    )
    final_metric_data_list: list[MetricData] | None = member("FinalMetricDataList", default=None, length=(0, 40))
    enable_network_isolation: bool | None = member("EnableNetworkIsolation", default=None)
    enable_inter_container_traffic_encryption: bool | None = member(
        "EnableInterContainerTrafficEncryption", default=None
    )
    enable_managed_spot_training: bool | None = member("EnableManagedSpotTraining", default=None)
    checkpoint_config: CheckpointConfig | None = member("CheckpointConfig", default=None)
    training_time_in_seconds: int | None = member("TrainingTimeInSeconds", default=None, range=(1, None))
    billable_time_in_seconds: int | None = member("BillableTimeInSeconds", default=None, range=(1, None))
    billable_token_count: int | None = member("BillableTokenCount", default=None, range=(0, None))
    debug_hook_config: DebugHookConfig | None = member("DebugHookConfig", default=None)
    experiment_config: ExperimentConfig | None = member("ExperimentConfig", default=None)
    debug_rule_configurations: list[DebugRuleConfiguration] | None = member(
        "DebugRuleConfigurations", default=None, length=(0, 20)
    )
    tensor_board_output_config: TensorBoardOutputConfig | None = member("TensorBoardOutputConfig", default=None)
    debug_rule_evaluation_statuses: list[DebugRuleEvaluationStatus] | None = member(
        "DebugRuleEvaluationStatuses", default=None, length=(0, 20)
    )
    profiler_config: ProfilerConfig | None = member("ProfilerConfig", default=None)
    profiler_rule_configurations: list[ProfilerRuleConfiguration] | None = member(
        "ProfilerRuleConfigurations", default=None, length=(0, 20)
    )
    profiler_rule_evaluation_statuses: list[ProfilerRuleEvaluationStatus] | None = member(
        "ProfilerRuleEvaluationStatuses", default=None, length=(0, 20)
    )
    profiling_status: ProfilingStatus | str | None = member("ProfilingStatus", default=None)
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 512), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 512), pattern=r"[\S\s]*"),
    )
    retry_strategy: RetryStrategy | None = member("RetryStrategy", default=None)
    remote_debug_config: RemoteDebugConfig | None = member("RemoteDebugConfig", default=None)
    infra_check_config: InfraCheckConfig | None = member("InfraCheckConfig", default=None)
    serverless_job_config: ServerlessJobConfig | None = member("ServerlessJobConfig", default=None)
    mlflow_config: MlflowConfig | None = member("MlflowConfig", default=None)
    model_package_config: ModelPackageConfig | None = member("ModelPackageConfig", default=None)
    mlflow_details: MlflowDetails | None = member("MlflowDetails", default=None)
    progress_info: TrainingProgressInfo | None = member("ProgressInfo", default=None)
    output_model_package_arn: str | None = member(
        "OutputModelPackageArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )


@structure
class InfraCheckConfig(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse."""

    enable_infra_check: bool | None = member("EnableInfraCheck", default=None)


@structure
class ListTrainingJobsRequest(Structure):
    """Input of ListTrainingJobs."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    status_equals: TrainingJobStatus | str | None = member("StatusEquals", default=None)
    sort_by: SortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    warm_pool_status_equals: WarmPoolResourceStatus | str | None = member("WarmPoolStatusEquals", default=None)
    training_plan_arn_equals: str | None = member(
        "TrainingPlanArnEquals",
        default=None,
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*",
    )


@structure
class ListTrainingJobsResponse(Output):
    """Output of ListTrainingJobs."""

    training_job_summaries: list[TrainingJobSummary] = member("TrainingJobSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class MetricData(Structure):
    """Part of DescribeTrainingJobResponse, TrainingJob."""

    metric_name: str | None = member("MetricName", default=None, length=(1, 255), pattern=".+")
    value: float | None = member("Value", default=None)
    timestamp: datetime.datetime | None = member("Timestamp", default=None)


@structure
class MlflowConfig(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse."""

    mlflow_resource_arn: str = member(
        "MlflowResourceArn",
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-[a-zA-Z-]*/.*",
    )
    mlflow_experiment_name: str | None = member("MlflowExperimentName", default=None, length=(1, 256), pattern=".*")
    mlflow_run_name: str | None = member("MlflowRunName", default=None, length=(1, 256), pattern=".*")


@structure
class MlflowDetails(Structure):
    """Part of DescribeTrainingJobResponse."""

    mlflow_experiment_id: str | None = member("MlflowExperimentId", default=None, length=(1, 256), pattern=".*")
    mlflow_run_id: str | None = member("MlflowRunId", default=None, length=(1, 256), pattern=".*")


@structure
class ModelPackageConfig(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse, TrainingJob."""

    model_package_group_arn: str = member(
        "ModelPackageGroupArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package-group/[\S]{1,2048}",
    )
    source_model_package_arn: str | None = member(
        "SourceModelPackageArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )


@structure
class ProfilerConfig(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse, TrainingJob."""

    s3_output_path: str | None = member(
        "S3OutputPath", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    profiling_interval_in_milliseconds: int | None = member("ProfilingIntervalInMilliseconds", default=None)
    profiling_parameters: dict[str, str] | None = member(
        "ProfilingParameters",
        default=None,
        length=(0, 20),
        key=Traits(length=(1, 256), pattern=".*"),
        value=Traits(length=(0, 256), pattern=".*"),
    )
    disable_profiler: bool | None = member("DisableProfiler", default=None)


@structure
class ProfilerConfigForUpdate(Structure):
    """Part of UpdateTrainingJobRequest."""

    s3_output_path: str | None = member(
        "S3OutputPath", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    profiling_interval_in_milliseconds: int | None = member("ProfilingIntervalInMilliseconds", default=None)
    profiling_parameters: dict[str, str] | None = member(
        "ProfilingParameters",
        default=None,
        length=(0, 20),
        key=Traits(length=(1, 256), pattern=".*"),
        value=Traits(length=(0, 256), pattern=".*"),
    )
    disable_profiler: bool | None = member("DisableProfiler", default=None)


@structure
class ProfilerRuleConfiguration(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse, UpdateTrainingJobRequest."""

    rule_configuration_name: str = member("RuleConfigurationName", length=(1, 256), pattern=".*")
    rule_evaluator_image: str = member("RuleEvaluatorImage", length=(0, 255), pattern=".*")
    local_path: str | None = member("LocalPath", default=None, length=(0, 4096), pattern=".*")
    s3_output_path: str | None = member(
        "S3OutputPath", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    instance_type: ProcessingInstanceType | str | None = member("InstanceType", default=None)
    volume_size_in_gb: int | None = member("VolumeSizeInGB", default=None, range=(0, None))
    rule_parameters: dict[str, str] | None = member(
        "RuleParameters",
        default=None,
        length=(0, 100),
        key=Traits(length=(1, 256), pattern=".*"),
        value=Traits(length=(0, 256), pattern=".*"),
    )


@structure
class ProfilerRuleEvaluationStatus(Structure):
    """Part of DescribeTrainingJobResponse."""

    rule_configuration_name: str | None = member("RuleConfigurationName", default=None, length=(1, 256), pattern=".*")
    rule_evaluation_job_arn: str | None = member(
        "RuleEvaluationJobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:processing-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    rule_evaluation_status: RuleEvaluationStatus | str | None = member("RuleEvaluationStatus", default=None)
    status_details: str | None = member("StatusDetails", default=None, length=(0, 1024), pattern=".*")
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class RemoteDebugConfig(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse."""

    enable_remote_debug: bool | None = member("EnableRemoteDebug", default=None)


@structure
class RemoteDebugConfigForUpdate(Structure):
    """Part of UpdateTrainingJobRequest."""

    enable_remote_debug: bool | None = member("EnableRemoteDebug", default=None)


@structure
class ResourceConfigForUpdate(Structure):
    """Part of UpdateTrainingJobRequest."""

    keep_alive_period_in_seconds: int = member("KeepAlivePeriodInSeconds", range=(0, 21600))


@structure
class SecondaryStatusTransition(Structure):
    """Part of DescribeTrainingJobResponse, TrainingJob."""

    status: SecondaryStatus | str = member("Status")
    start_time: datetime.datetime = member("StartTime")
    end_time: datetime.datetime | None = member("EndTime", default=None)
    status_message: str | None = member("StatusMessage", default=None)


@structure
class ServerlessJobConfig(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse."""

    base_model_arn: str = member(
        "BaseModelArn",
        length=(1, 2048),
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub-content\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/Model\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\/\d{1,4}.\d{1,4}.\d{1,4})?",
    )
    job_type: ServerlessJobType | str = member("JobType")
    accept_eula: bool | None = member("AcceptEula", default=None)
    customization_technique: CustomizationTechnique | str | None = member("CustomizationTechnique", default=None)
    peft: Peft | str | None = member("Peft", default=None)
    evaluation_type: EvaluationType | str | None = member("EvaluationType", default=None)
    evaluator_arn: str | None = member("EvaluatorArn", default=None, pattern=".*")
    sequence_length: str | None = member("SequenceLength", default=None, length=(1, 50), pattern=r"\d+K")


@structure
class SessionChainingConfig(Structure):
    """Part of CreateTrainingJobRequest."""

    enable_session_tag_chaining: bool | None = member("EnableSessionTagChaining", default=None)


@structure
class StopTrainingJobOutput(Output):
    """Output of StopTrainingJob."""


@structure
class StopTrainingJobRequest(Structure):
    """Input of StopTrainingJob."""

    training_job_name: str = member("TrainingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class TensorBoardOutputConfig(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse, TrainingJob."""

    s3_output_path: str = member("S3OutputPath", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    local_path: str | None = member("LocalPath", default=None, length=(0, 4096), pattern=".*")


@structure
class TrainingImageConfig(Structure):
    """Part of AlgorithmSpecification."""

    training_repository_access_mode: TrainingRepositoryAccessMode | str = member("TrainingRepositoryAccessMode")
    training_repository_auth_config: TrainingRepositoryAuthConfig | None = member(
        "TrainingRepositoryAuthConfig", default=None
    )


@structure
class TrainingJobSummary(Structure):
    """Part of ListTrainingJobsResponse."""

    training_job_name: str = member("TrainingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    training_job_arn: str = member(
        "TrainingJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    creation_time: datetime.datetime = member("CreationTime")
    training_job_status: TrainingJobStatus | str = member("TrainingJobStatus")
    training_end_time: datetime.datetime | None = member("TrainingEndTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    secondary_status: SecondaryStatus | str | None = member("SecondaryStatus", default=None)
    warm_pool_status: WarmPoolStatus | None = member("WarmPoolStatus", default=None)
    training_plan_arn: str | None = member(
        "TrainingPlanArn",
        default=None,
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*",
    )


@structure
class TrainingProgressInfo(Structure):
    """Part of DescribeTrainingJobResponse."""

    total_step_count_per_epoch: int | None = member("TotalStepCountPerEpoch", default=None, range=(0, None))
    current_step: int | None = member("CurrentStep", default=None, range=(0, None))
    current_epoch: int | None = member("CurrentEpoch", default=None, range=(0, None))
    max_epoch: int | None = member("MaxEpoch", default=None, range=(0, None))


@structure
class TrainingRepositoryAuthConfig(Structure):
    """Part of TrainingImageConfig."""

    training_repository_credentials_provider_arn: str = member(
        "TrainingRepositoryCredentialsProviderArn",
        length=(1, 2048),
        pattern=r"arn:[A-Za-z0-9\-]+:lambda:[A-Za-z0-9\-]+:[0-9]{12}:function:.*",
    )


@structure
class UpdateTrainingJobRequest(Structure):
    """Input of UpdateTrainingJob."""

    training_job_name: str = member("TrainingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    profiler_config: ProfilerConfigForUpdate | None = member("ProfilerConfig", default=None)
    profiler_rule_configurations: list[ProfilerRuleConfiguration] | None = member(
        "ProfilerRuleConfigurations", default=None, length=(0, 20)
    )
    resource_config: ResourceConfigForUpdate | None = member("ResourceConfig", default=None)
    remote_debug_config: RemoteDebugConfigForUpdate | None = member("RemoteDebugConfig", default=None)


@structure
class UpdateTrainingJobResponse(Output):
    """Output of UpdateTrainingJob."""

    training_job_arn: str = member(
        "TrainingJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class WarmPoolStatus(Structure):
    """Part of DescribeTrainingJobResponse, TrainingJob, TrainingJobSummary."""

    status: WarmPoolResourceStatus | str = member("Status")
    resource_retained_billable_time_in_seconds: int | None = member(
        "ResourceRetainedBillableTimeInSeconds", default=None, range=(0, None)
    )
    reused_by_job: str | None = member(
        "ReusedByJob", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
