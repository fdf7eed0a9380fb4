"""Throttles: how many requests they let in, of which operations, by the clock that they are given."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.local.throttling import Throttle, Throttling

ADD, LIST = "BatchAddClusterNodes", "ListClusterNodes"
STEPS = st.lists(st.floats(0.0, 10.0), min_size=1, max_size=60)


def lets_in(throttling: Throttling, operation: str, now: float) -> bool:
    """Whether a request is performed, which counts then."""
    has_room = throttling.has_room(operation, now)
    if has_room:
        throttling.count(operation)
    return has_room


def let_in(throttling: Throttling, operation: str, *moments: float) -> list[bool]:
    return [lets_in(throttling, operation, now) for now in moments]


def test_a_burst_is_let_in_and_then_one_for_every_interval() -> None:
    throttling = Throttling([Throttle(ADD, per_second=2, burst=3)])
    assert let_in(throttling, ADD, 100.0, 100.0, 100.0, 100.0, 100.49) == [True, True, True, False, False]
    assert let_in(throttling, ADD, 100.5, 100.5, 101.0, 101.5) == [True, False, True, True]


def test_a_long_pause_saves_up_no_more_than_a_burst() -> None:
    throttling = Throttling([Throttle(ADD, per_second=1, burst=2)])
    assert let_in(throttling, ADD, 0.0, 0.0, 0.0) == [True, True, False]
    assert let_in(throttling, ADD, 1_000.0, 1_000.0, 1_000.0) == [True, True, False]


def test_other_operations_are_let_in() -> None:
    throttling = Throttling([Throttle(ADD, per_second=1)])
    assert let_in(throttling, ADD, 0.0, 0.0) == [True, False]
    assert let_in(throttling, LIST, 0.0, 0.0) == [True, True]


@pytest.mark.parametrize("throttle", [Throttle(ADD, LIST, per_second=1, burst=2), Throttle(per_second=1, burst=2)])
def test_operations_share_a_throttle_that_names_them_or_nothing(throttle: Throttle) -> None:
    throttling = Throttling([throttle])
    assert [lets_in(throttling, operation, 0.0) for operation in (ADD, LIST, ADD, LIST)] == [True, True, False, False]


def test_what_one_throttle_refuses_uses_up_no_other() -> None:
    throttling = Throttling([Throttle(per_second=1, burst=2), Throttle(ADD, per_second=1)])
    assert let_in(throttling, ADD, 0.0, 0.0, 0.0) == [True, False, False]
    assert let_in(throttling, LIST, 0.0, 0.0) == [True, False]


def test_a_clock_that_was_set_back_brings_nothing_and_does_not_stop_the_flow() -> None:
    throttling = Throttling([Throttle(ADD, per_second=1)])
    assert let_in(throttling, ADD, 100.0, 50.0, 50.5, 51.0) == [True, False, False, True]


def test_without_throttles_everything_is_let_in() -> None:
    assert all(let_in(Throttling(), ADD, *[0.0] * 1_000))


def test_throttles_that_are_set_begin_with_a_full_burst() -> None:
    throttle = Throttle(ADD, per_second=1)
    throttling = Throttling([throttle])
    assert let_in(throttling, ADD, 0.0, 0.0) == [True, False]
    throttling.throttles = (throttle,)
    assert throttling.throttles == (throttle,)
    assert let_in(throttling, ADD, 0.0, 0.0) == [True, False]
    throttling.throttles = ()
    assert let_in(throttling, ADD, 0.0) == [True]


@given(steps=STEPS, per_second=st.floats(0.1, 50.0), burst=st.integers(1, 10))
def test_never_more_are_let_in_than_burst_and_rate_allow(steps: list[float], per_second: float, burst: int) -> None:
    throttling = Throttling([Throttle(ADD, per_second=per_second, burst=burst)])
    now, taken = 0.0, 0
    for step in steps:
        now += step
        taken += lets_in(throttling, ADD, now)
        assert taken <= burst + now * per_second + 1e-6


@pytest.mark.parametrize(
    ("numbers", "problem"),
    [
        ({"per_second": 0}, "per_second: 0"),
        ({"per_second": -2.0}, "per_second: -2.0"),
        ({"per_second": float("inf")}, "per_second: inf"),
        ({"per_second": float("nan")}, "per_second: nan"),
        ({"per_second": 1, "burst": 0}, "burst: 0"),
    ],
)
def test_numbers_that_cannot_work_are_refused(numbers: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        Throttle(**numbers)


def test_an_operation_that_the_service_lacks_is_refused() -> None:
    with pytest.raises(ValueError, match="no operation 'BatchAddNodes'"):
        Throttle(ADD, "BatchAddNodes", per_second=1)


def test_a_throttle_says_what_it_is() -> None:
    throttle = Throttle(ADD, per_second=2, burst=5)
    assert repr(throttle) == "Throttle('BatchAddClusterNodes', per_second=2, burst=5)"
