"""`track_nodes`: every change once, why nodes do not come, and how it ends."""

from __future__ import annotations

import asyncio
import datetime
from typing import Any

import pytest

from sm_async import NodeState
from sm_async.errors import AccessDeniedException, ConfigurationError, ResourceNotFound, WaiterFailed, WaiterTimeout
from sm_async.hyperpod import (
    EventsUnavailable,
    FailureReported,
    InstanceAssigned,
    InstanceReplaced,
    NodeChange,
    NodeGone,
    NodeStatusChanged,
    NodeTracker,
    track_nodes,
)
from tests.cluster_nodes.clusters import ARN, Cluster, Document, Refusal, node
from tests.seams import NOON
from tests.virtual_time import in_virtual_time, now


def tracker_of(cluster: Cluster, *ids: str, **settings: Any) -> NodeTracker:
    return track_nodes(cluster.client_of_users(), "train", ids, time_source=lambda: NOON + now(), **settings)


async def told(tracker: NodeTracker) -> list[str]:
    """The changes, in short."""
    return [short(change) async for change in tracker]


def short(change: NodeChange) -> str:
    match change:
        case NodeStatusChanged(changed, before):
            return f"{changed.node_logical_id}: {before} -> {changed.status}"
        case InstanceAssigned(changed, instance):
            return f"{changed.node_logical_id}: has {instance}"
        case InstanceReplaced(changed, before, instance):
            return f"{changed.node_logical_id}: {before} replaced by {instance}"
        case NodeGone(changed, before):
            return f"{changed.node_logical_id}: gone, was {before}"
        case FailureReported(message, group, logical_id):
            return f"{group}, {logical_id}: {message}"
        case EventsUnavailable(error):
            return f"no events: {type(error).__name__}"


@in_virtual_time
async def test_every_change_of_a_node_is_told_once() -> None:
    cluster = Cluster([node("n1", "Pending"), node("n2", "Running", "i-2")])
    cluster.later(20, node("n1", "Pending", "i-1"), node("n2", "Running", "i-2"))
    cluster.later(50, node("n1", "Running", "i-1"), node("n2", "SystemUpdating", "i-2"))
    cluster.later(80, node("n1", "Running", "i-1"), node("n2", "Pending", "i-3"))
    cluster.later(110, node("n1", "Running", "i-1"), node("n2", "Running", "i-3"))
    tracker = tracker_of(cluster, "n1", "n2")
    assert tracker.nodes == {}
    assert await told(tracker) == [
        "n1: None -> Pending",
        "n2: has i-2",
        "n2: None -> Running",
        "n1: has i-1",
        "n1: Pending -> Running",
        "n2: Running -> SystemUpdating",
        "n2: i-2 replaced by i-3",
        "n2: SystemUpdating -> Pending",
        "n2: Pending -> Running",
    ]
    assert tracker.nodes["n2"] == NodeState("n2", "Running", "gpu", "i-3")
    assert len(cluster.requests) == 5, "one listing a round, and no events of nodes that come"


@in_virtual_time
async def test_an_instance_is_replaced_though_the_node_had_none_in_between() -> None:
    cluster = Cluster([node("n1", "Running", "i-1"), node("n2", "Pending")])
    cluster.answers |= EventLog().answers
    cluster.later(20, node("n1", "Failure", "i-1"), node("n2", "Failure"))
    cluster.later(50, node("n1", "Pending"), node("n2", "Pending"))
    cluster.later(110, node("n1", "Pending", "i-2"), node("n2", "Running", "i-9"))
    cluster.later(140, node("n1", "Running", "i-2"), node("n2", "Running", "i-9"))
    assert await told(tracker_of(cluster, "n1", "n2")) == [
        "n1: has i-1",
        "n1: None -> Running",
        "n2: None -> Pending",
        "n1: Running -> Failure",
        "n2: Pending -> Failure",
        "n1: Failure -> Pending",
        "n2: Failure -> Pending",
        "n1: i-1 replaced by i-2",
        "n2: has i-9",
        "n2: Pending -> Running",
        "n1: Pending -> Running",
    ]


