"""Remembered tokens, and the switches for what AWS does not document about them."""

from __future__ import annotations

import gc
import weakref

import pytest

from sm_async.local.idempotency import TOKEN_SECONDS, RememberedTokens
from sm_async.local.refusals import RequestRefused
from sm_async.local.settings import Switches

HOURS_8 = 8 * 3600.0


def tokens(switches: Switches | None = None) -> RememberedTokens[str]:
    remembered = RememberedTokens[str](switches or Switches())
    remembered.remember("t", ["gpu", 4], 0.0, "first")
    return remembered


def test_a_token_is_valid_for_8_hours() -> None:
    assert TOKEN_SECONDS == HOURS_8
    assert tokens().recall("t", ["gpu", 4], HOURS_8 - 1) == "first"
    assert tokens().recall("t", ["gpu", 4], HOURS_8) is None


def test_a_token_that_never_came_is_not_recalled() -> None:
    assert tokens().recall("other", ["gpu", 4], 1.0) is None


def test_a_request_without_token_is_never_recalled_nor_remembered() -> None:
    remembered = tokens()
    remembered.remember(None, ["gpu", 4], 0.0, "second")
    assert remembered.recall(None, ["gpu", 4], 1.0) is None


def test_the_8_hours_do_not_begin_anew_with_a_repeat() -> None:
    remembered = tokens()
    assert remembered.recall("t", ["gpu", 4], HOURS_8 - 1) == "first"
    assert remembered.recall("t", ["gpu", 4], HOURS_8 + 1) is None


def test_an_old_token_is_refused_where_the_switch_says_so() -> None:
    with pytest.raises(RequestRefused, match="8 hours"):
        tokens(Switches(reuse_after_8_hours="refuse")).recall("t", ["gpu", 4], HOURS_8)


class Result:
    """What came of a request; unlike a string it can be seen to be forgotten."""


@pytest.mark.parametrize(
    ("switches", "kept"),
    [
        (Switches(), [False, False, True, True]),
        (Switches(reuse_after_8_hours="refuse"), [True, True, True, True]),
    ],
)
def test_a_token_takes_memory_for_as_long_as_it_means_something(switches: Switches, kept: list[bool]) -> None:
    remembered = RememberedTokens[Result](switches)
    results: list[weakref.ref[Result]] = []
    for token, at in (("a", 0.0), ("b", 1.0), ("c", 2.0), ("d", HOURS_8 + 1)):
        result = Result()
        results.append(weakref.ref(result))
        remembered.remember(token, [], at, result)
        del result
    gc.collect()
    assert [reference() is not None for reference in results] == kept


def test_a_token_that_was_applied_anew_is_remembered_from_then_on_and_keeps_no_older_one() -> None:
    remembered = RememberedTokens[Result](Switches(reuse_with_other_parameters="apply"))
    again, older = Result(), Result()
    remembered.remember("t", ["gpu", 4], 0.0, Result())
    remembered.remember("older", [], 5.0, older)
    remembered.remember("t", ["gpu", 5], 10.0, again)
    forgotten = weakref.ref(older)
    del older
    remembered.remember("other", [], HOURS_8 + 6, Result())
    gc.collect()
    assert forgotten() is None
    assert remembered.recall("t", ["gpu", 5], HOURS_8 + 9) is again


def test_other_parameters_are_refused_replayed_or_applied_as_the_switch_says() -> None:
    with pytest.raises(RequestRefused, match="other parameters"):
        tokens().recall("t", ["gpu", 5], 1.0)
    assert tokens(Switches(reuse_with_other_parameters="replay")).recall("t", ["gpu", 5], 1.0) == "first"
    assert tokens(Switches(reuse_with_other_parameters="apply")).recall("t", ["gpu", 5], 1.0) is None
