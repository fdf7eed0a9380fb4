"""Nodes that a command follows: how far each has come, until all run or all are gone."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any

from sm_async import NodesState, NodeState
from sm_async.cli.called_cluster import CalledCluster
from sm_async.cli.group_progress import GroupCounts
from sm_async.cli.wording import number_of_nodes
from sm_async.errors import WaiterTimeout
from sm_async.hyperpod import EventsUnavailable, FailureReported, NodeChange, track_nodes

__all__ = ["Following", "change_document", "node_document"]

SAID_AGAIN = datetime.timedelta(minutes=15)
"""Time after which what the service says of a group is told again; each node and each attempt has its own event."""


class Following:
    """Nodes by their logical ids, each with its group. Whoever follows sets what is called for news."""

    def __init__(self, nodes: Mapping[str, str]) -> None:
        self._groups = nodes
        self._nodes = {node_id: NodeState(node_id, instance_group_name=group) for node_id, group in nodes.items()}
        self.on_poll: Callable[[], object] = lambda: None
        """Called when a listing has been taken in."""
        self.on_change: Callable[[NodeChange], object] = lambda _: None
        self.on_message: Callable[[str], object] = lambda _: None
        """Called with what befalls nodes and with what the service says of it, such as that capacity is short. Once for
        all nodes of a group that the same befalls at the same time."""
        self._instances: dict[str, str] = {}
        """The last instance of each node, which a node that waits for another one has no more."""
        self._said: dict[tuple[str | None, str], datetime.datetime] = {}

    @property
    def nodes(self) -> tuple[NodeState, ...]:
        """All nodes as they were last seen."""
        return tuple(self._nodes.values())

    @property
    def running(self) -> int:
        """Nodes that run."""
        return sum(node.status == "Running" for node in self.nodes)

    @property
    def gone(self) -> int:
        """Nodes that the cluster does not have any more."""
        return sum(node.is_gone for node in self.nodes)

    def counts(self) -> dict[str, GroupCounts]:
        """How far the nodes of each group have come; groups are sorted by name."""
        groups: dict[str, list[NodeState]] = {}
        for node in self.nodes:
            groups.setdefault(self._groups[node.node_logical_id], []).append(node)
        return {group: _counts(nodes) for group, nodes in sorted(groups.items())}

    @property
    def summary(self) -> str:
        """How many run, and what the others do."""
        statuses = [node.status for node in self.nodes if node.status != "Running"]
        others = [f"{statuses.count(status):,} {status}" for status in sorted(set(statuses))]
        return ", ".join([f"{self.running:,} of {len(self.nodes):,} nodes run", *others])

    async def until_running(self, cluster: CalledCluster, *, interval: float, within: float | None) -> bool:
        """Follow the nodes until all run that are not gone, or time is up; whether all of them run.

        Raises `SageMakerError` where the service refuses to say.
        """
        tracker = track_nodes(cluster.client, cluster.arn, self._nodes, timeout=within, delay=interval)
        seen: NodesState | None = None
        try:
            async for change in tracker:
                if tracker.state is not None and tracker.state is not seen:  # one listing can bring many changes
                    seen = tracker.state
                    self._take(seen)
                self.on_change(change)
                self._tell(change)
        except WaiterTimeout:
            return False
        return self.running == len(self.nodes)

    async def until_gone(self, cluster: CalledCluster, *, interval: float, within: float | None) -> bool:
        """Follow the nodes until the cluster has none of them, or time is up; whether it has none.

        Raises `SageMakerError` where the service refuses to say.
        """
        waiter = cluster.client.wait.cluster_nodes_deleted(
            cluster_name=cluster.arn, node_logical_ids=self._nodes, timeout=within, delay=interval
        )
        try:
            async for progress in waiter:
                if progress.output is not None:
                    self._take(progress.output)
        except WaiterTimeout:
            return False
        return True

    def _take(self, state: NodesState) -> None:
        before = {node_id: node.status for node_id, node in self._nodes.items()}
        for node_id, node in state.nodes.items():
            self._nodes[node_id] = node if node.was_listed else self._nodes[node_id]
        self.on_poll()
        for message in self._befallen(before):
            self.on_message(message)

    def _befallen(self, before: Mapping[str, str]) -> Iterator[str]:
        """What has befallen nodes since their statuses were as `before`, in a line for all of a group."""
        failed, replaced = Counter[tuple[str, str]](), Counter[str]()
        for node_id, node in self._nodes.items():
            group = self._groups[node_id]
            if node.instance_id is not None:
                replaced[group] += self._instances.setdefault(node_id, node.instance_id) != node.instance_id
                self._instances[node_id] = node.instance_id
            if node.status == "Failure" and before[node_id] != "Failure":
                failed[group, node.message or ""] += 1
        for (group, message), count in failed.items():
            reason = f": {message}" if message else ""
            yield f"{group}: {number_of_nodes(count)} failed; the service goes on trying{reason}"
        for group, count in (+replaced).items():
            yield f"{group}: {number_of_nodes(count)} got another instance, and what was on its volumes is lost"

    def _tell(self, change: NodeChange) -> None:
        match change:
            case FailureReported() if not self._was_said(change):
                self.on_message(f"{change.instance_group_name or 'cluster'}: {change.message}")
            case EventsUnavailable():
                self.on_message(f"the cluster's events cannot be read, so it does not say why: {change.error}")
            case _:
                pass

    def _was_said(self, report: FailureReported) -> bool:
        """Whether these words were told of the group just before."""
        words = (report.instance_group_name, report.message)
        last = self._said.get(words)
        if last is not None and report.event_time - last < SAID_AGAIN:
            return True
        self._said[words] = report.event_time
        return False


def node_document(node: NodeState) -> dict[str, Any]:
    """A node as JSON, with members named as the service names them."""
    return {
        "NodeLogicalId": node.node_logical_id,
        "InstanceId": node.instance_id,
        "InstanceGroupName": node.instance_group_name,
        "Status": node.status,
        "Message": node.message,
    }


def change_document(change: NodeChange) -> dict[str, Any]:
    """A change as JSON; `Change` is the name of its class."""
    facts: dict[str, Any] = {"Change": type(change).__name__}
    match change:
        case FailureReported():
            facts |= {
                "NodeLogicalId": change.node_logical_id,
                "InstanceGroupName": change.instance_group_name,
                "Message": change.message,
                "IsCapacityShortage": change.is_capacity_shortage,
                "EventId": change.event_id,
                "EventTime": change.event_time.timestamp(),
            }
        case EventsUnavailable():
            facts["Message"] = str(change.error)
        case _:
            facts |= {**node_document(change.node), "Before": getattr(change, "before", None)}
    return facts


def _counts(nodes: Sequence[NodeState]) -> GroupCounts:
    present = [node for node in nodes if not node.is_gone]
    return GroupCounts(
        total=len(nodes),
        added=len(present),
        launched=sum(node.instance_id is not None for node in present),
        running=sum(node.status == "Running" for node in present),
        failing=sum(node.status == "Failure" for node in present),
        gone=len(nodes) - len(present),
    )
