"""Effects of faults: what they accept, and what they are by default."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async.local.effects import CutOff, Delay, Drop, EmptyPage, Fail, Garble, Hang, Stale


def test_each_says_whether_the_request_is_applied() -> None:
    applied = (Garble(), CutOff(after=1), Delay(seconds=1), EmptyPage(), Stale(seconds=1))
    assert [effect.applied for effect in (Fail(), *applied)] == [False, True, True, True, True, True]
    assert [effect(applied=applied).applied for effect in (Drop, Hang) for applied in (True, False)] == [
        True,
        False,
    ] * 2


@pytest.mark.parametrize(
    ("effect", "values", "problem"),
    [
        (Fail, {"status": 199}, "status: 199"),
        (Garble, {"status": 600}, "status: 600"),
        (CutOff, {"after": -1}, "after: -1"),
        (Delay, {"seconds": -0.1}, "seconds: -0.1"),
        (Delay, {"seconds": float("inf")}, "seconds: inf"),
        (Delay, {"seconds": float("nan")}, "seconds: nan"),
        (Stale, {"seconds": -0.1}, "seconds: -0.1"),
        (Fail, {"headers": {"Retry-After": "1\r\nX: y"}}, "headers: "),
        (Fail, {"headers": {"X\n": "1"}}, "headers: "),
        (Fail, {"headers": {"": "1"}}, "headers: "),
        (Garble, {"content_type": "text/html\r\nX: y"}, "content_type: "),
        (Garble, {"content_type": "text/hé"}, "content_type: "),
    ],
)
def test_what_cannot_be_sent_is_refused(effect: Any, values: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        effect(**values)


@pytest.mark.parametrize("effect", [Drop, Hang])
def test_whether_a_lost_request_is_applied_has_to_be_said(effect: Any) -> None:
    with pytest.raises(TypeError, match="applied"):
        effect()
