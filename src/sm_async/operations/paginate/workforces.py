# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on workforces and work teams."""

from __future__ import annotations

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class WorkforcesPaginators(Paginators):
    """Paginators of operations on workforces and work teams."""

    def list_subscribed_workteams(
        self,
        *,
        name_contains: str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.SubscribedWorkteam, shapes.ListSubscribedWorkteamsResponse]:
        """List subscribed workteams.

        Each page is one call of ListSubscribedWorkteams, made when it is needed. `async for` gives the items of
        `subscribed_workteams`, `pages()` whole outputs.

        Args:
            name_contains: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.SubscribedWorkteam`, whose pages are `shapes.ListSubscribedWorkteamsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListSubscribedWorkteams.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListSubscribedWorkteams"],
            shapes.ListSubscribedWorkteamsRequest(name_contains=name_contains),
            shapes.ListSubscribedWorkteamsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_workforces(
        self,
        *,
        sort_by: shapes.ListWorkforcesSortByOptions | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        name_contains: str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.Workforce, shapes.ListWorkforcesResponse]:
        r"""List workforces.

        Each page is one call of ListWorkforces, made when it is needed. `async for` gives the items of `workforces`,
        `pages()` whole outputs.

        Args:
            sort_by: `Name` or `CreateDate`.
            sort_order: `Ascending` or `Descending`.
            name_contains: 1 to 63 characters that match `[a-zA-Z0-9]([a-zA-Z0-9\-]){0,62}`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.Workforce`, whose pages are `shapes.ListWorkforcesResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListWorkforces.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListWorkforces"],
            shapes.ListWorkforcesRequest(sort_by=sort_by, sort_order=sort_order, name_contains=name_contains),
            shapes.ListWorkforcesResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_workteams(
        self,
        *,
        sort_by: shapes.ListWorkteamsSortByOptions | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        name_contains: str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.Workteam, shapes.ListWorkteamsResponse]:
        """List workteams.

        Each page is one call of ListWorkteams, made when it is needed. `async for` gives the items of `workteams`,
        `pages()` whole outputs.

        Args:
            sort_by: `Name` or `CreateDate`.
            sort_order: `Ascending` or `Descending`.
            name_contains: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.Workteam`, whose pages are `shapes.ListWorkteamsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListWorkteams.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListWorkteams"],
            shapes.ListWorkteamsRequest(sort_by=sort_by, sort_order=sort_order, name_contains=name_contains),
            shapes.ListWorkteamsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
