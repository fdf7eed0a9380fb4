"""The token of an `aws login` session: what its cache file says, and its refresh through AWS Sign-In.

The file is the AWS CLI's: `~/.aws/login/cache/` and the SHA-256 of the session's name. Its access token is a set of
credentials that lives 15 minutes; its refresh token is bound to a key in the same file and given out once.
"""

from __future__ import annotations

import asyncio
import functools
import hashlib
import uuid
from collections.abc import Callable, Mapping
from pathlib import Path

import attrs

from sm_async.credentials import dpop, oauth
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.shared_token import Renewal, SharedToken, time_of, written_time
from sm_async.credentials.token_cache import TokenFile
from sm_async.endpoints import Endpoint, HostNames, partition_of, resolve_endpoint
from sm_async.errors import ConfigurationError, CredentialsRefused, ServiceError
from sm_async.protocol.json_values import Document, is_document
from sm_async.protocol.sigv4 import Credentials
from sm_async.protocol.timestamps import parse_timestamp
from sm_async.retries import StandardRetry

__all__ = ["LoginToken", "SignIn", "login_cache_path", "shared_login_token", "signin_endpoint"]

REFRESH_WINDOW = 5 * 60.0
"""Seconds before the end of a token from which on it is refreshed; the AWS CLI's."""

CALL_TIMEOUT = 15.0
"""Seconds for CreateOAuth2Token with its repeats."""

ATTEMPT_TIMEOUT = 5.0
"""Seconds for one attempt."""

HOST_NAMES = HostNames(standard="signin", fips="signin-fips")

SUFFIXES = {
    "aws": "aws.amazon.com",
    "aws-cn": "amazonaws.cn",
    "aws-us-gov": "amazonaws-us-gov.com",
    "aws-iso": "c2shome.ic.gov",
    "aws-iso-b": "sc2shome.sgov.gov",
    "aws-iso-e": "csphome.adc-e.uk",
    "aws-iso-f": "csphome.hci.ic.gov",
    "aws-eusc": "amazonaws-eusc.eu",
}
"""What its hosts end with in partitions where that is not the partition's own suffix."""

EVERY_GOV_REGION = "us-gov-west-1"
"""Region whose FIPS endpoint has no region in its name."""

KEYS = ("accessKeyId", "secretAccessKey", "sessionToken")


@attrs.frozen
class LoginToken:
    """An access token, which is a set of credentials."""

    credentials: Credentials
    expires_at: float
    renewal: Renewal | str = attrs.field(repr=False, eq=False)


@attrs.frozen(kw_only=True)
class SignIn:
    """Which endpoint of AWS Sign-In is asked."""

    region: str | None
    """For token files that do not name the region where the user signed in."""
    use_fips: bool
    use_dualstack: bool
    endpoint_url: str | None

    def endpoint(self, region: str | None) -> Endpoint:
        """The endpoint in a region, or the configured one. Raises `ConfigurationError`."""
        return signin_endpoint(
            region=region or self.region,
            use_fips=self.use_fips,
            use_dualstack=self.use_dualstack,
            endpoint_url=self.endpoint_url,
        )


@attrs.frozen
class _Grant:
    """What CreateOAuth2Token asks for."""

    refresh_token: str = attrs.field(repr=False)
    client_id: str
    key: dpop.DpopKey
    access: Document = attrs.field(repr=False)
    """The `accessToken` that is to be replaced."""


def login_cache_path(folder: Path, login_session: str) -> Path:
    """The file of a session."""
    return folder / f"{hashlib.sha256(login_session.encode()).hexdigest()}.json"


def signin_endpoint(
    *, region: str | None, use_fips: bool = False, use_dualstack: bool = False, endpoint_url: str | None = None
) -> Endpoint:
    """The endpoint that gives tokens out. As `resolve_endpoint`, for names that begin with the region."""
    found = resolve_endpoint(
        region=region, use_fips=use_fips, use_dualstack=use_dualstack, endpoint_url=endpoint_url, names=HOST_NAMES
    )
    if region is None or endpoint_url is not None or use_dualstack:
        return found
    partition = partition_of(region)
    suffix = SUFFIXES.get(partition.id, partition.dns_suffix)
    if not use_fips:
        return Endpoint("https", f"{region}.signin.{suffix}")
    if partition.id != "aws-us-gov":
        return found
    return Endpoint("https", f"{'' if region == EVERY_GOV_REGION else f'{region}.'}signin-fips.{suffix}")


