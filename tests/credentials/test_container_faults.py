"""An agent beside a container that refuses, hangs, lies or is not there; names and token files that cannot be used."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

import pytest

from sm_async.credentials.container import ContainerProvider
from sm_async.errors import CredentialsError
from tests.credentials.metadata_services import (
    DOCUMENT,
    FOUND,
    Answer,
    direct_calls,
    flood,
    hang,
    hang_half_way,
    hang_up,
    refusal,
    text,
)
from tests.credentials.test_container import AGENT, FULL_URI, TOKEN_FILE, addresses, agent
from tests.raw_servers import raw_server
from tests.test_secrets import all_of, log_of


@pytest.mark.parametrize("found", [("10.0.0.1",), ("127.0.0.1", "10.0.0.1"), ("127.0.0.1", "fe80::1%2"), ("0.0.0.0",)])
async def test_a_name_with_a_foreign_address_is_refused_before_the_token_is_read(
    found: tuple[str, ...], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", addresses(*found))
    missing = tmp_path / "missing"  # reading it would be another error
    async with agent() as (uri, service):
        foreign = ContainerProvider(full_uri=uri.replace("127.0.0.1", "agent.test"), token_file=missing)
        error = await refusal(foreign)
    assert f"the name resolves to {found[-1]}, which is no loopback address" in str(error)
    assert service.seen == []


async def test_a_number_that_is_another_way_to_write_a_foreign_address_is_refused() -> None:
    assert "the name resolves to 0.0.0.0" in str(await refusal(ContainerProvider(full_uri="http://0/")))


async def test_a_name_that_cannot_be_resolved_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    async def fail(*_: Any, **__: Any) -> None:
        raise OSError(-2, "Name or service not known")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", fail)
    error = await refusal(ContainerProvider(full_uri="http://agent.test/"))
    assert str(error) == (
        f"container credentials from http://agent.test ({FULL_URI}): the host's name cannot be resolved: "
        "[Errno -2] Name or service not known"
    )


async def test_a_resolver_that_hangs_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    async def never(*_: Any, **__: Any) -> None:
        await asyncio.get_running_loop().create_future()

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", never)
    error = await refusal(ContainerProvider(full_uri="http://agent.test/", timeout=0.1))
    assert "the host's name or the token's file was not read within 0.1 s" in str(error)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (None, "cannot be read: No such file or directory"),
        (b"", "is empty"),
        (b"token\n", "holds a line break or another character that no header may hold"),
        (b"token\r\nX-Forged: yes", "holds a line break"),
        (b"\xff\xfe", "holds a line break or another character"),
        (b"x" * 1_000_000, "is longer than 16384 bytes"),
    ],
)
async def test_a_token_file_that_cannot_be_used_is_told_and_nobody_asked(
    content: bytes | None, said: str, tmp_path: Path
) -> None:
    file = tmp_path / "token"
    if content is not None:
        file.write_bytes(content)
    async with agent() as (uri, service):
        error = await refusal(ContainerProvider(full_uri=uri, token_file=file))
    assert f"token file {str(file)!r} ({TOKEN_FILE}): {said}" in str(error)
    assert service.seen == []


async def test_what_is_no_file_in_place_of_the_token_file_is_told(tmp_path: Path) -> None:
    error = await refusal(ContainerProvider(relative_uri="/", token_file=tmp_path))
    assert "Is a directory" in str(error) or "is no regular file" in str(error)
    error = await refusal(ContainerProvider(relative_uri="/", token_file="nul\0"))
    assert str(error).endswith("is no name of a file")


@pytest.mark.parametrize(
    ("answer", "said", "times"),
    [
        (text({"Code": "TokenNotFound"}, "401 Unauthorized"), "answered 401 (TokenNotFound)", 1),
        (
            text({"code": "Invalid", "message": "no\nsuch id"}, "400 Bad Request"),
            "answered 400 (Invalid: no such id)",
            1,
        ),
        (text("Service account token is not valid", "403 Forbidden"), "answered 403 (Service account token is not", 1),
        (text("<html>none</html>", "404 Not Found"), "answered 404", 1),
        (text("", "500 Internal Server Error"), "answered 500 (5 attempts)", 5),
        (text(""), "the answer is empty (5 attempts)", 5),
        (text("<html>"), "credentials that cannot be used: no JSON", 1),
        (text("null"), "credentials that cannot be used: null, and no JSON object", 1),
        (text({"AccessKeyId": "A"}), "credentials that cannot be used: SecretAccessKey: missing", 1),
        (text(DOCUMENT | {"Token": 7}), "credentials that cannot be used: Token: not a string", 1),
        (text(DOCUMENT | {"AccessKeyId": "A\nB"}), "AccessKeyId: holds white space", 1),
        (text(DOCUMENT | {"Expiration": "2026-11-24"}), "Expiration: not a time with its zone", 1),
        (text({"Code": "Failed", "Message": "later"}), "credentials that cannot be used: Failed: later", 1),
        (b"SSH-2.0-OpenSSH\r\n\r\n", "(5 attempts)", 5),
        (flood, "the response is larger than 65536 bytes (5 attempts)", 5),
        (hang_up, "the connection was lost before a response (5 attempts)", 5),
    ],
)
async def test_an_agent_that_gives_no_credentials_is_told(answer: Answer, said: str, times: int) -> None:
    async with agent({AGENT: answer}) as (uri, service):
        error = await refusal(ContainerProvider(full_uri=uri, calls=direct_calls()))
    where = uri.removesuffix("/v1/credentials")
    assert str(error).startswith(f"container credentials from {where} ({FULL_URI}): ")
    assert said in str(error)
    assert service.asked == times * [AGENT]


@pytest.mark.parametrize("way", [hang, hang_half_way])
async def test_an_agent_that_hangs_is_given_up(way: Answer) -> None:
    async with agent({AGENT: way}) as (uri, _):
        error = await refusal(ContainerProvider(full_uri=uri, attempt_timeout=0.2, calls=direct_calls()))
        assert "the attempt's 0.2 s ran out: heard nothing in time" in str(error)
        assert str(error).endswith("(5 attempts)")
        loop = asyncio.get_running_loop()
        began = loop.time()
        await refusal(ContainerProvider(full_uri=uri, timeout=0.2))
    assert loop.time() - began < 2


async def test_nobody_listening_is_told() -> None:
    async with agent() as (uri, _):
        pass
    error = await refusal(ContainerProvider(full_uri=uri, calls=direct_calls()))
    assert str(error).endswith("Connection refused (5 attempts)")


async def test_a_redirect_is_not_followed_and_the_token_not_carried_along() -> None:
    async with agent() as (elsewhere, other):
        answers = {AGENT: text("", "307 Temporary Redirect", f"Location: {elsewhere}")}
        async with agent(answers) as (uri, _):
            error = await refusal(ContainerProvider(full_uri=uri, token="token"))
    assert "answered 307 (redirect to " in str(error)
    assert "which is not followed)" in str(error)
    assert other.seen == []


async def test_no_proxy_is_asked(monkeypatch: pytest.MonkeyPatch) -> None:
    async with agent() as (proxy, between), agent() as (uri, _):
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
            monkeypatch.setenv(name, proxy)
        assert await ContainerProvider(full_uri=uri).credentials() == FOUND
    assert between.seen == []


async def test_no_error_and_no_log_line_shows_a_secret(caplog: pytest.LogCaptureFixture, tmp_path: Path) -> None:
    caplog.set_level(logging.DEBUG)
    token, path = "TokenOfThePod0123456789", "/v2/credentials/0b1fc9a6-UriOfTheTask"
    file = tmp_path / "token"
    file.write_text(token, encoding="ascii")
    broken = DOCUMENT | {"SecretAccessKey": "SecretAccessKey OfTheMetadataService"}
    answers: list[Answer] = [
        text(f"who is {token}, and what is 0b1fc9a6-UriOfTheTask?", "400 Bad Request"),
        text({"code": token, "message": path}, "403 Forbidden"),
        text(broken),
        text(str(DOCUMENT)),
        hang_up,
    ]
    errors: list[CredentialsError] = []
    for answer in answers:
        async with agent({f"GET {path}": answer}) as (uri, _):
            full_uri = uri.replace("/v1/credentials", path)
            errors += [
                await refusal(ContainerProvider(full_uri=full_uri, token=token, calls=direct_calls())),
                await refusal(ContainerProvider(full_uri=full_uri, token_file=file, calls=direct_calls())),
            ]
    file.write_text(f"{token}\n", encoding="ascii")
    errors.append(await refusal(ContainerProvider(relative_uri=path, token_file=file)))
    said = "\n".join(map(str, errors))
    assert "who is <hidden>, and what is <hidden>?" in said
    log = log_of(caplog)
    assert "container credentials attempt 1" in log
    assert "UriOfTheTask" not in said + log  # on the machine it is all that one needs to ask
    everything = "\n".join((*map(all_of, errors), log))
    assert [word for word in ("TokenOfThePod", "OfTheMetadataService") if word in everything] == []


async def test_a_cancelled_look_up_leaves_no_connection() -> None:
    asked, left = asyncio.Event(), asyncio.Event()

    async def notice(reader: asyncio.StreamReader, _: asyncio.StreamWriter) -> None:
        asked.set()
        while await reader.read(1_000):
            pass
        left.set()

    async with raw_server(notice) as url:
        looking = asyncio.ensure_future(ContainerProvider(full_uri=url).credentials())
        await asyncio.wait_for(asked.wait(), 5)
        looking.cancel()
        with pytest.raises(asyncio.CancelledError):
            await looking
        await asyncio.wait_for(left.wait(), 5)
