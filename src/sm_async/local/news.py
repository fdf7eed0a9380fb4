"""What is told of nodes when time brings it: events of the cluster, and replacements in the ledger."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import attrs

from sm_async import shapes
from sm_async.local.account import Account, Cluster, InstanceGroup, Node, NodeState
from sm_async.local.ledger import Replacement
from sm_async.local.lifecycle import Phase
from sm_async.local.specifications import minimum_of

__all__ = ["announce", "announce_shortage", "note_instance", "note_scaling"]


def announce(account: Account, cluster: Cluster, node: Node, phases: Sequence[Phase]) -> None:
    """Put down what is to be told of the phases of a node; what does not come to pass is not told."""
    instance_id: str | None = None
    before: NodeState | None = None
    for moment, state in phases:
        text = None
        if state.status == "Failure":
            what = "An instance" if state.has_run else "The creation of an instance"
            text = f"{what} in instance group {node.group} failed"
        elif before is not None and before.status == "Failure":
            text = f"Another instance is launched in instance group {node.group}"
        replaced = instance_id if instance_id not in (None, state.instance_id) and state.instance_id else None
        if text is not None or replaced is not None:
            account.agenda.at(moment, _News(account, cluster, node, state, text, replaced).tell)
        instance_id, before = state.instance_id or instance_id, state


def announce_shortage(account: Account, cluster: Cluster, group: InstanceGroup, nodes: Sequence[Node]) -> None:
    """Put down the failures of nodes that were requested together, once for each moment, as failures of the group."""
    failures = sorted(
        (moment, state.failure or "")
        for node in nodes
        for moment, state in node.timeline.phases
        if state is not None and state.status == "Failure" and not state.has_run
    )
    for (moment, message), same in itertools.groupby(failures):
        count = len(list(same))

        def tell(moment: float, count: int = count, message: str = message) -> None:
            if any(_is_failing(node, moment) for node in nodes):
                text = f"{count} instances could not be added to instance group {group.name}."
                note_scaling(account, cluster, group, moment, text, failure=message)

        account.agenda.at(moment, tell)


def note_scaling(
    account: Account,
    cluster: Cluster,
    group: InstanceGroup,
    time: float,
    description: str,
    *,
    failure: str | None = None,
) -> None:
    """Write an event about the size of a group down."""
    if not cluster.is_continuous:
        return
    census = cluster.census(group.name)
    scaling = shapes.InstanceGroupScalingMetadata(
        instance_count=census.up(time),
        target_count=census.target,
        min_count=minimum_of(group.specification),
        failure_message=failure,
    )
    account.note(
        cluster,
        time,
        "InstanceGroup",
        description,
        level="Info" if failure is None else "Error",
        group=group.name,
        metadata=shapes.EventMetadata(instance_group_scaling=scaling),
    )


def note_instance(
    account: Account, cluster: Cluster, node: Node, state: NodeState, *, time: float, description: str
) -> None:
    """Write an event about a node down."""
    facts = shapes.InstanceMetadata(failure_message=state.failure, node_logical_id=node.logical_id)
    account.note(
        cluster,
        time,
        "Instance",
        description,
        level="Info" if state.failure is None else "Error",
        group=node.group,
        instance_id=state.instance_id,
        metadata=shapes.EventMetadata(instance=facts),
    )


@attrs.frozen
class _News:
    """What is to be told of a phase of a node."""

    account: Account
    cluster: Cluster
    node: Node
    state: NodeState
    text: str | None
    replaced: str | None
    """The instance that the one of this phase replaces."""

    def tell(self, moment: float) -> None:
        """Tell it, if the phase is still on the node's timeline: what was to come can have been changed."""
        node, state = self.node, self.state
        if not any(phase is state for _, phase in node.timeline.phases):
            return
        if self.text is not None:
            text = f"{self.text} (node {node.logical_id})."
            note_instance(self.account, self.cluster, node, state, time=moment, description=text)
        if self.replaced is not None and state.instance_id is not None:
            entry = Replacement(
                time=moment,
                request_id="",
                invocation_id=None,
                operation="NodeRecovery",
                cluster_arn=self.cluster.arn,
                nodes=((node.group, node.logical_id),),
                instances=((self.replaced, state.instance_id),),
            )
            self.account.ledger.record(entry)


def _is_failing(node: Node, moment: float) -> bool:
    state = node.timeline.at(moment)
    return state is not None and state.status == "Failure"
