"""Where the shared config files lie, and reading them: in a thread, once for all who ask at the same time."""

from __future__ import annotations

import asyncio
import copy
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from sm_async.credentials.environment import Environment
from sm_async.errors import ConfigurationError
from sm_async.shared_config import SharedConfig, Text, parse_shared_config

__all__ = ["Locations", "SharedConfigFiles", "home_of", "locations", "profile_name", "profile_source"]

CONFIG_FILE = "AWS_CONFIG_FILE"
CREDENTIALS_FILE = "AWS_SHARED_CREDENTIALS_FILE"
PROFILE_VARIABLES = ("AWS_DEFAULT_PROFILE", "AWS_PROFILE")
"""In the order in which botocore and the AWS CLI look at them."""

SIZE_LIMIT = 4 * 2**20
"""Bytes of a file at most."""

SETTLED_AFTER = 2 * 10**9
"""Nanoseconds after which a change of a file shows in its time of change, whatever the file system's clock: FAT's."""

IS_WINDOWS = sys.platform == "win32"


class Locations(NamedTuple):
    """Where the two files are looked for."""

    config: Path
    credentials: Path


def locations(
    environment: Environment, *, is_windows: bool = IS_WINDOWS, system_home: Callable[[], Path] = Path.home
) -> Locations:
    """Where AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE say, else in `.aws` at home. A leading ~ is the home."""
    home = home_of(environment, is_windows=is_windows, system_home=system_home)

    def place(variable: str, name: str) -> Path:
        named = environment.get(variable)
        if named is None:
            return home / ".aws" / name
        if named == "~" or named.startswith(("~/", "~\\") if is_windows else "~/"):
            return home / named[2:]
        return Path(named)

    return Locations(place(CONFIG_FILE, "config"), place(CREDENTIALS_FILE, "credentials"))


def home_of(
    environment: Environment, *, is_windows: bool = IS_WINDOWS, system_home: Callable[[], Path] = Path.home
) -> Path:
    """The user's home: HOME; on Windows also USERPROFILE, then HOMEDRIVE with HOMEPATH; else what the system says.

    Where the system knows none either, a path below which no file can be.
    """
    home = environment.get("HOME")
    if home is None and is_windows:
        drive, path = environment.get("HOMEDRIVE"), environment.get("HOMEPATH")
        home = environment.get("USERPROFILE") or (drive + path if drive and path else None)
    if home is not None:
        return Path(home)
    try:
        return system_home()
    except RuntimeError:  # a user id without a name, as containers have it
        return Path(os.devnull)


def profile_name(argument: str | None, environment: Environment) -> tuple[str, bool]:
    """The profile to use, and whether it was asked for by its name.

    That is the argument, AWS_DEFAULT_PROFILE, AWS_PROFILE, else `default`.
    """
    name = argument if argument is not None else environment.get(*PROFILE_VARIABLES)
    return ("default", False) if name is None else (name, True)


def profile_source(argument: str | None, environment: Environment) -> str:
    """Where that name stands: `argument`, a variable's name, or `default`."""
    return "argument" if argument is not None else environment.named(*PROFILE_VARIABLES) or "default"


class SharedConfigFiles:
    """The shared config of one environment: whoever asks gets what the files hold now. They are parsed on a change.

    Variables and files are looked at in a thread, each time somebody asks; whoever asks meanwhile shares the answer.
    May be used from one event loop after the other.
    """

    def __init__(self, environment: Environment) -> None:
        self._environment = environment
        self._kept: _Kept | None = None
        self._loading: asyncio.Future[SharedConfig | ConfigurationError] | None = None

    def where(self) -> str:
        """Both files' names, for messages."""
        places = self._kept.places if self._kept is not None else locations(self._environment)
        return f"{places.config} and {places.credentials}"

    async def load(self) -> SharedConfig:
        """What the files hold now: the same object as long as that does not change. A missing file holds nothing.

        Raises `ConfigurationError` with the file, and the line or the system's reason.
        """
        loop = asyncio.get_running_loop()
        loading = self._loading
        if loading is None or loading.done() or loading.get_loop() is not loop:
            loading = self._loading = loop.run_in_executor(None, self._look)
        found = await asyncio.shield(loading)  # a caller who is cancelled takes it from no other
        if isinstance(found, ConfigurationError):
            raise copy.copy(found)  # everyone who waits gets an error of his own
        return found

    def _look(self) -> SharedConfig | ConfigurationError:
        """What the files hold, or what is wrong with them. Takes as long as the file system does."""
        places, kept = locations(self._environment), self._kept
        is_named = (self._environment.get(CONFIG_FILE) is not None, self._environment.get(CREDENTIALS_FILE) is not None)
        started = time.time_ns()
        try:
            versions = (_version(places.config, is_named[0]), _version(places.credentials, is_named[1]))
            if kept is not None and kept.is_settled and (kept.places, kept.versions) == (places, versions):
                return kept.shared
            config = None if versions[0] is None else _text(places.config)
            credentials = None if versions[1] is None else _text(places.credentials)
            shared = parse_shared_config(config, credentials)
        except ConfigurationError as error:
            return error
        if kept is not None and kept.shared == shared:
            shared = kept.shared
        is_settled = all(version is None or version.changed < started - SETTLED_AFTER for version in versions)
        self._kept = _Kept(places, versions, is_settled, shared)
        return shared


class _Version(NamedTuple):
    """What tells whether a file has changed."""

    changed: int
    """Nanoseconds since 1970."""
    size: int
    inode: int


class _Kept(NamedTuple):
    """What was parsed, and of what."""

    places: Locations
    versions: tuple[_Version | None, _Version | None]
    is_settled: bool
    """Whether the files would show another version had they changed after they were read."""
    shared: SharedConfig


def _version(path: Path, is_named: bool) -> _Version | None:
    """The version of a file; None where there is none. Raises `ConfigurationError` for what cannot be one.

    A folder at home that may not be entered has no files: root's, in a container that runs as somebody else.
    """
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except PermissionError as error:
        if not is_named:
            return None
        raise _unreadable(path, error) from None
    except (OSError, ValueError) as error:
        raise _unreadable(path, error) from None
    if path == Path(os.devnull):
        return None
    if not stat.S_ISREG(status.st_mode) and not stat.S_ISDIR(status.st_mode):
        raise ConfigurationError(f"{path} is no regular file")  # reading a pipe may wait for ever
    return _Version(status.st_mtime_ns, status.st_size, status.st_ino)


def _text(path: Path) -> Text | None:
    """A file's text; None where it is gone. Raises `ConfigurationError`."""
    try:
        read = _read(path)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise _unreadable(path, error) from None
    if isinstance(read, str):
        raise ConfigurationError(read)
    return read


def _read(path: Path) -> Text | str:
    """A file's text, or what is wrong with it. No error is raised here about a content, which its frames would show."""
    with path.open("rb") as file:
        content = file.read(SIZE_LIMIT + 1)
    if len(content) > SIZE_LIMIT:
        return f"{path} is larger than {SIZE_LIMIT} bytes"
    try:
        return Text(str(path), content.decode())
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        return f"{path}, line {line}: not in UTF-8; save the file in that encoding"


def _unreadable(path: Path, error: Exception) -> ConfigurationError:
    reason = error.strerror if isinstance(error, OSError) else None
    return ConfigurationError(f"{path} cannot be read: {reason or error}")
