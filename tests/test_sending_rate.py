"""The adaptive mode's rate: judged by botocore's own calculator and clocker over random histories."""

from __future__ import annotations

import importlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.sending_rate import SendingRate

adaptive = importlib.import_module("botocore.retries.adaptive")  # by name, for it ships no types
bucket = importlib.import_module("botocore.retries.bucket")
throttling = importlib.import_module("botocore.retries.throttling")

START = 1_000.0


class SetClock:
    """A clock for botocore that is set."""

    def __init__(self) -> None:
        self.now = START

    def current_time(self) -> float:
        return self.now


def test_nothing_is_bounded_before_a_request_is_throttled() -> None:
    rate = SendingRate()
    for step in range(100):
        rate.record(is_throttled=False, now=START + step * 0.01)
    assert not rate.is_bounding
    rate.record(is_throttled=True, now=START + 1.0)
    assert rate.is_bounding


def test_the_rate_is_cut_when_throttled_and_grows_back() -> None:
    rate, now = SendingRate(), START
    for _ in range(100):
        now += 0.01
        rate.record(is_throttled=False, now=now)
    rate.record(is_throttled=True, now=now)
    cut = rate.line.bucket.rate
    assert cut == pytest.approx(0.7 * rate.measured)
    for _ in range(2_000):
        now += 0.01
        rate.record(is_throttled=False, now=now)
    assert rate.line.bucket.rate > cut


@given(st.lists(st.tuples(st.floats(0.001, 1.5), st.booleans()), max_size=80))
def test_the_rate_is_that_of_botocore_whatever_happens(history: list[tuple[float, bool]]) -> None:
    clock = SetClock()
    clocker, cubic = adaptive.RateClocker(clock), throttling.CubicCalculator(0, START)
    theirs = bucket.TokenBucket(10.0, clock)
    rate = SendingRate()
    rate.record(is_throttled=False, now=START)  # both start to measure here
    clocker.record()
    is_bounding = False
    for pause, is_throttled in history:
        clock.now += pause
        measured = clocker.record()
        if is_throttled:
            calculated = cubic.error_received(min(measured, theirs.max_rate) if is_bounding else measured, clock.now)
            is_bounding = True
        else:
            calculated = cubic.success_received(clock.now)
        theirs.max_rate = min(calculated, 2.0 * measured)
        rate.record(is_throttled=is_throttled, now=clock.now)
        assert rate.measured == pytest.approx(measured)
        if is_bounding:  # before, the calculators start from different moments, and nobody asks them
            assert rate.line.bucket.rate == pytest.approx(theirs.max_rate)


def test_a_change_of_the_rate_wakes_who_waits() -> None:
    rate, woken = SendingRate(), list[bool]()
    rate.line.join(lambda: woken.append(True), "here")
    rate.record(is_throttled=True, now=START)
    assert woken == [True]
