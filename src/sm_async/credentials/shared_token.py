"""A token in a file that other programs use and refresh too: who refreshes it, when, and what is used meanwhile.

    the token           its refresh     what is used
    lives long enough   is not asked    the token
    ends soon           succeeds        the new token, which is written back
    ends soon           is impossible,  what another process wrote meanwhile; else the token as long as it lives; else
                        or fails        an error that names the command to run

The services give a refresh token out once, so that of two processes which refresh at the same time one is refused; the
other's token is in the file a moment later.
"""

from __future__ import annotations

import datetime
import logging
import re
from collections.abc import Awaitable, Callable
from typing import Generic, Protocol, TypeVar

import attrs

from sm_async.credentials.oauth import is_refusal, without_frames
from sm_async.credentials.token_cache import Contents, TokenFile
from sm_async.errors import CredentialsError, CredentialsRefused, SageMakerError
from sm_async.protocol.json_values import Document

__all__ = ["Expiring", "Renewal", "SharedToken", "time_of", "written_time"]

logger = logging.getLogger("sm_async")


Renewal = Callable[[], Awaitable[Document]]
"""Gives the members of a token's document that a refresh changes. Raises `SageMakerError`."""


class Expiring(Protocol):
    """What a token file is read as."""

    @property
    def expires_at(self) -> float:
        """Seconds since the epoch."""
        ...

    @property
    def renewal(self) -> Renewal | str:
        """Refreshes it; or why it cannot be refreshed, as part of a sentence."""
        ...


T = TypeVar("T", bound=Expiring)


@attrs.frozen
class _Held(Generic[T]):
    contents: Contents
    token: T


class SharedToken(Generic[T]):
    """One token file, and the service that refreshes what it holds."""

    def __init__(
        self,
        file: TokenFile,
        *,
        name: str,
        window: float,
        parse: Callable[[Document], T | str],
        time_source: Callable[[], float],
    ) -> None:
        """`name`: the token in words. `window`: seconds before its end from which on it is refreshed.

        `parse` reads a document, or answers with what is wrong with it.
        """
        self._file = file
        self._name = name
        self._window = window
        self._parse = parse
        self._time_source = time_source
        self._unwritten: Contents | None = None

    async def current(self) -> T:
        """A token that is valid now.

        Raises `CredentialsRefused` where a user has to sign in, and `CredentialsError` where the file cannot be read or
        the service fails.
        """
        contents = await self._file.read()
        if contents is None:
            raise CredentialsRefused(f"{self._name}: there is no {self._file.path}; {self._file.advice}")
        if self._unwritten is not None and self._unwritten.raw == contents.raw:
            contents = self._unwritten
        held = self._held(contents)
        if held.token.expires_at - self._time_source() > self._window:
            return held.token
        renewal = held.token.renewal
        if isinstance(renewal, str):
            return self._while_it_lives(held, renewal)
        refreshed = await self._refreshed(held, renewal)
        return await self._despite(refreshed, held) if isinstance(refreshed, SageMakerError) else refreshed

    async def other_than(self, refused: T) -> T | None:
        """What the file holds now, if that is valid and not the token which a service refused before its time."""
        try:
            contents = await self._file.read()
        except CredentialsError:
            return None
        token = self._valid(contents)
        return None if token == refused else token

    def _held(self, contents: Contents) -> _Held[T]:
        token = self._parse(contents.document)
        if isinstance(token, str):
            raise CredentialsError(f"{self._name}: {self._file.path} {token}; {self._file.advice}")
        return _Held(contents, token)

    def _valid(self, contents: Contents | None) -> T | None:
        """The token in a file, where there is one that is valid."""
        token = None if contents is None else self._parse(contents.document)
        return None if token is None or isinstance(token, str) or self._has_ended(token) else token

    def _has_ended(self, token: T) -> bool:
        return token.expires_at <= self._time_source()

    def _while_it_lives(self, held: _Held[T], obstacle: str) -> T:
        if self._has_ended(held.token):
            raise CredentialsRefused(f"{self._ended(held)}, and {obstacle}; {self._file.advice}")
        return held.token

    def _ended(self, held: _Held[T]) -> str:
        return f"{self._name} expired at {written_time(held.token.expires_at)}"

    async def _refreshed(self, held: _Held[T], renewal: Renewal) -> T | SageMakerError:
        """The new token, or the error that its refresh ended in."""
        try:
            new = self._held(attrs.evolve(held.contents, document={**held.contents.document, **await renewal()}))
        except SageMakerError as error:
            return without_frames(error)
        try:
            was_written = await self._file.replace(new.contents)
        except CredentialsError as error:
            # Some mount the folder read-only. The old refresh token may be worth nothing now, so the new one is kept.
            self._unwritten = new.contents
            logger.warning("%s was refreshed, for this process alone: %s", self._name, error.message)
        else:
            self._unwritten = None
            logger.debug("%s was refreshed%s", self._name, "" if was_written else "; the file had changed meanwhile")
        return new.token

    async def _despite(self, error: SageMakerError, held: _Held[T]) -> T:
        """What can be used although the refresh ended in an error."""
        has_ended = self._has_ended(held.token)
        refused = is_refusal(error) or isinstance(error, CredentialsRefused)
        changed = await self._file.changed(held.contents, is_awaited=has_ended and refused)
        if (token := self._valid(changed)) is not None:
            return token
        if not has_ended:
            logger.warning("%s was not refreshed, and is used on: %s", self._name, error)
            return held.token
        if refused:
            raise CredentialsRefused(
                f"{self._ended(held)}, and its refresh was refused: {error}; {self._file.advice}"
            ) from error
        raise CredentialsError(f"{self._ended(held)}, and its refresh failed: {error}") from error


def time_of(value: object) -> float | None:
    """The seconds since the epoch that a time in a token file means; None for what is no time.

    The AWS CLI writes `2026-11-24T12:00:00Z`, and wrote `UTC` for the `Z`.
    """
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.datetime.fromisoformat(re.sub("UTC$", "Z", value.strip()))
    except ValueError:
        return None
    return None if moment.tzinfo is None else moment.timestamp()


def written_time(seconds: float) -> str:
    """A time as the AWS CLI writes it, in whole seconds."""
    return f"{_EPOCH + datetime.timedelta(seconds=int(seconds)):%Y-%m-%dT%H:%M:%SZ}"


_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)
