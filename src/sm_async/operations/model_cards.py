# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on model cards."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ModelCardsOperations(Operations):
    """Operations on model cards."""

    async def create_model_card(
        self,
        *,
        model_card_name: str,
        content: str,
        model_card_status: shapes.ModelCardStatus | str,
        security_config: shapes.ModelCardSecurityConfig | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateModelCardResponse:
        """Create a model card.

        Args:
            model_card_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            content: At most 100,000 characters.
            model_card_status: `Draft`, `PendingReview`, `Approved` or `Archived`.
            security_config: A `shapes.ModelCardSecurityConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_card_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelCard.html
        """
        return await self._pipeline.call(
            "CreateModelCard",
            shapes.CreateModelCardRequest(
                model_card_name=model_card_name,
                content=content,
                model_card_status=model_card_status,
                security_config=security_config,
                tags=tags,
            ),
            shapes.CreateModelCardResponse,
            options,
        )

    async def create_model_card_export_job(
        self,
        *,
        model_card_name: str,
        model_card_export_job_name: str,
        output_config: shapes.ModelCardExportOutputConfig,
        model_card_version: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateModelCardExportJobResponse:
        """Create a model card export job.

        Args:
            model_card_name: 1 to 256 characters.
            model_card_export_job_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            output_config: A `shapes.ModelCardExportOutputConfig`.
            model_card_version: A whole number.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_card_export_job_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateModelCardExportJob.html
        """
        return await self._pipeline.call(
            "CreateModelCardExportJob",
            shapes.CreateModelCardExportJobRequest(
                model_card_name=model_card_name,
                model_card_export_job_name=model_card_export_job_name,
                output_config=output_config,
                model_card_version=model_card_version,
            ),
            shapes.CreateModelCardExportJobResponse,
            options,
        )

    async def delete_model_card(
        self,
        *,
        model_card_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteModelCardOutput:
        """Delete a model card.

        Args:
            model_card_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteModelCard.html
        """
        return await self._pipeline.call(
            "DeleteModelCard",
            shapes.DeleteModelCardRequest(model_card_name=model_card_name),
            shapes.DeleteModelCardOutput,
            options,
        )

    async def describe_model_card(
        self,
        *,
        model_card_name: str,
        model_card_version: int | None = None,
        included_data: shapes.IncludedData | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribeModelCardResponse:
        """Describe a model card.

        Args:
            model_card_name: 1 to 256 characters.
            model_card_version: A whole number.
            included_data: `AllData` or `MetadataOnly`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_card_arn`, `model_card_name`, `model_card_version`, `content`, `model_card_status` and 6 more, beside
            the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeModelCard.html
        """
        return await self._pipeline.call(
            "DescribeModelCard",
            shapes.DescribeModelCardRequest(
                model_card_name=model_card_name, model_card_version=model_card_version, included_data=included_data
            ),
            shapes.DescribeModelCardResponse,
            options,
        )

    async def describe_model_card_export_job(
        self,
        *,
        model_card_export_job_arn: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeModelCardExportJobResponse:
        """Describe a model card export job.

        Args:
            model_card_export_job_arn: At most 256 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_card_export_job_name`, `model_card_export_job_arn`, `status`, `model_card_name`, `model_card_version`
            and 5 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeModelCardExportJob.html
        """
        return await self._pipeline.call(
            "DescribeModelCardExportJob",
            shapes.DescribeModelCardExportJobRequest(model_card_export_job_arn=model_card_export_job_arn),
            shapes.DescribeModelCardExportJobResponse,
            options,
        )

    async def list_model_card_export_jobs(
        self,
        *,
        model_card_name: str,
        model_card_version: int | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        model_card_export_job_name_contains: str | None = None,
        status_equals: shapes.ModelCardExportJobStatus | str | None = None,
        sort_by: shapes.ModelCardExportJobSortBy | str | None = None,
        sort_order: shapes.ModelCardExportJobSortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListModelCardExportJobsResponse:
        """List model card export jobs.

        Args:
            model_card_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_card_version: A whole number.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            model_card_export_job_name_contains: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            status_equals: `InProgress`, `Completed` or `Failed`.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_card_export_job_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelCardExportJobs.html
        """
        return await self._pipeline.call(
            "ListModelCardExportJobs",
            shapes.ListModelCardExportJobsRequest(
                model_card_name=model_card_name,
                model_card_version=model_card_version,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                model_card_export_job_name_contains=model_card_export_job_name_contains,
                status_equals=status_equals,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListModelCardExportJobsResponse,
            options,
        )

    async def list_model_card_versions(
        self,
        *,
        model_card_name: str,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        max_results: int | None = None,
        model_card_status: shapes.ModelCardStatus | str | None = None,
        next_token: str | None = None,
        sort_by: shapes.ModelCardVersionSortBy | str | None = None,
        sort_order: shapes.ModelCardSortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListModelCardVersionsResponse:
        """List model card versions.

        Args:
            model_card_name: 1 to 256 characters.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            max_results: 1 to 100.
            model_card_status: `Draft`, `PendingReview`, `Approved` or `Archived`.
            next_token: At most 8,192 characters.
            sort_by: `Version`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_card_version_summary_list` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelCardVersions.html
        """
        return await self._pipeline.call(
            "ListModelCardVersions",
            shapes.ListModelCardVersionsRequest(
                model_card_name=model_card_name,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                max_results=max_results,
                model_card_status=model_card_status,
                next_token=next_token,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListModelCardVersionsResponse,
            options,
        )

    async def list_model_cards(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        model_card_status: shapes.ModelCardStatus | str | None = None,
        next_token: str | None = None,
        sort_by: shapes.ModelCardSortBy | str | None = None,
        sort_order: shapes.ModelCardSortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListModelCardsResponse:
        """List model cards.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            max_results: 1 to 100.
            name_contains: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            model_card_status: `Draft`, `PendingReview`, `Approved` or `Archived`.
            next_token: At most 8,192 characters.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_card_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListModelCards.html
        """
        return await self._pipeline.call(
            "ListModelCards",
            shapes.ListModelCardsRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                max_results=max_results,
                name_contains=name_contains,
                model_card_status=model_card_status,
                next_token=next_token,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListModelCardsResponse,
            options,
        )

    async def update_model_card(
        self,
        *,
        model_card_name: str,
        content: str | None = None,
        model_card_status: shapes.ModelCardStatus | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateModelCardResponse:
        """Update a model card.

        A repeat does it again: nothing in the request tells the service that it is the same one.

        Args:
            model_card_name: 1 to 256 characters.
            content: At most 100,000 characters.
            model_card_status: `Draft`, `PendingReview`, `Approved` or `Archived`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `model_card_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateModelCard.html
        """
        return await self._pipeline.call(
            "UpdateModelCard",
            shapes.UpdateModelCardRequest(
                model_card_name=model_card_name, content=content, model_card_status=model_card_status
            ),
            shapes.UpdateModelCardResponse,
            options,
        )
