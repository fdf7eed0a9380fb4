"""`LocalSageMaker` as its users see it."""

from __future__ import annotations

import asyncio
import time
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


async def test_it_starts_in_well_under_a_tenth_of_a_second() -> None:
    began = time.perf_counter()
    async with LocalSageMaker():
        assert time.perf_counter() - began < 0.1


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
