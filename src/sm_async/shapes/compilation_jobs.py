# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of compilation jobs."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag
from .common_jobs import ModelArtifacts, StoppingCondition

CompilationJobStatus = Literal["INPROGRESS", "COMPLETED", "FAILED", "STARTING", "STOPPING", "STOPPED"]

Framework = Literal["TENSORFLOW", "KERAS", "MXNET", "ONNX", "PYTORCH", "XGBOOST", "TFLITE", "DARKNET", "SKLEARN"]

ListCompilationJobsSortBy = Literal["Name", "CreationTime", "Status"]

TargetDevice = Literal[
    "lambda",
    "ml_m4",
    "ml_m5",
    "ml_m6g",
    "ml_c4",
    "ml_c5",
    "ml_c6g",
    "ml_p2",
    "ml_p3",
    "ml_g4dn",
    "ml_inf1",
    "ml_inf2",
    "ml_trn1",
    "ml_eia2",
    "jetson_tx1",
    "jetson_tx2",
    "jetson_nano",
    "jetson_xavier",
    "rasp3b",
    "rasp4b",
    "imx8qm",
    "deeplens",
    "rk3399",
    "rk3288",
    "aisage",
    "sbe_c",
    "qcs605",
    "qcs603",
    "sitara_am57x",
    "amba_cv2",
    "amba_cv22",
    "amba_cv25",
    "x86_win32",
    "x86_win64",
    "coreml",
    "jacinto_tda4vm",
    "imx8mplus",
]

TargetPlatformAccelerator = Literal["INTEL_GRAPHICS", "MALI", "NVIDIA", "NNA"]

TargetPlatformArch = Literal["X86_64", "X86", "ARM64", "ARM_EABI", "ARM_EABIHF"]

TargetPlatformOs = Literal["ANDROID", "LINUX"]


@structure
class CompilationJobSummary(Structure):
    """Part of ListCompilationJobsResponse."""

    compilation_job_name: str = member("CompilationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    compilation_job_arn: str = member(
        "CompilationJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:compilation-job/.*",
    )
    creation_time: datetime.datetime = member("CreationTime")
    compilation_job_status: CompilationJobStatus | str = member("CompilationJobStatus")
    compilation_start_time: datetime.datetime | None = member("CompilationStartTime", default=None)
    compilation_end_time: datetime.datetime | None = member("CompilationEndTime", default=None)
    compilation_target_device: TargetDevice | str | None = member("CompilationTargetDevice", default=None)
    compilation_target_platform_os: TargetPlatformOs | str | None = member("CompilationTargetPlatformOs", default=None)
    compilation_target_platform_arch: TargetPlatformArch | str | None = member(
        "CompilationTargetPlatformArch", default=None
    )
    compilation_target_platform_accelerator: TargetPlatformAccelerator | str | None = member(
        "CompilationTargetPlatformAccelerator", default=None
    )
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class CreateCompilationJobRequest(Structure):
    """Input of CreateCompilationJob."""

    compilation_job_name: str = member("CompilationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    output_config: OutputConfig = member("OutputConfig")
    stopping_condition: StoppingCondition = member("StoppingCondition")
    model_package_version_arn: str | None = member(
        "ModelPackageVersionArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )
    input_config: InputConfig | None = member("InputConfig", default=None)
    vpc_config: NeoVpcConfig | None = member("VpcConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateCompilationJobResponse(Output):
    """Output of CreateCompilationJob."""

    compilation_job_arn: str = member(
        "CompilationJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:compilation-job/.*",
    )


@structure
class DeleteCompilationJobOutput(Output):
    """Output of DeleteCompilationJob."""


@structure
class DeleteCompilationJobRequest(Structure):
    """Input of DeleteCompilationJob."""

    compilation_job_name: str = member("CompilationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DerivedInformation(Structure):
    """Part of DescribeCompilationJobResponse."""

    derived_data_input_config: str | None = member(
        "DerivedDataInputConfig", default=None, length=(1, 16384), pattern=r"[\S\s]+"
    )


@structure
class DescribeCompilationJobRequest(Structure):
    """Input of DescribeCompilationJob."""

    compilation_job_name: str = member("CompilationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeCompilationJobResponse(Output):
    """Output of DescribeCompilationJob."""

    compilation_job_name: str = member("CompilationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    compilation_job_arn: str = member(
        "CompilationJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:compilation-job/.*",
    )
    compilation_job_status: CompilationJobStatus | str = member("CompilationJobStatus")
    stopping_condition: StoppingCondition = member("StoppingCondition")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    failure_reason: str = member("FailureReason", length=(0, 1024))
    model_artifacts: ModelArtifacts = member("ModelArtifacts")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    input_config: InputConfig = member("InputConfig")
    output_config: OutputConfig = member("OutputConfig")
    compilation_start_time: datetime.datetime | None = member("CompilationStartTime", default=None)
    compilation_end_time: datetime.datetime | None = member("CompilationEndTime", default=None)
    inference_image: str | None = member("InferenceImage", default=None, length=(0, 256))
    model_package_version_arn: str | None = member(
        "ModelPackageVersionArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )
    model_digests: ModelDigests | None = member("ModelDigests", default=None)
    vpc_config: NeoVpcConfig | None = member("VpcConfig", default=None)
    derived_information: DerivedInformation | None = member("DerivedInformation", default=None)


@structure
class InputConfig(Structure):
    """Part of CreateCompilationJobRequest, DescribeCompilationJobResponse."""

    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    framework: Framework | str = member("Framework")
    data_input_config: str | None = member("DataInputConfig", default=None, length=(1, 16384), pattern=r"[\S\s]+")
    framework_version: str | None = member(
        "FrameworkVersion", default=None, length=(3, 10), pattern=r"[0-9]\.[A-Za-z0-9.]+"
    )


@structure
class ListCompilationJobsRequest(Structure):
    """Input of ListCompilationJobs."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    status_equals: CompilationJobStatus | str | None = member("StatusEquals", default=None)
    sort_by: ListCompilationJobsSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListCompilationJobsResponse(Output):
    """Output of ListCompilationJobs."""

    compilation_job_summaries: list[CompilationJobSummary] = member("CompilationJobSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ModelDigests(Structure):
    """Part of DescribeCompilationJobResponse."""

    artifact_digest: str | None = member("ArtifactDigest", default=None, pattern=r"[\w:]+")


@structure
class NeoVpcConfig(Structure):
    """Part of CreateCompilationJobRequest, DescribeCompilationJobResponse."""

    security_group_ids: list[str] = member(
        "SecurityGroupIds", length=(1, 5), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+")
    )
    subnets: list[str] = member("Subnets", length=(1, 16), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+"))


@structure
class OutputConfig(Structure):
    """Part of CreateCompilationJobRequest, DescribeCompilationJobResponse."""

    s3_output_location: str = member("S3OutputLocation", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    target_device: TargetDevice | str | None = member("TargetDevice", default=None)
    target_platform: TargetPlatform | None = member("TargetPlatform", default=None)
    compiler_options: str | None = member("CompilerOptions", default=None, length=(3, 1024), pattern=".*")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")


@structure
class StopCompilationJobOutput(Output):
    """Output of StopCompilationJob."""


@structure
class StopCompilationJobRequest(Structure):
    """Input of StopCompilationJob."""

    compilation_job_name: str = member("CompilationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class TargetPlatform(Structure):
    """Part of OutputConfig."""

    os: TargetPlatformOs | str = member("Os")
    arch: TargetPlatformArch | str = member("Arch")
    accelerator: TargetPlatformAccelerator | str | None = member("Accelerator", default=None)
