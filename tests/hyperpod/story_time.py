"""Virtual time with real sockets: the clock leaps to the next timer as soon as nothing is on its way over loopback."""

from __future__ import annotations

import asyncio
import functools
from collections.abc import Coroutine
from typing import Any, TypeVar

from tests.virtual_time import VirtualLoop

__all__ = ["EPOCH", "epoch_now", "in_story_time", "now"]

T = TypeVar("T")

EPOCH = 1_800_000_000.0
"""Epoch seconds at which the loop's clock stands at 0."""

GRACE = 0.0003
"""Real seconds in which bytes that were sent over loopback arrive. Where they take longer somebody has waited in vain
for a moment, as happens on any network: another run, and no wrong one."""


def in_story_time(story: Coroutine[Any, Any, T]) -> T:
    """Run something in a loop of its own whose hours take moments, sockets of 127.0.0.1 included."""
    with asyncio.Runner(loop_factory=functools.partial(VirtualLoop, begins=0.0, grace=GRACE)) as runner:
        return runner.run(story)


def now() -> float:
    """Seconds since the story began."""
    return asyncio.get_running_loop().time()


def epoch_now() -> float:
    """The story's time in epoch seconds."""
    return EPOCH + now()
