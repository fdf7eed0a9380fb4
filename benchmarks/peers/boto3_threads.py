"""boto3 in threads, as asyncio programs use it that have nothing else.

Does: validation of names, types and lower bounds, a token, SigV4, retries, output as dicts under the service's
names. Does not: check upper bounds and patterns, typed output, unknown members, cancellation.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from functools import partial
from typing import Any

from benchmarks.peers.interface import ACCESS_KEY, CLUSTER, REGION, SECRET_KEY, Target
from benchmarks.untyped import untyped

__all__ = ["connect"]

boto3 = untyped("boto3")
config = untyped("botocore.config")

MOST_THREADS = 64
"""Threads at most: more only take the interpreter lock from each other. Calls beyond them wait in the executor."""


class Boto3:
    """Adds and lists in threads."""

    def __init__(self, client: Any, threads: ThreadPoolExecutor) -> None:
        self._client, self._threads = client, threads

    async def add(self) -> int:
        """Add 4 nodes."""
        added = await self._call(
            self._client.batch_add_cluster_nodes,
            ClusterName=CLUSTER,
            NodesToAdd=[{"InstanceGroupName": "gpu", "IncrementTargetCountBy": 4}],
        )
        return len(added["Successful"])

    async def page(self, token: str | None) -> tuple[int, str | None]:
        """List 100 nodes."""
        more = {"NextToken": token} if token else {}
        page = await self._call(self._client.list_cluster_nodes, ClusterName=CLUSTER, MaxResults=100, **more)
        return len(page["ClusterNodeSummaries"]), page.get("NextToken")

    async def _call(self, method: Any, **members: Any) -> dict[str, Any]:
        loop = asyncio.get_running_loop()
        answer: dict[str, Any] = await loop.run_in_executor(self._threads, partial(method, **members))
        return answer


@asynccontextmanager
async def connect(target: Target) -> AsyncGenerator[Boto3]:
    """A client with as many connections as threads."""
    size = min(target.in_flight, MOST_THREADS)
    client = boto3.client(
        "sagemaker",
        region_name=REGION,
        endpoint_url=target.url,
        aws_access_key_id=ACCESS_KEY,
        aws_secret_access_key=SECRET_KEY,
        config=config.Config(max_pool_connections=size),
    )
    with ThreadPoolExecutor(size) as threads:
        yield Boto3(client, threads)
    client.close()
