# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on Studio spaces."""

from __future__ import annotations

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class StudioSpacesPaginators(Paginators):
    """Paginators of operations on Studio spaces."""

    def list_spaces(
        self,
        *,
        sort_order: shapes.SortOrder | str | None = None,
        sort_by: shapes.SpaceSortKey | str | None = None,
        domain_id_equals: str | None = None,
        space_name_contains: str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.SpaceDetails, shapes.ListSpacesResponse]:
        """List spaces.

        Each page is one call of ListSpaces, made when it is needed. `async for` gives the items of `spaces`, `pages()`
        whole outputs.

        Args:
            sort_order: `Ascending` or `Descending`.
            sort_by: `CreationTime` or `LastModifiedTime`.
            domain_id_equals: At most 63 characters that match `d-(-*[a-z0-9]){1,61}`.
            space_name_contains: At most 63 characters that match `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.SpaceDetails`, whose pages are `shapes.ListSpacesResponse`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListSpaces.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListSpaces"],
            shapes.ListSpacesRequest(
                sort_order=sort_order,
                sort_by=sort_by,
                domain_id_equals=domain_id_equals,
                space_name_contains=space_name_contains,
            ),
            shapes.ListSpacesResponse,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
