"""What the loop of attempts does before it sends: it waits for its turn, and signs by the service's clock."""

from __future__ import annotations

import asyncio
import datetime
from email.utils import format_datetime
from typing import Any

import httpx
import pytest

from sm_async import CallOptions, Credentials, RateLimit
from sm_async.errors import (
    ClientClosedError,
    ConnectionFailedError,
    DeadlineExceeded,
    InvalidSignatureException,
    ResourceInUse,
    ResourceNotFound,
    SageMakerError,
    ServiceError,
    ThrottlingException,
    call_facts,
)
from sm_async.retries import AdaptiveRetry, NoRetry, RetryQuota, StandardRetry
from tests.seams import KEYS, NOON, Answer, Rig, Script, SeamedClient, Sleeps, answer, failure, refusal

THROTTLED = refusal("ThrottlingException")
LOST = failure(httpx.ReadError("reset"))
SLOW = 1e-3
"""Calls a second of a limit that admits one and then, as far as a test waits, no more."""


def limited(*answers: Answer, operation: str = "DescribeCluster", **arguments: Any) -> tuple[SeamedClient, Script]:
    transport = Script(*answers)
    limit = RateLimit(operation, per_second=SLOW)
    return SeamedClient(transport, rate_limits=[limit], **arguments), transport


async def describe(client: SeamedClient, *, seconds: float = 0.05) -> SageMakerError:
    """The error of a call that has so many seconds."""
    with pytest.raises(SageMakerError) as caught:
        await client.describe_cluster(cluster_name="train", options=CallOptions(timeout=seconds))
    return caught.value


async def test_a_call_whose_turn_does_not_come_is_not_sent() -> None:
    client, transport = limited(answer(status=400))
    await describe(client)
    error = await describe(client)
    assert isinstance(error, DeadlineExceeded)
    assert (error.outcome, error.attempts, len(transport.requests)) == ("not_sent", (), 1)
    assert str(error) == (
        "DescribeCluster: the call's 0.05 s ran out: RateLimit('DescribeCluster', per_second=0.001) held it back"
    )


async def test_a_limit_leaves_other_operations_alone() -> None:
    client, transport = limited(answer({"ClusterSummaries": []}), operation="DescribeCluster")
    for _ in range(3):
        await client.list_clusters(options=CallOptions(timeout=5))
    assert len(transport.requests) == 3


async def test_a_retry_waits_for_a_turn_as_well_and_keeps_what_came_before() -> None:
    client, transport = limited(LOST)
    error = await describe(client)
    assert isinstance(error, DeadlineExceeded)
    assert isinstance(error.__cause__, ConnectionFailedError)
    assert (error.outcome, len(error.attempts), len(transport.requests)) == ("maybe_applied", 1, 1)


async def test_a_retry_that_is_not_made_gives_its_quota_back() -> None:
    quota = RetryQuota()
    client, _ = limited(LOST, retry=StandardRetry(quota=quota))
    await describe(client)
    assert quota.available == quota.capacity


async def test_a_retry_that_does_not_fit_the_deadline_gives_its_quota_back() -> None:
    quota = RetryQuota()
    error = await Rig(THROTTLED).fail(call_timeout=0.5, retry=StandardRetry(quota=quota))
    assert isinstance(error, DeadlineExceeded)
    assert quota.available == quota.capacity


async def test_a_retry_that_was_made_keeps_its_quota_when_fresh_credentials_come_too_late() -> None:
    class Fetching:
        def __init__(self) -> None:
            self.keys = KEYS

        async def credentials(self) -> Credentials:
            return self.keys

        def reject(self, credentials: Credentials) -> None:
            self.keys = Credentials("AKIDFRESH", "secret")

    quota, transport = RetryQuota(), Script(answer(status=500), refusal("ExpiredTokenException"))
    client = SeamedClient(
        transport,
        credentials=Fetching(),
        retry=StandardRetry(quota=quota),
        rate_limits=[RateLimit(per_second=SLOW, burst=2)],
    )
    assert isinstance(await describe(client, seconds=0.2), DeadlineExceeded)
    assert (len(transport.requests), quota.available) == (2, 486)


async def test_a_call_that_is_cancelled_between_attempts_gives_its_quota_back() -> None:
    quota, is_sleeping = RetryQuota(), asyncio.Event()

    async def sleep(_: float) -> None:
        is_sleeping.set()
        await asyncio.get_running_loop().create_future()

    client = SeamedClient(Script(LOST), sleep=sleep, retry=StandardRetry(quota=quota))
    task = asyncio.ensure_future(client.describe_cluster(cluster_name="train"))
    await is_sleeping.wait()
    assert quota.available < quota.capacity
    task.cancel()
    with pytest.raises(asyncio.CancelledError) as caught:
        await task
    assert quota.available == quota.capacity
    facts = call_facts(caught.value)
    assert facts is not None
    assert (facts.outcome, len(facts.attempts)) == ("maybe_applied", 1)


