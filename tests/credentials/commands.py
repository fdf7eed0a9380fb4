"""Commands that tests run as credential processes, and a witness that tells when they live and die."""

from __future__ import annotations

import asyncio
import json
import os
import shlex
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import pytest

from sm_async import Credentials
from sm_async.calls import CredentialsProvider
from sm_async.credentials.process import ProcessProvider
from sm_async.errors import SageMakerError
from tests.seams import within_seconds

__all__ = [
    "KEYS",
    "SECRET",
    "Witness",
    "children_of_ours",
    "command_of",
    "document",
    "failure_of",
    "is_reaped",
    "printing",
    "provider_of",
]

SECRET = "zQ7vK1mW9xR4tB6n/uY2pL8sD5fG3hJ0+eXVqTzP"
KEYS = Credentials("AKIDEXAMPLE", SECRET)
"""The credentials of `document()`."""


def provider_of(command: str, **settings: Any) -> ProcessProvider:
    """The provider of a profile named dev."""
    return ProcessProvider(command, profile="dev", **settings)


async def failure_of(provider: CredentialsProvider) -> SageMakerError:
    """The error that asking for credentials ends in."""
    with pytest.raises(SageMakerError) as caught:
        await within_seconds(provider.credentials())
    return caught.value


def command_of(code: str, *arguments: str) -> str:
    """A command line that runs a program in Python, without its site packages, which take long to load."""
    return shlex.join([sys.executable, "-I", "-S", "-c", code, *arguments])


def document(**members: Any) -> str:
    """What a credential process prints; a member that is None is left out."""
    found: dict[str, Any] = {"Version": 1, "AccessKeyId": "AKIDEXAMPLE", "SecretAccessKey": SECRET} | members
    return json.dumps({name: value for name, value in found.items() if value is not None})


def printing(text: str, afterwards: str = "") -> str:
    """A command line that prints a text, and then runs more code."""
    return command_of(f"import sys; sys.stdout.write(sys.argv[1]); sys.stdout.flush()\n{afterwards}", text)


class Witness:
    """A server that processes connect to: it learns their ids, and their deaths from the end of the connection."""

    def __init__(self) -> None:
        self._connections: asyncio.Queue[tuple[int, asyncio.StreamReader]] = asyncio.Queue()
        self._readers: dict[int, asyncio.StreamReader] = {}
        self._writers: list[asyncio.StreamWriter] = []
        self._server: asyncio.Server | None = None

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._greet, "127.0.0.1", 0)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        assert self._server is not None
        self._server.close()
        for writer in self._writers:
            writer.close()

    @property
    def call(self) -> str:
        """Code with which a process makes itself known."""
        assert self._server is not None
        port = self._server.sockets[0].getsockname()[1]
        return (
            f"import os, socket; witness = socket.create_connection(('127.0.0.1', {port})); "
            "witness.sendall(b'%d\\n' % os.getpid())\n"
        )

    def hanging(self) -> str:
        """Code of a process that makes itself known and hangs."""
        return f"{self.call}import time; time.sleep(600)\n"

    def grandchild(self) -> str:
        """Code that starts a process which makes itself known, hangs, and holds the output of its parent open."""
        arguments = ["-I", "-S", "-c", self.hanging()]
        return f"import subprocess, sys; subprocess.Popen([sys.executable, *{arguments!r}])\n"

    async def begun(self) -> int:
        """The id of the process that makes itself known next."""
        pid, reader = await asyncio.wait_for(self._connections.get(), 10)
        self._readers[pid] = reader
        return pid

    async def ended(self, pid: int) -> bool:
        """Whether the process ends, for which it is waited."""
        return await asyncio.wait_for(self._readers[pid].read(), 10) == b""

    def lives(self, pid: int) -> bool:
        """Whether its end has not been seen yet."""
        return not self._readers[pid].at_eof()

    async def _greet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self._writers.append(writer)
        self._connections.put_nowait((int(await reader.readline()), reader))


def is_reaped(pid: int) -> bool:
    """Whether a process that was a child of ours is no zombie and does not run. Reaps nothing itself."""
    try:
        os.waitid(os.P_PID, pid, os.WEXITED | os.WNOHANG | os.WNOWAIT)
    except ChildProcessError:
        return True
    return False


def children_of_ours() -> set[int]:
    """The processes whose parent this one is, zombies included; the test is skipped where the system does not tell."""
    threads = Path("/proc/self/task")
    if not (threads / str(threading.get_native_id()) / "children").exists():
        pytest.skip("the system does not list the children of a process in /proc")
    return {int(pid) for thread in threads.iterdir() for pid in (thread / "children").read_text().split()}
