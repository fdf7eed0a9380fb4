# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on notebook instances."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class NotebookInstancesOperations(Operations):
    """Operations on notebook instances."""

    async def create_notebook_instance(
        self,
        *,
        notebook_instance_name: str,
        instance_type: shapes.InstanceType | str,
        role_arn: str,
        subnet_id: str | None = None,
        security_group_ids: list[str] | None = None,
        ip_address_type: shapes.IPAddressType | str | None = None,
        kms_key_id: str | None = None,
        tags: list[shapes.Tag] | None = None,
        lifecycle_config_name: str | None = None,
        direct_internet_access: shapes.DirectInternetAccess | str | None = None,
        volume_size_in_gb: int | None = None,
        accelerator_types: list[shapes.NotebookInstanceAcceleratorType | str] | None = None,
        default_code_repository: str | None = None,
        additional_code_repositories: list[str] | None = None,
        root_access: shapes.RootAccess | str | None = None,
        platform_identifier: str | None = None,
        instance_metadata_service_configuration: shapes.InstanceMetadataServiceConfiguration | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateNotebookInstanceOutput:
        r"""Create a notebook instance.

        Args:
            notebook_instance_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            instance_type: One of the values of `shapes.InstanceType`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            subnet_id: At most 32 characters that match `[-0-9a-zA-Z]+`.
            security_group_ids: At most 5 items, each at most 32 characters that match `[-0-9a-zA-Z]+`.
            ip_address_type: `ipv4` or `dualstack`.
            kms_key_id: At most 2,048 characters that match `[a-zA-Z0-9:/_-]*`.
            tags: At most 50 items, each a `shapes.Tag`.
            lifecycle_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            direct_internet_access: `Enabled` or `Disabled`.
            volume_size_in_gb: 5 to 16,384.
            accelerator_types: Items, each `ml.eia1.medium`, `ml.eia1.large`, `ml.eia1.xlarge`, `ml.eia2.medium`,
                `ml.eia2.large` or `ml.eia2.xlarge`.
            default_code_repository: 1 to 1,024 characters that match
                `https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*`.
            additional_code_repositories: At most 3 items, each 1 to 1,024 characters that match
                `https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*`.
            root_access: `Enabled` or `Disabled`.
            platform_identifier: At most 20 characters.
            instance_metadata_service_configuration: A `shapes.InstanceMetadataServiceConfiguration`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `notebook_instance_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstance.html
        """
        return await self._pipeline.call(
            "CreateNotebookInstance",
            shapes.CreateNotebookInstanceInput(
                notebook_instance_name=notebook_instance_name,
                instance_type=instance_type,
                role_arn=role_arn,
                subnet_id=subnet_id,
                security_group_ids=security_group_ids,
                ip_address_type=ip_address_type,
                kms_key_id=kms_key_id,
                tags=tags,
                lifecycle_config_name=lifecycle_config_name,
                direct_internet_access=direct_internet_access,
                volume_size_in_gb=volume_size_in_gb,
                accelerator_types=accelerator_types,
                default_code_repository=default_code_repository,
                additional_code_repositories=additional_code_repositories,
                root_access=root_access,
                platform_identifier=platform_identifier,
                instance_metadata_service_configuration=instance_metadata_service_configuration,
            ),
            shapes.CreateNotebookInstanceOutput,
            options,
        )

    async def create_notebook_instance_lifecycle_config(
        self,
        *,
        notebook_instance_lifecycle_config_name: str,
        on_create: list[shapes.NotebookInstanceLifecycleHook] | None = None,
        on_start: list[shapes.NotebookInstanceLifecycleHook] | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateNotebookInstanceLifecycleConfigOutput:
        """Create a notebook instance lifecycle configuration.

        Args:
            notebook_instance_lifecycle_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            on_create: At most 1 item, each a `shapes.NotebookInstanceLifecycleHook`.
            on_start: At most 1 item, each a `shapes.NotebookInstanceLifecycleHook`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `notebook_instance_lifecycle_config_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateNotebookInstanceLifecycleConfig.html
        """
        return await self._pipeline.call(
            "CreateNotebookInstanceLifecycleConfig",
            shapes.CreateNotebookInstanceLifecycleConfigInput(
                notebook_instance_lifecycle_config_name=notebook_instance_lifecycle_config_name,
                on_create=on_create,
                on_start=on_start,
                tags=tags,
            ),
            shapes.CreateNotebookInstanceLifecycleConfigOutput,
            options,
        )

    async def create_presigned_notebook_instance_url(
        self,
        *,
        notebook_instance_name: str,
        session_expiration_duration_in_seconds: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreatePresignedNotebookInstanceUrlOutput:
        """Create a presigned notebook instance URL.

        Args:
            notebook_instance_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            session_expiration_duration_in_seconds: 1,800 to 43,200.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `authorized_url`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreatePresignedNotebookInstanceUrl.html
        """
        return await self._pipeline.call(
            "CreatePresignedNotebookInstanceUrl",
            shapes.CreatePresignedNotebookInstanceUrlInput(
                notebook_instance_name=notebook_instance_name,
                session_expiration_duration_in_seconds=session_expiration_duration_in_seconds,
            ),
            shapes.CreatePresignedNotebookInstanceUrlOutput,
            options,
        )

    async def delete_notebook_instance(
        self,
        *,
        notebook_instance_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteNotebookInstanceOutput:
        """Delete a notebook instance.

        Args:
            notebook_instance_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteNotebookInstance.html
        """
        return await self._pipeline.call(
            "DeleteNotebookInstance",
            shapes.DeleteNotebookInstanceInput(notebook_instance_name=notebook_instance_name),
            shapes.DeleteNotebookInstanceOutput,
            options,
        )

    async def delete_notebook_instance_lifecycle_config(
        self,
        *,
        notebook_instance_lifecycle_config_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteNotebookInstanceLifecycleConfigOutput:
        """Delete a notebook instance lifecycle configuration.

        Args:
            notebook_instance_lifecycle_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteNotebookInstanceLifecycleConfig.html
        """
        return await self._pipeline.call(
            "DeleteNotebookInstanceLifecycleConfig",
            shapes.DeleteNotebookInstanceLifecycleConfigInput(
                notebook_instance_lifecycle_config_name=notebook_instance_lifecycle_config_name
            ),
            shapes.DeleteNotebookInstanceLifecycleConfigOutput,
            options,
        )

    async def describe_notebook_instance(
        self,
        *,
        notebook_instance_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeNotebookInstanceOutput:
        """Describe a notebook instance.

        Args:
            notebook_instance_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `notebook_instance_arn`, `notebook_instance_name`, `notebook_instance_status`, `failure_reason`, `url` and
            18 more, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeNotebookInstance.html
        """
        return await self._pipeline.call(
            "DescribeNotebookInstance",
            shapes.DescribeNotebookInstanceInput(notebook_instance_name=notebook_instance_name),
            shapes.DescribeNotebookInstanceOutput,
            options,
        )

    async def describe_notebook_instance_lifecycle_config(
        self,
        *,
        notebook_instance_lifecycle_config_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeNotebookInstanceLifecycleConfigOutput:
        """Describe a notebook instance lifecycle configuration.

        Args:
            notebook_instance_lifecycle_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `notebook_instance_lifecycle_config_arn`, `notebook_instance_lifecycle_config_name`, `on_create`,
            `on_start`, `last_modified_time` and `creation_time`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeNotebookInstanceLifecycleConfig.html
        """
        return await self._pipeline.call(
            "DescribeNotebookInstanceLifecycleConfig",
            shapes.DescribeNotebookInstanceLifecycleConfigInput(
                notebook_instance_lifecycle_config_name=notebook_instance_lifecycle_config_name
            ),
            shapes.DescribeNotebookInstanceLifecycleConfigOutput,
            options,
        )

    async def list_notebook_instance_lifecycle_configs(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        sort_by: shapes.NotebookInstanceLifecycleConfigSortKey | str | None = None,
        sort_order: shapes.NotebookInstanceLifecycleConfigSortOrder | str | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListNotebookInstanceLifecycleConfigsOutput:
        """List notebook instance lifecycle configurations.

        Args:
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            sort_by: `Name`, `CreationTime` or `LastModifiedTime`.
            sort_order: `Ascending` or `Descending`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            last_modified_time_before: A point in time.
            last_modified_time_after: A point in time.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `next_token` and `notebook_instance_lifecycle_configs`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListNotebookInstanceLifecycleConfigs.html
        """
        return await self._pipeline.call(
            "ListNotebookInstanceLifecycleConfigs",
            shapes.ListNotebookInstanceLifecycleConfigsInput(
                next_token=next_token,
                max_results=max_results,
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
            ),
            shapes.ListNotebookInstanceLifecycleConfigsOutput,
            options,
        )

    async def list_notebook_instances(
        self,
        *,
        next_token: str | None = None,
        max_results: int | None = None,
        sort_by: shapes.NotebookInstanceSortKey | str | None = None,
        sort_order: shapes.NotebookInstanceSortOrder | str | None = None,
        name_contains: str | None = None,
        creation_time_before: datetime.datetime | None = None,
        creation_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        status_equals: shapes.NotebookInstanceStatus | str | None = None,
        notebook_instance_lifecycle_config_name_contains: str | None = None,
        default_code_repository_contains: str | None = None,
        additional_code_repository_equals: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListNotebookInstancesOutput:
        """List notebook instances.

        Args:
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            sort_by: `Name`, `CreationTime` or `Status`.
            sort_order: `Ascending` or `Descending`.
            name_contains: At most 63 characters that match `[a-zA-Z0-9-]+`.
            creation_time_before: A point in time.
            creation_time_after: A point in time.
            last_modified_time_before: A point in time.
            last_modified_time_after: A point in time.
            status_equals: One of the values of `shapes.NotebookInstanceStatus`.
            notebook_instance_lifecycle_config_name_contains: At most 63 characters that match
                `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            default_code_repository_contains: At most 1,024 characters that match `[a-zA-Z0-9-]+`.
            additional_code_repository_equals: 1 to 1,024 characters that match
                `https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `next_token` and `notebook_instances`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListNotebookInstances.html
        """
        return await self._pipeline.call(
            "ListNotebookInstances",
            shapes.ListNotebookInstancesInput(
                next_token=next_token,
                max_results=max_results,
                sort_by=sort_by,
                sort_order=sort_order,
                name_contains=name_contains,
                creation_time_before=creation_time_before,
                creation_time_after=creation_time_after,
                last_modified_time_before=last_modified_time_before,
                last_modified_time_after=last_modified_time_after,
                status_equals=status_equals,
                notebook_instance_lifecycle_config_name_contains=notebook_instance_lifecycle_config_name_contains,
                default_code_repository_contains=default_code_repository_contains,
                additional_code_repository_equals=additional_code_repository_equals,
            ),
            shapes.ListNotebookInstancesOutput,
            options,
        )

    async def start_notebook_instance(
        self,
        *,
        notebook_instance_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StartNotebookInstanceOutput:
        """Start a notebook instance.

        Args:
            notebook_instance_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StartNotebookInstance.html
        """
        return await self._pipeline.call(
            "StartNotebookInstance",
            shapes.StartNotebookInstanceInput(notebook_instance_name=notebook_instance_name),
            shapes.StartNotebookInstanceOutput,
            options,
        )

    async def stop_notebook_instance(
        self,
        *,
        notebook_instance_name: str,
        options: CallOptions | None = None,
    ) -> shapes.StopNotebookInstanceOutput:
        """Stop a notebook instance.

        Args:
            notebook_instance_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_StopNotebookInstance.html
        """
        return await self._pipeline.call(
            "StopNotebookInstance",
            shapes.StopNotebookInstanceInput(notebook_instance_name=notebook_instance_name),
            shapes.StopNotebookInstanceOutput,
            options,
        )

    async def update_notebook_instance(
        self,
        *,
        notebook_instance_name: str,
        instance_type: shapes.InstanceType | str | None = None,
        ip_address_type: shapes.IPAddressType | str | None = None,
        platform_identifier: str | None = None,
        role_arn: str | None = None,
        lifecycle_config_name: str | None = None,
        disassociate_lifecycle_config: bool | None = None,
        volume_size_in_gb: int | None = None,
        default_code_repository: str | None = None,
        additional_code_repositories: list[str] | None = None,
        accelerator_types: list[shapes.NotebookInstanceAcceleratorType | str] | None = None,
        disassociate_accelerator_types: bool | None = None,
        disassociate_default_code_repository: bool | None = None,
        disassociate_additional_code_repositories: bool | None = None,
        root_access: shapes.RootAccess | str | None = None,
        instance_metadata_service_configuration: shapes.InstanceMetadataServiceConfiguration | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateNotebookInstanceOutput:
        r"""Update a notebook instance.

        Args:
            notebook_instance_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            instance_type: One of the values of `shapes.InstanceType`.
            ip_address_type: `ipv4` or `dualstack`.
            platform_identifier: At most 20 characters.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            lifecycle_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            disassociate_lifecycle_config: True or false.
            volume_size_in_gb: 5 to 16,384.
            default_code_repository: 1 to 1,024 characters that match
                `https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*`.
            additional_code_repositories: At most 3 items, each 1 to 1,024 characters that match
                `https://[^/]+(?:/.*)?|[a-zA-Z0-9](?:-*[a-zA-Z0-9])*`.
            accelerator_types: Items, each `ml.eia1.medium`, `ml.eia1.large`, `ml.eia1.xlarge`, `ml.eia2.medium`,
                `ml.eia2.large` or `ml.eia2.xlarge`.
            disassociate_accelerator_types: True or false.
            disassociate_default_code_repository: True or false.
            disassociate_additional_code_repositories: True or false.
            root_access: `Enabled` or `Disabled`.
            instance_metadata_service_configuration: A `shapes.InstanceMetadataServiceConfiguration`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateNotebookInstance.html
        """
        return await self._pipeline.call(
            "UpdateNotebookInstance",
            shapes.UpdateNotebookInstanceInput(
                notebook_instance_name=notebook_instance_name,
                instance_type=instance_type,
                ip_address_type=ip_address_type,
                platform_identifier=platform_identifier,
                role_arn=role_arn,
                lifecycle_config_name=lifecycle_config_name,
                disassociate_lifecycle_config=disassociate_lifecycle_config,
                volume_size_in_gb=volume_size_in_gb,
                default_code_repository=default_code_repository,
                additional_code_repositories=additional_code_repositories,
                accelerator_types=accelerator_types,
                disassociate_accelerator_types=disassociate_accelerator_types,
                disassociate_default_code_repository=disassociate_default_code_repository,
                disassociate_additional_code_repositories=disassociate_additional_code_repositories,
                root_access=root_access,
                instance_metadata_service_configuration=instance_metadata_service_configuration,
            ),
            shapes.UpdateNotebookInstanceOutput,
            options,
        )

    async def update_notebook_instance_lifecycle_config(
        self,
        *,
        notebook_instance_lifecycle_config_name: str,
        on_create: list[shapes.NotebookInstanceLifecycleHook] | None = None,
        on_start: list[shapes.NotebookInstanceLifecycleHook] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateNotebookInstanceLifecycleConfigOutput:
        """Update a notebook instance lifecycle configuration.

        Args:
            notebook_instance_lifecycle_config_name: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
            on_create: At most 1 item, each a `shapes.NotebookInstanceLifecycleHook`.
            on_start: At most 1 item, each a `shapes.NotebookInstanceLifecycleHook`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateNotebookInstanceLifecycleConfig.html
        """
        return await self._pipeline.call(
            "UpdateNotebookInstanceLifecycleConfig",
            shapes.UpdateNotebookInstanceLifecycleConfigInput(
                notebook_instance_lifecycle_config_name=notebook_instance_lifecycle_config_name,
                on_create=on_create,
                on_start=on_start,
            ),
            shapes.UpdateNotebookInstanceLifecycleConfigOutput,
            options,
        )
