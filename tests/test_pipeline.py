"""One call through the pipeline: its token, its checks, what is sent, and what is known of it afterwards."""

from __future__ import annotations

import asyncio
import json
from typing import Any

import httpx
import pytest

from sm_async import CallOptions, shapes, to_wire
from sm_async._model.operations import OPERATIONS
from sm_async.errors import (
    ConnectionFailedError,
    DeadlineExceeded,
    InvalidInputError,
    MalformedResponse,
    SageMakerError,
    ThrottlingException,
)
from sm_async.retries import AdaptiveRetry, NoRetry, RetryQuota, StandardRetry
from sm_async.schema import Output
from tests.seams import Answer, Script, SeamedClient, Sleeps, answer, failure, refusal, silence

ADDED = {
    "Successful": [{"NodeLogicalId": "node-1", "InstanceGroupName": "gpu", "Status": "Pending"}],
    "Failed": [],
}
LOST = failure(httpx.ReadError("reset"))


def nodes(count: int = 1) -> list[shapes.AddClusterNodeSpecification]:
    return [shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=count)]


async def add(client: SeamedClient, **more: Any) -> shapes.BatchAddClusterNodesResponse:
    return await client.batch_add_cluster_nodes(cluster_name="train", nodes_to_add=nodes(), **more)


async def test_the_token_is_made_once_and_the_same_on_every_attempt_and_on_the_output() -> None:
    transport = Script(LOST, refusal("ThrottlingException"), answer(ADDED))
    output = await add(SeamedClient(transport))
    tokens = {document["ClientToken"] for document in transport.documents}
    assert tokens == {output.metadata.client_token}
    assert output.metadata.attempts == len(transport.requests) == 3


async def test_every_call_has_its_own_token_of_32_hexadecimal_digits() -> None:
    client = SeamedClient(Script(answer(ADDED)))
    tokens = [(await add(client)).metadata.client_token or "" for _ in range(20)]
    assert len(set(tokens)) == 20
    assert all(len(token) == 32 and int(token, 16) for token in tokens)


async def test_a_token_of_the_caller_is_kept() -> None:
    transport = Script(LOST, answer(ADDED))
    output = await add(SeamedClient(transport), client_token="mine-1")
    assert output.metadata.client_token == "mine-1"
    assert [document["ClientToken"] for document in transport.documents] == ["mine-1"] * 2


async def test_the_input_of_the_caller_is_left_without_the_token() -> None:
    request = shapes.BatchAddClusterNodesRequest(cluster_name="train", nodes_to_add=nodes())
    output = await SeamedClient(Script(answer(ADDED))).call("BatchAddClusterNodes", request)
    assert output.metadata.client_token
    assert request.client_token is None


@pytest.mark.parametrize(
    "given",
    [LOST, silence, answer(body=b""), answer(status=500), refusal("ResourceNotFound"), refusal("ThrottlingException")],
    ids=["lost", "late", "malformed", "500", "refused", "throttled"],
)
async def test_every_error_hands_the_token_back(given: Answer) -> None:
    transport = Script(given)
    with pytest.raises(SageMakerError) as caught:
        await add(SeamedClient(transport), options=CallOptions(timeout=0.05))
    assert caught.value.client_token == transport.documents[0]["ClientToken"]
    assert caught.value.operation == "BatchAddClusterNodes"


async def test_a_cancelled_call_carries_its_token_as_a_note() -> None:
    entered = asyncio.Event()

    async def wait(request: httpx.Request) -> httpx.Response:
        entered.set()
        return await silence(request)

    transport = Script(wait)
    call = asyncio.create_task(add(SeamedClient(transport)))
    await entered.wait()
    call.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await call
    token = transport.documents[0]["ClientToken"]
    assert caught.value.__notes__ == [f"BatchAddClusterNodes: may have been applied; client token {token}"]


