"""Plans of nodes to add: what they ask for, their tokens, and what is refused."""

from __future__ import annotations

import datetime
import json
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async import shapes
from sm_async.errors import InvalidInputError
from sm_async.hyperpod import AdditionPlan, GroupAddition, plan_node_additions
from sm_async.hyperpod.addition_plans import Purchase
from sm_async.protocol.validation import problems_of
from sm_async.schema import members
from tests.hyperpod.stage import ARN, plan_of

NOON = datetime.datetime(2026, 11, 24, 12, tzinfo=datetime.UTC)
additions = st.dictionaries(
    st.from_regex(r"[a-z][a-z0-9]{0,8}", fullmatch=True), st.integers(1, 300), min_size=1, max_size=12
)


def planned(
    wanted: dict[str, int] | None = None, *, cluster: str = ARN, intent: str = "run-7", **more: Any
) -> AdditionPlan:
    arguments: dict[str, Any] = {"issued_at": NOON, "intent": intent} | more
    return plan_node_additions(cluster, {"gpu": 400, "cpu": 12} if wanted is None else wanted, **arguments)


def tokens(plan: AdditionPlan) -> list[str]:
    return [request.client_token for request in plan.requests]


def problems(**changed: Any) -> str:
    arguments: dict[str, Any] = {"cluster": ARN, "additions": {"gpu": 1}, "intent": "run-7", "issued_at": NOON}
    with pytest.raises(InvalidInputError) as caught:
        plan_node_additions(**arguments | changed)
    return "\n".join(caught.value.problems)


@given(additions)
def test_a_plan_asks_for_what_was_wanted(wanted: dict[str, int]) -> None:
    plan = planned(wanted)
    assert plan.additions == wanted
    assert plan.count == sum(wanted.values())


@given(additions)
def test_no_two_requests_share_a_token(wanted: dict[str, int]) -> None:
    plan = planned(wanted)
    assert len(set(tokens(plan))) == len(plan.requests)


@given(additions)
def test_the_client_finds_nothing_wrong_with_any_request(wanted: dict[str, int]) -> None:
    for request in planned(wanted).requests:
        parts = [
            shapes.AddClusterNodeSpecification(instance_group_name=part.group, increment_target_count_by=part.count)
            for part in request.parts
        ]
        token = request.client_token
        assert (
            problems_of(shapes.BatchAddClusterNodesRequest(cluster_name=ARN, nodes_to_add=parts, client_token=token))
            == []
        )


@given(additions)
def test_the_same_purchase_has_the_same_tokens_whenever_and_in_whatever_order_it_is_planned(
    wanted: dict[str, int],
) -> None:
    again = planned(dict(reversed(wanted.items())), issued_at=NOON + datetime.timedelta(hours=1))
    assert tokens(again) == tokens(planned(wanted))


def test_tokens_stay_what_they_are_in_later_releases() -> None:
    """A plan that an earlier release stored has to resume: none of these may ever change."""
    assert tokens(planned({"gpu": 60, "cpu": 3})) == [
        "ce3e9cb17db7555b59d959c322ec8abe",
        "b849ef03397a181b4eb6244210880fd9",
    ]


@pytest.mark.parametrize(
    "other",
    [
        planned({"gpu": 401, "cpu": 12}),
        planned({"gpu": 450, "cpu": 12}),
        planned({"gpu": 400}),
        planned({"gpu": 400, "cp": 12}),
        planned(intent="run-8"),
        planned(cluster=ARN.replace("us-east-1", "us-east-2")),
        planned(cluster=ARN.replace("123456789012", "123456789013")),
        planned(cluster=ARN.replace("abc", "abd")),
        planned(availability_zones={"gpu": ["us-east-1a"]}),
        planned(instance_types={"gpu": ["ml.p5.48xlarge"]}),
    ],
    ids=repr,
)
def test_a_plan_that_differs_in_anything_shares_no_token(other: AdditionPlan) -> None:
    assert set(tokens(other)) & set(tokens(planned())) == set()


def test_a_follow_up_has_a_token_of_its_own_and_keeps_zones_and_types() -> None:
    plan = planned({"gpu": 60}, availability_zones={"gpu": ["us-east-1a"]}, instance_types={"gpu": ["ml.p5.48xlarge"]})
    first = plan.requests[0]
    second = plan.follow_up(first, "gpu", 7)
    third = plan.follow_up(second, "gpu", 7)
    assert second.parts == (
        GroupAddition(group="gpu", count=7, availability_zones=("us-east-1a",), instance_types=("ml.p5.48xlarge",)),
    )
    assert (second.number, second.generation, third.generation) == (1, 1, 2)
    assert len({*tokens(plan), second.client_token, third.client_token}) == len(plan.requests) + 2
    assert plan.follow_up(first, "gpu", 7) == second
    assert plan.is_own(second)
    assert not plan.is_own(attrs.evolve(second, number=2))


def test_tokens_are_known_for_eight_hours_and_a_plan_is_good_for_ten_minutes_less() -> None:
    plan = planned()
    assert plan.expires_at == NOON + datetime.timedelta(hours=7, minutes=50)
    assert plan.tokens_forgotten_at == NOON + datetime.timedelta(hours=8)


