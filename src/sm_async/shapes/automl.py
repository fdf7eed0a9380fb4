# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of AutoML jobs."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, Union, member, structure

from .common import ModelAccessConfig, Tag, VpcConfig
from .common_jobs import CompressionType, ObjectiveStatus

AggregationTransformationValue = Literal["sum", "avg", "first", "min", "max"]

AutoMLAlgorithm = Literal[
    "xgboost",
    "linear-learner",
    "mlp",
    "lightgbm",
    "catboost",
    "randomforest",
    "extra-trees",
    "nn-torch",
    "fastai",
    "cnn-qr",
    "deepar",
    "prophet",
    "npts",
    "arima",
    "ets",
]

AutoMLChannelType = Literal["training", "validation"]

AutoMLJobObjectiveType = Literal["Maximize", "Minimize"]

AutoMLJobSecondaryStatus = Literal[
    "Starting",
    "MaxCandidatesReached",
    "Failed",
    "Stopped",
    "MaxAutoMLJobRuntimeReached",
    "Stopping",
    "CandidateDefinitionsGenerated",
    "Completed",
    "ExplainabilityError",
    "DeployingModel",
    "ModelDeploymentError",
    "GeneratingModelInsightsReport",
    "ModelInsightsError",
    "AnalyzingData",
    "FeatureEngineering",
    "ModelTuning",
    "GeneratingExplainabilityReport",
    "TrainingModels",
    "PreTraining",
]

AutoMLJobStatus = Literal["Completed", "InProgress", "Failed", "Stopped", "Stopping"]

AutoMLMetricEnum = Literal[
    "Accuracy",
    "MSE",
    "F1",
    "F1macro",
    "AUC",
    "RMSE",
    "BalancedAccuracy",
    "R2",
    "Recall",
    "RecallMacro",
    "Precision",
    "PrecisionMacro",
    "MAE",
    "MAPE",
    "MASE",
    "WAPE",
    "AverageWeightedQuantileLoss",
]

AutoMLMetricExtendedEnum = Literal[
    "Accuracy",
    "MSE",
    "F1",
    "F1macro",
    "AUC",
    "RMSE",
    "MAE",
    "R2",
    "BalancedAccuracy",
    "Precision",
    "PrecisionMacro",
    "Recall",
    "RecallMacro",
    "LogLoss",
    "InferenceLatency",
    "MAPE",
    "MASE",
    "WAPE",
    "AverageWeightedQuantileLoss",
    "Rouge1",
    "Rouge2",
    "RougeL",
    "RougeLSum",
    "Perplexity",
    "ValidationLoss",
    "TrainingLoss",
]

AutoMLMode = Literal["AUTO", "ENSEMBLING", "HYPERPARAMETER_TUNING"]

AutoMLProblemTypeConfigName = Literal[
    "ImageClassification",
    "TextClassification",
    "TimeSeriesForecasting",
    "Tabular",
    "TextGeneration",
]

AutoMLProcessingUnit = Literal["CPU", "GPU"]

AutoMLS3DataType = Literal["ManifestFile", "S3Prefix", "AugmentedManifestFile"]

AutoMLSortBy = Literal["Name", "CreationTime", "Status"]

AutoMLSortOrder = Literal["Ascending", "Descending"]

CandidateSortBy = Literal["CreationTime", "Status", "FinalObjectiveMetricValue"]

CandidateStatus = Literal["Completed", "InProgress", "Failed", "Stopped", "Stopping"]

CandidateStepType = Literal[
    "AWS::SageMaker::TrainingJob",
    "AWS::SageMaker::TransformJob",
    "AWS::SageMaker::ProcessingJob",
]

FillingType = Literal[
    "frontfill",
    "middlefill",
    "backfill",
    "futurefill",
    "frontfill_value",
    "middlefill_value",
    "backfill_value",
    "futurefill_value",
]

MetricSetSource = Literal["Train", "Validation", "Test"]

ProblemType = Literal["BinaryClassification", "MulticlassClassification", "Regression"]


@structure
class AutoMLAlgorithmConfig(Structure):
    """Part of AutoMLCandidateGenerationConfig, CandidateGenerationConfig."""

    auto_ml_algorithms: list[AutoMLAlgorithm | str] = member("AutoMLAlgorithms", length=(0, 11))


