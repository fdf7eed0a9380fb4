"""How the command line says numbers, moments and nodes to people; an answer can lack what the model promises. Pure."""

from __future__ import annotations

import datetime

from sm_async import shapes

__all__ = ["launch_time", "number_of_nodes", "status_of"]


def number_of_nodes(count: int) -> str:
    """As "1 node" or "1,200 nodes"."""
    return "1 node" if count == 1 else f"{count:,} nodes"


def status_of(node: shapes.ClusterNodeSummary) -> str:
    """InstanceStatus of a node in a list; `Unknown` where the list does not say it."""
    return getattr(node.instance_status, "status", None) or "Unknown"


def launch_time(node: shapes.ClusterNodeSummary) -> str | None:
    """When a node was launched, in UTC; None where the list does not say it."""
    return _utc(node.launch_time)


def _utc(moment: object) -> str | None:
    return f"{moment:%Y-%m-%dT%H:%M:%SZ}" if isinstance(moment, datetime.datetime) else None