@in_virtual_time
async def test_nodes_that_are_gone_are_told_of_and_not_waited_for() -> None:
    cluster = Cluster([node("n1", "Pending"), node("n2", "Pending"), node("n3", "Failure")])
    cluster.later(20, node("n1", "Pending"), node("n3", "ShuttingDown"))
    cluster.later(50, node("n1"))
    cluster.answers |= EventLog().answers
    assert await told(tracker_of(cluster, "n1", "n2", "n3")) == [
        "n1: None -> Pending",
        "n2: None -> Pending",
        "n3: None -> Failure",
        "n2: gone, was Pending",
        "n3: Failure -> ShuttingDown",
        "n1: Pending -> Running",
        "n3: gone, was ShuttingDown",
    ]


@in_virtual_time
async def test_a_node_that_is_not_listed_yet_is_told_of_when_it_is() -> None:
    cluster = Cluster([])
    cluster.later(40, node("n1"))
    assert await told(tracker_of(cluster, "n1")) == ["n1: None -> Running"]


class EventLog:
    """The events of the cluster, as ListClusterEvents and DescribeClusterEvent tell them."""

    def __init__(self) -> None:
        self.events: list[Document] = []

    def add(self, message: str, *, at: float, kind: str = "InstanceGroupScaling", **more: Any) -> None:
        """An event so many seconds after the test began."""
        facts: Document = {"FailureMessage": message} if message else {}
        if "NodeLogicalId" in more:
            facts["NodeLogicalId"] = more.pop("NodeLogicalId")
        number = len(self.events)
        self.events.append(
            {
                "EventId": f"{number:08x}-0000-4000-8000-000000000000",
                "ClusterArn": ARN,
                "ClusterName": "train",
                "ResourceType": "InstanceGroup",
                "InstanceGroupName": "gpu",
                "EventTime": NOON + at,
                "EventLevel": "Error",
                "EventDetails": {"EventMetadata": {kind: facts}},
            }
            | more
        )

    @property
    def answers(self) -> Any:
        return {"ListClusterEvents": self._list, "DescribeClusterEvent": self.describe}

    def _list(self, document: Document) -> Document:
        assert document["SortOrder"] == "Ascending"
        found = sorted(self.events, key=lambda event: event["EventTime"])
        found = [each for each in found if document["EventTimeAfter"] <= each["EventTime"] <= NOON + now()]
        start = int(document.get("NextToken", "0"))
        page = [{name: each[name] for name in each if name != "EventDetails"} for each in found[start : start + 100]]
        return {"Events": page} | ({"NextToken": str(start + 100)} if start + 100 < len(found) else {})

    def describe(self, document: Document) -> Document:
        for each in self.events:
            if each["EventId"] == document["EventId"]:
                return {"EventDetails": each}
        raise Refusal("ResourceNotFound")


@in_virtual_time
async def test_a_shortage_of_capacity_is_told_when_a_node_has_been_pending_for_long() -> None:
    log = EventLog()
    log.add("We currently do not have sufficient ml.p5.48xlarge capacity.", at=70)
    cluster = Cluster([node("n1", "Pending"), node("n2")], answers=log.answers)
    cluster.later(290, node("n1"), node("n2"))
    changes = [(round(now()), change) async for change in tracker_of(cluster, "n1", "n2")]
    assert [at for at, _ in changes] == [0, 0, 120, 300]
    shortage = changes[2][1]
    assert isinstance(shortage, FailureReported)
    assert shortage.is_capacity_shortage
    assert (shortage.instance_group_name, shortage.node_logical_id) == ("gpu", None)
    assert shortage.event_time == datetime.datetime.fromtimestamp(NOON + 70, datetime.UTC)
    assert [at for _, at, _ in cluster.of("ListClusterEvents")] == [120, 180, 240]
    assert len(cluster.of("DescribeClusterEvent")) == 1


