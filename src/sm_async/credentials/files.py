"""Where the shared config files lie, and reading them: in a thread, once for all who ask at the same time."""

from __future__ import annotations

import asyncio
import os
import sys
from pathlib import Path
from typing import NamedTuple

from sm_async.credentials.environment import Environment
from sm_async.errors import ConfigurationError
from sm_async.shared_config import SharedConfig, Text, parse_shared_config

__all__ = ["Locations", "SharedConfigFiles", "home_of", "locations", "profile_name"]

SIZE_LIMIT = 4 * 2**20
"""Bytes of a file at most."""


class Locations(NamedTuple):
    """The two files."""

    config: Path
    credentials: Path


def home_of(environment: Environment, *, is_windows: bool = sys.platform == "win32") -> Path:
    """The user's home: HOME; on Windows also USERPROFILE, then HOMEDRIVE and HOMEPATH; else what the system says."""
    home = environment.get("HOME")
    if home is None and is_windows:
        home = environment.get("USERPROFILE")
        drive, path = environment.get("HOMEDRIVE"), environment.get("HOMEPATH")
        if home is None and drive is not None and path is not None:
            home = drive + path
    return Path(home) if home is not None else Path.home()


def locations(environment: Environment) -> Locations:
    """Where the files lie: AWS_CONFIG_FILE and AWS_SHARED_CREDENTIALS_FILE, else in ~/.aws."""
    home = home_of(environment)

    def place(variable: str, name: str) -> Path:
        given = environment.get(variable)
        if given is None:
            return home / ".aws" / name
        if given == "~" or given.startswith(("~/", f"~{os.sep}")):
            return home / given[2:]
        return Path(given)

    return Locations(place("AWS_CONFIG_FILE", "config"), place("AWS_SHARED_CREDENTIALS_FILE", "credentials"))


def profile_name(argument: str | None, environment: Environment) -> tuple[str, bool]:
    """The profile to use, and whether it was asked for by its name: the argument, AWS_PROFILE, else `default`."""
    name = argument if argument is not None else environment.get("AWS_PROFILE")
    return ("default", False) if name is None else (name, True)


class _Version(NamedTuple):
    """What tells whether a file has changed."""

    changed: int
    size: int
    inode: int


_Versions = tuple[_Version | None, _Version | None]


class SharedConfigFiles:
    """The shared config of one environment: whoever asks gets what the files hold now. They are parsed on a change."""

    def __init__(self, environment: Environment) -> None:
        self._locations = locations(environment)
        self._loaded: tuple[_Versions, SharedConfig] | None = None
        self._loading: asyncio.Future[SharedConfig] | None = None

    def where(self) -> str:
        """Both files' names, for messages."""
        return f"{self._locations.config} and {self._locations.credentials}"

    async def load(self) -> SharedConfig:
        """What the files hold; a missing file holds nothing. Raises `ConfigurationError` with file and reason."""
        loop = asyncio.get_running_loop()
        if self._loading is None or self._loading.done() or self._loading.get_loop() is not loop:
            self._loading = loop.run_in_executor(None, self._load)
            self._loading.add_done_callback(_see)
        # Shielded: a caller who is cancelled takes it from no other.
        return await asyncio.shield(self._loading)

    def _load(self) -> SharedConfig:
        versions = (_version(self._locations.config), _version(self._locations.credentials))
        loaded = self._loaded
        if loaded is None or loaded[0] != versions:
            config = parse_shared_config(_read(self._locations.config), _read(self._locations.credentials))
            self._loaded = loaded = (versions, config)
        return loaded[1]


def _see(loading: asyncio.Future[SharedConfig]) -> None:
    """Look at how it ended, should nobody be left to look: a lost exception is logged."""
    if not loading.cancelled():
        loading.exception()


def _version(path: Path) -> _Version | None:
    try:
        status = path.stat()
    except OSError:
        return None  # missing, or reading it will say why not
    return _Version(status.st_mtime_ns, status.st_size, status.st_ino)


def _read(path: Path) -> Text | None:
    try:
        with path.open("rb") as file:
            content = file.read(SIZE_LIMIT + 1)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ConfigurationError(f"{path} cannot be read: {error.strerror or type(error).__name__}") from None
    if len(content) > SIZE_LIMIT:
        raise ConfigurationError(f"{path} is larger than {SIZE_LIMIT} bytes")
    try:
        return Text(str(path), content.decode())
    except UnicodeDecodeError as error:
        raise ConfigurationError(f"{path} is no UTF-8 at byte {error.start}") from None
