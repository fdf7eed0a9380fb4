"""DescribeClusterNode and ListClusterNodes while nodes come and go."""

from __future__ import annotations

from typing import Any

import pytest

from tests.local.rehearsal import GPU, START, Document, Rehearsal, group, more


@pytest.fixture
def rehearsal() -> Rehearsal:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu"), group("cpu"))
    return rehearsal


def listed(rehearsal: Rehearsal, **others: Any) -> list[Document]:
    nodes: list[Document] = rehearsal.call("ListClusterNodes", ClusterName="train", **others)["ClusterNodeSummaries"]
    return nodes


def test_a_node_is_pending_gets_its_instance_and_runs(rehearsal: Rehearsal) -> None:
    (added,) = rehearsal.add(more("gpu", 1))["Successful"]
    seen: list[tuple[str, bool]] = []
    for _ in range(4):
        (node,) = rehearsal.nodes()
        assert node["NodeLogicalId"] == added["NodeLogicalId"]
        seen.append((node["InstanceStatus"]["Status"], "InstanceId" in node))
        rehearsal.advance(100)
    assert seen == [("Pending", False), ("Pending", False), ("Pending", True), ("Running", True)]


def test_nodes_without_instance_are_listed_only_with_logical_ids(rehearsal: Rehearsal) -> None:
    rehearsal.add(more("gpu", 1))
    assert listed(rehearsal) == []
    assert len(listed(rehearsal, IncludeNodeLogicalIds=True)) == 1


def test_logical_ids_are_shown_only_where_they_are_asked_for(rehearsal: Rehearsal) -> None:
    rehearsal.add(more("gpu", 1))
    rehearsal.advance(300)
    (without,), (with_id,) = listed(rehearsal), listed(rehearsal, IncludeNodeLogicalIds=True)
    assert "NodeLogicalId" not in without
    logical_id = with_id.pop("NodeLogicalId")
    assert without == with_id
    assert without["InstanceType"] == GPU
    assert rehearsal.status(logical_id) == "Running"


def test_a_node_is_described_by_either_id(rehearsal: Rehearsal) -> None:
    rehearsal.call(
        "UpdateCluster",
        ClusterName="train",
        InstanceGroups=[group("gpu", LifeCycleConfig={"OnCreate": "x.sh"}, KubernetesConfig={"Labels": {"a": "b"}})],
    )
    rehearsal.add(more("gpu", 1))
    rehearsal.advance(300)
    (node,) = rehearsal.nodes()
    by_instance = rehearsal.call("DescribeClusterNode", ClusterName="train", NodeId=node["InstanceId"])
    by_logical_id = rehearsal.call("DescribeClusterNode", ClusterName="train", NodeLogicalId=node["NodeLogicalId"])
    details = by_instance["NodeDetails"]
    assert by_instance == by_logical_id
    assert details["NodeLogicalId"] == node["NodeLogicalId"]
    assert details["InstanceId"] == node["InstanceId"]
    assert details["InstanceGroupName"] == "gpu"
    assert details["LifeCycleConfig"] == {"OnCreate": "x.sh"}
    assert details["KubernetesConfig"] == {"CurrentLabels": {"a": "b"}, "DesiredLabels": {"a": "b"}}
    assert details["Placement"]["AvailabilityZone"].startswith("us-east-1")
    assert details["PrivateDnsHostname"].split(".")[0] == f"ip-{details['PrivatePrimaryIp'].replace('.', '-')}"


def test_times_are_told_to_the_millisecond(rehearsal: Rehearsal) -> None:
    rehearsal.now += 0.123456
    rehearsal.add(more("gpu", 1))
    assert rehearsal.nodes()[0]["LaunchTime"] == START + 360.123


def test_a_node_without_instance_is_described_by_its_logical_id_only(rehearsal: Rehearsal) -> None:
    (added,) = rehearsal.add(more("gpu", 1))["Successful"]
    details = rehearsal.call("DescribeClusterNode", ClusterName="train", NodeLogicalId=added["NodeLogicalId"])
    assert not {"InstanceId", "PrivatePrimaryIp", "PrivateDnsHostname"} & details["NodeDetails"].keys()
    rehearsal.advance(300)
    (node,) = rehearsal.nodes()
    soon = Rehearsal()
    soon.cluster(group("gpu"), group("cpu"))
    soon.add(more("gpu", 1))
    refusal = soon.refusal("DescribeClusterNode", ClusterName="train", NodeId=node["InstanceId"])
    assert refusal.code == "ResourceNotFound", "the id that the node is going to have is not known before"


