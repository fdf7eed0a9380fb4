"""Lists page after page: items, pages, tokens, limits, and services that page badly."""

from __future__ import annotations

import asyncio
import gc
import json
import weakref
from collections.abc import Sequence
from typing import Any

import httpx
import pytest

from sm_async import CallOptions, shapes
from sm_async.errors import (
    AccessDeniedException,
    ConfigurationError,
    DeadlineExceeded,
    InvalidInputError,
    RepeatedPageToken,
)
from sm_async.paginators import Paginator
from sm_async.retries import NoRetry
from tests.seams import Answer, Script, SeamedClient, Sleeps, answer, client_of, refusal, silence

ARN = "arn:aws:sagemaker:us-east-1:123456789012:cluster/abcdefghijkl"
Nodes = Paginator[shapes.ClusterNodeSummary, shapes.ListClusterNodesResponse]


def node(number: int) -> dict[str, Any]:
    return {
        "InstanceGroupName": "gpu",
        "InstanceId": f"i-{number:08x}",
        "InstanceType": "ml.g5.xlarge",
        "LaunchTime": 1_795_521_600,
        "InstanceStatus": {"Status": "Running"},
    }


def page(numbers: Sequence[int], token: str | None = None) -> Answer:
    document: dict[str, Any] = {"ClusterNodeSummaries": [node(number) for number in numbers]}
    return answer(document if token is None else document | {"NextToken": token})


def three_pages() -> Script:
    return Script(page([0, 1], "t1"), page([2, 3], "t2"), page([4]))


async def by_token(request: httpx.Request) -> httpx.Response:
    """The page that the token of a request names, after others have had their turn."""
    await asyncio.sleep(0)
    pages = {None: page([0, 1], "t1"), "t1": page([2, 3], "t2"), "t2": page([4])}
    return await pages[json.loads(request.content).get("NextToken")](request)


def nodes_of(transport: httpx.AsyncBaseTransport, **arguments: Any) -> Nodes:
    return SeamedClient(transport).paginate.list_cluster_nodes(cluster_name="train", **arguments)


def numbers_of(items: Sequence[shapes.ClusterNodeSummary]) -> list[int]:
    return [int((item.instance_id or "").removeprefix("i-"), 16) for item in items]


async def listed(nodes: Nodes) -> list[int]:
    return numbers_of([item async for item in nodes])


async def test_the_items_of_all_pages_come_in_order() -> None:
    transport = three_pages()
    nodes = nodes_of(transport)
    assert await listed(nodes) == [0, 1, 2, 3, 4]
    assert [document.get("NextToken") for document in transport.documents] == [None, "t1", "t2"]
    assert nodes.next_token is None


async def test_a_page_is_as_large_as_the_operation_allows_unless_said_otherwise() -> None:
    transport = three_pages()
    await listed(nodes_of(transport))
    await listed(nodes_of(transport, page_size=7))
    assert [document["MaxResults"] for document in transport.documents] == [100, 100, 100, 7]


async def test_where_the_model_names_no_largest_page_the_service_decides() -> None:
    transport = Script(answer({"Tags": [{"Key": "a", "Value": "1"}]}))
    tags = [tag async for tag in SeamedClient(transport).paginate.list_tags(resource_arn=ARN)]
    assert [(tag.key, tag.value) for tag in tags] == [("a", "1")]
    assert transport.documents == [{"ResourceArn": ARN}]


async def test_an_operation_that_takes_no_page_size_is_paged_too() -> None:
    definitions = [[{"FeatureName": "a", "FeatureType": "String"}], [{"FeatureName": "b", "FeatureType": "Integral"}]]
    common: dict[str, Any] = {
        "FeatureGroupArn": "arn:aws:sagemaker:us-east-1:123456789012:feature-group/f",
        "FeatureGroupName": "f",
        "RecordIdentifierFeatureName": "a",
        "EventTimeFeatureName": "a",
        "CreationTime": 1_795_521_600,
    }
    transport = Script(
        answer(common | {"FeatureDefinitions": definitions[0], "NextToken": "t1"}),
        answer(common | {"FeatureDefinitions": definitions[1], "NextToken": ""}),
    )
    features = SeamedClient(transport).paginate.describe_feature_group(feature_group_name="f")
    assert [feature.feature_name async for feature in features] == ["a", "b"]
    assert transport.documents == [{"FeatureGroupName": "f"}, {"FeatureGroupName": "f", "NextToken": "t1"}]


