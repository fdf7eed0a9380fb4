"""Credentials from environment variables, and the variables themselves in a form that shows no secret."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from sm_async.errors import ConfigurationError, CredentialsError
from sm_async.protocol.sigv4 import Credentials
from sm_async.protocol.timestamps import parse_timestamp

__all__ = ["Environment", "EnvironmentProvider"]

ACCESS_KEY_ID = "AWS_ACCESS_KEY_ID"
SECRET_ACCESS_KEY = "AWS_SECRET_ACCESS_KEY"  # noqa: S105  (a variable's name)
SESSION_TOKEN = "AWS_SESSION_TOKEN"  # noqa: S105  (a variable's name)
SECURITY_TOKEN = "AWS_SECURITY_TOKEN"  # noqa: S105  (a variable's name: the older one of the session token)
EXPIRATION = "AWS_CREDENTIAL_EXPIRATION"
ACCOUNT_ID = "AWS_ACCOUNT_ID"


class Environment:
    """Environment variables, of which a blank one counts as unset.

    No mapping, and without them in its repr: what shows the variables of a traceback's frames may not show secrets.
    """

    def __init__(self, variables: Mapping[str, str]) -> None:
        self._variables = variables

    def get(self, *names: str) -> str | None:
        """The first of the variables that is set and not blank, without white space at its ends."""
        return next((value for name in names if (value := self._variables.get(name, "").strip())), None)

    def named(self, *names: str) -> str | None:
        """The name of that variable; None where none of them is set."""
        return next((name for name in names if self.get(name) is not None), None)


class EnvironmentProvider:
    """Reads AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, where they are set, AWS_SESSION_TOKEN and AWS_ACCOUNT_ID.

    AWS_SECURITY_TOKEN is read where there is no AWS_SESSION_TOKEN. A blank variable counts as unset.

    The variables are read when credentials are first asked for, and again as long as there are none, or where
    AWS_CREDENTIAL_EXPIRATION says that they end. They are given as they stand, expired ones too: whoever keeps them,
    as `RefreshingProvider` does, looks at the clock.
    """

    def __init__(self, environment: Mapping[str, str] | Environment) -> None:
        self._environment = environment if isinstance(environment, Environment) else Environment(environment)
        self._found: Credentials | None = None

    async def credentials(self) -> Credentials:
        """The credentials in the environment. Raises `CredentialsError` that says what is missing or unfit."""
        if self._found is not None:
            return self._found
        found = self._read()
        if found.expiration is None:
            self._found = found
        return found

    def ready(self) -> Credentials | None:
        """What was found before; None where nothing was yet, or where it expires."""
        return self._found

    def _read(self) -> Credentials:
        get = self._environment.get
        if missing := [name for name in (ACCESS_KEY_ID, SECRET_ACCESS_KEY) if get(name) is None]:
            raise CredentialsError(
                f"no credentials: {' and '.join(missing)} not set in the environment, "
                "and no credentials= was given to the client"
            )
        expiration = None if get(EXPIRATION) is None else _moment(get(EXPIRATION) or "")
        if expiration is None and get(EXPIRATION) is not None:
            raise CredentialsError(
                f"credentials in the environment: {EXPIRATION}: not a time with its zone, such as 2026-01-31T12:00:00Z"
            )
        try:
            return Credentials(
                access_key_id=get(ACCESS_KEY_ID) or "",
                secret_access_key=get(SECRET_ACCESS_KEY) or "",
                session_token=get(SESSION_TOKEN, SECURITY_TOKEN),
                expiration=expiration,
                account_id=get(ACCOUNT_ID),
            )
        except ConfigurationError as error:
            unfit = error.message
        # Raised apart from the first error, whose traceback leads through frames that hold the keys.
        raise CredentialsError(f"credentials in the environment: {unfit}")


def _moment(text: str) -> datetime | None:
    """A moment in any form of ISO 8601 with its zone; None for other text, which no frame of an error may show."""
    try:
        return parse_timestamp(datetime.fromisoformat(text).isoformat())
    except ValueError:
        return None