@pytest.mark.parametrize("ids", [{}, {"NodeId": "i-0123456789abcdef0", "NodeLogicalId": "node-1"}])
def test_exactly_one_id_describes_a_node(rehearsal: Rehearsal, ids: Document) -> None:
    refusal = rehearsal.refusal("DescribeClusterNode", ClusterName="train", **ids)
    assert refusal.code == "ValidationException"
    assert "exactly one" in refusal.message


@pytest.mark.parametrize("ids", [{"NodeId": "i-0123456789abcdef0"}, {"NodeLogicalId": "node-1"}])
def test_a_node_that_is_not_there_is_not_found(rehearsal: Rehearsal, ids: Document) -> None:
    assert rehearsal.refusal("DescribeClusterNode", ClusterName="train", **ids).code == "ResourceNotFound"


def test_nodes_of_the_zones_take_turns(rehearsal: Rehearsal) -> None:
    rehearsal.add(more("gpu", 5))
    zones = [
        rehearsal.call("DescribeClusterNode", ClusterName="train", NodeLogicalId=node["NodeLogicalId"])["NodeDetails"][
            "Placement"
        ]["AvailabilityZone"][-1]
        for node in rehearsal.nodes()
    ]
    assert zones == ["a", "b", "c", "d", "a"]


class TestListClusterNodes:
    @pytest.fixture
    def rehearsal(self) -> Rehearsal:
        rehearsal = Rehearsal()
        rehearsal.cluster(group("gpu-b", 12), group("gpu-a", 3), group("cpu", 2))
        return rehearsal

    def test_a_page_has_ten_nodes_where_no_number_is_asked_for(self, rehearsal: Rehearsal) -> None:
        first = rehearsal.call("ListClusterNodes", ClusterName="train")
        second = rehearsal.call("ListClusterNodes", ClusterName="train", NextToken=first["NextToken"])
        assert [len(page["ClusterNodeSummaries"]) for page in (first, second)] == [10, 7]
        assert "NextToken" not in second

    def test_more_than_a_hundred_are_refused(self, rehearsal: Rehearsal) -> None:
        assert "greater than 100" in rehearsal.refusal("ListClusterNodes", ClusterName="train", MaxResults=101).message

    def test_nodes_come_in_the_order_of_their_creation_and_backwards(self, rehearsal: Rehearsal) -> None:
        rehearsal.add(more("cpu", 1))
        rehearsal.advance(300)
        forwards = listed(rehearsal, MaxResults=100)
        assert [node["InstanceGroupName"] for node in forwards] == ["gpu-b"] * 12 + ["gpu-a"] * 3 + ["cpu"] * 3
        assert forwards[-1]["LaunchTime"] == START + 360
        assert listed(rehearsal, MaxResults=100, SortOrder="Descending") == forwards[::-1]

    def test_nodes_can_be_sorted_by_the_name_of_their_group(self, rehearsal: Rehearsal) -> None:
        groups = [node["InstanceGroupName"] for node in listed(rehearsal, MaxResults=100, SortBy="NAME")]
        assert groups == ["cpu"] * 2 + ["gpu-a"] * 3 + ["gpu-b"] * 12

    def test_nodes_are_filtered_by_group_and_time(self, rehearsal: Rehearsal) -> None:
        rehearsal.add(more("cpu", 1))
        rehearsal.advance(300)
        assert len(listed(rehearsal, MaxResults=100, InstanceGroupNameContains="gpu")) == 15
        assert len(listed(rehearsal, MaxResults=100, CreationTimeAfter=START)) == 1
        assert len(listed(rehearsal, MaxResults=100, CreationTimeBefore=START + 360)) == 17

    def test_a_token_of_another_cluster_is_refused(self, rehearsal: Rehearsal) -> None:
        token = rehearsal.call("ListClusterNodes", ClusterName="train")["NextToken"]
        rehearsal.cluster(group("gpu", 20), name="other")
        refusal = rehearsal.refusal("ListClusterNodes", ClusterName="other", NextToken=token)
        assert refusal.code == "ValidationException"

    def test_nodes_that_are_gone_between_pages_hide_no_other(self, rehearsal: Rehearsal) -> None:
        nodes = rehearsal.nodes()
        first = rehearsal.call("ListClusterNodes", ClusterName="train", MaxResults=5)
        going = [node["InstanceId"] for node in first["ClusterNodeSummaries"]]
        rehearsal.call("BatchDeleteClusterNodes", ClusterName="train", NodeIds=going)
        rehearsal.advance(30)
        rest = listed(rehearsal, MaxResults=100, NextToken=first["NextToken"])
        assert [node["InstanceId"] for node in rest] == [node["InstanceId"] for node in nodes[5:]]
