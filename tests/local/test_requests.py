"""What is checked of an input before an operation sees it."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async import shapes
from sm_async.local.refusals import RequestRefused
from sm_async.local.requests import read_input
from sm_async.local.settings import Switches
from tests.local.rehearsal import group, more


def refusal(cls: Any, document: Any, switches: Switches | None = None) -> RequestRefused:
    with pytest.raises(RequestRefused) as caught:
        read_input(cls, document, switches or Switches())
    return caught.value


def test_a_valid_document_becomes_the_input() -> None:
    document = {"ClusterName": "train", "NodesToAdd": [more("gpu", 2)], "ClientToken": "t"}
    request = read_input(shapes.BatchAddClusterNodesRequest, document, Switches())
    assert request == shapes.BatchAddClusterNodesRequest(
        cluster_name="train",
        client_token="t",
        nodes_to_add=[shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=2)],
    )


def test_all_problems_are_counted_in_one_answer() -> None:
    error = refusal(shapes.BatchAddClusterNodesRequest, {"NodesToAdd": [more("gpu", 9999)]})
    assert error.code == "ValidationException"
    assert error.message.startswith("2 validation errors detected: ")
    assert error.message.endswith(
        ": ClusterName: required; NodesToAdd[0].IncrementTargetCountBy: 9999 is greater than 50"
    )


@pytest.mark.parametrize(
    "document",
    [
        {"ClusterName": 7},
        {"ClusterName": "train", "NodesToAdd": "gpu"},
        {"ClusterName": "train", "NodesToAdd": [more("gpu", 1) | {"IncrementTargetCountBy": "1"}]},
        {"ClusterName": "train", "NodesToAdd": [more("gpu", 1) | {"IncrementTargetCountBy": True}]},
        {"ClusterName": "train", "NodesToAdd": ["gpu"]},
    ],
)
def test_a_wrong_json_type_cannot_be_deserialized(document: dict[str, Any]) -> None:
    error = refusal(shapes.BatchAddClusterNodesRequest, document)
    assert error.code == "SerializationException"
    assert "expected" in error.message


def test_a_timestamp_that_is_none_cannot_be_deserialized() -> None:
    error = refusal(shapes.ListClustersRequest, {"CreationTimeAfter": "tomorrow"})
    assert error.code == "SerializationException"


UNKNOWN = {"ClusterName": "train", "NodesToAdd": [more("gpu", 1, Colour="red")], "Loud": True}


def test_unknown_members_are_refused_at_any_depth() -> None:
    error = refusal(shapes.BatchAddClusterNodesRequest, UNKNOWN)
    assert error.code == "ValidationException"
    assert "NodesToAdd[0].Colour: not in this version's model" in error.message
    assert "; Loud: not in this version's model" in error.message


def test_unknown_members_can_be_ignored() -> None:
    request = read_input(shapes.BatchAddClusterNodesRequest, UNKNOWN, Switches(unknown_members="ignore"))
    assert request.unknown_members is None
    assert request.nodes_to_add[0].unknown_members is None


UNKNOWN_VALUES = {
    "ClusterName": "train",
    "NodeRecovery": "Perhaps",
    "InstanceGroups": [
        group("gpu", InstanceType="ml.huge"),
        group("cpu", InstanceRequirements={"InstanceTypes": ["ml.c5.large", "ml.tiny"]}),
    ],
}


def test_values_that_an_enumeration_lacks_are_refused_with_their_paths() -> None:
    error = refusal(shapes.CreateClusterRequest, UNKNOWN_VALUES)
    assert error.code == "ValidationException"
    assert error.message.startswith("3 validation errors detected: ")
    assert "NodeRecovery: 'Perhaps' does not satisfy enum value set: [Automatic, None]" in error.message
    assert "InstanceGroups[0].InstanceType: 'ml.huge' does not satisfy" in error.message
    assert "InstanceGroups[1].InstanceRequirements.InstanceTypes: 'ml.tiny' does not satisfy" in error.message


def test_values_that_an_enumeration_lacks_can_be_accepted() -> None:
    request = read_input(shapes.CreateClusterRequest, UNKNOWN_VALUES, Switches(unknown_enum_values="ignore"))
    assert request.node_recovery == "Perhaps"


def test_a_very_long_message_is_cut() -> None:
    problems = {"ClusterName": "train", "NodeIds": ["x" * 40] * 2000}
    assert len(refusal(shapes.BatchDeleteClusterNodesRequest, problems).message) < 4100
