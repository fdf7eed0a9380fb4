"""sm_async as a program uses it: defaults but for the pool.

Does: typed input and output, validation of the input, a token, SigV4, deadlines, retries, unknown members kept,
metadata.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager

from benchmarks.peers.interface import ACCESS_KEY, CLUSTER, REGION, SECRET_KEY, Target
from sm_async import Credentials, SageMakerClient, shapes

__all__ = ["connect"]


class Ours:
    """Adds, lists and preloads."""

    def __init__(self, client: SageMakerClient) -> None:
        self._client = client

    async def add(self) -> int:
        """Add 4 nodes."""
        added = await self._client.batch_add_cluster_nodes(
            cluster_name=CLUSTER,
            nodes_to_add=[
                shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=4),
            ],
        )
        return len(added.successful)

    async def page(self, token: str | None) -> tuple[int, str | None]:
        """List 100 nodes."""
        page = await self._client.list_cluster_nodes(cluster_name=CLUSTER, max_results=100, next_token=token)
        return len(page.cluster_node_summaries), page.next_token

    async def preload(self) -> None:
        """Import and compile what `add` needs."""
        await self._client.preload("BatchAddClusterNodes")


@asynccontextmanager
async def connect(target: Target) -> AsyncGenerator[Ours]:
    """A client with a pool of the target's size."""
    async with SageMakerClient(
        region=REGION,
        credentials=Credentials(ACCESS_KEY, SECRET_KEY),
        endpoint_url=target.url,
        max_connections=target.in_flight,
        ssl_context=ssl.create_default_context(cafile=target.authorities) if target.authorities else None,
    ) as client:
        yield Ours(client)
