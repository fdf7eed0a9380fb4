"""What an answer to BatchAddClusterNodes says, read with care: it can lack what the model promises.

Nodes were bought then all the same, so such an answer proves nothing about those that it does not name.
"""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from sm_async import shapes
from sm_async.hyperpod.addition_plans import AdditionRequest, counted
from sm_async.hyperpod.failures import NOT_REPORTED, passes_with_time_code

__all__ = ["AddedNode", "GroupFailure", "failures_of", "nodes_of"]


@attrs.frozen(kw_only=True)
class AddedNode:
    """A node that was added, known by its logical id before it has an instance."""

    node_logical_id: str
    """Outlives the instance and survives a replacement."""
    group: str
    """Empty where the answer does not say it."""
    status: str
    """When it was answered: Pending at first, later statuses in an answer to a request that was sent again; NotFound
    where the node was deleted meanwhile. It was bought all the same, and is not bought again."""


@attrs.frozen(kw_only=True)
class GroupFailure:
    """Nodes of one group that were not added, for one reason."""

    group: str
    code: str
    """The service's code for the group, or for the whole request, or the name of the error that the request ended in;
    `NotReported` where two answers said neither that they were added nor why not."""
    count: int
    """Nodes that were not added."""
    is_retryable: bool
    """True: retry later. False: permanent, it takes another request or another cluster."""
    message: str | None = None
    """The reason in words."""


def nodes_of(request: AdditionRequest, output: object) -> tuple[AddedNode, ...]:
    """The nodes that an answer names; of a request for one group they are that group's."""
    return tuple(_nodes(request, output))


def failures_of(
    request: AdditionRequest, output: shapes.BatchAddClusterNodesResponse, nodes: tuple[AddedNode, ...]
) -> tuple[GroupFailure, ...] | None:
    """The failures of an answer with these nodes; None where it does not say of what groups and nodes it speaks.

    Nodes of which it says nothing are failures with the code `NotReported`.
    """
    asked = {part.group: part.count for part in request.parts}
    if len(nodes) != len(output.successful or ()) or any(node.group not in asked for node in nodes):
        return None
    failures: list[GroupFailure] = []
    for each in output.failed or ():
        failure = _failure(each)
        if failure is None or not 0 <= failure.count <= asked.get(failure.group, -1):
            return None
        failures.append(failure)
    accounted = counted([*((node.group, 1) for node in nodes), *((each.group, each.count) for each in failures)])
    silent = {group: count - accounted[group] for group, count in asked.items() if accounted[group] < count}
    failures += [
        GroupFailure(group=group, code=NOT_REPORTED, count=count, is_retryable=True) for group, count in silent.items()
    ]
    return tuple(failures)


def _nodes(request: AdditionRequest, output: object) -> Iterator[AddedNode]:
    only = request.parts[0].group if len(request.parts) == 1 else ""
    for each in getattr(output, "successful", None) or ():
        node_id = _text(getattr(each, "node_logical_id", None))
        if node_id is not None:
            yield AddedNode(
                node_logical_id=node_id,
                group=_text(each.instance_group_name) or only,
                status=_text(each.status) or NOT_REPORTED,
            )


def _failure(found: object) -> GroupFailure | None:
    group, code = _text(getattr(found, "instance_group_name", None)), _text(getattr(found, "error_code", None))
    count = getattr(found, "failed_count", None)
    if group is None or code is None or not isinstance(count, int):
        return None
    message = _text(getattr(found, "message", None))
    return GroupFailure(group=group, code=code, count=count, is_retryable=passes_with_time_code(code), message=message)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None
