"""Rules between members that only the API reference states, by the name of the structure that they bind.

They are tried on every input, valid or not, and pass over values that they cannot read: those have a problem of their
own. https://docs.aws.amazon.com/sagemaker/latest/APIReference/
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from sm_async.protocol.json_values import is_list_like

__all__ = ["CROSS_MEMBER_RULES", "Breach", "CrossMemberRule"]

Breach: TypeAlias = tuple[tuple[str, ...], str]
"""The members that break a rule, by their attributes, and what is wrong with them."""

CrossMemberRule: TypeAlias = Callable[[Any], Breach | None]
"""Answers for a structure with how it breaks the rule, or None."""

NODES_PER_REQUEST = 50


def _at_most_fifty_nodes(request: Any) -> Breach | None:
    """BatchAddClusterNodes: "up to 50 nodes in a single request", over all instance groups.

    A count that is too high by itself is left out of the sum.
    """
    groups: Any = request.nodes_to_add if is_list_like(request.nodes_to_add) else ()
    counts = (getattr(group, "increment_target_count_by", None) for group in groups)
    total = sum(count for count in counts if type(count) is int and 0 < count <= NODES_PER_REQUEST)
    if total <= NODES_PER_REQUEST:
        return None
    return ("nodes_to_add",), f"{total} nodes over all groups are more than {NODES_PER_REQUEST}"


def _at_least_one_kind_of_ids(request: Any) -> Breach | None:
    """BatchDeleteClusterNodes: the nodes are named by their instance ids, their logical ids, or both."""
    if request.node_ids is not None or request.node_logical_ids is not None:
        return None
    return ("node_ids", "node_logical_ids"), "at least one of them is required"


def _exactly_one_node_id(request: Any) -> Breach | None:
    """DescribeClusterNode: the node is named by its instance id or by its logical id."""
    if (request.node_id is None) != (request.node_logical_id is None):
        return None
    return ("node_id", "node_logical_id"), "exactly one of them is required"


CROSS_MEMBER_RULES: dict[str, CrossMemberRule] = {
    "BatchAddClusterNodesRequest": _at_most_fifty_nodes,
    "BatchDeleteClusterNodesRequest": _at_least_one_kind_of_ids,
    "DescribeClusterNodeRequest": _exactly_one_node_id,
}
