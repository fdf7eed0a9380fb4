# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on inference experiments."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class InferenceExperimentsOperations(Operations):
    """Operations on inference experiments."""

    async def create_inference_experiment(
        self,
        *,
        name: str,
        type: shapes.InferenceExperimentType | str,
        role_arn: str,
        endpoint_name: str,
        model_variants: list[shapes.ModelVariantConfig],
        shadow_mode_config: shapes.ShadowModeConfig,
        schedule: shapes.InferenceExperimentSchedule | None = None,
        description: str | None = None,
        data_storage_config: shapes.InferenceExperimentDataStorageConfig | None = None,
        kms_key: str | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateInferenceExperimentResponse:
        r"""Create an inference experiment.

        Args:
            name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            type: `ShadowMode`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_variants: 1 to 2 items, each a `shapes.ModelVariantConfig`.
            shadow_mode_config: A `shapes.ShadowModeConfig`.
            schedule: A `shapes.InferenceExperimentSchedule`.
            description: At most 1,024 characters.
            data_storage_config: A `shapes.InferenceExperimentDataStorageConfig`.
            kms_key: At most 2,048 characters that match `[a-zA-Z0-9:/_-]*`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_experiment_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceExperiment.html
        """
        return await self._pipeline.call(
            "CreateInferenceExperiment",
            shapes.CreateInferenceExperimentRequest(
                name=name,
                type=type,
                role_arn=role_arn,
                endpoint_name=endpoint_name,
                model_variants=model_variants,
                shadow_mode_config=shadow_mode_config,
                schedule=schedule,
                description=description,
                data_storage_config=data_storage_config,
                kms_key=kms_key,
                tags=tags,
            ),
            shapes.CreateInferenceExperimentResponse,
            options,
        )

    async def delete_inference_experiment(
        self,
        *,
        name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteInferenceExperimentResponse:
        """Delete an inference experiment.

        Args:
            name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_experiment_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteInferenceExperiment.html
        """
        return await self._pipeline.call(
            "DeleteInferenceExperiment",
            shapes.DeleteInferenceExperimentRequest(name=name),
            shapes.DeleteInferenceExperimentResponse,
            options,
        )

    async def describe_inference_experiment(
        self,
        *,
        name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeInferenceExperimentResponse:
        """Describe an inference experiment.

        Args:
            name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `arn`, `name`, `type`, `status`, `endpoint_metadata` and 11 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeInferenceExperiment.html
        """
        return await self._pipeline.call(
            "DescribeInferenceExperiment",
            shapes.DescribeInferenceExperimentRequest(name=name),
            shapes.DescribeInferenceExperimentResponse,
            options,
        )

    async def list_inference_experiments(
        self,
        *,
        name_contains: str | None = None,
        type: shapes.InferenceExperimentType | str | None = None,
        status_equals: shapes.InferenceExperimentStatus | str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        sort_by: shapes.SortInferenceExperimentsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListInferenceExperimentsResponse:
        r"""List inference experiments.

        Args:
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            type: `ShadowMode`.
            status_equals: `Creating`, `Created`, `Updating`, `Running`, `Starting`, `Stopping`, `Completed` or
                `Cancelled`.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_experiments` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListInferenceExperiments.html
        """
        return await self._pipeline.call(
            "ListInferenceExperiments",
            shapes.ListInferenceExperimentsRequest(
                name_contains=name_contains,
                type=type,
                status_equals=status_equals,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListInferenceExperimentsResponse,
            options,
        )

    async def start_inference_experiment(
        self,
        *,
        name: str,
        options: CallOptions | None = None,
    ) -> shapes.StartInferenceExperimentResponse:
        """Start an inference experiment.

        Args:
            name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_experiment_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartInferenceExperiment.html
        """
        return await self._pipeline.call(
            "StartInferenceExperiment",
            shapes.StartInferenceExperimentRequest(name=name),
            shapes.StartInferenceExperimentResponse,
            options,
        )

    async def stop_inference_experiment(
        self,
        *,
        name: str,
        model_variant_actions: dict[str, shapes.ModelVariantAction | str],
        desired_model_variants: list[shapes.ModelVariantConfig] | None = None,
        desired_state: shapes.InferenceExperimentStopDesiredState | str | None = None,
        reason: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.StopInferenceExperimentResponse:
        """Stop an inference experiment.

        Args:
            name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            model_variant_actions: 1 to 2 entries.
            desired_model_variants: 1 to 2 items, each a `shapes.ModelVariantConfig`.
            desired_state: `Completed` or `Cancelled`.
            reason: At most 1,024 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_experiment_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopInferenceExperiment.html
        """
        return await self._pipeline.call(
            "StopInferenceExperiment",
            shapes.StopInferenceExperimentRequest(
                name=name,
                model_variant_actions=model_variant_actions,
                desired_model_variants=desired_model_variants,
                desired_state=desired_state,
                reason=reason,
            ),
            shapes.StopInferenceExperimentResponse,
            options,
        )

    async def update_inference_experiment(
        self,
        *,
        name: str,
        schedule: shapes.InferenceExperimentSchedule | None = None,
        description: str | None = None,
        model_variants: list[shapes.ModelVariantConfig] | None = None,
        data_storage_config: shapes.InferenceExperimentDataStorageConfig | None = None,
        shadow_mode_config: shapes.ShadowModeConfig | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateInferenceExperimentResponse:
        """Update an inference experiment.

        Args:
            name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            schedule: A `shapes.InferenceExperimentSchedule`.
            description: At most 1,024 characters.
            model_variants: 1 to 2 items, each a `shapes.ModelVariantConfig`.
            data_storage_config: A `shapes.InferenceExperimentDataStorageConfig`.
            shadow_mode_config: A `shapes.ShadowModeConfig`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_experiment_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateInferenceExperiment.html
        """
        return await self._pipeline.call(
            "UpdateInferenceExperiment",
            shapes.UpdateInferenceExperimentRequest(
                name=name,
                schedule=schedule,
                description=description,
                model_variants=model_variants,
                data_storage_config=data_storage_config,
                shadow_mode_config=shadow_mode_config,
            ),
            shapes.UpdateInferenceExperimentResponse,
            options,
        )
