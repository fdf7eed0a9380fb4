"""BatchDeleteClusterNodes: which of the ids that a request names can go, and why the others cannot."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import attrs

from sm_async import shapes
from sm_async.local.account import Account, Cluster, Node
from sm_async.local.calls import Call
from sm_async.local.provisioning import remove_nodes
from sm_async.local.refusals import validation_refused
from sm_async.local.scalings import Scaling
from sm_async.local.settings import Limits

__all__ = ["batch_delete_cluster_nodes"]

NODE_IDS_LIMIT = 99
COMBINED_LIMIT = 50
"""Ids of both kinds in one request that names logical ids. Both limits are the documentation's, not the model's."""


def batch_delete_cluster_nodes(
    account: Account, request: shapes.BatchDeleteClusterNodesRequest, call: Call
) -> shapes.BatchDeleteClusterNodesResponse:
    """Shut down the nodes that can go; every id is answered with success or with the reason why not."""
    cluster = account.cluster(request.cluster_name, call.now)
    _check_ids(request, account.settings.switches.deletion_limits)
    verdicts = _Verdicts(account, cluster, call)
    node_ids, failed = verdicts.on(
        request.node_ids or (), lambda node_id: cluster.with_instance(node_id, call.now), "NodeIdNotFound"
    )
    logical_ids, failed_logical = verdicts.on(
        request.node_logical_ids or (), cluster.nodes.get, "NodeLogicalIdNotFound"
    )
    leaving = [node for node in verdicts.accepted if not node.is_leaving]
    scaling = Scaling.of(account, cluster, (node.group for node in leaving), call.now)
    remove_nodes(account, cluster, leaving, call)
    scaling.record(removed=leaving)
    return shapes.BatchDeleteClusterNodesResponse(
        successful=node_ids or None,
        failed=[
            shapes.BatchDeleteClusterNodesError(code=code, message=message, node_id=node_id)
            for node_id, code, message in failed
        ]
        or None,
        successful_node_logical_ids=logical_ids or None,
        failed_node_logical_ids=[
            shapes.BatchDeleteClusterNodeLogicalIdsError(code=code, message=message, node_logical_id=logical_id)
            for logical_id, code, message in failed_logical
        ]
        or None,
    )


def _check_ids(request: shapes.BatchDeleteClusterNodesRequest, limits: Limits) -> None:
    node_ids, logical_ids = len(request.node_ids or ()), len(request.node_logical_ids or ())
    if limits == "documentation":
        if logical_ids and node_ids + logical_ids > COMBINED_LIMIT:
            raise validation_refused(
                f"NodeIds, NodeLogicalIds: {node_ids + logical_ids} ids are more than {COMBINED_LIMIT} combined"
            )
        if node_ids > NODE_IDS_LIMIT:
            raise validation_refused(f"NodeIds: {node_ids} ids are more than {NODE_IDS_LIMIT}")


@attrs.define
class _Verdicts:
    """Decides on ids; a node that two ids of a request name is accepted for both and removed once."""

    account: Account
    cluster: Cluster
    call: Call
    accepted: list[Node] = attrs.field(factory=list[Node])

    def on(
        self, ids: Iterable[str], find: Callable[[str], Node | None], not_found: str
    ) -> tuple[list[str], list[tuple[str, str, str]]]:
        """The ids whose nodes can go, and the others with code and message; repeated ids count once."""
        successful: list[str] = []
        failed: list[tuple[str, str, str]] = []
        for node_id in dict.fromkeys(ids):
            node = find(node_id)
            if node is None:
                failed.append((node_id, not_found, f"The cluster has no node {node_id!r}."))
            elif (reason := self._reason_against(node)) is not None:
                failed.append((node_id, "InvalidNodeStatus", reason))
            else:
                successful.append(node_id)
                if node not in self.accepted:
                    self.accepted.append(node)
        return successful, failed

    def _reason_against(self, node: Node) -> str | None:
        group_status = self.cluster.groups[node.group].timeline.at(self.call.now)
        if group_status != "InService":
            return f"Instance group {node.group!r} is {group_status} and not InService."
        if node.is_leaving and self.account.settings.switches.deletion_while_shutting_down == "refuse":
            return "The node is ShuttingDown."
        return None
