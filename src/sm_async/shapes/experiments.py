# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of experiments, trials and trial components."""

from __future__ import annotations

import datetime
from typing import Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag, UserContext
from .common_jobs import MetadataProperties

SortExperimentsBy = Literal["Name", "CreationTime"]

SortTrialComponentsBy = Literal["Name", "CreationTime"]

SortTrialsBy = Literal["Name", "CreationTime"]

TrialComponentPrimaryStatus = Literal["InProgress", "Completed", "Failed", "Stopping", "Stopped"]


@structure
class AssociateTrialComponentRequest(Structure):
    """Input of AssociateTrialComponent."""

    trial_component_name: str = member(
        "TrialComponentName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    trial_name: str = member("TrialName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")


@structure
class AssociateTrialComponentResponse(Output):
    """Output of AssociateTrialComponent."""

    trial_component_arn: str | None = member(
        "TrialComponentArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial-component/.*",
    )
    trial_arn: str | None = member(
        "TrialArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial/.*",
    )


@structure
class CreateExperimentRequest(Structure):
    """Input of CreateExperiment."""

    experiment_name: str = member("ExperimentName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    description: str | None = member("Description", default=None, length=(0, 3072), pattern=".*")
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateExperimentResponse(Output):
    """Output of CreateExperiment."""

    experiment_arn: str | None = member(
        "ExperimentArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment/.*",
    )


@structure
class CreateTrialComponentRequest(Structure):
    """Input of CreateTrialComponent."""

    trial_component_name: str = member(
        "TrialComponentName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    status: TrialComponentStatus | None = member("Status", default=None)
    start_time: datetime.datetime | None = member("StartTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)
    parameters: dict[str, TrialComponentParameterValue] | None = member(
        "Parameters", default=None, length=(0, 300), key=Traits(length=(0, 320), pattern=".*")
    )
    input_artifacts: dict[str, TrialComponentArtifact] | None = member(
        "InputArtifacts", default=None, length=(0, 60), key=Traits(length=(0, 128), pattern=".*")
    )
    output_artifacts: dict[str, TrialComponentArtifact] | None = member(
        "OutputArtifacts", default=None, length=(0, 60), key=Traits(length=(0, 128), pattern=".*")
    )
    metadata_properties: MetadataProperties | None = member("MetadataProperties", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateTrialComponentResponse(Output):
    """Output of CreateTrialComponent."""

    trial_component_arn: str | None = member(
        "TrialComponentArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial-component/.*",
    )


@structure
class CreateTrialRequest(Structure):
    """Input of CreateTrial."""

    trial_name: str = member("TrialName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
    experiment_name: str = member("ExperimentName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    metadata_properties: MetadataProperties | None = member("MetadataProperties", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateTrialResponse(Output):
    """Output of CreateTrial."""

    trial_arn: str | None = member(
        "TrialArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial/.*",
    )


@structure
class DeleteExperimentRequest(Structure):
    """Input of DeleteExperiment."""

    experiment_name: str = member("ExperimentName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")


@structure
class DeleteExperimentResponse(Output):
    """Output of DeleteExperiment."""

    experiment_arn: str | None = member(
        "ExperimentArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment/.*",
    )


@structure
class DeleteTrialComponentRequest(Structure):
    """Input of DeleteTrialComponent."""

    trial_component_name: str = member(
        "TrialComponentName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )


@structure
class DeleteTrialComponentResponse(Output):
    """Output of DeleteTrialComponent."""

    trial_component_arn: str | None = member(
        "TrialComponentArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial-component/.*",
    )


@structure
class DeleteTrialRequest(Structure):
    """Input of DeleteTrial."""

    trial_name: str = member("TrialName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")


@structure
class DeleteTrialResponse(Output):
    """Output of DeleteTrial."""

    trial_arn: str | None = member(
        "TrialArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial/.*",
    )


@structure
class DescribeExperimentRequest(Structure):
    """Input of DescribeExperiment."""

    experiment_name: str = member("ExperimentName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")


@structure
class DescribeExperimentResponse(Output):
    """Output of DescribeExperiment."""

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


@structure
class DescribeTrialComponentRequest(Structure):
    """Input of DescribeTrialComponent."""

    trial_component_name: str = member(
        "TrialComponentName",
        length=(1, 256),
        pattern=r"(arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:(experiment|experiment-trial|experiment-trial-component|artifact|action|context)\/)?([a-zA-Z0-9](-*[a-zA-Z0-9]){0,119})",
    )


@structure
class DescribeTrialComponentResponse(Output):
    """Output of DescribeTrialComponent."""

    trial_component_name: str | None = member(
        "TrialComponentName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    trial_component_arn: str | None = member(
        "TrialComponentArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial-component/.*",
    )
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
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
    metadata_properties: MetadataProperties | None = member("MetadataProperties", default=None)
    metrics: list[TrialComponentMetricSummary] | None = member("Metrics", default=None)
    lineage_group_arn: str | None = member(
        "LineageGroupArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:lineage-group/.*",
    )
    sources: list[TrialComponentSource] | None = member("Sources", default=None)


@structure
class DescribeTrialRequest(Structure):
    """Input of DescribeTrial."""

    trial_name: str = member("TrialName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")


@structure
class DescribeTrialResponse(Output):
    """Output of DescribeTrial."""

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


@structure
class DisassociateTrialComponentRequest(Structure):
    """Input of DisassociateTrialComponent."""

    trial_component_name: str = member(
        "TrialComponentName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    trial_name: str = member("TrialName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")


@structure
class DisassociateTrialComponentResponse(Output):
    """Output of DisassociateTrialComponent."""

    trial_component_arn: str | None = member(
        "TrialComponentArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial-component/.*",
    )
    trial_arn: str | None = member(
        "TrialArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial/.*",
    )


@structure
class ExperimentSource(Structure):
    """Part of DescribeExperimentResponse, Experiment, ExperimentSummary."""

    source_arn: str = member(
        "SourceArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:.*"
    )
    source_type: str | None = member("SourceType", default=None, length=(0, 128))


@structure
class ExperimentSummary(Structure):
    """Part of ListExperimentsResponse."""

    experiment_arn: str | None = member(
        "ExperimentArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment/.*",
    )
    experiment_name: str | None = member(
        "ExperimentName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    experiment_source: ExperimentSource | None = member("ExperimentSource", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class ListExperimentsRequest(Structure):
    """Input of ListExperiments."""

    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    sort_by: SortExperimentsBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListExperimentsResponse(Output):
    """Output of ListExperiments."""

    experiment_summaries: list[ExperimentSummary] | None = member("ExperimentSummaries", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListTrialComponentsRequest(Structure):
    """Input of ListTrialComponents."""

    experiment_name: str | None = member(
        "ExperimentName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    trial_name: str | None = member(
        "TrialName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    source_arn: str | None = member("SourceArn", default=None, length=(0, 256))
    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    sort_by: SortTrialComponentsBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListTrialComponentsResponse(Output):
    """Output of ListTrialComponents."""

    trial_component_summaries: list[TrialComponentSummary] | None = member("TrialComponentSummaries", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListTrialsRequest(Structure):
    """Input of ListTrials."""

    experiment_name: str | None = member(
        "ExperimentName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    trial_component_name: str | None = member(
        "TrialComponentName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    created_after: datetime.datetime | None = member("CreatedAfter", default=None)
    created_before: datetime.datetime | None = member("CreatedBefore", default=None)
    sort_by: SortTrialsBy | str | None = member("SortBy", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListTrialsResponse(Output):
    """Output of ListTrials."""

    trial_summaries: list[TrialSummary] | None = member("TrialSummaries", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class TrialComponentArtifact(Structure):
    """Part of CreateTrialComponentRequest, DescribeTrialComponentResponse, TrialComponent and 1 more."""

    value: str = member("Value", length=(0, 2048), pattern=".*")
    media_type: str | None = member("MediaType", default=None, length=(0, 64), pattern=r"[-\w]+\/[-\w+]+")


@structure
class TrialComponentMetricSummary(Structure):
    """Part of DescribeTrialComponentResponse, TrialComponent."""

    metric_name: str | None = member("MetricName", default=None, length=(1, 255), pattern=".+")
    source_arn: str | None = member(
        "SourceArn", default=None, length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:.*"
    )
    time_stamp: datetime.datetime | None = member("TimeStamp", default=None)
    max: float | None = member("Max", default=None)
    min: float | None = member("Min", default=None)
    last: float | None = member("Last", default=None)
    count: int | None = member("Count", default=None)
    avg: float | None = member("Avg", default=None)
    std_dev: float | None = member("StdDev", default=None)


@structure
class TrialComponentParameterValue(Structure):
    """Part of CreateTrialComponentRequest, DescribeTrialComponentResponse, TrialComponent and 1 more."""

    string_value: str | None = member("StringValue", default=None, length=(0, 2500), pattern=".*")
    number_value: float | None = member("NumberValue", default=None)


@structure
class TrialComponentSource(Structure):
    """Part of DescribeTrialComponentResponse, TrialComponent, TrialComponentSimpleSummary and 1 more."""

    source_arn: str = member(
        "SourceArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:.*"
    )
    source_type: str | None = member("SourceType", default=None, length=(0, 128))


@structure
class TrialComponentStatus(Structure):
    """Part of CreateTrialComponentRequest, DescribeTrialComponentResponse, TrialComponent and 2 more."""

    primary_status: TrialComponentPrimaryStatus | str | None = member("PrimaryStatus", default=None)
    message: str | None = member("Message", default=None, length=(0, 1024), pattern=".*")


@structure
class TrialComponentSummary(Structure):
    """Part of ListTrialComponentsResponse."""

    trial_component_name: str | None = member(
        "TrialComponentName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    trial_component_arn: str | None = member(
        "TrialComponentArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial-component/.*",
    )
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    trial_component_source: TrialComponentSource | None = member("TrialComponentSource", default=None)
    status: TrialComponentStatus | None = member("Status", default=None)
    start_time: datetime.datetime | None = member("StartTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    created_by: UserContext | None = member("CreatedBy", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)
    last_modified_by: UserContext | None = member("LastModifiedBy", default=None)


@structure
class TrialSource(Structure):
    """Part of DescribeTrialResponse, Trial, TrialSummary."""

    source_arn: str = member(
        "SourceArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:.*"
    )
    source_type: str | None = member("SourceType", default=None, length=(0, 128))


@structure
class TrialSummary(Structure):
    """Part of ListTrialsResponse."""

    trial_arn: str | None = member(
        "TrialArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial/.*",
    )
    trial_name: str | None = member(
        "TrialName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    trial_source: TrialSource | None = member("TrialSource", default=None)
    creation_time: datetime.datetime | None = member("CreationTime", default=None)
    last_modified_time: datetime.datetime | None = member("LastModifiedTime", default=None)


@structure
class UpdateExperimentRequest(Structure):
    """Input of UpdateExperiment."""

    experiment_name: str = member("ExperimentName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    description: str | None = member("Description", default=None, length=(0, 3072), pattern=".*")


@structure
class UpdateExperimentResponse(Output):
    """Output of UpdateExperiment."""

    experiment_arn: str | None = member(
        "ExperimentArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment/.*",
    )


@structure
class UpdateTrialComponentRequest(Structure):
    """Input of UpdateTrialComponent."""

    trial_component_name: str = member(
        "TrialComponentName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )
    status: TrialComponentStatus | None = member("Status", default=None)
    start_time: datetime.datetime | None = member("StartTime", default=None)
    end_time: datetime.datetime | None = member("EndTime", default=None)
    parameters: dict[str, TrialComponentParameterValue] | None = member(
        "Parameters", default=None, length=(0, 300), key=Traits(length=(0, 320), pattern=".*")
    )
    parameters_to_remove: list[str] | None = member(
        "ParametersToRemove", default=None, each=Traits(length=(0, 256), pattern=".*")
    )
    input_artifacts: dict[str, TrialComponentArtifact] | None = member(
        "InputArtifacts", default=None, length=(0, 60), key=Traits(length=(0, 128), pattern=".*")
    )
    input_artifacts_to_remove: list[str] | None = member(
        "InputArtifactsToRemove", default=None, each=Traits(length=(0, 256), pattern=".*")
    )
    output_artifacts: dict[str, TrialComponentArtifact] | None = member(
        "OutputArtifacts", default=None, length=(0, 60), key=Traits(length=(0, 128), pattern=".*")
    )
    output_artifacts_to_remove: list[str] | None = member(
        "OutputArtifactsToRemove", default=None, each=Traits(length=(0, 256), pattern=".*")
    )


@structure
class UpdateTrialComponentResponse(Output):
    """Output of UpdateTrialComponent."""

    trial_component_arn: str | None = member(
        "TrialComponentArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial-component/.*",
    )


@structure
class UpdateTrialRequest(Structure):
    """Input of UpdateTrial."""

    trial_name: str = member("TrialName", length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}")
    display_name: str | None = member(
        "DisplayName", default=None, length=(1, 120), pattern="[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}"
    )


@structure
class UpdateTrialResponse(Output):
    """Output of UpdateTrial."""

    trial_arn: str | None = member(
        "TrialArn",
        default=None,
        length=(0, 256),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:experiment-trial/.*",
    )
