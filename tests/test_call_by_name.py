"""Calls by the name of their operation, with a shape or a JSON document."""

from __future__ import annotations

import json
from typing import Any

import pytest

from sm_async import shapes, to_wire
from sm_async.errors import InvalidInputError
from tests.seams import Script, SeamedClient, answer

ADDED = {
    "Successful": [{"NodeLogicalId": "node-1", "InstanceGroupName": "gpu", "Status": "Pending"}],
    "Failed": [],
}


def nodes(count: int = 1) -> list[shapes.AddClusterNodeSpecification]:
    return [shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=count)]


async def add(client: SeamedClient, **more: Any) -> shapes.BatchAddClusterNodesResponse:
    return await client.batch_add_cluster_nodes(cluster_name="train", nodes_to_add=nodes(), **more)


async def test_a_call_by_name_sends_what_the_typed_method_sends() -> None:
    request = shapes.BatchAddClusterNodesRequest(cluster_name="train", nodes_to_add=nodes(), client_token="t-1")
    transport = Script(answer(ADDED))
    client = SeamedClient(transport)
    typed = await add(client, client_token="t-1")
    by_shape = await client.call("BatchAddClusterNodes", request)
    by_document = await client.call("BatchAddClusterNodes", to_wire(request))
    assert typed == by_shape == by_document
    assert type(by_document) is shapes.BatchAddClusterNodesResponse
    assert len({sent.content for sent in transport.requests}) == 1


async def test_the_document_of_a_call_by_name_is_left_as_it_is() -> None:
    document = {"ClusterName": "train", "NodesToAdd": [{"InstanceGroupName": "gpu", "IncrementTargetCountBy": 1}]}
    before = json.dumps(document)
    await SeamedClient(Script(answer(ADDED))).call("BatchAddClusterNodes", document)
    assert json.dumps(document) == before


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("DescribeClusters", "did you mean DescribeCluster"),
        ("describe_cluster", "DescribeCluster"),
        ("describe-cluster", "DescribeCluster"),
        ("BatchAddClusterNode", "did you mean BatchAddClusterNodes"),
        ("Qqq", ""),
        ("x" * 1_000_000, "x" * 80),
        ("", ""),
        (None, "None"),
    ],
)
async def test_an_unknown_operation_is_refused_with_what_may_have_been_meant(name: Any, hint: str) -> None:
    transport = Script(answer())
    with pytest.raises(InvalidInputError) as caught:
        await SeamedClient(transport).call(name, {})
    assert "the service has no" in str(caught.value)
    assert hint in str(caught.value)
    assert len(str(caught.value)) < 300
    assert transport.requests == []


@pytest.mark.parametrize(
    ("given", "problem"),
    [
        (shapes.ListClustersRequest(), "input: expected DescribeClusterRequest or a dict, got ListClustersRequest"),
        ([("ClusterName", "train")], "expected an object for DescribeClusterRequest, got list"),
        ("train", "expected an object for DescribeClusterRequest, got str"),
        (None, "expected an object for DescribeClusterRequest, got NoneType"),
        ({"ClusterName": 5}, "ClusterName: expected a string, got a number"),
        ({"cluster_name": "train"}, "cluster_name: not in this version's model of the service"),
    ],
    ids=["shape", "list", "string", "None", "number", "snake_case"],
)
async def test_an_input_of_another_kind_is_refused(given: Any, problem: str) -> None:
    transport = Script(answer())
    with pytest.raises(InvalidInputError) as caught:
        await SeamedClient(transport).call("DescribeCluster", given)
    assert problem in caught.value.problems
    assert caught.value.operation == "DescribeCluster"
    assert transport.requests == []
