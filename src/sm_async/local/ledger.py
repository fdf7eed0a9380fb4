"""The ledger: what was really applied, whatever the answers said. Tests of exactly-once behaviour count with it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

import attrs

__all__ = ["Addition", "Entry", "Interruption", "Ledger", "Removal", "Replacement"]


@attrs.frozen(kw_only=True)
class Addition:
    """Nodes that one request added to a cluster."""

    time: float
    """Epoch seconds of the server's clock."""
    request_id: str
    """Empty where no request made the change but the service itself; so in all entries."""
    invocation_id: str | None
    """The client's id of the call that this change belongs to, from `amz-sdk-invocation-id`; None where it had none."""
    operation: str
    """CreateCluster, UpdateCluster or BatchAddClusterNodes; or Rollback, where the service gave nodes back that
    an update had removed."""
    cluster_arn: str
    client_token: str | None
    """The request's idempotency token; None where it had none."""
    nodes: tuple[tuple[str, str], ...]
    """Instance group and logical id of each node."""


@attrs.frozen(kw_only=True)
class Removal:
    """Nodes that one request removed from a cluster: from then on they shut down and do not count."""

    time: float
    request_id: str
    invocation_id: str | None
    operation: str
    """UpdateCluster, DeleteCluster or BatchDeleteClusterNodes; or Rollback, where the service took nodes back."""
    cluster_arn: str
    nodes: tuple[tuple[str, str], ...]
    """Instance group and logical id of each node."""


@attrs.frozen(kw_only=True)
class Replacement:
    """Nodes that got other instances, under the logical ids that they had. What the old ones held is lost."""

    time: float
    request_id: str
    invocation_id: str | None
    operation: str
    """BatchReplaceClusterNodes; or NodeRecovery, where the service replaced an instance that had failed."""
    cluster_arn: str
    nodes: tuple[tuple[str, str], ...]
    """Instance group and logical id of each node."""
    instances: tuple[tuple[str, str], ...]
    """Instance id of each node, the one that it had and the one that it gets."""


@attrs.frozen(kw_only=True)
class Interruption:
    """Nodes that did not run for a while, and then ran on with the same instances."""

    time: float
    request_id: str
    invocation_id: str | None
    operation: str
    """BatchRebootClusterNodes, UpdateClusterSoftware or StartClusterHealthCheck."""
    cluster_arn: str
    nodes: tuple[tuple[str, str], ...]
    """Instance group and logical id of each node."""


Entry: TypeAlias = Addition | Removal | Replacement | Interruption


class Ledger:
    """Every change to the nodes of every cluster, oldest first. A request that changed nothing has no entry.

    It is evidence, so it forgets nothing and grows for as long as the server lives.
    """

    def __init__(self) -> None:
        self._entries: list[Entry] = []

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All entries in the order in which they were applied."""
        return tuple(self._entries)

    def additions(self, *, client_token: str | None = None, cluster_arn: str | None = None) -> tuple[Addition, ...]:
        """Additions of one token, of one cluster, or all. A token that was applied once has exactly one."""
        return tuple(
            entry
            for entry in self._entries
            if isinstance(entry, Addition)
            and client_token in (None, entry.client_token)
            and cluster_arn in (None, entry.cluster_arn)
        )

    def removals(self, *, cluster_arn: str | None = None) -> tuple[Removal, ...]:
        """Removals of one cluster, or all."""
        return tuple(
            entry for entry in self._entries if isinstance(entry, Removal) and cluster_arn in (None, entry.cluster_arn)
        )

    def replacements(self, *, cluster_arn: str | None = None) -> tuple[Replacement, ...]:
        """Replacements in one cluster, or all."""
        return tuple(
            entry
            for entry in self._entries
            if isinstance(entry, Replacement) and cluster_arn in (None, entry.cluster_arn)
        )

    def interruptions(self, *, cluster_arn: str | None = None) -> tuple[Interruption, ...]:
        """Interruptions in one cluster, or all."""
        return tuple(
            entry
            for entry in self._entries
            if isinstance(entry, Interruption) and cluster_arn in (None, entry.cluster_arn)
        )

    def nodes(self, cluster_arn: str) -> dict[str, str]:
        """The nodes that a cluster has by this ledger, shutting down ones excluded: instance group by logical id."""
        present: dict[str, str] = {}
        for entry in self._of(cluster_arn):
            if isinstance(entry, Addition):
                present.update((logical_id, group) for group, logical_id in entry.nodes)
            elif isinstance(entry, Removal):
                for _, logical_id in entry.nodes:
                    del present[logical_id]
        return present

    def record(self, entry: Entry) -> None:
        """Write down a change that was applied; one without nodes is none."""
        if entry.nodes:
            self._entries.append(entry)

    def _of(self, cluster_arn: str) -> Iterator[Entry]:
        return (entry for entry in self._entries if entry.cluster_arn == cluster_arn)
