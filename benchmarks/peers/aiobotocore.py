"""aiobotocore: botocore with its HTTP stack replaced by aiohttp.

Does: validation of names, types and lower bounds, a token, SigV4, retries, output as dicts under the service's
names. Does not: check upper bounds and patterns, typed output, unknown members.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from benchmarks.peers.interface import ACCESS_KEY, CLUSTER, REGION, SECRET_KEY, Target
from benchmarks.untyped import untyped

__all__ = ["connect"]

config = untyped("aiobotocore.config")
session = untyped("aiobotocore.session")


class Aiobotocore:
    """Adds and lists."""

    def __init__(self, client: Any) -> None:
        self._client = client

    async def add(self) -> int:
        """Add 4 nodes."""
        added = await self._client.batch_add_cluster_nodes(
            ClusterName=CLUSTER, NodesToAdd=[{"InstanceGroupName": "gpu", "IncrementTargetCountBy": 4}]
        )
        return len(added["Successful"])

    async def page(self, token: str | None) -> tuple[int, str | None]:
        """List 100 nodes."""
        more = {"NextToken": token} if token else {}
        page = await self._client.list_cluster_nodes(ClusterName=CLUSTER, MaxResults=100, **more)
        return len(page["ClusterNodeSummaries"]), page.get("NextToken")


@asynccontextmanager
async def connect(target: Target) -> AsyncGenerator[Aiobotocore]:
    """A client with a pool of the target's size."""
    async with session.get_session().create_client(
        "sagemaker",
        region_name=REGION,
        endpoint_url=target.url,
        aws_access_key_id=ACCESS_KEY,
        aws_secret_access_key=SECRET_KEY,
        config=config.AioConfig(max_pool_connections=target.in_flight),
    ) as client:
        yield Aiobotocore(client)
