"""Credentials from environment variables."""

from __future__ import annotations

from collections.abc import Mapping

from sm_async.errors import CredentialsError
from sm_async.protocol.sigv4 import Credentials

__all__ = ["EnvironmentProvider"]

ACCESS_KEY_ID = "AWS_ACCESS_KEY_ID"
SECRET_ACCESS_KEY = "AWS_SECRET_ACCESS_KEY"  # noqa: S105  (a variable's name)
SESSION_TOKEN = "AWS_SESSION_TOKEN"  # noqa: S105  (a variable's name)
ACCOUNT_ID = "AWS_ACCOUNT_ID"


class EnvironmentProvider:
    """Reads AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and, where it is set, AWS_SESSION_TOKEN.

    The variables are read when credentials are first asked for, and again as long as there are none. A blank
    variable counts as unset.
    """

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._environment = environment
        self._found: Credentials | None = None

    async def credentials(self) -> Credentials:
        """The credentials in the environment. Raises `CredentialsError` that names the variables that are missing."""
        if self._found is None:
            self._found = self._read()
        return self._found

    def _read(self) -> Credentials:
        access_key_id, secret_access_key = self._value(ACCESS_KEY_ID), self._value(SECRET_ACCESS_KEY)
        if access_key_id is None or secret_access_key is None:
            missing = [
                name
                for name, value in ((ACCESS_KEY_ID, access_key_id), (SECRET_ACCESS_KEY, secret_access_key))
                if value is None
            ]
            raise CredentialsError(
                f"no credentials: {' and '.join(missing)} not set in the environment, "
                "and no credentials= was given to the client"
            )
        return Credentials(
            access_key_id=access_key_id,
            secret_access_key=secret_access_key,
            session_token=self._value(SESSION_TOKEN),
            account_id=self._value(ACCOUNT_ID),
        )

    def _value(self, name: str) -> str | None:
        return self._environment.get(name, "").strip() or None
