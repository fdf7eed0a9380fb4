"""Rules between members that only the API reference states, by the name of the structure that they bind.

A rule runs when each member by itself is valid. https://docs.aws.amazon.com/sagemaker/latest/APIReference/
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["CROSS_MEMBER_RULES"]

NODES_PER_REQUEST = 50


def _at_most_fifty_nodes(request: Any, path: str, problems: list[str]) -> None:
    """BatchAddClusterNodes: "up to 50 nodes in a single request", over all instance groups."""
    total = sum(group.increment_target_count_by for group in request.nodes_to_add)
    if total > NODES_PER_REQUEST:
        problems.append(f"{path}nodes_to_add: {total} nodes over all groups are more than {NODES_PER_REQUEST}")


def _exactly_one_node_id(request: Any, path: str, problems: list[str]) -> None:
    """DescribeClusterNode: the node is named by its instance id or by its logical id."""
    if (request.node_id is None) == (request.node_logical_id is None):
        problems.append(f"{path}node_id, node_logical_id: exactly one of them is required")


CROSS_MEMBER_RULES: dict[str, Callable[[Any, str, list[str]], None]] = {
    "BatchAddClusterNodesRequest": _at_most_fifty_nodes,
    "DescribeClusterNodeRequest": _exactly_one_node_id,
}
