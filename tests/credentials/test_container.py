"""Credentials from the agent beside a container, on real sockets and files."""

from __future__ import annotations

import asyncio
import os
from collections.abc import AsyncGenerator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from sm_async.credentials import Environment
from sm_async.credentials.container import ContainerProvider
from sm_async.credentials.direct_sender import DirectSender
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.errors import ConfigurationError
from sm_async.transport.httpx_sender import HttpxSender
from tests.credentials.metadata_services import (
    DOCUMENT,
    FOUND,
    Answers,
    MetadataService,
    direct_calls,
    listening,
    refusal,
    text,
)
from tests.seams import Script, answer
from tests.test_secrets import our_locals
from tests.transport.certificates import Certificates, make_certificates

AGENT = "GET /v1/credentials"
RELATIVE_URI = "AWS_CONTAINER_CREDENTIALS_RELATIVE_URI"
FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"


@asynccontextmanager
async def agent(answers: Answers | None = None) -> AsyncGenerator[tuple[str, MetadataService]]:
    """URI of credentials, and the agent that gives them."""
    service = MetadataService(answers or {AGENT: text(DOCUMENT)})
    async with listening(service) as port:
        yield f"http://127.0.0.1:{port}/v1/credentials", service


def provider_of(variables: dict[str, str], calls: ServiceCalls | None = None) -> ContainerProvider:
    provider = ContainerProvider.from_environment(Environment(variables), calls)
    assert provider is not None
    return provider


def addresses(*found: str) -> Callable[..., Any]:
    """A resolver that knows one name, and counts how often it is asked."""

    async def resolve(host: str, port: int, **_: Any) -> list[tuple[Any, ...]]:
        assert host == "agent.test"
        asked.append(host)
        return [(None, None, None, "", (address, port)) for address in found]

    asked: list[str] = []
    resolve.asked = asked  # type: ignore[attr-defined]
    return resolve


@pytest.mark.asyncio(loop_factories=["asyncio", "uvloop"])
async def test_the_agent_is_asked_with_the_token() -> None:
    async with agent() as (uri, service):
        assert await ContainerProvider(full_uri=uri, token="Bearer of the pod").credentials() == FOUND
    (seen,) = service.seen
    assert (str(seen), seen.headers["authorization"]) == (AGENT, "Bearer of the pod")
    assert seen.headers["accept"] == "application/json"
    assert f"http://{seen.headers['host']}/v1/credentials" == uri


async def test_without_a_token_none_is_sent_and_an_account_is_taken_along() -> None:
    document = {name: value for name, value in DOCUMENT.items() if name != "Code"} | {"AccountId": "123456789012"}
    async with agent({AGENT: text(document)}) as (uri, service):
        found = await ContainerProvider(full_uri=uri).credentials()
    assert "authorization" not in service.seen[0].headers
    assert found.account_id == "123456789012"


async def test_keys_that_do_not_expire_are_taken() -> None:
    keys = {name: DOCUMENT[name] for name in ("AccessKeyId", "SecretAccessKey")}
    async with agent({AGENT: text(keys)}) as (uri, _):
        found = await ContainerProvider(full_uri=uri).credentials()
    assert (found.session_token, found.expiration) == (None, None)


def test_the_environment_asks_for_none() -> None:
    assert ContainerProvider.from_environment(Environment({FULL_URI: " ", TOKEN: "token"})) is None


