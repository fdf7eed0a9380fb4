# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on pipelines and their versions."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class PipelinesOperations(Operations):
    """Operations on pipelines and their versions."""

    async def create_pipeline(
        self,
        *,
        pipeline_name: str,
        role_arn: str,
        pipeline_display_name: str | None = None,
        pipeline_definition: str | None = None,
        pipeline_definition_s3_location: shapes.PipelineDefinitionS3Location | None = None,
        pipeline_description: str | None = None,
        client_request_token: str | None = None,
        tags: list[shapes.Tag] | None = None,
        parallelism_configuration: shapes.ParallelismConfiguration | None = None,
        pipeline_version_aliases: list[str] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreatePipelineResponse:
        r"""Create a pipeline.

        A repeat with the same token is applied once.

        Args:
            pipeline_name: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            pipeline_display_name: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            pipeline_definition: 1 to 1,048,576 characters that match `(?s:.*)`.
            pipeline_definition_s3_location: A `shapes.PipelineDefinitionS3Location`.
            pipeline_description: At most 3,072 characters.
            client_request_token: Idempotency token; made by the client if left out. 32 to 128 characters.
            tags: At most 50 items, each a `shapes.Tag`.
            parallelism_configuration: A `shapes.ParallelismConfiguration`.
            pipeline_version_aliases: At most 10 items, each 1 to 128 characters that match `[a-zA-Z0-9._\-]{1,128}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePipeline.html
        """
        return await self._pipeline.call(
            "CreatePipeline",
            shapes.CreatePipelineRequest(
                pipeline_name=pipeline_name,
                role_arn=role_arn,
                pipeline_display_name=pipeline_display_name,
                pipeline_definition=pipeline_definition,
                pipeline_definition_s3_location=pipeline_definition_s3_location,
                pipeline_description=pipeline_description,
                client_request_token=client_request_token,
                tags=tags,
                parallelism_configuration=parallelism_configuration,
                pipeline_version_aliases=pipeline_version_aliases,
            ),
            shapes.CreatePipelineResponse,
            options,
        )

    async def delete_pipeline(
        self,
        *,
        pipeline_name: str,
        client_request_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DeletePipelineResponse:
        """Delete a pipeline.

        A repeat with the same token is applied once.

        Args:
            pipeline_name: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            client_request_token: Idempotency token; made by the client if left out. 32 to 128 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeletePipeline.html
        """
        return await self._pipeline.call(
            "DeletePipeline",
            shapes.DeletePipelineRequest(pipeline_name=pipeline_name, client_request_token=client_request_token),
            shapes.DeletePipelineResponse,
            options,
        )

    async def describe_pipeline(
        self,
        *,
        pipeline_name: str,
        pipeline_version_id: int | None = None,
        pipeline_version_alias: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribePipelineResponse:
        r"""Describe a pipeline.

        Args:
            pipeline_name: 1 to 2,048 characters.
            pipeline_version_id: At least 1.
            pipeline_version_alias: 1 to 128 characters that match `[a-zA-Z0-9._\-]{1,128}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_arn`, `pipeline_name`, `pipeline_display_name`, `pipeline_definition`, `pipeline_description` and
            11 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribePipeline.html
        """
        return await self._pipeline.call(
            "DescribePipeline",
            shapes.DescribePipelineRequest(
                pipeline_name=pipeline_name,
                pipeline_version_id=pipeline_version_id,
                pipeline_version_alias=pipeline_version_alias,
            ),
            shapes.DescribePipelineResponse,
            options,
        )

    async def list_pipeline_versions(
        self,
        *,
        pipeline_name: str,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListPipelineVersionsResponse:
        """List pipeline versions.

        Args:
            pipeline_name: 1 to 2,048 characters.
            created_after: A point in time.
            created_before: A point in time.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_version_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPipelineVersions.html
        """
        return await self._pipeline.call(
            "ListPipelineVersions",
            shapes.ListPipelineVersionsRequest(
                pipeline_name=pipeline_name,
                created_after=created_after,
                created_before=created_before,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListPipelineVersionsResponse,
            options,
        )

    async def list_pipelines(
        self,
        *,
        pipeline_name_prefix: str | None = None,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortPipelinesBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        managed_by: shapes.PipelineManagedBy | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListPipelinesResponse:
        """List pipelines.

        Args:
            pipeline_name_prefix: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            managed_by: `AWS` or `CUSTOMER`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListPipelines.html
        """
        return await self._pipeline.call(
            "ListPipelines",
            shapes.ListPipelinesRequest(
                pipeline_name_prefix=pipeline_name_prefix,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
                managed_by=managed_by,
            ),
            shapes.ListPipelinesResponse,
            options,
        )

    async def update_pipeline(
        self,
        *,
        pipeline_name: str,
        pipeline_display_name: str | None = None,
        pipeline_definition: str | None = None,
        pipeline_definition_s3_location: shapes.PipelineDefinitionS3Location | None = None,
        pipeline_description: str | None = None,
        role_arn: str | None = None,
        parallelism_configuration: shapes.ParallelismConfiguration | None = None,
        pipeline_version_aliases: list[str] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdatePipelineResponse:
        r"""Update a pipeline.

        A repeat does it again: nothing in the request tells the service that it is the same one.

        Args:
            pipeline_name: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            pipeline_display_name: 1 to 256 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,255}`.
            pipeline_definition: 1 to 1,048,576 characters that match `(?s:.*)`.
            pipeline_definition_s3_location: A `shapes.PipelineDefinitionS3Location`.
            pipeline_description: At most 3,072 characters.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            parallelism_configuration: A `shapes.ParallelismConfiguration`.
            pipeline_version_aliases: At most 10 items, each 1 to 128 characters that match `[a-zA-Z0-9._\-]{1,128}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_arn` and `pipeline_version_id`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdatePipeline.html
        """
        return await self._pipeline.call(
            "UpdatePipeline",
            shapes.UpdatePipelineRequest(
                pipeline_name=pipeline_name,
                pipeline_display_name=pipeline_display_name,
                pipeline_definition=pipeline_definition,
                pipeline_definition_s3_location=pipeline_definition_s3_location,
                pipeline_description=pipeline_description,
                role_arn=role_arn,
                parallelism_configuration=parallelism_configuration,
                pipeline_version_aliases=pipeline_version_aliases,
            ),
            shapes.UpdatePipelineResponse,
            options,
        )

    async def update_pipeline_version(
        self,
        *,
        pipeline_arn: str,
        pipeline_version_id: int,
        pipeline_version_display_name: str | None = None,
        pipeline_version_description: str | None = None,
        pipeline_version_alias_operations: shapes.AliasOperations | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdatePipelineVersionResponse:
        """Update a pipeline version.

        Args:
            pipeline_arn: At most 2,048 characters.
            pipeline_version_id: At least 1.
            pipeline_version_display_name: 1 to 82 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,81}`.
            pipeline_version_description: At most 3,072 characters.
            pipeline_version_alias_operations: A `shapes.AliasOperations`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `pipeline_arn` and `pipeline_version_id`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdatePipelineVersion.html
        """
        return await self._pipeline.call(
            "UpdatePipelineVersion",
            shapes.UpdatePipelineVersionRequest(
                pipeline_arn=pipeline_arn,
                pipeline_version_id=pipeline_version_id,
                pipeline_version_display_name=pipeline_version_display_name,
                pipeline_version_description=pipeline_version_description,
                pipeline_version_alias_operations=pipeline_version_alias_operations,
            ),
            shapes.UpdatePipelineVersionResponse,
            options,
        )
