# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on task scheduling and compute quotas of HyperPod clusters."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class ClusterSchedulingOperations(Operations):
    """Operations on task scheduling and compute quotas of HyperPod clusters."""

    async def create_cluster_scheduler_config(
        self,
        *,
        name: str,
        cluster_arn: str,
        scheduler_config: shapes.SchedulerConfig,
        description: str | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateClusterSchedulerConfigResponse:
        """Create the policy by which a cluster orders tasks and shares idle compute.

        Args:
            name: Name of the policy, unique in the cluster. 1 to 63 characters that match
                `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            cluster_arn: ARN of the cluster; its name is not accepted here. At most 256 characters.
            scheduler_config: The policy.
            description: Free text. At most 1,024 characters.
            tags: Tags of the policy. At most 50 items.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_scheduler_config_arn` and `cluster_scheduler_config_id`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateClusterSchedulerConfig.html
        """
        return await self._pipeline.call(
            "CreateClusterSchedulerConfig",
            shapes.CreateClusterSchedulerConfigRequest(
                name=name,
                cluster_arn=cluster_arn,
                scheduler_config=scheduler_config,
                description=description,
                tags=tags,
            ),
            shapes.CreateClusterSchedulerConfigResponse,
            options,
        )

    async def create_compute_quota(
        self,
        *,
        name: str,
        cluster_arn: str,
        compute_quota_config: shapes.ComputeQuotaConfig,
        compute_quota_target: shapes.ComputeQuotaTarget,
        description: str | None = None,
        activation_state: shapes.ActivationState | str | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateComputeQuotaResponse:
        """Allot compute of a cluster to a team, and say what it may lend and borrow.

        Args:
            name: Name of the quota, unique in the cluster. 1 to 63 characters that match
                `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            cluster_arn: ARN of the cluster; its name is not accepted here. At most 256 characters.
            compute_quota_config: What is allotted, lent, borrowed and preempted.
            compute_quota_target: The team that receives it.
            description: Free text. At most 1,024 characters.
            activation_state: `Enabled` unless said otherwise. `Enabled` or `Disabled`.
            tags: Tags of the quota. At most 50 items.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `compute_quota_arn` and `compute_quota_id`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateComputeQuota.html
        """
        return await self._pipeline.call(
            "CreateComputeQuota",
            shapes.CreateComputeQuotaRequest(
                name=name,
                cluster_arn=cluster_arn,
                compute_quota_config=compute_quota_config,
                compute_quota_target=compute_quota_target,
                description=description,
                activation_state=activation_state,
                tags=tags,
            ),
            shapes.CreateComputeQuotaResponse,
            options,
        )

    async def delete_cluster_scheduler_config(
        self,
        *,
        cluster_scheduler_config_id: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteClusterSchedulerConfigOutput:
        """Delete the scheduling policy of a cluster.

        Args:
            cluster_scheduler_config_id: Id of the policy. At most 12 characters that match `[a-z0-9]{12}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteClusterSchedulerConfig.html
        """
        return await self._pipeline.call(
            "DeleteClusterSchedulerConfig",
            shapes.DeleteClusterSchedulerConfigRequest(cluster_scheduler_config_id=cluster_scheduler_config_id),
            shapes.DeleteClusterSchedulerConfigOutput,
            options,
        )

    async def delete_compute_quota(
        self,
        *,
        compute_quota_id: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteComputeQuotaOutput:
        """Delete a team's compute quota.

        Args:
            compute_quota_id: Id of the quota. Characters that match `[a-z0-9]{12}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteComputeQuota.html
        """
        return await self._pipeline.call(
            "DeleteComputeQuota",
            shapes.DeleteComputeQuotaRequest(compute_quota_id=compute_quota_id),
            shapes.DeleteComputeQuotaOutput,
            options,
        )

    async def describe_cluster_scheduler_config(
        self,
        *,
        cluster_scheduler_config_id: str,
        cluster_scheduler_config_version: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribeClusterSchedulerConfigResponse:
        """Describe the scheduling policy of a cluster.

        Args:
            cluster_scheduler_config_id: Id of the policy. At most 12 characters that match `[a-z0-9]{12}`.
            cluster_scheduler_config_version: Version to describe.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_scheduler_config_arn`, `cluster_scheduler_config_id`, `name`, `cluster_scheduler_config_version`,
            `status` and 9 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeClusterSchedulerConfig.html
        """
        return await self._pipeline.call(
            "DescribeClusterSchedulerConfig",
            shapes.DescribeClusterSchedulerConfigRequest(
                cluster_scheduler_config_id=cluster_scheduler_config_id,
                cluster_scheduler_config_version=cluster_scheduler_config_version,
            ),
            shapes.DescribeClusterSchedulerConfigResponse,
            options,
        )

    async def describe_compute_quota(
        self,
        *,
        compute_quota_id: str,
        compute_quota_version: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribeComputeQuotaResponse:
        """Describe a team's compute quota.

        Args:
            compute_quota_id: Id of the quota. Characters that match `[a-z0-9]{12}`.
            compute_quota_version: Version to describe.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `compute_quota_arn`, `compute_quota_id`, `name`, `compute_quota_version`, `status` and 10 more, beside the
            call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeComputeQuota.html
        """
        return await self._pipeline.call(
            "DescribeComputeQuota",
            shapes.DescribeComputeQuotaRequest(
                compute_quota_id=compute_quota_id, compute_quota_version=compute_quota_version
            ),
            shapes.DescribeComputeQuotaResponse,
            options,
        )

    async def list_cluster_scheduler_configs(
        self,
        *,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        cluster_arn: str | None = None,
        status: shapes.SchedulerResourceStatus | str | None = None,
        sort_by: shapes.SortClusterSchedulerConfigBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListClusterSchedulerConfigsResponse:
        """List scheduling policies, newest first unless asked otherwise.

        Args:
            created_after: Only policies created after this time.
            created_before: Only policies created before this time.
            name_contains: Only policies whose name contains this. 1 to 63 characters that match
                `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            cluster_arn: Only policies of this cluster. At most 256 characters.
            status: Only policies in this status. One of the values of `shapes.SchedulerResourceStatus`.
            sort_by: What to sort by. `Name`, `CreationTime` or `Status`.
            sort_order: `Descending` unless said otherwise. `Ascending` or `Descending`.
            next_token: Token of the page to read, from the page before. At most 8,192 characters.
            max_results: Policies in a page at most. 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_scheduler_config_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListClusterSchedulerConfigs.html
        """
        return await self._pipeline.call(
            "ListClusterSchedulerConfigs",
            shapes.ListClusterSchedulerConfigsRequest(
                created_after=created_after,
                created_before=created_before,
                name_contains=name_contains,
                cluster_arn=cluster_arn,
                status=status,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListClusterSchedulerConfigsResponse,
            options,
        )

    async def list_compute_quotas(
        self,
        *,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        status: shapes.SchedulerResourceStatus | str | None = None,
        cluster_arn: str | None = None,
        sort_by: shapes.SortQuotaBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListComputeQuotasResponse:
        """List compute quotas, newest first unless asked otherwise.

        Args:
            created_after: Only quotas created after this time.
            created_before: Only quotas created before this time.
            name_contains: Only quotas whose name contains this. 1 to 63 characters that match
                `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            status: Only quotas in this status. One of the values of `shapes.SchedulerResourceStatus`.
            cluster_arn: Only quotas of this cluster. At most 256 characters.
            sort_by: What to sort by. `Name`, `CreationTime`, `Status` or `ClusterArn`.
            sort_order: `Descending` unless said otherwise. `Ascending` or `Descending`.
            next_token: Token of the page to read, from the page before. At most 8,192 characters.
            max_results: Quotas in a page at most. 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `compute_quota_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListComputeQuotas.html
        """
        return await self._pipeline.call(
            "ListComputeQuotas",
            shapes.ListComputeQuotasRequest(
                created_after=created_after,
                created_before=created_before,
                name_contains=name_contains,
                status=status,
                cluster_arn=cluster_arn,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListComputeQuotasResponse,
            options,
        )

    async def update_cluster_scheduler_config(
        self,
        *,
        cluster_scheduler_config_id: str,
        target_version: int,
        scheduler_config: shapes.SchedulerConfig | None = None,
        description: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateClusterSchedulerConfigResponse:
        """Change the scheduling policy of a cluster.

        Args:
            cluster_scheduler_config_id: Id of the policy. At most 12 characters that match `[a-z0-9]{12}`.
            target_version: Version of the policy that the change is meant for.
            scheduler_config: The policy.
            description: Free text. At most 1,024 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `cluster_scheduler_config_arn` and `cluster_scheduler_config_version`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateClusterSchedulerConfig.html
        """
        return await self._pipeline.call(
            "UpdateClusterSchedulerConfig",
            shapes.UpdateClusterSchedulerConfigRequest(
                cluster_scheduler_config_id=cluster_scheduler_config_id,
                target_version=target_version,
                scheduler_config=scheduler_config,
                description=description,
            ),
            shapes.UpdateClusterSchedulerConfigResponse,
            options,
        )

    async def update_compute_quota(
        self,
        *,
        compute_quota_id: str,
        target_version: int,
        compute_quota_config: shapes.ComputeQuotaConfig | None = None,
        compute_quota_target: shapes.ComputeQuotaTarget | None = None,
        activation_state: shapes.ActivationState | str | None = None,
        description: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateComputeQuotaResponse:
        """Change a team's compute quota.

        Args:
            compute_quota_id: Id of the quota. Characters that match `[a-z0-9]{12}`.
            target_version: Version of the quota that the change is meant for.
            compute_quota_config: What is allotted, lent, borrowed and preempted.
            compute_quota_target: The team that receives it.
            activation_state: Whether the quota is in force. `Enabled` or `Disabled`.
            description: Free text. At most 1,024 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `compute_quota_arn` and `compute_quota_version`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateComputeQuota.html
        """
        return await self._pipeline.call(
            "UpdateComputeQuota",
            shapes.UpdateComputeQuotaRequest(
                compute_quota_id=compute_quota_id,
                target_version=target_version,
                compute_quota_config=compute_quota_config,
                compute_quota_target=compute_quota_target,
                activation_state=activation_state,
                description=description,
            ),
            shapes.UpdateComputeQuotaResponse,
            options,
        )
