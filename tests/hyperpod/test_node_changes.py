"""Changes of nodes: what differs between two states, and the line that a person reads."""

from __future__ import annotations

import datetime

import attrs
import pytest

from sm_async import NodeState
from sm_async.errors import SageMakerError
from sm_async.hyperpod import (
    EventsUnavailable,
    FailureReported,
    InstanceAssigned,
    InstanceReplaced,
    NodeChange,
    NodeGone,
    NodeStatusChanged,
)
from sm_async.hyperpod.node_changes import changes_between

PENDING = NodeState("node-1", "Pending", "gpu")
RUNNING = attrs.evolve(PENDING, status="Running", instance_id="i-1")
GONE = attrs.evolve(RUNNING, status="NotFound")
NOON = datetime.datetime(2026, 1, 1, 12, tzinfo=datetime.UTC)


def test_the_first_state_of_a_node_comes_as_a_change() -> None:
    assert list(changes_between(None, PENDING, None)) == [NodeStatusChanged(PENDING, None)]


def test_an_instance_comes_before_the_status_that_it_has() -> None:
    assert list(changes_between(PENDING, RUNNING, None)) == [
        InstanceAssigned(RUNNING, "i-1"),
        NodeStatusChanged(RUNNING, "Pending"),
    ]


def test_the_last_instance_is_replaced_even_if_it_is_not_there_any_more() -> None:
    assert list(changes_between(PENDING, RUNNING, "i-0")) == [
        InstanceReplaced(RUNNING, "i-0", "i-1"),
        NodeStatusChanged(RUNNING, "Pending"),
    ]
    assert list(changes_between(PENDING, RUNNING, "i-1")) == [NodeStatusChanged(RUNNING, "Pending")]


def test_a_node_that_is_gone_has_no_further_change() -> None:
    assert list(changes_between(RUNNING, GONE, "i-1")) == [NodeGone(GONE, "Running")]
    assert list(changes_between(GONE, GONE, "i-1")) == []


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (NodeStatusChanged(PENDING, None), "node-1 of gpu: Pending"),
        (NodeStatusChanged(RUNNING, "Pending"), "node-1 of gpu: Pending -> Running"),
        (
            NodeStatusChanged(attrs.evolve(RUNNING, status="Failure", message="No link"), "Running"),
            "node-1 of gpu: Running -> Failure: No link",
        ),
        (InstanceAssigned(RUNNING, "i-1"), "node-1 of gpu: instance i-1"),
        (InstanceReplaced(RUNNING, "i-0", "i-1"), "node-1 of gpu: instance i-1 in place of i-0"),
        (NodeGone(GONE, "Running"), "node-1 of gpu: gone, was Running"),
        (NodeGone(NodeState("node-1", "NotFound"), None), "node-1: gone"),
        (FailureReported("Too few", "gpu", None, "e-1", NOON), "gpu: Too few"),
        (FailureReported("Too few", "gpu", "node-1", "e-1", NOON), "node-1 of gpu: Too few"),
        (FailureReported("Too few", None, None, "e-1", NOON), "cluster: Too few"),
        (EventsUnavailable(SageMakerError("No permission")), "cluster: its events cannot be read: No permission"),
    ],
)
def test_each_change_has_a_line_for_people(change: NodeChange, line: str) -> None:
    assert str(change) == line
