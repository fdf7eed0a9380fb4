# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of feature groups."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, Union, member, structure

from .common import Tag

CollectionType = Literal["List", "Set", "Vector"]

FeatureGroupSortBy = Literal["Name", "FeatureGroupStatus", "OfflineStoreStatus", "CreationTime"]

FeatureGroupSortOrder = Literal["Ascending", "Descending"]

FeatureGroupStatus = Literal["Creating", "Created", "CreateFailed", "Deleting", "DeleteFailed"]

FeatureType = Literal["Integral", "Fractional", "String"]

LastUpdateStatusValue = Literal["Successful", "Failed", "InProgress"]

OfflineStoreStatusValue = Literal["Active", "Blocked", "Disabled"]

StorageType = Literal["Standard", "Standard_V2", "InMemory"]

TableFormat = Literal["Default", "Glue", "Iceberg"]

ThroughputMode = Literal["OnDemand", "Provisioned"]

TtlDurationUnit = Literal["Seconds", "Minutes", "Hours", "Days", "Weeks"]


@structure
class CollectionConfig(Union):
    """Part of FeatureDefinition."""

    vector_config: VectorConfig | None = member("VectorConfig", default=None)


@structure
class CreateFeatureGroupRequest(Structure):
    """Input of CreateFeatureGroup."""

    feature_group_name: str = member("FeatureGroupName", length=(1, 64), pattern="[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}")
    record_identifier_feature_name: str = member(
        "RecordIdentifierFeatureName", length=(1, 64), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}"
    )
    event_time_feature_name: str = member(
        "EventTimeFeatureName", length=(1, 64), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}"
    )
    feature_definitions: list[FeatureDefinition] = member("FeatureDefinitions", length=(1, 2500))
    online_store_config: OnlineStoreConfig | None = member("OnlineStoreConfig", default=None)
    offline_store_config: OfflineStoreConfig | None = member("OfflineStoreConfig", default=None)
    throughput_config: ThroughputConfig | None = member("ThroughputConfig", default=None)
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    description: str | None = member("Description", default=None, length=(0, 128))
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateFeatureGroupResponse(Output):
    """Output of CreateFeatureGroup."""

    feature_group_arn: str = member(
        "FeatureGroupArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:feature-group/.*"
    )


@structure
class DataCatalogConfig(Structure):
    """Part of OfflineStoreConfig."""

    table_name: str = member("TableName", length=(1, 255), pattern=r"[\t -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")
    catalog: str = member("Catalog", length=(1, 255), pattern=r"[\t -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")
    database: str = member("Database", length=(1, 255), pattern=r"[\t -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]*")


@structure
class DeleteFeatureGroupOutput(Output):
    """Output of DeleteFeatureGroup."""


@structure
class DeleteFeatureGroupRequest(Structure):
    """Input of DeleteFeatureGroup."""

    feature_group_name: str = member("FeatureGroupName", length=(1, 64), pattern="[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}")


@structure
class DescribeFeatureGroupRequest(Structure):
    """Input of DescribeFeatureGroup."""

    feature_group_name: str = member(
        "FeatureGroupName",
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:feature-group\/)?([a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63})",
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class DescribeFeatureGroupResponse(Output):
    """Output of DescribeFeatureGroup."""

    feature_group_arn: str = member(
        "FeatureGroupArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:feature-group/.*"
    )
    feature_group_name: str = member("FeatureGroupName", length=(1, 64), pattern="[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}")
    record_identifier_feature_name: str = member(
        "RecordIdentifierFeatureName", length=(1, 64), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}"
    )
    event_time_feature_name: str = member(
        "EventTimeFeatureName", length=(1, 64), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}"
    )
    feature_definitions: list[FeatureDefinition] = member("FeatureDefinitions", length=(1, 2500))
    creation_time: datetime.datetime = member("CreationTime")
    next_token: str = member("NextToken", length=(0, 8192), pattern=".*")
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    online_store_config: OnlineStoreConfig | None = member("OnlineStoreConfig", default=None)
    offline_store_config: OfflineStoreConfig | None = member("OfflineStoreConfig", default=None)
    throughput_config: ThroughputConfigDescription | None = member("ThroughputConfig", default=None)
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    feature_group_status: FeatureGroupStatus | str | None = member("FeatureGroupStatus", default=None)
    offline_store_status: OfflineStoreStatus | None = member("OfflineStoreStatus", default=None)
    last_update_status: LastUpdateStatus | None = member("LastUpdateStatus", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    description: str | None = member("Description", default=None, length=(0, 128))
    online_store_total_size_bytes: int | None = member("OnlineStoreTotalSizeBytes", default=None)


@structure
class DescribeFeatureMetadataRequest(Structure):
    """Input of DescribeFeatureMetadata."""

    feature_group_name: str = member(
        "FeatureGroupName",
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:feature-group\/)?([a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63})",
    )
    feature_name: str = member("FeatureName", length=(1, 64), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}")


