"""BatchAddClusterNodes: limits, failures by group, and once for each token."""

from __future__ import annotations

import pytest

from sm_async.local.settings import Switches
from tests.local.rehearsal import Document, Rehearsal, group, more

HOURS_8 = 8 * 3600


@pytest.fixture
def rehearsal() -> Rehearsal:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu"), group("cpu"))
    return rehearsal


def ids(answer: Document) -> list[str]:
    return [node["NodeLogicalId"] for node in answer["Successful"]]


def statuses(answer: Document) -> list[str]:
    return [node["Status"] for node in answer["Successful"]]


def refusal(rehearsal: Rehearsal, *specifications: Document, token: str | None = None) -> tuple[str, str]:
    client_token = {} if token is None else {"ClientToken": token}
    refused = rehearsal.refusal(
        "BatchAddClusterNodes", ClusterName="train", NodesToAdd=list(specifications), **client_token
    )
    return refused.code, refused.message


def test_every_node_gets_a_logical_id_of_its_own(rehearsal: Rehearsal) -> None:
    answer = rehearsal.add(more("gpu", 3), more("cpu", 2))
    assert [node["InstanceGroupName"] for node in answer["Successful"]] == ["gpu"] * 3 + ["cpu"] * 2
    assert len(set(ids(answer))) == 5
    assert statuses(answer) == ["Pending"] * 5
    assert answer["Failed"] == []
    assert [node["NodeLogicalId"] for node in rehearsal.nodes()] == ids(answer)
    assert rehearsal.group("gpu")["TargetCount"] == 3


def test_fifty_nodes_are_added_and_fifty_one_are_not(rehearsal: Rehearsal) -> None:
    code, message = refusal(rehearsal, more("gpu", 26), more("cpu", 25))
    assert code == "ValidationException"
    assert "51 nodes over all groups" in message
    assert rehearsal.nodes() == []
    assert len(ids(rehearsal.add(more("gpu", 25), more("cpu", 25)))) == 50


def test_six_groups_are_too_many(rehearsal: Rehearsal) -> None:
    code, message = refusal(rehearsal, *(more("gpu", 1) for _ in range(6)))
    assert (code, "6 items" in message) == ("ValidationException", True)


def test_a_cluster_that_is_not_continuous_is_refused() -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu"), continuous=False)
    code, message = refusal(rehearsal, more("gpu", 1))
    assert (code, "Continuous" in message) == ("ValidationException", True)


def test_a_group_that_is_not_there_fails_alone(rehearsal: Rehearsal) -> None:
    answer = rehearsal.add(more("absent", 2), more("gpu", 1))
    assert len(ids(answer)) == 1
    (failure,) = answer["Failed"]
    assert (failure["InstanceGroupName"], failure["ErrorCode"], failure["FailedCount"]) == (
        "absent",
        "InstanceGroupNotFound",
        2,
    )


def test_a_group_that_is_not_in_service_fails() -> None:
    rehearsal = Rehearsal()
    rehearsal.call(
        "CreateCluster", ClusterName="train", NodeProvisioningMode="Continuous", InstanceGroups=[group("gpu")]
    )
    (failure,) = rehearsal.add(more("gpu", 2))["Failed"]
    assert failure["ErrorCode"] == "InvalidInstanceGroupStatus"
    rehearsal.advance(60)
    assert len(ids(rehearsal.add(more("gpu", 2)))) == 2
    rehearsal.call("DeleteCluster", ClusterName="train")
    (failure,) = rehearsal.add(more("gpu", 2))["Failed"]
    assert "Deleting" in failure["Message"]


def test_types_and_zones_that_the_group_does_not_have_fail() -> None:
    rehearsal = Rehearsal()
    types = ["ml.p5.48xlarge", "ml.p5e.48xlarge"]
    rehearsal.cluster(group("gpu", InstanceRequirements={"InstanceTypes": types}))
    wrong_type, wrong_zone = rehearsal.add(
        more("gpu", 1, InstanceTypes=["ml.c5.large"]), more("gpu", 2, AvailabilityZones=["eu-west-1a"])
    )["Failed"]
    assert (wrong_type["ErrorCode"], wrong_type["InstanceTypes"]) == ("IncompatibleInstanceTypes", ["ml.c5.large"])
    assert (wrong_zone["ErrorCode"], wrong_zone["AvailabilityZones"]) == (
        "IncompatibleAvailabilityZones",
        ["eu-west-1a"],
    )


