# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of executions of pipelines."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, UserContext
from .common_jobs import ParallelismConfiguration

CleanupFailureErrorCode = Literal["ClientError", "InternalFailure"]

ConditionOutcome = Literal["True", "False"]

ForEachStatus = Literal["Succeeded", "Failed", "Stopped"]

PipelineExecutionStatus = Literal["Executing", "Stopping", "Stopped", "Failed", "Succeeded", "CompletedWithFailures"]

SortPipelineExecutionsBy = Literal["CreationTime", "PipelineExecutionArn"]

StepStatus = Literal["Starting", "Executing", "Stopping", "Stopped", "Failed", "Succeeded"]


@structure
class AssociationInfo(Structure):
    """Part of LineageMetadata."""

    source_arn: str = member("SourceArn", length=(0, 2048))
    destination_arn: str = member("DestinationArn", length=(0, 2048))


@structure
class AthenaStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    query_execution_id: str | None = member("QueryExecutionId", default=None, length=(0, 256))
    s3_output_location: str | None = member("S3OutputLocation", default=None, length=(0, 1024))


@structure
class AutoMLJobStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member(
        "Arn", default=None, length=(1, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:automl-job/.*"
    )


@structure
class BedrockCustomModelDeploymentMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member("Arn", default=None, length=(0, 1024))


@structure
class BedrockCustomModelMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member("Arn", default=None, length=(0, 1024))


@structure
class BedrockModelImportMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member("Arn", default=None, length=(0, 1024))


@structure
class BedrockProvisionedModelThroughputMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member("Arn", default=None, length=(0, 1024))


@structure
class CacheHitResult(Structure):
    """Part of PipelineExecutionStep."""

    source_pipeline_execution_arn: str | None = member(
        "SourcePipelineExecutionArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )


@structure
class CallbackStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    callback_token: str | None = member("CallbackToken", default=None, length=(10, 10), pattern="[a-zA-Z0-9]+")
    sqs_queue_url: str | None = member("SqsQueueUrl", default=None, length=(0, 256))
    output_parameters: list[OutputParameter] | None = member("OutputParameters", default=None, length=(0, 50))


@structure
class ClarifyCheckStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    check_type: str | None = member("CheckType", default=None, length=(0, 256))
    baseline_used_for_drift_check_constraints: str | None = member(
        "BaselineUsedForDriftCheckConstraints", default=None, length=(0, 1024)
    )
    calculated_baseline_constraints: str | None = member(
        "CalculatedBaselineConstraints", default=None, length=(0, 1024)
    )
    model_package_group_name: str | None = member("ModelPackageGroupName", default=None, length=(0, 256))
    violation_report: str | None = member("ViolationReport", default=None, length=(0, 1024))
    check_job_arn: str | None = member("CheckJobArn", default=None, length=(0, 256))
    skip_check: bool | None = member("SkipCheck", default=None)
    register_new_baseline: bool | None = member("RegisterNewBaseline", default=None)


@structure
class CleanupFailure(Structure):
    """Part of CleanupStepMetadata."""

    step_name: str | None = member("StepName", default=None, length=(0, 256))
    error_code: CleanupFailureErrorCode | str | None = member("ErrorCode", default=None)
    error_message: str | None = member("ErrorMessage", default=None, length=(0, 2048))


@structure
class CleanupStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    cleaned_steps: list[str] | None = member(
        "CleanedSteps", default=None, length=(0, 100), each=Traits(length=(0, 256))
    )
    failed_steps: list[CleanupFailure] | None = member("FailedSteps", default=None, length=(0, 100))
    skipped_steps: list[str] | None = member(
        "SkippedSteps", default=None, length=(0, 100), each=Traits(length=(0, 256))
    )


@structure
class ConditionStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    outcome: ConditionOutcome | str | None = member("Outcome", default=None)


@structure
class DescribePipelineDefinitionForExecutionRequest(Structure):
    """Input of DescribePipelineDefinitionForExecution."""

    pipeline_execution_arn: str = member(
        "PipelineExecutionArn",
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )


@structure
class DescribePipelineDefinitionForExecutionResponse(Output):
    """Output of DescribePipelineDefinitionForExecution."""

    pipeline_definition: str | None = member("PipelineDefinition", default=None, length=(1, 1048576), pattern="(?s:.*)")
    creation_time: datetime.datetime | None = member("CreationTime", default=None)


@structure
class DescribePipelineExecutionRequest(Structure):
    """Input of DescribePipelineExecution."""

    pipeline_execution_arn: str = member(
        "PipelineExecutionArn",
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )


@structure
class DescribePipelineExecutionResponse(Output):
    """Output of DescribePipelineExecution."""

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
    pipeline_version_id: int | None = member("PipelineVersionId", default=None, range=(1, None))
    mlflow_config: MLflowConfiguration | None = member("MLflowConfig", default=None)
    pipeline_version_aliases: list[str] | None = member(
        "PipelineVersionAliases",
        default=None,
        length=(0, 10),
        each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9._\-]{1,128}"),
    )
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )


