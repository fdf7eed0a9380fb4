"""Cutting bulk requests: sums, limits, determinism and how near the fewest requests it comes."""

from __future__ import annotations

import random
from collections import Counter

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sm_async.hyperpod.splitting import DELETION, REPAIR, IdLimits, split_counts, split_ids

counts_of_groups = st.dictionaries(
    st.text("abcdefgh0123", min_size=1, max_size=4),
    st.one_of(st.integers(1, 5), st.integers(1, 60), st.integers(1, 700)),
    min_size=1,
    max_size=40,
)


def lower_bound(counts: dict[str, int]) -> int:
    """No division into requests is shorter: 50 nodes a request, and every group in at least one of 5 places."""
    return max(-(-sum(counts.values()) // 50), -(-len(counts) // 5))


@given(counts_of_groups)
def test_the_requests_add_up_and_keep_the_limits(counts: dict[str, int]) -> None:
    requests = split_counts(counts)
    total: Counter[str] = Counter()
    for request in requests:
        assert 1 <= len(request) <= 5
        assert 1 <= sum(request.values()) <= 50
        assert all(count >= 1 for count in request.values())
        total.update(request)
    assert total == counts


@given(counts_of_groups)
@example({f"s{i}": 1 for i in range(8)} | {f"b{i}": 23 for i in range(8)})
@example({"gpu": 400} | {f"s{i}": 1 for i in range(10)})
def test_at_most_one_request_more_than_the_lower_bound(counts: dict[str, int]) -> None:
    assert lower_bound(counts) <= len(split_counts(counts)) <= lower_bound(counts) + 1


def test_the_lower_bound_itself_is_met_nearly_always() -> None:
    draw = random.Random(6)
    cases = [
        {f"g{i}": draw.randint(1, draw.choice([5, 30, 60, 400])) for i in range(draw.randint(1, 30))}
        for _ in range(500)
    ]
    met = sum(len(split_counts(counts)) == lower_bound(counts) for counts in cases)
    assert met >= 490


@given(counts_of_groups, st.randoms(use_true_random=False))
def test_the_order_of_the_groups_does_not_matter(counts: dict[str, int], draw: random.Random) -> None:
    shuffled = list(counts.items())
    draw.shuffle(shuffled)
    assert split_counts(dict(shuffled)) == split_counts(counts)


def test_400_nodes_of_one_group_are_eight_full_requests() -> None:
    assert split_counts({"gpu": 400}) == [{"gpu": 50}] * 8


def test_a_small_group_rides_along() -> None:
    requests = split_counts({"gpu": 400, "cpu": 12})
    assert len(requests) == 9
    assert sum("cpu" in request for request in requests) == 1


@pytest.mark.parametrize("limits", [DELETION, REPAIR])
@given(st.integers(0, 300), st.integers(0, 300))
def test_ids_are_cut_by_their_limits_and_keep_their_order(limits: IdLimits, instances: int, logical: int) -> None:
    node_ids, logical_ids = [f"i{n}" for n in range(instances)], [f"n{n}" for n in range(logical)]
    requests = split_ids(node_ids, logical_ids, limits)
    assert [each for ids, _ in requests for each in ids] == node_ids
    assert [each for _, ids in requests for each in ids] == logical_ids
    for ids, of_nodes in requests:
        assert 1 <= len(ids) + len(of_nodes) <= (limits.combined if of_nodes else limits.node_ids)


@given(st.integers(0, 300), st.integers(0, 300))
def test_no_division_of_ids_is_shorter(instances: int, logical: int) -> None:
    requests = split_ids([f"i{n}" for n in range(instances)], [f"n{n}" for n in range(logical)], DELETION)
    fewest = min(  # so many requests with logical ids in them, the others with instance ids alone
        mixed + -(-max(0, instances - (mixed * 50 - logical)) // 99)
        for mixed in range(-(-logical // 50), -(-(logical + instances) // 50) + 1)
    )
    assert len(requests) == fewest
