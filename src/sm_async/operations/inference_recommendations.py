# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on inference recommendations."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class InferenceRecommendationsOperations(Operations):
    """Operations on inference recommendations."""

    async def create_inference_recommendations_job(
        self,
        *,
        job_name: str,
        job_type: shapes.RecommendationJobType | str,
        role_arn: str,
        input_config: shapes.RecommendationJobInputConfig,
        job_description: str | None = None,
        stopping_conditions: shapes.RecommendationJobStoppingConditions | None = None,
        output_config: shapes.RecommendationJobOutputConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateInferenceRecommendationsJobResponse:
        r"""Create an inference recommendations job.

        Args:
            job_name: 1 to 64 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
            job_type: `Default` or `Advanced`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            input_config: A `shapes.RecommendationJobInputConfig`.
            job_description: At most 128 characters.
            stopping_conditions: A `shapes.RecommendationJobStoppingConditions`.
            output_config: A `shapes.RecommendationJobOutputConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateInferenceRecommendationsJob.html
        """
        return await self._pipeline.call(
            "CreateInferenceRecommendationsJob",
            shapes.CreateInferenceRecommendationsJobRequest(
                job_name=job_name,
                job_type=job_type,
                role_arn=role_arn,
                input_config=input_config,
                job_description=job_description,
                stopping_conditions=stopping_conditions,
                output_config=output_config,
                tags=tags,
            ),
            shapes.CreateInferenceRecommendationsJobResponse,
            options,
        )

    async def describe_inference_recommendations_job(
        self,
        *,
        job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeInferenceRecommendationsJobResponse:
        """Describe an inference recommendations job.

        Args:
            job_name: 1 to 64 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `job_name`, `job_type`, `job_arn`, `role_arn`, `status` and 9 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeInferenceRecommendationsJob.html
        """
        return await self._pipeline.call(
            "DescribeInferenceRecommendationsJob",
            shapes.DescribeInferenceRecommendationsJobRequest(job_name=job_name),
            shapes.DescribeInferenceRecommendationsJobResponse,
            options,
        )

    async def get_scaling_configuration_recommendation(
        self,
        *,
        inference_recommendations_job_name: str,
        recommendation_id: str | None = None,
        endpoint_name: str | None = None,
        target_cpu_utilization_per_core: int | None = None,
        scaling_policy_objective: shapes.ScalingPolicyObjective | None = None,
        options: CallOptions | None = None,
    ) -> shapes.GetScalingConfigurationRecommendationResponse:
        """Get a scaling configuration recommendation.

        Args:
            inference_recommendations_job_name: 1 to 64 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
            recommendation_id: A string.
            endpoint_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            target_cpu_utilization_per_core: 1 to 100.
            scaling_policy_objective: A `shapes.ScalingPolicyObjective`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_recommendations_job_name`, `recommendation_id`, `endpoint_name`,
            `target_cpu_utilization_per_core`, `scaling_policy_objective` and 2 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_GetScalingConfigurationRecommendation.html
        """
        return await self._pipeline.call(
            "GetScalingConfigurationRecommendation",
            shapes.GetScalingConfigurationRecommendationRequest(
                inference_recommendations_job_name=inference_recommendations_job_name,
                recommendation_id=recommendation_id,
                endpoint_name=endpoint_name,
                target_cpu_utilization_per_core=target_cpu_utilization_per_core,
                scaling_policy_objective=scaling_policy_objective,
            ),
            shapes.GetScalingConfigurationRecommendationResponse,
            options,
        )

    async def list_inference_recommendations_job_steps(
        self,
        *,
        job_name: str,
        status: shapes.RecommendationJobStatus | str | None = None,
        step_type: shapes.RecommendationStepType | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListInferenceRecommendationsJobStepsResponse:
        """List inference recommendations job steps.

        Args:
            job_name: 1 to 64 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
            status: `PENDING`, `IN_PROGRESS`, `COMPLETED`, `FAILED`, `STOPPING`, `STOPPED`, `DELETING` or `DELETED`.
            step_type: `BENCHMARK`.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `steps` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListInferenceRecommendationsJobSteps.html
        """
        return await self._pipeline.call(
            "ListInferenceRecommendationsJobSteps",
            shapes.ListInferenceRecommendationsJobStepsRequest(
                job_name=job_name, status=status, step_type=step_type, max_results=max_results, next_token=next_token
            ),
            shapes.ListInferenceRecommendationsJobStepsResponse,
            options,
        )

    async def list_inference_recommendations_jobs(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        status_equals: shapes.RecommendationJobStatus | str | None = None,
        sort_by: shapes.ListInferenceRecommendationsJobsSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        model_name_equals: str | None = None,
        model_package_version_arn_equals: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListInferenceRecommendationsJobsResponse:
        r"""List inference recommendations jobs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: `PENDING`, `IN_PROGRESS`, `COMPLETED`, `FAILED`, `STOPPING`, `STOPPED`, `DELETING` or
                `DELETED`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            model_name_equals: At most 63 characters that match `[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`.
            model_package_version_arn_equals: 1 to 2,048 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `inference_recommendations_jobs` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListInferenceRecommendationsJobs.html
        """
        return await self._pipeline.call(
            "ListInferenceRecommendationsJobs",
            shapes.ListInferenceRecommendationsJobsRequest(
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
                model_name_equals=model_name_equals,
                model_package_version_arn_equals=model_package_version_arn_equals,
            ),
            shapes.ListInferenceRecommendationsJobsResponse,
            options,
        )

    async def stop_inference_recommendations_job(
        self,
        *,
        job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopInferenceRecommendationsJobOutput:
        """Stop an inference recommendations job.

        Args:
            job_name: 1 to 64 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,63}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopInferenceRecommendationsJob.html
        """
        return await self._pipeline.call(
            "StopInferenceRecommendationsJob",
            shapes.StopInferenceRecommendationsJobRequest(job_name=job_name),
            shapes.StopInferenceRecommendationsJobOutput,
            options,
        )
