"""A client as the options have it, and the cluster that a command names, as it is now."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Generator, Sequence
from contextlib import asynccontextmanager, contextmanager

import attrs

from sm_async import RateLimit, SageMakerClient, shapes
from sm_async.cli.client_settings import ClientSettings
from sm_async.cli.endings import CommandFailed, Exit
from sm_async.errors import InvalidInputError

__all__ = ["CalledCluster", "called_cluster", "group_names", "naming_cluster", "require_groups"]


@attrs.frozen
class CalledCluster:
    """A cluster and the client that reaches it."""

    client: SageMakerClient
    arn: str
    """What names it from here on: another cluster can have the name later."""
    description: shapes.DescribeClusterResponse

    async def nodes(self) -> list[shapes.ClusterNodeSummary]:
        """All nodes that it has now, those without an instance included. Raises `SageMakerError`."""
        listed = self.client.paginate.list_cluster_nodes(cluster_name=self.arn, include_node_logical_ids=True)
        return [node async for node in listed]


@asynccontextmanager
async def called_cluster(
    name: str, settings: ClientSettings, rate_limits: Sequence[RateLimit] = ()
) -> AsyncGenerator[CalledCluster]:
    """The cluster of a name or an ARN, asked for with DescribeCluster. Raises `CommandFailed` or `SageMakerError`."""
    async with SageMakerClient(**attrs.asdict(settings), rate_limits=rate_limits) as client:
        with naming_cluster(name):
            description = await client.describe_cluster(cluster_name=name)
        yield CalledCluster(client, description.cluster_arn, description)


@contextmanager
def naming_cluster(name: str) -> Generator[None]:
    """A block with a call that has only the cluster's name as its input. Raises `CommandFailed` where it is none."""
    try:
        yield
    except InvalidInputError:
        line = f"{name!r} is not the name of a cluster and not the ARN of one; nothing was sent"
        raise CommandFailed(Exit.INVALID_INPUT, line) from None


def group_names(cluster: shapes.DescribeClusterResponse) -> list[str]:
    """Names of a cluster's instance groups, restricted ones included."""
    groups = [*(cluster.instance_groups or ()), *(cluster.restricted_instance_groups or ())]
    return [group.instance_group_name for group in groups if group.instance_group_name is not None]


def require_groups(cluster: shapes.DescribeClusterResponse, wanted: Sequence[str]) -> None:
    """Raise `CommandFailed` for a group that the cluster lacks."""
    known = group_names(cluster)
    if missing := [group for group in wanted if group not in known]:
        line = f"{cluster.cluster_name or cluster.cluster_arn} has no instance group {', '.join(map(repr, missing))}"
        raise CommandFailed(Exit.INVALID_INPUT, f"{line}; it has {', '.join(map(repr, known)) or 'none'}")
