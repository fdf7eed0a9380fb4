# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Operations on search over all resources."""

from __future__ import annotations

from sm_async import shapes
from sm_async.pipeline import Operations
from sm_async.schema import CallOptions


class SearchOperations(Operations):
    """Operations on search over all resources."""

    async def get_search_suggestions(
        self,
        *,
        resource: shapes.ResourceType | str,
        suggestion_query: shapes.SuggestionQuery | None = None,
        options: CallOptions | None = None,
    ) -> shapes.GetSearchSuggestionsResponse:
        """Get search suggestions.

        Args:
            resource: One of the values of `shapes.ResourceType`.
            suggestion_query: A `shapes.SuggestionQuery`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `property_name_suggestions`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_GetSearchSuggestions.html
        """
        return await self._pipeline.call(
            "GetSearchSuggestions",
            shapes.GetSearchSuggestionsRequest(resource=resource, suggestion_query=suggestion_query),
            shapes.GetSearchSuggestionsResponse,
            options,
        )

    async def search(
        self,
        *,
        resource: shapes.ResourceType | str,
        search_expression: shapes.SearchExpression | None = None,
        sort_by: str | None = None,
        sort_order: shapes.SearchSortOrder | str | None = None,
        next_token: str | None = None,
        max_results: int | None = None,
        cross_account_filter_option: shapes.CrossAccountFilterOption | str | None = None,
        visibility_conditions: list[shapes.VisibilityConditions] | None = None,
        options: CallOptions | None = None,
    ) -> shapes.SearchResponse:
        """Search resources.

        Args:
            resource: One of the values of `shapes.ResourceType`.
            search_expression: A `shapes.SearchExpression`.
            sort_by: 1 to 255 characters that match `.+`.
            sort_order: `Ascending` or `Descending`.
            next_token: At most 8,192 characters.
            max_results: 1 to 100.
            cross_account_filter_option: `SameAccount` or `CrossAccount`.
            visibility_conditions: 1 to 5 items, each a `shapes.VisibilityConditions`.
            options: Settings of this call; what is left unset is the client's.

        Returns:
            `results`, `next_token` and `total_hits`, beside the call's `metadata`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_Search.html
        """
        return await self._pipeline.call(
            "Search",
            shapes.SearchRequest(
                resource=resource,
                search_expression=search_expression,
                sort_by=sort_by,
                sort_order=sort_order,
                next_token=next_token,
                max_results=max_results,
                cross_account_filter_option=cross_account_filter_option,
                visibility_conditions=visibility_conditions,
            ),
            shapes.SearchResponse,
            options,
        )
