"""Credentials of roles that IAM Identity Center assigns, on real sockets and files."""

from __future__ import annotations

import asyncio
import copy
import hashlib
import json
import logging
import pickle
import socket
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from sm_async import Credentials
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.sso import SsoProvider
from sm_async.errors import ConfigurationError, CredentialsRefused
from sm_async.transport.httpx_sender import HttpxSender
from tests.credentials.sign_in_services import (
    ACCESS_TOKEN,
    NEW_ACCESS_TOKEN,
    REFRESH_TOKEN,
    ROLE_KEYS,
    SECRET_KEY,
    SESSION_TOKEN,
    Answer,
    Seen,
    SignInService,
    answered,
    calls,
    full_disk,
    json_of,
    refusal,
    refused,
    secrets_shown_in,
    sign_in_service,
    sso_document,
)
from tests.seams import NOON, Script, Sleeps, answer, within_seconds
from tests.test_secrets import all_of, log_of

START_URL = "https://example.awsapps.com/start"
FOUND = Credentials(
    "ASIAEXAMPLE", SECRET_KEY, SESSION_TOKEN, datetime(2026, 11, 24, 13, tzinfo=UTC), account_id="123456789012"
)
ROLE = answered({"roleCredentials": ROLE_KEYS})
GONE = answered(
    {
        "message": "Session token not found or invalid",
        "__type": "com.amazonaws.switchboard.portal#UnauthorizedException",
    },
    "401 Unauthorized",
)
CREATED = answered({"accessToken": NEW_ACCESS_TOKEN, "expiresIn": 28_800})
UNAVAILABLE = answered({"message": "later"}, "503 Service Unavailable")


def provider(folder: Path, **settings: Any) -> SsoProvider:
    """A provider of a role, for the session `my-session` if nothing else is said."""
    defaults: dict[str, Any] = {
        "start_url": START_URL,
        "sso_region": "eu-west-1",
        "account_id": "123456789012",
        "role_name": "TrainRole",
        "session_name": "my-session",
        "cache": folder,
        "sleep": Sleeps(),
        "calls": calls(),
    }
    return SsoProvider(**{**defaults, **settings})


def cached(folder: Path, document: dict[str, object], *, key: str = "my-session") -> Path:
    """A token file of a session, or of a start URL."""
    path = folder / f"{hashlib.sha1(key.encode()).hexdigest()}.json"
    path.write_text(json.dumps(document))
    return path


async def refusal_by(folder: Path, *answers: Answer, **settings: Any) -> tuple[str, SignInService]:
    """What is said of a portal that answers so to somebody who is signed in."""
    cached(folder, sso_document())
    async with sign_in_service(*answers) as portal:
        error = await refusal(provider(folder, endpoint_url=portal.url, **settings))
    return str(error).replace(portal.url, "URL"), portal


async def test_a_role_is_asked_for_with_the_token_of_the_session(tmp_path: Path) -> None:
    path = cached(tmp_path, sso_document())
    async with sign_in_service(ROLE) as portal:
        assert await provider(tmp_path, endpoint_url=portal.url).credentials() == FOUND
    [request] = portal.seen
    assert request.method == "GET"
    assert request.target == "/federation/credentials?role_name=TrainRole&account_id=123456789012"
    assert request.headers["x-amz-sso_bearer_token"] == ACCESS_TOKEN
    assert request.headers["host"] == portal.url.removeprefix("http://")
    assert "authorization" not in request.headers
    assert request.body == b""
    assert json_of(path) == sso_document()


async def test_a_token_by_start_url_is_used_and_never_refreshed(tmp_path: Path) -> None:
    path = cached(tmp_path, sso_document(expires_at="2026-11-24T12:00:01Z"), key=START_URL)
    async with sign_in_service(ROLE) as portal, sign_in_service(CREATED) as oidc:
        urls = {"endpoint_url": portal.url, "oidc_endpoint_url": oidc.url}
        assert await provider(tmp_path, session_name=None, **urls).credentials() == FOUND
        cached(tmp_path, sso_document(expires_at="2026-11-24T12:00:00Z"), key=START_URL)
        error = await refusal(provider(tmp_path, session_name=None, **urls))
    assert oidc.seen == []
    assert len(portal.seen) == 1
    assert json_of(path) == sso_document(expires_at="2026-11-24T12:00:00Z")
    assert str(error) == (
        f"the SSO token of {START_URL} expired at 2026-11-24T12:00:00Z, and a token without an sso-session is not "
        f"refreshed; run `aws sso login` with the --profile whose sso_start_url is {START_URL}"
    )


