# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on human review workflows and their task templates."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class HumanReviewPaginators(Paginators):
    """Paginators of operations on human review workflows and their task templates."""

    def list_flow_definitions(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.FlowDefinitionSummary, shapes.ListFlowDefinitionsResponse]:
        """List flow definitions.

        Each page is one call of ListFlowDefinitions, made when it is needed. `async for` gives the items of
        `flow_definition_summaries`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.FlowDefinitionSummary`, whose pages are `shapes.ListFlowDefinitionsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListFlowDefinitions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListFlowDefinitions"],
            shapes.ListFlowDefinitionsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_order=sort_order,
            ),
            shapes.ListFlowDefinitionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_human_task_uis(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.HumanTaskUiSummary, shapes.ListHumanTaskUisResponse]:
        """List human task UIs.

        Each page is one call of ListHumanTaskUis, made when it is needed. `async for` gives the items of
        `human_task_ui_summaries`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.HumanTaskUiSummary`, whose pages are `shapes.ListHumanTaskUisResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListHumanTaskUis.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListHumanTaskUis"],
            shapes.ListHumanTaskUisRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_order=sort_order,
            ),
            shapes.ListHumanTaskUisResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
