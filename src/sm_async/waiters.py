"""Waiting for a state: poll an operation until acceptors say that it has come, that it will not, or time is up.

What is waited for is said in generated methods, `operations/wait/`, and in hand-written ones such as
`cluster_waiters.py`; what an answer means, in `acceptors.py`.
"""

from __future__ import annotations

import asyncio
import random
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from typing import Any, Generic, NoReturn, TypeVar

import attrs

from sm_async.acceptors import Verdict, accept, reason_of
from sm_async.errors import (
    ClientClosedError,
    ConfigurationError,
    CredentialsError,
    InvalidInputError,
    SageMakerError,
    ServiceError,
    WaiterError,
    WaiterFailed,
    WaiterProgress,
    WaiterTimeout,
    WrongEventLoopError,
)
from sm_async.pipeline import Namespace, checked_options
from sm_async.rows import WaiterRow
from sm_async.schema import CallOptions, Output, Structure, require_seconds

__all__ = ["SPREAD", "Judge", "Polling", "Polls", "Timing", "Waiter", "WaiterProgress", "Waiters"]

O = TypeVar("O", bound=Output)  # noqa: E741  (an output)
T_co = TypeVar("T_co", covariant=True)
E = TypeVar("E", bound=WaiterError)

Judge = Callable[[Any, SageMakerError | None], Verdict]
"""What an answer means: an output and no error, or None and an error."""

LONGEST_DELAY = 120.0
"""Seconds between two polls at most while polls fail, unless the waiter's own delay is longer."""

SPREAD = 0.2
"""Part of a delay by which it is longer or shorter at random, so that many who wait do not ask all at once."""

LAST_POLL = 5.0
"""Seconds before the deadline at which the last poll is made, or a tenth of the whole wait where that is less."""


@attrs.frozen
class Timing:
    """Where a waiter has its time from."""

    clock: Callable[[], float] = time.monotonic
    """Seconds, from any point in time on."""
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    jitter: Callable[[], float] = random.random
    """A random number from 0 to 1."""


_OWN_FAULTS = (InvalidInputError, ConfigurationError, CredentialsError, ClientClosedError, WrongEventLoopError)
"""Errors that say nothing of what is waited for."""


class Waiters(Namespace):
    """Base of the generated modules of waiters, and of those written by hand."""

    _timing = Timing()

    def _until(
        self,
        row: WaiterRow,
        input: Structure,  # noqa: A002  (the field's word)
        output: type[O],
        judge: Judge | None = None,
        *,
        timeout: float | None,
        delay: float | None,
        options: CallOptions | None,
    ) -> Waiter[O]:
        """A waiter for a state that only an output can show. Without a `judge` the row's acceptors decide."""
        poll = self._poll(row, input, output)
        return Waiter(poll, row, judge, timeout=timeout, delay=delay, options=options, timing=self._timing)

    def _until_gone(
        self,
        row: WaiterRow,
        input: Structure,  # noqa: A002  (the field's word)
        output: type[O],
        judge: Judge | None = None,
        *,
        timeout: float | None,
        delay: float | None,
        options: CallOptions | None,
    ) -> Waiter[O | None]:
        """A waiter for a state that an error can show, so that there may never have been an output."""
        return Waiter[O | None](
            self._poll(row, input, output),
            row,
            judge,
            timeout=timeout,
            delay=delay,
            options=options,
            timing=self._timing,
            absent=lambda: None,
        )

    def _poll(self, row: WaiterRow, input: Structure, output: type[O]) -> Callable[[CallOptions], Awaitable[O]]:  # noqa: A002
        return lambda options: self._call(row.operation, input, output, options)


def _never() -> NoReturn:
    raise AssertionError("a waiter ended well without an output")


class Waiter(Generic[T_co]):
    """Waits for a state of something, by asking for it again and again.

        endpoint = await client.wait.endpoint_in_service(endpoint_name="chat", timeout=900)

        async for progress in client.wait.endpoint_in_service(endpoint_name="chat"):
            print(progress.status, progress.elapsed)

    Awaited, it gives the last output. Iterated, it gives a `WaiterProgress` each time it has asked, the last of which
    shows that the state has come. Both raise `WaiterFailed` where it will not come, and `WaiterTimeout`, whose
    `progress` holds the last answer. Nothing is sent before; each await or iteration is a wait of its own, with all of
    the time. Awaiting is for one task, `gather` and `wait_for`; a `TaskGroup` takes the coroutine of `result()`.

    The first poll is made at once, the others `delay` seconds apart, longer or shorter by up to a fifth, and the last
    one shortly before time is up. A poll is an ordinary call with its own retries; its timeout is what is left of the
    wait, or `options.timeout` if that is less. If it fails in spite of them and the error can pass (throttling, 5xx, a
    lost connection), it is made again, each time after twice the delay, up to two minutes. Other errors of the service
    end the wait in `WaiterFailed` at once, unless they are what is waited for. What is wrong on this side (input,
    settings, credentials, a closed client) is raised as it is.
    """

    def __init__(
        self,
        poll: Callable[[CallOptions], Awaitable[T_co]],
        row: WaiterRow,
        judge: Judge | None = None,
        *,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
        timing: Timing | None = None,
        absent: Callable[[], T_co] = _never,
    ) -> None:
        """Made by the methods of `client.wait`. Raises `ConfigurationError` for a timeout or delay that is none.

        `absent` is the result of a wait that ends well though no poll had an output.
        """
        for name, seconds in (("timeout", timeout), ("delay", delay)):
            if seconds is not None:
                require_seconds(name, seconds)
        self._polling = Polling[T_co](
            poll=poll,
            name=row.name,
            operation=row.operation,
            judge=judge or (lambda output, error: accept(row.acceptors, output, error)),
            timeout=row.delay * row.max_attempts if timeout is None else timeout,
            delay=row.delay if delay is None else delay,
            # Where nothing else is asked for, exactly as often as the model says.
            max_attempts=row.max_attempts if timeout is None and delay is None else None,
            options=checked_options(options),
            timing=timing or Timing(),
        )
        self._absent = absent

    def __await__(self) -> Generator[Any, Any, T_co]:
        return self.result().__await__()

    async def result(self) -> T_co:
        """The last output, when the state has come."""
        last: T_co | None = None
        async for progress in self:
            last = last if progress.output is None else progress.output
        return self._absent() if last is None else last

    def __aiter__(self) -> AsyncIterator[WaiterProgress[T_co]]:
        """One progress for each poll, given out before the delay that follows it."""
        return Polls(self._polling)

    def __repr__(self) -> str:
        return f"Waiter({self._polling.name}, timeout={self._polling.timeout:g})"


