"""What goes wrong in the demo after the nodes were added: capacity is short for some, and an instance breaks down.

Neither ends by the clock: both wait until the demo has seen them, so that a slow machine tells the same story.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from sm_async import NodeState
from sm_async.hyperpod import FailureReported, NodeChange, NodeStatusChanged
from sm_async.local import LocalSageMaker, Shortage

__all__ = ["CapacityTrouble"]

SHORT = 24
"""Nodes that find no capacity."""
FAIL_AFTER = 120.0
"""Seconds of the cluster from a node's request to its failure."""
SHORT_SECONDS = 1800.0
"""Seconds of the cluster after which there is capacity again even if nobody was told of the shortage."""
BROKEN_SECONDS = 45.0
"""Seconds of the cluster from a breakdown to the launch of another instance."""


class CapacityTrouble:
    """Puts a shortage for the last of `of` nodes of a group in force, and breaks an instance of another group down."""

    def __init__(self, server: LocalSageMaker, cluster: str, *, short: str, of: int, breaking: str) -> None:
        self._server = server
        self._cluster = cluster
        self._short = short
        self._breaking = breaking
        self._shortage = Shortage(cluster, short, count=SHORT, of=of, after=FAIL_AFTER, lasts=SHORT_SECONDS)
        self._failed: set[str] = set()
        self._reports: list[FailureReported] = []
        self._broken: NodeState | None = None
        self._is_over = False
        self.on_message: Callable[[str], object] = lambda _: None
        """Called when capacity is back."""
        server.capacity.add(self._shortage)

    def take(self, change: NodeChange) -> None:
        """Note a change. Breaks the first instance down that runs, and brings capacity back when all that was seen."""
        match change:
            case FailureReported(instance_group_name=self._short) if change.is_capacity_shortage:
                self._reports.append(change)
            case NodeStatusChanged(NodeState(status="Failure", instance_group_name=self._short) as node):
                self._failed.add(node.node_logical_id)
            case NodeStatusChanged(NodeState(status="Running", instance_group_name=self._breaking) as node):
                if self._broken is None:
                    self._broken = node
                    self._server.capacity.break_down(self._cluster, node.node_logical_id, lasts=BROKEN_SECONDS)
            case _:
                pass
        if self._reports and len(self._failed) == SHORT and self._broken is not None and not self._is_over:
            self._is_over = True
            self._server.capacity.end(self._shortage)
            self.on_message(f"{self._short}: there is capacity again")

    def checks(self, nodes: Sequence[NodeState]) -> Iterator[tuple[bool, str]]:
        """What has to be so when all nodes run: whether it is, and the fact."""
        states = {node.node_logical_id: node for node in nodes}
        yield (
            len(self._failed) == SHORT and all(states[each].status == "Running" for each in self._failed),
            f"{len(self._failed)} nodes of {self._short} found no capacity, and run all the same",
        )
        yield bool(self._reports), "the cluster's events said why, which no status and no error code does"
        broken = self._broken
        replaced = [
            (*node, *instances)
            for entry in self._server.ledger.replacements()
            for node, instances in zip(entry.nodes, entry.instances, strict=True)
        ]
        now = None if broken is None else states[broken.node_logical_id]
        yield (
            broken is not None
            and now is not None
            and replaced == [(self._breaking, broken.node_logical_id, broken.instance_id, now.instance_id)],
            f"{len(replaced)} node of {self._breaking} broke down; it has another instance and kept its id",
        )
