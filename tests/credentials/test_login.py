"""Credentials of `aws login`, on real sockets and files."""

from __future__ import annotations

import asyncio
import base64
import hashlib
import json
import logging
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sm_async import Credentials
from sm_async.credentials import Environment
from sm_async.credentials.login import LoginProvider, login_cache
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.errors import ConfigurationError, CredentialsError, CredentialsRefused
from sm_async.transport.httpx_sender import HttpxSender
from tests.credentials.sign_in_services import (
    ACCESS_TOKEN,
    NEW_ACCESS_TOKEN,
    NEW_REFRESH_TOKEN,
    REFRESH_TOKEN,
    SECRET_KEY,
    SESSION_TOKEN,
    Answer,
    Seen,
    SignInService,
    answered,
    calls,
    full_disk,
    json_of,
    login_document,
    refusal,
    refused,
    secrets_shown_in,
    sign_in_service,
)
from tests.seams import NOON, Script, Sleeps, answer, within_seconds
from tests.test_secrets import all_of, log_of

SESSION = "arn:aws:sts::123456789012:assumed-role/Admin/me"
ENDED = "2026-11-24T11:00:00Z"
NEW_KEYS = {"accessKeyId": "ASIANEW", "secretAccessKey": SECRET_KEY, "sessionToken": SESSION_TOKEN}
CREATED: dict[str, object] = {
    "accessToken": NEW_KEYS,
    "tokenType": "aws_sigv4",
    "expiresIn": 900,
    "refreshToken": NEW_REFRESH_TOKEN,
}
REFRESHED = Credentials(
    "ASIANEW", SECRET_KEY, SESSION_TOKEN, datetime(2026, 11, 24, 12, 15, tzinfo=UTC), account_id="123456789012"
)
UNAVAILABLE = refused("503 Service Unavailable", "InternalServerException", error="server_error")


def path_in(folder: Path) -> Path:
    return folder / f"{hashlib.sha256(SESSION.encode()).hexdigest()}.json"


def cached(folder: Path, document: object) -> Path:
    path_in(folder).write_text(json.dumps(document))
    return path_in(folder)


def provider(folder: Path, **settings: Any) -> LoginProvider:
    defaults: dict[str, Any] = {"login_session": SESSION, "cache": folder, "sleep": Sleeps(), "calls": calls()}
    return LoginProvider(**{**defaults, **settings})


def claims_of(proof: str) -> Any:
    """What a proof claims."""
    return json.loads(base64.urlsafe_b64decode(proof.split(".")[1] + "=="))


async def refusal_by(folder: Path, *answers: Answer, **settings: Any) -> tuple[CredentialsError, SignInService]:
    """What is said of a service that answers so to the refresh of an expired token."""
    cached(folder, login_document())
    async with sign_in_service(*answers) as service:
        error = await refusal(provider(folder, endpoint_url=service.url, **settings))
    return error, service


async def test_credentials_of_the_file_are_used_until_five_minutes_before_their_end(tmp_path: Path) -> None:
    path = cached(tmp_path, login_document(expires_at="2026-11-24T12:05:01Z"))
    async with sign_in_service(answered(CREATED)) as service:
        assert await provider(tmp_path, endpoint_url=service.url).credentials() == Credentials(
            "ASIAOLD",
            ACCESS_TOKEN,
            NEW_ACCESS_TOKEN,
            datetime(2026, 11, 24, 12, 5, 1, tzinfo=UTC),
            account_id="123456789012",
        )
        assert service.seen == []
        cached(tmp_path, login_document(expires_at="2026-11-24T12:05:00Z"))
        assert await provider(tmp_path, endpoint_url=service.url).credentials() == REFRESHED
    assert json_of(path)["accessToken"]["accessKeyId"] == "ASIANEW"


async def test_a_refresh_proves_that_it_has_the_key_and_keeps_the_rest_of_the_file(tmp_path: Path) -> None:
    path = cached(tmp_path, login_document(signInRegion="eu-west-1", access={"later": "kept"}))
    async with sign_in_service(answered(CREATED)) as service:
        assert await provider(tmp_path, endpoint_url=f"{service.url}/behind").credentials() == REFRESHED
    [request] = service.seen
    assert (request.method, request.target) == ("POST", "/behind/v1/token")
    assert request.document == {
        "clientId": "arn:aws:signin:::devtools/same-device",
        "grantType": "refresh_token",
        "refreshToken": REFRESH_TOKEN,
    }
    assert request.headers["content-type"] == "application/json"
    assert "authorization" not in request.headers
    claims = claims_of(request.headers["dpop"])
    assert claims["htu"] == f"{service.url}/behind/v1/token"
    assert claims["iat"] == int(NOON)
    assert json_of(path) == login_document(
        signInRegion="eu-west-1",
        refreshToken=NEW_REFRESH_TOKEN,
        access={**NEW_KEYS, "later": "kept", "expiresAt": "2026-11-24T12:15:00Z"},
    )


