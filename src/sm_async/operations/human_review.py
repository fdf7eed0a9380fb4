# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on human review workflows and their task templates."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class HumanReviewOperations(Operations):
    """Operations on human review workflows and their task templates."""

    async def create_flow_definition(
        self,
        *,
        flow_definition_name: str,
        output_config: shapes.FlowDefinitionOutputConfig,
        role_arn: str,
        human_loop_request_source: shapes.HumanLoopRequestSource | None = None,
        human_loop_activation_config: shapes.HumanLoopActivationConfig | None = None,
        human_loop_config: shapes.HumanLoopConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateFlowDefinitionResponse:
        r"""Create a flow definition.

        Args:
            flow_definition_name: 1 to 63 characters that match `[a-z0-9](-*[a-z0-9]){0,62}`.
            output_config: A `shapes.FlowDefinitionOutputConfig`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            human_loop_request_source: A `shapes.HumanLoopRequestSource`.
            human_loop_activation_config: A `shapes.HumanLoopActivationConfig`.
            human_loop_config: A `shapes.HumanLoopConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `flow_definition_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateFlowDefinition.html
        """
        return await self._pipeline.call(
            "CreateFlowDefinition",
            shapes.CreateFlowDefinitionRequest(
                flow_definition_name=flow_definition_name,
                output_config=output_config,
                role_arn=role_arn,
                human_loop_request_source=human_loop_request_source,
                human_loop_activation_config=human_loop_activation_config,
                human_loop_config=human_loop_config,
                tags=tags,
            ),
            shapes.CreateFlowDefinitionResponse,
            options,
        )

    async def create_human_task_ui(
        self,
        *,
        human_task_ui_name: str,
        ui_template: shapes.UiTemplate,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateHumanTaskUiResponse:
        """Create a human task UI.

        Args:
            human_task_ui_name: 1 to 63 characters that match `[a-z0-9](-*[a-z0-9])*`.
            ui_template: A `shapes.UiTemplate`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `human_task_ui_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHumanTaskUi.html
        """
        return await self._pipeline.call(
            "CreateHumanTaskUi",
            shapes.CreateHumanTaskUiRequest(human_task_ui_name=human_task_ui_name, ui_template=ui_template, tags=tags),
            shapes.CreateHumanTaskUiResponse,
            options,
        )

    async def delete_flow_definition(
        self,
        *,
        flow_definition_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteFlowDefinitionResponse:
        """Delete a flow definition.

        Args:
            flow_definition_name: 1 to 63 characters that match `[a-z0-9](-*[a-z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteFlowDefinition.html
        """
        return await self._pipeline.call(
            "DeleteFlowDefinition",
            shapes.DeleteFlowDefinitionRequest(flow_definition_name=flow_definition_name),
            shapes.DeleteFlowDefinitionResponse,
            options,
        )

    async def delete_human_task_ui(
        self,
        *,
        human_task_ui_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteHumanTaskUiResponse:
        """Delete a human task UI.

        Args:
            human_task_ui_name: 1 to 63 characters that match `[a-z0-9](-*[a-z0-9])*`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteHumanTaskUi.html
        """
        return await self._pipeline.call(
            "DeleteHumanTaskUi",
            shapes.DeleteHumanTaskUiRequest(human_task_ui_name=human_task_ui_name),
            shapes.DeleteHumanTaskUiResponse,
            options,
        )

    async def describe_flow_definition(
        self,
        *,
        flow_definition_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeFlowDefinitionResponse:
        """Describe a flow definition.

        Args:
            flow_definition_name: 1 to 63 characters that match `[a-z0-9](-*[a-z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `flow_definition_arn`, `flow_definition_name`, `flow_definition_status`, `creation_time`, `output_config`
            and 5 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeFlowDefinition.html
        """
        return await self._pipeline.call(
            "DescribeFlowDefinition",
            shapes.DescribeFlowDefinitionRequest(flow_definition_name=flow_definition_name),
            shapes.DescribeFlowDefinitionResponse,
            options,
        )

    async def describe_human_task_ui(
        self,
        *,
        human_task_ui_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeHumanTaskUiResponse:
        """Describe a human task UI.

        Args:
            human_task_ui_name: 1 to 63 characters that match `[a-z0-9](-*[a-z0-9])*`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `human_task_ui_arn`, `human_task_ui_name`, `creation_time`, `ui_template` and `human_task_ui_status`, beside
            the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeHumanTaskUi.html
        """
        return await self._pipeline.call(
            "DescribeHumanTaskUi",
            shapes.DescribeHumanTaskUiRequest(human_task_ui_name=human_task_ui_name),
            shapes.DescribeHumanTaskUiResponse,
            options,
        )

    async def list_flow_definitions(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListFlowDefinitionsResponse:
        """List flow definitions.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `flow_definition_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListFlowDefinitions.html
        """
        return await self._pipeline.call(
            "ListFlowDefinitions",
            shapes.ListFlowDefinitionsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListFlowDefinitionsResponse,
            options,
        )

    async def list_human_task_uis(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListHumanTaskUisResponse:
        """List human task UIs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `human_task_ui_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListHumanTaskUis.html
        """
        return await self._pipeline.call(
            "ListHumanTaskUis",
            shapes.ListHumanTaskUisRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListHumanTaskUisResponse,
            options,
        )

    async def render_ui_template(
        self,
        *,
        task: shapes.RenderableTask,
        role_arn: str,
        ui_template: shapes.UiTemplate | None = None,
        human_task_ui_arn: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.RenderUiTemplateResponse:
        r"""Render a UI template.

        Args:
            task: A `shapes.RenderableTask`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            ui_template: A `shapes.UiTemplate`.
            human_task_ui_arn: At most 1,024 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `rendered_content` and `errors`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RenderUiTemplate.html
        """
        return await self._pipeline.call(
            "RenderUiTemplate",
            shapes.RenderUiTemplateRequest(
                task=task, role_arn=role_arn, ui_template=ui_template, human_task_ui_arn=human_task_ui_arn
            ),
            shapes.RenderUiTemplateResponse,
            options,
        )