@in_virtual_time
async def test_a_node_that_begins_to_fail_has_the_events_asked_at_once() -> None:
    log = EventLog()
    log.add("Lifecycle scripts did not run.", at=25, kind="Instance", NodeLogicalId="n1")
    log.add("Lifecycle scripts did not run.", at=25, kind="Instance", NodeLogicalId="of-somebody-else")
    log.add("no capacity", at=55)
    cluster = Cluster([node("n1", "Pending"), node("n2", "Pending")], answers=log.answers)
    cluster.later(20, node("n1", "Failure"), node("n2", "Pending"))
    cluster.later(50, node("n1", "Failure"), node("n2", "Failure"))
    cluster.later(80, node("n1"), node("n2"))
    tracker = tracker_of(cluster, "n1", "n2")
    assert await told(tracker) == [
        "n1: None -> Pending",
        "n2: None -> Pending",
        "n1: Pending -> Failure",
        "gpu, n1: Lifecycle scripts did not run.",
        "n2: Pending -> Failure",
        "gpu, None: no capacity",
        "n1: Failure -> Running",
        "n2: Failure -> Running",
    ]
    assert [at for _, at, _ in cluster.of("ListClusterEvents")] == [30, 60]


@in_virtual_time
async def test_events_that_tell_of_no_failure_of_these_nodes_are_passed_over() -> None:
    log = EventLog()
    log.add("of another group", at=10, InstanceGroupName="cpu")
    log.add("only for information", at=11, EventLevel="Info")
    log.add("", at=12)
    log.add("long ago", at=-3600)
    log.add("the whole cluster", at=13, kind="Cluster", InstanceGroupName="", ResourceType="Cluster")
    log.add("forgotten meanwhile", at=14)
    log.add("a while ago", at=-600, EventLevel=None)
    cluster = Cluster([node("n1", "Failure")], answers=log.answers)
    forgotten = log.events[5]["EventId"]

    def before(operation: str, document: Document) -> None:
        if operation == "DescribeClusterEvent" and document["EventId"] == forgotten:
            raise Refusal("ResourceNotFound")

    cluster.before = before
    cluster.later(100, node("n1"))
    found = [change async for change in tracker_of(cluster, "n1") if isinstance(change, FailureReported)]
    assert [change.message for change in found] == ["a while ago", "the whole cluster"]
    assert [change.instance_group_name or None for change in found] == ["gpu", None]
    assert not any(change.is_capacity_shortage for change in found)


@in_virtual_time
async def test_events_of_a_group_are_kept_for_its_nodes_that_are_not_listed_yet() -> None:
    log = EventLog()
    log.add("no capacity", at=-1, InstanceGroupName="cpu")
    log.add("of a third group", at=-1, InstanceGroupName="tpu")
    cluster = Cluster([node("n1", "Failure")], answers=log.answers)
    cluster.later(20, node("n1", "Failure"), node("n2", "Failure", group="cpu"))
    cluster.later(50, node("n1"), node("n2", group="cpu"))
    found = [change async for change in tracker_of(cluster, "n1", "n2") if isinstance(change, FailureReported)]
    assert [change.message for change in found] == ["no capacity"]


@in_virtual_time
async def test_an_event_that_is_kept_is_found_however_much_later_the_next_one_is() -> None:
    log = EventLog()
    log.add("no capacity", at=-600, InstanceGroupName="cpu")
    log.add("just now", at=-1)
    cluster = Cluster([node("n1", "Failure")], answers=log.answers)
    cluster.later(20, node("n1", "Failure"), node("n2", "Failure", group="cpu"))
    cluster.later(50, node("n1"), node("n2", group="cpu"))
    found = [change async for change in tracker_of(cluster, "n1", "n2") if isinstance(change, FailureReported)]
    assert [change.message for change in found] == ["just now", "no capacity"]


@in_virtual_time
async def test_events_with_ids_that_the_model_has_not_and_without_a_time_end_nothing() -> None:
    log = EventLog()
    log.add("no capacity", at=-1, EventId="event-1")
    cluster = Cluster([node("n1", "Failure")], answers=log.answers)
    listed = log.answers["ListClusterEvents"]
    nameless = {"EventId": "event-2", "EventLevel": "Error"}
    cluster.answers["ListClusterEvents"] = lambda document: {"Events": [nameless, *listed(document)["Events"]]}
    cluster.later(50, node("n1"))
    assert await told(tracker_of(cluster, "n1")) == [
        "n1: None -> Failure",
        "gpu, None: no capacity",
        "n1: Failure -> Running",
    ]


