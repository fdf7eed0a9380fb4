"""What became of a call is read from whatever exception it ended in."""

from __future__ import annotations

import asyncio
import copy
import pickle

import httpx
import pytest

from sm_async import Credentials, SageMakerClient, errors, shapes
from sm_async.errors import (
    CallFacts,
    ClientClosedError,
    ConnectionFailedError,
    InvalidInputError,
    SageMakerError,
    call_facts,
)
from tests.seams import Answer, Script, SeamedClient, answer, client_of, failure, refusal, silence

TOKEN = "token-of-the-caller"
LOST = failure(httpx.ReadError("reset"))


async def add(client: SeamedClient) -> shapes.BatchAddClusterNodesResponse:
    group = shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=1)
    return await client.batch_add_cluster_nodes(cluster_name="train", nodes_to_add=[group], client_token=TOKEN)


async def cancelled(*answers: Answer) -> asyncio.CancelledError:
    """The exception of a call that was cancelled while it waited for its last answer."""
    is_sent = asyncio.Event()

    async def hang(request: httpx.Request) -> httpx.Response:
        is_sent.set()
        return await silence(request)

    task = asyncio.ensure_future(add(SeamedClient(Script(*answers, hang))))
    await is_sent.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    return caught.value


async def test_an_error_of_the_package_has_them_itself() -> None:
    with pytest.raises(SageMakerError) as caught:
        await add(SeamedClient(Script(LOST)))
    facts = call_facts(caught.value)
    assert facts == CallFacts(
        operation="BatchAddClusterNodes",
        client_token=TOKEN,
        outcome="maybe_applied",
        attempts=caught.value.attempts,
    )
    assert len(caught.value.attempts) == 3


async def test_a_cancelled_call_has_token_outcome_and_the_attempts_before() -> None:
    facts = call_facts(await cancelled(refusal("ThrottlingException")))
    assert facts is not None
    assert (facts.operation, facts.client_token, facts.outcome) == ("BatchAddClusterNodes", TOKEN, "maybe_applied")
    assert [attempt.outcome for attempt in facts.attempts] == ["refused"]


async def test_a_timeout_around_a_call_keeps_them() -> None:
    with pytest.raises(TimeoutError) as caught:
        async with asyncio.timeout(0.01):
            await add(SeamedClient(Script(silence)))
    facts = call_facts(caught.value)
    assert facts is not None
    assert (facts.client_token, facts.outcome) == (TOKEN, "maybe_applied")


async def test_a_task_group_of_one_failure_keeps_them() -> None:
    with pytest.raises(ExceptionGroup) as caught:
        async with asyncio.TaskGroup() as group:
            group.create_task(add(SeamedClient(Script(refusal("ValidationException")))))
    facts = call_facts(caught.value)
    assert facts is not None
    assert facts.outcome == "refused"


def test_of_several_calls_in_a_group_none_is_picked() -> None:
    one, other = described("CreateCluster"), described("DeleteCluster")
    assert call_facts(ExceptionGroup("two", [one, other])) is None


def described(operation: str) -> SageMakerError:
    error = ConnectionFailedError("lost")
    error.operation = operation
    return error


def test_a_group_says_nothing_of_what_was_handled_before() -> None:
    with pytest.raises(ExceptionGroup) as caught:  # noqa: PT012  (what was handled is the point)
        try:
            raise described("DescribeCluster")
        except SageMakerError:
            raise ExceptionGroup("two", [described("CreateCluster"), described("DeleteCluster")])  # noqa: B904
    assert call_facts(caught.value) is None


def test_a_context_that_was_put_aside_is_not_read() -> None:
    wrapper = RuntimeError("not about a call")
    wrapper.__context__, wrapper.__suppress_context__ = described("CreateCluster"), True
    assert call_facts(wrapper) is None