@pytest.mark.parametrize(
    ("variables", "url"),
    [
        ({RELATIVE_URI: "/v2/credentials/id?a=1"}, "http://169.254.170.2/v2/credentials/id?a=1"),
        ({RELATIVE_URI: "/v2/id", FULL_URI: "http://10.0.0.1/"}, "http://169.254.170.2/v2/id"),
        ({FULL_URI: "http://169.254.170.23/v1/credentials"}, "http://169.254.170.23/v1/credentials"),
        ({FULL_URI: "http://[fd00:ec2::23]/v1/credentials"}, "http://[fd00:ec2::23]/v1/credentials"),
        ({FULL_URI: "http://[FD00:EC2:0::23]/v1/credentials"}, "http://[fd00:ec2::23]/v1/credentials"),
        ({FULL_URI: "http://169.254.170.2:81"}, "http://169.254.170.2:81/"),
        ({FULL_URI: "http://127.8.7.6/a/?b=%20c&d"}, "http://127.8.7.6/a/?b=%20c&d"),
        ({FULL_URI: "http://[::1]:8080/a"}, "http://[::1]:8080/a"),
        ({FULL_URI: "https://agent.example.com/a"}, "https://agent.example.com/a"),
        ({FULL_URI: "https://10.0.0.1:8443/a"}, "https://10.0.0.1:8443/a"),
    ],
)
async def test_the_environment_says_whom_to_ask(variables: dict[str, str], url: str) -> None:
    transport = Script(answer(DOCUMENT))
    assert await provider_of(variables, ServiceCalls(HttpxSender(transport))).credentials() == FOUND
    (request,) = transport.requests
    assert (request.method, str(request.url)) == ("GET", url)
    assert f"{request.url.scheme}://{request.headers['host']}{request.url.raw_path.decode()}" == url


async def test_the_token_file_is_read_again_each_time_and_goes_before_the_token(tmp_path: Path) -> None:
    file = tmp_path / "token"
    async with agent() as (uri, service):
        provider = provider_of({FULL_URI: uri, TOKEN: "unused", TOKEN_FILE: str(file)})
        for token in ("first", "second"):
            file.write_text(token, encoding="ascii")
            await provider.credentials()
    assert [seen.headers["authorization"] for seen in service.seen] == ["first", "second"]


async def test_localhost_is_asked() -> None:
    """As in CloudShell, whose agent is named so."""
    async with agent() as (uri, service):
        provider = ContainerProvider(full_uri=uri.replace("127.0.0.1", "localhost"), calls=direct_calls())
        assert await provider.credentials() == FOUND
    assert service.seen[0].headers["host"].startswith("localhost:")


