"""The refresh of SSO tokens through CreateToken, on real sockets and files."""

from __future__ import annotations

import asyncio
import hashlib
import json
from pathlib import Path

import pytest

from sm_async.credentials.shared_token import SharedToken
from sm_async.credentials.sso_oidc import SsoToken, shared_sso_token, sso_cache_path
from sm_async.credentials.token_cache import TokenFile
from sm_async.endpoints import Endpoint, resolve_endpoint
from sm_async.errors import CredentialsError, CredentialsRefused
from tests.credentials.sign_in_services import (
    ACCESS_TOKEN,
    CLIENT_SECRET,
    NEW_ACCESS_TOKEN,
    NEW_REFRESH_TOKEN,
    REFRESH_TOKEN,
    Answer,
    Seen,
    SignInService,
    answered,
    calls,
    json_of,
    read_request_of_any_client,
    refused,
    secrets_shown_in,
    sign_in_service,
    sso_document,
)
from tests.raw_servers import raw_server
from tests.seams import Sleeps, within_seconds
from tests.test_secrets import all_of

ENDED = "2026-11-24T11:00:00Z"
CREATED: dict[str, object] = {
    "accessToken": NEW_ACCESS_TOKEN,
    "tokenType": "Bearer",
    "expiresIn": 28_800,
    "refreshToken": NEW_REFRESH_TOKEN,
}
UNAVAILABLE = answered({"error": "server_error"}, "500 Internal Server Error")


def token_in(path: Path, url: str | None) -> SharedToken[SsoToken]:
    endpoint: Endpoint | None = None if url is None else resolve_endpoint(region=None, endpoint_url=url)
    file = TokenFile(path, advice="run `aws sso login`", sleep=Sleeps())
    return shared_sso_token(file, name="the SSO token", endpoint=endpoint, calls=calls())


def written(folder: Path, document: dict[str, object]) -> Path:
    path = folder / "token.json"
    path.write_text(json.dumps(document))
    return path


async def refusal(token: SharedToken[SsoToken]) -> CredentialsError:
    with pytest.raises(CredentialsError) as caught:
        await within_seconds(token.current())
    assert secrets_shown_in(all_of(caught.value)) == []
    return caught.value


async def refusal_by(folder: Path, *answers: Answer) -> tuple[str, SignInService]:
    """What is said of a service that answers so to the refresh of an expired token."""
    async with sign_in_service(*answers) as service:
        error = await refusal(token_in(written(folder, sso_document(expires_at=ENDED)), service.url))
    return str(error), service


def test_the_file_is_named_as_the_aws_cli_does(tmp_path: Path) -> None:
    name = hashlib.sha1(b"my-session").hexdigest()
    assert sso_cache_path(tmp_path, "my-session") == tmp_path / f"{name}.json"
    assert name == "9e28173066ce536e277c5fb355efd9c64f398167"


async def test_a_refresh_sends_what_the_file_holds_and_keeps_the_rest_of_it(tmp_path: Path) -> None:
    path = written(tmp_path, sso_document(expires_at=ENDED, scopes=["sso:account:access"]))
    async with sign_in_service(answered(CREATED)) as service:
        token = await token_in(path, f"{service.url}/behind/a/path").current()
    assert token.value == NEW_ACCESS_TOKEN
    [request] = service.seen
    assert (request.method, request.target) == ("POST", "/behind/a/path/token")
    assert request.headers["content-type"] == "application/json"
    assert "authorization" not in request.headers
    assert request.document == {
        "grantType": "refresh_token",
        "clientId": "client-of-the-file",
        "clientSecret": CLIENT_SECRET,
        "refreshToken": REFRESH_TOKEN,
    }
    assert json_of(path) == sso_document(
        expires_at="2026-11-24T20:00:00Z",
        scopes=["sso:account:access"],
        accessToken=NEW_ACCESS_TOKEN,
        refreshToken=NEW_REFRESH_TOKEN,
    )