@structure
class EMRServerlessStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    application_id: str | None = member(
        "ApplicationId", default=None, length=(1, 64), pattern=r"[^0-9a-z\n]*[0-9a-z].*"
    )
    job_run_id: str | None = member("JobRunId", default=None, length=(1, 64), pattern=r"[^0-9a-z\n]*[0-9a-z].*")
    job_run_name: str | None = member("JobRunName", default=None, length=(0, 256))
    log_file_path: str | None = member("LogFilePath", default=None, length=(0, 1024))


@structure
class EMRStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    cluster_id: str | None = member("ClusterId", default=None, length=(0, 256))
    step_id: str | None = member("StepId", default=None, length=(0, 256))
    step_name: str | None = member("StepName", default=None, length=(0, 256))
    log_file_path: str | None = member("LogFilePath", default=None, length=(0, 1024))


@structure
class EndpointConfigStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member(
        "Arn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint-config/.*",
    )


@structure
class EndpointStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member(
        "Arn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:endpoint/.*"
    )


@structure
class FailStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    error_message: str | None = member("ErrorMessage", default=None, length=(0, 3072))


@structure
class ForEachSelectorResult(Structure):
    """Part of ForEachStepMetadata."""

    step_name: str | None = member("StepName", default=None, length=(0, 256))
    index: int | None = member("Index", default=None)


@structure
class ForEachStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    status: ForEachStatus | str | None = member("Status", default=None)
    input_item_count: int | None = member("InputItemCount", default=None)
    total_step_count: int | None = member("TotalStepCount", default=None)
    succeeded_step_count: int | None = member("SucceededStepCount", default=None)
    failed_step_count: int | None = member("FailedStepCount", default=None)
    stopped_step_count: int | None = member("StoppedStepCount", default=None)
    selector: ForEachSelectorResult | None = member("Selector", default=None)


@structure
class HubContentStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    hub_arn: str | None = member("HubArn", default=None, length=(0, 2048))
    hub_content_arn: str | None = member("HubContentArn", default=None, length=(0, 2048))


@structure
class InferenceComponentMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member("Arn", default=None, length=(0, 2048))


@structure
class IterationContext(Structure):
    """Part of PipelineExecutionStep."""

    parent_step_name: str | None = member("ParentStepName", default=None, length=(0, 256))
    index: int | None = member("Index", default=None)
    item: str | None = member("Item", default=None, length=(0, 12800))


@structure
class JobStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member("Arn", default=None, length=(0, 1024))


@structure
class LambdaStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member("Arn", default=None, length=(0, 256))
    output_parameters: list[OutputParameter] | None = member("OutputParameters", default=None, length=(0, 50))


@structure
class LineageMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    action_arns: dict[str, str] | None = member(
        "ActionArns", default=None, length=(0, 5), key=Traits(length=(0, 2048)), value=Traits(length=(0, 2048))
    )
    artifact_arns: dict[str, str] | None = member(
        "ArtifactArns", default=None, length=(0, 5), key=Traits(length=(0, 2048)), value=Traits(length=(0, 2048))
    )
    context_arns: dict[str, str] | None = member(
        "ContextArns", default=None, length=(0, 5), key=Traits(length=(0, 2048)), value=Traits(length=(0, 2048))
    )
    associations: list[AssociationInfo] | None = member("Associations", default=None, length=(0, 10))


