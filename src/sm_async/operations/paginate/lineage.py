# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on lineage: actions, artifacts, contexts and associations."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class LineagePaginators(Paginators):
    """Paginators of operations on lineage: actions, artifacts, contexts and associations."""

    def list_actions(
        self,
        *,
        source_uri: str | None = None,
        action_type: str | None = None,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortActionsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ActionSummary, shapes.ListActionsResponse]:
        """List actions.

        Each page is one call of ListActions, made when it is needed. `async for` gives the items of `action_summaries`,
        `pages()` whole outputs.

        Args:
            source_uri: 1 to 2,048 characters.
            action_type: At most 256 characters.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ActionSummary`, whose pages are `shapes.ListActionsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListActions.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListActions"],
            shapes.ListActionsRequest(
                source_uri=source_uri,
                action_type=action_type,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListActionsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_artifacts(
        self,
        *,
        source_uri: str | None = None,
        artifact_type: str | None = None,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortArtifactsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ArtifactSummary, shapes.ListArtifactsResponse]:
        """List artifacts.

        Each page is one call of ListArtifacts, made when it is needed. `async for` gives the items of
        `artifact_summaries`, `pages()` whole outputs.

        Args:
            source_uri: 1 to 2,048 characters.
            artifact_type: At most 256 characters.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ArtifactSummary`, whose pages are `shapes.ListArtifactsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListArtifacts.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListArtifacts"],
            shapes.ListArtifactsRequest(
                source_uri=source_uri,
                artifact_type=artifact_type,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListArtifactsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_associations(
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
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.AssociationSummary, shapes.ListAssociationsResponse]:
        """List associations.

        Each page is one call of ListAssociations, made when it is needed. `async for` gives the items of
        `association_summaries`, `pages()` whole outputs.

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
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.AssociationSummary`, whose pages are `shapes.ListAssociationsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListAssociations.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListAssociations"],
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
            ),
            shapes.ListAssociationsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_contexts(
        self,
        *,
        source_uri: str | None = None,
        context_type: str | None = None,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortContextsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ContextSummary, shapes.ListContextsResponse]:
        """List contexts.

        Each page is one call of ListContexts, made when it is needed. `async for` gives the items of
        `context_summaries`, `pages()` whole outputs.

        Args:
            source_uri: 1 to 2,048 characters.
            context_type: At most 256 characters.
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ContextSummary`, whose pages are `shapes.ListContextsResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListContexts.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListContexts"],
            shapes.ListContextsRequest(
                source_uri=source_uri,
                context_type=context_type,
                created_after=created_after,
                created_before=created_before,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListContextsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_lineage_groups(
        self,
        *,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        sort_by: shapes.SortLineageGroupsBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.LineageGroupSummary, shapes.ListLineageGroupsResponse]:
        """List lineage groups.

        Each page is one call of ListLineageGroups, made when it is needed. `async for` gives the items of
        `lineage_group_summaries`, `pages()` whole outputs.

        Args:
            created_after: A point in time.
            created_before: A point in time.
            sort_by: `Name` or `CreationTime`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.LineageGroupSummary`, whose pages are `shapes.ListLineageGroupsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListLineageGroups.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListLineageGroups"],
            shapes.ListLineageGroupsRequest(
                created_after=created_after, created_before=created_before, sort_by=sort_by, sort_order=sort_order
            ),
            shapes.ListLineageGroupsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def query_lineage(
        self,
        *,
        start_arns: list[str] | None = None,
        direction: shapes.Direction | str | None = None,
        include_edges: bool | None = None,
        filters: shapes.QueryFilters | None = None,
        max_depth: int | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.Vertex, shapes.QueryLineageResponse]:
        """Query lineage.

        Each page is one call of QueryLineage, made when it is needed. `async for` gives the items of `vertices`,
        `pages()` whole outputs.

        Args:
            start_arns: At most 1 item, each at most 256 characters.
            direction: `Both`, `Ascendants` or `Descendants`.
            include_edges: True or false.
            filters: A `shapes.QueryFilters`.
            max_depth: At most 10.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 50 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.Vertex`, whose pages are `shapes.QueryLineageResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_QueryLineage.html
        """
        return Paginator(
            self._call,
            PAGINATORS["QueryLineage"],
            shapes.QueryLineageRequest(
                start_arns=start_arns,
                direction=direction,
                include_edges=include_edges,
                filters=filters,
                max_depth=max_depth,
            ),
            shapes.QueryLineageResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
