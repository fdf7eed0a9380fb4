"""Runs a command's coroutine until it ends or a signal asks it to."""

from __future__ import annotations

import asyncio
import contextlib
import signal
from collections.abc import Coroutine
from typing import Any, TypeVar

__all__ = ["Interrupted", "run_until_signal"]

SIGNALS = (signal.SIGINT, signal.SIGTERM)

T = TypeVar("T")


class Interrupted(Exception):  # noqa: N818  (says what happened)
    """A signal ended the command; what it was doing was cancelled and has cleaned up."""

    def __init__(self, signal_number: int, notes: tuple[str, ...] = ()) -> None:
        super().__init__(signal_number, notes)
        self.signal_name = signal.Signals(signal_number).name
        """As `SIGINT`."""
        self.code = 128 + signal_number
        """Exit code that shells expect."""
        self.notes = notes
        """What the cancelled call left: whether it may have been applied, and its client token."""


def run_until_signal(work: Coroutine[Any, Any, T]) -> T:
    """The result of `work`, which SIGINT and SIGTERM cancel. Raises `Interrupted` if one of them did."""
    return asyncio.run(_cancelled_by_signals(work))


async def _cancelled_by_signals(work: Coroutine[Any, Any, T]) -> T:
    loop = asyncio.get_running_loop()
    task = asyncio.ensure_future(work)
    received: list[int] = []

    def cancel(number: int) -> None:
        received.append(number)
        task.cancel()

    for number in SIGNALS:
        if signal.getsignal(number) is signal.SIG_IGN:
            continue  # as for a job that a script has put into the background
        with contextlib.suppress(NotImplementedError):  # on Windows, where asyncio.run raises KeyboardInterrupt
            loop.add_signal_handler(number, cancel, number)
    try:
        return await task
    except asyncio.CancelledError as error:
        if not received:
            raise
        raise Interrupted(received[0], tuple(getattr(error, "__notes__", ()))) from None