@in_virtual_time
async def test_a_node_whose_status_is_not_said_is_followed_all_the_same() -> None:
    odd = node("n1") | {"InstanceStatus": {"Status": 5}}
    cluster = Cluster([odd])
    cluster.later(20, odd | {"InstanceStatus": {}})
    cluster.later(50, node("n1"))
    assert await told(tracker_of(cluster, "n1", events=False)) == ["n1: None -> Unknown", "n1: Unknown -> Running"]


@in_virtual_time
async def test_hundreds_of_events_are_read_a_few_at_a_time_and_each_once() -> None:
    log = EventLog()
    for number in range(320):
        log.add(f"capacity {number}", at=number / 10, EventLevel="Error" if number % 4 == 0 else "Info")
    cluster = Cluster([node("n1", "Failure")], answers=log.answers)
    cluster.later(400, node("n1"))
    found = [change async for change in tracker_of(cluster, "n1") if isinstance(change, FailureReported)]
    assert [change.message for change in found] == [f"capacity {number}" for number in range(0, 320, 4)]
    described: dict[float, int] = {}
    for _, at, _ in cluster.of("DescribeClusterEvent"):
        described[at] = described.get(at, 0) + 1
    assert max(described.values()) <= 25
    assert sum(described.values()) == 80


@in_virtual_time
async def test_thousands_of_events_are_gone_through_and_none_is_told_twice() -> None:
    log = EventLog()
    for number in range(3000):
        log.add(f"capacity {number}", at=(number - 3000) / 4, EventLevel="Error" if number % 290 == 0 else "Info")
    cluster = Cluster([node("n1", "Failure")], answers=log.answers)
    cluster.later(400, node("n1"))
    found = [change async for change in tracker_of(cluster, "n1") if isinstance(change, FailureReported)]
    assert [change.message for change in found] == [f"capacity {number}" for number in range(0, 3000, 290)]
    pages = [at for _, at, _ in cluster.of("ListClusterEvents")]
    assert [pages.count(at) for at in sorted(set(pages))][:4] == [20, 15, 5, 5]


@in_virtual_time
async def test_events_that_appear_late_are_found() -> None:
    log = EventLog()
    log.add("first", at=-1)
    cluster = Cluster([node("n1", "Failure")], answers=log.answers)
    asyncio.get_running_loop().call_later(45, lambda: log.add("late", at=-30))
    cluster.later(100, node("n1"))
    found = [change async for change in tracker_of(cluster, "n1") if isinstance(change, FailureReported)]
    assert [change.message for change in found] == ["first", "late"]


@pytest.mark.parametrize("code", ["AccessDeniedException", "UnknownOperationException", "ValidationException"])
def test_events_that_cannot_be_read_are_told_of_once_and_tracking_goes_on(code: str) -> None:
    def refuse(_: Document) -> Document:
        raise Refusal(code)

    @in_virtual_time
    async def scene() -> None:
        cluster = Cluster([node("n1", "Failure")], answers={"ListClusterEvents": refuse})
        cluster.later(500, node("n1"))
        assert await told(tracker_of(cluster, "n1")) == [
            "n1: None -> Failure",
            f"no events: {code}",
            "n1: Failure -> Running",
        ]
        assert len(cluster.of("ListClusterEvents")) == 1

    scene()


@in_virtual_time
async def test_an_error_that_passes_leaves_events_to_the_next_look() -> None:
    log = EventLog()
    log.add("first", at=-3)
    log.add("second", at=-2)
    log.add("third", at=-1)
    throttled = iter([False, False, True, False])

    def describe(document: Document) -> Document:
        if next(throttled):
            raise Refusal("ThrottlingException")
        return log.describe(document)

    cluster = Cluster([node("n1", "Failure")], answers=log.answers | {"DescribeClusterEvent": describe})
    cluster.later(190, node("n1"))
    changes = [(round(now()), short(change)) async for change in tracker_of(cluster, "n1")]
    assert changes == [
        (0, "n1: None -> Failure"),
        (0, "gpu, None: first"),
        (0, "gpu, None: second"),
        (60, "gpu, None: third"),
        (210, "n1: Failure -> Running"),
    ]


@in_virtual_time
async def test_events_are_not_asked_for_where_nobody_wants_them() -> None:
    cluster = Cluster([node("n1", "Failure")])
    cluster.later(500, node("n1"))
    assert await told(tracker_of(cluster, "n1", events=False)) == ["n1: None -> Failure", "n1: Failure -> Running"]


