"""MinInstanceCount: groups that wait for their minimum, what is refused meanwhile, and the rollback after 3 hours."""

from __future__ import annotations

import pytest

from sm_async.local.shortages import Breakdown, Shortage
from tests.local.rehearsal import START, Document, Rehearsal, group, more

HOURS_3 = 3 * 3600
NEVER = 10**7


def state(rehearsal: Rehearsal, name: str = "gpu") -> tuple[str, int, int]:
    details = rehearsal.group(name)
    return details["Status"], details["CurrentCount"], details["TargetCount"]


def create(rehearsal: Rehearsal, *groups: Document) -> str:
    """Create a continuous cluster and wait until it is there, but not for its nodes."""
    created = rehearsal.call(
        "CreateCluster", ClusterName="train", NodeProvisioningMode="Continuous", InstanceGroups=list(groups)
    )
    rehearsal.advance(60)
    return str(created["ClusterArn"])


def update(rehearsal: Rehearsal, *groups: Document) -> None:
    rehearsal.call("UpdateCluster", ClusterName="train", InstanceGroups=list(groups))


@pytest.fixture
def rehearsal() -> Rehearsal:
    """A cluster whose group `gpu` has two of the three nodes that it needs, of five; the others find no capacity."""
    rehearsal = Rehearsal()
    rehearsal.capacity.add(Shortage("train", "gpu", count=3, of=5, after=240, lasts=NEVER))
    create(rehearsal, group("gpu", 5, MinInstanceCount=3), group("cpu", 1))
    rehearsal.advance(300)
    return rehearsal


def test_a_group_is_in_service_when_its_minimum_runs_and_not_before() -> None:
    rehearsal = Rehearsal()
    rehearsal.capacity.add(Shortage("train", "gpu", count=2, of=5, lasts=600))
    create(rehearsal, group("gpu", 5, MinInstanceCount=4))
    rehearsal.advance(600)
    assert state(rehearsal) == ("Creating", 3, 5)
    rehearsal.advance(299)
    assert state(rehearsal) == ("Creating", 3, 5)
    rehearsal.advance(1)
    assert state(rehearsal) == ("InService", 5, 5)
    rehearsal.advance(HOURS_3)
    assert state(rehearsal) == ("InService", 5, 5)


def test_a_group_in_service_need_not_have_all_its_nodes(rehearsal: Rehearsal) -> None:
    rehearsal.capacity.add(Shortage("train", "cpu", count=1, of=3, lasts=NEVER))
    update(rehearsal, group("cpu", 4, MinInstanceCount=3))
    assert state(rehearsal, "cpu") == ("Updating", 1, 4)
    rehearsal.advance(300)
    assert state(rehearsal, "cpu") == ("InService", 3, 4)
    rehearsal.advance(HOURS_3)
    assert state(rehearsal, "cpu") == ("InService", 3, 4)


def test_the_cluster_and_other_groups_are_in_service_meanwhile(rehearsal: Rehearsal) -> None:
    assert rehearsal.call("DescribeCluster", ClusterName="train")["ClusterStatus"] == "InService"
    assert (state(rehearsal), state(rehearsal, "cpu")) == (("Creating", 2, 5), ("InService", 1, 1))
    assert rehearsal.group("gpu")["MinCount"] == 3
    assert len(rehearsal.add(more("cpu", 1))["Successful"]) == 1


def test_nodes_are_neither_added_nor_deleted_below_the_minimum(rehearsal: Rehearsal) -> None:
    entries = rehearsal.ledger.entries
    (failure,) = rehearsal.add(more("gpu", 1))["Failed"]
    assert failure["ErrorCode"] == "InvalidInstanceGroupStatus"
    instance = rehearsal.nodes()[0]["InstanceId"]
    answer = rehearsal.call("BatchDeleteClusterNodes", ClusterName="train", NodeIds=[instance])
    assert [failure["Code"] for failure in answer["Failed"]] == ["InvalidNodeStatus"]
    assert rehearsal.ledger.entries == entries


def test_a_new_group_rolls_back_to_no_instances_after_three_hours(rehearsal: Rehearsal) -> None:
    arn = rehearsal.call("DescribeCluster", ClusterName="train")["ClusterArn"]
    rehearsal.advance(HOURS_3 - 301)
    assert state(rehearsal) == ("Creating", 2, 5)
    rehearsal.advance(1)
    assert state(rehearsal) == ("Creating", 2, 0)
    assert rehearsal.statuses() == [*["ShuttingDown"] * 5, "Running"]
    rehearsal.advance(30)
    assert state(rehearsal) == ("InService", 0, 0)
    assert list(rehearsal.ledger.nodes(arn).values()) == ["cpu"]