async def test_nothing_is_sent_before_the_first_item_is_asked_for_nor_a_page_before_it_is_needed() -> None:
    transport = three_pages()
    items = aiter(nodes_of(transport))
    assert transport.requests == []
    await anext(items)
    await anext(items)
    assert len(transport.requests) == 1
    await anext(items)
    assert len(transport.requests) == 2


async def test_pages_are_the_outputs_with_their_metadata() -> None:
    pages = [output async for output in nodes_of(three_pages()).pages()]
    assert [numbers_of(output.cluster_node_summaries) for output in pages] == [[0, 1], [2, 3], [4]]
    assert [output.next_token for output in pages] == ["t1", "t2", None]
    assert {output.metadata.attempts for output in pages} == {1}


async def test_an_empty_page_with_a_token_goes_on() -> None:
    transport = Script(page([], "t1"), page([], "t2"), page([7]), page([]))
    assert await listed(nodes_of(transport)) == [7]
    assert len(transport.requests) == 3


@pytest.mark.parametrize("absent", [{}, {"Tags": None}, {"Tags": []}])
async def test_a_page_that_leaves_out_its_list_has_no_items(absent: dict[str, Any]) -> None:
    transport = Script(answer(absent | {"NextToken": "t1"}), answer({"Tags": [{"Key": "a", "Value": "1"}]}))
    assert [tag.key async for tag in SeamedClient(transport).paginate.list_tags(resource_arn=ARN)] == ["a"]


async def test_an_empty_token_ends_the_list() -> None:
    transport = Script(page([1], ""))
    assert await listed(nodes_of(transport)) == [1]
    assert len(transport.requests) == 1


# Going on


async def test_a_list_left_in_the_middle_of_a_page_goes_on_with_that_page() -> None:
    nodes = nodes_of(three_pages())
    async for item in nodes:
        if numbers_of([item]) == [2]:
            break
    assert nodes.next_token == "t1"
    again = Script(page([2, 3], "t2"), page([4]))
    assert await listed(nodes_of(again, starting_token=nodes.next_token)) == [2, 3, 4]
    assert [document["NextToken"] for document in again.documents] == ["t1", "t2"]


async def test_a_page_is_complete_when_the_item_after_its_last_is_asked_for() -> None:
    nodes = nodes_of(three_pages())
    items = aiter(nodes)
    tokens = [nodes.next_token]
    for _ in range(5):
        await anext(items)
        tokens.append(nodes.next_token)
    assert tokens == [None, None, None, "t1", "t1", "t2"]


async def test_a_page_that_was_handed_out_is_complete() -> None:
    nodes = nodes_of(three_pages(), starting_token="t0")
    assert nodes.next_token == "t0"
    tokens = [nodes.next_token async for _ in nodes.pages()]
    assert tokens == ["t1", "t2", None]


async def test_each_iteration_starts_anew() -> None:
    transport = Script(page([0], "t1"), page([1]), page([0], "t1"), page([1]))
    nodes = nodes_of(transport, starting_token="t0")
    assert await listed(nodes) == await listed(nodes) == [0, 1]
    assert [document["NextToken"] for document in transport.documents] == ["t0", "t1"] * 2


async def test_a_new_iteration_forgets_how_far_the_one_before_it_came() -> None:
    nodes = nodes_of(three_pages(), starting_token="t0")
    async for _ in nodes.pages():
        break
    assert nodes.next_token == "t1"
    aiter(nodes)
    assert nodes.next_token == "t0"


