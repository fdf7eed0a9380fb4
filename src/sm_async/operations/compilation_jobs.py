# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on compilation jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class CompilationJobsOperations(Operations):
    """Operations on compilation jobs."""

    async def create_compilation_job(
        self,
        *,
        compilation_job_name: str,
        role_arn: str,
        output_config: shapes.OutputConfig,
        stopping_condition: shapes.StoppingCondition,
        model_package_version_arn: str | None = None,
        input_config: shapes.InputConfig | None = None,
        vpc_config: shapes.NeoVpcConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateCompilationJobResponse:
        r"""Create a compilation job.

        Args:
            compilation_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            output_config: A `shapes.OutputConfig`.
            stopping_condition: A `shapes.StoppingCondition`.
            model_package_version_arn: 1 to 2,048 characters.
            input_config: A `shapes.InputConfig`.
            vpc_config: A `shapes.NeoVpcConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `compilation_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCompilationJob.html
        """
        return await self._pipeline.call(
            "CreateCompilationJob",
            shapes.CreateCompilationJobRequest(
                compilation_job_name=compilation_job_name,
                role_arn=role_arn,
                output_config=output_config,
                stopping_condition=stopping_condition,
                model_package_version_arn=model_package_version_arn,
                input_config=input_config,
                vpc_config=vpc_config,
                tags=tags,
            ),
            shapes.CreateCompilationJobResponse,
            options,
        )

    async def delete_compilation_job(
        self,
        *,
        compilation_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteCompilationJobOutput:
        """Delete a compilation job.

        Args:
            compilation_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteCompilationJob.html
        """
        return await self._pipeline.call(
            "DeleteCompilationJob",
            shapes.DeleteCompilationJobRequest(compilation_job_name=compilation_job_name),
            shapes.DeleteCompilationJobOutput,
            options,
        )

    async def describe_compilation_job(
        self,
        *,
        compilation_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeCompilationJobResponse:
        """Describe a compilation job.

        Args:
            compilation_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `compilation_job_name`, `compilation_job_arn`, `compilation_job_status`, `stopping_condition`,
            `creation_time` and 13 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeCompilationJob.html
        """
        return await self._pipeline.call(
            "DescribeCompilationJob",
            shapes.DescribeCompilationJobRequest(compilation_job_name=compilation_job_name),
            shapes.DescribeCompilationJobResponse,
            options,
        )

    async def list_compilation_jobs(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        status_equals: shapes.CompilationJobStatus | str | None = None,
        sort_by: shapes.ListCompilationJobsSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListCompilationJobsResponse:
        r"""List compilation jobs.

        Args:
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: `INPROGRESS`, `COMPLETED`, `FAILED`, `STARTING`, `STOPPING` or `STOPPED`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `compilation_job_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListCompilationJobs.html
        """
        return await self._pipeline.call(
            "ListCompilationJobs",
            shapes.ListCompilationJobsRequest(
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
            ),
            shapes.ListCompilationJobsResponse,
            options,
        )

    async def stop_compilation_job(
        self,
        *,
        compilation_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopCompilationJobOutput:
        """Stop a compilation job.

        Args:
            compilation_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopCompilationJob.html
        """
        return await self._pipeline.call(
            "StopCompilationJob",
            shapes.StopCompilationJobRequest(compilation_job_name=compilation_job_name),
            shapes.StopCompilationJobOutput,
            options,
        )
