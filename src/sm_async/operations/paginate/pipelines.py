# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on pipelines and their versions."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class PipelinesPaginators(Paginators):
    """Paginators of operations on pipelines and their versions."""

    def list_pipeline_versions(
        self,
        *,
        pipeline_name: str,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.PipelineVersionSummary, shapes.ListPipelineVersionsResponse]:
        """List pipeline versions.

        Each page is one call of ListPipelineVersions, made when it is needed. `async for` gives the items of
        `pipeline_version_summaries`, `pages()` whole outputs.

        Args:
            pipeline_name: 1 to 2,048 characters.
            created_after: A point in time.
            created_before: A point in time.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.PipelineVersionSummary`, whose pages are `shapes.ListPipelineVersionsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPipelineVersions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListPipelineVersions"],
            shapes.ListPipelineVersionsRequest(
                pipeline_name=pipeline_name,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
            ),
            shapes.ListPipelineVersionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_pipelines(
        self,
        *,
        pipeline_name_prefix: str | None = None,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortPipelinesBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        managed_by: shapes.PipelineManagedBy | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.PipelineSummary, shapes.ListPipelinesResponse]:
        """List pipelines.

        Each page is one call of ListPipelines, made when it is needed. `async for` gives the items of
        `pipeline_summaries`, `pages()` whole outputs.

        Args:
            pipeline_name_prefix: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            managed_by: `AWS` or `CUSTOMER`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.PipelineSummary`, whose pages are `shapes.ListPipelinesResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPipelines.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListPipelines"],
            shapes.ListPipelinesRequest(
                pipeline_name_prefix=pipeline_name_prefix,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                managed_by=managed_by,
            ),
            shapes.ListPipelinesResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
