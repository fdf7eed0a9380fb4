"""UpdateCluster: counts up and down, configurations, new groups and groups that go."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async.local.settings import Switches
from tests.local.rehearsal import ROLE, Document, Rehearsal, group


def update(rehearsal: Rehearsal, *groups: Document, **others: Any) -> Document:
    instance_groups = {"InstanceGroups": list(groups)} if groups else {}
    return rehearsal.call("UpdateCluster", ClusterName="train", **instance_groups, **others)


def refusal_message(rehearsal: Rehearsal, *groups: Document, **others: Any) -> str:
    instance_groups = {"InstanceGroups": list(groups)} if groups else {}
    refusal = rehearsal.refusal("UpdateCluster", ClusterName="train", **instance_groups, **others)
    assert refusal.code == "ValidationException"
    return refusal.message


def status(rehearsal: Rehearsal) -> str:
    return str(rehearsal.call("DescribeCluster", ClusterName="train")["ClusterStatus"])


def group_names(rehearsal: Rehearsal) -> list[str]:
    groups = rehearsal.call("DescribeCluster", ClusterName="train")["InstanceGroups"]
    return [each["InstanceGroupName"] for each in groups]


@pytest.fixture
def rehearsal() -> Rehearsal:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu", 2), group("cpu", 1))
    return rehearsal


def test_a_higher_count_adds_nodes_and_a_continuous_cluster_stays_in_service(rehearsal: Rehearsal) -> None:
    arn = update(rehearsal, group("gpu", 5))["ClusterArn"]
    assert (status(rehearsal), rehearsal.group("gpu")["Status"]) == ("InService", "InService")
    assert (rehearsal.group("gpu")["CurrentCount"], rehearsal.group("gpu")["TargetCount"]) == (2, 5)
    assert rehearsal.group("cpu")["TargetCount"] == 1
    rehearsal.advance(300)
    assert rehearsal.group("gpu")["CurrentCount"] == 5
    assert [len(entry.nodes) for entry in rehearsal.ledger.additions(cluster_arn=arn)] == [3, 3]


def test_any_other_cluster_is_updating_until_its_nodes_run() -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu", 2), group("cpu"), continuous=False)
    update(rehearsal, group("gpu", 3), group("new", 1))
    assert status(rehearsal) == "Updating"
    assert [rehearsal.group(name)["Status"] for name in ("gpu", "cpu", "new")] == ["Updating", "InService", "Creating"]
    rehearsal.advance(300)
    assert status(rehearsal) == "InService"
    assert [rehearsal.group(name)["Status"] for name in ("gpu", "cpu", "new")] == ["InService"] * 3


@pytest.mark.parametrize("busy_with", ["Creating", "Updating"])
def test_a_busy_cluster_is_not_updated(busy_with: str) -> None:
    rehearsal = Rehearsal()
    rehearsal.call("CreateCluster", ClusterName="train", InstanceGroups=[group("gpu", 1)])
    if busy_with == "Updating":
        rehearsal.advance(360)
        update(rehearsal, group("gpu", 2))
    refusal = rehearsal.refusal("UpdateCluster", ClusterName="train", InstanceGroups=[group("gpu", 3)])
    assert refusal.code == "ConflictException"
    assert busy_with in refusal.message


def test_a_lower_count_removes_the_newest_nodes(rehearsal: Rehearsal) -> None:
    update(rehearsal, group("gpu", 3))
    before = [node["NodeLogicalId"] for node in rehearsal.nodes() if node["InstanceGroupName"] == "gpu"]
    update(rehearsal, group("gpu", 1))
    assert [rehearsal.status(logical_id) for logical_id in before] == ["Running", "ShuttingDown", "ShuttingDown"]
    assert rehearsal.group("gpu")["TargetCount"] == 1
    rehearsal.advance(30)
    assert [node["NodeLogicalId"] for node in rehearsal.nodes() if node["InstanceGroupName"] == "gpu"] == before[:1]


def test_a_lower_count_can_remove_the_oldest_nodes() -> None:
    rehearsal = Rehearsal(switches=Switches(scale_down="oldest"))
    rehearsal.cluster(group("gpu", 3))
    before = [node["NodeLogicalId"] for node in rehearsal.nodes()]
    update(rehearsal, group("gpu", 1))
    assert [rehearsal.status(logical_id) for logical_id in before] == ["ShuttingDown", "ShuttingDown", "Running"]


def test_nodes_that_shut_down_do_not_count_for_a_new_count(rehearsal: Rehearsal) -> None:
    update(rehearsal, group("gpu", 0))
    update(rehearsal, group("gpu", 2))
    assert rehearsal.group("gpu")["TargetCount"] == 2
    rehearsal.advance(300)
    assert rehearsal.group("gpu")["CurrentCount"] == 2


def test_the_same_count_changes_no_node(rehearsal: Rehearsal) -> None:
    entries = rehearsal.ledger.entries
    update(rehearsal, group("gpu", 2))
    assert rehearsal.ledger.entries == entries


def test_what_an_update_leaves_out_stays_as_it_is(rehearsal: Rehearsal) -> None:
    update(rehearsal, group("gpu", 2, ThreadsPerCore=1), NodeRecovery="Automatic")
    update(rehearsal, group("gpu", 2, LifeCycleConfig={"OnCreate": "x.sh"}), ClusterRole=ROLE)
    described = rehearsal.call("DescribeCluster", ClusterName="train")
    assert (described["NodeRecovery"], described["ClusterRole"]) == ("Automatic", ROLE)
    assert described["ClusterName"] == "train"
    assert (rehearsal.group("gpu")["ThreadsPerCore"], rehearsal.group("gpu")["LifeCycleConfig"]) == (
        1,
        {"OnCreate": "x.sh"},
    )


def test_an_update_by_arn_keeps_the_name(rehearsal: Rehearsal) -> None:
    arn = rehearsal.call("DescribeCluster", ClusterName="train")["ClusterArn"]
    rehearsal.call("UpdateCluster", ClusterName=arn, NodeRecovery="None")
    assert rehearsal.call("DescribeCluster", ClusterName="train")["ClusterName"] == "train"


def test_a_cluster_can_become_continuous() -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu"), continuous=False)
    update(rehearsal, NodeProvisioningMode="Continuous")
    assert len(rehearsal.add({"InstanceGroupName": "gpu", "IncrementTargetCountBy": 1})["Successful"]) == 1


def test_deleted_groups_shut_their_nodes_down_and_are_gone(rehearsal: Rehearsal) -> None:
    update(rehearsal, InstanceGroupsToDelete=["gpu"])
    assert rehearsal.group("gpu")["Status"] == "Deleting"
    assert (rehearsal.group("gpu")["TargetCount"], rehearsal.group("gpu")["CurrentCount"]) == (0, 2)
    rehearsal.advance(30)
    assert group_names(rehearsal) == ["cpu"]
    assert {node["InstanceGroupName"] for node in rehearsal.nodes()} == {"cpu"}


def test_a_group_that_is_deleting_is_not_updated(rehearsal: Rehearsal) -> None:
    update(rehearsal, InstanceGroupsToDelete=["gpu"])
    refusal = rehearsal.refusal("UpdateCluster", ClusterName="train", InstanceGroups=[group("gpu", 1)])
    assert refusal.code == "ConflictException"
    rehearsal.advance(30)
    update(rehearsal, group("gpu", 1))
    assert group_names(rehearsal) == ["cpu", "gpu"]


def test_groups_to_delete_have_to_be_there_and_not_be_updated_too(rehearsal: Rehearsal) -> None:
    message = refusal_message(rehearsal, group("gpu", 1), InstanceGroupsToDelete=["absent", "gpu"])
    assert message.startswith("2 validation errors detected")
    assert "no group 'absent'" in message
    assert "'gpu' is in InstanceGroups too" in message


def test_a_group_keeps_its_kind_and_type(rehearsal: Rehearsal) -> None:
    rehearsal.call(
        "UpdateCluster",
        ClusterName="train",
        InstanceGroups=[group("flexible", InstanceRequirements={"InstanceTypes": ["ml.p5.48xlarge"]})],
    )
    assert "cannot become ml.c5.large" in refusal_message(rehearsal, group("gpu", 2, InstanceType="ml.c5.large"))
    assert "cannot become ml.p5.48xlarge" in refusal_message(rehearsal, group("flexible"))
    requirements = {"InstanceTypes": ["ml.p5e.48xlarge"]}
    assert "cannot replace it" in refusal_message(rehearsal, group("gpu", InstanceRequirements=requirements))
    assert "restricted" in refusal_message(rehearsal, RestrictedInstanceGroups=[group("gpu", 2)])
    update(rehearsal, group("flexible", InstanceRequirements=requirements))
    assert rehearsal.group("flexible")["InstanceRequirements"]["CurrentInstanceTypes"] == ["ml.p5e.48xlarge"]


def test_an_update_beyond_the_limit_changes_nothing() -> None:
    rehearsal = Rehearsal(node_limit=3)
    rehearsal.cluster(group("gpu", 2))
    groups = [group("gpu", 4, ThreadsPerCore=1), group("new")]
    assert (
        rehearsal.refusal("UpdateCluster", ClusterName="train", InstanceGroups=groups).code == "ResourceLimitExceeded"
    )
    assert group_names(rehearsal) == ["gpu"]
    assert "ThreadsPerCore" not in rehearsal.group("gpu")
    assert rehearsal.group("gpu")["TargetCount"] == 2
