# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of AI benchmark jobs and workload configurations."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Union, member, structure

from .common import SortOrder, Tag, VpcConfig
from .common_jobs import AIMlflowConfig

AIBenchmarkJobStatus = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]

ListAIBenchmarkJobsSortBy = Literal["Name", "CreationTime", "Status"]

ListAIWorkloadConfigsSortBy = Literal["Name", "CreationTime"]


@structure
class AIBenchmarkEndpoint(Structure):
    """Part of AIBenchmarkTarget."""

    identifier: str = member(
        "Identifier",
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*/)?([a-zA-Z0-9]([a-zA-Z0-9\-]){0,62})(?<!-)",
    )
    target_container_hostname: str | None = member("TargetContainerHostname", default=None)
    inference_components: list[AIBenchmarkInferenceComponent] | None = member("InferenceComponents", default=None)


@structure
class AIBenchmarkInferenceComponent(Structure):
    """Part of AIBenchmarkEndpoint."""

    identifier: str = member(
        "Identifier",
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*/)?([a-zA-Z0-9]([a-zA-Z0-9\-]){0,62})(?<!-)",
    )


@structure
class AIBenchmarkJobSummary(Structure):
    """Part of ListAIBenchmarkJobsResponse."""

    ai_benchmark_job_name: str = member(
        "AIBenchmarkJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    ai_benchmark_job_arn: str = member(
        "AIBenchmarkJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-benchmark-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    ai_benchmark_job_status: AIBenchmarkJobStatus | str = member("AIBenchmarkJobStatus")
    creation_time: datetime.datetime = member("CreationTime")
    end_time: datetime.datetime | None = member("EndTime", default=None)
    ai_workload_config_name: str | None = member(
        "AIWorkloadConfigName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class AIBenchmarkNetworkConfig(Structure):
    """Part of CreateAIBenchmarkJobRequest, DescribeAIBenchmarkJobResponse."""

    vpc_config: VpcConfig | None = member("VpcConfig", default=None)


@structure
class AIBenchmarkOutputConfig(Structure):
    """Part of CreateAIBenchmarkJobRequest."""

    s3_output_location: str = member("S3OutputLocation", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    mlflow_config: AIMlflowConfig | None = member("MlflowConfig", default=None)


@structure
class AIBenchmarkOutputResult(Structure):
    """Part of DescribeAIBenchmarkJobResponse."""

    s3_output_location: str = member("S3OutputLocation", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    cloud_watch_logs: list[AICloudWatchLogs] | None = member("CloudWatchLogs", default=None)
    mlflow_config: AIMlflowConfig | None = member("MlflowConfig", default=None)


@structure
class AIBenchmarkTarget(Union):
    """Part of CreateAIBenchmarkJobRequest, DescribeAIBenchmarkJobResponse."""

    endpoint: AIBenchmarkEndpoint | None = member("Endpoint", default=None)


@structure
class AICloudWatchLogs(Structure):
    """Part of AIBenchmarkOutputResult."""

    log_group_arn: str | None = member("LogGroupArn", default=None)
    log_stream_name: str | None = member("LogStreamName", default=None)


@structure
class AIDatasetConfig(Union):
    """Part of CreateAIWorkloadConfigRequest, DescribeAIWorkloadConfigResponse."""

    input_data_config: list[AIWorkloadInputDataConfig] | None = member("InputDataConfig", default=None)


@structure
class AIWorkloadConfigSummary(Structure):
    """Part of ListAIWorkloadConfigsResponse."""

    ai_workload_config_name: str = member(
        "AIWorkloadConfigName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    ai_workload_config_arn: str = member(
        "AIWorkloadConfigArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-workload-config/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    creation_time: datetime.datetime = member("CreationTime")


@structure
class AIWorkloadConfigs(Structure):
    """Part of CreateAIWorkloadConfigRequest, DescribeAIWorkloadConfigResponse."""

    workload_spec: WorkloadSpec = member("WorkloadSpec")


@structure
class AIWorkloadDataSource(Structure):
    """Part of AIWorkloadInputDataConfig."""

    s3_data_source: AIWorkloadS3DataSource | None = member("S3DataSource", default=None)


@structure
class AIWorkloadInputDataConfig(Structure):
    """Part of AIDatasetConfig."""

    channel_name: str = member("ChannelName", length=(1, 64), pattern=r"[A-Za-z0-9\.\-_]+")
    data_source: AIWorkloadDataSource = member("DataSource")


@structure
class AIWorkloadS3DataSource(Structure):
    """Part of AIWorkloadDataSource."""

    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")


@structure
class CreateAIBenchmarkJobRequest(Structure):
    """Input of CreateAIBenchmarkJob."""

    ai_benchmark_job_name: str = member(
        "AIBenchmarkJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    benchmark_target: AIBenchmarkTarget = member("BenchmarkTarget")
    output_config: AIBenchmarkOutputConfig = member("OutputConfig")
    ai_workload_config_identifier: str = member(
        "AIWorkloadConfigIdentifier",
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*/)?([a-zA-Z0-9]([a-zA-Z0-9\-]){0,62})(?<!-)",
    )
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    network_config: AIBenchmarkNetworkConfig | None = member("NetworkConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateAIBenchmarkJobResponse(Output):
    """Output of CreateAIBenchmarkJob."""

    ai_benchmark_job_arn: str = member(
        "AIBenchmarkJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-benchmark-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class CreateAIWorkloadConfigRequest(Structure):
    """Input of CreateAIWorkloadConfig."""

    ai_workload_config_name: str = member(
        "AIWorkloadConfigName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    dataset_config: AIDatasetConfig | None = member("DatasetConfig", default=None)
    ai_workload_configs: AIWorkloadConfigs | None = member("AIWorkloadConfigs", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateAIWorkloadConfigResponse(Output):
    """Output of CreateAIWorkloadConfig."""

    ai_workload_config_arn: str = member(
        "AIWorkloadConfigArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-workload-config/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class DeleteAIBenchmarkJobRequest(Structure):
    """Input of DeleteAIBenchmarkJob."""

    ai_benchmark_job_name: str = member(
        "AIBenchmarkJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DeleteAIBenchmarkJobResponse(Output):
    """Output of DeleteAIBenchmarkJob."""

    ai_benchmark_job_arn: str | None = member(
        "AIBenchmarkJobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-benchmark-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class DeleteAIWorkloadConfigRequest(Structure):
    """Input of DeleteAIWorkloadConfig."""

    ai_workload_config_name: str = member(
        "AIWorkloadConfigName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DeleteAIWorkloadConfigResponse(Output):
    """Output of DeleteAIWorkloadConfig."""

    ai_workload_config_arn: str | None = member(
        "AIWorkloadConfigArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-workload-config/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class DescribeAIBenchmarkJobRequest(Structure):
    """Input of DescribeAIBenchmarkJob."""

    ai_benchmark_job_name: str = member(
        "AIBenchmarkJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DescribeAIBenchmarkJobResponse(Output):
    """Output of DescribeAIBenchmarkJob."""

    ai_benchmark_job_name: str = member(
        "AIBenchmarkJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    ai_benchmark_job_arn: str = member(
        "AIBenchmarkJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-benchmark-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    ai_benchmark_job_status: AIBenchmarkJobStatus | str = member("AIBenchmarkJobStatus")
    benchmark_target: AIBenchmarkTarget = member("BenchmarkTarget")
    output_config: AIBenchmarkOutputResult = member("OutputConfig")
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
    network_config: AIBenchmarkNetworkConfig | None = member("NetworkConfig", default=None)
    start_time: datetime.datetime | None = member("StartTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class DescribeAIWorkloadConfigRequest(Structure):
    """Input of DescribeAIWorkloadConfig."""

    ai_workload_config_name: str = member(
        "AIWorkloadConfigName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DescribeAIWorkloadConfigResponse(Output):
    """Output of DescribeAIWorkloadConfig."""

    ai_workload_config_name: str = member(
        "AIWorkloadConfigName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    ai_workload_config_arn: str = member(
        "AIWorkloadConfigArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-workload-config/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    creation_time: datetime.datetime = member("CreationTime")
    dataset_config: AIDatasetConfig | None = member("DatasetConfig", default=None)
    ai_workload_configs: AIWorkloadConfigs | None = member("AIWorkloadConfigs", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class ListAIBenchmarkJobsRequest(Structure):
    """Input of ListAIBenchmarkJobs."""

    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    status_equals: AIBenchmarkJobStatus | str | None = member("StatusEquals", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    sort_by: ListAIBenchmarkJobsSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListAIBenchmarkJobsResponse(Output):
    """Output of ListAIBenchmarkJobs."""

    ai_benchmark_jobs: list[AIBenchmarkJobSummary] = member("AIBenchmarkJobs")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListAIWorkloadConfigsRequest(Structure):
    """Input of ListAIWorkloadConfigs."""

    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    sort_by: ListAIWorkloadConfigsSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListAIWorkloadConfigsResponse(Output):
    """Output of ListAIWorkloadConfigs."""

    ai_workload_configs: list[AIWorkloadConfigSummary] = member("AIWorkloadConfigs")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class StopAIBenchmarkJobRequest(Structure):
    """Input of StopAIBenchmarkJob."""

    ai_benchmark_job_name: str = member(
        "AIBenchmarkJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class StopAIBenchmarkJobResponse(Output):
    """Output of StopAIBenchmarkJob."""

    ai_benchmark_job_arn: str = member(
        "AIBenchmarkJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:ai-benchmark-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class WorkloadSpec(Union):
    """Part of AIWorkloadConfigs."""

    inline: str | None = member("Inline", default=None)
