# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of optimization jobs."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, Union, member, structure

from .common import SortOrder, Tag
from .common_jobs import StoppingCondition

ListOptimizationJobsSortBy = Literal["Name", "CreationTime", "Status"]

ModelSpeculativeDecodingS3DataType = Literal["S3Prefix", "ManifestFile"]

ModelSpeculativeDecodingTechnique = Literal["EAGLE"]

OptimizationJobDeploymentInstanceType = Literal[
    "ml.p4d.24xlarge",
    "ml.p4de.24xlarge",
    "ml.p5.48xlarge",
    "ml.p5e.48xlarge",
    "ml.p5en.48xlarge",
    "ml.g4dn.xlarge",
    "ml.g4dn.2xlarge",
    "ml.g4dn.4xlarge",
    "ml.g4dn.8xlarge",
    "ml.g4dn.12xlarge",
    "ml.g4dn.16xlarge",
    "ml.g5.xlarge",
    "ml.g5.2xlarge",
    "ml.g5.4xlarge",
    "ml.g5.8xlarge",
    "ml.g5.12xlarge",
    "ml.g5.16xlarge",
    "ml.g5.24xlarge",
    "ml.g5.48xlarge",
    "ml.g6.xlarge",
    "ml.g6.2xlarge",
    "ml.g6.4xlarge",
    "ml.g6.8xlarge",
    "ml.g6.12xlarge",
    "ml.g6.16xlarge",
    "ml.g6.24xlarge",
    "ml.g6.48xlarge",
    "ml.g6e.xlarge",
    "ml.g6e.2xlarge",
    "ml.g6e.4xlarge",
    "ml.g6e.8xlarge",
    "ml.g6e.12xlarge",
    "ml.g6e.16xlarge",
    "ml.g6e.24xlarge",
    "ml.g6e.48xlarge",
    "ml.inf2.xlarge",
    "ml.inf2.8xlarge",
    "ml.inf2.24xlarge",
    "ml.inf2.48xlarge",
    "ml.trn1.2xlarge",
    "ml.trn1.32xlarge",
    "ml.trn1n.32xlarge",
    "ml.p6-b200.48xlarge",
    "ml.g7e.2xlarge",
    "ml.g7e.4xlarge",
    "ml.g7e.8xlarge",
    "ml.g7e.12xlarge",
    "ml.g7e.24xlarge",
    "ml.g7e.48xlarge",
    "ml.g7.2xlarge",
    "ml.g7.4xlarge",
    "ml.g7.8xlarge",
    "ml.g7.12xlarge",
    "ml.g7.24xlarge",
    "ml.g7.48xlarge",
]

OptimizationJobStatus = Literal["INPROGRESS", "COMPLETED", "FAILED", "STARTING", "STOPPING", "STOPPED"]


