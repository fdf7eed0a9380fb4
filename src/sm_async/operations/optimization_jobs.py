# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on optimization jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class OptimizationJobsOperations(Operations):
    """Operations on optimization jobs."""

    async def create_optimization_job(
        self,
        *,
        optimization_job_name: str,
        role_arn: str,
        model_source: shapes.OptimizationJobModelSource,
        deployment_instance_type: shapes.OptimizationJobDeploymentInstanceType | str,
        optimization_configs: list[shapes.OptimizationConfig],
        output_config: shapes.OptimizationJobOutputConfig,
        stopping_condition: shapes.StoppingCondition,
        max_instance_count: int | None = None,
        optimization_environment: dict[str, str] | None = None,
        tags: list[shapes.Tag] | None = None,
        vpc_config: shapes.OptimizationVpcConfig | None = None,
        training_plan_arns: list[str] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateOptimizationJobResponse:
        r"""Create an optimization job.

        Args:
            optimization_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            model_source: A `shapes.OptimizationJobModelSource`.
            deployment_instance_type: One of the values of `shapes.OptimizationJobDeploymentInstanceType`.
            optimization_configs: At most 10 items, each a `shapes.OptimizationConfig`.
            output_config: A `shapes.OptimizationJobOutputConfig`.
            stopping_condition: A `shapes.StoppingCondition`.
            max_instance_count: At least 1.
            optimization_environment: At most 25 entries.
            tags: At most 50 items, each a `shapes.Tag`.
            vpc_config: A `shapes.OptimizationVpcConfig`.
            training_plan_arns: At most 1 item, each 50 to 2,048 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `optimization_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateOptimizationJob.html
        """
        return await self._pipeline.call(
            "CreateOptimizationJob",
            shapes.CreateOptimizationJobRequest(
                optimization_job_name=optimization_job_name,
                role_arn=role_arn,
                model_source=model_source,
                deployment_instance_type=deployment_instance_type,
                optimization_configs=optimization_configs,
                output_config=output_config,
                stopping_condition=stopping_condition,
                max_instance_count=max_instance_count,
                optimization_environment=optimization_environment,
                tags=tags,
                vpc_config=vpc_config,
                training_plan_arns=training_plan_arns,
            ),
            shapes.CreateOptimizationJobResponse,
            options,
        )

    async def delete_optimization_job(
        self,
        *,
        optimization_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteOptimizationJobOutput:
        """Delete an optimization job.

        Args:
            optimization_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteOptimizationJob.html
        """
        return await self._pipeline.call(
            "DeleteOptimizationJob",
            shapes.DeleteOptimizationJobRequest(optimization_job_name=optimization_job_name),
            shapes.DeleteOptimizationJobOutput,
            options,
        )

    async def describe_optimization_job(
        self,
        *,
        optimization_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeOptimizationJobResponse:
        """Describe an optimization job.

        Args:
            optimization_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `optimization_job_arn`, `optimization_job_status`, `creation_time`, `last_modified_time`,
            `optimization_job_name` and 14 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeOptimizationJob.html
        """
        return await self._pipeline.call(
            "DescribeOptimizationJob",
            shapes.DescribeOptimizationJobRequest(optimization_job_name=optimization_job_name),
            shapes.DescribeOptimizationJobResponse,
            options,
        )

    async def list_optimization_jobs(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        optimization_contains: str | None = None,
        name_contains: str | None = None,
        status_equals: shapes.OptimizationJobStatus | str | None = None,
        sort_by: shapes.ListOptimizationJobsSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListOptimizationJobsResponse:
        r"""List optimization jobs.

        Args:
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            optimization_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: `INPROGRESS`, `COMPLETED`, `FAILED`, `STARTING`, `STOPPING` or `STOPPED`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `optimization_job_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListOptimizationJobs.html
        """
        return await self._pipeline.call(
            "ListOptimizationJobs",
            shapes.ListOptimizationJobsRequest(
                next_token=next_token,
                max_results=max_results,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                optimization_contains=optimization_contains,
                name_contains=name_contains,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListOptimizationJobsResponse,
            options,
        )

    async def stop_optimization_job(
        self,
        *,
        optimization_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopOptimizationJobOutput:
        """Stop an optimization job.

        Args:
            optimization_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopOptimizationJob.html
        """
        return await self._pipeline.call(
            "StopOptimizationJob",
            shapes.StopOptimizationJobRequest(optimization_job_name=optimization_job_name),
            shapes.StopOptimizationJobOutput,
            options,
        )