def shared_login_token(file: TokenFile, *, name: str, service: SignIn, calls: ServiceCalls) -> SharedToken[LoginToken]:
    """The token in a file. `name` tells it in words."""

    def parse(document: Document) -> LoginToken | str:
        access = document.get("accessToken")
        if not is_document(access):
            return "has no accessToken that can be used"
        expires_at = time_of(access.get("expiresAt"))
        if expires_at is None:
            return "has no expiresAt that can be used"
        credentials = _credentials(access, expires_at)
        if credentials is None:
            return f"has no {', '.join(KEYS)} that can be used"
        return LoginToken(credentials, expires_at, _renewal(document, access, service, calls))

    return SharedToken(file, name=name, window=REFRESH_WINDOW, parse=parse, time_source=calls.time_source)


def _credentials(access: Document, expires_at: float) -> Credentials | None:
    access_key_id, secret_access_key, session_token = (oauth.token_of(access, name) for name in KEYS)
    if access_key_id is None or secret_access_key is None or session_token is None:
        return None
    expiration = parse_timestamp(expires_at)
    try:
        return Credentials(
            access_key_id, secret_access_key, session_token, expiration, oauth.text_of(access, "accountId")
        )
    except ConfigurationError:
        return None


def _renewal(document: Document, access: Document, service: SignIn, calls: ServiceCalls) -> Renewal | str:
    refresh_token, client_id, key = (oauth.text_of(document, name) for name in ("refreshToken", "clientId", "dpopKey"))
    if refresh_token is None or client_id is None or key is None:
        return "its file holds nothing to refresh it with"
    try:
        endpoint = service.endpoint(oauth.text_of(document, "signInRegion"))
    except ConfigurationError as error:
        return f"there is no endpoint to refresh it at: {error.message}"
    return functools.partial(
        _created_token, _Grant(refresh_token, client_id, dpop.DpopKey(key), access), endpoint, calls
    )


async def _created_token(grant: _Grant, endpoint: Endpoint, calls: ServiceCalls) -> Document:
    """The members of a token's document that CreateOAuth2Token changes."""
    proof = await asyncio.to_thread(
        dpop.proof, grant.key, url=f"{endpoint.url}v1/token", now=calls.time_source(), unique=str(uuid.uuid4())
    )
    if proof is None:
        raise CredentialsRefused("the dpopKey in its file is no private key on the curve P-256")
    try:
        return await calls.call(
            oauth.token_request(
                "CreateOAuth2Token",
                endpoint,
                "v1/token",
                {"clientId": grant.client_id, "grantType": "refresh_token", "refreshToken": grant.refresh_token},
                decode=_decoder(grant, calls.time_source),
                secrets=(grant.refresh_token,),
                headers=((b"DPoP", proof.encode()),),
            ),
            call_timeout=CALL_TIMEOUT,
            attempt_timeout=ATTEMPT_TIMEOUT,
            retry=StandardRetry(),
        )
    except ServiceError as error:
        if oauth.reason_of(error) != "INSUFFICIENT_PERMISSIONS":
            raise
        raise CredentialsRefused(f"{error}; the user may lack the permission signin:CreateOAuth2Token") from error


def _decoder(grant: _Grant, time_source: Callable[[], float]) -> Callable[[int, Mapping[str, str], bytes], Document]:
    def decode(status: int, headers: Mapping[str, str], body: bytes) -> Document:
        answer = oauth.json_object(status, headers, body)
        refresh_token, lifetime = oauth.text_of(answer, "refreshToken"), oauth.lifetime_of(answer)
        access = answer.get("accessToken")
        fresh = {name: oauth.token_of(access, name) for name in KEYS} if is_document(access) else {"": None}
        if refresh_token is None or lifetime is None or None in fresh.values():
            raise oauth.malformed("the answer has no token that can be used", status, headers)
        expires_at = written_time(time_source() + lifetime)
        return {"accessToken": {**grant.access, **fresh, "expiresAt": expires_at}, "refreshToken": refresh_token}

    return decode