@attrs.frozen(kw_only=True)
class Polling(Generic[T_co]):
    """What is the same for all waits of one waiter."""

    poll: Callable[[CallOptions], Awaitable[T_co]]
    name: str
    operation: str
    judge: Judge
    timeout: float
    delay: float
    max_attempts: int | None
    options: CallOptions
    timing: Timing

    def options_within(self, seconds: float) -> CallOptions:
        """The options of a poll that has so much time."""
        own = self.options.timeout
        return attrs.evolve(self.options, timeout=seconds if own is None else min(own, seconds))


class Polls(AsyncIterator[WaiterProgress[T_co]]):
    """One wait. What cancels it in the middle leaves it as it is: asked again, it goes on."""

    def __init__(self, polling: Polling[T_co]) -> None:
        self._polling = polling
        self._clock = polling.timing.clock
        self._started: float | None = None
        self._due: float | None = None
        self._attempt = 0
        self._failed_in_a_row = 0
        self._is_last = False
        self._is_over = False
        self._last: WaiterProgress[T_co] | None = None

    async def __anext__(self) -> WaiterProgress[T_co]:
        if self._is_over:
            raise StopAsyncIteration
        if self._started is None:
            self._started = self._clock()
        await self._pause()
        remaining = self._remaining()
        if remaining <= 0:  # whoever iterates took longer than there was time
            self._is_over = True
            raise self._timeout(self._last or self._told(None, None, None, None))
        output, error = await self._answer(remaining)
        verdict = self._polling.judge(output, error)
        delay = self._delay(error) if verdict.state == "retry" else None
        progress = self._last = self._told(output, error, verdict.status, delay)
        if delay is not None:
            self._due = self._clock() + delay
            return progress
        self._is_over = True
        if verdict.state == "failure":
            raise self._failure(progress, verdict.reason)
        if verdict.state == "retry":
            raise self._timeout(progress)
        return progress

    async def _pause(self) -> None:
        """Wait until the next poll is due."""
        if self._due is not None and (pause := self._due - self._clock()) > 0:
            await self._polling.timing.sleep(pause)

    async def _answer(self, remaining: float) -> tuple[T_co | None, SageMakerError | None]:
        """The output of a poll, or the error that it ended in where that says something of what is waited for."""
        self._attempt += 1
        try:
            return await self._polling.poll(self._polling.options_within(remaining)), None
        except _OWN_FAULTS:
            self._is_over = True
            raise
        except SageMakerError as error:
            return None, error

    def _remaining(self) -> float:
        """Seconds until the deadline."""
        return (self._started or 0.0) + self._polling.timeout - self._clock()

    def _delay(self, error: SageMakerError | None) -> float | None:
        """Seconds until the next poll; None if this was the last."""
        polling = self._polling
        self._failed_in_a_row = 0 if error is None else self._failed_in_a_row + 1
        room = self._remaining() - min(LAST_POLL, polling.timeout / 10)
        if self._is_last or room <= 0 or self._attempt == polling.max_attempts:
            return None
        delay = min(polling.delay * 2.0 ** min(self._failed_in_a_row, 16), max(polling.delay, LONGEST_DELAY))
        delay *= 1 - SPREAD + 2 * SPREAD * polling.timing.jitter()
        if isinstance(error, ServiceError) and error.retry_after is not None:
            delay = max(delay, error.retry_after)
        self._is_last = delay >= room
        return min(delay, room)

    def _told(
        self, output: T_co | None, error: SageMakerError | None, status: str | None, delay: float | None
    ) -> WaiterProgress[T_co]:
        return WaiterProgress(
            attempt=self._attempt,
            elapsed=self._polling.timeout - self._remaining(),
            output=output,
            error=error,
            status=status,
            next_delay=delay,
        )

    def _failure(self, progress: WaiterProgress[T_co], reason: str | None) -> WaiterFailed:
        return self._described(WaiterFailed(self._message(progress, reason), progress=progress))

    def _timeout(self, progress: WaiterProgress[T_co]) -> WaiterTimeout:
        reason = None if progress.error is None else reason_of(None, progress.error)
        message = f"not in time: {self._message(progress, reason)}; it may come yet"
        return self._described(WaiterTimeout(message, progress=progress, is_retryable=True))

    def _message(self, progress: WaiterProgress[T_co], reason: str | None) -> str:
        status = f"status {progress.status}" if progress.status else None
        said = ": ".join(text for text in (self._polling.name, status, reason) if text)
        return f"{said} (poll {progress.attempt}, after {progress.elapsed:,.0f} s)"

    def _described(self, error: E) -> E:
        error.operation = self._polling.operation
        error.__cause__ = error.progress.error
        return error
