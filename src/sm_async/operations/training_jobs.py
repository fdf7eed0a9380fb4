# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on training jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class TrainingJobsOperations(Operations):
    """Operations on training jobs."""

    async def create_training_job(
        self,
        *,
        training_job_name: str,
        role_arn: str,
        output_data_config: shapes.OutputDataConfig,
        hyper_parameters: dict[str, str] | None = None,
        algorithm_specification: shapes.AlgorithmSpecification | None = None,
        input_data_config: list[shapes.Channel] | None = None,
        resource_config: shapes.ResourceConfig | None = None,
        vpc_config: shapes.VpcConfig | None = None,
        stopping_condition: shapes.StoppingCondition | None = None,
        tags: list[shapes.Tag] | None = None,
        enable_network_isolation: bool | None = None,
        enable_inter_container_traffic_encryption: bool | None = None,
        enable_managed_spot_training: bool | None = None,
        checkpoint_config: shapes.CheckpointConfig | None = None,
        debug_hook_config: shapes.DebugHookConfig | None = None,
        debug_rule_configurations: list[shapes.DebugRuleConfiguration] | None = None,
        tensor_board_output_config: shapes.TensorBoardOutputConfig | None = None,
        experiment_config: shapes.ExperimentConfig | None = None,
        profiler_config: shapes.ProfilerConfig | None = None,
        profiler_rule_configurations: list[shapes.ProfilerRuleConfiguration] | None = None,
        environment: dict[str, str] | None = None,
        retry_strategy: shapes.RetryStrategy | None = None,
        remote_debug_config: shapes.RemoteDebugConfig | None = None,
        infra_check_config: shapes.InfraCheckConfig | None = None,
        session_chaining_config: shapes.SessionChainingConfig | None = None,
        serverless_job_config: shapes.ServerlessJobConfig | None = None,
        mlflow_config: shapes.MlflowConfig | None = None,
        model_package_config: shapes.ModelPackageConfig | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateTrainingJobResponse:
        r"""Create a training job.

        Args:
            training_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            output_data_config: A `shapes.OutputDataConfig`.
            hyper_parameters: At most 100 entries.
            algorithm_specification: A `shapes.AlgorithmSpecification`.
            input_data_config: 1 to 20 items, each a `shapes.Channel`.
            resource_config: A `shapes.ResourceConfig`.
            vpc_config: A `shapes.VpcConfig`.
            stopping_condition: A `shapes.StoppingCondition`.
            tags: At most 50 items, each a `shapes.Tag`.
            enable_network_isolation: True or false.
            enable_inter_container_traffic_encryption: True or false.
            enable_managed_spot_training: True or false.
            checkpoint_config: A `shapes.CheckpointConfig`.
            debug_hook_config: A `shapes.DebugHookConfig`.
            debug_rule_configurations: At most 20 items, each a `shapes.DebugRuleConfiguration`.
            tensor_board_output_config: A `shapes.TensorBoardOutputConfig`.
            experiment_config: A `shapes.ExperimentConfig`.
            profiler_config: A `shapes.ProfilerConfig`.
            profiler_rule_configurations: At most 20 items, each a `shapes.ProfilerRuleConfiguration`.
            environment: At most 100 entries.
            retry_strategy: A `shapes.RetryStrategy`.
            remote_debug_config: A `shapes.RemoteDebugConfig`.
            infra_check_config: A `shapes.InfraCheckConfig`.
            session_chaining_config: A `shapes.SessionChainingConfig`.
            serverless_job_config: A `shapes.ServerlessJobConfig`.
            mlflow_config: A `shapes.MlflowConfig`.
            model_package_config: A `shapes.ModelPackageConfig`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `training_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTrainingJob.html
        """
        return await self._pipeline.call(
            "CreateTrainingJob",
            shapes.CreateTrainingJobRequest(
                training_job_name=training_job_name,
                role_arn=role_arn,
                output_data_config=output_data_config,
                hyper_parameters=hyper_parameters,
                algorithm_specification=algorithm_specification,
                input_data_config=input_data_config,
                resource_config=resource_config,
                vpc_config=vpc_config,
                stopping_condition=stopping_condition,
                tags=tags,
                enable_network_isolation=enable_network_isolation,
                enable_inter_container_traffic_encryption=enable_inter_container_traffic_encryption,
                enable_managed_spot_training=enable_managed_spot_training,
                checkpoint_config=checkpoint_config,
                debug_hook_config=debug_hook_config,
                debug_rule_configurations=debug_rule_configurations,
                tensor_board_output_config=tensor_board_output_config,
                experiment_config=experiment_config,
                profiler_config=profiler_config,
                profiler_rule_configurations=profiler_rule_configurations,
                environment=environment,
                retry_strategy=retry_strategy,
                remote_debug_config=remote_debug_config,
                infra_check_config=infra_check_config,
                session_chaining_config=session_chaining_config,
                serverless_job_config=serverless_job_config,
                mlflow_config=mlflow_config,
                model_package_config=model_package_config,
            ),
            shapes.CreateTrainingJobResponse,
            options,
        )

    async def delete_training_job(
        self,
        *,
        training_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteTrainingJobOutput:
        """Delete a training job.

        Args:
            training_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteTrainingJob.html
        """
        return await self._pipeline.call(
            "DeleteTrainingJob",
            shapes.DeleteTrainingJobRequest(training_job_name=training_job_name),
            shapes.DeleteTrainingJobOutput,
            options,
        )

    async def describe_training_job(
        self,
        *,
        training_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeTrainingJobResponse:
        """Describe a training job.

        Args:
            training_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `training_job_name`, `training_job_arn`, `model_artifacts`, `training_job_status`, `secondary_status` and 45
            more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTrainingJob.html
        """
        return await self._pipeline.call(
            "DescribeTrainingJob",
            shapes.DescribeTrainingJobRequest(training_job_name=training_job_name),
            shapes.DescribeTrainingJobResponse,
            options,
        )

    async def list_training_jobs(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        status_equals: shapes.TrainingJobStatus | str | None = None,
        sort_by: shapes.SortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        warm_pool_status_equals: shapes.WarmPoolResourceStatus | str | None = None,
        training_plan_arn_equals: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListTrainingJobsResponse:
        r"""List training jobs.

        Args:
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: `InProgress`, `Completed`, `Failed`, `Stopping`, `Stopped` or `Deleting`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            warm_pool_status_equals: `Available`, `Terminated`, `Reused` or `InUse`.
            training_plan_arn_equals: 50 to 2,048 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `training_job_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrainingJobs.html
        """
        return await self._pipeline.call(
            "ListTrainingJobs",
            shapes.ListTrainingJobsRequest(
                next_token=next_token,
                max_results=max_results,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
                warm_pool_status_equals=warm_pool_status_equals,
                training_plan_arn_equals=training_plan_arn_equals,
            ),
            shapes.ListTrainingJobsResponse,
            options,
        )

    async def stop_training_job(
        self,
        *,
        training_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopTrainingJobOutput:
        """Stop a training job.

        Args:
            training_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopTrainingJob.html
        """
        return await self._pipeline.call(
            "StopTrainingJob",
            shapes.StopTrainingJobRequest(training_job_name=training_job_name),
            shapes.StopTrainingJobOutput,
            options,
        )

    async def update_training_job(
        self,
        *,
        training_job_name: str,
        profiler_config: shapes.ProfilerConfigForUpdate | None = None,
        profiler_rule_configurations: list[shapes.ProfilerRuleConfiguration] | None = None,
        resource_config: shapes.ResourceConfigForUpdate | None = None,
        remote_debug_config: shapes.RemoteDebugConfigForUpdate | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateTrainingJobResponse:
        """Update a training job.

        Args:
            training_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            profiler_config: A `shapes.ProfilerConfigForUpdate`.
            profiler_rule_configurations: At most 20 items, each a `shapes.ProfilerRuleConfiguration`.
            resource_config: A `shapes.ResourceConfigForUpdate`.
            remote_debug_config: A `shapes.RemoteDebugConfigForUpdate`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `training_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateTrainingJob.html
        """
        return await self._pipeline.call(
            "UpdateTrainingJob",
            shapes.UpdateTrainingJobRequest(
                training_job_name=training_job_name,
                profiler_config=profiler_config,
                profiler_rule_configurations=profiler_rule_configurations,
                resource_config=resource_config,
                remote_debug_config=remote_debug_config,
            ),
            shapes.UpdateTrainingJobResponse,
            options,
        )
