# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on hyperparameter tuning jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class TuningJobsOperations(Operations):
    """Operations on hyperparameter tuning jobs."""

    async def create_hyper_parameter_tuning_job(
        self,
        *,
        hyper_parameter_tuning_job_name: str,
        hyper_parameter_tuning_job_config: shapes.HyperParameterTuningJobConfig,
        training_job_definition: shapes.HyperParameterTrainingJobDefinition | None = None,
        training_job_definitions: list[shapes.HyperParameterTrainingJobDefinition] | None = None,
        warm_start_config: shapes.HyperParameterTuningJobWarmStartConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        autotune: shapes.Autotune | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateHyperParameterTuningJobResponse:
        """Create a hyperparameter tuning job.

        Args:
            hyper_parameter_tuning_job_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            hyper_parameter_tuning_job_config: A `shapes.HyperParameterTuningJobConfig`.
            training_job_definition: A `shapes.HyperParameterTrainingJobDefinition`.
            training_job_definitions: 1 to 10 items, each a `shapes.HyperParameterTrainingJobDefinition`.
            warm_start_config: A `shapes.HyperParameterTuningJobWarmStartConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            autotune: A `shapes.Autotune`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `hyper_parameter_tuning_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateHyperParameterTuningJob.html
        """
        return await self._pipeline.call(
            "CreateHyperParameterTuningJob",
            shapes.CreateHyperParameterTuningJobRequest(
                hyper_parameter_tuning_job_name=hyper_parameter_tuning_job_name,
                hyper_parameter_tuning_job_config=hyper_parameter_tuning_job_config,
                training_job_definition=training_job_definition,
                training_job_definitions=training_job_definitions,
                warm_start_config=warm_start_config,
                tags=tags,
                autotune=autotune,
            ),
            shapes.CreateHyperParameterTuningJobResponse,
            options,
        )

    async def delete_hyper_parameter_tuning_job(
        self,
        *,
        hyper_parameter_tuning_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteHyperParameterTuningJobOutput:
        """Delete a hyperparameter tuning job.

        Args:
            hyper_parameter_tuning_job_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteHyperParameterTuningJob.html
        """
        return await self._pipeline.call(
            "DeleteHyperParameterTuningJob",
            shapes.DeleteHyperParameterTuningJobRequest(
                hyper_parameter_tuning_job_name=hyper_parameter_tuning_job_name
            ),
            shapes.DeleteHyperParameterTuningJobOutput,
            options,
        )

    async def describe_hyper_parameter_tuning_job(
        self,
        *,
        hyper_parameter_tuning_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeHyperParameterTuningJobResponse:
        """Describe a hyperparameter tuning job.

        Args:
            hyper_parameter_tuning_job_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `hyper_parameter_tuning_job_name`, `hyper_parameter_tuning_job_arn`, `hyper_parameter_tuning_job_config`,
            `hyper_parameter_tuning_job_status`, `creation_time` and 13 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeHyperParameterTuningJob.html
        """
        return await self._pipeline.call(
            "DescribeHyperParameterTuningJob",
            shapes.DescribeHyperParameterTuningJobRequest(
                hyper_parameter_tuning_job_name=hyper_parameter_tuning_job_name
            ),
            shapes.DescribeHyperParameterTuningJobResponse,
            options,
        )

    async def list_hyper_parameter_tuning_jobs(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        sort_by: shapes.HyperParameterTuningJobSortByOptions | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        name_contains: str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        status_equals: shapes.HyperParameterTuningJobStatus | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListHyperParameterTuningJobsResponse:
        r"""List hyperparameter tuning jobs.

        Args:
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            sort_by: `Name`, `Status` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            status_equals: `Completed`, `InProgress`, `Failed`, `Stopped`, `Stopping`, `Deleting` or `DeleteFailed`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `hyper_parameter_tuning_job_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListHyperParameterTuningJobs.html
        """
        return await self._pipeline.call(
            "ListHyperParameterTuningJobs",
            shapes.ListHyperParameterTuningJobsRequest(
                next_token=next_token,
                max_results=max_results,
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                status_equals=status_equals,
            ),
            shapes.ListHyperParameterTuningJobsResponse,
            options,
        )

    async def list_training_jobs_for_hyper_parameter_tuning_job(
        self,
        *,
        hyper_parameter_tuning_job_name: str,
        next_token: str | None = None,
        max_results: int | None = None,
        status_equals: shapes.TrainingJobStatus | str | None = None,
        sort_by: shapes.TrainingJobSortByOptions | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListTrainingJobsForHyperParameterTuningJobResponse:
        """List training jobs for a hyperparameter tuning job.

        Args:
            hyper_parameter_tuning_job_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            status_equals: `InProgress`, `Completed`, `Failed`, `Stopping`, `Stopped` or `Deleting`.
            sort_by: `Name`, `CreationTime`, `Status` or `FinalObjectiveMetricValue`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `training_job_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTrainingJobsForHyperParameterTuningJob.html
        """
        return await self._pipeline.call(
            "ListTrainingJobsForHyperParameterTuningJob",
            shapes.ListTrainingJobsForHyperParameterTuningJobRequest(
                hyper_parameter_tuning_job_name=hyper_parameter_tuning_job_name,
                next_token=next_token,
                max_results=max_results,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListTrainingJobsForHyperParameterTuningJobResponse,
            options,
        )

    async def stop_hyper_parameter_tuning_job(
        self,
        *,
        hyper_parameter_tuning_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopHyperParameterTuningJobOutput:
        """Stop a hyperparameter tuning job.

        Args:
            hyper_parameter_tuning_job_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopHyperParameterTuningJob.html
        """
        return await self._pipeline.call(
            "StopHyperParameterTuningJob",
            shapes.StopHyperParameterTuningJobRequest(hyper_parameter_tuning_job_name=hyper_parameter_tuning_job_name),
            shapes.StopHyperParameterTuningJobOutput,
            options,
        )
