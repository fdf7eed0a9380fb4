"""capo-sagemaker: a typed client generated from Smithy models, on zapros and h11.

Does: a token, SigV4, retries, output as TypedDicts under snake_case names. Does not: validation, timeouts, unknown
members.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from benchmarks.peers.interface import ACCESS_KEY, CLUSTER, REGION, SECRET_KEY, Target
from benchmarks.untyped import untyped

__all__ = ["connect"]

capo_sagemaker = untyped("capo_sagemaker")
zapros = untyped("zapros")


class Capo:
    """Adds and lists."""

    def __init__(self, client: Any) -> None:
        self._client = client

    async def add(self) -> int:
        """Add 4 nodes."""
        added = await self._client.batch_add_cluster_nodes(
            CLUSTER, nodes_to_add=[{"instance_group_name": "gpu", "increment_target_count_by": 4}]
        )
        return len(added["successful"])

    async def page(self, token: str | None) -> tuple[int, str | None]:
        """List 100 nodes."""
        more = {"next_token": token} if token else {}
        page = await self._client.list_cluster_nodes(cluster_name=CLUSTER, max_results=100, **more)
        return len(page["cluster_node_summaries"]), page.get("next_token")


@asynccontextmanager
async def connect(target: Target) -> AsyncGenerator[Capo]:
    """A client with a pool of the target's size; its own default is 10 connections."""
    size = {"max_connections_per_host": target.in_flight, "max_idle_connections_per_host": target.in_flight}
    async with capo_sagemaker.AsyncSageMakerClient(
        http_handler=zapros.AsyncStdNetworkHandler(http1=size),
        region=REGION,
        endpoint=target.url,
        credentials={"access_key": ACCESS_KEY, "secret_key": SECRET_KEY},
    ) as client:
        yield Capo(client)
