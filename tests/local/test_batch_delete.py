"""BatchDeleteClusterNodes: by either id, and the reasons why an id is refused."""

from __future__ import annotations

import gc
import weakref
from typing import Any

import pytest

from sm_async.local.settings import Switches
from tests.local.rehearsal import Document, Rehearsal, group, more

ABSENT = "i-0123456789abcdef0"


@pytest.fixture
def rehearsal() -> Rehearsal:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu", 3))
    return rehearsal


def delete(rehearsal: Rehearsal, **ids: list[str]) -> Document:
    return rehearsal.call("BatchDeleteClusterNodes", ClusterName="train", **ids)


def refusal(rehearsal: Rehearsal, **ids: list[str]) -> str:
    refused = rehearsal.refusal("BatchDeleteClusterNodes", ClusterName="train", **ids)
    assert refused.code == "ValidationException"
    return refused.message


def codes(failed: list[Document]) -> list[Any]:
    return [failure["Code"] for failure in failed]


def instances(count: int) -> list[str]:
    return [f"i-{number:017x}" for number in range(count)]


def test_a_deleted_node_shuts_down_and_is_gone(rehearsal: Rehearsal) -> None:
    node = rehearsal.nodes()[1]
    assert delete(rehearsal, NodeIds=[node["InstanceId"]]) == {"Successful": [node["InstanceId"]]}
    assert rehearsal.status(node["NodeLogicalId"]) == "ShuttingDown"
    assert (rehearsal.group("gpu")["CurrentCount"], rehearsal.group("gpu")["TargetCount"]) == (3, 2)
    rehearsal.advance(30)
    assert node["NodeLogicalId"] not in {each["NodeLogicalId"] for each in rehearsal.nodes()}
    assert rehearsal.group("gpu")["CurrentCount"] == 2
    by_instance = rehearsal.refusal("DescribeClusterNode", ClusterName="train", NodeId=node["InstanceId"])
    assert by_instance.code == "ResourceNotFound"


def test_a_node_that_is_gone_takes_no_memory(rehearsal: Rehearsal) -> None:
    listed = rehearsal.nodes()[0]
    node = weakref.ref(rehearsal.service.account.cluster("train", rehearsal.now).nodes[listed["NodeLogicalId"]])
    delete(rehearsal, NodeIds=[listed["InstanceId"]])
    rehearsal.advance(30)
    rehearsal.nodes()
    gc.collect()
    assert node() is None


def test_a_node_without_instance_is_deleted_by_its_logical_id(rehearsal: Rehearsal) -> None:
    (added,) = rehearsal.add(more("gpu", 1))["Successful"]
    logical_id = added["NodeLogicalId"]
    assert delete(rehearsal, NodeLogicalIds=[logical_id]) == {"SuccessfulNodeLogicalIds": [logical_id]}
    assert rehearsal.group("gpu")["TargetCount"] == 3
    rehearsal.advance(300)
    assert len(rehearsal.nodes()) == 3


def test_ids_that_are_not_there_fail_and_the_others_do_not(rehearsal: Rehearsal) -> None:
    first, second, _ = rehearsal.nodes()
    answer = delete(
        rehearsal,
        NodeIds=[ABSENT, first["InstanceId"]],
        NodeLogicalIds=["absent-node", second["NodeLogicalId"]],
    )
    assert answer["Successful"] == [first["InstanceId"]]
    assert answer["SuccessfulNodeLogicalIds"] == [second["NodeLogicalId"]]
    assert [(failure["NodeId"], failure["Code"]) for failure in answer["Failed"]] == [(ABSENT, "NodeIdNotFound")]
    assert [(failure["NodeLogicalId"], failure["Code"]) for failure in answer["FailedNodeLogicalIds"]] == [
        ("absent-node", "NodeLogicalIdNotFound")
    ]


def test_a_node_that_shuts_down_is_refused(rehearsal: Rehearsal) -> None:
    node = rehearsal.nodes()[0]
    delete(rehearsal, NodeIds=[node["InstanceId"]])
    entries = rehearsal.ledger.entries
    answer = delete(rehearsal, NodeIds=[node["InstanceId"]], NodeLogicalIds=[node["NodeLogicalId"]])
    assert codes(answer["Failed"]) == codes(answer["FailedNodeLogicalIds"]) == ["InvalidNodeStatus"]
    assert rehearsal.ledger.entries == entries


def test_a_node_that_shuts_down_can_be_accepted_without_effect() -> None:
    rehearsal = Rehearsal(switches=Switches(deletion_while_shutting_down="accept"))
    rehearsal.cluster(group("gpu", 1))
    (node,) = rehearsal.nodes()
    delete(rehearsal, NodeIds=[node["InstanceId"]])
    rehearsal.advance(20)
    assert delete(rehearsal, NodeIds=[node["InstanceId"]]) == {"Successful": [node["InstanceId"]]}
    assert len(rehearsal.ledger.removals()) == 1
    rehearsal.advance(10)
    assert rehearsal.nodes() == [], "the second request does not put the end off"


def test_a_node_that_two_ids_name_is_removed_once(rehearsal: Rehearsal) -> None:
    node = rehearsal.nodes()[0]
    answer = delete(
        rehearsal, NodeIds=[node["InstanceId"]] * 2, NodeLogicalIds=[node["NodeLogicalId"], node["NodeLogicalId"]]
    )
    assert answer == {"Successful": [node["InstanceId"]], "SuccessfulNodeLogicalIds": [node["NodeLogicalId"]]}
    (entry,) = rehearsal.ledger.removals()
    assert entry.nodes == (("gpu", node["NodeLogicalId"]),)


def test_nodes_of_a_group_that_is_busy_are_refused() -> None:
    rehearsal = Rehearsal()
    rehearsal.call("CreateCluster", ClusterName="train", InstanceGroups=[group("gpu", 1)])
    rehearsal.advance(300)
    (node,) = rehearsal.nodes()
    assert codes(delete(rehearsal, NodeIds=[node["InstanceId"]])["Failed"]) == ["InvalidNodeStatus"]


def test_at_least_one_id_is_needed(rehearsal: Rehearsal) -> None:
    message = "1 validation error detected: NodeIds, NodeLogicalIds: at least one of them is required"
    assert refusal(rehearsal) == message


def test_the_documented_limits_hold(rehearsal: Rehearsal) -> None:
    assert len(delete(rehearsal, NodeIds=instances(99))["Failed"]) == 99
    assert "NodeIds: 100 ids are more than 99" in refusal(rehearsal, NodeIds=instances(100))
    assert len(delete(rehearsal, NodeIds=instances(49), NodeLogicalIds=["absent"])["Failed"]) == 49
    assert "NodeIds, NodeLogicalIds: 51 ids are more than 50" in refusal(
        rehearsal, NodeIds=instances(50), NodeLogicalIds=["absent"]
    )


def test_the_limits_can_be_those_of_the_model() -> None:
    rehearsal = Rehearsal(switches=Switches(deletion_limits="model"))
    rehearsal.cluster(group("gpu"))
    assert len(delete(rehearsal, NodeIds=instances(3000))["Failed"]) == 3000
    assert "3001 items" in refusal(rehearsal, NodeIds=instances(3001))
    assert "100 items" in refusal(rehearsal, NodeLogicalIds=[f"node-{number}" for number in range(100)])
