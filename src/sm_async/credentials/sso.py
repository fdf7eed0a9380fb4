"""Credentials of a role that IAM Identity Center (SSO) assigned to a user, who signed in with `aws sso login`."""

from __future__ import annotations

import asyncio
import shlex
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from urllib.parse import quote, urlencode

from sm_async.calls import Request
from sm_async.credentials import oauth
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.sso_oidc import SsoToken, shared_sso_token, sso_cache_path
from sm_async.credentials.token_cache import TokenFile
from sm_async.endpoints import SSO, SSO_OIDC, resolve_endpoint
from sm_async.errors import ConfigurationError, CredentialsError, CredentialsRefused, SageMakerError, ServiceError
from sm_async.protocol.json_values import Document, is_document
from sm_async.protocol.sigv4 import Credentials
from sm_async.protocol.timestamps import parse_timestamp
from sm_async.retries import StandardRetry
from sm_async.schema import require_seconds
from sm_async.transport.messages import Origin

__all__ = ["SSO_CACHE", "SsoProvider"]

SSO_CACHE = Path(".aws", "sso", "cache")
"""Where the AWS CLI keeps tokens, below the home folder."""

CALL_TIMEOUT = 15.0
"""Seconds for GetRoleCredentials with its repeats."""

ATTEMPT_TIMEOUT = 5.0
"""Seconds for one attempt."""


