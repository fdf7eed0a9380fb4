# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of endpoints and their configurations."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import Tag, VpcConfig
from .common_inference import (
    AutoRollbackConfig,
    CaptureContentTypeHeader,
    DeployedImage,
    EndpointStatus,
    OrderKey,
    ProductionVariantInstanceType,
    ProductionVariantServerlessConfig,
)

AsyncNotificationTopicTypes = Literal["SUCCESS_NOTIFICATION_TOPIC", "ERROR_NOTIFICATION_TOPIC"]

CapacityReservationPreference = Literal["capacity-reservations-only"]

CapacitySizeType = Literal["INSTANCE_COUNT", "CAPACITY_PERCENT"]

CaptureMode = Literal["Input", "Output", "InputAndOutput"]

CaptureStatus = Literal["Started", "Stopped"]

ClarifyFeatureType = Literal["numerical", "categorical", "text"]

ClarifyTextGranularity = Literal["token", "sentence", "paragraph"]

ClarifyTextLanguage = Literal[
    "af",
    "sq",
    "ar",
    "hy",
    "eu",
    "bn",
    "bg",
    "ca",
    "zh",
    "hr",
    "cs",
    "da",
    "nl",
    "en",
    "et",
    "fi",
    "fr",
    "de",
    "el",
    "gu",
    "he",
    "hi",
    "hu",
    "is",
    "id",
    "ga",
    "it",
    "kn",
    "ky",
    "lv",
    "lt",
    "lb",
    "mk",
    "ml",
    "mr",
    "ne",
    "nb",
    "fa",
    "pl",
    "pt",
    "ro",
    "ru",
    "sa",
    "sr",
    "tn",
    "si",
    "sk",
    "sl",
    "es",
    "sv",
    "tl",
    "ta",
    "tt",
    "te",
    "tr",
    "uk",
    "ur",
    "yo",
    "lij",
    "xx",
]

EndpointConfigSortKey = Literal["Name", "CreationTime"]

EndpointSortKey = Literal["Name", "CreationTime", "Status"]

ManagedInstanceScalingScaleInStrategy = Literal["IDLE_RELEASE", "CONSOLIDATION"]

ManagedInstanceScalingStatus = Literal["ENABLED", "DISABLED"]

ProductionVariantAcceleratorType = Literal[
    "ml.eia1.medium",
    "ml.eia1.large",
    "ml.eia1.xlarge",
    "ml.eia2.medium",
    "ml.eia2.large",
    "ml.eia2.xlarge",
]

ProductionVariantInferenceAmiVersion = Literal[
    "al2-ami-sagemaker-inference-gpu-2",
    "al2-ami-sagemaker-inference-gpu-2-1",
    "al2-ami-sagemaker-inference-gpu-3-1",
    "al2-ami-sagemaker-inference-neuron-2",
    "al2023-ami-sagemaker-inference-gpu-4-1",
]

RoutingStrategy = Literal["LEAST_OUTSTANDING_REQUESTS", "RANDOM", "PREFIX_AWARE", "KV_AWARE"]

TrafficRoutingConfigType = Literal["ALL_AT_ONCE", "CANARY", "LINEAR"]

VariantPropertyType = Literal["DesiredInstanceCount", "DesiredWeight", "DataCaptureConfig"]

VariantStatus = Literal["Creating", "Updating", "Deleting", "ActivatingTraffic", "Baking"]


@structure
class AcceleratorPartitionLayout(Structure):
    """Part of PendingProductionVariantSummary, ProductionVariant, ProductionVariantSummary."""

    accelerator_partition_types: list[str] | None = member(
        "AcceleratorPartitionTypes",
        default=None,
        length=(0, 32),
        each=Traits(length=(0, 32), pattern=r"mig-[0-9]+g\.[0-9]+gb([+-][a-z0-9.]+)*"),
    )


@structure
class AsyncInferenceClientConfig(Structure):
    """Part of AsyncInferenceConfig."""

    max_concurrent_invocations_per_instance: int | None = member(
        "MaxConcurrentInvocationsPerInstance", default=None, range=(1, 1000)
    )


