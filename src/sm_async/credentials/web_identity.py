"""Credentials of a role that is assumed with a token which an identity provider wrote to a file, as EKS and CI do."""

from __future__ import annotations

import asyncio
import os
import re
import stat
from pathlib import Path

from sm_async.credentials.role_errors import role_error
from sm_async.credentials.role_session import RoleSession, default_session_name
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.sts import Secret, Sts
from sm_async.errors import ClientClosedError, ConfigurationError, CredentialsError, SageMakerError
from sm_async.protocol.sigv4 import Credentials

__all__ = ["WebIdentityProvider"]

FILE_TIMEOUT = 5.0
"""Seconds that the file system has to answer."""

SHORTEST, LONGEST = 4, 20_000
"""Characters of a token; STS's limits."""

_TOKEN = re.compile(r"[\x21-\x7E]+")


class WebIdentityProvider:
    """Assumes a role each time it is asked, with what the token's file holds then.

    Whoever asks often wraps it in a `RefreshingProvider`.
    """

    def __init__(
        self,
        *,
        role_arn: str,
        token_file: str | os.PathLike[str],
        session_name: str | None = None,
        sts: Sts | None = None,
        region: str | None = None,
        calls: ServiceCalls | None = None,
    ) -> None:
        """`session_name` is `sm-async-` and the time by default, the same as long as the provider lives.

        `sts` excludes `region` and `calls`, of which one is made otherwise. Raises `ConfigurationError` for what
        cannot work; the file is first looked at when credentials are asked for.
        """
        if sts is not None and (region is not None or calls is not None):
            raise ConfigurationError("sts: has a region and calls of its own; leave out region= and calls=")
        if not os.fspath(token_file).strip():
            raise ConfigurationError("token_file: blank")
        self._sts = sts or Sts(region=region, calls=calls)
        self._session = RoleSession(
            role_arn=role_arn,
            session_name=session_name if session_name is not None else default_session_name(self._sts.time_source()),
        )
        self._file = Path(token_file)

    async def credentials(self) -> Credentials:
        """Credentials of the role, with expiration and account id, within 30 s.

        Raises `CredentialsError` that names file and reason, and `CredentialsRefused` where asking again does not help.
        An expired token is no refusal: what wrote the file replaces it.
        """
        token = await self._token()
        try:
            return await self._sts.assume_role_with_web_identity(self._session, token)
        except ClientClosedError:
            raise
        except SageMakerError as error:
            proof = f"the token in {self._file}"
            renewal = "the file is read again each time, and what wrote it has to replace it"
            raise role_error(error, self._session, proof=proof, renewal=renewal) from error

    async def _token(self) -> Secret:
        found: Secret | str = f"the file system did not answer within {FILE_TIMEOUT:g} s"
        try:
            async with asyncio.timeout(FILE_TIMEOUT):
                found = await asyncio.to_thread(_read, self._file)
        except TimeoutError:
            pass
        if isinstance(found, str):
            raise CredentialsError(f"role {self._session.role_arn}: no token in {self._file}: {found}")
        return found


def _read(path: Path) -> Secret | str:
    """The token in a file, or why there is none. Told and not raised: a traceback would lead through the token."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return "it is no regular file"
        with path.open("rb") as file:
            text = file.read(2 * LONGEST).decode("ascii", "replace").strip()
    except OSError as error:
        return error.strerror or type(error).__name__
    except ValueError:  # a null character in the path
        return "its name is none"
    if not text:
        return "it is empty"
    if not _TOKEN.fullmatch(text):
        return "it holds more than one word, or others than visible ASCII characters"
    if not SHORTEST <= len(text) <= LONGEST:
        return f"it holds {len(text)} characters, and a token has {SHORTEST} to {LONGEST}"
    return Secret(text)
