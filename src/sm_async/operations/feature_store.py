# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on feature groups."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class FeatureStoreOperations(Operations):
    """Operations on feature groups."""

    async def create_feature_group(
        self,
        *,
        feature_group_name: str,
        record_identifier_feature_name: str,
        event_time_feature_name: str,
        feature_definitions: list[shapes.FeatureDefinition],
        online_store_config: shapes.OnlineStoreConfig | None = None,
        offline_store_config: shapes.OfflineStoreConfig | None = None,
        throughput_config: shapes.ThroughputConfig | None = None,
        role_arn: str | None = None,
        description: str | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateFeatureGroupResponse:
        r"""Create a feature group.

        Args:
            feature_group_name: 1 to 64 characters that match `[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}`.
            record_identifier_feature_name: 1 to 64 characters that match `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}`.
            event_time_feature_name: 1 to 64 characters that match `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}`.
            feature_definitions: 1 to 2,500 items, each a `shapes.FeatureDefinition`.
            online_store_config: A `shapes.OnlineStoreConfig`.
            offline_store_config: A `shapes.OfflineStoreConfig`.
            throughput_config: A `shapes.ThroughputConfig`.
            role_arn: 20 to 2,048 characters that match `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`.
            description: At most 128 characters.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `feature_group_arn`, beside the call's `metadata`.

        Raises:
            ResourceInUse: It exists already, or is busy.
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateFeatureGroup.html
        """
        return await self._pipeline.call(
            "CreateFeatureGroup",
            shapes.CreateFeatureGroupRequest(
                feature_group_name=feature_group_name,
                record_identifier_feature_name=record_identifier_feature_name,
                event_time_feature_name=event_time_feature_name,
                feature_definitions=feature_definitions,
                online_store_config=online_store_config,
                offline_store_config=offline_store_config,
                throughput_config=throughput_config,
                role_arn=role_arn,
                description=description,
                tags=tags,
            ),
            shapes.CreateFeatureGroupResponse,
            options,
        )

    async def delete_feature_group(
        self,
        *,
        feature_group_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteFeatureGroupOutput:
        """Delete a feature group.

        Args:
            feature_group_name: 1 to 64 characters that match `[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteFeatureGroup.html
        """
        return await self._pipeline.call(
            "DeleteFeatureGroup",
            shapes.DeleteFeatureGroupRequest(feature_group_name=feature_group_name),
            shapes.DeleteFeatureGroupOutput,
            options,
        )

    async def describe_feature_group(
        self,
        *,
        feature_group_name: str,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DescribeFeatureGroupResponse:
        """Describe a feature group.

        Args:
            feature_group_name: 1 to 256 characters.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `feature_group_arn`, `feature_group_name`, `record_identifier_feature_name`, `event_time_feature_name`,
            `feature_definitions` and 13 more, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeFeatureGroup.html
        """
        return await self._pipeline.call(
            "DescribeFeatureGroup",
            shapes.DescribeFeatureGroupRequest(feature_group_name=feature_group_name, next_token=next_token),
            shapes.DescribeFeatureGroupResponse,
            options,
        )

    async def describe_feature_metadata(
        self,
        *,
        feature_group_name: str,
        feature_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeFeatureMetadataResponse:
        """Describe feature metadata.

        Args:
            feature_group_name: 1 to 256 characters.
            feature_name: 1 to 64 characters that match `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `feature_group_arn`, `feature_group_name`, `feature_name`, `feature_type`, `creation_time` and 3 more,
            beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeFeatureMetadata.html
        """
        return await self._pipeline.call(
            "DescribeFeatureMetadata",
            shapes.DescribeFeatureMetadataRequest(feature_group_name=feature_group_name, feature_name=feature_name),
            shapes.DescribeFeatureMetadataResponse,
            options,
        )

    async def list_feature_groups(
        self,
        *,
        name_contains: str | None = None,
        feature_group_status_equals: shapes.FeatureGroupStatus | str | None = None,
        offline_store_status_equals: shapes.OfflineStoreStatusValue | str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_order: shapes.FeatureGroupSortOrder | str | None = None,
        sort_by: shapes.FeatureGroupSortBy | str | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListFeatureGroupsResponse:
        """List feature groups.

        Args:
            name_contains: 1 to 64 characters.
            feature_group_status_equals: `Creating`, `Created`, `CreateFailed`, `Deleting` or `DeleteFailed`.
            offline_store_status_equals: `Active`, `Blocked` or `Disabled`.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            sort_order: `Ascending` or `Descending`.
            sort_by: `Name`, `FeatureGroupStatus`, `OfflineStoreStatus` or `CreationTime`.
            max_results: 1 to 100.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `feature_group_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListFeatureGroups.html
        """
        return await self._pipeline.call(
            "ListFeatureGroups",
            shapes.ListFeatureGroupsRequest(
                name_contains=name_contains,
                feature_group_status_equals=feature_group_status_equals,
                offline_store_status_equals=offline_store_status_equals,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_order=sort_order,
                sort_by=sort_by,
                max_results=max_results,
                next_token=next_token,
            ),
            shapes.ListFeatureGroupsResponse,
            options,
        )

    async def update_feature_group(
        self,
        *,
        feature_group_name: str,
        feature_additions: list[shapes.FeatureDefinition] | None = None,
        online_store_config: shapes.OnlineStoreConfigUpdate | None = None,
        throughput_config: shapes.ThroughputConfigUpdate | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateFeatureGroupResponse:
        """Update a feature group.

        Args:
            feature_group_name: 1 to 256 characters.
            feature_additions: 1 to 100 items, each a `shapes.FeatureDefinition`.
            online_store_config: A `shapes.OnlineStoreConfigUpdate`.
            throughput_config: A `shapes.ThroughputConfigUpdate`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `feature_group_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateFeatureGroup.html
        """
        return await self._pipeline.call(
            "UpdateFeatureGroup",
            shapes.UpdateFeatureGroupRequest(
                feature_group_name=feature_group_name,
                feature_additions=feature_additions,
                online_store_config=online_store_config,
                throughput_config=throughput_config,
            ),
            shapes.UpdateFeatureGroupResponse,
            options,
        )

    async def update_feature_metadata(
        self,
        *,
        feature_group_name: str,
        feature_name: str,
        description: str | None = None,
        parameter_additions: list[shapes.FeatureParameter] | None = None,
        parameter_removals: list[str] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateFeatureMetadataOutput:
        """Update feature metadata.

        Args:
            feature_group_name: 1 to 256 characters.
            feature_name: 1 to 64 characters that match `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,63}`.
            description: At most 255 characters.
            parameter_additions: At most 25 items, each a `shapes.FeatureParameter`.
            parameter_removals: At most 25 items, each 1 to 255 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            Nothing but `metadata`, which says how the call went.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateFeatureMetadata.html
        """
        return await self._pipeline.call(
            "UpdateFeatureMetadata",
            shapes.UpdateFeatureMetadataRequest(
                feature_group_name=feature_group_name,
                feature_name=feature_name,
                description=description,
                parameter_additions=parameter_additions,
                parameter_removals=parameter_removals,
            ),
            shapes.UpdateFeatureMetadataOutput,
            options,
        )
