# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of processing jobs."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import (
    ProcessingInstanceType,
    ProcessingS3DataDistributionType,
    ProcessingS3InputMode,
    ProcessingS3UploadMode,
    SortBy,
    SortOrder,
    Tag,
)
from .common_jobs import ExperimentConfig, NetworkConfig

AthenaResultCompressionType = Literal["GZIP", "SNAPPY", "ZLIB"]

AthenaResultFormat = Literal["PARQUET", "ORC", "AVRO", "JSON", "TEXTFILE"]

DataDistributionType = Literal["FullyReplicated", "ShardedByS3Key"]

InputMode = Literal["Pipe", "File"]

ProcessingJobStatus = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]

ProcessingS3CompressionType = Literal["None", "Gzip"]

ProcessingS3DataType = Literal["ManifestFile", "S3Prefix"]

RedshiftResultCompressionType = Literal["None", "GZIP", "BZIP2", "ZSTD", "SNAPPY"]

RedshiftResultFormat = Literal["PARQUET", "CSV"]


@structure
class AppSpecification(Structure):
    """Part of CreateProcessingJobRequest, DescribeProcessingJobResponse, ProcessingJob."""

    image_uri: str = member("ImageUri", length=(0, 255), pattern=".*")
    container_entrypoint: list[str] | None = member(
        "ContainerEntrypoint", default=None, length=(1, 100), each=Traits(length=(0, 256), pattern=".*")
    )
    container_arguments: list[str] | None = member(
        "ContainerArguments", default=None, length=(1, 100), each=Traits(length=(0, 256), pattern=".*")
    )