@structure
class CreateOptimizationJobRequest(Structure):
    """Input of CreateOptimizationJob."""

    optimization_job_name: str = member(
        "OptimizationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    model_source: OptimizationJobModelSource = member("ModelSource")
    deployment_instance_type: OptimizationJobDeploymentInstanceType | str = member("DeploymentInstanceType")
    optimization_configs: list[OptimizationConfig] = member("OptimizationConfigs", length=(0, 10))
    output_config: OptimizationJobOutputConfig = member("OutputConfig")
    stopping_condition: StoppingCondition = member("StoppingCondition")
    max_instance_count: int | None = member("MaxInstanceCount", default=None, range=(1, None))
    optimization_environment: dict[str, str] | None = member(
        "OptimizationEnvironment",
        default=None,
        length=(0, 25),
        key=Traits(length=(0, 256), pattern=r"(?!\s*$).+"),
        value=Traits(length=(0, 256)),
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    vpc_config: OptimizationVpcConfig | None = member("VpcConfig", default=None)
    training_plan_arns: list[str] | None = member(
        "TrainingPlanArns",
        default=None,
        length=(0, 1),
        each=Traits(length=(50, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*"),
    )


@structure
class CreateOptimizationJobResponse(Output):
    """Output of CreateOptimizationJob."""

    optimization_job_arn: str = member(
        "OptimizationJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:optimization-job/.*",
    )


@structure
class DeleteOptimizationJobOutput(Output):
    """Output of DeleteOptimizationJob."""


@structure
class DeleteOptimizationJobRequest(Structure):
    """Input of DeleteOptimizationJob."""

    optimization_job_name: str = member(
        "OptimizationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DescribeOptimizationJobRequest(Structure):
    """Input of DescribeOptimizationJob."""

    optimization_job_name: str = member(
        "OptimizationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DescribeOptimizationJobResponse(Output):
    """Output of DescribeOptimizationJob."""

    optimization_job_arn: str = member(
        "OptimizationJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:optimization-job/.*",
    )
    optimization_job_status: OptimizationJobStatus | str = member("OptimizationJobStatus")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    optimization_job_name: str = member(
        "OptimizationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_source: OptimizationJobModelSource = member("ModelSource")
    deployment_instance_type: OptimizationJobDeploymentInstanceType | str = member("DeploymentInstanceType")
    optimization_configs: list[OptimizationConfig] = member("OptimizationConfigs", length=(0, 10))
    output_config: OptimizationJobOutputConfig = member("OutputConfig")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    stopping_condition: StoppingCondition = member("StoppingCondition")
    optimization_start_time: datetime.datetime | None = member("OptimizationStartTime", default=None)
    optimization_end_time: datetime.datetime | None = member("OptimizationEndTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    optimization_environment: dict[str, str] | None = member(
        "OptimizationEnvironment",
        default=None,
        length=(0, 25),
        key=Traits(length=(0, 256), pattern=r"(?!\s*$).+"),
        value=Traits(length=(0, 256)),
    )
    max_instance_count: int | None = member("MaxInstanceCount", default=None, range=(1, None))
    optimization_output: OptimizationOutput | None = member("OptimizationOutput", default=None)
    vpc_config: OptimizationVpcConfig | None = member("VpcConfig", default=None)
    training_plan_arns: list[str] | None = member(
        "TrainingPlanArns",
        default=None,
        length=(0, 1),
        each=Traits(length=(50, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*"),
    )


@structure
class ListOptimizationJobsRequest(Structure):
    """Input of ListOptimizationJobs."""

    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    optimization_contains: str | None = member(
        "OptimizationContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+"
    )
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    status_equals: OptimizationJobStatus | str | None = member("StatusEquals", default=None)
    sort_by: ListOptimizationJobsSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListOptimizationJobsResponse(Output):
    """Output of ListOptimizationJobs."""

    optimization_job_summaries: list[OptimizationJobSummary] = member("OptimizationJobSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ModelCompilationConfig(Structure):
    """Part of OptimizationConfig."""

    image: str | None = member("Image", default=None, length=(0, 255), pattern=r"[\S]+")
    override_environment: dict[str, str] | None = member(
        "OverrideEnvironment",
        default=None,
        length=(0, 25),
        key=Traits(length=(0, 256), pattern=r"(?!\s*$).+"),
        value=Traits(length=(0, 256)),
    )


@structure
class ModelQuantizationConfig(Structure):
    """Part of OptimizationConfig."""

    image: str | None = member("Image", default=None, length=(0, 255), pattern=r"[\S]+")
    override_environment: dict[str, str] | None = member(
        "OverrideEnvironment",
        default=None,
        length=(0, 25),
        key=Traits(length=(0, 256), pattern=r"(?!\s*$).+"),
        value=Traits(length=(0, 256)),
    )


@structure
class ModelShardingConfig(Structure):
    """Part of OptimizationConfig."""

    image: str | None = member("Image", default=None, length=(0, 255), pattern=r"[\S]+")
    override_environment: dict[str, str] | None = member(
        "OverrideEnvironment",
        default=None,
        length=(0, 25),
        key=Traits(length=(0, 256), pattern=r"(?!\s*$).+"),
        value=Traits(length=(0, 256)),
    )


@structure
class ModelSpeculativeDecodingConfig(Structure):
    """Part of OptimizationConfig."""

    technique: ModelSpeculativeDecodingTechnique | str = member("Technique")
    training_data_source: ModelSpeculativeDecodingTrainingDataSource | None = member("TrainingDataSource", default=None)


@structure
class ModelSpeculativeDecodingTrainingDataSource(Structure):
    """Part of ModelSpeculativeDecodingConfig."""

    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    s3_data_type: ModelSpeculativeDecodingS3DataType | str = member("S3DataType")


@structure
class OptimizationConfig(Union):
    """Part of CreateOptimizationJobRequest, DescribeOptimizationJobResponse."""

    model_quantization_config: ModelQuantizationConfig | None = member("ModelQuantizationConfig", default=None)
    model_compilation_config: ModelCompilationConfig | None = member("ModelCompilationConfig", default=None)
    model_sharding_config: ModelShardingConfig | None = member("ModelShardingConfig", default=None)
    model_speculative_decoding_config: ModelSpeculativeDecodingConfig | None = member(
        "ModelSpeculativeDecodingConfig", default=None
    )


@structure
class OptimizationJobModelSource(Structure):
    """Part of CreateOptimizationJobRequest, DescribeOptimizationJobResponse."""

    s3: OptimizationJobModelSourceS3 | None = member("S3", default=None)
    sagemaker_model: OptimizationSageMakerModel | None = member("SageMakerModel", default=None)


@structure
class OptimizationJobModelSourceS3(Structure):
    """Part of OptimizationJobModelSource."""

    s3_uri: str | None = member("S3Uri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    model_access_config: OptimizationModelAccessConfig | None = member("ModelAccessConfig", default=None)


@structure
class OptimizationJobOutputConfig(Structure):
    """Part of CreateOptimizationJobRequest, DescribeOptimizationJobResponse."""

    s3_output_location: str = member("S3OutputLocation", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    sagemaker_model: OptimizationSageMakerModel | None = member("SageMakerModel", default=None)


@structure
class OptimizationJobSummary(Structure):
    """Part of ListOptimizationJobsResponse."""

    optimization_job_name: str = member(
        "OptimizationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    optimization_job_arn: str = member(
        "OptimizationJobArn",
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:optimization-job/.*",
    )
    creation_time: datetime.datetime = member("CreationTime")
    optimization_job_status: OptimizationJobStatus | str = member("OptimizationJobStatus")
    deployment_instance_type: OptimizationJobDeploymentInstanceType | str = member("DeploymentInstanceType")
    optimization_types: list[str] = member("OptimizationTypes")
    optimization_start_time: datetime.datetime | None = member("OptimizationStartTime", default=None)
    optimization_end_time: datetime.datetime | None = member("OptimizationEndTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    max_instance_count: int | None = member("MaxInstanceCount", default=None, range=(1, None))


@structure
class OptimizationModelAccessConfig(Structure):
    """Part of OptimizationJobModelSourceS3."""

    accept_eula: bool = member("AcceptEula")


@structure
class OptimizationOutput(Structure):
    """Part of DescribeOptimizationJobResponse."""

    recommended_inference_image: str | None = member(
        "RecommendedInferenceImage", default=None, length=(0, 255), pattern=r"[\S]+"
    )


@structure
class OptimizationSageMakerModel(Structure):
    """Part of OptimizationJobModelSource, OptimizationJobOutputConfig."""

    model_name: str | None = member(
        "ModelName", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )


@structure
class OptimizationVpcConfig(Structure):
    """Part of CreateOptimizationJobRequest, DescribeOptimizationJobResponse."""

    security_group_ids: list[str] = member(
        "SecurityGroupIds", length=(1, 5), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+")
    )
    subnets: list[str] = member("Subnets", length=(1, 16), each=Traits(length=(0, 32), pattern="[-0-9a-zA-Z]+"))


@structure
class StopOptimizationJobOutput(Output):
    """Output of StopOptimizationJob."""


@structure
class StopOptimizationJobRequest(Structure):
    """Input of StopOptimizationJob."""

    optimization_job_name: str = member(
        "OptimizationJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
