"""Many callers at once before a server that bounds how often it is called: how many finish, and with how many requests.

Over real sockets and in real time.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import attrs

from sm_async import SageMakerClient
from sm_async.errors import SageMakerError
from sm_async.local import LocalSageMaker, Throttle

__all__ = ["OPERATION", "TIMEOUT", "Tally", "run_throttled", "tally_of", "throttled_server"]

OPERATION = "ListClusters"
TIMEOUT = 180.0
"""Seconds that each call has."""


@attrs.frozen(kw_only=True)
class Tally:
    """What a run came to."""

    finished: int
    """Calls that succeeded."""
    failed: int
    requests: int
    """Requests that arrived at the server."""
    throttled: int
    """Of those, the ones that it refused because they came too fast."""
    seconds: float


@asynccontextmanager
async def throttled_server(per_second: float) -> AsyncGenerator[LocalSageMaker]:
    """A server that lets in so many calls a second, never two at once."""
    async with LocalSageMaker(throttles=[Throttle(OPERATION, per_second=per_second)]) as server:
        yield server


async def run_throttled(server: LocalSageMaker, clients: Sequence[dict[str, Any]], *, callers: int) -> Tally:
    """Let so many callers begin at once, each with one call, through clients that have these arguments."""
    async with AsyncExitStack() as stack:
        entered = [await stack.enter_async_context(_client(server, arguments)) for arguments in clients]
        for client in entered:
            await client.preload(OPERATION)
        started = time.monotonic()
        calls = (entered[number % len(entered)].list_clusters() for number in range(callers))
        ended = await asyncio.gather(*calls, return_exceptions=True)
        seconds = time.monotonic() - started
    for broken in ended:
        if isinstance(broken, BaseException) and not isinstance(broken, SageMakerError):
            raise broken
    return tally_of(server, [not isinstance(end, BaseException) for end in ended], seconds)


def tally_of(server: LocalSageMaker, ended_well: Sequence[bool], seconds: float) -> Tally:
    """Count what callers got, and what the server saw."""
    exchanges = server.journal.of(OPERATION)
    return Tally(
        finished=sum(ended_well),
        failed=len(ended_well) - sum(ended_well),
        requests=len(exchanges),
        throttled=sum(exchange.code == "ThrottlingException" for exchange in exchanges),
        seconds=seconds,
    )


def _client(server: LocalSageMaker, arguments: dict[str, Any]) -> SageMakerClient:
    return SageMakerClient(
        region=server.region,
        credentials=server.credentials,
        endpoint_url=server.endpoint_url,
        timeout=TIMEOUT,
        **arguments,
    )
