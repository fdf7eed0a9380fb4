"""A server that others wrote, in a process of its own: started, waited for, and stopped whatever happens."""

from __future__ import annotations

import socket
import subprocess
import time
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

__all__ = ["serving"]

STARTS_WITHIN = 30.0
STOPS_WITHIN = 10.0


@contextmanager
def serving(
    command: Sequence[str], port: int, log: Path, *, cwd: Path, environment: Mapping[str, str] | None = None
) -> Generator[str]:
    """URL of a server on a port of loopback; what it prints goes to the log, and is shown if it does not listen."""
    with log.open("wb") as output:
        server = subprocess.Popen(command, cwd=cwd, env=environment, stdout=output, stderr=subprocess.STDOUT)
    try:
        _wait_until_it_listens(server, port, log)
        yield f"http://127.0.0.1:{port}"
    finally:
        server.terminate()
        try:
            server.wait(STOPS_WITHIN)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def _wait_until_it_listens(server: subprocess.Popen[bytes], port: int, log: Path) -> None:
    ends = time.monotonic() + STARTS_WITHIN
    while time.monotonic() < ends and server.poll() is None:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=1).close()
        except OSError:
            time.sleep(0.02)
        else:
            return
    pytest.fail(f"{log.stem} does not listen: {log.read_text(errors='replace')[-2000:]}")
