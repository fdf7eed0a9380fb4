"""The nodes of HyperPod clusters over time: one shared poll a cluster, and the waiters that live on it."""

from sm_async.cluster_nodes.states import GONE, NOT_LISTED, NodesState, NodeState
from sm_async.cluster_nodes.waiters import ClusterNodeWaiters

__all__ = ["GONE", "NOT_LISTED", "ClusterNodeWaiters", "NodeState", "NodesState"]
