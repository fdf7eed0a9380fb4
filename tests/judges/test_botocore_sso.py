"""botocore judges the cache files of sign-ins, and what is sent with them: either side reads what the other wrote."""

from __future__ import annotations

import asyncio
import base64
import datetime
import hashlib
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import botocore.credentials  # type: ignore[import-untyped]  # botocore ships no types
import botocore.session  # type: ignore[import-untyped]  # botocore ships no types
import botocore.tokens  # type: ignore[import-untyped]  # botocore ships no types
import botocore.utils  # type: ignore[import-untyped]  # botocore ships no types
import pytest

from sm_async import Credentials
from sm_async.credentials.login import LoginProvider
from sm_async.credentials.sso import SsoProvider
from tests.credentials.sign_in_services import (
    NEW_ACCESS_TOKEN,
    NEW_REFRESH_TOKEN,
    SECRET_KEY,
    SESSION_TOKEN,
    Seen,
    SignInService,
    answered,
    json_of,
    login_document,
    sign_in_service,
    sso_document,
)

START_URL = "https://example.awsapps.com/start"
LOGIN_SESSION = "arn:aws:sts::123456789012:assumed-role/Admin/me"
KEYS = {"accessKeyId": "ASIANEW", "secretAccessKey": SECRET_KEY, "sessionToken": SESSION_TOKEN}


def in_an_hour() -> int:
    return int(time.time()) + 3600


