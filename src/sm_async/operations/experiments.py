# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on experiments, trials and trial components."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ExperimentsOperations(Operations):
    """Operations on experiments, trials and trial components."""

    async def associate_trial_component(
        self,
        *,
        trial_component_name: str,
        trial_name: str,
        options: CallOptions | None = None,
    ) -> shapes.AssociateTrialComponentResponse:
        """Associate a trial component.

        Args:
            trial_component_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            trial_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `trial_component_arn` and `trial_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AssociateTrialComponent.html
        """
        return await self._pipeline.call(
            "AssociateTrialComponent",
            shapes.AssociateTrialComponentRequest(trial_component_name=trial_component_name, trial_name=trial_name),
            shapes.AssociateTrialComponentResponse,
            options,
        )

    async def create_experiment(
        self,
        *,
        experiment_name: str,
        display_name: str | None = None,
        description: str | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateExperimentResponse:
        """Create an experiment.

        Args:
            experiment_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            display_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            description: At most 3,072 characters.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `experiment_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateExperiment.html
        """
        return await self._pipeline.call(
            "CreateExperiment",
            shapes.CreateExperimentRequest(
                experiment_name=experiment_name, display_name=display_name, description=description, tags=tags
            ),
            shapes.CreateExperimentResponse,
            options,
        )

    async def create_trial(
        self,
        *,
        trial_name: str,
        experiment_name: str,
        display_name: str | None = None,
        metadata_properties: shapes.MetadataProperties | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateTrialResponse:
        """Create a trial.

        Args:
            trial_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            experiment_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            display_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            metadata_properties: A `shapes.MetadataProperties`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `trial_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrial.html
        """
        return await self._pipeline.call(
            "CreateTrial",
            shapes.CreateTrialRequest(
                trial_name=trial_name,
                experiment_name=experiment_name,
                display_name=display_name,
                metadata_properties=metadata_properties,
                tags=tags,
            ),
            shapes.CreateTrialResponse,
            options,
        )

    async def create_trial_component(
        self,
        *,
        trial_component_name: str,
        display_name: str | None = None,
        status: shapes.TrialComponentStatus | None = None,
        start_time: datetime.datetime | None = None,
        end_time: datetime.datetime | None = None,
        parameters: dict[str, shapes.TrialComponentParameterValue] | None = None,
        input_artifacts: dict[str, shapes.TrialComponentArtifact] | None = None,
        output_artifacts: dict[str, shapes.TrialComponentArtifact] | None = None,
        metadata_properties: shapes.MetadataProperties | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateTrialComponentResponse:
        """Create a trial component.

        Args:
            trial_component_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            display_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            status: A `shapes.TrialComponentStatus`.
            start_time: A point in time.
            end_time: A point in time.
            parameters: At most 300 entries.
            input_artifacts: At most 60 entries.
            output_artifacts: At most 60 entries.
            metadata_properties: A `shapes.MetadataProperties`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `trial_component_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrialComponent.html
        """
        return await self._pipeline.call(
            "CreateTrialComponent",
            shapes.CreateTrialComponentRequest(
                trial_component_name=trial_component_name,
                display_name=display_name,
                status=status,
                start_time=start_time,
                end_time=end_time,
                parameters=parameters,
                input_artifacts=input_artifacts,
                output_artifacts=output_artifacts,
                metadata_properties=metadata_properties,
                tags=tags,
            ),
            shapes.CreateTrialComponentResponse,
            options,
        )

    async def delete_experiment(
        self,
        *,
        experiment_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteExperimentResponse:
        """Delete an experiment.

        Args:
            experiment_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `experiment_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteExperiment.html
        """
        return await self._pipeline.call(
            "DeleteExperiment",
            shapes.DeleteExperimentRequest(experiment_name=experiment_name),
            shapes.DeleteExperimentResponse,
            options,
        )

    async def delete_trial(
        self,
        *,
        trial_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteTrialResponse:
        """Delete a trial.

        Args:
            trial_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `trial_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteTrial.html
        """
        return await self._pipeline.call(
            "DeleteTrial",
            shapes.DeleteTrialRequest(trial_name=trial_name),
            shapes.DeleteTrialResponse,
            options,
        )

    async def delete_trial_component(
        self,
        *,
        trial_component_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteTrialComponentResponse:
        """Delete a trial component.

        Args:
            trial_component_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `trial_component_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteTrialComponent.html
        """
        return await self._pipeline.call(
            "DeleteTrialComponent",
            shapes.DeleteTrialComponentRequest(trial_component_name=trial_component_name),
            shapes.DeleteTrialComponentResponse,
            options,
        )

    async def describe_experiment(
        self,
        *,
        experiment_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeExperimentResponse:
        """Describe an experiment.

        Args:
            experiment_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `experiment_name`, `experiment_arn`, `display_name`, `source`, `description` and 4 more, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeExperiment.html
        """
        return await self._pipeline.call(
            "DescribeExperiment",
            shapes.DescribeExperimentRequest(experiment_name=experiment_name),
            shapes.DescribeExperimentResponse,
            options,
        )

    async def describe_trial(
        self,
        *,
        trial_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeTrialResponse:
        """Describe a trial.

        Args:
            trial_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `trial_name`, `trial_arn`, `display_name`, `experiment_name`, `source` and 5 more, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrial.html
        """
        return await self._pipeline.call(
            "DescribeTrial",
            shapes.DescribeTrialRequest(trial_name=trial_name),
            shapes.DescribeTrialResponse,
            options,
        )

    async def describe_trial_component(
        self,
        *,
        trial_component_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeTrialComponentResponse:
        """Describe a trial component.

        Args:
            trial_component_name: 1 to 256 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `trial_component_name`, `trial_component_arn`, `display_name`, `source`, `status` and 13 more, beside the
            call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrialComponent.html
        """
        return await self._pipeline.call(
            "DescribeTrialComponent",
            shapes.DescribeTrialComponentRequest(trial_component_name=trial_component_name),
            shapes.DescribeTrialComponentResponse,
            options,
        )

    async def disassociate_trial_component(
        self,
        *,
        trial_component_name: str,
        trial_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DisassociateTrialComponentResponse:
        """Disassociate a trial component.

        Args:
            trial_component_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            trial_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `trial_component_arn` and `trial_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DisassociateTrialComponent.html
        """
        return await self._pipeline.call(
            "DisassociateTrialComponent",
            shapes.DisassociateTrialComponentRequest(trial_component_name=trial_component_name, trial_name=trial_name),
            shapes.DisassociateTrialComponentResponse,
            options,
        )

    async def list_experiments(
        self,
        *,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortExperimentsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListExperimentsResponse:
        """List experiments.

        Args:
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `experiment_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListExperiments.html
        """
        return await self._pipeline.call(
            "ListExperiments",
            shapes.ListExperimentsRequest(
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListExperimentsResponse,
            options,
        )

    async def list_trial_components(
        self,
        *,
        experiment_name: str | None = None,
        trial_name: str | None = None,
        source_arn: str | None = None,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortTrialComponentsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListTrialComponentsResponse:
        """List trial components.

        Args:
            experiment_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            trial_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            source_arn: At most 256 characters.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `trial_component_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrialComponents.html
        """
        return await self._pipeline.call(
            "ListTrialComponents",
            shapes.ListTrialComponentsRequest(
                experiment_name=experiment_name,
                trial_name=trial_name,
                source_arn=source_arn,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                max_results=max_results,
                next_token=next_token,
            ),
            shapes.ListTrialComponentsResponse,
            options,
        )

    async def list_trials(
        self,
        *,
        experiment_name: str | None = None,
        trial_component_name: str | None = None,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortTrialsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListTrialsResponse:
        """List trials.

        Args:
            experiment_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            trial_component_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `trial_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrials.html
        """
        return await self._pipeline.call(
            "ListTrials",
            shapes.ListTrialsRequest(
                experiment_name=experiment_name,
                trial_component_name=trial_component_name,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                max_results=max_results,
                next_token=next_token,
            ),
            shapes.ListTrialsResponse,
            options,
        )

    async def update_experiment(
        self,
        *,
        experiment_name: str,
        display_name: str | None = None,
        description: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateExperimentResponse:
        """Update an experiment.

        Args:
            experiment_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            display_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            description: At most 3,072 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `experiment_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateExperiment.html
        """
        return await self._pipeline.call(
            "UpdateExperiment",
            shapes.UpdateExperimentRequest(
                experiment_name=experiment_name, display_name=display_name, description=description
            ),
            shapes.UpdateExperimentResponse,
            options,
        )

    async def update_trial(
        self,
        *,
        trial_name: str,
        display_name: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateTrialResponse:
        """Update a trial.

        Args:
            trial_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            display_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `trial_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateTrial.html
        """
        return await self._pipeline.call(
            "UpdateTrial",
            shapes.UpdateTrialRequest(trial_name=trial_name, display_name=display_name),
            shapes.UpdateTrialResponse,
            options,
        )

    async def update_trial_component(
        self,
        *,
        trial_component_name: str,
        display_name: str | None = None,
        status: shapes.TrialComponentStatus | None = None,
        start_time: datetime.datetime | None = None,
        end_time: datetime.datetime | None = None,
        parameters: dict[str, shapes.TrialComponentParameterValue] | None = None,
        parameters_to_remove: list[str] | None = None,
        input_artifacts: dict[str, shapes.TrialComponentArtifact] | None = None,
        input_artifacts_to_remove: list[str] | None = None,
        output_artifacts: dict[str, shapes.TrialComponentArtifact] | None = None,
        output_artifacts_to_remove: list[str] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateTrialComponentResponse:
        """Update a trial component.

        Args:
            trial_component_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            display_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            status: A `shapes.TrialComponentStatus`.
            start_time: A point in time.
            end_time: A point in time.
            parameters: At most 300 entries.
            parameters_to_remove: Items, each at most 256 characters.
            input_artifacts: At most 60 entries.
            input_artifacts_to_remove: Items, each at most 256 characters.
            output_artifacts: At most 60 entries.
            output_artifacts_to_remove: Items, each at most 256 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `trial_component_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateTrialComponent.html
        """
        return await self._pipeline.call(
            "UpdateTrialComponent",
            shapes.UpdateTrialComponentRequest(
                trial_component_name=trial_component_name,
                display_name=display_name,
                status=status,
                start_time=start_time,
                end_time=end_time,
                parameters=parameters,
                parameters_to_remove=parameters_to_remove,
                input_artifacts=input_artifacts,
                input_artifacts_to_remove=input_artifacts_to_remove,
                output_artifacts=output_artifacts,
                output_artifacts_to_remove=output_artifacts_to_remove,
            ),
            shapes.UpdateTrialComponentResponse,
            options,
        )