async def test_a_refresh_token_that_was_not_replaced_is_kept(tmp_path: Path) -> None:
    path = written(tmp_path, sso_document(expires_at=ENDED))
    async with sign_in_service(answered({**CREATED, "refreshToken": None})) as service:
        await token_in(path, service.url).current()
    assert json_of(path)["refreshToken"] == REFRESH_TOKEN


@pytest.mark.parametrize(
    ("expires_at", "requests"),
    [("2026-11-24T12:15:01Z", 0), ("2026-11-24T12:15:00Z", 1), ("2026-11-24T12:00:01Z", 1), (ENDED, 1)],
)
async def test_a_token_is_refreshed_from_a_quarter_of_an_hour_before_its_end_on(
    tmp_path: Path, expires_at: str, requests: int
) -> None:
    path = written(tmp_path, sso_document(expires_at=expires_at))
    async with sign_in_service(answered(CREATED)) as service:
        token = await token_in(path, service.url).current()
    assert len(service.seen) == requests
    assert token.value == (NEW_ACCESS_TOKEN if requests else ACCESS_TOKEN)


@pytest.mark.parametrize("missing", ["refreshToken", "clientId", "clientSecret", "registrationExpiresAt"])
async def test_a_token_that_lacks_what_a_refresh_needs_is_used_until_its_end(tmp_path: Path, missing: str) -> None:
    async with sign_in_service(answered(CREATED)) as service:
        path = written(tmp_path, sso_document(expires_at="2026-11-24T12:00:01Z", **{missing: None}))
        assert (await token_in(path, service.url).current()).value == ACCESS_TOKEN
        path = written(tmp_path, sso_document(expires_at="2026-11-24T12:00:00Z", **{missing: None}))
        error = await refusal(token_in(path, service.url))
    assert isinstance(error, CredentialsRefused)
    assert str(error) == (
        "the SSO token expired at 2026-11-24T12:00:00Z, and its file holds nothing to refresh it with; "
        "run `aws sso login`"
    )
    assert service.seen == []


async def test_a_registration_that_has_ended_is_not_sent(tmp_path: Path) -> None:
    path = written(tmp_path, sso_document(expires_at=ENDED, registrationExpiresAt="2026-11-24T12:00:00Z"))
    async with sign_in_service(answered(CREATED)) as service:
        error = await refusal(token_in(path, service.url))
    assert "the registration to refresh it with expired at 2026-11-24T12:00:00Z" in str(error)
    assert service.seen == []


async def test_a_token_without_a_session_is_never_refreshed(tmp_path: Path) -> None:
    error = await refusal(token_in(written(tmp_path, sso_document(expires_at=ENDED)), None))
    assert isinstance(error, CredentialsRefused)
    assert "a token without an sso-session is not refreshed" in str(error)


@pytest.mark.parametrize(
    ("members", "missing"),
    [
        ({"accessToken": None}, "accessToken"),
        ({"accessToken": "two\r\nlines"}, "accessToken"),
        ({"accessToken": 5}, "accessToken"),
        ({"expiresAt": None}, "expiresAt"),
        ({"expiresAt": 1_795_521_600}, "expiresAt"),
        ({"expiresAt": "tomorrow"}, "expiresAt"),
    ],
)
async def test_a_file_that_holds_no_token_is_named(tmp_path: Path, members: dict[str, object], missing: str) -> None:
    path = written(tmp_path, sso_document() | members)
    error = await refusal(token_in(path, None))
    assert str(error) == f"the SSO token: {path} has no {missing} that can be used; run `aws sso login`"


async def test_a_refusal_names_the_command_to_run(tmp_path: Path) -> None:
    answer = answered({"error": "invalid_grant", "error_description": "Invalid refresh token"}, "400 Bad Request")
    said, service = await refusal_by(tmp_path, answer)
    assert said == (
        f"the SSO token expired at {ENDED}, and its refresh was refused: "
        "CreateToken: invalid_grant: Invalid refresh token (attempt 1 of 3, refused); run `aws sso login`"
    )
    assert len(service.seen) == 1


