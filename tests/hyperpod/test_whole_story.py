"""From "add 400 nodes" to "they all run", with everything that goes wrong in between; and books that can fail.

`scripts/rehearsal` runs the same over many seeds.
"""

from __future__ import annotations

import functools
from collections.abc import Callable

import attrs
import pytest

from sm_async.hyperpod import AddedNode, AdditionResult, FailureReported, InstanceAssigned, InstanceReplaced, NodeChange
from tests.hyperpod.many_stories import main
from tests.hyperpod.story_books import purchase_problems, tracking_problems
from tests.hyperpod.story_script import draw_script
from tests.hyperpod.whole_story import tell_story

pytestmark = pytest.mark.long

story_of = functools.cache(tell_story)

RICH = 25
"""A seed whose last tracker tells of everything, shortages and replacements included."""


@pytest.mark.parametrize("seed", [RICH, 24, 27, 35, 46])
def test_four_hundred_nodes_are_bought_once_and_every_change_is_told_once(seed: int) -> None:
    story = story_of(seed)
    assert not story.problems, story.report
    assert story.nodes == 400 == len(story.result.nodes)
    assert story.restarts > 0
    assert story.faults.total() > 0
    last = story.trackings[-1]
    assert last.ending == "all run"
    assert {change.node.node_logical_id for change in last.told if isinstance(change, InstanceAssigned)} == {
        node.node_logical_id for node in story.result.nodes
    }


def first(told: list[NodeChange], kind: type[NodeChange]) -> int:
    return next(place for place, change in enumerate(told) if isinstance(change, kind))


def lacking(told: list[NodeChange]) -> list[NodeChange]:
    return [change for place, change in enumerate(told) if place != 500]


def lacking_the_last(told: list[NodeChange]) -> list[NodeChange]:
    return told[:-1]


def told_twice(told: list[NodeChange]) -> list[NodeChange]:
    return [*told[:500], told[500], *told[500:]]


def out_of_order(told: list[NodeChange]) -> list[NodeChange]:
    return [*told[:500], told[501], told[500], *told[502:]]


def replaced_and_not_told_so(told: list[NodeChange]) -> list[NodeChange]:
    place = first(told, InstanceReplaced)
    change = told[place]
    assert isinstance(change, InstanceReplaced)
    return [*told[:place], InstanceAssigned(change.node, change.instance_id), *told[place + 1 :]]


def a_failure_told_twice(told: list[NodeChange]) -> list[NodeChange]:
    return [*told, told[first(told, FailureReported)]]


def a_failure_not_told(told: list[NodeChange]) -> list[NodeChange]:
    place = first(told, FailureReported)
    return [*told[:place], *told[place + 1 :]]


def a_failure_in_other_words(told: list[NodeChange]) -> list[NodeChange]:
    place = first(told, FailureReported)
    change = told[place]
    assert isinstance(change, FailureReported)
    return [*told[:place], attrs.evolve(change, message="All is well."), *told[place + 1 :]]


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (lacking, "the first that differs is number 500"),
        (lacking_the_last, "the first that differs"),
        (told_twice, "the first that differs is number 501"),
        (out_of_order, "the first that differs is number 500"),
        (replaced_and_not_told_so, "and not [('replaced', "),
        (a_failure_told_twice, "1 events are told twice"),
        (a_failure_not_told, "1 events were shown and not told"),
        (a_failure_in_other_words, "1 events were not shown so"),
    ],
)
def test_a_tracker_that_tells_something_else_has_a_problem(
    change: Callable[[list[NodeChange]], list[NodeChange]], problem: str
) -> None:
    tracking = story_of(RICH).trackings[-1]
    assert not list(tracking_problems(tracking))
    (found,) = tracking_problems(attrs.evolve(tracking, told=change(tracking.told)))
    assert problem in found


def test_a_tracker_that_ends_before_all_run_or_goes_on_afterwards_has_a_problem() -> None:
    tracking = story_of(RICH).trackings[-1]
    *_, before, last = tracking.listings
    early = attrs.evolve(tracking, ended=before.ended)
    assert any("ended as if all ran" in problem for problem in tracking_problems(early))
    again = [
        attrs.evolve(each, invocation_id=f"again: {each.invocation_id}") for each in tracking.exchanges[last.number :]
    ]
    late = attrs.evolve(tracking, ending="out of time", exchanges=[*tracking.exchanges, *again])
    assert any("went on, though all ran" in problem for problem in tracking_problems(late))


def naming(result: AdditionResult, change: Callable[[tuple[AddedNode, ...]], tuple[AddedNode, ...]]) -> AdditionResult:
    """A result whose first report of nodes names others."""
    place = next(place for place, report in enumerate(result.reports) if report.nodes)
    reports = list(result.reports)
    reports[place] = attrs.evolve(reports[place], nodes=change(reports[place].nodes))
    return attrs.evolve(result, reports=tuple(reports))


def one_node_less(nodes: tuple[AddedNode, ...]) -> tuple[AddedNode, ...]:
    return nodes[1:]


def a_node_twice(nodes: tuple[AddedNode, ...]) -> tuple[AddedNode, ...]:
    return (nodes[0], *nodes)


def a_node_that_nobody_has(nodes: tuple[AddedNode, ...]) -> tuple[AddedNode, ...]:
    return (*nodes, attrs.evolve(nodes[0], node_logical_id="node-0"))


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        (one_node_less, "the result does not name 1 nodes of the ledger"),
        (a_node_twice, "the result names 1 nodes twice"),
        (a_node_that_nobody_has, "the result names 1 nodes that the ledger does not have"),
    ],
)
def test_a_result_that_names_others_than_the_ledger_has_a_problem(
    change: Callable[[tuple[AddedNode, ...]], tuple[AddedNode, ...]], problem: str
) -> None:
    story = story_of(RICH)
    assert not list(purchase_problems(story.script, story.result, story.bought))
    result = naming(story.result, change)
    assert any(problem in found for found in purchase_problems(story.script, result, story.bought))


def test_a_ledger_that_has_more_or_less_than_was_wanted_is_a_problem() -> None:
    story = story_of(RICH)
    twice = [*story.bought, story.bought[0]]
    problems = list(purchase_problems(story.script, story.result, twice))
    assert any(problem.startswith("the ledger has ") for problem in problems)
    assert any(problem.startswith("1 tokens bought twice") for problem in problems)
    less = list(purchase_problems(story.script, story.result, story.bought[1:]))
    assert any(problem.startswith("the ledger has ") for problem in less)


def test_a_seed_draws_the_same_story_each_time() -> None:
    one, other, another = draw_script(3), draw_script(3), draw_script(4)
    assert (one.wanted, one.restarts, one.legs, one.deeds) == (other.wanted, other.restarts, other.legs, other.deeds)
    assert one.wanted != another.wanted
    assert all(
        sum(draw_script(seed).wanted.values()) == 400 and len(draw_script(seed).wanted) == 7 for seed in range(20)
    )


def test_the_command_prints_a_row_a_seed_and_the_sums(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--first", "35", "--seeds", "1"]) == 0
    printed = capsys.readouterr().out.splitlines()
    rows = [line.split() for line in printed]
    assert [row[:2] for row in rows if row[:1] in (["35"], ["sum"])] == [["35", "400"], ["sum", "400"]]
    assert printed[-1] == "seeds that failed: none"
