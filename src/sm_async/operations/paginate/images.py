# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on images and image versions."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class ImagesPaginators(Paginators):
    """Paginators of operations on images and image versions."""

    def list_aliases(
        self,
        *,
        image_name: str,
        alias: str | None = None,
        version: int | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[str, shapes.ListAliasesResponse]:
        """List aliases.

        Each page is one call of ListAliases, made when it is needed. `async for` gives the items of
        `sagemaker_image_version_aliases`, `pages()` whole outputs.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            alias: 1 to 128 characters that match `(?!^[.-])^([a-zA-Z0-9-_.]+)`.
            version: At least 0.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `str`, whose pages are `shapes.ListAliasesResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAliases.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListAliases"],
            shapes.ListAliasesRequest(image_name=image_name, alias=alias, version=version),
            shapes.ListAliasesResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_image_versions(
        self,
        *,
        image_name: str,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        sort_by: shapes.ImageVersionSortBy | str | None = None,
        sort_order: shapes.ImageVersionSortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ImageVersion, shapes.ListImageVersionsResponse]:
        """List image versions.

        Each page is one call of ListImageVersions, made when it is needed. `async for` gives the items of
        `image_versions`, `pages()` whole outputs.

        Args:
            image_name: 1 to 63 characters that match `[a-zA-Z0-9]([-.]?[a-zA-Z0-9]){0,62}`.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            sort_by: `CREATION_TIME`, `LAST_MODIFIED_TIME` or `VERSION`.
            sort_order: `ASCENDING` or `DESCENDING`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ImageVersion`, whose pages are `shapes.ListImageVersionsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListImageVersions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListImageVersions"],
            shapes.ListImageVersionsRequest(
                image_name=image_name,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListImageVersionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_images(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        sort_by: shapes.ImageSortBy | str | None = None,
        sort_order: shapes.ImageSortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.Image, shapes.ListImagesResponse]:
        r"""List images.

        Each page is one call of ListImages, made when it is needed. `async for` gives the items of `images`, `pages()`
        whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-.]+`.
            sort_by: `CREATION_TIME`, `LAST_MODIFIED_TIME` or `IMAGE_NAME`.
            sort_order: `ASCENDING` or `DESCENDING`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.Image`, whose pages are `shapes.ListImagesResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListImages.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListImages"],
            shapes.ListImagesRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListImagesResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