def test_nodes_get_the_type_and_the_zones_that_were_asked_for() -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu", InstanceRequirements={"InstanceTypes": ["ml.p5.48xlarge", "ml.p5e.48xlarge"]}))
    wanted = {"InstanceTypes": ["ml.p5e.48xlarge"], "AvailabilityZones": ["us-east-1b"]}
    (added,) = rehearsal.add(more("gpu", 1, **wanted))["Successful"]
    assert wanted.items() <= added.items()
    details = rehearsal.call("DescribeClusterNode", ClusterName="train", NodeLogicalId=added["NodeLogicalId"])
    assert details["NodeDetails"]["InstanceType"] == "ml.p5e.48xlarge"
    assert details["NodeDetails"]["Placement"] == {"AvailabilityZone": "us-east-1b"}


def test_a_repeat_is_answered_with_the_same_nodes_and_their_latest_status(rehearsal: Rehearsal) -> None:
    first = rehearsal.add(more("gpu", 3), token="once")
    rehearsal.advance(300)
    again = rehearsal.add(more("gpu", 3), token="once")
    assert ids(again) == ids(first)
    assert statuses(again) == ["Running"] * 3
    rehearsal.call("BatchDeleteClusterNodes", ClusterName="train", NodeLogicalIds=ids(first)[:1])
    assert statuses(rehearsal.add(more("gpu", 3), token="once")) == ["ShuttingDown", "Running", "Running"]
    rehearsal.advance(30)
    assert statuses(rehearsal.add(more("gpu", 3), token="once")) == ["NotFound", "Running", "Running"]
    assert len(rehearsal.ledger.additions(client_token="once")) == 1


def test_the_cluster_can_be_named_either_way_in_a_repeat(rehearsal: Rehearsal) -> None:
    arn = rehearsal.call("DescribeCluster", ClusterName="train")["ClusterArn"]
    assert ids(rehearsal.add(more("gpu", 1), token="t")) == ids(rehearsal.add(more("gpu", 1), token="t", cluster=arn))


def test_without_a_token_a_repeat_buys_again(rehearsal: Rehearsal) -> None:
    assert ids(rehearsal.add(more("gpu", 1))) != ids(rehearsal.add(more("gpu", 1)))
    assert rehearsal.group("gpu")["TargetCount"] == 2


def test_after_8_hours_a_token_buys_again(rehearsal: Rehearsal) -> None:
    first = rehearsal.add(more("gpu", 1), token="t")
    rehearsal.advance(HOURS_8)
    again = rehearsal.add(more("gpu", 1), token="t")
    assert ids(again) != ids(first)
    assert ids(rehearsal.add(more("gpu", 1), token="t")) == ids(again)
    assert len(rehearsal.ledger.additions(client_token="t")) == 2


def test_after_8_hours_a_token_can_be_refused() -> None:
    rehearsal = Rehearsal(switches=Switches(reuse_after_8_hours="refuse"))
    rehearsal.cluster(group("gpu"))
    rehearsal.add(more("gpu", 1), token="t")
    rehearsal.advance(HOURS_8)
    assert refusal(rehearsal, more("gpu", 1), token="t")[0] == "ValidationException"
    assert len(rehearsal.nodes()) == 1


@pytest.mark.parametrize("other", [more("gpu", 2), more("cpu", 1), more("gpu", 1, AvailabilityZones=["us-east-1a"])])
def test_a_token_with_other_parameters_is_refused(rehearsal: Rehearsal, other: Document) -> None:
    rehearsal.add(more("gpu", 1), token="t")
    code, message = refusal(rehearsal, other, token="t")
    assert (code, "other parameters" in message) == ("ValidationException", True)
    assert len(rehearsal.nodes()) == 1


def test_a_token_on_another_cluster_has_other_parameters(rehearsal: Rehearsal) -> None:
    rehearsal.cluster(group("gpu"), name="second")
    rehearsal.add(more("gpu", 1), token="t")
    refused = rehearsal.refusal(
        "BatchAddClusterNodes", ClusterName="second", NodesToAdd=[more("gpu", 1)], ClientToken="t"
    )
    assert "other parameters" in refused.message