class SsoProvider:
    """Asks IAM Identity Center for the credentials of a role, with the token that `aws sso login` left in its cache.

    A token of an sso-session is refreshed before it ends and written back, as the AWS CLI does. One without a session,
    found by the start URL, has to be fetched by the user.
    """

    def __init__(
        self,
        *,
        start_url: str,
        sso_region: str,
        account_id: str,
        role_name: str,
        session_name: str | None = None,
        cache: Path | None = None,
        use_fips: bool = False,
        use_dualstack: bool = False,
        endpoint_url: str | None = None,
        oidc_endpoint_url: str | None = None,
        profile_name: str | None = None,
        timeout: float = 30.0,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        calls: ServiceCalls | None = None,
    ) -> None:
        """`session_name` is the name of the sso-session; None means the way of older profiles, without one.

        `cache` is the folder of tokens, `~/.aws/sso/cache` by default. `endpoint_url` and `oidc_endpoint_url` stand in
        the place of the two services' endpoints. `profile_name` is for the words of errors only. `timeout` bounds
        `credentials`, in seconds. Raises `ConfigurationError` for a region or URL that cannot be one, for names that
        are blank, and for a timeout that is no positive number.
        """
        for argument, value in (
            ("start_url", start_url),
            ("account_id", account_id),
            ("role_name", role_name),
            ("session_name", session_name),
        ):
            if value is not None and not value.strip():
                raise ConfigurationError(f"{argument}: blank")
        require_seconds("timeout", timeout)
        self._timeout = timeout
        self._calls = calls or ServiceCalls()
        self._start_url = start_url
        self._account_id = account_id
        self._role_name = role_name
        self._endpoint = resolve_endpoint(
            region=sso_region, use_fips=use_fips, use_dualstack=use_dualstack, endpoint_url=endpoint_url, names=SSO
        )
        oidc = resolve_endpoint(
            region=sso_region,
            use_fips=use_fips,
            use_dualstack=use_dualstack,
            endpoint_url=oidc_endpoint_url,
            names=SSO_OIDC,
        )
        folder = Path.home() / SSO_CACHE if cache is None else cache
        self._file = TokenFile(
            sso_cache_path(folder, start_url if session_name is None else session_name),
            advice=_advice(start_url, session_name, profile_name),
            sleep=sleep,
        )
        self._token = shared_sso_token(
            self._file,
            name=f"the SSO token of {start_url if session_name is None else f'session {session_name!r}'}",
            endpoint=None if session_name is None else oidc,
            calls=self._calls,
        )

    async def credentials(self) -> Credentials:
        """Credentials of the role, within the provider's timeout.

        Raises `CredentialsRefused` where the user has to sign in, with the command to run, or may not have the role;
        `CredentialsError` where a service fails or the token's file is of no use.
        """
        try:
            async with asyncio.timeout(self._timeout):
                return await self._found()
        except TimeoutError:
            pass
        raise CredentialsError(f"no credentials of {self._role} within {self._timeout:g} s")

    async def _found(self) -> Credentials:
        token = await self._token.current()
        found = await self._role_credentials(token)
        if isinstance(found, ServiceError) and found.status == 401:
            # Another process may have signed in or refreshed, which ends what was read a moment ago.
            other = await self._token.other_than(token)
            found = found if other is None else await self._role_credentials(other)
        if isinstance(found, SageMakerError):
            raise self._failure(found) from found
        return found

    async def _role_credentials(self, token: SsoToken) -> Credentials | SageMakerError:
        try:
            return await self._calls.call(
                self._request(token),
                call_timeout=CALL_TIMEOUT,
                attempt_timeout=ATTEMPT_TIMEOUT,
                retry=StandardRetry(),
            )
        except SageMakerError as error:
            return oauth.without_frames(error)

    def _request(self, token: SsoToken) -> Request[Credentials]:
        query = urlencode({"role_name": self._role_name, "account_id": self._account_id}, quote_via=quote, safe="")
        return Request(
            operation="GetRoleCredentials",
            origin=Origin.of(self._endpoint.url),
            target=f"{self._endpoint.path}federation/credentials?{query}".encode(),
            template=None,
            headers=(
                (b"Host", self._endpoint.host.encode()),
                (b"x-amz-sso_bearer_token", token.value.encode()),
                (b"Accept-Encoding", b"identity"),
                (b"User-Agent", oauth.USER_AGENT),
            ),
            body=b"",
            decode=self._decode,
            may_repeat_ambiguous=True,
            method=b"GET",
            secrets=(token.value,),
        )

    def _decode(self, status: int, headers: Mapping[str, str], body: bytes) -> Credentials:
        answer = oauth.json_object(status, headers, body).get("roleCredentials")
        found = _credentials(answer, self._account_id) if is_document(answer) else None
        if found is None:
            raise oauth.malformed("the answer has no credentials that can be used", status, headers)
        return found

    @property
    def _role(self) -> str:
        return f"role {self._role_name} in account {self._account_id} at {self._start_url}"

    def _failure(self, error: SageMakerError) -> CredentialsError:
        if isinstance(error, ServiceError) and error.status == 401:
            return CredentialsRefused(f"the SSO token is not accepted any more: {error}; {self._file.advice}")
        if oauth.is_refusal(error):
            return CredentialsRefused(f"{self._role} is refused: {error}; is it assigned to the user who signed in?")
        return CredentialsError(f"no credentials of {self._role}: {error}")


def _advice(start_url: str, session_name: str | None, profile_name: str | None) -> str:
    if profile_name is not None:
        return f"run `aws sso login --profile {shlex.quote(profile_name)}`"
    if session_name is not None:
        return f"run `aws sso login --sso-session {shlex.quote(session_name)}`"
    return f"run `aws sso login` with the --profile whose sso_start_url is {start_url}"


def _credentials(answer: Document, account_id: str) -> Credentials | None:
    names = ("accessKeyId", "secretAccessKey", "sessionToken")
    access_key_id, secret_access_key, session_token = (oauth.token_of(answer, name) for name in names)
    milliseconds = answer.get("expiration")
    if access_key_id is None or secret_access_key is None or session_token is None:
        return None
    if type(milliseconds) is not int and type(milliseconds) is not float:
        return None
    try:
        expiration = parse_timestamp(milliseconds / 1000)
        return Credentials(access_key_id, secret_access_key, session_token, expiration, account_id)
    except ValueError:  # a time that is none, or a key that cannot be signed with
        return None
