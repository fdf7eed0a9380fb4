"""What is told of nodes that are followed; the commands' tests have the following itself."""

from __future__ import annotations

import datetime

from sm_async import NodeState
from sm_async.cli.following import Following, change_document
from sm_async.cli.group_progress import GroupCounts
from sm_async.errors import SageMakerError
from sm_async.hyperpod import EventsUnavailable, FailureReported, InstanceReplaced, NodeGone

WHEN = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)


def test_before_the_first_listing_nothing_is_known_but_the_groups() -> None:
    following = Following({"node-1": "gpu", "node-2": "cpu", "node-3": "gpu"})
    assert following.counts() == {
        "cpu": GroupCounts(total=1, added=1, gone=0),
        "gpu": GroupCounts(total=2, added=2, gone=0),
    }
    assert following.summary == "0 of 3 nodes run, 3 NotListed"


def test_a_change_as_json_has_what_the_change_has() -> None:
    node = NodeState("node-1", "Pending", "gpu", "i-2")
    assert change_document(InstanceReplaced(node, "i-1", "i-2")) == {
        "Change": "InstanceReplaced",
        "NodeLogicalId": "node-1",
        "InstanceId": "i-2",
        "InstanceGroupName": "gpu",
        "Status": "Pending",
        "Message": None,
        "Before": "i-1",
    }
    assert change_document(NodeGone(node, None))["Before"] is None
    shortage = change_document(FailureReported("Insufficient capacity", "gpu", None, "event-1", WHEN))
    assert (shortage["IsCapacityShortage"], shortage["EventTime"]) == (True, WHEN.timestamp())
    assert change_document(EventsUnavailable(SageMakerError("no permission")))["Message"] == "no permission"
