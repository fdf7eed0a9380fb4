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


class Fetching:
    """A provider that has one set of credentials after the other, each when the last was rejected."""

    def __init__(self) -> None:
        self.rejected: list[str] = []

    async def credentials(self) -> Credentials:
        return Credentials(f"AKID{len(self.rejected)}", "secret")

    def reject(self, credentials: Credentials) -> None:
        self.rejected.append(credentials.access_key_id)


EXPIRED = refusal("ExpiredTokenException")


async def test_credentials_that_have_expired_are_fetched_anew_once() -> None:
    provider = Fetching()
    rig = Rig(EXPIRED, credentials=provider)
    error = await rig.fail(may_repeat_ambiguous=False)
    assert (len(rig.transport.requests), provider.rejected) == (2, ["AKID0", "AKID1"])
    assert (error.outcome, rig.sleeps.slept) == ("refused", [])
    assert "Credential=AKID1/" in rig.transport.requests[1].headers["authorization"]


async def test_what_would_happen_twice_is_not_sent_again_for_an_expiry_that_proves_no_refusal() -> None:
    provider = Fetching()
    rig = Rig(refusal("ExpiredTokenException", status=500), credentials=provider)
    assert (await rig.fail(may_repeat_ambiguous=False)).outcome == "maybe_applied"
    assert (len(rig.transport.requests), provider.rejected) == (1, ["AKID0"])


async def test_a_call_whose_time_has_passed_is_not_sent_again_for_an_expiry() -> None:
    async def late(request: httpx.Request) -> httpx.Response:
        now = asyncio.get_running_loop().time()
        while asyncio.get_running_loop().time() < now + 0.06:
            pass  # a loop that is kept busy hears of no deadline
        return await EXPIRED(request)

    rig = Rig(late, credentials=Fetching())
    await rig.fail(call_timeout=0.05, attempt_timeout=0.05)
    assert len(rig.transport.requests) == 1


async def test_a_limit_is_given_twice_and_counts_once() -> None:
    limit = RateLimit("DescribeCluster", per_second=SLOW, burst=2)
    transport = Script(answer(status=400))
    client = SeamedClient(transport, rate_limits=[limit, limit])
    for _ in range(2):
        await describe(client, seconds=5)
    assert len(transport.requests) == 2


async def test_who_waits_for_an_adaptive_strategy_does_not_hold_up_others_under_a_shared_limit() -> None:
    limit = RateLimit(per_second=1_000)
    adaptive = SeamedClient(Script(THROTTLED), retry=AdaptiveRetry(max_attempts=1), rate_limits=[limit])
    plain = SeamedClient(Script(answer(status=400)), rate_limits=[limit])
    for _ in range(2):
        await describe(adaptive, seconds=5)
    waiting = asyncio.ensure_future(describe(adaptive, seconds=0.2))
    await asyncio.sleep(0)
    assert not isinstance(await describe(plain, seconds=0.1), DeadlineExceeded)
    assert isinstance(await waiting, DeadlineExceeded)


async def test_a_turn_is_waited_for_with_credentials_in_hand() -> None:
    """Fetched after the turns had come, they would let all that the limit has spaced leave at once."""
    has_keys, asked = asyncio.Event(), 0

    class Slow:
        async def credentials(self) -> Credentials:
            nonlocal asked
            asked += 1
            await has_keys.wait()
            return KEYS

    transport = Script(answer(status=400))
    client = SeamedClient(transport, credentials=Slow(), rate_limits=[RateLimit(per_second=SLOW)])
    calls = [asyncio.ensure_future(describe(client, seconds=0.3)) for _ in range(5)]
    await asyncio.sleep(0)
    has_keys.set()
    errors = await asyncio.gather(*calls)
    assert len(transport.requests) == 1
    assert sum(isinstance(error, DeadlineExceeded) for error in errors) == 4
    assert asked == 5


async def test_a_strategy_that_slows_down_wakes_no_other_loop_from_the_wrong_thread() -> None:
    """A client of another loop may share an adaptive strategy while nobody there waits; what it tells is heard here."""
    strategy = AdaptiveRetry(max_attempts=1)
    client = SeamedClient(Script(THROTTLED, answer(status=400)), retry=strategy)
    for _ in range(2):
        await describe(client, seconds=5)
    waiting = asyncio.ensure_future(describe(client, seconds=0.3))
    await asyncio.sleep(0)

    def record() -> None:
        async def in_its_loop() -> None:
            asyncio.get_running_loop().set_debug(True)  # in which what is not thread-safe is refused
            strategy.sending_rate.record(is_throttled=False, now=asyncio.get_running_loop().time())

        asyncio.run(in_its_loop())

    asyncio.get_running_loop().set_debug(True)
    await asyncio.to_thread(record)
    assert isinstance(await waiting, DeadlineExceeded)


async def test_an_attribute_of_that_name_is_no_sending_rate() -> None:
    class Own(NoRetry):
        sending_rate = 5

    assert not isinstance(await describe(SeamedClient(Script(answer(status=400)), retry=Own())), DeadlineExceeded)


async def test_a_timeout_beyond_all_calendars_tells_no_time_to_live() -> None:
    rig = Rig(answer(status=500, headers=dated(NOON)), answer())
    await rig.run(call_timeout=1e9, attempt_timeout=1e9)
    assert rig.transport.requests[1].headers["amz-sdk-request"].startswith("ttl=2058")
    rig = Rig(answer(status=500, headers=dated(NOON)), answer())
    await rig.run(call_timeout=1e12, attempt_timeout=1e12)
    assert rig.transport.requests[1].headers["amz-sdk-request"] == "attempt=2; max=3"


async def test_what_goes_wrong_after_an_answer_came_may_have_been_applied() -> None:
    def decode(_status: int, _headers: Any, _body: bytes) -> bytes:
        raise MemoryError

    with pytest.raises(MemoryError) as caught:
        await Rig(answer()).run(decode=decode, client_token="token-1")
    facts = call_facts(caught.value)
    assert facts is not None
    assert (facts.outcome, facts.client_token) == ("maybe_applied", "token-1")
