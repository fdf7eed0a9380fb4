# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of monitoring schedules, executions and alerts."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag
from .common_jobs import NetworkConfig
from .common_monitoring import (
    BatchTransformInput,
    EndpointInput,
    MonitoringConstraintsResource,
    MonitoringOutputConfig,
    MonitoringResources,
    MonitoringStatisticsResource,
    MonitoringStoppingCondition,
)

ExecutionStatus = Literal[
    "Pending",
    "Completed",
    "CompletedWithViolations",
    "InProgress",
    "Failed",
    "Stopping",
    "Stopped",
]

MonitoringAlertHistorySortKey = Literal["CreationTime", "Status"]

MonitoringAlertStatus = Literal["InAlert", "OK"]

MonitoringExecutionSortKey = Literal["CreationTime", "ScheduledTime", "Status"]

MonitoringScheduleSortKey = Literal["Name", "CreationTime", "Status"]

MonitoringType = Literal["DataQuality", "ModelQuality", "ModelBias", "ModelExplainability"]

ScheduleStatus = Literal["Pending", "Failed", "Scheduled", "Stopped"]


@structure
class CreateMonitoringScheduleRequest(Structure):
    """Input of CreateMonitoringSchedule."""

    monitoring_schedule_name: str = member(
        "MonitoringScheduleName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_schedule_config: MonitoringScheduleConfig = member("MonitoringScheduleConfig")
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateMonitoringScheduleResponse(Output):
    """Output of CreateMonitoringSchedule."""

    monitoring_schedule_arn: str = member("MonitoringScheduleArn", length=(0, 256), pattern=".*")


@structure
class DeleteMonitoringScheduleOutput(Output):
    """Output of DeleteMonitoringSchedule."""


@structure
class DeleteMonitoringScheduleRequest(Structure):
    """Input of DeleteMonitoringSchedule."""

    monitoring_schedule_name: str = member(
        "MonitoringScheduleName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DescribeMonitoringScheduleRequest(Structure):
    """Input of DescribeMonitoringSchedule."""

    monitoring_schedule_name: str = member(
        "MonitoringScheduleName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DescribeMonitoringScheduleResponse(Output):
    """Output of DescribeMonitoringSchedule."""

    monitoring_schedule_arn: str = member("MonitoringScheduleArn", length=(0, 256), pattern=".*")
    monitoring_schedule_name: str = member(
        "MonitoringScheduleName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_schedule_status: ScheduleStatus | str = member("MonitoringScheduleStatus")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    monitoring_schedule_config: MonitoringScheduleConfig = member("MonitoringScheduleConfig")
    monitoring_type: MonitoringType | str | None = member("MonitoringType", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    last_monitoring_execution_summary: MonitoringExecutionSummary | None = member(
        "LastMonitoringExecutionSummary", default=None
    )


@structure
class ListMonitoringAlertHistoryRequest(Structure):
    """Input of ListMonitoringAlertHistory."""

    monitoring_schedule_name: str | None = member(
        "MonitoringScheduleName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_alert_name: str | None = member(
        "MonitoringAlertName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    sort_by: MonitoringAlertHistorySortKey | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    status_equals: MonitoringAlertStatus | str | None = member("StatusEquals", default=None)


@structure
class ListMonitoringAlertHistoryResponse(Output):
    """Output of ListMonitoringAlertHistory."""

    monitoring_alert_history: list[MonitoringAlertHistorySummary] | None = member(
        "MonitoringAlertHistory", default=None
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListMonitoringAlertsRequest(Structure):
    """Input of ListMonitoringAlerts."""

    monitoring_schedule_name: str = member(
        "MonitoringScheduleName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListMonitoringAlertsResponse(Output):
    """Output of ListMonitoringAlerts."""

    monitoring_alert_summaries: list[MonitoringAlertSummary] | None = member(
        "MonitoringAlertSummaries", default=None, length=(1, 100)
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListMonitoringExecutionsRequest(Structure):
    """Input of ListMonitoringExecutions."""

    monitoring_schedule_name: str | None = member(
        "MonitoringScheduleName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    sort_by: MonitoringExecutionSortKey | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    scheduled_time_before: datetime.datetime | None = member("ScheduledTimeBefore", default=None)
    scheduled_time_after: datetime.datetime | None = member("ScheduledTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    status_equals: ExecutionStatus | str | None = member("StatusEquals", default=None)
    monitoring_job_definition_name: str | None = member(
        "MonitoringJobDefinitionName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_type_equals: MonitoringType | str | None = member("MonitoringTypeEquals", default=None)


@structure
class ListMonitoringExecutionsResponse(Output):
    """Output of ListMonitoringExecutions."""

    monitoring_execution_summaries: list[MonitoringExecutionSummary] = member("MonitoringExecutionSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListMonitoringSchedulesRequest(Structure):
    """Input of ListMonitoringSchedules."""

    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    sort_by: MonitoringScheduleSortKey | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    status_equals: ScheduleStatus | str | None = member("StatusEquals", default=None)
    monitoring_job_definition_name: str | None = member(
        "MonitoringJobDefinitionName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_type_equals: MonitoringType | str | None = member("MonitoringTypeEquals", default=None)


@structure
class ListMonitoringSchedulesResponse(Output):
    """Output of ListMonitoringSchedules."""

    monitoring_schedule_summaries: list[MonitoringScheduleSummary] = member("MonitoringScheduleSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ModelDashboardIndicatorAction(Structure):
    """Part of MonitoringAlertActions."""

    enabled: bool | None = member("Enabled", default=None)


@structure
class MonitoringAlertActions(Structure):
    """Part of MonitoringAlertSummary."""

    model_dashboard_indicator: ModelDashboardIndicatorAction | None = member("ModelDashboardIndicator", default=None)


@structure
class MonitoringAlertHistorySummary(Structure):
    """Part of ListMonitoringAlertHistoryResponse."""

    monitoring_schedule_name: str = member(
        "MonitoringScheduleName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_alert_name: str = member(
        "MonitoringAlertName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    creation_time: datetime.datetime = member("CreationTime")
    alert_status: MonitoringAlertStatus | str = member("AlertStatus")


@structure
class MonitoringAlertSummary(Structure):
    """Part of ListMonitoringAlertsResponse, ModelDashboardMonitoringSchedule."""

    monitoring_alert_name: str = member(
        "MonitoringAlertName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    alert_status: MonitoringAlertStatus | str = member("AlertStatus")
    datapoints_to_alert: int = member("DatapointsToAlert", range=(1, 100))
    evaluation_period: int = member("EvaluationPeriod", range=(1, 100))
    actions: MonitoringAlertActions = member("Actions")


@structure
class MonitoringAppSpecification(Structure):
    """Part of MonitoringJobDefinition."""

    image_uri: str = member("ImageUri", length=(0, 255), pattern=".*")
    container_entrypoint: list[str] | None = member(
        "ContainerEntrypoint", default=None, length=(1, 100), each=Traits(length=(0, 256), pattern=".*")
    )
    container_arguments: list[str] | None = member(
        "ContainerArguments", default=None, length=(1, 50), each=Traits(length=(0, 256), pattern=".*")
    )
    record_preprocessor_source_uri: str | None = member(
        "RecordPreprocessorSourceUri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    post_analytics_processor_source_uri: str | None = member(
        "PostAnalyticsProcessorSourceUri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )


@structure
class MonitoringBaselineConfig(Structure):
    """Part of MonitoringJobDefinition."""

    baselining_job_name: str | None = member(
        "BaseliningJobName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    constraints_resource: MonitoringConstraintsResource | None = member("ConstraintsResource", default=None)
    statistics_resource: MonitoringStatisticsResource | None = member("StatisticsResource", default=None)


@structure
class MonitoringExecutionSummary(Structure):
    """Part of DescribeMonitoringScheduleResponse, ListMonitoringExecutionsResponse, ModelDashboardMonitoringSchedule
    and 1 more.
    """

    monitoring_schedule_name: str = member(
        "MonitoringScheduleName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    scheduled_time: datetime.datetime = member("ScheduledTime")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    monitoring_execution_status: ExecutionStatus | str = member("MonitoringExecutionStatus")
    processing_job_arn: str | None = member(
        "ProcessingJobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:processing-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    monitoring_job_definition_name: str | None = member(
        "MonitoringJobDefinitionName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_type: MonitoringType | str | None = member("MonitoringType", default=None)


@structure
class MonitoringInput(Structure):
    """Part of MonitoringJobDefinition."""

    endpoint_input: EndpointInput | None = member("EndpointInput", default=None)
    batch_transform_input: BatchTransformInput | None = member("BatchTransformInput", default=None)


@structure
class MonitoringJobDefinition(Structure):
    """Part of MonitoringScheduleConfig."""

    monitoring_inputs: list[MonitoringInput] = member("MonitoringInputs", length=(1, 1))
    monitoring_output_config: MonitoringOutputConfig = member("MonitoringOutputConfig")
    monitoring_resources: MonitoringResources = member("MonitoringResources")
    monitoring_app_specification: MonitoringAppSpecification = member("MonitoringAppSpecification")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    baseline_config: MonitoringBaselineConfig | None = member("BaselineConfig", default=None)
    stopping_condition: MonitoringStoppingCondition | None = member("StoppingCondition", default=None)
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 50),
        key=Traits(length=(0, 256), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 256), pattern=r"[\S\s]*"),
    )
    network_config: NetworkConfig | None = member("NetworkConfig", default=None)


@structure
class MonitoringScheduleConfig(Structure):
    """Part of CreateMonitoringScheduleRequest, DescribeMonitoringScheduleResponse, ModelDashboardMonitoringSchedule
    and 2 more.
    """

    schedule_config: ScheduleConfig | None = member("ScheduleConfig", default=None)
    monitoring_job_definition: MonitoringJobDefinition | None = member("MonitoringJobDefinition", default=None)
    monitoring_job_definition_name: str | None = member(
        "MonitoringJobDefinitionName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_type: MonitoringType | str | None = member("MonitoringType", default=None)


@structure
class MonitoringScheduleSummary(Structure):
    """Part of ListMonitoringSchedulesResponse."""

    monitoring_schedule_name: str = member(
        "MonitoringScheduleName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_schedule_arn: str = member("MonitoringScheduleArn", length=(0, 256), pattern=".*")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    monitoring_schedule_status: ScheduleStatus | str = member("MonitoringScheduleStatus")
    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_job_definition_name: str | None = member(
        "MonitoringJobDefinitionName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_type: MonitoringType | str | None = member("MonitoringType", default=None)


@structure
class ScheduleConfig(Structure):
    """Part of MonitoringScheduleConfig."""

    schedule_expression: str = member("ScheduleExpression", length=(1, 256))
    data_analysis_start_time: str | None = member("DataAnalysisStartTime", default=None)
    data_analysis_end_time: str | None = member("DataAnalysisEndTime", default=None)


@structure
class StartMonitoringScheduleOutput(Output):
    """Output of StartMonitoringSchedule."""


@structure
class StartMonitoringScheduleRequest(Structure):
    """Input of StartMonitoringSchedule."""

    monitoring_schedule_name: str = member(
        "MonitoringScheduleName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class StopMonitoringScheduleOutput(Output):
    """Output of StopMonitoringSchedule."""


@structure
class StopMonitoringScheduleRequest(Structure):
    """Input of StopMonitoringSchedule."""

    monitoring_schedule_name: str = member(
        "MonitoringScheduleName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class UpdateMonitoringAlertRequest(Structure):
    """Input of UpdateMonitoringAlert."""

    monitoring_schedule_name: str = member(
        "MonitoringScheduleName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_alert_name: str = member(
        "MonitoringAlertName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    datapoints_to_alert: int = member("DatapointsToAlert", range=(1, 100))
    evaluation_period: int = member("EvaluationPeriod", range=(1, 100))


@structure
class UpdateMonitoringAlertResponse(Output):
    """Output of UpdateMonitoringAlert."""

    monitoring_schedule_arn: str = member("MonitoringScheduleArn", length=(0, 256), pattern=".*")
    monitoring_alert_name: str | None = member(
        "MonitoringAlertName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class UpdateMonitoringScheduleRequest(Structure):
    """Input of UpdateMonitoringSchedule."""

    monitoring_schedule_name: str = member(
        "MonitoringScheduleName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_schedule_config: MonitoringScheduleConfig = member("MonitoringScheduleConfig")


@structure
class UpdateMonitoringScheduleResponse(Output):
    """Output of UpdateMonitoringSchedule."""

    monitoring_schedule_arn: str = member("MonitoringScheduleArn", length=(0, 256), pattern=".*")
