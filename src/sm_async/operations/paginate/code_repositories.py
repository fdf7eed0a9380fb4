# Generated from the SageMaker service model by "python -m codegen". Do not edit.
"""Paginators of operations on code repositories."""

from __future__ import annotations

import datetime

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.paginators import Paginator, Paginators
from sm_async.schema import CallOptions


class CodeRepositoriesPaginators(Paginators):
    """Paginators of operations on code repositories."""

    def list_code_repositories(
        self,
        *,
        creation_time_after: datetime.datetime | None = None,
        creation_time_before: datetime.datetime | None = None,
        last_modified_time_after: datetime.datetime | None = None,
        last_modified_time_before: datetime.datetime | None = None,
        name_contains: str | None = None,
        sort_by: shapes.CodeRepositorySortBy | str | None = None,
        sort_order: shapes.CodeRepositorySortOrder | str | None = None,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> Paginator[shapes.CodeRepositorySummary, shapes.ListCodeRepositoriesOutput]:
        """List code repositories.

        Each page is one call of ListCodeRepositories, made when it is needed. `async for` gives the items of
        `code_repository_summary_list`, `pages()` whole outputs.

        Args:
            creation_time_after: A point in time.
            creation_time_before: A point in time.
            last_modified_time_after: A point in time.
            last_modified_time_before: A point in time.
            name_contains: At most 63 characters that match `[a-zA-Z0-9-]+`.
            sort_by: `Name`, `CreationTime` or `LastModifiedTime`.
            sort_order: `Ascending` or `Descending`.
            starting_token: Where to go on: `next_token` of a paginator or of a page; None for the start.
            page_size: Items that one call asks for; 100 unless set.
            limit: Items at most; all of them unless set.
            options: Settings of the call for each page; what is left unset is the client's.

        Returns:
            A paginator of `shapes.CodeRepositorySummary`, whose pages are `shapes.ListCodeRepositoriesOutput`.

        Raises:
            InvalidInputError: The input cannot be valid; nothing was sent.
            RepeatedPageToken: The service leads in a circle.
            SageMakerError: What every call can raise: see `sm_async.errors`.

        Reference: https://docs.aws.amazon.com/sagemaker/latest/APIReference/API_ListCodeRepositories.html
        """
        return Paginator(
            self._call,
            PAGINATORS["ListCodeRepositories"],
            shapes.ListCodeRepositoriesInput(
                creation_time_after=creation_time_after,
                creation_time_before=creation_time_before,
                last_modified_time_after=last_modified_time_after,
                last_modified_time_before=last_modified_time_before,
                name_contains=name_contains,
                sort_by=sort_by,
                sort_order=sort_order,
            ),
            shapes.ListCodeRepositoriesOutput,
            starting_token=starting_token,
            page_size=page_size,
            limit=limit,
            options=options,
        )
