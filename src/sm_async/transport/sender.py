"""How one client sends: a request inside its deadline, with what goes wrong told as errors of the client.

Here for the engine, which keeps deadlines itself; `httpx_sender` does the same for any transport of httpx.
"""

from __future__ import annotations

from typing import Protocol

from sm_async.errors import ClientClosedError, ConnectionFailedError, DeadlineExceeded, Outcome, SageMakerError
from sm_async.transport import faults
from sm_async.transport.bounds import Bounds
from sm_async.transport.engine import Engine
from sm_async.transport.messages import HttpRequest, Origin, Reply

__all__ = ["EngineSender", "Sender", "closed_before_sending", "cut_off", "told"]

GRACE = 0.05
"""Seconds that an engine which others use too has after a deadline to say what it was waiting for."""


class Sender(Protocol):
    """Sends the requests of one client."""

    async def send(self, request: HttpRequest, ends: float) -> Reply:
        """The whole response to a request, by the time `ends` of the loop's clock.

        Raises `ConnectionFailedError`, `DeadlineExceeded` and `ClientClosedError`, with an outcome.
        """
        ...

    async def aclose(self) -> None:
        """Fail what is in flight, and refuse what comes later."""
        ...


class EngineSender:
    """Sends through an engine: the client's own, which is closed with it, or one that clients share."""

    def __init__(self, engine: Engine, *, is_own: bool) -> None:
        self._engine = engine
        self._bounds = None if is_own else Bounds()
        self._is_closed = False

    async def send(self, request: HttpRequest, ends: float) -> Reply:
        """As `Sender` has it."""
        if self._is_closed:
            raise closed_before_sending()
        origin = request.origin
        exchanging = self._engine.exchange(request, ends)
        del request  # thousands of calls in flight hold only what they still need, and no signature
        try:
            if self._bounds is None:
                return await exchanging
            async with self._bounds.until(ends + GRACE):
                return await exchanging
        except faults.TransportError as fault:
            raise told(fault, origin) from fault
        except TimeoutError as error:
            raise cut_off(origin, is_closed=self._is_closed) from error

    async def aclose(self) -> None:
        """Fail what is in flight; close the engine if it is the client's own."""
        self._is_closed = True
        if self._bounds is None:
            await self._engine.aclose()
        else:
            self._bounds.end()


def told(fault: faults.TransportError, origin: Origin) -> SageMakerError:
    """The error of the client for a fault."""
    outcome: Outcome = "maybe_applied" if fault.request_sent else "not_sent"
    if isinstance(fault, faults.TransportClosed):
        return ClientClosedError(str(fault), outcome=outcome)
    said = str(fault).removeprefix(f"{origin}: ")  # some name the origin themselves
    message = f"{fault.verb} {origin}: {said or type(fault).__name__}"
    if fault.is_timeout:
        return DeadlineExceeded(message, outcome=outcome)
    return ConnectionFailedError(message, request_sent=fault.request_sent)


def closed_before_sending() -> ClientClosedError:
    """The error for a request of a closed client."""
    return ClientClosedError("the client was closed before the request was sent")


def cut_off(origin: Origin, *, is_closed: bool) -> SageMakerError:
    """The error for a request whose time was ended from outside: its client was closed, or a transport was late."""
    if is_closed:
        return ClientClosedError("the client was closed during the call", outcome="maybe_applied")
    return DeadlineExceeded(f"heard nothing in time from {origin}")
