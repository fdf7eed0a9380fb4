# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on HyperPod clusters."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class ClustersPaginators(Paginators):
    """Paginators of operations on HyperPod clusters."""

    def list_clusters(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        sort_by: shapes.ClusterSortBy | str | None = None,
        sort_order: shapes.SortOrder | str | None = None,
        training_plan_arn: str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.ClusterSummary, shapes.ListClustersResponse]:
        r"""List the HyperPod clusters of the account in the region.

        Each page is one call of ListClusters, made when it is needed. `async for` gives the items of
        `cluster_summaries`, `pages()` whole outputs.

        Args:
            creation_time_after: Only clusters created after this time.
            creation_time_before: Only clusters created before this time.
            name_contains: Only clusters whose name contains this. At most 63 characters that match `[a-zA-Z0-9\-]+`.
            sort_by: `CREATION_TIME` unless said otherwise. `CREATION_TIME` or `NAME`.
            sort_order: `Ascending` unless said otherwise. `Ascending` or `Descending`.
            training_plan_arn: Only clusters that use this training plan. 50 to 2,048 characters.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.ClusterSummary`, whose pages are `shapes.ListClustersResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListClusters.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListClusters"],
            shapes.ListClustersRequest(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
                training_plan_arn=training_plan_arn,
            ),
            shapes.ListClustersResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
