"""The server's state: clusters, their instance groups and nodes. Who is where is asked with the moment that is meant.

Nothing changes by itself: what time brings is on the timelines, and what is gone is forgotten when it is looked at.
"""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable
from typing import TypeAlias

import attrs

from sm_async import shapes
from sm_async.local.agenda import Agenda
from sm_async.local.attachments import Attachments
from sm_async.local.census import Census
from sm_async.local.events import Event, EventLog
from sm_async.local.extensions import Extension
from sm_async.local.idempotency import RememberedTokens
from sm_async.local.ids import Ids
from sm_async.local.ledger import Ledger
from sm_async.local.lifecycle import NodeState, NodeTimeline, moment_of_minimum
from sm_async.local.operation_log import OperationLog
from sm_async.local.policies import Policy
from sm_async.local.refusals import RequestRefused
from sm_async.local.resources.state import Resources
from sm_async.local.settings import Settings, Switches
from sm_async.local.shortages import Scripts, Shortage
from sm_async.local.timeline import Timeline
from sm_async.local.training_plans import TrainingPlans

__all__ = [
    "Account",
    "AppliedAddition",
    "Cluster",
    "GroupCounts",
    "InstanceGroup",
    "Node",
    "NodeState",
    "SoftwareUpdate",
    "Specification",
    "Transition",
]

Specification: TypeAlias = (
    "shapes.ClusterInstanceGroupSpecification | shapes.ClusterRestrictedInstanceGroupSpecification"
)
"""What a request says of one instance group. (Quoted, so that shapes are imported when they are first used.)"""


@attrs.define(eq=False, kw_only=True)
class Node:
    """A node, from the request for it until it is gone."""

    number: int
    """Place in the order of creation over the whole account; nodes and clusters share the count."""
    logical_id: str
    group: str
    """Name of the instance group."""
    instance_type: str
    availability_zone: str
    requested_at: float
    timeline: NodeTimeline
    """None: the node is gone."""
    shortage: Shortage | None = None
    """The script that keeps, or kept, the node from getting an instance."""
    updated_at: float | None = None
    """When the last update of its software is or was done; None before the first."""

    @property
    def is_leaving(self) -> bool:
        """Whether the node has been told to go: it shuts down, or is gone."""
        return self.timeline.phases[-1][1] is None

    @property
    def instance_ids(self) -> set[str]:
        """Ids of all instances that the node has had or will have."""
        return {state.instance_id for _, state in self.timeline.phases if state is not None and state.instance_id}


@attrs.frozen(kw_only=True)
class Transition:
    """A group on its way to InService, which it is only when so many of its nodes are up."""

    since: float
    minimum: int
    deadline: float
    """When it rolls back."""
    former: Specification
    """What the group was before; its instance count is how many nodes it had."""


@attrs.frozen(kw_only=True)
class SoftwareUpdate:
    """An update of the software of a group."""

    former: str | None
    """The release that it replaces; None where none was ever asked for."""
    release: str | None
    """The release that was asked for; None for the latest."""
    ends: float


@attrs.define(eq=False, kw_only=True)
class InstanceGroup:
    """An instance group as it was last specified."""

    name: str
    specification: Specification
    timeline: Timeline[str | None]
    """InstanceGroupStatus; None: the group is gone."""
    transition: Transition | None = None
    """None where nothing keeps the group from being InService but time."""
    software_update: SoftwareUpdate | None = None
    """The last one; None before the first."""

    @property
    def is_restricted(self) -> bool:
        """Whether this is a restricted instance group (for training models such as Amazon Nova)."""
        return isinstance(self.specification, shapes.ClusterRestrictedInstanceGroupSpecification)

    @property
    def instance_types(self) -> list[str]:
        """The types that the group can use, in order of priority; a flexible group has several."""
        if isinstance(self.specification, shapes.ClusterInstanceGroupSpecification):
            requirements = self.specification.instance_requirements
            if requirements is not None:
                return list(requirements.instance_types)
        return [self.specification.instance_type] if self.specification.instance_type else []


@attrs.frozen(kw_only=True)
class AppliedAddition:
    """What a BatchAddClusterNodes did when it was applied."""

    added: tuple[tuple[shapes.AddClusterNodeSpecification, Node], ...]
    """Each node with the part of the request that asked for it."""
    failed: tuple[tuple[shapes.AddClusterNodeSpecification, shapes.BatchAddClusterNodesError], ...]
    """Each failure with the part of the request that it is of."""


@attrs.define(eq=False)
class GroupCounts:
    """How many nodes of a group there are at one moment."""

    target: int = 0
    """Nodes that shall be there: all that are not leaving."""
    current: Counter[str] = attrs.field(factory=Counter[str])
    """Nodes that are there, by instance type."""
    scaling: int = 0
    """Nodes on their way in or out, replacements included."""


