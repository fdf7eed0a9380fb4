"""`server.capacity`: what a test says about the instances behind the nodes, those to come and those that run."""

from __future__ import annotations

import math
from collections.abc import Iterator

from sm_async.local.account import Account, Cluster, Node
from sm_async.local.clock import TimeSource
from sm_async.local.lifecycle import NodeState, Phase, launch
from sm_async.local.provisioning import begin_of, pace_of, relaunch
from sm_async.local.shortages import Script

__all__ = ["Capacity"]


class Capacity:
    """The scripts in force, oldest first; what they are about is used up by the nodes that are requested."""

    def __init__(self, account: Account, clock: TimeSource) -> None:
        self._account = account
        self._clock = clock

    def __iter__(self) -> Iterator[Script]:
        """The scripts that are not used up."""
        return iter(self._account.scripts)

    def __len__(self) -> int:
        return len(self._account.scripts)

    def add(self, *scripts: Script) -> None:
        """Put scripts in force. They are about nodes that are requested from now on.

        Raises TypeError for what is no script.
        """
        for script in scripts:
            if not isinstance(script, Script):  # pyright: ignore[reportUnnecessaryIsInstance]  # not everybody checks types
                raise TypeError(f"script: {script!r} is none")
        self._account.scripts.add(*scripts)

    def end(self, script: Script) -> None:
        """Take a script out of force. Of a shortage, capacity is back: the nodes that wait for it are launched now."""
        self._account.scripts.remove(script)
        now = self._clock()
        for cluster in self._account.clusters(now):
            for node in list(cluster.nodes.values()):
                if node.shortage is script and not node.is_leaving:
                    self._launch(cluster, node, now)

    def clear(self) -> None:
        """End all scripts, and all shortages that nodes still wait for the end of."""
        now = self._clock()
        nodes = [node for cluster in self._account.clusters(now) for node in cluster.nodes.values()]
        for script in {*self, *(node.shortage for node in nodes if node.shortage is not None)}:
            self.end(script)

    def break_down(
        self, cluster: str, *nodes: str, lasts: float = 60.0, message: str = "The instance failed its health check."
    ) -> None:
        """Let instances that are there fail now, by instance ids or logical ids.

        They are in Failure for `lasts` seconds of the server's clock and are replaced then, unless the cluster has the
        NodeRecovery "None". Raises LookupError for a cluster or a node that is not there, or has no instance.
        """
        if not 0 <= lasts < math.inf:
            raise ValueError(f"lasts: {lasts!r} is no finite number from 0 up")
        now = self._clock()
        found = next((each for each in self._account.clusters(now) if cluster in (each.name, each.arn)), None)
        if found is None:
            raise LookupError(f"there is no cluster {cluster!r}")
        for node, state in [_with_instance(found, name, now) for name in nodes]:
            broken = NodeState(status="Failure", instance_id=state.instance_id, has_run=True, failure=message)
            phases: list[Phase] = [(now, broken)]
            if found.recovers_nodes:
                pace = pace_of(self._account, found.groups[node.group])
                phases += launch(now + lasts, pace, self._account.ids.instance_id())
            relaunch(self._account, found, node, now, phases)
        self._account.clusters(now)

    def _launch(self, cluster: Cluster, node: Node, now: float) -> None:
        """Launch a node that waits for capacity."""
        is_failing = _is_short(node.timeline.at(now))
        if is_failing or any(moment > now and _is_short(state) for moment, state in node.timeline.phases):
            begin = begin_of(self._account, cluster, now)
            phases = launch(begin, pace_of(self._account, cluster.groups[node.group]), self._account.ids.instance_id())
            relaunch(self._account, cluster, node, now, phases)


def _is_short(state: NodeState | None) -> bool:
    return state is not None and state.status == "Failure" and not state.has_run


def _with_instance(cluster: Cluster, name: str, now: float) -> tuple[Node, NodeState]:
    node = cluster.nodes.get(name) or cluster.with_instance(name, now)
    state = node.timeline.at(now) if node is not None and not node.is_leaving else None
    if node is None or state is None or state.instance_id is None:
        raise LookupError(f"cluster {cluster.name!r} has no node {name!r} with an instance")
    return node, state
