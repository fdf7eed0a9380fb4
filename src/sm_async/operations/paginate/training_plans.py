# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on training plans and reserved capacity."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class TrainingPlansPaginators(Paginators):
    """Paginators of operations on training plans and reserved capacity."""

    def describe_training_plan_extension_history(
        self,
        *,
        training_plan_arn: str,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.TrainingPlanExtension, shapes.DescribeTrainingPlanExtensionHistoryResponse]:
        """Describe training plan extension history.

        Each page is one call of DescribeTrainingPlanExtensionHistory, made when it is needed. `async for` gives the
        items of `training_plan_extensions`, `pages()` whole outputs.

        Args:
            training_plan_arn: 50 to 2,048 characters.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.TrainingPlanExtension`, whose pages are
            `shapes.DescribeTrainingPlanExtensionHistoryResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrainingPlanExtensionHistory.html
        """
        return Paginator(
            self._call,
            PAGINATORS["DescribeTrainingPlanExtensionHistory"],
            shapes.DescribeTrainingPlanExtensionHistoryRequest(training_plan_arn=training_plan_arn),
            shapes.DescribeTrainingPlanExtensionHistoryResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_training_plans(
        self,
        *,
        start_time_after: datetime.datetime | None = None,
        start_time_before: datetime.datetime | None = None,
        sort_by: shapes.TrainingPlanSortBy | str | None = None,
        sort_order: shapes.TrainingPlanSortOrder | str | None = None,
        filters: list[shapes.TrainingPlanFilter] | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.TrainingPlanSummary, shapes.ListTrainingPlansResponse]:
        """List training plans.

        Each page is one call of ListTrainingPlans, made when it is needed. `async for` gives the items of
        `training_plan_summaries`, `pages()` whole outputs.

        Args:
            start_time_after: A point in time.
            start_time_before: A point in time.
            sort_by: `TrainingPlanName`, `StartTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            filters: 1 to 5 items, each a `shapes.TrainingPlanFilter`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.TrainingPlanSummary`, whose pages are `shapes.ListTrainingPlansResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrainingPlans.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListTrainingPlans"],
            shapes.ListTrainingPlansRequest(
                start_time_after=start_time_after,
                start_time_before=start_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
                filters=filters,
            ),
            shapes.ListTrainingPlansResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_ultra_servers_by_reserved_capacity(
        self,
        *,
        reserved_capacity_arn: str,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.UltraServer, shapes.ListUltraServersByReservedCapacityResponse]:
        """List UltraServers by reserved capacity.

        Each page is one call of ListUltraServersByReservedCapacity, made when it is needed. `async for` gives the items
        of `ultra_servers`, `pages()` whole outputs.

        Args:
            reserved_capacity_arn: 50 to 2,048 characters.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.UltraServer`, whose pages are `shapes.ListUltraServersByReservedCapacityResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListUltraServersByReservedCapacity.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListUltraServersByReservedCapacity"],
            shapes.ListUltraServersByReservedCapacityRequest(reserved_capacity_arn=reserved_capacity_arn),
            shapes.ListUltraServersByReservedCapacityResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