@attrs.define(eq=False, kw_only=True)
class Cluster:
    """A cluster with everything in it."""

    number: int
    arn: str
    created_at: float
    configuration: shapes.CreateClusterRequest
    """The request that created the cluster, with what updates changed; of its groups see `groups` instead."""
    timeline: Timeline[str | None]
    """ClusterStatus; None: the cluster is gone."""
    groups: dict[str, InstanceGroup] = attrs.field(factory=dict[str, InstanceGroup])
    """Instance groups by name, oldest first."""
    nodes: dict[str, Node] = attrs.field(factory=dict[str, Node])
    """Nodes that are not gone by logical id, oldest first."""
    events: EventLog = attrs.field(factory=EventLog)
    operations: OperationLog = attrs.field(factory=OperationLog)
    failure: str | None = None
    """Why the cluster is Failed, or its last update was rolled back."""
    scheduler_configs: dict[str, Policy[shapes.CreateClusterSchedulerConfigRequest]] = attrs.field(
        factory=dict[str, "Policy[shapes.CreateClusterSchedulerConfigRequest]"]
    )
    compute_quotas: dict[str, Policy[shapes.CreateComputeQuotaRequest]] = attrs.field(
        factory=dict[str, "Policy[shapes.CreateComputeQuotaRequest]"]
    )
    """Both by id; those that are gone included."""
    extensions: dict[str, Extension] = attrs.field(factory=dict[str, Extension])
    """By ARN; those that are gone included."""
    _census: dict[str, Census[Node]] = attrs.field(factory=dict[str, "Census[Node]"])
    """By the name of the group."""
    _leaving: list[Node] = attrs.field(factory=list[Node])
    _by_instance: dict[str, Node] = attrs.field(factory=dict[str, Node])

    @property
    def name(self) -> str:
        """The cluster's name."""
        return self.configuration.cluster_name

    @property
    def is_continuous(self) -> bool:
        """Whether nodes are provisioned one by one while the cluster stays InService."""
        return self.configuration.node_provisioning_mode == "Continuous"

    @property
    def recovers_nodes(self) -> bool:
        """Whether instances that fail are replaced without being asked."""
        return self.configuration.node_recovery != "None"

    def status(self, now: float) -> str:
        """ClusterStatus. Raises LookupError for a cluster that is gone."""
        status = self.timeline.at(now)
        if status is None:
            raise LookupError(f"cluster {self.name!r} is gone")
        return status

    def add(self, node: Node) -> None:
        """Take in a node."""
        self.nodes[node.logical_id] = node
        self.census(node.group).note(node)
        self._by_instance.update(dict.fromkeys(node.instance_ids, node))

    def reroute(self, node: Node, timeline: NodeTimeline) -> None:
        """Give a node another timeline."""
        for instance_id in node.instance_ids:
            del self._by_instance[instance_id]
        node.timeline = timeline
        self.census(node.group).note(node)
        self._by_instance.update(dict.fromkeys(node.instance_ids, node))

    def remove(self, nodes: Iterable[Node], now: float, shutdown_seconds: float) -> None:
        """Tell nodes to shut down; they are gone after `shutdown_seconds`."""
        for node in nodes:
            state = node.timeline.at(now)
            if state is not None and not node.is_leaving:
                last = attrs.evolve(state, status="ShuttingDown")
                self.reroute(node, node.timeline.then(now, (now, last), (now + shutdown_seconds, None)))
                self._leaving.append(node)

    def with_instance(self, instance_id: str, now: float) -> Node | None:
        """The node whose instance this is at the moment."""
        node = self._by_instance.get(instance_id)
        state = node.timeline.at(now) if node is not None else None
        return node if state is not None and state.instance_id == instance_id else None

    def census(self, group: str) -> Census[Node]:
        """The nodes of a group, counted."""
        if group not in self._census:
            self._census[group] = Census()
        return self._census[group]

    def counts(self, now: float, counted: str) -> dict[str, GroupCounts]:
        """Counts of every group. `counted` is the switch `current_count`."""
        counts = {name: GroupCounts() for name in self.groups}
        for node in self.nodes.values():
            state = node.timeline.at(now)
            if state is None or node.requested_at > now:
                continue
            of_group = counts[node.group]
            of_group.target += not node.is_leaving
            of_group.scaling += state.status == "ShuttingDown" or not state.has_run
            if state.is_up if counted == "running" else state.instance_id is not None:
                of_group.current[node.instance_type] += 1
        return counts

    def meets_minimum_at(self, group: InstanceGroup) -> float | None:
        """When a group in transition has as many nodes as it needs; None for never, as things stand."""
        if group.transition is None:
            return None
        timelines = (node.timeline for node in self.nodes.values() if node.group == group.name)
        return moment_of_minimum(timelines, group.transition.minimum, group.transition.since)

    def settle(self, now: float) -> None:
        """Let groups be InService that have got what they needed."""
        for group in self.groups.values():
            met = self.meets_minimum_at(group)
            if group.transition is not None and met is not None and met <= min(now, group.transition.deadline):
                group.timeline = group.timeline.then(met, (met, "InService"))
                group.transition = None

    def forget_gone(self, now: float) -> None:
        """Drop nodes and groups that are gone."""
        gone = [node for node in self._leaving if node.timeline.at(now) is None]
        if gone:
            for node in gone:
                del self.nodes[node.logical_id]
                self.census(node.group).forget(node)
                for instance_id in node.instance_ids:
                    del self._by_instance[instance_id]
            self._leaving = [node for node in self._leaving if node.logical_id in self.nodes]
            self.operations.forget([node.logical_id for node in gone])
        for name in [name for name, group in self.groups.items() if group.timeline.at(now) is None]:
            del self.groups[name]
            self._census.pop(name, None)


