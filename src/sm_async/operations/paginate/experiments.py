# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on experiments, trials and trial components."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class ExperimentsPaginators(Paginators):
    """Paginators of operations on experiments, trials and trial components."""

    def list_experiments(
        self,
        *,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortExperimentsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ExperimentSummary, shapes.ListExperimentsResponse]:
        """List experiments.

        Each page is one call of ListExperiments, made when it is needed. `async for` gives the items of
        `experiment_summaries`, `pages()` whole outputs.

        Args:
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ExperimentSummary`, whose pages are `shapes.ListExperimentsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListExperiments.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListExperiments"],
            shapes.ListExperimentsRequest(
                created_after=created_after, created_before=created_before, sort_by=sort_by, sort_order=sort_order
            ),
            shapes.ListExperimentsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_trial_components(
        self,
        *,
        experiment_name: str | None = None,
        trial_name: str | None = None,
        source_arn: str | None = None,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortTrialComponentsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.TrialComponentSummary, shapes.ListTrialComponentsResponse]:
        """List trial components.

        Each page is one call of ListTrialComponents, made when it is needed. `async for` gives the items of
        `trial_component_summaries`, `pages()` whole outputs.

        Args:
            experiment_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            trial_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            source_arn: At most 256 characters.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.TrialComponentSummary`, whose pages are `shapes.ListTrialComponentsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrialComponents.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListTrialComponents"],
            shapes.ListTrialComponentsRequest(
                experiment_name=experiment_name,
                trial_name=trial_name,
                source_arn=source_arn,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListTrialComponentsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_trials(
        self,
        *,
        experiment_name: str | None = None,
        trial_component_name: str | None = None,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortTrialsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.TrialSummary, shapes.ListTrialsResponse]:
        """List trials.

        Each page is one call of ListTrials, made when it is needed. `async for` gives the items of `trial_summaries`,
        `pages()` whole outputs.

        Args:
            experiment_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            trial_component_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.TrialSummary`, whose pages are `shapes.ListTrialsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrials.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListTrials"],
            shapes.ListTrialsRequest(
                experiment_name=experiment_name,
                trial_component_name=trial_component_name,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListTrialsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
