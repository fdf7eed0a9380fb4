"""BatchRebootClusterNodes, BatchReplaceClusterNodes and StartClusterHealthCheck: what is done to nodes that stay."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TypeAlias

import attrs

from sm_async import shapes
from sm_async.local.account import Account, Cluster, Node, NodeState
from sm_async.local.calls import Call
from sm_async.local.ledger import Interruption, Replacement
from sm_async.local.lifecycle import interrupt, launch
from sm_async.local.news import note_instance
from sm_async.local.provisioning import pace_of, relaunch
from sm_async.local.refusals import validation_refused
from sm_async.local.scalings import record_health_check

__all__ = [
    "batch_reboot_cluster_nodes",
    "batch_replace_cluster_nodes",
    "record_interruption",
    "start_cluster_health_check",
]

ID_LIMIT = 25
"""Nodes of one request, as the documentation has it; the model allows so many ids of each kind."""

RepairRequest: TypeAlias = "shapes.BatchRebootClusterNodesRequest | shapes.BatchReplaceClusterNodesRequest"
Repaired: TypeAlias = "tuple[Node, NodeState]"


def batch_reboot_cluster_nodes(
    account: Account, request: shapes.BatchRebootClusterNodesRequest, call: Call
) -> shapes.BatchRebootClusterNodesResponse:
    """Reboot instances: their nodes are Pending for half of `node_seconds`, and keep their instance ids."""
    cluster = account.cluster(request.cluster_name, call.now)
    verdicts = _Verdicts(cluster, call.now)
    node_ids, failed, logical_ids, failed_logical = verdicts.on(request)
    for node, state in verdicts.accepted:
        phases = interrupt(state, "Pending", call.now, account.settings.node_seconds / 2)
        relaunch(account, cluster, node, call.now, phases)
        note_instance(account, cluster, node, phases[0][1], time=call.now, description="The instance is rebooted.")
    record_interruption(account, cluster, (node for node, _ in verdicts.accepted), call)
    return shapes.BatchRebootClusterNodesResponse(
        successful=node_ids or None,
        failed=[shapes.BatchRebootClusterNodesError(node_id=name, error_code=c, message=m) for name, c, m in failed],
        successful_node_logical_ids=logical_ids or None,
        failed_node_logical_ids=[
            shapes.BatchRebootClusterNodeLogicalIdsError(node_logical_id=name, error_code=code, message=message)
            for name, code, message in failed_logical
        ],
    )


def batch_replace_cluster_nodes(
    account: Account, request: shapes.BatchReplaceClusterNodesRequest, call: Call
) -> shapes.BatchReplaceClusterNodesResponse:
    """Give nodes other instances; they are launched anew under the logical ids that they have."""
    cluster = account.cluster(request.cluster_name, call.now)
    verdicts = _Verdicts(cluster, call.now)
    node_ids, failed, logical_ids, failed_logical = verdicts.on(request)
    instances: list[tuple[str, str]] = []
    for node, state in verdicts.accepted:
        note_instance(account, cluster, node, state, time=call.now, description="The instance is replaced.")
        instance_id = account.ids.instance_id()
        phases = launch(call.now, pace_of(account, cluster.groups[node.group]), instance_id)
        relaunch(account, cluster, node, call.now, phases)
        instances.append((state.instance_id or "", instance_id))
    account.ledger.record(
        Replacement(
            time=call.now,
            request_id=call.request_id,
            invocation_id=call.invocation_id,
            operation=call.operation,
            cluster_arn=cluster.arn,
            nodes=tuple((node.group, node.logical_id) for node, _ in verdicts.accepted),
            instances=tuple(instances),
        )
    )
    return shapes.BatchReplaceClusterNodesResponse(
        successful=node_ids or None,
        failed=[shapes.BatchReplaceClusterNodesError(node_id=name, error_code=c, message=m) for name, c, m in failed],
        successful_node_logical_ids=logical_ids or None,
        failed_node_logical_ids=[
            shapes.BatchReplaceClusterNodeLogicalIdsError(node_logical_id=name, error_code=code, message=message)
            for name, code, message in failed_logical
        ],
    )


def start_cluster_health_check(
    account: Account, request: shapes.StartClusterHealthCheckRequest, call: Call
) -> shapes.StartClusterHealthCheckResponse:
    """Check instances that run: those that are named, or all of their group."""
    cluster = account.cluster(request.cluster_name, call.now)
    checked: dict[Node, NodeState] = {}
    for index, configuration in enumerate(request.deep_health_check_configurations):
        if configuration.instance_group_name not in cluster.groups:
            raise validation_refused(
                f"DeepHealthCheckConfigurations[{index}].InstanceGroupName: "
                f"no group {configuration.instance_group_name!r}"
            )
        checked.update(_running(cluster, configuration, index, call.now))
    for node, state in checked.items():
        seconds = account.settings.health_check_seconds
        phases = interrupt(state, "DeepHealthCheckInProgress", call.now, seconds)
        relaunch(account, cluster, node, call.now, phases)
    record_interruption(account, cluster, checked, call)
    record_health_check(account, cluster, request.deep_health_check_configurations, checked, call.now)
    return shapes.StartClusterHealthCheckResponse(cluster_arn=cluster.arn)


def record_interruption(account: Account, cluster: Cluster, nodes: Iterable[Node], call: Call) -> None:
    """Write nodes that a request keeps from running for a while into the ledger."""
    account.ledger.record(
        Interruption(
            time=call.now,
            request_id=call.request_id,
            invocation_id=call.invocation_id,
            operation=call.operation,
            cluster_arn=cluster.arn,
            nodes=tuple((node.group, node.logical_id) for node in nodes),
        )
    )


def _running(
    cluster: Cluster, configuration: shapes.InstanceGroupHealthCheckConfiguration, index: int, now: float
) -> dict[Node, NodeState]:
    """The nodes that a configuration is about, which have to run where they are named."""
    running = {
        node: state
        for node in cluster.census(configuration.instance_group_name).staying
        if (state := node.timeline.at(now)) is not None and state.status == "Running"
    }
    if configuration.instance_ids is None:
        return running
    named = set(configuration.instance_ids)
    absent = named - {state.instance_id for state in running.values()}
    if absent:
        raise validation_refused(
            f"DeepHealthCheckConfigurations[{index}].InstanceIds: the group has no running instances "
            f"{', '.join(sorted(absent))}"
        )
    return {node: state for node, state in running.items() if state.instance_id in named}


Failure: TypeAlias = tuple[str, str, str]
"""An id with code and message."""


@attrs.define
class _Verdicts:
    """Decides on ids; a node that two ids of a request name is accepted for both and repaired once."""

    cluster: Cluster
    now: float
    accepted: list[Repaired] = attrs.field(factory=list["Repaired"])

    def on(self, request: RepairRequest) -> tuple[list[str], list[Failure], list[str], list[Failure]]:
        """Instance ids that are accepted, those that are not, and the same of logical ids."""
        node_ids, logical_ids = request.node_ids or (), request.node_logical_ids or ()
        if not node_ids and not logical_ids:
            raise validation_refused("NodeIds, NodeLogicalIds: at least one of them is required")
        if len(node_ids) + len(logical_ids) > ID_LIMIT:
            raise validation_refused(
                f"NodeIds, NodeLogicalIds: {len(node_ids) + len(logical_ids)} ids are more than {ID_LIMIT} combined"
            )
        if logical_ids and not self.cluster.is_continuous:
            raise validation_refused("NodeLogicalIds: only for clusters with the NodeProvisioningMode 'Continuous'")
        by_instance = self._sorted(node_ids, lambda name: self.cluster.with_instance(name, self.now))
        by_logical_id = self._sorted(logical_ids, self.cluster.nodes.get)
        return (*by_instance, *by_logical_id)

    def _sorted(self, ids: Sequence[str], find: Callable[[str], Node | None]) -> tuple[list[str], list[Failure]]:
        successful: list[str] = []
        failed: list[Failure] = []
        for name in dict.fromkeys(ids):
            node = find(name)
            state = node.timeline.at(self.now) if node is not None else None
            if node is None or state is None:
                failed.append((name, "InstanceIdNotFound", f"The cluster has no node {name!r}."))
            elif (reason := _reason_against(state)) is not None:
                failed.append((name, *reason))
            else:
                successful.append(name)
                if (node, state) not in self.accepted:
                    self.accepted.append((node, state))
        return successful, failed


def _reason_against(state: NodeState) -> tuple[str, str] | None:
    """Code and message of a node that cannot be repaired now."""
    if state.instance_id is None:
        return "InvalidInstanceStatus", f"The node is {state.status} and has no instance."
    if state.status in ("Running", "Failure"):
        return None
    if state.has_run and state.status != "ShuttingDown":
        return "InstanceIdInUse", f"The node is {state.status}: another operation on it has not ended."
    return "InvalidInstanceStatus", f"The node is {state.status}."
