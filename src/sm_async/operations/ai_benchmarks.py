# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on AI benchmark jobs and workload configurations."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class AiBenchmarksOperations(Operations):
    """Operations on AI benchmark jobs and workload configurations."""

    async def create_ai_benchmark_job(
        self,
        *,
        ai_benchmark_job_name: str,
        benchmark_target: shapes.AIBenchmarkTarget,
        output_config: shapes.AIBenchmarkOutputConfig,
        ai_workload_config_identifier: str,
        role_arn: str,
        network_config: shapes.AIBenchmarkNetworkConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateAIBenchmarkJobResponse:
        r"""Create an AI benchmark job.

        Args:
            ai_benchmark_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            benchmark_target: A `shapes.AIBenchmarkTarget`.
            output_config: A `shapes.AIBenchmarkOutputConfig`.
            ai_workload_config_identifier: 1 to 256 characters.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            network_config: A `shapes.AIBenchmarkNetworkConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `ai_benchmark_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAIBenchmarkJob.html
        """
        return await self._pipeline.call(
            "CreateAIBenchmarkJob",
            shapes.CreateAIBenchmarkJobRequest(
                ai_benchmark_job_name=ai_benchmark_job_name,
                benchmark_target=benchmark_target,
                output_config=output_config,
                ai_workload_config_identifier=ai_workload_config_identifier,
                role_arn=role_arn,
                network_config=network_config,
                tags=tags,
            ),
            shapes.CreateAIBenchmarkJobResponse,
            options,
        )

    async def create_ai_workload_config(
        self,
        *,
        ai_workload_config_name: str,
        dataset_config: shapes.AIDatasetConfig | None = None,
        ai_workload_configs: shapes.AIWorkloadConfigs | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateAIWorkloadConfigResponse:
        """Create an AI workload configuration.

        Args:
            ai_workload_config_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            dataset_config: A `shapes.AIDatasetConfig`.
            ai_workload_configs: A `shapes.AIWorkloadConfigs`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `ai_workload_config_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAIWorkloadConfig.html
        """
        return await self._pipeline.call(
            "CreateAIWorkloadConfig",
            shapes.CreateAIWorkloadConfigRequest(
                ai_workload_config_name=ai_workload_config_name,
                dataset_config=dataset_config,
                ai_workload_configs=ai_workload_configs,
                tags=tags,
            ),
            shapes.CreateAIWorkloadConfigResponse,
            options,
        )

    async def delete_ai_benchmark_job(
        self,
        *,
        ai_benchmark_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteAIBenchmarkJobResponse:
        """Delete an AI benchmark job.

        Args:
            ai_benchmark_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `ai_benchmark_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteAIBenchmarkJob.html
        """
        return await self._pipeline.call(
            "DeleteAIBenchmarkJob",
            shapes.DeleteAIBenchmarkJobRequest(ai_benchmark_job_name=ai_benchmark_job_name),
            shapes.DeleteAIBenchmarkJobResponse,
            options,
        )

    async def delete_ai_workload_config(
        self,
        *,
        ai_workload_config_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteAIWorkloadConfigResponse:
        """Delete an AI workload configuration.

        Args:
            ai_workload_config_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `ai_workload_config_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteAIWorkloadConfig.html
        """
        return await self._pipeline.call(
            "DeleteAIWorkloadConfig",
            shapes.DeleteAIWorkloadConfigRequest(ai_workload_config_name=ai_workload_config_name),
            shapes.DeleteAIWorkloadConfigResponse,
            options,
        )

    async def describe_ai_benchmark_job(
        self,
        *,
        ai_benchmark_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeAIBenchmarkJobResponse:
        """Describe an AI benchmark job.

        Args:
            ai_benchmark_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `ai_benchmark_job_name`, `ai_benchmark_job_arn`, `ai_benchmark_job_status`, `benchmark_target`,
            `output_config` and 8 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAIBenchmarkJob.html
        """
        return await self._pipeline.call(
            "DescribeAIBenchmarkJob",
            shapes.DescribeAIBenchmarkJobRequest(ai_benchmark_job_name=ai_benchmark_job_name),
            shapes.DescribeAIBenchmarkJobResponse,
            options,
        )

    async def describe_ai_workload_config(
        self,
        *,
        ai_workload_config_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeAIWorkloadConfigResponse:
        """Describe an AI workload configuration.

        Args:
            ai_workload_config_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `ai_workload_config_name`, `ai_workload_config_arn`, `creation_time`, `dataset_config`,
            `ai_workload_configs` and `tags`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAIWorkloadConfig.html
        """
        return await self._pipeline.call(
            "DescribeAIWorkloadConfig",
            shapes.DescribeAIWorkloadConfigRequest(ai_workload_config_name=ai_workload_config_name),
            shapes.DescribeAIWorkloadConfigResponse,
            options,
        )

    async def list_ai_benchmark_jobs(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        name_contains: str | None = None,
        status_equals: shapes.AIBenchmarkJobStatus | str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_by: shapes.ListAIBenchmarkJobsSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListAIBenchmarkJobsResponse:
        r"""List AI benchmark jobs.

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
            `ai_benchmark_jobs` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAIBenchmarkJobs.html
        """
        return await self._pipeline.call(
            "ListAIBenchmarkJobs",
            shapes.ListAIBenchmarkJobsRequest(
                max_results=max_results,
                next_token=next_token,
                name_contains=name_contains,
                status_equals=status_equals,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListAIBenchmarkJobsResponse,
            options,
        )

    async def list_ai_workload_configs(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        name_contains: str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_by: shapes.ListAIWorkloadConfigsSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListAIWorkloadConfigsResponse:
        r"""List AI workload configurations.

        Args:
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `ai_workload_configs` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAIWorkloadConfigs.html
        """
        return await self._pipeline.call(
            "ListAIWorkloadConfigs",
            shapes.ListAIWorkloadConfigsRequest(
                max_results=max_results,
                next_token=next_token,
                name_contains=name_contains,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListAIWorkloadConfigsResponse,
            options,
        )

    async def stop_ai_benchmark_job(
        self,
        *,
        ai_benchmark_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopAIBenchmarkJobResponse:
        """Stop an AI benchmark job.

        Args:
            ai_benchmark_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `ai_benchmark_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopAIBenchmarkJob.html
        """
        return await self._pipeline.call(
            "StopAIBenchmarkJob",
            shapes.StopAIBenchmarkJobRequest(ai_benchmark_job_name=ai_benchmark_job_name),
            shapes.StopAIBenchmarkJobResponse,
            options,
        )
