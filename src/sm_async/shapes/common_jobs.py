# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of jobs and what they make, shared by their domains."""

from __future__ import annotations

from typing import Literal

from sm_async.schema import Structure, member, structure

from .common import VpcConfig

CompressionType = Literal["None", "Gzip"]

ObjectiveStatus = Literal["Succeeded", "Pending", "Failed"]


@structure
class AIMlflowConfig(Structure):
    """Part of AIBenchmarkOutputConfig, AIBenchmarkOutputResult, AIRecommendationOutputConfig and 1 more."""

    mlflow_resource_arn: str = member(
        "MlflowResourceArn",
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-(app|tracking-server)/.*",
    )
    mlflow_experiment_name: str | None = member(
        "MlflowExperimentName", default=None, length=(1, 256), pattern=r"[a-zA-Z0-9\-_./]+"
    )
    mlflow_run_name: str | None = member("MlflowRunName", default=None, length=(1, 256), pattern=r"[a-zA-Z0-9\-_./]+")


@structure
class ExperimentConfig(Structure):
    """Part of CreateProcessingJobRequest, CreateTrainingJobRequest, CreateTransformJobRequest and 6 more."""

    experiment_name: str | None = member(
        "ExperimentName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    trial_name: str | None = member(
        "TrialName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    trial_component_display_name: str | None = member(
        "TrialComponentDisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    run_name: str | None = member("RunName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")


@structure
class MetadataProperties(Structure):
    """Part of CreateActionRequest, CreateArtifactRequest, CreateModelPackageInput and 10 more."""

    commit_id: str | None = member("CommitId", default=None, length=(0, 1024), pattern=".*")
    repository: str | None = member("Repository", default=None, length=(0, 1024), pattern=".*")
    generated_by: str | None = member("GeneratedBy", default=None, length=(0, 1024), pattern=".*")
    project_id: str | None = member("ProjectId", default=None, length=(0, 1024), pattern=".*")


@structure
class ModelArtifacts(Structure):
    """Part of DescribeCompilationJobResponse, DescribeTrainingJobResponse, TrainingJob."""

    s3_model_artifacts: str = member("S3ModelArtifacts", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")


@structure
class NetworkConfig(Structure):
    """Part of CreateProcessingJobRequest, DescribeProcessingJobResponse, MonitoringJobDefinition and 1 more."""

    enable_inter_container_traffic_encryption: bool | None = member(
        "EnableInterContainerTrafficEncryption", default=None
    )
    enable_network_isolation: bool | None = member("EnableNetworkIsolation", default=None)
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)


@structure
class ParallelismConfiguration(Structure):
    """Part of CreatePipelineRequest, DescribePipelineExecutionResponse, DescribePipelineResponse and 6 more."""

    max_parallel_execution_steps: int = member("MaxParallelExecutionSteps", range=(1, None))


@structure
class PublicWorkforceTaskPrice(Structure):
    """Part of HumanLoopConfig, HumanTaskConfig."""

    amount_in_usd: USD | None = member("AmountInUsd", default=None)


@structure
class StoppingCondition(Structure):
    """Part of CreateCompilationJobRequest, CreateOptimizationJobRequest, CreateTrainingJobRequest and 6 more."""

    max_runtime_in_seconds: int | None = member("MaxRuntimeInSeconds", default=None, range=(1, None))
    max_wait_time_in_seconds: int | None = member("MaxWaitTimeInSeconds", default=None, range=(1, None))
    max_pending_time_in_seconds: int | None = member("MaxPendingTimeInSeconds", default=None, range=(1800, 2419200))


@structure
class USD(Structure):
    """Part of PublicWorkforceTaskPrice."""

    dollars: int | None = member("Dollars", default=None, range=(0, 2))
    cents: int | None = member("Cents", default=None, range=(0, 99))
    tenth_fractions_of_a_cent: int | None = member("TenthFractionsOfACent", default=None, range=(0, 9))
