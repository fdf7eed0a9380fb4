"""`LocalSageMaker` as its users see it."""

from __future__ import annotations

import asyncio
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import attrs
import httpx
import pytest

from sm_async.credentials import Credentials
from sm_async.local import Drop, Fault, LocalSageMaker, Switches, Throttle
from tests.local.signing import document, signed

ROLE = "arn:aws:iam::123456789012:role/hyperpod"


async def call(server: LocalSageMaker, operation: str, body: bytes, *, now: float | None = None) -> httpx.Response:
    host = server.endpoint_url.removeprefix("http://")
    moment = time.time() if now is None else now
    headers = signed(body, operation, credentials=server.credentials, region=server.region, now=moment, host=host)
    async with httpx.AsyncClient(verify=False) as client:  # no TLS here, and setting it up takes 30 ms
        return await client.post(server.endpoint_url, headers=headers, content=body)


def blocking_call(server: LocalSageMaker, operation: str, body: bytes) -> httpx.Response:
    host = server.endpoint_url.removeprefix("http://")
    headers = signed(body, operation, credentials=server.credentials, region=server.region, now=time.time(), host=host)
    return httpx.post(server.endpoint_url, headers=headers, content=body, verify=False)


async def test_it_listens_on_loopback_while_it_is_entered() -> None:
    async with LocalSageMaker() as server:
        url = server.endpoint_url
        assert url.startswith("http://127.0.0.1:")
        assert (await call(server, "ListClusters", b"{}")).json() == {"ClusterSummaries": []}
    with pytest.raises(RuntimeError):
        _ = server.endpoint_url
    with pytest.raises(httpx.ConnectError):
        async with httpx.AsyncClient(verify=False) as client:
            await client.get(url)


async def test_a_port_can_be_asked_for() -> None:
    async with LocalSageMaker() as first:
        port = int(first.endpoint_url.rpartition(":")[2])
    async with LocalSageMaker(port=port) as second:
        assert second.endpoint_url == f"http://127.0.0.1:{port}"
        with pytest.raises(OSError, match=r"(?i)address already in use"):
            await LocalSageMaker(port=port).__aenter__()


async def test_two_servers_share_nothing() -> None:
    async with LocalSageMaker() as first, LocalSageMaker() as second:
        await call(first, "CreateCluster", document(ClusterName="train"))
        assert (await call(second, "ListClusters", b"{}")).json() == {"ClusterSummaries": []}


async def test_the_state_can_be_asserted_after_the_end() -> None:
    async with LocalSageMaker() as server:
        await call(server, "CreateCluster", document(ClusterName="train"))
    assert [exchange.operation for exchange in server.journal] == ["CreateCluster"]
    assert server.ledger.entries == ()


async def test_region_and_credentials_are_the_ones_that_were_set() -> None:
    temporary = Credentials("ASIAEXAMPLE", "secret", "token")
    async with LocalSageMaker(region="eu-west-1", credentials=temporary) as server:
        assert (server.region, server.credentials) == ("eu-west-1", temporary)
        assert (await call(server, "ListClusters", b"{}")).status_code == 200
        server.region = "us-east-1"
        assert (await call(server, "ListClusters", b"{}")).json()["__type"] == "InvalidSignatureException"


async def test_both_clocks_can_be_set() -> None:
    moments = {"life": 0.0}
    async with LocalSageMaker(
        clock=lambda: moments["life"], signing_clock=lambda: 1_000.0, cluster_seconds=60.0, seed=1
    ) as server:
        body = document(ClusterName="train")
        await call(server, "CreateCluster", body, now=1_000.0)
        statuses: list[str] = []
        for moments["life"] in (59.0, 60.0):
            response = await call(server, "DescribeCluster", body, now=1_000.0)
            statuses.append(response.json()["ClusterStatus"])
        assert statuses == ["Creating", "InService"]
        assert response.headers["date"] == "Thu, 01 Jan 1970 00:16:40 GMT"


async def describe(server: LocalSageMaker) -> dict[str, Any]:
    response = await call(server, "DescribeCluster", document(ClusterName="train"))
    described: dict[str, Any] = response.json()
    return described


async def test_time_passes_for_clusters_when_it_is_told_to() -> None:
    async with LocalSageMaker(cluster_seconds=3600 + 7 * 60 + 30) as server:
        await call(server, "CreateCluster", document(ClusterName="train"))
        assert abs((await describe(server))["CreationTime"] - time.time()) < 60, "the clock begins at the present"
        await server.advance(hours=1, minutes=7)
        assert (await describe(server))["ClusterStatus"] == "Creating"
        await server.advance(seconds=31)
        assert (await describe(server))["ClusterStatus"] == "InService"


