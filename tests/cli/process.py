"""Runs `sm-async` as a process of its own, as a script would."""

from __future__ import annotations

import asyncio
import fcntl
import os
import pty
import re
import signal
import struct
import sys
import termios
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Callable, Mapping

import attrs

from sm_async.local import LocalSageMaker

COMMAND = (sys.executable, "-W", "error", "-m", "sm_async.cli")
PATIENCE = 30.0
"""Seconds after which a process that should have ended fails its test."""
PRESSED_AGAIN = 5.0
"""Seconds from one Ctrl-C to the next."""


@attrs.frozen
class Ended:
    """What a process left."""

    code: int | None
    output: bytes
    errors: str

    @property
    def line(self) -> str:
        """The one line on standard error. Fails where there are more or fewer."""
        assert self.errors.endswith("\n"), self.errors
        assert self.errors.count("\n") == 1, self.errors
        assert self.errors.removesuffix("\n").isprintable(), self.errors
        return self.errors.removesuffix("\n")


def environment(variables: Mapping[str, str] | None = None) -> dict[str, str]:
    """The environment without what AWS clients read, and with these variables."""
    return {name: value for name, value in os.environ.items() if not name.startswith("AWS_")} | dict(variables or {})


def settings_of(server: LocalSageMaker) -> dict[str, str]:
    """The variables that send a client to a server."""
    return settings(server.endpoint_url) | {
        "AWS_ACCESS_KEY_ID": server.credentials.access_key_id,
        "AWS_SECRET_ACCESS_KEY": server.credentials.secret_access_key,
    }


def settings(endpoint_url: str) -> dict[str, str]:
    """The variables that send a client to an endpoint that accepts any credentials."""
    return {
        "AWS_ENDPOINT_URL_SAGEMAKER": endpoint_url,
        "AWS_REGION": "us-east-1",
        "AWS_ACCESS_KEY_ID": "AKIDEXAMPLE",
        "AWS_SECRET_ACCESS_KEY": "a-secret-key",
    }


async def start(
    *arguments: str,
    variables: Mapping[str, str] | None = None,
    shell: str = 'exec "$@"',
    stdin: int = DEVNULL,
    stdout: int = PIPE,
    stderr: int = PIPE,
) -> Process:
    """A running `sm-async`, started by a shell whose script can do more with the command `"$@"`."""
    return await asyncio.create_subprocess_exec(
        *("/bin/sh", "-c", shell, "sh", *COMMAND, *arguments),
        env=environment(variables),
        stdin=stdin,
        stdout=stdout,
        stderr=stderr,
    )


async def end(process: Process, text: bytes | None = None) -> Ended:
    """Wait until a process ends, with `text` on its standard input."""
    try:
        async with asyncio.timeout(PATIENCE):
            output, errors = await process.communicate(text)
    except TimeoutError:
        process.kill()
        await process.wait()
        raise
    return Ended(process.returncode, output or b"", (errors or b"").decode())


async def run(*arguments: str, text: bytes | None = None, variables: Mapping[str, str] | None = None) -> Ended:
    """Run `sm-async` to its end, with `text` on its standard input."""
    process = await start(*arguments, variables=variables, stdin=DEVNULL if text is None else PIPE)
    return await end(process, text)


async def run_in_terminal(
    *arguments: str,
    width: int,
    variables: Mapping[str, str] | None = None,
    typed: str = "",
    interrupt_after: str | None = None,
) -> tuple[int | None, str]:
    """Exit code and output of `sm-async` in a terminal of this width, on which `typed` stands already.

    Ctrl-C is pressed as soon as the text `interrupt_after` is on the screen, and every few seconds again, as a person
    does where Python was just about to read a line: then it sees the first one only after that.
    """
    parent, child = pty.openpty()
    fcntl.ioctl(child, termios.TIOCSWINSZ, struct.pack("HHHH", 50, width, 0, 0))
    os.write(parent, typed.encode())
    try:
        process = await start(
            *arguments,
            variables={"TERM": "xterm-256color", "COLUMNS": str(width), "LINES": "50"} | dict(variables or {}),
            stdin=child,
            stdout=child,
            stderr=child,
        )
    finally:
        os.close(child)

    loop, due = asyncio.get_running_loop(), asyncio.Event()

    def interrupt_if_due(text: str) -> None:
        if interrupt_after is not None and interrupt_after in text:
            loop.call_soon_threadsafe(due.set)

    async def interrupt() -> None:
        await due.wait()
        while process.returncode is None:
            process.send_signal(signal.SIGINT)
            await asyncio.sleep(PRESSED_AGAIN)

    reading = asyncio.create_task(asyncio.to_thread(_all_of, parent, interrupt_if_due))
    interrupting = asyncio.create_task(interrupt())
    ended = await end(process)
    interrupting.cancel()
    output = await reading
    os.close(parent)
    return ended.code, output


def plain(output: str) -> str:
    """What a terminal got, without what steers it."""
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-z]", "", output)


def _all_of(terminal: int, seen: Callable[[str], None]) -> str:
    """What is written to a terminal until nobody has it open any more; `seen` is called with all of it so far."""
    output = b""
    while True:
        try:
            chunk = os.read(terminal, 65536)
        except OSError:  # Linux's word for a terminal that nobody has open any more
            break
        if not chunk:
            break
        output += chunk
        seen(output.decode("utf-8", "ignore"))
    return output.decode()
