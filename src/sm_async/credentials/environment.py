"""Credentials from environment variables, and the variables themselves in a form that shows no secret."""

from __future__ import annotations

from collections.abc import Mapping

from sm_async.errors import ConfigurationError, CredentialsError
from sm_async.protocol.sigv4 import Credentials

__all__ = ["Environment", "EnvironmentProvider"]

ACCESS_KEY_ID = "AWS_ACCESS_KEY_ID"
SECRET_ACCESS_KEY = "AWS_SECRET_ACCESS_KEY"  # noqa: S105  (a variable's name)
SESSION_TOKEN = "AWS_SESSION_TOKEN"  # noqa: S105  (a variable's name)
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


class EnvironmentProvider:
    """Reads AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, where they are set, AWS_SESSION_TOKEN and AWS_ACCOUNT_ID.

    The variables are read when credentials are first asked for, and again as long as there are none. A blank
    variable counts as unset.
    """

    def __init__(self, environment: Mapping[str, str] | Environment) -> None:
        self._environment = environment if isinstance(environment, Environment) else Environment(environment)
        self._found: Credentials | None = None

    async def credentials(self) -> Credentials:
        """The credentials in the environment. Raises `CredentialsError` that says what is missing or unfit."""
        if self._found is None:
            self._found = self._read()
        return self._found

    def ready(self) -> Credentials | None:
        """What was found before; None where nothing was yet."""
        return self._found

    def _read(self) -> Credentials:
        get = self._environment.get
        if missing := [name for name in (ACCESS_KEY_ID, SECRET_ACCESS_KEY) if get(name) is None]:
            raise CredentialsError(
                f"no credentials: {' and '.join(missing)} not set in the environment, "
                "and no credentials= was given to the client"
            )
        try:
            return Credentials(
                access_key_id=get(ACCESS_KEY_ID) or "",
                secret_access_key=get(SECRET_ACCESS_KEY) or "",
                session_token=get(SESSION_TOKEN),
                account_id=get(ACCOUNT_ID),
            )
        except ConfigurationError as error:
            unfit = error.message
        # Raised apart from the first error, whose traceback leads through frames that hold the keys.
        raise CredentialsError(f"credentials in the environment: {unfit}")
