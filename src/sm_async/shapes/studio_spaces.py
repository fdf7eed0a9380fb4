# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of Studio spaces."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Union, member, structure

from .common import SortOrder, Tag
from .common_studio import (
    AppType,
    CodeRepository,
    FeatureStatus,
    JupyterServerAppSettings,
    KernelGatewayAppSettings,
    ResourceSpec,
)

SharingType = Literal["Private", "Shared"]

SpaceSortKey = Literal["CreationTime", "LastModifiedTime"]

SpaceStatus = Literal["Deleting", "Failed", "InService", "Pending", "Updating", "Update_Failed", "Delete_Failed"]


@structure
class CreateSpaceRequest(Structure):
    """Input of CreateSpace."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    space_name: str = member("SpaceName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    space_settings: SpaceSettings | None = member("SpaceSettings", default=None)
    ownership_settings: OwnershipSettings | None = member("OwnershipSettings", default=None)
    space_sharing_settings: SpaceSharingSettings | None = member("SpaceSharingSettings", default=None)
    space_display_name: str | None = member("SpaceDisplayName", default=None, length=(0, 64), pattern=r"(?!\s*$).+")


@structure
class CreateSpaceResponse(Output):
    """Output of CreateSpace."""

    space_arn: str | None = member(
        "SpaceArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:space/.*"
    )


@structure
class CustomFileSystem(Union):
    """Part of SpaceSettings."""

    efs_file_system: EFSFileSystem | None = member("EFSFileSystem", default=None)
    fsx_lustre_file_system: FSxLustreFileSystem | None = member("FSxLustreFileSystem", default=None)
    s3_file_system: S3FileSystem | None = member("S3FileSystem", default=None)


@structure
class DeleteSpaceOutput(Output):
    """Output of DeleteSpace."""


@structure
class DeleteSpaceRequest(Structure):
    """Input of DeleteSpace."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    space_name: str = member("SpaceName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeSpaceRequest(Structure):
    """Input of DescribeSpace."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    space_name: str = member("SpaceName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeSpaceResponse(Output):
    """Output of DescribeSpace."""

    domain_id: str | None = member("DomainId", default=None, length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    space_arn: str | None = member(
        "SpaceArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:space/.*"
    )
    space_name: str | None = member(
        "SpaceName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    home_efs_file_system_uid: str | None = member("HomeEfsFileSystemUid", default=None, length=(0, 10), pattern=r"\d+")
    status: SpaceStatus | str | None = member("Status", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    space_settings: SpaceSettings | None = member("SpaceSettings", default=None)
    ownership_settings: OwnershipSettings | None = member("OwnershipSettings", default=None)
    space_sharing_settings: SpaceSharingSettings | None = member("SpaceSharingSettings", default=None)
    space_display_name: str | None = member("SpaceDisplayName", default=None, length=(0, 64), pattern=r"(?!\s*$).+")
    url: str | None = member("Url", default=None, length=(0, 1024))


@structure
class EFSFileSystem(Structure):
    """Part of CustomFileSystem."""

    file_system_id: str = member("FileSystemId", length=(11, 21), pattern="(fs-[0-9a-f]{8,})")


@structure
class EbsStorageSettings(Structure):
    """Part of SpaceStorageSettings."""

    ebs_volume_size_in_gb: int = member("EbsVolumeSizeInGb", range=(5, 16384))


@structure
class FSxLustreFileSystem(Structure):
    """Part of CustomFileSystem."""

    file_system_id: str = member("FileSystemId", length=(11, 21), pattern="(fs-[0-9a-f]{8,})")


@structure
class ListSpacesRequest(Structure):
    """Input of ListSpaces."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    sort_by: SpaceSortKey | str | None = member("SortBy", default=None)
    domain_id_equals: str | None = member(
        "DomainIdEquals", default=None, length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}"
    )
    space_name_contains: str | None = member(
        "SpaceNameContains", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class ListSpacesResponse(Output):
    """Output of ListSpaces."""

    spaces: list[SpaceDetails] | None = member("Spaces", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class OwnershipSettings(Structure):
    """Part of CreateSpaceRequest, DescribeSpaceResponse."""

    owner_user_profile_name: str = member(
        "OwnerUserProfileName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class OwnershipSettingsSummary(Structure):
    """Part of SpaceDetails."""

    owner_user_profile_name: str | None = member(
        "OwnerUserProfileName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class S3FileSystem(Structure):
    """Part of CustomFileSystem."""

    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="s3://[^/]+(?:/.*)?")


@structure
class SpaceAppLifecycleManagement(Structure):
    """Part of SpaceCodeEditorAppSettings, SpaceJupyterLabAppSettings."""

    idle_settings: SpaceIdleSettings | None = member("IdleSettings", default=None)


@structure
class SpaceCodeEditorAppSettings(Structure):
    """Part of SpaceSettings."""

    default_resource_spec: ResourceSpec | None = member("DefaultResourceSpec", default=None)
    app_lifecycle_management: SpaceAppLifecycleManagement | None = member("AppLifecycleManagement", default=None)


@structure
class SpaceDetails(Structure):
    """Part of ListSpacesResponse."""

    domain_id: str | None = member("DomainId", default=None, length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    space_name: str | None = member(
        "SpaceName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    status: SpaceStatus | str | None = member("Status", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    space_settings_summary: SpaceSettingsSummary | None = member("SpaceSettingsSummary", default=None)
    space_sharing_settings_summary: SpaceSharingSettingsSummary | None = member(
        "SpaceSharingSettingsSummary", default=None
    )
    ownership_settings_summary: OwnershipSettingsSummary | None = member("OwnershipSettingsSummary", default=None)
    space_display_name: str | None = member("SpaceDisplayName", default=None, length=(0, 64), pattern=r"(?!\s*$).+")


@structure
class SpaceIdleSettings(Structure):
    """Part of SpaceAppLifecycleManagement."""

    idle_timeout_in_minutes: int | None = member("IdleTimeoutInMinutes", default=None, range=(60, 525600))


@structure
class SpaceJupyterLabAppSettings(Structure):
    """Part of SpaceSettings."""

    default_resource_spec: ResourceSpec | None = member("DefaultResourceSpec", default=None)
    code_repositories: list[CodeRepository] | None = member("CodeRepositories", default=None, length=(0, 10))
    app_lifecycle_management: SpaceAppLifecycleManagement | None = member("AppLifecycleManagement", default=None)


@structure
class SpaceSettings(Structure):
    """Part of CreateSpaceRequest, DescribeSpaceResponse, UpdateSpaceRequest."""

    jupyter_server_app_settings: JupyterServerAppSettings | None = member("JupyterServerAppSettings", default=None)
    kernel_gateway_app_settings: KernelGatewayAppSettings | None = member("KernelGatewayAppSettings", default=None)
    code_editor_app_settings: SpaceCodeEditorAppSettings | None = member("CodeEditorAppSettings", default=None)
    jupyter_lab_app_settings: SpaceJupyterLabAppSettings | None = member("JupyterLabAppSettings", default=None)
    app_type: AppType | str | None = member("AppType", default=None)
    space_storage_settings: SpaceStorageSettings | None = member("SpaceStorageSettings", default=None)
    space_managed_resources: FeatureStatus | str | None = member("SpaceManagedResources", default=None)
    custom_file_systems: list[CustomFileSystem] | None = member("CustomFileSystems", default=None, length=(0, 5))
    remote_access: FeatureStatus | str | None = member("RemoteAccess", default=None)


@structure
class SpaceSettingsSummary(Structure):
    """Part of SpaceDetails."""

    app_type: AppType | str | None = member("AppType", default=None)
    remote_access: FeatureStatus | str | None = member("RemoteAccess", default=None)
    space_storage_settings: SpaceStorageSettings | None = member("SpaceStorageSettings", default=None)


@structure
class SpaceSharingSettings(Structure):
    """Part of CreateSpaceRequest, DescribeSpaceResponse."""

    sharing_type: SharingType | str = member("SharingType")


@structure
class SpaceSharingSettingsSummary(Structure):
    """Part of SpaceDetails."""

    sharing_type: SharingType | str | None = member("SharingType", default=None)


@structure
class SpaceStorageSettings(Structure):
    """Part of SpaceSettings, SpaceSettingsSummary."""

    ebs_storage_settings: EbsStorageSettings | None = member("EbsStorageSettings", default=None)


@structure
class StartSessionRequest(Structure):
    """Input of StartSession."""

    resource_identifier: str = member(
        "ResourceIdentifier", length=(1, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[^/\n]*/.*"
    )


@structure
class StartSessionResponse(Output):
    """Output of StartSession."""

    session_id: str | None = member("SessionId", default=None, length=(1, 256))
    stream_url: str | None = member("StreamUrl", default=None)
    token_value: str | None = member("TokenValue", default=None, length=(0, 1024))


@structure
class UpdateSpaceRequest(Structure):
    """Input of UpdateSpace."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    space_name: str = member("SpaceName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    space_settings: SpaceSettings | None = member("SpaceSettings", default=None)
    space_display_name: str | None = member("SpaceDisplayName", default=None, length=(0, 64), pattern=r"(?!\s*$).+")


@structure
class UpdateSpaceResponse(Output):
    """Output of UpdateSpace."""

    space_arn: str | None = member(
        "SpaceArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:space/.*"
    )
