# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on images and image versions."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ImagesOperations(Operations):
    """Operations on images and image versions."""

    async def create_image(
        self,
        *,
        image_name: str,
        role_arn: str,
        description: str | None = None,
        display_name: str | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateImageResponse:
        r"""Create an image.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            description: 1 to 512 characters.
            display_name: 1 to 128 characters that match `\S(.*\S)?`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `image_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateImage.html
        """
        return await self._pipeline.call(
            "CreateImage",
            shapes.CreateImageRequest(
                image_name=image_name, role_arn=role_arn, description=description, display_name=display_name, tags=tags
            ),
            shapes.CreateImageResponse,
            options,
        )

    async def create_image_version(
        self,
        *,
        base_image: str,
        image_name: str,
        client_token: str | None = None,
        aliases: list[str] | None = None,
        vendor_guidance: shapes.VendorGuidance | str | None = None,
        job_type: shapes.JobType | str | None = None,
        ml_framework: str | None = None,
        programming_lang: str | None = None,
        processor: shapes.Processor | str | None = None,
        horovod: bool | None = None,
        release_notes: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateImageVersionResponse:
        r"""Create an image version.

        A repeat with the same token is applied once.

        Args:
            base_image: 1 to 255 characters.
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            client_token: Idempotency token; made by the client if left out. 1 to 36 characters that match
                `[a-zA-Z0-9-]+`.
            aliases: Items, each 1 to 128 characters that match `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            vendor_guidance: `NOT_PROVIDED`, `STABLE`, `TO_BE_ARCHIVED` or `ARCHIVED`.
            job_type: `TRAINING`, `INFERENCE` or `NOTEBOOK_KERNEL`.
            ml_framework: 1 to 128 characters that match `[a-zA-Z]+ ?\d+\.\d+(\.\d+)?`.
            programming_lang: 1 to 128 characters that match `[a-zA-Z]+ ?\d+\.\d+(\.\d+)?`.
            processor: `CPU` or `GPU`.
            horovod: True or false.
            release_notes: 1 to 255 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `image_version_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateImageVersion.html
        """
        return await self._pipeline.call(
            "CreateImageVersion",
            shapes.CreateImageVersionRequest(
                base_image=base_image,
                image_name=image_name,
                client_token=client_token,
                aliases=aliases,
                vendor_guidance=vendor_guidance,
                job_type=job_type,
                ml_framework=ml_framework,
                programming_lang=programming_lang,
                processor=processor,
                horovod=horovod,
                release_notes=release_notes,
            ),
            shapes.CreateImageVersionResponse,
            options,
        )

    async def delete_image(
        self,
        *,
        image_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteImageResponse:
        """Delete an image.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteImage.html
        """
        return await self._pipeline.call(
            "DeleteImage",
            shapes.DeleteImageRequest(image_name=image_name),
            shapes.DeleteImageResponse,
            options,
        )

    async def delete_image_version(
        self,
        *,
        image_name: str,
        version: int | None = None,
        alias: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DeleteImageVersionResponse:
        """Delete an image version.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            version: At least 0.
            alias: 1 to 128 characters that match `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteImageVersion.html
        """
        return await self._pipeline.call(
            "DeleteImageVersion",
            shapes.DeleteImageVersionRequest(image_name=image_name, version=version, alias=alias),
            shapes.DeleteImageVersionResponse,
            options,
        )

    async def describe_image(
        self,
        *,
        image_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeImageResponse:
        """Describe an image.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `creation_time`, `description`, `display_name`, `failure_reason`, `image_arn` and 4 more, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeImage.html
        """
        return await self._pipeline.call(
            "DescribeImage",
            shapes.DescribeImageRequest(image_name=image_name),
            shapes.DescribeImageResponse,
            options,
        )

    async def describe_image_version(
        self,
        *,
        image_name: str,
        version: int | None = None,
        alias: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribeImageVersionResponse:
        """Describe an image version.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            version: At least 0.
            alias: 1 to 128 characters that match `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `base_image`, `container_image`, `creation_time`, `failure_reason`, `image_arn` and 11 more, beside the
            call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeImageVersion.html
        """
        return await self._pipeline.call(
            "DescribeImageVersion",
            shapes.DescribeImageVersionRequest(image_name=image_name, version=version, alias=alias),
            shapes.DescribeImageVersionResponse,
            options,
        )

    async def list_aliases(
        self,
        *,
        image_name: str,
        alias: str | None = None,
        version: int | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListAliasesResponse:
        """List aliases.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            alias: 1 to 128 characters that match `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            version: At least 0.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `sagemaker_image_version_aliases` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAliases.html
        """
        return await self._pipeline.call(
            "ListAliases",
            shapes.ListAliasesRequest(
                image_name=image_name, alias=alias, version=version, max_results=max_results, next_token=next_token
            ),
            shapes.ListAliasesResponse,
            options,
        )

    async def list_image_versions(
        self,
        *,
        image_name: str,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        sort_by: shapes.ImageVersionSortBy | str | None = None,
        sort_order: shapes.ImageVersionSortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListImageVersionsResponse:
        """List image versions.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            sort_by: `CREATION_TIME`, `LAST_MODIFIED_TIME` or `VERSION`.
            sort_order: `ASCENDING` or `DESCENDING`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `image_versions` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListImageVersions.html
        """
        return await self._pipeline.call(
            "ListImageVersions",
            shapes.ListImageVersionsRequest(
                image_name=image_name,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                max_results=max_results,
                next_token=next_token,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListImageVersionsResponse,
            options,
        )

    async def list_images(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        sort_by: shapes.ImageSortBy | str | None = None,
        sort_order: shapes.ImageSortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListImagesResponse:
        r"""List images.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            max_results: 1 to 100.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-.]+`.
            next_token: At most 8,192 characters.
            sort_by: `CREATION_TIME`, `LAST_MODIFIED_TIME` or `IMAGE_NAME`.
            sort_order: `ASCENDING` or `DESCENDING`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `images` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListImages.html
        """
        return await self._pipeline.call(
            "ListImages",
            shapes.ListImagesRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                max_results=max_results,
                name_contains=name_contains,
                next_token=next_token,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListImagesResponse,
            options,
        )

    async def update_image(
        self,
        *,
        image_name: str,
        delete_properties: list[str] | None = None,
        description: str | None = None,
        display_name: str | None = None,
        role_arn: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateImageResponse:
        r"""Update an image.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            delete_properties: At most 2 items, each 1 to 11 characters that match `(^DisplayName$)|(^Description$)`.
            description: 1 to 512 characters.
            display_name: 1 to 128 characters that match `\S(.*\S)?`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `image_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateImage.html
        """
        return await self._pipeline.call(
            "UpdateImage",
            shapes.UpdateImageRequest(
                image_name=image_name,
                delete_properties=delete_properties,
                description=description,
                display_name=display_name,
                role_arn=role_arn,
            ),
            shapes.UpdateImageResponse,
            options,
        )

    async def update_image_version(
        self,
        *,
        image_name: str,
        alias: str | None = None,
        version: int | None = None,
        aliases_to_add: list[str] | None = None,
        aliases_to_delete: list[str] | None = None,
        vendor_guidance: shapes.VendorGuidance | str | None = None,
        job_type: shapes.JobType | str | None = None,
        ml_framework: str | None = None,
        programming_lang: str | None = None,
        processor: shapes.Processor | str | None = None,
        horovod: bool | None = None,
        release_notes: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateImageVersionResponse:
        r"""Update an image version.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            alias: 1 to 128 characters that match `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            version: At least 0.
            aliases_to_add: Items, each 1 to 128 characters that match `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            aliases_to_delete: Items, each 1 to 128 characters that match `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            vendor_guidance: `NOT_PROVIDED`, `STABLE`, `TO_BE_ARCHIVED` or `ARCHIVED`.
            job_type: `TRAINING`, `INFERENCE` or `NOTEBOOK_KERNEL`.
            ml_framework: 1 to 128 characters that match `[a-zA-Z]+ ?\d+\.\d+(\.\d+)?`.
            programming_lang: 1 to 128 characters that match `[a-zA-Z]+ ?\d+\.\d+(\.\d+)?`.
            processor: `CPU` or `GPU`.
            horovod: True or false.
            release_notes: 1 to 255 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `image_version_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateImageVersion.html
        """
        return await self._pipeline.call(
            "UpdateImageVersion",
            shapes.UpdateImageVersionRequest(
                image_name=image_name,
                alias=alias,
                version=version,
                aliases_to_add=aliases_to_add,
                aliases_to_delete=aliases_to_delete,
                vendor_guidance=vendor_guidance,
                job_type=job_type,
                ml_framework=ml_framework,
                programming_lang=programming_lang,
                processor=processor,
                horovod=horovod,
                release_notes=release_notes,
            ),
            shapes.UpdateImageVersionResponse,
            options,
        )