@structure
class DescribeFeatureMetadataResponse(Output):
    """Output of DescribeFeatureMetadata."""

    feature_group_arn: str = member(
        "FeatureGroupArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:feature-group/.*"
    )
    feature_group_name: str = member("FeatureGroupName", length=(1, 64), pattern="[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}")
    feature_name: str = member("FeatureName", length=(1, 64), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}")
    feature_type: FeatureType | str = member("FeatureType")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    description: str | None = member("Description", default=None, length=(0, 255), pattern=".*")
    parameters: list[FeatureParameter] | None = member("Parameters", default=None, length=(0, 25))


@structure
class FeatureDefinition(Structure):
    """Part of CreateFeatureGroupRequest, DescribeFeatureGroupResponse, FeatureGroup and 1 more."""

    feature_name: str = member("FeatureName", length=(1, 64), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}")
    feature_type: FeatureType | str = member("FeatureType")
    collection_type: CollectionType | str | None = member("CollectionType", default=None)
    collection_config: CollectionConfig | None = member("CollectionConfig", default=None)


@structure
class FeatureGroupSummary(Structure):
    """Part of ListFeatureGroupsResponse."""

    feature_group_name: str = member("FeatureGroupName", length=(1, 64), pattern="[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}")
    feature_group_arn: str = member(
        "FeatureGroupArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:feature-group/.*"
    )
    creation_time: datetime.datetime = member("CreationTime")
    feature_group_status: FeatureGroupStatus | str | None = member("FeatureGroupStatus", default=None)
    offline_store_status: OfflineStoreStatus | None = member("OfflineStoreStatus", default=None)


@structure
class FeatureParameter(Structure):
    """Part of DescribeFeatureMetadataResponse, FeatureMetadata, UpdateFeatureMetadataRequest."""

    key: str | None = member(
        "Key",
        default=None,
        length=(1, 255),
        pattern=r"(?u:[\w \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000.:/=+\-]*)",
    )
    value: str | None = member(
        "Value",
        default=None,
        length=(1, 255),
        pattern=r"(?u:[\w \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000.:/=+\-]*)",
    )


@structure
class LastUpdateStatus(Structure):
    """Part of DescribeFeatureGroupResponse, FeatureGroup."""

    status: LastUpdateStatusValue | str = member("Status")
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))


