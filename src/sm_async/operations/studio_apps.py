# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on Studio apps, their images and lifecycle configurations."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class StudioAppsOperations(Operations):
    """Operations on Studio apps, their images and lifecycle configurations."""

    async def create_app(
        self,
        *,
        domain_id: str,
        app_type: shapes.AppType | str,
        app_name: str,
        user_profile_name: str | None = None,
        space_name: str | None = None,
        tags: list[shapes.Tag] | None = None,
        resource_spec: shapes.ResourceSpec | None = None,
        recovery_mode: bool | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateAppResponse:
        """Create an app.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            app_type: One of the values of `shapes.AppType`.
            app_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            user_profile_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            space_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            tags: At most 50 items, each a `shapes.Tag`.
            resource_spec: A `shapes.ResourceSpec`.
            recovery_mode: True or false.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `app_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateApp.html
        """
        return await self._pipeline.call(
            "CreateApp",
            shapes.CreateAppRequest(
                domain_id=domain_id,
                app_type=app_type,
                app_name=app_name,
                user_profile_name=user_profile_name,
                space_name=space_name,
                tags=tags,
                resource_spec=resource_spec,
                recovery_mode=recovery_mode,
            ),
            shapes.CreateAppResponse,
            options,
        )

    async def create_app_image_config(
        self,
        *,
        app_image_config_name: str,
        tags: list[shapes.Tag] | None = None,
        kernel_gateway_image_config: shapes.KernelGatewayImageConfig | None = None,
        jupyter_lab_app_image_config: shapes.JupyterLabAppImageConfig | None = None,
        code_editor_app_image_config: shapes.CodeEditorAppImageConfig | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateAppImageConfigResponse:
        """Create an app image configuration.

        Args:
            app_image_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            tags: At most 50 items, each a `shapes.Tag`.
            kernel_gateway_image_config: A `shapes.KernelGatewayImageConfig`.
            jupyter_lab_app_image_config: A `shapes.JupyterLabAppImageConfig`.
            code_editor_app_image_config: A `shapes.CodeEditorAppImageConfig`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `app_image_config_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAppImageConfig.html
        """
        return await self._pipeline.call(
            "CreateAppImageConfig",
            shapes.CreateAppImageConfigRequest(
                app_image_config_name=app_image_config_name,
                tags=tags,
                kernel_gateway_image_config=kernel_gateway_image_config,
                jupyter_lab_app_image_config=jupyter_lab_app_image_config,
                code_editor_app_image_config=code_editor_app_image_config,
            ),
            shapes.CreateAppImageConfigResponse,
            options,
        )

    async def create_studio_lifecycle_config(
        self,
        *,
        studio_lifecycle_config_name: str,
        studio_lifecycle_config_content: str,
        studio_lifecycle_config_app_type: shapes.StudioLifecycleConfigAppType | str,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateStudioLifecycleConfigResponse:
        r"""Create a Studio lifecycle configuration.

        Args:
            studio_lifecycle_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            studio_lifecycle_config_content: 1 to 16,384 characters that match `[\S\s]+`.
            studio_lifecycle_config_app_type: `JupyterServer`, `KernelGateway`, `CodeEditor` or `JupyterLab`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `studio_lifecycle_config_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateStudioLifecycleConfig.html
        """
        return await self._pipeline.call(
            "CreateStudioLifecycleConfig",
            shapes.CreateStudioLifecycleConfigRequest(
                studio_lifecycle_config_name=studio_lifecycle_config_name,
                studio_lifecycle_config_content=studio_lifecycle_config_content,
                studio_lifecycle_config_app_type=studio_lifecycle_config_app_type,
                tags=tags,
            ),
            shapes.CreateStudioLifecycleConfigResponse,
            options,
        )

    async def delete_app(
        self,
        *,
        domain_id: str,
        app_type: shapes.AppType | str,
        app_name: str,
        user_profile_name: str | None = None,
        space_name: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DeleteAppOutput:
        """Delete an app.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            app_type: One of the values of `shapes.AppType`.
            app_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            user_profile_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            space_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteApp.html
        """
        return await self._pipeline.call(
            "DeleteApp",
            shapes.DeleteAppRequest(
                domain_id=domain_id,
                app_type=app_type,
                app_name=app_name,
                user_profile_name=user_profile_name,
                space_name=space_name,
            ),
            shapes.DeleteAppOutput,
            options,
        )

    async def delete_app_image_config(
        self,
        *,
        app_image_config_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteAppImageConfigOutput:
        """Delete an app image configuration.

        Args:
            app_image_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteAppImageConfig.html
        """
        return await self._pipeline.call(
            "DeleteAppImageConfig",
            shapes.DeleteAppImageConfigRequest(app_image_config_name=app_image_config_name),
            shapes.DeleteAppImageConfigOutput,
            options,
        )

    async def delete_studio_lifecycle_config(
        self,
        *,
        studio_lifecycle_config_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteStudioLifecycleConfigOutput:
        """Delete a Studio lifecycle configuration.

        Args:
            studio_lifecycle_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteStudioLifecycleConfig.html
        """
        return await self._pipeline.call(
            "DeleteStudioLifecycleConfig",
            shapes.DeleteStudioLifecycleConfigRequest(studio_lifecycle_config_name=studio_lifecycle_config_name),
            shapes.DeleteStudioLifecycleConfigOutput,
            options,
        )

    async def describe_app(
        self,
        *,
        domain_id: str,
        app_type: shapes.AppType | str,
        app_name: str,
        user_profile_name: str | None = None,
        space_name: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribeAppResponse:
        """Describe an app.

        Args:
            domain_id: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            app_type: One of the values of `shapes.AppType`.
            app_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            user_profile_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            space_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `app_arn`, `app_type`, `app_name`, `domain_id`, `user_profile_name` and 10 more, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeApp.html
        """
        return await self._pipeline.call(
            "DescribeApp",
            shapes.DescribeAppRequest(
                domain_id=domain_id,
                app_type=app_type,
                app_name=app_name,
                user_profile_name=user_profile_name,
                space_name=space_name,
            ),
            shapes.DescribeAppResponse,
            options,
        )

    async def describe_app_image_config(
        self,
        *,
        app_image_config_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeAppImageConfigResponse:
        """Describe an app image configuration.

        Args:
            app_image_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `app_image_config_arn`, `app_image_config_name`, `creation_time`, `last_modified_time`,
            `kernel_gateway_image_config` and 2 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAppImageConfig.html
        """
        return await self._pipeline.call(
            "DescribeAppImageConfig",
            shapes.DescribeAppImageConfigRequest(app_image_config_name=app_image_config_name),
            shapes.DescribeAppImageConfigResponse,
            options,
        )

    async def describe_studio_lifecycle_config(
        self,
        *,
        studio_lifecycle_config_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeStudioLifecycleConfigResponse:
        """Describe a Studio lifecycle configuration.

        Args:
            studio_lifecycle_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `studio_lifecycle_config_arn`, `studio_lifecycle_config_name`, `creation_time`, `last_modified_time`,
            `studio_lifecycle_config_content` and `studio_lifecycle_config_app_type`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeStudioLifecycleConfig.html
        """
        return await self._pipeline.call(
            "DescribeStudioLifecycleConfig",
            shapes.DescribeStudioLifecycleConfigRequest(studio_lifecycle_config_name=studio_lifecycle_config_name),
            shapes.DescribeStudioLifecycleConfigResponse,
            options,
        )

    async def list_app_image_configs(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        modified_time_before: datetime.datetime | None = None,
        modified_time_after: datetime.datetime | None = None,
        sort_by: shapes.AppImageConfigSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListAppImageConfigsResponse:
        """List app image configurations.

        Args:
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            name_contains: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            modified_time_before: A point in time.
            modified_time_after: A point in time.
            sort_by: `CreationTime`, `LastModifiedTime` or `Name`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `next_token` and `app_image_configs`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAppImageConfigs.html
        """
        return await self._pipeline.call(
            "ListAppImageConfigs",
            shapes.ListAppImageConfigsRequest(
                max_results=max_results,
                next_token=next_token,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                modified_time_before=modified_time_before,
                modified_time_after=modified_time_after,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListAppImageConfigsResponse,
            options,
        )

    async def list_apps(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        sort_by: shapes.AppSortKey | str | None = None,
        domain_id_equals: str | None = None,
        user_profile_name_equals: str | None = None,
        space_name_equals: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListAppsResponse:
        """List apps.

        Args:
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            sort_order: `Ascending` or `Descending`.
            sort_by: `CreationTime`.
            domain_id_equals: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            user_profile_name_equals: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            space_name_equals: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `apps` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListApps.html
        """
        return await self._pipeline.call(
            "ListApps",
            shapes.ListAppsRequest(
                next_token=next_token,
                max_results=max_results,
                sort_order=sort_order,
                sort_by=sort_by,
                domain_id_equals=domain_id_equals,
                user_profile_name_equals=user_profile_name_equals,
                space_name_equals=space_name_equals,
            ),
            shapes.ListAppsResponse,
            options,
        )

    async def list_studio_lifecycle_configs(
        self,
        *,
        max_results: int | None = None,
        next_token: str | None = None,
        name_contains: str | None = None,
        app_type_equals: shapes.StudioLifecycleConfigAppType | str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        modified_time_before: datetime.datetime | None = None,
        modified_time_after: datetime.datetime | None = None,
        sort_by: shapes.StudioLifecycleConfigSortKey | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListStudioLifecycleConfigsResponse:
        """List Studio lifecycle configurations.

        Args:
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            name_contains: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            app_type_equals: `JupyterServer`, `KernelGateway`, `CodeEditor` or `JupyterLab`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            modified_time_before: A point in time.
            modified_time_after: A point in time.
            sort_by: `CreationTime`, `LastModifiedTime` or `Name`.
            sort_order: `Ascending` or `Descending`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `next_token` and `studio_lifecycle_configs`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListStudioLifecycleConfigs.html
        """
        return await self._pipeline.call(
            "ListStudioLifecycleConfigs",
            shapes.ListStudioLifecycleConfigsRequest(
                max_results=max_results,
                next_token=next_token,
                name_contains=name_contains,
                app_type_equals=app_type_equals,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                modified_time_before=modified_time_before,
                modified_time_after=modified_time_after,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListStudioLifecycleConfigsResponse,
            options,
        )

    async def update_app_image_config(
        self,
        *,
        app_image_config_name: str,
        kernel_gateway_image_config: shapes.KernelGatewayImageConfig | None = None,
        jupyter_lab_app_image_config: shapes.JupyterLabAppImageConfig | None = None,
        code_editor_app_image_config: shapes.CodeEditorAppImageConfig | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateAppImageConfigResponse:
        """Update an app image configuration.

        Args:
            app_image_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            kernel_gateway_image_config: A `shapes.KernelGatewayImageConfig`.
            jupyter_lab_app_image_config: A `shapes.JupyterLabAppImageConfig`.
            code_editor_app_image_config: A `shapes.CodeEditorAppImageConfig`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `app_image_config_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateAppImageConfig.html
        """
        return await self._pipeline.call(
            "UpdateAppImageConfig",
            shapes.UpdateAppImageConfigRequest(
                app_image_config_name=app_image_config_name,
                kernel_gateway_image_config=kernel_gateway_image_config,
                jupyter_lab_app_image_config=jupyter_lab_app_image_config,
                code_editor_app_image_config=code_editor_app_image_config,
            ),
            shapes.UpdateAppImageConfigResponse,
            options,
        )