async def test_an_expired_token_is_refreshed_first(tmp_path: Path) -> None:
    path = cached(tmp_path, sso_document(expires_at="2026-11-24T11:00:00Z"))
    async with sign_in_service(ROLE) as portal, sign_in_service(CREATED) as oidc:
        found = await provider(tmp_path, endpoint_url=portal.url, oidc_endpoint_url=oidc.url).credentials()
    assert found == FOUND
    assert oidc.seen[0].document["refreshToken"] == REFRESH_TOKEN
    assert portal.seen[0].headers["x-amz-sso_bearer_token"] == NEW_ACCESS_TOKEN
    assert json_of(path)["accessToken"] == NEW_ACCESS_TOKEN


async def test_a_read_only_cache_costs_one_refresh_and_no_credentials(tmp_path: Path) -> None:
    cached(tmp_path, sso_document(expires_at="2026-11-24T11:00:00Z"))
    async with sign_in_service(ROLE) as portal, sign_in_service(CREATED) as oidc:
        each = provider(tmp_path, endpoint_url=portal.url, oidc_endpoint_url=oidc.url)
        with full_disk():
            assert await each.credentials() == FOUND
        assert await each.credentials() == FOUND
    assert len(oidc.seen) == 1


@pytest.mark.parametrize(
    ("settings", "hosts"),
    [
        ({}, ("oidc.eu-west-1.amazonaws.com", "portal.sso.eu-west-1.amazonaws.com")),
        ({"sso_region": "cn-north-1"}, ("oidc.cn-north-1.amazonaws.com.cn", "portal.sso.cn-north-1.amazonaws.com.cn")),
        (
            {"use_fips": True, "use_dualstack": True},
            ("oidc-fips.eu-west-1.api.aws", "portal.sso-fips.eu-west-1.api.aws"),
        ),
    ],
)
async def test_both_services_are_asked_in_the_region_of_the_session(
    tmp_path: Path, settings: dict[str, Any], hosts: tuple[str, str]
) -> None:
    cached(tmp_path, sso_document(expires_at="2026-11-24T11:00:00Z"))
    transport = Script(
        answer({"accessToken": NEW_ACCESS_TOKEN, "expiresIn": 900}), answer({"roleCredentials": ROLE_KEYS})
    )
    through = ServiceCalls(HttpxSender(transport), time_source=lambda: NOON)
    assert await provider(tmp_path, calls=through, **settings).credentials() == FOUND
    assert tuple(request.headers["host"] for request in transport.requests) == hosts
    assert [request.url.path for request in transport.requests] == ["/token", "/federation/credentials"]


async def test_names_are_percent_encoded(tmp_path: Path) -> None:
    cached(tmp_path, sso_document())
    async with sign_in_service(ROLE) as portal:
        await provider(tmp_path, endpoint_url=portal.url, role_name="a/b &=é", account_id="1 2").credentials()
    assert portal.seen[0].target == "/federation/credentials?role_name=a%2Fb%20%26%3D%C3%A9&account_id=1%202"


@pytest.mark.parametrize(
    ("settings", "command"),
    [
        ({}, "run `aws sso login --sso-session my-session`"),
        ({"profile_name": "train"}, "run `aws sso login --profile train`"),
        ({"profile_name": "my train"}, "run `aws sso login --profile 'my train'`"),
        ({"session_name": None, "profile_name": "train"}, "run `aws sso login --profile train`"),
        ({"session_name": None}, f"run `aws sso login` with the --profile whose sso_start_url is {START_URL}"),
    ],
)
async def test_whoever_is_not_signed_in_is_told_the_command(
    tmp_path: Path, settings: dict[str, Any], command: str
) -> None:
    error = await refusal(provider(tmp_path, **settings))
    assert isinstance(error, CredentialsRefused)
    key = START_URL if "session_name" in settings else "my-session"
    path = tmp_path / f"{hashlib.sha1(key.encode()).hexdigest()}.json"
    assert str(error).endswith(f": there is no {path}; {command}")


async def test_a_token_that_is_not_accepted_any_more_needs_the_user(tmp_path: Path) -> None:
    said, portal = await refusal_by(tmp_path, GONE)
    assert said == (
        "the SSO token is not accepted any more: GetRoleCredentials: UnauthorizedException: Session token not found "
        "or invalid (attempt 1 of 3, refused); run `aws sso login --sso-session my-session`"
    )
    assert len(portal.seen) == 1


