# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on jobs and their schemas."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class JobsPaginators(Paginators):
    """Paginators of operations on jobs and their schemas."""

    def list_job_schema_versions(
        self,
        *,
        job_category: shapes.JobCategory | str,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.JobConfigSchemaVersionSummary, shapes.ListJobSchemaVersionsResponse]:
        """List job schema versions.

        Each page is one call of ListJobSchemaVersions, made when it is needed. `async for` gives the items of
        `job_config_schemas`, `pages()` whole outputs.

        Args:
            job_category: `AgentRFT`, `SyntheticDataGeneration`, `DataQualityEvaluation`, `AgentRFTEvaluation` or
                `DataTransformation`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.JobConfigSchemaVersionSummary`, whose pages are
            `shapes.ListJobSchemaVersionsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListJobSchemaVersions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListJobSchemaVersions"],
            shapes.ListJobSchemaVersionsRequest(job_category=job_category),
            shapes.ListJobSchemaVersionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_jobs(
        self,
        *,
        job_category: shapes.JobCategory | str,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        sort_by: shapes.SortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        status_equals: shapes.JobStatus | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.JobSummary, shapes.ListJobsResponse]:
        r"""List jobs.

        Each page is one call of ListJobs, made when it is needed. `async for` gives the items of `job_summaries`,
        `pages()` whole outputs.

        Args:
            job_category: `AgentRFT`, `SyntheticDataGeneration`, `DataQualityEvaluation`, `AgentRFTEvaluation` or
                `DataTransformation`.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            status_equals: `InProgress`, `Completed`, `Failed`, `Stopping`, `Stopped`, `Deleting` or `DeleteFailed`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.JobSummary`, whose pages are `shapes.ListJobsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListJobs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListJobs"],
            shapes.ListJobsRequest(
                job_category=job_category,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
                status_equals=status_equals,
            ),
            shapes.ListJobsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
