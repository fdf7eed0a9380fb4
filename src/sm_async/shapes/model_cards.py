# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of model cards."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, member, structure

from .common import IncludedData, ModelCardStatus, Tag, UserContext

ModelCardExportJobSortBy = Literal["Name", "CreationTime", "Status"]

ModelCardExportJobSortOrder = Literal["Ascending", "Descending"]

ModelCardExportJobStatus = Literal["InProgress", "Completed", "Failed"]

ModelCardProcessingStatus = Literal[
    "DeleteInProgress",
    "DeletePending",
    "ContentDeleted",
    "ExportJobsDeleted",
    "DeleteCompleted",
    "DeleteFailed",
]

ModelCardSortBy = Literal["Name", "CreationTime"]

ModelCardSortOrder = Literal["Ascending", "Descending"]

ModelCardVersionSortBy = Literal["Version"]


@structure
class CreateModelCardExportJobRequest(Structure):
    """Input of CreateModelCardExportJob."""

    model_card_name: str = member(
        "ModelCardName",
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model-card/.*[a-zA-Z0-9]|[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}",
    )
    model_card_export_job_name: str = member(
        "ModelCardExportJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    output_config: ModelCardExportOutputConfig = member("OutputConfig")
    model_card_version: int | None = member("ModelCardVersion", default=None)


@structure
class CreateModelCardExportJobResponse(Output):
    """Output of CreateModelCardExportJob."""

    model_card_export_job_arn: str = member(
        "ModelCardExportJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/export-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class CreateModelCardRequest(Structure):
    """Input of CreateModelCard."""

    model_card_name: str = member("ModelCardName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    content: str = member("Content", length=(0, 100000), pattern=".*", sensitive=True)
    model_card_status: ModelCardStatus | str = member("ModelCardStatus")
    security_config: ModelCardSecurityConfig | None = member("SecurityConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateModelCardResponse(Output):
    """Output of CreateModelCard."""

    model_card_arn: str = member(
        "ModelCardArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class DeleteModelCardOutput(Output):
    """Output of DeleteModelCard."""


@structure
class DeleteModelCardRequest(Structure):
    """Input of DeleteModelCard."""

    model_card_name: str = member("ModelCardName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeModelCardExportJobRequest(Structure):
    """Input of DescribeModelCardExportJob."""

    model_card_export_job_arn: str = member(
        "ModelCardExportJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/export-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class DescribeModelCardExportJobResponse(Output):
    """Output of DescribeModelCardExportJob."""

    model_card_export_job_name: str = member(
        "ModelCardExportJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_card_export_job_arn: str = member(
        "ModelCardExportJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/export-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    status: ModelCardExportJobStatus | str = member("Status")
    model_card_name: str = member("ModelCardName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_card_version: int = member("ModelCardVersion")
    output_config: ModelCardExportOutputConfig = member("OutputConfig")
    created_at: datetime.datetime = member("CreatedAt")
    last_modified_at: datetime.datetime = member("LastModifiedAt")
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    export_artifacts: ModelCardExportArtifacts | None = member("ExportArtifacts", default=None)


@structure
class DescribeModelCardRequest(Structure):
    """Input of DescribeModelCard."""

    model_card_name: str = member(
        "ModelCardName",
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model-card/.*[a-zA-Z0-9]|[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}",
    )
    model_card_version: int | None = member("ModelCardVersion", default=None)
    included_data: IncludedData | str | None = member("IncludedData", default=None)


@structure
class DescribeModelCardResponse(Output):
    """Output of DescribeModelCard."""

    model_card_arn: str = member(
        "ModelCardArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    model_card_name: str = member("ModelCardName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_card_version: int = member("ModelCardVersion")
    content: str = member("Content", length=(0, 100000), pattern=".*", sensitive=True)
    model_card_status: ModelCardStatus | str = member("ModelCardStatus")
    creation_time: datetime.datetime = member("CreationTime")
    created_by: UserContext = member("CreatedBy")
    security_config: ModelCardSecurityConfig | None = member("SecurityConfig", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    model_card_processing_status: ModelCardProcessingStatus | str | None = member(
        "ModelCardProcessingStatus", default=None
    )


@structure
class ListModelCardExportJobsRequest(Structure):
    """Input of ListModelCardExportJobs."""

    model_card_name: str = member("ModelCardName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_card_version: int | None = member("ModelCardVersion", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    model_card_export_job_name_contains: str | None = member(
        "ModelCardExportJobNameContains", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    status_equals: ModelCardExportJobStatus | str | None = member("StatusEquals", default=None)
    sort_by: ModelCardExportJobSortBy | str | None = member("SortBy", default=None)
    sort_order: ModelCardExportJobSortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListModelCardExportJobsResponse(Output):
    """Output of ListModelCardExportJobs."""

    model_card_export_job_summaries: list[ModelCardExportJobSummary] = member("ModelCardExportJobSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListModelCardVersionsRequest(Structure):
    """Input of ListModelCardVersions."""

    model_card_name: str = member(
        "ModelCardName",
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model-card/.*[a-zA-Z0-9]|[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}",
    )
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    model_card_status: ModelCardStatus | str | None = member("ModelCardStatus", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    sort_by: ModelCardVersionSortBy | str | None = member("SortBy", default=None)
    sort_order: ModelCardSortOrder | str | None = member("SortOrder", default=None)


@structure
class ListModelCardVersionsResponse(Output):
    """Output of ListModelCardVersions."""

    model_card_version_summary_list: list[ModelCardVersionSummary] = member("ModelCardVersionSummaryList")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListModelCardsRequest(Structure):
    """Input of ListModelCards."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member(
        "NameContains", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_card_status: ModelCardStatus | str | None = member("ModelCardStatus", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    sort_by: ModelCardSortBy | str | None = member("SortBy", default=None)
    sort_order: ModelCardSortOrder | str | None = member("SortOrder", default=None)


@structure
class ListModelCardsResponse(Output):
    """Output of ListModelCards."""

    model_card_summaries: list[ModelCardSummary] = member("ModelCardSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ModelCardExportArtifacts(Structure):
    """Part of DescribeModelCardExportJobResponse."""

    s3_export_artifacts: str = member("S3ExportArtifacts", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")


@structure
class ModelCardExportJobSummary(Structure):
    """Part of ListModelCardExportJobsResponse."""

    model_card_export_job_name: str = member(
        "ModelCardExportJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_card_export_job_arn: str = member(
        "ModelCardExportJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}/export-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    status: ModelCardExportJobStatus | str = member("Status")
    model_card_name: str = member("ModelCardName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_card_version: int = member("ModelCardVersion")
    created_at: datetime.datetime = member("CreatedAt")
    last_modified_at: datetime.datetime = member("LastModifiedAt")


@structure
class ModelCardExportOutputConfig(Structure):
    """Part of CreateModelCardExportJobRequest, DescribeModelCardExportJobResponse."""

    s3_output_path: str = member("S3OutputPath", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")


@structure
class ModelCardSecurityConfig(Structure):
    """Part of CreateModelCardRequest, DescribeModelCardResponse, ModelCard and 1 more."""

    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")


@structure
class ModelCardSummary(Structure):
    """Part of ListModelCardsResponse."""

    model_card_name: str = member("ModelCardName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_card_arn: str = member(
        "ModelCardArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    model_card_status: ModelCardStatus | str = member("ModelCardStatus")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class ModelCardVersionSummary(Structure):
    """Part of ListModelCardVersionsResponse."""

    model_card_name: str = member("ModelCardName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_card_arn: str = member(
        "ModelCardArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    model_card_status: ModelCardStatus | str = member("ModelCardStatus")
    model_card_version: int = member("ModelCardVersion")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class UpdateModelCardRequest(Structure):
    """Input of UpdateModelCard."""

    model_card_name: str = member(
        "ModelCardName",
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model-card/.*[a-zA-Z0-9]|[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,62}",
    )
    content: str | None = member("Content", default=None, length=(0, 100000), pattern=".*", sensitive=True)
    model_card_status: ModelCardStatus | str | None = member("ModelCardStatus", default=None)


@structure
class UpdateModelCardResponse(Output):
    """Output of UpdateModelCard."""

    model_card_arn: str = member(
        "ModelCardArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
