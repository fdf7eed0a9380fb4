"""A bucket fills at its rate, and a line before it is first come, first served, whatever happens in it."""

from __future__ import annotations

from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from sm_async.pacing import Line, Place, TokenBucket


def test_a_bucket_starts_full_and_then_gives_what_its_rate_allows() -> None:
    bucket = TokenBucket(rate=2.0, capacity=3.0)
    assert [bucket.take(10.0) for _ in range(4)] == [True, True, True, False]
    assert bucket.seconds_until_token(10.0) == 0.5
    assert not bucket.take(10.4)
    assert bucket.take(10.5)


def test_a_bucket_holds_no_more_than_its_capacity() -> None:
    bucket = TokenBucket(rate=2.0, capacity=3.0)
    bucket.take(0.0)
    assert [bucket.take(1_000.0) for _ in range(4)] == [True, True, True, False]


def test_a_clock_that_goes_back_fills_nothing_and_takes_nothing() -> None:
    bucket = TokenBucket(rate=1.0, capacity=1.0)
    assert bucket.take(100.0)
    assert not bucket.take(5.0)
    assert bucket.seconds_until_token(5.0) == 1.0
    assert bucket.take(6.0)


def test_another_rate_counts_from_the_moment_it_is_set() -> None:
    bucket = TokenBucket(rate=1.0, capacity=1.0)
    bucket.take(0.0)
    bucket.adjust(10.0, 1.0, 0.5)
    assert bucket.seconds_until_token(0.5) == pytest.approx(0.05)


@given(st.floats(0.1, 1_000.0), st.lists(st.floats(0.0, 2.0), max_size=60))
def test_what_a_bucket_gives_never_exceeds_its_rate(rate: float, pauses: list[float]) -> None:
    bucket, now, given_away = TokenBucket(rate, 1.0), 0.0, 0
    for pause in pauses:
        now += pause
        given_away += bucket.take(now)
    assert given_away <= 1.0 + now * rate + 1e-6


def line() -> Line:
    return Line("a line", TokenBucket(rate=1.0, capacity=1.0))


def test_an_empty_line_is_free_while_there_is_a_token() -> None:
    one = line()
    assert one.is_free(0.0)
    one.bucket.take(0.0)
    assert not one.is_free(0.0)
    assert one.is_free(1.0)


def test_a_line_in_which_somebody_waits_is_not_free() -> None:
    one = line()
    one.join(lambda: None, "here")
    assert not one.is_free(0.0)


def test_only_the_first_has_a_time_to_wait_for() -> None:
    one = line()
    one.bucket.take(0.0)
    first, second = one.join(lambda: None, "here"), one.join(lambda: None, "here")
    assert (one.seconds_until_turn(first, 0.0), one.seconds_until_turn(second, 0.0)) == (1.0, None)
    assert one.seconds_until_turn(first, 1.0) == 0.0


def test_who_leaves_the_front_wakes_the_next_and_who_leaves_the_middle_wakes_nobody() -> None:
    one, woken = line(), list[str]()
    places = {name: one.join(partial(woken.append, name), "here") for name in "abc"}
    one.leave(places["b"])
    assert woken == []
    one.leave(places["a"])
    assert woken == ["c"]
    one.leave(places["c"])
    assert (woken, len(one), one.home) == (["c"], 0, None)


def test_a_line_says_where_its_first_waits() -> None:
    one = line()
    one.join(lambda: None, "a loop")
    assert one.home == "a loop"


class LineMachine(RuleBasedStateMachine):
    """Callers come, go and are served in every order; the line is compared with a list."""

    def __init__(self) -> None:
        super().__init__()
        self.line = Line("a line", TokenBucket(rate=1.0, capacity=2.0))
        self.now = 0.0
        self.waiting: list[Place] = []
        self.served = 0

    @rule()
    def come(self) -> None:
        if self.line.is_free(self.now):
            assert not self.waiting
            assert self.line.bucket.take(self.now)
            self.served += 1
        else:
            self.waiting.append(self.line.join(lambda: None, "here"))

    @rule(seconds=st.floats(0.0, 3.0))
    def time_passes(self, seconds: float) -> None:
        self.now += seconds

    @precondition(lambda self: self.waiting)
    @rule(place=st.integers(0, 50))
    def give_up(self, place: int) -> None:
        self.line.leave(self.waiting.pop(place % len(self.waiting)))

    @precondition(lambda self: self.waiting)
    @rule()
    def serve(self) -> None:
        for other in self.waiting[1:]:
            assert self.line.seconds_until_turn(other, self.now) is None
        if self.line.seconds_until_turn(self.waiting[0], self.now) == 0.0:
            assert self.line.bucket.take(self.now)
            self.line.leave(self.waiting.pop(0))
            self.served += 1

    @invariant()
    def no_more_is_served_than_the_rate_allows(self) -> None:
        assert self.served <= 2.0 + self.now + 1e-6
        assert len(self.line) == len(self.waiting)


TestLine = LineMachine.TestCase
