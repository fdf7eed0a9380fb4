# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on model cards."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class ModelCardsPaginators(Paginators):
    """Paginators of operations on model cards."""

    def list_model_card_export_jobs(
        self,
        *,
        model_card_name: str,
        model_card_version: int | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        model_card_export_job_name_contains: str | None = None,
        status_equals: shapes.ModelCardExportJobStatus | str | None = None,
        sort_by: shapes.ModelCardExportJobSortBy | str | None = None,
        sort_order: shapes.ModelCardExportJobSortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ModelCardExportJobSummary, shapes.ListModelCardExportJobsResponse]:
        """List model card export jobs.

        Each page is one call of ListModelCardExportJobs, made when it is needed. `async for` gives the items of
        `model_card_export_job_summaries`, `pages()` whole outputs.

        Args:
            model_card_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_card_version: A whole number.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            model_card_export_job_name_contains: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            status_equals: `InProgress`, `Completed` or `Failed`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ModelCardExportJobSummary`, whose pages are `shapes.ListModelCardExportJobsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelCardExportJobs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListModelCardExportJobs"],
            shapes.ListModelCardExportJobsRequest(
                model_card_name=model_card_name,
                model_card_version=model_card_version,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                model_card_export_job_name_contains=model_card_export_job_name_contains,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListModelCardExportJobsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_model_card_versions(
        self,
        *,
        model_card_name: str,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        model_card_status: shapes.ModelCardStatus | str | None = None,
        sort_by: shapes.ModelCardVersionSortBy | str | None = None,
        sort_order: shapes.ModelCardSortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ModelCardVersionSummary, shapes.ListModelCardVersionsResponse]:
        """List model card versions.

        Each page is one call of ListModelCardVersions, made when it is needed. `async for` gives the items of
        `model_card_version_summary_list`, `pages()` whole outputs.

        Args:
            model_card_name: 1 to 256 characters.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            model_card_status: `Draft`, `PendingReview`, `Approved` or `Archived`.
            sort_by: `Version`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ModelCardVersionSummary`, whose pages are `shapes.ListModelCardVersionsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelCardVersions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListModelCardVersions"],
            shapes.ListModelCardVersionsRequest(
                model_card_name=model_card_name,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                model_card_status=model_card_status,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListModelCardVersionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_model_cards(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        model_card_status: shapes.ModelCardStatus | str | None = None,
        sort_by: shapes.ModelCardSortBy | str | None = None,
        sort_order: shapes.ModelCardSortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ModelCardSummary, shapes.ListModelCardsResponse]:
        """List model cards.

        Each page is one call of ListModelCards, made when it is needed. `async for` gives the items of
        `model_card_summaries`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            name_contains: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_card_status: `Draft`, `PendingReview`, `Approved` or `Archived`.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ModelCardSummary`, whose pages are `shapes.ListModelCardsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelCards.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListModelCards"],
            shapes.ListModelCardsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                name_contains=name_contains,
                model_card_status=model_card_status,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListModelCardsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
