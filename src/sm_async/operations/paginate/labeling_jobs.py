# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on labeling jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class LabelingJobsPaginators(Paginators):
    """Paginators of operations on labeling jobs."""

    def list_labeling_jobs(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        sort_by: shapes.SortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        status_equals: shapes.LabelingJobStatus | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.LabelingJobSummary, shapes.ListLabelingJobsResponse]:
        r"""List labeling jobs.

        Each page is one call of ListLabelingJobs, made when it is needed. `async for` gives the items of
        `labeling_job_summary_list`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            status_equals: `Initializing`, `InProgress`, `Completed`, `Failed`, `Stopping` or `Stopped`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.LabelingJobSummary`, whose pages are `shapes.ListLabelingJobsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListLabelingJobs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListLabelingJobs"],
            shapes.ListLabelingJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
                status_equals=status_equals,
            ),
            shapes.ListLabelingJobsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_labeling_jobs_for_workteam(
        self,
        *,
        workteam_arn: str,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        job_reference_code_contains: str | None = None,
        sort_by: shapes.ListLabelingJobsForWorkteamSortByOptions | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.LabelingJobForWorkteamSummary, shapes.ListLabelingJobsForWorkteamResponse]:
        r"""List labeling jobs for a workteam.

        Each page is one call of ListLabelingJobsForWorkteam, made when it is needed. `async for` gives the items of
        `labeling_job_summary_list`, `pages()` whole outputs.

        Args:
            workteam_arn: At most 256 characters that match
                `arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workteam/.*`.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            job_reference_code_contains: 1 to 255 characters that match `.+`.
            sort_by: `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.LabelingJobForWorkteamSummary`, whose pages are
            `shapes.ListLabelingJobsForWorkteamResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListLabelingJobsForWorkteam.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListLabelingJobsForWorkteam"],
            shapes.ListLabelingJobsForWorkteamRequest(
                workteam_arn=workteam_arn,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                job_reference_code_contains=job_reference_code_contains,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListLabelingJobsForWorkteamResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
