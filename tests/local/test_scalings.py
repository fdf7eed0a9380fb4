"""Operations of a cluster: which requests begin one, how far it is at which moment, and which events are part of it."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import pytest

from sm_async.local.calls import Call
from sm_async.local.settings import Switches
from sm_async.local.shortages import Breakdown, Shortage
from tests.local.rehearsal import START, Document, Rehearsal, group, more

TRAIN: Document = {"ClusterName": "train"}
NO_OPERATION = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def rehearsal() -> Rehearsal:
    """A Continuous cluster with two running nodes in `gpu` and none in `cpu`; it is there since 360 seconds."""
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu", 2), group("cpu"))
    return rehearsal


def listed(rehearsal: Rehearsal, **filters: Any) -> list[Document]:
    """Summaries, the latest first."""
    page = rehearsal.call("ListClusterOperations", **TRAIN | filters)
    operations: list[Document] = page["ClusterOperationSummaries"]
    return operations


def latest(rehearsal: Rehearsal) -> Document:
    operation_id = listed(rehearsal)[0]["OperationId"]
    return rehearsal.call("DescribeClusterOperation", **TRAIN, OperationId=operation_id)


def changes(operation: Document) -> dict[str, tuple[Document, Document]]:
    """Original and desired counts by group."""
    return {each["InstanceGroupName"]: (each["Original"], each["Desired"]) for each in operation["ScalingDetails"]}


def statuses(rehearsal: Rehearsal) -> list[str]:
    return [each["Status"] for each in listed(rehearsal)]


def test_the_creation_of_a_cluster_scales_its_groups_from_nothing(rehearsal: Rehearsal) -> None:
    (summary,) = listed(rehearsal)
    operation = latest(rehearsal)
    assert summary.items() <= operation.items()
    assert (operation["Type"], operation["Status"], operation["CreationTime"]) == ("Scaling", "Done", START)
    assert changes(operation) == {"gpu": ({"CurrentCount": 0, "TargetCount": 0}, {"TargetCount": 2})}
    assert "DeepHealthCheckDetails" not in operation


def test_a_cluster_without_nodes_has_no_operation() -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu"))
    assert listed(rehearsal) == []


def test_an_addition_is_in_progress_until_its_nodes_run(rehearsal: Rehearsal) -> None:
    rehearsal.add(more("gpu", 3), more("cpu", 1), more("absent", 1))
    operation = latest(rehearsal)
    assert changes(operation) == {
        "gpu": ({"CurrentCount": 2, "TargetCount": 2}, {"TargetCount": 5}),
        "cpu": ({"CurrentCount": 0, "TargetCount": 0}, {"TargetCount": 1}),
    }
    assert [each["Status"] for each in operation["ScalingDetails"]] == ["InProgress", "InProgress"]
    rehearsal.advance(299)
    assert statuses(rehearsal) == ["InProgress", "Done"]
    rehearsal.advance(1)
    assert statuses(rehearsal) == ["Done", "Done"]


def test_what_changes_nothing_is_no_operation(rehearsal: Rehearsal) -> None:
    rehearsal.add(more("cpu", 1), token="once")
    before = listed(rehearsal)
    rehearsal.add(more("cpu", 1), token="once")
    rehearsal.add(more("absent", 1))
    rehearsal.call("BatchDeleteClusterNodes", **TRAIN, NodeLogicalIds=["absent-node"])
    rehearsal.call("UpdateCluster", **TRAIN, InstanceGroups=[group("gpu", 2)])
    rehearsal.call("UpdateCluster", **TRAIN, NodeRecovery="None")
    assert listed(rehearsal) == before


def test_a_deletion_is_done_when_its_nodes_are_gone(rehearsal: Rehearsal) -> None:
    first, _ = rehearsal.nodes()
    rehearsal.call("BatchDeleteClusterNodes", **TRAIN, NodeIds=[first["InstanceId"]])
    operation = latest(rehearsal)
    assert changes(operation) == {"gpu": ({"CurrentCount": 2, "TargetCount": 2}, {"TargetCount": 1})}
    rehearsal.advance(29)
    assert statuses(rehearsal)[0] == "InProgress"
    rehearsal.advance(1)
    assert statuses(rehearsal)[0] == "Done"


def test_a_node_that_is_told_to_go_twice_is_no_second_operation() -> None:
    rehearsal = Rehearsal(switches=Switches(deletion_while_shutting_down="accept"))
    rehearsal.cluster(group("gpu", 1))
    (node,) = rehearsal.nodes()
    for _ in range(2):
        rehearsal.call("BatchDeleteClusterNodes", **TRAIN, NodeIds=[node["InstanceId"]])
    assert len(listed(rehearsal)) == 2


def test_an_update_names_the_groups_whose_numbers_it_changes(rehearsal: Rehearsal) -> None:
    groups = [group("gpu", 3, MinInstanceCount=2), group("new", 1)]
    rehearsal.add(more("cpu", 1))
    rehearsal.call("UpdateCluster", **TRAIN, InstanceGroups=groups, InstanceGroupsToDelete=["cpu"])
    assert changes(latest(rehearsal)) == {
        "gpu": ({"CurrentCount": 2, "TargetCount": 2}, {"TargetCount": 3, "MinCount": 2}),
        "new": ({"CurrentCount": 0, "TargetCount": 0}, {"TargetCount": 1}),
        "cpu": ({"CurrentCount": 0, "TargetCount": 1}, {"TargetCount": 0}),
    }


def test_another_minimum_alone_is_an_operation(rehearsal: Rehearsal) -> None:
    rehearsal.call("UpdateCluster", **TRAIN, InstanceGroups=[group("gpu", 2, MinInstanceCount=1)])
    operation = latest(rehearsal)
    assert changes(operation)["gpu"][1] == {"TargetCount": 2, "MinCount": 1}
    assert operation["Status"] == "Done"


def test_a_later_operation_takes_the_place_of_one_that_has_not_ended(rehearsal: Rehearsal) -> None:
    rehearsal.add(more("gpu", 1), more("cpu", 1))
    rehearsal.advance(100)
    rehearsal.add(more("gpu", 1))
    first = listed(rehearsal)[1]["OperationId"]
    assert statuses(rehearsal) == ["InProgress", "InProgress", "Done"]
    described = rehearsal.call("DescribeClusterOperation", **TRAIN, OperationId=first)
    by_group = {each["InstanceGroupName"]: each["Status"] for each in described["ScalingDetails"]}
    assert by_group == {"gpu": "Superseded", "cpu": "InProgress"}
    rehearsal.advance(200)
    assert statuses(rehearsal) == ["InProgress", "Superseded", "Done"]
    rehearsal.advance(100)
    assert statuses(rehearsal) == ["Done", "Superseded", "Done"]


def test_what_takes_the_place_of_another_waits_for_its_nodes_too(rehearsal: Rehearsal) -> None:
    rehearsal.capacity.add(Shortage("train", "cpu", count=1, after=60, lasts=600))
    rehearsal.add(more("cpu", 1))
    rehearsal.add(more("cpu", 1))
    rehearsal.advance(959)  # 60 until it fails, 600 of shortage, 300 for the launch
    assert rehearsal.statuses()[2:] == ["Pending", "Running"]
    assert statuses(rehearsal) == ["InProgress", "Superseded", "Done"]
    rehearsal.advance(1)
    assert statuses(rehearsal) == ["Done", "Superseded", "Done"]


def test_what_takes_the_place_of_a_deletion_waits_for_its_nodes_too(rehearsal: Rehearsal) -> None:
    first, _ = rehearsal.nodes()
    rehearsal.call("BatchDeleteClusterNodes", **TRAIN, NodeIds=[first["InstanceId"]])
    rehearsal.call("UpdateCluster", **TRAIN, InstanceGroups=[group("gpu", 1, MinInstanceCount=1)])
    rehearsal.advance(29)
    assert statuses(rehearsal) == ["InProgress", "Superseded", "Done"]
    rehearsal.advance(1)
    assert statuses(rehearsal)[0] == "Done"


def test_nodes_that_go_in_one_group_do_not_end_a_deletion_in_another() -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("a", 1), group("b", 1))
    first, second = rehearsal.nodes()
    rehearsal.call("BatchDeleteClusterNodes", **TRAIN, NodeIds=[first["InstanceId"]])
    rehearsal.advance(20)
    rehearsal.call("BatchDeleteClusterNodes", **TRAIN, NodeIds=[second["InstanceId"]])
    rehearsal.advance(10)
    assert statuses(rehearsal) == ["InProgress", "Done", "Done"]


def test_instances_that_do_not_run_count_where_a_switch_says_so() -> None:
    rehearsal = Rehearsal(switches=Switches(current_count="instances"))
    rehearsal.cluster(group("gpu"))
    rehearsal.add(more("gpu", 1))
    rehearsal.advance(150)
    rehearsal.add(more("gpu", 1))
    assert changes(latest(rehearsal))["gpu"][0] == {"CurrentCount": 1, "TargetCount": 1}


def test_a_scaling_without_capacity_stays_in_progress_until_nobody_wants_its_nodes(rehearsal: Rehearsal) -> None:
    rehearsal.capacity.add(Shortage("train", "cpu", after=60))
    rehearsal.add(more("cpu", 1))
    rehearsal.advance(10_000)
    assert statuses(rehearsal)[0] == "InProgress"
    rehearsal.call("UpdateCluster", **TRAIN, InstanceGroups=[group("cpu", 0)])
    rehearsal.advance(30)
    assert statuses(rehearsal)[:2] == ["Done", "Superseded"]


def test_a_scaling_that_is_rolled_back_ends_with_that(rehearsal: Rehearsal) -> None:
    rehearsal.capacity.add(Shortage("train", "cpu", after=60))
    rehearsal.call("UpdateCluster", **TRAIN, InstanceGroups=[group("cpu", 2, MinInstanceCount=1)])
    rehearsal.advance(3 * 3600 - 1)
    assert statuses(rehearsal)[0] == "InProgress"
    rehearsal.advance(31)
    assert statuses(rehearsal)[0] == "Done"
    assert len(listed(rehearsal)) == 2


def test_what_fails_after_it_was_there_does_not_undo_the_end_of_a_scaling(rehearsal: Rehearsal) -> None:
    rehearsal.capacity.add(Breakdown("train", "cpu", after=10, lasts=1000))
    rehearsal.add(more("cpu", 1))
    rehearsal.advance(400)
    assert (rehearsal.statuses()[-1], statuses(rehearsal)[0]) == ("Failure", "Done")


def test_a_replacement_is_no_operation(rehearsal: Rehearsal) -> None:
    first, _ = rehearsal.nodes()
    rehearsal.call("BatchReplaceClusterNodes", **TRAIN, NodeIds=[first["InstanceId"]])
    assert len(listed(rehearsal)) == 1


def test_a_health_check_is_done_when_no_node_is_checked_any_more(rehearsal: Rehearsal) -> None:
    first, _ = rehearsal.nodes()
    checks = [
        {"InstanceGroupName": "gpu", "DeepHealthChecks": ["InstanceStress"], "InstanceIds": [first["InstanceId"]]},
        {"InstanceGroupName": "cpu", "DeepHealthChecks": ["InstanceConnectivity"]},
    ]
    rehearsal.call("StartClusterHealthCheck", **TRAIN, DeepHealthCheckConfigurations=checks)
    operation = latest(rehearsal)
    assert (operation["Type"], operation["Status"]) == ("DeepHealthCheck", "InProgress")
    assert operation["DeepHealthCheckDetails"] == checks
    assert "ScalingDetails" not in operation
    rehearsal.advance(5)
    assert statuses(rehearsal)[0] == "Done"


def test_a_health_check_and_a_scaling_do_not_take_each_other_s_place(rehearsal: Rehearsal) -> None:
    check = {"InstanceGroupName": "gpu", "DeepHealthChecks": ["InstanceStress"]}
    rehearsal.add(more("gpu", 1))
    rehearsal.call("StartClusterHealthCheck", **TRAIN, DeepHealthCheckConfigurations=[check])
    rehearsal.add(more("gpu", 1))
    assert statuses(rehearsal) == ["InProgress", "InProgress", "Superseded", "Done"]


def test_lists_are_filtered_sorted_and_paged(rehearsal: Rehearsal) -> None:
    check = {"InstanceGroupName": "gpu", "DeepHealthChecks": ["InstanceStress"]}
    rehearsal.call("StartClusterHealthCheck", **TRAIN, DeepHealthCheckConfigurations=[check])
    rehearsal.advance(10)
    rehearsal.add(more("cpu", 1))
    everything = listed(rehearsal)
    times = [each["CreationTime"] for each in everything]
    assert times == [START + 370, START + 360, START]
    assert listed(rehearsal, SortBy="CreationTime", SortOrder="Ascending") == everything[::-1]
    assert listed(rehearsal, Type="DeepHealthCheck") == [everything[1]]
    assert listed(rehearsal, Type="Scaling", Status="Done") == [everything[2]]
    assert listed(rehearsal, Status="Superseded") == []
    assert listed(rehearsal, CreationTimeAfter=START, CreationTimeBefore=START + 370) == [everything[1]]
    first = rehearsal.call("ListClusterOperations", **TRAIN, MaxResults=2)
    rehearsal.add(more("cpu", 1))
    assert listed(rehearsal, MaxResults=2, NextToken=first["NextToken"]) == [everything[2]]
    other = rehearsal.refusal("ListClusterOperations", **TRAIN, NextToken=first["NextToken"], Type="Scaling")
    assert other.code == "ValidationException"


def test_clusters_that_are_not_continuous_have_operations_too() -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu", 1), continuous=False)
    rehearsal.call("UpdateCluster", **TRAIN, InstanceGroups=[group("gpu", 2)])
    assert statuses(rehearsal) == ["InProgress", "Done"]


def test_a_read_of_the_past_knows_no_later_operation(rehearsal: Rehearsal) -> None:
    before = rehearsal.now
    rehearsal.advance(10)
    rehearsal.add(more("cpu", 1))
    late = latest(rehearsal)["OperationId"]
    rehearsal.now = before
    assert len(listed(rehearsal)) == 1
    assert rehearsal.refusal("DescribeClusterOperation", **TRAIN, OperationId=late).code == "ResourceNotFound"


def test_a_read_of_the_past_does_not_know_that_an_operation_was_superseded(rehearsal: Rehearsal) -> None:
    rehearsal.add(more("cpu", 1))
    rehearsal.advance(10)
    rehearsal.add(more("cpu", 1))
    assert statuses(rehearsal) == ["InProgress", "Superseded", "Done"]
    rehearsal.advance(-1)
    assert statuses(rehearsal) == ["InProgress", "Done"]


def test_what_is_not_there_is_not_found(rehearsal: Rehearsal) -> None:
    absent = rehearsal.refusal("DescribeClusterOperation", **TRAIN, OperationId=NO_OPERATION)
    no_cluster = rehearsal.refusal("ListClusterOperations", ClusterName="absent")
    assert (absent.code, no_cluster.code) == ("ResourceNotFound", "ResourceNotFound")


def test_nodes_that_are_gone_are_forgotten_though_their_operations_are_not(rehearsal: Rehearsal) -> None:
    check = {"InstanceGroupName": "gpu", "DeepHealthChecks": ["InstanceStress"]}
    rehearsal.capacity.add(Shortage("train", "cpu", after=60))
    rehearsal.add(more("cpu", 1))
    rehearsal.add(more("cpu", 1))
    rehearsal.call("StartClusterHealthCheck", **TRAIN, DeepHealthCheckConfigurations=[check])
    rehearsal.advance(10)
    cluster = rehearsal.service.account.cluster("train", rehearsal.now)
    short, *_ = cluster.census("cpu").staying
    rehearsal.call("BatchDeleteClusterNodes", **TRAIN, NodeLogicalIds=[short.logical_id])
    rehearsal.call("UpdateCluster", **TRAIN, InstanceGroups=[group("gpu", 1)])
    leaving = [weakref.ref(node) for node in cluster.nodes.values() if node.is_leaving]
    del short
    rehearsal.advance(100)
    assert statuses(rehearsal) == ["Done", "InProgress", "Done", "Superseded", "Superseded", "Done"]
    gc.collect()
    assert [node() for node in leaving] == [None, None]


# Events


def test_the_events_of_a_scaling_name_it(rehearsal: Rehearsal) -> None:
    rehearsal.capacity.add(Shortage("train", "cpu", count=1, after=60, lasts=600))
    rehearsal.add(more("cpu", 1))
    rehearsal.advance(2000)
    operation_id = latest(rehearsal)["OperationId"]
    events = rehearsal.events(OperationId=operation_id)
    assert [event["ResourceType"] for event in events] == ["InstanceGroup", "Instance", "InstanceGroup", "Instance"]
    assert {event["OperationId"] for event in events} == {operation_id}
    summaries = rehearsal.call("ListClusterEvents", **TRAIN, OperationId=operation_id)["Events"]
    assert {event["OperationId"] for event in summaries} == {operation_id}


def test_what_happens_when_no_scaling_is_under_way_is_part_of_none(rehearsal: Rehearsal) -> None:
    first, _ = rehearsal.nodes()
    rehearsal.advance(1)
    rehearsal.capacity.break_down("train", first["InstanceId"])
    rehearsal.call("UpdateClusterSoftware", **TRAIN, InstanceGroups=[{"InstanceGroupName": "cpu"}])
    without = [event for event in rehearsal.events() if "OperationId" not in event]
    assert {event["ResourceType"] for event in without} == {"Cluster", "Instance", "InstanceGroup"}


def test_a_scaling_has_no_part_in_what_happens_to_other_nodes_of_its_group(rehearsal: Rehearsal) -> None:
    first, _ = rehearsal.nodes()
    rehearsal.add(more("gpu", 1))
    rehearsal.call("BatchRebootClusterNodes", **TRAIN, NodeIds=[first["InstanceId"]])
    (event,) = rehearsal.events(ResourceType="Instance")
    assert "OperationId" not in event


def test_two_scalings_of_one_moment_have_their_own_events(rehearsal: Rehearsal) -> None:
    rehearsal.add(more("cpu", 1))
    rehearsal.add(more("cpu", 2))
    second, first, _ = listed(rehearsal)
    described = [
        [event["Description"] for event in rehearsal.events(OperationId=each["OperationId"])]
        for each in (first, second)
    ]
    assert [text[0].split()[0] for text in described] == ["1", "2"]
    assert [len(text) for text in described] == [1, 1]


def test_the_operations_of_one_seed_are_repeatable() -> None:
    first, second = Rehearsal(), Rehearsal()
    for rehearsal in (first, second):
        rehearsal.service.call(
            Call(
                operation="CreateCluster",
                document=TRAIN | {"InstanceGroups": [group("gpu", 1)]},
                request_id="request",
                now=rehearsal.now,
            )
        )
    assert listed(first) == listed(second) != []
