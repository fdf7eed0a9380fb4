"""The pipeline of a client that has not been used yet: the first call has the real one made, and all wait for it."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

from sm_async.config import TIMEOUT
from sm_async.errors import ClientClosedError, DeadlineExceeded, SageMakerError
from sm_async.pipeline import Calls, Pipeline, checked_options
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
        self._outcome: asyncio.Future[Pipeline | Exception] | None = None
        self._task: asyncio.Task[None] | None = None
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
        pipeline = await self._bounded(operation, options, started)
        return await pipeline.call(operation, input, output, options, started=started)

    async def call_by_name(
        self,
        operation: str,
        input: Structure | Mapping[str, Any],  # noqa: A002  (the field's word)
        options: CallOptions | None,
    ) -> Output:
        """The output of one operation, given its input as a shape or as a JSON document under the service's names."""
        started = asyncio.get_running_loop().time()
        pipeline = await self._bounded(operation, options, started)
        return await pipeline.call_by_name(operation, input, options, started=started)

    async def ready(self) -> Pipeline:
        """The real pipeline."""
        made = await asyncio.shield(self._being_made())
        if isinstance(made, SageMakerError):
            raise copy.copy(made) from made  # each who waits puts the facts of a call of its own on it
        if isinstance(made, Exception):
            raise made
        return made

    async def aclose(self) -> None:
        """Fail the calls that wait, and later ones."""
        self._is_closed = True
        if self._outcome is not None and not self._outcome.done():
            self._outcome.set_result(ClientClosedError("the client was closed while its configuration was resolved"))
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])

    async def _bounded(self, operation: str, options: CallOptions | None, started: float) -> Pipeline:
        """The real pipeline, waited for as long as a call may take."""
        given = checked_options(options).timeout
        seconds = self._timeout if given is None else given
        bound = asyncio.timeout_at(started + seconds)
        try:
            async with bound:
                return await self.ready()
        except TimeoutError as error:
            if not bound.expired():
                raise
            late = DeadlineExceeded(f"the call's {seconds:g} s ran out while the configuration was resolved")
            late.outcome, late.operation = "not_sent", operation
            raise late from error
        except SageMakerError as error:
            error.operation = operation
            raise

    def _being_made(self) -> asyncio.Future[Pipeline | Exception]:
        loop = asyncio.get_running_loop()
        if self._is_closed:
            raise ClientClosedError("the client is closed")
        if self._outcome is None or self._outcome.get_loop() is not loop:
            self._outcome = loop.create_future()
            self._task = loop.create_task(self._settle(self._outcome))
        return self._outcome

    async def _settle(self, outcome: asyncio.Future[Pipeline | Exception]) -> None:
        """Make the pipeline; how it ends is a result either way, since nobody may be left to retrieve an exception."""
        try:
            made: Pipeline | Exception = await self._make()
        except Exception as error:  # noqa: BLE001  (whoever waits raises it)
            made = error
            self._outcome = None
        if not outcome.done():
            if isinstance(made, Pipeline):
                self._install(made)
            outcome.set_result(made)
        elif isinstance(made, Pipeline):
            await made.aclose()  # the client was closed meanwhile
