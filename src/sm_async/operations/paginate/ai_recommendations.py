# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on AI recommendation jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class AiRecommendationsPaginators(Paginators):
    """Paginators of operations on AI recommendation jobs."""

    def list_ai_recommendation_jobs(
        self,
        *,
        name_contains: str | None = None,
        status_equals: shapes.AIRecommendationJobStatus | str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_by: shapes.ListAIRecommendationJobsSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.AIRecommendationJobSummary, shapes.ListAIRecommendationJobsResponse]:
        r"""List AI recommendation jobs.

        Each page is one call of ListAIRecommendationJobs, made when it is needed. `async for` gives the items of
        `ai_recommendation_jobs`, `pages()` whole outputs.

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
            A paginator of `shapes.AIRecommendationJobSummary`, whose pages are
            `shapes.ListAIRecommendationJobsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAIRecommendationJobs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListAIRecommendationJobs"],
            shapes.ListAIRecommendationJobsRequest(
                name_contains=name_contains,
                status_equals=status_equals,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListAIRecommendationJobsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
