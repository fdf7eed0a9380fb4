# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on definitions of monitoring jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class MonitoringDefinitionsPaginators(Paginators):
    """Paginators of operations on definitions of monitoring jobs."""

    def list_data_quality_job_definitions(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: shapes.MonitoringJobDefinitionSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.MonitoringJobDefinitionSummary, shapes.ListDataQualityJobDefinitionsResponse]:
        r"""List data quality job definitions.

        Each page is one call of ListDataQualityJobDefinitions, made when it is needed. `async for` gives the items of
        `job_definition_summaries`, `pages()` whole outputs.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.MonitoringJobDefinitionSummary`, whose pages are
            `shapes.ListDataQualityJobDefinitionsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListDataQualityJobDefinitions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListDataQualityJobDefinitions"],
            shapes.ListDataQualityJobDefinitionsRequest(
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
            ),
            shapes.ListDataQualityJobDefinitionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_model_bias_job_definitions(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: shapes.MonitoringJobDefinitionSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.MonitoringJobDefinitionSummary, shapes.ListModelBiasJobDefinitionsResponse]:
        r"""List model bias job definitions.

        Each page is one call of ListModelBiasJobDefinitions, made when it is needed. `async for` gives the items of
        `job_definition_summaries`, `pages()` whole outputs.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.MonitoringJobDefinitionSummary`, whose pages are
            `shapes.ListModelBiasJobDefinitionsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelBiasJobDefinitions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListModelBiasJobDefinitions"],
            shapes.ListModelBiasJobDefinitionsRequest(
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
            ),
            shapes.ListModelBiasJobDefinitionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_model_explainability_job_definitions(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: shapes.MonitoringJobDefinitionSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.MonitoringJobDefinitionSummary, shapes.ListModelExplainabilityJobDefinitionsResponse]:
        r"""List model explainability job definitions.

        Each page is one call of ListModelExplainabilityJobDefinitions, made when it is needed. `async for` gives the
        items of `job_definition_summaries`, `pages()` whole outputs.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.MonitoringJobDefinitionSummary`, whose pages are
            `shapes.ListModelExplainabilityJobDefinitionsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelExplainabilityJobDefinitions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListModelExplainabilityJobDefinitions"],
            shapes.ListModelExplainabilityJobDefinitionsRequest(
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
            ),
            shapes.ListModelExplainabilityJobDefinitionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_model_quality_job_definitions(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: shapes.MonitoringJobDefinitionSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.MonitoringJobDefinitionSummary, shapes.ListModelQualityJobDefinitionsResponse]:
        r"""List model quality job definitions.

        Each page is one call of ListModelQualityJobDefinitions, made when it is needed. `async for` gives the items of
        `job_definition_summaries`, `pages()` whole outputs.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.MonitoringJobDefinitionSummary`, whose pages are
            `shapes.ListModelQualityJobDefinitionsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelQualityJobDefinitions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListModelQualityJobDefinitions"],
            shapes.ListModelQualityJobDefinitionsRequest(
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
            ),
            shapes.ListModelQualityJobDefinitionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
