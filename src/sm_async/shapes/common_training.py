# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of training, shared by its domains."""

from __future__ import annotations

from typing import Literal

from sm_async.schema import Structure, Traits, member, structure

from .common import ModelAccessConfig
from .common_jobs import CompressionType

AssemblyType = Literal["None", "Line"]

BatchStrategy = Literal["MultiRecord", "SingleRecord"]

FileSystemAccessMode = Literal["rw", "ro"]

FileSystemType = Literal["EFS", "FSxLustre"]

HyperParameterTuningJobObjectiveType = Literal["Maximize", "Minimize"]

OutputCompressionType = Literal["GZIP", "NONE"]

RecordWrapper = Literal["None", "RecordIO"]

S3DataDistribution = Literal["FullyReplicated", "ShardedByS3Key"]

S3DataType = Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile", "Converse"]

SplitType = Literal["None", "Line", "RecordIO", "TFRecord"]

TrainingInputMode = Literal["Pipe", "File", "FastFile"]

TrainingInstanceType = Literal[
    "ml.m4.xlarge",
    "ml.m4.2xlarge",
    "ml.m4.4xlarge",
    "ml.m4.10xlarge",
    "ml.m4.16xlarge",
    "ml.g4dn.xlarge",
    "ml.g4dn.2xlarge",
    "ml.g4dn.4xlarge",
    "ml.g4dn.8xlarge",
    "ml.g4dn.12xlarge",
    "ml.g4dn.16xlarge",
    "ml.m5.large",
    "ml.m5.xlarge",
    "ml.m5.2xlarge",
    "ml.m5.4xlarge",
    "ml.m5.12xlarge",
    "ml.m5.24xlarge",
    "ml.c4.xlarge",
    "ml.c4.2xlarge",
    "ml.c4.4xlarge",
    "ml.c4.8xlarge",
    "ml.p2.xlarge",
    "ml.p2.8xlarge",
    "ml.p2.16xlarge",
    "ml.p3.2xlarge",
    "ml.p3.8xlarge",
    "ml.p3.16xlarge",
    "ml.p3dn.24xlarge",
    "ml.p4d.24xlarge",
    "ml.p4de.24xlarge",
    "ml.p5.48xlarge",
    "ml.p5e.48xlarge",
    "ml.p5en.48xlarge",
    "ml.c5.xlarge",
    "ml.c5.2xlarge",
    "ml.c5.4xlarge",
    "ml.c5.9xlarge",
    "ml.c5.18xlarge",
    "ml.c5n.xlarge",
    "ml.c5n.2xlarge",
    "ml.c5n.4xlarge",
    "ml.c5n.9xlarge",
    "ml.c5n.18xlarge",
    "ml.g5.xlarge",
    "ml.g5.2xlarge",
    "ml.g5.4xlarge",
    "ml.g5.8xlarge",
    "ml.g5.16xlarge",
    "ml.g5.12xlarge",
    "ml.g5.24xlarge",
    "ml.g5.48xlarge",
    "ml.g6.xlarge",
    "ml.g6.2xlarge",
    "ml.g6.4xlarge",
    "ml.g6.8xlarge",
    "ml.g6.16xlarge",
    "ml.g6.12xlarge",
    "ml.g6.24xlarge",
    "ml.g6.48xlarge",
    "ml.g6e.xlarge",
    "ml.g6e.2xlarge",
    "ml.g6e.4xlarge",
    "ml.g6e.8xlarge",
    "ml.g6e.16xlarge",
    "ml.g6e.12xlarge",
    "ml.g6e.24xlarge",
    "ml.g6e.48xlarge",
    "ml.trn1.2xlarge",
    "ml.trn1.32xlarge",
    "ml.trn1n.32xlarge",
    "ml.trn2.48xlarge",
    "ml.m6i.large",
    "ml.m6i.xlarge",
    "ml.m6i.2xlarge",
    "ml.m6i.4xlarge",
    "ml.m6i.8xlarge",
    "ml.m6i.12xlarge",
    "ml.m6i.16xlarge",
    "ml.m6i.24xlarge",
    "ml.m6i.32xlarge",
    "ml.c6i.xlarge",
    "ml.c6i.2xlarge",
    "ml.c6i.8xlarge",
    "ml.c6i.4xlarge",
    "ml.c6i.12xlarge",
    "ml.c6i.16xlarge",
    "ml.c6i.24xlarge",
    "ml.c6i.32xlarge",
    "ml.r5d.large",
    "ml.r5d.xlarge",
    "ml.r5d.2xlarge",
    "ml.r5d.4xlarge",
    "ml.r5d.8xlarge",
    "ml.r5d.12xlarge",
    "ml.r5d.16xlarge",
    "ml.r5d.24xlarge",
    "ml.t3.medium",
    "ml.t3.large",
    "ml.t3.xlarge",
    "ml.t3.2xlarge",
    "ml.r5.large",
    "ml.r5.xlarge",
    "ml.r5.2xlarge",
    "ml.r5.4xlarge",
    "ml.r5.8xlarge",
    "ml.r5.12xlarge",
    "ml.r5.16xlarge",
    "ml.r5.24xlarge",
    "ml.p6-b200.48xlarge",
    "ml.m7i.large",
    "ml.m7i.xlarge",
    "ml.m7i.2xlarge",
    "ml.m7i.4xlarge",
    "ml.m7i.8xlarge",
    "ml.m7i.12xlarge",
    "ml.m7i.16xlarge",
    "ml.m7i.24xlarge",
    "ml.m7i.48xlarge",
    "ml.c7i.large",
    "ml.c7i.xlarge",
    "ml.c7i.2xlarge",
    "ml.c7i.4xlarge",
    "ml.c7i.8xlarge",
    "ml.c7i.12xlarge",
    "ml.c7i.16xlarge",
    "ml.c7i.24xlarge",
    "ml.c7i.48xlarge",
    "ml.r7i.large",
    "ml.r7i.xlarge",
    "ml.r7i.2xlarge",
    "ml.r7i.4xlarge",
    "ml.r7i.8xlarge",
    "ml.r7i.12xlarge",
    "ml.r7i.16xlarge",
    "ml.r7i.24xlarge",
    "ml.r7i.48xlarge",
    "ml.p6e-gb200.36xlarge",
    "ml.p5.4xlarge",
    "ml.p6-b300.48xlarge",
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
    "ml.r6i.large",
    "ml.r6i.xlarge",
    "ml.r6i.2xlarge",
    "ml.r6i.4xlarge",
    "ml.r6i.8xlarge",
    "ml.r6i.12xlarge",
    "ml.r6i.16xlarge",
    "ml.r6i.24xlarge",
    "ml.r6i.32xlarge",
    "ml.m8i.large",
    "ml.m8i.xlarge",
    "ml.m8i.2xlarge",
    "ml.m8i.4xlarge",
    "ml.m8i.8xlarge",
    "ml.m8i.12xlarge",
    "ml.m8i.16xlarge",
    "ml.m8i.24xlarge",
    "ml.m8i.32xlarge",
    "ml.m8i.48xlarge",
    "ml.m8i.96xlarge",
    "ml.c8i.xlarge",
    "ml.c8i.2xlarge",
    "ml.c8i.4xlarge",
    "ml.c8i.8xlarge",
    "ml.c8i.12xlarge",
    "ml.c8i.16xlarge",
    "ml.c8i.24xlarge",
    "ml.c8i.32xlarge",
    "ml.c8i.48xlarge",
    "ml.c8i.96xlarge",
    "ml.r8i.large",
    "ml.r8i.xlarge",
    "ml.r8i.2xlarge",
    "ml.r8i.4xlarge",
    "ml.r8i.8xlarge",
    "ml.r8i.12xlarge",
    "ml.r8i.16xlarge",
    "ml.r8i.24xlarge",
    "ml.r8i.32xlarge",
    "ml.r8i.48xlarge",
    "ml.r8i.96xlarge",
    "ml.m7i-flex.large",
    "ml.m7i-flex.xlarge",
    "ml.m7i-flex.2xlarge",
    "ml.m7i-flex.4xlarge",
    "ml.m7i-flex.8xlarge",
    "ml.m7i-flex.12xlarge",
    "ml.m7i-flex.16xlarge",
    "ml.c7i-flex.xlarge",
    "ml.c7i-flex.2xlarge",
    "ml.c7i-flex.4xlarge",
    "ml.c7i-flex.8xlarge",
    "ml.c7i-flex.12xlarge",
    "ml.c7i-flex.16xlarge",
    "ml.m8i-flex.large",
    "ml.m8i-flex.xlarge",
    "ml.m8i-flex.2xlarge",
    "ml.m8i-flex.4xlarge",
    "ml.m8i-flex.8xlarge",
    "ml.m8i-flex.12xlarge",
    "ml.m8i-flex.16xlarge",
    "ml.c8i-flex.xlarge",
    "ml.c8i-flex.2xlarge",
    "ml.c8i-flex.4xlarge",
    "ml.c8i-flex.8xlarge",
    "ml.c8i-flex.12xlarge",
    "ml.c8i-flex.16xlarge",
    "ml.r8i-flex.large",
    "ml.r8i-flex.xlarge",
    "ml.r8i-flex.2xlarge",
    "ml.r8i-flex.4xlarge",
    "ml.r8i-flex.8xlarge",
    "ml.r8i-flex.12xlarge",
    "ml.r8i-flex.16xlarge",
]

