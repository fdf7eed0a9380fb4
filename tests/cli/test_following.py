"""What is told of nodes that are followed; the commands' tests have the following itself."""

from __future__ import annotations

import datetime
import time

from sm_async import NodeState, shapes
from sm_async.cli.called_cluster import CalledCluster
from sm_async.cli.following import Following, change_document
from sm_async.cli.group_progress import GroupCounts
from sm_async.errors import SageMakerError
from sm_async.hyperpod import EventsUnavailable, FailureReported, InstanceReplaced, NodeGone
from tests.cluster_nodes.clusters import ARN, Cluster, Document, node
from tests.virtual_time import in_virtual_time

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
    told = change_document(FailureReported("Insufficient capacity", "gpu", None, "event-1", WHEN))
    assert (told["IsCapacityShortage"], told["EventTime"]) == (True, WHEN.timestamp())
    assert change_document(EventsUnavailable(SageMakerError("no permission")))["Message"] == "no permission"


def called(cluster: Cluster) -> CalledCluster:
    described = shapes.DescribeClusterResponse(cluster_arn=ARN, cluster_status="InService", instance_groups=[])
    return CalledCluster(cluster.client_of_users(), ARN, described)


def shortage(_: Document) -> Document:
    event: Document = {
        "EventId": "00000000-0000-4000-8000-000000000000",
        "ClusterArn": ARN,
        "ClusterName": "train",
        "ResourceType": "InstanceGroup",
        "InstanceGroupName": "gpu",
        "EventTime": time.time(),
        "EventLevel": "Error",
        "EventDetails": {"EventMetadata": {"InstanceGroupScaling": {"FailureMessage": "insufficient capacity"}}},
    }
    return {"Events": [event], "EventDetails": event}


@in_virtual_time
async def test_what_the_service_says_of_a_shortage_is_told_and_nodes_run_when_it_is_over() -> None:
    cluster = Cluster(
        [node("n1"), node("n2", "Failure")],
        answers={"ListClusterEvents": shortage, "DescribeClusterEvent": shortage},
    )
    cluster.later(70, node("n1"), node("n2"))
    following = Following({"n1": "gpu", "n2": "gpu"})
    polls: list[str] = []
    messages: list[str] = []
    following.on_poll = lambda: polls.append(following.summary)
    following.on_message = messages.append
    assert await following.until_running(called(cluster), interval=30.0, within=600.0)
    assert polls == ["1 of 2 nodes run, 1 Failure", "2 of 2 nodes run"]
    assert messages == ["gpu: 1 node failed; the service goes on trying", "gpu: insufficient capacity"]


def shortages(_: Document) -> Document:
    """An event for each of three nodes, and one for their group, with the same words."""
    events: list[Document] = []
    for number in range(4):
        event: Document = shortage({})["EventDetails"]
        events.append(event | {"EventId": f"00000000-0000-4000-8000-00000000000{number}"})
    return {"Events": events, "EventDetails": events[0]}


@in_virtual_time
async def test_what_befalls_many_nodes_of_a_group_at_once_is_told_once() -> None:
    nodes = [node(f"n{n}", "Failure", message="no such luck" if n == 4 else None) for n in range(1, 5)]
    cluster = Cluster(nodes, answers={"ListClusterEvents": shortages, "DescribeClusterEvent": shortages})
    cluster.later(70, *(node(f"n{n}") for n in range(1, 5)))
    following = Following({f"n{n}": "gpu" for n in range(1, 5)})
    messages: list[str] = []
    counts: list[str] = []
    following.on_message = messages.append
    following.on_poll = lambda: counts.append(str(following.counts()["gpu"]))
    assert await following.until_running(called(cluster), interval=30.0, within=600.0)
    assert messages == [
        "gpu: 3 nodes failed; the service goes on trying",
        "gpu: 1 node failed; the service goes on trying: no such luck",
        "gpu: insufficient capacity",
    ]
    assert counts[0] == "4 of 4 added, 4 failing"


@in_virtual_time
async def test_the_same_words_are_told_again_a_quarter_of_an_hour_later() -> None:
    said: Document = {}
    cluster = Cluster(
        [node("n1", "Failure")], answers={"ListClusterEvents": lambda _: said, "DescribeClusterEvent": lambda _: said}
    )
    following = Following({"n1": "gpu"})
    messages: list[str] = []
    following.on_message = messages.append
    for number, minutes in enumerate((0, 14, 15)):
        event: Document = shortage({})["EventDetails"]
        event |= {"EventId": f"00000000-0000-4000-8000-{number:012}", "EventTime": WHEN.timestamp() + 60 * minutes}
        said |= {"Events": [event], "EventDetails": event}
        assert not await following.until_running(called(cluster), interval=30.0, within=50.0)
    assert messages == ["gpu: 1 node failed; the service goes on trying", *2 * ["gpu: insufficient capacity"]]


@in_virtual_time
async def test_another_instance_is_told_of_though_the_node_had_none_in_between() -> None:
    cluster = Cluster([node("n1", instance="i-1"), node("n2", "Pending")])
    cluster.later(40, node("n1", "Pending"), node("n2", "Pending"))
    cluster.later(70, node("n1", instance="i-2"), node("n2", instance="i-3"))
    following = Following({"n1": "gpu", "n2": "gpu"})
    messages: list[str] = []
    following.on_message = messages.append
    assert await following.until_running(called(cluster), interval=30.0, within=600.0)
    assert messages == ["gpu: 1 node got another instance, and what was on its volumes is lost"]


@in_virtual_time
async def test_out_of_time_it_keeps_what_was_seen_last() -> None:
    cluster = Cluster([node("n1"), node("n2", "Pending")])
    following = Following({"n1": "gpu", "n2": "gpu"})
    assert not await following.until_running(called(cluster), interval=30.0, within=100.0)
    assert following.summary == "1 of 2 nodes run, 1 Pending"
    assert not await following.until_gone(called(cluster), interval=30.0, within=100.0)


@in_virtual_time
async def test_nodes_are_gone_when_no_listing_has_them() -> None:
    cluster = Cluster([node("n1"), node("n2")])
    cluster.later(50, node("n2"))
    following = Following({"n1": "gpu"})
    assert await following.until_gone(called(cluster), interval=30.0, within=600.0)
    assert following.counts()["gpu"].gone == 1
