"""Plans and results as JSON texts: strict about what they are."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.errors import InvalidInputError
from sm_async.hyperpod import AdditionPlan, DeletionPlan, RebootPlan, plan_node_deletions
from tests.hyperpod.stage import ARN, plan_of

PLAN = plan_node_deletions(ARN, node_logical_ids=["node-1", "node-ü"[:-1] + "2"])


def test_a_text_says_what_it_is() -> None:
    document = json.loads(PLAN.to_json())
    assert (document["kind"], document["version"]) == ("DeletionPlan", 1)


def test_a_plan_of_one_kind_is_none_of_another() -> None:
    with pytest.raises(InvalidInputError, match="the text holds DeletionPlan"):
        RebootPlan.from_json(PLAN.to_json())


@pytest.mark.parametrize("text", ["", "null", "[]", "{", b"\xff", "{}", '"DeletionPlan"', "1" * 5000, "[" * 100_000])
def test_what_is_no_plan_is_refused_in_words(text: str | bytes) -> None:
    with pytest.raises(InvalidInputError, match="DeletionPlan: "):
        DeletionPlan.from_json(text)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


@given(st.sampled_from(["cluster", "intent", "issued_at", "requests"]), json_values)
def test_any_value_in_any_place_is_a_plan_or_refused_in_words(name: str, value: object) -> None:
    document: dict[str, object] = {
        "kind": "AdditionPlan",
        "version": 1,
        "cluster": ARN,
        "intent": "x",
        "issued_at": "2026-11-24T12:00:00+00:00",
        "requests": [],
    }
    with pytest.raises(InvalidInputError):
        AdditionPlan.from_json(json.dumps(document | {name: value}))


def test_what_is_wrong_is_told_with_its_place() -> None:
    document = json.loads(PLAN.to_json())
    document["requests"][0]["node_logical_ids"][1] = 7
    with pytest.raises(InvalidInputError, match=r"requests\[0\].node_logical_ids\[1\]"):
        DeletionPlan.from_json(json.dumps(document))


def test_a_moment_of_another_zone_is_kept_in_utc_and_one_at_the_end_of_time_is_refused() -> None:
    document = json.loads(plan_of(gpu=1).to_json())
    plan = AdditionPlan.from_json(json.dumps(document | {"issued_at": "2026-11-24T12:00:00+05:00"}))
    assert "2026-11-24 07:00 UTC" in str(plan)
    with pytest.raises(InvalidInputError, match="issued_at"):
        AdditionPlan.from_json(json.dumps(document | {"issued_at": "9999-12-31T23:59:59+00:00"}))
