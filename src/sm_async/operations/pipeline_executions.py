# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on executions of pipelines."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class PipelineExecutionsOperations(Operations):
    """Operations on executions of pipelines."""

    async def describe_pipeline_definition_for_execution(
        self,
        *,
        pipeline_execution_arn: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribePipelineDefinitionForExecutionResponse:
        """Describe a pipeline definition for execution.

        Args:
            pipeline_execution_arn: At most 2,048 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_definition` and `creation_time`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribePipelineDefinitionForExecution.html
        """
        return await self._pipeline.call(
            "DescribePipelineDefinitionForExecution",
            shapes.DescribePipelineDefinitionForExecutionRequest(pipeline_execution_arn=pipeline_execution_arn),
            shapes.DescribePipelineDefinitionForExecutionResponse,
            options,
        )

    async def describe_pipeline_execution(
        self,
        *,
        pipeline_execution_arn: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribePipelineExecutionResponse:
        """Describe a pipeline execution.

        Args:
            pipeline_execution_arn: At most 2,048 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_arn`, `pipeline_execution_arn`, `pipeline_execution_display_name`, `pipeline_execution_status`,
            `pipeline_execution_description` and 12 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribePipelineExecution.html
        """
        return await self._pipeline.call(
            "DescribePipelineExecution",
            shapes.DescribePipelineExecutionRequest(pipeline_execution_arn=pipeline_execution_arn),
            shapes.DescribePipelineExecutionResponse,
            options,
        )

    async def list_pipeline_execution_steps(
        self,
        *,
        pipeline_execution_arn: str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListPipelineExecutionStepsResponse:
        """List pipeline execution steps.

        Args:
            pipeline_execution_arn: At most 2,048 characters.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_execution_steps` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPipelineExecutionSteps.html
        """
        return await self._pipeline.call(
            "ListPipelineExecutionSteps",
            shapes.ListPipelineExecutionStepsRequest(
                pipeline_execution_arn=pipeline_execution_arn,
                next_token=next_token,
                max_results=max_results,
                sort_order=sort_order,
            ),
            shapes.ListPipelineExecutionStepsResponse,
            options,
        )

    async def list_pipeline_executions(
        self,
        *,
        pipeline_name: str,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortPipelineExecutionsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        pipeline_version_alias: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListPipelineExecutionsResponse:
        r"""List pipeline executions.

        Args:
            pipeline_name: 1 to 2,048 characters.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `CreationTime` or `PipelineExecutionArn`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            pipeline_version_alias: 1 to 128 characters that match `[a-zA-Z0-9._\-]{1,128}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_execution_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPipelineExecutions.html
        """
        return await self._pipeline.call(
            "ListPipelineExecutions",
            shapes.ListPipelineExecutionsRequest(
                pipeline_name=pipeline_name,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
                pipeline_version_alias=pipeline_version_alias,
            ),
            shapes.ListPipelineExecutionsResponse,
            options,
        )

    async def list_pipeline_parameters_for_execution(
        self,
        *,
        pipeline_execution_arn: str,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListPipelineParametersForExecutionResponse:
        """List pipeline parameters for execution.

        Args:
            pipeline_execution_arn: At most 2,048 characters.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_parameters` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPipelineParametersForExecution.html
        """
        return await self._pipeline.call(
            "ListPipelineParametersForExecution",
            shapes.ListPipelineParametersForExecutionRequest(
                pipeline_execution_arn=pipeline_execution_arn, next_token=next_token, max_results=max_results
            ),
            shapes.ListPipelineParametersForExecutionResponse,
            options,
        )

    async def retry_pipeline_execution(
        self,
        *,
        pipeline_execution_arn: str,
        client_request_token: str | None = None,
        parallelism_configuration: shapes.ParallelismConfiguration | None = None,
        options: CallOptions | None = None,
    ) -> shapes.RetryPipelineExecutionResponse:
        """Retry a pipeline execution.

        A repeat with the same token is applied once.

        Args:
            pipeline_execution_arn: At most 2,048 characters.
            client_request_token: Idempotency token; made by the client if left out. 32 to 128 characters.
            parallelism_configuration: A `shapes.ParallelismConfiguration`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_execution_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_RetryPipelineExecution.html
        """
        return await self._pipeline.call(
            "RetryPipelineExecution",
            shapes.RetryPipelineExecutionRequest(
                pipeline_execution_arn=pipeline_execution_arn,
                client_request_token=client_request_token,
                parallelism_configuration=parallelism_configuration,
            ),
            shapes.RetryPipelineExecutionResponse,
            options,
        )

    async def send_pipeline_execution_step_failure(
        self,
        *,
        callback_token: str,
        failure_reason: str | None = None,
        client_request_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.SendPipelineExecutionStepFailureResponse:
        """Send a pipeline execution step failure.

        A repeat with the same token is applied once.

        Args:
            callback_token: Exactly 10 characters that match `[a-zA-Z0-9]+`.
            failure_reason: At most 256 characters.
            client_request_token: Idempotency token; made by the client if left out. 32 to 128 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_execution_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_SendPipelineExecutionStepFailure.html
        """
        return await self._pipeline.call(
            "SendPipelineExecutionStepFailure",
            shapes.SendPipelineExecutionStepFailureRequest(
                callback_token=callback_token, failure_reason=failure_reason, client_request_token=client_request_token
            ),
            shapes.SendPipelineExecutionStepFailureResponse,
            options,
        )

    async def send_pipeline_execution_step_success(
        self,
        *,
        callback_token: str,
        output_parameters: list[shapes.OutputParameter] | None = None,
        client_request_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.SendPipelineExecutionStepSuccessResponse:
        """Send a pipeline execution step success.

        A repeat with the same token is applied once.

        Args:
            callback_token: Exactly 10 characters that match `[a-zA-Z0-9]+`.
            output_parameters: At most 50 items, each a `shapes.OutputParameter`.
            client_request_token: Idempotency token; made by the client if left out. 32 to 128 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_execution_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_SendPipelineExecutionStepSuccess.html
        """
        return await self._pipeline.call(
            "SendPipelineExecutionStepSuccess",
            shapes.SendPipelineExecutionStepSuccessRequest(
                callback_token=callback_token,
                output_parameters=output_parameters,
                client_request_token=client_request_token,
            ),
            shapes.SendPipelineExecutionStepSuccessResponse,
            options,
        )

    async def start_pipeline_execution(
        self,
        *,
        pipeline_name: str,
        pipeline_execution_display_name: str | None = None,
        pipeline_parameters: list[shapes.Parameter] | None = None,
        pipeline_execution_description: str | None = None,
        client_request_token: str | None = None,
        parallelism_configuration: shapes.ParallelismConfiguration | None = None,
        selective_execution_config: shapes.SelectiveExecutionConfig | None = None,
        pipeline_version_id: int | None = None,
        mlflow_experiment_name: str | None = None,
        pipeline_version_alias: str | None = None,
        role_arn: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.StartPipelineExecutionResponse:
        r"""Start a pipeline execution.

        A repeat with the same token is applied once.

        Args:
            pipeline_name: 1 to 2,048 characters.
            pipeline_execution_display_name: 1 to 82 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}`.
            pipeline_parameters: At most 200 items, each a `shapes.Parameter`.
            pipeline_execution_description: At most 3,072 characters.
            client_request_token: Idempotency token; made by the client if left out. 32 to 128 characters.
            parallelism_configuration: A `shapes.ParallelismConfiguration`.
            selective_execution_config: A `shapes.SelectiveExecutionConfig`.
            pipeline_version_id: At least 1.
            mlflow_experiment_name: 1 to 256 characters.
            pipeline_version_alias: 1 to 128 characters that match `[a-zA-Z0-9._\-]{1,128}`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_execution_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartPipelineExecution.html
        """
        return await self._pipeline.call(
            "StartPipelineExecution",
            shapes.StartPipelineExecutionRequest(
                pipeline_name=pipeline_name,
                pipeline_execution_display_name=pipeline_execution_display_name,
                pipeline_parameters=pipeline_parameters,
                pipeline_execution_description=pipeline_execution_description,
                client_request_token=client_request_token,
                parallelism_configuration=parallelism_configuration,
                selective_execution_config=selective_execution_config,
                pipeline_version_id=pipeline_version_id,
                mlflow_experiment_name=mlflow_experiment_name,
                pipeline_version_alias=pipeline_version_alias,
                role_arn=role_arn,
            ),
            shapes.StartPipelineExecutionResponse,
            options,
        )

    async def stop_pipeline_execution(
        self,
        *,
        pipeline_execution_arn: str,
        client_request_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.StopPipelineExecutionResponse:
        """Stop a pipeline execution.

        A repeat with the same token is applied once.

        Args:
            pipeline_execution_arn: At most 2,048 characters.
            client_request_token: Idempotency token; made by the client if left out. 32 to 128 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_execution_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopPipelineExecution.html
        """
        return await self._pipeline.call(
            "StopPipelineExecution",
            shapes.StopPipelineExecutionRequest(
                pipeline_execution_arn=pipeline_execution_arn, client_request_token=client_request_token
            ),
            shapes.StopPipelineExecutionResponse,
            options,
        )

    async def update_pipeline_execution(
        self,
        *,
        pipeline_execution_arn: str,
        pipeline_execution_description: str | None = None,
        pipeline_execution_display_name: str | None = None,
        parallelism_configuration: shapes.ParallelismConfiguration | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdatePipelineExecutionResponse:
        """Update a pipeline execution.

        Args:
            pipeline_execution_arn: At most 2,048 characters.
            pipeline_execution_description: At most 3,072 characters.
            pipeline_execution_display_name: 1 to 82 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}`.
            parallelism_configuration: A `shapes.ParallelismConfiguration`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_execution_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdatePipelineExecution.html
        """
        return await self._pipeline.call(
            "UpdatePipelineExecution",
            shapes.UpdatePipelineExecutionRequest(
                pipeline_execution_arn=pipeline_execution_arn,
                pipeline_execution_description=pipeline_execution_description,
                pipeline_execution_display_name=pipeline_execution_display_name,
                parallelism_configuration=parallelism_configuration,
            ),
            shapes.UpdatePipelineExecutionResponse,
            options,
        )
