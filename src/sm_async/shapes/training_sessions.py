# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of training sessions."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, member, structure

from .common import Tag, VpcConfig

TrainingSessionStatus = Literal[
    "Created",
    "Blocked",
    "Running",
    "Failed",
    "Scheduled",
    "Stopping",
    "Stopped",
    "Expired",
    "Deleting",
    "DeletionFailed",
]


@structure
class BillableTokenUsage(Structure):
    """Part of TrainingSessionDetail."""

    prefill_token_count: int | None = member("PrefillTokenCount", default=None)
    sample_token_count: int | None = member("SampleTokenCount", default=None)
    training_token_count: int | None = member("TrainingTokenCount", default=None)


@structure
class CreateTrainingSessionRequest(Structure):
    """Input of CreateTrainingSession."""

    training_session_name: str = member(
        "TrainingSessionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    lora_config: LoraConfig = member("LoraConfig")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    model_config: TrainingSessionModelConfig = member("ModelConfig")
    output_config: TrainingSessionOutputConfig = member("OutputConfig")
    model_package_group_arn: str | None = member(
        "ModelPackageGroupArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package-group/[\S]{1,2048}",
    )
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateTrainingSessionResponse(Output):
    """Output of CreateTrainingSession."""

    training_session_arn: str = member(
        "TrainingSessionArn",
        length=(0, 256),
        pattern=r"arn:(aws[a-z\-]*):sagemaker:[a-z0-9\-]+:[0-9]{12}:training-session/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class DeleteTrainingSessionRequest(Structure):
    """Input of DeleteTrainingSession."""

    training_session_name: str = member(
        "TrainingSessionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DeleteTrainingSessionResponse(Output):
    """Output of DeleteTrainingSession."""


@structure
class DescribeTrainingSessionRequest(Structure):
    """Input of DescribeTrainingSession."""

    training_session_name: str = member(
        "TrainingSessionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DescribeTrainingSessionResponse(Output):
    """Output of DescribeTrainingSession."""

    training_session_detail: TrainingSessionDetail = member("TrainingSessionDetail")


@structure
class ListTrainingSessionsRequest(Structure):
    """Input of ListTrainingSessions."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    status_equals: TrainingSessionStatus | str | None = member("StatusEquals", default=None)


@structure
class ListTrainingSessionsResponse(Output):
    """Output of ListTrainingSessions."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    training_session_summaries: list[TrainingSessionSummary] | None = member(
        "TrainingSessionSummaries", default=None, length=(0, 100)
    )


@structure
class LoraConfig(Structure):
    """Part of CreateTrainingSessionRequest, TrainingSessionDetail."""

    rank: int = member("Rank", range=(1, 256))
    alpha: int = member("Alpha", range=(1, None))


@structure
class StopTrainingSessionRequest(Structure):
    """Input of StopTrainingSession."""

    training_session_name: str = member(
        "TrainingSessionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class StopTrainingSessionResponse(Output):
    """Output of StopTrainingSession."""


@structure
class TrainingSessionDetail(Structure):
    """Part of DescribeTrainingSessionResponse."""

    training_session_arn: str = member(
        "TrainingSessionArn",
        length=(0, 256),
        pattern=r"arn:(aws[a-z\-]*):sagemaker:[a-z0-9\-]+:[0-9]{12}:training-session/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    training_session_name: str = member(
        "TrainingSessionName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    training_session_status: TrainingSessionStatus | str = member("TrainingSessionStatus")
    creation_time: datetime.datetime = member("CreationTime")
    model_package_group_arn: str | None = member(
        "ModelPackageGroupArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package-group/[\S]{1,2048}",
    )
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)
    error_details: str | None = member("ErrorDetails", default=None, length=(0, 1024))
    last_received_sequence_number: int | None = member("LastReceivedSequenceNumber", default=None)
    billable_token_usage: BillableTokenUsage | None = member("BillableTokenUsage", default=None)
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    lora_config: LoraConfig | None = member("LoraConfig", default=None)
    model_config: TrainingSessionModelConfig | None = member("ModelConfig", default=None)
    output_config: TrainingSessionOutputConfig | None = member("OutputConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class TrainingSessionModelConfig(Structure):
    """Part of CreateTrainingSessionRequest, TrainingSessionDetail."""

    base_model_arn: str = member(
        "BaseModelArn",
        length=(1, 2048),
        pattern=r"(arn:[a-z0-9-.]{1,63}:sagemaker:[a-zA-Z0-9]+(?:-[a-zA-Z0-9]+)+:([0-9]{12}|aws):hub-content/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/Model/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(/[0-9]{1,4}\.[0-9]{1,4}\.[0-9]{1,4})?",
    )
    accept_eula: bool | None = member("AcceptEula", default=None)


@structure
class TrainingSessionOutputConfig(Structure):
    """Part of CreateTrainingSessionRequest, TrainingSessionDetail."""

    s3_location: TrainingSessionS3Location = member("S3Location")


@structure
class TrainingSessionS3Location(Structure):
    """Part of TrainingSessionOutputConfig."""

    path: str = member("Path", length=(1, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    kms_key_arn: str | None = member(
        "KmsKeyArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:kms:[a-z0-9\-]+:[0-9]{12}:key/(mrk-)?[a-f0-9\-]+",
    )


@structure
class TrainingSessionSummary(Structure):
    """Part of ListTrainingSessionsResponse."""

    training_session_arn: str = member(
        "TrainingSessionArn",
        length=(0, 256),
        pattern=r"arn:(aws[a-z\-]*):sagemaker:[a-z0-9\-]+:[0-9]{12}:training-session/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    training_session_status: TrainingSessionStatus | str = member("TrainingSessionStatus")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
