"""Lists of resources: filters, order and pages."""

from __future__ import annotations

import pytest

from sm_async import shapes
from sm_async._model.operations import OPERATIONS
from sm_async.local.resources.kinds import Kind
from sm_async.local.resources.table import KINDS
from sm_async.protocol.converter import from_wire
from sm_async.protocol.validation import problems_of
from tests.local.rehearsal import START, Document, Rehearsal
from tests.local.resources.samples import BY_NOUN, CREATED_BEFORE, creation

JOB = BY_NOUN["TrainingJob"]


def several(rehearsal: Rehearsal, kind: Kind, count: int) -> Document:
    """Create some of a kind, a second apart, and say what a request that lists them has to name."""
    for noun in CREATED_BEFORE.get(kind.noun, []):
        rehearsal.call(BY_NOUN[noun].create.operation, **creation(BY_NOUN[noun]))
    for number in range(count):
        request = creation(kind, f"x-{number}")
        for token in ("ClientToken", "ClientRequestToken"):
            if token in request:
                request[token] = f"a-token-of-a-test-that-is-{number:06}"
        rehearsal.call(kind.create.operation, **request)
        rehearsal.advance(1)
    return {} if kind.parent is None else {f"{kind.parent.noun}Name": creation(kind)[f"{kind.parent.noun}Name"]}


def pages(rehearsal: Rehearsal, operation: str, **request: object) -> list[list[Document]]:
    """The items of each page."""
    found: list[list[Document]] = []
    token: Document = {}
    while True:
        page = rehearsal.call(operation, **request, **token)
        token = {"NextToken": page.pop("NextToken", None)}
        (items,) = page.values()
        found.append(items)
        if token["NextToken"] is None:
            return found


def names(items: list[Document]) -> list[str]:
    return [item["TrainingJobName"] for item in items]


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.noun)
def test_every_kind_is_listed_in_pages(rehearsal: Rehearsal, kind: Kind) -> None:
    which = several(rehearsal, kind, 5)
    found = pages(rehearsal, kind.lists, MaxResults=2, **which)
    assert [len(page) for page in found] == [2, 2, 1]
    arns = [item[f"{kind.noun}Arn"] for page in found for item in page]
    assert len(set(arns)) == 5
    created = [float(item.get("CreationTime") or item["StartTime"]) for page in found for item in page]
    assert created == sorted(created, reverse=kind.newest_first)
    assert created[0] != created[-1]
    answer = rehearsal.call(kind.lists, **which)
    assert problems_of(from_wire(getattr(shapes, OPERATIONS[kind.lists].output), answer)) == []


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.noun)
def test_every_kind_is_listed_in_either_order(rehearsal: Rehearsal, kind: Kind) -> None:
    which = several(rehearsal, kind, 3)
    words = ("ASCENDING", "DESCENDING") if kind.noun.startswith("Image") else ("Ascending", "Descending")
    up, down = ([page[0] for page in pages(rehearsal, kind.lists, SortOrder=word, **which)] for word in words)
    assert up != down
    (all_up,), (all_down,) = (pages(rehearsal, kind.lists, SortOrder=word, **which) for word in words)
    assert all_up == all_down[::-1]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"NameContains": "b"}, ["ab", "b"]),
        ({"StatusEquals": "Stopped"}, ["b"]),
        ({"StatusEquals": "InProgress"}, ["ab", "a"]),
        ({"CreationTimeAfter": START}, ["b", "a"]),
        ({"CreationTimeBefore": START + 10}, ["ab"]),
        ({"CreationTimeAfter": START, "CreationTimeBefore": START + 20}, ["b"]),
        ({"LastModifiedTimeAfter": START + 30}, ["b"]),
        ({"LastModifiedTimeBefore": START + 10}, ["ab"]),
        ({"SortBy": "Name"}, ["a", "ab", "b"]),
        ({"SortBy": "Name", "SortOrder": "Descending"}, ["b", "ab", "a"]),
        ({"SortBy": "Status"}, ["ab", "a", "b"]),
        ({"SortBy": "CreationTime", "SortOrder": "Descending"}, ["a", "b", "ab"]),
    ],
)
def test_filters_and_sorting(rehearsal: Rehearsal, filters: Document, expected: list[str]) -> None:
    for name in ("ab", "b", "a"):
        rehearsal.call("CreateTrainingJob", **creation(JOB, name))
        rehearsal.advance(10)
    rehearsal.call("StopTrainingJob", TrainingJobName="b")
    rehearsal.advance(30)
    found = pages(rehearsal, "ListTrainingJobs", MaxResults=1, **filters)
    assert [name for page in found for name in names(page)] == expected


def test_pipelines_are_filtered_by_prefix_and_sorted_by_name(rehearsal: Rehearsal) -> None:
    several(rehearsal, BY_NOUN["Pipeline"], 3)
    (found,) = pages(rehearsal, "ListPipelines", PipelineNamePrefix="x", SortBy="Name", SortOrder="Ascending")
    assert [each["PipelineName"] for each in found] == ["x-0", "x-1", "x-2"]
    assert pages(rehearsal, "ListPipelines", PipelineNamePrefix="y") == [[]]


def test_a_filter_that_the_server_does_not_have_is_told(rehearsal: Rehearsal) -> None:
    refusal = rehearsal.refusal("ListTrainingJobs", WarmPoolStatusEquals="InUse")
    assert refusal.code == "NotImplemented"
    assert "WarmPoolStatusEquals" in refusal.message


def test_a_token_is_good_for_the_same_list_only(rehearsal: Rehearsal) -> None:
    several(rehearsal, JOB, 3)
    token = rehearsal.call("ListTrainingJobs", MaxResults=1, NameContains="x")["NextToken"]
    assert len(pages(rehearsal, "ListTrainingJobs", MaxResults=2, NameContains="x", NextToken=token)[0]) == 2
    assert rehearsal.refusal("ListTrainingJobs", NextToken=token).code == "ValidationException"
    assert rehearsal.refusal("ListProcessingJobs", NameContains="x", NextToken=token).code == "ValidationException"


def test_the_parts_of_one_resource_are_listed_alone(rehearsal: Rehearsal) -> None:
    for name in ("i", "j"):
        rehearsal.call("CreateImage", **creation(BY_NOUN["Image"], name))
        version = {"ImageName": name, "ClientToken": f"a-token-of-{name}"}
        rehearsal.call("CreateImageVersion", **creation(BY_NOUN["ImageVersion"]) | version)
    (found,) = pages(rehearsal, "ListImageVersions", ImageName="j")
    assert [version["ImageVersionArn"].rpartition("image-version/")[2] for version in found] == ["j/1"]
    assert rehearsal.refusal("ListImageVersions", ImageName="k").code == "ResourceNotFound"
