"""Runs `sm-async` as a process of its own, as a script would."""

from __future__ import annotations

import asyncio
import os
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import Mapping

import attrs

from sm_async.local import LocalSageMaker

COMMAND = (sys.executable, "-W", "error", "-m", "sm_async.cli")
PATIENCE = 30.0
"""Seconds after which a process that should have ended fails its test."""


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
