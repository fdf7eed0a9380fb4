"""How one client sends: a request inside its deadline, through an engine that is its own or that clients share.

`httpx_sender` does the same through any transport of httpx.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Coroutine
from typing import Any, Protocol

from sm_async.transport import faults
from sm_async.transport.bounds import Bounds
from sm_async.transport.engine import Engine
from sm_async.transport.messages import HttpRequest, Reply

__all__ = ["EngineSender", "Sender", "closed_before_sending", "cut_off"]

GRACE = 0.05
"""Seconds that an engine which others use too has after a deadline to say what it was waiting for."""


class Sender(Protocol):
    """Sends the requests of one client."""

    def send(self, request: HttpRequest, ends: float) -> Awaitable[Reply]:
        """The whole response to a request, by the time `ends` of the loop's clock.

        Raises a `TransportError` of `faults`.
        """
        ...

    async def aclose(self) -> None:
        """Fail what is in flight, and refuse what comes later."""
        ...


class EngineSender:
    """Sends through an engine: the client's own, which is closed with it, or one that clients share."""

    def __init__(self, engine: Engine, *, is_own: bool) -> None:
        self._engine = engine
        self._is_own = is_own
        self._bounds = Bounds()
        self._is_closed = False

    def send(self, request: HttpRequest, ends: float) -> Awaitable[Reply]:
        """As `Sender` has it. The engine keeps deadlines itself: a request of the client's own engine sets no timer."""
        if self._is_closed:
            raise closed_before_sending()
        if self._is_own:
            return self._engine.exchange(request, ends)
        writing = asyncio.Event()
        exchanging = self._engine.exchange(request, ends, on_write=writing.set)
        return self._end_with_client(exchanging, writing, ends + GRACE)

    async def aclose(self) -> None:
        """Fail what is in flight; close the engine if it is the client's own."""
        self._is_closed = True
        self._bounds.end()
        if self._is_own:
            await self._engine.aclose()

    async def _end_with_client(
        self, exchanging: Coroutine[Any, Any, Reply], writing: asyncio.Event, ends: float
    ) -> Reply:
        """An exchange of an engine that lives on when the client is closed."""
        try:
            async with self._bounds.until(ends):
                return await exchanging
        except TimeoutError as error:
            raise cut_off(is_closed=self._is_closed, request_sent=writing.is_set()) from error
        finally:
            exchanging.close()  # of use where the client was closed before the exchange began


def closed_before_sending() -> faults.TransportClosed:
    """What a closed sender raises."""
    return faults.TransportClosed("the client was closed before the request was sent", request_sent=False)


def cut_off(*, is_closed: bool, request_sent: bool) -> faults.TransportError:
    """What became of a request that was ended from outside: its client was closed, or its transport was late."""
    if is_closed:
        return faults.TransportClosed("the client was closed during the call", request_sent=request_sent)
    return faults.ReadTimeout() if request_sent else faults.ConnectTimeout()
