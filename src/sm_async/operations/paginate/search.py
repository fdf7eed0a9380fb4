# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on search over all resources."""

from __future__ import annotations

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class SearchPaginators(Paginators):
    """Paginators of operations on search over all resources."""

    def search(
        self,
        *,
        resource: shapes.ResourceType | str,
        search_expression: shapes.SearchExpression | None = None,
        sort_by: str | None = None,
        sort_order: shapes.SearchSortOrder | str | None = None,
        cross_account_filter_option: shapes.CrossAccountFilterOption | str | None = None,
        visibility_conditions: list[shapes.VisibilityConditions] | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.SearchRecord, shapes.SearchResponse]:
        """Search resources.

        Each page is one call of Search, made when it is needed. `async for` gives the items of `results`, `pages()`
        whole outputs.

        Args:
            resource: One of the values of `shapes.ResourceType`.
            search_expression: A `shapes.SearchExpression`.
            sort_by: 1 to 255 characters that match `.+`.
            sort_order: `Ascending` or `Descending`.
            cross_account_filter_option: `SameAccount` or `CrossAccount`.
            visibility_conditions: 1 to 5 items, each a `shapes.VisibilityConditions`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.SearchRecord`, whose pages are `shapes.SearchResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html
        """
        return Paginator(
            self._call,
            PAGINATORS["Search"],
            shapes.SearchRequest(
                resource=resource,
                search_expression=search_expression,
                sort_by=sort_by,
                sort_order=sort_order,
                cross_account_filter_option=cross_account_filter_option,
                visibility_conditions=visibility_conditions,
            ),
            shapes.SearchResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
