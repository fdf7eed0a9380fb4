"""`SageMakerClient`: environment, lifetime, transports of all kinds, and many calls at once."""

from __future__ import annotations

import asyncio
import inspect
import json
from pathlib import Path
from typing import Any

import httpx
import pytest
import respx

from sm_async import SageMakerClient, shapes
from sm_async._model.operations import OPERATIONS
from sm_async.errors import (
    ConfigurationError,
    ConnectionFailedError,
    CredentialsError,
    InvalidInputError,
    ResourceNotFound,
)
from sm_async.retries import RetryQuota, StandardRetry
from tests.raw_servers import always, http_answer, raw_server, read_request
from tests.seams import Script, answer, client_of, failure

ENDPOINT = "https://api.sagemaker.us-east-1.amazonaws.com/"
EMPTY = answer({"ClusterSummaries": []})


async def test_everything_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[bytes] = []

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head, _ = await read_request(reader)
        seen.append(head)
        writer.write(http_answer(b'{"ClusterSummaries": []}'))

    async with raw_server(handle) as url:
        monkeypatch.setenv("AWS_REGION", "eu-central-1")
        monkeypatch.setenv("AWS_ENDPOINT_URL_SAGEMAKER", url)
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDFROMTHERE")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
        monkeypatch.setenv("AWS_SESSION_TOKEN", "token")
        async with SageMakerClient() as client:
            await client.list_clusters()
            assert (client.region, client.endpoint_url) == ("eu-central-1", f"{url}/")
    head = seen[0].decode()
    assert f"Host: {url.removeprefix('http://')}\r\n" in head
    assert "X-Amz-Security-Token: token\r\n" in head
    assert "Credential=AKIDFROMTHERE/" in head
    assert "/eu-central-1/sagemaker/aws4_request" in head


@pytest.mark.parametrize(
    ("variables", "region"),
    [
        ({"AWS_REGION": "us-west-1", "AWS_DEFAULT_REGION": "us-west-2"}, "us-west-1"),
        ({"AWS_REGION": "", "AWS_DEFAULT_REGION": "us-west-2"}, "us-west-2"),
    ],
)
async def test_aws_region_comes_before_the_default_and_blank_is_unset(
    monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], region: str
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    async with SageMakerClient() as client:
        assert client.region is None
        assert (await client.configuration()).region == client.region == region


async def test_keys_that_are_set_after_the_client_is_made_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    transport = Script(EMPTY)
    client = client_of(transport, credentials=None)
    with pytest.raises(CredentialsError, match="AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set"):
        await client.list_clusters()
    assert transport.requests == []
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDLATER")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    await client.list_clusters()
    assert "Credential=AKIDLATER/" in transport.requests[0].headers["authorization"]


@pytest.mark.parametrize("transport", [object(), httpx.Client, httpx.HTTPTransport(), "http://localhost"])
def test_what_is_no_asynchronous_transport_is_refused(transport: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"transport: expected an httpx\.AsyncBaseTransport, got "):
        client_of(transport)


@pytest.mark.parametrize(("name", "value"), [("max_connections", 5), ("proxy", "http://proxy.test:3128")])
def test_settings_of_our_own_transport_do_not_go_with_another(name: str, value: object) -> None:
    with pytest.raises(ConfigurationError, match=f"transport, {name}: "):
        client_of(Script(EMPTY), **{name: value})


def test_every_argument_is_keyword_only_and_optional() -> None:
    parameters = inspect.signature(SageMakerClient).parameters.values()
    assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters)
    assert all(parameter.default is not parameter.empty for parameter in parameters)


def test_a_client_can_be_made_without_an_event_loop_and_says_where_it_points_once_it_knows() -> None:
    client = client_of(None)
    assert repr(client) == "SageMakerClient(region='us-east-1', endpoint_url=None)"
    asyncio.run(client.preload())
    assert repr(client) == f"SageMakerClient(region='us-east-1', endpoint_url='{ENDPOINT}')"


async def test_a_profile_gives_region_endpoint_and_keys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    transport = Script(EMPTY)
    config = "[profile dev]\nregion = eu-south-1\nservices = mine\n[services mine]\nsagemaker =\n  endpoint_url = http://dev.test"
    (tmp_path / "config").write_text(config)
    (tmp_path / "credentials").write_text("[dev]\naws_access_key_id = AKIDDEV\naws_secret_access_key = secret")
    monkeypatch.setenv("AWS_CONFIG_FILE", str(tmp_path / "config"))
    monkeypatch.setenv("AWS_SHARED_CREDENTIALS_FILE", str(tmp_path / "credentials"))
    monkeypatch.setenv("AWS_ACCESS_KEY_ID", "AKIDENVIRONMENT")
    monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
    async with SageMakerClient(profile="dev", transport=transport) as client:
        await client.list_clusters()
    assert str(transport.requests[0].url) == "http://dev.test/"
    assert "Credential=AKIDDEV/" in transport.requests[0].headers["authorization"]
    assert "/eu-south-1/sagemaker/" in transport.requests[0].headers["authorization"]


