# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of MLflow apps and tracking servers."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag, UserContext

AccountDefaultStatus = Literal["ENABLED", "DISABLED"]

IsTrackingServerActive = Literal["Active", "Inactive"]

MaintenanceStatus = Literal["MaintenanceInProgress", "MaintenanceComplete", "MaintenanceFailed"]

MlflowAppStatus = Literal[
    "Creating",
    "Created",
    "CreateFailed",
    "Updating",
    "Updated",
    "UpdateFailed",
    "Deleting",
    "DeleteFailed",
    "Deleted",
]

ModelRegistrationMode = Literal["AutoModelRegistrationEnabled", "AutoModelRegistrationDisabled"]

SortMlflowAppBy = Literal["Name", "CreationTime", "Status"]

SortTrackingServerBy = Literal["Name", "CreationTime", "Status"]

TrackingServerMaintenanceStatus = Literal["MaintenanceInProgress", "MaintenanceComplete", "MaintenanceFailed"]

TrackingServerSize = Literal["Small", "Medium", "Large"]

TrackingServerStatus = Literal[
    "Creating",
    "Created",
    "CreateFailed",
    "Updating",
    "Updated",
    "UpdateFailed",
    "Deleting",
    "DeleteFailed",
    "Stopping",
    "Stopped",
    "StopFailed",
    "Starting",
    "Started",
    "StartFailed",
    "MaintenanceInProgress",
    "MaintenanceComplete",
    "MaintenanceFailed",
]


