# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of partner AI apps."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import Tag

PartnerAppAuthType = Literal["IAM", "IDC"]

PartnerAppStatus = Literal["Creating", "Updating", "Deleting", "Available", "Failed", "UpdateFailed", "Deleted"]

PartnerAppType = Literal["lakera-guard", "comet", "deepchecks-llm-evaluation", "fiddler"]


@structure
class AvailableUpgrade(Structure):
    """Part of DescribePartnerAppResponse."""

    version: str | None = member("Version", default=None, length=(0, 64), pattern=r"\d+\.\d+")
    release_notes: list[str] | None = member(
        "ReleaseNotes", default=None, length=(0, 10), each=Traits(length=(0, 1024))
    )


@structure
class CreatePartnerAppPresignedUrlRequest(Structure):
    """Input of CreatePartnerAppPresignedUrl."""

    arn: str = member(
        "Arn", length=(1, 128), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:partner-app\/app-[A-Z0-9]{12}"
    )
    expires_in_seconds: int | None = member("ExpiresInSeconds", default=None, range=(5, 300))
    session_expiration_duration_in_seconds: int | None = member(
        "SessionExpirationDurationInSeconds", default=None, range=(1800, 43200)
    )


@structure
class CreatePartnerAppPresignedUrlResponse(Output):
    """Output of CreatePartnerAppPresignedUrl."""

    url: str | None = member("Url", default=None, length=(0, 2048))