def ago() -> str:
    return datetime.datetime.fromtimestamp(time.time() - 60, datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def sign_in(request: Seen) -> bytes:
    """All three services in one: CreateToken, CreateOAuth2Token and GetRoleCredentials."""
    if request.target == "/token":
        return answered({"accessToken": NEW_ACCESS_TOKEN, "expiresIn": 28_800, "refreshToken": NEW_REFRESH_TOKEN})
    if request.target == "/v1/token":
        return answered({"accessToken": KEYS, "tokenType": "aws_sigv4", "expiresIn": 900, "refreshToken": "next"})
    return answered({"roleCredentials": KEYS | {"expiration": in_an_hour() * 1000}})


def sent(service: SignInService) -> list[tuple[str, str, dict[str, str], object]]:
    """What was asked, without what may differ: the proof, and headers that these services do not look at."""
    telling = ("x-amz-sso_bearer_token", "content-type", "authorization")
    return [
        (
            request.method,
            request.target,
            {name: request.headers[name] for name in telling if name in request.headers},
            request.document if request.body else None,
        )
        for request in service.seen
    ]


def sso_path(folder: Path, key: str = "my-session") -> Path:
    return folder / f"{hashlib.sha1(key.encode()).hexdigest()}.json"


def botocore_session(url: str, folder: Path, patch: pytest.MonkeyPatch) -> Any:
    """A session with the profiles `session`, `legacy` and `login`, which keeps SSO tokens in a folder."""
    section = f"sso_start_url = {START_URL}\nsso_region = eu-west-1\n"
    role = "sso_account_id = 123456789012\nsso_role_name = TrainRole\n"
    config = folder / "config"
    config.write_text(
        f"[profile session]\n{role}sso_session = my-session\n[sso-session my-session]\n{section}"
        f"[profile legacy]\n{role}{section}[profile login]\nlogin_session = {LOGIN_SESSION}\n"
    )
    patch.setenv("AWS_CONFIG_FILE", str(config))
    patch.setenv("AWS_DEFAULT_REGION", "eu-west-1")
    for service in ("SSO", "SSO_OIDC", "SIGNIN"):
        patch.setenv(f"AWS_ENDPOINT_URL_{service}", url)
    patch.setattr(botocore.tokens.SSOTokenProvider, "_SSO_TOKEN_CACHE_DIR", str(folder))
    return botocore.session.Session()


def sso_by_botocore(session: Any, folder: Path, *, has_session: bool) -> Any:
    """botocore's frozen credentials of the role."""
    profile = "session" if has_session else "legacy"
    provider: Any = botocore.credentials.SSOProvider(
        load_config=lambda: session.full_config,
        client_creator=session.create_client,
        profile_name=profile,
        token_cache=botocore.utils.JSONFileCache(str(folder)),
        token_provider=botocore.tokens.SSOTokenProvider(session, profile_name=profile),
    )
    return provider.load().get_frozen_credentials()


def sso_by_us(url: str, folder: Path, *, has_session: bool) -> SsoProvider:
    return SsoProvider(
        start_url=START_URL,
        sso_region="eu-west-1",
        account_id="123456789012",
        role_name="TrainRole",
        session_name="my-session" if has_session else None,
        cache=folder,
        endpoint_url=url,
        oidc_endpoint_url=url,
    )


def login_path(folder: Path) -> Path:
    return folder / f"{hashlib.sha256(LOGIN_SESSION.encode()).hexdigest()}.json"


def login_by_botocore(session: Any, folder: Path) -> Any:
    pytest.importorskip("awscrt", reason="botocore signs DPoP proofs with awscrt, which is not installed")
    provider: Any = botocore.credentials.LoginProvider(
        load_config=lambda: session.full_config,
        client_creator=session.create_client,
        profile_name="login",
        token_cache=botocore.utils.JSONFileCache(str(folder)),
    )
    return provider.load().get_frozen_credentials()


def login_by_us(url: str, folder: Path) -> LoginProvider:
    return LoginProvider(login_session=LOGIN_SESSION, region="eu-west-1", cache=folder, endpoint_url=url)


def keys_of(found: Credentials | Any) -> tuple[str, str, str]:
    """The three keys, of our credentials or botocore's."""
    if isinstance(found, Credentials):
        return found.access_key_id, found.secret_access_key, found.session_token or ""
    return found.access_key, found.secret_key, found.token


def folders(parent: Path, place: Callable[[Path], Path], document: object) -> tuple[Path, Path]:
    """Two folders with the same token file, one for each side."""
    both = parent / "ours", parent / "theirs"
    for folder in both:
        folder.mkdir()
        place(folder).write_text(json.dumps(document))
    return both


@pytest.mark.parametrize("expires_at", ["2099-01-01T00:00:00Z", "2099-01-01T00:00:00UTC"])
@pytest.mark.parametrize("has_session", [True, False])
async def test_the_same_role_is_asked_for_in_the_same_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expires_at: str, has_session: bool
) -> None:
    key = "my-session" if has_session else START_URL
    ours, theirs = folders(tmp_path, lambda folder: sso_path(folder, key), sso_document(expires_at=expires_at))
    async with sign_in_service(sign_in) as by_us, sign_in_service(sign_in) as by_them:
        found = await sso_by_us(by_us.url, ours, has_session=has_session).credentials()
        session = botocore_session(by_them.url, theirs, monkeypatch)
        expected = await asyncio.to_thread(sso_by_botocore, session, theirs, has_session=has_session)
    assert keys_of(found) == keys_of(expected)
    assert found.account_id == expected.account_id == "123456789012"
    assert sent(by_us) == sent(by_them)
    assert len(sent(by_us)) == 1


async def test_the_same_refresh_of_a_session_is_sent_and_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs = folders(
        tmp_path, sso_path, sso_document(expires_at=ago(), registrationExpiresAt="2099-01-01T00:00:00Z")
    )
    async with sign_in_service(sign_in) as by_us, sign_in_service(sign_in) as by_them:
        found = await sso_by_us(by_us.url, ours, has_session=True).credentials()
        session = botocore_session(by_them.url, theirs, monkeypatch)
        expected = await asyncio.to_thread(sso_by_botocore, session, theirs, has_session=True)
    assert keys_of(found) == keys_of(expected)
    assert sent(by_us) == sent(by_them)
    assert len(sent(by_us)) == 2
    our_file, their_file = json_of(sso_path(ours)), json_of(sso_path(theirs))
    assert len(our_file.pop("expiresAt")) == len(their_file.pop("expiresAt")) == len("2026-11-24T12:00:00Z")
    assert our_file == their_file


