"""Time that passes as soon as nobody has anything to do: an hour of waiting takes a moment, and is the same each time.

For tests without sockets and threads; the clock is the event loop's, so everything that waits follows it.
"""

from __future__ import annotations

import asyncio
import functools
import random
import selectors
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec

import attrs
import httpx

from sm_async.local import LocalSageMaker, Throttle
from tests.seams import NOON, SeamedClient

__all__ = ["Sending", "Stage", "VirtualTimeLoop", "in_virtual_time"]

P = ParamSpec("P")


class _LeapingSelector(selectors.DefaultSelector):
    """Waits for nothing: where there is no event it puts the clock on by the time that it was to wait."""

    now = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        events = super().select(0)
        if not events:
            if timeout is None:
                raise RuntimeError("everybody waits, and nobody for a time")
            self.now += max(0.0, timeout)
        return events


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """An event loop whose clock begins at 0 and goes from one timer to the next."""

    def __init__(self) -> None:
        self._leaping = _LeapingSelector()
        super().__init__(self._leaping)

    def time(self) -> float:
        """Seconds since the loop was made."""
        return self._leaping.now


def in_virtual_time(test: Callable[P, Coroutine[Any, Any, None]]) -> Callable[P, None]:
    """A test that runs in a loop of its own, in virtual time."""

    @functools.wraps(test)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        with asyncio.Runner(loop_factory=VirtualTimeLoop) as runner:
            runner.run(test(*args, **kwargs))

    return run


@attrs.frozen
class Sending:
    """One attempt, as it left the client."""

    time: float
    """Seconds since the stage was set."""
    attempt: int
    """Its number in its call, from 1."""


class Stage(httpx.AsyncBaseTransport):
    """An embedded server, and the way to it: requests and answers take their time, and what leaves is written down."""

    def __init__(self, *throttles: Throttle, seconds: tuple[float, float] = (0.0, 0.0), seed: int = 0) -> None:
        """Each way takes a random number of `seconds` between these two."""
        loop = asyncio.get_running_loop()
        self.server = LocalSageMaker(clock=loop.time, signing_clock=self.clock, throttles=throttles)
        self.sendings: list[Sending] = []
        """Every attempt, whether it arrived or not."""
        self._inner = self.server.transport()
        self._seconds = seconds
        self._random = random.Random(seed)

    @property
    def now(self) -> float:
        """Seconds since the stage was set."""
        return asyncio.get_running_loop().time()

    def clock(self) -> float:
        """Epoch seconds, to sign with; the server's own clock counts from 0 and so loses no digits."""
        return NOON + self.now

    def client(self, **arguments: Any) -> SeamedClient:
        """A client that sends by this way and sleeps in virtual time; it has 180 seconds for a call unless told."""
        return SeamedClient(
            self,
            sleep=asyncio.sleep,
            clock=self.clock,
            credentials=self.server.credentials,
            **{"timeout": 180.0} | arguments,
        )

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Carry a request to the server, and its answer back."""
        parts = dict(part.strip().split("=") for part in request.headers["amz-sdk-request"].split(";"))
        self.sendings.append(Sending(self.now, int(parts["attempt"])))
        await asyncio.sleep(self._random.uniform(*self._seconds))
        try:
            return await self._inner.handle_async_request(request)
        finally:
            await asyncio.sleep(self._random.uniform(*self._seconds))

    @property
    def arrivals(self) -> list[float]:
        """When requests arrived, in seconds since the stage was set."""
        return [round(exchange.time, 6) for exchange in self.server.journal]

    @property
    def throttled(self) -> int:
        """How many requests the server has refused because they came too fast."""
        return sum(exchange.code == "ThrottlingException" for exchange in self.server.journal)
