# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of algorithms, model packages and their groups."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import IncludedData, ModelCardStatus, SortOrder, Tag, UserContext
from .common_inference import AdditionalModelDataSource, ModelDataSource, ProductionVariantInstanceType
from .common_jobs import CompressionType, MetadataProperties, StoppingCondition
from .common_training import (
    BatchStrategy,
    Channel,
    HyperParameterTuningJobObjective,
    MetricDefinition,
    OutputDataConfig,
    ResourceConfig,
    TrainingInputMode,
    TrainingInstanceType,
    TransformInput,
    TransformInstanceType,
    TransformOutput,
    TransformResources,
)

AdditionalS3DataSourceDataType = Literal["S3Object", "S3Prefix"]

AlgorithmSortBy = Literal["Name", "CreationTime"]

AlgorithmStatus = Literal["Pending", "InProgress", "Completed", "Failed", "Deleting"]

CrossAccountFilterOption = Literal["SameAccount", "CrossAccount"]

DetailedAlgorithmStatus = Literal["NotStarted", "InProgress", "Completed", "Failed"]

DetailedModelPackageStatus = Literal["NotStarted", "InProgress", "Completed", "Failed"]

ManagedStorageType = Literal["Restricted"]

ModelApprovalStatus = Literal["Approved", "Rejected", "PendingManualApproval"]

ModelPackageGroupSortBy = Literal["Name", "CreationTime"]

ModelPackageGroupStatus = Literal["Pending", "InProgress", "Completed", "Failed", "Deleting", "DeleteFailed"]

ModelPackageRegistrationType = Literal["Logged", "Registered"]

ModelPackageSortBy = Literal["Name", "CreationTime"]

ModelPackageStatus = Literal["Pending", "InProgress", "Completed", "Failed", "Deleting"]

ModelPackageType = Literal["Versioned", "Unversioned", "Both"]

ParameterType = Literal["Integer", "Continuous", "Categorical", "FreeText"]

SkipModelValidation = Literal["All", "None"]


