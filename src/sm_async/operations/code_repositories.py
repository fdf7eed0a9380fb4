# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on code repositories."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class CodeRepositoriesOperations(Operations):
    """Operations on code repositories."""

    async def create_code_repository(
        self,
        *,
        code_repository_name: str,
        git_config: shapes.GitConfig,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateCodeRepositoryOutput:
        """Create a code repository.

        Args:
            code_repository_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            git_config: A `shapes.GitConfig`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `code_repository_arn`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateCodeRepository.html
        """
        return await self._pipeline.call(
            "CreateCodeRepository",
            shapes.CreateCodeRepositoryInput(
                code_repository_name=code_repository_name, git_config=git_config, tags=tags
            ),
            shapes.CreateCodeRepositoryOutput,
            options,
        )

    async def delete_code_repository(
        self,
        *,
        code_repository_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteCodeRepositoryOutput:
        """Delete a code repository.

        Args:
            code_repository_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteCodeRepository.html
        """
        return await self._pipeline.call(
            "DeleteCodeRepository",
            shapes.DeleteCodeRepositoryInput(code_repository_name=code_repository_name),
            shapes.DeleteCodeRepositoryOutput,
            options,
        )

    async def describe_code_repository(
        self,
        *,
        code_repository_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeCodeRepositoryOutput:
        """Describe a code repository.

        Args:
            code_repository_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `code_repository_name`, `code_repository_arn`, `creation_time`, `last_modified_time` and `git_config`,
            beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeCodeRepository.html
        """
        return await self._pipeline.call(
            "DescribeCodeRepository",
            shapes.DescribeCodeRepositoryInput(code_repository_name=code_repository_name),
            shapes.DescribeCodeRepositoryOutput,
            options,
        )

    async def list_code_repositories(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        max_results: int | None = None,
        name_contains: str | None = None,
        next_token: str | None = None,
        sort_by: shapes.CodeRepositorySortBy | str | None = None,
        sort_order: shapes.CodeRepositorySortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListCodeRepositoriesOutput:
        """List code repositories.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            max_results: 1 to 100.
            name_contains: At most 63 characters that match `[a-zA-Z0-9-]+`.
            next_token: At most 8,192 characters.
            sort_by: `Name`, `CreationTime` or `LastModifiedTime`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `code_repository_summary_list` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListCodeRepositories.html
        """
        return await self._pipeline.call(
            "ListCodeRepositories",
            shapes.ListCodeRepositoriesInput(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                max_results=max_results,
                name_contains=name_contains,
                next_token=next_token,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListCodeRepositoriesOutput,
            options,
        )

    async def update_code_repository(
        self,
        *,
        code_repository_name: str,
        git_config: shapes.GitConfigForUpdate | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateCodeRepositoryOutput:
        """Update a code repository.

        Args:
            code_repository_name: 1 to 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            git_config: A `shapes.GitConfigForUpdate`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `code_repository_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateCodeRepository.html
        """
        return await self._pipeline.call(
            "UpdateCodeRepository",
            shapes.UpdateCodeRepositoryInput(code_repository_name=code_repository_name, git_config=git_config),
            shapes.UpdateCodeRepositoryOutput,
            options,
        )
