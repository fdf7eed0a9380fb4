# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on models."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ModelsOperations(Operations):
    """Operations on models."""

    async def create_model(
        self,
        *,
        model_name: str,
        primary_container: shapes.ContainerDefinition | None = None,
        containers: list[shapes.ContainerDefinition] | None = None,
        inference_execution_config: shapes.InferenceExecutionConfig | None = None,
        execution_role_arn: str | None = None,
        tags: list[shapes.Tag] | None = None,
        vpc_config: shapes.VpcConfig | None = None,
        enable_network_isolation: bool | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateModelOutput:
        r"""Create a model.

        Args:
            model_name: At most 63 characters that match `[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            primary_container: A `shapes.ContainerDefinition`.
            containers: At most 15 items, each a `shapes.ContainerDefinition`.
            inference_execution_config: A `shapes.InferenceExecutionConfig`.
            execution_role_arn: 20 to 2,048 characters that match
                `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            tags: At most 50 items, each a `shapes.Tag`.
            vpc_config: A `shapes.VpcConfig`.
            enable_network_isolation: True or false.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModel.html
        """
        return await self._pipeline.call(
            "CreateModel",
            shapes.CreateModelInput(
                model_name=model_name,
                primary_container=primary_container,
                containers=containers,
                inference_execution_config=inference_execution_config,
                execution_role_arn=execution_role_arn,
                tags=tags,
                vpc_config=vpc_config,
                enable_network_isolation=enable_network_isolation,
            ),
            shapes.CreateModelOutput,
            options,
        )

    async def delete_model(
        self,
        *,
        model_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteModelOutput:
        r"""Delete a model.

        Args:
            model_name: At most 63 characters that match `[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteModel.html
        """
        return await self._pipeline.call(
            "DeleteModel",
            shapes.DeleteModelInput(model_name=model_name),
            shapes.DeleteModelOutput,
            options,
        )

    async def describe_model(
        self,
        *,
        model_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeModelOutput:
        r"""Describe a model.

        Args:
            model_name: At most 63 characters that match `[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_name`, `creation_time`, `model_arn`, `primary_container`, `containers` and 5 more, beside the call's
            `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeModel.html
        """
        return await self._pipeline.call(
            "DescribeModel",
            shapes.DescribeModelInput(model_name=model_name),
            shapes.DescribeModelOutput,
            options,
        )

    async def list_model_metadata(
        self,
        *,
        search_expression: shapes.ModelMetadataSearchExpression | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListModelMetadataResponse:
        """List model metadata.

        Args:
            search_expression: A `shapes.ModelMetadataSearchExpression`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_metadata_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelMetadata.html
        """
        return await self._pipeline.call(
            "ListModelMetadata",
            shapes.ListModelMetadataRequest(
                search_expression=search_expression, next_token=next_token, max_results=max_results
            ),
            shapes.ListModelMetadataResponse,
            options,
        )

    async def list_models(
        self,
        *,
        sort_by: shapes.ModelSortKey | str | None = None,
        sort_order: shapes.OrderKey | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListModelsOutput:
        """List models.

        Args:
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            name_contains: At most 63 characters that match `[a-zA-Z0-9-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `models` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModels.html
        """
        return await self._pipeline.call(
            "ListModels",
            shapes.ListModelsInput(
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
            ),
            shapes.ListModelsOutput,
            options,
        )
