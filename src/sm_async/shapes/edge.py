# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of edge devices, fleets, deployments and packaging jobs."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag

DeviceDeploymentStatus = Literal["READYTODEPLOY", "INPROGRESS", "DEPLOYED", "FAILED", "STOPPING", "STOPPED"]

DeviceSubsetType = Literal["PERCENTAGE", "SELECTION", "NAMECONTAINS"]

EdgePackagingJobStatus = Literal["STARTING", "INPROGRESS", "COMPLETED", "FAILED", "STOPPING", "STOPPED"]

EdgePresetDeploymentStatus = Literal["COMPLETED", "FAILED"]

EdgePresetDeploymentType = Literal["GreengrassV2Component"]

FailureHandlingPolicy = Literal["ROLLBACK_ON_FAILURE", "DO_NOTHING"]

ListDeviceFleetsSortBy = Literal["NAME", "CREATION_TIME", "LAST_MODIFIED_TIME"]

ListEdgeDeploymentPlansSortBy = Literal["NAME", "DEVICE_FLEET_NAME", "CREATION_TIME", "LAST_MODIFIED_TIME"]

ListEdgePackagingJobsSortBy = Literal["NAME", "MODEL_NAME", "CREATION_TIME", "LAST_MODIFIED_TIME", "STATUS"]

StageStatus = Literal[
    "CREATING",
    "READYTODEPLOY",
    "STARTING",
    "INPROGRESS",
    "DEPLOYED",
    "FAILED",
    "STOPPING",
    "STOPPED",
]


@structure
class AgentVersion(Structure):
    """Part of GetDeviceFleetReportResponse."""

    version: str = member("Version", length=(1, 30), pattern=r"[a-zA-Z0-9\ \_\.]+")
    agent_count: int = member("AgentCount")


@structure
class CreateDeviceFleetOutput(Output):
    """Output of CreateDeviceFleet."""


@structure
class CreateDeviceFleetRequest(Structure):
    """Input of CreateDeviceFleet."""

    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    output_config: EdgeOutputConfig = member("OutputConfig")
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    description: str | None = member("Description", default=None, length=(1, 800), pattern="[-a-zA-Z0-9_.,;:! ]*")
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    enable_iot_role_alias: bool | None = member("EnableIotRoleAlias", default=None)


