"""The server's clock: where it begins, how fast it goes, and that it can be moved on."""

from __future__ import annotations

import pytest

from sm_async.local.clock import VirtualClock


class Source:
    """A source of time that tests turn."""

    def __init__(self, now: float = 1_800_000_000.1) -> None:
        self.now = now

    def __call__(self) -> float:
        return self.now


def test_left_alone_it_shows_its_source_s_time_to_the_last_digit() -> None:
    source = Source()
    clock = VirtualClock(source)
    for source.now in (1_800_000_000.1, 1_800_000_000.7, 1_900_000_000.3):
        assert clock.now() == source.now


def test_it_begins_when_it_is_first_asked() -> None:
    source = Source(0.0)
    clock = VirtualClock(source, speed=60.0)
    source.now = 5.0
    assert clock.now() == 5.0
    source.now = 6.0
    assert clock.now() == 65.0


@pytest.mark.parametrize(("speed", "passed"), [(60.0, 600.0), (0.5, 5.0), (0.0, 0.0)])
def test_it_begins_at_its_source_s_time_and_passes_at_its_own_speed(speed: float, passed: float) -> None:
    source = Source()
    clock = VirtualClock(source, speed)
    assert clock.now() == source.now
    source.now += 10.0
    assert clock.now() - 1_800_000_000.1 == pytest.approx(passed, abs=1e-5)


def test_it_is_moved_on_by_hand_whatever_its_speed() -> None:
    source = Source(0.0)
    clock = VirtualClock(source, speed=10.0)
    assert clock.now() == 0.0
    clock.advance(100.0)
    source.now = 1.0
    clock.advance(100.0)
    assert clock.now() == 210.0


@pytest.mark.parametrize("seconds", [-1.0, float("nan"), float("inf")])
def test_it_never_goes_back_nor_to_the_end_of_time(seconds: float) -> None:
    clock = VirtualClock(Source(5.0))
    with pytest.raises(ValueError, match="advance: "):
        clock.advance(seconds)
    assert clock.now() == 5.0


@pytest.mark.parametrize("speed", [-1.0, float("nan"), float("inf")])
def test_a_speed_that_cannot_work_is_refused(speed: float) -> None:
    with pytest.raises(ValueError, match="speed: "):
        VirtualClock(Source(), speed)