@structure
class AutoMLCandidate(Structure):
    """Part of DescribeAutoMLJobResponse, DescribeAutoMLJobV2Response, ListCandidatesForAutoMLJobResponse."""

    candidate_name: str = member("CandidateName", length=(1, 64))
    objective_status: ObjectiveStatus | str = member("ObjectiveStatus")
    candidate_steps: list[AutoMLCandidateStep] = member("CandidateSteps")
    candidate_status: CandidateStatus | str = member("CandidateStatus")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    final_auto_ml_job_objective_metric: FinalAutoMLJobObjectiveMetric | None = member(
        "FinalAutoMLJobObjectiveMetric", default=None
    )
    inference_containers: list[AutoMLContainerDefinition] | None = member(
        "InferenceContainers", default=None, length=(0, 5)
    )
    end_time: datetime.datetime | None = member("EndTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    candidate_properties: CandidateProperties | None = member("CandidateProperties", default=None)
    inference_container_definitions: dict[AutoMLProcessingUnit | str, list[AutoMLContainerDefinition]] | None = member(
        "InferenceContainerDefinitions", default=None, length=(0, 2), value=Traits(length=(0, 5))
    )


@structure
class AutoMLCandidateGenerationConfig(Structure):
    """Part of AutoMLJobConfig."""

    feature_specification_s3_uri: str | None = member(
        "FeatureSpecificationS3Uri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    algorithms_config: list[AutoMLAlgorithmConfig] | None = member("AlgorithmsConfig", default=None, length=(0, 1))


@structure
class AutoMLCandidateStep(Structure):
    """Part of AutoMLCandidate."""

    candidate_step_type: CandidateStepType | str = member("CandidateStepType")
    candidate_step_arn: str = member(
        "CandidateStepArn", length=(1, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[^/\n]*/.*"
    )
    candidate_step_name: str = member("CandidateStepName", length=(1, 64))


@structure
class AutoMLChannel(Structure):
    """Part of CreateAutoMLJobRequest, DescribeAutoMLJobResponse."""

    target_attribute_name: str = member("TargetAttributeName", length=(1, None))
    data_source: AutoMLDataSource | None = member("DataSource", default=None)
    compression_type: CompressionType | str | None = member("CompressionType", default=None)
    content_type: str | None = member("ContentType", default=None, length=(0, 256), pattern=".*")
    channel_type: AutoMLChannelType | str | None = member("ChannelType", default=None)
    sample_weight_attribute_name: str | None = member(
        "SampleWeightAttributeName", default=None, length=(1, 256), pattern="[a-zA-Z0-9_-]+"
    )


@structure
class AutoMLComputeConfig(Structure):
    """Part of CreateAutoMLJobV2Request, DescribeAutoMLJobV2Response."""

    emr_serverless_compute_config: EmrServerlessComputeConfig | None = member(
        "EmrServerlessComputeConfig", default=None
    )


@structure
class AutoMLContainerDefinition(Structure):
    """Part of AutoMLCandidate."""

    image: str = member("Image", length=(0, 255), pattern=r"[\S]+")
    model_data_url: str = member("ModelDataUrl", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    environment: dict[str, str] | None = member(
        "Environment",
        default=None,
        length=(0, 100),
        key=Traits(length=(0, 1024), pattern="[a-zA-Z_][a-zA-Z0-9_]*"),
        value=Traits(length=(0, 1024), pattern=r"[\S\s]*"),
    )


@structure
class AutoMLDataSource(Structure):
    """Part of AutoMLChannel, AutoMLJobChannel."""

    s3_data_source: AutoMLS3DataSource = member("S3DataSource")


@structure
class AutoMLDataSplitConfig(Structure):
    """Part of AutoMLJobConfig, CreateAutoMLJobV2Request, DescribeAutoMLJobV2Response."""

    validation_fraction: float | None = member("ValidationFraction", default=None, range=(0, 1))


@structure
class AutoMLJobArtifacts(Structure):
    """Part of DescribeAutoMLJobResponse, DescribeAutoMLJobV2Response."""

    candidate_definition_notebook_location: str | None = member(
        "CandidateDefinitionNotebookLocation", default=None, length=(1, None)
    )
    data_exploration_notebook_location: str | None = member(
        "DataExplorationNotebookLocation", default=None, length=(1, None)
    )


@structure
class AutoMLJobChannel(Structure):
    """Part of CreateAutoMLJobV2Request, DescribeAutoMLJobV2Response."""

    channel_type: AutoMLChannelType | str | None = member("ChannelType", default=None)
    content_type: str | None = member("ContentType", default=None, length=(0, 256), pattern=".*")
    compression_type: CompressionType | str | None = member("CompressionType", default=None)
    data_source: AutoMLDataSource | None = member("DataSource", default=None)


@structure
class AutoMLJobCompletionCriteria(Structure):
    """Part of AutoMLJobConfig, AutoMLResolvedAttributes, ImageClassificationJobConfig and 5 more."""

    max_candidates: int | None = member("MaxCandidates", default=None, range=(1, 750))
    max_runtime_per_training_job_in_seconds: int | None = member(
        "MaxRuntimePerTrainingJobInSeconds", default=None, range=(1, None)
    )
    max_auto_ml_job_runtime_in_seconds: int | None = member(
        "MaxAutoMLJobRuntimeInSeconds", default=None, range=(1, None)
    )


@structure
class AutoMLJobConfig(Structure):
    """Part of CreateAutoMLJobRequest, DescribeAutoMLJobResponse."""

    completion_criteria: AutoMLJobCompletionCriteria | None = member("CompletionCriteria", default=None)
    security_config: AutoMLSecurityConfig | None = member("SecurityConfig", default=None)
    candidate_generation_config: AutoMLCandidateGenerationConfig | None = member(
        "CandidateGenerationConfig", default=None
    )
    data_split_config: AutoMLDataSplitConfig | None = member("DataSplitConfig", default=None)
    mode: AutoMLMode | str | None = member("Mode", default=None)


@structure
class AutoMLJobObjective(Structure):
    """Part of AutoMLResolvedAttributes, CreateAutoMLJobRequest, CreateAutoMLJobV2Request and 3 more."""

    metric_name: AutoMLMetricEnum | str = member("MetricName")


@structure
class AutoMLJobSummary(Structure):
    """Part of ListAutoMLJobsResponse."""

    auto_ml_job_name: str = member("AutoMLJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
    auto_ml_job_arn: str = member(
        "AutoMLJobArn", length=(1, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:automl-job/.*"
    )
    auto_ml_job_status: AutoMLJobStatus | str = member("AutoMLJobStatus")
    auto_ml_job_secondary_status: AutoMLJobSecondaryStatus | str = member("AutoMLJobSecondaryStatus")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    end_time: datetime.datetime | None = member("EndTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    partial_failure_reasons: list[AutoMLPartialFailureReason] | None = member(
        "PartialFailureReasons", default=None, length=(1, 5)
    )


@structure
class AutoMLOutputDataConfig(Structure):
    """Part of CreateAutoMLJobRequest, CreateAutoMLJobV2Request, DescribeAutoMLJobResponse and 1 more."""

    s3_output_path: str = member("S3OutputPath", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")


@structure
class AutoMLPartialFailureReason(Structure):
    """Part of AutoMLJobSummary, DescribeAutoMLJobResponse, DescribeAutoMLJobV2Response."""

    partial_failure_message: str | None = member("PartialFailureMessage", default=None, length=(0, 1024))


@structure
class AutoMLProblemTypeConfig(Union):
    """Part of CreateAutoMLJobV2Request, DescribeAutoMLJobV2Response."""

    image_classification_job_config: ImageClassificationJobConfig | None = member(
        "ImageClassificationJobConfig", default=None
    )
    text_classification_job_config: TextClassificationJobConfig | None = member(
        "TextClassificationJobConfig", default=None
    )
    time_series_forecasting_job_config: TimeSeriesForecastingJobConfig | None = member(
        "TimeSeriesForecastingJobConfig", default=None
    )
    tabular_job_config: TabularJobConfig | None = member("TabularJobConfig", default=None)
    text_generation_job_config: TextGenerationJobConfig | None = member("TextGenerationJobConfig", default=None)


@structure
class AutoMLProblemTypeResolvedAttributes(Union):
    """Part of AutoMLResolvedAttributes."""

    tabular_resolved_attributes: TabularResolvedAttributes | None = member("TabularResolvedAttributes", default=None)
    text_generation_resolved_attributes: TextGenerationResolvedAttributes | None = member(
        "TextGenerationResolvedAttributes", default=None
    )


@structure
class AutoMLResolvedAttributes(Structure):
    """Part of DescribeAutoMLJobV2Response."""

    auto_ml_job_objective: AutoMLJobObjective | None = member("AutoMLJobObjective", default=None)
    completion_criteria: AutoMLJobCompletionCriteria | None = member("CompletionCriteria", default=None)
    auto_ml_problem_type_resolved_attributes: AutoMLProblemTypeResolvedAttributes | None = member(
        "AutoMLProblemTypeResolvedAttributes", default=None
    )


@structure
class AutoMLS3DataSource(Structure):
    """Part of AutoMLDataSource."""

    s3_data_type: AutoMLS3DataType | str = member("S3DataType")
    s3_uri: str = member("S3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")


@structure
class AutoMLSecurityConfig(Structure):
    """Part of AutoMLJobConfig, CreateAutoMLJobV2Request, DescribeAutoMLJobV2Response."""

    volume_kms_key_id: str | None = member("VolumeKmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    enable_inter_container_traffic_encryption: bool | None = member(
        "EnableInterContainerTrafficEncryption", default=None
    )
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)


@structure
class CandidateArtifactLocations(Structure):
    """Part of CandidateProperties."""

    explainability: str = member("Explainability", length=(1, None))
    model_insights: str | None = member("ModelInsights", default=None, length=(1, None))
    backtest_results: str | None = member("BacktestResults", default=None, length=(1, None))


@structure
class CandidateGenerationConfig(Structure):
    """Part of TabularJobConfig, TimeSeriesForecastingJobConfig."""

    algorithms_config: list[AutoMLAlgorithmConfig] | None = member("AlgorithmsConfig", default=None, length=(0, 1))


@structure
class CandidateProperties(Structure):
    """Part of AutoMLCandidate."""

    candidate_artifact_locations: CandidateArtifactLocations | None = member("CandidateArtifactLocations", default=None)
    candidate_metrics: list[MetricDatum] | None = member("CandidateMetrics", default=None, length=(0, 40))


@structure
class CreateAutoMLJobRequest(Structure):
    """Input of CreateAutoMLJob."""

    auto_ml_job_name: str = member("AutoMLJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
    input_data_config: list[AutoMLChannel] = member("InputDataConfig", length=(1, 2))
    output_data_config: AutoMLOutputDataConfig = member("OutputDataConfig")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    problem_type: ProblemType | str | None = member("ProblemType", default=None)
    auto_ml_job_objective: AutoMLJobObjective | None = member("AutoMLJobObjective", default=None)
    auto_ml_job_config: AutoMLJobConfig | None = member("AutoMLJobConfig", default=None)
    generate_candidate_definitions_only: bool | None = member("GenerateCandidateDefinitionsOnly", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    model_deploy_config: ModelDeployConfig | None = member("ModelDeployConfig", default=None)


@structure
class CreateAutoMLJobResponse(Output):
    """Output of CreateAutoMLJob."""

    auto_ml_job_arn: str = member(
        "AutoMLJobArn", length=(1, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:automl-job/.*"
    )


@structure
class CreateAutoMLJobV2Request(Structure):
    """Input of CreateAutoMLJobV2."""

    auto_ml_job_name: str = member("AutoMLJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
    auto_ml_job_input_data_config: list[AutoMLJobChannel] = member("AutoMLJobInputDataConfig", length=(1, 2))
    output_data_config: AutoMLOutputDataConfig = member("OutputDataConfig")
    auto_ml_problem_type_config: AutoMLProblemTypeConfig = member("AutoMLProblemTypeConfig")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    security_config: AutoMLSecurityConfig | None = member("SecurityConfig", default=None)
    auto_ml_job_objective: AutoMLJobObjective | None = member("AutoMLJobObjective", default=None)
    model_deploy_config: ModelDeployConfig | None = member("ModelDeployConfig", default=None)
    data_split_config: AutoMLDataSplitConfig | None = member("DataSplitConfig", default=None)
    auto_ml_compute_config: AutoMLComputeConfig | None = member("AutoMLComputeConfig", default=None)


@structure
class CreateAutoMLJobV2Response(Output):
    """Output of CreateAutoMLJobV2."""

    auto_ml_job_arn: str = member(
        "AutoMLJobArn", length=(1, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:automl-job/.*"
    )


@structure
class DescribeAutoMLJobRequest(Structure):
    """Input of DescribeAutoMLJob."""

    auto_ml_job_name: str = member("AutoMLJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")


@structure
class DescribeAutoMLJobResponse(Output):
    """Output of DescribeAutoMLJob."""

    auto_ml_job_name: str = member("AutoMLJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
    auto_ml_job_arn: str = member(
        "AutoMLJobArn", length=(1, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:automl-job/.*"
    )
    input_data_config: list[AutoMLChannel] = member("InputDataConfig", length=(1, 2))
    output_data_config: AutoMLOutputDataConfig = member("OutputDataConfig")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    auto_ml_job_status: AutoMLJobStatus | str = member("AutoMLJobStatus")
    auto_ml_job_secondary_status: AutoMLJobSecondaryStatus | str = member("AutoMLJobSecondaryStatus")
    auto_ml_job_objective: AutoMLJobObjective | None = member("AutoMLJobObjective", default=None)
    problem_type: ProblemType | str | None = member("ProblemType", default=None)
    auto_ml_job_config: AutoMLJobConfig | None = member("AutoMLJobConfig", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    partial_failure_reasons: list[AutoMLPartialFailureReason] | None = member(
        "PartialFailureReasons", default=None, length=(1, 5)
    )
    best_candidate: AutoMLCandidate | None = member("BestCandidate", default=None)
    generate_candidate_definitions_only: bool | None = member("GenerateCandidateDefinitionsOnly", default=None)
    auto_ml_job_artifacts: AutoMLJobArtifacts | None = member("AutoMLJobArtifacts", default=None)
    resolved_attributes: ResolvedAttributes | None = member("ResolvedAttributes", default=None)
    model_deploy_config: ModelDeployConfig | None = member("ModelDeployConfig", default=None)
    model_deploy_result: ModelDeployResult | None = member("ModelDeployResult", default=None)


@structure
class DescribeAutoMLJobV2Request(Structure):
    """Input of DescribeAutoMLJobV2."""

    auto_ml_job_name: str = member("AutoMLJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")


@structure
class DescribeAutoMLJobV2Response(Output):
    """Output of DescribeAutoMLJobV2."""

    auto_ml_job_name: str = member("AutoMLJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
    auto_ml_job_arn: str = member(
        "AutoMLJobArn", length=(1, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:automl-job/.*"
    )
    auto_ml_job_input_data_config: list[AutoMLJobChannel] = member("AutoMLJobInputDataConfig", length=(1, 2))
    output_data_config: AutoMLOutputDataConfig = member("OutputDataConfig")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    auto_ml_job_status: AutoMLJobStatus | str = member("AutoMLJobStatus")
    auto_ml_job_secondary_status: AutoMLJobSecondaryStatus | str = member("AutoMLJobSecondaryStatus")
    auto_ml_job_objective: AutoMLJobObjective | None = member("AutoMLJobObjective", default=None)
    auto_ml_problem_type_config: AutoMLProblemTypeConfig | None = member("AutoMLProblemTypeConfig", default=None)
    auto_ml_problem_type_config_name: AutoMLProblemTypeConfigName | str | None = member(
        "AutoMLProblemTypeConfigName", default=None
    )
    end_time: datetime.datetime | None = member("EndTime", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    partial_failure_reasons: list[AutoMLPartialFailureReason] | None = member(
        "PartialFailureReasons", default=None, length=(1, 5)
    )
    best_candidate: AutoMLCandidate | None = member("BestCandidate", default=None)
    auto_ml_job_artifacts: AutoMLJobArtifacts | None = member("AutoMLJobArtifacts", default=None)
    resolved_attributes: AutoMLResolvedAttributes | None = member("ResolvedAttributes", default=None)
    model_deploy_config: ModelDeployConfig | None = member("ModelDeployConfig", default=None)
    model_deploy_result: ModelDeployResult | None = member("ModelDeployResult", default=None)
    data_split_config: AutoMLDataSplitConfig | None = member("DataSplitConfig", default=None)
    security_config: AutoMLSecurityConfig | None = member("SecurityConfig", default=None)
    auto_ml_compute_config: AutoMLComputeConfig | None = member("AutoMLComputeConfig", default=None)


@structure
class EmrServerlessComputeConfig(Structure):
    """Part of AutoMLComputeConfig."""

    execution_role_arn: str = member(
        "ExecutionRoleARN", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )


@structure
class FinalAutoMLJobObjectiveMetric(Structure):
    """Part of AutoMLCandidate."""

    metric_name: AutoMLMetricEnum | str = member("MetricName")
    value: float = member("Value")
    type: AutoMLJobObjectiveType | str | None = member("Type", default=None)
    standard_metric_name: AutoMLMetricEnum | str | None = member("StandardMetricName", default=None)


@structure
class HolidayConfigAttributes(Structure):
    """Part of TimeSeriesForecastingJobConfig."""

    country_code: str | None = member("CountryCode", default=None, length=(2, 2), pattern="[A-Z]{2}")


@structure
class ImageClassificationJobConfig(Structure):
    """Part of AutoMLProblemTypeConfig."""

    completion_criteria: AutoMLJobCompletionCriteria | None = member("CompletionCriteria", default=None)


@structure
class ListAutoMLJobsRequest(Structure):
    """Input of ListAutoMLJobs."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    status_equals: AutoMLJobStatus | str | None = member("StatusEquals", default=None)
    sort_order: AutoMLSortOrder | str | None = member("SortOrder", default=None)
    sort_by: AutoMLSortBy | str | None = member("SortBy", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListAutoMLJobsResponse(Output):
    """Output of ListAutoMLJobs."""

    auto_ml_job_summaries: list[AutoMLJobSummary] = member("AutoMLJobSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListCandidatesForAutoMLJobRequest(Structure):
    """Input of ListCandidatesForAutoMLJob."""

    auto_ml_job_name: str = member("AutoMLJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")
    status_equals: CandidateStatus | str | None = member("StatusEquals", default=None)
    candidate_name_equals: str | None = member("CandidateNameEquals", default=None, length=(1, 64))
    sort_order: AutoMLSortOrder | str | None = member("SortOrder", default=None)
    sort_by: CandidateSortBy | str | None = member("SortBy", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 300))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListCandidatesForAutoMLJobResponse(Output):
    """Output of ListCandidatesForAutoMLJob."""

    candidates: list[AutoMLCandidate] = member("Candidates")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class MetricDatum(Structure):
    """Part of CandidateProperties."""

    metric_name: AutoMLMetricEnum | str | None = member("MetricName", default=None)
    standard_metric_name: AutoMLMetricExtendedEnum | str | None = member("StandardMetricName", default=None)
    value: float | None = member("Value", default=None)
    set: MetricSetSource | str | None = member("Set", default=None)


@structure
class ModelDeployConfig(Structure):
    """Part of CreateAutoMLJobRequest, CreateAutoMLJobV2Request, DescribeAutoMLJobResponse and 1 more."""

    auto_generate_endpoint_name: bool | None = member("AutoGenerateEndpointName", default=None)
    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class ModelDeployResult(Structure):
    """Part of DescribeAutoMLJobResponse, DescribeAutoMLJobV2Response."""

    endpoint_name: str | None = member(
        "EndpointName", default=None, length=(0, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )


@structure
class ResolvedAttributes(Structure):
    """Part of DescribeAutoMLJobResponse."""

    auto_ml_job_objective: AutoMLJobObjective | None = member("AutoMLJobObjective", default=None)
    problem_type: ProblemType | str | None = member("ProblemType", default=None)
    completion_criteria: AutoMLJobCompletionCriteria | None = member("CompletionCriteria", default=None)


@structure
class StopAutoMLJobOutput(Output):
    """Output of StopAutoMLJob."""


@structure
class StopAutoMLJobRequest(Structure):
    """Input of StopAutoMLJob."""

    auto_ml_job_name: str = member("AutoMLJobName", length=(1, 32), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}")


@structure
class TabularJobConfig(Structure):
    """Part of AutoMLProblemTypeConfig."""

    target_attribute_name: str = member("TargetAttributeName", length=(1, None))
    candidate_generation_config: CandidateGenerationConfig | None = member("CandidateGenerationConfig", default=None)
    completion_criteria: AutoMLJobCompletionCriteria | None = member("CompletionCriteria", default=None)
    feature_specification_s3_uri: str | None = member(
        "FeatureSpecificationS3Uri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    mode: AutoMLMode | str | None = member("Mode", default=None)
    generate_candidate_definitions_only: bool | None = member("GenerateCandidateDefinitionsOnly", default=None)
    problem_type: ProblemType | str | None = member("ProblemType", default=None)
    sample_weight_attribute_name: str | None = member(
        "SampleWeightAttributeName", default=None, length=(1, 256), pattern="[a-zA-Z0-9_-]+"
    )


@structure
class TabularResolvedAttributes(Structure):
    """Part of AutoMLProblemTypeResolvedAttributes."""

    problem_type: ProblemType | str | None = member("ProblemType", default=None)


@structure
class TextClassificationJobConfig(Structure):
    """Part of AutoMLProblemTypeConfig."""

    content_column: str = member("ContentColumn", length=(1, 256))
    target_label_column: str = member("TargetLabelColumn", length=(1, 256))
    completion_criteria: AutoMLJobCompletionCriteria | None = member("CompletionCriteria", default=None)


@structure
class TextGenerationJobConfig(Structure):
    """Part of AutoMLProblemTypeConfig."""

    completion_criteria: AutoMLJobCompletionCriteria | None = member("CompletionCriteria", default=None)
    base_model_name: str | None = member(
        "BaseModelName", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )
    text_generation_hyper_parameters: dict[str, str] | None = member(
        "TextGenerationHyperParameters",
        default=None,
        length=(0, 30),
        key=Traits(length=(0, 32), pattern="[a-zA-Z0-9._-]+"),
        value=Traits(length=(0, 16), pattern="[a-zA-Z0-9._-]+"),
    )
    model_access_config: ModelAccessConfig | None = member("ModelAccessConfig", default=None)


@structure
class TextGenerationResolvedAttributes(Structure):
    """Part of AutoMLProblemTypeResolvedAttributes."""

    base_model_name: str | None = member(
        "BaseModelName", default=None, length=(1, 256), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    )


@structure
class TimeSeriesConfig(Structure):
    """Part of TimeSeriesForecastingJobConfig."""

    target_attribute_name: str = member("TargetAttributeName", length=(1, None))
    timestamp_attribute_name: str = member("TimestampAttributeName", length=(1, 256))
    item_identifier_attribute_name: str = member("ItemIdentifierAttributeName", length=(1, 256))
    grouping_attribute_names: list[str] | None = member(
        "GroupingAttributeNames", default=None, length=(1, 5), each=Traits(length=(1, 256))
    )


@structure
class TimeSeriesForecastingJobConfig(Structure):
    """Part of AutoMLProblemTypeConfig."""

    forecast_frequency: str = member(
        "ForecastFrequency",
        length=(1, 5),
        pattern="(1Y|Y|([1-9]|1[0-1])M|M|[1-4]W|W|[1-6]D|D|([1-9]|1[0-9]|2[0-3])H|H|([1-9]|[1-5][0-9])min)",
    )
    forecast_horizon: int = member("ForecastHorizon", range=(1, None))
    time_series_config: TimeSeriesConfig = member("TimeSeriesConfig")
    feature_specification_s3_uri: str | None = member(
        "FeatureSpecificationS3Uri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    completion_criteria: AutoMLJobCompletionCriteria | None = member("CompletionCriteria", default=None)
    forecast_quantiles: list[str] | None = member(
        "ForecastQuantiles", default=None, length=(1, 5), each=Traits(length=(2, 4), pattern=r"(^p[1-9]\d?$)")
    )
    transformations: TimeSeriesTransformations | None = member("Transformations", default=None)
    holiday_config: list[HolidayConfigAttributes] | None = member("HolidayConfig", default=None, length=(1, 1))
    candidate_generation_config: CandidateGenerationConfig | None = member("CandidateGenerationConfig", default=None)


@structure
class TimeSeriesTransformations(Structure):
    """Part of TimeSeriesForecastingJobConfig."""

    filling: dict[str, dict[FillingType | str, str]] | None = member(
        "Filling",
        default=None,
        length=(1, 50),
        key=Traits(length=(1, 256)),
        value=Traits(length=(1, 6), value=Traits(length=(1, 256), pattern=r"[a-zA-Z0-9\_\-]+")),
    )
    aggregation: dict[str, AggregationTransformationValue | str] | None = member(
        "Aggregation", default=None, length=(1, 50), key=Traits(length=(1, 256))
    )
