# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on AI recommendation jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class AiRecommendationsOperations(Operations):
    """Operations on AI recommendation jobs."""

    async def create_ai_recommendation_job(
        self,
        *,
        ai_recommendation_job_name: str,
        model_source: shapes.AIModelSource,
        output_config: shapes.AIRecommendationOutputConfig,
        ai_workload_config_identifier: str,
        performance_target: shapes.AIRecommendationPerformanceTarget,
        role_arn: str,
        inference_specification: shapes.AIRecommendationInferenceSpecification | None = None,
        optimize_model: bool | None = None,
        compute_spec: shapes.AIRecommendationComputeSpec | None = None,
        adapter_source: shapes.AIAdapterSource | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateAIRecommendationJobResponse:
        r"""Create an AI recommendation job.

        Args:
            ai_recommendation_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_source: A `shapes.AIModelSource`.
            output_config: A `shapes.AIRecommendationOutputConfig`.
            ai_workload_config_identifier: 1 to 256 characters.
            performance_target: A `shapes.AIRecommendationPerformanceTarget`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            inference_specification: A `shapes.AIRecommendationInferenceSpecification`.
            optimize_model: True or false.
            compute_spec: A `shapes.AIRecommendationComputeSpec`.
            adapter_source: A `shapes.AIAdapterSource`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `ai_recommendation_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAIRecommendationJob.html
        """
        return await self._pipeline.call(
            "CreateAIRecommendationJob",
            shapes.CreateAIRecommendationJobRequest(
                ai_recommendation_job_name=ai_recommendation_job_name,
                model_source=model_source,
                output_config=output_config,
                ai_workload_config_identifier=ai_workload_config_identifier,
                performance_target=performance_target,
                role_arn=role_arn,
                inference_specification=inference_specification,
                optimize_model=optimize_model,
                compute_spec=compute_spec,
                adapter_source=adapter_source,
                tags=tags,
            ),
            shapes.CreateAIRecommendationJobResponse,
            options,
        )

    async def delete_ai_recommendation_job(
        self,
        *,
        ai_recommendation_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteAIRecommendationJobResponse:
        """Delete an AI recommendation job.

        Args:
            ai_recommendation_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `ai_recommendation_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteAIRecommendationJob.html
        """
        return await self._pipeline.call(
            "DeleteAIRecommendationJob",
            shapes.DeleteAIRecommendationJobRequest(ai_recommendation_job_name=ai_recommendation_job_name),
            shapes.DeleteAIRecommendationJobResponse,
            options,
        )

    async def describe_ai_recommendation_job(
        self,
        *,
        ai_recommendation_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeAIRecommendationJobResponse:
        """Describe an AI recommendation job.

        Args:
            ai_recommendation_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `ai_recommendation_job_name`, `ai_recommendation_job_arn`, `ai_recommendation_job_status`, `model_source`,
            `output_config` and 13 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAIRecommendationJob.html
        """
        return await self._pipeline.call(
            "DescribeAIRecommendationJob",
            shapes.DescribeAIRecommendationJobRequest(ai_recommendation_job_name=ai_recommendation_job_name),
            shapes.DescribeAIRecommendationJobResponse,
            options,
        )

    async def list_ai_recommendation_jobs(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        name_contains: str | None = None,
        status_equals: shapes.AIRecommendationJobStatus | str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_by: shapes.ListAIRecommendationJobsSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListAIRecommendationJobsResponse:
        r"""List AI recommendation jobs.

        Args:
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: `InProgress`, `Completed`, `Failed`, `Stopping` or `Stopped`.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `ai_recommendation_jobs` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAIRecommendationJobs.html
        """
        return await self._pipeline.call(
            "ListAIRecommendationJobs",
            shapes.ListAIRecommendationJobsRequest(
                max_results=max_results,
                next_token=next_token,
                name_contains=name_contains,
                status_equals=status_equals,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListAIRecommendationJobsResponse,
            options,
        )

    async def stop_ai_recommendation_job(
        self,
        *,
        ai_recommendation_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopAIRecommendationJobResponse:
        """Stop an AI recommendation job.

        Args:
            ai_recommendation_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `ai_recommendation_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopAIRecommendationJob.html
        """
        return await self._pipeline.call(
            "StopAIRecommendationJob",
            shapes.StopAIRecommendationJobRequest(ai_recommendation_job_name=ai_recommendation_job_name),
            shapes.StopAIRecommendationJobResponse,
            options,
        )
