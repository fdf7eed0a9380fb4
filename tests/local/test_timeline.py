"""Timelines: what holds at a moment."""

from __future__ import annotations

from sm_async.local.timeline import Timeline


def test_a_phase_holds_from_its_moment_on() -> None:
    timeline = Timeline[str].of((10.0, "pending"), (20.0, "running"))
    assert [timeline.at(now) for now in (10.0, 19.9, 20.0, 1e9)] == ["pending", "pending", "running", "running"]


def test_before_its_first_phase_a_timeline_answers_with_that_phase() -> None:
    assert Timeline[str].of((10.0, "pending")).at(9.0) == "pending"


def test_of_phases_that_begin_together_the_last_one_holds() -> None:
    assert Timeline[str].of((10.0, "pending"), (10.0, "running")).at(10.0) == "running"


def test_what_was_to_come_is_replaced_and_the_past_is_kept() -> None:
    timeline = Timeline[str].of((10.0, "pending"), (20.0, "running")).then(15.0, (15.0, "leaving"), (16.0, "gone"))
    assert [timeline.at(now) for now in (12.0, 15.0, 16.0, 25.0)] == ["pending", "leaving", "gone", "gone"]


def test_a_timeline_is_settled_when_its_last_phase_begins() -> None:
    assert Timeline[str].of((10.0, "pending"), (20.0, "running")).settled_at == 20.0
