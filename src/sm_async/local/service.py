"""The service by values: a call with its JSON document in, an output or a refusal out. No HTTP here."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sm_async import shapes
from sm_async._model.operations import OPERATIONS
from sm_async.local.account import Account
from sm_async.local.batch_add import batch_add_cluster_nodes
from sm_async.local.batch_delete import batch_delete_cluster_nodes
from sm_async.local.calls import Call
from sm_async.local.cluster_operations import create_cluster, delete_cluster, describe_cluster, list_clusters
from sm_async.local.cluster_update import update_cluster
from sm_async.local.ids import Ids
from sm_async.local.node_operations import describe_cluster_node, list_cluster_nodes
from sm_async.local.refusals import RequestRefused
from sm_async.local.requests import read_input
from sm_async.local.settings import Settings
from sm_async.schema import Structure

__all__ = ["IMPLEMENTED", "Service"]

IMPLEMENTED: Mapping[str, Callable[[Account, Any, Call], Structure]] = {
    "BatchAddClusterNodes": batch_add_cluster_nodes,
    "BatchDeleteClusterNodes": batch_delete_cluster_nodes,
    "CreateCluster": create_cluster,
    "DeleteCluster": delete_cluster,
    "DescribeCluster": describe_cluster,
    "DescribeClusterNode": describe_cluster_node,
    "ListClusterNodes": list_cluster_nodes,
    "ListClusters": list_clusters,
    "UpdateCluster": update_cluster,
}
"""The operations that the server has."""


class Service:
    """The operations on one account. Time is an argument; ids come from the source that was given."""

    def __init__(self, settings: Settings, ids: Ids) -> None:
        self.account = Account(settings, ids)

    def call(self, call: Call) -> Structure:
        """The output of a call.

        Raises `RequestRefused`: UnknownOperationException for a name that the model does not have, NotImplemented for
        an operation that only this server lacks, and what the input or the state deserve. Then nothing has changed.
        """
        operation = call.operation
        row = OPERATIONS.get(operation)
        if row is None:
            raise RequestRefused("UnknownOperationException", f"SageMaker has no operation {operation[:100]!r}.")
        implementation = IMPLEMENTED.get(operation)
        if implementation is None:
            raise RequestRefused(
                "NotImplemented",
                f"The embedded server does not have {operation}. It has: {', '.join(IMPLEMENTED)}.",
            )
        request = read_input(getattr(shapes, row.input), call.document, self.account.settings.switches)
        return implementation(self.account, request, call)