async def test_a_service_that_fails_is_asked_again(tmp_path: Path) -> None:
    path = written(tmp_path, sso_document(expires_at=ENDED))
    async with sign_in_service(UNAVAILABLE, answered(CREATED)) as service:
        assert (await token_in(path, service.url).current()).value == NEW_ACCESS_TOKEN
    assert len(service.seen) == 2
    said, service = await refusal_by(tmp_path, UNAVAILABLE)
    assert f"the SSO token expired at {ENDED}, and its refresh failed: CreateToken: server_error" in said
    assert len(service.seen) == 3


@pytest.mark.parametrize(
    "changes",
    [
        {"accessToken": None},
        {"accessToken": ""},
        {"accessToken": "a b"},
        {"accessToken": {"value": NEW_ACCESS_TOKEN}},
        {"expiresIn": None},
        {"expiresIn": "28800"},
        {"expiresIn": 0},
        {"expiresIn": -5},
        {"expiresIn": True},
        {"expiresIn": 10**12},
    ],
)
async def test_an_answer_that_holds_no_token_changes_nothing(tmp_path: Path, changes: dict[str, object]) -> None:
    said, _ = await refusal_by(tmp_path, answered(CREATED | changes))
    assert f"and its refresh failed: CreateToken: the answer has no {next(iter(changes))} that can be used" in said
    assert json_of(tmp_path / "token.json") == sso_document(expires_at=ENDED)


@pytest.mark.parametrize("body", [b"", b"<html>", json.dumps([CREATED]).encode(), json.dumps(CREATED)[:-1].encode()])
async def test_an_answer_that_is_no_json_object_changes_nothing(tmp_path: Path, body: bytes) -> None:
    answer = b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n%b" % (len(body), body)
    said, _ = await refusal_by(tmp_path, answer)
    assert "and its refresh failed: CreateToken: the answer is no JSON object" in said
    assert json_of(tmp_path / "token.json") == sso_document(expires_at=ENDED)


async def test_an_error_that_echoes_the_request_shows_no_secret(tmp_path: Path) -> None:
    def echo(request: Seen) -> bytes:
        return answered({"error": "invalid_grant", "error_description": request.body.decode()}, "400 Bad Request")

    said, _ = await refusal_by(tmp_path, echo)
    assert "<hidden>" in said


async def test_of_two_that_refresh_at_once_both_get_a_token_although_a_refresh_token_is_taken_once(
    tmp_path: Path,
) -> None:
    path = written(tmp_path, sso_document(expires_at=ENDED))
    both_asked = asyncio.Event()
    was_written = asyncio.Event()
    seen: list[object] = []

    async def rotate(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        request = await read_request_of_any_client(reader)
        seen.append(request.document["refreshToken"])
        is_first = len(seen) == 1
        if not is_first:
            both_asked.set()
        await both_asked.wait()
        writer.write(answered(CREATED) if is_first else refused("400 Bad Request", "InvalidGrantException"))
        await writer.drain()

    async def wait_for_the_other(_: float) -> None:
        await was_written.wait()

    async def first(token: SharedToken[SsoToken]) -> str:
        found = await token.current()
        was_written.set()
        return found.value

    async with raw_server(rotate) as url:
        endpoint = resolve_endpoint(region=None, endpoint_url=url)
        one, other = (
            shared_sso_token(
                TokenFile(path, advice="sign in", sleep=wait_for_the_other), name="it", endpoint=endpoint, calls=calls()
            )
            for _ in range(2)
        )
        found = tuple(await within_seconds(asyncio.gather(first(one), first(other))))
    assert found == (NEW_ACCESS_TOKEN, NEW_ACCESS_TOKEN)
    assert seen == [REFRESH_TOKEN, REFRESH_TOKEN]
    assert json_of(path)["refreshToken"] == NEW_REFRESH_TOKEN