async def test_a_defect_of_a_transport_carries_the_token_as_a_note() -> None:
    transport = Script(failure(RuntimeError("a defect")))
    with pytest.raises(RuntimeError, match="a defect") as caught:
        await add(SeamedClient(transport))
    assert transport.documents[0]["ClientToken"] in caught.value.__notes__[0]


async def test_an_operation_without_a_token_has_none() -> None:
    transport = Script(answer({"ClusterSummaries": []}))
    output = await SeamedClient(transport).list_clusters()
    assert output.metadata.client_token is None
    assert transport.documents == [{}]


async def test_the_output_knows_how_its_call_went() -> None:
    transport = Script(LOST, answer({"ClusterSummaries": []}, headers={"X-Amzn-RequestId": "id-2", "X-Other": "1"}))
    output = await SeamedClient(transport).list_clusters()
    metadata = output.metadata
    assert (metadata.status, metadata.request_id, metadata.attempts) == (200, "id-2", 2)
    assert (metadata.headers["x-other"], metadata.headers["X-OTHER"]) == ("1", "1")
    assert 0 < metadata.elapsed < 5
    assert "id-2" not in repr(output)


async def test_a_request_is_what_the_protocol_says() -> None:
    transport = Script(LOST, answer(ADDED))
    await add(SeamedClient(transport, app_id="my app"), client_token="t-1")
    first, second = transport.requests
    assert (first.method, str(first.url)) == ("POST", "https://api.sagemaker.us-east-1.amazonaws.com/")
    headers = first.headers
    assert headers["host"] == "api.sagemaker.us-east-1.amazonaws.com"
    assert headers["content-type"] == "application/x-amz-json-1.1"
    assert headers["x-amz-target"] == "SageMaker.BatchAddClusterNodes"
    assert headers["accept-encoding"] == "identity"
    assert headers["content-length"] == str(len(first.content))
    assert headers["user-agent"].startswith("sm-async/")
    assert headers["user-agent"].endswith(" app/my-app")
    assert (
        headers["authorization"]
        .split("SignedHeaders=")[1]
        .startswith("content-type;host;x-amz-date;x-amz-target, Signature=")
    )
    assert headers["amz-sdk-invocation-id"] == second.headers["amz-sdk-invocation-id"]
    assert len(headers["amz-sdk-invocation-id"]) == 36
    assert first.content == second.content
    assert json.loads(first.content) == {
        "ClusterName": "train",
        "ClientToken": "t-1",
        "NodesToAdd": [{"InstanceGroupName": "gpu", "IncrementTargetCountBy": 1}],
    }


async def test_two_calls_are_two_invocations() -> None:
    transport = Script(answer(ADDED))
    client = SeamedClient(transport)
    await add(client)
    await add(client)
    first, second = (request.headers["amz-sdk-invocation-id"] for request in transport.requests)
    assert first != second


async def test_input_that_cannot_be_valid_is_not_sent() -> None:
    transport = Script(answer(ADDED))
    with pytest.raises(InvalidInputError) as caught:
        await SeamedClient(transport).batch_add_cluster_nodes(cluster_name="", nodes_to_add=nodes(9_999))
    error = caught.value
    cluster_name, count = error.problems
    assert cluster_name.startswith("cluster_name: '' does not match ")
    assert count == "nodes_to_add[0].increment_target_count_by: 9999 is greater than 50"
    assert (error.operation, error.outcome, error.attempts) == ("BatchAddClusterNodes", "not_sent", ())
    assert str(error).startswith("BatchAddClusterNodes: cluster_name: ")
    assert str(error).endswith("(nothing was sent; validate=False sends it as it is)")
    assert transport.requests == []


@pytest.mark.parametrize(
    ("of_client", "of_call", "is_sent"),
    [(True, None, False), (True, False, True), (False, None, True), (False, True, False)],
)
async def test_validation_is_the_clients_unless_the_call_says_otherwise(
    of_client: bool, of_call: bool | None, is_sent: bool
) -> None:
    transport = Script(answer(ADDED))
    client = SeamedClient(transport, validate=of_client)
    call = client.batch_add_cluster_nodes(
        cluster_name="train", nodes_to_add=nodes(51), options=CallOptions(validate=of_call)
    )
    if is_sent:
        await call
        assert transport.documents[0]["NodesToAdd"][0]["IncrementTargetCountBy"] == 51
    else:
        with pytest.raises(InvalidInputError):
            await call
        assert transport.requests == []