@structure
class AthenaDatasetDefinition(Structure):
    """Part of DatasetDefinition."""

    catalog: str = member("Catalog", length=(1, 256), pattern=r"[\t -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")
    database: str = member("Database", length=(1, 255), pattern=".*")
    query_string: str = member("QueryString", length=(1, 4096), pattern=r"[\s\S]+")
    output_s3_uri: str = member("OutputS3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    output_format: AthenaResultFormat | str = member("OutputFormat")
    work_group: str | None = member("WorkGroup", default=None, length=(1, 128), pattern="[a-zA-Z0-9._-]+")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    output_compression: AthenaResultCompressionType | str | None = member("OutputCompression", default=None)


@structure
class CreateProcessingJobRequest(Structure):
    """Input of CreateProcessingJob."""

    processing_job_name: str = member("ProcessingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    processing_resources: ProcessingResources = member("ProcessingResources")
    app_specification: AppSpecification = member("AppSpecification")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    processing_inputs: list[ProcessingInput] | None = member("ProcessingInputs", default=None, length=(0, 10))
    processing_output_config: ProcessingOutputConfig | None = member("ProcessingOutputConfig", default=None)
    stopping_condition: ProcessingStoppingCondition | None = member("StoppingCondition", default=None)
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 256), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 256), pattern=r"[\S\s]*"),
    )
    network_config: NetworkConfig | None = member("NetworkConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    experiment_config: ExperimentConfig | None = member("ExperimentConfig", default=None)


@structure
class CreateProcessingJobResponse(Output):
    """Output of CreateProcessingJob."""

    processing_job_arn: str = member(
        "ProcessingJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:processing-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class DatasetDefinition(Structure):
    """Part of ProcessingInput."""

    athena_dataset_definition: AthenaDatasetDefinition | None = member("AthenaDatasetDefinition", default=None)
    redshift_dataset_definition: RedshiftDatasetDefinition | None = member("RedshiftDatasetDefinition", default=None)
    local_path: str | None = member("LocalPath", default=None, length=(0, 256), pattern=".*")
    data_distribution_type: DataDistributionType | str | None = member("DataDistributionType", default=None)
    input_mode: InputMode | str | None = member("InputMode", default=None)


@structure
class DeleteProcessingJobOutput(Output):
    """Output of DeleteProcessingJob."""


@structure
class DeleteProcessingJobRequest(Structure):
    """Input of DeleteProcessingJob."""

    processing_job_name: str = member("ProcessingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeProcessingJobRequest(Structure):
    """Input of DescribeProcessingJob."""

    processing_job_name: str = member("ProcessingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeProcessingJobResponse(Output):
    """Output of DescribeProcessingJob."""

    processing_job_name: str = member("ProcessingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    processing_resources: ProcessingResources = member("ProcessingResources")
    app_specification: AppSpecification = member("AppSpecification")
    processing_job_arn: str = member(
        "ProcessingJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:processing-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    processing_job_status: ProcessingJobStatus | str = member("ProcessingJobStatus")
    creation_time: datetime.datetime = member("CreationTime")
    processing_inputs: list[ProcessingInput] | None = member("ProcessingInputs", default=None, length=(0, 10))
    processing_output_config: ProcessingOutputConfig | None = member("ProcessingOutputConfig", default=None)
    stopping_condition: ProcessingStoppingCondition | None = member("StoppingCondition", default=None)
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 256), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 256), pattern=r"[\S\s]*"),
    )
    network_config: NetworkConfig | None = member("NetworkConfig", default=None)
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    experiment_config: ExperimentConfig | None = member("ExperimentConfig", default=None)
    exit_message: str | None = member("ExitMessage", default=None, length=(0, 1024), pattern=r"[\S\s]*")
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    processing_end_time: datetime.datetime | None = member("ProcessingEndTime", default=None)
    processing_start_time: datetime.datetime | None = member("ProcessingStartTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    monitoring_schedule_arn: str | None = member("MonitoringScheduleArn", default=None, length=(0, 256), pattern=".*")
    auto_ml_job_arn: str | None = member(
        "AutoMLJobArn",
        default=None,
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:automl-job/.*",
    )
    training_job_arn: str | None = member(
        "TrainingJobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class ListProcessingJobsRequest(Structure):
    """Input of ListProcessingJobs."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    name_contains: str | None = member("NameContains", default=None)
    status_equals: ProcessingJobStatus | str | None = member("StatusEquals", default=None)
    sort_by: SortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListProcessingJobsResponse(Output):
    """Output of ListProcessingJobs."""

    processing_job_summaries: list[ProcessingJobSummary] = member("ProcessingJobSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ProcessingClusterConfig(Structure):
    """Part of ProcessingResources."""

    volume_size_in_gb: int = member("VolumeSizeInGB", range=(1, 16384))
    instance_count: int | None = member("InstanceCount", default=None, range=(1, 100))
    instance_type: ProcessingInstanceType | str | None = member("InstanceType", default=None)
    volume_kms_key_id: str | None = member("VolumeKmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    instance_preferences: list[ProcessingInstancePreference] | None = member(
        "InstancePreferences", default=None, length=(1, 5)
    )
    selected_instance_type: ProcessingInstanceType | str | None = member("SelectedInstanceType", default=None)
    selected_instance_count: int | None = member("SelectedInstanceCount", default=None, range=(1, 100))


@structure
class ProcessingFeatureStoreOutput(Structure):
    """Part of ProcessingOutput."""

    feature_group_name: str = member("FeatureGroupName", length=(1, 64), pattern="[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}")


@structure
class ProcessingInput(Structure):
    """Part of CreateProcessingJobRequest, DescribeProcessingJobResponse, ProcessingJob."""

    input_name: str = member("InputName")
    app_managed: bool | None = member("AppManaged", default=None)
    s3_input: ProcessingS3Input | None = member("S3Input", default=None)
    dataset_definition: DatasetDefinition | None = member("DatasetDefinition", default=None)


@structure
class ProcessingInstancePreference(Structure):
    """Part of ProcessingClusterConfig."""

    instance_type: ProcessingInstanceType | str = member("InstanceType")
    instance_count: int | None = member("InstanceCount", default=None, range=(1, 100))


@structure
class ProcessingJobSummary(Structure):
    """Part of ListProcessingJobsResponse."""

    processing_job_name: str = member("ProcessingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    processing_job_arn: str = member(
        "ProcessingJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:processing-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    creation_time: datetime.datetime = member("CreationTime")
    processing_job_status: ProcessingJobStatus | str = member("ProcessingJobStatus")
    processing_end_time: datetime.datetime | None = member("ProcessingEndTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    exit_message: str | None = member("ExitMessage", default=None, length=(0, 1024), pattern=r"[\S\s]*")


@structure
class ProcessingOutput(Structure):
    """Part of ProcessingOutputConfig."""

    output_name: str = member("OutputName")
    s3_output: ProcessingS3Output | None = member("S3Output", default=None)
    feature_store_output: ProcessingFeatureStoreOutput | None = member("FeatureStoreOutput", default=None)
    app_managed: bool | None = member("AppManaged", default=None)


@structure
class ProcessingOutputConfig(Structure):
    """Part of CreateProcessingJobRequest, DescribeProcessingJobResponse, ProcessingJob."""

    outputs: list[ProcessingOutput] = member("Outputs", length=(0, 10))
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")


@structure
class ProcessingResources(Structure):
    """Part of CreateProcessingJobRequest, DescribeProcessingJobResponse, ProcessingJob."""

    cluster_config: ProcessingClusterConfig = member("ClusterConfig")


@structure
class ProcessingS3Input(Structure):
    """Part of ProcessingInput."""

    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    s3_data_type: ProcessingS3DataType | str = member("S3DataType")
    local_path: str | None = member("LocalPath", default=None, length=(0, 256), pattern=".*")
    s3_input_mode: ProcessingS3InputMode | str | None = member("S3InputMode", default=None)
    s3_data_distribution_type: ProcessingS3DataDistributionType | str | None = member(
        "S3DataDistributionType", default=None
    )
    s3_compression_type: ProcessingS3CompressionType | str | None = member("S3CompressionType", default=None)


@structure
class ProcessingS3Output(Structure):
    """Part of ProcessingOutput."""

    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    s3_upload_mode: ProcessingS3UploadMode | str = member("S3UploadMode")
    local_path: str | None = member("LocalPath", default=None, length=(0, 256), pattern=".*")


@structure
class ProcessingStoppingCondition(Structure):
    """Part of CreateProcessingJobRequest, DescribeProcessingJobResponse, ProcessingJob."""

    max_runtime_in_seconds: int = member("MaxRuntimeInSeconds", range=(1, 777600))


@structure
class RedshiftDatasetDefinition(Structure):
    """Part of DatasetDefinition."""

    cluster_id: str = member("ClusterId", length=(1, 63), pattern=".*")
    database: str = member("Database", length=(1, 64), pattern=".*")
    db_user: str = member("DbUser", length=(1, 128), pattern=".*")
    query_string: str = member("QueryString", length=(1, 4096), pattern=r"[\s\S]+")
    cluster_role_arn: str = member(
        "ClusterRoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    output_s3_uri: str = member("OutputS3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    output_format: RedshiftResultFormat | str = member("OutputFormat")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    output_compression: RedshiftResultCompressionType | str | None = member("OutputCompression", default=None)


@structure
class StopProcessingJobOutput(Output):
    """Output of StopProcessingJob."""


@structure
class StopProcessingJobRequest(Structure):
    """Input of StopProcessingJob."""

    processing_job_name: str = member("ProcessingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