def test_the_rollback_is_in_the_ledger_and_in_the_events(rehearsal: Rehearsal) -> None:
    rehearsal.advance(8 * 3600)
    (removal,) = rehearsal.ledger.removals()
    assert (removal.operation, removal.request_id, len(removal.nodes)) == ("Rollback", "", 5)
    assert removal.time == START + 60 + HOURS_3
    failures = [
        (event["EventTime"], event["EventDetails"]["EventMetadata"]["InstanceGroupScaling"])
        for event in rehearsal.events(ResourceType="InstanceGroup", InstanceGroupName="gpu")
        if event["EventLevel"] == "Error"
    ]
    moment, facts = failures[-1]
    assert moment == START + 60 + HOURS_3
    assert (facts["InstanceCount"], facts["TargetCount"], facts["MinCount"]) == (2, 5, 3)
    assert "3 instances within 3 hours" in facts["FailureMessage"]


def test_a_group_that_was_there_rolls_back_to_what_it_was() -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu", 2, ThreadsPerCore=2))
    before = [node["NodeLogicalId"] for node in rehearsal.nodes()]
    rehearsal.capacity.add(Shortage("train", "gpu", lasts=NEVER))
    update(rehearsal, group("gpu", 6, MinInstanceCount=4, ThreadsPerCore=1))
    rehearsal.advance(300)
    assert (state(rehearsal), rehearsal.group("gpu")["ThreadsPerCore"]) == (("Updating", 2, 6), 1)
    rehearsal.advance(HOURS_3)
    assert (state(rehearsal), rehearsal.group("gpu")["ThreadsPerCore"]) == (("InService", 2, 2), 2)
    assert [node["NodeLogicalId"] for node in rehearsal.nodes()] == before
    rehearsal.capacity.clear()
    assert len(rehearsal.add(more("gpu", 1))["Successful"]) == 1


def test_what_a_rolled_back_update_had_removed_is_given_back() -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu", 4), NodeRecovery="None")
    nodes = [node["NodeLogicalId"] for node in rehearsal.nodes()]
    rehearsal.capacity.break_down("train", *nodes[:2])
    update(rehearsal, group("gpu", 2, MinInstanceCount=1))
    assert state(rehearsal)[0] == "Updating"
    rehearsal.advance(HOURS_3 + 300)
    assert state(rehearsal) == ("InService", 2, 4)
    (addition,) = [entry for entry in rehearsal.ledger.additions() if entry.operation == "Rollback"]
    assert (len(addition.nodes), addition.request_id) == (2, "")


def test_another_update_takes_the_place_of_the_one_that_waits(rehearsal: Rehearsal) -> None:
    rehearsal.advance(HOURS_3 - 600)
    rehearsal.capacity.add(Shortage("train", "gpu", lasts=NEVER))
    update(rehearsal, group("gpu", 6, MinInstanceCount=6))
    rehearsal.advance(3600)
    assert state(rehearsal) == ("Updating", 2, 6)
    rehearsal.advance(HOURS_3)
    assert state(rehearsal) == ("InService", 0, 0)


def test_a_lower_minimum_that_is_met_ends_the_wait(rehearsal: Rehearsal) -> None:
    update(rehearsal, group("gpu", 5, MinInstanceCount=2))
    assert state(rehearsal) == ("InService", 2, 5)
    rehearsal.advance(HOURS_3)
    assert state(rehearsal) == ("InService", 2, 5)


def test_a_minimum_that_was_met_once_need_not_be_kept() -> None:
    rehearsal = Rehearsal()
    rehearsal.capacity.add(Breakdown("train", "gpu", count=2, after=10, lasts=NEVER))
    create(rehearsal, group("gpu", 2, MinInstanceCount=2))
    rehearsal.advance(HOURS_3)
    assert state(rehearsal) == ("InService", 0, 2)


def test_capacity_that_comes_back_just_in_time_is_enough(rehearsal: Rehearsal) -> None:
    rehearsal.advance(HOURS_3 - 600)
    rehearsal.capacity.clear()
    rehearsal.advance(300)
    assert state(rehearsal) == ("InService", 5, 5)


def test_a_group_that_is_deleted_is_not_rolled_back(rehearsal: Rehearsal) -> None:
    rehearsal.call("UpdateCluster", ClusterName="train", InstanceGroupsToDelete=["gpu"])
    rehearsal.advance(HOURS_3 + 60)
    assert [entry.operation for entry in rehearsal.ledger.removals()] == ["UpdateCluster"]
    rehearsal.call("DeleteCluster", ClusterName="train")
    rehearsal.advance(HOURS_3)
    assert rehearsal.call("ListClusters")["ClusterSummaries"] == []


def test_a_minimum_above_the_count_is_refused() -> None:
    refusal = Rehearsal().refusal(
        "CreateCluster", ClusterName="train", InstanceGroups=[group("gpu", 2, MinInstanceCount=3)]
    )
    assert (refusal.code, "MinInstanceCount 3" in refusal.message) == ("ValidationException", True)


def test_a_cluster_that_is_not_continuous_waits_for_all_nodes_anyway() -> None:
    rehearsal = Rehearsal()
    rehearsal.call("CreateCluster", ClusterName="train", InstanceGroups=[group("gpu", 2, MinInstanceCount=1)])
    rehearsal.advance(359)
    assert state(rehearsal) == ("Creating", 0, 2)
    rehearsal.advance(1)
    assert state(rehearsal) == ("InService", 2, 2)