async def test_two_iterations_at_once_do_not_disturb_each_other() -> None:
    nodes = nodes_of(Script(by_token))
    first, second = await asyncio.gather(listed(nodes), listed(nodes))
    assert first == second == [0, 1, 2, 3, 4]


async def test_two_tasks_on_one_iterator_are_told_so_instead_of_getting_a_page_twice() -> None:
    items = aiter(nodes_of(Script(by_token)))
    results = await asyncio.gather(anext(items), anext(items), return_exceptions=True)
    assert [type(result) for result in results] == [shapes.ClusterNodeSummary, RuntimeError]
    assert numbers_of([item async for item in items]) == [1, 2, 3, 4]


# Limits


@pytest.mark.parametrize(
    ("limit", "expected", "calls"),
    [(0, [], 0), (1, [0], 1), (2, [0, 1], 1), (3, [0, 1, 2], 2), (5, [0, 1, 2, 3, 4], 3), (99, [0, 1, 2, 3, 4], 3)],
)
async def test_a_limit_bounds_the_items_and_the_calls(limit: int, expected: list[int], calls: int) -> None:
    transport = three_pages()
    assert await listed(nodes_of(transport, limit=limit)) == expected
    assert len(transport.requests) == calls


@pytest.mark.parametrize(("limit", "expected"), [(2, "t1"), (3, "t1"), (4, "t2"), (5, None)])
async def test_after_a_limit_the_list_goes_on_at_the_last_complete_page(limit: int, expected: str | None) -> None:
    nodes = nodes_of(three_pages(), limit=limit)
    await listed(nodes)
    assert nodes.next_token == expected


@pytest.mark.parametrize(("limit", "expected"), [(0, 0), (1, 1), (2, 1), (3, 2), (99, 3)])
async def test_a_limit_takes_as_many_whole_pages_as_it_needs(limit: int, expected: int) -> None:
    pages = [output async for output in nodes_of(three_pages(), limit=limit).pages()]
    assert len(pages) == expected
    assert all(len(output.cluster_node_summaries) == 2 for output in pages[:2])


@pytest.mark.parametrize("limit", [-1, 1.5, True, "3"])
def test_a_limit_that_is_none_is_refused_when_the_paginator_is_made(limit: Any) -> None:
    with pytest.raises(ConfigurationError, match=r"limit: .* is no whole number from 0 up"):
        nodes_of(three_pages(), limit=limit)


# Faults


async def test_a_token_that_a_page_repeats_is_an_error_before_its_items_come_twice() -> None:
    transport = Script(page([0], "t1"), page([0], "t1"))
    nodes = nodes_of(transport)
    items = aiter(nodes)
    assert numbers_of([await anext(items)]) == [0]
    with pytest.raises(RepeatedPageToken, match="ListClusterNodes: the next_token of this page was followed") as caught:
        await anext(items)
    assert len(transport.requests) == 2
    assert isinstance(caught.value.output, shapes.ListClusterNodesResponse)
    assert caught.value.operation == "ListClusterNodes"
    assert nodes.next_token == "t1"


async def test_the_token_that_was_started_with_is_a_repetition_too() -> None:
    with pytest.raises(RepeatedPageToken):
        await listed(nodes_of(Script(page([0], "t1")), starting_token="t1"))


@pytest.mark.parametrize("before", [0, 1, 5, 20])
@pytest.mark.parametrize("length", [1, 2, 3, 8, 13])
async def test_a_circle_of_any_length_ends(before: int, length: int) -> None:
    """With two tokens in memory, whatever pages there were before."""
    tokens = [f"start-{number}" for number in range(before)] + [f"round-{number}" for number in range(length)] * 9
    transport = Script(*(page([], token) for token in tokens))
    with pytest.raises(RepeatedPageToken):
        await listed(nodes_of(transport))
    assert len(transport.requests) <= 2 * (before + length) + length + 1
    if length == 1:
        assert len(transport.requests) == before + 2


async def test_long_lists_that_do_not_repeat_are_not_taken_for_circles() -> None:
    transport = Script(*(page([number], f"t{number}") for number in range(300)), page([300]))
    assert await listed(nodes_of(transport)) == list(range(301))


