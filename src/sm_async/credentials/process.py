"""Credentials that a command prints: `credential_process` of a profile, run without a shell and without blocking.

What the command says is secret or may be: no message, log line or traceback shows its output, its standard error
(which is discarded) or its command line. The format is that of the AWS SDKs and the CLI:
https://docs.aws.amazon.com/sdkref/latest/guide/feature-process-credentials.html
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import re
import shlex
import signal
import sys
from datetime import datetime

import orjson

from sm_async.credentials.json_credentials import credentials_of
from sm_async.errors import ClientClosedError, ConfigurationError, CredentialsError
from sm_async.protocol.json_values import is_document
from sm_async.protocol.sigv4 import Credentials
from sm_async.schema import require_seconds
from sm_async.transport.bounds import Bounds

__all__ = ["OUTPUT_LIMIT", "ProcessProvider", "read_output", "split_command"]

OUTPUT_LIMIT = 65_536
"""Bytes that a command may print."""

GRACE = 0.25
"""Seconds after the command's end in which its output has to end too, unless a child of its own holds it open."""

REAPING = 5.0
"""Seconds to wait for a command that was killed: one that runs as another user, as under sudo, cannot be."""


class ProcessProvider:
    """Runs a command each time it is asked, and reads the credentials that it prints.

    The command has no input, no terminal and the environment of this process. It leads a process group of its own,
    which is killed when time runs out, when the caller is cancelled and on `aclose`; children that are left behind by
    a command that ended by itself, such as an agent, are let be. Credentials are given as they were printed, expired
    ones too: whoever keeps them, as `RefreshingProvider` does, looks at the clock.

    The event loop stands still while a process is started: half a millisecond on asyncio's, but on uvloop's, which
    forks, 8 ms and another 12 for each 100 MB of memory in use.
    """

    def __init__(self, command: str, *, profile: str, account_id: str | None = None, timeout: float = 60.0) -> None:
        """`profile` names the profile in messages; `account_id` is used where the command prints none.

        `timeout`: seconds that one run may take. Raises `ConfigurationError` for what cannot be a command or a timeout.
        """
        if not isinstance(command, str):  # pyright: ignore[reportUnnecessaryIsInstance]  (callers may not check types)
            raise ConfigurationError(f"credential_process: expected a string, got {type(command).__name__}")
        require_seconds("timeout", timeout)
        self._command = command
        self._profile = profile
        self._account_id = account_id
        self._timeout = timeout
        self._bounds = Bounds()
        self._running: set[_Process] = set()
        self._is_closed = False

    async def credentials(self) -> Credentials:
        """The credentials that the command prints.

        Raises `CredentialsError` that names the profile, the key and the rule; `ClientClosedError` after `aclose`.
        """
        found = await self._found()
        if isinstance(found, str):
            # Raised here, where no variable holds the output, the command line or an exception that quotes them.
            raise CredentialsError(f"profile {self._profile!r}, credential_process: {found}")
        return found

    async def aclose(self) -> None:
        """Kill the commands that run, wait until they are gone, and start no other."""
        self._is_closed = True
        self._bounds.end()
        if self._running:
            await asyncio.wait({process.gone for process in self._running})

    async def _found(self) -> Credentials | str:
        printed = await self._printed()
        return printed if isinstance(printed, str) else read_output(printed, self._account_id)

    async def _printed(self) -> bytes | str:
        """What the command printed, or what is wrong."""
        if self._is_closed:
            raise ClientClosedError("the credentials provider was closed")
        loop = asyncio.get_running_loop()
        process = _Process(loop)
        self._running.add(process)
        process.gone.add_done_callback(lambda _: self._running.discard(process))
        # A start is not cut short, for what has been started has to be known to be killed.
        starting = loop.create_task(_started(self._command, process))
        bound = self._bounds.until(loop.time() + self._timeout)
        try:
            async with bound:
                transport = await asyncio.shield(starting)
                if isinstance(transport, str):
                    return transport
                await process.over()
                return process.printed(transport.get_returncode())
        except TimeoutError:
            pass  # the bound's, for whatever the start of a process raises has been told already
        finally:
            # In a task of its own: a caller that is cancelled once more does not leave a process behind.
            await asyncio.shield(loop.create_task(process.put_down(starting)))
        if self._is_closed:
            raise ClientClosedError("the credentials provider was closed while its command ran")
        return f"the command did not end within {self._timeout:g} s, and was killed"


def split_command(command: str, platform: str = sys.platform) -> list[str]:
    """The words of a command line, as the AWS CLI splits it on that platform. Raises ValueError for an open quote."""
    return _windows_words(command) if platform == "win32" else shlex.split(command)


def read_output(output: bytes, account_id: str | None = None) -> Credentials | str:
    """The credentials in what a command printed, or the rule that it breaks, in words that show nothing of it.

    `account_id` is the account where the output names none.
    """
    if not output.strip():
        return "the command printed nothing"
    try:
        document: object = orjson.loads(output)
    except orjson.JSONDecodeError:
        return "the command printed what is no JSON"
    if not is_document(document):
        return "the command printed JSON, but no object"
    version: object = document.get("Version")
    if type(version) is not int or version != 1:
        return f"Version: {'missing' if version is None else 'not 1, the only one there is'}"
    members = {name: document.get(name) for name in _MEMBERS}
    members["AccountId"] = members["AccountId"] or account_id
    if isinstance(members["Expiration"], str):
        members["Expiration"] = _in_rfc_3339(members["Expiration"])
    return credentials_of(members, session_member="SessionToken")