TrainingJobStatus = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped", "Deleting"]

TransformInstanceType = Literal[
    "ml.m4.xlarge",
    "ml.m4.2xlarge",
    "ml.m4.4xlarge",
    "ml.m4.10xlarge",
    "ml.m4.16xlarge",
    "ml.c4.xlarge",
    "ml.c4.2xlarge",
    "ml.c4.4xlarge",
    "ml.c4.8xlarge",
    "ml.p2.xlarge",
    "ml.p2.8xlarge",
    "ml.p2.16xlarge",
    "ml.p3.2xlarge",
    "ml.p3.8xlarge",
    "ml.p3.16xlarge",
    "ml.c5.xlarge",
    "ml.c5.2xlarge",
    "ml.c5.4xlarge",
    "ml.c5.9xlarge",
    "ml.c5.18xlarge",
    "ml.m5.large",
    "ml.m5.xlarge",
    "ml.m5.2xlarge",
    "ml.m5.4xlarge",
    "ml.m5.12xlarge",
    "ml.m5.24xlarge",
    "ml.m6i.large",
    "ml.m6i.xlarge",
    "ml.m6i.2xlarge",
    "ml.m6i.4xlarge",
    "ml.m6i.8xlarge",
    "ml.m6i.12xlarge",
    "ml.m6i.16xlarge",
    "ml.m6i.24xlarge",
    "ml.m6i.32xlarge",
    "ml.c6i.large",
    "ml.c6i.xlarge",
    "ml.c6i.2xlarge",
    "ml.c6i.4xlarge",
    "ml.c6i.8xlarge",
    "ml.c6i.12xlarge",
    "ml.c6i.16xlarge",
    "ml.c6i.24xlarge",
    "ml.c6i.32xlarge",
    "ml.r6i.large",
    "ml.r6i.xlarge",
    "ml.r6i.2xlarge",
    "ml.r6i.4xlarge",
    "ml.r6i.8xlarge",
    "ml.r6i.12xlarge",
    "ml.r6i.16xlarge",
    "ml.r6i.24xlarge",
    "ml.r6i.32xlarge",
    "ml.m7i.large",
    "ml.m7i.xlarge",
    "ml.m7i.2xlarge",
    "ml.m7i.4xlarge",
    "ml.m7i.8xlarge",
    "ml.m7i.12xlarge",
    "ml.m7i.16xlarge",
    "ml.m7i.24xlarge",
    "ml.m7i.48xlarge",
    "ml.c7i.large",
    "ml.c7i.xlarge",
    "ml.c7i.2xlarge",
    "ml.c7i.4xlarge",
    "ml.c7i.8xlarge",
    "ml.c7i.12xlarge",
    "ml.c7i.16xlarge",
    "ml.c7i.24xlarge",
    "ml.c7i.48xlarge",
    "ml.r7i.large",
    "ml.r7i.xlarge",
    "ml.r7i.2xlarge",
    "ml.r7i.4xlarge",
    "ml.r7i.8xlarge",
    "ml.r7i.12xlarge",
    "ml.r7i.16xlarge",
    "ml.r7i.24xlarge",
    "ml.r7i.48xlarge",
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
    "ml.trn1.2xlarge",
    "ml.trn1.32xlarge",
    "ml.inf2.xlarge",
    "ml.inf2.8xlarge",
    "ml.inf2.24xlarge",
    "ml.inf2.48xlarge",
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
]


