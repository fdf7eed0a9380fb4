"""Pages: sorting, sizes and tokens."""

from __future__ import annotations

import base64

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.local.pages import Page, Position, Query
from sm_async.local.refusals import RequestRefused

Item = tuple[str, int]

items = st.lists(st.tuples(st.sampled_from("abc"), st.integers(0, 999)), unique_by=lambda item: item[1])


def position(item: Item) -> Position:
    return item


def query(token: str | None = None, *, size: int | None = None, descending: bool = False, subject: str = "x") -> Query:
    return Query(subject=(subject, None, 1.5), descending=descending, size=size, token=token)


@given(listed=items, size=st.integers(1, 7), descending=st.booleans())
def test_pages_together_are_the_sorted_list(listed: list[Item], size: int, descending: bool) -> None:
    pages: list[Page[Item]] = [query(size=size, descending=descending).page(listed, position)]
    while (token := pages[-1].next_token) is not None:
        pages.append(query(token, size=size, descending=descending).page(listed, position))
    assert [item for page in pages for item in page.items] == sorted(listed, reverse=descending)
    assert all(len(page.items) == size for page in pages[:-1])


@given(listed=items, size=st.integers(1, 7), descending=st.booleans())
def test_a_list_that_is_sorted_already_has_the_same_pages(listed: list[Item], size: int, descending: bool) -> None:
    found, token = list[Page[Item]](), None
    while not found or token is not None:
        asked = query(token, size=size, descending=descending)
        found.append(asked.page_of_sorted(sorted(listed), position, is_even))
        assert found[-1] == asked.page(filter(is_even, listed), position)
        token = found[-1].next_token
    assert [item for page in found for item in page.items] == sorted(filter(is_even, listed), reverse=descending)


def is_even(item: Item) -> bool:
    return item[1] % 2 == 0


def test_of_a_sorted_list_only_what_is_near_the_page_is_looked_at() -> None:
    listed = [("", number) for number in range(10_000)]
    token = query(size=5000).page_of_sorted(listed, position, lambda _: True).next_token
    seen: list[Item] = []

    def look(item: Item) -> bool:
        seen.append(item)
        return True

    page = query(token, size=3).page_of_sorted(listed, position, look)
    assert page.items == [("", 5000), ("", 5001), ("", 5002)]
    assert len(seen) == 4


def test_a_page_has_ten_items_where_no_size_is_asked_for() -> None:
    assert len(query().page([("a", number) for number in range(11)], position).items) == 10


def test_an_item_that_comes_or_goes_between_two_pages_repeats_and_hides_no_other() -> None:
    token = query(size=2).page([("a", 1), ("a", 3), ("a", 5), ("a", 7)], position).next_token
    assert query(token, size=9).page([("a", 2), ("a", 5), ("a", 6), ("a", 7)], position).items == [
        ("a", 5),
        ("a", 6),
        ("a", 7),
    ]


FIRST = query(size=1).page([("a", 1), ("a", 2)], position).next_token


@pytest.mark.parametrize("other", [query(FIRST, descending=True), query(FIRST, subject="y")])
def test_a_token_is_good_for_the_same_list_in_the_same_order_only(other: Query) -> None:
    with pytest.raises(RequestRefused, match="NextToken"):
        other.page([("a", 1)], position)


@pytest.mark.parametrize(
    "token",
    [
        "",
        "x",
        "not base64!",
        base64.urlsafe_b64encode(b"not JSON").decode(),
        base64.urlsafe_b64encode(b"7").decode(),
        base64.urlsafe_b64encode(orjson.dumps([["x", None, 1.5, False], 1, 1])).decode(),
        base64.urlsafe_b64encode(orjson.dumps([["x", None, 1.5, False], "a", "1"])).decode(),
        base64.urlsafe_b64encode(orjson.dumps([["x", None, 1.5, False], "a", 1, 2])).decode(),
        "é",
    ],
)
def test_a_token_of_anything_else_is_refused(token: str) -> None:
    with pytest.raises(RequestRefused) as caught:
        query(token).page([("a", 1)], position)
    assert caught.value.code == "ValidationException"
