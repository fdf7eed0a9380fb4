# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on jobs and their schemas."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class JobsOperations(Operations):
    """Operations on jobs and their schemas."""

    async def create_job(
        self,
        *,
        job_name: str,
        role_arn: str,
        job_category: shapes.JobCategory | str,
        job_config_schema_version: str,
        job_config_document: str,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateJobResponse:
        r"""Create a job.

        Args:
            job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            job_category: `AgentRFT`, `SyntheticDataGeneration`, `DataQualityEvaluation`, `AgentRFTEvaluation` or
                `DataTransformation`.
            job_config_schema_version: 5 to 16 characters that match `\d+\.\d+\.\d+`.
            job_config_document: 1 to 262,144 characters.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateJob.html
        """
        return await self._pipeline.call(
            "CreateJob",
            shapes.CreateJobRequest(
                job_name=job_name,
                role_arn=role_arn,
                job_category=job_category,
                job_config_schema_version=job_config_schema_version,
                job_config_document=job_config_document,
                tags=tags,
            ),
            shapes.CreateJobResponse,
            options,
        )

    async def delete_job(
        self,
        *,
        job_name: str,
        job_category: shapes.JobCategory | str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteJobResponse:
        """Delete a job.

        Args:
            job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            job_category: `AgentRFT`, `SyntheticDataGeneration`, `DataQualityEvaluation`, `AgentRFTEvaluation` or
                `DataTransformation`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteJob.html
        """
        return await self._pipeline.call(
            "DeleteJob",
            shapes.DeleteJobRequest(job_name=job_name, job_category=job_category),
            shapes.DeleteJobResponse,
            options,
        )

    async def describe_job(
        self,
        *,
        job_name: str,
        job_category: shapes.JobCategory | str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeJobResponse:
        """Describe a job.

        Args:
            job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            job_category: `AgentRFT`, `SyntheticDataGeneration`, `DataQualityEvaluation`, `AgentRFTEvaluation` or
                `DataTransformation`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_name`, `job_arn`, `role_arn`, `job_category`, `job_config_schema_version` and 9 more, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeJob.html
        """
        return await self._pipeline.call(
            "DescribeJob",
            shapes.DescribeJobRequest(job_name=job_name, job_category=job_category),
            shapes.DescribeJobResponse,
            options,
        )

    async def describe_job_schema_version(
        self,
        *,
        job_category: shapes.JobCategory | str,
        job_config_schema_version: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribeJobSchemaVersionResponse:
        r"""Describe a job schema version.

        Args:
            job_category: `AgentRFT`, `SyntheticDataGeneration`, `DataQualityEvaluation`, `AgentRFTEvaluation` or
                `DataTransformation`.
            job_config_schema_version: 5 to 16 characters that match `\d+\.\d+\.\d+`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_category`, `job_config_schema_version` and `job_config_schema`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeJobSchemaVersion.html
        """
        return await self._pipeline.call(
            "DescribeJobSchemaVersion",
            shapes.DescribeJobSchemaVersionRequest(
                job_category=job_category, job_config_schema_version=job_config_schema_version
            ),
            shapes.DescribeJobSchemaVersionResponse,
            options,
        )

    async def list_job_schema_versions(
        self,
        *,
        job_category: shapes.JobCategory | str,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListJobSchemaVersionsResponse:
        """List job schema versions.

        Args:
            job_category: `AgentRFT`, `SyntheticDataGeneration`, `DataQualityEvaluation`, `AgentRFTEvaluation` or
                `DataTransformation`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_config_schemas` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListJobSchemaVersions.html
        """
        return await self._pipeline.call(
            "ListJobSchemaVersions",
            shapes.ListJobSchemaVersionsRequest(
                job_category=job_category, next_token=next_token, max_results=max_results
            ),
            shapes.ListJobSchemaVersionsResponse,
            options,
        )

    async def list_jobs(
        self,
        *,
        job_category: shapes.JobCategory | str,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        sort_by: shapes.SortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        status_equals: shapes.JobStatus | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListJobsResponse:
        r"""List jobs.

        Args:
            job_category: `AgentRFT`, `SyntheticDataGeneration`, `DataQualityEvaluation`, `AgentRFTEvaluation` or
                `DataTransformation`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            status_equals: `InProgress`, `Completed`, `Failed`, `Stopping`, `Stopped`, `Deleting` or `DeleteFailed`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListJobs.html
        """
        return await self._pipeline.call(
            "ListJobs",
            shapes.ListJobsRequest(
                job_category=job_category,
                next_token=next_token,
                max_results=max_results,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
                status_equals=status_equals,
            ),
            shapes.ListJobsResponse,
            options,
        )

    async def stop_job(
        self,
        *,
        job_name: str,
        job_category: shapes.JobCategory | str,
        options: CallOptions | None = None,
    ) -> shapes.StopJobResponse:
        """Stop a job.

        Args:
            job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            job_category: `AgentRFT`, `SyntheticDataGeneration`, `DataQualityEvaluation`, `AgentRFTEvaluation` or
                `DataTransformation`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopJob.html
        """
        return await self._pipeline.call(
            "StopJob",
            shapes.StopJobRequest(job_name=job_name, job_category=job_category),
            shapes.StopJobResponse,
            options,
        )
