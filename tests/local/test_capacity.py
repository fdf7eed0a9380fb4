"""What a test says about capacity, and what clients then see: statuses, ids, events, counts and the ledger."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async.local.shortages import Breakdown, Shortage
from tests.local.rehearsal import START, Document, Rehearsal, group, more

NO_CAPACITY = "We have no ml.p5.48xlarge in us-east-1a."
BEGIN = START + 360


@pytest.fixture
def rehearsal() -> Rehearsal:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu"))
    return rehearsal


def ids(rehearsal: Rehearsal) -> dict[str, str | None]:
    return {node["NodeLogicalId"]: node.get("InstanceId") for node in rehearsal.nodes()}


def counts(rehearsal: Rehearsal) -> tuple[int, int, bool]:
    details = rehearsal.group("gpu")
    return details["CurrentCount"], details["TargetCount"], "ActiveOperations" in details


def failures(rehearsal: Rehearsal, kind: str) -> list[tuple[float, str]]:
    """Time and message of events that are errors."""
    found = [event for event in rehearsal.events(ResourceType=kind) if event["EventLevel"] == "Error"]
    return [
        (event["EventTime"], facts["FailureMessage"])
        for event in found
        for facts in event["EventDetails"]["EventMetadata"].values()
    ]


def test_three_of_five_fail_after_four_minutes_and_run_when_capacity_is_back(rehearsal: Rehearsal) -> None:
    rehearsal.capacity.add(Shortage("train", "gpu", count=3, of=5, after=240, lasts=600, message=NO_CAPACITY))
    rehearsal.add(more("gpu", 5))
    assert (rehearsal.statuses(), len(rehearsal.capacity)) == (["Pending"] * 5, 0)
    rehearsal.advance(240)
    assert rehearsal.statuses() == ["Pending"] * 2 + ["Failure"] * 3
    assert [instance is None for instance in ids(rehearsal).values()] == [False] * 2 + [True] * 3
    rehearsal.advance(60)
    assert counts(rehearsal) == (2, 5, True)
    assert failures(rehearsal, "Instance") == [(BEGIN + 240, NO_CAPACITY)] * 3
    assert failures(rehearsal, "InstanceGroup") == [(BEGIN + 240, NO_CAPACITY)]
    rehearsal.advance(540)
    assert rehearsal.statuses() == ["Running"] * 2 + ["Pending"] * 3
    rehearsal.advance(300)
    assert rehearsal.statuses() == ["Running"] * 5
    assert counts(rehearsal) == (5, 5, False)
    assert len(failures(rehearsal, "Instance")) == 3


def test_the_event_of_an_instance_names_the_node(rehearsal: Rehearsal) -> None:
    rehearsal.capacity.add(Shortage("train", "gpu", count=1, message=NO_CAPACITY))
    (added,) = rehearsal.add(more("gpu", 1))["Successful"]
    (event,) = rehearsal.events(ResourceType="Instance")
    facts = event["EventDetails"]["EventMetadata"]["Instance"]
    assert facts == {"FailureMessage": NO_CAPACITY, "NodeLogicalId": added["NodeLogicalId"]}
    assert (event["InstanceGroupName"], "InstanceId" in event) == ("gpu", False)


def test_retries_that_find_nothing_fail_again(rehearsal: Rehearsal) -> None:
    rehearsal.capacity.add(Shortage("train", "gpu", count=1, after=60, lasts=600, retry_every=120))
    rehearsal.add(more("gpu", 1))
    seen: list[str] = []
    for _ in range(200):
        seen += [status for status in rehearsal.statuses() if [status] != seen[-1:]]
        rehearsal.advance(10)
    assert seen == [*["Pending", "Failure"] * 4, "Pending", "Running"]
    assert len(failures(rehearsal, "Instance")) == 4


def test_capacity_can_come_back_when_the_test_says_so(rehearsal: Rehearsal) -> None:
    shortage = Shortage("train", "gpu", after=60)
    rehearsal.capacity.add(shortage)
    rehearsal.add(more("gpu", 2))
    rehearsal.advance(8 * 3600)
    assert rehearsal.statuses() == ["Failure", "Failure"]
    rehearsal.capacity.end(shortage)
    assert list(rehearsal.capacity) == []
    assert rehearsal.statuses() == ["Pending", "Pending"]
    rehearsal.advance(300)
    rehearsal.add(more("gpu", 1))
    assert rehearsal.statuses() == ["Running", "Running", "Pending"]


def test_what_would_have_failed_does_not_where_the_shortage_ends_before(rehearsal: Rehearsal) -> None:
    rehearsal.capacity.add(Shortage("train", "gpu", after=60))
    rehearsal.add(more("gpu", 1))
    rehearsal.advance(30)
    rehearsal.capacity.clear()
    rehearsal.advance(300)
    assert rehearsal.statuses() == ["Running"]
    assert failures(rehearsal, "Instance") == failures(rehearsal, "InstanceGroup") == []


def test_nodes_that_found_capacity_already_are_left_alone_when_a_shortage_ends(rehearsal: Rehearsal) -> None:
    shortage = Shortage("train", "gpu", count=1, lasts=60)
    rehearsal.capacity.add(shortage)
    rehearsal.add(more("gpu", 1))
    rehearsal.advance(60 + 200)
    before = ids(rehearsal)
    rehearsal.capacity.end(shortage)
    assert ids(rehearsal) == before
    rehearsal.advance(100)
    assert rehearsal.statuses() == ["Running"]


def test_a_node_in_failure_can_be_deleted_by_its_logical_id(rehearsal: Rehearsal) -> None:
    rehearsal.capacity.add(Shortage("train", "gpu", count=1, lasts=600))
    (added,) = rehearsal.add(more("gpu", 1))["Successful"]
    rehearsal.call("BatchDeleteClusterNodes", ClusterName="train", NodeLogicalIds=[added["NodeLogicalId"]])
    rehearsal.advance(2000)
    assert rehearsal.nodes() == []
    assert [event["EventLevel"] for event in rehearsal.events(ResourceType="Instance")] == ["Error"]


def test_a_broken_instance_is_replaced_under_the_same_logical_id(rehearsal: Rehearsal) -> None:
    rehearsal.capacity.add(Breakdown("train", "gpu", count=1, after=1000, lasts=60, message="GPU fell off the bus"))
    rehearsal.add(more("gpu", 2))
    rehearsal.advance(300)
    before = ids(rehearsal)
    broken = next(iter(before))
    rehearsal.advance(1000)
    assert rehearsal.statuses() == ["Failure", "Running"]
    assert (ids(rehearsal), counts(rehearsal)) == (before, (1, 2, False))
    rehearsal.advance(60)
    assert (rehearsal.statuses(), ids(rehearsal)[broken]) == (["Pending", "Running"], None)
    assert counts(rehearsal) == (1, 2, True)
    rehearsal.advance(300)
    after = ids(rehearsal)
    assert (rehearsal.statuses(), list(after)) == (["Running", "Running"], list(before))
    assert (after[broken] == before[broken], counts(rehearsal)) == (False, (2, 2, False))
    (entry,) = rehearsal.ledger.replacements()
    assert (entry.operation, entry.request_id, entry.nodes) == ("NodeRecovery", "", (("gpu", broken),))
    assert entry.instances == ((before[broken], after[broken]),)
    assert failures(rehearsal, "Instance") == [(BEGIN + 1300, "GPU fell off the bus")]


def test_an_instance_that_is_gone_is_not_found_and_the_new_one_is(rehearsal: Rehearsal) -> None:
    rehearsal.add(more("gpu", 1))
    rehearsal.advance(300)
    (old,) = ids(rehearsal).values()
    rehearsal.capacity.break_down("train", str(old), lasts=60)
    rehearsal.advance(360)
    (new,) = ids(rehearsal).values()
    assert rehearsal.refusal("DescribeClusterNode", ClusterName="train", NodeId=old).code == "ResourceNotFound"
    described = rehearsal.call("DescribeClusterNode", ClusterName="train", NodeId=new)
    assert described["NodeDetails"]["InstanceStatus"] == {"Status": "Running"}


@pytest.mark.parametrize("script", [True, False])
def test_a_cluster_without_node_recovery_replaces_nothing(script: bool) -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu"), NodeRecovery="None")
    if script:
        rehearsal.capacity.add(Breakdown("train", "gpu"))
    (added,) = rehearsal.add(more("gpu", 1))["Successful"]
    rehearsal.advance(300)
    if not script:
        rehearsal.capacity.break_down("train", added["NodeLogicalId"])
    rehearsal.advance(8 * 3600)
    assert rehearsal.statuses() == ["Failure"]
    assert rehearsal.ledger.replacements() == ()


def test_what_is_not_there_cannot_break_down(rehearsal: Rehearsal) -> None:
    (added,) = rehearsal.add(more("gpu", 1))["Successful"]
    for cluster, node in [("absent", "i-1"), ("train", "i-1"), ("train", added["NodeLogicalId"])]:
        with pytest.raises(LookupError):
            rehearsal.capacity.break_down(cluster, node)
    with pytest.raises(ValueError, match="lasts"):
        rehearsal.capacity.break_down("train", lasts=-1)


def test_what_is_no_script_is_refused(rehearsal: Rehearsal) -> None:
    wrong: Any = "Shortage"
    with pytest.raises(TypeError, match="Shortage"):
        rehearsal.capacity.add(wrong)


def test_groups_with_deep_health_checks_check_each_new_instance() -> None:
    rehearsal = Rehearsal(health_check_seconds=3600)
    rehearsal.cluster(group("gpu", OnStartDeepHealthChecks=["InstanceStress"]), group("cpu"))
    rehearsal.add(more("gpu", 1), more("cpu", 1))
    rehearsal.advance(300)
    assert rehearsal.statuses() == ["DeepHealthCheckInProgress", "Running"]
    assert counts(rehearsal) == (0, 1, True)
    rehearsal.advance(3600)
    assert rehearsal.statuses() == ["Running", "Running"]
    (logical_id, *_) = ids(rehearsal)
    rehearsal.capacity.break_down("train", logical_id, lasts=0)
    rehearsal.advance(300)
    assert rehearsal.status(logical_id) == "DeepHealthCheckInProgress"


class TestClustersThatAreNotContinuous:
    def test_a_creation_that_finds_no_capacity_fails_and_leaves_no_nodes(self) -> None:
        rehearsal = Rehearsal()
        rehearsal.capacity.add(Shortage("train", "gpu", count=1, of=3, after=100, message=NO_CAPACITY))
        arn = rehearsal.call("CreateCluster", ClusterName="train", InstanceGroups=[group("gpu", 3)])["ClusterArn"]
        rehearsal.advance(159)
        assert self.statuses(rehearsal) == ("Creating", "Creating")
        rehearsal.advance(1)
        assert self.statuses(rehearsal)[0] == "RollingBack"
        assert rehearsal.statuses() == ["ShuttingDown"] * 3
        rehearsal.advance(30)
        described = rehearsal.call("DescribeCluster", ClusterName="train")
        assert (described["ClusterStatus"], described["FailureMessage"]) == ("Failed", NO_CAPACITY)
        assert (rehearsal.nodes(), rehearsal.ledger.nodes(arn)) == ([], {})

    def test_an_update_that_finds_no_capacity_is_taken_back(self) -> None:
        rehearsal = Rehearsal()
        rehearsal.cluster(group("gpu", 2), continuous=False)
        before = ids(rehearsal)
        rehearsal.capacity.add(Shortage("train", "gpu", count=1, after=100))
        rehearsal.call("UpdateCluster", ClusterName="train", InstanceGroups=[group("gpu", 3, ThreadsPerCore=1)])
        rehearsal.advance(130)
        assert self.statuses(rehearsal) == ("InService", "InService")
        assert ids(rehearsal) == before
        assert "ThreadsPerCore" not in rehearsal.group("gpu")

    def test_capacity_that_is_back_in_time_lets_a_creation_go_on(self) -> None:
        rehearsal = Rehearsal()
        rehearsal.capacity.add(Shortage("train", "gpu", after=100))
        rehearsal.call("CreateCluster", ClusterName="train", InstanceGroups=[group("gpu", 1)])
        rehearsal.advance(90)
        rehearsal.capacity.clear()
        rehearsal.advance(299)
        assert self.statuses(rehearsal) == ("Creating", "Creating")
        rehearsal.advance(1)
        assert self.statuses(rehearsal) == ("InService", "InService")
        assert rehearsal.statuses() == ["Running"]

    def test_a_deletion_goes_before_the_failure(self) -> None:
        rehearsal = Rehearsal()
        rehearsal.capacity.add(Shortage("train", "gpu", after=100))
        rehearsal.call("CreateCluster", ClusterName="train", InstanceGroups=[group("gpu", 1)])
        rehearsal.advance(150)
        rehearsal.call("DeleteCluster", ClusterName="train")
        rehearsal.advance(20)
        assert self.statuses(rehearsal) == ("Deleting", "Deleting")

    def statuses(self, rehearsal: Rehearsal) -> tuple[str, str]:
        described: Document = rehearsal.call("DescribeCluster", ClusterName="train")
        return described["ClusterStatus"], described["InstanceGroups"][0]["Status"]
