# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on endpoints and their configurations."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class EndpointsPaginators(Paginators):
    """Paginators of operations on endpoints and their configurations."""

    def list_endpoint_configs(
        self,
        *,
        sort_by: shapes.EndpointConfigSortKey | str | None = None,
        sort_order: shapes.OrderKey | str | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.EndpointConfigSummary, shapes.ListEndpointConfigsOutput]:
        """List endpoint configurations.

        Each page is one call of ListEndpointConfigs, made when it is needed. `async for` gives the items of
        `endpoint_configs`, `pages()` whole outputs.

        Args:
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.EndpointConfigSummary`, whose pages are `shapes.ListEndpointConfigsOutput`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListEndpointConfigs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListEndpointConfigs"],
            shapes.ListEndpointConfigsInput(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
            ),
            shapes.ListEndpointConfigsOutput,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_endpoints(
        self,
        *,
        sort_by: shapes.EndpointSortKey | str | None = None,
        sort_order: shapes.OrderKey | str | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        status_equals: shapes.EndpointStatus | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.EndpointSummary, shapes.ListEndpointsOutput]:
        """List endpoints.

        Each page is one call of ListEndpoints, made when it is needed. `async for` gives the items of `endpoints`,
        `pages()` whole outputs.

        Args:
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            last_modified_time_before: A point in time.
            last_modified_time_after: A point in time.
            status_equals: One of the values of `shapes.EndpointStatus`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.EndpointSummary`, whose pages are `shapes.ListEndpointsOutput`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListEndpoints.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListEndpoints"],
            shapes.ListEndpointsInput(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
                status_equals=status_equals,
            ),
            shapes.ListEndpointsOutput,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
