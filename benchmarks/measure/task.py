"""What a measuring process is told, and how it reports: a line of JSON each way.

Imports little, because a part of what is measured is how long a fresh process takes.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
from contextlib import AbstractAsyncContextManager
from pathlib import Path
from typing import Any, NamedTuple

from benchmarks.peers.interface import Target

__all__ = ["Task", "loop_factory", "report", "resident_bytes", "task"]


class Task(NamedTuple):
    """One measurement of one client."""

    peer: str
    """Module of `benchmarks.peers`."""
    url: str
    loop: str = "asyncio"
    """`asyncio` or `uvloop`."""
    in_flight: int = 1
    authorities: str | None = None
    seconds: float = 1.0
    """How long a load is kept up at least."""
    preload: bool = False

    def connect(self) -> AbstractAsyncContextManager[Any]:
        """The client; importing its module imports the peer."""
        module = importlib.import_module(f"benchmarks.peers.{self.peer}")
        target = Target(self.url, self.in_flight, self.authorities)
        connection: AbstractAsyncContextManager[Any] = module.connect(target)
        return connection


def task() -> Task:
    """The task that the first argument holds."""
    return Task(**json.loads(sys.argv[1]))


def loop_factory(name: str) -> Any:
    """What makes the event loop; None for asyncio's own."""
    return importlib.import_module("uvloop").new_event_loop if name == "uvloop" else None


def report(**figures: float) -> None:
    """Print the figures as the process's last line."""
    print(json.dumps(figures), flush=True)


def resident_bytes() -> int:
    """Resident memory of this process; 0 where the system does not say (it has no /proc)."""
    try:
        pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    except FileNotFoundError:
        return 0
    return pages * os.sysconf("SC_PAGE_SIZE")