@pytest.mark.parametrize("validate", [True, False])
@pytest.mark.parametrize(
    ("operation", "document"),
    [
        ("DescribeCluster", shapes.DescribeClusterRequest(cluster_name="lone \ud800 surrogate")),
        ("ListClusters", shapes.ListClustersRequest(max_results=2**70)),
        (
            "CreateCluster",
            shapes.CreateClusterRequest(
                cluster_name="train",
                instance_groups=[
                    shapes.ClusterInstanceGroupSpecification(
                        instance_group_name="gpu",
                        instance_count=1,
                        execution_role="arn:aws:iam::123456789012:role/execution",
                        kubernetes_config=5,  # type: ignore[arg-type]  # the wrong type is the point
                    )
                ],
            ),
        ),
    ],
    ids=["surrogate", "too large a number", "wrong type"],
)
async def test_what_has_no_json_form_is_an_error_that_names_the_operation(
    operation: str, document: Any, validate: bool
) -> None:
    transport = Script(answer())
    with pytest.raises(InvalidInputError) as caught:
        await SeamedClient(transport, validate=validate).call(operation, document)
    assert caught.value.operation == operation
    assert transport.requests == []


async def test_a_number_that_no_float_can_hold_is_an_invalid_input() -> None:
    transport = Script(answer())
    weight = shapes.DesiredWeightAndCapacity(variant_name="a", desired_weight=10**400)
    with pytest.raises(InvalidInputError, match="has no JSON form"):
        await SeamedClient(transport).update_endpoint_weights_and_capacities(
            endpoint_name="endpoint", desired_weights_and_capacities=[weight]
        )
    assert transport.requests == []


CALLS: dict[str, dict[str, Any]] = {
    "DescribeCluster": {"ClusterName": "train"},
    "BatchAddClusterNodes": {
        "ClusterName": "train",
        "NodesToAdd": [{"InstanceGroupName": "gpu", "IncrementTargetCountBy": 1}],
    },
    "DeleteCluster": {"ClusterName": "train"},
    "BatchRebootClusterNodes": {"ClusterName": "train", "NodeIds": ["i-0123456789abcdef0"]},
}


@pytest.mark.parametrize(
    ("operation", "kind", "attempts", "attempts_if_not_ambiguous"),
    [
        ("DescribeCluster", "read", 3, 3),
        ("BatchAddClusterNodes", "token", 3, 3),
        ("DeleteCluster", "named", 3, 1),
        ("BatchRebootClusterNodes", "effect", 1, 1),
    ],
)
async def test_a_lost_response_is_asked_for_again_only_where_that_does_nothing_twice(
    operation: str, kind: str, attempts: int, attempts_if_not_ambiguous: int
) -> None:
    assert OPERATIONS[operation].kind == kind
    for options, of_client, expected in (
        (None, True, attempts),
        (None, False, attempts_if_not_ambiguous),
        (CallOptions(retry_ambiguous=False), True, attempts_if_not_ambiguous),
        (CallOptions(retry_ambiguous=True), False, attempts),
    ):
        transport = Script(LOST)
        client = SeamedClient(transport, retry_ambiguous=of_client)
        with pytest.raises(ConnectionFailedError) as caught:
            await client.call(operation, CALLS[operation], options=options)
        assert len(transport.requests) == expected
        assert caught.value.outcome == "maybe_applied"


@pytest.mark.parametrize("operation", CALLS)
async def test_what_was_not_sent_or_was_refused_is_always_sent_again(operation: str) -> None:
    transport = Script(failure(httpx.ConnectError("refused")), refusal("ThrottlingException"), LOST)
    with pytest.raises(ConnectionFailedError):
        await SeamedClient(transport, retry_ambiguous=False).call(operation, CALLS[operation])
    assert len(transport.requests) == 3


