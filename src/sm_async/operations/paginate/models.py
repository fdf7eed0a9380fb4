# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on models."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class ModelsPaginators(Paginators):
    """Paginators of operations on models."""

    def list_model_metadata(
        self,
        *,
        search_expression: shapes.ModelMetadataSearchExpression | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ModelMetadataSummary, shapes.ListModelMetadataResponse]:
        """List model metadata.

        Each page is one call of ListModelMetadata, made when it is needed. `async for` gives the items of
        `model_metadata_summaries`, `pages()` whole outputs.

        Args:
            search_expression: A `shapes.ModelMetadataSearchExpression`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ModelMetadataSummary`, whose pages are `shapes.ListModelMetadataResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelMetadata.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListModelMetadata"],
            shapes.ListModelMetadataRequest(search_expression=search_expression),
            shapes.ListModelMetadataResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_models(
        self,
        *,
        sort_by: shapes.ModelSortKey | str | None = None,
        sort_order: shapes.OrderKey | str | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ModelSummary, shapes.ListModelsOutput]:
        """List models.

        Each page is one call of ListModels, made when it is needed. `async for` gives the items of `models`, `pages()`
        whole outputs.

        Args:
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ModelSummary`, whose pages are `shapes.ListModelsOutput`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModels.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListModels"],
            shapes.ListModelsInput(
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
            ),
            shapes.ListModelsOutput,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
