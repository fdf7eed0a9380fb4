"""The event loops that tests of sockets run on: asyncio's and uvloop's."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

__all__ = ["LOOP_FACTORIES"]


def new_uvloop() -> asyncio.AbstractEventLoop:
    """A loop of uvloop's; where that is not installed, the test is skipped."""
    loop: asyncio.AbstractEventLoop = pytest.importorskip("uvloop", reason="uvloop is not installed").new_event_loop()
    return loop


LOOP_FACTORIES: dict[str, Callable[[], asyncio.AbstractEventLoop]] = {
    "asyncio": asyncio.new_event_loop,
    "uvloop": new_uvloop,
}
