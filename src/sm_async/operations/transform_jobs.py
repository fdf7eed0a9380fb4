# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on batch transform jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class TransformJobsOperations(Operations):
    """Operations on batch transform jobs."""

    async def create_transform_job(
        self,
        *,
        transform_job_name: str,
        model_name: str,
        transform_input: shapes.TransformInput,
        transform_output: shapes.TransformOutput,
        transform_resources: shapes.TransformResources,
        max_concurrent_transforms: int | None = None,
        model_client_config: shapes.ModelClientConfig | None = None,
        max_payload_in_mb: int | None = None,
        batch_strategy: shapes.BatchStrategy | str | None = None,
        environment: dict[str, str] | None = None,
        data_capture_config: shapes.BatchDataCaptureConfig | None = None,
        data_processing: shapes.DataProcessing | None = None,
        tags: list[shapes.Tag] | None = None,
        experiment_config: shapes.ExperimentConfig | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateTransformJobResponse:
        r"""Create a transform job.

        Args:
            transform_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_name: At most 63 characters that match `[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            transform_input: A `shapes.TransformInput`.
            transform_output: A `shapes.TransformOutput`.
            transform_resources: A `shapes.TransformResources`.
            max_concurrent_transforms: At least 0.
            model_client_config: A `shapes.ModelClientConfig`.
            max_payload_in_mb: At least 0.
            batch_strategy: `MultiRecord` or `SingleRecord`.
            environment: At most 16 entries.
            data_capture_config: A `shapes.BatchDataCaptureConfig`.
            data_processing: A `shapes.DataProcessing`.
            tags: At most 50 items, each a `shapes.Tag`.
            experiment_config: A `shapes.ExperimentConfig`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `transform_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateTransformJob.html
        """
        return await self._pipeline.call(
            "CreateTransformJob",
            shapes.CreateTransformJobRequest(
                transform_job_name=transform_job_name,
                model_name=model_name,
                transform_input=transform_input,
                transform_output=transform_output,
                transform_resources=transform_resources,
                max_concurrent_transforms=max_concurrent_transforms,
                model_client_config=model_client_config,
                max_payload_in_mb=max_payload_in_mb,
                batch_strategy=batch_strategy,
                environment=environment,
                data_capture_config=data_capture_config,
                data_processing=data_processing,
                tags=tags,
                experiment_config=experiment_config,
            ),
            shapes.CreateTransformJobResponse,
            options,
        )

    async def describe_transform_job(
        self,
        *,
        transform_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeTransformJobResponse:
        """Describe a transform job.

        Args:
            transform_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `transform_job_name`, `transform_job_arn`, `transform_job_status`, `model_name`, `transform_input` and 16
            more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeTransformJob.html
        """
        return await self._pipeline.call(
            "DescribeTransformJob",
            shapes.DescribeTransformJobRequest(transform_job_name=transform_job_name),
            shapes.DescribeTransformJobResponse,
            options,
        )

    async def list_transform_jobs(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        status_equals: shapes.TransformJobStatus | str | None = None,
        sort_by: shapes.SortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListTransformJobsResponse:
        r"""List transform jobs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: `InProgress`, `Completed`, `Failed`, `Stopping` or `Stopped`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `transform_job_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListTransformJobs.html
        """
        return await self._pipeline.call(
            "ListTransformJobs",
            shapes.ListTransformJobsRequest(
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
            shapes.ListTransformJobsResponse,
            options,
        )

    async def stop_transform_job(
        self,
        *,
        transform_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopTransformJobOutput:
        """Stop a transform job.

        Args:
            transform_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopTransformJob.html
        """
        return await self._pipeline.call(
            "StopTransformJob",
            shapes.StopTransformJobRequest(transform_job_name=transform_job_name),
            shapes.StopTransformJobOutput,
            options,
        )
