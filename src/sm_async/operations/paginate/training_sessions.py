# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on training sessions."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class TrainingSessionsPaginators(Paginators):
    """Paginators of operations on training sessions."""

    def list_training_sessions(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        status_equals: shapes.TrainingSessionStatus | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.TrainingSessionSummary, shapes.ListTrainingSessionsResponse]:
        r"""List training sessions.

        Each page is one call of ListTrainingSessions, made when it is needed. `async for` gives the items of
        `training_session_summaries`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: One of the values of `shapes.TrainingSessionStatus`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.TrainingSessionSummary`, whose pages are `shapes.ListTrainingSessionsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrainingSessions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListTrainingSessions"],
            shapes.ListTrainingSessionsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                name_contains=name_contains,
                status_equals=status_equals,
            ),
            shapes.ListTrainingSessionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