@structure
class ListFeatureGroupsRequest(Structure):
    """Input of ListFeatureGroups."""

    name_contains: str | None = member("NameContains", default=None, length=(1, 64))
    feature_group_status_equals: FeatureGroupStatus | str | None = member("FeatureGroupStatusEquals", default=None)
    offline_store_status_equals: OfflineStoreStatusValue | str | None = member("OfflineStoreStatusEquals", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    sort_order: FeatureGroupSortOrder | str | None = member("SortOrder", default=None)
    sort_by: FeatureGroupSortBy | str | None = member("SortBy", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListFeatureGroupsResponse(Output):
    """Output of ListFeatureGroups."""

    feature_group_summaries: list[FeatureGroupSummary] = member("FeatureGroupSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class OfflineStoreConfig(Structure):
    """Part of CreateFeatureGroupRequest, DescribeFeatureGroupResponse, FeatureGroup."""

    s3_storage_config: S3StorageConfig = member("S3StorageConfig")
    disable_glue_table_creation: bool | None = member("DisableGlueTableCreation", default=None)
    data_catalog_config: DataCatalogConfig | None = member("DataCatalogConfig", default=None)
    table_format: TableFormat | str | None = member("TableFormat", default=None)


@structure
class OfflineStoreStatus(Structure):
    """Part of DescribeFeatureGroupResponse, FeatureGroup, FeatureGroupSummary."""

    status: OfflineStoreStatusValue | str = member("Status")
    blocked_reason: str | None = member("BlockedReason", default=None, length=(0, 1024))


@structure
class OnlineStoreConfig(Structure):
    """Part of CreateFeatureGroupRequest, DescribeFeatureGroupResponse, FeatureGroup."""

    security_config: OnlineStoreSecurityConfig | None = member("SecurityConfig", default=None)
    enable_online_store: bool | None = member("EnableOnlineStore", default=None)
    ttl_duration: TtlDuration | None = member("TtlDuration", default=None)
    storage_type: StorageType | str | None = member("StorageType", default=None)


@structure
class OnlineStoreConfigUpdate(Structure):
    """Part of UpdateFeatureGroupRequest."""

    ttl_duration: TtlDuration | None = member("TtlDuration", default=None)
    storage_type: StorageType | str | None = member("StorageType", default=None)


@structure
class OnlineStoreSecurityConfig(Structure):
    """Part of OnlineStoreConfig."""

    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")


@structure
class S3StorageConfig(Structure):
    """Part of OfflineStoreConfig."""

    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    resolved_output_s3_uri: str | None = member(
        "ResolvedOutputS3Uri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )


@structure
class ThroughputConfig(Structure):
    """Part of CreateFeatureGroupRequest."""

    throughput_mode: ThroughputMode | str = member("ThroughputMode")
    provisioned_read_capacity_units: int | None = member(
        "ProvisionedReadCapacityUnits", default=None, range=(0, 10000000)
    )
    provisioned_write_capacity_units: int | None = member(
        "ProvisionedWriteCapacityUnits", default=None, range=(0, 10000000)
    )


@structure
class ThroughputConfigDescription(Structure):
    """Part of DescribeFeatureGroupResponse."""

    throughput_mode: ThroughputMode | str = member("ThroughputMode")
    provisioned_read_capacity_units: int | None = member(
        "ProvisionedReadCapacityUnits", default=None, range=(0, 10000000)
    )
    provisioned_write_capacity_units: int | None = member(
        "ProvisionedWriteCapacityUnits", default=None, range=(0, 10000000)
    )


@structure
class ThroughputConfigUpdate(Structure):
    """Part of UpdateFeatureGroupRequest."""

    throughput_mode: ThroughputMode | str | None = member("ThroughputMode", default=None)
    provisioned_read_capacity_units: int | None = member(
        "ProvisionedReadCapacityUnits", default=None, range=(0, 10000000)
    )
    provisioned_write_capacity_units: int | None = member(
        "ProvisionedWriteCapacityUnits", default=None, range=(0, 10000000)
    )


@structure
class TtlDuration(Structure):
    """Part of OnlineStoreConfig, OnlineStoreConfigUpdate."""

    unit: TtlDurationUnit | str | None = member("Unit", default=None)
    value: int | None = member("Value", default=None, range=(1, None))


@structure
class UpdateFeatureGroupRequest(Structure):
    """Input of UpdateFeatureGroup."""

    feature_group_name: str = member(
        "FeatureGroupName",
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:feature-group\/)?([a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63})",
    )
    feature_additions: list[FeatureDefinition] | None = member("FeatureAdditions", default=None, length=(1, 100))
    online_store_config: OnlineStoreConfigUpdate | None = member("OnlineStoreConfig", default=None)
    throughput_config: ThroughputConfigUpdate | None = member("ThroughputConfig", default=None)


@structure
class UpdateFeatureGroupResponse(Output):
    """Output of UpdateFeatureGroup."""

    feature_group_arn: str = member(
        "FeatureGroupArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:feature-group/.*"
    )


@structure
class UpdateFeatureMetadataOutput(Output):
    """Output of UpdateFeatureMetadata."""


@structure
class UpdateFeatureMetadataRequest(Structure):
    """Input of UpdateFeatureMetadata."""

    feature_group_name: str = member(
        "FeatureGroupName",
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:feature-group\/)?([a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63})",
    )
    feature_name: str = member("FeatureName", length=(1, 64), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}")
    description: str | None = member("Description", default=None, length=(0, 255), pattern=".*")
    parameter_additions: list[FeatureParameter] | None = member("ParameterAdditions", default=None, length=(0, 25))
    parameter_removals: list[str] | None = member(
        "ParameterRemovals",
        default=None,
        length=(0, 25),
        each=Traits(
            length=(1, 255), pattern=r"(?u:[\w \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000.:/=+\-]*)"
        ),
    )


@structure
class VectorConfig(Structure):
    """Part of CollectionConfig."""

    dimension: int = member("Dimension", range=(1, 8192))