async def test_no_two_refreshes_send_the_same_proof(tmp_path: Path) -> None:
    async with sign_in_service(answered(CREATED)) as service:
        for _ in range(2):
            cached(tmp_path, login_document())
            await provider(tmp_path, endpoint_url=service.url).credentials()
    assert len({claims_of(request.headers["dpop"])["jti"] for request in service.seen}) == 2


@pytest.mark.parametrize(
    ("region", "of_the_file", "host"),
    [
        ("us-east-1", None, "us-east-1.signin.aws.amazon.com"),
        ("us-east-1", "eu-west-1", "eu-west-1.signin.aws.amazon.com"),
        (None, "cn-north-1", "cn-north-1.signin.amazonaws.cn"),
    ],
)
async def test_the_region_where_the_user_signed_in_goes_first(
    tmp_path: Path, region: str | None, of_the_file: str | None, host: str
) -> None:
    cached(tmp_path, login_document(signInRegion=of_the_file))
    transport = Script(answer(CREATED))
    through = ServiceCalls(HttpxSender(transport), time_source=lambda: NOON)
    assert await provider(tmp_path, region=region, calls=through).credentials() == REFRESHED
    [request] = transport.requests
    assert str(request.url) == f"https://{host}/v1/token"
    claims = claims_of(request.headers["dpop"])
    assert claims["htu"] == f"https://{host}/v1/token"


@pytest.mark.parametrize(
    ("of_the_file", "words"),
    [(None, "region: not set; pass region="), ("eu-west-1.evil.test/", "region: 'eu-west-1.evil.test/' is no region")],
)
async def test_without_a_region_that_can_be_one_nothing_is_sent(
    tmp_path: Path, of_the_file: str | None, words: str
) -> None:
    cached(tmp_path, login_document(signInRegion=of_the_file))
    error = await refusal(provider(tmp_path))
    assert f"expired at {ENDED}, and there is no endpoint to refresh it at: {words}" in str(error)


@pytest.mark.parametrize(
    ("settings", "command"),
    [
        ({}, "run `aws login`"),
        ({"profile_name": "train"}, "run `aws login --profile train`"),
        ({"profile_name": "it's"}, "run `aws login --profile 'it'\"'\"'s'`"),
    ],
)
async def test_whoever_is_not_signed_in_is_told_the_command(
    tmp_path: Path, settings: dict[str, Any], command: str
) -> None:
    error = await refusal(provider(tmp_path, **settings))
    assert isinstance(error, CredentialsRefused)
    assert str(error) == f"the token of login session {SESSION!r}: there is no {path_in(tmp_path)}; {command}"


@pytest.mark.parametrize("missing", ["refreshToken", "clientId", "dpopKey"])
async def test_a_file_that_lacks_what_a_refresh_needs_asks_for_the_user(tmp_path: Path, missing: str) -> None:
    cached(tmp_path, {name: value for name, value in login_document().items() if name != missing})
    error = await refusal(provider(tmp_path, region="us-east-1"))
    assert isinstance(error, CredentialsRefused)
    assert str(error).endswith(f"expired at {ENDED}, and its file holds nothing to refresh it with; run `aws login`")


async def test_a_key_that_is_none_asks_for_the_user(tmp_path: Path) -> None:
    cached(tmp_path, login_document(dpopKey="-----BEGIN EC PRIVATE KEY-----\nTUlJ\n-----END EC PRIVATE KEY-----\n"))
    error = await refusal(provider(tmp_path, region="us-east-1"))
    assert isinstance(error, CredentialsRefused)
    assert "the dpopKey in its file is no private key on the curve P-256; run `aws login`" in str(error)