def test_other_parameters_can_be_replayed_or_applied() -> None:
    replaying = Rehearsal(switches=Switches(reuse_with_other_parameters="replay"))
    replaying.cluster(group("gpu"))
    first = replaying.add(more("gpu", 1), token="t")
    assert ids(replaying.add(more("gpu", 2), token="t")) == ids(first)
    applying = Rehearsal(switches=Switches(reuse_with_other_parameters="apply"))
    applying.cluster(group("gpu"))
    applying.add(more("gpu", 1), token="t")
    assert len(ids(applying.add(more("gpu", 2), token="t"))) == 2
    assert applying.group("gpu")["TargetCount"] == 3


def test_groups_that_failed_are_repeated_or_omitted_in_a_replay(rehearsal: Rehearsal) -> None:
    first = rehearsal.add(more("gpu", 1), more("absent", 2), token="t")
    assert rehearsal.add(more("gpu", 1), more("absent", 2), token="t") == first
    omitting = Rehearsal(switches=Switches(failed_groups_on_replay="omit"))
    omitting.cluster(group("gpu"))
    assert len(omitting.add(more("gpu", 1), more("absent", 2), token="t")["Failed"]) == 1
    assert omitting.add(more("gpu", 1), more("absent", 2), token="t")["Failed"] == []


def test_groups_that_failed_can_be_tried_again_in_a_replay() -> None:
    rehearsal = Rehearsal(switches=Switches(failed_groups_on_replay="re-execute"))
    rehearsal.cluster(group("gpu"))
    request = (more("gpu", 1), more("late", 2))
    first = rehearsal.add(*request, token="t")
    assert rehearsal.add(*request, token="t") == first
    rehearsal.call("UpdateCluster", ClusterName="train", InstanceGroups=[group("late")])
    again = rehearsal.add(*request, token="t")
    assert (ids(again)[:1], len(ids(again)), again["Failed"]) == (ids(first), 3, [])
    assert ids(rehearsal.add(*request, token="t")) == ids(again)
    assert [len(entry.nodes) for entry in rehearsal.ledger.additions(client_token="t")] == [1, 2]
    rehearsal.advance(HOURS_8)
    assert set(ids(rehearsal.add(*request, token="t"))).isdisjoint(ids(again))


def test_a_refused_request_does_not_use_up_its_token(rehearsal: Rehearsal) -> None:
    refusal(rehearsal, more("gpu", 26), more("cpu", 25), token="t")
    assert len(ids(rehearsal.add(more("gpu", 1), token="t"))) == 1


def test_beyond_the_limit_nothing_is_added() -> None:
    rehearsal = Rehearsal(node_limit=3)
    rehearsal.cluster(group("gpu", 2), group("cpu"))
    assert refusal(rehearsal, more("gpu", 1), more("cpu", 1), token="t")[0] == "ResourceLimitExceeded"
    assert len(rehearsal.nodes()) == 2
    assert len(ids(rehearsal.add(more("gpu", 1), token="t"))) == 1
    assert refusal(rehearsal, more("gpu", 1))[0] == "ResourceLimitExceeded"


def test_groups_that_fail_do_not_count_for_the_limit() -> None:
    rehearsal = Rehearsal(node_limit=1)
    rehearsal.cluster(group("gpu"))
    assert len(ids(rehearsal.add(more("absent", 5), more("gpu", 1)))) == 1


def test_a_group_grows_to_6758_instances_at_most() -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu", 6757))
    assert refusal(rehearsal, more("gpu", 1), more("gpu", 1))[0] == "ResourceLimitExceeded"
    assert len(ids(rehearsal.add(more("gpu", 1)))) == 1


def test_the_ledger_knows_request_token_and_nodes(rehearsal: Rehearsal) -> None:
    answer = rehearsal.add(more("gpu", 1), more("cpu", 1), token="t")
    (entry,) = rehearsal.ledger.additions(client_token="t")
    assert entry.operation == "BatchAddClusterNodes"
    assert entry.nodes == tuple(zip(("gpu", "cpu"), ids(answer), strict=True))
    assert (entry.time, entry.request_id[:8]) == (rehearsal.now, "request-")
