# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on batch transform jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class TransformJobsPaginators(Paginators):
    """Paginators of operations on batch transform jobs."""

    def list_transform_jobs(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        status_equals: shapes.TransformJobStatus | str | None = None,
        sort_by: shapes.SortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.TransformJobSummary, shapes.ListTransformJobsResponse]:
        r"""List transform jobs.

        Each page is one call of ListTransformJobs, made when it is needed. `async for` gives the items of
        `transform_job_summaries`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: `InProgress`, `Completed`, `Failed`, `Stopping` or `Stopped`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.TransformJobSummary`, whose pages are `shapes.ListTransformJobsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTransformJobs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListTransformJobs"],
            shapes.ListTransformJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListTransformJobsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