async def test_after_an_error_the_same_iterator_goes_on_where_it_stood() -> None:
    transport = Script(page([0, 1], "t1"), refusal("AccessDeniedException"), page([2, 3], "t2"), page([4]))
    items = aiter(nodes_of(transport))
    found = [await anext(items), await anext(items)]
    with pytest.raises(AccessDeniedException):
        await anext(items)
    found += [item async for item in items]
    assert numbers_of(found) == [0, 1, 2, 3, 4]
    assert [document.get("NextToken") for document in transport.documents] == [None, "t1", "t1", "t2"]


async def test_each_page_is_retried_as_any_call() -> None:
    sleeps = Sleeps()
    transport = Script(page([0], "t1"), refusal("ThrottlingException"), page([1]))
    nodes = SeamedClient(transport, sleep=sleeps).paginate.list_cluster_nodes(cluster_name="train")
    assert await listed(nodes) == [0, 1]
    assert len(sleeps.slept) == 1


async def test_options_are_those_of_every_page() -> None:
    transport = Script(page([0], "t1"), refusal("ThrottlingException"))
    nodes = nodes_of(transport, options=CallOptions(retry=NoRetry()))
    with pytest.raises(Exception, match="attempt 1 of 1"):
        await listed(nodes)


async def test_a_timeout_bounds_a_page_and_not_the_list() -> None:
    async def late(_: httpx.Request) -> httpx.Response:
        await asyncio.sleep(0.03)
        return await page([0], f"t{len(transport.requests)}")(_)

    transport = Script(*[late] * 5, silence)
    items = aiter(nodes_of(transport, options=CallOptions(timeout=0.1)))
    for _ in range(5):
        await anext(items)
    with pytest.raises(DeadlineExceeded):
        await anext(items)


@pytest.mark.parametrize("arguments", [{"page_size": 101}, {"page_size": 0}, {"cluster_name": ""}])
async def test_input_that_cannot_be_valid_is_refused_by_the_first_page(arguments: dict[str, Any]) -> None:
    transport = three_pages()
    settings: dict[str, Any] = {"cluster_name": "train"} | arguments
    nodes = SeamedClient(transport).paginate.list_cluster_nodes(**settings)
    with pytest.raises(InvalidInputError, match=r"max_results|cluster_name"):
        await anext(aiter(nodes))
    assert transport.requests == []


# In a client


async def test_a_list_that_began_before_the_first_call_is_paged_by_the_same_client() -> None:
    transport = three_pages()
    async with client_of(transport) as client:
        pending = vars(client)["_pipeline"]
        nodes = client.paginate.list_cluster_nodes(cluster_name="train")
        assert await listed(nodes) == [0, 1, 2, 3, 4]
        assembled = vars(client)["_pipeline"]
        assert assembled is not pending
        assert await client.configuration() is assembled.configuration
        assert client.paginate is client.paginate


async def test_pages_are_not_kept() -> None:
    class Kept(list[Any]):
        """A list that can be watched."""

    alive: list[weakref.ref[Any]] = []

    async def call(operation: str, _: Any, output: type[Any], __: Any) -> Any:
        found = Kept([object()])
        alive.append(weakref.ref(found))
        token = f"t{len(alive)}" if len(alive) < 50 else None
        return output(cluster_node_summaries=found, next_token=token)

    from sm_async._model.paginators import PAGINATORS

    nodes = Nodes(
        call,
        PAGINATORS["ListClusterNodes"],
        shapes.ListClusterNodesRequest(cluster_name="train"),
        shapes.ListClusterNodesResponse,
    )
    gc.freeze()  # what the other tests have left is not looked through once a page
    try:
        async for _ in nodes:
            gc.collect()
            assert sum(one() is not None for one in alive) == 1
    finally:
        gc.unfreeze()
    assert len(alive) == 50


def test_a_paginator_says_what_it_lists() -> None:
    assert repr(nodes_of(three_pages())) == "Paginator(ListClusterNodes)"