@structure
class CreateMlflowAppRequest(Structure):
    """Input of CreateMlflowApp."""

    name: str = member("Name", length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}")
    artifact_store_uri: str = member("ArtifactStoreUri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    model_registration_mode: ModelRegistrationMode | str | None = member("ModelRegistrationMode", default=None)
    weekly_maintenance_window_start: str | None = member(
        "WeeklyMaintenanceWindowStart",
        default=None,
        length=(0, 9),
        pattern=r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)",
    )
    account_default_status: AccountDefaultStatus | str | None = member("AccountDefaultStatus", default=None)
    default_domain_id_list: list[str] | None = member(
        "DefaultDomainIdList", default=None, each=Traits(length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateMlflowAppResponse(Output):
    """Output of CreateMlflowApp."""

    arn: str | None = member(
        "Arn", default=None, length=(1, 128), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-app/.*"
    )


@structure
class CreateMlflowTrackingServerRequest(Structure):
    """Input of CreateMlflowTrackingServer."""

    tracking_server_name: str = member(
        "TrackingServerName", length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )
    artifact_store_uri: str = member("ArtifactStoreUri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    tracking_server_size: TrackingServerSize | str | None = member("TrackingServerSize", default=None)
    mlflow_version: str | None = member("MlflowVersion", default=None, length=(0, 16), pattern="[0-9]*.[0-9]*.[0-9]*")
    automatic_model_registration: bool | None = member("AutomaticModelRegistration", default=None)
    weekly_maintenance_window_start: str | None = member(
        "WeeklyMaintenanceWindowStart",
        default=None,
        length=(0, 9),
        pattern=r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)",
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    s3_bucket_owner_account_id: str | None = member(
        "S3BucketOwnerAccountId", default=None, length=(12, 12), pattern=r"\d+"
    )
    s3_bucket_owner_verification: bool | None = member("S3BucketOwnerVerification", default=None)


@structure
class CreateMlflowTrackingServerResponse(Output):
    """Output of CreateMlflowTrackingServer."""

    tracking_server_arn: str | None = member(
        "TrackingServerArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-tracking-server/.*",
    )


@structure
class CreatePresignedMlflowAppUrlRequest(Structure):
    """Input of CreatePresignedMlflowAppUrl."""

    arn: str = member("Arn", length=(1, 128), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-app/.*")
    expires_in_seconds: int | None = member("ExpiresInSeconds", default=None, range=(5, 300))
    session_expiration_duration_in_seconds: int | None = member(
        "SessionExpirationDurationInSeconds", default=None, range=(1800, 43200)
    )


@structure
class CreatePresignedMlflowAppUrlResponse(Output):
    """Output of CreatePresignedMlflowAppUrl."""

    authorized_url: str | None = member("AuthorizedUrl", default=None, length=(0, 2048))


@structure
class CreatePresignedMlflowTrackingServerUrlRequest(Structure):
    """Input of CreatePresignedMlflowTrackingServerUrl."""

    tracking_server_name: str = member(
        "TrackingServerName", length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )
    expires_in_seconds: int | None = member("ExpiresInSeconds", default=None, range=(5, 300))
    session_expiration_duration_in_seconds: int | None = member(
        "SessionExpirationDurationInSeconds", default=None, range=(1800, 43200)
    )


@structure
class CreatePresignedMlflowTrackingServerUrlResponse(Output):
    """Output of CreatePresignedMlflowTrackingServerUrl."""

    authorized_url: str | None = member("AuthorizedUrl", default=None, length=(0, 2048))


@structure
class DeleteMlflowAppRequest(Structure):
    """Input of DeleteMlflowApp."""

    arn: str = member("Arn", length=(1, 128), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-app/.*")


@structure
class DeleteMlflowAppResponse(Output):
    """Output of DeleteMlflowApp."""

    arn: str | None = member(
        "Arn", default=None, length=(1, 128), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-app/.*"
    )


@structure
class DeleteMlflowTrackingServerRequest(Structure):
    """Input of DeleteMlflowTrackingServer."""

    tracking_server_name: str = member(
        "TrackingServerName", length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )


@structure
class DeleteMlflowTrackingServerResponse(Output):
    """Output of DeleteMlflowTrackingServer."""

    tracking_server_arn: str | None = member(
        "TrackingServerArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-tracking-server/.*",
    )


@structure
class DescribeMlflowAppRequest(Structure):
    """Input of DescribeMlflowApp."""

    arn: str = member("Arn", length=(1, 128), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-app/.*")


@structure
class DescribeMlflowAppResponse(Output):
    """Output of DescribeMlflowApp."""

    arn: str | None = member(
        "Arn", default=None, length=(1, 128), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-app/.*"
    )
    name: str | None = member("Name", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}")
    artifact_store_uri: str | None = member(
        "ArtifactStoreUri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    mlflow_version: str | None = member("MlflowVersion", default=None, length=(0, 16), pattern="[0-9]*.[0-9]*.[0-9]*")
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    status: MlflowAppStatus | str | None = member("Status", default=None)
    model_registration_mode: ModelRegistrationMode | str | None = member("ModelRegistrationMode", default=None)
    account_default_status: AccountDefaultStatus | str | None = member("AccountDefaultStatus", default=None)
    default_domain_id_list: list[str] | None = member(
        "DefaultDomainIdList", default=None, each=Traits(length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    weekly_maintenance_window_start: str | None = member(
        "WeeklyMaintenanceWindowStart",
        default=None,
        length=(0, 9),
        pattern=r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)",
    )
    maintenance_status: MaintenanceStatus | str | None = member("MaintenanceStatus", default=None)


@structure
class DescribeMlflowTrackingServerRequest(Structure):
    """Input of DescribeMlflowTrackingServer."""

    tracking_server_name: str = member(
        "TrackingServerName", length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )


@structure
class DescribeMlflowTrackingServerResponse(Output):
    """Output of DescribeMlflowTrackingServer."""

    tracking_server_arn: str | None = member(
        "TrackingServerArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-tracking-server/.*",
    )
    tracking_server_name: str | None = member(
        "TrackingServerName", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )
    artifact_store_uri: str | None = member(
        "ArtifactStoreUri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    tracking_server_size: TrackingServerSize | str | None = member("TrackingServerSize", default=None)
    mlflow_version: str | None = member("MlflowVersion", default=None, length=(0, 16), pattern="[0-9]*.[0-9]*.[0-9]*")
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    tracking_server_status: TrackingServerStatus | str | None = member("TrackingServerStatus", default=None)
    tracking_server_maintenance_status: TrackingServerMaintenanceStatus | str | None = member(
        "TrackingServerMaintenanceStatus", default=None
    )
    is_active: IsTrackingServerActive | str | None = member("IsActive", default=None)
    tracking_server_url: str | None = member("TrackingServerUrl", default=None, length=(0, 2048))
    weekly_maintenance_window_start: str | None = member(
        "WeeklyMaintenanceWindowStart",
        default=None,
        length=(0, 9),
        pattern=r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)",
    )
    automatic_model_registration: bool | None = member("AutomaticModelRegistration", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    s3_bucket_owner_account_id: str | None = member(
        "S3BucketOwnerAccountId", default=None, length=(12, 12), pattern=r"\d+"
    )
    s3_bucket_owner_verification: bool | None = member("S3BucketOwnerVerification", default=None)


@structure
class ListMlflowAppsRequest(Structure):
    """Input of ListMlflowApps."""

    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    status: MlflowAppStatus | str | None = member("Status", default=None)
    mlflow_version: str | None = member("MlflowVersion", default=None, length=(0, 16), pattern="[0-9]*.[0-9]*.[0-9]*")
    default_for_domain_id: str | None = member("DefaultForDomainId", default=None)
    account_default_status: AccountDefaultStatus | str | None = member("AccountDefaultStatus", default=None)
    sort_by: SortMlflowAppBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListMlflowAppsResponse(Output):
    """Output of ListMlflowApps."""

    summaries: list[MlflowAppSummary] | None = member("Summaries", default=None, length=(0, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListMlflowTrackingServersRequest(Structure):
    """Input of ListMlflowTrackingServers."""

    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    tracking_server_status: TrackingServerStatus | str | None = member("TrackingServerStatus", default=None)
    mlflow_version: str | None = member("MlflowVersion", default=None, length=(0, 16), pattern="[0-9]*.[0-9]*.[0-9]*")
    sort_by: SortTrackingServerBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListMlflowTrackingServersResponse(Output):
    """Output of ListMlflowTrackingServers."""

    tracking_server_summaries: list[TrackingServerSummary] | None = member(
        "TrackingServerSummaries", default=None, length=(0, 100)
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class MlflowAppSummary(Structure):
    """Part of ListMlflowAppsResponse."""

    arn: str | None = member(
        "Arn", default=None, length=(1, 128), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-app/.*"
    )
    name: str | None = member("Name", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}")
    status: MlflowAppStatus | str | None = member("Status", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    mlflow_version: str | None = member("MlflowVersion", default=None, length=(0, 16), pattern="[0-9]*.[0-9]*.[0-9]*")


@structure
class StartMlflowTrackingServerRequest(Structure):
    """Input of StartMlflowTrackingServer."""

    tracking_server_name: str = member(
        "TrackingServerName", length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )


@structure
class StartMlflowTrackingServerResponse(Output):
    """Output of StartMlflowTrackingServer."""

    tracking_server_arn: str | None = member(
        "TrackingServerArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-tracking-server/.*",
    )


@structure
class StopMlflowTrackingServerRequest(Structure):
    """Input of StopMlflowTrackingServer."""

    tracking_server_name: str = member(
        "TrackingServerName", length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )


@structure
class StopMlflowTrackingServerResponse(Output):
    """Output of StopMlflowTrackingServer."""

    tracking_server_arn: str | None = member(
        "TrackingServerArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-tracking-server/.*",
    )


@structure
class TrackingServerSummary(Structure):
    """Part of ListMlflowTrackingServersResponse."""

    tracking_server_arn: str | None = member(
        "TrackingServerArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-tracking-server/.*",
    )
    tracking_server_name: str | None = member(
        "TrackingServerName", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    tracking_server_status: TrackingServerStatus | str | None = member("TrackingServerStatus", default=None)
    is_active: IsTrackingServerActive | str | None = member("IsActive", default=None)
    mlflow_version: str | None = member("MlflowVersion", default=None, length=(0, 16), pattern="[0-9]*.[0-9]*.[0-9]*")


@structure
class UpdateMlflowAppRequest(Structure):
    """Input of UpdateMlflowApp."""

    arn: str = member("Arn", length=(1, 128), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-app/.*")
    name: str | None = member("Name", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}")
    artifact_store_uri: str | None = member(
        "ArtifactStoreUri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    model_registration_mode: ModelRegistrationMode | str | None = member("ModelRegistrationMode", default=None)
    weekly_maintenance_window_start: str | None = member(
        "WeeklyMaintenanceWindowStart",
        default=None,
        length=(0, 9),
        pattern=r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)",
    )
    default_domain_id_list: list[str] | None = member(
        "DefaultDomainIdList", default=None, each=Traits(length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    )
    account_default_status: AccountDefaultStatus | str | None = member("AccountDefaultStatus", default=None)


@structure
class UpdateMlflowAppResponse(Output):
    """Output of UpdateMlflowApp."""

    arn: str | None = member(
        "Arn", default=None, length=(1, 128), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-app/.*"
    )


@structure
class UpdateMlflowTrackingServerRequest(Structure):
    """Input of UpdateMlflowTrackingServer."""

    tracking_server_name: str = member(
        "TrackingServerName", length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )
    artifact_store_uri: str | None = member(
        "ArtifactStoreUri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    tracking_server_size: TrackingServerSize | str | None = member("TrackingServerSize", default=None)
    automatic_model_registration: bool | None = member("AutomaticModelRegistration", default=None)
    weekly_maintenance_window_start: str | None = member(
        "WeeklyMaintenanceWindowStart",
        default=None,
        length=(0, 9),
        pattern=r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)",
    )
    s3_bucket_owner_account_id: str | None = member(
        "S3BucketOwnerAccountId", default=None, length=(12, 12), pattern=r"\d+"
    )
    s3_bucket_owner_verification: bool | None = member("S3BucketOwnerVerification", default=None)


@structure
class UpdateMlflowTrackingServerResponse(Output):
    """Output of UpdateMlflowTrackingServer."""

    tracking_server_arn: str | None = member(
        "TrackingServerArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-tracking-server/.*",
    )
