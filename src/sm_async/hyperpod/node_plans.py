"""Plans of nodes to delete, reboot or replace: which ids go into which request, to be shown before anything is done."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import ClassVar, Self

import attrs

from sm_async.errors import InvalidInputError
from sm_async.hyperpod.clusters import ClusterArn, problem_of_cluster
from sm_async.hyperpod.documents import from_json, to_json
from sm_async.hyperpod.splitting import DELETION, REPAIR, IdLimits, split_ids
from sm_async.hyperpod.wording import amount

__all__ = [
    "INSTANCE_ID",
    "LOGICAL_ID",
    "DeletionPlan",
    "NodePlan",
    "NodeRequest",
    "RebootPlan",
    "ReplacementPlan",
    "plan_node_deletions",
    "plan_node_reboots",
    "plan_node_replacements",
]

INSTANCE_ID = re.compile(r"i-[a-f0-9]{8}(?:[a-f0-9]{9})?")
LOGICAL_ID = re.compile(r"(?=.{1,128}\Z)[a-zA-Z0-9][a-zA-Z0-9\-]*[a-zA-Z0-9]")


@attrs.frozen(kw_only=True)
class NodeRequest:
    """The ids of one request."""

    node_ids: tuple[str, ...] = ()
    """EC2 instance ids."""
    node_logical_ids: tuple[str, ...] = ()

    @property
    def ids(self) -> tuple[str, ...]:
        """Ids of both kinds."""
        return self.node_ids + self.node_logical_ids


@attrs.frozen(kw_only=True, repr=False)
class NodePlan:
    """Ids of nodes, cut into requests; what is done to them is the class. Show it with `str()` before it is done."""

    limits: ClassVar[IdLimits] = REPAIR
    verb: ClassVar[str] = ""
    """What is done: it stands before "3 nodes"."""
    state: ClassVar[str] = ""
    """What nodes are for which it is done: it stands after "3 nodes"."""
    effect: ClassVar[str] = ""
    """What that means for the nodes, in a sentence."""

    cluster: str
    """ARN or name of the cluster."""
    requests: tuple[NodeRequest, ...]

    def __attrs_post_init__(self) -> None:
        """Raise `InvalidInputError` for requests that no planner made."""
        ids = [node_id for request in self.requests for node_id in request.ids]
        problem = problem_of_cluster(self.cluster)
        problems = [problem] if problem else []
        if len(set(ids)) < len(ids):
            problems.append("requests: an id stands there twice")
        for position, request in enumerate(self.requests):
            allowed = self.limits.combined if request.node_logical_ids else self.limits.node_ids
            if not 1 <= len(request.ids) <= allowed:
                problems.append(f"requests[{position}]: {len(request.ids)} ids; 1 to {allowed} are allowed")
        if problems or not self.requests:
            raise InvalidInputError(problems or ["requests: none"])

    @property
    def ids(self) -> tuple[str, ...]:
        """All ids, of both kinds, in the order of the requests."""
        return tuple(node_id for request in self.requests for node_id in request.ids)

    @property
    def region(self) -> str | None:
        """Region of the cluster; None where the plan has its name only."""
        arn = ClusterArn.found(self.cluster)
        return arn.region if arn else None

    def to_json(self) -> str:
        """The plan as JSON."""
        return to_json(self)

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """The plan of a JSON text. Raises `InvalidInputError` for a text that is none, or of another kind."""
        return from_json(cls, text)

    def __repr__(self) -> str:
        return f"<{type(self).__name__}: {self._what()}>"

    def _what(self) -> str:
        return f"{amount(len(self.ids), 'node')} of {self.cluster} in {amount(len(self.requests), 'request')}"

    def __str__(self) -> str:
        lines = [f"  {', '.join(request.ids)}" for request in self.requests]
        return f"{self.verb} {self._what()}. {self.effect}\n" + "\n".join(lines)


@attrs.frozen(kw_only=True, repr=False)
class DeletionPlan(NodePlan):
    """Nodes to delete."""

    limits: ClassVar[IdLimits] = DELETION
    verb: ClassVar[str] = "Deletes"
    state: ClassVar[str] = "being deleted"
    effect: ClassVar[str] = "Their instances are terminated, and what is on their volumes is lost."


@attrs.frozen(kw_only=True, repr=False)
class RebootPlan(NodePlan):
    """Nodes to reboot."""

    verb: ClassVar[str] = "Reboots"
    state: ClassVar[str] = "being rebooted"
    effect: ClassVar[str] = "What runs on them is interrupted; their volumes are kept."


@attrs.frozen(kw_only=True, repr=False)
class ReplacementPlan(NodePlan):
    """Nodes to replace."""

    verb: ClassVar[str] = "Replaces"
    state: ClassVar[str] = "being replaced"
    effect: ClassVar[str] = "EVERY VOLUME OF THEIR INSTANCES IS DESTROYED, the root volumes and the secondary ones."


def plan_node_deletions(
    cluster: str, *, node_ids: Sequence[str] = (), node_logical_ids: Sequence[str] = ()
) -> DeletionPlan:
    """Plan to delete nodes: 99 instance ids a request, or 50 ids in all where logical ids are among them.

    Prefer logical ids: a node that is replaced meanwhile has another instance id, by which it is not found.
    Ids that are given twice count once. `cluster` is an ARN or a name. Nothing is asked and nothing is sent. Raises
    `InvalidInputError` with everything that is wrong.
    """
    return DeletionPlan(cluster=cluster, requests=_requests(cluster, node_ids, node_logical_ids, DeletionPlan.limits))


def plan_node_reboots(
    cluster: str, *, node_ids: Sequence[str] = (), node_logical_ids: Sequence[str] = ()
) -> RebootPlan:
    """Plan to reboot nodes, 25 ids a request. Otherwise as `plan_node_deletions`.

    Name a node by one of its ids only: by both it is rebooted twice.
    """
    return RebootPlan(cluster=cluster, requests=_requests(cluster, node_ids, node_logical_ids, RebootPlan.limits))


def plan_node_replacements(
    cluster: str, *, node_ids: Sequence[str] = (), node_logical_ids: Sequence[str] = ()
) -> ReplacementPlan:
    """Plan to replace nodes, 25 ids a request: every volume of their instances is destroyed.

    Prefer instance ids: one that was replaced already is not found, where a logical id would be replaced again.
    Otherwise as `plan_node_reboots`.
    """
    requests = _requests(cluster, node_ids, node_logical_ids, ReplacementPlan.limits)
    return ReplacementPlan(cluster=cluster, requests=requests)


def _requests(
    cluster: object, node_ids: Sequence[str], node_logical_ids: Sequence[str], limits: IdLimits
) -> tuple[NodeRequest, ...]:
    problem = problem_of_cluster(cluster)
    problems = [
        *([problem] if problem else []),
        *_problems_of_ids("node_ids", node_ids, INSTANCE_ID),
        *_problems_of_ids("node_logical_ids", node_logical_ids, LOGICAL_ID),
        *([] if len(node_ids) or len(node_logical_ids) else ["node_ids, node_logical_ids: no id is given"]),
    ]
    if problems:
        raise InvalidInputError(problems)
    both = split_ids(list(dict.fromkeys(node_ids)), list(dict.fromkeys(node_logical_ids)), limits)
    return tuple(NodeRequest(node_ids=ids, node_logical_ids=logical) for ids, logical in both)


def _problems_of_ids(name: str, ids: object, pattern: re.Pattern[str]) -> Iterator[str]:
    if isinstance(ids, str) or not isinstance(ids, Sequence):
        yield f"{name}: expected a list of ids, got {type(ids).__name__}"
        return
    for position, node_id in enumerate(ids):  # pyright: ignore[reportUnknownArgumentType, reportUnknownVariableType]  # anything
        if not isinstance(node_id, str) or not pattern.fullmatch(node_id):
            yield f"{name}[{position}]: {str(node_id)[:80]!r} is no such id"  # pyright: ignore[reportUnknownArgumentType]  # anything
        elif pattern is LOGICAL_ID and INSTANCE_ID.fullmatch(node_id):
            yield f"{name}[{position}]: {node_id!r} is an instance id; give it in node_ids"