async def test_options_of_a_call_take_the_place_of_the_clients() -> None:
    sleeps = Sleeps()
    transport = Script(answer(status=500))
    client = SeamedClient(transport, sleep=sleeps, max_attempts=2)
    for options, attempts in (
        (None, 2),
        (CallOptions(max_attempts=4), 4),
        (CallOptions(retry=NoRetry()), 1),
        (CallOptions(retry=StandardRetry(3)), 3),
    ):
        transport.requests.clear()
        with pytest.raises(SageMakerError) as caught:
            await client.list_clusters(options=options)
        assert len(transport.requests) == len(caught.value.attempts) == attempts
        assert caught.value.max_attempts == attempts


async def test_a_number_of_attempts_for_one_call_draws_on_the_clients_quota() -> None:
    quota = RetryQuota(capacity=28)
    client = SeamedClient(Script(answer(status=500)), retry=StandardRetry(quota=quota))
    with pytest.raises(SageMakerError) as caught:
        await client.list_clusters(options=CallOptions(max_attempts=10))
    assert len(caught.value.attempts) == 3
    assert quota.available == 0


async def test_a_call_has_its_own_time_limits() -> None:
    client = SeamedClient(Script(silence))
    with pytest.raises(DeadlineExceeded, match=r"the call's 0\.02 s ran out"):
        await client.list_clusters(options=CallOptions(timeout=0.02))
    with pytest.raises(DeadlineExceeded, match=r"the attempt's 0\.02 s ran out"):
        await client.list_clusters(options=CallOptions(attempt_timeout=0.02, max_attempts=1))


async def test_an_operation_that_answers_nothing_gives_an_empty_output_with_metadata() -> None:
    for body in (b"", b"{}"):
        output = await SeamedClient(Script(answer(body=body))).delete_model(model_name="model")
        assert isinstance(output, Output)
        assert to_wire(output) == {}
        assert output.metadata.status == 200


async def test_what_was_read_of_an_incomplete_answer_is_on_the_error_and_nothing_is_repeated() -> None:
    transport = Script(answer({"Failed": []}))
    with pytest.raises(MalformedResponse) as caught:
        await SeamedClient(transport).create_cluster(cluster_name="train")
    assert "ClusterArn" in str(caught.value)
    assert isinstance(caught.value.output, shapes.CreateClusterResponse)
    assert len(transport.requests) == 1


async def test_a_member_that_the_model_does_not_know_is_sent_if_validation_is_off() -> None:
    transport = Script(answer({"ClusterSummaries": []}))
    await SeamedClient(transport).call("ListClusters", {"New": [1]}, options=CallOptions(validate=False))
    assert transport.documents == [{"New": [1]}]


async def test_throttling_is_told_from_other_errors() -> None:
    with pytest.raises(ThrottlingException) as caught:
        await SeamedClient(Script(refusal("ThrottlingException", "Rate exceeded"))).list_clusters()
    assert caught.value.is_throttling
    assert caught.value.is_retryable
    assert str(caught.value) == "ListClusters: ThrottlingException: Rate exceeded (attempt 3 of 3, refused)"


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        ({}, " m/E cfg/retry-mode#standard"),
        ({"retry": AdaptiveRetry()}, " m/F cfg/retry-mode#adaptive"),
        ({"endpoint_url": "http://localhost:1", "app_id": "trainer"}, " m/E,N cfg/retry-mode#standard app/trainer"),
    ],
)
async def test_the_user_agent_tells_how_the_client_is_set_up(arguments: dict[str, Any], told: str) -> None:
    transport = Script(answer({"ClusterSummaries": []}))
    await SeamedClient(transport, **arguments).list_clusters()
    assert transport.requests[0].headers["user-agent"].endswith(told)