_MEMBERS = ("AccessKeyId", "SecretAccessKey", "SessionToken", "Expiration", "AccountId")
_UNFIT = "holds a character that no command line can hold"


def _in_rfc_3339(moment: str) -> str:
    """A moment in any form of ISO 8601, such as `date +%FT%T%z` prints, in the one that is read. Other text stays."""
    try:
        return datetime.fromisoformat(moment).isoformat()
    except ValueError:
        return moment


class _Process(asyncio.SubprocessProtocol):
    """One run of a command: what it prints and when it ends."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self.gone: asyncio.Future[None] = loop.create_future()
        """Done when nothing is left to be killed or reaped."""
        self._output = bytearray()
        self._has_flooded = False
        self._exited: asyncio.Future[None] = loop.create_future()
        self._enough: asyncio.Future[None] = loop.create_future()
        """Done when the output has ended, or is too much."""

    def pipe_data_received(self, fd: int, data: bytes) -> None:
        """Keep what is printed, up to the limit."""
        if self._has_flooded or len(self._output) + len(data) > OUTPUT_LIMIT:
            self._has_flooded = True
            _settle(self._enough)
        else:
            self._output += data

    def pipe_connection_lost(self, fd: int, exc: Exception | None) -> None:
        """Take note that the output has ended."""
        _settle(self._enough)

    def process_exited(self) -> None:
        """Take note that the command has ended, and was reaped."""
        _settle(self._exited)

    async def over(self) -> None:
        """Wait until the command has ended and its output is read, or it has printed too much."""
        await asyncio.wait({self._exited, self._enough}, return_when=asyncio.FIRST_COMPLETED)
        if not self._has_flooded:
            await asyncio.wait({self._exited})
        await asyncio.wait({self._enough}, timeout=GRACE)
        for _ in range(2):  # an event loop that stood still may end the wait before it reads
            await asyncio.sleep(0)

    def printed(self, status: int | None) -> bytes | str:
        """The output of a command that is over, or what is wrong."""
        if self._has_flooded:
            return f"the command printed more than {OUTPUT_LIMIT:,} bytes"
        if status:
            return f"the command {_ending(status)}; run it by hand to see why"
        return bytes(self._output)

    async def put_down(self, starting: asyncio.Task[asyncio.SubprocessTransport | str]) -> None:
        """Kill what still runs, and wait until it is reaped."""
        try:
            await asyncio.wait({starting})
            transport = starting.result()
            if isinstance(transport, str):
                return
            if not self._exited.done():
                _kill(transport)
                await asyncio.wait({self._exited}, timeout=REAPING)
            # Not before it was reaped: the transport would reap it too, behind the event loop's back.
            if self._exited.done():
                transport.close()
        finally:
            _settle(self.gone)


async def _started(command: str, process: _Process) -> asyncio.SubprocessTransport | str:
    """The transport of the command's process, or why it cannot be started."""
    try:
        words = split_command(command)
    except ValueError:
        return "a quote is not closed; in a config file, ' #' and ' ;' begin a comment, within quotes too"
    if not words:
        return "empty"
    if "\0" in command:  # uvloop would run what stands before it
        return _UNFIT
    pipe, null = asyncio.subprocess.PIPE, asyncio.subprocess.DEVNULL
    start = asyncio.get_running_loop().subprocess_exec
    try:
        transport, _ = await start(
            lambda: process, *words, stdin=null, stdout=pipe, stderr=null, start_new_session=True
        )
    except FileNotFoundError:
        return "no such program; the command is run without a shell, and its first word is the program"
    except OSError as error:
        return f"the program cannot be run: {os.strerror(error.errno) if error.errno else type(error).__name__}"
    except ValueError:
        return _UNFIT
    except RuntimeError:
        return "this event loop cannot start processes"
    return transport


def _kill(transport: asyncio.SubprocessTransport) -> None:
    """Kill a process and, where there are such, its group."""
    with contextlib.suppress(ProcessLookupError, PermissionError):
        if sys.platform == "win32":
            transport.kill()
        else:
            os.killpg(transport.get_pid(), signal.SIGKILL)


def _ending(status: int) -> str:
    if status > 0:
        return f"exited with status {status}"
    with contextlib.suppress(ValueError):
        return f"was killed by {signal.Signals(-status).name}"
    return f"was killed by signal {-status}"


def _settle(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_result(None)


_WINDOWS_PIECES = re.compile(r'(\\*)"|([ \t]+)|\\+|[^\\" \t]+')


def _windows_words(command: str) -> list[str]:
    """Words as Microsoft's C runtime splits them: backslashes escape only in front of a double quote."""
    words: list[str] = []
    word: str | None = None
    is_quoted = False
    for piece in _WINDOWS_PIECES.finditer(command):
        backslashes, blanks = piece.groups()
        if backslashes is not None:
            word = (word or "") + "\\" * (len(backslashes) // 2)
            if len(backslashes) % 2:
                word += '"'
            else:
                is_quoted = not is_quoted
        elif blanks is None or is_quoted:
            word = (word or "") + piece.group()
        elif word is not None:
            words.append(word)
            word = None
    if is_quoted:
        raise ValueError("a quote is not closed")
    return words if word is None else [*words, word]
