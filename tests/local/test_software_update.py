"""UpdateClusterSoftware."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async.local.shortages import Shortage
from tests.local.rehearsal import START, Rehearsal, group, more


@pytest.fixture
def rehearsal() -> Rehearsal:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu", 5, ImageReleaseVersion="1.0.0"), group("cpu", 1))
    return rehearsal


def update(rehearsal: Rehearsal, **others: Any) -> None:
    rehearsal.call("UpdateClusterSoftware", ClusterName="train", **others)


def cluster_status(rehearsal: Rehearsal) -> str:
    return str(rehearsal.call("DescribeCluster", ClusterName="train")["ClusterStatus"])


def test_all_nodes_are_updated_and_run_on_with_the_same_instances(rehearsal: Rehearsal) -> None:
    before = [node["InstanceId"] for node in rehearsal.nodes()]
    update(rehearsal)
    assert rehearsal.statuses() == ["SystemUpdating"] * 6
    assert (cluster_status(rehearsal), rehearsal.group("cpu")["Status"]) == ("SystemUpdating", "SystemUpdating")
    rehearsal.advance(300)
    assert rehearsal.statuses() == ["Running"] * 6
    assert (cluster_status(rehearsal), rehearsal.group("cpu")["Status"]) == ("InService", "InService")
    nodes = rehearsal.nodes()
    assert [node["InstanceId"] for node in nodes] == before
    assert {node["LastSoftwareUpdateTime"] for node in nodes} == {START + 660}
    (entry,) = rehearsal.ledger.interruptions()
    assert (entry.operation, len(entry.nodes)) == ("UpdateClusterSoftware", 6)


def test_a_group_gets_the_release_that_is_asked_for(rehearsal: Rehearsal) -> None:
    update(rehearsal, InstanceGroups=[{"InstanceGroupName": "gpu", "ImageReleaseVersion": "1.1.0"}])
    assert rehearsal.statuses() == [*["SystemUpdating"] * 5, "Running"]

    def told() -> list[str]:
        details = rehearsal.group("gpu")
        names = ("SoftwareUpdateStatus", "CurrentImageReleaseVersion", "DesiredImageReleaseVersion")
        return [details[name] for name in names]

    assert told() == ["InProgress", "1.0.0", "1.1.0"]
    rehearsal.advance(300)
    assert told() == ["Succeeded", "1.1.0", "1.1.0"]


@pytest.mark.parametrize(
    ("size", "batches"),
    [
        ({"Type": "INSTANCE_COUNT", "Value": 2}, [2, 2, 1]),
        ({"Type": "CAPACITY_PERCENTAGE", "Value": 60}, [3, 2]),
        ({"Type": "CAPACITY_PERCENTAGE", "Value": 1}, [1] * 5),
    ],
)
def test_an_update_can_go_batch_by_batch(rehearsal: Rehearsal, size: dict[str, Any], batches: list[int]) -> None:
    deployment = {"RollingUpdatePolicy": {"MaximumBatchSize": size}, "WaitIntervalInSeconds": 60}
    update(rehearsal, InstanceGroups=[{"InstanceGroupName": "gpu"}], DeploymentConfig=deployment)
    for batch in batches:
        assert rehearsal.statuses().count("SystemUpdating") == batch
        rehearsal.advance(300)
        assert rehearsal.statuses().count("SystemUpdating") == 0
        rehearsal.advance(60)
    assert cluster_status(rehearsal) == "InService"
    assert all("LastSoftwareUpdateTime" in node for node in rehearsal.nodes()[:5])


def test_nothing_else_is_done_to_a_group_meanwhile(rehearsal: Rehearsal) -> None:
    update(rehearsal)
    (failure,) = rehearsal.add(more("gpu", 1))["Failed"]
    assert failure["ErrorCode"] == "InvalidInstanceGroupStatus"
    assert rehearsal.refusal("UpdateClusterSoftware", ClusterName="train").code == "ConflictException"
    assert rehearsal.refusal("UpdateCluster", ClusterName="train").code == "ConflictException"


def test_a_group_below_its_minimum_is_not_updated() -> None:
    rehearsal = Rehearsal()
    rehearsal.capacity.add(Shortage("train", "gpu"))
    rehearsal.cluster(group("gpu", 1, MinInstanceCount=1), group("cpu", 1))
    refusal = rehearsal.refusal("UpdateClusterSoftware", ClusterName="train")
    assert (refusal.code, "'gpu' is Creating" in refusal.message) == ("ConflictException", True)
    update(rehearsal, InstanceGroups=[{"InstanceGroupName": "cpu"}])
    assert rehearsal.statuses() == ["Failure", "SystemUpdating"]


def test_a_group_that_is_not_there_is_refused(rehearsal: Rehearsal) -> None:
    refusal = rehearsal.refusal(
        "UpdateClusterSoftware", ClusterName="train", InstanceGroups=[{"InstanceGroupName": "absent"}]
    )
    assert (refusal.code, "'absent'" in refusal.message) == ("ValidationException", True)
    assert rehearsal.statuses() == ["Running"] * 6
