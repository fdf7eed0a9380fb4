# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on tags and resource catalogs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class ResourcesPaginators(Paginators):
    """Paginators of operations on tags and resource catalogs."""

    def list_resource_catalogs(
        self,
        *,
        name_contains: str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_order: shapes.ResourceCatalogSortOrder | str | None = None,
        sort_by: shapes.ResourceCatalogSortBy | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ResourceCatalog, shapes.ListResourceCatalogsResponse]:
        """List resource catalogs.

        Each page is one call of ListResourceCatalogs, made when it is needed. `async for` gives the items of
        `resource_catalogs`, `pages()` whole outputs.

        Args:
            name_contains: 1 to 64 characters.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            sort_order: `Ascending` or `Descending`.
            sort_by: `CreationTime`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ResourceCatalog`, whose pages are `shapes.ListResourceCatalogsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListResourceCatalogs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListResourceCatalogs"],
            shapes.ListResourceCatalogsRequest(
                name_contains=name_contains,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_order=sort_order,
                sort_by=sort_by,
            ),
            shapes.ListResourceCatalogsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_tags(
        self,
        *,
        resource_arn: str,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.Tag, shapes.ListTagsOutput]:
        """List tags.

        Each page is one call of ListTags, made when it is needed. `async for` gives the items of `tags`, `pages()`
        whole outputs.

        Args:
            resource_arn: At most 256 characters that match `arn:aws[a-z-]*:sagemaker:[a-z0-9-]*:[0-9]{12}:.+`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; as the service sees fit unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.Tag`, whose pages are `shapes.ListTagsOutput`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTags.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListTags"],
            shapes.ListTagsInput(resource_arn=resource_arn),
            shapes.ListTagsOutput,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
