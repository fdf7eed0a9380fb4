"""Credentials of a botocore or boto3 session, which are looked up in a thread. Nothing of botocore is imported here.

The session keeps its credentials and refreshes them ahead of their expiration. So nothing is kept here, and what is
given carries no expiration: put behind `RefreshingProvider` it would be kept for ever.
"""

from __future__ import annotations

import asyncio
import copy
import inspect
import sys
import threading
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any, Protocol, runtime_checkable

from sm_async.errors import ConfigurationError, CredentialsError
from sm_async.protocol.sigv4 import Credentials
from sm_async.schema import require_seconds

__all__ = ["BotocoreCredentials", "BotocoreSession", "BotocoreSessionProvider", "credentials_in"]

MARGIN = 20 * 60
"""Seconds before the expiration from which on a thread is used: botocore refreshes from 15 minutes on, and blocks."""

_NAMES = ("access_key", "secret_key", "token")


@runtime_checkable
class BotocoreSession(Protocol):
    """A session of botocore or boto3."""

    def get_credentials(self) -> Any:
        """The session's `BotocoreCredentials`, or None where it finds none. May take long."""
        ...


@runtime_checkable
class BotocoreCredentials(Protocol):
    """Credentials of a session."""

    def get_frozen_credentials(self) -> Any:
        """An object with `access_key`, `secret_key`, `token` and, in some, `account_id`. May take long."""
        ...


class BotocoreSessionProvider:
    """Asks a session, or one of its credentials objects, each time.

    A thread asks, one at a time whoever waits, because it cannot be cancelled: a session that hangs holds up one. Where
    botocore has keys at hand that it need not refresh, `ready` gives them without a thread; from then on it does not
    see that `set_credentials` gave the session others.
    """

    def __init__(self, given: BotocoreSession | BotocoreCredentials, *, timeout: float = 60.0) -> None:
        """`timeout`: seconds that a caller waits. Raises `ConfigurationError` for sessions whose methods are async."""
        require_seconds("timeout", timeout)
        method = given.get_credentials if isinstance(given, BotocoreSession) else given.get_frozen_credentials
        if inspect.iscoroutinefunction(method):
            raise ConfigurationError(
                f"credentials: {method.__name__} of the {type(given).__name__} is async; "
                "pass an async function that awaits it and returns Credentials"
            )
        self._given = given
        self._timeout = timeout
        self._at_hand: Any = None if isinstance(given, BotocoreSession) else given
        self._last: Credentials | None = None
        self._lookup: Future[Credentials | CredentialsError] | None = None

    async def credentials(self) -> Credentials:
        """The credentials that the session gives now.

        Raises `CredentialsError` where it has none, fails or takes too long; what it raised is the cause.
        """
        lookup = self._lookup
        if lookup is None or lookup.done():
            lookup = self._lookup = _in_thread(self._found)
        await asyncio.wait({asyncio.wrap_future(lookup)}, timeout=self._timeout)
        if not lookup.done():
            raise CredentialsError(
                f"the {self._name()} gave no credentials within {self._timeout:g} s; its thread hangs or goes on"
            )
        found = lookup.result()
        if isinstance(found, CredentialsError):
            raise copy.copy(found) from found.__cause__  # everyone who waits gets an error of his own
        return found

    def ready(self) -> Credentials | None:
        """The credentials that botocore has at hand; None where it may have to look for them or refresh them."""
        if not _is_at_hand(self._at_hand):
            return None
        found = self._taken_over(self._at_hand)
        return found if isinstance(found, Credentials) else None

    def _found(self) -> Credentials | CredentialsError:
        """What the session gives, or what is wrong. Runs in a thread."""
        try:
            if isinstance(self._given, BotocoreSession):
                self._at_hand = self._given.get_credentials()
            if self._at_hand is None:
                return CredentialsError(f"the {self._name()} found no credentials")
            found = self._taken_over(self._at_hand)
        except BaseException as error:  # noqa: BLE001  (a thread's errors reach nobody but through its result)
            # The session's own words may hold what it was given; they stand in the cause.
            failure = CredentialsError(f"the {self._name()} failed with {type(error).__name__}")
            failure.__cause__ = error
            return failure
        return CredentialsError(f"credentials of the {self._name()}: {found}") if isinstance(found, str) else found

    def _taken_over(self, source: BotocoreCredentials) -> Credentials | str:
        """The keys as they are now, or the rule that they break."""
        found = credentials_in(source.get_frozen_credentials(), _NAMES, self._last)
        if isinstance(found, Credentials):
            self._last = found
        return found

    def _name(self) -> str:
        kind = type(self._given)
        return f"{kind.__module__}.{kind.__name__}"


def credentials_in(source: object, names: tuple[str, str, str], before: Credentials | None) -> Credentials | str:
    """Credentials from an object's attributes of these names, and its `account_id` if any; or the rule that they break.

    The object of `before` where nothing has changed, because a signer that meets it again need not derive a new key.
    """
    values: list[Any] = [getattr(source, name, None) or None for name in (*names, "account_id")]
    if before is not None and values == [
        before.access_key_id,
        before.secret_access_key,
        before.session_token,
        before.account_id,
    ]:
        return before
    access_key_id, secret_access_key, session_token, account_id = values
    try:
        return Credentials(access_key_id, secret_access_key, session_token, account_id=account_id)
    except ConfigurationError as error:
        return error.message


def _is_at_hand(source: Any) -> bool:
    """Whether botocore gives the keys without looking for them: they never change, or are far from their expiration."""
    botocore = sys.modules.get("botocore.credentials")
    if botocore is None or source is None:
        return False
    if isinstance(source, botocore.RefreshableCredentials):
        return not source.refresh_needed() and not source.refresh_needed(MARGIN)
    return type(source) is botocore.Credentials


def _in_thread(function: Callable[[], Credentials | CredentialsError]) -> Future[Credentials | CredentialsError]:
    """The result of a function that runs in a thread of its own, for which the end of the program does not wait."""
    result: Future[Credentials | CredentialsError] = Future()
    result.set_running_or_notify_cancel()  # whoever stops waiting does not cancel it
    threading.Thread(
        target=lambda: result.set_result(function()), name="sm_async credentials of a session", daemon=True
    ).start()
    return result
