"""The pipeline of a client that has not been used yet: the first call has the real one made, and all wait for it."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, NamedTuple, TypeVar

from sm_async.config import TIMEOUT
from sm_async.errors import (
    CallFacts,
    ClientClosedError,
    ConfigurationError,
    DeadlineExceeded,
    SageMakerError,
    WrongEventLoopError,
)
from sm_async.outcomes import note_of
from sm_async.pipeline import Calls, Pipeline, checked_options, given_token
from sm_async.schema import CallOptions, Output, Structure

__all__ = ["PendingPipeline"]

O = TypeVar("O", bound=Output)  # noqa: E741  (an output)


class PendingPipeline(Calls):
    """Stands in for a client's pipeline until files have been read and the configuration is resolved.

    That happens once for all calls, in a task of its own, so that no cancelled caller takes it from the others. What
    fails is tried anew by the next call.
    """

    def __init__(
        self,
        make: Callable[[], Awaitable[Pipeline]],
        install: Callable[[Pipeline], None],
        *,
        timeout: float | None = None,
    ) -> None:
        self._make = make
        self._install = install
        self._timeout = TIMEOUT if timeout is None else timeout
        self._making: _Making | None = None
        self._is_closed = False

    async def call(
        self,
        operation: str,
        input: Structure,  # noqa: A002  (the field's word)
        output: type[O],
        options: CallOptions | None,
    ) -> O:
        """The output of one operation, given its input shape."""
        started = asyncio.get_running_loop().time()
        pipeline = await self._bounded(operation, input, options, started)
        return await pipeline.call(operation, input, output, options, started=started)

    async def call_by_name(
        self,
        operation: str,
        input: Structure | Mapping[str, Any],  # noqa: A002  (the field's word)
        options: CallOptions | None,
    ) -> Output:
        """The output of one operation, given its input as a shape or as a JSON document under the service's names."""
        started = asyncio.get_running_loop().time()
        pipeline = await self._bounded(operation, input, options, started)
        return await pipeline.call_by_name(operation, input, options, started=started)

    async def ready(self) -> Pipeline:
        """The real pipeline, within the time that the client gives to a call."""
        started = asyncio.get_running_loop().time()
        return await self._within(self._timeout, started)

    async def aclose(self) -> None:
        """Fail the calls that wait, and later ones."""
        self._is_closed = True
        making, self._making = self._making, None
        if making is not None and making.outcome.get_loop() is asyncio.get_running_loop():
            making.end_with(ClientClosedError("the client was closed while its configuration was resolved"))
            making.task.cancel()
            await asyncio.wait([making.task])

    async def _bounded(
        self, operation: str, given: Structure | Mapping[str, Any], options: CallOptions | None, started: float
    ) -> Pipeline:
        """The real pipeline, waited for as long as a call may take."""
        timeout = checked_options(options).timeout
        try:
            return await self._within(self._timeout if timeout is None else timeout, started)
        except SageMakerError as error:
            error.operation, error.client_token = operation, given_token(operation, given)
            raise
        except asyncio.CancelledError as error:
            token = given_token(operation, given)
            error.add_note(note_of(CallFacts(operation=operation, client_token=token, outcome="not_sent", attempts=())))
            raise

    async def _within(self, seconds: float, started: float) -> Pipeline:
        making = self._being_made()
        bound = asyncio.timeout_at(started + seconds)
        try:
            async with bound:
                made = await asyncio.shield(making.outcome)
        except TimeoutError as error:
            if not bound.expired():
                raise
            raise DeadlineExceeded(
                f"the call's {seconds:g} s ran out while the configuration was resolved", outcome="not_sent"
            ) from error
        if isinstance(made, SageMakerError):
            raise copy.copy(made) from made.__cause__  # each who waits puts the facts of a call of its own on it
        if isinstance(made, Exception):
            raise made
        return made

    def _being_made(self) -> _Making:
        loop = asyncio.get_running_loop()
        if self._is_closed:
            raise ClientClosedError("the client is closed")
        making = self._making
        if making is not None and making.outcome.get_loop() is not loop:
            if making.outcome.get_loop().is_running():
                raise WrongEventLoopError("the client was first used in another event loop; make one for each loop")
            making = None  # its loop has ended
        if making is None or making.task.done():
            outcome = loop.create_future()
            making = self._making = _Making(outcome, loop.create_task(self._settle(outcome)))
        return making

    async def _settle(self, outcome: asyncio.Future[Pipeline | Exception]) -> None:
        """Make the pipeline; how it ends is a result either way, since nobody may be left to retrieve an exception."""
        made: Pipeline | Exception = ConfigurationError("resolving the configuration was called off; call again")
        try:
            made = await self._make()
        except Exception as error:  # noqa: BLE001  (whoever waits raises it)
            made = error
        finally:
            if outcome.done():  # the client was closed meanwhile
                if isinstance(made, Pipeline):
                    await made.aclose()
            else:
                if isinstance(made, Pipeline):
                    self._install(made)
                outcome.set_result(made)


class _Making(NamedTuple):
    """A pipeline that is being made."""

    outcome: asyncio.Future[Pipeline | Exception]
    task: asyncio.Task[None]

    def end_with(self, error: Exception) -> None:
        """Tell those who wait, unless they have been told."""
        if not self.outcome.done():
            self.outcome.set_result(error)
