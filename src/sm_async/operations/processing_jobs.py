# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on processing jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ProcessingJobsOperations(Operations):
    """Operations on processing jobs."""

    async def create_processing_job(
        self,
        *,
        processing_job_name: str,
        processing_resources: shapes.ProcessingResources,
        app_specification: shapes.AppSpecification,
        role_arn: str,
        processing_inputs: list[shapes.ProcessingInput] | None = None,
        processing_output_config: shapes.ProcessingOutputConfig | None = None,
        stopping_condition: shapes.ProcessingStoppingCondition | None = None,
        environment: dict[str, str] | None = None,
        network_config: shapes.NetworkConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        experiment_config: shapes.ExperimentConfig | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateProcessingJobResponse:
        r"""Create a processing job.

        Args:
            processing_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            processing_resources: A `shapes.ProcessingResources`.
            app_specification: A `shapes.AppSpecification`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            processing_inputs: At most 10 items, each a `shapes.ProcessingInput`.
            processing_output_config: A `shapes.ProcessingOutputConfig`.
            stopping_condition: A `shapes.ProcessingStoppingCondition`.
            environment: At most 100 entries.
            network_config: A `shapes.NetworkConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            experiment_config: A `shapes.ExperimentConfig`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `processing_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateProcessingJob.html
        """
        return await self._pipeline.call(
            "CreateProcessingJob",
            shapes.CreateProcessingJobRequest(
                processing_job_name=processing_job_name,
                processing_resources=processing_resources,
                app_specification=app_specification,
                role_arn=role_arn,
                processing_inputs=processing_inputs,
                processing_output_config=processing_output_config,
                stopping_condition=stopping_condition,
                environment=environment,
                network_config=network_config,
                tags=tags,
                experiment_config=experiment_config,
            ),
            shapes.CreateProcessingJobResponse,
            options,
        )

    async def delete_processing_job(
        self,
        *,
        processing_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteProcessingJobOutput:
        """Delete a processing job.

        Args:
            processing_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteProcessingJob.html
        """
        return await self._pipeline.call(
            "DeleteProcessingJob",
            shapes.DeleteProcessingJobRequest(processing_job_name=processing_job_name),
            shapes.DeleteProcessingJobOutput,
            options,
        )

    async def describe_processing_job(
        self,
        *,
        processing_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeProcessingJobResponse:
        """Describe a processing job.

        Args:
            processing_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `processing_job_name`, `processing_resources`, `app_specification`, `processing_job_arn`,
            `processing_job_status` and 16 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeProcessingJob.html
        """
        return await self._pipeline.call(
            "DescribeProcessingJob",
            shapes.DescribeProcessingJobRequest(processing_job_name=processing_job_name),
            shapes.DescribeProcessingJobResponse,
            options,
        )

    async def list_processing_jobs(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        status_equals: shapes.ProcessingJobStatus | str | None = None,
        sort_by: shapes.SortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListProcessingJobsResponse:
        """List processing jobs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: A string.
            status_equals: `InProgress`, `Completed`, `Failed`, `Stopping` or `Stopped`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `processing_job_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListProcessingJobs.html
        """
        return await self._pipeline.call(
            "ListProcessingJobs",
            shapes.ListProcessingJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListProcessingJobsResponse,
            options,
        )

    async def stop_processing_job(
        self,
        *,
        processing_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopProcessingJobOutput:
        """Stop a processing job.

        Args:
            processing_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopProcessingJob.html
        """
        return await self._pipeline.call(
            "StopProcessingJob",
            shapes.StopProcessingJobRequest(processing_job_name=processing_job_name),
            shapes.StopProcessingJobOutput,
            options,
        )
