# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of hubs and their contents."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag, UserContext

HubContentSortBy = Literal["HubContentName", "CreationTime", "HubContentStatus"]

HubContentStatus = Literal[
    "Available",
    "Importing",
    "Deleting",
    "ImportFailed",
    "DeleteFailed",
    "PendingImport",
    "PendingDelete",
]

HubContentSupportStatus = Literal["Supported", "Deprecated", "Restricted"]

HubContentType = Literal["Model", "Notebook", "ModelReference", "DataSet", "JsonDoc"]

HubSortBy = Literal["HubName", "CreationTime", "HubStatus", "AccountIdOwner"]

HubStatus = Literal["InService", "Creating", "Updating", "Deleting", "CreateFailed", "UpdateFailed", "DeleteFailed"]


@structure
class AuthorizedUrl(Structure):
    """Part of CreateHubContentPresignedUrlsResponse."""

    url: str | None = member("Url", default=None, length=(0, 2048), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    local_path: str | None = member("LocalPath", default=None, length=(0, 1024), pattern=r"\/.*")


@structure
class CreateHubContentPresignedUrlsRequest(Structure):
    """Input of CreateHubContentPresignedUrls."""

    hub_name: str = member(
        "HubName",
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    hub_content_type: HubContentType | str = member("HubContentType")
    hub_content_name: str = member("HubContentName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    hub_content_version: str | None = member(
        "HubContentVersion", default=None, length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}"
    )
    access_config: PresignedUrlAccessConfig | None = member("AccessConfig", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class CreateHubContentPresignedUrlsResponse(Output):
    """Output of CreateHubContentPresignedUrls."""

    authorized_url_configs: list[AuthorizedUrl] = member("AuthorizedUrlConfigs")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class CreateHubContentReferenceRequest(Structure):
    """Input of CreateHubContentReference."""

    hub_name: str = member(
        "HubName",
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    sagemaker_public_hub_content_arn: str = member(
        "SageMakerPublicHubContentArn",
        length=(0, 255),
        pattern=r"arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:aws:hub-content\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/Model\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}",
    )
    hub_content_name: str | None = member(
        "HubContentName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    min_version: str | None = member("MinVersion", default=None, length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}")
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateHubContentReferenceResponse(Output):
    """Output of CreateHubContentReference."""

    hub_arn: str = member("HubArn", length=(0, 255), pattern=".*")
    hub_content_arn: str = member("HubContentArn", length=(0, 255), pattern=".*")


@structure
class CreateHubRequest(Structure):
    """Input of CreateHub."""

    hub_name: str = member("HubName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    hub_description: str = member("HubDescription", length=(0, 1023), pattern=".*")
    hub_display_name: str | None = member("HubDisplayName", default=None, length=(0, 255), pattern=".*")
    hub_search_keywords: list[str] | None = member(
        "HubSearchKeywords", default=None, length=(0, 50), each=Traits(length=(0, 255), pattern="[^A-Z]*")
    )
    s3_storage_config: HubS3StorageConfig | None = member("S3StorageConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateHubResponse(Output):
    """Output of CreateHub."""

    hub_arn: str = member("HubArn", length=(0, 255), pattern=".*")


@structure
class DeleteHubContentOutput(Output):
    """Output of DeleteHubContent."""


@structure
class DeleteHubContentReferenceOutput(Output):
    """Output of DeleteHubContentReference."""


@structure
class DeleteHubContentReferenceRequest(Structure):
    """Input of DeleteHubContentReference."""

    hub_name: str = member(
        "HubName",
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    hub_content_type: HubContentType | str = member("HubContentType")
    hub_content_name: str = member("HubContentName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DeleteHubContentRequest(Structure):
    """Input of DeleteHubContent."""

    hub_name: str = member(
        "HubName",
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    hub_content_type: HubContentType | str = member("HubContentType")
    hub_content_name: str = member("HubContentName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    hub_content_version: str = member("HubContentVersion", length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}")


@structure
class DeleteHubOutput(Output):
    """Output of DeleteHub."""


@structure
class DeleteHubRequest(Structure):
    """Input of DeleteHub."""

    hub_name: str = member(
        "HubName",
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class DescribeHubContentRequest(Structure):
    """Input of DescribeHubContent."""

    hub_name: str = member(
        "HubName",
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    hub_content_type: HubContentType | str = member("HubContentType")
    hub_content_name: str = member("HubContentName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    hub_content_version: str | None = member(
        "HubContentVersion", default=None, length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}"
    )


@structure
class DescribeHubContentResponse(Output):
    """Output of DescribeHubContent."""

    hub_content_name: str = member("HubContentName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    hub_content_arn: str = member("HubContentArn", length=(0, 255), pattern=".*")
    hub_content_version: str = member("HubContentVersion", length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}")
    hub_content_type: HubContentType | str = member("HubContentType")
    document_schema_version: str = member("DocumentSchemaVersion", length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}")
    hub_name: str = member("HubName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    hub_arn: str = member("HubArn", length=(0, 255), pattern=".*")
    hub_content_document: str = member("HubContentDocument", length=(0, 327680), pattern=".*")
    hub_content_status: HubContentStatus | str = member("HubContentStatus")
    creation_time: datetime.datetime = member("CreationTime")
    hub_content_display_name: str | None = member("HubContentDisplayName", default=None, length=(0, 255), pattern=".*")
    hub_content_description: str | None = member("HubContentDescription", default=None, length=(0, 1023), pattern=".*")
    hub_content_markdown: str | None = member("HubContentMarkdown", default=None, length=(0, 170391))
    sagemaker_public_hub_content_arn: str | None = member(
        "SageMakerPublicHubContentArn",
        default=None,
        length=(0, 255),
        pattern=r"arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:aws:hub-content\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/Model\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}",
    )
    reference_min_version: str | None = member(
        "ReferenceMinVersion", default=None, length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}"
    )
    support_status: HubContentSupportStatus | str | None = member("SupportStatus", default=None)
    hub_content_search_keywords: list[str] | None = member(
        "HubContentSearchKeywords", default=None, length=(0, 50), each=Traits(length=(0, 255), pattern=".*")
    )
    hub_content_dependencies: list[HubContentDependency] | None = member(
        "HubContentDependencies", default=None, length=(0, 50)
    )
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)


@structure
class DescribeHubRequest(Structure):
    """Input of DescribeHub."""

    hub_name: str = member(
        "HubName",
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class DescribeHubResponse(Output):
    """Output of DescribeHub."""

    hub_name: str = member("HubName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    hub_arn: str = member("HubArn", length=(0, 255), pattern=".*")
    hub_status: HubStatus | str = member("HubStatus")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    hub_display_name: str | None = member("HubDisplayName", default=None, length=(0, 255), pattern=".*")
    hub_description: str | None = member("HubDescription", default=None, length=(0, 1023), pattern=".*")
    hub_search_keywords: list[str] | None = member(
        "HubSearchKeywords", default=None, length=(0, 50), each=Traits(length=(0, 255), pattern="[^A-Z]*")
    )
    s3_storage_config: HubS3StorageConfig | None = member("S3StorageConfig", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)


@structure
class HubContentDependency(Structure):
    """Part of DescribeHubContentResponse, HubContent."""

    dependency_origin_path: str | None = member("DependencyOriginPath", default=None, length=(0, 1023), pattern=".*")
    dependency_copy_path: str | None = member("DependencyCopyPath", default=None, length=(0, 1023), pattern=".*")


@structure
class HubContentInfo(Structure):
    """Part of ListHubContentVersionsResponse, ListHubContentsResponse."""

    hub_content_name: str = member("HubContentName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    hub_content_arn: str = member("HubContentArn", length=(0, 255), pattern=".*")
    hub_content_version: str = member("HubContentVersion", length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}")
    hub_content_type: HubContentType | str = member("HubContentType")
    document_schema_version: str = member("DocumentSchemaVersion", length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}")
    hub_content_status: HubContentStatus | str = member("HubContentStatus")
    creation_time: datetime.datetime = member("CreationTime")
    sagemaker_public_hub_content_arn: str | None = member(
        "SageMakerPublicHubContentArn",
        default=None,
        length=(0, 255),
        pattern=r"arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:aws:hub-content\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/Model\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}",
    )
    hub_content_display_name: str | None = member("HubContentDisplayName", default=None, length=(0, 255), pattern=".*")
    hub_content_description: str | None = member("HubContentDescription", default=None, length=(0, 1023), pattern=".*")
    support_status: HubContentSupportStatus | str | None = member("SupportStatus", default=None)
    hub_content_search_keywords: list[str] | None = member(
        "HubContentSearchKeywords", default=None, length=(0, 50), each=Traits(length=(0, 255), pattern=".*")
    )
    original_creation_time: datetime.datetime | None = member("OriginalCreationTime", default=None)


@structure
class HubInfo(Structure):
    """Part of ListHubsResponse."""

    hub_name: str = member("HubName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    hub_arn: str = member("HubArn", length=(0, 255), pattern=".*")
    hub_status: HubStatus | str = member("HubStatus")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    hub_display_name: str | None = member("HubDisplayName", default=None, length=(0, 255), pattern=".*")
    hub_description: str | None = member("HubDescription", default=None, length=(0, 1023), pattern=".*")
    hub_search_keywords: list[str] | None = member(
        "HubSearchKeywords", default=None, length=(0, 50), each=Traits(length=(0, 255), pattern="[^A-Z]*")
    )


@structure
class HubS3StorageConfig(Structure):
    """Part of CreateHubRequest, DescribeHubResponse."""

    s3_output_path: str | None = member(
        "S3OutputPath", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )


@structure
class ImportHubContentRequest(Structure):
    """Input of ImportHubContent."""

    hub_content_name: str = member("HubContentName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    hub_content_type: HubContentType | str = member("HubContentType")
    document_schema_version: str = member("DocumentSchemaVersion", length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}")
    hub_name: str = member(
        "HubName",
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    hub_content_document: str = member("HubContentDocument", length=(0, 327680), pattern=".*")
    hub_content_version: str | None = member(
        "HubContentVersion", default=None, length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}"
    )
    hub_content_display_name: str | None = member("HubContentDisplayName", default=None, length=(0, 255), pattern=".*")
    hub_content_description: str | None = member("HubContentDescription", default=None, length=(0, 1023), pattern=".*")
    hub_content_markdown: str | None = member("HubContentMarkdown", default=None, length=(0, 170391))
    support_status: HubContentSupportStatus | str | None = member("SupportStatus", default=None)
    hub_content_search_keywords: list[str] | None = member(
        "HubContentSearchKeywords", default=None, length=(0, 50), each=Traits(length=(0, 255), pattern=".*")
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class ImportHubContentResponse(Output):
    """Output of ImportHubContent."""

    hub_arn: str = member("HubArn", length=(0, 255), pattern=".*")
    hub_content_arn: str = member("HubContentArn", length=(0, 255), pattern=".*")


@structure
class ListHubContentVersionsRequest(Structure):
    """Input of ListHubContentVersions."""

    hub_name: str = member(
        "HubName",
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    hub_content_type: HubContentType | str = member("HubContentType")
    hub_content_name: str = member("HubContentName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    min_version: str | None = member("MinVersion", default=None, length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}")
    max_schema_version: str | None = member(
        "MaxSchemaVersion", default=None, length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}"
    )
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    sort_by: HubContentSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListHubContentVersionsResponse(Output):
    """Output of ListHubContentVersions."""

    hub_content_summaries: list[HubContentInfo] = member("HubContentSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListHubContentsRequest(Structure):
    """Input of ListHubContents."""

    hub_name: str = member(
        "HubName",
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    hub_content_type: HubContentType | str = member("HubContentType")
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    max_schema_version: str | None = member(
        "MaxSchemaVersion", default=None, length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}"
    )
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    sort_by: HubContentSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListHubContentsResponse(Output):
    """Output of ListHubContents."""

    hub_content_summaries: list[HubContentInfo] = member("HubContentSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListHubsRequest(Structure):
    """Input of ListHubs."""

    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    sort_by: HubSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListHubsResponse(Output):
    """Output of ListHubs."""

    hub_summaries: list[HubInfo] = member("HubSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class PresignedUrlAccessConfig(Structure):
    """Part of CreateHubContentPresignedUrlsRequest."""

    accept_eula: bool | None = member("AcceptEula", default=None)
    expected_s3_url: str | None = member(
        "ExpectedS3Url", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )


@structure
class UpdateHubContentReferenceRequest(Structure):
    """Input of UpdateHubContentReference."""

    hub_name: str = member(
        "HubName",
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    hub_content_name: str = member("HubContentName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    hub_content_type: HubContentType | str = member("HubContentType")
    min_version: str | None = member("MinVersion", default=None, length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}")


@structure
class UpdateHubContentReferenceResponse(Output):
    """Output of UpdateHubContentReference."""

    hub_arn: str = member("HubArn", length=(0, 255), pattern=".*")
    hub_content_arn: str = member("HubContentArn", length=(0, 255), pattern=".*")


@structure
class UpdateHubContentRequest(Structure):
    """Input of UpdateHubContent."""

    hub_name: str = member(
        "HubName",
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    hub_content_name: str = member("HubContentName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    hub_content_type: HubContentType | str = member("HubContentType")
    hub_content_version: str = member("HubContentVersion", length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}")
    hub_content_display_name: str | None = member("HubContentDisplayName", default=None, length=(0, 255), pattern=".*")
    hub_content_description: str | None = member("HubContentDescription", default=None, length=(0, 1023), pattern=".*")
    hub_content_markdown: str | None = member("HubContentMarkdown", default=None, length=(0, 170391))
    hub_content_search_keywords: list[str] | None = member(
        "HubContentSearchKeywords", default=None, length=(0, 50), each=Traits(length=(0, 255), pattern=".*")
    )
    support_status: HubContentSupportStatus | str | None = member("SupportStatus", default=None)


@structure
class UpdateHubContentResponse(Output):
    """Output of UpdateHubContent."""

    hub_arn: str = member("HubArn", length=(0, 255), pattern=".*")
    hub_content_arn: str = member("HubContentArn", length=(0, 255), pattern=".*")


@structure
class UpdateHubRequest(Structure):
    """Input of UpdateHub."""

    hub_name: str = member(
        "HubName",
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub\/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    hub_description: str | None = member("HubDescription", default=None, length=(0, 1023), pattern=".*")
    hub_display_name: str | None = member("HubDisplayName", default=None, length=(0, 255), pattern=".*")
    hub_search_keywords: list[str] | None = member(
        "HubSearchKeywords", default=None, length=(0, 50), each=Traits(length=(0, 255), pattern="[^A-Z]*")
    )


@structure
class UpdateHubResponse(Output):
    """Output of UpdateHub."""

    hub_arn: str = member("HubArn", length=(0, 255), pattern=".*")
