# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on AI benchmark jobs and workload configurations."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class AiBenchmarksPaginators(Paginators):
    """Paginators of operations on AI benchmark jobs and workload configurations."""

    def list_ai_benchmark_jobs(
        self,
        *,
        name_contains: str | None = None,
        status_equals: shapes.AIBenchmarkJobStatus | str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_by: shapes.ListAIBenchmarkJobsSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.AIBenchmarkJobSummary, shapes.ListAIBenchmarkJobsResponse]:
        r"""List AI benchmark jobs.

        Each page is one call of ListAIBenchmarkJobs, made when it is needed. `async for` gives the items of
        `ai_benchmark_jobs`, `pages()` whole outputs.

        Args:
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: `InProgress`, `Completed`, `Failed`, `Stopping` or `Stopped`.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.AIBenchmarkJobSummary`, whose pages are `shapes.ListAIBenchmarkJobsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAIBenchmarkJobs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListAIBenchmarkJobs"],
            shapes.ListAIBenchmarkJobsRequest(
                name_contains=name_contains,
                status_equals=status_equals,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListAIBenchmarkJobsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_ai_workload_configs(
        self,
        *,
        name_contains: str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_by: shapes.ListAIWorkloadConfigsSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.AIWorkloadConfigSummary, shapes.ListAIWorkloadConfigsResponse]:
        r"""List AI workload configurations.

        Each page is one call of ListAIWorkloadConfigs, made when it is needed. `async for` gives the items of
        `ai_workload_configs`, `pages()` whole outputs.

        Args:
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.AIWorkloadConfigSummary`, whose pages are `shapes.ListAIWorkloadConfigsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAIWorkloadConfigs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListAIWorkloadConfigs"],
            shapes.ListAIWorkloadConfigsRequest(
                name_contains=name_contains,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListAIWorkloadConfigsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
