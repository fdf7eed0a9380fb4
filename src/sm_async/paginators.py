"""Lists that answer in pages: an iterator of items, an iterator of pages, and where to go on.

What is listed is said in generated methods, `operations/paginate/`; how it is paged, in the rows of `_model/`.
"""

from __future__ import annotations

import copy
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any, Generic, TypeVar

import attrs

from sm_async.errors import ConfigurationError, RepeatedPageToken
from sm_async.pipeline import Namespace
from sm_async.rows import PaginatorRow
from sm_async.schema import CallOptions, Output, Structure

__all__ = ["Paginator", "Paginators"]

Item = TypeVar("Item")
O = TypeVar("O", bound=Output)  # noqa: E741  (an output)


class Paginators(Namespace):
    """Base of the generated modules of paginators."""


class Paginator(Generic[Item, O]):
    """A list of the service, page after page, each fetched when it is needed and kept no longer.

        async for node in client.paginate.list_cluster_nodes(cluster_name="train"):
            print(node.instance_id)

    Nothing is sent before the first item is asked for. A page is an ordinary call, with its retries, rate limits and
    errors; `options` are those of each page, so that `options.timeout` bounds a page and not the list. A page without
    items whose token says that there are more is passed over. Each iteration starts anew at `starting_token`. After an
    error, the same iterator asked again asks for the same page again.

    Iterating raises `RepeatedPageToken` where the service leads in a circle, and what every call can raise.
    """

    def __init__(
        self,
        call: Callable[[str, Structure, type[O], CallOptions | None], Awaitable[O]],
        row: PaginatorRow,
        input: Structure,  # noqa: A002  (the field's word)
        output: type[O],
        *,
        starting_token: str | None = None,
        page_size: int | None = None,
        limit: int | None = None,
        options: CallOptions | None = None,
    ) -> None:
        """Made by the methods of `client.paginate`. Raises `ConfigurationError` for a limit that is none."""
        if limit is not None:
            _require_count("limit", limit)
        size = row.highest_page_size if page_size is None else page_size
        self._listing = _Listing[Item, O](call, row, input, output, size, options)
        self._starting_token = starting_token
        self._limit = limit
        self.next_token = starting_token
        """Give it as `starting_token` to go on after the last complete page of the latest iteration.

        A page is complete when `pages()` hands it out, or when the item after its last is asked for: no item is
        skipped, and those of a page that was left in the middle come again. None before the first page is complete, and
        when the list has come to its end.
        """

    def __aiter__(self) -> AsyncIterator[Item]:
        """The items of all pages, at most `limit` of them."""
        self.next_token = self._starting_token
        pages = _Pages(self._listing, self._starting_token, None, None)
        return _Items(self._listing, pages, self._limit, self._went_past)

    def pages(self) -> AsyncIterator[O]:
        """The pages as the operation answers them; with a `limit` as many as it takes, the last one as a whole."""
        self.next_token = self._starting_token
        return _Pages(self._listing, self._starting_token, self._limit, self._went_past)

    def __repr__(self) -> str:
        return f"Paginator({self._listing.row.operation})"

    def _went_past(self, token: str | None) -> None:
        self.next_token = token


def _require_count(name: str, count: object) -> None:
    """Raise `ConfigurationError` for what is no number of items."""
    if not isinstance(count, int) or isinstance(count, bool) or count < 0:
        raise ConfigurationError(f"{name}: {count!r} is no whole number from 0 up")


@attrs.frozen
class _Listing(Generic[Item, O]):
    """How the pages of one list are asked for and read."""

    call: Callable[[str, Structure, type[O], CallOptions | None], Awaitable[O]]
    row: PaginatorRow
    input: Structure
    output: type[O]
    page_size: int | None
    options: CallOptions | None

    def page(self, token: str | None) -> Awaitable[O]:
        """The page of a token; without one, the first."""
        request = copy.copy(self.input)
        setattr(request, self.row.input_token, token)
        if self.row.page_size is not None:
            setattr(request, self.row.page_size, self.page_size)
        return self.call(self.row.operation, request, self.output, self.options)

    def items(self, page: O) -> list[Item]:
        """The items of a page; none where the service leaves out the list."""
        items: list[Item] | None = getattr(page, self.row.items)
        return items or []

    def token_after(self, page: O) -> str | None:
        """The token of the page that follows; None after the last."""
        token: str | None = getattr(page, self.row.output_token)
        return token or None


class _Pages(AsyncIterator[O]):
    """One way through the pages. A class and no generator: a generator that failed once would seem to have ended."""

    def __init__(
        self,
        listing: _Listing[Any, O],
        starting_token: str | None,
        limit: int | None,
        went_past: Callable[[str | None], None] | None,
    ) -> None:
        self._listing = listing
        self._limit = limit
        self._went_past = went_past
        self._given = 0
        self._is_waiting = False
        self._landmarks = _Landmarks(starting_token)
        self.token = starting_token
        """Of the page that is fetched next."""
        self.is_over = False
        """Whether there is none."""

    async def __anext__(self) -> O:
        if self.is_over or (self._limit is not None and self._given >= self._limit):
            raise StopAsyncIteration
        if self._is_waiting:
            raise RuntimeError("two tasks ask one iterator for its next page; give each an iterator of its own")
        self._is_waiting = True
        try:
            page = await self._listing.page(self.token)
        finally:
            self._is_waiting = False
        token = self._listing.token_after(page)
        if token is not None and self._landmarks.have(token):
            row = self._listing.row
            error = RepeatedPageToken(
                f"the {row.output_token} of this page was followed before; it would go on for ever", output=page
            )
            error.operation = row.operation
            raise error
        self.token, self.is_over = token, token is None
        self._given += len(self._listing.items(page))
        if self._went_past is not None:
            self._went_past(token)
        return page


class _Items(AsyncIterator[Item], Generic[Item, O]):
    """The items of the pages, one page at a time in memory."""

    def __init__(
        self,
        listing: _Listing[Item, O],
        pages: _Pages[O],
        limit: int | None,
        went_past: Callable[[str | None], None],
    ) -> None:
        self._listing = listing
        self._pages = pages
        self._limit = limit
        self._went_past = went_past
        self._items: list[Item] = []
        self._place = 0
        self._given = 0

    async def __anext__(self) -> Item:
        while self._place == len(self._items):
            self._went_past(self._pages.token)
            if self._given == self._limit:
                raise StopAsyncIteration
            self._items, self._place = [], 0  # the page is let go before the next one comes
            self._items = self._listing.items(await anext(self._pages))
        if self._given == self._limit:
            raise StopAsyncIteration
        item = self._items[self._place]
        self._place += 1
        self._given += 1
        return item


class _Landmarks:
    """Finds out that tokens repeat, with two of them in memory (Brent's algorithm).

    The last token tells a page that names itself, at once. One that is kept from the 1st, 2nd, 4th, 8th … page tells
    any circle, at the latest in its second round after as many pages as there are in it or before it.
    """

    def __init__(self, token: str | None) -> None:
        self._last = token
        self._kept = token
        self._steps = 0
        self._next_to_keep = 1

    def have(self, token: str) -> bool:
        """Whether a token was met before; it is the last one from now on."""
        if token in (self._last, self._kept):
            return True
        self._last = token
        self._steps += 1
        if self._steps == self._next_to_keep:
            self._kept = token
            self._next_to_keep *= 2
        return False
