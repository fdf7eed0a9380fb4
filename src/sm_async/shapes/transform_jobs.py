# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of batch transform jobs."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortBy, SortOrder, Tag
from .common_jobs import ExperimentConfig
from .common_training import BatchStrategy, TransformInput, TransformOutput, TransformResources

JoinSource = Literal["Input", "None"]

TransformJobStatus = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]


@structure
class BatchDataCaptureConfig(Structure):
    """Part of CreateTransformJobRequest, DescribeTransformJobResponse, TransformJob."""

    destination_s3_uri: str = member("DestinationS3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    generate_inference_id: bool | None = member("GenerateInferenceId", default=None)


@structure
class CreateTransformJobRequest(Structure):
    """Input of CreateTransformJob."""

    transform_job_name: str = member("TransformJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_name: str = member("ModelName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?")
    transform_input: TransformInput = member("TransformInput")
    transform_output: TransformOutput = member("TransformOutput")
    transform_resources: TransformResources = member("TransformResources")
    max_concurrent_transforms: int | None = member("MaxConcurrentTransforms", default=None, range=(0, None))
    model_client_config: ModelClientConfig | None = member("ModelClientConfig", default=None)
    max_payload_in_mb: int | None = member("MaxPayloadInMB", default=None, range=(0, None))
    batch_strategy: BatchStrategy | str | None = member("BatchStrategy", default=None)
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 16),
        key=Traits(length=(0, 1024), pattern="[a-zA-Z_][a-zA-Z0-9_]{0,1023}"),
        value=Traits(length=(0, 10240), pattern=r"[\S\s]*"),
    )
    data_capture_config: BatchDataCaptureConfig | None = member("DataCaptureConfig", default=None)
    data_processing: DataProcessing | None = member("DataProcessing", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    experiment_config: ExperimentConfig | None = member("ExperimentConfig", default=None)


@structure
class CreateTransformJobResponse(Output):
    """Output of CreateTransformJob."""

    transform_job_arn: str = member(
        "TransformJobArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:transform-job/.*"
    )


@structure
class DataProcessing(Structure):
    """Part of CreateTransformJobRequest, DescribeTransformJobResponse, TransformJob."""

    input_filter: str | None = member("InputFilter", default=None, length=(0, 63))
    output_filter: str | None = member("OutputFilter", default=None, length=(0, 63))
    join_source: JoinSource | str | None = member("JoinSource", default=None)


@structure
class DescribeTransformJobRequest(Structure):
    """Input of DescribeTransformJob."""

    transform_job_name: str = member("TransformJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeTransformJobResponse(Output):
    """Output of DescribeTransformJob."""

    transform_job_name: str = member("TransformJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    transform_job_arn: str = member(
        "TransformJobArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:transform-job/.*"
    )
    transform_job_status: TransformJobStatus | str = member("TransformJobStatus")
    model_name: str = member("ModelName", length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?")
    transform_input: TransformInput = member("TransformInput")
    transform_resources: TransformResources = member("TransformResources")
    creation_time: datetime.datetime = member("CreationTime")
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    max_concurrent_transforms: int | None = member("MaxConcurrentTransforms", default=None, range=(0, None))
    model_client_config: ModelClientConfig | None = member("ModelClientConfig", default=None)
    max_payload_in_mb: int | None = member("MaxPayloadInMB", default=None, range=(0, None))
    batch_strategy: BatchStrategy | str | None = member("BatchStrategy", default=None)
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 16),
        key=Traits(length=(0, 1024), pattern="[a-zA-Z_][a-zA-Z0-9_]{0,1023}"),
        value=Traits(length=(0, 10240), pattern=r"[\S\s]*"),
    )
    transform_output: TransformOutput | None = member("TransformOutput", default=None)
    data_capture_config: BatchDataCaptureConfig | None = member("DataCaptureConfig", default=None)
    transform_start_time: datetime.datetime | None = member("TransformStartTime", default=None)
    transform_end_time: datetime.datetime | None = member("TransformEndTime", default=None)
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
    data_processing: DataProcessing | None = member("DataProcessing", default=None)
    experiment_config: ExperimentConfig | None = member("ExperimentConfig", default=None)


@structure
class ListTransformJobsRequest(Structure):
    """Input of ListTransformJobs."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    status_equals: TransformJobStatus | str | None = member("StatusEquals", default=None)
    sort_by: SortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListTransformJobsResponse(Output):
    """Output of ListTransformJobs."""

    transform_job_summaries: list[TransformJobSummary] = member("TransformJobSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ModelClientConfig(Structure):
    """Part of CreateTransformJobRequest, DescribeTransformJobResponse, TransformJob."""

    invocations_timeout_in_seconds: int | None = member("InvocationsTimeoutInSeconds", default=None, range=(1, 3600))
    invocations_max_retries: int | None = member("InvocationsMaxRetries", default=None, range=(0, 3))


@structure
class StopTransformJobOutput(Output):
    """Output of StopTransformJob."""


@structure
class StopTransformJobRequest(Structure):
    """Input of StopTransformJob."""

    transform_job_name: str = member("TransformJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class TransformJobSummary(Structure):
    """Part of ListTransformJobsResponse."""

    transform_job_name: str = member("TransformJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    transform_job_arn: str = member(
        "TransformJobArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:transform-job/.*"
    )
    creation_time: datetime.datetime = member("CreationTime")
    transform_job_status: TransformJobStatus | str = member("TransformJobStatus")
    transform_end_time: datetime.datetime | None = member("TransformEndTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
