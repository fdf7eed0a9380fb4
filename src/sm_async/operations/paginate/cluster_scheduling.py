# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on task scheduling and compute quotas of HyperPod clusters."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class ClusterSchedulingPaginators(Paginators):
    """Paginators of operations on task scheduling and compute quotas of HyperPod clusters."""

    def list_cluster_scheduler_configs(
        self,
        *,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        cluster_arn: str | None = None,
        status: shapes.SchedulerResourceStatus | str | None = None,
        sort_by: shapes.SortClusterSchedulerConfigBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ClusterSchedulerConfigSummary, shapes.ListClusterSchedulerConfigsResponse]:
        """List scheduling policies, newest first unless asked otherwise.

        Each page is one call of ListClusterSchedulerConfigs, made when it is needed. `async for` gives the items of
        `cluster_scheduler_config_summaries`, `pages()` whole outputs.

        Args:
            created_after: Only policies created after this time.
            created_before: Only policies created before this time.
            name_contains: Only policies whose name contains this. 1 to 63 characters that match
                `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            cluster_arn: Only policies of this cluster. At most 256 characters.
            status: Only policies in this status. One of the values of `shapes.SchedulerResourceStatus`.
            sort_by: What to sort by. `Name`, `CreationTime` or `Status`.
            sort_order: `Descending` unless said otherwise. `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ClusterSchedulerConfigSummary`, whose pages are
            `shapes.ListClusterSchedulerConfigsResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListClusterSchedulerConfigs.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListClusterSchedulerConfigs"],
            shapes.ListClusterSchedulerConfigsRequest(
                created_after=created_after,
                created_before=created_before,
                name_contains=name_contains,
                cluster_arn=cluster_arn,
                status=status,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListClusterSchedulerConfigsResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )

    def list_compute_quotas(
        self,
        *,
        created_after: datetime.datetime | None = None,
        created_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        status: shapes.SchedulerResourceStatus | str | None = None,
        cluster_arn: str | None = None,
        sort_by: shapes.SortQuotaBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ComputeQuotaSummary, shapes.ListComputeQuotasResponse]:
        """List compute quotas, newest first unless asked otherwise.

        Each page is one call of ListComputeQuotas, made when it is needed. `async for` gives the items of
        `compute_quota_summaries`, `pages()` whole outputs.

        Args:
            created_after: Only quotas created after this time.
            created_before: Only quotas created before this time.
            name_contains: Only quotas whose name contains this. 1 to 63 characters that match
                `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            status: Only quotas in this status. One of the values of `shapes.SchedulerResourceStatus`.
            cluster_arn: Only quotas of this cluster. At most 256 characters.
            sort_by: What to sort by. `Name`, `CreationTime`, `Status` or `ClusterArn`.
            sort_order: `Descending` unless said otherwise. `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ComputeQuotaSummary`, whose pages are `shapes.ListComputeQuotasResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListComputeQuotas.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListComputeQuotas"],
            shapes.ListComputeQuotasRequest(
                created_after=created_after,
                created_before=created_before,
                name_contains=name_contains,
                status=status,
                cluster_arn=cluster_arn,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListComputeQuotasResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
