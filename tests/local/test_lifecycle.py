"""The phases of a node's life."""

from __future__ import annotations

import math

from sm_async.local.lifecycle import (
    NodeState,
    Pace,
    Phase,
    break_down,
    interrupt,
    launch,
    launch_when_short,
    moment_of_minimum,
)
from sm_async.local.timeline import Timeline

PACE = Pace(node_seconds=300.0)


def told(phases: list[Phase]) -> list[tuple[float, str, str | None]]:
    return [(moment, state.status, state.instance_id) for moment, state in phases]


def short(until: float, after: float = 240.0, retry_every: float | None = None) -> list[tuple[float, str, str | None]]:
    return told(
        launch_when_short(0, PACE, "i", after=after, until=until, retry_every=retry_every, message="no capacity")
    )


def test_a_node_is_pending_then_has_an_instance_then_runs() -> None:
    assert told(launch(100, PACE, "i")) == [(100, "Pending", None), (250, "Pending", "i"), (400, "Running", "i")]


def test_a_node_is_checked_before_it_runs_where_its_group_wants_that() -> None:
    phases = launch(0, Pace(node_seconds=300, health_check_seconds=3600), "i")
    assert told(phases)[2:] == [(300, "DeepHealthCheckInProgress", "i"), (3900, "Running", "i")]
    assert [state.has_run for _, state in phases] == [False, False, False, True]


def test_a_node_that_finds_no_capacity_fails_without_an_instance_and_is_launched_when_there_is_some() -> None:
    assert short(until=840) == [
        (0, "Pending", None),
        (240, "Failure", None),
        (840, "Pending", None),
        (990, "Pending", "i"),
        (1140, "Running", "i"),
    ]


def test_a_retry_that_comes_too_early_fails_as_well() -> None:
    statuses = [(moment, status) for moment, status, _ in short(until=840, retry_every=60)]
    assert statuses[:6] == [
        (0, "Pending"),
        (240, "Failure"),
        (300, "Pending"),
        (540, "Failure"),
        (600, "Pending"),
        (840, "Failure"),
    ]
    assert statuses[-1] == (1200, "Running")


def test_a_shortage_without_end_leaves_a_node_in_failure() -> None:
    assert short(until=math.inf)[-1] == (240, "Failure", None)


def test_a_node_that_fails_after_the_shortage_is_over_is_launched_at_once() -> None:
    assert [(moment, status) for moment, status, _ in short(until=10)][1:3] == [(240, "Failure"), (240, "Pending")]


def test_a_broken_instance_is_replaced_by_another() -> None:
    life = launch(0, PACE, "i")
    phases = break_down(life, PACE, after=1000, lasts=60, message="broken", new_instance_id="j")
    assert told(phases)[3:] == [
        (1300, "Failure", "i"),
        (1360, "Pending", None),
        (1510, "Pending", "j"),
        (1660, "Running", "j"),
    ]
    assert (phases[3][1].failure, phases[4][1].failure) == ("broken", None)
    for_good = break_down(life, PACE, after=1000, lasts=None, message="broken", new_instance_id="j")
    assert told(for_good) == told(phases)[:4]


def test_an_instance_in_failure_is_not_up_though_it_has_run() -> None:
    (*_, (_, state)) = break_down(launch(0, PACE, "i"), PACE, after=0, lasts=None, message="", new_instance_id="j")
    assert (state.has_run, state.is_up) == (True, False)


def test_an_interruption_ends_with_the_same_instance_running() -> None:
    broken = NodeState(status="Failure", instance_id="i", has_run=True, failure="broken")
    phases = interrupt(broken, "SystemUpdating", 10, 20)
    assert told(phases) == [(10, "SystemUpdating", "i"), (30, "Running", "i")]
    assert [state.failure for _, state in phases] == [None, None]


class TestMomentOfMinimum:
    def timelines(self, *begins: float) -> list[Timeline[NodeState | None]]:
        return [Timeline(tuple(launch(begin, PACE, "i"))) for begin in begins]

    def test_it_is_when_the_last_node_that_is_needed_runs(self) -> None:
        timelines = self.timelines(0, 50, 100)
        assert [moment_of_minimum(timelines, count, 0) for count in (1, 2, 3, 4)] == [300, 350, 400, None]

    def test_it_is_at_once_where_they_run_already(self) -> None:
        assert moment_of_minimum(self.timelines(0, 50), 2, 1000) == 1000

    def test_nodes_that_fail_in_between_do_not_count(self) -> None:
        phases = break_down(launch(0, PACE, "i"), PACE, after=10, lasts=90, message="", new_instance_id="j")
        timelines = [Timeline[NodeState | None](tuple(phases)), *self.timelines(50)]
        assert moment_of_minimum(timelines, 2, 0) == 700
        assert moment_of_minimum(timelines, 1, 305) == 305
