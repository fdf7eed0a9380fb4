"""The search for what does not fit: exact paths, and an agreement with the reader about what fits."""

from __future__ import annotations

import copy
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async import shapes
from sm_async.errors import InvalidInputError
from sm_async.protocol.converter import from_wire, to_wire
from sm_async.protocol.mismatches import mismatches
from tests.protocol.kitchen_sink import Elements, Leaf, Sink, sinks

json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers(-1000, 1000) | st.floats(allow_nan=False) | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)
WIRE_NAMES = ("Text", "Number", "Ratio", "Blob", "At", "Leaf", "Choice", "Leaves", "Table", "LeafByName", "Child")


@given(sinks())
def test_a_document_that_was_written_fits(sink: Sink) -> None:
    assert mismatches(Sink, to_wire(sink)) == []


def refused_by_the_reader(document: dict[str, Any]) -> tuple[str, ...]:
    try:
        from_wire(Sink, document)
    except InvalidInputError as error:
        return error.problems
    return ()


@given(st.dictionaries(st.sampled_from(WIRE_NAMES), json_values))
def test_whatever_the_reader_refuses_is_found(document: dict[str, Any]) -> None:
    problems = refused_by_the_reader(copy.deepcopy(document))
    assert problems in ((), tuple(mismatches(Sink, document)))


@pytest.mark.parametrize(
    ("document", "problem"),
    [
        ({"Text": 5}, "Text: expected a string, got a number"),
        ({"Number": True}, "Number: expected an integer, got a boolean"),
        ({"Number": 1.5}, "Number: expected an integer, got a number"),
        ({"Number": "1"}, "Number: expected an integer, got a string"),
        ({"Flag": 1}, "Flag: expected true or false, got a number"),
        ({"Ratio": []}, "Ratio: expected a number, got a list"),
        ({"Blob": "not base64"}, "Blob: expected base64 text, got a string"),
        ({"Blob": 5}, "Blob: expected base64 text, got a number"),
        ({"At": "noon"}, "At: expected a timestamp, got a string"),
        ({"AtText": {}}, "AtText: expected a timestamp, got an object"),
        ({"Times": ["2026-11-24T12:00:00Z", "noon"]}, "Times[1]: expected a timestamp, got a string"),
        ({"Leaf": []}, "Leaf: expected an object, got a list"),
        ({"Leaf": {"Value": {}}}, "Leaf.Value: expected a string, got an object"),
        ({"Table": [[{"Value": "v"}], [1]]}, "Table[1][0]: expected an object, got a number"),
        ({"LeafByName": {"it's": 1}}, """LeafByName["it's"]: expected an object, got a number"""),
        ({"TimesByName": {"a": [1, True]}}, "TimesByName['a'][1]: expected a timestamp, got a boolean"),
        ({"Labels": {"a": {1, 2}}}, "Labels['a']: expected a string, got set"),
    ],
)
def test_a_mismatch_names_path_expectation_and_find(document: dict[str, Any], problem: str) -> None:
    assert mismatches(Sink, document) == [problem]


@pytest.mark.parametrize(
    "document",
    [
        {"Document": object(), "Json": object()},
        {"Newer": object()},
        {"Ratio": "NaN", "Ratios": ["Infinity", 1]},
        {"Texts": [None], "Leaves": [None], "LeafByName": {"a": None}, "SparseTexts": [None]},
        {"At": "1795521600.25", "AtHttp": 1795521600},
    ],
)
def test_what_the_reader_takes_is_no_mismatch(document: dict[str, Any]) -> None:
    assert mismatches(Sink, document) == []


def test_the_whole_document_is_named_by_its_class() -> None:
    assert mismatches(Leaf, [1]) == ["Leaf: expected an object, got a list"]


def test_every_place_is_found_up_to_a_limit() -> None:
    assert mismatches(Elements, {"Grid": [["a"]], "Groups": {"g": [1, {"Value": 2}]}}) == [
        "Grid[0][0]: expected an integer, got a string",
        "Groups['g'][0]: expected an object, got a number",
        "Groups['g'][1].Value: expected a string, got a number",
    ]
    assert len(mismatches(Sink, {"Leaves": [5] * 1_000})) == 20


def test_a_document_without_end_is_said_to_be_one() -> None:
    document: dict[str, Any] = {"Text": 5}
    document["Child"] = document
    found = mismatches(Sink, document)
    assert found[-1] == "Sink: nested too deep, or contains itself" or len(found) == 20


@pytest.mark.parametrize(
    ("document", "problems"),
    [
        ({}, ["ClusterName: required", "NodesToAdd: required"]),
        ({"ClusterName": None, "NodesToAdd": []}, ["ClusterName: required"]),
        ({"NodesToAdd": [5]}, ["ClusterName: required", "NodesToAdd[0]: expected an object, got a number"]),
        (
            {"ClusterName": "train", "NodesToAdd": [{"InstanceGroupName": "gpu"}, {"IncrementTargetCountBy": "4"}]},
            [
                "NodesToAdd[0].IncrementTargetCountBy: required",
                "NodesToAdd[1].IncrementTargetCountBy: expected an integer, got a string",
                "NodesToAdd[1].InstanceGroupName: required",
            ],
        ),
        ({"ClusterName": "train", "NodesToAdd": []}, []),
    ],
)
def test_required_members_that_are_missing_are_listed_where_they_are_asked_for(
    document: dict[str, Any], problems: list[str]
) -> None:
    assert sorted(mismatches(shapes.BatchAddClusterNodesRequest, document, required=True)) == problems
    assert mismatches(shapes.BatchAddClusterNodesRequest, document) == [
        problem for problem in problems if not problem.endswith(": required")
    ]


def test_required_members_are_missed_in_every_kind_of_container() -> None:
    document: dict[str, Any] = {
        "Leaf": {},
        "Table": [[], [{"Value": "v"}, {}]],
        "LeafByName": {"a": {}},
        "Children": [{"Leaf": {}}],
    }
    assert sorted(mismatches(Sink, document, required=True)) == [
        "Children[0].Leaf.Value: required",
        "Leaf.Value: required",
        "LeafByName['a'].Value: required",
        "Table[1][1].Value: required",
    ]


def test_a_request_of_the_service_is_searched_by_its_own_names() -> None:
    assert mismatches(
        shapes.BatchAddClusterNodesRequest,
        {"ClusterName": 5, "NodesToAdd": [{"InstanceGroupName": "gpu", "IncrementTargetCountBy": "4"}]},
    ) == [
        "ClusterName: expected a string, got a number",
        "NodesToAdd[0].IncrementTargetCountBy: expected an integer, got a string",
    ]
