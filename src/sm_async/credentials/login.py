"""Credentials of a user who signed in with `aws login`, that is through the AWS console. Needs the extra `login`."""

from __future__ import annotations

import asyncio
import os
import re
import shlex
from collections.abc import Awaitable, Callable
from pathlib import Path

from sm_async.credentials import dpop
from sm_async.credentials.environment import Environment
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.signin import SignIn, login_cache_path, shared_login_token
from sm_async.credentials.token_cache import TokenFile
from sm_async.errors import ConfigurationError, CredentialsError
from sm_async.protocol.sigv4 import Credentials
from sm_async.schema import require_seconds

__all__ = ["LoginProvider", "login_cache"]

CACHE = Path(".aws", "login", "cache")
CACHE_VARIABLE = "AWS_LOGIN_CACHE_DIRECTORY"

_VARIABLE = re.compile(r"\$(?:(\w+)|\{(\w+)\})", re.ASCII)


class LoginProvider:
    """Takes credentials from the cache of `aws login`, and has them refreshed as the AWS CLI does.

    They live 15 minutes, and are refreshed and written back 5 minutes before their end, for as long as the session in
    the console lasts.
    """

    def __init__(
        self,
        *,
        login_session: str,
        region: str | None = None,
        cache: Path | None = None,
        use_fips: bool = False,
        use_dualstack: bool = False,
        endpoint_url: str | None = None,
        profile_name: str | None = None,
        timeout: float = 30.0,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        calls: ServiceCalls | None = None,
    ) -> None:
        """`login_session` is the ARN that the profile names. `cache` is the folder of tokens, see `login_cache`.

        `region` is that of the sign-in service, where the token's file names none. `endpoint_url` stands in the place
        of its endpoint. `profile_name` is for the words of errors only. `timeout` bounds `credentials`, in seconds.
        Raises `ConfigurationError` for a region or URL that cannot be one, for a session that is blank, and for a
        timeout that is no positive number.
        """
        if not login_session.strip():
            raise ConfigurationError("login_session: blank")
        require_seconds("timeout", timeout)
        service = SignIn(region=region, use_fips=use_fips, use_dualstack=use_dualstack, endpoint_url=endpoint_url)
        if region is not None or endpoint_url is not None:
            service.endpoint(None)  # told now rather than after the first quarter of an hour
        command = "aws login" if profile_name is None else f"aws login --profile {shlex.quote(profile_name)}"
        folder = login_cache(Environment(os.environ), Path.home()) if cache is None else cache
        self._timeout = timeout
        self._name = f"the token of login session {login_session!r}"
        self._token = shared_login_token(
            TokenFile(login_cache_path(folder, login_session), advice=f"run `{command}`", sleep=sleep),
            name=self._name,
            service=service,
            calls=calls or ServiceCalls(),
        )

    async def credentials(self) -> Credentials:
        """Credentials of the user, within the provider's timeout.

        Raises `CredentialsRefused` where the user has to sign in, with the command to run; `CredentialsError` where the
        service fails, the token's file is of no use, or `cryptography` is missing.
        """
        try:
            async with asyncio.timeout(self._timeout):
                if not await asyncio.to_thread(dpop.is_available):
                    raise CredentialsError(
                        f"{self._name} cannot be refreshed without `cryptography`: install sm-async[login]"
                    )
                return (await self._token.current()).credentials
        except TimeoutError:
            pass
        raise CredentialsError(f"{self._name}: no credentials within {self._timeout:g} s")


def login_cache(environment: Environment, home: Path) -> Path:
    """The folder of tokens: AWS_LOGIN_CACHE_DIRECTORY, in which `~` and `$NAME` are replaced; else below the home."""
    folder = environment.get(CACHE_VARIABLE)
    if folder is None:
        return home / CACHE
    replaced = _VARIABLE.sub(lambda name: environment.get(name[1] or name[2]) or name[0], folder)
    return home / replaced[1:].lstrip("/") if replaced == "~" or replaced.startswith("~/") else Path(replaced)