async def test_the_token_of_somebody_who_signed_in_again_meanwhile_is_used(tmp_path: Path) -> None:
    cached(tmp_path, sso_document())

    def refuse_once(_: Seen) -> bytes:
        cached(tmp_path, sso_document(accessToken=NEW_ACCESS_TOKEN))
        return GONE

    async with sign_in_service(refuse_once, ROLE) as portal:
        assert await provider(tmp_path, endpoint_url=portal.url).credentials() == FOUND
    assert [request.headers["x-amz-sso_bearer_token"] for request in portal.seen] == [ACCESS_TOKEN, NEW_ACCESS_TOKEN]


async def test_a_new_token_that_is_refused_too_ends_it(tmp_path: Path) -> None:
    def refuse(request: Seen) -> bytes:
        cached(tmp_path, sso_document(accessToken=f"{request.headers['x-amz-sso_bearer_token']}-again"))
        return GONE

    said, portal = await refusal_by(tmp_path, refuse)
    assert "is not accepted any more" in said
    assert len(portal.seen) == 2


@pytest.mark.parametrize(
    ("status", "code"), [("403 Forbidden", "ForbiddenException"), ("404 Not Found", "ResourceNotFoundException")]
)
async def test_a_role_that_is_not_assigned_is_named(tmp_path: Path, status: str, code: str) -> None:
    said, portal = await refusal_by(tmp_path, refused(status, code, "No access"), account_id="999999999999")
    assert said == (
        f"role TrainRole in account 999999999999 at {START_URL} is refused: GetRoleCredentials: {code}: No access "
        "(attempt 1 of 3, refused); is it assigned to the user who signed in?"
    )
    assert len(portal.seen) == 1


@pytest.mark.parametrize("trouble", [UNAVAILABLE, answered({}, "500 Internal Server Error"), b"no HTTP\r\n\r\n"])
async def test_a_portal_that_fails_is_asked_again(tmp_path: Path, trouble: bytes) -> None:
    cached(tmp_path, sso_document())
    async with sign_in_service(trouble, ROLE) as portal:
        assert await provider(tmp_path, endpoint_url=portal.url).credentials() == FOUND
    assert len(portal.seen) == 2


async def test_throttling_is_waited_out(tmp_path: Path) -> None:
    cached(tmp_path, sso_document())
    async with sign_in_service(refused("429 Too Many Requests", "TooManyRequestsException"), ROLE) as portal:
        assert await provider(tmp_path, endpoint_url=portal.url).credentials() == FOUND


async def test_a_portal_that_goes_on_failing_is_no_refusal(tmp_path: Path) -> None:
    said, portal = await refusal_by(tmp_path, UNAVAILABLE)
    assert said == (
        f"no credentials of role TrainRole in account 123456789012 at {START_URL}: GetRoleCredentials: HTTP 503: later "
        "(attempt 3 of 3, maybe_applied)"
    )
    assert len(portal.seen) == 3


@pytest.mark.parametrize("page", [b"<html>blocked</html>", b""])
async def test_a_proxys_page_is_no_refusal_of_the_role(tmp_path: Path, page: bytes) -> None:
    answer = b"HTTP/1.1 403 Forbidden\r\nContent-Length: %d\r\n\r\n%b" % (len(page), page)
    said, _ = await refusal_by(tmp_path, answer)
    assert said.startswith("no credentials of role TrainRole in account 123456789012 at ")


@pytest.mark.parametrize(
    "changes",
    [
        {"accessKeyId": None},
        {"accessKeyId": "A/B"},
        {"secretAccessKey": None},
        {"secretAccessKey": ""},
        {"secretAccessKey": f"{SECRET_KEY}\n"},
        {"sessionToken": None},
        {"sessionToken": 5},
        {"expiration": None},
        {"expiration": "1795525200000"},
        {"expiration": True},
        {"expiration": 10**30},
        {"expiration": 1e308},
    ],
)
async def test_credentials_that_cannot_be_used_are_not_shown(tmp_path: Path, changes: dict[str, object]) -> None:
    said, portal = await refusal_by(tmp_path, answered({"roleCredentials": ROLE_KEYS | changes}))
    assert "GetRoleCredentials: the answer has no credentials that can be used" in said
    assert len(portal.seen) == 1


