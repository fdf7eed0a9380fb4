# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on training plans and reserved capacity."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class TrainingPlansOperations(Operations):
    """Operations on training plans and reserved capacity."""

    async def create_training_plan(
        self,
        *,
        training_plan_name: str,
        training_plan_offering_id: str,
        spare_instance_count_per_ultra_server: int | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateTrainingPlanResponse:
        r"""Create a training plan.

        Args:
            training_plan_name: 1 to 64 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
            training_plan_offering_id: 1 to 256 characters that match `[a-z0-9\-]+`.
            spare_instance_count_per_ultra_server: At least 0.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `training_plan_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingPlan.html
        """
        return await self._pipeline.call(
            "CreateTrainingPlan",
            shapes.CreateTrainingPlanRequest(
                training_plan_name=training_plan_name,
                training_plan_offering_id=training_plan_offering_id,
                spare_instance_count_per_ultra_server=spare_instance_count_per_ultra_server,
                tags=tags,
            ),
            shapes.CreateTrainingPlanResponse,
            options,
        )

    async def describe_reserved_capacity(
        self,
        *,
        reserved_capacity_arn: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeReservedCapacityResponse:
        """Describe reserved capacity.

        Args:
            reserved_capacity_arn: 50 to 2,048 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `reserved_capacity_arn`, `instance_type`, `total_instance_count`, `reserved_capacity_type`, `status` and 8
            more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeReservedCapacity.html
        """
        return await self._pipeline.call(
            "DescribeReservedCapacity",
            shapes.DescribeReservedCapacityRequest(reserved_capacity_arn=reserved_capacity_arn),
            shapes.DescribeReservedCapacityResponse,
            options,
        )

    async def describe_training_plan(
        self,
        *,
        training_plan_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeTrainingPlanResponse:
        """Describe a training plan.

        Args:
            training_plan_name: 1 to 2,048 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `training_plan_arn`, `training_plan_name`, `status`, `status_message`, `duration_hours` and 13 more, beside
            the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrainingPlan.html
        """
        return await self._pipeline.call(
            "DescribeTrainingPlan",
            shapes.DescribeTrainingPlanRequest(training_plan_name=training_plan_name),
            shapes.DescribeTrainingPlanResponse,
            options,
        )

    async def describe_training_plan_extension_history(
        self,
        *,
        training_plan_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribeTrainingPlanExtensionHistoryResponse:
        """Describe training plan extension history.

        Args:
            training_plan_arn: 50 to 2,048 characters.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `training_plan_extensions` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrainingPlanExtensionHistory.html
        """
        return await self._pipeline.call(
            "DescribeTrainingPlanExtensionHistory",
            shapes.DescribeTrainingPlanExtensionHistoryRequest(
                training_plan_arn=training_plan_arn, next_token=next_token, max_results=max_results
            ),
            shapes.DescribeTrainingPlanExtensionHistoryResponse,
            options,
        )

    async def extend_training_plan(
        self,
        *,
        training_plan_extension_offering_id: str,
        options: CallOptions | None = None,
    ) -> shapes.ExtendTrainingPlanResponse:
        """Extend a training plan.

        A repeat does it again: nothing in the request tells the service that it is the same one.

        Args:
            training_plan_extension_offering_id: A string.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `training_plan_extensions`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ExtendTrainingPlan.html
        """
        return await self._pipeline.call(
            "ExtendTrainingPlan",
            shapes.ExtendTrainingPlanRequest(training_plan_extension_offering_id=training_plan_extension_offering_id),
            shapes.ExtendTrainingPlanResponse,
            options,
        )

    async def list_training_plans(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        start_time_after: datetime.datetime | None = None,
        start_time_before: datetime.datetime | None = None,
        sort_by: shapes.TrainingPlanSortBy | str | None = None,
        sort_order: shapes.TrainingPlanSortOrder | str | None = None,
        filters: list[shapes.TrainingPlanFilter] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListTrainingPlansResponse:
        """List training plans.

        Args:
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            start_time_after: A point in time.
            start_time_before: A point in time.
            sort_by: `TrainingPlanName`, `StartTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            filters: 1 to 5 items, each a `shapes.TrainingPlanFilter`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `training_plan_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrainingPlans.html
        """
        return await self._pipeline.call(
            "ListTrainingPlans",
            shapes.ListTrainingPlansRequest(
                next_token=next_token,
                max_results=max_results,
                start_time_after=start_time_after,
                start_time_before=start_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
                filters=filters,
            ),
            shapes.ListTrainingPlansResponse,
            options,
        )

    async def list_ultra_servers_by_reserved_capacity(
        self,
        *,
        reserved_capacity_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListUltraServersByReservedCapacityResponse:
        """List UltraServers by reserved capacity.

        Args:
            reserved_capacity_arn: 50 to 2,048 characters.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `ultra_servers` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListUltraServersByReservedCapacity.html
        """
        return await self._pipeline.call(
            "ListUltraServersByReservedCapacity",
            shapes.ListUltraServersByReservedCapacityRequest(
                reserved_capacity_arn=reserved_capacity_arn, max_results=max_results, next_token=next_token
            ),
            shapes.ListUltraServersByReservedCapacityResponse,
            options,
        )

    async def search_training_plan_offerings(
        self,
        *,
        instance_type: shapes.ReservedCapacityInstanceType | str | None = None,
        instance_count: int | None = None,
        ultra_server_type: str | None = None,
        ultra_server_count: int | None = None,
        start_time_after: datetime.datetime | None = None,
        end_time_before: datetime.datetime | None = None,
        duration_hours: int | None = None,
        target_resources: list[shapes.SageMakerResourceName | str] | None = None,
        training_plan_arn: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.SearchTrainingPlanOfferingsResponse:
        r"""Search training plan offerings.

        Args:
            instance_type: One of the values of `shapes.ReservedCapacityInstanceType`.
            instance_count: 0 to 256.
            ultra_server_type: 1 to 64 characters that match `ml.[a-z0-9\-.]+`.
            ultra_server_count: At least 1.
            start_time_after: A point in time.
            end_time_before: A point in time.
            duration_hours: 1 to 87,600.
            target_resources: At least 1 item, each `training-job`, `hyperpod-cluster`, `endpoint` or `studio-apps`.
            training_plan_arn: A string.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `training_plan_offerings` and `training_plan_extension_offerings`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_SearchTrainingPlanOfferings.html
        """
        return await self._pipeline.call(
            "SearchTrainingPlanOfferings",
            shapes.SearchTrainingPlanOfferingsRequest(
                instance_type=instance_type,
                instance_count=instance_count,
                ultra_server_type=ultra_server_type,
                ultra_server_count=ultra_server_count,
                start_time_after=start_time_after,
                end_time_before=end_time_before,
                duration_hours=duration_hours,
                target_resources=target_resources,
                training_plan_arn=training_plan_arn,
            ),
            shapes.SearchTrainingPlanOfferingsResponse,
            options,
        )