async def test_closing_fails_those_who_wait_for_their_turn() -> None:
    client, transport = limited(answer(status=400))
    await describe(client)
    waiting = asyncio.ensure_future(describe(client, seconds=60))
    await asyncio.sleep(0)
    await (await client.pipeline()).aclose()
    error = await waiting
    assert isinstance(error, ClientClosedError)
    assert (error.outcome, len(transport.requests)) == ("not_sent", 1)


async def test_the_adaptive_strategy_holds_back_what_follows_throttling() -> None:
    strategy = AdaptiveRetry(max_attempts=1)
    client = SeamedClient(Script(THROTTLED, answer(status=400)), retry=strategy)
    assert isinstance(await describe(client, seconds=5), ThrottlingException)
    assert isinstance(await describe(client, seconds=5), ServiceError)  # one token was left
    error = await describe(client)
    assert isinstance(error, DeadlineExceeded)
    assert error.outcome == "not_sent"
    assert "the adaptive retry strategy held it back" in str(error)


async def test_attempts_of_a_call_are_those_of_its_options_under_the_clients_strategy() -> None:
    strategy = AdaptiveRetry()
    transport = Script(answer(status=500))
    client = SeamedClient(transport, retry=strategy)
    with pytest.raises(ServiceError):
        await client.describe_cluster(cluster_name="train", options=CallOptions(max_attempts=2))
    assert len(transport.requests) == 2
    assert strategy.quota.available == strategy.quota.capacity - 14
    with pytest.raises(ServiceError):
        await SeamedClient(transport, retry=NoRetry()).describe_cluster(
            cluster_name="train", options=CallOptions(max_attempts=3)
        )
    assert len(transport.requests) == 5


def dated(seconds: float) -> dict[str, str]:
    return {"Date": format_datetime(datetime.datetime.fromtimestamp(seconds, datetime.UTC), usegmt=True)}


async def test_a_signature_that_is_refused_for_its_time_is_made_again_by_the_services_clock() -> None:
    late = refusal("InvalidSignatureException", headers=dated(NOON + 600), status=403)
    rig = Rig(late, answer())
    await rig.run()
    assert [request.headers["x-amz-date"] for request in rig.transport.requests] == [
        "20261124T120000Z",
        "20261124T121000Z",
    ]


async def test_a_signature_that_is_refused_at_the_right_time_is_final() -> None:
    rig = Rig(refusal("InvalidSignatureException", headers=dated(NOON + 60), status=403))
    assert isinstance(await rig.fail(), InvalidSignatureException)
    assert len(rig.transport.requests) == 1


async def test_a_refusal_that_a_corrected_clock_did_not_mend_is_final() -> None:
    rig = Rig(refusal("AccessDeniedException", headers=dated(NOON + 600)))
    await rig.fail()
    assert len(rig.transport.requests) == 2


async def test_every_call_of_a_client_is_signed_by_the_clock_that_the_last_response_told() -> None:
    transport = Script(answer({"ClusterSummaries": []}, headers=dated(NOON - 3600)))
    client = SeamedClient(transport)
    for _ in range(2):
        await client.list_clusters()
    assert [request.headers["x-amz-date"] for request in transport.requests] == ["20261124T120000Z", "20261124T110000Z"]


CREATE: dict[str, Any] = {"ClusterName": "train", "InstanceGroups": []}


@pytest.mark.parametrize(
    ("operation", "document", "code", "cls", "hint"),
    [
        ("CreateCluster", CREATE, "ResourceInUse", ResourceInUse, "an earlier attempt of this call may have made it"),
        (
            "DeleteCluster",
            {"ClusterName": "train"},
            "ResourceNotFound",
            ResourceNotFound,
            "an earlier attempt of this call may have deleted it",
        ),
    ],
)
async def test_a_refusal_after_an_attempt_that_was_lost_says_what_that_one_may_have_done(
    operation: str, document: dict[str, Any], code: str, cls: type[ServiceError], hint: str
) -> None:
    client = SeamedClient(Script(LOST, refusal(code, "no")), validate=False)
    with pytest.raises(cls) as caught:
        await client.call(operation, document)
    error = caught.value
    assert (error.hint, error.outcome, len(error.attempts)) == (hint, "maybe_applied", 2)
    assert str(error) == f"{operation}: {code}: no; {hint} (attempt 2 of 3, maybe_applied)"


@pytest.mark.parametrize("before", [failure(httpx.ConnectError("refused")), THROTTLED])
async def test_a_refusal_after_attempts_that_did_nothing_means_what_it_says(before: Answer) -> None:
    client = SeamedClient(Script(before, refusal("ResourceInUse")), validate=False)
    with pytest.raises(ResourceInUse) as caught:
        await client.call("CreateCluster", CREATE)
    assert (caught.value.hint, caught.value.outcome) == (None, "refused")


async def test_an_ambiguous_create_is_not_repeated_where_that_is_switched_off() -> None:
    transport, sleeps = Script(LOST), Sleeps()
    client = SeamedClient(transport, sleep=sleeps, validate=False, retry_ambiguous=False)
    with pytest.raises(ConnectionFailedError):
        await client.call("CreateCluster", CREATE)
    assert (len(transport.requests), sleeps.slept) == (1, [])
