# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on feature groups."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class FeatureStorePaginators(Paginators):
    """Paginators of operations on feature groups."""

    def describe_feature_group(
        self,
        *,
        feature_group_name: str,
        starting_token: str | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.FeatureDefinition, shapes.DescribeFeatureGroupResponse]:
        """Describe a feature group.

        Each page is one call of DescribeFeatureGroup, made when it is needed. `async for` gives the items of
        `feature_definitions`, `pages()` whole outputs.

        Args:
            feature_group_name: 1 to 256 characters.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.FeatureDefinition`, whose pages are `shapes.DescribeFeatureGroupResponse`.

        Raises:
            ResourceNotFound: There is no such resource.
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_DescribeFeatureGroup.html
        """
        return Paginator(
            self._call,
            PAGINATORS["DescribeFeatureGroup"],
            shapes.DescribeFeatureGroupRequest(feature_group_name=feature_group_name),
            shapes.DescribeFeatureGroupResponse,
            starting_token=starting_token,
            limit=limit,
            options=options,
        )

    def list_feature_groups(
        self,
        *,
        name_contains: str | None = None,
        feature_group_status_equals: shapes.FeatureGroupStatus | str | None = None,
        offline_store_status_equals: shapes.OfflineStoreStatusValue | str | None = None,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        sort_order: shapes.FeatureGroupSortOrder | str | None = None,
        sort_by: shapes.FeatureGroupSortBy | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.FeatureGroupSummary, shapes.ListFeatureGroupsResponse]:
        """List feature groups.

        Each page is one call of ListFeatureGroups, made when it is needed. `async for` gives the items of
        `feature_group_summaries`, `pages()` whole outputs.

        Args:
            name_contains: 1 to 64 characters.
            feature_group_status_equals: `Creating`, `Created`, `CreateFailed`, `Deleting` or `DeleteFailed`.
            offline_store_status_equals: `Active`, `Blocked` or `Disabled`.
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            sort_order: `Ascending` or `Descending`.
            sort_by: `Name`, `FeatureGroupStatus`, `OfflineStoreStatus` or `CreationTime`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.FeatureGroupSummary`, whose pages are `shapes.ListFeatureGroupsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListFeatureGroups.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListFeatureGroups"],
            shapes.ListFeatureGroupsRequest(
                name_contains=name_contains,
                feature_group_status_equals=feature_group_status_equals,
                offline_store_status_equals=offline_store_status_equals,
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                sort_order=sort_order,
                sort_by=sort_by,
            ),
            shapes.ListFeatureGroupsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