@pytest.mark.parametrize(
    "document",
    [
        login_document(accessToken=None),
        login_document(accessToken="text"),
        login_document(access={"accessKeyId": None}),
        login_document(access={"secretAccessKey": ""}),
        login_document(access={"sessionToken": "two words"}),
        login_document(access={"accessKeyId": "A/B"}),
        login_document(access={"expiresAt": "soon"}),
    ],
)
async def test_a_file_that_holds_no_credentials_is_named(tmp_path: Path, document: object) -> None:
    path = cached(tmp_path, document)
    said = str(await refusal(provider(tmp_path, region="us-east-1")))
    assert f"{path} has no " in said
    assert said.endswith(" that can be used; run `aws login`")


@pytest.mark.parametrize(
    ("status", "code", "reason"),
    [
        ("401 Unauthorized", "AccessDeniedException", "TOKEN_EXPIRED"),
        ("403 Forbidden", "AccessDeniedException", "USER_CREDENTIALS_CHANGED"),
        ("400 Bad Request", "ValidationException", "INVALID_REQUEST"),
    ],
)
async def test_a_refusal_names_its_reason_and_the_command_to_run(
    tmp_path: Path, status: str, code: str, reason: str
) -> None:
    error, service = await refusal_by(tmp_path, refused(status, code, "not any more", error=reason))
    assert isinstance(error, CredentialsRefused)
    assert str(error) == (
        f"the token of login session {SESSION!r} expired at {ENDED}, and its refresh was refused: "
        f"CreateOAuth2Token: {code}: {reason}: not any more (attempt 1 of 3, refused); run `aws login`"
    )
    assert len(service.seen) == 1


async def test_a_user_who_may_not_refresh_is_told_the_permission(tmp_path: Path) -> None:
    no = refused("403 Forbidden", "AccessDeniedException", "no", error="INSUFFICIENT_PERMISSIONS")
    error, _ = await refusal_by(tmp_path, no)
    assert isinstance(error, CredentialsRefused)
    assert "the user may lack the permission signin:CreateOAuth2Token" in str(error)


async def test_a_service_that_fails_is_asked_again(tmp_path: Path) -> None:
    cached(tmp_path, login_document())
    async with sign_in_service(UNAVAILABLE, answered(CREATED)) as service:
        assert await provider(tmp_path, endpoint_url=service.url).credentials() == REFRESHED
    error, service = await refusal_by(tmp_path, UNAVAILABLE)
    assert not isinstance(error, CredentialsRefused)
    assert "and its refresh failed: CreateOAuth2Token: InternalServerException: server_error: no" in str(error)
    assert len(service.seen) == 3


async def test_credentials_that_still_live_are_used_while_the_service_fails(tmp_path: Path) -> None:
    cached(tmp_path, login_document(expires_at="2026-11-24T12:00:01Z"))
    async with sign_in_service(UNAVAILABLE) as service:
        found = await provider(tmp_path, endpoint_url=service.url).credentials()
    assert found.access_key_id == "ASIAOLD"


@pytest.mark.parametrize(
    "changes",
    [
        {"accessToken": None},
        {"accessToken": "text"},
        {"accessToken": NEW_KEYS | {"secretAccessKey": None}},
        {"accessToken": NEW_KEYS | {"sessionToken": "two\nlines"}},
        {"refreshToken": None},
        {"expiresIn": None},
        {"expiresIn": "900"},
    ],
)
async def test_an_answer_that_holds_no_token_changes_nothing(tmp_path: Path, changes: dict[str, object]) -> None:
    error, _ = await refusal_by(tmp_path, answered(CREATED | changes))
    assert "and its refresh failed: CreateOAuth2Token: the answer has no token that can be used" in str(error)
    assert json_of(path_in(tmp_path)) == login_document()


@pytest.mark.parametrize("body", [b"", b"<html>", b"[]", json.dumps(CREATED).encode()[:-1]])
async def test_an_answer_that_is_no_json_object_changes_nothing(tmp_path: Path, body: bytes) -> None:
    error, _ = await refusal_by(tmp_path, b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))
    assert "and its refresh failed: CreateOAuth2Token: the answer is no JSON object" in str(error)
    assert json_of(path_in(tmp_path)) == login_document()


async def test_an_error_that_echoes_the_request_shows_no_secret(tmp_path: Path) -> None:
    def echo(request: Seen) -> bytes:
        return refused("403 Forbidden", "AccessDeniedException", request.body.decode(), error="TOKEN_EXPIRED")

    error, _ = await refusal_by(tmp_path, echo)
    assert "<hidden>" in str(error)


