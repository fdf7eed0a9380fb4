"""Scripts of capacity: which nodes they are about, and when they are used up."""

from __future__ import annotations

import math
from typing import Any

import pytest

from sm_async.local.shortages import Breakdown, Fate, Scripts, Shortage


def fates(scripts: Scripts, count: int, begin: float = 0.0) -> list[Fate]:
    return [scripts.fate("train", "gpu", begin) for _ in range(count)]


def short(scripts: Scripts, count: int, begin: float = 0.0) -> list[bool]:
    return [fate.shortage is not None for fate in fates(scripts, count, begin)]


def in_force(*them: Shortage | Breakdown) -> Scripts:
    scripts = Scripts()
    scripts.add(*them)
    return scripts


def test_the_last_of_the_next_nodes_find_no_capacity_and_then_the_script_is_used_up() -> None:
    scripts = in_force(Shortage("train", "gpu", count=3, of=5))
    assert short(scripts, 4) == [False, False, True, True]
    assert len(scripts) == 1
    assert short(scripts, 2) == [True, False]
    assert len(scripts) == 0


def test_without_a_number_to_choose_from_the_next_ones_fail() -> None:
    assert short(in_force(Shortage("train", "gpu", count=2)), 3) == [True, True, False]


def test_without_any_number_all_nodes_fail_until_capacity_is_back() -> None:
    scripts = in_force(Shortage("train", "gpu", after=10, lasts=100))
    assert short(scripts, 2, begin=1000) == [True, True]
    assert short(scripts, 1, begin=1109) == [True]
    assert short(scripts, 1, begin=1110) == [False]
    assert len(scripts) == 0


def test_capacity_is_back_at_the_same_moment_for_all_of_a_script() -> None:
    scripts = in_force(Shortage("train", "gpu", count=2, after=10, lasts=100))
    assert [fate.short_until for begin in (0, 50) for fate in fates(scripts, 1, begin)] == [110, 110]
    (fate,) = fates(in_force(Shortage("train", "gpu")), 1)
    assert fate.short_until == math.inf


def test_other_groups_and_clusters_are_not_concerned() -> None:
    scripts = in_force(Shortage("train", "gpu"), Breakdown("train", "gpu"))
    assert scripts.fate("train", "cpu", 0) == scripts.fate("other", "gpu", 0) == Fate()


def test_of_scripts_of_one_kind_the_oldest_decides() -> None:
    first, second = Shortage("train", "gpu", count=1, of=2), Shortage("train", "gpu", count=1)
    scripts = in_force(first, second)
    assert [fate.shortage for fate in fates(scripts, 4)] == [None, first, second, None]


def test_a_node_can_find_no_capacity_and_break_down_later() -> None:
    shortage, breakdown = Shortage("train", "gpu", count=1), Breakdown("train", "gpu", count=2)
    scripts = in_force(shortage, breakdown)
    assert list(scripts) == [shortage, breakdown]
    assert [(fate.shortage, fate.breakdown) for fate in fates(scripts, 3)] == [
        (shortage, breakdown),
        (None, breakdown),
        (None, None),
    ]


def test_a_script_can_be_taken_out() -> None:
    shortage, breakdown = Shortage("train", "gpu"), Breakdown("train", "gpu")
    scripts = in_force(shortage, breakdown)
    scripts.remove(shortage)
    scripts.remove(breakdown)
    scripts.remove(breakdown)
    assert fates(scripts, 1) == [Fate()]


@pytest.mark.parametrize(
    ("arguments", "problem"),
    [
        ({"count": 6, "of": 5}, "count: 6"),
        ({"of": 5}, "count: None"),
        ({"count": 0}, "count: 0"),
        ({"after": -1}, "after: -1"),
        ({"lasts": 0}, "lasts: 0"),
        ({"lasts": math.inf}, "lasts: inf"),
        ({"retry_every": 60}, "retry_every"),
        ({"retry_every": 0, "lasts": 5}, "retry_every: 0"),
    ],
)
def test_a_shortage_that_cannot_be_is_refused(arguments: dict[str, Any], problem: str) -> None:
    with pytest.raises(ValueError, match=problem):
        Shortage("train", "gpu", **arguments)


@pytest.mark.parametrize("arguments", [{"count": 0}, {"after": math.inf}, {"lasts": -1}])
def test_a_breakdown_that_cannot_be_is_refused(arguments: dict[str, Any]) -> None:
    (name,) = arguments
    with pytest.raises(ValueError, match=name):
        Breakdown("train", "gpu", **arguments)
