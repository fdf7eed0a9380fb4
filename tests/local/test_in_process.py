"""The transport without sockets, under a plain httpx client."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator

import httpx
import pytest

from sm_async.local import CutOff, Delay, Drop, Effect, Fail, Fault, Garble, Hang, LocalSageMaker
from tests.local.signing import document, signed

URL = "https://api.sagemaker.us-east-1.amazonaws.com/"
HOST = "api.sagemaker.us-east-1.amazonaws.com"


async def post(client: httpx.AsyncClient, server: LocalSageMaker, operation: str, body: bytes) -> httpx.Response:
    headers = signed(body, operation, credentials=server.credentials, now=time.time(), host=HOST)
    return await client.post(URL, headers=headers, content=body)


async def test_requests_are_answered_without_a_socket() -> None:
    server = LocalSageMaker()
    async with httpx.AsyncClient(transport=server.transport()) as client:
        created = await post(client, server, "CreateCluster", document(ClusterName="train"))
        listed = await post(client, server, "ListClusters", document())
    assert created.status_code == 200
    assert [each["ClusterName"] for each in listed.json()["ClusterSummaries"]] == ["train"]
    assert listed.headers["x-amzn-requestid"]


async def test_a_body_that_is_streamed_is_read() -> None:
    server = LocalSageMaker()
    body = document(ClusterName="train")

    async def pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(body), 7):
            yield body[start : start + 7]

    async with httpx.AsyncClient(transport=server.transport()) as client:
        headers = signed(body, "CreateCluster", credentials=server.credentials, now=time.time(), host=HOST)
        assert (await client.post(URL, headers=headers, content=pieces())).status_code == 200


async def test_the_signature_is_verified_here_too() -> None:
    server = LocalSageMaker()
    async with httpx.AsyncClient(transport=server.transport()) as client:
        response = await client.post(URL, content=b"{}")
    assert (response.status_code, response.json()["__type"]) == (400, "MissingAuthenticationToken")


async def test_a_closed_transport_harms_no_other_client_of_the_server() -> None:
    server = LocalSageMaker()
    transport = server.transport()
    await transport.aclose()
    async with httpx.AsyncClient(transport=transport) as client:
        assert (await post(client, server, "ListClusters", b"{}")).status_code == 200


@pytest.mark.parametrize("url", [URL, "http://127.0.0.1:1/"])
async def test_a_server_that_does_not_listen_has_no_url_but_answers(url: str) -> None:
    server = LocalSageMaker()
    with pytest.raises(RuntimeError, match="does not listen"):
        _ = server.endpoint_url
    async with httpx.AsyncClient(transport=server.transport()) as client:
        assert (await client.get(url)).status_code == 405


async def fault(effect: Effect, *, read: float | None = 5.0) -> httpx.Response:
    """The answer to a request that a fault befalls, through a client whose patience is `read` seconds."""
    server = LocalSageMaker()
    server.faults.add(Fault("ListClusters", effect=effect))
    async with httpx.AsyncClient(transport=server.transport(), timeout=httpx.Timeout(None, read=read)) as client:
        return await post(client, server, "ListClusters", b"{}")


@pytest.mark.parametrize(
    ("effect", "error"),
    [
        (Drop(applied=False), httpx.ReadError),
        (Drop(applied=True), httpx.ReadError),
        (Drop(applied=True, reset=False), httpx.RemoteProtocolError),
        (CutOff(after=0), httpx.RemoteProtocolError),
        (CutOff(after=22), httpx.RemoteProtocolError),
        (CutOff(after=22, reset=True), httpx.ReadError),
    ],
    ids=repr,
)
async def test_a_connection_that_ends_too_early_raises_what_httpx_raises_on_a_socket(
    effect: Effect, error: type[Exception]
) -> None:
    with pytest.raises(error) as in_process:
        await fault(effect)
    async with LocalSageMaker() as server, httpx.AsyncClient(verify=False) as client:
        server.faults.add(Fault("ListClusters", effect=effect))
        host = server.endpoint_url.removeprefix("http://")
        headers = signed(b"{}", "ListClusters", credentials=server.credentials, now=time.time(), host=host)
        with pytest.raises(error) as on_socket:
            await client.post(server.endpoint_url, headers=headers, content=b"{}")
    assert type(in_process.value) is type(on_socket.value)


async def test_a_body_that_is_cut_off_is_read_up_to_there() -> None:
    server = LocalSageMaker()
    server.faults.add(Fault(effect=CutOff(after=10)))
    headers = signed(b"{}", "ListClusters", credentials=server.credentials, now=time.time(), host=HOST)
    async with (
        httpx.AsyncClient(transport=server.transport()) as client,
        client.stream("POST", URL, headers=headers, content=b"{}") as response,
    ):
        chunks = response.aiter_raw()
        assert (response.status_code, await anext(chunks)) == (200, b'{"ClusterS')
        with pytest.raises(httpx.RemoteProtocolError, match="received 10 bytes, expected 23"):
            await anext(chunks)


async def test_a_body_that_is_not_longer_is_whole() -> None:
    assert (await fault(CutOff(after=1000))).json() == {"ClusterSummaries": []}


async def test_a_failure_and_a_garbled_answer_arrive_as_answers() -> None:
    assert (await fault(Fail(503, "ServiceUnavailable"))).json()["__type"] == "ServiceUnavailable"
    assert (await fault(Garble())).text.startswith("<html>")


@pytest.mark.parametrize("effect", [Hang(applied=True), Hang(applied=False), Delay(seconds=60)], ids=repr)
async def test_a_client_waits_no_longer_than_it_will(effect: Effect) -> None:
    async with asyncio.timeout(2.0):
        with pytest.raises(httpx.ReadTimeout):
            await fault(effect, read=0.01)


async def test_a_late_answer_arrives_in_the_end() -> None:
    began = time.monotonic()
    assert (await fault(Delay(seconds=0.05), read=None)).status_code == 200
    assert time.monotonic() - began >= 0.05


async def test_a_hanging_request_can_be_cancelled() -> None:
    waiting = asyncio.ensure_future(fault(Hang(applied=True), read=None))
    for _ in range(100):
        await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting


async def test_a_server_that_is_down_cannot_be_connected_to() -> None:
    server = LocalSageMaker()
    async with httpx.AsyncClient(transport=server.transport()) as client:
        async with server.down():
            with pytest.raises(httpx.ConnectError):
                await post(client, server, "ListClusters", b"{}")
        assert (await post(client, server, "ListClusters", b"{}")).status_code == 200
    assert len(server.journal) == 1
