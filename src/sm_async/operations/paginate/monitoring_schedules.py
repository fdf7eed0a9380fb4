# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on monitoring schedules, executions and alerts."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class MonitoringSchedulesPaginators(Paginators):
    """Paginators of operations on monitoring schedules, executions and alerts."""

    def list_monitoring_alert_history(
        self,
        *,
        monitoring_schedule_name: str | None = None,
        monitoring_alert_name: str | None = None,
        sort_by: shapes.MonitoringAlertHistorySortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        status_equals: shapes.MonitoringAlertStatus | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.MonitoringAlertHistorySummary, shapes.ListMonitoringAlertHistoryResponse]:
        """List monitoring alert history.

        Each page is one call of ListMonitoringAlertHistory, made when it is needed. `async for` gives the items of
        `monitoring_alert_history`, `pages()` whole outputs.

        Args:
            monitoring_schedule_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            monitoring_alert_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            sort_by: `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            status_equals: `InAlert` or `OK`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.MonitoringAlertHistorySummary`, whose pages are
            `shapes.ListMonitoringAlertHistoryResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListMonitoringAlertHistory.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListMonitoringAlertHistory"],
            shapes.ListMonitoringAlertHistoryRequest(
                monitoring_schedule_name=monitoring_schedule_name,
                monitoring_alert_name=monitoring_alert_name,
                sort_by=sort_by,
                sort_order=sort_order,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                status_equals=status_equals,
            ),
            shapes.ListMonitoringAlertHistoryResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_monitoring_alerts(
        self,
        *,
        monitoring_schedule_name: str,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.MonitoringAlertSummary, shapes.ListMonitoringAlertsResponse]:
        """List monitoring alerts.

        Each page is one call of ListMonitoringAlerts, made when it is needed. `async for` gives the items of
        `monitoring_alert_summaries`, `pages()` whole outputs.

        Args:
            monitoring_schedule_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.MonitoringAlertSummary`, whose pages are `shapes.ListMonitoringAlertsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListMonitoringAlerts.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListMonitoringAlerts"],
            shapes.ListMonitoringAlertsRequest(monitoring_schedule_name=monitoring_schedule_name),
            shapes.ListMonitoringAlertsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_monitoring_executions(
        self,
        *,
        monitoring_schedule_name: str | None = None,
        endpoint_name: str | None = None,
        sort_by: shapes.MonitoringExecutionSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        scheduled_time_before: datetime.datetime | None = None,
        scheduled_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        status_equals: shapes.ExecutionStatus | str | None = None,
        monitoring_job_definition_name: str | None = None,
        monitoring_type_equals: shapes.MonitoringType | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.MonitoringExecutionSummary, shapes.ListMonitoringExecutionsResponse]:
        """List monitoring executions.

        Each page is one call of ListMonitoringExecutions, made when it is needed. `async for` gives the items of
        `monitoring_execution_summaries`, `pages()` whole outputs.

        Args:
            monitoring_schedule_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            sort_by: `CreationTime`, `ScheduledTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
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
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.MonitoringExecutionSummary`, whose pages are
            `shapes.ListMonitoringExecutionsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListMonitoringExecutions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListMonitoringExecutions"],
            shapes.ListMonitoringExecutionsRequest(
                monitoring_schedule_name=monitoring_schedule_name,
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
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
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_monitoring_schedules(
        self,
        *,
        endpoint_name: str | None = None,
        sort_by: shapes.MonitoringScheduleSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        status_equals: shapes.ScheduleStatus | str | None = None,
        monitoring_job_definition_name: str | None = None,
        monitoring_type_equals: shapes.MonitoringType | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.MonitoringScheduleSummary, shapes.ListMonitoringSchedulesResponse]:
        r"""List monitoring schedules.

        Each page is one call of ListMonitoringSchedules, made when it is needed. `async for` gives the items of
        `monitoring_schedule_summaries`, `pages()` whole outputs.

        Args:
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            last_modified_time_before: A point in time.
            last_modified_time_after: A point in time.
            status_equals: `Pending`, `Failed`, `Scheduled` or `Stopped`.
            monitoring_job_definition_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            monitoring_type_equals: `DataQuality`, `ModelQuality`, `ModelBias` or `ModelExplainability`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.MonitoringScheduleSummary`, whose pages are `shapes.ListMonitoringSchedulesResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListMonitoringSchedules.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListMonitoringSchedules"],
            shapes.ListMonitoringSchedulesRequest(
                endpoint_name=endpoint_name,
                sort_by=sort_by,
                sort_order=sort_order,
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
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
