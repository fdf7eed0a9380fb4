# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Structures and enums of human review workflows and their task templates."""

from __future__ import annotations

import datetime
from typing import Any, Literal

from sm_async.schema import Output, Structure, Traits, member, structure

from .common import SortOrder, Tag
from .common_jobs import PublicWorkforceTaskPrice

AwsManagedHumanLoopRequestSource = Literal[
    "AWS/Rekognition/DetectModerationLabels/Image/V3",
    "AWS/Textract/AnalyzeDocument/Forms/V1",
]

FlowDefinitionStatus = Literal["Initializing", "Active", "Failed", "Deleting"]

HumanTaskUiStatus = Literal["Active", "Deleting"]


@structure
class CreateFlowDefinitionRequest(Structure):
    """Input of CreateFlowDefinition."""

    flow_definition_name: str = member("FlowDefinitionName", length=(1, 63), pattern="[a-z0-9](-*[a-z0-9]){0,62}")
    output_config: FlowDefinitionOutputConfig = member("OutputConfig")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    human_loop_request_source: HumanLoopRequestSource | None = member("HumanLoopRequestSource", default=None)
    human_loop_activation_config: HumanLoopActivationConfig | None = member("HumanLoopActivationConfig", default=None)
    human_loop_config: HumanLoopConfig | None = member("HumanLoopConfig", default=None)
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateFlowDefinitionResponse(Output):
    """Output of CreateFlowDefinition."""

    flow_definition_arn: str = member(
        "FlowDefinitionArn",
        length=(0, 1024),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]+:[0-9]{12}:flow-definition/.*",
    )


@structure
class CreateHumanTaskUiRequest(Structure):
    """Input of CreateHumanTaskUi."""

    human_task_ui_name: str = member("HumanTaskUiName", length=(1, 63), pattern="[a-z0-9](-*[a-z0-9])*")
    ui_template: UiTemplate = member("UiTemplate")
    tags: list[Tag] | None = member("Tags", default=None, length=(0, 50))


@structure
class CreateHumanTaskUiResponse(Output):
    """Output of CreateHumanTaskUi."""

    human_task_ui_arn: str = member(
        "HumanTaskUiArn", length=(0, 1024), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]+:[0-9]{12}:human-task-ui/.*"
    )


@structure
class DeleteFlowDefinitionRequest(Structure):
    """Input of DeleteFlowDefinition."""

    flow_definition_name: str = member("FlowDefinitionName", length=(1, 63), pattern="[a-z0-9](-*[a-z0-9]){0,62}")


@structure
class DeleteFlowDefinitionResponse(Output):
    """Output of DeleteFlowDefinition."""


@structure
class DeleteHumanTaskUiRequest(Structure):
    """Input of DeleteHumanTaskUi."""

    human_task_ui_name: str = member("HumanTaskUiName", length=(1, 63), pattern="[a-z0-9](-*[a-z0-9])*")


@structure
class DeleteHumanTaskUiResponse(Output):
    """Output of DeleteHumanTaskUi."""


@structure
class DescribeFlowDefinitionRequest(Structure):
    """Input of DescribeFlowDefinition."""

    flow_definition_name: str = member("FlowDefinitionName", length=(1, 63), pattern="[a-z0-9](-*[a-z0-9]){0,62}")


@structure
class DescribeFlowDefinitionResponse(Output):
    """Output of DescribeFlowDefinition."""

    flow_definition_arn: str = member(
        "FlowDefinitionArn",
        length=(0, 1024),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]+:[0-9]{12}:flow-definition/.*",
    )
    flow_definition_name: str = member("FlowDefinitionName", length=(1, 63), pattern="[a-z0-9](-*[a-z0-9]){0,62}")
    flow_definition_status: FlowDefinitionStatus | str = member("FlowDefinitionStatus")
    creation_time: datetime.datetime = member("CreationTime")
    output_config: FlowDefinitionOutputConfig = member("OutputConfig")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    human_loop_request_source: HumanLoopRequestSource | None = member("HumanLoopRequestSource", default=None)
    human_loop_activation_config: HumanLoopActivationConfig | None = member("HumanLoopActivationConfig", default=None)
    human_loop_config: HumanLoopConfig | None = member("HumanLoopConfig", default=None)
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))


@structure
class DescribeHumanTaskUiRequest(Structure):
    """Input of DescribeHumanTaskUi."""

    human_task_ui_name: str = member("HumanTaskUiName", length=(1, 63), pattern="[a-z0-9](-*[a-z0-9])*")


@structure
class DescribeHumanTaskUiResponse(Output):
    """Output of DescribeHumanTaskUi."""

    human_task_ui_arn: str = member(
        "HumanTaskUiArn", length=(0, 1024), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]+:[0-9]{12}:human-task-ui/.*"
    )
    human_task_ui_name: str = member("HumanTaskUiName", length=(1, 63), pattern="[a-z0-9](-*[a-z0-9])*")
    creation_time: datetime.datetime = member("CreationTime")
    ui_template: UiTemplateInfo = member("UiTemplate")
    human_task_ui_status: HumanTaskUiStatus | str | None = member("HumanTaskUiStatus", default=None)


@structure
class FlowDefinitionOutputConfig(Structure):
    """Part of CreateFlowDefinitionRequest, DescribeFlowDefinitionResponse."""

    s3_output_path: str = member("S3OutputPath", length=(0, 1024), pattern="(?:https|s3)://[^/]+(?:/.*)?")
    kms_key_id: str | None = member("KmsKeyId", default=None, length=(0, 2048), pattern="[a-zA-Z0-9:/_-]*")


