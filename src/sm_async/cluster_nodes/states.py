"""What is known of nodes: one node's state, and that of all nodes that somebody waits for. Values only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from sys import intern

import attrs

from sm_async import shapes

__all__ = ["GONE", "NOT_LISTED", "NodeState", "NodesState", "listed_state", "state_of_details"]

GONE = "NotFound"
"""Status of a node that was deleted. The service's own word, which it has for the replay of a BatchAddClusterNodes."""

NOT_LISTED = "NotListed"
"""In place of a status: no listing has shown the node yet, and nothing says that it is gone."""


@attrs.frozen
class NodeState:
    """One node as it was last listed."""

    node_logical_id: str
    """Id of the node, which a replacement of its instance leaves as it is."""
    status: str = NOT_LISTED
    """InstanceStatus; `NotFound` for a node that is gone, `NotListed` for one that has not been listed yet."""
    instance_group_name: str | None = None
    """Group of the node; None for a node that was never listed."""
    instance_id: str | None = None
    """EC2 instance id; None while the node has no instance. Another one after a replacement."""
    message: str | None = None
    """What the service says about the status."""

    @property
    def was_listed(self) -> bool:
        """Whether anything is known of the node."""
        return self.status != NOT_LISTED

    @property
    def is_gone(self) -> bool:
        """Whether the node was deleted."""
        return self.status == GONE


@attrs.frozen
class NodesState:
    """All nodes that a wait is for, after a complete listing."""

    nodes: Mapping[str, NodeState]
    """By logical id, in the order that they were asked for in."""
    unconfirmed: frozenset[str] = frozenset()
    """Nodes that the last listing lacked though nothing confirms that they are gone: their states are older.

    Pages are fetched one after the other, so that a node can slip through between two of them.
    """

    @property
    def counts(self) -> dict[str, int]:
        """Nodes of each status, the most frequent first."""
        return dict(Counter(node.status for node in self.nodes.values()).most_common())

    def __str__(self) -> str:
        return ", ".join(f"{count} {status}" for status, count in self.counts.items()) or "no nodes"


def listed_state(logical_id: str, summary: shapes.ClusterNodeSummary, earlier: NodeState | None) -> NodeState:
    """The state of a node in a list. `earlier` is what the same listing had of it already.

    The later of two entries counts, as it was read later; but an instance that is on its way out gives way to the one
    that takes its place.
    """
    found = _state(logical_id, summary.instance_group_name, summary.instance_id, summary.instance_status)
    return earlier if earlier is not None and found.status == "ShuttingDown" else found


def state_of_details(logical_id: str, details: shapes.ClusterNodeDetails) -> NodeState:
    """The state of a node by its description."""
    return _state(logical_id, details.instance_group_name, details.instance_id, details.instance_status)


def _state(
    logical_id: str, group: str | None, instance_id: str | None, status: shapes.ClusterInstanceStatusDetails | None
) -> NodeState:
    # Ten thousand nodes share a handful of statuses and groups: each is kept once.
    return NodeState(
        logical_id,
        _shared(None if status is None else status.status) or "Unknown",
        _shared(group),
        instance_id or None,
        None if status is None else status.message,
    )


def _shared(text: object) -> str | None:
    """A text that many nodes share; None for what an answer has in place of one."""
    return intern(text) if isinstance(text, str) else None
