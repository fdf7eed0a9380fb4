# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of search over all resources."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import ModelCardStatus, Tag, UserContext, VpcConfig
from .common_inference import EndpointStatus
from .common_jobs import (
    ExperimentConfig,
    MetadataProperties,
    ModelArtifacts,
    NetworkConfig,
    ParallelismConfiguration,
    StoppingCondition,
)
from .common_monitoring import BatchTransformInput
from .common_training import (
    BatchStrategy,
    Channel,
    CheckpointConfig,
    OutputDataConfig,
    ResourceConfig,
    RetryStrategy,
    TrainingJobStatus,
    TransformInput,
    TransformOutput,
    TransformResources,
)
from .endpoints import DataCaptureConfigSummary, ProductionVariantSummary
from .experiments import (
    ExperimentSource,
    TrialComponentArtifact,
    TrialComponentMetricSummary,
    TrialComponentParameterValue,
    TrialComponentSource,
    TrialComponentStatus,
    TrialSource,
)
from .feature_store import (
    FeatureDefinition,
    FeatureGroupStatus,
    FeatureParameter,
    FeatureType,
    LastUpdateStatus,
    OfflineStoreConfig,
    OfflineStoreStatus,
    OnlineStoreConfig,
)
from .hubs import HubContentDependency, HubContentStatus, HubContentSupportStatus, HubContentType
from .jobs import JobCategory, JobSecondaryStatus, JobSecondaryStatusTransition, JobStatus
from .model_cards import ModelCardSecurityConfig
from .model_packages import (
    AdditionalInferenceSpecificationDefinition,
    CrossAccountFilterOption,
    DriftCheckBaselines,
    InferenceSpecification,
    ModelApprovalStatus,
    ModelLifeCycle,
    ModelMetrics,
    ModelPackageGroupStatus,
    ModelPackageModelCard,
    ModelPackageRegistrationType,
    ModelPackageSecurityConfig,
    ModelPackageStatus,
    ModelPackageStatusDetails,
    ModelPackageValidationSpecification,
    SkipModelValidation,
    SourceAlgorithmSpecification,
)
from .models import ContainerDefinition, DeploymentRecommendation, InferenceExecutionConfig
from .monitoring_schedules import (
    MonitoringAlertSummary,
    MonitoringExecutionSummary,
    MonitoringScheduleConfig,
    MonitoringType,
    ScheduleStatus,
)
from .pipeline_executions import Parameter, PipelineExecutionStatus, PipelineExperimentConfig, SelectiveExecutionConfig
from .pipelines import PipelineStatus
from .processing_jobs import (
    AppSpecification,
    ProcessingInput,
    ProcessingJobStatus,
    ProcessingOutputConfig,
    ProcessingResources,
    ProcessingStoppingCondition,
)
from .projects import (
    ProjectStatus,
    ServiceCatalogProvisionedProductDetails,
    ServiceCatalogProvisioningDetails,
    TemplateProviderDetail,
)
from .training_jobs import (
    AlgorithmSpecification,
    DebugHookConfig,
    DebugRuleConfiguration,
    DebugRuleEvaluationStatus,
    MetricData,
    ModelPackageConfig,
    ProfilerConfig,
    SecondaryStatus,
    SecondaryStatusTransition,
    TensorBoardOutputConfig,
    WarmPoolStatus,
)
from .transform_jobs import BatchDataCaptureConfig, DataProcessing, ModelClientConfig, TransformJobStatus
from .tuning_jobs import (
    HyperParameterTrainingJobDefinition,
    HyperParameterTrainingJobSummary,
    HyperParameterTuningJobCompletionDetails,
    HyperParameterTuningJobConfig,
    HyperParameterTuningJobConsumedResources,
    HyperParameterTuningJobStatus,
    HyperParameterTuningJobWarmStartConfig,
    ObjectiveStatusCounters,
    TrainingJobStatusCounters,
)

BooleanOperator = Literal["And", "Or"]

Operator = Literal[
    "Equals",
    "NotEquals",
    "GreaterThan",
    "GreaterThanOrEqualTo",
    "LessThan",
    "LessThanOrEqualTo",
    "Contains",
    "Exists",
    "NotExists",
    "In",
]

Relation = Literal["EqualTo", "GreaterThanOrEqualTo"]

ResourceType = Literal[
    "TrainingJob",
    "Experiment",
    "ExperimentTrial",
    "ExperimentTrialComponent",
    "Endpoint",
    "Model",
    "ModelPackage",
    "ModelPackageGroup",
    "Pipeline",
    "PipelineExecution",
    "FeatureGroup",
    "FeatureMetadata",
    "Image",
    "ImageVersion",
    "Project",
    "HyperParameterTuningJob",
    "ModelCard",
    "PipelineVersion",
    "Job",
    "HubContent",
]

SearchSortOrder = Literal["Ascending", "Descending"]