class Account:
    """What one AWS account has in one region."""

    def __init__(self, settings: Settings, ids: Ids) -> None:
        self.settings = settings
        self.ids = ids
        self.ledger = Ledger()
        self.tokens: RememberedTokens[AppliedAddition] = RememberedTokens(settings.switches)
        self.scripts = Scripts()
        """What becomes of the nodes that are requested next."""
        self.agenda = Agenda()
        self.resources = Resources(settings)
        """Jobs, endpoints and whatever else is no cluster."""
        self.attachments = Attachments()
        """Volumes and network interfaces of nodes."""
        self.training_plans = TrainingPlans()
        """What is offered, and what was bought of it."""
        self.extension_tokens: RememberedTokens[str] = RememberedTokens(Switches())
        """Arns of extensions by tokens of requests for them; what is done with a token is documented, not a switch."""
        self._clusters: dict[str, Cluster] = {}
        self._numbers = itertools.count(1)

    def next_number(self) -> int:
        """The next place in the order of creation."""
        return next(self._numbers)

    def clusters(self, now: float) -> list[Cluster]:
        """All clusters that are not gone, oldest first, as they are at a moment."""
        self.agenda.run(now)
        for name in [name for name, cluster in self._clusters.items() if cluster.timeline.at(now) is None]:
            del self._clusters[name]
        for cluster in self._clusters.values():
            cluster.settle(now)
            cluster.forget_gone(now)
        return list(self._clusters.values())

    def cluster(self, name_or_arn: str, now: float) -> Cluster:
        """The cluster of a name or an ARN. Raises `RequestRefused` if there is none."""
        for cluster in self.clusters(now):
            if name_or_arn in (cluster.name, cluster.arn) and cluster.created_at <= now:
                return cluster
        raise RequestRefused("ResourceNotFound", f"Cluster {name_or_arn!r} does not exist.")

    def note(
        self,
        cluster: Cluster,
        time: float,
        resource_type: str,
        description: str,
        *,
        level: str = "Info",
        group: str | None = None,
        instance_id: str | None = None,
        metadata: shapes.EventMetadata | None = None,
    ) -> None:
        """Write an event down; only clusters that are Continuous have any."""
        if cluster.is_continuous:
            event = Event(
                number=self.next_number(),
                event_id=self.ids.event_id(),
                time=time,
                resource_type=resource_type,
                description=description,
                level=level,
                group=group,
                instance_id=instance_id,
                metadata=metadata,
            )
            cluster.events.record(attrs.evolve(event, operation_id=cluster.operations.id_for(event)))

    def add_cluster(self, cluster: Cluster) -> None:
        """Take in a cluster."""
        self._clusters[cluster.name] = cluster

    def check_limits(self, now: float, *, clusters: int = 0, nodes: int = 0) -> None:
        """Raise `RequestRefused` if there is no room for so many more clusters and nodes."""
        present = self.clusters(now)
        cluster_limit, node_limit = self.settings.cluster_limit, self.settings.node_limit
        if cluster_limit is not None and clusters and len(present) + clusters > cluster_limit:
            raise RequestRefused("ResourceLimitExceeded", f"The account may have {cluster_limit} clusters.")
        total = sum(len(cluster.nodes) for cluster in present) + nodes
        if node_limit is not None and nodes and total > node_limit:
            raise RequestRefused(
                "ResourceLimitExceeded", f"The account may have {node_limit} nodes; this request would make it {total}."
            )