@structure
class AsyncInferenceConfig(Structure):
    """Part of CreateEndpointConfigInput, DescribeEndpointConfigOutput, DescribeEndpointOutput."""

    output_config: AsyncInferenceOutputConfig = member("OutputConfig")
    client_config: AsyncInferenceClientConfig | None = member("ClientConfig", default=None)


@structure
class AsyncInferenceNotificationConfig(Structure):
    """Part of AsyncInferenceOutputConfig."""

    success_topic: str | None = member(
        "SuccessTopic",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+",
    )
    error_topic: str | None = member(
        "ErrorTopic",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+",
    )
    include_inference_response_in: list[AsyncNotificationTopicTypes | str] | None = member(
        "IncludeInferenceResponseIn", default=None, length=(0, 2)
    )


@structure
class AsyncInferenceOutputConfig(Structure):
    """Part of AsyncInferenceConfig."""

    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    s3_output_path: str | None = member(
        "S3OutputPath", default=None, length=(0, 512), pattern="(https|s3)://([^/])/?(.*)"
    )
    notification_config: AsyncInferenceNotificationConfig | None = member("NotificationConfig", default=None)
    s3_failure_path: str | None = member(
        "S3FailurePath", default=None, length=(0, 512), pattern="(https|s3)://([^/])/?(.*)"
    )


@structure
class BlueGreenUpdatePolicy(Structure):
    """Part of DeploymentConfig."""

    traffic_routing_configuration: TrafficRoutingConfig = member("TrafficRoutingConfiguration")
    termination_wait_in_seconds: int | None = member("TerminationWaitInSeconds", default=None, range=(0, 3600))
    maximum_execution_timeout_in_seconds: int | None = member(
        "MaximumExecutionTimeoutInSeconds", default=None, range=(600, 28800)
    )


@structure
class CapacitySize(Structure):
    """Part of RollingUpdatePolicy, TrafficRoutingConfig."""

    type: CapacitySizeType | str = member("Type")
    value: int = member("Value", range=(1, None))


@structure
class CaptureOption(Structure):
    """Part of DataCaptureConfig."""

    capture_mode: CaptureMode | str = member("CaptureMode")


@structure
class ClarifyExplainerConfig(Structure):
    """Part of ExplainerConfig."""

    shap_config: ClarifyShapConfig = member("ShapConfig")
    enable_explanations: str | None = member("EnableExplanations", default=None, length=(1, 64), pattern=".*")
    inference_config: ClarifyInferenceConfig | None = member("InferenceConfig", default=None)


@structure
class ClarifyInferenceConfig(Structure):
    """Part of ClarifyExplainerConfig."""

    features_attribute: str | None = member("FeaturesAttribute", default=None, length=(1, 64), pattern=".*")
    content_template: str | None = member("ContentTemplate", default=None, length=(1, 64), pattern=".*")
    max_record_count: int | None = member("MaxRecordCount", default=None, range=(1, None))
    max_payload_in_mb: int | None = member("MaxPayloadInMB", default=None, range=(1, 25))
    probability_index: int | None = member("ProbabilityIndex", default=None, range=(0, None))
    label_index: int | None = member("LabelIndex", default=None, range=(0, None))
    probability_attribute: str | None = member("ProbabilityAttribute", default=None, length=(1, 64), pattern=".*")
    label_attribute: str | None = member("LabelAttribute", default=None, length=(1, 64), pattern=".*")
    label_headers: list[str] | None = member(
        "LabelHeaders", default=None, length=(1, 16), each=Traits(length=(1, 64), pattern=".*")
    )
    feature_headers: list[str] | None = member(
        "FeatureHeaders", default=None, length=(1, 256), each=Traits(length=(1, 64), pattern=".*")
    )
    feature_types: list[ClarifyFeatureType | str] | None = member("FeatureTypes", default=None, length=(1, 256))


