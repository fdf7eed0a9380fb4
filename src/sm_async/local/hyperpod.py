"""The operations on HyperPod clusters that the server has: which function answers which."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sm_async.local.account import Account
from sm_async.local.batch_add import batch_add_cluster_nodes
from sm_async.local.batch_delete import batch_delete_cluster_nodes
from sm_async.local.calls import Call
from sm_async.local.cluster_events import describe_cluster_event, list_cluster_events
from sm_async.local.cluster_operations import create_cluster, delete_cluster, describe_cluster, list_clusters
from sm_async.local.cluster_update import update_cluster
from sm_async.local.node_operations import describe_cluster_node, list_cluster_nodes
from sm_async.schema import Structure

__all__ = ["HYPERPOD"]

HYPERPOD: Mapping[str, Callable[[Account, Any, Call], Structure]] = {
    "BatchAddClusterNodes": batch_add_cluster_nodes,
    "BatchDeleteClusterNodes": batch_delete_cluster_nodes,
    "CreateCluster": create_cluster,
    "DeleteCluster": delete_cluster,
    "DescribeCluster": describe_cluster,
    "DescribeClusterNode": describe_cluster_node,
    "DescribeClusterEvent": describe_cluster_event,
    "ListClusterEvents": list_cluster_events,
    "ListClusterNodes": list_cluster_nodes,
    "ListClusters": list_clusters,
    "UpdateCluster": update_cluster,
}
