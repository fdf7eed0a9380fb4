# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on AutoML jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class AutomlOperations(Operations):
    """Operations on AutoML jobs."""

    async def create_auto_ml_job(
        self,
        *,
        auto_ml_job_name: str,
        input_data_config: list[shapes.AutoMLChannel],
        output_data_config: shapes.AutoMLOutputDataConfig,
        role_arn: str,
        problem_type: shapes.ProblemType | str | None = None,
        auto_ml_job_objective: shapes.AutoMLJobObjective | None = None,
        auto_ml_job_config: shapes.AutoMLJobConfig | None = None,
        generate_candidate_definitions_only: bool | None = None,
        tags: list[shapes.Tag] | None = None,
        model_deploy_config: shapes.ModelDeployConfig | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateAutoMLJobResponse:
        r"""Create an AutoML job.

        Args:
            auto_ml_job_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            input_data_config: 1 to 2 items, each a `shapes.AutoMLChannel`.
            output_data_config: A `shapes.AutoMLOutputDataConfig`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            problem_type: `BinaryClassification`, `MulticlassClassification` or `Regression`.
            auto_ml_job_objective: A `shapes.AutoMLJobObjective`.
            auto_ml_job_config: A `shapes.AutoMLJobConfig`.
            generate_candidate_definitions_only: True or false.
            tags: At most 50 items, each a `shapes.Tag`.
            model_deploy_config: A `shapes.ModelDeployConfig`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `auto_ml_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJob.html
        """
        return await self._pipeline.call(
            "CreateAutoMLJob",
            shapes.CreateAutoMLJobRequest(
                auto_ml_job_name=auto_ml_job_name,
                input_data_config=input_data_config,
                output_data_config=output_data_config,
                role_arn=role_arn,
                problem_type=problem_type,
                auto_ml_job_objective=auto_ml_job_objective,
                auto_ml_job_config=auto_ml_job_config,
                generate_candidate_definitions_only=generate_candidate_definitions_only,
                tags=tags,
                model_deploy_config=model_deploy_config,
            ),
            shapes.CreateAutoMLJobResponse,
            options,
        )

    async def create_auto_ml_job_v2(
        self,
        *,
        auto_ml_job_name: str,
        auto_ml_job_input_data_config: list[shapes.AutoMLJobChannel],
        output_data_config: shapes.AutoMLOutputDataConfig,
        auto_ml_problem_type_config: shapes.AutoMLProblemTypeConfig,
        role_arn: str,
        tags: list[shapes.Tag] | None = None,
        security_config: shapes.AutoMLSecurityConfig | None = None,
        auto_ml_job_objective: shapes.AutoMLJobObjective | None = None,
        model_deploy_config: shapes.ModelDeployConfig | None = None,
        data_split_config: shapes.AutoMLDataSplitConfig | None = None,
        auto_ml_compute_config: shapes.AutoMLComputeConfig | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateAutoMLJobV2Response:
        r"""Create an AutoML job V2.

        Args:
            auto_ml_job_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            auto_ml_job_input_data_config: 1 to 2 items, each a `shapes.AutoMLJobChannel`.
            output_data_config: A `shapes.AutoMLOutputDataConfig`.
            auto_ml_problem_type_config: A `shapes.AutoMLProblemTypeConfig`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            tags: At most 50 items, each a `shapes.Tag`.
            security_config: A `shapes.AutoMLSecurityConfig`.
            auto_ml_job_objective: A `shapes.AutoMLJobObjective`.
            model_deploy_config: A `shapes.ModelDeployConfig`.
            data_split_config: A `shapes.AutoMLDataSplitConfig`.
            auto_ml_compute_config: A `shapes.AutoMLComputeConfig`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `auto_ml_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAutoMLJobV2.html
        """
        return await self._pipeline.call(
            "CreateAutoMLJobV2",
            shapes.CreateAutoMLJobV2Request(
                auto_ml_job_name=auto_ml_job_name,
                auto_ml_job_input_data_config=auto_ml_job_input_data_config,
                output_data_config=output_data_config,
                auto_ml_problem_type_config=auto_ml_problem_type_config,
                role_arn=role_arn,
                tags=tags,
                security_config=security_config,
                auto_ml_job_objective=auto_ml_job_objective,
                model_deploy_config=model_deploy_config,
                data_split_config=data_split_config,
                auto_ml_compute_config=auto_ml_compute_config,
            ),
            shapes.CreateAutoMLJobV2Response,
            options,
        )

    async def describe_auto_ml_job(
        self,
        *,
        auto_ml_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeAutoMLJobResponse:
        """Describe an AutoML job.

        Args:
            auto_ml_job_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `auto_ml_job_name`, `auto_ml_job_arn`, `input_data_config`, `output_data_config`, `role_arn` and 16 more,
            beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJob.html
        """
        return await self._pipeline.call(
            "DescribeAutoMLJob",
            shapes.DescribeAutoMLJobRequest(auto_ml_job_name=auto_ml_job_name),
            shapes.DescribeAutoMLJobResponse,
            options,
        )

    async def describe_auto_ml_job_v2(
        self,
        *,
        auto_ml_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeAutoMLJobV2Response:
        """Describe an AutoML job V2.

        Args:
            auto_ml_job_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `auto_ml_job_name`, `auto_ml_job_arn`, `auto_ml_job_input_data_config`, `output_data_config`, `role_arn` and
            18 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAutoMLJobV2.html
        """
        return await self._pipeline.call(
            "DescribeAutoMLJobV2",
            shapes.DescribeAutoMLJobV2Request(auto_ml_job_name=auto_ml_job_name),
            shapes.DescribeAutoMLJobV2Response,
            options,
        )

    async def list_auto_ml_jobs(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        status_equals: shapes.AutoMLJobStatus | str | None = None,
        sort_order: shapes.AutoMLSortOrder | str | None = None,
        sort_by: shapes.AutoMLSortBy | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListAutoMLJobsResponse:
        r"""List AutoML jobs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            status_equals: `Completed`, `InProgress`, `Failed`, `Stopped` or `Stopping`.
            sort_order: `Ascending` or `Descending`.
            sort_by: `Name`, `CreationTime` or `Status`.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `auto_ml_job_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAutoMLJobs.html
        """
        return await self._pipeline.call(
            "ListAutoMLJobs",
            shapes.ListAutoMLJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                status_equals=status_equals,
                sort_order=sort_order,
                sort_by=sort_by,
                max_results=max_results,
                next_token=next_token,
            ),
            shapes.ListAutoMLJobsResponse,
            options,
        )

    async def list_candidates_for_auto_ml_job(
        self,
        *,
        auto_ml_job_name: str,
        status_equals: shapes.CandidateStatus | str | None = None,
        candidate_name_equals: str | None = None,
        sort_order: shapes.AutoMLSortOrder | str | None = None,
        sort_by: shapes.CandidateSortBy | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListCandidatesForAutoMLJobResponse:
        """List candidates for an AutoML job.

        Args:
            auto_ml_job_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            status_equals: `Completed`, `InProgress`, `Failed`, `Stopped` or `Stopping`.
            candidate_name_equals: 1 to 64 characters.
            sort_order: `Ascending` or `Descending`.
            sort_by: `CreationTime`, `Status` or `FinalObjectiveMetricValue`.
            max_results: 1 to 300.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `candidates` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListCandidatesForAutoMLJob.html
        """
        return await self._pipeline.call(
            "ListCandidatesForAutoMLJob",
            shapes.ListCandidatesForAutoMLJobRequest(
                auto_ml_job_name=auto_ml_job_name,
                status_equals=status_equals,
                candidate_name_equals=candidate_name_equals,
                sort_order=sort_order,
                sort_by=sort_by,
                max_results=max_results,
                next_token=next_token,
            ),
            shapes.ListCandidatesForAutoMLJobResponse,
            options,
        )

    async def stop_auto_ml_job(
        self,
        *,
        auto_ml_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopAutoMLJobOutput:
        """Stop an AutoML job.

        Args:
            auto_ml_job_name: 1 to 32 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,31}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopAutoMLJob.html
        """
        return await self._pipeline.call(
            "StopAutoMLJob",
            shapes.StopAutoMLJobRequest(auto_ml_job_name=auto_ml_job_name),
            shapes.StopAutoMLJobOutput,
            options,
        )