@structure
class Endpoint(Structure):
    """Part of SearchRecord."""

    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    endpoint_arn: str = member(
        "EndpointArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*"
    )
    endpoint_config_name: str = member("EndpointConfigName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    endpoint_status: EndpointStatus | str = member("EndpointStatus")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    production_variants: list[ProductionVariantSummary] | None = member(
        "ProductionVariants", default=None, length=(1, None)
    )
    data_capture_config: DataCaptureConfigSummary | None = member("DataCaptureConfig", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    monitoring_schedules: list[MonitoringSchedule] | None = member("MonitoringSchedules", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    shadow_production_variants: list[ProductionVariantSummary] | None = member(
        "ShadowProductionVariants", default=None, length=(1, None)
    )


@structure
class Experiment(Structure):
    """Part of SearchRecord."""

    experiment_name: str | None = member(
        "ExperimentName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    experiment_arn: str | None = member(
        "ExperimentArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment/.*",
    )
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    source: ExperimentSource | None = member("Source", default=None)
    description: str | None = member("Description", default=None, length=(0, 3072), pattern=".*")
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class FeatureGroup(Structure):
    """Part of SearchRecord."""

    feature_group_arn: str | None = member(
        "FeatureGroupArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:feature-group/.*",
    )
    feature_group_name: str | None = member(
        "FeatureGroupName", default=None, length=(1, 64), pattern="[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}"
    )
    record_identifier_feature_name: str | None = member(
        "RecordIdentifierFeatureName", default=None, length=(1, 64), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}"
    )
    event_time_feature_name: str | None = member(
        "EventTimeFeatureName", default=None, length=(1, 64), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}"
    )
    feature_definitions: list[FeatureDefinition] | None = member("FeatureDefinitions", default=None, length=(1, 2500))
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    online_store_config: OnlineStoreConfig | None = member("OnlineStoreConfig", default=None)
    offline_store_config: OfflineStoreConfig | None = member("OfflineStoreConfig", default=None)
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    feature_group_status: FeatureGroupStatus | str | None = member("FeatureGroupStatus", default=None)
    offline_store_status: OfflineStoreStatus | None = member("OfflineStoreStatus", default=None)
    last_update_status: LastUpdateStatus | None = member("LastUpdateStatus", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    description: str | None = member("Description", default=None, length=(0, 128))
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class FeatureMetadata(Structure):
    """Part of SearchRecord."""

    feature_group_arn: str | None = member(
        "FeatureGroupArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:feature-group/.*",
    )
    feature_group_name: str | None = member(
        "FeatureGroupName", default=None, length=(1, 64), pattern="[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}"
    )
    feature_name: str | None = member(
        "FeatureName", default=None, length=(1, 64), pattern="[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}"
    )
    feature_type: FeatureType | str | None = member("FeatureType", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    description: str | None = member("Description", default=None, length=(0, 255), pattern=".*")
    parameters: list[FeatureParameter] | None = member("Parameters", default=None, length=(0, 25))


@structure
class Filter(Structure):
    """Part of NestedFilters, SearchExpression."""

    name: str = member("Name", length=(1, 255), pattern=".+")
    operator: Operator | str | None = member("Operator", default=None)
    value: str | None = member("Value", default=None, length=(1, 1024), pattern=".+")


@structure
class GetSearchSuggestionsRequest(Structure):
    """Input of GetSearchSuggestions."""

    resource: ResourceType | str = member("Resource")
    suggestion_query: SuggestionQuery | None = member("SuggestionQuery", default=None)


@structure
class GetSearchSuggestionsResponse(Output):
    """Output of GetSearchSuggestions."""

    property_name_suggestions: list[PropertyNameSuggestion] | None = member("PropertyNameSuggestions", default=None)


@structure
class HubContent(Structure):
    """Part of SearchRecord."""

    hub_content_name: str = member("HubContentName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    hub_content_arn: str = member("HubContentArn", length=(0, 255), pattern=".*")
    hub_content_version: str = member("HubContentVersion", length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}")
    hub_content_type: HubContentType | str = member("HubContentType")
    document_schema_version: str = member("DocumentSchemaVersion", length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}")
    hub_name: str = member("HubName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    hub_arn: str = member("HubArn", length=(0, 255), pattern=".*")
    hub_content_status: HubContentStatus | str = member("HubContentStatus")
    creation_time: datetime.datetime = member("CreationTime")
    hub_content_display_name: str | None = member("HubContentDisplayName", default=None, length=(0, 255), pattern=".*")
    hub_content_description: str | None = member("HubContentDescription", default=None, length=(0, 1023), pattern=".*")
    hub_content_markdown: str | None = member("HubContentMarkdown", default=None, length=(0, 170391))
    hub_content_document: str | None = member("HubContentDocument", default=None, length=(0, 327680), pattern=".*")
    sagemaker_public_hub_content_arn: str | None = member(
        "SageMakerPublicHubContentArn",
        default=None,
        length=(0, 255),
        pattern=r"arn:[a-z0-9-\.]{1,63}:sagemaker:\w+(?:-\w+)+:aws:hub-content\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}\/Model\/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}",
    )
    reference_min_version: str | None = member(
        "ReferenceMinVersion", default=None, length=(5, 14), pattern=r"\d{1,4}.\d{1,4}.\d{1,4}"
    )
    support_status: HubContentSupportStatus | str | None = member("SupportStatus", default=None)
    hub_content_search_keywords: list[str] | None = member(
        "HubContentSearchKeywords", default=None, length=(0, 50), each=Traits(length=(0, 255), pattern=".*")
    )
    hub_content_dependencies: list[HubContentDependency] | None = member(
        "HubContentDependencies", default=None, length=(0, 50)
    )
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class HyperParameterTuningJobSearchEntity(Structure):
    """Part of SearchRecord."""

    hyper_parameter_tuning_job_name: str | None = member(
        "HyperParameterTuningJobName", default=None, length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}"
    )
    hyper_parameter_tuning_job_arn: str | None = member(
        "HyperParameterTuningJobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:hyper-parameter-tuning-job/.*",
    )
    hyper_parameter_tuning_job_config: HyperParameterTuningJobConfig | None = member(
        "HyperParameterTuningJobConfig", default=None
    )
    training_job_definition: HyperParameterTrainingJobDefinition | None = member("TrainingJobDefinition", default=None)
    training_job_definitions: list[HyperParameterTrainingJobDefinition] | None = member(
        "TrainingJobDefinitions", default=None, length=(1, 10)
    )
    hyper_parameter_tuning_job_status: HyperParameterTuningJobStatus | str | None = member(
        "HyperParameterTuningJobStatus", default=None
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    hyper_parameter_tuning_end_time: datetime.datetime | None = member("HyperParameterTuningEndTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    training_job_status_counters: TrainingJobStatusCounters | None = member("TrainingJobStatusCounters", default=None)
    objective_status_counters: ObjectiveStatusCounters | None = member("ObjectiveStatusCounters", default=None)
    best_training_job: HyperParameterTrainingJobSummary | None = member("BestTrainingJob", default=None)
    overall_best_training_job: HyperParameterTrainingJobSummary | None = member("OverallBestTrainingJob", default=None)
    warm_start_config: HyperParameterTuningJobWarmStartConfig | None = member("WarmStartConfig", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    tuning_job_completion_details: HyperParameterTuningJobCompletionDetails | None = member(
        "TuningJobCompletionDetails", default=None
    )
    consumed_resources: HyperParameterTuningJobConsumedResources | None = member("ConsumedResources", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class Job(Structure):
    """Part of SearchRecord."""

    job_name: str | None = member("JobName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    job_arn: str | None = member(
        "JobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:(aws[a-z\-]*):sagemaker:[a-z0-9\-]+:[0-9]{12}:job/[a-zA-Z0-9]+/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    job_category: JobCategory | str | None = member("JobCategory", default=None)
    job_config_schema_version: str | None = member(
        "JobConfigSchemaVersion", default=None, length=(5, 16), pattern=r"\d+\.\d+\.\d+"
    )
    job_config_document: str | None = member("JobConfigDocument", default=None, length=(1, 262144))
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)
    job_status: JobStatus | str | None = member("JobStatus", default=None)
    secondary_status: JobSecondaryStatus | str | None = member("SecondaryStatus", default=None)
    secondary_status_transitions: list[JobSecondaryStatusTransition] | None = member(
        "SecondaryStatusTransitions", default=None, length=(0, 100)
    )
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class Model(Structure):
    """Part of ModelDashboardModel."""

    model_name: str | None = member(
        "ModelName", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    primary_container: ContainerDefinition | None = member("PrimaryContainer", default=None)
    containers: list[ContainerDefinition] | None = member("Containers", default=None, length=(0, 15))
    inference_execution_config: InferenceExecutionConfig | None = member("InferenceExecutionConfig", default=None)
    execution_role_arn: str | None = member(
        "ExecutionRoleArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+",
    )
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    model_arn: str | None = member(
        "ModelArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model/.*"
    )
    enable_network_isolation: bool | None = member("EnableNetworkIsolation", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    deployment_recommendation: DeploymentRecommendation | None = member("DeploymentRecommendation", default=None)


@structure
class ModelCard(Structure):
    """Part of SearchRecord."""

    model_card_arn: str | None = member(
        "ModelCardArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    model_card_name: str | None = member(
        "ModelCardName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_card_version: int | None = member("ModelCardVersion", default=None)
    content: str | None = member("Content", default=None, length=(0, 100000), pattern=".*", sensitive=True)
    model_card_status: ModelCardStatus | str | None = member("ModelCardStatus", default=None)
    security_config: ModelCardSecurityConfig | None = member("SecurityConfig", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    model_id: str | None = member("ModelId", default=None)
    risk_rating: str | None = member("RiskRating", default=None)
    model_package_group_name: str | None = member("ModelPackageGroupName", default=None)


@structure
class ModelDashboardEndpoint(Structure):
    """Part of ModelDashboardModel."""

    endpoint_name: str = member("EndpointName", length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    endpoint_arn: str = member(
        "EndpointArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*"
    )
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    endpoint_status: EndpointStatus | str = member("EndpointStatus")


@structure
class ModelDashboardModel(Structure):
    """Part of SearchRecord."""

    model: Model | None = member("Model", default=None)
    endpoints: list[ModelDashboardEndpoint] | None = member("Endpoints", default=None)
    last_batch_transform_job: TransformJob | None = member("LastBatchTransformJob", default=None)
    monitoring_schedules: list[ModelDashboardMonitoringSchedule] | None = member("MonitoringSchedules", default=None)
    model_card: ModelDashboardModelCard | None = member("ModelCard", default=None)


@structure
class ModelDashboardModelCard(Structure):
    """Part of ModelDashboardModel."""

    model_card_arn: str | None = member(
        "ModelCardArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-card/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    model_card_name: str | None = member(
        "ModelCardName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_card_version: int | None = member("ModelCardVersion", default=None)
    model_card_status: ModelCardStatus | str | None = member("ModelCardStatus", default=None)
    security_config: ModelCardSecurityConfig | None = member("SecurityConfig", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    model_id: str | None = member("ModelId", default=None)
    risk_rating: str | None = member("RiskRating", default=None)


@structure
class ModelDashboardMonitoringSchedule(Structure):
    """Part of ModelDashboardModel."""

    monitoring_schedule_arn: str | None = member("MonitoringScheduleArn", default=None, length=(0, 256), pattern=".*")
    monitoring_schedule_name: str | None = member(
        "MonitoringScheduleName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_schedule_status: ScheduleStatus | str | None = member("MonitoringScheduleStatus", default=None)
    monitoring_type: MonitoringType | str | None = member("MonitoringType", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    monitoring_schedule_config: MonitoringScheduleConfig | None = member("MonitoringScheduleConfig", default=None)
    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_alert_summaries: list[MonitoringAlertSummary] | None = member(
        "MonitoringAlertSummaries", default=None, length=(1, 100)
    )
    last_monitoring_execution_summary: MonitoringExecutionSummary | None = member(
        "LastMonitoringExecutionSummary", default=None
    )
    batch_transform_input: BatchTransformInput | None = member("BatchTransformInput", default=None)


@structure
class ModelPackage(Structure):
    """Part of SearchRecord."""

    model_package_name: str | None = member(
        "ModelPackageName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_package_group_name: str | None = member(
        "ModelPackageGroupName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_package_version: int | None = member("ModelPackageVersion", default=None, range=(1, None))
    model_package_registration_type: ModelPackageRegistrationType | str | None = member(
        "ModelPackageRegistrationType", default=None
    )
    model_package_arn: str | None = member(
        "ModelPackageArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )
    model_package_description: str | None = member(
        "ModelPackageDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    inference_specification: InferenceSpecification | None = member("InferenceSpecification", default=None)
    source_algorithm_specification: SourceAlgorithmSpecification | None = member(
        "SourceAlgorithmSpecification", default=None
    )
    validation_specification: ModelPackageValidationSpecification | None = member(
        "ValidationSpecification", default=None
    )
    model_package_status: ModelPackageStatus | str | None = member("ModelPackageStatus", default=None)
    model_package_status_details: ModelPackageStatusDetails | None = member("ModelPackageStatusDetails", default=None)
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
    additional_inference_specifications: list[AdditionalInferenceSpecificationDefinition] | None = member(
        "AdditionalInferenceSpecifications", default=None, length=(1, 15)
    )
    source_uri: str | None = member(
        "SourceUri",
        default=None,
        length=(0, 1024),
        pattern=r"[^$+<=>\^`|~\xa2-\xa6\xa8\xa9\xac\xae-\xb1\xb4\xb8\xd7\xf7\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]{0,1024}",
    )
    security_config: ModelPackageSecurityConfig | None = member("SecurityConfig", default=None)
    model_card: ModelPackageModelCard | None = member("ModelCard", default=None)
    model_life_cycle: ModelLifeCycle | None = member("ModelLifeCycle", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
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
    skip_model_validation: SkipModelValidation | str | None = member("SkipModelValidation", default=None)


@structure
class ModelPackageGroup(Structure):
    """Part of SearchRecord."""

    model_package_group_name: str | None = member(
        "ModelPackageGroupName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    model_package_group_arn: str | None = member(
        "ModelPackageGroupArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package-group/[\S]{1,2048}",
    )
    model_package_group_description: str | None = member(
        "ModelPackageGroupDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    model_package_group_status: ModelPackageGroupStatus | str | None = member("ModelPackageGroupStatus", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class MonitoringSchedule(Structure):
    """Part of Endpoint."""

    monitoring_schedule_arn: str | None = member("MonitoringScheduleArn", default=None, length=(0, 256), pattern=".*")
    monitoring_schedule_name: str | None = member(
        "MonitoringScheduleName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    monitoring_schedule_status: ScheduleStatus | str | None = member("MonitoringScheduleStatus", default=None)
    monitoring_type: MonitoringType | str | None = member("MonitoringType", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    monitoring_schedule_config: MonitoringScheduleConfig | None = member("MonitoringScheduleConfig", default=None)
    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    last_monitoring_execution_summary: MonitoringExecutionSummary | None = member(
        "LastMonitoringExecutionSummary", default=None
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class NestedFilters(Structure):
    """Part of SearchExpression."""

    nested_property_name: str = member("NestedPropertyName", length=(1, 255), pattern=".+")
    filters: list[Filter] = member("Filters", length=(1, 20))


@structure
class Parent(Structure):
    """Part of TrialComponent."""

    trial_name: str | None = member(
        "TrialName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    experiment_name: str | None = member(
        "ExperimentName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )


@structure
class Pipeline(Structure):
    """Part of SearchRecord."""

    pipeline_arn: str | None = member(
        "PipelineArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:([0-9]{12}|aws):pipeline/.*",
    )
    pipeline_name: str | None = member(
        "PipelineName", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )
    pipeline_display_name: str | None = member(
        "PipelineDisplayName", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}"
    )
    pipeline_description: str | None = member("PipelineDescription", default=None, length=(0, 3072), pattern=".*")
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    pipeline_status: PipelineStatus | str | None = member("PipelineStatus", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_run_time: datetime.datetime | None = member("LastRunTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    parallelism_configuration: ParallelismConfiguration | None = member("ParallelismConfiguration", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class PipelineExecution(Structure):
    """Part of SearchRecord."""

    pipeline_arn: str | None = member(
        "PipelineArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:([0-9]{12}|aws):pipeline/.*",
    )
    pipeline_execution_arn: str | None = member(
        "PipelineExecutionArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )
    pipeline_execution_display_name: str | None = member(
        "PipelineExecutionDisplayName", default=None, length=(1, 82), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}"
    )
    pipeline_execution_status: PipelineExecutionStatus | str | None = member("PipelineExecutionStatus", default=None)
    pipeline_execution_description: str | None = member(
        "PipelineExecutionDescription", default=None, length=(0, 3072), pattern=".*"
    )
    pipeline_experiment_config: PipelineExperimentConfig | None = member("PipelineExperimentConfig", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1300), pattern=".*")
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    parallelism_configuration: ParallelismConfiguration | None = member("ParallelismConfiguration", default=None)
    selective_execution_config: SelectiveExecutionConfig | None = member("SelectiveExecutionConfig", default=None)
    pipeline_parameters: list[Parameter] | None = member("PipelineParameters", default=None, length=(0, 200))
    pipeline_version_id: int | None = member("PipelineVersionId", default=None, range=(1, None))
    pipeline_version_display_name: str | None = member(
        "PipelineVersionDisplayName", default=None, length=(1, 82), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}"
    )


@structure
class PipelineVersion(Structure):
    """Part of SearchRecord."""

    pipeline_arn: str | None = member(
        "PipelineArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:([0-9]{12}|aws):pipeline/.*",
    )
    pipeline_version_id: int | None = member("PipelineVersionId", default=None, range=(1, None))
    pipeline_version_display_name: str | None = member(
        "PipelineVersionDisplayName", default=None, length=(1, 82), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}"
    )
    pipeline_version_description: str | None = member(
        "PipelineVersionDescription", default=None, length=(0, 3072), pattern=".*"
    )
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    last_executed_pipeline_execution_arn: str | None = member(
        "LastExecutedPipelineExecutionArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )
    last_executed_pipeline_execution_display_name: str | None = member(
        "LastExecutedPipelineExecutionDisplayName",
        default=None,
        length=(1, 82),
        pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}",
    )
    last_executed_pipeline_execution_status: PipelineExecutionStatus | str | None = member(
        "LastExecutedPipelineExecutionStatus", default=None
    )
    pipeline_version_aliases: list[str] | None = member(
        "PipelineVersionAliases",
        default=None,
        length=(0, 10),
        each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9._\-]{1,128}"),
    )


@structure
class ProcessingJob(Structure):
    """Part of TrialComponentSourceDetail."""

    processing_inputs: list[ProcessingInput] | None = member("ProcessingInputs", default=None, length=(0, 10))
    processing_output_config: ProcessingOutputConfig | None = member("ProcessingOutputConfig", default=None)
    processing_job_name: str | None = member(
        "ProcessingJobName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    processing_resources: ProcessingResources | None = member("ProcessingResources", default=None)
    stopping_condition: ProcessingStoppingCondition | None = member("StoppingCondition", default=None)
    app_specification: AppSpecification | None = member("AppSpecification", default=None)
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 256), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 256), pattern=r"[\S\s]*"),
    )
    network_config: NetworkConfig | None = member("NetworkConfig", default=None)
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    experiment_config: ExperimentConfig | None = member("ExperimentConfig", default=None)
    processing_job_arn: str | None = member(
        "ProcessingJobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:processing-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    processing_job_status: ProcessingJobStatus | str | None = member("ProcessingJobStatus", default=None)
    exit_message: str | None = member("ExitMessage", default=None, length=(0, 1024), pattern=r"[\S\s]*")
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    processing_end_time: datetime.datetime | None = member("ProcessingEndTime", default=None)
    processing_start_time: datetime.datetime | None = member("ProcessingStartTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    monitoring_schedule_arn: str | None = member("MonitoringScheduleArn", default=None, length=(0, 256), pattern=".*")
    auto_ml_job_arn: str | None = member(
        "AutoMLJobArn",
        default=None,
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:automl-job/.*",
    )
    training_job_arn: str | None = member(
        "TrainingJobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class Project(Structure):
    """Part of SearchRecord."""

    project_arn: str | None = member(
        "ProjectArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:project/[\S]{1,2048}",
    )
    project_name: str | None = member(
        "ProjectName", default=None, length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}"
    )
    project_id: str | None = member("ProjectId", default=None, length=(1, 20), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*")
    project_description: str | None = member(
        "ProjectDescription",
        default=None,
        length=(0, 1024),
        pattern=r"[^\x00-\x1f\x7f-\x9f\xad\u0600-\u0605\u061c\u06dd\u070f\u0890\u0891\u08e2\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ud800-\uf8ff\ufeff\ufff9-\ufffb\U000110bd\U000110cd\U00013430-\U0001343f\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0001\U000e0020-\U000e007f\U000f0000-\U0010ffff]*",
    )
    service_catalog_provisioning_details: ServiceCatalogProvisioningDetails | None = member(
        "ServiceCatalogProvisioningDetails", default=None
    )
    service_catalog_provisioned_product_details: ServiceCatalogProvisionedProductDetails | None = member(
        "ServiceCatalogProvisionedProductDetails", default=None
    )
    project_status: ProjectStatus | str | None = member("ProjectStatus", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    template_provider_details: list[TemplateProviderDetail] | None = member(
        "TemplateProviderDetails", default=None, length=(1, 1)
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)


@structure
class PropertyNameQuery(Structure):
    """Part of SuggestionQuery."""

    property_name_hint: str = member("PropertyNameHint", length=(0, 100), pattern=".*")


@structure
class PropertyNameSuggestion(Structure):
    """Part of GetSearchSuggestionsResponse."""

    property_name: str | None = member("PropertyName", default=None, length=(1, 255), pattern=".+")


@structure
class SearchExpression(Structure):
    """Part of SearchRequest."""

    filters: list[Filter] | None = member("Filters", default=None, length=(1, 20))
    nested_filters: list[NestedFilters] | None = member("NestedFilters", default=None, length=(1, 20))
    sub_expressions: list[SearchExpression] | None = member("SubExpressions", default=None, length=(1, 20))
    operator: BooleanOperator | str | None = member("Operator", default=None)


@structure
class SearchRecord(Structure):
    """Part of SearchResponse."""

    training_job: TrainingJob | None = member("TrainingJob", default=None)
    experiment: Experiment | None = member("Experiment", default=None)
    trial: Trial | None = member("Trial", default=None)
    trial_component: TrialComponent | None = member("TrialComponent", default=None)
    endpoint: Endpoint | None = member("Endpoint", default=None)
    model_package: ModelPackage | None = member("ModelPackage", default=None)
    model_package_group: ModelPackageGroup | None = member("ModelPackageGroup", default=None)
    pipeline: Pipeline | None = member("Pipeline", default=None)
    pipeline_execution: PipelineExecution | None = member("PipelineExecution", default=None)
    pipeline_version: PipelineVersion | None = member("PipelineVersion", default=None)
    feature_group: FeatureGroup | None = member("FeatureGroup", default=None)
    feature_metadata: FeatureMetadata | None = member("FeatureMetadata", default=None)
    project: Project | None = member("Project", default=None)
    hyper_parameter_tuning_job: HyperParameterTuningJobSearchEntity | None = member(
        "HyperParameterTuningJob", default=None
    )
    model_card: ModelCard | None = member("ModelCard", default=None)
    model: ModelDashboardModel | None = member("Model", default=None)
    job: Job | None = member("Job", default=None)
    hub_content: HubContent | None = member("HubContent", default=None)


@structure
class SearchRequest(Structure):
    """Input of Search."""

    resource: ResourceType | str = member("Resource")
    search_expression: SearchExpression | None = member("SearchExpression", default=None)
    sort_by: str | None = member("SortBy", default=None, length=(1, 255), pattern=".+")
    sort_order: SearchSortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    cross_account_filter_option: CrossAccountFilterOption | str | None = member(
        "CrossAccountFilterOption", default=None
    )
    visibility_conditions: list[VisibilityConditions] | None = member(
        "VisibilityConditions", default=None, length=(1, 5)
    )


@structure
class SearchResponse(Output):
    """Output of Search."""

    results: list[SearchRecord] | None = member("Results", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    total_hits: TotalHits | None = member("TotalHits", default=None)


@structure
class SuggestionQuery(Structure):
    """Part of GetSearchSuggestionsRequest."""

    property_name_query: PropertyNameQuery | None = member("PropertyNameQuery", default=None)


@structure
class TotalHits(Structure):
    """Part of SearchResponse."""

    value: int | None = member("Value", default=None)
    relation: Relation | str | None = member("Relation", default=None)


@structure
class TrainingJob(Structure):
    """Part of SearchRecord, TrialComponentSourceDetail."""

    training_job_name: str | None = member(
        "TrainingJobName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    training_job_arn: str | None = member(
        "TrainingJobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )
    tuning_job_arn: str | None = member(
        "TuningJobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:hyper-parameter-tuning-job/.*",
    )
    labeling_job_arn: str | None = member(
        "LabelingJobArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:labeling-job/.*",
    )
    auto_ml_job_arn: str | None = member(
        "AutoMLJobArn",
        default=None,
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:automl-job/.*",
    )
    model_artifacts: ModelArtifacts | None = member("ModelArtifacts", default=None)
    training_job_status: TrainingJobStatus | str | None = member("TrainingJobStatus", default=None)
    secondary_status: SecondaryStatus | str | None = member("SecondaryStatus", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    hyper_parameters: dict[str, str] | None = member(
        "HyperParameters",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 256), pattern=".*"),
        value=Traits(length=(0, 2500), pattern=".*"),
    )
    algorithm_specification: AlgorithmSpecification | None = member("AlgorithmSpecification", default=None)
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    input_data_config: list[Channel] | None = member("InputDataConfig", default=None, length=(1, 20))
    output_data_config: OutputDataConfig | None = member("OutputDataConfig", default=None)
    resource_config: ResourceConfig | None = member("ResourceConfig", default=None)
    warm_pool_status: WarmPoolStatus | None = member("WarmPoolStatus", default=None)
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)
    stopping_condition: StoppingCondition | None = member("StoppingCondition", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    training_start_time: datetime.datetime | None = member("TrainingStartTime", default=None)
    training_end_time: datetime.datetime | None = member("TrainingEndTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    secondary_status_transitions: list[SecondaryStatusTransition] | None = member(
        "SecondaryStatusTransitions", default=None
    )
    final_metric_data_list: list[MetricData] | None = member("FinalMetricDataList", default=None, length=(0, 40))
    enable_network_isolation: bool | None = member("EnableNetworkIsolation", default=None)
    enable_inter_container_traffic_encryption: bool | None = member(
        "EnableInterContainerTrafficEncryption", default=None
    )
    enable_managed_spot_training: bool | None = member("EnableManagedSpotTraining", default=None)
    checkpoint_config: CheckpointConfig | None = member("CheckpointConfig", default=None)
    training_time_in_seconds: int | None = member("TrainingTimeInSeconds", default=None, range=(1, None))
    billable_time_in_seconds: int | None = member("BillableTimeInSeconds", default=None, range=(1, None))
    debug_hook_config: DebugHookConfig | None = member("DebugHookConfig", default=None)
    experiment_config: ExperimentConfig | None = member("ExperimentConfig", default=None)
    debug_rule_configurations: list[DebugRuleConfiguration] | None = member(
        "DebugRuleConfigurations", default=None, length=(0, 20)
    )
    tensor_board_output_config: TensorBoardOutputConfig | None = member("TensorBoardOutputConfig", default=None)
    debug_rule_evaluation_statuses: list[DebugRuleEvaluationStatus] | None = member(
        "DebugRuleEvaluationStatuses", default=None, length=(0, 20)
    )
    output_model_package_arn: str | None = member(
        "OutputModelPackageArn",
        default=None,
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]{9,16}:[0-9]{12}:model-package/[\S]{1,2048}",
    )
    model_package_config: ModelPackageConfig | None = member("ModelPackageConfig", default=None)
    profiler_config: ProfilerConfig | None = member("ProfilerConfig", default=None)
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 512), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 512), pattern=r"[\S\s]*"),
    )
    retry_strategy: RetryStrategy | None = member("RetryStrategy", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class TransformJob(Structure):
    """Part of ModelDashboardModel, TrialComponentSourceDetail."""

    transform_job_name: str | None = member(
        "TransformJobName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    transform_job_arn: str | None = member(
        "TransformJobArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:transform-job/.*",
    )
    transform_job_status: TransformJobStatus | str | None = member("TransformJobStatus", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    model_name: str | None = member(
        "ModelName", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?"
    )
    max_concurrent_transforms: int | None = member("MaxConcurrentTransforms", default=None, range=(0, None))
    model_client_config: ModelClientConfig | None = member("ModelClientConfig", default=None)
    max_payload_in_mb: int | None = member("MaxPayloadInMB", default=None, range=(0, None))
    batch_strategy: BatchStrategy | str | None = member("BatchStrategy", default=None)
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 16),
        key=Traits(length=(0, 1024), pattern="[a-zA-Z_][a-zA-Z0-9_]{0,1023}"),
        value=Traits(length=(0, 10240), pattern=r"[\S\s]*"),
    )
    transform_input: TransformInput | None = member("TransformInput", default=None)
    transform_output: TransformOutput | None = member("TransformOutput", default=None)
    data_capture_config: BatchDataCaptureConfig | None = member("DataCaptureConfig", default=None)
    transform_resources: TransformResources | None = member("TransformResources", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    transform_start_time: datetime.datetime | None = member("TransformStartTime", default=None)
    transform_end_time: datetime.datetime | None = member("TransformEndTime", default=None)
    labeling_job_arn: str | None = member(
        "LabelingJobArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:labeling-job/.*",
    )
    auto_ml_job_arn: str | None = member(
        "AutoMLJobArn",
        default=None,
        length=(1, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:automl-job/.*",
    )
    data_processing: DataProcessing | None = member("DataProcessing", default=None)
    experiment_config: ExperimentConfig | None = member("ExperimentConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class Trial(Structure):
    """Part of SearchRecord."""

    trial_name: str | None = member(
        "TrialName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    trial_arn: str | None = member(
        "TrialArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial/.*",
    )
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    experiment_name: str | None = member(
        "ExperimentName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    source: TrialSource | None = member("Source", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    metadata_properties: MetadataProperties | None = member("MetadataProperties", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    trial_component_summaries: list[TrialComponentSimpleSummary] | None = member(
        "TrialComponentSummaries", default=None
    )


@structure
class TrialComponent(Structure):
    """Part of SearchRecord."""

    trial_component_name: str | None = member(
        "TrialComponentName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    trial_component_arn: str | None = member(
        "TrialComponentArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial-component/.*",
    )
    source: TrialComponentSource | None = member("Source", default=None)
    status: TrialComponentStatus | None = member("Status", default=None)
    start_time: datetime.datetime | None = member("StartTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)
    parameters: dict[str, TrialComponentParameterValue] | None = member(
        "Parameters", default=None, length=(0, 300), key=Traits(length=(0, 320), pattern=".*")
    )
    input_artifacts: dict[str, TrialComponentArtifact] | None = member(
        "InputArtifacts", default=None, length=(0, 60), key=Traits(length=(0, 128), pattern=".*")
    )
    output_artifacts: dict[str, TrialComponentArtifact] | None = member(
        "OutputArtifacts", default=None, length=(0, 60), key=Traits(length=(0, 128), pattern=".*")
    )
    metrics: list[TrialComponentMetricSummary] | None = member("Metrics", default=None)
    metadata_properties: MetadataProperties | None = member("MetadataProperties", default=None)
    source_detail: TrialComponentSourceDetail | None = member("SourceDetail", default=None)
    lineage_group_arn: str | None = member(
        "LineageGroupArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:lineage-group/.*",
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    parents: list[Parent] | None = member("Parents", default=None)
    run_name: str | None = member("RunName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")


@structure
class TrialComponentSimpleSummary(Structure):
    """Part of Trial."""

    trial_component_name: str | None = member(
        "TrialComponentName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    trial_component_arn: str | None = member(
        "TrialComponentArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial-component/.*",
    )
    trial_component_source: TrialComponentSource | None = member("TrialComponentSource", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)


@structure
class TrialComponentSourceDetail(Structure):
    """Part of TrialComponent."""

    source_arn: str | None = member(
        "SourceArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:.*"
    )
    training_job: TrainingJob | None = member("TrainingJob", default=None)
    processing_job: ProcessingJob | None = member("ProcessingJob", default=None)
    transform_job: TransformJob | None = member("TransformJob", default=None)


@structure
class VisibilityConditions(Structure):
    """Part of SearchRequest."""

    key: str | None = member(
        "Key",
        default=None,
        length=(1, 128),
        pattern=r"(?u:[\w \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000.:/=+\-@]*)",
    )
    value: str | None = member(
        "Value",
        default=None,
        length=(0, 256),
        pattern=r"(?u:[\w \xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000.:/=+\-@]*)",
    )
