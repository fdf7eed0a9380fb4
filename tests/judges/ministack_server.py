"""ministack, which nobody here wrote: installed into an environment of its own, since it pins botocore, and started."""

from __future__ import annotations

import fcntl
import os
import socket
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.judges.server_process import serving

__all__ = ["VERSION", "installed", "running"]

VERSION = "1.5.33"
VARIABLE = "SM_ASYNC_MINISTACK"
"""A Python that has ministack, or `skip`; where it is not set, an environment is made, once for many runs."""

INSTALLS_WITHIN = 120.0


def installed(cache: Path) -> Path:
    """A Python that has ministack. Skips the test, with the reason, where there can be none within two minutes."""
    named = os.environ.get(VARIABLE)
    if named == "skip":
        pytest.skip(f"{VARIABLE}=skip: ministack is not wanted here")
    if named:
        return Path(named)
    with (cache / "lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)  # several workers may want it at once
        python = cache / "environment" / "bin" / "python"
        done = cache / "installed"
        if not done.exists():
            _install(python)
            done.touch()
    return python


def _install(python: Path) -> None:
    ends = time.monotonic() + INSTALLS_WITHIN
    pip = [str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-input"]
    for command in (
        [sys.executable, "-m", "venv", "--clear", str(python.parents[1])],
        [*pip, "--retries", "1", "--timeout", "10", f"ministack=={VERSION}"],
    ):
        try:
            subprocess.run(command, check=True, capture_output=True, timeout=ends - time.monotonic())
        except subprocess.TimeoutExpired:
            pytest.skip(f"ministack {VERSION} was not installed within {INSTALLS_WITHIN:g} s")
        except subprocess.CalledProcessError as error:
            said = (error.stderr or error.stdout).decode(errors="replace").strip().splitlines()
            pytest.skip(f"ministack {VERSION} cannot be installed: {said[-1] if said else error}")


@contextmanager
def running(python: Path, folder: Path, **variables: str) -> Generator[str]:
    """URL of a server on loopback whose files go to the folder."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {
        "PATH": os.defpath,
        "HOME": str(folder),
        "TMPDIR": str(folder),
        "BIND_HOST": "127.0.0.1",
        "GATEWAY_PORT": str(port),
        **variables,
    }
    command = [str(python), "-m", "ministack.app"]
    with serving(command, port, folder / "ministack.log", cwd=folder, environment=environment) as url:
        yield url
