# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of training plans and reserved capacity."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, member, structure

from .common import Tag

ReservedCapacityInstanceType = Literal[
    "ml.p4d.24xlarge",
    "ml.p5.48xlarge",
    "ml.p5e.48xlarge",
    "ml.p5en.48xlarge",
    "ml.trn1.32xlarge",
    "ml.trn2.48xlarge",
    "ml.p6-b200.48xlarge",
    "ml.p4de.24xlarge",
    "ml.p6e-gb200.36xlarge",
    "ml.p5.4xlarge",
    "ml.p6-b300.48xlarge",
]

ReservedCapacityStatus = Literal["Pending", "Active", "Scheduled", "Expired", "Failed"]

ReservedCapacityType = Literal["UltraServer", "Instance"]

SageMakerResourceName = Literal["training-job", "hyperpod-cluster", "endpoint", "studio-apps"]

TrainingPlanFilterName = Literal["Status"]

TrainingPlanSortBy = Literal["TrainingPlanName", "StartTime", "Status"]

TrainingPlanSortOrder = Literal["Ascending", "Descending"]

TrainingPlanStatus = Literal["Pending", "Active", "Scheduled", "Expired", "Failed"]

UltraServerHealthStatus = Literal["OK", "Impaired", "Insufficient-Data"]


