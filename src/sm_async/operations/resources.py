# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on tags and resource catalogs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ResourcesOperations(Operations):
    """Operations on tags and resource catalogs."""

    async def add_tags(
        self,
        *,
        resource_arn: str,
        tags: list[shapes.Tag],
        options: CallOptions | None = None,
    ) -> shapes.AddTagsOutput:
        """Add tags.

        Args:
            resource_arn: At most 256 characters that match `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `tags`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AddTags.html
        """
        return await self._pipeline.call(
            "AddTags",
            shapes.AddTagsInput(resource_arn=resource_arn, tags=tags),
            shapes.AddTagsOutput,
            options,
        )

    async def delete_tags(
        self,
        *,
        resource_arn: str,
        tag_keys: list[str],
        options: CallOptions | None = None,
    ) -> shapes.DeleteTagsOutput:
        """Delete tags.

        Args:
            resource_arn: At most 256 characters that match `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+`.
            tag_keys: 1 to 50 items, each 1 to 128 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteTags.html
        """
        return await self._pipeline.call(
            "DeleteTags",
            shapes.DeleteTagsInput(resource_arn=resource_arn, tag_keys=tag_keys),
            shapes.DeleteTagsOutput,
            options,
        )

    async def list_resource_catalogs(
        self,
        *,
        name_contains: str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_order: shapes.ResourceCatalogSortOrder | str | None = None,
        sort_by: shapes.ResourceCatalogSortBy | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListResourceCatalogsResponse:
        """List resource catalogs.

        Args:
            name_contains: 1 to 64 characters.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            sort_order: `Ascending` or `Descending`.
            sort_by: `CreationTime`.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `resource_catalogs` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListResourceCatalogs.html
        """
        return await self._pipeline.call(
            "ListResourceCatalogs",
            shapes.ListResourceCatalogsRequest(
                name_contains=name_contains,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_order=sort_order,
                sort_by=sort_by,
                max_results=max_results,
                next_token=next_token,
            ),
            shapes.ListResourceCatalogsResponse,
            options,
        )

    async def list_tags(
        self,
        *,
        resource_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListTagsOutput:
        """List tags.

        Args:
            resource_arn: At most 256 characters that match `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+`.
            next_token: At most 8,192 characters.
            max_results: At least 50.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `tags` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTags.html
        """
        return await self._pipeline.call(
            "ListTags",
            shapes.ListTagsInput(resource_arn=resource_arn, next_token=next_token, max_results=max_results),
            shapes.ListTagsOutput,
            options,
        )