@structure
class Channel(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse, HyperParameterTrainingJobDefinition and 2 more."""

    channel_name: str = member("ChannelName", length=(1, 64), pattern=r"[A-Za-z0-9\.\-_]+")
    data_source: DataSource = member("DataSource")
    content_type: str | None = member("ContentType", default=None, length=(0, 256), pattern=".*")
    compression_type: CompressionType | str | None = member("CompressionType", default=None)
    record_wrapper_type: RecordWrapper | str | None = member("RecordWrapperType", default=None)
    input_mode: TrainingInputMode | str | None = member("InputMode", default=None)
    shuffle_config: ShuffleConfig | None = member("ShuffleConfig", default=None)


@structure
class CheckpointConfig(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse, HyperParameterTrainingJobDefinition and 1 more."""

    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    local_path: str | None = member("LocalPath", default=None, length=(0, 4096), pattern=".*")


@structure
class DataSource(Structure):
    """Part of Channel."""

    s3_data_source: S3DataSource | None = member("S3DataSource", default=None)
    file_system_data_source: FileSystemDataSource | None = member("FileSystemDataSource", default=None)
    dataset_source: DatasetSource | None = member("DatasetSource", default=None)


@structure
class DatasetSource(Structure):
    """Part of DataSource."""

    dataset_arn: str = member(
        "DatasetArn",
        length=(0, 2048),
        pattern=r"(arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:(\d{12}|aws):hub-content\/)[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/DataSet\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}(\/\d{1,4}.\d{1,4}.\d{1,4})?",
    )


@structure
class FileSystemDataSource(Structure):
    """Part of DataSource."""

    file_system_id: str = member("FileSystemId", length=(11, 21), pattern="(fs-[0-9a-f]{8,})")
    file_system_access_mode: FileSystemAccessMode | str = member("FileSystemAccessMode")
    file_system_type: FileSystemType | str = member("FileSystemType")
    directory_path: str = member("DirectoryPath", length=(0, 4096), pattern=".*")


@structure
class HubAccessConfig(Structure):
    """Part of S3DataSource."""

    hub_content_arn: str = member("HubContentArn", length=(0, 255), pattern=".*")


@structure
class HyperParameterTuningJobObjective(Structure):
    """Part of HyperParameterTrainingJobDefinition, HyperParameterTuningJobConfig, TrainingSpecification."""

    type: HyperParameterTuningJobObjectiveType | str = member("Type")
    metric_name: str = member("MetricName", length=(1, 255), pattern=".+")


@structure
class InstanceGroup(Structure):
    """Part of ResourceConfig."""

    instance_type: TrainingInstanceType | str = member("InstanceType")
    instance_count: int = member("InstanceCount", range=(0, None))
    instance_group_name: str = member("InstanceGroupName", length=(1, 64), pattern=".+")


@structure
class InstancePlacementConfig(Structure):
    """Part of ResourceConfig."""

    enable_multiple_jobs: bool | None = member("EnableMultipleJobs", default=None)
    placement_specifications: list[PlacementSpecification] | None = member(
        "PlacementSpecifications", default=None, length=(0, 10)
    )


@structure
class InstancePreference(Structure):
    """Part of ResourceConfig."""

    instance_type: TrainingInstanceType | str = member("InstanceType")
    instance_count: int | None = member("InstanceCount", default=None, range=(0, None))
    training_plan_arns: list[str] | None = member(
        "TrainingPlanArns",
        default=None,
        length=(1, 1),
        each=Traits(length=(50, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*"),
    )


@structure
class MetricDefinition(Structure):
    """Part of AlgorithmSpecification, HyperParameterAlgorithmSpecification, TrainingSpecification."""

    name: str = member("Name", length=(1, 255), pattern=".+")
    regex: str = member("Regex", length=(1, 500), pattern=".+")


@structure
class OutputDataConfig(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse, HyperParameterTrainingJobDefinition and 2 more."""

    s3_output_path: str = member("S3OutputPath", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    compression_type: OutputCompressionType | str | None = member("CompressionType", default=None)


@structure
class PlacementSpecification(Structure):
    """Part of InstancePlacementConfig."""

    instance_count: int = member("InstanceCount", range=(0, None))
    ultra_server_id: str | None = member("UltraServerId", default=None, length=(0, 256))


@structure
class ResourceConfig(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse, HyperParameterTrainingJobDefinition and 2 more."""

    instance_type: TrainingInstanceType | str | None = member("InstanceType", default=None)
    instance_count: int | None = member("InstanceCount", default=None, range=(0, None))
    volume_size_in_gb: int | None = member("VolumeSizeInGB", default=None, range=(0, None))
    volume_kms_key_id: str | None = member("VolumeKmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    keep_alive_period_in_seconds: int | None = member("KeepAlivePeriodInSeconds", default=None, range=(0, 21600))
    instance_groups: list[InstanceGroup] | None = member("InstanceGroups", default=None, length=(0, 5))
    training_plan_arn: str | None = member(
        "TrainingPlanArn",
        default=None,
        length=(50, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*",
    )
    instance_placement_config: InstancePlacementConfig | None = member("InstancePlacementConfig", default=None)
    instance_preferences: list[InstancePreference] | None = member("InstancePreferences", default=None, length=(1, 5))
    selected_instance_type: TrainingInstanceType | str | None = member("SelectedInstanceType", default=None)
    selected_instance_count: int | None = member("SelectedInstanceCount", default=None, range=(0, None))


@structure
class RetryStrategy(Structure):
    """Part of CreateTrainingJobRequest, DescribeTrainingJobResponse, HyperParameterTrainingJobDefinition and 1 more."""

    maximum_retry_attempts: int = member("MaximumRetryAttempts", range=(1, 30))


@structure
class S3DataSource(Structure):
    """Part of DataSource."""

    s3_data_type: S3DataType | str = member("S3DataType")
    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    s3_data_distribution_type: S3DataDistribution | str | None = member("S3DataDistributionType", default=None)
    attribute_names: list[str] | None = member(
        "AttributeNames", default=None, length=(0, 16), each=Traits(length=(1, 256), pattern=".+")
    )
    instance_group_names: list[str] | None = member(
        "InstanceGroupNames", default=None, length=(0, 5), each=Traits(length=(1, 64), pattern=".+")
    )
    model_access_config: ModelAccessConfig | None = member("ModelAccessConfig", default=None)
    hub_access_config: HubAccessConfig | None = member("HubAccessConfig", default=None)


@structure
class ShuffleConfig(Structure):
    """Part of Channel."""

    seed: int = member("Seed")


@structure
class TransformDataSource(Structure):
    """Part of TransformInput."""

    s3_data_source: TransformS3DataSource = member("S3DataSource")


@structure
class TransformInput(Structure):
    """Part of CreateTransformJobRequest, DescribeTransformJobResponse, TransformJob and 1 more."""

    data_source: TransformDataSource = member("DataSource")
    content_type: str | None = member("ContentType", default=None, length=(0, 256), pattern=".*")
    compression_type: CompressionType | str | None = member("CompressionType", default=None)
    split_type: SplitType | str | None = member("SplitType", default=None)


@structure
class TransformOutput(Structure):
    """Part of CreateTransformJobRequest, DescribeTransformJobResponse, TransformJob and 1 more."""

    s3_output_path: str = member("S3OutputPath", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    accept: str | None = member("Accept", default=None, length=(0, 256), pattern=".*")
    assemble_with: AssemblyType | str | None = member("AssembleWith", default=None)
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")


@structure
class TransformResources(Structure):
    """Part of CreateTransformJobRequest, DescribeTransformJobResponse, TransformJob and 1 more."""

    instance_type: TransformInstanceType | str = member("InstanceType")
    instance_count: int = member("InstanceCount", range=(1, None))
    volume_kms_key_id: str | None = member("VolumeKmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    transform_ami_version: str | None = member(
        "TransformAmiVersion", default=None, length=(1, 63), pattern="[a-zA-Z0-9]+(-[a-zA-Z0-9]+)*"
    )


@structure
class TransformS3DataSource(Structure):
    """Part of TransformDataSource."""

    s3_data_type: S3DataType | str = member("S3DataType")
    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
