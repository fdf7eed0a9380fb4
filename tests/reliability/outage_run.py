"""A service that goes down while clients call it, and comes back: what they send meanwhile, and how they go on.

Over real sockets and in real time. Requests are counted where they leave: a port that refuses counts nothing.
"""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import Any

import attrs
import httpx

from sm_async import SageMakerClient
from sm_async.errors import SageMakerError
from sm_async.local import Fail, Fault, LocalSageMaker
from sm_async.transport import AsyncioTransport

__all__ = [
    "OUTAGES",
    "Caller",
    "Calling",
    "CountingTransport",
    "Counts",
    "Outage",
    "OutageTally",
    "Timing",
    "calling_with",
    "refusing",
    "run_outage",
    "throttling",
    "unavailable",
]

Outage = Callable[[LocalSageMaker], AbstractAsyncContextManager[None]]
"""What happens to a server as long as the block lasts."""


def refusing(server: LocalSageMaker) -> AbstractAsyncContextManager[None]:
    """The server is gone: connections end, and new ones are refused."""
    return server.down()


def unavailable(server: LocalSageMaker) -> AbstractAsyncContextManager[None]:
    """Every request is answered with 503."""
    return _failing(server, Fail(503, "ServiceUnavailable", "The service is unavailable."))


def throttling(server: LocalSageMaker) -> AbstractAsyncContextManager[None]:
    """Every request is refused as one too many."""
    return _failing(server, Fail(400, "ThrottlingException", "Rate exceeded"))


OUTAGES: dict[str, tuple[Outage, int]] = {
    "connections are refused": (refusing, 500 // 14),
    "every answer is 503": (unavailable, 500 // 14),
    "every call is throttled": (throttling, 500 // 5),
}
"""Kinds of outages, and how many retries the specification gives all callers together, as long as none succeeds."""


@asynccontextmanager
async def _failing(server: LocalSageMaker, failure: Fail) -> AsyncGenerator[None]:
    fault = Fault(effect=failure, times=None)
    server.faults.add(fault)
    try:
        yield
    finally:
        server.faults.remove(fault)


@attrs.define
class Counts:
    """Attempts that were made."""

    firsts: int = 0
    retries: int = 0

    def add(self, sdk_request: str) -> None:
        """Count an attempt, whose number stands in its header `amz-sdk-request`."""
        parts = dict(part.strip().split("=") for part in sdk_request.split(";"))
        if parts["attempt"] == "1":
            self.firsts += 1
        else:
            self.retries += 1


class CountingTransport(AsyncioTransport):
    """The package's transport, which counts what is to be sent."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(**settings)
        self.counts = Counts()

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send it."""
        self.counts.add(request.headers["amz-sdk-request"])
        return await super().handle_async_request(request)


Calling = Callable[[], Awaitable[int | None]]
"""One call: how many attempts it took, None where it failed."""


@attrs.define
class Caller:
    """Calls again and again, whatever comes of it."""

    calling: Calling
    succeeded: int = 0
    succeeded_later: int = 0
    """Of these, the calls that needed more than one attempt."""
    failed: int = 0

    async def call(self) -> int | None:
        """Make one call: how many attempts it took, None where it failed."""
        attempts = await self.calling()
        if attempts is None:
            self.failed += 1
        else:
            self.succeeded += 1
            self.succeeded_later += attempts > 1
        return attempts

    async def call_times(self, times: int) -> None:
        """Make so many calls, one after the other."""
        for _ in range(times):
            await self.call()

    async def call_until(self, done: asyncio.Event, *, pause: float) -> None:
        """Call until it is done, with so many seconds between calls."""
        while not done.is_set():
            await self.call()
            await asyncio.sleep(pause)


def calling_with(client: SageMakerClient) -> Calling:
    """Calls of a client."""

    async def call() -> int | None:
        try:
            output = await client.list_clusters()
        except SageMakerError:
            return None
        return output.metadata.attempts

    return call


@attrs.frozen(kw_only=True)
class OutageTally:
    """What an outage came to."""

    calls: int
    """Calls that began while it lasted."""
    retries: int
    """Retries that were made while it lasted."""
    attempts_after: int | None
    """Of the first call that began after it; None where that failed."""
    seconds_after: float
    """How long that one took."""
    failed_after: int
    """Calls that ended after it, and failed."""


@attrs.frozen(kw_only=True)
class Timing:
    """How long an outage lasts, and how much is called."""

    up: float
    """Seconds before and after it."""
    down: float
    """Seconds of the outage."""
    pause: float
    """Seconds between two calls of a caller."""
    callers: int


async def run_outage(
    server: LocalSageMaker, outage: Outage, calling: Calling, counts: Counts, timing: Timing
) -> OutageTally:
    """Have callers call before, during and after an outage."""
    callers, is_over = [Caller(calling) for _ in range(timing.callers)], asyncio.Event()
    async with asyncio.TaskGroup() as group:
        for caller in callers:
            group.create_task(caller.call_until(is_over, pause=timing.pause))
            await asyncio.sleep(timing.pause / timing.callers)
        await asyncio.sleep(timing.up)
        async with outage(server):
            before = attrs.evolve(counts)
            await asyncio.sleep(timing.down)
            during = attrs.evolve(counts)
        began, failed = time.monotonic(), sum(caller.failed for caller in callers)
        attempts = await calling()
        seconds = time.monotonic() - began
        await asyncio.sleep(timing.up)
        is_over.set()
    return OutageTally(
        calls=during.firsts - before.firsts,
        retries=during.retries - before.retries,
        attempts_after=attempts,
        seconds_after=seconds,
        failed_after=sum(caller.failed for caller in callers) - failed,
    )
