"""Credentials of an auth object of aws-requests-auth (extra `requests-auth`), so that it can be handed over as it is.

Region, host and service of the object are not looked at: the client has its own. Nothing of the package is imported.
"""

from __future__ import annotations

from typing import Any, Protocol, runtime_checkable

from sm_async.credentials.botocore_session import BotocoreSessionProvider, credentials_in
from sm_async.errors import CredentialsError
from sm_async.protocol.sigv4 import Credentials

__all__ = ["RequestsAuth", "RequestsAuthProvider"]

_NAMES = ("aws_access_key", "aws_secret_access_key", "aws_token")
_SESSION_CREDENTIALS = "_refreshable_credentials"
"""Where a `BotoAWSRequestsAuth` keeps the credentials of its botocore session, asked for keys at each request."""


@runtime_checkable
class RequestsAuth(Protocol):
    """An `AWSRequestsAuth` or a `BotoAWSRequestsAuth`."""

    aws_access_key: str | None
    aws_secret_access_key: str | None
    aws_token: str | None


class RequestsAuthProvider:
    """Reads the object's keys each time, so that keys which a program replaces on it count from the next request on.

    A `BotoAWSRequestsAuth` has none of its own: its botocore session is asked, as `BotocoreSessionProvider` does.
    """

    def __init__(self, auth: RequestsAuth, *, timeout: float = 60.0) -> None:
        """`timeout`: seconds that a caller waits for a botocore session."""
        self._auth = auth
        self._last: Credentials | None = None
        source: Any = getattr(auth, _SESSION_CREDENTIALS, None)
        self._session = None if source is None else BotocoreSessionProvider(source, timeout=timeout)

    async def credentials(self) -> Credentials:
        """The object's credentials. Raises `CredentialsError` where it has none, or its session fails."""
        if self._session is not None:
            return await self._session.credentials()
        found = self._read()
        if isinstance(found, str):
            raise CredentialsError(f"credentials of the {type(self._auth).__name__}: {found}")
        return found

    def ready(self) -> Credentials | None:
        """The same without waiting; None where a session has to be waited for, or there are none."""
        if self._session is not None:
            return self._session.ready()
        found = self._read()
        return found if isinstance(found, Credentials) else None

    def _read(self) -> Credentials | str:
        if hasattr(self._auth, _SESSION_CREDENTIALS):
            return "its botocore session found none when the object was made; make it anew"
        found = credentials_in(self._auth, _NAMES, self._last)
        if isinstance(found, Credentials):
            self._last = found
        return found
