"""The transport without sockets, under a plain httpx client."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator

import httpx
import pytest

from sm_async.local import LocalSageMaker
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
