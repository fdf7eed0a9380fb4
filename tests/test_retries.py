"""Retry strategies decide: how often, how long, and when not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.errors import (
    ConfigurationError,
    ConnectionFailedError,
    DeadlineExceeded,
    InvalidInputError,
    MalformedResponse,
    SageMakerError,
    ServiceError,
)
from sm_async.retries import (
    AdaptiveRetry,
    NoRetry,
    RetryQuota,
    SendingRate,
    StandardRetry,
    StandardRetryToken,
    with_max_attempts,
)
from sm_async.schema import RetryStrategy, RetryToken

TRANSIENT = ServiceError(status=503, code="ServiceUnavailable")
THROTTLING = ServiceError(status=400, code="ThrottlingException")
FINAL = ServiceError(status=400, code="ValidationException")


def delays(strategy: StandardRetry, error: SageMakerError, jitter: float = 1.0) -> list[float]:
    """The waits between the attempts of a call that always fails."""
    found: list[float] = []
    token = strategy.acquire_initial_retry_token()
    while (following := strategy.refresh_retry_token(token, error, jitter)) is not None:
        found.append(following.delay)
        token = following
    return found


def first_delay(error: SageMakerError, jitter: float = 1.0) -> float:
    (delay,) = delays(StandardRetry(2), error, jitter)
    return delay


@pytest.mark.parametrize("strategy", [StandardRetry(), AdaptiveRetry(), NoRetry()])
def test_strategies_are_what_a_client_takes(strategy: RetryStrategy) -> None:
    token = strategy.acquire_initial_retry_token()
    assert (token.attempt, token.delay) == (1, 0.0)


def test_three_attempts_are_made_by_default() -> None:
    strategy = StandardRetry()
    assert strategy.max_attempts == 3
    assert len(delays(strategy, TRANSIENT)) == 2


@pytest.mark.parametrize("max_attempts", [0, -1, 1.5, True, "3", None])
def test_a_number_of_attempts_that_cannot_work_is_refused(max_attempts: int) -> None:
    with pytest.raises(ConfigurationError, match="max_attempts"):
        StandardRetry(max_attempts)


def test_one_attempt_is_never_followed() -> None:
    assert delays(StandardRetry(1), TRANSIENT) == []


def test_backoff_doubles_from_50_milliseconds_to_20_seconds() -> None:
    assert delays(StandardRetry(12), TRANSIENT) == [0.05, 0.1, 0.2, 0.4, 0.8, 1.6, 3.2, 6.4, 12.8, 20.0, 20.0]


def test_throttling_backs_off_from_a_second() -> None:
    assert delays(StandardRetry(7), THROTTLING) == [1.0, 2.0, 4.0, 8.0, 16.0, 20.0]


@given(st.floats(0, 1), st.integers(1, 100))
def test_jitter_spreads_a_wait_over_its_whole_range(jitter: float, attempt: int) -> None:
    strategy = StandardRetry(200)
    following = strategy.refresh_retry_token(StandardRetryToken(attempt, 0.0, 0), TRANSIENT, jitter)
    assert following is not None
    assert following.delay == jitter * min(20.0, 0.05 * 2 ** (attempt - 1))
    assert following.attempt == attempt + 1


def test_thousands_of_attempts_do_not_overflow() -> None:
    strategy = StandardRetry(10_000)
    following = strategy.refresh_retry_token(StandardRetryToken(9_000, 0.0, 0), TRANSIENT, 1.0)
    assert following is not None
    assert following.delay == 20.0


@pytest.mark.parametrize(
    ("asked", "jitter", "delay"),
    [
        (1.5, 1.0, 1.5),
        (10.0, 1.0, 5.05),
        (10.0, 0.0, 5.0),
        (0.01, 1.0, 0.05),
        (0.0, 1.0, 0.05),
        (0.0, 0.0, 0.0),
        (None, 0.5, 0.025),
    ],
)
def test_the_wait_that_a_service_asks_for_is_held_between_backoff_and_5_seconds_more(
    asked: float | None, jitter: float, delay: float
) -> None:
    assert first_delay(ServiceError(status=500, code="InternalFailure", retry_after=asked), jitter) == delay


@pytest.mark.parametrize(
    "error",
    [
        FINAL,
        InvalidInputError(["a: required"]),
        MalformedResponse("lacks a member"),
        ServiceError(status=403, code="AccessDeniedException", retry_after=1.0),
        SageMakerError("anything"),
    ],
)
def test_what_cannot_succeed_later_is_not_repeated(error: SageMakerError) -> None:
    strategy = StandardRetry()
    assert delays(strategy, error) == []
    assert strategy.quota.available == 500


@pytest.mark.parametrize(
    "error",
    [
        TRANSIENT,
        THROTTLING,
        ServiceError(status=500),
        ServiceError(status=502),
        ServiceError(status=504),
        ServiceError(status=429),
        ConnectionFailedError("lost"),
        DeadlineExceeded("late"),
        MalformedResponse("cut off", is_retryable=True),
    ],
)
def test_what_can_succeed_later_is_repeated(error: SageMakerError) -> None:
    assert len(delays(StandardRetry(), error)) == 2


def test_a_retry_costs_14_tokens_and_a_throttling_retry_5() -> None:
    strategy = StandardRetry()
    assert strategy.quota.available == 500
    first = strategy.acquire_initial_retry_token()
    strategy.refresh_retry_token(first, TRANSIENT, 1.0)
    assert strategy.quota.available == 486
    strategy.refresh_retry_token(first, THROTTLING, 1.0)
    assert strategy.quota.available == 481


def test_a_success_returns_the_cost_of_its_last_retry() -> None:
    strategy = StandardRetry(5)
    token = strategy.acquire_initial_retry_token()
    for error in (TRANSIENT, TRANSIENT, THROTTLING):
        following = strategy.refresh_retry_token(token, error, 1.0)
        assert following is not None
        token = following
    assert strategy.quota.available == 500 - 14 - 14 - 5
    strategy.record_success(token)
    assert strategy.quota.available == 500 - 14 - 14


def test_a_success_at_once_returns_one_token_and_never_more_than_there_were() -> None:
    strategy = StandardRetry(quota=RetryQuota(available=490))
    for _ in range(20):
        strategy.record_success(strategy.acquire_initial_retry_token())
    assert strategy.quota.available == 500


def test_an_outage_is_not_answered_with_a_storm_of_retries() -> None:
    strategy = StandardRetry()
    assert sum(len(delays(strategy, TRANSIENT)) for _ in range(1_000)) == 500 // 14


def test_what_is_left_of_the_quota_may_do_for_throttling() -> None:
    strategy = StandardRetry(quota=RetryQuota(available=13))
    first = strategy.acquire_initial_retry_token()
    assert strategy.refresh_retry_token(first, TRANSIENT, 1.0) is None
    assert strategy.quota.available == 13
    assert strategy.refresh_retry_token(first, THROTTLING, 1.0) is not None
    assert strategy.quota.available == 8


def test_strategies_share_a_quota_that_they_are_given() -> None:
    quota = RetryQuota(capacity=20)
    one, other = StandardRetry(quota=quota), StandardRetry(5, quota=quota)
    assert len(delays(one, TRANSIENT)) == 1
    assert delays(other, TRANSIENT) == []
    assert one.quota is other.quota


def test_strategies_have_quotas_of_their_own_otherwise() -> None:
    assert StandardRetry().quota is not StandardRetry().quota


def test_no_retry_never_repeats() -> None:
    strategy: RetryStrategy = NoRetry()
    token = strategy.acquire_initial_retry_token()
    assert strategy.max_attempts == 1
    assert strategy.refresh_retry_token(token, TRANSIENT, 0.0) is None
    strategy.record_success(token)


@given(st.lists(st.tuples(st.sampled_from(["transient", "throttling", "success"]), st.floats(0, 1)), max_size=60))
def test_the_quota_stays_within_its_bounds_whatever_happens(events: list[tuple[str, float]]) -> None:
    strategy = StandardRetry(4, quota=RetryQuota(capacity=60))
    token = strategy.acquire_initial_retry_token()
    for event, jitter in events:
        if event == "success":
            strategy.record_success(token)
            token = strategy.acquire_initial_retry_token()
        else:
            error = TRANSIENT if event == "transient" else THROTTLING
            following = strategy.refresh_retry_token(token, error, jitter)
            token = following if following is not None else strategy.acquire_initial_retry_token()
            assert 1 <= token.attempt <= 4
        assert 0 <= strategy.quota.available <= 60


def test_a_quota_gives_only_what_it_has() -> None:
    quota = RetryQuota(capacity=10)
    assert quota.acquire(10)
    assert not quota.acquire(1)
    quota.release(3)
    assert quota.available == 3
    quota.release(100)
    assert quota.available == 10


def test_a_token_that_comes_back_unused_gives_back_what_it_took() -> None:
    strategy = StandardRetry()
    first = strategy.acquire_initial_retry_token()
    token = strategy.refresh_retry_token(first, TRANSIENT, 1.0)
    assert token is not None
    assert strategy.quota.available == 486
    strategy.release_retry_token(token)
    assert strategy.quota.available == 500
    strategy.release_retry_token(first)
    assert strategy.quota.available == 500


def test_the_longest_backoff_can_be_set() -> None:
    assert max(delays(StandardRetry(12, max_backoff=3.0), TRANSIENT)) == 3.0
    with pytest.raises(ConfigurationError, match="max_backoff"):
        StandardRetry(max_backoff=0)


@pytest.mark.parametrize("strategy", [StandardRetry(5), AdaptiveRetry(5), NoRetry()])
def test_another_number_of_attempts_shares_everything_else(strategy: StandardRetry) -> None:
    other = with_max_attempts(strategy, 2)
    assert isinstance(other, type(strategy))
    assert (other.max_attempts, len(delays(other, TRANSIENT))) == (2, 1)
    assert other.quota is strategy.quota
    assert strategy.quota.available == 486
    if isinstance(strategy, AdaptiveRetry):
        assert isinstance(other, AdaptiveRetry)
        assert other.sending_rate is strategy.sending_rate


class Stubborn:
    """A strategy of a user's own, which tries seven times."""

    max_attempts = 7

    def __init__(self) -> None:
        self.released: list[RetryToken] = []
        self.succeeded: list[RetryToken] = []

    def acquire_initial_retry_token(self) -> StandardRetryToken:
        return StandardRetryToken(1, 0.0, 0)

    def refresh_retry_token(self, token: RetryToken, error: SageMakerError, jitter: float) -> StandardRetryToken | None:
        return StandardRetryToken(token.attempt + 1, 0.0, 0) if token.attempt < 7 else None

    def record_success(self, token: RetryToken) -> None:
        self.succeeded.append(token)

    def release_retry_token(self, token: RetryToken) -> None:
        self.released.append(token)


@pytest.mark.parametrize(("asked", "attempts"), [(2, 2), (7, 7), (20, 7)])
def test_a_foreign_strategy_is_only_told_to_stop_earlier(asked: int, attempts: int) -> None:
    strategy = Stubborn()
    capped = with_max_attempts(strategy, asked)
    token, made = capped.acquire_initial_retry_token(), 1
    while (following := capped.refresh_retry_token(token, FINAL, 1.0)) is not None:
        token, made = following, made + 1
    assert (made, capped.max_attempts) == (attempts, attempts)
    capped.record_success(token)
    capped.release_retry_token(token)
    assert (strategy.succeeded, strategy.released) == ([token], [token])


def test_adaptive_strategies_may_share_a_rate() -> None:
    rate = SendingRate()
    assert AdaptiveRetry(sending_rate=rate).sending_rate is AdaptiveRetry(2, sending_rate=rate).sending_rate
