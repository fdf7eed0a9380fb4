"""Credentials of a role that is assumed with other credentials, those of a source."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Protocol, TypeVar, runtime_checkable

from sm_async.calls import CredentialsProvider
from sm_async.credentials.role_errors import has_expired, role_error
from sm_async.credentials.role_session import RoleSession, default_session_name
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.sts import Secret, Sts
from sm_async.errors import ClientClosedError, ConfigurationError, CredentialsError, CredentialsRefused, SageMakerError
from sm_async.protocol.sigv4 import Credentials

__all__ = ["AssumeRoleProvider"]

SOURCE_TIMEOUT = 60.0
"""Seconds for the source's credentials; a source may be a role again, or a process that asks a person."""

MFA_TIMEOUT = 120.0
"""Seconds for a person to enter a code."""

_MFA_CODE = re.compile(r"[0-9]{6}")

T = TypeVar("T")


@runtime_checkable
class RejectsCredentials(Protocol):
    """A provider that keeps credentials and can be told that a service refused them as expired."""

    def reject(self, credentials: Credentials) -> None:
        """Drop these credentials."""
        ...


class AssumeRoleProvider:
    """Assumes a role each time it is asked: whoever asks often wraps it in a `RefreshingProvider`.

    With an MFA device it asks for a code each time too, in the background where a cache refreshes ahead of need.
    """

    def __init__(
        self,
        *,
        role_arn: str,
        source: CredentialsProvider,
        session_name: str | None = None,
        external_id: str | None = None,
        duration: float | None = None,
        tags: Mapping[str, str] | None = None,
        transitive_tag_keys: Sequence[str] | None = None,
        mfa_serial: str | None = None,
        mfa_code: Callable[[str], Awaitable[str]] | None = None,
        source_name: str | None = None,
        source_timeout: float = SOURCE_TIMEOUT,
        mfa_timeout: float = MFA_TIMEOUT,
        sts: Sts | None = None,
        region: str | None = None,
        calls: ServiceCalls | None = None,
    ) -> None:
        """`session_name` is `sm-async-` and the time by default, the same as long as the provider lives.

        `duration` is in whole seconds, 3,600 by default. `mfa_code` is called with `mfa_serial` and gives the six
        digits that the device shows. `source_name` tells the source in errors, such as "profile base". Timeouts are in
        seconds. `sts` excludes `region` and `calls`, of which one is made otherwise.

        Raises `ConfigurationError` for what cannot work. A device without `mfa_code` is an error when credentials are
        asked for, since a profile may name one that is not used.
        """
        if sts is not None and (region is not None or calls is not None):
            raise ConfigurationError("sts: has a region and calls of its own; leave out region= and calls=")
        if mfa_code is not None and mfa_serial is None:
            raise ConfigurationError("mfa_code: of no use without mfa_serial, the device that shows the code")
        self._sts = sts or Sts(region=region, calls=calls)
        self._sts.require_region()
        self._session = RoleSession(
            role_arn=role_arn,
            session_name=session_name if session_name is not None else default_session_name(self._sts.time_source()),
            external_id=external_id,
            duration=duration,
            tags={} if tags is None else tags,
            transitive_tag_keys=() if transitive_tag_keys is None else transitive_tag_keys,
            mfa_serial=mfa_serial,
        )
        self._source = source
        self._source_name = source_name or type(source).__name__
        self._mfa_code = mfa_code
        self._source_timeout = source_timeout
        self._mfa_timeout = mfa_timeout

    async def credentials(self) -> Credentials:
        """Credentials of the role, with expiration and account id.

        Source and MFA code have the timeouts of the constructor, a call of STS 25 s. Where STS refuses the source's
        credentials as expired, a source that keeps credentials is asked for others, once. Raises `CredentialsError`,
        and `CredentialsRefused` where asking again does not help.
        """
        mfa_serial = self._session.mfa_serial
        if mfa_serial is not None and self._mfa_code is None:
            raise CredentialsError(
                f"role {self._session.role_arn} needs an MFA code of device {mfa_serial}; "
                "pass mfa_code=, an async function that asks for it"
            )
        found = await self._of_source()
        code = None if mfa_serial is None or self._mfa_code is None else await self._code(self._mfa_code, mfa_serial)
        assumed = await self._assumed(found, code)
        if isinstance(assumed, SageMakerError) and has_expired(assumed):
            other = await self._other_than(found)
            if other is not None:
                found, assumed = other, await self._assumed(other, code)
        if isinstance(assumed, ClientClosedError):
            raise assumed
        if isinstance(assumed, SageMakerError):
            proof = f"the credentials of {self._source_name} ({found.access_key_id})"
            raise role_error(assumed, self._session, proof=proof, renewal="renew them at their source") from assumed
        return assumed

    async def _assumed(self, credentials: Credentials, code: Secret | None) -> Credentials | SageMakerError:
        try:
            return await self._sts.assume_role(self._session, credentials, mfa_code=code)
        except SageMakerError as error:
            return error

    async def _of_source(self) -> Credentials:
        what = f"role {self._session.role_arn}: no credentials of {self._source_name} to assume it with"
        return _only_credentials(await _within(self._source_timeout, self._source.credentials(), what), what)

    async def _other_than(self, expired: Credentials) -> Credentials | None:
        """What a source that keeps credentials has in the place of those that were refused as expired."""
        if not isinstance(self._source, RejectsCredentials):
            return None
        self._source.reject(expired)
        other = await self._of_source()
        return None if other == expired else other

    async def _code(self, ask: Callable[[str], Awaitable[str]], serial: str) -> Secret:
        what = f"role {self._session.role_arn}: no code of MFA device {serial}"
        code = _code_of(await _within(self._mfa_timeout, _asked(ask, serial), what))
        if code is None:
            raise CredentialsError(f"{what}: mfa_code gave no string of 6 digits")
        return code


def _only_credentials(found: object, what: str) -> Credentials:
    if not isinstance(found, Credentials):
        raise CredentialsError(f"{what}: it gave {type(found).__name__}, not Credentials")
    return found


def _code_of(given: object) -> Secret | None:
    code = given.strip() if isinstance(given, str) else ""
    return Secret(code) if _MFA_CODE.fullmatch(code) else None


async def _asked(ask: Callable[[str], Awaitable[str]], serial: str) -> str:
    return await ask(serial)


async def _within(seconds: float, awaitable: Awaitable[T], what: str) -> T:
    """What is waited for. Whatever else comes of it becomes a `CredentialsError` that begins with `what`."""
    bound = asyncio.timeout(seconds)
    try:
        async with bound:
            return await awaitable
    except ClientClosedError:
        raise
    except SageMakerError as error:
        refused = isinstance(error, CredentialsRefused)
        raise (CredentialsRefused if refused else CredentialsError)(f"{what}: {error}") from error
    except Exception as error:
        if bound.expired():
            raise CredentialsError(f"{what} within {seconds:g} s") from error
        # Its own words may hold what it was given; they stand in the cause.
        raise CredentialsError(f"{what}: it failed with {type(error).__name__}") from error