async def test_a_test_s_own_clock_can_be_moved_on_too() -> None:
    async with LocalSageMaker(clock=lambda: 1_000.0, cluster_seconds=60.0) as server:
        await call(server, "CreateCluster", document(ClusterName="train"))
        await server.advance(minutes=1)
        assert (await describe(server))["ClusterStatus"] == "InService"
        await call(server, "CreateCluster", document(ClusterName="later"))
        assert [exchange.time for exchange in server.journal.of("CreateCluster")] == [1_000.0, 1_060.0]


async def test_time_can_pass_faster() -> None:
    moments = [1_000.0]
    async with LocalSageMaker(clock=lambda: moments[0], speed=60.0, cluster_seconds=60.0) as server:
        await call(server, "CreateCluster", document(ClusterName="train"))
        statuses: list[str] = []
        for moments[0] in (1_000.98, 1_001.0):
            statuses.append((await describe(server))["ClusterStatus"])
        assert statuses == ["Creating", "InService"]


async def test_time_does_not_go_back() -> None:
    server = LocalSageMaker()
    with pytest.raises(ValueError, match="advance"):
        await server.advance(minutes=1, seconds=-61)
    with pytest.raises(ValueError, match="speed"):
        LocalSageMaker(speed=-1.0)


async def test_throttles_are_in_force_as_they_are_set() -> None:
    throttle = Throttle("ListClusters", per_second=0.1, burst=2)
    async with LocalSageMaker(throttles=[throttle], speed=0.0) as server:
        assert server.throttles == (throttle,)

        async def codes(count: int) -> list[str | None]:
            answers = [await call(server, "ListClusters", b"{}") for _ in range(count)]
            return [answer.json().get("__type") for answer in answers]

        assert await codes(3) == [None, None, "ThrottlingException"]
        await server.advance(seconds=10)
        assert await codes(2) == [None, "ThrottlingException"]
        server.throttles = ()
        assert await codes(5) == [None] * 5
        assert [exchange.code for exchange in server.journal][:3] == [None, None, "ThrottlingException"]


async def test_a_lost_answer_is_told_by_journal_and_ledger() -> None:
    gpu = {"InstanceGroupName": "gpu", "InstanceType": "ml.p5.48xlarge", "ExecutionRole": ROLE, "InstanceCount": 1}
    lost = Drop(applied=True)
    async with LocalSageMaker() as server:
        server.faults.add(Fault("CreateCluster", effect=lost))
        with pytest.raises(httpx.ReadError):
            await call(server, "CreateCluster", document(ClusterName="train", InstanceGroups=[gpu]))
        assert len(server.faults) == 0
        assert [(exchange.status, exchange.fault) for exchange in server.journal] == [(200, lost)]
        assert len(server.ledger.entries) == 1


async def test_an_outage_ends_where_it_began() -> None:
    async with LocalSageMaker() as server:
        await call(server, "CreateCluster", document(ClusterName="train"))
        url = server.endpoint_url
        async with httpx.AsyncClient(verify=False) as client:
            await client.get(url)
            async with server.down():
                for _ in range(2):
                    with pytest.raises(httpx.ConnectError):
                        await client.get(url)
                with pytest.raises(RuntimeError, match="down already"):
                    async with server.down():
                        pass
            assert (await client.get(url)).status_code == 405
        assert server.endpoint_url == url
        assert (await describe(server))["ClusterName"] == "train"


async def test_a_server_that_is_left_in_an_outage_stays_closed() -> None:
    async with LocalSageMaker() as server:
        url = server.endpoint_url
        async with server.down():
            await server.aclose()
    async with httpx.AsyncClient(verify=False) as client:
        with pytest.raises(httpx.ConnectError):
            await client.get(url)


def test_code_without_an_event_loop_enters_it_too() -> None:
    with LocalSageMaker(cluster_seconds=60) as server:
        url = server.endpoint_url
        assert blocking_call(server, "CreateCluster", document(ClusterName="train")).status_code == 200
        server.advance(minutes=1)
        described = blocking_call(server, "DescribeCluster", document(ClusterName="train")).json()
        assert described["ClusterStatus"] == "InService"
    with pytest.raises(httpx.ConnectError):
        httpx.get(url, verify=False)
    assert "LocalSageMaker" not in {thread.name for thread in threading.enumerate()}


def test_an_outage_needs_no_event_loop() -> None:
    with LocalSageMaker() as server:
        with server.down():
            with pytest.raises(httpx.ConnectError):
                httpx.get(server.endpoint_url, verify=False)
            with pytest.raises(RuntimeError, match="down already"), server.down():
                pass
        assert httpx.get(server.endpoint_url, verify=False).status_code == 405