async def test_of_a_call_within_a_call_the_outer_one_is_told() -> None:
    """A provider that asks a service, and is cancelled while it does, notes what became of its own request."""

    class Asking:
        async def credentials(self) -> Credentials:
            with_keys = SeamedClient(Script(silence))
            await with_keys.describe_cluster(cluster_name="of-the-provider")
            raise AssertionError

    task = asyncio.ensure_future(add(SeamedClient(Script(answer()), credentials=Asking())))
    for _ in range(10):
        await asyncio.sleep(0)
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    assert len(caught.value.__notes__) == 2
    facts = call_facts(caught.value)
    assert facts is not None
    assert (facts.operation, facts.client_token, facts.outcome) == ("BatchAddClusterNodes", TOKEN, "not_sent")


async def test_calls_that_are_given_one_exception_each_note_their_own_token() -> None:
    shared = RuntimeError("of a transport")
    group = shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=1)
    for token in ("token-a", "token-b"):
        with pytest.raises(RuntimeError) as caught:
            await SeamedClient(Script(failure(shared))).batch_add_cluster_nodes(
                cluster_name="train", nodes_to_add=[group], client_token=token
            )
        facts = call_facts(caught.value)
        assert facts is not None
        assert facts.client_token == token


GROUP = {"InstanceGroupName": "gpu", "IncrementTargetCountBy": 1}


@pytest.mark.parametrize("by_name", [False, True])
async def test_a_call_that_comes_to_no_request_hands_back_the_callers_token(by_name: bool) -> None:
    async def call(client: SageMakerClient, *, cluster_name: str = "train") -> object:
        if by_name:
            document = {"ClusterName": cluster_name, "NodesToAdd": [GROUP], "ClientToken": TOKEN}
            return await client.call("BatchAddClusterNodes", document)
        group = shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=1)
        return await client.batch_add_cluster_nodes(cluster_name=cluster_name, nodes_to_add=[group], client_token=TOKEN)

    client = client_of(Script(answer(status=400)))
    task = asyncio.ensure_future(call(client))
    await asyncio.sleep(0)
    task.cancel()  # while the configuration is resolved
    ends: list[BaseException] = []
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    ends.append(caught.value)
    with pytest.raises(InvalidInputError) as refused:
        await call(client, cluster_name="")
    ends.append(refused.value)
    await client.aclose()
    with pytest.raises(ClientClosedError) as closed:
        await call(client)
    ends.append(closed.value)
    for end in ends:
        facts = call_facts(end)
        assert facts is not None
        assert (facts.operation, facts.client_token, facts.outcome) == ("BatchAddClusterNodes", TOKEN, "not_sent")


def test_causes_are_read_before_contexts() -> None:
    wrapper = RuntimeError("no capacity today")
    wrapper.__cause__, wrapper.__context__ = described("CreateCluster"), described("DeleteCluster")
    facts = call_facts(wrapper)
    assert facts is not None
    assert facts.operation == "CreateCluster"


def test_an_exception_that_comes_from_no_call_has_none() -> None:
    ring = RuntimeError("a ring")
    ring.__cause__ = ValueError("of causes")
    ring.__cause__.__cause__ = ring
    ring.add_note("BatchAddClusterNodes: may have been applied; client token made-up")
    assert call_facts(ring) is None
    assert call_facts(ConnectionFailedError("outside of any call")) is None


async def test_input_that_was_refused_was_not_sent() -> None:
    with pytest.raises(InvalidInputError) as caught:
        await SeamedClient(Script(answer())).batch_add_cluster_nodes(cluster_name="", nodes_to_add=[])
    facts = call_facts(caught.value)
    assert facts is not None
    assert (facts.operation, facts.outcome, facts.attempts) == ("BatchAddClusterNodes", "not_sent", ())


async def test_the_note_is_pickled_and_copied_with_its_facts() -> None:
    error = await cancelled()
    for again in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert call_facts(again) == call_facts(error)
        assert (
            again.__notes__ == error.__notes__ == [f"BatchAddClusterNodes: may have been applied; client token {TOKEN}"]
        )
    assert isinstance(error.__notes__[0], errors.CallNote)
