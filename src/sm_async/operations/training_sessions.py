# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on training sessions."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class TrainingSessionsOperations(Operations):
    """Operations on training sessions."""

    async def create_training_session(
        self,
        *,
        training_session_name: str,
        lora_config: shapes.LoraConfig,
        role_arn: str,
        model_config: shapes.TrainingSessionModelConfig,
        output_config: shapes.TrainingSessionOutputConfig,
        model_package_group_arn: str | None = None,
        vpc_config: shapes.VpcConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateTrainingSessionResponse:
        r"""Create a training session.

        Args:
            training_session_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            lora_config: A `shapes.LoraConfig`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            model_config: A `shapes.TrainingSessionModelConfig`.
            output_config: A `shapes.TrainingSessionOutputConfig`.
            model_package_group_arn: 1 to 2,048 characters.
            vpc_config: A `shapes.VpcConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `training_session_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingSession.html
        """
        return await self._pipeline.call(
            "CreateTrainingSession",
            shapes.CreateTrainingSessionRequest(
                training_session_name=training_session_name,
                lora_config=lora_config,
                role_arn=role_arn,
                model_config=model_config,
                output_config=output_config,
                model_package_group_arn=model_package_group_arn,
                vpc_config=vpc_config,
                tags=tags,
            ),
            shapes.CreateTrainingSessionResponse,
            options,
        )

    async def delete_training_session(
        self,
        *,
        training_session_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteTrainingSessionResponse:
        """Delete a training session.

        Args:
            training_session_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteTrainingSession.html
        """
        return await self._pipeline.call(
            "DeleteTrainingSession",
            shapes.DeleteTrainingSessionRequest(training_session_name=training_session_name),
            shapes.DeleteTrainingSessionResponse,
            options,
        )

    async def describe_training_session(
        self,
        *,
        training_session_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeTrainingSessionResponse:
        """Describe a training session.

        Args:
            training_session_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `training_session_detail`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrainingSession.html
        """
        return await self._pipeline.call(
            "DescribeTrainingSession",
            shapes.DescribeTrainingSessionRequest(training_session_name=training_session_name),
            shapes.DescribeTrainingSessionResponse,
            options,
        )

    async def list_training_sessions(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        status_equals: shapes.TrainingSessionStatus | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListTrainingSessionsResponse:
        r"""List training sessions.

        Args:
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: One of the values of `shapes.TrainingSessionStatus`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `next_token` and `training_session_summaries`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrainingSessions.html
        """
        return await self._pipeline.call(
            "ListTrainingSessions",
            shapes.ListTrainingSessionsRequest(
                next_token=next_token,
                max_results=max_results,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                name_contains=name_contains,
                status_equals=status_equals,
            ),
            shapes.ListTrainingSessionsResponse,
            options,
        )

    async def stop_training_session(
        self,
        *,
        training_session_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopTrainingSessionResponse:
        """Stop a training session.

        Args:
            training_session_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopTrainingSession.html
        """
        return await self._pipeline.call(
            "StopTrainingSession",
            shapes.StopTrainingSessionRequest(training_session_name=training_session_name),
            shapes.StopTrainingSessionResponse,
            options,
        )
