# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on hubs and their contents."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class HubsPaginators(Paginators):
    """Paginators of operations on hubs and their contents."""

    def create_hub_content_presigned_urls(
        self,
        *,
        hub_name: str,
        hub_content_type: shapes.HubContentType | str,
        hub_content_name: str,
        hub_content_version: str | None = None,
        access_config: shapes.PresignedUrlAccessConfig | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.AuthorizedUrl, shapes.CreateHubContentPresignedUrlsResponse]:
        r"""Create hub content presigned URLs.

        Each page is one call of CreateHubContentPresignedUrls, made when it is needed. `async for` gives the items of
        `authorized_url_configs`, `pages()` whole outputs.

        Args:
            hub_name: A string.
            hub_content_type: `Model`, `Notebook`, `ModelReference`, `DataSet` or `JsonDoc`.
            hub_content_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            hub_content_version: 5 to 14 characters that match `\d{1,4}.\d{1,4}.\d{1,4}`.
            access_config: A `shapes.PresignedUrlAccessConfig`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.AuthorizedUrl`, whose pages are `shapes.CreateHubContentPresignedUrlsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHubContentPresignedUrls.html
        """
        return Paginator(
            self._call,
            PAGINATORS["CreateHubContentPresignedUrls"],
            shapes.CreateHubContentPresignedUrlsRequest(
                hub_name=hub_name,
                hub_content_type=hub_content_type,
                hub_content_name=hub_content_name,
                hub_content_version=hub_content_version,
                access_config=access_config,
            ),
            shapes.CreateHubContentPresignedUrlsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_hub_content_versions(
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
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.HubContentInfo, shapes.ListHubContentVersionsResponse]:
        r"""List hub content versions.

        Each page is one call of ListHubContentVersions, made when it is needed. `async for` gives the items of
        `hub_content_summaries`, `pages()` whole outputs.

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
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.HubContentInfo`, whose pages are `shapes.ListHubContentVersionsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListHubContentVersions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListHubContentVersions"],
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
            ),
            shapes.ListHubContentVersionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_hub_contents(
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
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.HubContentInfo, shapes.ListHubContentsResponse]:
        r"""List hub contents.

        Each page is one call of ListHubContents, made when it is needed. `async for` gives the items of
        `hub_content_summaries`, `pages()` whole outputs.

        Args:
            hub_name: A string.
            hub_content_type: `Model`, `Notebook`, `ModelReference`, `DataSet` or `JsonDoc`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            max_schema_version: 5 to 14 characters that match `\d{1,4}.\d{1,4}.\d{1,4}`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            sort_by: `HubContentName`, `CreationTime` or `HubContentStatus`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.HubContentInfo`, whose pages are `shapes.ListHubContentsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListHubContents.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListHubContents"],
            shapes.ListHubContentsRequest(
                hub_name=hub_name,
                hub_content_type=hub_content_type,
                name_contains=name_contains,
                max_schema_version=max_schema_version,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListHubContentsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_hubs(
        self,
        *,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        sort_by: shapes.HubSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.HubInfo, shapes.ListHubsResponse]:
        r"""List hubs.

        Each page is one call of ListHubs, made when it is needed. `async for` gives the items of `hub_summaries`,
        `pages()` whole outputs.

        Args:
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            last_modified_time_before: A point in time.
            last_modified_time_after: A point in time.
            sort_by: `HubName`, `CreationTime`, `HubStatus` or `AccountIdOwner`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.HubInfo`, whose pages are `shapes.ListHubsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListHubs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListHubs"],
            shapes.ListHubsRequest(
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListHubsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