@structure
class FlowDefinitionSummary(Structure):
    """Part of ListFlowDefinitionsResponse."""

    flow_definition_name: str = member("FlowDefinitionName", length=(1, 63), pattern="[a-z0-9](-*[a-z0-9]){0,62}")
    flow_definition_arn: str = member(
        "FlowDefinitionArn",
        length=(0, 1024),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]+:[0-9]{12}:flow-definition/.*",
    )
    flow_definition_status: FlowDefinitionStatus | str = member("FlowDefinitionStatus")
    creation_time: datetime.datetime = member("CreationTime")
    failure_reason: str | None = member("FailureReason", default=None, length=(0, 1024))


@structure
class HumanLoopActivationConditionsConfig(Structure):
    """Part of HumanLoopActivationConfig."""

    human_loop_activation_conditions: Any = member("HumanLoopActivationConditions", length=(0, 10240), json_value=True)


@structure
class HumanLoopActivationConfig(Structure):
    """Part of CreateFlowDefinitionRequest, DescribeFlowDefinitionResponse."""

    human_loop_activation_conditions_config: HumanLoopActivationConditionsConfig = member(
        "HumanLoopActivationConditionsConfig"
    )


@structure
class HumanLoopConfig(Structure):
    """Part of CreateFlowDefinitionRequest, DescribeFlowDefinitionResponse."""

    workteam_arn: str = member(
        "WorkteamArn", length=(0, 256), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workteam/.*"
    )
    human_task_ui_arn: str = member(
        "HumanTaskUiArn", length=(0, 1024), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]+:[0-9]{12}:human-task-ui/.*"
    )
    task_title: str = member("TaskTitle", length=(1, 128), pattern=r"[\t\n\r -\uD7FF\uE000-\uFFFD]*")
    task_description: str = member("TaskDescription", length=(1, 255), pattern=".+")
    task_count: int = member("TaskCount", range=(1, 3))
    task_availability_lifetime_in_seconds: int | None = member(
        "TaskAvailabilityLifetimeInSeconds", default=None, range=(1, None)
    )
    task_time_limit_in_seconds: int | None = member("TaskTimeLimitInSeconds", default=None, range=(30, None))
    task_keywords: list[str] | None = member(
        "TaskKeywords", default=None, length=(1, 5), each=Traits(length=(1, 30), pattern="[A-Za-z0-9]+( [A-Za-z0-9]+)*")
    )
    public_workforce_task_price: PublicWorkforceTaskPrice | None = member("PublicWorkforceTaskPrice", default=None)


@structure
class HumanLoopRequestSource(Structure):
    """Part of CreateFlowDefinitionRequest, DescribeFlowDefinitionResponse."""

    aws_managed_human_loop_request_source: AwsManagedHumanLoopRequestSource | str = member(
        "AwsManagedHumanLoopRequestSource"
    )


@structure
class HumanTaskUiSummary(Structure):
    """Part of ListHumanTaskUisResponse."""

    human_task_ui_name: str = member("HumanTaskUiName", length=(1, 63), pattern="[a-z0-9](-*[a-z0-9])*")
    human_task_ui_arn: str = member(
        "HumanTaskUiArn", length=(0, 1024), pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]+:[0-9]{12}:human-task-ui/.*"
    )
    creation_time: datetime.datetime = member("CreationTime")


@structure
class ListFlowDefinitionsRequest(Structure):
    """Input of ListFlowDefinitions."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListFlowDefinitionsResponse(Output):
    """Output of ListFlowDefinitions."""

    flow_definition_summaries: list[FlowDefinitionSummary] = member("FlowDefinitionSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class ListHumanTaskUisRequest(Structure):
    """Input of ListHumanTaskUis."""

    creation_time_after: datetime.datetime | None = member("CreationTimeAfter", default=None)
    creation_time_before: datetime.datetime | None = member("CreationTimeBefore", default=None)
    sort_order: SortOrder | str | None = member("SortOrder", default=None)
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")
    max_results: int | None = member("MaxResults", default=None, range=(1, 100))


@structure
class ListHumanTaskUisResponse(Output):
    """Output of ListHumanTaskUis."""

    human_task_ui_summaries: list[HumanTaskUiSummary] = member("HumanTaskUiSummaries")
    next_token: str | None = member("NextToken", default=None, length=(0, 8192), pattern=".*")


@structure
class RenderUiTemplateRequest(Structure):
    """Input of RenderUiTemplate."""

    task: RenderableTask = member("Task")
    role_arn: str = member(
        "RoleArn", length=(20, 2048), pattern=r"arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+"
    )
    ui_template: UiTemplate | None = member("UiTemplate", default=None)
    human_task_ui_arn: str | None = member(
        "HumanTaskUiArn",
        default=None,
        length=(0, 1024),
        pattern=r"arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]+:[0-9]{12}:human-task-ui/.*",
    )


@structure
class RenderUiTemplateResponse(Output):
    """Output of RenderUiTemplate."""

    rendered_content: str = member("RenderedContent")
    errors: list[RenderingError] = member("Errors")


@structure
class RenderableTask(Structure):
    """Part of RenderUiTemplateRequest."""

    input: str = member("Input", length=(2, 128000), pattern=r"[\S\s]+")


@structure
class RenderingError(Structure):
    """Part of RenderUiTemplateResponse."""

    code: str = member("Code")
    message: str = member("Message")


@structure
class UiTemplate(Structure):
    """Part of CreateHumanTaskUiRequest, RenderUiTemplateRequest."""

    content: str = member("Content", length=(1, 128000), pattern=r"[\S\s]+")


@structure
class UiTemplateInfo(Structure):
    """Part of DescribeHumanTaskUiResponse."""

    url: str | None = member("Url", default=None, length=(1, 2048))
    content_sha256: str | None = member("ContentSha256", default=None, length=(1, 128000))
