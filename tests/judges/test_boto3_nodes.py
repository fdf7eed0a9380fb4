"""boto3 watches nodes live: short of capacity, broken and replaced, below a minimum; and reads what the events say."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from sm_async.local import Breakdown, Shortage
from tests.judges.boto3_judge import Document, Judge, group, judge_of, more

START = 1_800_000_000.0
NO_CAPACITY = "We currently do not have sufficient ml.p5.48xlarge capacity."


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    """A server of which three of the next five nodes of `gpu` find no capacity for ten minutes."""
    async with judge_of([START]) as each:
        await each.cluster(group("gpu"))
        shortage = Shortage("train", "gpu", count=3, of=5, after=240, lasts=600, message=NO_CAPACITY)
        each.server.capacity.add(shortage)
        await each.call("BatchAddClusterNodes", ClusterName="train", NodesToAdd=[more("gpu", 5)])
        yield each


async def statuses(judge: Judge) -> list[str]:
    return [node["InstanceStatus"]["Status"] for node in await judge.nodes()]


async def group_of(judge: Judge) -> Document:
    described = await judge.call("DescribeCluster", ClusterName="train")
    (details,) = described["InstanceGroups"]
    return {name: details[name] for name in ("Status", "CurrentCount", "TargetCount")}


async def test_nodes_that_find_no_capacity_fail_and_run_later(judge: Judge) -> None:
    judge.advance(300)
    assert await statuses(judge) == ["Running"] * 2 + ["Failure"] * 3
    assert await group_of(judge) == {"Status": "InService", "CurrentCount": 2, "TargetCount": 5}
    judge.advance(540 + 300)
    assert await statuses(judge) == ["Running"] * 5
    assert await group_of(judge) == {"Status": "InService", "CurrentCount": 5, "TargetCount": 5}


async def test_list_cluster_events(judge: Judge) -> None:
    judge.advance(300)
    pages = await judge.pages("ListClusterEvents", page_size=2, ClusterName="train", ResourceType="Instance")
    assert [len(page["Events"]) for page in pages] == [2, 1]
    event = pages[0]["Events"][0]
    assert (event["EventLevel"], event["InstanceGroupName"]) == ("Error", "gpu")
    assert event["EventTime"].timestamp() == START + 360 + 240
    everything = await judge.pages("ListClusterEvents", page_size=100, ClusterName="train")
    times = [event["EventTime"] for page in everything for event in page["Events"]]
    assert times == sorted(times, reverse=True)


async def test_describe_cluster_event(judge: Judge) -> None:
    judge.advance(300)
    listed = await judge.call("ListClusterEvents", ClusterName="train", ResourceType="Instance")
    failed = {node["NodeLogicalId"] for node in await judge.nodes() if node["InstanceStatus"]["Status"] == "Failure"}
    told: set[str] = set()
    for event in listed["Events"]:
        answer = await judge.call("DescribeClusterEvent", ClusterName="train", EventId=event["EventId"])
        facts = answer["EventDetails"]["EventDetails"]["EventMetadata"]["Instance"]
        assert facts["FailureMessage"] == NO_CAPACITY
        told.add(facts["NodeLogicalId"])
    assert told == failed


async def test_an_instance_that_breaks_down_is_replaced() -> None:
    async with judge_of([START]) as judge:
        await judge.cluster(group("gpu"))
        judge.server.capacity.add(Breakdown("train", "gpu", after=100, lasts=60))
        await judge.call("BatchAddClusterNodes", ClusterName="train", NodesToAdd=[more("gpu", 1)])
        judge.advance(300)
        (before,) = await judge.nodes()
        judge.advance(100)
        assert await statuses(judge) == ["Failure"]
        judge.advance(360)
        (after,) = await judge.nodes()
        assert after["InstanceStatus"]["Status"] == "Running"
        assert after["NodeLogicalId"] == before["NodeLogicalId"]
        assert after["InstanceId"] != before["InstanceId"]
        (entry,) = judge.server.ledger.replacements()
        assert entry.instances == ((before["InstanceId"], after["InstanceId"]),)


async def test_deep_health_checks_come_before_running() -> None:
    async with judge_of([START], health_check_seconds=3600) as judge:
        await judge.cluster(group("gpu", 1, OnStartDeepHealthChecks=["InstanceStress"]))
        assert await statuses(judge) == ["DeepHealthCheckInProgress"]
        await judge.server.advance(hours=1)
        assert await statuses(judge) == ["Running"]


async def test_a_group_below_its_minimum_is_rolled_back_after_three_hours() -> None:
    async with judge_of([START]) as judge:
        judge.server.capacity.add(Shortage("train", "gpu", count=3, of=5))
        await judge.cluster(group("gpu", 5, MinInstanceCount=3))
        assert await group_of(judge) == {"Status": "Creating", "CurrentCount": 2, "TargetCount": 5}
        answer = await judge.call("BatchAddClusterNodes", ClusterName="train", NodesToAdd=[more("gpu", 1)])
        assert [each["ErrorCode"] for each in answer["Failed"]] == ["InvalidInstanceGroupStatus"]
        await judge.server.advance(hours=3)
        assert await group_of(judge) == {"Status": "InService", "CurrentCount": 0, "TargetCount": 0}
        assert await judge.nodes() == []


TRAIN = {"ClusterName": "train"}
NO_EVENT = {"EventId": "00000000-0000-4000-8000-000000000000"}
REFUSED: list[tuple[str, Document, str]] = [
    ("DescribeClusterEvent", TRAIN | NO_EVENT, "ResourceNotFound"),
    ("DescribeClusterEvent", {"ClusterName": "fixed"} | NO_EVENT, "ValidationException"),
    ("DescribeClusterEvent", TRAIN | {"EventId": "event"}, "ValidationException"),
    ("ListClusterEvents", {"ClusterName": "absent"}, "ResourceNotFound"),
    ("ListClusterEvents", {"ClusterName": "fixed"}, "ValidationException"),
    ("ListClusterEvents", TRAIN | {"NextToken": "made-up"}, "ValidationException"),
]


async def test_every_refusal_has_its_code_and_changes_nothing(judge: Judge) -> None:
    """One test for all, because the server stays the same: that is part of what is tested."""
    await judge.call("CreateCluster", ClusterName="fixed", InstanceGroups=[group("gpu", 1)])
    before = judge.server.ledger.entries
    codes = [(await judge.error(operation, **parameters))[0] for operation, parameters, _ in REFUSED]
    assert codes == [code for _, _, code in REFUSED]
    assert judge.server.ledger.entries == before
