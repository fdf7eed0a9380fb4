# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on labeling jobs."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class LabelingJobsOperations(Operations):
    """Operations on labeling jobs."""

    async def create_labeling_job(
        self,
        *,
        labeling_job_name: str,
        label_attribute_name: str,
        input_config: shapes.LabelingJobInputConfig,
        output_config: shapes.LabelingJobOutputConfig,
        role_arn: str,
        human_task_config: shapes.HumanTaskConfig,
        label_category_config_s3_uri: str | None = None,
        stopping_conditions: shapes.LabelingJobStoppingConditions | None = None,
        labeling_job_algorithms_config: shapes.LabelingJobAlgorithmsConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateLabelingJobResponse:
        r"""Create a labeling job.

        Args:
            labeling_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            label_attribute_name: 1 to 127 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,126}`.
            input_config: A `shapes.LabelingJobInputConfig`.
            output_config: A `shapes.LabelingJobOutputConfig`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            human_task_config: A `shapes.HumanTaskConfig`.
            label_category_config_s3_uri: At most 1,024 characters that match `(?:https|s3)://[^/]+(?:/.*)?`.
            stopping_conditions: A `shapes.LabelingJobStoppingConditions`.
            labeling_job_algorithms_config: A `shapes.LabelingJobAlgorithmsConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `labeling_job_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateLabelingJob.html
        """
        return await self._pipeline.call(
            "CreateLabelingJob",
            shapes.CreateLabelingJobRequest(
                labeling_job_name=labeling_job_name,
                label_attribute_name=label_attribute_name,
                input_config=input_config,
                output_config=output_config,
                role_arn=role_arn,
                human_task_config=human_task_config,
                label_category_config_s3_uri=label_category_config_s3_uri,
                stopping_conditions=stopping_conditions,
                labeling_job_algorithms_config=labeling_job_algorithms_config,
                tags=tags,
            ),
            shapes.CreateLabelingJobResponse,
            options,
        )

    async def describe_labeling_job(
        self,
        *,
        labeling_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeLabelingJobResponse:
        """Describe a labeling job.

        Args:
            labeling_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `labeling_job_status`, `label_counters`, `creation_time`, `last_modified_time`, `job_reference_code` and 13
            more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeLabelingJob.html
        """
        return await self._pipeline.call(
            "DescribeLabelingJob",
            shapes.DescribeLabelingJobRequest(labeling_job_name=labeling_job_name),
            shapes.DescribeLabelingJobResponse,
            options,
        )

    async def list_labeling_jobs(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        name_contains: str | None = None,
        sort_by: shapes.SortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        status_equals: shapes.LabelingJobStatus | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListLabelingJobsResponse:
        r"""List labeling jobs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            name_contains: At most 63 characters that match `[a-zA-Z0-9\-]+`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            status_equals: `Initializing`, `InProgress`, `Completed`, `Failed`, `Stopping` or `Stopped`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `labeling_job_summary_list` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListLabelingJobs.html
        """
        return await self._pipeline.call(
            "ListLabelingJobs",
            shapes.ListLabelingJobsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                max_results=max_results,
                next_token=next_token,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
                status_equals=status_equals,
            ),
            shapes.ListLabelingJobsResponse,
            options,
        )

    async def list_labeling_jobs_for_workteam(
        self,
        *,
        workteam_arn: str,
        max_results: int | None = None,
        next_token: str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        job_reference_code_contains: str | None = None,
        sort_by: shapes.ListLabelingJobsForWorkteamSortByOptions | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListLabelingJobsForWorkteamResponse:
        r"""List labeling jobs for a workteam.

        Args:
            workteam_arn: At most 256 characters that match
                `arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:workteam/.*`.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            job_reference_code_contains: 1 to 255 characters that match `.+`.
            sort_by: `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `labeling_job_summary_list` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListLabelingJobsForWorkteam.html
        """
        return await self._pipeline.call(
            "ListLabelingJobsForWorkteam",
            shapes.ListLabelingJobsForWorkteamRequest(
                workteam_arn=workteam_arn,
                max_results=max_results,
                next_token=next_token,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                job_reference_code_contains=job_reference_code_contains,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListLabelingJobsForWorkteamResponse,
            options,
        )

    async def stop_labeling_job(
        self,
        *,
        labeling_job_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopLabelingJobOutput:
        """Stop a labeling job.

        Args:
            labeling_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopLabelingJob.html
        """
        return await self._pipeline.call(
            "StopLabelingJob",
            shapes.StopLabelingJobRequest(labeling_job_name=labeling_job_name),
            shapes.StopLabelingJobOutput,
            options,
        )