@pytest.mark.parametrize("is_ours_first", [True, False])
async def test_a_session_that_one_side_refreshed_is_used_by_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_ours_first: bool
) -> None:
    document = sso_document(expires_at=ago(), registrationExpiresAt="2099-01-01T00:00:00Z")
    sso_path(tmp_path).write_text(json.dumps(document))
    async with sign_in_service(sign_in) as service:
        session = botocore_session(service.url, tmp_path, monkeypatch)
        for is_ours in (is_ours_first, not is_ours_first):
            if is_ours:
                await sso_by_us(service.url, tmp_path, has_session=True).credentials()
            else:
                await asyncio.to_thread(sso_by_botocore, session, tmp_path, has_session=True)
    assert [request.target.split("?")[0] for request in service.seen] == [
        "/token",
        "/federation/credentials",
        "/federation/credentials",
    ]
    assert {request.headers.get("x-amz-sso_bearer_token") for request in service.seen[1:]} == {NEW_ACCESS_TOKEN}


async def test_the_same_refresh_of_a_login_is_sent_and_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = folders(tmp_path, login_path, login_document(expires_at=ago()))
    async with sign_in_service(sign_in) as by_us, sign_in_service(sign_in) as by_them:
        session = botocore_session(by_them.url, theirs, monkeypatch)
        expected = await asyncio.to_thread(login_by_botocore, session, theirs)
        found = await login_by_us(by_us.url, ours).credentials()
    assert keys_of(found) == keys_of(expected) == tuple(KEYS.values())
    assert found.account_id == expected.account_id == "123456789012"
    assert sent(by_us) == sent(by_them)
    our_file, their_file = json_of(login_path(ours)), json_of(login_path(theirs))
    assert len(our_file["accessToken"].pop("expiresAt")) == len(their_file["accessToken"].pop("expiresAt"))
    assert our_file == their_file


async def test_the_proof_is_the_one_that_botocore_makes_but_for_its_time_and_id(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ours, theirs = folders(tmp_path, login_path, login_document(expires_at=ago()))
    async with sign_in_service(sign_in) as service:
        session = botocore_session(service.url, theirs, monkeypatch)
        await asyncio.to_thread(login_by_botocore, session, theirs)
        await login_by_us(service.url, ours).credentials()
    (their_header, their_claims), (header, claims) = (proof_of(request) for request in service.seen)
    assert header == their_header
    assert set(claims) == set(their_claims)
    assert {name: claims[name] for name in ("htm", "htu")} == {name: their_claims[name] for name in ("htm", "htu")}
    assert abs(claims["iat"] - their_claims["iat"]) < 60
    assert type(claims["iat"]) is type(their_claims["iat"])


def proof_of(request: Seen) -> tuple[dict[str, Any], dict[str, Any]]:
    """Header and claims of a request's proof."""
    header, claims, _ = request.headers["dpop"].split(".")
    return json.loads(base64.urlsafe_b64decode(header + "==")), json.loads(base64.urlsafe_b64decode(claims + "=="))


@pytest.mark.parametrize("is_ours_first", [True, False])
async def test_a_login_that_one_side_refreshed_is_used_by_the_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, is_ours_first: bool
) -> None:
    login_path(tmp_path).write_text(json.dumps(login_document(expires_at=ago())))
    found: list[tuple[str, str, str]] = []
    async with sign_in_service(sign_in) as service:
        session = botocore_session(service.url, tmp_path, monkeypatch)
        for is_ours in (is_ours_first, not is_ours_first):
            if is_ours:
                found.append(keys_of(await login_by_us(service.url, tmp_path).credentials()))
            else:
                found.append(keys_of(await asyncio.to_thread(login_by_botocore, session, tmp_path)))
    assert found == [tuple(KEYS.values())] * 2
    assert len(service.seen) == 1
