"""Servers and clients that nobody here wrote judge the providers that ask metadata services.

moto has the metadata service of an instance, without checking tokens; ministack has it with tokens required, and the
endpoint of ECS; botocore's providers judge the servers that the providers' own tests are made with.
"""

from __future__ import annotations

import asyncio
import importlib
import urllib.request
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from sm_async import Credentials
from sm_async.credentials import Environment
from sm_async.credentials.container import ContainerProvider
from sm_async.credentials.imds import ImdsProvider
from tests.credentials.metadata_services import (
    DOCUMENT,
    PLAIN,
    MetadataService,
    instance_metadata,
    listening,
    refusal,
    text,
)
from tests.judges import ministack_server

CREDENTIALS: Any = importlib.import_module("botocore.credentials")
UTILS: Any = importlib.import_module("botocore.utils")
FULL_URI = "AWS_CONTAINER_CREDENTIALS_FULL_URI"
TOKEN = "AWS_CONTAINER_AUTHORIZATION_TOKEN"
LATER = (datetime.now(UTC) + timedelta(hours=6)).strftime("%Y-%m-%dT%H:%M:%SZ")


@pytest.fixture(scope="module")
def ministack_url(pytestconfig: pytest.Config, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """URL of a ministack that requires tokens, as IMDSv2 does; skipped where it cannot be installed."""
    assert pytestconfig.cache is not None
    python = ministack_server.installed(pytestconfig.cache.mkdir(f"ministack-{ministack_server.VERSION}"))
    folder = tmp_path_factory.mktemp("ministack")
    with ministack_server.running(python, folder, MINISTACK_IMDS_V2_REQUIRED="1") as url:
        yield url


def about_an_hour_from_now(found: Credentials) -> bool:
    left = found.expiration - datetime.now(UTC) if found.expiration else timedelta()
    return timedelta(minutes=55) < left <= timedelta(hours=1)


async def test_moto_gives_credentials_and_region(moto_url: str) -> None:
    provider = ImdsProvider(endpoint=moto_url, attempt_timeout=10.0)
    found = await provider.credentials()
    assert (found.access_key_id, found.secret_access_key) == ("test-key", "test-secret-key")
    assert found.session_token == "test-session-token"
    assert found.expiration is not None
    assert found.expiration > datetime.now(UTC)
    assert await provider.region() == "us-east-1"


async def test_botocore_finds_the_same_at_moto(moto_url: str) -> None:
    fetcher = UTILS.InstanceMetadataFetcher(timeout=10, base_url=moto_url, env={})
    theirs = await asyncio.to_thread(fetcher.retrieve_iam_role_credentials)
    ours = await ImdsProvider(endpoint=moto_url, attempt_timeout=10.0).credentials()
    assert (ours.access_key_id, ours.secret_access_key, ours.session_token) == (
        theirs["access_key"],
        theirs["secret_key"],
        theirs["token"],
    )


async def test_ministack_answers_to_those_who_have_a_token(ministack_url: str) -> None:
    provider = ImdsProvider(endpoint=ministack_url, attempt_timeout=10.0)
    first, second = await provider.credentials(), await provider.credentials()
    assert first.access_key_id.startswith("ASIA")
    assert first.session_token
    assert about_an_hour_from_now(first)
    assert first != second  # it makes new ones each time
    assert await provider.region() == "us-east-1"


async def test_a_token_that_ministack_has_forgotten_is_replaced(ministack_url: str) -> None:
    provider = ImdsProvider(endpoint=ministack_url, attempt_timeout=10.0)
    await provider.credentials()
    reset = urllib.request.Request(f"{ministack_url}/_ministack/reset", method="POST")
    await asyncio.to_thread(lambda: urllib.request.urlopen(reset, timeout=30).close())
    assert about_an_hour_from_now(await provider.credentials())


async def test_ministack_has_no_role_of_another_name(ministack_url: str) -> None:
    error = await refusal(ImdsProvider(endpoint=ministack_url, attempt_timeout=10.0, role_name="other"))
    assert "security-credentials/other: answered 404 (Not Found); the instance has no role 'other'" in str(error)


async def test_ministack_gives_a_task_its_credentials(ministack_url: str) -> None:
    provider = ContainerProvider(full_uri=f"{ministack_url}/v2/credentials/id", attempt_timeout=10.0, timeout=30.0)
    found = await provider.credentials()
    assert found.access_key_id.startswith("ASIA")
    assert about_an_hour_from_now(found)


async def test_ministack_answers_other_paths_with_an_error_that_is_told(ministack_url: str) -> None:
    provider = ContainerProvider(full_uri=f"{ministack_url}/latest/none", attempt_timeout=10.0, timeout=30.0)
    assert "answered 401 (Unauthorized)" in str(await refusal(provider))


async def test_botocore_finds_what_the_servers_of_our_tests_give() -> None:
    async with instance_metadata({f"{PLAIN}train-role": text(DOCUMENT | {"Expiration": LATER})}) as (url, service):
        provider = CREDENTIALS.InstanceMetadataProvider(UTILS.InstanceMetadataFetcher(timeout=10, base_url=url, env={}))
        theirs = await asyncio.to_thread(provider.load)
        ours = await ImdsProvider(endpoint=url).credentials()
    assert theirs is not None
    frozen = theirs.get_frozen_credentials()
    assert (frozen.access_key, frozen.secret_key, frozen.token) == (
        ours.access_key_id,
        ours.secret_access_key,
        ours.session_token,
    )
    assert service.asked[:3] == ["PUT /latest/api/token", PLAIN, f"{PLAIN}train-role"]


async def test_botocore_finds_nothing_at_the_servers_of_our_tests_without_a_token() -> None:
    async with instance_metadata({"PUT /latest/api/token": text("", "403 Forbidden")}) as (url, _):
        fetcher = UTILS.InstanceMetadataFetcher(timeout=10, base_url=url, env={})
        assert await asyncio.to_thread(fetcher.retrieve_iam_role_credentials) == {}


async def test_botocore_asks_the_agent_of_our_tests_as_we_do() -> None:
    service = MetadataService({"GET /v1/credentials": text(DOCUMENT | {"Expiration": LATER})})
    async with listening(service) as port:
        variables = {FULL_URI: f"http://127.0.0.1:{port}/v1/credentials", TOKEN: "token of the pod"}
        theirs = await asyncio.to_thread(
            CREDENTIALS.ContainerProvider(variables, UTILS.ContainerMetadataFetcher()).load
        )
        provider = ContainerProvider.from_environment(Environment(variables))
        assert provider is not None
        ours = await provider.credentials()
    assert theirs is not None
    frozen = theirs.get_frozen_credentials()
    assert (frozen.access_key, frozen.secret_key, frozen.token) == (
        ours.access_key_id,
        ours.secret_access_key,
        ours.session_token,
    )
    first, second = service.seen
    for name in ("authorization", "accept", "host"):
        assert first.headers[name] == second.headers[name]
