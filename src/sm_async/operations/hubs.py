# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on hubs and their contents."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class HubsOperations(Operations):
    """Operations on hubs and their contents."""

    async def create_hub(
        self,
        *,
        hub_name: str,
        hub_description: str,
        hub_display_name: str | None = None,
        hub_search_keywords: list[str] | None = None,
        s3_storage_config: shapes.HubS3StorageConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateHubResponse:
        """Create a hub.

        Args:
            hub_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            hub_description: At most 1,023 characters.
            hub_display_name: At most 255 characters.
            hub_search_keywords: At most 50 items, each at most 255 characters that match `[^A-Z]*`.
            s3_storage_config: A `shapes.HubS3StorageConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `hub_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHub.html
        """
        return await self._pipeline.call(
            "CreateHub",
            shapes.CreateHubRequest(
                hub_name=hub_name,
                hub_description=hub_description,
                hub_display_name=hub_display_name,
                hub_search_keywords=hub_search_keywords,
                s3_storage_config=s3_storage_config,
                tags=tags,
            ),
            shapes.CreateHubResponse,
            options,
        )

    async def create_hub_content_presigned_urls(
        self,
        *,
        hub_name: str,
        hub_content_type: shapes.HubContentType | str,
        hub_content_name: str,
        hub_content_version: str | None = None,
        access_config: shapes.PresignedUrlAccessConfig | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateHubContentPresignedUrlsResponse:
        r"""Create hub content presigned URLs.

        Args:
            hub_name: A string.
            hub_content_type: `Model`, `Notebook`, `ModelReference`, `DataSet` or `JsonDoc`.
            hub_content_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            hub_content_version: 5 to 14 characters that match `\d{1,4}.\d{1,4}.\d{1,4}`.
            access_config: A `shapes.PresignedUrlAccessConfig`.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `authorized_url_configs` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHubContentPresignedUrls.html
        """
        return await self._pipeline.call(
            "CreateHubContentPresignedUrls",
            shapes.CreateHubContentPresignedUrlsRequest(
                hub_name=hub_name,
                hub_content_type=hub_content_type,
                hub_content_name=hub_content_name,
                hub_content_version=hub_content_version,
                access_config=access_config,
                max_results=max_results,
                next_token=next_token,
            ),
            shapes.CreateHubContentPresignedUrlsResponse,
            options,
        )

    async def create_hub_content_reference(
        self,
        *,
        hub_name: str,
        sagemaker_public_hub_content_arn: str,
        hub_content_name: str | None = None,
        min_version: str | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateHubContentReferenceResponse:
        r"""Create a hub content reference.

        Args:
            hub_name: A string.
            sagemaker_public_hub_content_arn: At most 255 characters.
            hub_content_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            min_version: 5 to 14 characters that match `\d{1,4}.\d{1,4}.\d{1,4}`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `hub_arn` and `hub_content_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHubContentReference.html
        """
        return await self._pipeline.call(
            "CreateHubContentReference",
            shapes.CreateHubContentReferenceRequest(
                hub_name=hub_name,
                sagemaker_public_hub_content_arn=sagemaker_public_hub_content_arn,
                hub_content_name=hub_content_name,
                min_version=min_version,
                tags=tags,
            ),
            shapes.CreateHubContentReferenceResponse,
            options,
        )

    async def delete_hub(
        self,
        *,
        hub_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteHubOutput:
        """Delete a hub.

        Args:
            hub_name: A string.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteHub.html
        """
        return await self._pipeline.call(
            "DeleteHub",
            shapes.DeleteHubRequest(hub_name=hub_name),
            shapes.DeleteHubOutput,
            options,
        )

    async def delete_hub_content(
        self,
        *,
        hub_name: str,
        hub_content_type: shapes.HubContentType | str,
        hub_content_name: str,
        hub_content_version: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteHubContentOutput:
        r"""Delete hub content.

        Args:
            hub_name: A string.
            hub_content_type: `Model`, `Notebook`, `ModelReference`, `DataSet` or `JsonDoc`.
            hub_content_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            hub_content_version: 5 to 14 characters that match `\d{1,4}.\d{1,4}.\d{1,4}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteHubContent.html
        """
        return await self._pipeline.call(
            "DeleteHubContent",
            shapes.DeleteHubContentRequest(
                hub_name=hub_name,
                hub_content_type=hub_content_type,
                hub_content_name=hub_content_name,
                hub_content_version=hub_content_version,
            ),
            shapes.DeleteHubContentOutput,
            options,
        )

    async def delete_hub_content_reference(
        self,
        *,
        hub_name: str,
        hub_content_type: shapes.HubContentType | str,
        hub_content_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteHubContentReferenceOutput:
        """Delete a hub content reference.

        Args:
            hub_name: A string.
            hub_content_type: `Model`, `Notebook`, `ModelReference`, `DataSet` or `JsonDoc`.
            hub_content_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteHubContentReference.html
        """
        return await self._pipeline.call(
            "DeleteHubContentReference",
            shapes.DeleteHubContentReferenceRequest(
                hub_name=hub_name, hub_content_type=hub_content_type, hub_content_name=hub_content_name
            ),
            shapes.DeleteHubContentReferenceOutput,
            options,
        )

    async def describe_hub(
        self,
        *,
        hub_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeHubResponse:
        """Describe a hub.

        Args:
            hub_name: A string.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `hub_name`, `hub_arn`, `hub_status`, `creation_time`, `last_modified_time` and 7 more, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeHub.html
        """
        return await self._pipeline.call(
            "DescribeHub",
            shapes.DescribeHubRequest(hub_name=hub_name),
            shapes.DescribeHubResponse,
            options,
        )

    async def describe_hub_content(
        self,
        *,
        hub_name: str,
        hub_content_type: shapes.HubContentType | str,
        hub_content_name: str,
        hub_content_version: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribeHubContentResponse:
        r"""Describe hub content.

        Args:
            hub_name: A string.
            hub_content_type: `Model`, `Notebook`, `ModelReference`, `DataSet` or `JsonDoc`.
            hub_content_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            hub_content_version: 5 to 14 characters that match `\d{1,4}.\d{1,4}.\d{1,4}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `hub_content_name`, `hub_content_arn`, `hub_content_version`, `hub_content_type`, `document_schema_version`
            and 17 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeHubContent.html
        """
        return await self._pipeline.call(
            "DescribeHubContent",
            shapes.DescribeHubContentRequest(
                hub_name=hub_name,
                hub_content_type=hub_content_type,
                hub_content_name=hub_content_name,
                hub_content_version=hub_content_version,
            ),
            shapes.DescribeHubContentResponse,
            options,
        )

    async def import_hub_content(
        self,
        *,
        hub_content_name: str,
        hub_content_type: shapes.HubContentType | str,
        document_schema_version: str,
        hub_name: str,
        hub_content_document: str,
        hub_content_version: str | None = None,
        hub_content_display_name: str | None = None,
        hub_content_description: str | None = None,
        hub_content_markdown: str | None = None,
        support_status: shapes.HubContentSupportStatus | str | None = None,
        hub_content_search_keywords: list[str] | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ImportHubContentResponse:
        r"""Import hub content.

        A repeat does it again: nothing in the request tells the service that it is the same one.

        Args:
            hub_content_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            hub_content_type: `Model`, `Notebook`, `ModelReference`, `DataSet` or `JsonDoc`.
            document_schema_version: 5 to 14 characters that match `\d{1,4}.\d{1,4}.\d{1,4}`.
            hub_name: A string.
            hub_content_document: At most 327,680 characters.
            hub_content_version: 5 to 14 characters that match `\d{1,4}.\d{1,4}.\d{1,4}`.
            hub_content_display_name: At most 255 characters.
            hub_content_description: At most 1,023 characters.
            hub_content_markdown: At most 170,391 characters.
            support_status: `Supported`, `Deprecated` or `Restricted`.
            hub_content_search_keywords: At most 50 items, each at most 255 characters.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `hub_arn` and `hub_content_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ImportHubContent.html
        """
        return await self._pipeline.call(
            "ImportHubContent",
            shapes.ImportHubContentRequest(
                hub_content_name=hub_content_name,
                hub_content_type=hub_content_type,
                document_schema_version=document_schema_version,
                hub_name=hub_name,
                hub_content_document=hub_content_document,
                hub_content_version=hub_content_version,
                hub_content_display_name=hub_content_display_name,
                hub_content_description=hub_content_description,
                hub_content_markdown=hub_content_markdown,
                support_status=support_status,
                hub_content_search_keywords=hub_content_search_keywords,
                tags=tags,
            ),
            shapes.ImportHubContentResponse,
            options,
        )

    async def list_hub_content_versions(
        self,
        *,
        hub_name: str,
        hub_content_type: shapes.HubContentType | str,
        hub_content_name: str,
        min_version: str | None = None,
        max_schema_version: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        sort_by: shapes.HubContentSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListHubContentVersionsResponse:
        r"""List hub content versions.

        Args:
            hub_name: A string.
            hub_content_type: `Model`, `Notebook`, `ModelReference`, `DataSet` or `JsonDoc`.
            hub_content_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            min_version: 5 to 14 characters that match `\d{1,4}.\d{1,4}.\d{1,4}`.
            max_schema_version: 5 to 14 characters that match `\d{1,4}.\d{1,4}.\d{1,4}`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            sort_by: `HubContentName`, `CreationTime` or `HubContentStatus`.
            sort_order: `Ascending` or `Descending`.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `hub_content_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListHubContentVersions.html
        """
        return await self._pipeline.call(
            "ListHubContentVersions",
            shapes.ListHubContentVersionsRequest(
                hub_name=hub_name,
                hub_content_type=hub_content_type,
                hub_content_name=hub_content_name,
                min_version=min_version,
                max_schema_version=max_schema_version,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                sort_by=sort_by,
                sort_order=sort_order,
                max_results=max_results,
                next_token=next_token,
            ),
            shapes.ListHubContentVersionsResponse,
            options,
        )

    async def list_hub_contents(
        self,
        *,
        hub_name: str,
        hub_content_type: shapes.HubContentType | str,
        name_contains: str | None = None,
        max_schema_version: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        sort_by: shapes.HubContentSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListHubContentsResponse:
        r"""List hub contents.

        Args:
            hub_name: A string.
            hub_content_type: `Model`, `Notebook`, `ModelReference`, `DataSet` or `JsonDoc`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            max_schema_version: 5 to 14 characters that match `\d{1,4}.\d{1,4}.\d{1,4}`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            sort_by: `HubContentName`, `CreationTime` or `HubContentStatus`.
            sort_order: `Ascending` or `Descending`.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `hub_content_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListHubContents.html
        """
        return await self._pipeline.call(
            "ListHubContents",
            shapes.ListHubContentsRequest(
                hub_name=hub_name,
                hub_content_type=hub_content_type,
                name_contains=name_contains,
                max_schema_version=max_schema_version,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                sort_by=sort_by,
                sort_order=sort_order,
                max_results=max_results,
                next_token=next_token,
            ),
            shapes.ListHubContentsResponse,
            options,
        )

    async def list_hubs(
        self,
        *,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        sort_by: shapes.HubSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListHubsResponse:
        r"""List hubs.

        Args:
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            last_modified_time_before: A point in time.
            last_modified_time_after: A point in time.
            sort_by: `HubName`, `CreationTime`, `HubStatus` or `AccountIdOwner`.
            sort_order: `Ascending` or `Descending`.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `hub_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListHubs.html
        """
        return await self._pipeline.call(
            "ListHubs",
            shapes.ListHubsRequest(
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
                sort_by=sort_by,
                sort_order=sort_order,
                max_results=max_results,
                next_token=next_token,
            ),
            shapes.ListHubsResponse,
            options,
        )

    async def update_hub(
        self,
        *,
        hub_name: str,
        hub_description: str | None = None,
        hub_display_name: str | None = None,
        hub_search_keywords: list[str] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateHubResponse:
        """Update a hub.

        Args:
            hub_name: A string.
            hub_description: At most 1,023 characters.
            hub_display_name: At most 255 characters.
            hub_search_keywords: At most 50 items, each at most 255 characters that match `[^A-Z]*`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `hub_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateHub.html
        """
        return await self._pipeline.call(
            "UpdateHub",
            shapes.UpdateHubRequest(
                hub_name=hub_name,
                hub_description=hub_description,
                hub_display_name=hub_display_name,
                hub_search_keywords=hub_search_keywords,
            ),
            shapes.UpdateHubResponse,
            options,
        )

    async def update_hub_content(
        self,
        *,
        hub_name: str,
        hub_content_name: str,
        hub_content_type: shapes.HubContentType | str,
        hub_content_version: str,
        hub_content_display_name: str | None = None,
        hub_content_description: str | None = None,
        hub_content_markdown: str | None = None,
        hub_content_search_keywords: list[str] | None = None,
        support_status: shapes.HubContentSupportStatus | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateHubContentResponse:
        r"""Update hub content.

        Args:
            hub_name: A string.
            hub_content_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            hub_content_type: `Model`, `Notebook`, `ModelReference`, `DataSet` or `JsonDoc`.
            hub_content_version: 5 to 14 characters that match `\d{1,4}.\d{1,4}.\d{1,4}`.
            hub_content_display_name: At most 255 characters.
            hub_content_description: At most 1,023 characters.
            hub_content_markdown: At most 170,391 characters.
            hub_content_search_keywords: At most 50 items, each at most 255 characters.
            support_status: `Supported`, `Deprecated` or `Restricted`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `hub_arn` and `hub_content_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateHubContent.html
        """
        return await self._pipeline.call(
            "UpdateHubContent",
            shapes.UpdateHubContentRequest(
                hub_name=hub_name,
                hub_content_name=hub_content_name,
                hub_content_type=hub_content_type,
                hub_content_version=hub_content_version,
                hub_content_display_name=hub_content_display_name,
                hub_content_description=hub_content_description,
                hub_content_markdown=hub_content_markdown,
                hub_content_search_keywords=hub_content_search_keywords,
                support_status=support_status,
            ),
            shapes.UpdateHubContentResponse,
            options,
        )

    async def update_hub_content_reference(
        self,
        *,
        hub_name: str,
        hub_content_name: str,
        hub_content_type: shapes.HubContentType | str,
        min_version: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateHubContentReferenceResponse:
        r"""Update a hub content reference.

        Args:
            hub_name: A string.
            hub_content_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            hub_content_type: `Model`, `Notebook`, `ModelReference`, `DataSet` or `JsonDoc`.
            min_version: 5 to 14 characters that match `\d{1,4}.\d{1,4}.\d{1,4}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `hub_arn` and `hub_content_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateHubContentReference.html
        """
        return await self._pipeline.call(
            "UpdateHubContentReference",
            shapes.UpdateHubContentReferenceRequest(
                hub_name=hub_name,
                hub_content_name=hub_content_name,
                hub_content_type=hub_content_type,
                min_version=min_version,
            ),
            shapes.UpdateHubContentReferenceResponse,
            options,
        )
