# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of Studio domains and user profiles."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, Union, member, structure

from .common import IPAddressType, SortOrder, Tag
from .common_studio import (
    AppInstanceType,
    AppType,
    CodeRepository,
    CustomImage,
    FeatureStatus,
    JupyterServerAppSettings,
    KernelGatewayAppSettings,
    ResourceSpec,
)

AppNetworkAccessType = Literal["PublicInternetOnly", "VpcOnly"]

AppSecurityGroupManagement = Literal["Service", "Customer"]

AuthMode = Literal["SSO", "IAM"]

AutoMountHomeEFS = Literal["Enabled", "Disabled", "DefaultAsDomain"]

DataSourceName = Literal["SalesforceGenie", "Snowflake"]

DomainStatus = Literal["Deleting", "Failed", "InService", "Pending", "Updating", "Update_Failed", "Delete_Failed"]

ExecutionRoleIdentityConfig = Literal["USER_PROFILE_NAME", "DISABLED"]

ExecutionRoleSessionNameMode = Literal["STATIC", "USER_IDENTITY"]

HomeEfsFileSystemCreation = Literal["Enabled", "Disabled"]

LifecycleManagement = Literal["ENABLED", "DISABLED"]

MlTools = Literal[
    "DataWrangler",
    "FeatureStore",
    "EmrClusters",
    "AutoMl",
    "Experiments",
    "Training",
    "ModelEvaluation",
    "Pipelines",
    "Models",
    "JumpStart",
    "InferenceRecommender",
    "Endpoints",
    "Projects",
    "InferenceOptimization",
    "PerformanceEvaluation",
    "LakeraGuard",
    "Comet",
    "DeepchecksLLMEvaluation",
    "Fiddler",
    "HyperPodClusters",
    "RunningInstances",
    "Datasets",
    "Evaluators",
]

NotebookOutputOption = Literal["Allowed", "Disabled"]

RStudioServerProAccessStatus = Literal["ENABLED", "DISABLED"]

RStudioServerProUserGroup = Literal["R_STUDIO_ADMIN", "R_STUDIO_USER"]

RetentionType = Literal["Retain", "Delete"]

SageMakerImageName = Literal["sagemaker_distribution"]

StudioWebPortal = Literal["ENABLED", "DISABLED"]

TagPropagation = Literal["ENABLED", "DISABLED"]

UserProfileSortKey = Literal["CreationTime", "LastModifiedTime"]

UserProfileStatus = Literal["Deleting", "Failed", "InService", "Pending", "Updating", "Update_Failed", "Delete_Failed"]


@structure
class AmazonQSettings(Structure):
    """Part of DomainSettings, DomainSettingsForUpdate."""

    status: FeatureStatus | str | None = member("Status", default=None)
    q_profile_arn: str | None = member(
        "QProfileArn",
        default=None,
        pattern="arn:[-.a-z0-9]{1,63}:codewhisperer:([-.a-z0-9]{0,63}:){2}([a-zA-Z0-9-_:/]){1,1023}",
    )


@structure
class AppLifecycleManagement(Structure):
    """Part of CodeEditorAppSettings, JupyterLabAppSettings."""

    idle_settings: IdleSettings | None = member("IdleSettings", default=None)


@structure
class CanvasAppSettings(Structure):
    """Part of UserSettings."""

    time_series_forecasting_settings: TimeSeriesForecastingSettings | None = member(
        "TimeSeriesForecastingSettings", default=None
    )
    model_register_settings: ModelRegisterSettings | None = member("ModelRegisterSettings", default=None)
    workspace_settings: WorkspaceSettings | None = member("WorkspaceSettings", default=None)
    identity_provider_oauth_settings: list[IdentityProviderOAuthSetting] | None = member(
        "IdentityProviderOAuthSettings", default=None, length=(0, 20)
    )
    direct_deploy_settings: DirectDeploySettings | None = member("DirectDeploySettings", default=None)
    kendra_settings: KendraSettings | None = member("KendraSettings", default=None)
    generative_ai_settings: GenerativeAiSettings | None = member("GenerativeAiSettings", default=None)
    emr_serverless_settings: EmrServerlessSettings | None = member("EmrServerlessSettings", default=None)


