"""What one wait makes of the listings it is given: states of its nodes, and which of them are lost. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import attrs

from sm_async.acceptors import Verdict, verdict_without_acceptor
from sm_async.cluster_nodes.listing import NodeListing
from sm_async.cluster_nodes.states import GONE, NodesState, NodeState
from sm_async.errors import SageMakerError

__all__ = ["Goal", "Watch"]

NEWLY_ADDED = 120.0
"""Seconds from the start of a wait in which a node that has never been listed is not taken for deleted: what was added
a moment ago may not be listed yet. A tenth of the wait where that is less."""


@attrs.frozen
class Goal:
    """What nodes are waited for to become."""

    kind: Literal["running", "deleted"]
    max_lost: int = 0
    """Nodes that may be lost without the wait failing."""
    failure_grace: float | None = None
    """Seconds in Failure after which a node counts as lost; None: it never does."""


class Watch:
    """The nodes of one wait, listing after listing. Times are seconds since the wait began."""

    def __init__(self, node_logical_ids: Sequence[str], goal: Goal, timeout: float) -> None:
        self.wanted = frozenset(node_logical_ids)
        self._order = tuple(node_logical_ids)
        self._goal = goal
        self._newly_added = min(NEWLY_ADDED, timeout / 10)
        self._absent: dict[str, int] = {}  # listings in a row that a node was absent from
        self._failing_since: dict[str, float] = {}
        self._now = 0.0
        self.state: NodesState | None = None
        """After the last listing; None before the first."""

    @property
    def doubted(self) -> frozenset[str]:
        """Nodes that a listing which lacks them should look for."""
        if self.state is None:
            return self.wanted
        return frozenset(each for each, node in self.state.nodes.items() if not node.is_gone)

    def take(self, listing: NodeListing, now: float) -> NodesState:
        """The states after a listing."""
        self._now = now
        nodes = {logical_id: self._state(logical_id, listing) for logical_id in self._order}
        failing = {each: self._failing_since.get(each, now) for each, node in nodes.items() if node.status == "Failure"}
        self._failing_since = failing
        absent = frozenset(each for each in self._absent if not nodes[each].is_gone)
        self.state = NodesState(nodes, absent)
        return self.state

    def take_all_gone(self) -> NodesState:
        """The states when the cluster itself is gone."""
        known = self._known
        nodes = {each: _gone(known.get(each) or NodeState(each)) for each in self._order}
        self._failing_since, self.state = {}, NodesState(nodes)
        return self.state

    def judge(self, output: NodesState | None, error: SageMakerError | None) -> Verdict:
        """What an answer means to the wait."""
        if output is None:
            return verdict_without_acceptor(None, error)
        if self._goal.kind == "deleted":
            is_over = all(node.is_gone for node in output.nodes.values())
            return Verdict("success" if is_over else "retry", str(output))
        lost = self._lost(output)
        if len(lost) > self._goal.max_lost:
            return Verdict("failure", str(output), self._reason(lost))
        running = all(node.status == "Running" for each, node in output.nodes.items() if each not in lost)
        return Verdict("success" if running and not output.unconfirmed else "retry", str(output))

    @property
    def _known(self) -> dict[str, NodeState]:
        return {} if self.state is None else dict(self.state.nodes)

    def _state(self, logical_id: str, listing: NodeListing) -> NodeState:
        before = None if self.state is None else self.state.nodes.get(logical_id)
        found = listing.nodes.get(logical_id)
        if found is not None:
            self._absent.pop(logical_id, None)
            return before if before is not None and found == before else found
        before = before or NodeState(logical_id)
        if before.is_gone:
            return before
        absences = self._absent[logical_id] = self._absent.get(logical_id, 0) + 1
        is_confirmed = absences > 1 or logical_id in listing.gone
        return _gone(before) if is_confirmed and not self._may_be_new(before) else before

    def _may_be_new(self, before: NodeState) -> bool:
        return self._goal.kind == "running" and not before.was_listed and self._now < self._newly_added

    def _lost(self, output: NodesState) -> dict[str, NodeState]:
        """Nodes that are gone, or have been failing for too long."""
        return {each: node for each, node in output.nodes.items() if node.is_gone or self._has_failed_for_long(each)}

    def _has_failed_for_long(self, logical_id: str) -> bool:
        since, grace = self._failing_since.get(logical_id), self._goal.failure_grace
        return since is not None and grace is not None and self._now - since >= grace

    def _reason(self, lost: dict[str, NodeState]) -> str:
        gone = [node for node in lost.values() if node.is_gone]
        failed = [node for node in lost.values() if not node.is_gone]
        said = [f"{len(gone)} gone ({_some(gone)})"] if gone else []
        if failed:
            message = next((f": {node.message}" for node in failed if node.message), "")
            grace = self._goal.failure_grace or 0.0
            said.append(f"{len(failed)} in Failure for {grace:,.0f} s or longer ({_some(failed)}){message}")
        return f"{len(lost)} of {len(self._order)} nodes are lost, {self._goal.max_lost} may be: {'; '.join(said)}"


def _gone(node: NodeState) -> NodeState:
    return attrs.evolve(node, status=GONE, message=None)


def _some(nodes: Sequence[NodeState]) -> str:
    shown = ", ".join(node.node_logical_id for node in nodes[:3])
    return f"{shown}, …" if len(nodes) > 3 else shown
