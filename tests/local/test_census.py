"""The census of a group counts what a look at every node counts, whatever became of the nodes."""

from __future__ import annotations

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from sm_async.local.census import Census
from sm_async.local.lifecycle import NodeState, NodeTimeline, Pace, break_down, launch, launch_when_short
from sm_async.local.timeline import Timeline

SECONDS = st.integers(0, 60).map(float)


@attrs.define(eq=False)
class Node:
    logical_id: str
    timeline: NodeTimeline

    @property
    def is_leaving(self) -> bool:
        return self.timeline.phases[-1][1] is None


def life(begin: float, seconds: float, after: float, kind: str) -> NodeTimeline:
    """How a node fares that is asked for at `begin`."""
    pace = Pace(node_seconds=seconds)
    phases = launch(begin, pace, "i-1")
    if kind == "short":
        phases = launch_when_short(begin, pace, "i-1", after=after, until=begin + 30, retry_every=None, message="")
    elif kind == "broken":
        phases = break_down(phases, pace, after=after, lasts=None, message="", new_instance_id="i-2")
    elif kind == "replaced":
        phases = break_down(phases, pace, after=after, lasts=5.0, message="", new_instance_id="i-2")
    return Timeline[NodeState | None].of((begin, phases[0][1]), *phases[1:])


KINDS = st.sampled_from(["well", "short", "broken", "replaced"])
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("add"), SECONDS, SECONDS, KINDS),
        st.tuples(st.just("remove"), SECONDS, st.integers(0, 9), st.none()),
        st.tuples(st.just("reroute"), SECONDS, st.integers(0, 9), KINDS),
        st.tuples(st.just("pass"), SECONDS, st.just(0.0), st.none()),
        st.tuples(st.just("look back"), SECONDS, st.just(0.0), st.none()),
    ),
    max_size=25,
)


@given(STEPS)
@settings(max_examples=150)
def test_it_counts_what_a_look_at_every_node_counts(
    steps: list[tuple[str, float, float | int, str | None]],
) -> None:
    census, nodes, now = Census[Node](), list[Node](), 0.0
    for what, seconds, other, kind in steps:
        if what == "add" and kind is not None:
            nodes.append(Node(f"n{len(nodes)}", life(now, seconds, float(other), kind)))
            census.note(nodes[-1])
        elif what in ("remove", "reroute") and nodes and not (node := nodes[int(other) % len(nodes)]).is_leaving:
            state = node.timeline.at(now)
            assert state is not None
            leaves = attrs.evolve(state, status="ShuttingDown")
            node.timeline = (
                life(now, seconds, 1.0, kind)
                if kind is not None
                else node.timeline.then(now, (now, leaves), (now + seconds, None))
            )
            census.note(node)
        elif what == "pass":
            now += seconds
        compare(census, nodes, now - seconds if what == "look back" else now)


def compare(census: Census[Node], nodes: list[Node], now: float) -> None:
    states = [(node, node.timeline.at(now)) for node in nodes]
    present = [(node, state) for node, state in states if state is not None]
    assert census.staying == tuple(node for node in nodes if not node.is_leaving)
    assert census.target == len(census.staying)
    assert census.up(now) == sum(state.is_up for _, state in present)
    moving = {node.logical_id for node, _ in census.moving(now)}
    assert census.resting(now) == len(present) - len(moving)
    on_their_way = {node.logical_id for node, state in present if node.is_leaving or not state.is_up}
    assert on_their_way <= moving
    assert all(state.instance_id for node, state in present if node.logical_id not in moving)


def test_a_node_that_rests_is_not_looked_at_again() -> None:
    class Watched(Timeline[NodeState | None]):
        looks = 0

        def at(self, now: float) -> NodeState | None:
            Watched.looks += 1
            return super().at(now)

    census = Census[Node]()
    for number in range(100):
        census.note(Node(f"n{number}", Watched(life(0.0, 10.0, 0.0, "well").phases)))
    assert (census.up(5.0), census.up(10.0)) == (0, 100)
    seen = Watched.looks
    assert (census.up(20.0), census.target, Watched.looks) == (100, 100, seen)


def test_a_node_that_is_gone_is_forgotten() -> None:
    census, node = Census[Node](), Node("n1", life(0.0, 0.0, 0.0, "well"))
    census.note(node)
    assert census.up(1.0) == 1
    census.forget(node)
    assert (census.up(1.0), census.target, census.staying) == (0, 0, ())
