"""What type checkers infer of lists and waits: checked by mypy and pyright; run, it shows that the values agree."""

from __future__ import annotations

from collections.abc import AsyncIterator
from typing import Any, assert_type

import pytest

from sm_async import SageMakerClient, shapes
from sm_async.errors import WaiterFailed
from sm_async.paginators import Paginator
from sm_async.waiters import Waiter, WaiterProgress
from tests.seams import Answer, Script, answer, client_of, refusal

ENDPOINT = {
    "EndpointName": "chat",
    "EndpointArn": "arn:aws:sagemaker:us-east-1:123456789012:endpoint/chat",
    "EndpointStatus": "InService",
    "CreationTime": 1_795_521_600,
    "LastModifiedTime": 1_795_521_600,
}
CLUSTER = {
    "ClusterArn": "arn:aws:sagemaker:us-east-1:123456789012:cluster/abcdefghijkl",
    "ClusterName": "train",
    "CreationTime": 1_795_521_600,
    "ClusterStatus": "InService",
}


def client_over(*answers: Answer) -> SageMakerClient:
    return client_of(Script(*answers))


async def test_the_items_and_the_pages_of_a_paginator_have_their_types() -> None:
    client = client_over(answer({"ClusterSummaries": [CLUSTER]}))
    clusters = client.paginate.list_clusters(page_size=1)
    assert_type(clusters, Paginator[shapes.ClusterSummary, shapes.ListClustersResponse])
    async for cluster in clusters:
        assert_type(cluster, shapes.ClusterSummary)
        assert type(cluster) is shapes.ClusterSummary
    async for page in clusters.pages():
        assert_type(page, shapes.ListClustersResponse)
        assert type(page) is shapes.ListClustersResponse
    assert_type(clusters.next_token, str | None)
    assert_type([cluster async for cluster in clusters], list[shapes.ClusterSummary])


async def test_items_that_are_no_structures_have_theirs_too() -> None:
    aliases = client_over(answer({"SageMakerImageVersionAliases": ["latest"]})).paginate.list_aliases(image_name="i")
    assert_type(aliases, Paginator[str, shapes.ListAliasesResponse])
    assert [alias.upper() async for alias in aliases] == ["LATEST"]


async def test_what_awaiting_gives_is_an_output() -> None:
    waiter = client_over(answer(ENDPOINT)).wait.endpoint_in_service(endpoint_name="chat")
    assert_type(waiter, Waiter[shapes.DescribeEndpointOutput])
    output = await waiter
    assert_type(output, shapes.DescribeEndpointOutput)
    assert output.endpoint_status == "InService"
    async for progress in waiter:
        assert_type(progress, WaiterProgress[shapes.DescribeEndpointOutput])
        assert_type(progress.output, shapes.DescribeEndpointOutput | None)
        assert_type(progress.status, str | None)
    assert_type(await waiter.result(), shapes.DescribeEndpointOutput)


async def test_what_may_be_gone_at_once_may_have_no_output() -> None:
    client = client_over(refusal("ValidationException"))
    gone = await client.wait.endpoint_deleted(endpoint_name="chat")
    assert_type(gone, shapes.DescribeEndpointOutput | None)
    assert gone is None


async def test_a_waiter_fits_where_less_is_asked_of_it() -> None:
    def statuses(waiter: Waiter[object]) -> AsyncIterator[WaiterProgress[object]]:
        return aiter(waiter)

    client = client_over(answer({**CLUSTER, "InstanceGroups": []}))
    waiter = client.wait.cluster_in_service(cluster_name="train")
    assert_type(waiter, Waiter[shapes.DescribeClusterResponse])
    assert [progress.status async for progress in statuses(waiter)] == ["InService"]


async def test_an_error_of_a_wait_tells_its_progress() -> None:
    client = client_over(refusal("ResourceNotFound"))
    with pytest.raises(WaiterFailed) as caught:
        await client.wait.cluster_in_service(cluster_name="train")
    assert_type(caught.value.progress, WaiterProgress[Any])
    assert_type(caught.value.progress.attempt, int)
    assert caught.value.progress.attempt == 1