def test_the_moment_of_issue_is_kept_in_utc() -> None:
    elsewhere = NOON.astimezone(datetime.timezone(datetime.timedelta(hours=9)))
    plan = planned(issued_at=elsewhere)
    assert plan.issued_at.tzinfo is datetime.UTC
    assert plan == planned()


def test_a_bare_name_is_refused_and_told_how_to_come_by_the_arn() -> None:
    assert "(await client.describe_cluster(cluster_name=…)).cluster_arn" in problems(cluster="train")


def test_everything_that_is_wrong_is_told_at_once() -> None:
    told = problems(
        cluster="train",
        additions={"gpu": 0, "-x": 1, "cpu": True},
        intent="",
        issued_at=datetime.datetime(2026, 1, 1),  # noqa: DTZ001  (that is what is wrong)
        availability_zones={"tpu": ["us-east-1a"], "gpu": []},
        instance_types={"gpu": "ml.p5.48xlarge"},
    )
    assert [line.split(":")[0] for line in told.splitlines()] == [
        "cluster",
        "additions['gpu']",
        "additions['-x']",
        "additions['cpu']",
        "intent",
        "issued_at",
        "availability_zones['tpu']",
        "availability_zones['gpu']",
        "instance_types['gpu']",
    ]


@pytest.mark.parametrize(
    ("arguments", "path"),
    [
        ({"additions": {}}, "additions"),
        ({"additions": {"gpu": 1.0}}, "additions['gpu']"),
        ({"additions": {"gpu": 100_001}}, "additions['gpu']"),
        ({"additions": {"x" * 64: 1}}, "additions"),
        ({"cluster": None}, "cluster"),
        ({"intent": "x" * 257}, "intent"),
        ({"intent": "a\nb"}, "intent"),
        ({"intent": "\ud800"}, "intent"),
        ({"issued_at": 1_800_000_000}, "issued_at"),
    ],
)
def test_what_cannot_work_is_refused(arguments: dict[str, Any], path: str) -> None:
    assert problems(**arguments).startswith(path)


@given(additions)
def test_a_plan_survives_json(wanted: dict[str, int]) -> None:
    plan = planned(wanted)
    assert AdditionPlan.from_json(plan.to_json()) == plan
    assert AdditionPlan.from_json(plan.to_json().encode()) == plan


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("intent",), "run-8"),
        (("cluster",), "train"),
        (("requests", 0, "parts", 0, "count"), 49),
        (("requests", 0, "client_token"), "0" * 32),
        (("requests", 0, "number"), 2),
        (("requests",), []),
        (("requests",), None),
        (("issued_at",), "2026-11-24T12:00:00"),
        (("issued_at",), 5),
        (("colour",), "red"),
        (("version",), 2),
        (("kind",), "RebootPlan"),
    ],
)
def test_an_altered_text_is_no_plan(path: tuple[Any, ...], value: object) -> None:
    document = json.loads(planned().to_json())
    place: Any = document
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    with pytest.raises(InvalidInputError):
        AdditionPlan.from_json(json.dumps(document))


@pytest.mark.parametrize("parts", [(("a", 51),), (("a", 0),), (("b", 1), ("a", 1)), (("a", 1), ("a", 1))])
def test_requests_beyond_the_limits_make_no_plan_however_right_their_tokens(parts: tuple[tuple[str, int], ...]) -> None:
    honest = planned({"gpu": 1})
    chosen = tuple(GroupAddition(group=group, count=count) for group, count in parts)
    with pytest.raises(InvalidInputError, match="altered"):
        attrs.evolve(honest, requests=(attrs.evolve(honest.requests[0], parts=chosen),))
    purchase = Purchase.of(ARN, "run-7", [chosen])
    with pytest.raises(InvalidInputError, match="allowed"):
        attrs.evolve(honest, requests=purchase.requests([chosen]))


def test_a_plan_reads_well() -> None:
    plan = plan_node_additions(ARN, {"gpu": 400, "cpu": 12}, intent="run-7", issued_at=NOON)
    assert repr(plan) == (
        f"<AdditionPlan 'run-7': 412 nodes (cpu +12, gpu +400) in 9 requests for {ARN}, issued 2026-11-24T12:00:00Z>"
    )
    assert str(plan).splitlines() == [
        f"Adds 412 nodes to {ARN}",
        "  cpu                      +12",
        "  gpu                      +400",
        "in 9 requests, as purchase 'run-7' of 2026-11-24 12:00 UTC;",
        "nothing of it is sent after 2026-11-24 19:50 UTC.",
    ]
    assert str(plan.follow_up(plan.requests[0], "gpu", 2)).startswith("request 1, generation 1: gpu +2 (token ")


def test_a_plan_is_immutable_and_can_be_told_apart() -> None:
    plan = plan_of(gpu=3)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        plan.intent = "other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]  # that is the test
    assert len({plan, attrs.evolve(plan)}) == 1


def test_names_of_groups_are_checked_as_the_model_has_them() -> None:
    facts = {field.name: fact for field, fact in members(shapes.AddClusterNodeSpecification)}
    assert facts["instance_group_name"].traits.pattern == "[a-zA-Z0-9](-*[a-zA-Z0-9])*"
    assert facts["instance_group_name"].traits.length == (1, 63)