async def test_a_server_on_a_thread_can_be_used_from_an_event_loop_and_while_that_is_blocked() -> None:
    with LocalSageMaker(cluster_seconds=60) as server:
        async with server.down():
            with pytest.raises(httpx.ConnectError):
                blocking_call(server, "ListClusters", b"{}")
        assert blocking_call(server, "ListClusters", b"{}").status_code == 200
        await server.aclose()
        with pytest.raises(RuntimeError):
            _ = server.endpoint_url


async def test_an_outage_of_a_server_on_an_event_loop_is_awaited() -> None:
    async with LocalSageMaker() as server:
        with pytest.raises(RuntimeError, match="async with"), server.down():
            pass
        assert (await call(server, "ListClusters", b"{}")).status_code == 200


def test_a_port_that_is_taken_leaves_no_thread_behind() -> None:
    with LocalSageMaker() as first:
        port = int(first.endpoint_url.rpartition(":")[2])
        with pytest.raises(OSError, match=r"(?i)address already in use"), LocalSageMaker(port=port):
            pass
        assert [thread.name for thread in threading.enumerate()].count("LocalSageMaker") == 1


def test_sockets_and_the_transport_without_them_can_be_used_at_once() -> None:
    gpu = {"InstanceGroupName": "gpu", "InstanceType": "ml.p5.48xlarge", "ExecutionRole": ROLE, "InstanceCount": 0}
    more = [{"InstanceGroupName": "gpu", "IncrementTargetCountBy": 2}]
    with LocalSageMaker(cluster_seconds=0, speed=0, throttles=[Throttle(per_second=1, burst=101)]) as server:
        train = document(ClusterName="train", InstanceGroups=[gpu], NodeProvisioningMode="Continuous")
        arn = blocking_call(server, "CreateCluster", train).json()["ClusterArn"]
        body = document(ClusterName="train", NodesToAdd=more)

        async def in_process() -> list[int]:
            statuses: list[int] = []
            async with httpx.AsyncClient(transport=server.transport()) as client:
                for _ in range(60):
                    headers = signed(
                        body, "BatchAddClusterNodes", credentials=server.credentials, now=time.time(), host="local"
                    )
                    statuses.append((await client.post("http://local/", headers=headers, content=body)).status_code)
            return statuses

        with ThreadPoolExecutor() as threads:
            without_sockets = threads.submit(asyncio.run, in_process())
            with_sockets = [blocking_call(server, "BatchAddClusterNodes", body).status_code for _ in range(60)]
        statuses = without_sockets.result() + with_sockets
        assert (statuses.count(200), statuses.count(400)) == (100, 20), "the throttle let in what it should"
        assert len(server.ledger.nodes(arn)) == 200


async def test_switches_and_limits_are_the_ones_that_were_set() -> None:
    async with LocalSageMaker(cluster_limit=1, switches=Switches(unknown_members="ignore")) as server:
        assert (await call(server, "CreateCluster", document(ClusterName="a", Colour="red"))).status_code == 200
        response = await call(server, "CreateCluster", document(ClusterName="b"))
        assert response.json()["__type"] == "ResourceLimitExceeded"


async def test_a_seed_makes_arns_repeatable() -> None:
    arns: list[str] = []
    for _ in range(2):
        async with LocalSageMaker(seed=5) as server:
            response = await call(server, "CreateCluster", document(ClusterName="train"))
            arns.append(response.json()["ClusterArn"])
    assert arns[0] == arns[1]


async def test_no_secret_shows_in_what_the_server_says_of_itself() -> None:
    secret = "a-very-secret-key"
    async with LocalSageMaker(credentials=Credentials("AKID", secret, "a-secret-token")) as server:
        forged = attrs.evolve(server.credentials, session_token="another-secret")
        host = server.endpoint_url.removeprefix("http://")
        async with httpx.AsyncClient(verify=False) as client:
            response = await client.post(
                server.endpoint_url,
                headers=signed(b"{}", credentials=forged, now=time.time(), host=host),
                content=b"{}",
            )
        said = f"{server!r} {server.credentials!r} {list(server.journal)} {response.text}"
    for hidden in (secret, "a-secret-token", "another-secret"):
        assert hidden not in said


async def test_many_calls_at_once_are_all_answered() -> None:
    async with LocalSageMaker(node_seconds=0, cluster_seconds=0) as server:
        answers = await asyncio.gather(
            *(call(server, "CreateCluster", document(ClusterName=f"c{number}")) for number in range(50))
        )
        assert {answer.status_code for answer in answers} == {200}
        assert len(server.journal) == 50