async def test_a_name_is_resolved_once_and_the_address_that_was_checked_is_asked(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A name that means another address the next moment does not get the token."""
    resolve = addresses("127.0.0.1")
    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", resolve)
    async with agent() as (uri, service):
        assert await ContainerProvider(full_uri=uri.replace("127.0.0.1", "agent.test")).credentials() == FOUND
    assert service.seen[0].headers["host"].startswith("agent.test:")
    assert resolve.asked == ["agent.test"]  # type: ignore[attr-defined]


async def test_an_address_of_a_name_that_nobody_listens_at_is_passed_over(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", addresses("::1", "127.0.0.2", "127.0.0.1"))
    async with agent() as (uri, service):
        assert await ContainerProvider(full_uri=uri.replace("127.0.0.1", "agent.test")).credentials() == FOUND
    assert service.asked == [AGENT]


async def test_an_agent_that_is_busy_is_asked_again() -> None:
    answers: Answers = {AGENT: [text("", "503 Service Unavailable"), text("", "429 Too Many Requests"), text(DOCUMENT)]}
    async with agent(answers) as (uri, service):
        assert await ContainerProvider(full_uri=uri, calls=direct_calls()).credentials() == FOUND
    assert service.asked == 3 * [AGENT]


@pytest.fixture(scope="module")
def certificates(tmp_path_factory: pytest.TempPathFactory) -> Certificates:
    return make_certificates(tmp_path_factory.mktemp("certificates"))


@pytest.mark.parametrize("by", ["context", "environment"])
async def test_https_is_verified_by_the_settings_or_the_bundle_of_the_environment(
    by: str, certificates: Certificates
) -> None:
    service = MetadataService({AGENT: text(DOCUMENT)})
    async with listening(service, tls=certificates.good) as port:
        uri = f"https://localhost:{port}/v1/credentials"
        sender = (
            DirectSender(ssl_context=certificates.trust)
            if by == "context"
            else DirectSender(environment={"AWS_CA_BUNDLE": str(certificates.authority)})
        )
        assert await ContainerProvider(full_uri=uri, calls=ServiceCalls(sender)).credentials() == FOUND
        untrusting = ServiceCalls(DirectSender(environment={}))
        error = await refusal(ContainerProvider(full_uri=uri, calls=untrusting))
    assert "the certificate does not verify" in str(error)
    assert service.asked == [AGENT]


# What cannot work


@pytest.mark.parametrize(
    ("uri", "said"),
    [
        ("http://10.0.0.1/credentials", "10.0.0.1 may not be asked over plain http"),
        ("http://169.254.170.3/credentials", "169.254.170.3 may not be asked over plain http"),
        ("http://169.254.169.254/credentials", "169.254.169.254 may not be asked over plain http"),
        ("http://[fd00:ec2::254]/credentials", "fd00:ec2::254 may not be asked over plain http"),
        ("http://0.0.0.0/credentials", "0.0.0.0 may not be asked over plain http"),
        ("http://127.0.0.1@evil.test/credentials", "holds a user name"),
        ("http://127.0.0.1:80:80/", "has no valid host name and port"),
        ("http://[::1/", "holds an IP address that is none"),
        ("http://0177.0.0.1/", "holds an IP address that is none"),
        ("ftp://127.0.0.1/", "does not start with http:// or https://"),
        ("/credentials", "does not start with http:// or https://"),
        ("http://127.0.0.1/a#b", "has a fragment"),
        ("http://127.0.0.1/a b", "white space"),
        ("http://127.0.0.1/a\r\nX: y", "white space"),
        ("http://127.0.0.1/\xe4", "not visible ASCII"),
    ],
)
def test_a_uri_that_cannot_work_is_refused_at_once(uri: str, said: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        ContainerProvider(full_uri=uri, token="token")
    assert str(caught.value).startswith(f"full_uri ({FULL_URI}): ")
    assert said in str(caught.value)


@pytest.mark.parametrize("uri", ["", "credentials", "@evil.test/", ":81/", "/a b", "/a\nb", "/a#b", "http://10.0.0.1/"])
def test_a_relative_uri_is_a_path(uri: str) -> None:
    with pytest.raises(ConfigurationError, match="begins with a slash"):
        ContainerProvider(relative_uri=uri)


@pytest.mark.parametrize("token", ["", " ", "two\nlines", "carriage\rreturn", "nul\0", "umlaut\xe4", "x" * 16_385])
def test_a_token_that_cannot_be_sent_is_refused_without_being_shown(token: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        ContainerProvider(full_uri="http://127.0.0.1/", token=token)
    assert str(caught.value).startswith(f"token ({TOKEN}): ")
    assert not any(word in str(caught.value) for word in ("two", "carriage", "nul", "umlaut", "xx"))


@pytest.mark.parametrize(
    "variables", [{TOKEN: "SecretOfThePod\xe4"}, {TOKEN: "SecretOfThePod", FULL_URI: "http://10.0.0.1/"}]
)
def test_no_frame_of_a_refusal_holds_the_token_in_a_variable(variables: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        ContainerProvider.from_environment(Environment({FULL_URI: "http://127.0.0.1/"} | variables))
    assert "SecretOfThePod" not in our_locals(caught.value)


def test_an_address_of_version_4_in_one_of_version_6_counts_as_what_it_is() -> None:
    ContainerProvider(full_uri="http://[::ffff:127.0.0.1]/a")
    with pytest.raises(ConfigurationError, match="may not be asked over plain http"):
        ContainerProvider(full_uri="http://[::ffff:10.0.0.1]/a")


def test_one_of_the_uris_is_needed() -> None:
    with pytest.raises(ConfigurationError, match="relative_uri, full_uri: one of them is needed"):
        ContainerProvider(token="token")


if hasattr(os, "mkfifo"):

    async def test_a_pipe_in_place_of_the_token_file_holds_nobody_up(tmp_path: Path) -> None:
        os.mkfifo(tmp_path / "pipe")
        provider = ContainerProvider(relative_uri="/", token_file=tmp_path / "pipe")
        assert "is no regular file" in str(await asyncio.wait_for(refusal(provider), 5))
