# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on lineage: actions, artifacts, contexts and associations."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class LineageOperations(Operations):
    """Operations on lineage: actions, artifacts, contexts and associations."""

    async def add_association(
        self,
        *,
        source_arn: str,
        destination_arn: str,
        association_type: shapes.AssociationEdgeType | str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.AddAssociationResponse:
        """Add an association.

        Args:
            source_arn: At most 256 characters.
            destination_arn: At most 256 characters.
            association_type: `ContributedTo`, `AssociatedWith`, `DerivedFrom`, `Produced` or `SameAs`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `source_arn` and `destination_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_AddAssociation.html
        """
        return await self._pipeline.call(
            "AddAssociation",
            shapes.AddAssociationRequest(
                source_arn=source_arn, destination_arn=destination_arn, association_type=association_type
            ),
            shapes.AddAssociationResponse,
            options,
        )

    async def create_action(
        self,
        *,
        action_name: str,
        source: shapes.ActionSource,
        action_type: str,
        description: str | None = None,
        status: shapes.ActionStatus | str | None = None,
        properties: dict[str, str] | None = None,
        metadata_properties: shapes.MetadataProperties | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateActionResponse:
        """Create an action.

        Args:
            action_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            source: A `shapes.ActionSource`.
            action_type: At most 256 characters.
            description: At most 3,072 characters.
            status: `Unknown`, `InProgress`, `Completed`, `Failed`, `Stopping` or `Stopped`.
            properties: At most 30 entries.
            metadata_properties: A `shapes.MetadataProperties`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `action_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateAction.html
        """
        return await self._pipeline.call(
            "CreateAction",
            shapes.CreateActionRequest(
                action_name=action_name,
                source=source,
                action_type=action_type,
                description=description,
                status=status,
                properties=properties,
                metadata_properties=metadata_properties,
                tags=tags,
            ),
            shapes.CreateActionResponse,
            options,
        )

    async def create_artifact(
        self,
        *,
        source: shapes.ArtifactSource,
        artifact_type: str,
        artifact_name: str | None = None,
        properties: dict[str, str] | None = None,
        metadata_properties: shapes.MetadataProperties | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateArtifactResponse:
        """Create an artifact.

        A repeat does it again: nothing in the request tells the service that it is the same one.

        Args:
            source: A `shapes.ArtifactSource`.
            artifact_type: At most 256 characters.
            artifact_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            properties: At most 30 entries.
            metadata_properties: A `shapes.MetadataProperties`.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `artifact_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateArtifact.html
        """
        return await self._pipeline.call(
            "CreateArtifact",
            shapes.CreateArtifactRequest(
                source=source,
                artifact_type=artifact_type,
                artifact_name=artifact_name,
                properties=properties,
                metadata_properties=metadata_properties,
                tags=tags,
            ),
            shapes.CreateArtifactResponse,
            options,
        )

    async def create_context(
        self,
        *,
        context_name: str,
        source: shapes.ContextSource,
        context_type: str,
        description: str | None = None,
        properties: dict[str, str] | None = None,
        tags: list[shapes.Tag] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.CreateContextResponse:
        """Create a context.

        Args:
            context_name: 1 to 120 characters that match `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}`.
            source: A `shapes.ContextSource`.
            context_type: At most 256 characters.
            description: At most 3,072 characters.
            properties: At most 30 entries.
            tags: At most 50 items, each a `shapes.Tag`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `context_arn`, beside the call's `metadata`.

        Raises:
            ResourceLimitExceeded: A quota of the account is used up.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_CreateContext.html
        """
        return await self._pipeline.call(
            "CreateContext",
            shapes.CreateContextRequest(
                context_name=context_name,
                source=source,
                context_type=context_type,
                description=description,
                properties=properties,
                tags=tags,
            ),
            shapes.CreateContextResponse,
            options,
        )

    async def delete_action(
        self,
        *,
        action_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteActionResponse:
        """Delete an action.

        Args:
            action_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `action_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteAction.html
        """
        return await self._pipeline.call(
            "DeleteAction",
            shapes.DeleteActionRequest(action_name=action_name),
            shapes.DeleteActionResponse,
            options,
        )

    async def delete_artifact(
        self,
        *,
        artifact_arn: str | None = None,
        source: shapes.ArtifactSource | None = None,
        options: CallOptions | None = None,
    ) -> shapes.DeleteArtifactResponse:
        r"""Delete an artifact.

        Args:
            artifact_arn: At most 256 characters that match
                `arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:artifact/.*`.
            source: A `shapes.ArtifactSource`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `artifact_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteArtifact.html
        """
        return await self._pipeline.call(
            "DeleteArtifact",
            shapes.DeleteArtifactRequest(artifact_arn=artifact_arn, source=source),
            shapes.DeleteArtifactResponse,
            options,
        )

    async def delete_association(
        self,
        *,
        source_arn: str,
        destination_arn: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteAssociationResponse:
        """Delete an association.

        Args:
            source_arn: At most 256 characters.
            destination_arn: At most 256 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `source_arn` and `destination_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteAssociation.html
        """
        return await self._pipeline.call(
            "DeleteAssociation",
            shapes.DeleteAssociationRequest(source_arn=source_arn, destination_arn=destination_arn),
            shapes.DeleteAssociationResponse,
            options,
        )

    async def delete_context(
        self,
        *,
        context_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DeleteContextResponse:
        """Delete a context.

        Args:
            context_name: 1 to 120 characters that match `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `context_arn`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DeleteContext.html
        """
        return await self._pipeline.call(
            "DeleteContext",
            shapes.DeleteContextRequest(context_name=context_name),
            shapes.DeleteContextResponse,
            options,
        )

    async def describe_action(
        self,
        *,
        action_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeActionResponse:
        """Describe an action.

        Args:
            action_name: 1 to 256 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `action_name`, `action_arn`, `source`, `action_type`, `description` and 8 more, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeAction.html
        """
        return await self._pipeline.call(
            "DescribeAction",
            shapes.DescribeActionRequest(action_name=action_name),
            shapes.DescribeActionResponse,
            options,
        )

    async def describe_artifact(
        self,
        *,
        artifact_arn: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeArtifactResponse:
        r"""Describe an artifact.

        Args:
            artifact_arn: At most 256 characters that match
                `arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:artifact/.*`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `artifact_name`, `artifact_arn`, `source`, `artifact_type`, `properties` and 6 more, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeArtifact.html
        """
        return await self._pipeline.call(
            "DescribeArtifact",
            shapes.DescribeArtifactRequest(artifact_arn=artifact_arn),
            shapes.DescribeArtifactResponse,
            options,
        )

    async def describe_context(
        self,
        *,
        context_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeContextResponse:
        """Describe a context.

        Args:
            context_name: 1 to 256 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `context_name`, `context_arn`, `source`, `context_type`, `description` and 6 more, beside the call's
            `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeContext.html
        """
        return await self._pipeline.call(
            "DescribeContext",
            shapes.DescribeContextRequest(context_name=context_name),
            shapes.DescribeContextResponse,
            options,
        )

    async def describe_lineage_group(
        self,
        *,
        lineage_group_name: str,
        options: CallOptions | None = None,
    ) -> shapes.DescribeLineageGroupResponse:
        """Describe a lineage group.

        Args:
            lineage_group_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `lineage_group_name`, `lineage_group_arn`, `display_name`, `description`, `creation_time` and 3 more, beside
            the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeLineageGroup.html
        """
        return await self._pipeline.call(
            "DescribeLineageGroup",
            shapes.DescribeLineageGroupRequest(lineage_group_name=lineage_group_name),
            shapes.DescribeLineageGroupResponse,
            options,
        )

    async def get_lineage_group_policy(
        self,
        *,
        lineage_group_name: str,
        options: CallOptions | None = None,
    ) -> shapes.GetLineageGroupPolicyResponse:
        """Get a lineage group policy.

        Args:
            lineage_group_name: 1 to 256 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `lineage_group_arn` and `resource_policy`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_GetLineageGroupPolicy.html
        """
        return await self._pipeline.call(
            "GetLineageGroupPolicy",
            shapes.GetLineageGroupPolicyRequest(lineage_group_name=lineage_group_name),
            shapes.GetLineageGroupPolicyResponse,
            options,
        )

    async def list_actions(
        self,
        *,
        source_uri: str | None = None,
        action_type: str | None = None,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortActionsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListActionsResponse:
        """List actions.

        Args:
            source_uri: 1 to 2,048 characters.
            action_type: At most 256 characters.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `action_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListActions.html
        """
        return await self._pipeline.call(
            "ListActions",
            shapes.ListActionsRequest(
                source_uri=source_uri,
                action_type=action_type,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListActionsResponse,
            options,
        )

    async def list_artifacts(
        self,
        *,
        source_uri: str | None = None,
        artifact_type: str | None = None,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortArtifactsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListArtifactsResponse:
        """List artifacts.

        Args:
            source_uri: 1 to 2,048 characters.
            artifact_type: At most 256 characters.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `artifact_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListArtifacts.html
        """
        return await self._pipeline.call(
            "ListArtifacts",
            shapes.ListArtifactsRequest(
                source_uri=source_uri,
                artifact_type=artifact_type,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListArtifactsResponse,
            options,
        )

    async def list_associations(
        self,
        *,
        source_arn: str | None = None,
        destination_arn: str | None = None,
        source_type: str | None = None,
        destination_type: str | None = None,
        association_type: shapes.AssociationEdgeType | str | None = None,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortAssociationsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListAssociationsResponse:
        """List associations.

        Args:
            source_arn: At most 256 characters.
            destination_arn: At most 256 characters.
            source_type: At most 256 characters.
            destination_type: At most 256 characters.
            association_type: `ContributedTo`, `AssociatedWith`, `DerivedFrom`, `Produced` or `SameAs`.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `SourceArn`, `DestinationArn`, `SourceType`, `DestinationType` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `association_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAssociations.html
        """
        return await self._pipeline.call(
            "ListAssociations",
            shapes.ListAssociationsRequest(
                source_arn=source_arn,
                destination_arn=destination_arn,
                source_type=source_type,
                destination_type=destination_type,
                association_type=association_type,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListAssociationsResponse,
            options,
        )

    async def list_contexts(
        self,
        *,
        source_uri: str | None = None,
        context_type: str | None = None,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortContextsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListContextsResponse:
        """List contexts.

        Args:
            source_uri: 1 to 2,048 characters.
            context_type: At most 256 characters.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `context_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListContexts.html
        """
        return await self._pipeline.call(
            "ListContexts",
            shapes.ListContextsRequest(
                source_uri=source_uri,
                context_type=context_type,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListContextsResponse,
            options,
        )

    async def list_lineage_groups(
        self,
        *,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortLineageGroupsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        options: CallOptions | None = None,
    ) -> shapes.ListLineageGroupsResponse:
        """List lineage groups.

        Args:
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `lineage_group_summaries` and `next_token`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListLineageGroups.html
        """
        return await self._pipeline.call(
            "ListLineageGroups",
            shapes.ListLineageGroupsRequest(
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
            ),
            shapes.ListLineageGroupsResponse,
            options,
        )

    async def query_lineage(
        self,
        *,
        start_arns: list[str] | None = None,
        direction: shapes.Direction | str | None = None,
        include_edges: bool | None = None,
        filters: shapes.QueryFilters | None = None,
        max_depth: int | None = None,
        max_results: int | None = None,
        next_token: str | None = None,
        options: CallOptions | None = None,
    ) -> shapes.QueryLineageResponse:
        """Query lineage.

        Args:
            start_arns: At most 1 item, each at most 256 characters.
            direction: `Both`, `Ascendants` or `Descendants`.
            include_edges: True or false.
            filters: A `shapes.QueryFilters`.
            max_depth: At most 10.
            max_results: At most 50.
            next_token: At most 8,192 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `vertices`, `edges` and `next_token`, beside the call's `metadata`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_QueryLineage.html
        """
        return await self._pipeline.call(
            "QueryLineage",
            shapes.QueryLineageRequest(
                start_arns=start_arns,
                direction=direction,
                include_edges=include_edges,
                filters=filters,
                max_depth=max_depth,
                max_results=max_results,
                next_token=next_token,
            ),
            shapes.QueryLineageResponse,
            options,
        )

    async def update_action(
        self,
        *,
        action_name: str,
        description: str | None = None,
        status: shapes.ActionStatus | str | None = None,
        properties: dict[str, str] | None = None,
        properties_to_remove: list[str] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateActionResponse:
        """Update an action.

        Args:
            action_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            description: At most 3,072 characters.
            status: `Unknown`, `InProgress`, `Completed`, `Failed`, `Stopping` or `Stopped`.
            properties: At most 30 entries.
            properties_to_remove: Items, each at most 2,500 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `action_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateAction.html
        """
        return await self._pipeline.call(
            "UpdateAction",
            shapes.UpdateActionRequest(
                action_name=action_name,
                description=description,
                status=status,
                properties=properties,
                properties_to_remove=properties_to_remove,
            ),
            shapes.UpdateActionResponse,
            options,
        )

    async def update_artifact(
        self,
        *,
        artifact_arn: str,
        artifact_name: str | None = None,
        properties: dict[str, str] | None = None,
        properties_to_remove: list[str] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateArtifactResponse:
        r"""Update an artifact.

        Args:
            artifact_arn: At most 256 characters that match
                `arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:artifact/.*`.
            artifact_name: 1 to 120 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
            properties: At most 30 entries.
            properties_to_remove: Items, each at most 2,500 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `artifact_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateArtifact.html
        """
        return await self._pipeline.call(
            "UpdateArtifact",
            shapes.UpdateArtifactRequest(
                artifact_arn=artifact_arn,
                artifact_name=artifact_name,
                properties=properties,
                properties_to_remove=properties_to_remove,
            ),
            shapes.UpdateArtifactResponse,
            options,
        )

    async def update_context(
        self,
        *,
        context_name: str,
        description: str | None = None,
        properties: dict[str, str] | None = None,
        properties_to_remove: list[str] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.UpdateContextResponse:
        """Update a context.

        Args:
            context_name: 1 to 120 characters that match `[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}`.
            description: At most 3,072 characters.
            properties: At most 30 entries.
            properties_to_remove: Items, each at most 2,500 characters.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `context_arn`, beside the call's `metadata`.

        Raises:
            ConflictException: Something else changed it at the same time.
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_UpdateContext.html
        """
        return await self._pipeline.call(
            "UpdateContext",
            shapes.UpdateContextRequest(
                context_name=context_name,
                description=description,
                properties=properties,
                properties_to_remove=properties_to_remove,
            ),
            shapes.UpdateContextResponse,
            options,
        )
