"""`client.wait`: waits whose polls are calls of a client."""

from __future__ import annotations

import httpx
import pytest

from sm_async import shapes
from sm_async.errors import (
    ClientClosedError,
    DeadlineExceeded,
    InvalidInputError,
    ThrottlingException,
    WaiterFailed,
    WaiterTimeout,
)
from tests.seams import Answer, Script, SeamedClient, answer, client_of, failure, refusal, silence, within_seconds
from tests.waiting import waits_over


def endpoint(status: str, **more: str) -> Answer:
    return answer(
        {
            "EndpointName": "chat",
            "EndpointArn": "arn:aws:sagemaker:us-east-1:123456789012:endpoint/chat",
            "EndpointStatus": status,
            "CreationTime": 1_795_521_600,
            "LastModifiedTime": 1_795_521_600,
        }
        | more
    )


async def test_a_client_waits_for_an_endpoint() -> None:
    wait, transport, time = waits_over(endpoint("Creating"), endpoint("InService"))
    output = await wait.endpoint_in_service(endpoint_name="chat")
    assert isinstance(output, shapes.DescribeEndpointOutput)
    assert (output.endpoint_status, output.metadata.attempts) == ("InService", 1)
    assert transport.documents == [{"EndpointName": "chat"}] * 2
    assert {request.headers["X-Amz-Target"] for request in transport.requests} == {"SageMaker.DescribeEndpoint"}
    assert time.slept == [30.0]


async def test_a_client_waits_until_an_endpoint_is_gone() -> None:
    wait, _, _ = waits_over(endpoint("Deleting"), refusal("ValidationException", "Could not find endpoint"))
    output = await wait.endpoint_deleted(endpoint_name="chat")
    assert output is not None
    assert output.endpoint_status == "Deleting"
    wait, _, _ = waits_over(refusal("ValidationException", "Could not find endpoint"))
    assert await wait.endpoint_deleted(endpoint_name="chat") is None


async def test_a_client_tells_why_an_endpoint_failed() -> None:
    wait, _, _ = waits_over(endpoint("Failed", FailureReason="the container died"))
    with pytest.raises(WaiterFailed, match="EndpointInService: status Failed: the container died") as caught:
        await wait.endpoint_in_service(endpoint_name="chat")
    assert isinstance(caught.value.output, shapes.DescribeEndpointOutput)


async def test_a_poll_is_retried_as_any_call_before_the_wait_notices() -> None:
    slow = refusal("ThrottlingException")
    wait, transport, time = waits_over(slow, slow, endpoint("InService"))
    assert [each.attempt async for each in wait.endpoint_in_service(endpoint_name="chat")] == [1]
    assert len(transport.requests) == 3
    wait, transport, time = waits_over(slow, slow, slow, endpoint("InService"))
    progress = [each async for each in wait.endpoint_in_service(endpoint_name="chat")]
    assert [type(each.error) for each in progress] == [ThrottlingException, type(None)]
    assert time.slept[-1] == 60.0


async def test_a_lost_connection_does_not_end_a_wait() -> None:
    wait, _, _ = waits_over(*[failure(httpx.ConnectError("down"))] * 6, endpoint("InService"))
    progress = [each async for each in wait.endpoint_in_service(endpoint_name="chat")]
    assert [each.attempt for each in progress] == [1, 2, 3]


async def test_a_wait_ends_in_time_though_the_service_is_silent() -> None:
    client = SeamedClient(Script(silence))
    with pytest.raises(WaiterTimeout) as caught:
        await within_seconds(client.wait.endpoint_in_service(endpoint_name="chat", timeout=0.1).result())
    assert isinstance(caught.value.__cause__, DeadlineExceeded)


async def test_a_wait_that_began_before_the_first_call_polls_through_the_same_client() -> None:
    transport = Script(endpoint("Creating"), endpoint("InService"))
    async with client_of(transport) as client:
        output = await client.wait.endpoint_in_service(endpoint_name="chat", delay=0.001)
        assert output.endpoint_status == "InService"
        assert await client.configuration() is vars(client)["_pipeline"].configuration
    with pytest.raises(ClientClosedError):
        await client.wait.endpoint_in_service(endpoint_name="chat")


async def test_input_that_cannot_be_valid_is_refused_by_the_first_poll() -> None:
    wait, transport, _ = waits_over(endpoint("InService"))
    with pytest.raises(InvalidInputError, match="DescribeEndpoint: endpoint_name"):
        await wait.endpoint_in_service(endpoint_name="-")
    assert transport.requests == []
