# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on AutoML jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class AutomlPaginators(Paginators):
    """Paginators of operations on AutoML jobs."""

    def list_auto_ml_jobs(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        status_equals: shapes.AutoMLJobStatus | str | None = None,
        sort_order: shapes.AutoMLSortOrder | str | None = None,
        sort_by: shapes.AutoMLSortBy | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.AutoMLJobSummary, shapes.ListAutoMLJobsResponse]:
        r"""List AutoML jobs.

        Each page is one call of ListAutoMLJobs, made when it is needed. `async for` gives the items of
        `auto_ml_job_summaries`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: `Completed`, `InProgress`, `Failed`, `Stopped` or `Stopping`.
            sort_order: `Ascending` or `Descending`.
            sort_by: `Name`, `CreationTime` or `Status`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.AutoMLJobSummary`, whose pages are `shapes.ListAutoMLJobsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAutoMLJobs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListAutoMLJobs"],
            shapes.ListAutoMLJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                status_equals=status_equals,
                sort_order=sort_order,
                sort_by=sort_by,
            ),
            shapes.ListAutoMLJobsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_candidates_for_auto_ml_job(
        self,
        *,
        auto_ml_job_name: str,
        status_equals: shapes.CandidateStatus | str | None = None,
        candidate_name_equals: str | None = None,
        sort_order: shapes.AutoMLSortOrder | str | None = None,
        sort_by: shapes.CandidateSortBy | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.AutoMLCandidate, shapes.ListCandidatesForAutoMLJobResponse]:
        """List candidates for an AutoML job.

        Each page is one call of ListCandidatesForAutoMLJob, made when it is needed. `async for` gives the items of
        `candidates`, `pages()` whole outputs.

        Args:
            auto_ml_job_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            status_equals: `Completed`, `InProgress`, `Failed`, `Stopped` or `Stopping`.
            candidate_name_equals: 1 to 64 characters.
            sort_order: `Ascending` or `Descending`.
            sort_by: `CreationTime`, `Status` or `FinalObjectiveMetricValue`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 300 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.AutoMLCandidate`, whose pages are `shapes.ListCandidatesForAutoMLJobResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListCandidatesForAutoMLJob.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListCandidatesForAutoMLJob"],
            shapes.ListCandidatesForAutoMLJobRequest(
                auto_ml_job_name=auto_ml_job_name,
                status_equals=status_equals,
                candidate_name_equals=candidate_name_equals,
                sort_order=sort_order,
                sort_by=sort_by,
            ),
            shapes.ListCandidatesForAutoMLJobResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