async def test_a_service_that_says_nothing_ends_in_time(tmp_path: Path) -> None:
    error, _ = await refusal_by(tmp_path, None, timeout=0.2)
    assert str(error) == f"the token of login session {SESSION!r}: no credentials within 0.2 s"


async def test_a_cancelled_look_up_ends_at_once_and_shows_no_secret(tmp_path: Path) -> None:
    cached(tmp_path, login_document())
    async with sign_in_service(None) as service:
        looking = asyncio.create_task(provider(tmp_path, endpoint_url=service.url).credentials())
        await within_seconds(service.is_asked.wait())
        looking.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await within_seconds(looking)
    assert secrets_shown_in(all_of(caught.value)) == []


async def test_a_token_that_another_process_got_is_used(tmp_path: Path) -> None:
    cached(tmp_path, login_document())

    def take_the_token_first(_: Seen) -> bytes:
        cached(tmp_path, login_document(access={**NEW_KEYS, "expiresAt": "2026-11-24T12:15:00Z"}))
        return refused("401 Unauthorized", "AccessDeniedException", error="TOKEN_EXPIRED")

    async with sign_in_service(take_the_token_first) as service:
        assert await provider(tmp_path, endpoint_url=service.url).credentials() == REFRESHED


async def test_a_read_only_cache_gives_a_refresh_token_out_once(tmp_path: Path) -> None:
    cached(tmp_path, login_document())
    async with sign_in_service(answered(CREATED)) as service:
        each = provider(tmp_path, endpoint_url=service.url)
        with full_disk():
            assert await each.credentials() == REFRESHED
        assert await each.credentials() == REFRESHED
    assert len(service.seen) == 1


async def test_without_cryptography_the_extra_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cached(tmp_path, login_document(expires_at="2026-11-24T13:00:00Z"))
    for name in [name for name in sys.modules if name.split(".")[0] == "cryptography"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.setitem(sys.modules, "cryptography", None)  # how Python marks what cannot be imported
    assert str(await refusal(provider(tmp_path))) == (
        f"the token of login session {SESSION!r} cannot be refreshed without `cryptography`: install sm-async[login]"
    )


async def test_no_log_line_and_no_repr_shows_a_secret(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    cached(tmp_path, login_document())
    async with sign_in_service(UNAVAILABLE, answered(CREATED)) as service:
        each = provider(tmp_path, endpoint_url=service.url)
        assert await each.credentials() == REFRESHED
    assert "CreateOAuth2Token attempt 2: status 200" in caplog.text
    assert secrets_shown_in(log_of(caplog)) == []
    assert secrets_shown_in(repr(each)) == []


@pytest.mark.parametrize(
    ("settings", "argument"),
    [
        ({"login_session": ""}, "login_session: blank"),
        ({"timeout": 0}, "timeout: "),
        ({"timeout": float("inf")}, "timeout: "),
        ({"region": "us-east-1.evil.test"}, "region: "),
        ({"endpoint_url": "signin.test"}, "endpoint_url: "),
        ({"endpoint_url": "https://signin.test", "use_dualstack": True}, "use_dualstack: "),
    ],
)
def test_what_cannot_work_is_refused_at_once(tmp_path: Path, settings: dict[str, Any], argument: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        provider(tmp_path, **settings)
    assert caught.value.message.startswith(argument)


@pytest.mark.parametrize(
    ("variable", "folder"),
    [
        (None, "/home/me/.aws/login/cache"),
        (" ", "/home/me/.aws/login/cache"),
        ("/srv/cache", "/srv/cache"),
        ("~/cache", "/home/me/cache"),
        ("~", "/home/me"),
        ("~other/cache", "~other/cache"),
        ("$XDG/${APP}/cache", "/xdg/app/cache"),
        ("/srv/$NONE/${NONE}", "/srv/$NONE/${NONE}"),
    ],
)
def test_the_folder_of_tokens_can_be_moved(variable: str | None, folder: str) -> None:
    variables = {"XDG": "/xdg", "APP": "app"} | ({} if variable is None else {"AWS_LOGIN_CACHE_DIRECTORY": variable})
    assert login_cache(Environment(variables), Path("/home/me")) == Path(folder)


async def test_the_folder_of_the_environment_is_used_if_none_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cached(tmp_path, login_document(expires_at="2026-11-24T13:00:00Z"))
    monkeypatch.setenv("AWS_LOGIN_CACHE_DIRECTORY", str(tmp_path))
    assert (await provider(tmp_path, cache=None).credentials()).access_key_id == "ASIAOLD"
