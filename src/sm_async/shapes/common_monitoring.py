# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of monitoring, shared by its domains."""

from __future__ import annotations

from sm_async.schema import Structure, member, structure

from .common import (
    ProcessingInstanceType,
    ProcessingS3DataDistributionType,
    ProcessingS3InputMode,
    ProcessingS3UploadMode,
)


@structure
class BatchTransformInput(Structure):
    """Part of DataQualityJobInput, ModelBiasJobInput, ModelDashboardMonitoringSchedule and 3 more."""

    data_captured_destination_s3_uri: str = member(
        "DataCapturedDestinationS3Uri", length=(0, 512), pattern="(https|s3)://([^/])/?(.*)"
    )
    dataset_format: MonitoringDatasetFormat = member("DatasetFormat")
    local_path: str = member("LocalPath", length=(0, 256), pattern=".*")
    s3_input_mode: ProcessingS3InputMode | str | None = member("S3InputMode", default=None)
    s3_data_distribution_type: ProcessingS3DataDistributionType | str | None = member(
        "S3DataDistributionType", default=None
    )
    features_attribute: str | None = member("FeaturesAttribute", default=None)
    inference_attribute: str | None = member("InferenceAttribute", default=None)
    probability_attribute: str | None = member("ProbabilityAttribute", default=None)
    probability_threshold_attribute: float | None = member("ProbabilityThresholdAttribute", default=None)
    start_time_offset: str | None = member("StartTimeOffset", default=None, length=(1, 15), pattern=".?P.*")
    end_time_offset: str | None = member("EndTimeOffset", default=None, length=(1, 15), pattern=".?P.*")
    exclude_features_attribute: str | None = member("ExcludeFeaturesAttribute", default=None, length=(0, 100))


@structure
class EndpointInput(Structure):
    """Part of DataQualityJobInput, ModelBiasJobInput, ModelExplainabilityJobInput and 2 more."""

    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    local_path: str = member("LocalPath", length=(0, 256), pattern=".*")
    s3_input_mode: ProcessingS3InputMode | str | None = member("S3InputMode", default=None)
    s3_data_distribution_type: ProcessingS3DataDistributionType | str | None = member(
        "S3DataDistributionType", default=None
    )
    features_attribute: str | None = member("FeaturesAttribute", default=None)
    inference_attribute: str | None = member("InferenceAttribute", default=None)
    probability_attribute: str | None = member("ProbabilityAttribute", default=None)
    probability_threshold_attribute: float | None = member("ProbabilityThresholdAttribute", default=None)
    start_time_offset: str | None = member("StartTimeOffset", default=None, length=(1, 15), pattern=".?P.*")
    end_time_offset: str | None = member("EndTimeOffset", default=None, length=(1, 15), pattern=".?P.*")
    exclude_features_attribute: str | None = member("ExcludeFeaturesAttribute", default=None, length=(0, 100))


@structure
class MonitoringClusterConfig(Structure):
    """Part of MonitoringResources."""

    instance_count: int = member("InstanceCount", range=(1, 100))
    instance_type: ProcessingInstanceType | str = member("InstanceType")
    volume_size_in_gb: int = member("VolumeSizeInGB", range=(1, 16384))
    volume_kms_key_id: str | None = member("VolumeKmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")


@structure
class MonitoringConstraintsResource(Structure):
    """Part of DataQualityBaselineConfig, ModelBiasBaselineConfig, ModelExplainabilityBaselineConfig and 2 more."""

    s3_uri: str | None = member("S3Uri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")


@structure
class MonitoringCsvDatasetFormat(Structure):
    """Part of MonitoringDatasetFormat."""

    header: bool | None = member("Header", default=None)


@structure
class MonitoringDatasetFormat(Structure):
    """Part of BatchTransformInput."""

    csv: MonitoringCsvDatasetFormat | None = member("Csv", default=None)
    json: MonitoringJsonDatasetFormat | None = member("Json", default=None)
    parquet: MonitoringParquetDatasetFormat | None = member("Parquet", default=None)


@structure
class MonitoringJsonDatasetFormat(Structure):
    """Part of MonitoringDatasetFormat."""

    line: bool | None = member("Line", default=None)


@structure
class MonitoringOutput(Structure):
    """Part of MonitoringOutputConfig."""

    s3_output: MonitoringS3Output = member("S3Output")


@structure
class MonitoringOutputConfig(Structure):
    """Part of CreateDataQualityJobDefinitionRequest, CreateModelBiasJobDefinitionRequest,
    CreateModelExplainabilityJobDefinitionRequest and 6 more.
    """

    monitoring_outputs: list[MonitoringOutput] = member("MonitoringOutputs", length=(1, 1))
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")


@structure
class MonitoringParquetDatasetFormat(Structure):
    """Part of MonitoringDatasetFormat."""


@structure
class MonitoringResources(Structure):
    """Part of CreateDataQualityJobDefinitionRequest, CreateModelBiasJobDefinitionRequest,
    CreateModelExplainabilityJobDefinitionRequest and 6 more.
    """

    cluster_config: MonitoringClusterConfig = member("ClusterConfig")


@structure
class MonitoringS3Output(Structure):
    """Part of MonitoringOutput."""

    s3_uri: str = member("S3Uri", length=(0, 512), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    local_path: str = member("LocalPath", length=(0, 256), pattern=".*")
    s3_upload_mode: ProcessingS3UploadMode | str | None = member("S3UploadMode", default=None)


@structure
class MonitoringStatisticsResource(Structure):
    """Part of DataQualityBaselineConfig, MonitoringBaselineConfig."""

    s3_uri: str | None = member("S3Uri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")


@structure
class MonitoringStoppingCondition(Structure):
    """Part of CreateDataQualityJobDefinitionRequest, CreateModelBiasJobDefinitionRequest,
    CreateModelExplainabilityJobDefinitionRequest and 6 more.
    """

    max_runtime_in_seconds: int = member("MaxRuntimeInSeconds", range=(1, 86400))
