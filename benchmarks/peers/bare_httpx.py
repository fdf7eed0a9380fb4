"""httpx with its stock transport, bare: a POST of ready-made bytes and json.loads.

Does not: types, validation, token, signing (a stale signature is sent along), retries. Timeouts are a minute instead
of 5 s, which its pool would exceed under this load.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

import httpx

from benchmarks.peers.interface import Target
from benchmarks.wire import ADDITION, ADDITION_HEADERS

__all__ = ["connect"]

LISTING_HEADERS = {**ADDITION_HEADERS, "X-Amz-Target": "SageMaker.ListClusterNodes"}


class BareHttpx:
    """Posts bytes and parses JSON."""

    def __init__(self, client: httpx.AsyncClient, url: str) -> None:
        self._client, self._url = client, url

    async def add(self) -> int:
        """Add 4 nodes."""
        return len((await self._post(ADDITION, ADDITION_HEADERS))["Successful"])

    async def page(self, token: str | None) -> tuple[int, str | None]:
        """List 100 nodes."""
        asked = {"ClusterName": "train", "MaxResults": 100} | ({"NextToken": token} if token else {})
        page = await self._post(json.dumps(asked).encode(), LISTING_HEADERS)
        return len(page["ClusterNodeSummaries"]), page.get("NextToken")

    async def _post(self, body: bytes, headers: dict[str, str]) -> dict[str, Any]:
        response = await self._client.post(self._url, content=body, headers=headers)
        document: dict[str, Any] = json.loads(response.content)
        return document


@asynccontextmanager
async def connect(target: Target) -> AsyncGenerator[BareHttpx]:
    """A client with a pool of the target's size."""
    limits = httpx.Limits(max_connections=target.in_flight, max_keepalive_connections=target.in_flight)
    tls = ssl.create_default_context(cafile=target.authorities) if target.authorities else True
    async with httpx.AsyncClient(limits=limits, timeout=60.0, verify=tls, trust_env=False) as client:
        yield BareHttpx(client, target.url)
