"""Providers that ask metadata services, against the SDKs' common cases, each played to a recorded transport."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import httpx
import pytest

from sm_async import Credentials
from sm_async.credentials import Environment
from sm_async.credentials.container import ContainerProvider
from sm_async.credentials.imds import ImdsProvider
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.errors import ConfigurationError, CredentialsError
from sm_async.transport.httpx_sender import HttpxSender
from tests.credentials.metadata_services import DOCUMENT
from tests.seams import NOON, Answer, Script, Sleeps, answer
from tests.vectors import suites

ENVIRONMENT = "06-credentials/container-env"
REQUEST = "06-credentials/container-request"
RESPONSE = "06-credentials/container-response"
IMDS = "06-credentials/imds-v2.1"
ELSEWHERE = "tested in a module of their own"
LATER = {
    f"06-credentials/{suite}": ELSEWHERE
    for suite in (
        "kotlin-default-chain-extra",
        "modular-chain",
        "process",
        "profile-chain-resolution",
        "refresh",
        "smithy-rs-default-credential-provider-chain",
        "smithy-rs-profile-provider",
    )
}
TOKEN_FILE = "AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE"

Row = Mapping[str, Any]


def environment_cases(suite: Path) -> Iterator[tuple[str, Row]]:
    for row in suites.read_json(suite / "ecs-tests.json")["tests"]:
        yield row["docs"], row


def request_cases(suite: Path) -> Iterator[tuple[str, Row]]:
    for row in suites.read_json(suite / "ecs_credentials_request.json"):
        yield row["description"], row


def response_cases(suite: Path) -> Iterator[tuple[str, Row]]:
    for row in suites.read_json(suite / "ecs_credentials_response.json"):
        yield row["description"], row


def imds_cases(suite: Path) -> Iterator[tuple[str, Row]]:
    for row in suites.read_json(suite / "imds-v21-tests.json"):
        yield row["summary"], row


COVERAGE = suites.cover(
    "06-credentials",
    {ENVIRONMENT: environment_cases, REQUEST: request_cases, RESPONSE: response_cases, IMDS: imds_cases},
    later=LATER,
)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


def calls(transport: httpx.AsyncBaseTransport) -> ServiceCalls:
    return ServiceCalls(HttpxSender(transport), time_source=lambda: NOON, sleep=Sleeps())


def asked(request: httpx.Request) -> str:
    """The URL that was asked for; the connection goes to an address that its host's name was resolved to."""
    return f"{request.url.scheme}://{request.headers['host']}{request.url.raw_path.decode()}"


async def found(variables: Mapping[str, str], transport: httpx.AsyncBaseTransport) -> Credentials:
    """What a container with these variables finds. Raises `ValueError` where they name nobody to ask."""
    provider = ContainerProvider.from_environment(Environment(variables), calls(transport))
    if provider is None:
        raise ValueError("the container is not configured")
    return await provider.credentials()


FAILURES = (ConfigurationError, CredentialsError, ValueError)


@pytest.mark.parametrize("case", COVERAGE.params(ENVIRONMENT))
async def test_variables_mean_the_url_of_the_suite_or_none(case: suites.Case[Row]) -> None:
    transport = Script(answer(DOCUMENT))
    expected = case.data["result"]
    if "Ok" in expected:
        await found(case.data["env"], transport)
        assert [asked(request) for request in transport.requests] == [expected["Ok"]]
    else:
        with pytest.raises(FAILURES):
            await found(case.data["env"], transport)
        assert transport.requests == []


@pytest.mark.parametrize("case", COVERAGE.params(REQUEST))
async def test_a_container_asks_as_the_suite_says(case: suites.Case[Row], tmp_path: Path) -> None:
    variables: dict[str, str] = dict(case.data["env"])
    if TOKEN_FILE in variables:
        file = tmp_path / "token"
        variables[TOKEN_FILE] = str(file)
        if case.data["token_file"]["type"] == "success":
            file.write_text(case.data["token_file"]["content"], encoding="utf-8", newline="")
    transport = Script(answer(DOCUMENT))
    expected = case.data["expect"]
    if expected["type"] == "success":
        await found(variables, transport)
        (request,) = transport.requests
        assert (request.method, asked(request)) == (expected["request"]["method"], expected["request"]["uri"])
        sent = {name: request.headers.get(name) for name in ("Authorization", *expected["request"]["headers"])}
        assert sent == {"Authorization": None, **expected["request"]["headers"]}
    else:
        with pytest.raises(FAILURES):
            await found(variables, transport)
        assert transport.requests == []


@pytest.mark.parametrize("case", COVERAGE.params(RESPONSE))
async def test_an_answer_of_the_agent_means_what_the_suite_says(case: suites.Case[Row]) -> None:
    response, expected = case.data["response"], case.data["expect"]
    body = response.get("body", "")
    transport = Script(answer(status=response["status"], headers=response.get("headers"), body=body.encode()))
    variables = {"AWS_CONTAINER_CREDENTIALS_RELATIVE_URI": "/credentials"}
    if expected["type"] == "success":
        assert (await found(variables, transport)).access_key_id in body
        return
    with pytest.raises(CredentialsError) as caught:
        await found(variables, transport)
    said = str(caught.value)
    if not 200 <= response["status"] < 300:
        assert f"answered {response['status']}" in said
    assert all(value in said for value in expected.get("metadata", {}).values())


class RecordedImds(httpx.AsyncBaseTransport):
    """Answers with a token, and then as the suite expects, one request after the other.

    The suite lists directories without the slash at their end, by which IMDS knows them as well.
    """

    def __init__(self, expectations: list[Row]) -> None:
        self.left = list(expectations)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        if request.method == "PUT":
            assert request.url.path == "/latest/api/token"
            return await answer(body=b"token", headers={"x-aws-ec2-metadata-token-ttl-seconds": "21600"})(request)
        assert request.headers["x-aws-ec2-metadata-token"] == "token"
        expected = self.left.pop(0)
        assert (request.method, request.url.path.rstrip("/")) == ("GET", expected["get"])
        return await self._told(expected["response"])(request)

    def _told(self, response: Row) -> Answer:
        body = response.get("body", "")
        if isinstance(body, str):
            return answer(status=response["status"], body=body.encode())
        return answer(body, status=response["status"])


@pytest.mark.parametrize("case", COVERAGE.params(IMDS))
async def test_an_instance_is_asked_as_the_suite_says(case: suites.Case[Row]) -> None:
    transport = RecordedImds(case.data["expectations"])
    provider = ImdsProvider(role_name=case.data["config"]["ec2InstanceProfileName"], calls=calls(transport))
    for outcome in case.data["outcomes"]:
        if outcome["result"] == "credentials":
            assert (await provider.credentials()).account_id == outcome.get("accountId")
        else:
            with pytest.raises(CredentialsError):
                await provider.credentials()
    assert transport.left == []