@structure
class ClarifyShapBaselineConfig(Structure):
    """Part of ClarifyShapConfig."""

    mime_type: str | None = member(
        "MimeType", default=None, length=(0, 255), pattern=r"[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*"
    )
    shap_baseline: str | None = member("ShapBaseline", default=None, length=(1, 4096), pattern=r"[\s\S]+")
    shap_baseline_uri: str | None = member(
        "ShapBaselineUri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )


@structure
class ClarifyShapConfig(Structure):
    """Part of ClarifyExplainerConfig."""

    shap_baseline_config: ClarifyShapBaselineConfig = member("ShapBaselineConfig")
    number_of_samples: int | None = member("NumberOfSamples", default=None, range=(1, None))
    use_logit: bool | None = member("UseLogit", default=None)
    seed: int | None = member("Seed", default=None)
    text_config: ClarifyTextConfig | None = member("TextConfig", default=None)


@structure
class ClarifyTextConfig(Structure):
    """Part of ClarifyShapConfig."""

    language: ClarifyTextLanguage | str = member("Language")
    granularity: ClarifyTextGranularity | str = member("Granularity")


@structure
class CreateEndpointConfigInput(Structure):
    """Input of CreateEndpointConfig."""

    endpoint_config_name: str = member("EndpointConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    production_variants: list[ProductionVariant] = member("ProductionVariants", length=(1, 10))
    data_capture_config: DataCaptureConfig | None = member("DataCaptureConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    async_inference_config: AsyncInferenceConfig | None = member("AsyncInferenceConfig", default=None)
    explainer_config: ExplainerConfig | None = member("ExplainerConfig", default=None)
    shadow_production_variants: list[ProductionVariant] | None = member(
        "ShadowProductionVariants", default=None, length=(1, 10)
    )
    execution_role_arn: str | None = member(
        "ExecutionRoleArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)
    enable_network_isolation: bool | None = member("EnableNetworkIsolation", default=None)
    metrics_config: MetricsConfig | None = member("MetricsConfig", default=None)
    cross_region_traffic_config: CrossRegionTrafficConfig | None = member("CrossRegionTrafficConfig", default=None)


@structure
class CreateEndpointConfigOutput(Output):
    """Output of CreateEndpointConfig."""

    endpoint_config_arn: str = member(
        "EndpointConfigArn",
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint-config/.*",
    )


@structure
class CreateEndpointInput(Structure):
    """Input of CreateEndpoint."""

    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    endpoint_config_name: str = member("EndpointConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    deployment_config: DeploymentConfig | None = member("DeploymentConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateEndpointOutput(Output):
    """Output of CreateEndpoint."""

    endpoint_arn: str = member(
        "EndpointArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*"
    )


@structure
class CrossRegionTrafficConfig(Structure):
    """Part of CreateEndpointConfigInput, DescribeEndpointConfigOutput, DescribeEndpointOutput."""

    max_invocations_per_second_per_instance: int = member("MaxInvocationsPerSecondPerInstance", range=(1, 10000))
    max_cross_region_percent_per_endpoint: int = member("MaxCrossRegionPercentPerEndpoint", range=(1, 100))


@structure
class DataCaptureConfig(Structure):
    """Part of CreateEndpointConfigInput, DescribeEndpointConfigOutput."""

    initial_sampling_percentage: int = member("InitialSamplingPercentage", range=(0, 100))
    destination_s3_uri: str = member("DestinationS3Uri", length=(0, 512), pattern="(https|s3)://([^/])/?(.*)")
    capture_options: list[CaptureOption] = member("CaptureOptions", length=(1, 32))
    enable_capture: bool | None = member("EnableCapture", default=None)
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    capture_content_type_header: CaptureContentTypeHeader | None = member("CaptureContentTypeHeader", default=None)


@structure
class DataCaptureConfigSummary(Structure):
    """Part of DescribeEndpointOutput, Endpoint."""

    enable_capture: bool = member("EnableCapture")
    capture_status: CaptureStatus | str = member("CaptureStatus")
    current_sampling_percentage: int = member("CurrentSamplingPercentage", range=(0, 100))
    destination_s3_uri: str = member("DestinationS3Uri", length=(0, 512), pattern="(https|s3)://([^/])/?(.*)")
    kms_key_id: str = member("KmsKeyId", length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")


@structure
class DeleteEndpointConfigInput(Structure):
    """Input of DeleteEndpointConfig."""

    endpoint_config_name: str = member("EndpointConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DeleteEndpointConfigOutput(Output):
    """Output of DeleteEndpointConfig."""


@structure
class DeleteEndpointInput(Structure):
    """Input of DeleteEndpoint."""

    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DeleteEndpointOutput(Output):
    """Output of DeleteEndpoint."""


@structure
class DeleteEndpointPolicyRequest(Structure):
    """Input of DeleteEndpointPolicy."""

    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DeleteEndpointPolicyResponse(Output):
    """Output of DeleteEndpointPolicy."""


@structure
class DeploymentConfig(Structure):
    """Part of CreateEndpointInput, DescribeEndpointOutput, UpdateEndpointInput."""

    blue_green_update_policy: BlueGreenUpdatePolicy | None = member("BlueGreenUpdatePolicy", default=None)
    rolling_update_policy: RollingUpdatePolicy | None = member("RollingUpdatePolicy", default=None)
    auto_rollback_configuration: AutoRollbackConfig | None = member("AutoRollbackConfiguration", default=None)


@structure
class DescribeEndpointConfigInput(Structure):
    """Input of DescribeEndpointConfig."""

    endpoint_config_name: str = member("EndpointConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeEndpointConfigOutput(Output):
    """Output of DescribeEndpointConfig."""

    endpoint_config_name: str = member("EndpointConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    endpoint_config_arn: str = member(
        "EndpointConfigArn",
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint-config/.*",
    )
    production_variants: list[ProductionVariant] = member("ProductionVariants", length=(1, 10))
    creation_time: datetime.datetime = member("CreationTime")
    data_capture_config: DataCaptureConfig | None = member("DataCaptureConfig", default=None)
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    async_inference_config: AsyncInferenceConfig | None = member("AsyncInferenceConfig", default=None)
    explainer_config: ExplainerConfig | None = member("ExplainerConfig", default=None)
    shadow_production_variants: list[ProductionVariant] | None = member(
        "ShadowProductionVariants", default=None, length=(1, 10)
    )
    execution_role_arn: str | None = member(
        "ExecutionRoleArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)
    enable_network_isolation: bool | None = member("EnableNetworkIsolation", default=None)
    metrics_config: MetricsConfig | None = member("MetricsConfig", default=None)
    cross_region_traffic_config: CrossRegionTrafficConfig | None = member("CrossRegionTrafficConfig", default=None)


@structure
class DescribeEndpointInput(Structure):
    """Input of DescribeEndpoint."""

    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeEndpointOutput(Output):
    """Output of DescribeEndpoint."""

    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    endpoint_arn: str = member(
        "EndpointArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*"
    )
    endpoint_status: EndpointStatus | str = member("EndpointStatus")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    endpoint_config_name: str | None = member(
        "EndpointConfigName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    production_variants: list[ProductionVariantSummary] | None = member(
        "ProductionVariants", default=None, length=(1, None)
    )
    data_capture_config: DataCaptureConfigSummary | None = member("DataCaptureConfig", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    last_deployment_config: DeploymentConfig | None = member("LastDeploymentConfig", default=None)
    async_inference_config: AsyncInferenceConfig | None = member("AsyncInferenceConfig", default=None)
    pending_deployment_summary: PendingDeploymentSummary | None = member("PendingDeploymentSummary", default=None)
    explainer_config: ExplainerConfig | None = member("ExplainerConfig", default=None)
    shadow_production_variants: list[ProductionVariantSummary] | None = member(
        "ShadowProductionVariants", default=None, length=(1, None)
    )
    metrics_config: MetricsConfig | None = member("MetricsConfig", default=None)
    cross_region_traffic_config: CrossRegionTrafficConfig | None = member("CrossRegionTrafficConfig", default=None)


@structure
class DesiredWeightAndCapacity(Structure):
    """Part of UpdateEndpointWeightsAndCapacitiesInput."""

    variant_name: str = member("VariantName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    desired_weight: float | None = member("DesiredWeight", default=None, range=(0, None))
    desired_instance_count: int | None = member("DesiredInstanceCount", default=None, range=(0, None))
    serverless_update_config: ProductionVariantServerlessUpdateConfig | None = member(
        "ServerlessUpdateConfig", default=None
    )


@structure
class Ec2CapacityReservation(Structure):
    """Part of ProductionVariantCapacityReservationSummary."""

    ec2_capacity_reservation_id: str | None = member("Ec2CapacityReservationId", default=None)
    total_instance_count: int | None = member("TotalInstanceCount", default=None, range=(0, None))
    available_instance_count: int | None = member("AvailableInstanceCount", default=None, range=(0, None))
    used_by_current_endpoint: int | None = member("UsedByCurrentEndpoint", default=None, range=(0, None))


@structure
class EndpointConfigSummary(Structure):
    """Part of ListEndpointConfigsOutput."""

    endpoint_config_name: str = member("EndpointConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    endpoint_config_arn: str = member(
        "EndpointConfigArn",
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint-config/.*",
    )
    creation_time: datetime.datetime = member("CreationTime")


@structure
class EndpointSummary(Structure):
    """Part of ListEndpointsOutput."""

    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    endpoint_arn: str = member(
        "EndpointArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*"
    )
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    endpoint_status: EndpointStatus | str = member("EndpointStatus")


@structure
class ExplainerConfig(Structure):
    """Part of CreateEndpointConfigInput, DescribeEndpointConfigOutput, DescribeEndpointOutput."""

    clarify_explainer_config: ClarifyExplainerConfig | None = member("ClarifyExplainerConfig", default=None)


@structure
class GetEndpointPolicyRequest(Structure):
    """Input of GetEndpointPolicy."""

    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class GetEndpointPolicyResponse(Output):
    """Output of GetEndpointPolicy."""

    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    endpoint_arn: str | None = member(
        "EndpointArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*",
    )
    resource_policy: str | None = member("ResourcePolicy", default=None, length=(1, 20480), pattern="(?s:.*)")


@structure
class InstancePool(Structure):
    """Part of ProductionVariant."""

    instance_type: ProductionVariantInstanceType | str = member("InstanceType")
    priority: int = member("Priority", range=(1, 5))
    model_name_override: str | None = member(
        "ModelNameOverride", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )


@structure
class InstancePoolSummary(Structure):
    """Part of PendingProductionVariantSummary, ProductionVariantSummary."""

    instance_type: ProductionVariantInstanceType | str = member("InstanceType")
    current_instance_count: int = member("CurrentInstanceCount", range=(0, None))


@structure
class ListEndpointConfigsInput(Structure):
    """Input of ListEndpointConfigs."""

    sort_by: EndpointConfigSortKey | str | None = member("SortBy", default=None)
    sort_order: OrderKey | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern="[a-zA-Z0-9-]+")
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)


@structure
class ListEndpointConfigsOutput(Output):
    """Output of ListEndpointConfigs."""

    endpoint_configs: list[EndpointConfigSummary] = member("EndpointConfigs")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListEndpointsInput(Structure):
    """Input of ListEndpoints."""

    sort_by: EndpointSortKey | str | None = member("SortBy", default=None)
    sort_order: OrderKey | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern="[a-zA-Z0-9-]+")
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    status_equals: EndpointStatus | str | None = member("StatusEquals", default=None)


@structure
class ListEndpointsOutput(Output):
    """Output of ListEndpoints."""

    endpoints: list[EndpointSummary] = member("Endpoints")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class MetricsConfig(Structure):
    """Part of CreateEndpointConfigInput, DescribeEndpointConfigOutput, DescribeEndpointOutput."""

    enable_enhanced_metrics: bool | None = member("EnableEnhancedMetrics", default=None)
    enable_detailed_observability: bool | None = member("EnableDetailedObservability", default=None)
    metric_publish_frequency_in_seconds: int | None = member("MetricPublishFrequencyInSeconds", default=None)


@structure
class PendingDeploymentSummary(Structure):
    """Part of DescribeEndpointOutput."""

    endpoint_config_name: str = member("EndpointConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    production_variants: list[PendingProductionVariantSummary] | None = member(
        "ProductionVariants", default=None, length=(1, None)
    )
    start_time: datetime.datetime | None = member("StartTime", default=None)
    shadow_production_variants: list[PendingProductionVariantSummary] | None = member(
        "ShadowProductionVariants", default=None, length=(1, None)
    )


@structure
class PendingProductionVariantSummary(Structure):
    """Part of PendingDeploymentSummary."""

    variant_name: str = member("VariantName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    deployed_images: list[DeployedImage] | None = member("DeployedImages", default=None)
    current_weight: float | None = member("CurrentWeight", default=None, range=(0, None))
    desired_weight: float | None = member("DesiredWeight", default=None, range=(0, None))
    current_instance_count: int | None = member("CurrentInstanceCount", default=None, range=(0, None))
    desired_instance_count: int | None = member("DesiredInstanceCount", default=None, range=(0, None))
    instance_type: ProductionVariantInstanceType | str | None = member("InstanceType", default=None)
    instance_pools: list[InstancePoolSummary] | None = member("InstancePools", default=None, length=(1, None))
    accelerator_type: ProductionVariantAcceleratorType | str | None = member("AcceleratorType", default=None)
    variant_status: list[ProductionVariantStatus] | None = member("VariantStatus", default=None, length=(0, 5))
    current_serverless_config: ProductionVariantServerlessConfig | None = member(
        "CurrentServerlessConfig", default=None
    )
    desired_serverless_config: ProductionVariantServerlessConfig | None = member(
        "DesiredServerlessConfig", default=None
    )
    managed_instance_scaling: ProductionVariantManagedInstanceScaling | None = member(
        "ManagedInstanceScaling", default=None
    )
    routing_config: ProductionVariantRoutingConfig | None = member("RoutingConfig", default=None)
    accelerator_partition_layouts: list[AcceleratorPartitionLayout] | None = member(
        "AcceleratorPartitionLayouts", default=None, length=(0, 32)
    )


@structure
class PrefixAwareRoutingConfig(Structure):
    """Part of ProductionVariantRoutingConfig."""

    prefix_length: int | None = member("PrefixLength", default=None, range=(1024, 65536))
    concurrency_threshold: int | None = member("ConcurrencyThreshold", default=None, range=(1, 1024))


@structure
class ProductionVariant(Structure):
    """Part of CreateEndpointConfigInput, DescribeEndpointConfigOutput."""

    variant_name: str = member("VariantName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    model_name: str | None = member(
        "ModelName", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    initial_instance_count: int | None = member("InitialInstanceCount", default=None, range=(1, None))
    instance_type: ProductionVariantInstanceType | str | None = member("InstanceType", default=None)
    instance_pools: list[InstancePool] | None = member("InstancePools", default=None, length=(1, 5))
    variant_instance_provision_timeout_in_seconds: int | None = member(
        "VariantInstanceProvisionTimeoutInSeconds", default=None, range=(300, 3600)
    )
    initial_variant_weight: float | None = member("InitialVariantWeight", default=None, range=(0, None))
    accelerator_type: ProductionVariantAcceleratorType | str | None = member("AcceleratorType", default=None)
    core_dump_config: ProductionVariantCoreDumpConfig | None = member("CoreDumpConfig", default=None)
    serverless_config: ProductionVariantServerlessConfig | None = member("ServerlessConfig", default=None)
    volume_size_in_gb: int | None = member("VolumeSizeInGB", default=None, range=(1, 512))
    model_data_download_timeout_in_seconds: int | None = member(
        "ModelDataDownloadTimeoutInSeconds", default=None, range=(60, 3600)
    )
    container_startup_health_check_timeout_in_seconds: int | None = member(
        "ContainerStartupHealthCheckTimeoutInSeconds", default=None, range=(60, 3600)
    )
    enable_ssm_access: bool | None = member("EnableSSMAccess", default=None)
    managed_instance_scaling: ProductionVariantManagedInstanceScaling | None = member(
        "ManagedInstanceScaling", default=None
    )
    routing_config: ProductionVariantRoutingConfig | None = member("RoutingConfig", default=None)
    inference_ami_version: ProductionVariantInferenceAmiVersion | str | None = member(
        "InferenceAmiVersion", default=None
    )
    capacity_reservation_config: ProductionVariantCapacityReservationConfig | None = member(
        "CapacityReservationConfig", default=None
    )
    accelerator_partition_layouts: list[AcceleratorPartitionLayout] | None = member(
        "AcceleratorPartitionLayouts", default=None, length=(1, 32)
    )


@structure
class ProductionVariantCapacityReservationConfig(Structure):
    """Part of ProductionVariant."""

    capacity_reservation_preference: CapacityReservationPreference | str | None = member(
        "CapacityReservationPreference", default=None
    )
    ml_reservation_arn: str | None = member(
        "MlReservationArn",
        default=None,
        length=(20, 258),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z0-9\-]{1,14}/.*",
    )


@structure
class ProductionVariantCapacityReservationSummary(Structure):
    """Part of ProductionVariantSummary."""

    ml_reservation_arn: str | None = member(
        "MlReservationArn",
        default=None,
        length=(20, 258),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z0-9\-]{1,14}/.*",
    )
    capacity_reservation_preference: CapacityReservationPreference | str | None = member(
        "CapacityReservationPreference", default=None
    )
    total_instance_count: int | None = member("TotalInstanceCount", default=None, range=(0, None))
    available_instance_count: int | None = member("AvailableInstanceCount", default=None, range=(0, None))
    used_by_current_endpoint: int | None = member("UsedByCurrentEndpoint", default=None, range=(0, None))
    ec2_capacity_reservations: list[Ec2CapacityReservation] | None = member("Ec2CapacityReservations", default=None)


@structure
class ProductionVariantCoreDumpConfig(Structure):
    """Part of ProductionVariant."""

    destination_s3_uri: str = member("DestinationS3Uri", length=(0, 512), pattern="(https|s3)://([^/])/?(.*)")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")


@structure
class ProductionVariantManagedInstanceScaling(Structure):
    """Part of PendingProductionVariantSummary, ProductionVariant, ProductionVariantSummary."""

    status: ManagedInstanceScalingStatus | str | None = member("Status", default=None)
    min_instance_count: int | None = member("MinInstanceCount", default=None, range=(0, None))
    max_instance_count: int | None = member("MaxInstanceCount", default=None, range=(1, None))
    scale_in_policy: ProductionVariantManagedInstanceScalingScaleInPolicy | None = member("ScaleInPolicy", default=None)


@structure
class ProductionVariantManagedInstanceScalingScaleInPolicy(Structure):
    """Part of ProductionVariantManagedInstanceScaling."""

    strategy: ManagedInstanceScalingScaleInStrategy | str = member("Strategy")
    maximum_step_size: int | None = member("MaximumStepSize", default=None, range=(1, 100))
    cooldown_in_minutes: int | None = member("CooldownInMinutes", default=None, range=(5, 1440))


@structure
class ProductionVariantRoutingConfig(Structure):
    """Part of PendingProductionVariantSummary, ProductionVariant, ProductionVariantSummary."""

    routing_strategy: RoutingStrategy | str = member("RoutingStrategy")
    prefix_aware_routing_config: PrefixAwareRoutingConfig | None = member("PrefixAwareRoutingConfig", default=None)


@structure
class ProductionVariantServerlessUpdateConfig(Structure):
    """Part of DesiredWeightAndCapacity."""

    max_concurrency: int | None = member("MaxConcurrency", default=None, range=(1, 200))
    provisioned_concurrency: int | None = member("ProvisionedConcurrency", default=None, range=(1, 200))


@structure
class ProductionVariantStatus(Structure):
    """Part of PendingProductionVariantSummary, ProductionVariantSummary."""

    status: VariantStatus | str = member("Status")
    status_message: str | None = member("StatusMessage", default=None, length=(0, 1024))
    start_time: datetime.datetime | None = member("StartTime", default=None)


@structure
class ProductionVariantSummary(Structure):
    """Part of DescribeEndpointOutput, Endpoint."""

    variant_name: str = member("VariantName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    deployed_images: list[DeployedImage] | None = member("DeployedImages", default=None)
    current_weight: float | None = member("CurrentWeight", default=None, range=(0, None))
    desired_weight: float | None = member("DesiredWeight", default=None, range=(0, None))
    current_instance_count: int | None = member("CurrentInstanceCount", default=None, range=(0, None))
    desired_instance_count: int | None = member("DesiredInstanceCount", default=None, range=(0, None))
    instance_pools: list[InstancePoolSummary] | None = member("InstancePools", default=None, length=(1, None))
    variant_status: list[ProductionVariantStatus] | None = member("VariantStatus", default=None, length=(0, 5))
    current_serverless_config: ProductionVariantServerlessConfig | None = member(
        "CurrentServerlessConfig", default=None
    )
    desired_serverless_config: ProductionVariantServerlessConfig | None = member(
        "DesiredServerlessConfig", default=None
    )
    managed_instance_scaling: ProductionVariantManagedInstanceScaling | None = member(
        "ManagedInstanceScaling", default=None
    )
    routing_config: ProductionVariantRoutingConfig | None = member("RoutingConfig", default=None)
    capacity_reservation_config: ProductionVariantCapacityReservationSummary | None = member(
        "CapacityReservationConfig", default=None
    )
    accelerator_partition_layouts: list[AcceleratorPartitionLayout] | None = member(
        "AcceleratorPartitionLayouts", default=None, length=(0, 32)
    )


@structure
class PutEndpointPolicyRequest(Structure):
    """Input of PutEndpointPolicy."""

    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    resource_policy: str = member("ResourcePolicy", length=(1, 20480), pattern="(?s:.*)")


@structure
class PutEndpointPolicyResponse(Output):
    """Output of PutEndpointPolicy."""

    endpoint_arn: str | None = member(
        "EndpointArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*",
    )


@structure
class RollingUpdatePolicy(Structure):
    """Part of DeploymentConfig."""

    maximum_batch_size: CapacitySize = member("MaximumBatchSize")
    wait_interval_in_seconds: int = member("WaitIntervalInSeconds", range=(0, 3600))
    maximum_execution_timeout_in_seconds: int | None = member(
        "MaximumExecutionTimeoutInSeconds", default=None, range=(600, 28800)
    )
    rollback_maximum_batch_size: CapacitySize | None = member("RollbackMaximumBatchSize", default=None)


@structure
class TrafficRoutingConfig(Structure):
    """Part of BlueGreenUpdatePolicy."""

    type: TrafficRoutingConfigType | str = member("Type")
    wait_interval_in_seconds: int = member("WaitIntervalInSeconds", range=(0, 3600))
    canary_size: CapacitySize | None = member("CanarySize", default=None)
    linear_step_size: CapacitySize | None = member("LinearStepSize", default=None)


@structure
class UpdateEndpointInput(Structure):
    """Input of UpdateEndpoint."""

    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    endpoint_config_name: str = member("EndpointConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    retain_all_variant_properties: bool | None = member("RetainAllVariantProperties", default=None)
    exclude_retained_variant_properties: list[VariantProperty] | None = member(
        "ExcludeRetainedVariantProperties", default=None, length=(0, 3)
    )
    deployment_config: DeploymentConfig | None = member("DeploymentConfig", default=None)
    retain_deployment_config: bool | None = member("RetainDeploymentConfig", default=None)


@structure
class UpdateEndpointOutput(Output):
    """Output of UpdateEndpoint."""

    endpoint_arn: str = member(
        "EndpointArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*"
    )


@structure
class UpdateEndpointWeightsAndCapacitiesInput(Structure):
    """Input of UpdateEndpointWeightsAndCapacities."""

    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    desired_weights_and_capacities: list[DesiredWeightAndCapacity] = member(
        "DesiredWeightsAndCapacities", length=(1, None)
    )


@structure
class UpdateEndpointWeightsAndCapacitiesOutput(Output):
    """Output of UpdateEndpointWeightsAndCapacities."""

    endpoint_arn: str = member(
        "EndpointArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*"
    )


@structure
class VariantProperty(Structure):
    """Part of UpdateEndpointInput."""

    variant_property_type: VariantPropertyType | str = member("VariantPropertyType")
