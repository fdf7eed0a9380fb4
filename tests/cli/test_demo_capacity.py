"""The demo's trouble with capacity: its checks hold only when the trouble was seen, told and over."""

from __future__ import annotations

import datetime

from sm_async import NodeState
from sm_async.cli.demo_capacity import SHORT, CapacityTrouble
from sm_async.hyperpod import FailureReported, NodeStatusChanged
from tests.cli.conftest import Cluster

WHEN = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)


async def test_before_anything_has_happened_no_check_holds(cluster: Cluster) -> None:
    trouble = CapacityTrouble(cluster.server, "train", short="cpu", of=SHORT, breaking="gpu")
    assert len(cluster.server.capacity) == 1
    assert [holds for holds, _ in trouble.checks([])] == [False, False, False]


async def test_capacity_is_back_only_when_all_of_it_was_seen(cluster: Cluster) -> None:
    trouble = CapacityTrouble(cluster.server, "train", short="cpu", of=SHORT, breaking="gpu")
    messages: list[str] = []
    trouble.on_message = messages.append
    failed = [NodeState(f"node-{number}", "Failure", "cpu") for number in range(SHORT)]
    for node in failed:
        trouble.take(NodeStatusChanged(node, "Pending"))
    trouble.take(FailureReported("There is no capacity.", "gpu", None, "event-1", WHEN))
    trouble.take(FailureReported("The disk is full.", "cpu", None, "event-2", WHEN))
    assert [holds for holds, _ in trouble.checks([NodeState(each.node_logical_id) for each in failed])][:2] == [
        False,
        False,
    ]
    trouble.take(FailureReported("There is no capacity.", "cpu", None, "event-3", WHEN))
    assert messages == []
    assert len(cluster.server.capacity) == 1
