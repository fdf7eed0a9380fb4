# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of Studio apps, their images and lifecycle configurations."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag
from .common_studio import AppType, FeatureStatus, ResourceSpec

AppImageConfigSortKey = Literal["CreationTime", "LastModifiedTime", "Name"]

AppSortKey = Literal["CreationTime"]

AppStatus = Literal["Deleted", "Deleting", "Failed", "InService", "Pending"]

StudioLifecycleConfigAppType = Literal["JupyterServer", "KernelGateway", "CodeEditor", "JupyterLab"]

StudioLifecycleConfigSortKey = Literal["CreationTime", "LastModifiedTime", "Name"]


@structure
class AppDetails(Structure):
    """Part of ListAppsResponse."""

    domain_id: str | None = member("DomainId", default=None, length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    user_profile_name: str | None = member(
        "UserProfileName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    space_name: str | None = member(
        "SpaceName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    app_type: AppType | str | None = member("AppType", default=None)
    app_name: str | None = member("AppName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    status: AppStatus | str | None = member("Status", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    resource_spec: ResourceSpec | None = member("ResourceSpec", default=None)


@structure
class AppImageConfigDetails(Structure):
    """Part of ListAppImageConfigsResponse."""

    app_image_config_arn: str | None = member(
        "AppImageConfigArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:app-image-config/.*",
    )
    app_image_config_name: str | None = member(
        "AppImageConfigName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    kernel_gateway_image_config: KernelGatewayImageConfig | None = member("KernelGatewayImageConfig", default=None)
    jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = member("JupyterLabAppImageConfig", default=None)
    code_editor_app_image_config: CodeEditorAppImageConfig | None = member("CodeEditorAppImageConfig", default=None)


@structure
class CodeEditorAppImageConfig(Structure):
    """Part of AppImageConfigDetails, CreateAppImageConfigRequest, DescribeAppImageConfigResponse and 1 more."""

    file_system_config: FileSystemConfig | None = member("FileSystemConfig", default=None)
    container_config: ContainerConfig | None = member("ContainerConfig", default=None)


@structure
class ContainerConfig(Structure):
    """Part of CodeEditorAppImageConfig, JupyterLabAppImageConfig."""

    container_arguments: list[str] | None = member(
        "ContainerArguments", default=None, length=(0, 50), each=Traits(length=(0, 64), pattern=r"(?!\s*$).+")
    )
    container_entrypoint: list[str] | None = member(
        "ContainerEntrypoint", default=None, length=(0, 1), each=Traits(length=(0, 256), pattern=r"(?!\s*$).+")
    )
    container_environment_variables: dict[str, str] | None = member(
        "ContainerEnvironmentVariables",
        default=None,
        length=(0, 25),
        key=Traits(length=(0, 256), pattern=r"(?!\s*$).+"),
        value=Traits(length=(0, 256)),
    )


@structure
class CreateAppImageConfigRequest(Structure):
    """Input of CreateAppImageConfig."""

    app_image_config_name: str = member(
        "AppImageConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    kernel_gateway_image_config: KernelGatewayImageConfig | None = member("KernelGatewayImageConfig", default=None)
    jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = member("JupyterLabAppImageConfig", default=None)
    code_editor_app_image_config: CodeEditorAppImageConfig | None = member("CodeEditorAppImageConfig", default=None)


@structure
class CreateAppImageConfigResponse(Output):
    """Output of CreateAppImageConfig."""

    app_image_config_arn: str | None = member(
        "AppImageConfigArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:app-image-config/.*",
    )


@structure
class CreateAppRequest(Structure):
    """Input of CreateApp."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    app_type: AppType | str = member("AppType")
    app_name: str = member("AppName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    user_profile_name: str | None = member(
        "UserProfileName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    space_name: str | None = member(
        "SpaceName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    resource_spec: ResourceSpec | None = member("ResourceSpec", default=None)
    recovery_mode: bool | None = member("RecoveryMode", default=None)


@structure
class CreateAppResponse(Output):
    """Output of CreateApp."""

    app_arn: str | None = member(
        "AppArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:app/.*"
    )


@structure
class CreateStudioLifecycleConfigRequest(Structure):
    """Input of CreateStudioLifecycleConfig."""

    studio_lifecycle_config_name: str = member(
        "StudioLifecycleConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    studio_lifecycle_config_content: str = member("StudioLifecycleConfigContent", length=(1, 16384), pattern=r"[\S\s]+")
    studio_lifecycle_config_app_type: StudioLifecycleConfigAppType | str = member("StudioLifecycleConfigAppType")
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateStudioLifecycleConfigResponse(Output):
    """Output of CreateStudioLifecycleConfig."""

    studio_lifecycle_config_arn: str | None = member(
        "StudioLifecycleConfigArn",
        default=None,
        length=(0, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)",
    )


@structure
class DeleteAppImageConfigOutput(Output):
    """Output of DeleteAppImageConfig."""


@structure
class DeleteAppImageConfigRequest(Structure):
    """Input of DeleteAppImageConfig."""

    app_image_config_name: str = member(
        "AppImageConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DeleteAppOutput(Output):
    """Output of DeleteApp."""


@structure
class DeleteAppRequest(Structure):
    """Input of DeleteApp."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    app_type: AppType | str = member("AppType")
    app_name: str = member("AppName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    user_profile_name: str | None = member(
        "UserProfileName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    space_name: str | None = member(
        "SpaceName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DeleteStudioLifecycleConfigOutput(Output):
    """Output of DeleteStudioLifecycleConfig."""


@structure
class DeleteStudioLifecycleConfigRequest(Structure):
    """Input of DeleteStudioLifecycleConfig."""

    studio_lifecycle_config_name: str = member(
        "StudioLifecycleConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DescribeAppImageConfigRequest(Structure):
    """Input of DescribeAppImageConfig."""

    app_image_config_name: str = member(
        "AppImageConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DescribeAppImageConfigResponse(Output):
    """Output of DescribeAppImageConfig."""

    app_image_config_arn: str | None = member(
        "AppImageConfigArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:app-image-config/.*",
    )
    app_image_config_name: str | None = member(
        "AppImageConfigName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    kernel_gateway_image_config: KernelGatewayImageConfig | None = member("KernelGatewayImageConfig", default=None)
    jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = member("JupyterLabAppImageConfig", default=None)
    code_editor_app_image_config: CodeEditorAppImageConfig | None = member("CodeEditorAppImageConfig", default=None)


@structure
class DescribeAppRequest(Structure):
    """Input of DescribeApp."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    app_type: AppType | str = member("AppType")
    app_name: str = member("AppName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    user_profile_name: str | None = member(
        "UserProfileName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    space_name: str | None = member(
        "SpaceName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DescribeAppResponse(Output):
    """Output of DescribeApp."""

    app_arn: str | None = member(
        "AppArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:app/.*"
    )
    app_type: AppType | str | None = member("AppType", default=None)
    app_name: str | None = member("AppName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    domain_id: str | None = member("DomainId", default=None, length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    user_profile_name: str | None = member(
        "UserProfileName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    space_name: str | None = member(
        "SpaceName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    status: AppStatus | str | None = member("Status", default=None)
    effective_trusted_identity_propagation_status: FeatureStatus | str | None = member(
        "EffectiveTrustedIdentityPropagationStatus", default=None
    )
    recovery_mode: bool | None = member("RecoveryMode", default=None)
    last_health_check_timestamp: datetime.datetime | None = member("LastHealthCheckTimestamp", default=None)
    last_user_activity_timestamp: datetime.datetime | None = member("LastUserActivityTimestamp", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    resource_spec: ResourceSpec | None = member("ResourceSpec", default=None)
    built_in_lifecycle_config_arn: str | None = member(
        "BuiltInLifecycleConfigArn",
        default=None,
        length=(0, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)",
    )


@structure
class DescribeStudioLifecycleConfigRequest(Structure):
    """Input of DescribeStudioLifecycleConfig."""

    studio_lifecycle_config_name: str = member(
        "StudioLifecycleConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DescribeStudioLifecycleConfigResponse(Output):
    """Output of DescribeStudioLifecycleConfig."""

    studio_lifecycle_config_arn: str | None = member(
        "StudioLifecycleConfigArn",
        default=None,
        length=(0, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)",
    )
    studio_lifecycle_config_name: str | None = member(
        "StudioLifecycleConfigName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    studio_lifecycle_config_content: str | None = member(
        "StudioLifecycleConfigContent", default=None, length=(1, 16384), pattern=r"[\S\s]+"
    )
    studio_lifecycle_config_app_type: StudioLifecycleConfigAppType | str | None = member(
        "StudioLifecycleConfigAppType", default=None
    )


@structure
class FileSystemConfig(Structure):
    """Part of CodeEditorAppImageConfig, JupyterLabAppImageConfig, KernelGatewayImageConfig."""

    mount_path: str | None = member("MountPath", default=None, length=(0, 1024), pattern=r"\/.*")
    default_uid: int | None = member("DefaultUid", default=None, range=(0, 65535))
    default_gid: int | None = member("DefaultGid", default=None, range=(0, 65535))


@structure
class JupyterLabAppImageConfig(Structure):
    """Part of AppImageConfigDetails, CreateAppImageConfigRequest, DescribeAppImageConfigResponse and 1 more."""

    file_system_config: FileSystemConfig | None = member("FileSystemConfig", default=None)
    container_config: ContainerConfig | None = member("ContainerConfig", default=None)


@structure
class KernelGatewayImageConfig(Structure):
    """Part of AppImageConfigDetails, CreateAppImageConfigRequest, DescribeAppImageConfigResponse and 1 more."""

    kernel_specs: list[KernelSpec] = member("KernelSpecs", length=(1, 5))
    file_system_config: FileSystemConfig | None = member("FileSystemConfig", default=None)


@structure
class KernelSpec(Structure):
    """Part of KernelGatewayImageConfig."""

    name: str = member("Name", length=(0, 1024))
    display_name: str | None = member("DisplayName", default=None, length=(0, 1024))


@structure
class ListAppImageConfigsRequest(Structure):
    """Input of ListAppImageConfigs."""

    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    name_contains: str | None = member(
        "NameContains", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    modified_time_before: datetime.datetime | None = member("ModifiedTimeBefore", default=None)
    modified_time_after: datetime.datetime | None = member("ModifiedTimeAfter", default=None)
    sort_by: AppImageConfigSortKey | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListAppImageConfigsResponse(Output):
    """Output of ListAppImageConfigs."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    app_image_configs: list[AppImageConfigDetails] | None = member("AppImageConfigs", default=None)


@structure
class ListAppsRequest(Structure):
    """Input of ListApps."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    sort_by: AppSortKey | str | None = member("SortBy", default=None)
    domain_id_equals: str | None = member(
        "DomainIdEquals", default=None, length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}"
    )
    user_profile_name_equals: str | None = member(
        "UserProfileNameEquals", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    space_name_equals: str | None = member(
        "SpaceNameEquals", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class ListAppsResponse(Output):
    """Output of ListApps."""

    apps: list[AppDetails] | None = member("Apps", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListStudioLifecycleConfigsRequest(Structure):
    """Input of ListStudioLifecycleConfigs."""

    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    name_contains: str | None = member(
        "NameContains", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    app_type_equals: StudioLifecycleConfigAppType | str | None = member("AppTypeEquals", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    modified_time_before: datetime.datetime | None = member("ModifiedTimeBefore", default=None)
    modified_time_after: datetime.datetime | None = member("ModifiedTimeAfter", default=None)
    sort_by: StudioLifecycleConfigSortKey | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListStudioLifecycleConfigsResponse(Output):
    """Output of ListStudioLifecycleConfigs."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    studio_lifecycle_configs: list[StudioLifecycleConfigDetails] | None = member("StudioLifecycleConfigs", default=None)


@structure
class StudioLifecycleConfigDetails(Structure):
    """Part of ListStudioLifecycleConfigsResponse."""

    studio_lifecycle_config_arn: str | None = member(
        "StudioLifecycleConfigArn",
        default=None,
        length=(0, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)",
    )
    studio_lifecycle_config_name: str | None = member(
        "StudioLifecycleConfigName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    studio_lifecycle_config_app_type: StudioLifecycleConfigAppType | str | None = member(
        "StudioLifecycleConfigAppType", default=None
    )


@structure
class UpdateAppImageConfigRequest(Structure):
    """Input of UpdateAppImageConfig."""

    app_image_config_name: str = member(
        "AppImageConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    kernel_gateway_image_config: KernelGatewayImageConfig | None = member("KernelGatewayImageConfig", default=None)
    jupyter_lab_app_image_config: JupyterLabAppImageConfig | None = member("JupyterLabAppImageConfig", default=None)
    code_editor_app_image_config: CodeEditorAppImageConfig | None = member("CodeEditorAppImageConfig", default=None)


@structure
class UpdateAppImageConfigResponse(Output):
    """Output of UpdateAppImageConfig."""

    app_image_config_arn: str | None = member(
        "AppImageConfigArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:app-image-config/.*",
    )