@pytest.mark.parametrize(
    "body",
    [b"", b"{}", b"[]", b'{"roleCredentials": null}', json.dumps({"roleCredentials": ROLE_KEYS}).encode()[:-2], b"<p>"],
)
async def test_an_answer_that_is_no_credentials_is_named_and_not_shown(tmp_path: Path, body: bytes) -> None:
    said, _ = await refusal_by(tmp_path, b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body))
    assert "GetRoleCredentials: the answer " in said


async def test_an_error_that_echoes_the_token_does_not_show_it(tmp_path: Path) -> None:
    def echo(request: Seen) -> bytes:
        return refused("403 Forbidden", "ForbiddenException", f"not {request.headers['x-amz-sso_bearer_token']}")

    said, _ = await refusal_by(tmp_path, echo)
    assert "ForbiddenException: not <hidden>" in said


async def test_a_portal_that_says_nothing_ends_in_time(tmp_path: Path) -> None:
    said, _ = await refusal_by(tmp_path, None, timeout=0.2)
    assert said == f"no credentials of role TrainRole in account 123456789012 at {START_URL} within 0.2 s"


async def test_a_portal_that_refuses_connections_is_named(tmp_path: Path) -> None:
    cached(tmp_path, sso_document())
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}"
        error = await refusal(provider(tmp_path, endpoint_url=url))
    assert "GetRoleCredentials: could not connect to 127.0.0.1:" in str(error)


@pytest.mark.parametrize("expires_at", ["2026-11-24T13:00:00Z", "2026-11-24T11:00:00Z"], ids=["role", "refresh"])
async def test_a_cancelled_look_up_ends_at_once_and_shows_no_secret(tmp_path: Path, expires_at: str) -> None:
    path = cached(tmp_path, sso_document(expires_at=expires_at))
    async with sign_in_service(None) as service:
        each = provider(tmp_path, endpoint_url=service.url, oidc_endpoint_url=service.url)
        looking = asyncio.create_task(each.credentials())
        await within_seconds(service.is_asked.wait())
        looking.cancel()
        with pytest.raises(asyncio.CancelledError) as caught:
            await within_seconds(looking)
    assert secrets_shown_in(all_of(caught.value)) == []
    assert json_of(path) == sso_document(expires_at=expires_at)


async def test_errors_can_be_copied_and_pickled(tmp_path: Path) -> None:
    cached(tmp_path, sso_document())
    async with sign_in_service(GONE) as portal:
        error = await refusal(provider(tmp_path, endpoint_url=portal.url))
    for other in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert type(other) is CredentialsRefused
        assert str(other) == str(error)


async def test_no_log_line_shows_a_secret(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    cached(tmp_path, sso_document(expires_at="2026-11-24T11:00:00Z"))
    async with sign_in_service(UNAVAILABLE, ROLE) as portal, sign_in_service(UNAVAILABLE, CREATED) as oidc:
        each = provider(tmp_path, endpoint_url=portal.url, oidc_endpoint_url=oidc.url)
        await each.credentials()
    assert "CreateToken attempt 2: status 200" in caplog.text
    assert "GetRoleCredentials attempt 2: status 200" in caplog.text
    assert "the SSO token of session 'my-session' was refreshed" in caplog.text
    assert secrets_shown_in(log_of(caplog)) == []
    assert secrets_shown_in(repr(each)) == []


@pytest.mark.parametrize(
    ("settings", "argument"),
    [
        ({"sso_region": "eu-west-1.evil.test/"}, "region: "),
        ({"sso_region": ""}, "region: "),
        ({"endpoint_url": "ftp://x"}, "endpoint_url: "),
        ({"oidc_endpoint_url": "x"}, "endpoint_url: "),
        ({"endpoint_url": "http://127.0.0.1", "use_fips": True}, "use_fips: "),
        ({"start_url": " "}, "start_url: blank"),
        ({"account_id": ""}, "account_id: blank"),
        ({"role_name": ""}, "role_name: blank"),
        ({"session_name": " "}, "session_name: blank"),
        ({"timeout": 0}, "timeout: "),
        ({"timeout": float("inf")}, "timeout: "),
    ],
)
def test_what_cannot_work_is_refused_at_once(tmp_path: Path, settings: dict[str, Any], argument: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        provider(tmp_path, **settings)
    assert caught.value.message.startswith(argument)


async def test_the_folder_is_that_of_the_aws_cli_if_none_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    folder = tmp_path / ".aws" / "sso" / "cache"
    folder.mkdir(parents=True)
    cached(folder, sso_document())
    async with sign_in_service(ROLE) as portal:
        assert await provider(tmp_path, cache=None, endpoint_url=portal.url).credentials() == FOUND
