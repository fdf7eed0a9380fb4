"""Remembered tokens, and the switches for what AWS does not document about them."""

from __future__ import annotations

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


def test_other_parameters_are_refused_replayed_or_applied_as_the_switch_says() -> None:
    with pytest.raises(RequestRefused, match="other parameters"):
        tokens().recall("t", ["gpu", 5], 1.0)
    assert tokens(Switches(reuse_with_other_parameters="replay")).recall("t", ["gpu", 5], 1.0) == "first"
    assert tokens(Switches(reuse_with_other_parameters="apply")).recall("t", ["gpu", 5], 1.0) is None
