# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on inference components."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class InferenceComponentsOperations(Operations):
    """Operations on inference components."""

    async def create_inference_component(
        self,
        *,
        inference_component_name: str,
        endpoint_name: str,
        variant_name: str | None = None,
        specification: shapes.InferenceComponentSpecification | None = None,
        specifications: list[shapes.InferenceComponentSpecification] | None = None,
        runtime_config: shapes.InferenceComponentRuntimeConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateInferenceComponentOutput:
        r"""Create an inference component.

        Args:
            inference_component_name: At most 63 characters that match `[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            variant_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            specification: A `shapes.InferenceComponentSpecification`.
            specifications: 1 to 5 items, each a `shapes.InferenceComponentSpecification`.
            runtime_config: A `shapes.InferenceComponentRuntimeConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_component_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceComponent.html
        """
        return await self._pipeline.call(
            "CreateInferenceComponent",
            shapes.CreateInferenceComponentInput(
                inference_component_name=inference_component_name,
                endpoint_name=endpoint_name,
                variant_name=variant_name,
                specification=specification,
                specifications=specifications,
                runtime_config=runtime_config,
                tags=tags,
            ),
            shapes.CreateInferenceComponentOutput,
            options,
        )

    async def delete_inference_component(
        self,
        *,
        inference_component_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteInferenceComponentOutput:
        r"""Delete an inference component.

        Args:
            inference_component_name: At most 63 characters that match `[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteInferenceComponent.html
        """
        return await self._pipeline.call(
            "DeleteInferenceComponent",
            shapes.DeleteInferenceComponentInput(inference_component_name=inference_component_name),
            shapes.DeleteInferenceComponentOutput,
            options,
        )

    async def describe_inference_component(
        self,
        *,
        inference_component_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeInferenceComponentOutput:
        r"""Describe an inference component.

        Args:
            inference_component_name: At most 63 characters that match `[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_component_name`, `inference_component_arn`, `endpoint_name`, `endpoint_arn`, `creation_time` and
            8 more, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeInferenceComponent.html
        """
        return await self._pipeline.call(
            "DescribeInferenceComponent",
            shapes.DescribeInferenceComponentInput(inference_component_name=inference_component_name),
            shapes.DescribeInferenceComponentOutput,
            options,
        )

    async def list_inference_components(
        self,
        *,
        sort_by: shapes.InferenceComponentSortKey | str | None = None,
        sort_order: shapes.OrderKey | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        status_equals: shapes.InferenceComponentStatus | str | None = None,
        endpoint_name_equals: str | None = None,
        variant_name_equals: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListInferenceComponentsOutput:
        """List inference components.

        Args:
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            name_contains: At most 63 characters that match `[a-zA-Z0-9-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            last_modified_time_before: A point in time.
            last_modified_time_after: A point in time.
            status_equals: `InService`, `Creating`, `Updating`, `Failed` or `Deleting`.
            endpoint_name_equals: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            variant_name_equals: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_components` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListInferenceComponents.html
        """
        return await self._pipeline.call(
            "ListInferenceComponents",
            shapes.ListInferenceComponentsInput(
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
                status_equals=status_equals,
                endpoint_name_equals=endpoint_name_equals,
                variant_name_equals=variant_name_equals,
            ),
            shapes.ListInferenceComponentsOutput,
            options,
        )

    async def update_inference_component(
        self,
        *,
        inference_component_name: str,
        specification: shapes.InferenceComponentSpecification | None = None,
        specifications: list[shapes.InferenceComponentSpecification] | None = None,
        runtime_config: shapes.InferenceComponentRuntimeConfig | None = None,
        deployment_config: shapes.InferenceComponentDeploymentConfig | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateInferenceComponentOutput:
        r"""Update an inference component.

        Args:
            inference_component_name: At most 63 characters that match `[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            specification: A `shapes.InferenceComponentSpecification`.
            specifications: 1 to 5 items, each a `shapes.InferenceComponentSpecification`.
            runtime_config: A `shapes.InferenceComponentRuntimeConfig`.
            deployment_config: A `shapes.InferenceComponentDeploymentConfig`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_component_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateInferenceComponent.html
        """
        return await self._pipeline.call(
            "UpdateInferenceComponent",
            shapes.UpdateInferenceComponentInput(
                inference_component_name=inference_component_name,
                specification=specification,
                specifications=specifications,
                runtime_config=runtime_config,
                deployment_config=deployment_config,
            ),
            shapes.UpdateInferenceComponentOutput,
            options,
        )

    async def update_inference_component_runtime_config(
        self,
        *,
        inference_component_name: str,
        desired_runtime_config: shapes.InferenceComponentRuntimeConfig,
        options: CallOptions | None = None,
    ) -> shapes.UpdateInferenceComponentRuntimeConfigOutput:
        r"""Update an inference component runtime configuration.

        Args:
            inference_component_name: At most 63 characters that match `[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            desired_runtime_config: A `shapes.InferenceComponentRuntimeConfig`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_component_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateInferenceComponentRuntimeConfig.html
        """
        return await self._pipeline.call(
            "UpdateInferenceComponentRuntimeConfig",
            shapes.UpdateInferenceComponentRuntimeConfigInput(
                inference_component_name=inference_component_name, desired_runtime_config=desired_runtime_config
            ),
            shapes.UpdateInferenceComponentRuntimeConfigOutput,
            options,
        )
