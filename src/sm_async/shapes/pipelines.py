# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of pipelines and their versions."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag, UserContext
from .common_jobs import ParallelismConfiguration

PipelineManagedBy = Literal["AWS", "CUSTOMER"]

PipelineStatus = Literal["Active", "Deleting"]

SortPipelinesBy = Literal["Name", "CreationTime"]


@structure
class AliasOperations(Structure):
    """Part of UpdatePipelineVersionRequest."""

    add: list[str] | None = member(
        "Add", default=None, length=(0, 10), each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9._\-]{1,128}")
    )
    remove: list[str] | None = member(
        "Remove", default=None, length=(0, 10), each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9._\-]{1,128}")
    )


@structure
class CreatePipelineRequest(Structure):
    """Input of CreatePipeline."""

    pipeline_name: str = member("PipelineName", length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    pipeline_display_name: str | None = member(
        "PipelineDisplayName", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )
    pipeline_definition: str | None = member("PipelineDefinition", default=None, length=(1, 1048576), pattern="(?s:.*)")
    pipeline_definition_s3_location: PipelineDefinitionS3Location | None = member(
        "PipelineDefinitionS3Location", default=None
    )
    pipeline_description: str | None = member("PipelineDescription", default=None, length=(0, 3072), pattern=".*")
    client_request_token: str | None = member(
        "ClientRequestToken", default=None, length=(32, 128), idempotency_token=True
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    parallelism_configuration: ParallelismConfiguration | None = member("ParallelismConfiguration", default=None)
    pipeline_version_aliases: list[str] | None = member(
        "PipelineVersionAliases",
        default=None,
        length=(0, 10),
        each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9._\-]{1,128}"),
    )


@structure
class CreatePipelineResponse(Output):
    """Output of CreatePipeline."""

    pipeline_arn: str | None = member(
        "PipelineArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:([0-9]{12}|aws):pipeline/.*",
    )


@structure
class DeletePipelineRequest(Structure):
    """Input of DeletePipeline."""

    pipeline_name: str = member("PipelineName", length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}")
    client_request_token: str | None = member(
        "ClientRequestToken", default=None, length=(32, 128), idempotency_token=True
    )


@structure
class DeletePipelineResponse(Output):
    """Output of DeletePipeline."""

    pipeline_arn: str | None = member(
        "PipelineArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:([0-9]{12}|aws):pipeline/.*",
    )


@structure
class DescribePipelineRequest(Structure):
    """Input of DescribePipeline."""

    pipeline_name: str = member(
        "PipelineName",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:(?:[0-9]{12}|aws):pipeline/.*[a-zA-Z0-9]|[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,255}",
    )
    pipeline_version_id: int | None = member("PipelineVersionId", default=None, range=(1, None))
    pipeline_version_alias: str | None = member(
        "PipelineVersionAlias", default=None, length=(1, 128), pattern=r"[a-zA-Z0-9._\-]{1,128}"
    )


@structure
class DescribePipelineResponse(Output):
    """Output of DescribePipeline."""

    pipeline_arn: str | None = member(
        "PipelineArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:([0-9]{12}|aws):pipeline/.*",
    )
    pipeline_name: str | None = member(
        "PipelineName", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )
    pipeline_display_name: str | None = member(
        "PipelineDisplayName", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )
    pipeline_definition: str | None = member("PipelineDefinition", default=None, length=(1, 1048576), pattern="(?s:.*)")
    pipeline_description: str | None = member("PipelineDescription", default=None, length=(0, 3072), pattern=".*")
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    pipeline_status: PipelineStatus | str | None = member("PipelineStatus", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_run_time: datetime.datetime | None = member("LastRunTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    parallelism_configuration: ParallelismConfiguration | None = member("ParallelismConfiguration", default=None)
    pipeline_version_display_name: str | None = member(
        "PipelineVersionDisplayName", default=None, length=(1, 82), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}"
    )
    pipeline_version_description: str | None = member(
        "PipelineVersionDescription", default=None, length=(0, 3072), pattern=".*"
    )
    pipeline_version_aliases: list[str] | None = member(
        "PipelineVersionAliases",
        default=None,
        length=(0, 10),
        each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9._\-]{1,128}"),
    )


@structure
class ListPipelineVersionsRequest(Structure):
    """Input of ListPipelineVersions."""

    pipeline_name: str = member(
        "PipelineName",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:(?:[0-9]{12}|aws):pipeline/.*[a-zA-Z0-9]|[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,255}",
    )
    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListPipelineVersionsResponse(Output):
    """Output of ListPipelineVersions."""

    pipeline_version_summaries: list[PipelineVersionSummary] | None = member(
        "PipelineVersionSummaries", default=None, length=(0, 100)
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListPipelinesRequest(Structure):
    """Input of ListPipelines."""

    pipeline_name_prefix: str | None = member(
        "PipelineNamePrefix", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )
    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    sort_by: SortPipelinesBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    managed_by: PipelineManagedBy | str | None = member("ManagedBy", default=None)


@structure
class ListPipelinesResponse(Output):
    """Output of ListPipelines."""

    pipeline_summaries: list[PipelineSummary] | None = member("PipelineSummaries", default=None, length=(0, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class PipelineDefinitionS3Location(Structure):
    """Part of CreatePipelineRequest, UpdatePipelineRequest."""

    bucket: str = member("Bucket", length=(3, 63), pattern=r"[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]")
    object_key: str = member("ObjectKey", length=(1, 1024), pattern=".+")
    version_id: str | None = member("VersionId", default=None, length=(1, 1024), pattern=".+")


@structure
class PipelineSummary(Structure):
    """Part of ListPipelinesResponse."""

    pipeline_arn: str | None = member(
        "PipelineArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:([0-9]{12}|aws):pipeline/.*",
    )
    pipeline_name: str | None = member(
        "PipelineName", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )
    pipeline_display_name: str | None = member(
        "PipelineDisplayName", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )
    pipeline_description: str | None = member("PipelineDescription", default=None, length=(0, 3072), pattern=".*")
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_execution_time: datetime.datetime | None = member("LastExecutionTime", default=None)


@structure
class PipelineVersionSummary(Structure):
    """Part of ListPipelineVersionsResponse."""

    pipeline_arn: str | None = member(
        "PipelineArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:([0-9]{12}|aws):pipeline/.*",
    )
    pipeline_version_id: int | None = member("PipelineVersionId", default=None, range=(1, None))
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    pipeline_version_description: str | None = member(
        "PipelineVersionDescription", default=None, length=(0, 3072), pattern=".*"
    )
    pipeline_version_display_name: str | None = member(
        "PipelineVersionDisplayName", default=None, length=(1, 82), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}"
    )
    last_execution_pipeline_execution_arn: str | None = member(
        "LastExecutionPipelineExecutionArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )
    pipeline_version_aliases: list[str] | None = member(
        "PipelineVersionAliases",
        default=None,
        length=(0, 10),
        each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9._\-]{1,128}"),
    )


@structure
class UpdatePipelineRequest(Structure):
    """Input of UpdatePipeline."""

    pipeline_name: str = member("PipelineName", length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}")
    pipeline_display_name: str | None = member(
        "PipelineDisplayName", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )
    pipeline_definition: str | None = member("PipelineDefinition", default=None, length=(1, 1048576), pattern="(?s:.*)")
    pipeline_definition_s3_location: PipelineDefinitionS3Location | None = member(
        "PipelineDefinitionS3Location", default=None
    )
    pipeline_description: str | None = member("PipelineDescription", default=None, length=(0, 3072), pattern=".*")
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    parallelism_configuration: ParallelismConfiguration | None = member("ParallelismConfiguration", default=None)
    pipeline_version_aliases: list[str] | None = member(
        "PipelineVersionAliases",
        default=None,
        length=(0, 10),
        each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9._\-]{1,128}"),
    )


@structure
class UpdatePipelineResponse(Output):
    """Output of UpdatePipeline."""

    pipeline_arn: str | None = member(
        "PipelineArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:([0-9]{12}|aws):pipeline/.*",
    )
    pipeline_version_id: int | None = member("PipelineVersionId", default=None, range=(1, None))


@structure
class UpdatePipelineVersionRequest(Structure):
    """Input of UpdatePipelineVersion."""

    pipeline_arn: str = member(
        "PipelineArn", length=(0, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:([0-9]{12}|aws):pipeline/.*"
    )
    pipeline_version_id: int = member("PipelineVersionId", range=(1, None))
    pipeline_version_display_name: str | None = member(
        "PipelineVersionDisplayName", default=None, length=(1, 82), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}"
    )
    pipeline_version_description: str | None = member(
        "PipelineVersionDescription", default=None, length=(0, 3072), pattern=".*"
    )
    pipeline_version_alias_operations: AliasOperations | None = member("PipelineVersionAliasOperations", default=None)


@structure
class UpdatePipelineVersionResponse(Output):
    """Output of UpdatePipelineVersion."""

    pipeline_arn: str | None = member(
        "PipelineArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:([0-9]{12}|aws):pipeline/.*",
    )
    pipeline_version_id: int | None = member("PipelineVersionId", default=None, range=(1, None))
