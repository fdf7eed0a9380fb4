"""`track_nodes`: what becomes of nodes, change by change, until all of them run."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from collections.abc import AsyncIterator, Callable, Iterable, Mapping
from typing import Self

import attrs

from sm_async import CallOptions, NodesState, NodeState, SageMakerClient, WaiterProgress
from sm_async.errors import WaiterError
from sm_async.hyperpod.cluster_events import FailureEvents
from sm_async.hyperpod.node_changes import NodeChange, changes_between

__all__ = ["NodeTracker", "track_nodes"]

PENDING_LONG = 120.0
"""Seconds without an instance that runs after which the events of the cluster are asked for the reason."""

LOOKS_APART = 60.0
"""Seconds between two looks into the events at least, unless another node has begun to fail."""


def track_nodes(
    client: SageMakerClient,
    cluster: str,
    node_logical_ids: Iterable[str],
    *,
    timeout: float | None = None,
    delay: float | None = None,
    events: bool = True,
    options: CallOptions | None = None,
    time_source: Callable[[], float] = time.time,
) -> NodeTracker:
    """Follow nodes until all of them run, and tell every change of each of them once.

        ids = [node.node_logical_id for node in result.nodes]
        async for change in track_nodes(client, "train", ids, timeout=3600):
            match change:
                case NodeStatusChanged(node, before):
                    print(node.node_logical_id, before, "->", node.status)
                case FailureReported(message) if change.is_capacity_shortage:
                    print("short of capacity:", message)

    **Ends** when every node that is not gone runs. Nodes that fail do not end it, since the service tries other
    instances for them, and neither do nodes that are deleted meanwhile, by whomever: `NodeGone` tells of them, and
    `tracker.state` has what became of all. Out of time it raises WaiterTimeout, and WaiterFailed where the service
    refuses to say or there is no such cluster; the `output` of either is the last complete state of all nodes, every
    change up to which was told before.

    **Calls.** One listing of the cluster every 30 s, in pages of 100 nodes, whatever number of nodes is tracked; all
    trackers and waits of the client on one cluster share it (`client.wait.cluster_nodes_running` has the details).
    What comes and goes between two listings is not seen. The memory that it takes is that of the last states.

    **Events.** When a node has been Pending for two minutes, or begins to fail, the events of the cluster are asked for
    messages of failures about the groups of these nodes, once a minute at most or when another node begins to fail.
    That takes the permissions for ListClusterEvents and DescribeClusterEvent. Without them, or where the cluster has no
    events, an `EventsUnavailable` says so once.

    Args:
        client: Client of the cluster's region.
        cluster: Name or ARN of the cluster.
        node_logical_ids: Logical ids, such as those in the result of `add_nodes`; any number.
        timeout: Seconds that it may take; 12,600 (three and a half hours) unless set.
        delay: Seconds from one listing to the next, give or take a fifth; 30 unless set. The shortest one of all who
            share the listings counts.
        events: Whether to ask for events.
        options: Settings of each call; what is left unset is the client's.
        time_source: Epoch seconds, which tell what events are old.

    Returns:
        An iterator for one task. What cancels it in the middle loses no change: asked again, it goes on.

    Raises:
        ConfigurationError: An argument cannot work. Nothing was sent.
    """
    ids = node_logical_ids if isinstance(node_logical_ids, str) else tuple(dict.fromkeys(node_logical_ids))
    waiter = client.wait.cluster_nodes_running(
        cluster_name=cluster,
        node_logical_ids=ids,
        max_lost=len(ids),
        timeout=timeout,
        delay=delay,
        options=options,
    )
    looks = FailureEvents(client, cluster, options or CallOptions(), time_source) if events else None
    return NodeTracker(aiter(waiter), looks, DEFAULT_TIMEOUT if timeout is None else timeout)


DEFAULT_TIMEOUT = 12_600.0
"""Seconds; that of the waiter."""


class NodeTracker(AsyncIterator[NodeChange]):
    """Changes of nodes, one by one. Made by `track_nodes`."""

    def __init__(
        self, states: AsyncIterator[WaiterProgress[NodesState]], events: FailureEvents | None, timeout: float
    ) -> None:
        self._states = states
        self._events = events
        self._timeout = timeout
        self._untold = deque[NodeChange]()
        self._ending: WaiterError | StopAsyncIteration | None = None
        self._lost_instances: dict[str, str] = {}  # of nodes that have none: between two a node is without
        self._pending_since: dict[str, float] = {}
        self._failing: frozenset[str] = frozenset()
        self._looked: float | None = None
        self._is_look_due = False
        self._started: float | None = None
        self.state: NodesState | None = None
        """All nodes as the last complete listing showed them; None before the first."""

    @property
    def nodes(self) -> Mapping[str, NodeState]:
        """The nodes of `state`, by logical id; empty before the first listing."""
        return {} if self.state is None else self.state.nodes

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> NodeChange:
        if self._started is None:
            self._started = _now()
        while not self._untold:
            if (ending := self._ending) is not None:
                self._ending = StopAsyncIteration()
                raise ending
            if self._is_look_due:
                await self._look()
            else:
                await self._next_state()
        return self._untold.popleft()

    async def _next_state(self) -> None:
        try:
            progress = await anext(self._states)
        except (WaiterError, StopAsyncIteration) as ending:
            self._ending = ending
            if isinstance(ending, WaiterError):
                if ending.output is not None:
                    self._take(ending.output)
                ending.progress = attrs.evolve(ending.progress, output=self.state)
            return
        if progress.output is not None:
            self._take(progress.output)
            self._is_look_due = self._events is not None and self._has_reason_to_look()

    def _take(self, state: NodesState) -> None:
        """Queue what has changed."""
        before = self.nodes
        self.state = state
        for logical_id, node in state.nodes.items():
            earlier = before.get(logical_id)
            if node is not earlier:
                self._untold.extend(changes_between(earlier, node, self._last_instance(earlier, node)))

    def _last_instance(self, earlier: NodeState | None, node: NodeState) -> str | None:
        """The last instance that a node had up to now, kept in mind for as long as it has none."""
        last = self._lost_instances.pop(node.node_logical_id, None)
        if earlier is not None and earlier.instance_id is not None:
            last = earlier.instance_id
        if last is not None and node.instance_id is None and not node.is_gone:
            self._lost_instances[node.node_logical_id] = last
        return last

    def _has_reason_to_look(self) -> bool:
        now, since = _now(), self._pending_since
        nodes = self.nodes
        self._pending_since = {each: since.get(each, now) for each, node in nodes.items() if node.status == "Pending"}
        failing = frozenset(each for each, node in nodes.items() if node.status == "Failure")
        is_newly_failing = bool(failing - self._failing)
        self._failing = failing
        if is_newly_failing or self._looked is None or now - self._looked >= LOOKS_APART:
            return bool(failing) or any(now - began >= PENDING_LONG for began in self._pending_since.values())
        return False

    async def _look(self) -> None:
        self._is_look_due = False
        if self._events is None or not self._events.is_available:
            return
        groups = {node.instance_group_name for node in self.nodes.values() if node.instance_group_name is not None}
        left = (self._started or 0.0) + self._timeout - _now()
        await self._events.look(
            groups,
            self.nodes.keys(),
            self._untold.append,
            knows_all_groups=all(node.instance_group_name is not None or node.is_gone for node in self.nodes.values()),
            seconds=left,
        )
        self._looked = _now()  # one that was cut short comes again after the next listing


def _now() -> float:
    return asyncio.get_running_loop().time()
