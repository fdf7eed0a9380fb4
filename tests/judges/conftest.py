"""The servers that judge the client."""

from __future__ import annotations

import socket
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.judges.server_process import serving

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="session")
def moto_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """URL of a live moto server under granian, which keeps connections alive; one for each process of the test run."""
    log = tmp_path_factory.mktemp("moto") / "granian.log"
    with socket.socket() as reserved:
        # granian takes no port 0. Bound but not listening, this socket keeps the port from everybody else, while
        # granian may share it because both allow that.
        reserved.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)
        reserved.bind(("127.0.0.1", 0))
        port: int = reserved.getsockname()[1]
        command = [sys.executable, "-m", "granian", "--interface", "wsgi", "--no-ws", "--port", str(port)]
        command += ["--blocking-threads", "1", "tests.judges.moto_application:application"]
        with serving(command, port, log, cwd=ROOT) as url:
            yield url
