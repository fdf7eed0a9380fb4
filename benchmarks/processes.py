"""Starts what is measured: each measurement in a fresh process on one core, the server on another."""

from __future__ import annotations

import contextlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Generator, Mapping
from pathlib import Path

from benchmarks.certificate import make_certificate
from benchmarks.roster import Place

__all__ = ["Figures", "MeasurementFailed", "Served", "Workshop", "allow_many_sockets", "pin", "server"]

ROOT = Path(__file__).parent.parent
NODE_PEER = "benchmarks/node/peer.mjs"
NO_BYTECODE = {"PYTHONPYCACHEPREFIX": os.devnull, "PYTHONDONTWRITEBYTECODE": "1"}
LONGEST = 45.0
"""Seconds after which a measurement is given up."""

Figures = dict[str, float]

CORES: tuple[int, ...] = tuple(sorted(os.sched_getaffinity(0))) if sys.platform == "linux" else ()
"""Cores that may be used; none where a process cannot be bound to one."""


class MeasurementFailed(Exception):  # noqa: N818  (says what happened)
    """A measuring process ended badly or did not end."""


class Served:
    """Where the server listens."""

    def __init__(self, ports: Mapping[str, int], authorities: str) -> None:
        self.plain = f"http://127.0.0.1:{ports['http']}"
        self.secure = f"https://127.0.0.1:{ports['https']}"
        self.authorities = authorities
        """PEM file of the authority behind `secure`."""


class Workshop:
    """Runs measurements with the interpreters of the environments."""

    def __init__(self, interpreters: Mapping[Place, str]) -> None:
        self._interpreters = interpreters

    def has(self, place: Place) -> bool:
        """Whether this machine has the environment."""
        return place in self._interpreters

    def run(self, place: Place, measurement: str, *arguments: str, compiled: bool = True) -> Figures:
        """The figures that one measurement reports, with `seconds` from the start of its process to the report.

        Unless `compiled`, the process finds no bytecode and writes none. Raises `MeasurementFailed`.
        """
        interpreter = self._interpreters[place]
        what = [NODE_PEER, measurement] if place == "node" else ["-m", f"benchmarks.measure.{measurement}"]
        with tempfile.TemporaryFile("w+") as complaints:
            begun = time.perf_counter()
            with subprocess.Popen(  # noqa: S603  (interpreters that scripts/bench made or found)
                [interpreter, *what, *arguments],
                cwd=ROOT,
                env=os.environ if compiled else os.environ | NO_BYTECODE,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=complaints,
                text=True,
            ) as process:
                watchdog = threading.Timer(LONGEST, process.kill)
                watchdog.start()
                line = process.stdout.readline() if process.stdout else ""
                seconds = time.perf_counter() - begun
                code = process.wait()
                watchdog.cancel()
            if code != 0 or not line:
                complaints.seek(0)
                last = complaints.read().strip().rpartition("\n")[2]
                late = f"not done after {LONGEST:g} s" if seconds >= LONGEST else ""
                raise MeasurementFailed(late or last or f"exit code {code}")
        figures: Figures = json.loads(line)
        return {**figures, "seconds": seconds}


def pin(number: int) -> None:
    """Bind this process, and those that it starts from now on, to one of the cores, where there are several."""
    if sys.platform == "linux" and len(CORES) > 1:
        os.sched_setaffinity(0, {CORES[number]})


def allow_many_sockets() -> int:
    """Raise the limit of open files as far as it goes, for this process and what it starts; the limit."""
    _, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 65_536 if hard == resource.RLIM_INFINITY else hard
    resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, hard))
    return wanted


@contextlib.contextmanager
def server() -> Generator[Served]:
    """The server in a process of its own on the first core; what is started meanwhile runs on the last one."""
    with tempfile.TemporaryDirectory() as folder:
        certificate, key = make_certificate(Path(folder))
        pin(0)
        with subprocess.Popen(  # noqa: S603  (this interpreter)
            [sys.executable, "-m", "benchmarks.server", certificate, key],
            cwd=ROOT,
            stdin=subprocess.PIPE,  # the server ends when this does
            stdout=subprocess.PIPE,
            text=True,
        ) as process:
            pin(-1)
            try:
                line = process.stdout.readline() if process.stdout else ""
                yield Served(json.loads(line), certificate)
            finally:
                if process.stdin:
                    process.stdin.close()
                process.wait(10)
