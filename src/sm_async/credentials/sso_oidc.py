"""The access token of an IAM Identity Center session: what its cache file says, and its refresh through CreateToken.

The file is the AWS CLI's: `~/.aws/sso/cache/` and the SHA-1 of the session's name, or of the start URL where a profile
has no session. Only tokens of sessions are refreshed.
"""

from __future__ import annotations

import functools
import hashlib
from collections.abc import Callable, Mapping
from pathlib import Path

import attrs

from sm_async.credentials import oauth
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.shared_token import Renewal, SharedToken, time_of, written_time
from sm_async.credentials.token_cache import TokenFile
from sm_async.endpoints import Endpoint
from sm_async.protocol.json_values import Document
from sm_async.retries import StandardRetry

__all__ = ["SsoToken", "shared_sso_token", "sso_cache_path"]

REFRESH_WINDOW = 15 * 60.0
"""Seconds before the end of a token from which on it is refreshed; the AWS CLI's."""

CALL_TIMEOUT = 10.0
"""Seconds for CreateToken with its repeats."""

ATTEMPT_TIMEOUT = 5.0
"""Seconds for one attempt."""


@attrs.frozen
class SsoToken:
    """An access token."""

    value: str = attrs.field(repr=False)
    expires_at: float
    renewal: Renewal | str = attrs.field(repr=False, eq=False)


@attrs.frozen
class _Grant:
    """What CreateToken asks for."""

    refresh_token: str = attrs.field(repr=False)
    client_id: str
    client_secret: str = attrs.field(repr=False)


def sso_cache_path(folder: Path, key: str) -> Path:
    """The file of a session's name, or of a start URL."""
    return folder / f"{hashlib.sha1(key.encode(), usedforsecurity=False).hexdigest()}.json"


def shared_sso_token(
    file: TokenFile, *, name: str, endpoint: Endpoint | None, calls: ServiceCalls
) -> SharedToken[SsoToken]:
    """The token in a file. `name` tells it in words; `endpoint` is OIDC's, None for a token without a session."""

    def parse(document: Document) -> SsoToken | str:
        value, expires_at = oauth.token_of(document, "accessToken"), time_of(document.get("expiresAt"))
        if value is None or expires_at is None:
            return f"has no {'accessToken' if value is None else 'expiresAt'} that can be used"
        return SsoToken(value, expires_at, _renewal(document, endpoint, calls))

    return SharedToken(file, name=name, window=REFRESH_WINDOW, parse=parse, time_source=calls.time_source)


def _renewal(document: Document, endpoint: Endpoint | None, calls: ServiceCalls) -> Renewal | str:
    if endpoint is None:
        return "a token without an sso-session is not refreshed"
    refresh_token, client_secret = (oauth.text_of(document, name) for name in ("refreshToken", "clientSecret"))
    client_id, ends = oauth.text_of(document, "clientId"), time_of(document.get("registrationExpiresAt"))
    if refresh_token is None or client_secret is None or client_id is None or ends is None:
        return "its file holds nothing to refresh it with"
    if ends <= calls.time_source():
        return f"the registration to refresh it with expired at {written_time(ends)}"
    return functools.partial(_created_token, _Grant(refresh_token, client_id, client_secret), endpoint, calls)


async def _created_token(grant: _Grant, endpoint: Endpoint, calls: ServiceCalls) -> Document:
    """The members of a token's document that CreateToken changes."""
    return await calls.call(
        oauth.token_request(
            "CreateToken",
            endpoint,
            "token",
            {
                "grantType": "refresh_token",
                "clientId": grant.client_id,
                "clientSecret": grant.client_secret,
                "refreshToken": grant.refresh_token,
            },
            decode=_decoder(calls.time_source),
            secrets=(grant.refresh_token, grant.client_secret),
        ),
        call_timeout=CALL_TIMEOUT,
        attempt_timeout=ATTEMPT_TIMEOUT,
        retry=StandardRetry(),
    )


def _decoder(time_source: Callable[[], float]) -> Callable[[int, Mapping[str, str], bytes], Document]:
    def decode(status: int, headers: Mapping[str, str], body: bytes) -> Document:
        answer = oauth.json_object(status, headers, body)
        access_token, lifetime = oauth.token_of(answer, "accessToken"), oauth.lifetime_of(answer)
        if access_token is None or lifetime is None:
            missing = "accessToken" if access_token is None else "expiresIn"
            raise oauth.malformed(f"the answer has no {missing} that can be used", status, headers)
        changes = {"accessToken": access_token, "expiresAt": written_time(time_source() + lifetime)}
        refresh_token = oauth.text_of(answer, "refreshToken")
        return changes if refresh_token is None else {**changes, "refreshToken": refresh_token}

    return decode