@structure
class CreatePartnerAppRequest(Structure):
    """Input of CreatePartnerApp."""

    name: str = member("Name", length=(1, 256), pattern="[a-zA-Z0-9]+")
    type: PartnerAppType | str = member("Type")
    execution_role_arn: str = member(
        "ExecutionRoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    tier: str = member("Tier", length=(0, 64), pattern=r"(?!\s*$).+")
    auth_type: PartnerAppAuthType | str = member("AuthType")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    maintenance_config: PartnerAppMaintenanceConfig | None = member("MaintenanceConfig", default=None)
    application_config: PartnerAppConfig | None = member("ApplicationConfig", default=None)
    idc_config: IdcConfigInput | None = member("IdcConfig", default=None)
    enable_iam_session_based_identity: bool | None = member("EnableIamSessionBasedIdentity", default=None)
    enable_auto_minor_version_upgrade: bool | None = member("EnableAutoMinorVersionUpgrade", default=None)
    client_token: str | None = member(
        "ClientToken", default=None, length=(1, 36), pattern="[a-zA-Z0-9-]+", idempotency_token=True
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreatePartnerAppResponse(Output):
    """Output of CreatePartnerApp."""

    arn: str | None = member(
        "Arn",
        default=None,
        length=(1, 128),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:partner-app\/app-[A-Z0-9]{12}",
    )


@structure
class DeletePartnerAppRequest(Structure):
    """Input of DeletePartnerApp."""

    arn: str = member(
        "Arn", length=(1, 128), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:partner-app\/app-[A-Z0-9]{12}"
    )
    client_token: str | None = member(
        "ClientToken", default=None, length=(1, 36), pattern="[a-zA-Z0-9-]+", idempotency_token=True
    )


@structure
class DeletePartnerAppResponse(Output):
    """Output of DeletePartnerApp."""

    arn: str | None = member(
        "Arn",
        default=None,
        length=(1, 128),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:partner-app\/app-[A-Z0-9]{12}",
    )


@structure
class DescribePartnerAppRequest(Structure):
    """Input of DescribePartnerApp."""

    arn: str = member(
        "Arn", length=(1, 128), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:partner-app\/app-[A-Z0-9]{12}"
    )
    include_available_upgrade: bool | None = member("IncludeAvailableUpgrade", default=None)


@structure
class DescribePartnerAppResponse(Output):
    """Output of DescribePartnerApp."""

    arn: str | None = member(
        "Arn",
        default=None,
        length=(1, 128),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:partner-app\/app-[A-Z0-9]{12}",
    )
    name: str | None = member("Name", default=None, length=(1, 256), pattern="[a-zA-Z0-9]+")
    type: PartnerAppType | str | None = member("Type", default=None)
    status: PartnerAppStatus | str | None = member("Status", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    execution_role_arn: str | None = member(
        "ExecutionRoleArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    base_url: str | None = member("BaseUrl", default=None, length=(0, 2048))
    maintenance_config: PartnerAppMaintenanceConfig | None = member("MaintenanceConfig", default=None)
    tier: str | None = member("Tier", default=None, length=(0, 64), pattern=r"(?!\s*$).+")
    version: str | None = member("Version", default=None, length=(0, 64), pattern=r"(?!\s*$).+")
    application_config: PartnerAppConfig | None = member("ApplicationConfig", default=None)
    auth_type: PartnerAppAuthType | str | None = member("AuthType", default=None)
    enable_iam_session_based_identity: bool | None = member("EnableIamSessionBasedIdentity", default=None)
    error: ErrorInfo | None = member("Error", default=None)
    enable_auto_minor_version_upgrade: bool | None = member("EnableAutoMinorVersionUpgrade", default=None)
    current_version_eol_date: datetime.datetime | None = member("CurrentVersionEolDate", default=None)
    available_upgrade: AvailableUpgrade | None = member("AvailableUpgrade", default=None)
    idc_config: IdcConfigOutput | None = member("IdcConfig", default=None)


@structure
class ErrorInfo(Structure):
    """Part of DescribePartnerAppResponse."""

    code: str | None = member("Code", default=None, length=(0, 64), pattern=r"(?!\s*$).+")
    reason: str | None = member("Reason", default=None, length=(0, 256), pattern=r"(?!\s*$).+")


@structure
class IdcConfigInput(Structure):
    """Part of CreatePartnerAppRequest, UpdatePartnerAppRequest."""

    instance_arn: str = member(
        "InstanceArn", length=(1, 128), pattern=r"arn:aws[a-z\-]*:sso:::instance/(sso)?ins-[a-zA-Z0-9.-]{16}"
    )


@structure
class IdcConfigOutput(Structure):
    """Part of DescribePartnerAppResponse."""

    instance_arn: str = member(
        "InstanceArn", length=(1, 128), pattern=r"arn:aws[a-z\-]*:sso:::instance/(sso)?ins-[a-zA-Z0-9.-]{16}"
    )
    application_arn: str | None = member(
        "ApplicationArn",
        default=None,
        length=(1, 128),
        pattern=r"arn:aws[a-z\-]*:sso::[0-9]{12}:application/(sso)?ins-[a-zA-Z0-9.-]{16}/apl-[a-zA-Z0-9.-]{16}",
    )


@structure
class ListPartnerAppsRequest(Structure):
    """Input of ListPartnerApps."""

    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListPartnerAppsResponse(Output):
    """Output of ListPartnerApps."""

    summaries: list[PartnerAppSummary] | None = member("Summaries", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class PartnerAppConfig(Structure):
    """Part of CreatePartnerAppRequest, DescribePartnerAppResponse, UpdatePartnerAppRequest."""

    admin_users: list[str] | None = member(
        "AdminUsers", default=None, length=(0, 5), each=Traits(length=(0, 256), pattern=r"(?!\s*$).+")
    )
    arguments: dict[str, str] | None = member(
        "Arguments",
        default=None,
        length=(0, 5),
        key=Traits(length=(0, 256), pattern=r"(?!\s*$).+"),
        value=Traits(length=(0, 1024)),
    )
    assigned_group_patterns: list[str] | None = member(
        "AssignedGroupPatterns", default=None, length=(0, 10), each=Traits(length=(1, 128), pattern=r"[\w+=,.@*-]+")
    )
    role_group_assignments: list[RoleGroupAssignment] | None = member(
        "RoleGroupAssignments", default=None, length=(0, 10)
    )


@structure
class PartnerAppMaintenanceConfig(Structure):
    """Part of CreatePartnerAppRequest, DescribePartnerAppResponse, UpdatePartnerAppRequest."""

    maintenance_window_start: str | None = member(
        "MaintenanceWindowStart",
        default=None,
        length=(0, 9),
        pattern=r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun):([01]\d|2[0-3]):([0-5]\d)",
    )


@structure
class PartnerAppSummary(Structure):
    """Part of ListPartnerAppsResponse."""

    arn: str | None = member(
        "Arn",
        default=None,
        length=(1, 128),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:partner-app\/app-[A-Z0-9]{12}",
    )
    name: str | None = member("Name", default=None, length=(1, 256), pattern="[a-zA-Z0-9]+")
    type: PartnerAppType | str | None = member("Type", default=None)
    status: PartnerAppStatus | str | None = member("Status", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)


@structure
class RoleGroupAssignment(Structure):
    """Part of PartnerAppConfig."""

    role_name: str = member("RoleName", length=(0, 256), pattern=r"(?!\s*$).+")
    group_patterns: list[str] = member(
        "GroupPatterns", length=(1, 10), each=Traits(length=(1, 128), pattern=r"[\w+=,.@*-]+")
    )


@structure
class UpdatePartnerAppRequest(Structure):
    """Input of UpdatePartnerApp."""

    arn: str = member(
        "Arn", length=(1, 128), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:partner-app\/app-[A-Z0-9]{12}"
    )
    maintenance_config: PartnerAppMaintenanceConfig | None = member("MaintenanceConfig", default=None)
    tier: str | None = member("Tier", default=None, length=(0, 64), pattern=r"(?!\s*$).+")
    application_config: PartnerAppConfig | None = member("ApplicationConfig", default=None)
    idc_config: IdcConfigInput | None = member("IdcConfig", default=None)
    auth_type: PartnerAppAuthType | str | None = member("AuthType", default=None)
    enable_iam_session_based_identity: bool | None = member("EnableIamSessionBasedIdentity", default=None)
    enable_auto_minor_version_upgrade: bool | None = member("EnableAutoMinorVersionUpgrade", default=None)
    app_version: str | None = member("AppVersion", default=None, length=(0, 64), pattern=r"\d+\.\d+")
    client_token: str | None = member(
        "ClientToken", default=None, length=(1, 36), pattern="[a-zA-Z0-9-]+", idempotency_token=True
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class UpdatePartnerAppResponse(Output):
    """Output of UpdatePartnerApp."""

    arn: str | None = member(
        "Arn",
        default=None,
        length=(1, 128),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:partner-app\/app-[A-Z0-9]{12}",
    )
