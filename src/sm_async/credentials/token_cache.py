"""Token files in the cache folders of the AWS CLI, which other programs read and replace at the same time.

A file is read whole, within bounds and in a thread, and replaced whole or not at all. Here nobody knows what the fields
of a token mean: `sso_oidc` and `login` do.
"""

from __future__ import annotations

import asyncio
import json
import os
import stat
import tempfile
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import ParamSpec, TypeVar

import attrs

from sm_async.errors import CredentialsError
from sm_async.protocol.json_values import Document, is_document

__all__ = ["LIMIT", "Contents", "TokenFile"]

LIMIT = 256 * 1024
"""Bytes of a file that are read at most; one of the AWS CLI has about 5,000."""

FILE_TIMEOUT = 5.0
"""Seconds that the file system has to answer, which may be one of the network."""

PAUSES = (0.1, 0.3, 0.6)
"""Seconds between looks at a file that another process may be about to write."""

P = ParamSpec("P")
T = TypeVar("T")


@attrs.frozen
class Contents:
    """What a token file holds, or is to hold. All of it is secret."""

    document: Document = attrs.field(repr=False)
    raw: bytes = attrs.field(repr=False)
    """The bytes that stood in the file when it was read, by which a change is seen."""


class TokenFile:
    """One token file."""

    def __init__(
        self,
        path: Path,
        *,
        advice: str,
        timeout: float = FILE_TIMEOUT,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        """`advice` is what a user can do where the file is of no use, such as "run `aws login`"."""
        self.path = path
        self.advice = advice
        self._timeout = timeout
        self._sleep = sleep

    async def read(self) -> Contents | None:
        """What the file holds; None where there is no file.

        The AWS CLI writes in place, so that a reader may meet a part of a file; such a file is looked at again. Raises
        `CredentialsError` for what is no readable JSON object.
        """
        found = await self._in_thread(_read, self.path)
        for pause in PAUSES:
            if not found.may_be_unfinished:
                break
            await self._sleep(pause)
            found = await self._in_thread(_read, self.path)
        if found.problem is not None:
            raise CredentialsError(f"{self.path} {found.problem}; {self.advice}")
        return found.contents

    async def changed(self, since: Contents, *, is_awaited: bool) -> Contents | None:
        """What the file holds if that is something else, written by another process; None where it is not.

        With `is_awaited` it is looked at for a second. What cannot be read is no change.
        """
        for pause in (0.0, *PAUSES) if is_awaited else (0.0,):
            if pause:
                await self._sleep(pause)
            with suppress(CredentialsError):
                found = await self.read()
                if found is not None and found.raw != since.raw:
                    return found
        return None

    async def replace(self, contents: Contents) -> bool:
        """Write the document in the place of the bytes that were read; whether that was done.

        It is not if the file changed meanwhile: whoever wrote it knows better. A reader meets the old file or the new
        one, which only its owner may read. Raises `CredentialsError` where it cannot be written.
        """
        outcome = await self._in_thread(_replace, self.path, contents)
        if isinstance(outcome, str):
            raise CredentialsError(f"{self.path} cannot be written: {outcome}")
        return outcome

    async def _in_thread(self, function: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        with suppress(TimeoutError):
            async with asyncio.timeout(self._timeout):
                return await asyncio.to_thread(function, *args, **kwargs)
        raise CredentialsError(f"{self.path}: the file system did not answer within {self._timeout:g} s")


# In threads. Problems are returned: an exception would lead through frames that hold secrets.


@attrs.frozen
class _Reading:
    contents: Contents | None = None
    problem: str | None = None
    may_be_unfinished: bool = False


def _read(path: Path) -> _Reading:
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return _Reading(problem="is no regular file")
        raw = _bytes_of(path)
    except FileNotFoundError:
        return _Reading()
    except OSError as error:
        return _Reading(problem=f"cannot be read: {error.strerror}")
    if len(raw) > LIMIT:
        return _Reading(problem=f"is larger than {LIMIT // 1024} KiB")
    try:
        document: object = json.loads(raw)
    except (ValueError, RecursionError):
        document = None
    if not is_document(document):
        return _Reading(problem="holds no JSON object", may_be_unfinished=True)
    return _Reading(Contents(document, raw))


def _bytes_of(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(LIMIT + 1)


def _replace(path: Path, contents: Contents) -> bool | str:
    """Whether the file was replaced, or why it cannot be."""
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, suffix=".tmp")  # for its owner only
        try:
            with os.fdopen(descriptor, "wb") as file:
                file.write(json.dumps(contents.document).encode())
                file.flush()
                os.fsync(file.fileno())
            is_unchanged = _bytes_of(path) == contents.raw
            if is_unchanged:
                Path(name).replace(path)
        finally:
            Path(name).unlink(missing_ok=True)
    except FileNotFoundError:
        return False  # deleted: somebody signed out
    except OSError as error:
        return str(error.strerror)
    return is_unchanged