@in_virtual_time
async def test_events_that_are_slow_neither_hold_up_listings_nor_pass_the_deadline() -> None:
    log = EventLog()
    for number in range(20):
        log.add(f"event {number}", at=-1)
    cluster = Cluster([node("n1", "Failure")], answers=log.answers)
    cluster.before = lambda operation, _: setattr(cluster, "seconds", 7.0 if "Event" in operation else 0.0)
    with pytest.raises(WaiterTimeout):
        await told(tracker_of(cluster, "n1", timeout=50.0))
    assert now() <= 50
    assert cluster.listings[1] == 30


@in_virtual_time
async def test_out_of_time_it_tells_the_last_changes_and_then_that() -> None:
    cluster = Cluster([node("n1", "Pending"), node("n2")])
    cluster.later(80, node("n1", "Pending", "i-1"), node("n2"))
    tracker = tracker_of(cluster, "n1", "n2", timeout=90.0)
    changes = [short(await anext(tracker)) for _ in range(3)]
    assert changes == ["n1: None -> Pending", "n2: None -> Running", "n1: has i-1"]
    with pytest.raises(WaiterTimeout) as caught:
        await anext(tracker)
    assert now() == 85
    assert caught.value.output is tracker.state
    assert str(tracker.state) == "1 Pending, 1 Running"
    assert await told(tracker) == []


@in_virtual_time
async def test_a_cluster_that_is_not_there_or_may_not_be_listed_is_an_error() -> None:
    for code, cause in {"ResourceNotFound": ResourceNotFound, "AccessDeniedException": AccessDeniedException}.items():
        cluster = Cluster()

        def before(_operation: str, _document: Document, code: str = code) -> None:
            raise Refusal(code)

        cluster.before = before
        with pytest.raises(WaiterFailed) as caught:
            await told(tracker_of(cluster, "n1"))
        assert isinstance(caught.value.__cause__, cause)


@in_virtual_time
async def test_nodes_that_go_with_their_cluster_are_told_of() -> None:
    cluster = Cluster([node("n1", "Pending")])

    def before(_operation: str, _document: Document) -> None:
        if now() > 20:
            raise Refusal("ResourceNotFound")

    cluster.before = before
    assert await told(tracker_of(cluster, "n1")) == ["n1: None -> Pending", "n1: gone, was Pending"]


@in_virtual_time
async def test_what_cancels_it_in_the_middle_loses_no_change() -> None:
    log = EventLog()
    for number in range(10):
        log.add(f"event {number}", at=number - 10)
    cluster = Cluster([node("n1", "Failure")], seconds=1.0, answers=log.answers)
    cluster.later(600, node("n1"))
    tracker, changes = tracker_of(cluster, "n1"), list[str]()
    while True:
        try:
            async with asyncio.timeout(3.5):
                changes.append(short(await anext(tracker)))
        except TimeoutError:
            continue
        except StopAsyncIteration:
            break
    assert changes == [
        "n1: None -> Failure",
        *(f"gpu, None: event {number}" for number in range(10)),
        "n1: Failure -> Running",
    ]


@in_virtual_time
async def test_trackers_and_waits_of_one_cluster_share_the_listings() -> None:
    cluster = Cluster([node(f"n{number}", "Pending") for number in range(250)])
    cluster.later(40, *(node(f"n{number}") for number in range(250)))
    client = cluster.client_of_users()
    ids = [f"n{number}" for number in range(250)]
    trackers = [track_nodes(client, "train", ids[start::5]) for start in range(5)]
    changes, _ = await asyncio.gather(
        asyncio.gather(*map(told, trackers)),
        client.wait.cluster_nodes_running(cluster_name="train", node_logical_ids=ids).result(),
    )
    assert [len(each) for each in changes] == [100] * 5
    assert len(cluster.requests) == 3 * 3


def test_arguments_that_cannot_work_are_refused_at_once() -> None:
    with pytest.raises(ConfigurationError, match="give a list of ids"):
        track_nodes(Cluster().client_of_users(), "train", "n1")
    with pytest.raises(ConfigurationError, match="delay"):
        track_nodes(Cluster().client_of_users(), "train", ["n1"], delay=-1.0)
