# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on executions of pipelines."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class PipelineExecutionsPaginators(Paginators):
    """Paginators of operations on executions of pipelines."""

    def list_pipeline_execution_steps(
        self,
        *,
        pipeline_execution_arn: str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.PipelineExecutionStep, shapes.ListPipelineExecutionStepsResponse]:
        """List pipeline execution steps.

        Each page is one call of ListPipelineExecutionSteps, made when it is needed. `async for` gives the items of
        `pipeline_execution_steps`, `pages()` whole outputs.

        Args:
            pipeline_execution_arn: At most 2,048 characters.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.PipelineExecutionStep`, whose pages are `shapes.ListPipelineExecutionStepsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPipelineExecutionSteps.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListPipelineExecutionSteps"],
            shapes.ListPipelineExecutionStepsRequest(
                pipeline_execution_arn=pipeline_execution_arn, sort_order=sort_order
            ),
            shapes.ListPipelineExecutionStepsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_pipeline_executions(
        self,
        *,
        pipeline_name: str,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortPipelineExecutionsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        pipeline_version_alias: str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.PipelineExecutionSummary, shapes.ListPipelineExecutionsResponse]:
        r"""List pipeline executions.

        Each page is one call of ListPipelineExecutions, made when it is needed. `async for` gives the items of
        `pipeline_execution_summaries`, `pages()` whole outputs.

        Args:
            pipeline_name: 1 to 2,048 characters.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `CreationTime` or `PipelineExecutionArn`.
            sort_order: `Ascending` or `Descending`.
            pipeline_version_alias: 1 to 128 characters that match `[a-zA-Z0-9._\-]{1,128}`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.PipelineExecutionSummary`, whose pages are `shapes.ListPipelineExecutionsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPipelineExecutions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListPipelineExecutions"],
            shapes.ListPipelineExecutionsRequest(
                pipeline_name=pipeline_name,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                pipeline_version_alias=pipeline_version_alias,
            ),
            shapes.ListPipelineExecutionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_pipeline_parameters_for_execution(
        self,
        *,
        pipeline_execution_arn: str,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.Parameter, shapes.ListPipelineParametersForExecutionResponse]:
        """List pipeline parameters for execution.

        Each page is one call of ListPipelineParametersForExecution, made when it is needed. `async for` gives the items
        of `pipeline_parameters`, `pages()` whole outputs.

        Args:
            pipeline_execution_arn: At most 2,048 characters.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.Parameter`, whose pages are `shapes.ListPipelineParametersForExecutionResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPipelineParametersForExecution.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListPipelineParametersForExecution"],
            shapes.ListPipelineParametersForExecutionRequest(pipeline_execution_arn=pipeline_execution_arn),
            shapes.ListPipelineParametersForExecutionResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