@structure
class CreateTrainingPlanRequest(Structure):
    """Input of CreateTrainingPlan."""

    training_plan_name: str = member("TrainingPlanName", length=(1, 64), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
    training_plan_offering_id: str = member("TrainingPlanOfferingId", length=(1, 256), pattern=r"[a-z0-9\-]+")
    spare_instance_count_per_ultra_server: int | None = member(
        "SpareInstanceCountPerUltraServer", default=None, range=(0, None)
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateTrainingPlanResponse(Output):
    """Output of CreateTrainingPlan."""

    training_plan_arn: str = member(
        "TrainingPlanArn",
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*",
    )


@structure
class DescribeReservedCapacityRequest(Structure):
    """Input of DescribeReservedCapacity."""

    reserved_capacity_arn: str = member(
        "ReservedCapacityArn",
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:reserved-capacity/.*",
    )


@structure
class DescribeReservedCapacityResponse(Output):
    """Output of DescribeReservedCapacity."""

    reserved_capacity_arn: str = member(
        "ReservedCapacityArn",
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:reserved-capacity/.*",
    )
    instance_type: ReservedCapacityInstanceType | str = member("InstanceType")
    total_instance_count: int = member("TotalInstanceCount", range=(0, None))
    reserved_capacity_type: ReservedCapacityType | str | None = member("ReservedCapacityType", default=None)
    status: ReservedCapacityStatus | str | None = member("Status", default=None)
    availability_zone: str | None = member(
        "AvailabilityZone", default=None, length=(1, 32), pattern=r"[a-z]+\-[0-9a-z\-]+"
    )
    duration_hours: int | None = member("DurationHours", default=None, range=(0, 87600))
    duration_minutes: int | None = member("DurationMinutes", default=None, range=(0, 59))
    start_time: datetime.datetime | None = member("StartTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)
    available_instance_count: int | None = member("AvailableInstanceCount", default=None, range=(0, None))
    in_use_instance_count: int | None = member("InUseInstanceCount", default=None, range=(0, None))
    ultra_server_summary: UltraServerSummary | None = member("UltraServerSummary", default=None)


@structure
class DescribeTrainingPlanExtensionHistoryRequest(Structure):
    """Input of DescribeTrainingPlanExtensionHistory."""

    training_plan_arn: str = member(
        "TrainingPlanArn",
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*",
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class DescribeTrainingPlanExtensionHistoryResponse(Output):
    """Output of DescribeTrainingPlanExtensionHistory."""

    training_plan_extensions: list[TrainingPlanExtension] = member("TrainingPlanExtensions", length=(0, None))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class DescribeTrainingPlanRequest(Structure):
    """Input of DescribeTrainingPlan."""

    training_plan_name: str = member(
        "TrainingPlanName",
        length=(1, 2048),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/)?[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}",
    )


@structure
class DescribeTrainingPlanResponse(Output):
    """Output of DescribeTrainingPlan."""

    training_plan_arn: str = member(
        "TrainingPlanArn",
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*",
    )
    training_plan_name: str = member("TrainingPlanName", length=(1, 64), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
    status: TrainingPlanStatus | str = member("Status")
    status_message: str | None = member("StatusMessage", default=None, length=(0, 1024))
    duration_hours: int | None = member("DurationHours", default=None, range=(0, 87600))
    duration_minutes: int | None = member("DurationMinutes", default=None, range=(0, 59))
    start_time: datetime.datetime | None = member("StartTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)
    upfront_fee: str | None = member("UpfrontFee", default=None, length=(0, 256))
    currency_code: str | None = member("CurrencyCode", default=None)
    total_instance_count: int | None = member("TotalInstanceCount", default=None, range=(0, None))
    available_instance_count: int | None = member("AvailableInstanceCount", default=None, range=(0, None))
    in_use_instance_count: int | None = member("InUseInstanceCount", default=None, range=(0, None))
    unhealthy_instance_count: int | None = member("UnhealthyInstanceCount", default=None, range=(0, None))
    available_spare_instance_count: int | None = member("AvailableSpareInstanceCount", default=None, range=(0, None))
    total_ultra_server_count: int | None = member("TotalUltraServerCount", default=None, range=(1, None))
    target_resources: list[SageMakerResourceName | str] | None = member(
        "TargetResources", default=None, length=(1, None)
    )
    reserved_capacity_summaries: list[ReservedCapacitySummary] | None = member(
        "ReservedCapacitySummaries", default=None, length=(0, 5)
    )


@structure
class ExtendTrainingPlanRequest(Structure):
    """Input of ExtendTrainingPlan."""

    training_plan_extension_offering_id: str = member("TrainingPlanExtensionOfferingId")


@structure
class ExtendTrainingPlanResponse(Output):
    """Output of ExtendTrainingPlan."""

    training_plan_extensions: list[TrainingPlanExtension] = member("TrainingPlanExtensions", length=(0, None))


@structure
class ListTrainingPlansRequest(Structure):
    """Input of ListTrainingPlans."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    start_time_after: datetime.datetime | None = member("StartTimeAfter", default=None)
    start_time_before: datetime.datetime | None = member("StartTimeBefore", default=None)
    sort_by: TrainingPlanSortBy | str | None = member("SortBy", default=None)
    sort_order: TrainingPlanSortOrder | str | None = member("SortOrder", default=None)
    filters: list[TrainingPlanFilter] | None = member("Filters", default=None, length=(1, 5))


@structure
class ListTrainingPlansResponse(Output):
    """Output of ListTrainingPlans."""

    training_plan_summaries: list[TrainingPlanSummary] = member("TrainingPlanSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListUltraServersByReservedCapacityRequest(Structure):
    """Input of ListUltraServersByReservedCapacity."""

    reserved_capacity_arn: str = member(
        "ReservedCapacityArn",
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:reserved-capacity/.*",
    )
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListUltraServersByReservedCapacityResponse(Output):
    """Output of ListUltraServersByReservedCapacity."""

    ultra_servers: list[UltraServer] = member("UltraServers", length=(0, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ReservedCapacityOffering(Structure):
    """Part of TrainingPlanOffering."""

    instance_type: ReservedCapacityInstanceType | str = member("InstanceType")
    instance_count: int = member("InstanceCount", range=(0, 256))
    reserved_capacity_type: ReservedCapacityType | str | None = member("ReservedCapacityType", default=None)
    ultra_server_type: str | None = member("UltraServerType", default=None, length=(1, 64), pattern=r"ml.[a-z0-9\-.]+")
    ultra_server_count: int | None = member("UltraServerCount", default=None, range=(1, None))
    availability_zone: str | None = member(
        "AvailabilityZone", default=None, length=(1, 32), pattern=r"[a-z]+\-[0-9a-z\-]+"
    )
    duration_hours: int | None = member("DurationHours", default=None, range=(0, 87600))
    duration_minutes: int | None = member("DurationMinutes", default=None, range=(0, 59))
    start_time: datetime.datetime | None = member("StartTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)
    extension_start_time: datetime.datetime | None = member("ExtensionStartTime", default=None)
    extension_end_time: datetime.datetime | None = member("ExtensionEndTime", default=None)


@structure
class ReservedCapacitySummary(Structure):
    """Part of DescribeTrainingPlanResponse, TrainingPlanSummary."""

    reserved_capacity_arn: str = member(
        "ReservedCapacityArn",
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:reserved-capacity/.*",
    )
    instance_type: ReservedCapacityInstanceType | str = member("InstanceType")
    total_instance_count: int = member("TotalInstanceCount", range=(0, None))
    status: ReservedCapacityStatus | str = member("Status")
    reserved_capacity_type: ReservedCapacityType | str | None = member("ReservedCapacityType", default=None)
    ultra_server_type: str | None = member("UltraServerType", default=None, length=(1, 64), pattern=r"ml.[a-z0-9\-.]+")
    ultra_server_count: int | None = member("UltraServerCount", default=None, range=(1, None))
    availability_zone: str | None = member(
        "AvailabilityZone", default=None, length=(1, 32), pattern=r"[a-z]+\-[0-9a-z\-]+"
    )
    availability_zone_id: str | None = member("AvailabilityZoneId", default=None, pattern=r"[a-z]{3}\d-az\d")
    duration_hours: int | None = member("DurationHours", default=None, range=(0, 87600))
    duration_minutes: int | None = member("DurationMinutes", default=None, range=(0, 59))
    start_time: datetime.datetime | None = member("StartTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)


@structure
class SearchTrainingPlanOfferingsRequest(Structure):
    """Input of SearchTrainingPlanOfferings."""

    instance_type: ReservedCapacityInstanceType | str | None = member("InstanceType", default=None)
    instance_count: int | None = member("InstanceCount", default=None, range=(0, 256))
    ultra_server_type: str | None = member("UltraServerType", default=None, length=(1, 64), pattern=r"ml.[a-z0-9\-.]+")
    ultra_server_count: int | None = member("UltraServerCount", default=None, range=(1, None))
    start_time_after: datetime.datetime | None = member("StartTimeAfter", default=None)
    end_time_before: datetime.datetime | None = member("EndTimeBefore", default=None)
    duration_hours: int | None = member("DurationHours", default=None, range=(1, 87600))
    target_resources: list[SageMakerResourceName | str] | None = member(
        "TargetResources", default=None, length=(1, None)
    )
    training_plan_arn: str | None = member("TrainingPlanArn", default=None)


@structure
class SearchTrainingPlanOfferingsResponse(Output):
    """Output of SearchTrainingPlanOfferings."""

    training_plan_offerings: list[TrainingPlanOffering] = member("TrainingPlanOfferings", length=(0, None))
    training_plan_extension_offerings: list[TrainingPlanExtensionOffering] | None = member(
        "TrainingPlanExtensionOfferings", default=None, length=(0, None)
    )


@structure
class TrainingPlanExtension(Structure):
    """Part of DescribeTrainingPlanExtensionHistoryResponse, ExtendTrainingPlanResponse."""

    training_plan_extension_offering_id: str = member("TrainingPlanExtensionOfferingId")
    extended_at: datetime.datetime | None = member("ExtendedAt", default=None)
    start_date: datetime.datetime | None = member("StartDate", default=None)
    end_date: datetime.datetime | None = member("EndDate", default=None)
    status: str | None = member("Status", default=None, length=(0, 256))
    payment_status: str | None = member("PaymentStatus", default=None, length=(0, 256))
    availability_zone: str | None = member("AvailabilityZone", default=None, length=(0, 256))
    availability_zone_id: str | None = member("AvailabilityZoneId", default=None, pattern=r"[a-z]{3}\d-az\d")
    duration_hours: int | None = member("DurationHours", default=None, range=(0, 4368))
    upfront_fee: str | None = member("UpfrontFee", default=None, length=(0, 256))
    currency_code: str | None = member("CurrencyCode", default=None)


@structure
class TrainingPlanExtensionOffering(Structure):
    """Part of SearchTrainingPlanOfferingsResponse."""

    training_plan_extension_offering_id: str = member("TrainingPlanExtensionOfferingId")
    availability_zone: str | None = member("AvailabilityZone", default=None, length=(0, 256))
    start_date: datetime.datetime | None = member("StartDate", default=None)
    end_date: datetime.datetime | None = member("EndDate", default=None)
    duration_hours: int | None = member("DurationHours", default=None, range=(0, 4368))
    upfront_fee: str | None = member("UpfrontFee", default=None, length=(0, 256))
    currency_code: str | None = member("CurrencyCode", default=None)


@structure
class TrainingPlanFilter(Structure):
    """Part of ListTrainingPlansRequest."""

    name: TrainingPlanFilterName | str = member("Name")
    value: str = member("Value", length=(0, 64))


@structure
class TrainingPlanOffering(Structure):
    """Part of SearchTrainingPlanOfferingsResponse."""

    training_plan_offering_id: str = member("TrainingPlanOfferingId", length=(1, 256), pattern=r"[a-z0-9\-]+")
    target_resources: list[SageMakerResourceName | str] = member("TargetResources", length=(1, None))
    requested_start_time_after: datetime.datetime | None = member("RequestedStartTimeAfter", default=None)
    requested_end_time_before: datetime.datetime | None = member("RequestedEndTimeBefore", default=None)
    duration_hours: int | None = member("DurationHours", default=None, range=(0, 87600))
    duration_minutes: int | None = member("DurationMinutes", default=None, range=(0, 59))
    upfront_fee: str | None = member("UpfrontFee", default=None, length=(0, 256))
    currency_code: str | None = member("CurrencyCode", default=None)
    reserved_capacity_offerings: list[ReservedCapacityOffering] | None = member(
        "ReservedCapacityOfferings", default=None, length=(0, 5)
    )


@structure
class TrainingPlanSummary(Structure):
    """Part of ListTrainingPlansResponse."""

    training_plan_arn: str = member(
        "TrainingPlanArn",
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*",
    )
    training_plan_name: str = member("TrainingPlanName", length=(1, 64), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}")
    status: TrainingPlanStatus | str = member("Status")
    status_message: str | None = member("StatusMessage", default=None, length=(0, 1024))
    duration_hours: int | None = member("DurationHours", default=None, range=(0, 87600))
    duration_minutes: int | None = member("DurationMinutes", default=None, range=(0, 59))
    start_time: datetime.datetime | None = member("StartTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)
    upfront_fee: str | None = member("UpfrontFee", default=None, length=(0, 256))
    currency_code: str | None = member("CurrencyCode", default=None)
    total_instance_count: int | None = member("TotalInstanceCount", default=None, range=(0, None))
    available_instance_count: int | None = member("AvailableInstanceCount", default=None, range=(0, None))
    in_use_instance_count: int | None = member("InUseInstanceCount", default=None, range=(0, None))
    total_ultra_server_count: int | None = member("TotalUltraServerCount", default=None, range=(1, None))
    target_resources: list[SageMakerResourceName | str] | None = member(
        "TargetResources", default=None, length=(1, None)
    )
    reserved_capacity_summaries: list[ReservedCapacitySummary] | None = member(
        "ReservedCapacitySummaries", default=None, length=(0, 5)
    )


@structure
class UltraServer(Structure):
    """Part of ListUltraServersByReservedCapacityResponse."""

    ultra_server_id: str = member("UltraServerId", length=(0, 256), pattern=r"(?!\s*$).+")
    ultra_server_type: str = member("UltraServerType", length=(1, 64), pattern=r"ml.[a-z0-9\-.]+")
    availability_zone: str = member("AvailabilityZone", length=(1, 32), pattern=r"[a-z]+\-[0-9a-z\-]+")
    instance_type: ReservedCapacityInstanceType | str = member("InstanceType")
    total_instance_count: int = member("TotalInstanceCount", range=(0, None))
    configured_spare_instance_count: int | None = member("ConfiguredSpareInstanceCount", default=None, range=(0, None))
    available_instance_count: int | None = member("AvailableInstanceCount", default=None, range=(0, None))
    in_use_instance_count: int | None = member("InUseInstanceCount", default=None, range=(0, None))
    available_spare_instance_count: int | None = member("AvailableSpareInstanceCount", default=None, range=(0, None))
    unhealthy_instance_count: int | None = member("UnhealthyInstanceCount", default=None, range=(0, None))
    health_status: UltraServerHealthStatus | str | None = member("HealthStatus", default=None)


@structure
class UltraServerSummary(Structure):
    """Part of DescribeReservedCapacityResponse."""

    ultra_server_type: str = member("UltraServerType", length=(1, 64), pattern=r"ml.[a-z0-9\-.]+")
    instance_type: ReservedCapacityInstanceType | str = member("InstanceType")
    ultra_server_count: int | None = member("UltraServerCount", default=None, range=(1, None))
    available_spare_instance_count: int | None = member("AvailableSpareInstanceCount", default=None, range=(0, None))
    unhealthy_instance_count: int | None = member("UnhealthyInstanceCount", default=None, range=(0, None))
