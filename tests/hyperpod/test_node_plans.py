"""Plans of ids: cut into requests, without doubles, readable, and each for one thing only."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async import shapes
from sm_async.errors import InvalidInputError
from sm_async.hyperpod import (
    DeletionPlan,
    NodePlan,
    NodeRequest,
    plan_node_deletions,
    plan_node_reboots,
    plan_node_replacements,
)
from sm_async.hyperpod.node_plans import INSTANCE_ID, LOGICAL_ID
from sm_async.protocol.validation import problems_of
from sm_async.schema import members
from tests.hyperpod.stage import ARN

Planner = Callable[..., NodePlan]
PLANNERS: list[Planner] = [plan_node_deletions, plan_node_reboots, plan_node_replacements]
INPUTS: dict[Planner, Any] = {
    plan_node_deletions: shapes.BatchDeleteClusterNodesRequest,
    plan_node_reboots: shapes.BatchRebootClusterNodesRequest,
    plan_node_replacements: shapes.BatchReplaceClusterNodesRequest,
}

WARNING = "EVERY VOLUME OF THEIR INSTANCES IS DESTROYED, the root volumes and the secondary ones."

instance_ids = st.lists(st.integers(0, 400).map(lambda number: f"i-{number:017x}"), max_size=250)
logical_ids = st.lists(st.integers(0, 400).map(lambda number: f"node-{number}"), max_size=150)


@pytest.mark.parametrize("planner", PLANNERS)
@given(instance_ids, logical_ids)
def test_every_id_stands_in_one_request_once(planner: Planner, instances: list[str], logical: list[str]) -> None:
    if not instances and not logical:
        return
    plan = planner("train", node_ids=instances, node_logical_ids=logical)
    assert len(set(plan.ids)) == len(plan.ids)
    assert set(plan.ids) == {*instances, *logical}
    assert type(plan).from_json(plan.to_json()) == plan


@pytest.mark.parametrize("planner", PLANNERS)
@given(instance_ids, logical_ids)
def test_the_client_finds_nothing_wrong_with_ids(planner: Planner, instances: list[str], logical: list[str]) -> None:
    if not instances and not logical:
        return
    for request in planner(ARN, node_ids=instances, node_logical_ids=logical).requests:
        shape = INPUTS[planner](
            cluster_name=ARN,
            node_ids=list(request.node_ids) or None,
            node_logical_ids=list(request.node_logical_ids) or None,
        )
        assert problems_of(shape) == []


@pytest.mark.parametrize(("planner", "requests"), [(plan_node_deletions, 2), (plan_node_reboots, 5)])
def test_the_limits_are_the_documentation_s(planner: Planner, requests: int) -> None:
    ids = [f"i-{number:017x}" for number in range(120)]
    assert len(planner("train", node_ids=ids).requests) == requests


@pytest.mark.parametrize("planner", PLANNERS)
def test_everything_that_is_wrong_is_told_at_once(planner: Planner) -> None:
    with pytest.raises(InvalidInputError) as caught:
        planner("", node_ids=["node-1", "i-12345678"], node_logical_ids=["i-12345678", "-"])
    assert [problem.split(":")[0] for problem in caught.value.problems] == [
        "cluster",
        "node_ids[0]",
        "node_logical_ids[0]",
        "node_logical_ids[1]",
    ]


@pytest.mark.parametrize(
    "arguments", [{}, {"node_ids": "i-12345678"}, {"node_ids": [7]}, {"node_logical_ids": {"node-1"}}]
)
def test_what_is_no_list_of_ids_is_refused(arguments: dict[str, Any]) -> None:
    with pytest.raises(InvalidInputError, match=r"node_(logical_)?ids"):
        plan_node_deletions("train", **arguments)


def test_a_plan_can_be_shown_before_anything_is_done() -> None:
    plan = plan_node_replacements(ARN, node_ids=["i-12345678", "i-12345679"])
    assert repr(plan) == f"<ReplacementPlan: 2 nodes of {ARN} in 1 request>"
    assert str(plan).splitlines() == [
        f"Replaces 2 nodes of {ARN} in 1 request. {WARNING}",
        "  i-12345678, i-12345679",
    ]
    assert "volumes are kept" in str(plan_node_reboots("train", node_ids=["i-12345678"]))
    assert "is lost" in str(plan_node_deletions("train", node_ids=["i-12345678"]))


def test_the_region_is_told_by_an_arn_only() -> None:
    ids = ["i-12345678"]
    assert plan_node_deletions(ARN, node_ids=ids).region == "us-east-1"
    assert plan_node_deletions("train", node_ids=ids).region is None


@pytest.mark.parametrize(
    "requests",
    [
        (),
        (NodeRequest(),),
        (NodeRequest(node_ids=("i-12345678",)), NodeRequest(node_ids=("i-12345678",))),
        (NodeRequest(node_ids=tuple(f"i-{number:08x}" for number in range(100))),),
    ],
)
def test_requests_that_no_planner_makes_are_refused(requests: tuple[NodeRequest, ...]) -> None:
    with pytest.raises(InvalidInputError):
        DeletionPlan(cluster="train", requests=requests)


def test_ids_are_checked_as_the_model_has_them() -> None:
    facts = {field.name: fact.traits for field, fact in members(shapes.BatchDeleteClusterNodesRequest)}
    for name, pattern in (("node_ids", INSTANCE_ID), ("node_logical_ids", LOGICAL_ID)):
        each = facts[name].each
        assert each is not None
        assert pattern.pattern.removeprefix(r"(?=.{1,128}\Z)") == each.pattern


def test_a_plan_is_immutable() -> None:
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        plan_node_deletions("train", node_ids=["i-12345678"]).cluster = "other"  # type: ignore[misc]  # pyright: ignore[reportAttributeAccessIssue]  # that is the test