@structure
class CreateEdgeDeploymentPlanRequest(Structure):
    """Input of CreateEdgeDeploymentPlan."""

    edge_deployment_plan_name: str = member(
        "EdgeDeploymentPlanName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_configs: list[EdgeDeploymentModelConfig] = member("ModelConfigs")
    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    stages: list[DeploymentStage] | None = member("Stages", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateEdgeDeploymentPlanResponse(Output):
    """Output of CreateEdgeDeploymentPlan."""

    edge_deployment_plan_arn: str = member(
        "EdgeDeploymentPlanArn",
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z\-]*:\d{12}:edge-deployment/?[a-zA-Z_0-9+=,.@\-_/]+",
    )


@structure
class CreateEdgeDeploymentStageOutput(Output):
    """Output of CreateEdgeDeploymentStage."""


@structure
class CreateEdgeDeploymentStageRequest(Structure):
    """Input of CreateEdgeDeploymentStage."""

    edge_deployment_plan_name: str = member(
        "EdgeDeploymentPlanName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    stages: list[DeploymentStage] = member("Stages")


@structure
class CreateEdgePackagingJobOutput(Output):
    """Output of CreateEdgePackagingJob."""


@structure
class CreateEdgePackagingJobRequest(Structure):
    """Input of CreateEdgePackagingJob."""

    edge_packaging_job_name: str = member(
        "EdgePackagingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    compilation_job_name: str = member("CompilationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_name: str = member("ModelName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_version: str = member("ModelVersion", length=(1, 30), pattern=r"[a-zA-Z0-9\ \_\.]+")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    output_config: EdgeOutputConfig = member("OutputConfig")
    resource_key: str | None = member("ResourceKey", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class DeleteDeviceFleetOutput(Output):
    """Output of DeleteDeviceFleet."""


@structure
class DeleteDeviceFleetRequest(Structure):
    """Input of DeleteDeviceFleet."""

    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DeleteEdgeDeploymentPlanOutput(Output):
    """Output of DeleteEdgeDeploymentPlan."""


@structure
class DeleteEdgeDeploymentPlanRequest(Structure):
    """Input of DeleteEdgeDeploymentPlan."""

    edge_deployment_plan_name: str = member(
        "EdgeDeploymentPlanName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DeleteEdgeDeploymentStageOutput(Output):
    """Output of DeleteEdgeDeploymentStage."""


@structure
class DeleteEdgeDeploymentStageRequest(Structure):
    """Input of DeleteEdgeDeploymentStage."""

    edge_deployment_plan_name: str = member(
        "EdgeDeploymentPlanName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    stage_name: str = member("StageName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DeploymentStage(Structure):
    """Part of CreateEdgeDeploymentPlanRequest, CreateEdgeDeploymentStageRequest."""

    stage_name: str = member("StageName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    device_selection_config: DeviceSelectionConfig = member("DeviceSelectionConfig")
    deployment_config: EdgeDeploymentConfig | None = member("DeploymentConfig", default=None)


@structure
class DeploymentStageStatusSummary(Structure):
    """Part of DescribeEdgeDeploymentPlanResponse."""

    stage_name: str = member("StageName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    device_selection_config: DeviceSelectionConfig = member("DeviceSelectionConfig")
    deployment_config: EdgeDeploymentConfig = member("DeploymentConfig")
    deployment_status: EdgeDeploymentStatus = member("DeploymentStatus")


@structure
class DeregisterDevicesOutput(Output):
    """Output of DeregisterDevices."""


@structure
class DeregisterDevicesRequest(Structure):
    """Input of DeregisterDevices."""

    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    device_names: list[str] = member(
        "DeviceNames", each=Traits(length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    )


@structure
class DescribeDeviceFleetRequest(Structure):
    """Input of DescribeDeviceFleet."""

    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeDeviceFleetResponse(Output):
    """Output of DescribeDeviceFleet."""

    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    device_fleet_arn: str = member(
        "DeviceFleetArn", pattern=r"arn:aws[a-z\-]*:iam::\d{12}:device-fleet/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    output_config: EdgeOutputConfig = member("OutputConfig")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    description: str | None = member("Description", default=None, length=(1, 800), pattern="[-a-zA-Z0-9_.,;:! ]*")
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    iot_role_alias: str | None = member(
        "IotRoleAlias", default=None, pattern=r"arn:aws[a-z\-]*:iam::\d{12}:rolealias/?[a-zA-Z_0-9+=,.@\-_/]+"
    )


@structure
class DescribeDeviceRequest(Structure):
    """Input of DescribeDevice."""

    device_name: str = member("DeviceName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class DescribeDeviceResponse(Output):
    """Output of DescribeDevice."""

    device_name: str = member("DeviceName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    registration_time: datetime.datetime = member("RegistrationTime")
    device_arn: str | None = member(
        "DeviceArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:[a-z\-]*:[a-z\-]*:\d{12}:[a-zA-Z_0-9+=,.@\-/]+",
    )
    description: str | None = member("Description", default=None, length=(1, 40), pattern="[-a-zA-Z0-9_.,;:! ]*")
    iot_thing_name: str | None = member("IotThingName", default=None, length=(0, 128), pattern="[a-zA-Z0-9:_-]+")
    latest_heartbeat: datetime.datetime | None = member("LatestHeartbeat", default=None)
    models: list[EdgeModel] | None = member("Models", default=None)
    max_models: int | None = member("MaxModels", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    agent_version: str | None = member("AgentVersion", default=None, length=(1, 30), pattern=r"[a-zA-Z0-9\ \_\.]+")


@structure
class DescribeEdgeDeploymentPlanRequest(Structure):
    """Input of DescribeEdgeDeploymentPlan."""

    edge_deployment_plan_name: str = member(
        "EdgeDeploymentPlanName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(None, 10))


@structure
class DescribeEdgeDeploymentPlanResponse(Output):
    """Output of DescribeEdgeDeploymentPlan."""

    edge_deployment_plan_arn: str = member(
        "EdgeDeploymentPlanArn",
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z\-]*:\d{12}:edge-deployment/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    edge_deployment_plan_name: str = member(
        "EdgeDeploymentPlanName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_configs: list[EdgeDeploymentModelConfig] = member("ModelConfigs")
    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    stages: list[DeploymentStageStatusSummary] = member("Stages")
    edge_deployment_success: int | None = member("EdgeDeploymentSuccess", default=None)
    edge_deployment_pending: int | None = member("EdgeDeploymentPending", default=None)
    edge_deployment_failed: int | None = member("EdgeDeploymentFailed", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class DescribeEdgePackagingJobRequest(Structure):
    """Input of DescribeEdgePackagingJob."""

    edge_packaging_job_name: str = member(
        "EdgePackagingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DescribeEdgePackagingJobResponse(Output):
    """Output of DescribeEdgePackagingJob."""

    edge_packaging_job_arn: str = member(
        "EdgePackagingJobArn",
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z\-]*:\d{12}:edge-packaging-job/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    edge_packaging_job_name: str = member(
        "EdgePackagingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    edge_packaging_job_status: EdgePackagingJobStatus | str = member("EdgePackagingJobStatus")
    compilation_job_name: str | None = member(
        "CompilationJobName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_name: str | None = member(
        "ModelName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_version: str | None = member("ModelVersion", default=None, length=(1, 30), pattern=r"[a-zA-Z0-9\ \_\.]+")
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    output_config: EdgeOutputConfig | None = member("OutputConfig", default=None)
    resource_key: str | None = member("ResourceKey", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    edge_packaging_job_status_message: str | None = member("EdgePackagingJobStatusMessage", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    model_artifact: str | None = member(
        "ModelArtifact", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    model_signature: str | None = member("ModelSignature", default=None)
    preset_deployment_output: EdgePresetDeploymentOutput | None = member("PresetDeploymentOutput", default=None)


@structure
class Device(Structure):
    """Part of RegisterDevicesRequest, UpdateDevicesRequest."""

    device_name: str = member("DeviceName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    description: str | None = member("Description", default=None, length=(1, 40), pattern="[-a-zA-Z0-9_.,;:! ]*")
    iot_thing_name: str | None = member("IotThingName", default=None, length=(0, 128), pattern="[a-zA-Z0-9:_-]+")


@structure
class DeviceDeploymentSummary(Structure):
    """Part of ListStageDevicesResponse."""

    edge_deployment_plan_arn: str = member(
        "EdgeDeploymentPlanArn",
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z\-]*:\d{12}:edge-deployment/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    edge_deployment_plan_name: str = member(
        "EdgeDeploymentPlanName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    stage_name: str = member("StageName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    device_name: str = member("DeviceName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    device_arn: str = member(
        "DeviceArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:[a-z\-]*:[a-z\-]*:\d{12}:[a-zA-Z_0-9+=,.@\-/]+"
    )
    deployed_stage_name: str | None = member(
        "DeployedStageName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    device_fleet_name: str | None = member(
        "DeviceFleetName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    device_deployment_status: DeviceDeploymentStatus | str | None = member("DeviceDeploymentStatus", default=None)
    device_deployment_status_message: str | None = member("DeviceDeploymentStatusMessage", default=None)
    description: str | None = member("Description", default=None, length=(1, 40), pattern="[-a-zA-Z0-9_.,;:! ]*")
    deployment_start_time: datetime.datetime | None = member("DeploymentStartTime", default=None)


@structure
class DeviceFleetSummary(Structure):
    """Part of ListDeviceFleetsResponse."""

    device_fleet_arn: str = member(
        "DeviceFleetArn", pattern=r"arn:aws[a-z\-]*:iam::\d{12}:device-fleet/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class DeviceSelectionConfig(Structure):
    """Part of DeploymentStage, DeploymentStageStatusSummary."""

    device_subset_type: DeviceSubsetType | str = member("DeviceSubsetType")
    percentage: int | None = member("Percentage", default=None, range=(None, 100))
    device_names: list[str] | None = member(
        "DeviceNames", default=None, each=Traits(length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    )
    device_name_contains: str | None = member(
        "DeviceNameContains", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DeviceStats(Structure):
    """Part of GetDeviceFleetReportResponse."""

    connected_device_count: int = member("ConnectedDeviceCount")
    registered_device_count: int = member("RegisteredDeviceCount")


@structure
class DeviceSummary(Structure):
    """Part of ListDevicesResponse."""

    device_name: str = member("DeviceName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    device_arn: str = member(
        "DeviceArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:[a-z\-]*:[a-z\-]*:\d{12}:[a-zA-Z_0-9+=,.@\-/]+"
    )
    description: str | None = member("Description", default=None, length=(1, 40), pattern="[-a-zA-Z0-9_.,;:! ]*")
    device_fleet_name: str | None = member(
        "DeviceFleetName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    iot_thing_name: str | None = member("IotThingName", default=None, length=(0, 128), pattern="[a-zA-Z0-9:_-]+")
    registration_time: datetime.datetime | None = member("RegistrationTime", default=None)
    latest_heartbeat: datetime.datetime | None = member("LatestHeartbeat", default=None)
    models: list[EdgeModelSummary] | None = member("Models", default=None)
    agent_version: str | None = member("AgentVersion", default=None, length=(1, 30), pattern=r"[a-zA-Z0-9\ \_\.]+")


@structure
class EdgeDeploymentConfig(Structure):
    """Part of DeploymentStage, DeploymentStageStatusSummary."""

    failure_handling_policy: FailureHandlingPolicy | str = member("FailureHandlingPolicy")


@structure
class EdgeDeploymentModelConfig(Structure):
    """Part of CreateEdgeDeploymentPlanRequest, DescribeEdgeDeploymentPlanResponse."""

    model_handle: str = member("ModelHandle", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    edge_packaging_job_name: str = member(
        "EdgePackagingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class EdgeDeploymentPlanSummary(Structure):
    """Part of ListEdgeDeploymentPlansResponse."""

    edge_deployment_plan_arn: str = member(
        "EdgeDeploymentPlanArn",
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z\-]*:\d{12}:edge-deployment/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    edge_deployment_plan_name: str = member(
        "EdgeDeploymentPlanName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    edge_deployment_success: int = member("EdgeDeploymentSuccess")
    edge_deployment_pending: int = member("EdgeDeploymentPending")
    edge_deployment_failed: int = member("EdgeDeploymentFailed")
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class EdgeDeploymentStatus(Structure):
    """Part of DeploymentStageStatusSummary."""

    stage_status: StageStatus | str = member("StageStatus")
    edge_deployment_success_in_stage: int = member("EdgeDeploymentSuccessInStage")
    edge_deployment_pending_in_stage: int = member("EdgeDeploymentPendingInStage")
    edge_deployment_failed_in_stage: int = member("EdgeDeploymentFailedInStage")
    edge_deployment_status_message: str | None = member("EdgeDeploymentStatusMessage", default=None)
    edge_deployment_stage_start_time: datetime.datetime | None = member("EdgeDeploymentStageStartTime", default=None)


@structure
class EdgeModel(Structure):
    """Part of DescribeDeviceResponse."""

    model_name: str = member("ModelName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_version: str = member("ModelVersion", length=(1, 30), pattern=r"[a-zA-Z0-9\ \_\.]+")
    latest_sample_time: datetime.datetime | None = member("LatestSampleTime", default=None)
    latest_inference: datetime.datetime | None = member("LatestInference", default=None)


@structure
class EdgeModelStat(Structure):
    """Part of GetDeviceFleetReportResponse."""

    model_name: str = member("ModelName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_version: str = member("ModelVersion", length=(1, 30), pattern=r"[a-zA-Z0-9\ \_\.]+")
    offline_device_count: int = member("OfflineDeviceCount")
    connected_device_count: int = member("ConnectedDeviceCount")
    active_device_count: int = member("ActiveDeviceCount")
    sampling_device_count: int = member("SamplingDeviceCount")


@structure
class EdgeModelSummary(Structure):
    """Part of DeviceSummary."""

    model_name: str = member("ModelName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_version: str = member("ModelVersion", length=(1, 30), pattern=r"[a-zA-Z0-9\ \_\.]+")


@structure
class EdgeOutputConfig(Structure):
    """Part of CreateDeviceFleetRequest, CreateEdgePackagingJobRequest, DescribeDeviceFleetResponse and 3 more."""

    s3_output_location: str = member("S3OutputLocation", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    preset_deployment_type: EdgePresetDeploymentType | str | None = member("PresetDeploymentType", default=None)
    preset_deployment_config: str | None = member("PresetDeploymentConfig", default=None)


@structure
class EdgePackagingJobSummary(Structure):
    """Part of ListEdgePackagingJobsResponse."""

    edge_packaging_job_arn: str = member(
        "EdgePackagingJobArn",
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z\-]*:\d{12}:edge-packaging-job/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    edge_packaging_job_name: str = member(
        "EdgePackagingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    edge_packaging_job_status: EdgePackagingJobStatus | str = member("EdgePackagingJobStatus")
    compilation_job_name: str | None = member(
        "CompilationJobName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_name: str | None = member(
        "ModelName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_version: str | None = member("ModelVersion", default=None, length=(1, 30), pattern=r"[a-zA-Z0-9\ \_\.]+")
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class EdgePresetDeploymentOutput(Structure):
    """Part of DescribeEdgePackagingJobResponse."""

    type: EdgePresetDeploymentType | str = member("Type")
    artifact: str | None = member("Artifact", default=None, length=(20, 2048))
    status: EdgePresetDeploymentStatus | str | None = member("Status", default=None)
    status_message: str | None = member("StatusMessage", default=None)


@structure
class GetDeviceFleetReportRequest(Structure):
    """Input of GetDeviceFleetReport."""

    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class GetDeviceFleetReportResponse(Output):
    """Output of GetDeviceFleetReport."""

    device_fleet_arn: str = member(
        "DeviceFleetArn", pattern=r"arn:aws[a-z\-]*:iam::\d{12}:device-fleet/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    output_config: EdgeOutputConfig | None = member("OutputConfig", default=None)
    description: str | None = member("Description", default=None, length=(1, 800), pattern="[-a-zA-Z0-9_.,;:! ]*")
    report_generated: datetime.datetime | None = member("ReportGenerated", default=None)
    device_stats: DeviceStats | None = member("DeviceStats", default=None)
    agent_versions: list[AgentVersion] | None = member("AgentVersions", default=None)
    model_stats: list[EdgeModelStat] | None = member("ModelStats", default=None)


@structure
class ListDeviceFleetsRequest(Structure):
    """Input of ListDeviceFleets."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(None, 100))
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    sort_by: ListDeviceFleetsSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListDeviceFleetsResponse(Output):
    """Output of ListDeviceFleets."""

    device_fleet_summaries: list[DeviceFleetSummary] = member("DeviceFleetSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListDevicesRequest(Structure):
    """Input of ListDevices."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(None, 100))
    latest_heartbeat_after: datetime.datetime | None = member("LatestHeartbeatAfter", default=None)
    model_name: str | None = member(
        "ModelName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    device_fleet_name: str | None = member(
        "DeviceFleetName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class ListDevicesResponse(Output):
    """Output of ListDevices."""

    device_summaries: list[DeviceSummary] = member("DeviceSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListEdgeDeploymentPlansRequest(Structure):
    """Input of ListEdgeDeploymentPlans."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(None, 100))
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    device_fleet_name_contains: str | None = member(
        "DeviceFleetNameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+"
    )
    sort_by: ListEdgeDeploymentPlansSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListEdgeDeploymentPlansResponse(Output):
    """Output of ListEdgeDeploymentPlans."""

    edge_deployment_plan_summaries: list[EdgeDeploymentPlanSummary] = member("EdgeDeploymentPlanSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListEdgePackagingJobsRequest(Structure):
    """Input of ListEdgePackagingJobs."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(None, 100))
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    model_name_contains: str | None = member(
        "ModelNameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+"
    )
    status_equals: EdgePackagingJobStatus | str | None = member("StatusEquals", default=None)
    sort_by: ListEdgePackagingJobsSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListEdgePackagingJobsResponse(Output):
    """Output of ListEdgePackagingJobs."""

    edge_packaging_job_summaries: list[EdgePackagingJobSummary] = member("EdgePackagingJobSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListStageDevicesRequest(Structure):
    """Input of ListStageDevices."""

    edge_deployment_plan_name: str = member(
        "EdgeDeploymentPlanName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    stage_name: str = member("StageName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(None, 100))
    exclude_devices_deployed_in_other_stage: bool | None = member("ExcludeDevicesDeployedInOtherStage", default=None)


@structure
class ListStageDevicesResponse(Output):
    """Output of ListStageDevices."""

    device_deployment_summaries: list[DeviceDeploymentSummary] = member("DeviceDeploymentSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class RegisterDevicesOutput(Output):
    """Output of RegisterDevices."""


@structure
class RegisterDevicesRequest(Structure):
    """Input of RegisterDevices."""

    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    devices: list[Device] = member("Devices")
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class StartEdgeDeploymentStageOutput(Output):
    """Output of StartEdgeDeploymentStage."""


@structure
class StartEdgeDeploymentStageRequest(Structure):
    """Input of StartEdgeDeploymentStage."""

    edge_deployment_plan_name: str = member(
        "EdgeDeploymentPlanName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    stage_name: str = member("StageName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class StopEdgeDeploymentStageOutput(Output):
    """Output of StopEdgeDeploymentStage."""


@structure
class StopEdgeDeploymentStageRequest(Structure):
    """Input of StopEdgeDeploymentStage."""

    edge_deployment_plan_name: str = member(
        "EdgeDeploymentPlanName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    stage_name: str = member("StageName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class StopEdgePackagingJobOutput(Output):
    """Output of StopEdgePackagingJob."""


@structure
class StopEdgePackagingJobRequest(Structure):
    """Input of StopEdgePackagingJob."""

    edge_packaging_job_name: str = member(
        "EdgePackagingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class UpdateDeviceFleetOutput(Output):
    """Output of UpdateDeviceFleet."""


@structure
class UpdateDeviceFleetRequest(Structure):
    """Input of UpdateDeviceFleet."""

    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    output_config: EdgeOutputConfig = member("OutputConfig")
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    description: str | None = member("Description", default=None, length=(1, 800), pattern="[-a-zA-Z0-9_.,;:! ]*")
    enable_iot_role_alias: bool | None = member("EnableIotRoleAlias", default=None)


@structure
class UpdateDevicesOutput(Output):
    """Output of UpdateDevices."""


@structure
class UpdateDevicesRequest(Structure):
    """Input of UpdateDevices."""

    device_fleet_name: str = member("DeviceFleetName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    devices: list[Device] = member("Devices")