@structure
class ListPipelineExecutionStepsRequest(Structure):
    """Input of ListPipelineExecutionSteps."""

    pipeline_execution_arn: str | None = member(
        "PipelineExecutionArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListPipelineExecutionStepsResponse(Output):
    """Output of ListPipelineExecutionSteps."""

    pipeline_execution_steps: list[PipelineExecutionStep] | None = member(
        "PipelineExecutionSteps", default=None, length=(0, 100)
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListPipelineExecutionsRequest(Structure):
    """Input of ListPipelineExecutions."""

    pipeline_name: str = member(
        "PipelineName",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:(?:[0-9]{12}|aws):pipeline/.*[a-zA-Z0-9]|[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,255}",
    )
    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    sort_by: SortPipelineExecutionsBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    pipeline_version_alias: str | None = member(
        "PipelineVersionAlias", default=None, length=(1, 128), pattern=r"[a-zA-Z0-9._\-]{1,128}"
    )


@structure
class ListPipelineExecutionsResponse(Output):
    """Output of ListPipelineExecutions."""

    pipeline_execution_summaries: list[PipelineExecutionSummary] | None = member(
        "PipelineExecutionSummaries", default=None, length=(0, 100)
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListPipelineParametersForExecutionRequest(Structure):
    """Input of ListPipelineParametersForExecution."""

    pipeline_execution_arn: str = member(
        "PipelineExecutionArn",
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListPipelineParametersForExecutionResponse(Output):
    """Output of ListPipelineParametersForExecution."""

    pipeline_parameters: list[Parameter] | None = member("PipelineParameters", default=None, length=(0, 200))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class MLflowConfiguration(Structure):
    """Part of DescribePipelineExecutionResponse."""

    mlflow_resource_arn: str | None = member(
        "MlflowResourceArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:mlflow-[a-zA-Z-]*/.*",
    )
    mlflow_experiment_name: str | None = member("MlflowExperimentName", default=None, length=(1, 256), pattern=".*")


@structure
class ModelStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member("Arn", default=None, length=(0, 256))


@structure
class OutputParameter(Structure):
    """Part of CallbackStepMetadata, LambdaStepMetadata, SendPipelineExecutionStepSuccessRequest."""

    name: str = member("Name", length=(0, 256))
    value: str = member("Value", length=(0, 1024))


@structure
class Parameter(Structure):
    """Part of ListPipelineParametersForExecutionResponse, PipelineExecution, StartPipelineExecutionRequest."""

    name: str = member("Name", length=(1, 256), pattern=r"[A-Za-z0-9\-_]*")
    value: str = member("Value", length=(0, 1024))


@structure
class PipelineExecutionStep(Structure):
    """Part of ListPipelineExecutionStepsResponse."""

    step_name: str | None = member("StepName", default=None, length=(0, 64), pattern=r"[A-Za-z0-9\-_]*")
    step_display_name: str | None = member("StepDisplayName", default=None, length=(0, 256), pattern=".*")
    step_description: str | None = member("StepDescription", default=None, length=(0, 3072), pattern=".*")
    start_time: datetime.datetime | None = member("StartTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)
    step_status: StepStatus | str | None = member("StepStatus", default=None)
    cache_hit_result: CacheHitResult | None = member("CacheHitResult", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    metadata_: PipelineExecutionStepMetadata | None = member("Metadata", default=None)
    attempt_count: int | None = member("AttemptCount", default=None)
    selective_execution_result: SelectiveExecutionResult | None = member("SelectiveExecutionResult", default=None)
    iteration_context: IterationContext | None = member("IterationContext", default=None)


@structure
class PipelineExecutionStepMetadata(Structure):
    """Part of PipelineExecutionStep."""

    training_job: TrainingJobStepMetadata | None = member("TrainingJob", default=None)
    processing_job: ProcessingJobStepMetadata | None = member("ProcessingJob", default=None)
    transform_job: TransformJobStepMetadata | None = member("TransformJob", default=None)
    tuning_job: TuningJobStepMetaData | None = member("TuningJob", default=None)
    model: ModelStepMetadata | None = member("Model", default=None)
    register_model: RegisterModelStepMetadata | None = member("RegisterModel", default=None)
    condition: ConditionStepMetadata | None = member("Condition", default=None)
    callback: CallbackStepMetadata | None = member("Callback", default=None)
    lambda_: LambdaStepMetadata | None = member("Lambda", default=None)
    emr: EMRStepMetadata | None = member("EMR", default=None)
    emr_serverless: EMRServerlessStepMetadata | None = member("EMRServerless", default=None)
    quality_check: QualityCheckStepMetadata | None = member("QualityCheck", default=None)
    clarify_check: ClarifyCheckStepMetadata | None = member("ClarifyCheck", default=None)
    fail: FailStepMetadata | None = member("Fail", default=None)
    auto_ml_job: AutoMLJobStepMetadata | None = member("AutoMLJob", default=None)
    endpoint: EndpointStepMetadata | None = member("Endpoint", default=None)
    endpoint_config: EndpointConfigStepMetadata | None = member("EndpointConfig", default=None)
    bedrock_custom_model: BedrockCustomModelMetadata | None = member("BedrockCustomModel", default=None)
    bedrock_custom_model_deployment: BedrockCustomModelDeploymentMetadata | None = member(
        "BedrockCustomModelDeployment", default=None
    )
    bedrock_provisioned_model_throughput: BedrockProvisionedModelThroughputMetadata | None = member(
        "BedrockProvisionedModelThroughput", default=None
    )
    bedrock_model_import: BedrockModelImportMetadata | None = member("BedrockModelImport", default=None)
    inference_component: InferenceComponentMetadata | None = member("InferenceComponent", default=None)
    lineage: LineageMetadata | None = member("Lineage", default=None)
    job: JobStepMetadata | None = member("Job", default=None)
    athena: AthenaStepMetadata | None = member("Athena", default=None)
    cleanup: CleanupStepMetadata | None = member("Cleanup", default=None)
    for_each: ForEachStepMetadata | None = member("ForEach", default=None)
    hub_content: HubContentStepMetadata | None = member("HubContent", default=None)


@structure
class PipelineExecutionSummary(Structure):
    """Part of ListPipelineExecutionsResponse."""

    pipeline_execution_arn: str | None = member(
        "PipelineExecutionArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )
    start_time: datetime.datetime | None = member("StartTime", default=None)
    pipeline_execution_status: PipelineExecutionStatus | str | None = member("PipelineExecutionStatus", default=None)
    pipeline_execution_description: str | None = member(
        "PipelineExecutionDescription", default=None, length=(0, 3072), pattern=".*"
    )
    pipeline_execution_display_name: str | None = member(
        "PipelineExecutionDisplayName", default=None, length=(1, 82), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}"
    )
    pipeline_execution_failure_reason: str | None = member(
        "PipelineExecutionFailureReason", default=None, length=(0, 3072)
    )
    pipeline_version_aliases: list[str] | None = member(
        "PipelineVersionAliases",
        default=None,
        length=(0, 10),
        each=Traits(length=(1, 128), pattern=r"[a-zA-Z0-9._\-]{1,128}"),
    )


@structure
class PipelineExperimentConfig(Structure):
    """Part of DescribePipelineExecutionResponse, PipelineExecution."""

    experiment_name: str | None = member(
        "ExperimentName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    trial_name: str | None = member(
        "TrialName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )


@structure
class ProcessingJobStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member(
        "Arn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:processing-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class QualityCheckStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    check_type: str | None = member("CheckType", default=None, length=(0, 256))
    baseline_used_for_drift_check_statistics: str | None = member(
        "BaselineUsedForDriftCheckStatistics", default=None, length=(0, 1024)
    )
    baseline_used_for_drift_check_constraints: str | None = member(
        "BaselineUsedForDriftCheckConstraints", default=None, length=(0, 1024)
    )
    calculated_baseline_statistics: str | None = member("CalculatedBaselineStatistics", default=None, length=(0, 1024))
    calculated_baseline_constraints: str | None = member(
        "CalculatedBaselineConstraints", default=None, length=(0, 1024)
    )
    model_package_group_name: str | None = member("ModelPackageGroupName", default=None, length=(0, 256))
    violation_report: str | None = member("ViolationReport", default=None, length=(0, 1024))
    check_job_arn: str | None = member("CheckJobArn", default=None, length=(0, 256))
    skip_check: bool | None = member("SkipCheck", default=None)
    register_new_baseline: bool | None = member("RegisterNewBaseline", default=None)


@structure
class RegisterModelStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member("Arn", default=None, length=(0, 256))


@structure
class RetryPipelineExecutionRequest(Structure):
    """Input of RetryPipelineExecution."""

    pipeline_execution_arn: str = member(
        "PipelineExecutionArn",
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )
    client_request_token: str | None = member(
        "ClientRequestToken", default=None, length=(32, 128), idempotency_token=True
    )
    parallelism_configuration: ParallelismConfiguration | None = member("ParallelismConfiguration", default=None)


@structure
class RetryPipelineExecutionResponse(Output):
    """Output of RetryPipelineExecution."""

    pipeline_execution_arn: str | None = member(
        "PipelineExecutionArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )


@structure
class SelectedStep(Structure):
    """Part of SelectiveExecutionConfig."""

    step_name: str = member("StepName", length=(0, 256))


@structure
class SelectiveExecutionConfig(Structure):
    """Part of DescribePipelineExecutionResponse, PipelineExecution, StartPipelineExecutionRequest."""

    selected_steps: list[SelectedStep] = member("SelectedSteps", length=(1, 50))
    source_pipeline_execution_arn: str | None = member(
        "SourcePipelineExecutionArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )


@structure
class SelectiveExecutionResult(Structure):
    """Part of PipelineExecutionStep."""

    source_pipeline_execution_arn: str | None = member(
        "SourcePipelineExecutionArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )


@structure
class SendPipelineExecutionStepFailureRequest(Structure):
    """Input of SendPipelineExecutionStepFailure."""

    callback_token: str = member("CallbackToken", length=(10, 10), pattern="[a-zA-Z0-9]+")
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 256))
    client_request_token: str | None = member(
        "ClientRequestToken", default=None, length=(32, 128), idempotency_token=True
    )


@structure
class SendPipelineExecutionStepFailureResponse(Output):
    """Output of SendPipelineExecutionStepFailure."""

    pipeline_execution_arn: str | None = member(
        "PipelineExecutionArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )


@structure
class SendPipelineExecutionStepSuccessRequest(Structure):
    """Input of SendPipelineExecutionStepSuccess."""

    callback_token: str = member("CallbackToken", length=(10, 10), pattern="[a-zA-Z0-9]+")
    output_parameters: list[OutputParameter] | None = member("OutputParameters", default=None, length=(0, 50))
    client_request_token: str | None = member(
        "ClientRequestToken", default=None, length=(32, 128), idempotency_token=True
    )


@structure
class SendPipelineExecutionStepSuccessResponse(Output):
    """Output of SendPipelineExecutionStepSuccess."""

    pipeline_execution_arn: str | None = member(
        "PipelineExecutionArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )


@structure
class StartPipelineExecutionRequest(Structure):
    """Input of StartPipelineExecution."""

    pipeline_name: str = member(
        "PipelineName",
        length=(1, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:(?:[0-9]{12}|aws):pipeline/.*[a-zA-Z0-9]|[a-zA-Z0-9](?:-*[a-zA-Z0-9]){0,255}",
    )
    pipeline_execution_display_name: str | None = member(
        "PipelineExecutionDisplayName", default=None, length=(1, 82), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}"
    )
    pipeline_parameters: list[Parameter] | None = member("PipelineParameters", default=None, length=(0, 200))
    pipeline_execution_description: str | None = member(
        "PipelineExecutionDescription", default=None, length=(0, 3072), pattern=".*"
    )
    client_request_token: str | None = member(
        "ClientRequestToken", default=None, length=(32, 128), idempotency_token=True
    )
    parallelism_configuration: ParallelismConfiguration | None = member("ParallelismConfiguration", default=None)
    selective_execution_config: SelectiveExecutionConfig | None = member("SelectiveExecutionConfig", default=None)
    pipeline_version_id: int | None = member("PipelineVersionId", default=None, range=(1, None))
    mlflow_experiment_name: str | None = member("MlflowExperimentName", default=None, length=(1, 256), pattern=".*")
    pipeline_version_alias: str | None = member(
        "PipelineVersionAlias", default=None, length=(1, 128), pattern=r"[a-zA-Z0-9._\-]{1,128}"
    )
    role_arn: str | None = member(
        "RoleArn", default=None, length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )


@structure
class StartPipelineExecutionResponse(Output):
    """Output of StartPipelineExecution."""

    pipeline_execution_arn: str | None = member(
        "PipelineExecutionArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )


@structure
class StopPipelineExecutionRequest(Structure):
    """Input of StopPipelineExecution."""

    pipeline_execution_arn: str = member(
        "PipelineExecutionArn",
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )
    client_request_token: str | None = member(
        "ClientRequestToken", default=None, length=(32, 128), idempotency_token=True
    )


@structure
class StopPipelineExecutionResponse(Output):
    """Output of StopPipelineExecution."""

    pipeline_execution_arn: str | None = member(
        "PipelineExecutionArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )


@structure
class TrainingJobStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member(
        "Arn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-job/[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}",
    )


@structure
class TransformJobStepMetadata(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member(
        "Arn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:transform-job/.*",
    )


@structure
class TuningJobStepMetaData(Structure):
    """Part of PipelineExecutionStepMetadata."""

    arn: str | None = member(
        "Arn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:hyper-parameter-tuning-job/.*",
    )


@structure
class UpdatePipelineExecutionRequest(Structure):
    """Input of UpdatePipelineExecution."""

    pipeline_execution_arn: str = member(
        "PipelineExecutionArn",
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )
    pipeline_execution_description: str | None = member(
        "PipelineExecutionDescription", default=None, length=(0, 3072), pattern=".*"
    )
    pipeline_execution_display_name: str | None = member(
        "PipelineExecutionDisplayName", default=None, length=(1, 82), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}"
    )
    parallelism_configuration: ParallelismConfiguration | None = member("ParallelismConfiguration", default=None)


@structure
class UpdatePipelineExecutionResponse(Output):
    """Output of UpdatePipelineExecution."""

    pipeline_execution_arn: str | None = member(
        "PipelineExecutionArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:pipeline/(?=.*/execution/).*",
    )
