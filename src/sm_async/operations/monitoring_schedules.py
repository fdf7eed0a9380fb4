# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on monitoring schedules, executions and alerts."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class MonitoringSchedulesOperations(Operations):
    """Operations on monitoring schedules, executions and alerts."""

    async def create_monitoring_schedule(
        self,
        *,
        monitoring_schedule_name: str,
        monitoring_schedule_config: shapes.MonitoringScheduleConfig,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateMonitoringScheduleResponse:
        """Create a monitoring schedule.

        Args:
            monitoring_schedule_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            monitoring_schedule_config: A `shapes.MonitoringScheduleConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `monitoring_schedule_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateMonitoringSchedule.html
        """
        return await self._pipeline.call(
            "CreateMonitoringSchedule",
            shapes.CreateMonitoringScheduleRequest(
                monitoring_schedule_name=monitoring_schedule_name,
                monitoring_schedule_config=monitoring_schedule_config,
                tags=tags,
            ),
            shapes.CreateMonitoringScheduleResponse,
            options,
        )

    async def delete_monitoring_schedule(
        self,
        *,
        monitoring_schedule_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteMonitoringScheduleOutput:
        """Delete a monitoring schedule.

        Args:
            monitoring_schedule_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteMonitoringSchedule.html
        """
        return await self._pipeline.call(
            "DeleteMonitoringSchedule",
            shapes.DeleteMonitoringScheduleRequest(monitoring_schedule_name=monitoring_schedule_name),
            shapes.DeleteMonitoringScheduleOutput,
            options,
        )

    async def describe_monitoring_schedule(
        self,
        *,
        monitoring_schedule_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeMonitoringScheduleResponse:
        """Describe a monitoring schedule.

        Args:
            monitoring_schedule_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `monitoring_schedule_arn`, `monitoring_schedule_name`, `monitoring_schedule_status`, `creation_time`,
            `last_modified_time` and 5 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeMonitoringSchedule.html
        """
        return await self._pipeline.call(
            "DescribeMonitoringSchedule",
            shapes.DescribeMonitoringScheduleRequest(monitoring_schedule_name=monitoring_schedule_name),
            shapes.DescribeMonitoringScheduleResponse,
            options,
        )

    async def list_monitoring_alert_history(
        self,
        *,
        monitoring_schedule_name: str | None = None,
        monitoring_alert_name: str | None = None,
        sort_by: shapes.MonitoringAlertHistorySortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        status_equals: shapes.MonitoringAlertStatus | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListMonitoringAlertHistoryResponse:
        """List monitoring alert history.

        Args:
            monitoring_schedule_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            monitoring_alert_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            sort_by: `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            status_equals: `InAlert` or `OK`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `monitoring_alert_history` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListMonitoringAlertHistory.html
        """
        return await self._pipeline.call(
            "ListMonitoringAlertHistory",
            shapes.ListMonitoringAlertHistoryRequest(
                monitoring_schedule_name=monitoring_schedule_name,
                monitoring_alert_name=monitoring_alert_name,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                status_equals=status_equals,
            ),
            shapes.ListMonitoringAlertHistoryResponse,
            options,
        )

    async def list_monitoring_alerts(
        self,
        *,
        monitoring_schedule_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListMonitoringAlertsResponse:
        """List monitoring alerts.

        Args:
            monitoring_schedule_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `monitoring_alert_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListMonitoringAlerts.html
        """
        return await self._pipeline.call(
            "ListMonitoringAlerts",
            shapes.ListMonitoringAlertsRequest(
                monitoring_schedule_name=monitoring_schedule_name, next_token=next_token, max_results=max_results
            ),
            shapes.ListMonitoringAlertsResponse,
            options,
        )

    async def list_monitoring_executions(
        self,
        *,
        monitoring_schedule_name: str | None = None,
        endpoint_name: str | None = None,
        sort_by: shapes.MonitoringExecutionSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        scheduled_time_before: datetime.datetime | None = None,
        scheduled_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        status_equals: shapes.ExecutionStatus | str | None = None,
        monitoring_job_definition_name: str | None = None,
        monitoring_type_equals: shapes.MonitoringType | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListMonitoringExecutionsResponse:
        """List monitoring executions.

        Args:
            monitoring_schedule_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            sort_by: `CreationTime`, `ScheduledTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            scheduled_time_before: A point in time.
            scheduled_time_after: A point in time.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            last_modified_time_before: A point in time.
            last_modified_time_after: A point in time.
            status_equals: `Pending`, `Completed`, `CompletedWithViolations`, `InProgress`, `Failed`, `Stopping` or
                `Stopped`.
            monitoring_job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            monitoring_type_equals: `DataQuality`, `ModelQuality`, `ModelBias` or `ModelExplainability`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `monitoring_execution_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListMonitoringExecutions.html
        """
        return await self._pipeline.call(
            "ListMonitoringExecutions",
            shapes.ListMonitoringExecutionsRequest(
                monitoring_schedule_name=monitoring_schedule_name,
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
                scheduled_time_before=scheduled_time_before,
                scheduled_time_after=scheduled_time_after,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
                status_equals=status_equals,
                monitoring_job_definition_name=monitoring_job_definition_name,
                monitoring_type_equals=monitoring_type_equals,
            ),
            shapes.ListMonitoringExecutionsResponse,
            options,
        )

    async def list_monitoring_schedules(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: shapes.MonitoringScheduleSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        status_equals: shapes.ScheduleStatus | str | None = None,
        monitoring_job_definition_name: str | None = None,
        monitoring_type_equals: shapes.MonitoringType | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListMonitoringSchedulesResponse:
        r"""List monitoring schedules.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            last_modified_time_before: A point in time.
            last_modified_time_after: A point in time.
            status_equals: `Pending`, `Failed`, `Scheduled` or `Stopped`.
            monitoring_job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            monitoring_type_equals: `DataQuality`, `ModelQuality`, `ModelBias` or `ModelExplainability`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `monitoring_schedule_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListMonitoringSchedules.html
        """
        return await self._pipeline.call(
            "ListMonitoringSchedules",
            shapes.ListMonitoringSchedulesRequest(
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
                status_equals=status_equals,
                monitoring_job_definition_name=monitoring_job_definition_name,
                monitoring_type_equals=monitoring_type_equals,
            ),
            shapes.ListMonitoringSchedulesResponse,
            options,
        )

    async def start_monitoring_schedule(
        self,
        *,
        monitoring_schedule_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StartMonitoringScheduleOutput:
        """Start a monitoring schedule.

        Args:
            monitoring_schedule_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartMonitoringSchedule.html
        """
        return await self._pipeline.call(
            "StartMonitoringSchedule",
            shapes.StartMonitoringScheduleRequest(monitoring_schedule_name=monitoring_schedule_name),
            shapes.StartMonitoringScheduleOutput,
            options,
        )

    async def stop_monitoring_schedule(
        self,
        *,
        monitoring_schedule_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopMonitoringScheduleOutput:
        """Stop a monitoring schedule.

        Args:
            monitoring_schedule_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopMonitoringSchedule.html
        """
        return await self._pipeline.call(
            "StopMonitoringSchedule",
            shapes.StopMonitoringScheduleRequest(monitoring_schedule_name=monitoring_schedule_name),
            shapes.StopMonitoringScheduleOutput,
            options,
        )

    async def update_monitoring_alert(
        self,
        *,
        monitoring_schedule_name: str,
        monitoring_alert_name: str,
        datapoints_to_alert: int,
        evaluation_period: int,
        options: CallOptions | None = None,
    ) -> shapes.UpdateMonitoringAlertResponse:
        """Update a monitoring alert.

        Args:
            monitoring_schedule_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            monitoring_alert_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            datapoints_to_alert: 1 to 100.
            evaluation_period: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `monitoring_schedule_arn` and `monitoring_alert_name`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateMonitoringAlert.html
        """
        return await self._pipeline.call(
            "UpdateMonitoringAlert",
            shapes.UpdateMonitoringAlertRequest(
                monitoring_schedule_name=monitoring_schedule_name,
                monitoring_alert_name=monitoring_alert_name,
                datapoints_to_alert=datapoints_to_alert,
                evaluation_period=evaluation_period,
            ),
            shapes.UpdateMonitoringAlertResponse,
            options,
        )

    async def update_monitoring_schedule(
        self,
        *,
        monitoring_schedule_name: str,
        monitoring_schedule_config: shapes.MonitoringScheduleConfig,
        options: CallOptions | None = None,
    ) -> shapes.UpdateMonitoringScheduleResponse:
        """Update a monitoring schedule.

        Args:
            monitoring_schedule_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            monitoring_schedule_config: A `shapes.MonitoringScheduleConfig`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `monitoring_schedule_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateMonitoringSchedule.html
        """
        return await self._pipeline.call(
            "UpdateMonitoringSchedule",
            shapes.UpdateMonitoringScheduleRequest(
                monitoring_schedule_name=monitoring_schedule_name, monitoring_schedule_config=monitoring_schedule_config
            ),
            shapes.UpdateMonitoringScheduleResponse,
            options,
        )
