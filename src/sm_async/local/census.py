"""The census of an instance group: its nodes, counted without a look at each of those that have come to rest."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Generic, Protocol, TypeVar

import attrs

from sm_async.local.lifecycle import NodeState, NodeTimeline

__all__ = ["Census"]


class _Node(Protocol):
    logical_id: str
    timeline: NodeTimeline

    @property
    def is_leaving(self) -> bool: ...


N = TypeVar("N", bound=_Node)


@attrs.define(eq=False)
class Census(Generic[N]):
    """The nodes of one group. A node rests when it is up and nothing is to come that changes that.

    A group of thousands of nodes changes by a few, and is asked for its counts at each of these changes.
    """

    _staying: dict[str, N] = attrs.field(factory=dict[str, N])
    _moving: dict[str, N] = attrs.field(factory=dict[str, N])
    _resting: dict[str, N] = attrs.field(factory=dict[str, N])
    _looked_at: float = float("-inf")

    def note(self, node: N) -> None:
        """Take in a node, or that it has another timeline."""
        if node.is_leaving:
            self._staying.pop(node.logical_id, None)
        else:
            self._staying.setdefault(node.logical_id, node)
        self._resting.pop(node.logical_id, None)
        self._moving[node.logical_id] = node

    def forget(self, node: N) -> None:
        """Drop a node that is gone."""
        for nodes in (self._staying, self._moving, self._resting):
            nodes.pop(node.logical_id, None)

    @property
    def staying(self) -> tuple[N, ...]:
        """Nodes that have not been told to go, oldest first."""
        return tuple(self._staying.values())

    @property
    def target(self) -> int:
        """How many these are."""
        return len(self._staying)

    def resting(self, now: float) -> int:
        """How many nodes rest at a moment: they are up, have an instance, and stay."""
        self._look(now)
        return len(self._resting)

    def moving(self, now: float) -> Iterator[tuple[N, NodeState]]:
        """The nodes that are there and do not rest, with what they are at a moment."""
        self._look(now)
        for node in self._moving.values():
            state = node.timeline.at(now)
            if state is not None:
                yield node, state

    def up(self, now: float) -> int:
        """How many nodes are up at a moment."""
        return self.resting(now) + sum(state.is_up for _, state in self.moving(now))

    def _look(self, now: float) -> None:
        if now < self._looked_at:  # as when something is seeded with an age
            self._moving |= self._resting
            self._resting.clear()
        self._looked_at = now
        for node in [each for each in self._moving.values() if _rests(each, now)]:
            self._resting[node.logical_id] = self._moving.pop(node.logical_id)


def _rests(node: _Node, now: float) -> bool:
    settled_at, state = node.timeline.phases[-1]
    return settled_at <= now and state is not None and state.is_up