@structure
class CodeEditorAppSettings(Structure):
    """Part of UserSettings."""

    default_resource_spec: ResourceSpec | None = member("DefaultResourceSpec", default=None)
    custom_images: list[CustomImage] | None = member("CustomImages", default=None, length=(0, 200))
    lifecycle_config_arns: list[str] | None = member(
        "LifecycleConfigArns",
        default=None,
        each=Traits(
            length=(0, 256),
            pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)",
        ),
    )
    app_lifecycle_management: AppLifecycleManagement | None = member("AppLifecycleManagement", default=None)
    built_in_lifecycle_config_arn: str | None = member(
        "BuiltInLifecycleConfigArn",
        default=None,
        length=(0, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)",
    )


@structure
class CreateDomainRequest(Structure):
    """Input of CreateDomain."""

    domain_name: str = member("DomainName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    auth_mode: AuthMode | str = member("AuthMode")
    default_user_settings: UserSettings = member("DefaultUserSettings")
    domain_settings: DomainSettings | None = member("DomainSettings", default=None)
    subnet_ids: list[str] | None = member(
        "SubnetIds", default=None, length=(1, 16), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+")
    )
    vpc_id: str | None = member("VpcId", default=None, length=(0, 32), pattern="[-0-9a-zA-Z]+")
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    app_network_access_type: AppNetworkAccessType | str | None = member("AppNetworkAccessType", default=None)
    home_efs_file_system_kms_key_id: str | None = member(
        "HomeEfsFileSystemKmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*"
    )
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    app_security_group_management: AppSecurityGroupManagement | str | None = member(
        "AppSecurityGroupManagement", default=None
    )
    home_efs_file_system_creation: HomeEfsFileSystemCreation | str | None = member(
        "HomeEfsFileSystemCreation", default=None
    )
    tag_propagation: TagPropagation | str | None = member("TagPropagation", default=None)
    default_space_settings: DefaultSpaceSettings | None = member("DefaultSpaceSettings", default=None)


@structure
class CreateDomainResponse(Output):
    """Output of CreateDomain."""

    domain_arn: str | None = member(
        "DomainArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:domain/.*"
    )
    domain_id: str | None = member("DomainId", default=None, length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    url: str | None = member("Url", default=None, length=(0, 1024))


@structure
class CreatePresignedDomainUrlRequest(Structure):
    """Input of CreatePresignedDomainUrl."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    user_profile_name: str = member("UserProfileName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    session_expiration_duration_in_seconds: int | None = member(
        "SessionExpirationDurationInSeconds", default=None, range=(1800, 43200)
    )
    expires_in_seconds: int | None = member("ExpiresInSeconds", default=None, range=(5, 300))
    space_name: str | None = member(
        "SpaceName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    landing_uri: str | None = member("LandingUri", default=None, length=(0, 1023))


@structure
class CreatePresignedDomainUrlResponse(Output):
    """Output of CreatePresignedDomainUrl."""

    authorized_url: str | None = member("AuthorizedUrl", default=None)


@structure
class CreateUserProfileRequest(Structure):
    """Input of CreateUserProfile."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    user_profile_name: str = member("UserProfileName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    single_sign_on_user_identifier: str | None = member("SingleSignOnUserIdentifier", default=None, pattern="UserName")
    single_sign_on_user_value: str | None = member("SingleSignOnUserValue", default=None, length=(0, 256))
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    user_settings: UserSettings | None = member("UserSettings", default=None)


@structure
class CreateUserProfileResponse(Output):
    """Output of CreateUserProfile."""

    user_profile_arn: str | None = member(
        "UserProfileArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:user-profile/.*",
    )


@structure
class CustomFileSystemConfig(Union):
    """Part of DefaultSpaceSettings, UserSettings."""

    efs_file_system_config: EFSFileSystemConfig | None = member("EFSFileSystemConfig", default=None)
    fsx_lustre_file_system_config: FSxLustreFileSystemConfig | None = member("FSxLustreFileSystemConfig", default=None)
    s3_file_system_config: S3FileSystemConfig | None = member("S3FileSystemConfig", default=None)


@structure
class CustomPosixUserConfig(Structure):
    """Part of DefaultSpaceSettings, UserSettings."""

    uid: int = member("Uid", range=(10000, 4000000))
    gid: int = member("Gid", range=(1001, 4000000))


@structure
class DefaultEbsStorageSettings(Structure):
    """Part of DefaultSpaceStorageSettings."""

    default_ebs_volume_size_in_gb: int = member("DefaultEbsVolumeSizeInGb", range=(5, 16384))
    maximum_ebs_volume_size_in_gb: int = member("MaximumEbsVolumeSizeInGb", range=(5, 16384))


@structure
class DefaultSpaceSettings(Structure):
    """Part of CreateDomainRequest, DescribeDomainResponse, UpdateDomainRequest."""

    execution_role: str | None = member(
        "ExecutionRole",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    security_groups: list[str] | None = member(
        "SecurityGroups", default=None, length=(0, 5), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+")
    )
    jupyter_server_app_settings: JupyterServerAppSettings | None = member("JupyterServerAppSettings", default=None)
    kernel_gateway_app_settings: KernelGatewayAppSettings | None = member("KernelGatewayAppSettings", default=None)
    jupyter_lab_app_settings: JupyterLabAppSettings | None = member("JupyterLabAppSettings", default=None)
    space_storage_settings: DefaultSpaceStorageSettings | None = member("SpaceStorageSettings", default=None)
    custom_posix_user_config: CustomPosixUserConfig | None = member("CustomPosixUserConfig", default=None)
    custom_file_system_configs: list[CustomFileSystemConfig] | None = member(
        "CustomFileSystemConfigs", default=None, length=(0, 10)
    )


@structure
class DefaultSpaceStorageSettings(Structure):
    """Part of DefaultSpaceSettings, UserSettings."""

    default_ebs_storage_settings: DefaultEbsStorageSettings | None = member("DefaultEbsStorageSettings", default=None)


@structure
class DeleteDomainOutput(Output):
    """Output of DeleteDomain."""


@structure
class DeleteDomainRequest(Structure):
    """Input of DeleteDomain."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    retention_policy: RetentionPolicy | None = member("RetentionPolicy", default=None)


@structure
class DeleteUserProfileOutput(Output):
    """Output of DeleteUserProfile."""


@structure
class DeleteUserProfileRequest(Structure):
    """Input of DeleteUserProfile."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    user_profile_name: str = member("UserProfileName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeDomainRequest(Structure):
    """Input of DescribeDomain."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")


@structure
class DescribeDomainResponse(Output):
    """Output of DescribeDomain."""

    domain_arn: str | None = member(
        "DomainArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:domain/.*"
    )
    domain_id: str | None = member("DomainId", default=None, length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    domain_name: str | None = member(
        "DomainName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    home_efs_file_system_id: str | None = member("HomeEfsFileSystemId", default=None, length=(0, 32))
    single_sign_on_managed_application_instance_id: str | None = member(
        "SingleSignOnManagedApplicationInstanceId", default=None, length=(0, 256)
    )
    single_sign_on_application_arn: str | None = member(
        "SingleSignOnApplicationArn",
        default=None,
        pattern=r"arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::[0-9]+:application\/[a-zA-Z0-9-_.]+\/apl-[a-zA-Z0-9]+",
    )
    status: DomainStatus | str | None = member("Status", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    security_group_id_for_domain_boundary: str | None = member(
        "SecurityGroupIdForDomainBoundary", default=None, length=(0, 32), pattern="[-0-9a-zA-Z]+"
    )
    auth_mode: AuthMode | str | None = member("AuthMode", default=None)
    default_user_settings: UserSettings | None = member("DefaultUserSettings", default=None)
    domain_settings: DomainSettings | None = member("DomainSettings", default=None)
    app_network_access_type: AppNetworkAccessType | str | None = member("AppNetworkAccessType", default=None)
    home_efs_file_system_kms_key_id: str | None = member(
        "HomeEfsFileSystemKmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*"
    )
    subnet_ids: list[str] | None = member(
        "SubnetIds", default=None, length=(1, 16), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+")
    )
    url: str | None = member("Url", default=None, length=(0, 1024))
    vpc_id: str | None = member("VpcId", default=None, length=(0, 32), pattern="[-0-9a-zA-Z]+")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    app_security_group_management: AppSecurityGroupManagement | str | None = member(
        "AppSecurityGroupManagement", default=None
    )
    home_efs_file_system_creation: HomeEfsFileSystemCreation | str | None = member(
        "HomeEfsFileSystemCreation", default=None
    )
    tag_propagation: TagPropagation | str | None = member("TagPropagation", default=None)
    default_space_settings: DefaultSpaceSettings | None = member("DefaultSpaceSettings", default=None)


@structure
class DescribeUserProfileRequest(Structure):
    """Input of DescribeUserProfile."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    user_profile_name: str = member("UserProfileName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeUserProfileResponse(Output):
    """Output of DescribeUserProfile."""

    domain_id: str | None = member("DomainId", default=None, length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    user_profile_arn: str | None = member(
        "UserProfileArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:user-profile/.*",
    )
    user_profile_name: str | None = member(
        "UserProfileName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    home_efs_file_system_uid: str | None = member("HomeEfsFileSystemUid", default=None, length=(0, 10), pattern=r"\d+")
    status: UserProfileStatus | str | None = member("Status", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    single_sign_on_user_identifier: str | None = member("SingleSignOnUserIdentifier", default=None, pattern="UserName")
    single_sign_on_user_value: str | None = member("SingleSignOnUserValue", default=None, length=(0, 256))
    user_settings: UserSettings | None = member("UserSettings", default=None)


@structure
class DirectDeploySettings(Structure):
    """Part of CanvasAppSettings."""

    status: FeatureStatus | str | None = member("Status", default=None)


@structure
class DockerSettings(Structure):
    """Part of DomainSettings, DomainSettingsForUpdate."""

    enable_docker_access: FeatureStatus | str | None = member("EnableDockerAccess", default=None)
    vpc_only_trusted_accounts: list[str] | None = member(
        "VpcOnlyTrustedAccounts", default=None, length=(0, 20), each=Traits(length=(12, 12), pattern=r"\d+")
    )
    rootless_docker: FeatureStatus | str | None = member("RootlessDocker", default=None)


@structure
class DomainDetails(Structure):
    """Part of ListDomainsResponse."""

    domain_arn: str | None = member(
        "DomainArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:domain/.*"
    )
    domain_id: str | None = member("DomainId", default=None, length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    domain_name: str | None = member(
        "DomainName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    status: DomainStatus | str | None = member("Status", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    url: str | None = member("Url", default=None, length=(0, 1024))


@structure
class DomainSettings(Structure):
    """Part of CreateDomainRequest, DescribeDomainResponse."""

    security_group_ids: list[str] | None = member(
        "SecurityGroupIds", default=None, length=(0, 3), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+")
    )
    rstudio_server_pro_domain_settings: RStudioServerProDomainSettings | None = member(
        "RStudioServerProDomainSettings", default=None
    )
    execution_role_identity_config: ExecutionRoleIdentityConfig | str | None = member(
        "ExecutionRoleIdentityConfig", default=None
    )
    trusted_identity_propagation_settings: TrustedIdentityPropagationSettings | None = member(
        "TrustedIdentityPropagationSettings", default=None
    )
    docker_settings: DockerSettings | None = member("DockerSettings", default=None)
    amazon_q_settings: AmazonQSettings | None = member("AmazonQSettings", default=None)
    unified_studio_settings: UnifiedStudioSettings | None = member("UnifiedStudioSettings", default=None)
    ip_address_type: IPAddressType | str | None = member("IpAddressType", default=None)


@structure
class DomainSettingsForUpdate(Structure):
    """Part of UpdateDomainRequest."""

    rstudio_server_pro_domain_settings_for_update: RStudioServerProDomainSettingsForUpdate | None = member(
        "RStudioServerProDomainSettingsForUpdate", default=None
    )
    execution_role_identity_config: ExecutionRoleIdentityConfig | str | None = member(
        "ExecutionRoleIdentityConfig", default=None
    )
    security_group_ids: list[str] | None = member(
        "SecurityGroupIds", default=None, length=(0, 3), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+")
    )
    trusted_identity_propagation_settings: TrustedIdentityPropagationSettings | None = member(
        "TrustedIdentityPropagationSettings", default=None
    )
    docker_settings: DockerSettings | None = member("DockerSettings", default=None)
    amazon_q_settings: AmazonQSettings | None = member("AmazonQSettings", default=None)
    unified_studio_settings: UnifiedStudioSettings | None = member("UnifiedStudioSettings", default=None)
    ip_address_type: IPAddressType | str | None = member("IpAddressType", default=None)


@structure
class EFSFileSystemConfig(Structure):
    """Part of CustomFileSystemConfig."""

    file_system_id: str = member("FileSystemId", length=(11, 21), pattern="(fs-[0-9a-f]{8,})")
    file_system_path: str | None = member("FileSystemPath", default=None, length=(1, 256), pattern=r"\/\S*")


@structure
class EmrServerlessSettings(Structure):
    """Part of CanvasAppSettings."""

    execution_role_arn: str | None = member(
        "ExecutionRoleArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    status: FeatureStatus | str | None = member("Status", default=None)


@structure
class EmrSettings(Structure):
    """Part of JupyterLabAppSettings."""

    assumable_role_arns: list[str] | None = member(
        "AssumableRoleArns",
        default=None,
        length=(0, 5),
        each=Traits(length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"),
    )
    execution_role_arns: list[str] | None = member(
        "ExecutionRoleArns",
        default=None,
        length=(0, 5),
        each=Traits(length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"),
    )


@structure
class FSxLustreFileSystemConfig(Structure):
    """Part of CustomFileSystemConfig."""

    file_system_id: str = member("FileSystemId", length=(11, 21), pattern="(fs-[0-9a-f]{8,})")
    file_system_path: str | None = member("FileSystemPath", default=None, length=(1, 256), pattern=r"\/\S*")


@structure
class GenerativeAiSettings(Structure):
    """Part of CanvasAppSettings."""

    amazon_bedrock_role_arn: str | None = member(
        "AmazonBedrockRoleArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )


@structure
class HiddenSageMakerImage(Structure):
    """Part of StudioWebPortalSettings."""

    sagemaker_image_name: SageMakerImageName | str | None = member("SageMakerImageName", default=None)
    version_aliases: list[str] | None = member(
        "VersionAliases",
        default=None,
        length=(0, 20),
        each=Traits(length=(1, 128), pattern=r"(0|[1-9]\d*)\.(0|[1-9]\d*)"),
    )


@structure
class IdentityProviderOAuthSetting(Structure):
    """Part of CanvasAppSettings."""

    data_source_name: DataSourceName | str | None = member("DataSourceName", default=None)
    status: FeatureStatus | str | None = member("Status", default=None)
    secret_arn: str | None = member(
        "SecretArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:secretsmanager:[a-z0-9\-]*:[0-9]{12}:secret:.*",
    )


@structure
class IdleSettings(Structure):
    """Part of AppLifecycleManagement."""

    lifecycle_management: LifecycleManagement | str | None = member("LifecycleManagement", default=None)
    idle_timeout_in_minutes: int | None = member("IdleTimeoutInMinutes", default=None, range=(60, 525600))
    min_idle_timeout_in_minutes: int | None = member("MinIdleTimeoutInMinutes", default=None, range=(60, 525600))
    max_idle_timeout_in_minutes: int | None = member("MaxIdleTimeoutInMinutes", default=None, range=(60, 525600))


@structure
class JupyterLabAppSettings(Structure):
    """Part of DefaultSpaceSettings, UserSettings."""

    default_resource_spec: ResourceSpec | None = member("DefaultResourceSpec", default=None)
    custom_images: list[CustomImage] | None = member("CustomImages", default=None, length=(0, 200))
    lifecycle_config_arns: list[str] | None = member(
        "LifecycleConfigArns",
        default=None,
        each=Traits(
            length=(0, 256),
            pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)",
        ),
    )
    code_repositories: list[CodeRepository] | None = member("CodeRepositories", default=None, length=(0, 10))
    app_lifecycle_management: AppLifecycleManagement | None = member("AppLifecycleManagement", default=None)
    emr_settings: EmrSettings | None = member("EmrSettings", default=None)
    built_in_lifecycle_config_arn: str | None = member(
        "BuiltInLifecycleConfigArn",
        default=None,
        length=(0, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:studio-lifecycle-config/.*|None)",
    )


@structure
class KendraSettings(Structure):
    """Part of CanvasAppSettings."""

    status: FeatureStatus | str | None = member("Status", default=None)


@structure
class ListDomainsRequest(Structure):
    """Input of ListDomains."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListDomainsResponse(Output):
    """Output of ListDomains."""

    domains: list[DomainDetails] | None = member("Domains", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListUserProfilesRequest(Structure):
    """Input of ListUserProfiles."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    sort_by: UserProfileSortKey | str | None = member("SortBy", default=None)
    domain_id_equals: str | None = member(
        "DomainIdEquals", default=None, length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}"
    )
    user_profile_name_contains: str | None = member(
        "UserProfileNameContains", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class ListUserProfilesResponse(Output):
    """Output of ListUserProfiles."""

    user_profiles: list[UserProfileDetails] | None = member("UserProfiles", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ModelRegisterSettings(Structure):
    """Part of CanvasAppSettings."""

    status: FeatureStatus | str | None = member("Status", default=None)
    cross_account_model_register_role_arn: str | None = member(
        "CrossAccountModelRegisterRoleArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )


@structure
class RSessionAppSettings(Structure):
    """Part of UserSettings."""

    default_resource_spec: ResourceSpec | None = member("DefaultResourceSpec", default=None)
    custom_images: list[CustomImage] | None = member("CustomImages", default=None, length=(0, 200))


@structure
class RStudioServerProAppSettings(Structure):
    """Part of UserSettings."""

    access_status: RStudioServerProAccessStatus | str | None = member("AccessStatus", default=None)
    user_group: RStudioServerProUserGroup | str | None = member("UserGroup", default=None)


@structure
class RStudioServerProDomainSettings(Structure):
    """Part of DomainSettings."""

    domain_execution_role_arn: str = member(
        "DomainExecutionRoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    rstudio_connect_url: str | None = member("RStudioConnectUrl", default=None)
    rstudio_package_manager_url: str | None = member("RStudioPackageManagerUrl", default=None)
    default_resource_spec: ResourceSpec | None = member("DefaultResourceSpec", default=None)


@structure
class RStudioServerProDomainSettingsForUpdate(Structure):
    """Part of DomainSettingsForUpdate."""

    domain_execution_role_arn: str = member(
        "DomainExecutionRoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    default_resource_spec: ResourceSpec | None = member("DefaultResourceSpec", default=None)
    rstudio_connect_url: str | None = member("RStudioConnectUrl", default=None)
    rstudio_package_manager_url: str | None = member("RStudioPackageManagerUrl", default=None)


@structure
class RetentionPolicy(Structure):
    """Part of DeleteDomainRequest."""

    home_efs_file_system: RetentionType | str | None = member("HomeEfsFileSystem", default=None)


@structure
class S3FileSystemConfig(Structure):
    """Part of CustomFileSystemConfig."""

    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="s3://[^/]+(?:/.*)?")
    mount_path: str | None = member("MountPath", default=None, length=(0, 1024))


@structure
class SharingSettings(Structure):
    """Part of UserSettings."""

    notebook_output_option: NotebookOutputOption | str | None = member("NotebookOutputOption", default=None)
    s3_output_path: str | None = member(
        "S3OutputPath", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    s3_kms_key_id: str | None = member("S3KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")


@structure
class StudioWebPortalSettings(Structure):
    """Part of UserSettings."""

    hidden_ml_tools: list[MlTools | str] | None = member("HiddenMlTools", default=None)
    hidden_app_types: list[AppType | str] | None = member("HiddenAppTypes", default=None)
    hidden_instance_types: list[AppInstanceType | str] | None = member("HiddenInstanceTypes", default=None)
    hidden_sagemaker_image_version_aliases: list[HiddenSageMakerImage] | None = member(
        "HiddenSageMakerImageVersionAliases", default=None, length=(0, 5)
    )
    execution_role_session_name_mode: ExecutionRoleSessionNameMode | str | None = member(
        "ExecutionRoleSessionNameMode", default=None
    )


@structure
class TensorBoardAppSettings(Structure):
    """Part of UserSettings."""

    default_resource_spec: ResourceSpec | None = member("DefaultResourceSpec", default=None)


@structure
class TimeSeriesForecastingSettings(Structure):
    """Part of CanvasAppSettings."""

    status: FeatureStatus | str | None = member("Status", default=None)
    amazon_forecast_role_arn: str | None = member(
        "AmazonForecastRoleArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )


@structure
class TrustedIdentityPropagationSettings(Structure):
    """Part of DomainSettings, DomainSettingsForUpdate."""

    status: FeatureStatus | str = member("Status")


@structure
class UnifiedStudioSettings(Structure):
    """Part of DomainSettings, DomainSettingsForUpdate."""

    studio_web_portal_access: FeatureStatus | str | None = member("StudioWebPortalAccess", default=None)
    domain_account_id: str | None = member("DomainAccountId", default=None, length=(12, 12), pattern=r"\d+")
    domain_region: str | None = member("DomainRegion", default=None, length=(1, 24))
    domain_id: str | None = member("DomainId", default=None, pattern="dzd[-_][a-zA-Z0-9_-]{1,36}")
    project_id: str | None = member("ProjectId", default=None, pattern="[a-zA-Z0-9_-]{1,36}")
    environment_id: str | None = member("EnvironmentId", default=None, pattern="[a-zA-Z0-9_-]{1,36}")
    project_s3_path: str | None = member(
        "ProjectS3Path", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    single_sign_on_application_arn: str | None = member(
        "SingleSignOnApplicationArn",
        default=None,
        pattern=r"arn:(aws|aws-us-gov|aws-cn|aws-iso|aws-iso-b):sso::[0-9]+:application\/[a-zA-Z0-9-_.]+\/apl-[a-zA-Z0-9]+",
    )


@structure
class UpdateDomainRequest(Structure):
    """Input of UpdateDomain."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    default_user_settings: UserSettings | None = member("DefaultUserSettings", default=None)
    domain_settings_for_update: DomainSettingsForUpdate | None = member("DomainSettingsForUpdate", default=None)
    app_security_group_management: AppSecurityGroupManagement | str | None = member(
        "AppSecurityGroupManagement", default=None
    )
    default_space_settings: DefaultSpaceSettings | None = member("DefaultSpaceSettings", default=None)
    subnet_ids: list[str] | None = member(
        "SubnetIds", default=None, length=(1, 16), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+")
    )
    app_network_access_type: AppNetworkAccessType | str | None = member("AppNetworkAccessType", default=None)
    tag_propagation: TagPropagation | str | None = member("TagPropagation", default=None)
    home_efs_file_system_creation: HomeEfsFileSystemCreation | str | None = member(
        "HomeEfsFileSystemCreation", default=None
    )
    vpc_id: str | None = member("VpcId", default=None, length=(0, 32), pattern="[-0-9a-zA-Z]+")


@structure
class UpdateDomainResponse(Output):
    """Output of UpdateDomain."""

    domain_arn: str | None = member(
        "DomainArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:domain/.*"
    )


@structure
class UpdateUserProfileRequest(Structure):
    """Input of UpdateUserProfile."""

    domain_id: str = member("DomainId", length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    user_profile_name: str = member("UserProfileName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    user_settings: UserSettings | None = member("UserSettings", default=None)


@structure
class UpdateUserProfileResponse(Output):
    """Output of UpdateUserProfile."""

    user_profile_arn: str | None = member(
        "UserProfileArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:user-profile/.*",
    )


@structure
class UserProfileDetails(Structure):
    """Part of ListUserProfilesResponse."""

    domain_id: str | None = member("DomainId", default=None, length=(0, 63), pattern="d-(-*[a-z0-9]){1,61}")
    user_profile_name: str | None = member(
        "UserProfileName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    status: UserProfileStatus | str | None = member("Status", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class UserSettings(Structure):
    """Part of CreateDomainRequest, CreateUserProfileRequest, DescribeDomainResponse and 3 more."""

    execution_role: str | None = member(
        "ExecutionRole",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    security_groups: list[str] | None = member(
        "SecurityGroups", default=None, length=(0, 5), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+")
    )
    sharing_settings: SharingSettings | None = member("SharingSettings", default=None)
    jupyter_server_app_settings: JupyterServerAppSettings | None = member("JupyterServerAppSettings", default=None)
    kernel_gateway_app_settings: KernelGatewayAppSettings | None = member("KernelGatewayAppSettings", default=None)
    tensor_board_app_settings: TensorBoardAppSettings | None = member("TensorBoardAppSettings", default=None)
    rstudio_server_pro_app_settings: RStudioServerProAppSettings | None = member(
        "RStudioServerProAppSettings", default=None
    )
    r_session_app_settings: RSessionAppSettings | None = member("RSessionAppSettings", default=None)
    canvas_app_settings: CanvasAppSettings | None = member("CanvasAppSettings", default=None)
    code_editor_app_settings: CodeEditorAppSettings | None = member("CodeEditorAppSettings", default=None)
    jupyter_lab_app_settings: JupyterLabAppSettings | None = member("JupyterLabAppSettings", default=None)
    space_storage_settings: DefaultSpaceStorageSettings | None = member("SpaceStorageSettings", default=None)
    default_landing_uri: str | None = member("DefaultLandingUri", default=None, length=(0, 1023))
    studio_web_portal: StudioWebPortal | str | None = member("StudioWebPortal", default=None)
    custom_posix_user_config: CustomPosixUserConfig | None = member("CustomPosixUserConfig", default=None)
    custom_file_system_configs: list[CustomFileSystemConfig] | None = member(
        "CustomFileSystemConfigs", default=None, length=(0, 10)
    )
    studio_web_portal_settings: StudioWebPortalSettings | None = member("StudioWebPortalSettings", default=None)
    auto_mount_home_efs: AutoMountHomeEFS | str | None = member("AutoMountHomeEFS", default=None)


@structure
class WorkspaceSettings(Structure):
    """Part of CanvasAppSettings."""

    s3_artifact_path: str | None = member(
        "S3ArtifactPath", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    s3_kms_key_id: str | None = member("S3KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
