"""aiohttp, bare: a POST of ready-made bytes and json.loads.

Does not: types, validation, token, signing (a stale signature is sent along), retries. aiohttp's own total timeout of
5 minutes stays.
"""

from __future__ import annotations

import json
import ssl
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Any

from benchmarks.peers.interface import Target
from benchmarks.untyped import untyped
from benchmarks.wire import ADDITION, ADDITION_HEADERS

__all__ = ["connect"]

aiohttp = untyped("aiohttp")
LISTING_HEADERS = {**ADDITION_HEADERS, "X-Amz-Target": "SageMaker.ListClusterNodes"}


class BareAiohttp:
    """Posts bytes and parses JSON."""

    def __init__(self, session: Any, url: str) -> None:
        self._session, self._url = session, url

    async def add(self) -> int:
        """Add 4 nodes."""
        return len((await self._post(ADDITION, ADDITION_HEADERS))["Successful"])

    async def page(self, token: str | None) -> tuple[int, str | None]:
        """List 100 nodes."""
        asked = {"ClusterName": "train", "MaxResults": 100} | ({"NextToken": token} if token else {})
        page = await self._post(json.dumps(asked).encode(), LISTING_HEADERS)
        return len(page["ClusterNodeSummaries"]), page.get("NextToken")

    async def _post(self, body: bytes, headers: dict[str, str]) -> dict[str, Any]:
        async with self._session.post(self._url, data=body, headers=headers) as response:
            document: dict[str, Any] = json.loads(await response.read())
            return document


@asynccontextmanager
async def connect(target: Target) -> AsyncGenerator[BareAiohttp]:
    """A session with a pool of the target's size."""
    tls = ssl.create_default_context(cafile=target.authorities) if target.authorities else True
    connector = aiohttp.TCPConnector(limit=target.in_flight, ssl=tls)
    async with aiohttp.ClientSession(connector=connector) as session:
        yield BareAiohttp(session, target.url)
