# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of labeling jobs."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortBy, SortOrder, Tag, VpcConfig
from .common_jobs import PublicWorkforceTaskPrice

ContentClassifier = Literal["FreeOfPersonallyIdentifiableInformation", "FreeOfAdultContent"]

LabelingJobStatus = Literal["Initializing", "InProgress", "Completed", "Failed", "Stopping", "Stopped"]

ListLabelingJobsForWorkteamSortByOptions = Literal["CreationTime"]


@structure
class AnnotationConsolidationConfig(Structure):
    """Part of HumanTaskConfig."""

    annotation_consolidation_lambda_arn: str = member(
        "AnnotationConsolidationLambdaArn",
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:lambda:[a-z0-9\-]*:[0-9]{12}:function:.*",
    )


@structure
class CreateLabelingJobRequest(Structure):
    """Input of CreateLabelingJob."""

    labeling_job_name: str = member("LabelingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    label_attribute_name: str = member(
        "LabelAttributeName", length=(1, 127), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,126}"
    )
    input_config: LabelingJobInputConfig = member("InputConfig")
    output_config: LabelingJobOutputConfig = member("OutputConfig")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    human_task_config: HumanTaskConfig = member("HumanTaskConfig")
    label_category_config_s3_uri: str | None = member(
        "LabelCategoryConfigS3Uri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    stopping_conditions: LabelingJobStoppingConditions | None = member("StoppingConditions", default=None)
    labeling_job_algorithms_config: LabelingJobAlgorithmsConfig | None = member(
        "LabelingJobAlgorithmsConfig", default=None
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateLabelingJobResponse(Output):
    """Output of CreateLabelingJob."""

    labeling_job_arn: str = member(
        "LabelingJobArn", length=(0, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:labeling-job/.*"
    )


@structure
class DescribeLabelingJobRequest(Structure):
    """Input of DescribeLabelingJob."""

    labeling_job_name: str = member("LabelingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class DescribeLabelingJobResponse(Output):
    """Output of DescribeLabelingJob."""

    labeling_job_status: LabelingJobStatus | str = member("LabelingJobStatus")
    label_counters: LabelCounters = member("LabelCounters")
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    job_reference_code: str = member("JobReferenceCode", length=(1, None), pattern=".+")
    labeling_job_name: str = member("LabelingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    labeling_job_arn: str = member(
        "LabelingJobArn", length=(0, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:labeling-job/.*"
    )
    input_config: LabelingJobInputConfig = member("InputConfig")
    output_config: LabelingJobOutputConfig = member("OutputConfig")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    human_task_config: HumanTaskConfig = member("HumanTaskConfig")
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    label_attribute_name: str | None = member(
        "LabelAttributeName", default=None, length=(1, 127), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,126}"
    )
    label_category_config_s3_uri: str | None = member(
        "LabelCategoryConfigS3Uri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    stopping_conditions: LabelingJobStoppingConditions | None = member("StoppingConditions", default=None)
    labeling_job_algorithms_config: LabelingJobAlgorithmsConfig | None = member(
        "LabelingJobAlgorithmsConfig", default=None
    )
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))
    labeling_job_output: LabelingJobOutput | None = member("LabelingJobOutput", default=None)


@structure
class HumanTaskConfig(Structure):
    """Part of CreateLabelingJobRequest, DescribeLabelingJobResponse."""

    workteam_arn: str = member(
        "WorkteamArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workteam/.*"
    )
    ui_config: UiConfig = member("UiConfig")
    task_title: str = member("TaskTitle", length=(1, 128), pattern=r"[\t\n\r -\uD7FF\uE000-\uFFFD]*")
    task_description: str = member("TaskDescription", length=(1, 255), pattern=".+")
    number_of_human_workers_per_data_object: int = member("NumberOfHumanWorkersPerDataObject", range=(1, 9))
    task_time_limit_in_seconds: int = member("TaskTimeLimitInSeconds", range=(30, None))
    pre_human_task_lambda_arn: str | None = member(
        "PreHumanTaskLambdaArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:lambda:[a-z0-9\-]*:[0-9]{12}:function:.*",
    )
    task_keywords: list[str] | None = member(
        "TaskKeywords", default=None, length=(1, 5), each=Traits(length=(1, 30), pattern="[A-Za-z0-9]+( [A-Za-z0-9]+)*")
    )
    task_availability_lifetime_in_seconds: int | None = member(
        "TaskAvailabilityLifetimeInSeconds", default=None, range=(60, None)
    )
    max_concurrent_task_count: int | None = member("MaxConcurrentTaskCount", default=None, range=(1, 5000))
    annotation_consolidation_config: AnnotationConsolidationConfig | None = member(
        "AnnotationConsolidationConfig", default=None
    )
    public_workforce_task_price: PublicWorkforceTaskPrice | None = member("PublicWorkforceTaskPrice", default=None)


@structure
class LabelCounters(Structure):
    """Part of DescribeLabelingJobResponse, LabelingJobSummary."""

    total_labeled: int | None = member("TotalLabeled", default=None, range=(0, None))
    human_labeled: int | None = member("HumanLabeled", default=None, range=(0, None))
    machine_labeled: int | None = member("MachineLabeled", default=None, range=(0, None))
    failed_non_retryable_error: int | None = member("FailedNonRetryableError", default=None, range=(0, None))
    unlabeled: int | None = member("Unlabeled", default=None, range=(0, None))


@structure
class LabelCountersForWorkteam(Structure):
    """Part of LabelingJobForWorkteamSummary."""

    human_labeled: int | None = member("HumanLabeled", default=None, range=(0, None))
    pending_human: int | None = member("PendingHuman", default=None, range=(0, None))
    total: int | None = member("Total", default=None, range=(0, None))


@structure
class LabelingJobAlgorithmsConfig(Structure):
    """Part of CreateLabelingJobRequest, DescribeLabelingJobResponse."""

    labeling_job_algorithm_specification_arn: str = member(
        "LabelingJobAlgorithmSpecificationArn", length=(0, 2048), pattern="arn:.*"
    )
    initial_active_learning_model_arn: str | None = member(
        "InitialActiveLearningModelArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model/.*",
    )
    labeling_job_resource_config: LabelingJobResourceConfig | None = member("LabelingJobResourceConfig", default=None)


@structure
class LabelingJobDataAttributes(Structure):
    """Part of LabelingJobInputConfig."""

    content_classifiers: list[ContentClassifier | str] | None = member(
        "ContentClassifiers", default=None, length=(0, 256)
    )


@structure
class LabelingJobDataSource(Structure):
    """Part of LabelingJobInputConfig."""

    s3_data_source: LabelingJobS3DataSource | None = member("S3DataSource", default=None)
    sns_data_source: LabelingJobSnsDataSource | None = member("SnsDataSource", default=None)


@structure
class LabelingJobForWorkteamSummary(Structure):
    """Part of ListLabelingJobsForWorkteamResponse."""

    job_reference_code: str = member("JobReferenceCode", length=(1, None), pattern=".+")
    work_requester_account_id: str = member("WorkRequesterAccountId", length=(12, 12), pattern=r"\d+")
    creation_time: datetime.datetime = member("CreationTime")
    labeling_job_name: str | None = member(
        "LabelingJobName", default=None, length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}"
    )
    label_counters: LabelCountersForWorkteam | None = member("LabelCounters", default=None)
    number_of_human_workers_per_data_object: int | None = member(
        "NumberOfHumanWorkersPerDataObject", default=None, range=(1, 9)
    )


@structure
class LabelingJobInputConfig(Structure):
    """Part of CreateLabelingJobRequest, DescribeLabelingJobResponse, LabelingJobSummary."""

    data_source: LabelingJobDataSource = member("DataSource")
    data_attributes: LabelingJobDataAttributes | None = member("DataAttributes", default=None)


@structure
class LabelingJobOutput(Structure):
    """Part of DescribeLabelingJobResponse, LabelingJobSummary."""

    output_dataset_s3_uri: str = member("OutputDatasetS3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    final_active_learning_model_arn: str | None = member(
        "FinalActiveLearningModelArn",
        default=None,
        length=(20, 2048),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:model/.*",
    )


@structure
class LabelingJobOutputConfig(Structure):
    """Part of CreateLabelingJobRequest, DescribeLabelingJobResponse."""

    s3_output_path: str = member("S3OutputPath", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    sns_topic_arn: str | None = member(
        "SnsTopicArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+",
    )


@structure
class LabelingJobResourceConfig(Structure):
    """Part of LabelingJobAlgorithmsConfig."""

    volume_kms_key_id: str | None = member("VolumeKmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")
    vpc_config: VpcConfig | None = member("VpcConfig", default=None)


@structure
class LabelingJobS3DataSource(Structure):
    """Part of LabelingJobDataSource."""

    manifest_s3_uri: str = member("ManifestS3Uri", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")


@structure
class LabelingJobSnsDataSource(Structure):
    """Part of LabelingJobDataSource."""

    sns_topic_arn: str = member(
        "SnsTopicArn", length=(0, 2048), pattern=r"arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+"
    )


@structure
class LabelingJobStoppingConditions(Structure):
    """Part of CreateLabelingJobRequest, DescribeLabelingJobResponse."""

    max_human_labeled_object_count: int | None = member("MaxHumanLabeledObjectCount", default=None, range=(1, None))
    max_percentage_of_input_dataset_labeled: int | None = member(
        "MaxPercentageOfInputDatasetLabeled", default=None, range=(1, 100)
    )


@structure
class LabelingJobSummary(Structure):
    """Part of ListLabelingJobsResponse."""

    labeling_job_name: str = member("LabelingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")
    labeling_job_arn: str = member(
        "LabelingJobArn", length=(0, 2048), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:labeling-job/.*"
    )
    creation_time: datetime.datetime = member("CreationTime")
    last_modified_time: datetime.datetime = member("LastModifiedTime")
    labeling_job_status: LabelingJobStatus | str = member("LabelingJobStatus")
    label_counters: LabelCounters = member("LabelCounters")
    workteam_arn: str = member(
        "WorkteamArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workteam/.*"
    )
    pre_human_task_lambda_arn: str | None = member(
        "PreHumanTaskLambdaArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:lambda:[a-z0-9\-]*:[0-9]{12}:function:.*",
    )
    annotation_consolidation_lambda_arn: str | None = member(
        "AnnotationConsolidationLambdaArn",
        default=None,
        length=(0, 2048),
        pattern=r"arn:aws[a-z\-]*:lambda:[a-z0-9\-]*:[0-9]{12}:function:.*",
    )
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))
    labeling_job_output: LabelingJobOutput | None = member("LabelingJobOutput", default=None)
    input_config: LabelingJobInputConfig | None = member("InputConfig", default=None)


@structure
class ListLabelingJobsForWorkteamRequest(Structure):
    """Input of ListLabelingJobsForWorkteam."""

    workteam_arn: str = member(
        "WorkteamArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workteam/.*"
    )
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    job_reference_code_contains: str | None = member(
        "JobReferenceCodeContains", default=None, length=(1, 255), pattern=".+"
    )
    sort_by: ListLabelingJobsForWorkteamSortByOptions | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)


@structure
class ListLabelingJobsForWorkteamResponse(Output):
    """Output of ListLabelingJobsForWorkteam."""

    labeling_job_summary_list: list[LabelingJobForWorkteamSummary] = member("LabelingJobSummaryList")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListLabelingJobsRequest(Structure):
    """Input of ListLabelingJobs."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    last_modified_time_after: datetime.datetime | None = member("LastModifiedTimeAfter", default=None)
    last_modified_time_before: datetime.datetime | None = member("LastModifiedTimeBefore", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    name_contains: str | None = member("NameContains", default=None, length=(0, 63), pattern=r"[a-zA-Z0-9\-]+")
    sort_by: SortBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    status_equals: LabelingJobStatus | str | None = member("StatusEquals", default=None)


@structure
class ListLabelingJobsResponse(Output):
    """Output of ListLabelingJobs."""

    labeling_job_summary_list: list[LabelingJobSummary] | None = member("LabelingJobSummaryList", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class StopLabelingJobOutput(Output):
    """Output of StopLabelingJob."""


@structure
class StopLabelingJobRequest(Structure):
    """Input of StopLabelingJob."""

    labeling_job_name: str = member("LabelingJobName", length=(1, 63), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}")


@structure
class UiConfig(Structure):
    """Part of HumanTaskConfig."""

    ui_template_s3_uri: str | None = member(
        "UiTemplateS3Uri", default=None, length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?"
    )
    human_task_ui_arn: str | None = member(
        "HumanTaskUiArn",
        default=None,
        length=(0, 1024),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]+:[0-9]{12}:human-task-ui/.*",
    )