@pytest.mark.parametrize("by", ["argument", "variable"])
async def test_a_profile_that_is_named_and_does_not_exist_is_an_error(by: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if by == "variable":
        monkeypatch.setenv("AWS_PROFILE", "missing")
    client = client_of(Script(EMPTY), profile="missing" if by == "argument" else None)
    with pytest.raises(ConfigurationError, match=r"^ListClusters: profile: 'missing' stands in none of .* and "):
        await client.list_clusters()


def test_every_operation_has_a_method_with_keyword_only_arguments_and_options() -> None:
    members = inspect.getmembers(SageMakerClient, inspect.isfunction)
    methods = {name: member for name, member in members if not name.startswith("_")}
    operations = set(methods) - {"aclose", "call", "configuration", "preload"}
    assert len(operations) == len(OPERATIONS) == 425
    for name in operations:
        itself, *parameters = inspect.signature(methods[name]).parameters.values()
        assert itself.name == "self"
        assert all(parameter.kind is parameter.KEYWORD_ONLY for parameter in parameters)
        assert "options" in {parameter.name for parameter in parameters}


async def test_connections_are_kept_for_later_calls() -> None:
    connections = 0

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        nonlocal connections
        connections += 1
        await always(http_answer(b'{"ClusterSummaries": []}'))(reader, writer)

    async with raw_server(handle) as url, client_of(None, endpoint_url=url) as client:
        for _ in range(5):
            await client.list_clusters()
    assert connections == 1


async def test_a_thousand_calls_at_once_each_get_their_own_answer() -> None:
    most = running = 0

    async def give(request: httpx.Request) -> httpx.Response:
        nonlocal most, running
        running += 1
        most = max(most, running)
        await asyncio.sleep(0)
        running -= 1
        name = json.loads(request.content)["ClusterName"]
        if name.endswith("0"):
            return httpx.Response(400, json={"__type": "ResourceNotFound", "message": name})
        return httpx.Response(200, json={"ClusterArn": name, "ClusterStatus": "InService", "InstanceGroups": []})

    client = client_of(httpx.MockTransport(give))
    names = [f"cluster-{number}" for number in range(1_000)]
    calls = (client.describe_cluster(cluster_name=name) for name in names)
    for name, outcome in zip(names, await asyncio.gather(*calls, return_exceptions=True), strict=True):
        if name.endswith("0"):
            assert isinstance(outcome, ResourceNotFound)
            assert outcome.message == name
        else:
            assert isinstance(outcome, shapes.DescribeClusterResponse)
            assert outcome.cluster_arn == name
    assert most == 1_000


async def test_respx_mocks_the_service_behind_any_client() -> None:
    router = respx.MockRouter(assert_all_called=True)
    route = router.post(ENDPOINT, headers={"X-Amz-Target": "SageMaker.DescribeCluster"}).mock(
        side_effect=[
            httpx.Response(503),
            httpx.Response(
                200, json={"ClusterArn": "arn", "ClusterStatus": "InService", "InstanceGroups": [], "New": {"a": [1]}}
            ),
        ]
    )
    async with client_of(httpx.MockTransport(router.async_handler)) as client:
        cluster = await client.describe_cluster(cluster_name="train")
    assert (cluster.cluster_status, cluster.unknown_members) == ("InService", {"New": {"a": [1]}})
    assert route.call_count == cluster.metadata.attempts == 2
    assert json.loads(route.calls.last.request.content) == {"ClusterName": "train"}


async def test_an_asgi_application_can_stand_behind_the_client() -> None:
    async def application(scope: Any, receive: Any, send: Any) -> None:
        await receive()
        assert (b"x-amz-target", b"SageMaker.ListClusters") in scope["headers"]
        await send({"type": "http.response.start", "status": 200, "headers": [(b"x-amzn-requestid", b"id-1")]})
        await send({"type": "http.response.body", "body": b'{"ClusterSummaries": []}'})

    async with client_of(httpx.ASGITransport(application)) as client:
        output = await client.list_clusters()
    assert output.metadata.request_id == "id-1"


async def test_preloaded_operations_need_nothing_more_and_unknown_ones_are_refused() -> None:
    client = client_of(Script(EMPTY))
    await client.preload("ListClusters", "BatchAddClusterNodes")
    await client.list_clusters()
    with pytest.raises(InvalidInputError, match="did you mean ListClusters"):
        await client.preload("ListCluster")


async def test_preloading_beside_calls_does_not_disturb_them() -> None:
    client = client_of(Script(EMPTY))
    names = [name for name in OPERATIONS if "Search" in name or "Lineage" in name or "Cluster" in name]
    preloading = asyncio.gather(*(client.preload(name) for name in names))
    for _ in range(20):
        await client.search(
            resource="Pipeline",
            search_expression=shapes.SearchExpression(
                sub_expressions=[shapes.SearchExpression(filters=[shapes.Filter(name="a", value="b")])]
            ),
        )
    await preloading


async def test_two_clients_with_one_strategy_share_its_quota() -> None:
    strategy = StandardRetry(quota=RetryQuota(capacity=14))
    broken = failure(httpx.ConnectError("refused"))
    first, second = (client_of(Script(broken), retry=strategy) for _ in range(2))
    attempts: list[int] = []
    for client in (first, second):
        with pytest.raises(ConnectionFailedError) as caught:
            await client.list_clusters()
        attempts.append(len(caught.value.attempts))
    assert attempts == [2, 1]


def test_a_client_that_could_not_be_made_has_a_repr_for_the_traceback() -> None:
    assert repr(SageMakerClient.__new__(SageMakerClient)) == "SageMakerClient(region=None, endpoint_url=None)"
