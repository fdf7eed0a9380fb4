"""How a bulk request is cut into requests that the service takes: pure, and the same for the same numbers."""

from __future__ import annotations

import bisect
from collections.abc import Mapping, Sequence

import attrs

__all__ = ["ADDITION_LIMIT", "DELETION", "GROUP_LIMIT", "REPAIR", "IdLimits", "split_counts", "split_ids"]

ADDITION_LIMIT = 50
"""Nodes of one BatchAddClusterNodes over all its groups. The documentation's; the model has it for one group."""

GROUP_LIMIT = 5
"""Instance groups of one BatchAddClusterNodes."""


@attrs.frozen
class IdLimits:
    """How many ids one request takes."""

    node_ids: int
    """Instance ids, in a request without logical ids."""
    combined: int
    """Ids of both kinds, in a request with logical ids."""


DELETION = IdLimits(node_ids=99, combined=50)
"""BatchDeleteClusterNodes. The documentation's; the model allows 3,000 and 99."""

REPAIR = IdLimits(node_ids=25, combined=25)
"""BatchRebootClusterNodes and BatchReplaceClusterNodes. 25 in all is the safe side of "25 of each kind"."""


def split_counts(counts: Mapping[str, int]) -> list[dict[str, int]]:
    """Requests that add up to `counts`, in which every count is positive; groups are sorted, whatever their order.

    Greedy: a request takes some of the smallest groups whole and fills up with the largest. How many small ones it
    may take decides how well that goes, so all five answers are tried, and the first of the shortest is the result. It
    has been one request longer than the lower bound (nodes / 50, groups / 5) at most, and seldom that.
    """
    return min((_packed(counts, small) for small in range(GROUP_LIMIT)), key=len)


def _packed(counts: Mapping[str, int], small: int) -> list[dict[str, int]]:
    """Requests of at most `small` whole groups, smallest first, filled up with the largest that are left."""
    left = sorted((count, group) for group, count in counts.items())
    requests: list[dict[str, int]] = []
    while left:
        taken: dict[str, int] = {}
        room = ADDITION_LIMIT
        while left and len(taken) < small and left[0][0] <= room:
            count, group = left.pop(0)
            taken[group] = count
            room -= count
        while left and room and len(taken) < GROUP_LIMIT:
            count, group = left.pop()
            taken[group] = min(count, room)
            room -= taken[group]
            if count > taken[group]:
                bisect.insort(left, (count - taken[group], group))
        requests.append(dict(sorted(taken.items())))
    return requests


def split_ids(
    node_ids: Sequence[str], node_logical_ids: Sequence[str], limits: IdLimits
) -> list[tuple[tuple[str, ...], tuple[str, ...]]]:
    """Requests, each as instance ids and logical ids, in the order given and as few as the limits allow."""
    requests: list[tuple[tuple[str, ...], tuple[str, ...]]] = []
    first = 0
    for start in range(0, len(node_logical_ids), limits.combined):
        logical = tuple(node_logical_ids[start : start + limits.combined])
        room = limits.combined - len(logical)
        requests.append((tuple(node_ids[first : first + room]), logical))
        first += room
    alone = range(first, len(node_ids), limits.node_ids)
    return requests + [(tuple(node_ids[start : start + limits.node_ids]), ()) for start in alone]
