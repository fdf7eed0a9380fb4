"""Reboots, replacements and health checks of nodes that stay."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async.local.shortages import Shortage
from tests.local.rehearsal import Document, Rehearsal, group, more

ABSENT = "i-0123456789abcdef0"
OPERATIONS = ["BatchRebootClusterNodes", "BatchReplaceClusterNodes"]


@pytest.fixture
def rehearsal() -> Rehearsal:
    rehearsal = Rehearsal(health_check_seconds=3600)
    rehearsal.cluster(group("gpu", 3))
    return rehearsal


def both_ids(rehearsal: Rehearsal) -> list[tuple[str, str]]:
    return [(node["NodeLogicalId"], node.get("InstanceId", "")) for node in rehearsal.nodes()]


def repair(rehearsal: Rehearsal, operation: str, **ids: Any) -> Document:
    return rehearsal.call(operation, ClusterName="train", **ids)


def test_a_reboot_takes_a_while_and_changes_no_id(rehearsal: Rehearsal) -> None:
    before = both_ids(rehearsal)
    answer = repair(rehearsal, "BatchRebootClusterNodes", NodeIds=[before[0][1]], NodeLogicalIds=[before[1][0]])
    assert (answer["Successful"], answer["SuccessfulNodeLogicalIds"]) == ([before[0][1]], [before[1][0]])
    assert rehearsal.statuses() == ["Pending", "Pending", "Running"]
    assert rehearsal.group("gpu")["CurrentCount"] == 3
    rehearsal.advance(150)
    assert (rehearsal.statuses(), both_ids(rehearsal)) == (["Running"] * 3, before)
    (entry,) = rehearsal.ledger.interruptions()
    assert (entry.operation, len(entry.nodes)) == ("BatchRebootClusterNodes", 2)


def test_a_replacement_keeps_the_logical_id_and_gets_another_instance(rehearsal: Rehearsal) -> None:
    (first, instance), *others = both_ids(rehearsal)
    repair(rehearsal, "BatchReplaceClusterNodes", NodeIds=[instance])
    assert both_ids(rehearsal) == [(first, ""), *others]
    assert (rehearsal.group("gpu")["CurrentCount"], rehearsal.group("gpu")["TargetCount"]) == (2, 3)
    rehearsal.advance(300)
    (logical_id, other), *_ = both_ids(rehearsal)
    assert (rehearsal.statuses(), logical_id) == (["Running"] * 3, first)
    (entry,) = rehearsal.ledger.replacements()
    assert entry.request_id.startswith("request-")
    assert (entry.nodes, entry.instances) == ((("gpu", first),), ((instance, other),))
    assert len(rehearsal.ledger.nodes(entry.cluster_arn)) == 3


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_node_in_failure_runs_again(operation: str) -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu", 1), NodeRecovery="None")
    ((logical_id, instance),) = both_ids(rehearsal)
    rehearsal.capacity.break_down("train", logical_id)
    assert rehearsal.statuses() == ["Failure"]
    repair(rehearsal, operation, NodeLogicalIds=[logical_id])
    rehearsal.advance(300)
    ((_, after),) = both_ids(rehearsal)
    assert (rehearsal.statuses(), after == instance) == (["Running"], operation == "BatchRebootClusterNodes")


@pytest.mark.parametrize("operation", OPERATIONS)
def test_every_id_that_cannot_be_repaired_has_its_code(rehearsal: Rehearsal, operation: str) -> None:
    (rebooting, _), (leaving, instance), _ = both_ids(rehearsal)
    rehearsal.add(more("gpu", 1))
    rehearsal.capacity.add(Shortage("train", "gpu"))
    rehearsal.add(more("gpu", 1))
    pending, short = [node["NodeLogicalId"] for node in rehearsal.nodes()][3:]
    rehearsal.call("BatchDeleteClusterNodes", ClusterName="train", NodeLogicalIds=[leaving])
    repair(rehearsal, "BatchRebootClusterNodes", NodeLogicalIds=[rebooting])
    answer = repair(
        rehearsal,
        operation,
        NodeIds=[instance, ABSENT],
        NodeLogicalIds=[rebooting, leaving, pending, short, "absent-node"],
    )
    assert "Successful" not in answer
    assert [(each["NodeId"], each["ErrorCode"]) for each in answer["Failed"]] == [
        (instance, "InvalidInstanceStatus"),
        (ABSENT, "InstanceIdNotFound"),
    ]
    assert [(each["NodeLogicalId"], each["ErrorCode"]) for each in answer["FailedNodeLogicalIds"]] == [
        (rebooting, "InstanceIdInUse"),
        (leaving, "InvalidInstanceStatus"),
        (pending, "InvalidInstanceStatus"),
        (short, "InvalidInstanceStatus"),
        ("absent-node", "InstanceIdNotFound"),
    ]
    rehearsal.advance(75)
    entries = rehearsal.ledger.entries
    rehearsal.advance(75)
    assert rehearsal.ledger.entries == entries


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_node_that_is_named_twice_is_repaired_once(rehearsal: Rehearsal, operation: str) -> None:
    (logical_id, instance), *_ = both_ids(rehearsal)
    answer = repair(rehearsal, operation, NodeIds=[instance, instance], NodeLogicalIds=[logical_id])
    assert (answer["Successful"], answer["SuccessfulNodeLogicalIds"]) == ([instance], [logical_id])
    assert rehearsal.ledger.entries[-1].nodes == (("gpu", logical_id),)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_a_request_that_names_none_or_too_many_is_refused(rehearsal: Rehearsal, operation: str) -> None:
    names = [f"node-{number}" for number in range(25)]
    for ids in ({}, {"NodeIds": [ABSENT], "NodeLogicalIds": names}):
        assert rehearsal.refusal(operation, ClusterName="train", **ids).code == "ValidationException"


@pytest.mark.parametrize("operation", OPERATIONS)
def test_logical_ids_are_for_continuous_clusters(operation: str) -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu", 1), continuous=False)
    ((logical_id, instance),) = both_ids(rehearsal)
    refusal = rehearsal.refusal(operation, ClusterName="train", NodeLogicalIds=[logical_id])
    assert (refusal.code, "Continuous" in refusal.message) == ("ValidationException", True)
    assert repair(rehearsal, operation, NodeIds=[instance])["Successful"] == [instance]


class TestStartClusterHealthCheck:
    def check(self, **others: Any) -> Document:
        configuration = {"InstanceGroupName": "gpu", "DeepHealthChecks": ["InstanceStress"], **others}
        return {"ClusterName": "train", "DeepHealthCheckConfigurations": [configuration]}

    def test_all_running_nodes_of_a_group_are_checked(self, rehearsal: Rehearsal) -> None:
        rehearsal.add(more("gpu", 1))
        before = both_ids(rehearsal)
        rehearsal.call("StartClusterHealthCheck", **self.check())
        assert rehearsal.statuses() == [*["DeepHealthCheckInProgress"] * 3, "Pending"]
        rehearsal.advance(3600)
        assert (rehearsal.statuses(), both_ids(rehearsal)[:3]) == (["Running"] * 4, before[:3])
        (entry,) = rehearsal.ledger.interruptions()
        assert (entry.operation, len(entry.nodes)) == ("StartClusterHealthCheck", 3)

    def test_only_the_named_ones_are_where_some_are_named(self, rehearsal: Rehearsal) -> None:
        (_, instance), *_ = both_ids(rehearsal)
        rehearsal.call("StartClusterHealthCheck", **self.check(InstanceIds=[instance]))
        assert rehearsal.statuses() == ["DeepHealthCheckInProgress", "Running", "Running"]

    @pytest.mark.parametrize("wrong", [{"InstanceGroupName": "absent"}, {"InstanceIds": [ABSENT]}])
    def test_what_does_not_run_cannot_be_checked(self, rehearsal: Rehearsal, wrong: Document) -> None:
        refusal = rehearsal.refusal("StartClusterHealthCheck", **self.check(**wrong))
        (name,) = wrong
        assert (refusal.code, name in refusal.message) == ("ValidationException", True)
        assert rehearsal.statuses() == ["Running"] * 3
