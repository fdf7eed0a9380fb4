"""What can become of nodes while they are tracked: values, and how two states of a node differ."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator

import attrs

from sm_async import NodeState
from sm_async.errors import SageMakerError
from sm_async.hyperpod.wording import plain

__all__ = [
    "EventsUnavailable",
    "FailureReported",
    "InstanceAssigned",
    "InstanceReplaced",
    "NodeChange",
    "NodeGone",
    "NodeStatusChanged",
    "changes_between",
]


@attrs.frozen
class NodeStatusChanged:
    """The status of a node is another one; the first that is seen of a node comes as such a change too."""

    node: NodeState
    """The node as it is now."""
    before: str | None
    """Its status before; None where this is the first that is seen."""

    def __str__(self) -> str:
        change = self.node.status if self.before is None else f"{self.before} -> {self.node.status}"
        return plain(f"{_name(self.node)}: {change}" + (f": {self.node.message}" if self.node.message else ""))


@attrs.frozen
class InstanceAssigned:
    """A node that had no instance, as far as it was tracked, has one."""

    node: NodeState
    instance_id: str

    def __str__(self) -> str:
        return plain(f"{_name(self.node)}: instance {self.instance_id}")


@attrs.frozen
class InstanceReplaced:
    """Another instance has taken the place of a node's; the logical id stays, and what was on its volumes is lost.

    It is told when the other one is there: between the two a node can have none.
    """

    node: NodeState
    before: str
    """Id of the last instance that was there."""
    instance_id: str
    """Id of the one that is."""

    def __str__(self) -> str:
        return plain(f"{_name(self.node)}: instance {self.instance_id} in place of {self.before}")


@attrs.frozen
class NodeGone:
    """A node was deleted: a listing lacks it, and a second look confirms it."""

    node: NodeState
    """The node as it was last listed, but for its status."""
    before: str | None
    """Its last status; None for a node that was never seen."""

    def __str__(self) -> str:
        return plain(f"{_name(self.node)}: gone" + (f", was {self.before}" if self.before else ""))


@attrs.frozen
class FailureReported:
    """An event of the cluster tells why nodes do not come; a shortage of capacity is told in no other way."""

    message: str
    """The service's words."""
    instance_group_name: str | None
    """Group that it is about; None for the whole cluster."""
    node_logical_id: str | None
    """Node that it is about; None for the whole group."""
    event_id: str
    event_time: datetime.datetime

    @property
    def is_capacity_shortage(self) -> bool:
        """Whether the message speaks of capacity, of which the service makes no code. It goes on trying."""
        return _CAPACITY.search(self.message) is not None

    def __str__(self) -> str:
        about = " of ".join(filter(None, (self.node_logical_id, self.instance_group_name)))
        return plain(f"{about or 'cluster'}: {self.message}")


@attrs.frozen
class EventsUnavailable:
    """The cluster's events cannot be read, so that no `FailureReported` will come. Told once; tracking goes on."""

    error: SageMakerError
    """Why: no permission for ListClusterEvents and DescribeClusterEvent, or a cluster that has no events."""

    def __str__(self) -> str:
        return plain(f"cluster: its events cannot be read: {self.error}")


NodeChange = NodeStatusChanged | InstanceAssigned | InstanceReplaced | NodeGone | FailureReported | EventsUnavailable
"""Whatever `track_nodes` tells. The str of each is a line for people; its words are not promised."""

_CAPACITY = re.compile(r"capacity", re.IGNORECASE)


def _name(node: NodeState) -> str:
    group = node.instance_group_name
    return node.node_logical_id if group is None else f"{node.node_logical_id} of {group}"


def changes_between(before: NodeState | None, node: NodeState, last_instance: str | None) -> Iterator[NodeChange]:
    """What has changed of one node; an instance comes before the status that it has.

    `last_instance` is the id of the last instance that the node had, whether it has it still or not; None for none.
    """
    status = before.status if before is not None and before.was_listed else None
    if not node.was_listed:
        return
    if node.is_gone:
        if before is None or not before.is_gone:
            yield NodeGone(node, status)
        return
    if node.instance_id is not None and node.instance_id != last_instance:
        if last_instance is None:
            yield InstanceAssigned(node, node.instance_id)
        else:
            yield InstanceReplaced(node, last_instance, node.instance_id)
    if node.status != status:
        yield NodeStatusChanged(node, status)