@structure
class AdditionalInferenceSpecificationDefinition(Structure):
    """Part of CreateModelPackageInput, DescribeModelPackageOutput, ModelPackage and 1 more."""

    name: str = member("Name", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    containers: list[ModelPackageContainerDefinition] = member("Containers", length=(1, 15))
    description: str | None = member(
        "Description",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    supported_transform_instance_types: list[TransformInstanceType | str] | None = member(
        "SupportedTransformInstanceTypes", default=None, length=(1, None)
    )
    supported_realtime_inference_instance_types: list[ProductionVariantInstanceType | str] | None = member(
        "SupportedRealtimeInferenceInstanceTypes", default=None
    )
    supported_content_types: list[str] | None = member(
        "SupportedContentTypes", default=None, each=Traits(length=(0, 256), pattern=".*")
    )
    supported_response_mime_types: list[str] | None = member(
        "SupportedResponseMIMETypes", default=None, each=Traits(length=(0, 1024), pattern=r"[-\w]+\/.+")
    )


@structure
class AdditionalS3DataSource(Structure):
    """Part of ModelPackageContainerDefinition, TrainingSpecification."""

    s3_data_type: AdditionalS3DataSourceDataType | str = member("S3DataType")
    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    compression_type: CompressionType | str | None = member("CompressionType", default=None)
    etag: str | None = member("ETag", default=None)


@structure
class AlgorithmStatusDetails(Structure):
    """Part of DescribeAlgorithmOutput."""

    validation_statuses: list[AlgorithmStatusItem] | None = member("ValidationStatuses", default=None)
    image_scan_statuses: list[AlgorithmStatusItem] | None = member("ImageScanStatuses", default=None)


@structure
class AlgorithmStatusItem(Structure):
    """Part of AlgorithmStatusDetails."""

    name: str = member("Name", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    status: DetailedAlgorithmStatus | str = member("Status")
    failure_reason: str | None = member("FailureReason", default=None)


@structure
class AlgorithmSummary(Structure):
    """Part of ListAlgorithmsOutput."""

    algorithm_name: str = member("AlgorithmName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    algorithm_arn: str = member(
        "AlgorithmArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:algorithm/[\S]{1,2048}",
    )
    creation_time: datetime.datetime = member("CreationTime")
    algorithm_status: AlgorithmStatus | str = member("AlgorithmStatus")
    algorithm_description: str | None = member(
        "AlgorithmDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )


@structure
class AlgorithmValidationProfile(Structure):
    """Part of AlgorithmValidationSpecification."""

    profile_name: str = member("ProfileName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    training_job_definition: TrainingJobDefinition = member("TrainingJobDefinition")
    transform_job_definition: TransformJobDefinition | None = member("TransformJobDefinition", default=None)


@structure
class AlgorithmValidationSpecification(Structure):
    """Part of CreateAlgorithmInput, DescribeAlgorithmOutput."""

    validation_role: str = member(
        "ValidationRole", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    validation_profiles: list[AlgorithmValidationProfile] = member("ValidationProfiles", length=(1, 1))


@structure
class BaseModel(Structure):
    """Part of ModelPackageContainerDefinition."""

    hub_content_name: str | None = member(
        "HubContentName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    hub_content_version: str | None = member(
        "HubContentVersion", default=None, length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}"
    )
    recipe_name: str | None = member("RecipeName", default=None, length=(0, 255))


@structure
class BatchDescribeModelPackageError(Structure):
    """Part of BatchDescribeModelPackageOutput."""

    error_code: str = member("ErrorCode")
    error_response: str = member("ErrorResponse")


@structure
class BatchDescribeModelPackageInput(Structure):
    """Input of BatchDescribeModelPackage."""

    model_package_arn_list: list[str] = member(
        "ModelPackageArnList",
        length=(1, 100),
        each=Traits(
            length=(1, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}"
        ),
    )


@structure
class BatchDescribeModelPackageOutput(Output):
    """Output of BatchDescribeModelPackage."""

    model_package_summaries: dict[str, BatchDescribeModelPackageSummary] | None = member(
        "ModelPackageSummaries",
        default=None,
        key=Traits(
            length=(1, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}"
        ),
    )
    batch_describe_model_package_error_map: dict[str, BatchDescribeModelPackageError] | None = member(
        "BatchDescribeModelPackageErrorMap",
        default=None,
        key=Traits(
            length=(1, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}"
        ),
    )


@structure
class BatchDescribeModelPackageSummary(Structure):
    """Part of BatchDescribeModelPackageOutput."""

    model_package_group_name: str = member(
        "ModelPackageGroupName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_package_arn: str = member(
        "ModelPackageArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )
    creation_time: datetime.datetime = member("CreationTime")
    inference_specification: InferenceSpecification = member("InferenceSpecification")
    model_package_status: ModelPackageStatus | str = member("ModelPackageStatus")
    model_package_version: int | None = member("ModelPackageVersion", default=None, range=(1, None))
    model_package_description: str | None = member(
        "ModelPackageDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    model_approval_status: ModelApprovalStatus | str | None = member("ModelApprovalStatus", default=None)
    model_package_registration_type: ModelPackageRegistrationType | str | None = member(
        "ModelPackageRegistrationType", default=None
    )


@structure
class Bias(Structure):
    """Part of ModelMetrics."""

    report: MetricsSource | None = member("Report", default=None)
    pre_training_report: MetricsSource | None = member("PreTrainingReport", default=None)
    post_training_report: MetricsSource | None = member("PostTrainingReport", default=None)


@structure
class CategoricalParameterRangeSpecification(Structure):
    """Part of ParameterRange."""

    values: list[str] = member("Values", length=(1, 30), each=Traits(length=(0, 256), pattern=".*"))


@structure
class ChannelSpecification(Structure):
    """Part of TrainingSpecification."""

    name: str = member("Name", length=(1, 64), pattern=r"[A-Za-z0-9\.\-_]+")
    supported_content_types: list[str] = member("SupportedContentTypes", each=Traits(length=(0, 256), pattern=".*"))
    supported_input_modes: list[TrainingInputMode | str] = member("SupportedInputModes", length=(1, None))
    description: str | None = member(
        "Description",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    is_required: bool | None = member("IsRequired", default=None)
    supported_compression_types: list[CompressionType | str] | None = member("SupportedCompressionTypes", default=None)


@structure
class ContinuousParameterRangeSpecification(Structure):
    """Part of ParameterRange."""

    min_value: str = member("MinValue", length=(0, 256), pattern=".*")
    max_value: str = member("MaxValue", length=(0, 256), pattern=".*")


@structure
class CreateAlgorithmInput(Structure):
    """Input of CreateAlgorithm."""

    algorithm_name: str = member("AlgorithmName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    training_specification: TrainingSpecification = member("TrainingSpecification")
    algorithm_description: str | None = member(
        "AlgorithmDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    inference_specification: InferenceSpecification | None = member("InferenceSpecification", default=None)
    validation_specification: AlgorithmValidationSpecification | None = member("ValidationSpecification", default=None)
    certify_for_marketplace: bool | None = member("CertifyForMarketplace", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateAlgorithmOutput(Output):
    """Output of CreateAlgorithm."""

    algorithm_arn: str = member(
        "AlgorithmArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:algorithm/[\S]{1,2048}",
    )


@structure
class CreateModelPackageGroupInput(Structure):
    """Input of CreateModelPackageGroup."""

    model_package_group_name: str = member(
        "ModelPackageGroupName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_package_group_description: str | None = member(
        "ModelPackageGroupDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    managed_configuration: ManagedConfiguration | None = member("ManagedConfiguration", default=None)


@structure
class CreateModelPackageGroupOutput(Output):
    """Output of CreateModelPackageGroup."""

    model_package_group_arn: str = member(
        "ModelPackageGroupArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package-group/[\S]{1,2048}",
    )


@structure
class CreateModelPackageInput(Structure):
    """Input of CreateModelPackage."""

    model_package_name: str | None = member(
        "ModelPackageName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_package_group_name: str | None = member(
        "ModelPackageGroupName",
        default=None,
        length=(1, 170),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)",
    )
    model_package_description: str | None = member(
        "ModelPackageDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    model_package_registration_type: ModelPackageRegistrationType | str | None = member(
        "ModelPackageRegistrationType", default=None
    )
    inference_specification: InferenceSpecification | None = member("InferenceSpecification", default=None)
    validation_specification: ModelPackageValidationSpecification | None = member(
        "ValidationSpecification", default=None
    )
    source_algorithm_specification: SourceAlgorithmSpecification | None = member(
        "SourceAlgorithmSpecification", default=None
    )
    certify_for_marketplace: bool | None = member("CertifyForMarketplace", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    model_approval_status: ModelApprovalStatus | str | None = member("ModelApprovalStatus", default=None)
    metadata_properties: MetadataProperties | None = member("MetadataProperties", default=None)
    model_metrics: ModelMetrics | None = member("ModelMetrics", default=None)
    client_token: str | None = member(
        "ClientToken", default=None, length=(1, 36), pattern="[a-zA-Z0-9-]+", idempotency_token=True
    )
    domain: str | None = member("Domain", default=None)
    task: str | None = member("Task", default=None)
    sample_payload_url: str | None = member(
        "SamplePayloadUrl", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    customer_metadata_properties: dict[str, str] | None = member(
        "CustomerMetadataProperties",
        default=None,
        length=(1, 50),
        key=Traits(
            length=(1, 128), pattern=r"(?u:[\w \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000.:/=+\-@]*)"
        ),
        value=Traits(
            length=(1, 256), pattern=r"(?u:[\w \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000.:/=+\-@]*)"
        ),
    )
    drift_check_baselines: DriftCheckBaselines | None = member("DriftCheckBaselines", default=None)
    additional_inference_specifications: list[AdditionalInferenceSpecificationDefinition] | None = member(
        "AdditionalInferenceSpecifications", default=None, length=(1, 15)
    )
    skip_model_validation: SkipModelValidation | str | None = member("SkipModelValidation", default=None)
    source_uri: str | None = member(
        "SourceUri",
        default=None,
        length=(0, 1024),
        pattern=r"[^$+<=>\^`|~\xa2-\xa6\xa8\xa9\xac\xae-\xb1\xb4\xb8\xd7\xf7\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]{0,1024}",
    )
    security_config: ModelPackageSecurityConfig | None = member("SecurityConfig", default=None)
    model_card: ModelPackageModelCard | None = member("ModelCard", default=None)
    model_life_cycle: ModelLifeCycle | None = member("ModelLifeCycle", default=None)
    managed_storage_type: ManagedStorageType | str | None = member("ManagedStorageType", default=None)


@structure
class CreateModelPackageOutput(Output):
    """Output of CreateModelPackage."""

    model_package_arn: str = member(
        "ModelPackageArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )


@structure
class DeleteAlgorithmInput(Structure):
    """Input of DeleteAlgorithm."""

    algorithm_name: str = member("AlgorithmName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DeleteAlgorithmOutput(Output):
    """Output of DeleteAlgorithm."""


@structure
class DeleteModelPackageGroupInput(Structure):
    """Input of DeleteModelPackageGroup."""

    model_package_group_name: str = member(
        "ModelPackageGroupName",
        length=(1, 170),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)",
    )


@structure
class DeleteModelPackageGroupOutput(Output):
    """Output of DeleteModelPackageGroup."""


@structure
class DeleteModelPackageGroupPolicyInput(Structure):
    """Input of DeleteModelPackageGroupPolicy."""

    model_package_group_name: str = member(
        "ModelPackageGroupName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class DeleteModelPackageGroupPolicyOutput(Output):
    """Output of DeleteModelPackageGroupPolicy."""


@structure
class DeleteModelPackageInput(Structure):
    """Input of DeleteModelPackage."""

    model_package_name: str = member(
        "ModelPackageName",
        length=(1, 176),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)(\/[0-9]{1,9})?",
    )


@structure
class DeleteModelPackageOutput(Output):
    """Output of DeleteModelPackage."""


@structure
class DescribeAlgorithmInput(Structure):
    """Input of DescribeAlgorithm."""

    algorithm_name: str = member(
        "AlgorithmName",
        length=(1, 170),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)",
    )


@structure
class DescribeAlgorithmOutput(Output):
    """Output of DescribeAlgorithm."""

    algorithm_name: str = member("AlgorithmName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    algorithm_arn: str = member(
        "AlgorithmArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:algorithm/[\S]{1,2048}",
    )
    creation_time: datetime.datetime = member("CreationTime")
    training_specification: TrainingSpecification = member("TrainingSpecification")
    algorithm_status: AlgorithmStatus | str = member("AlgorithmStatus")
    algorithm_status_details: AlgorithmStatusDetails = member("AlgorithmStatusDetails")
    algorithm_description: str | None = member(
        "AlgorithmDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    inference_specification: InferenceSpecification | None = member("InferenceSpecification", default=None)
    validation_specification: AlgorithmValidationSpecification | None = member("ValidationSpecification", default=None)
    product_id: str | None = member("ProductId", default=None, length=(0, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    certify_for_marketplace: bool | None = member("CertifyForMarketplace", default=None)


@structure
class DescribeModelPackageGroupInput(Structure):
    """Input of DescribeModelPackageGroup."""

    model_package_group_name: str = member(
        "ModelPackageGroupName",
        length=(1, 170),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)",
    )


@structure
class DescribeModelPackageGroupOutput(Output):
    """Output of DescribeModelPackageGroup."""

    model_package_group_name: str = member(
        "ModelPackageGroupName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_package_group_arn: str = member(
        "ModelPackageGroupArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package-group/[\S]{1,2048}",
    )
    creation_time: datetime.datetime = member("CreationTime")
    created_by: UserContext = member("CreatedBy")
    model_package_group_status: ModelPackageGroupStatus | str = member("ModelPackageGroupStatus")
    model_package_group_description: str | None = member(
        "ModelPackageGroupDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    managed_configuration: ManagedConfiguration | None = member("ManagedConfiguration", default=None)


@structure
class DescribeModelPackageInput(Structure):
    """Input of DescribeModelPackage."""

    model_package_name: str = member(
        "ModelPackageName",
        length=(1, 176),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)(\/[0-9]{1,9})?",
    )
    included_data: IncludedData | str | None = member("IncludedData", default=None)


@structure
class DescribeModelPackageOutput(Output):
    """Output of DescribeModelPackage."""

    model_package_name: str = member("ModelPackageName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_package_arn: str = member(
        "ModelPackageArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )
    creation_time: datetime.datetime = member("CreationTime")
    model_package_status: ModelPackageStatus | str = member("ModelPackageStatus")
    model_package_status_details: ModelPackageStatusDetails = member("ModelPackageStatusDetails")
    model_package_group_name: str | None = member(
        "ModelPackageGroupName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_package_version: int | None = member("ModelPackageVersion", default=None, range=(1, None))
    model_package_registration_type: ModelPackageRegistrationType | str | None = member(
        "ModelPackageRegistrationType", default=None
    )
    model_package_description: str | None = member(
        "ModelPackageDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    inference_specification: InferenceSpecification | None = member("InferenceSpecification", default=None)
    source_algorithm_specification: SourceAlgorithmSpecification | None = member(
        "SourceAlgorithmSpecification", default=None
    )
    validation_specification: ModelPackageValidationSpecification | None = member(
        "ValidationSpecification", default=None
    )
    certify_for_marketplace: bool | None = member("CertifyForMarketplace", default=None)
    model_approval_status: ModelApprovalStatus | str | None = member("ModelApprovalStatus", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    metadata_properties: MetadataProperties | None = member("MetadataProperties", default=None)
    model_metrics: ModelMetrics | None = member("ModelMetrics", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    approval_description: str | None = member("ApprovalDescription", default=None, length=(0, 1024), pattern=".*")
    domain: str | None = member("Domain", default=None)
    task: str | None = member("Task", default=None)
    sample_payload_url: str | None = member("SamplePayloadUrl", default=None)
    customer_metadata_properties: dict[str, str] | None = member(
        "CustomerMetadataProperties",
        default=None,
        length=(1, 50),
        key=Traits(
            length=(1, 128), pattern=r"(?u:[\w \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000.:/=+\-@]*)"
        ),
        value=Traits(
            length=(1, 256), pattern=r"(?u:[\w \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000.:/=+\-@]*)"
        ),
    )
    drift_check_baselines: DriftCheckBaselines | None = member("DriftCheckBaselines", default=None)
    additional_inference_specifications: list[AdditionalInferenceSpecificationDefinition] | None = member(
        "AdditionalInferenceSpecifications", default=None, length=(1, 15)
    )
    skip_model_validation: SkipModelValidation | str | None = member("SkipModelValidation", default=None)
    source_uri: str | None = member(
        "SourceUri",
        default=None,
        length=(0, 1024),
        pattern=r"[^$+<=>\^`|~\xa2-\xa6\xa8\xa9\xac\xae-\xb1\xb4\xb8\xd7\xf7\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]{0,1024}",
    )
    security_config: ModelPackageSecurityConfig | None = member("SecurityConfig", default=None)
    model_card: ModelPackageModelCard | None = member("ModelCard", default=None)
    model_life_cycle: ModelLifeCycle | None = member("ModelLifeCycle", default=None)
    managed_storage_type: ManagedStorageType | str | None = member("ManagedStorageType", default=None)


@structure
class DriftCheckBaselines(Structure):
    """Part of CreateModelPackageInput, DescribeModelPackageOutput, ModelPackage."""

    bias: DriftCheckBias | None = member("Bias", default=None)
    explainability: DriftCheckExplainability | None = member("Explainability", default=None)
    model_quality: DriftCheckModelQuality | None = member("ModelQuality", default=None)
    model_data_quality: DriftCheckModelDataQuality | None = member("ModelDataQuality", default=None)


@structure
class DriftCheckBias(Structure):
    """Part of DriftCheckBaselines."""

    config_file: FileSource | None = member("ConfigFile", default=None)
    pre_training_constraints: MetricsSource | None = member("PreTrainingConstraints", default=None)
    post_training_constraints: MetricsSource | None = member("PostTrainingConstraints", default=None)


@structure
class DriftCheckExplainability(Structure):
    """Part of DriftCheckBaselines."""

    constraints: MetricsSource | None = member("Constraints", default=None)
    config_file: FileSource | None = member("ConfigFile", default=None)


@structure
class DriftCheckModelDataQuality(Structure):
    """Part of DriftCheckBaselines."""

    statistics: MetricsSource | None = member("Statistics", default=None)
    constraints: MetricsSource | None = member("Constraints", default=None)


@structure
class DriftCheckModelQuality(Structure):
    """Part of DriftCheckBaselines."""

    statistics: MetricsSource | None = member("Statistics", default=None)
    constraints: MetricsSource | None = member("Constraints", default=None)


@structure
class Explainability(Structure):
    """Part of ModelMetrics."""

    report: MetricsSource | None = member("Report", default=None)


@structure
class FileSource(Structure):
    """Part of DriftCheckBias, DriftCheckExplainability."""

    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    content_type: str | None = member("ContentType", default=None, length=(0, 256), pattern=".*")
    content_digest: str | None = member(
        "ContentDigest", default=None, length=(0, 72), pattern="[Ss][Hh][Aa]256:[0-9a-fA-F]{64}"
    )


@structure
class GetModelPackageGroupPolicyInput(Structure):
    """Input of GetModelPackageGroupPolicy."""

    model_package_group_name: str = member(
        "ModelPackageGroupName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class GetModelPackageGroupPolicyOutput(Output):
    """Output of GetModelPackageGroupPolicy."""

    resource_policy: str = member("ResourcePolicy", length=(1, 20480), pattern=".*")


@structure
class HyperParameterSpecification(Structure):
    """Part of TrainingSpecification."""

    name: str = member(
        "Name",
        length=(0, 256),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    type: ParameterType | str = member("Type")
    description: str | None = member(
        "Description",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    range: ParameterRange | None = member("Range", default=None)
    is_tunable: bool | None = member("IsTunable", default=None)
    is_required: bool | None = member("IsRequired", default=None)
    default_value: str | None = member("DefaultValue", default=None, length=(0, 2500), pattern=".*")


@structure
class InferenceSpecification(Structure):
    """Part of BatchDescribeModelPackageSummary, CreateAlgorithmInput, CreateModelPackageInput and 4 more."""

    containers: list[ModelPackageContainerDefinition] = member("Containers", length=(1, 15))
    supported_transform_instance_types: list[TransformInstanceType | str] | None = member(
        "SupportedTransformInstanceTypes", default=None, length=(1, None)
    )
    supported_realtime_inference_instance_types: list[ProductionVariantInstanceType | str] | None = member(
        "SupportedRealtimeInferenceInstanceTypes", default=None
    )
    supported_content_types: list[str] | None = member(
        "SupportedContentTypes", default=None, each=Traits(length=(0, 256), pattern=".*")
    )
    supported_response_mime_types: list[str] | None = member(
        "SupportedResponseMIMETypes", default=None, each=Traits(length=(0, 1024), pattern=r"[-\w]+\/.+")
    )


@structure
class IntegerParameterRangeSpecification(Structure):
    """Part of ParameterRange."""

    min_value: str = member("MinValue", length=(0, 256), pattern=".*")
    max_value: str = member("MaxValue", length=(0, 256), pattern=".*")


@structure
class ListAlgorithmsInput(Structure):
    """Input of ListAlgorithms."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    sort_by: AlgorithmSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListAlgorithmsOutput(Output):
    """Output of ListAlgorithms."""

    algorithm_summary_list: list[AlgorithmSummary] = member("AlgorithmSummaryList")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListModelPackageGroupsInput(Structure):
    """Input of ListModelPackageGroups."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    sort_by: ModelPackageGroupSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    cross_account_filter_option: CrossAccountFilterOption | str | None = member(
        "CrossAccountFilterOption", default=None
    )


@structure
class ListModelPackageGroupsOutput(Output):
    """Output of ListModelPackageGroups."""

    model_package_group_summary_list: list[ModelPackageGroupSummary] = member("ModelPackageGroupSummaryList")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListModelPackagesInput(Structure):
    """Input of ListModelPackages."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    model_approval_status: ModelApprovalStatus | str | None = member("ModelApprovalStatus", default=None)
    model_package_group_name: str | None = member(
        "ModelPackageGroupName",
        default=None,
        length=(1, 170),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)",
    )
    model_package_type: ModelPackageType | str | None = member("ModelPackageType", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    sort_by: ModelPackageSortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListModelPackagesOutput(Output):
    """Output of ListModelPackages."""

    model_package_summary_list: list[ModelPackageSummary] = member("ModelPackageSummaryList")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ManagedConfiguration(Structure):
    """Part of CreateModelPackageGroupInput, DescribeModelPackageGroupOutput, ModelPackageGroupSummary."""

    managed_storage_type: ManagedStorageType | str | None = member("ManagedStorageType", default=None)


@structure
class MetricsSource(Structure):
    """Part of Bias, DriftCheckBias, DriftCheckExplainability and 5 more."""

    content_type: str = member("ContentType", length=(0, 256), pattern=".*")
    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    content_digest: str | None = member(
        "ContentDigest", default=None, length=(0, 72), pattern="[Ss][Hh][Aa]256:[0-9a-fA-F]{64}"
    )


@structure
class ModelDataQuality(Structure):
    """Part of ModelMetrics."""

    statistics: MetricsSource | None = member("Statistics", default=None)
    constraints: MetricsSource | None = member("Constraints", default=None)


@structure
class ModelInput(Structure):
    """Part of ModelPackageContainerDefinition."""

    data_input_config: str = member("DataInputConfig", length=(1, 16384), pattern=r"[\S\s]+")


@structure
class ModelLifeCycle(Structure):
    """Part of CreateModelPackageInput, DescribeModelPackageOutput, ModelPackage and 2 more."""

    stage: str = member("Stage", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    stage_status: str = member("StageStatus", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    stage_description: str | None = member("StageDescription", default=None, length=(0, 1024), pattern=".{0,1024}")


@structure
class ModelMetrics(Structure):
    """Part of CreateModelPackageInput, DescribeModelPackageOutput, ModelPackage."""

    model_quality: ModelQuality | None = member("ModelQuality", default=None)
    model_data_quality: ModelDataQuality | None = member("ModelDataQuality", default=None)
    bias: Bias | None = member("Bias", default=None)
    explainability: Explainability | None = member("Explainability", default=None)


@structure
class ModelPackageContainerDefinition(Structure):
    """Part of AdditionalInferenceSpecificationDefinition, InferenceSpecification."""

    container_hostname: str | None = member(
        "ContainerHostname", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    image: str | None = member("Image", default=None, length=(0, 255), pattern=r"[\S]+")
    image_digest: str | None = member(
        "ImageDigest", default=None, length=(0, 72), pattern="[Ss][Hh][Aa]256:[0-9a-fA-F]{64}"
    )
    model_data_url: str | None = member(
        "ModelDataUrl", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    model_data_source: ModelDataSource | None = member("ModelDataSource", default=None)
    product_id: str | None = member("ProductId", default=None, length=(0, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 1024), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 1024), pattern=r"[\S\s]*"),
    )
    model_input: ModelInput | None = member("ModelInput", default=None)
    framework: str | None = member("Framework", default=None)
    framework_version: str | None = member(
        "FrameworkVersion", default=None, length=(3, 10), pattern=r"[0-9]\.[A-Za-z0-9.-]+"
    )
    nearest_model_name: str | None = member("NearestModelName", default=None)
    additional_model_data_sources: list[AdditionalModelDataSource] | None = member(
        "AdditionalModelDataSources", default=None, length=(0, 5)
    )
    additional_s3_data_source: AdditionalS3DataSource | None = member("AdditionalS3DataSource", default=None)
    model_data_etag: str | None = member("ModelDataETag", default=None)
    is_checkpoint: bool | None = member("IsCheckpoint", default=None)
    base_model: BaseModel | None = member("BaseModel", default=None)


@structure
class ModelPackageGroupSummary(Structure):
    """Part of ListModelPackageGroupsOutput."""

    model_package_group_name: str = member(
        "ModelPackageGroupName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_package_group_arn: str = member(
        "ModelPackageGroupArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package-group/[\S]{1,2048}",
    )
    creation_time: datetime.datetime = member("CreationTime")
    model_package_group_status: ModelPackageGroupStatus | str = member("ModelPackageGroupStatus")
    model_package_group_description: str | None = member(
        "ModelPackageGroupDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    managed_configuration: ManagedConfiguration | None = member("ManagedConfiguration", default=None)


@structure
class ModelPackageModelCard(Structure):
    """Part of CreateModelPackageInput, DescribeModelPackageOutput, ModelPackage and 1 more."""

    model_card_content: str | None = member(
        "ModelCardContent", default=None, length=(0, 100000), pattern=".*", sensitive=True
    )
    model_card_status: ModelCardStatus | str | None = member("ModelCardStatus", default=None)


@structure
class ModelPackageSecurityConfig(Structure):
    """Part of CreateModelPackageInput, DescribeModelPackageOutput, ModelPackage."""

    kms_key_id: str = member("KmsKeyId", length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")


@structure
class ModelPackageStatusDetails(Structure):
    """Part of DescribeModelPackageOutput, ModelPackage."""

    validation_statuses: list[ModelPackageStatusItem] = member("ValidationStatuses")
    image_scan_statuses: list[ModelPackageStatusItem] | None = member("ImageScanStatuses", default=None)


@structure
class ModelPackageStatusItem(Structure):
    """Part of ModelPackageStatusDetails."""

    name: str = member("Name", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    status: DetailedModelPackageStatus | str = member("Status")
    failure_reason: str | None = member("FailureReason", default=None)


@structure
class ModelPackageSummary(Structure):
    """Part of ListModelPackagesOutput."""

    model_package_arn: str = member(
        "ModelPackageArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )
    creation_time: datetime.datetime = member("CreationTime")
    model_package_status: ModelPackageStatus | str = member("ModelPackageStatus")
    model_package_name: str | None = member(
        "ModelPackageName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_package_group_name: str | None = member(
        "ModelPackageGroupName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_package_version: int | None = member("ModelPackageVersion", default=None, range=(1, None))
    model_package_description: str | None = member(
        "ModelPackageDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    model_approval_status: ModelApprovalStatus | str | None = member("ModelApprovalStatus", default=None)
    model_life_cycle: ModelLifeCycle | None = member("ModelLifeCycle", default=None)
    model_package_registration_type: ModelPackageRegistrationType | str | None = member(
        "ModelPackageRegistrationType", default=None
    )


@structure
class ModelPackageValidationProfile(Structure):
    """Part of ModelPackageValidationSpecification."""

    profile_name: str = member("ProfileName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    transform_job_definition: TransformJobDefinition = member("TransformJobDefinition")


@structure
class ModelPackageValidationSpecification(Structure):
    """Part of CreateModelPackageInput, DescribeModelPackageOutput, ModelPackage."""

    validation_role: str = member(
        "ValidationRole", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    validation_profiles: list[ModelPackageValidationProfile] = member("ValidationProfiles", length=(0, 1))


@structure
class ModelQuality(Structure):
    """Part of ModelMetrics."""

    statistics: MetricsSource | None = member("Statistics", default=None)
    constraints: MetricsSource | None = member("Constraints", default=None)


@structure
class ParameterRange(Structure):
    """Part of HyperParameterSpecification."""

    integer_parameter_range_specification: IntegerParameterRangeSpecification | None = member(
        "IntegerParameterRangeSpecification", default=None
    )
    continuous_parameter_range_specification: ContinuousParameterRangeSpecification | None = member(
        "ContinuousParameterRangeSpecification", default=None
    )
    categorical_parameter_range_specification: CategoricalParameterRangeSpecification | None = member(
        "CategoricalParameterRangeSpecification", default=None
    )


@structure
class PutModelPackageGroupPolicyInput(Structure):
    """Input of PutModelPackageGroupPolicy."""

    model_package_group_name: str = member(
        "ModelPackageGroupName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    resource_policy: str = member("ResourcePolicy", length=(1, 20480), pattern=".*")


@structure
class PutModelPackageGroupPolicyOutput(Output):
    """Output of PutModelPackageGroupPolicy."""

    model_package_group_arn: str = member(
        "ModelPackageGroupArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package-group/[\S]{1,2048}",
    )


@structure
class SourceAlgorithm(Structure):
    """Part of SourceAlgorithmSpecification."""

    algorithm_name: str = member(
        "AlgorithmName",
        length=(1, 170),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z\-]*\/)?([a-zA-Z0-9]([a-zA-Z0-9-]){0,62})(?<!-)",
    )
    model_data_url: str | None = member(
        "ModelDataUrl", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    model_data_source: ModelDataSource | None = member("ModelDataSource", default=None)
    model_data_etag: str | None = member("ModelDataETag", default=None)


@structure
class SourceAlgorithmSpecification(Structure):
    """Part of CreateModelPackageInput, DescribeModelPackageOutput, ModelPackage."""

    source_algorithms: list[SourceAlgorithm] = member("SourceAlgorithms", length=(1, 1))


@structure
class TrainingJobDefinition(Structure):
    """Part of AlgorithmValidationProfile."""

    training_input_mode: TrainingInputMode | str = member("TrainingInputMode")
    input_data_config: list[Channel] = member("InputDataConfig", length=(1, 20))
    output_data_config: OutputDataConfig = member("OutputDataConfig")
    resource_config: ResourceConfig = member("ResourceConfig")
    stopping_condition: StoppingCondition = member("StoppingCondition")
    hyper_parameters: dict[str, str] | None = member(
        "HyperParameters",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 256), pattern=".*"),
        value=Traits(length=(0, 2500), pattern=".*"),
    )


@structure
class TrainingSpecification(Structure):
    """Part of CreateAlgorithmInput, DescribeAlgorithmOutput."""

    training_image: str = member("TrainingImage", length=(0, 255), pattern=r"[\S]+")
    supported_training_instance_types: list[TrainingInstanceType | str] = member("SupportedTrainingInstanceTypes")
    training_channels: list[ChannelSpecification] = member("TrainingChannels", length=(1, 8))
    training_image_digest: str | None = member(
        "TrainingImageDigest", default=None, length=(0, 72), pattern="[Ss][Hh][Aa]256:[0-9a-fA-F]{64}"
    )
    supported_hyper_parameters: list[HyperParameterSpecification] | None = member(
        "SupportedHyperParameters", default=None, length=(0, 100)
    )
    supports_distributed_training: bool | None = member("SupportsDistributedTraining", default=None)
    metric_definitions: list[MetricDefinition] | None = member("MetricDefinitions", default=None, length=(0, 40))
    supported_tuning_job_objective_metrics: list[HyperParameterTuningJobObjective] | None = member(
        "SupportedTuningJobObjectiveMetrics", default=None
    )
    additional_s3_data_source: AdditionalS3DataSource | None = member("AdditionalS3DataSource", default=None)


@structure
class TransformJobDefinition(Structure):
    """Part of AlgorithmValidationProfile, ModelPackageValidationProfile."""

    transform_input: TransformInput = member("TransformInput")
    transform_output: TransformOutput = member("TransformOutput")
    transform_resources: TransformResources = member("TransformResources")
    max_concurrent_transforms: int | None = member("MaxConcurrentTransforms", default=None, range=(0, None))
    max_payload_in_mb: int | None = member("MaxPayloadInMB", default=None, range=(0, None))
    batch_strategy: BatchStrategy | str | None = member("BatchStrategy", default=None)
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 16),
        key=Traits(length=(0, 1024), pattern="[a-zA-Z_][a-zA-Z0-9_]{0,1023}"),
        value=Traits(length=(0, 10240), pattern=r"[\S\s]*"),
    )


@structure
class UpdateModelPackageInput(Structure):
    """Input of UpdateModelPackage."""

    model_package_arn: str = member(
        "ModelPackageArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )
    model_approval_status: ModelApprovalStatus | str | None = member("ModelApprovalStatus", default=None)
    model_package_registration_type: ModelPackageRegistrationType | str | None = member(
        "ModelPackageRegistrationType", default=None
    )
    approval_description: str | None = member("ApprovalDescription", default=None, length=(0, 1024), pattern=".*")
    customer_metadata_properties: dict[str, str] | None = member(
        "CustomerMetadataProperties",
        default=None,
        length=(1, 50),
        key=Traits(
            length=(1, 128), pattern=r"(?u:[\w \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000.:/=+\-@]*)"
        ),
        value=Traits(
            length=(1, 256), pattern=r"(?u:[\w \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000.:/=+\-@]*)"
        ),
    )
    customer_metadata_properties_to_remove: list[str] | None = member(
        "CustomerMetadataPropertiesToRemove",
        default=None,
        each=Traits(
            length=(1, 128), pattern=r"(?u:[\w \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000.:/=+\-@]*)"
        ),
    )
    additional_inference_specifications_to_add: list[AdditionalInferenceSpecificationDefinition] | None = member(
        "AdditionalInferenceSpecificationsToAdd", default=None, length=(1, 15)
    )
    inference_specification: InferenceSpecification | None = member("InferenceSpecification", default=None)
    source_uri: str | None = member(
        "SourceUri",
        default=None,
        length=(0, 1024),
        pattern=r"[^$+<=>\^`|~\xa2-\xa6\xa8\xa9\xac\xae-\xb1\xb4\xb8\xd7\xf7\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]{0,1024}",
    )
    model_card: ModelPackageModelCard | None = member("ModelCard", default=None)
    model_life_cycle: ModelLifeCycle | None = member("ModelLifeCycle", default=None)
    client_token: str | None = member("ClientToken", default=None, length=(1, 36), pattern="[a-zA-Z0-9-]+")


@structure
class UpdateModelPackageOutput(Output):
    """Output of UpdateModelPackage."""

    model_package_arn: str = member(
        "ModelPackageArn",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )
