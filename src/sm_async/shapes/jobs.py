# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of jobs and their schemas."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, member, structure

from .common import SortBy, SortOrder, Tag

JobCategory = Literal[
    "AgentRFT",
    "SyntheticDataGeneration",
    "DataQualityEvaluation",
    "AgentRFTEvaluation",
    "DataTransformation",
]

JobSecondaryStatus = Literal[
    "Starting",
    "Downloading",
    "Training",
    "Uploading",
    "Stopping",
    "Stopped",
    "MaxRuntimeExceeded",
    "Interrupted",
    "Failed",
    "Completed",
    "Restarting",
    "Pending",
    "Generating",
    "PartialGeneration",
    "Evaluating",
    "Validating",
    "Preparing",
    "Executing",
    "Publishing",
    "Finalizing",
    "Transforming",
    "Deleting",
    "DeleteFailed",
]

JobStatus = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped", "Deleting", "DeleteFailed"]


@structure
class CreateJobRequest(Structure):
    """Input of CreateJob."""

    job_name: str = member("JobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    job_category: JobCategory | str = member("JobCategory")
    job_config_schema_version: str = member("JobConfigSchemaVersion", length=(5, 16), pattern=r"\d+\.\d+\.\d+")
    job_config_document: str = member("JobConfigDocument", length=(1, 262144))
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateJobResponse(Output):
    """Output of CreateJob."""

    job_arn: str = member(
        "JobArn",
        length=(0, 256),
        pattern=r"arn:(aws[a-z\-]*):sagemaker:[a-z0-9\-]+:[0-9]{12}:job/[a-zA-Z0-9]+/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class DeleteJobRequest(Structure):
    """Input of DeleteJob."""

    job_name: str = member("JobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    job_category: JobCategory | str = member("JobCategory")


@structure
class DeleteJobResponse(Output):
    """Output of DeleteJob."""


@structure
class DescribeJobRequest(Structure):
    """Input of DescribeJob."""

    job_name: str = member("JobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    job_category: JobCategory | str = member("JobCategory")


@structure
class DescribeJobResponse(Output):
    """Output of DescribeJob."""

    job_name: str = member("JobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    job_arn: str = member(
        "JobArn",
        length=(0, 256),
        pattern=r"arn:(aws[a-z\-]*):sagemaker:[a-z0-9\-]+:[0-9]{12}:job/[a-zA-Z0-9]+/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    job_category: JobCategory | str = member("JobCategory")
    job_config_schema_version: str = member("JobConfigSchemaVersion", length=(5, 16), pattern=r"\d+\.\d+\.\d+")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    job_status: JobStatus | str = member("JobStatus")
    secondary_status: JobSecondaryStatus | str = member("SecondaryStatus")
    secondary_status_transitions: list[JobSecondaryStatusTransition] = member(
        "SecondaryStatusTransitions", length=(0, 100)
    )
    job_config_document: str | None = member("JobConfigDocument", default=None, length=(1, 262144))
    end_time: datetime.datetime | None = member("EndTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class DescribeJobSchemaVersionRequest(Structure):
    """Input of DescribeJobSchemaVersion."""

    job_category: JobCategory | str = member("JobCategory")
    job_config_schema_version: str | None = member(
        "JobConfigSchemaVersion", default=None, length=(5, 16), pattern=r"\d+\.\d+\.\d+"
    )


@structure
class DescribeJobSchemaVersionResponse(Output):
    """Output of DescribeJobSchemaVersion."""

    job_category: JobCategory | str = member("JobCategory")
    job_config_schema_version: str = member("JobConfigSchemaVersion", length=(5, 16), pattern=r"\d+\.\d+\.\d+")
    job_config_schema: str = member("JobConfigSchema", length=(1, 262144))


@structure
class JobConfigSchemaVersionSummary(Structure):
    """Part of ListJobSchemaVersionsResponse."""

    job_config_schema_version: str = member("JobConfigSchemaVersion", length=(5, 16), pattern=r"\d+\.\d+\.\d+")


@structure
class JobSecondaryStatusTransition(Structure):
    """Part of DescribeJobResponse, Job."""

    status: JobSecondaryStatus | str = member("Status")
    start_time: datetime.datetime = member("StartTime")
    end_time: datetime.datetime | None = member("EndTime", default=None)
    status_message: str | None = member("StatusMessage", default=None)


@structure
class JobSummary(Structure):
    """Part of ListJobsResponse."""

    job_arn: str = member(
        "JobArn",
        length=(0, 256),
        pattern=r"arn:(aws[a-z\-]*):sagemaker:[a-z0-9\-]+:[0-9]{12}:job/[a-zA-Z0-9]+/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    job_name: str = member("JobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    job_category: JobCategory | str = member("JobCategory")
    job_status: JobStatus | str = member("JobStatus")
    job_secondary_status: JobSecondaryStatus | str = member("JobSecondaryStatus")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    end_time: datetime.datetime | None = member("EndTime", default=None)


@structure
class ListJobSchemaVersionsRequest(Structure):
    """Input of ListJobSchemaVersions."""

    job_category: JobCategory | str = member("JobCategory")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListJobSchemaVersionsResponse(Output):
    """Output of ListJobSchemaVersions."""

    job_config_schemas: list[JobConfigSchemaVersionSummary] = member("JobConfigSchemas", length=(0, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListJobsRequest(Structure):
    """Input of ListJobs."""

    job_category: JobCategory | str = member("JobCategory")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    sort_by: SortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    status_equals: JobStatus | str | None = member("StatusEquals", default=None)


@structure
class ListJobsResponse(Output):
    """Output of ListJobs."""

    job_summaries: list[JobSummary] = member("JobSummaries", length=(0, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class StopJobRequest(Structure):
    """Input of StopJob."""

    job_name: str = member("JobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    job_category: JobCategory | str = member("JobCategory")


@structure
class StopJobResponse(Output):
    """Output of StopJob."""
