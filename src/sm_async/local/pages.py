"""Pages of a list: sorting, and opaque tokens that go on after the last item of a page.

A token names a position in the order and not a number of items, so additions and deletions between two pages neither
repeat an item nor skip one.
"""

from __future__ import annotations

import base64
import binascii
import datetime
import heapq
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Generic, TypeVar

import attrs
import orjson

from sm_async.local.refusals import RequestRefused, validation_refused

__all__ = ["Page", "Position", "Query", "Window"]

T = TypeVar("T")

DEFAULT_SIZE = 10
"""Items of a page where the request names no number, as AWS documents for ListClusterNodes."""

Position = tuple[str, int]
"""Where an item stands: the text that is sorted by, and the item's number, which follows the order of creation.

The text is empty where the order of creation is the one asked for.
"""


@attrs.frozen
class Window:
    """The time that a list is about, its ends not included; one that is None is open."""

    after: datetime.datetime | None
    before: datetime.datetime | None

    def __contains__(self, moment: float) -> bool:
        start, end = self.ends
        return (start is None or moment > start) and (end is None or moment < end)

    @property
    def ends(self) -> tuple[float | None, float | None]:
        """Both ends in epoch seconds, for the subject of a query."""
        return (
            None if self.after is None else self.after.timestamp(),
            None if self.before is None else self.before.timestamp(),
        )


@attrs.frozen
class Page(Generic[T]):
    """What one request gets of a list."""

    items: list[T]
    next_token: str | None
    """The token of the next page; None on the last."""


@attrs.frozen(kw_only=True)
class Query:
    """Which page of which list is asked for."""

    subject: tuple[str | float | bool | None, ...]
    """What is listed, how it is filtered and by what it is sorted; a token is good for the same subject only."""
    descending: bool
    size: int | None
    token: str | None

    def page(self, items: Iterable[T], position: Callable[[T], Position]) -> Page[T]:
        """The page that is asked for. Raises `RequestRefused` for a token that does not belong to this list."""
        if self.token is not None:
            after = self._position_in(self.token)
            items = (item for item in items if self._is_after(position(item), after))
        first_of = heapq.nlargest if self.descending else heapq.nsmallest  # a long list is not sorted for a page
        return self._page_of(first_of(self._size + 1, items, key=position), position)

    def page_of_sorted(
        self, items: Sequence[T], position: Callable[[T], Position], is_wanted: Callable[[T], bool]
    ) -> Page[T]:
        """The same of items that stand in ascending order: of 10,000 only those near the page are looked at."""
        start, end = 0, len(items)
        if self.token is not None:
            after = self._position_in(self.token)
            if self.descending:
                end = bisect_left(items, after, key=position)
            else:
                start = bisect_right(items, after, key=position)
        indices = range(end - 1, -1, -1) if self.descending else range(start, end)
        wanted = (items[index] for index in indices if is_wanted(items[index]))
        return self._page_of(list(islice(wanted, self._size + 1)), position)

    @property
    def _size(self) -> int:
        return self.size or DEFAULT_SIZE

    def _page_of(self, chosen: list[T], position: Callable[[T], Position]) -> Page[T]:
        """The page of items in their order, one more of them than fit if there are more."""
        size = self._size
        has_more = len(chosen) > size
        return Page(chosen[:size], self._token_at(position(chosen[size - 1])) if has_more else None)

    def _is_after(self, position: Position, after: Position) -> bool:
        return position < after if self.descending else position > after

    def _token_at(self, position: Position) -> str:
        return base64.urlsafe_b64encode(orjson.dumps([[*self.subject, self.descending], *position])).decode()

    def _position_in(self, token: str) -> Position:
        try:
            subject, text, number = orjson.loads(base64.b64decode(token, altchars=b"-_", validate=True))
        except (binascii.Error, ValueError, TypeError):
            raise _foreign_token() from None
        if subject != [*self.subject, self.descending] or type(text) is not str or type(number) is not int:
            raise _foreign_token()
        return text, number


def _foreign_token() -> RequestRefused:
    return validation_refused("NextToken: not a token that this list, filtered and sorted in this way, gave out")
