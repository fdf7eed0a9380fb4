"""ListClusterEvents and DescribeClusterEvent."""

from __future__ import annotations

import pytest

from sm_async.local.shortages import Shortage
from tests.local.rehearsal import START, Document, Rehearsal, group, more

NO_EVENT = "00000000-0000-4000-8000-000000000000"


@pytest.fixture
def rehearsal() -> Rehearsal:
    """A cluster of which two nodes of `gpu` found no capacity."""
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu"), group("cpu"))
    rehearsal.capacity.add(Shortage("train", "gpu", count=2, after=60, lasts=600, message="No capacity."))
    rehearsal.add(more("gpu", 2), more("cpu", 1))
    rehearsal.advance(100)
    return rehearsal


def listed(rehearsal: Rehearsal, **parameters: object) -> list[Document]:
    events: list[Document] = rehearsal.call("ListClusterEvents", ClusterName="train", **parameters)["Events"]
    return events


def test_the_latest_event_comes_first_unless_another_order_is_asked_for(rehearsal: Rehearsal) -> None:
    events = listed(rehearsal)
    times = [event["EventTime"] for event in events]
    assert times == sorted(times, reverse=True)
    assert times[-1] == START
    assert listed(rehearsal, SortOrder="Ascending") == events[::-1]


def test_events_are_filtered(rehearsal: Rehearsal) -> None:
    assert {event["ResourceType"] for event in listed(rehearsal)} == {"Cluster", "InstanceGroup", "Instance"}
    assert len(listed(rehearsal, ResourceType="Instance", InstanceGroupName="gpu")) == 2
    assert listed(rehearsal, ResourceType="Instance", InstanceGroupName="cpu") == []
    assert listed(rehearsal, NodeId="i-0123456789abcdef0") == []
    assert len(listed(rehearsal, EventTimeAfter=START + 360)) == 3
    assert len(listed(rehearsal, EventTimeBefore=START + 360)) == 1
    assert listed(rehearsal, OperationId=NO_EVENT) == []


def test_pages_go_on_where_the_last_one_ended(rehearsal: Rehearsal) -> None:
    everything = listed(rehearsal)
    first = rehearsal.call("ListClusterEvents", ClusterName="train", MaxResults=4)
    rehearsal.add(more("cpu", 1))
    second = rehearsal.call("ListClusterEvents", ClusterName="train", MaxResults=4, NextToken=first["NextToken"])
    assert first["Events"] + second["Events"] == everything


def test_the_list_has_no_message_and_the_description_has(rehearsal: Rehearsal) -> None:
    event = listed(rehearsal, ResourceType="Instance")[0]
    assert "EventDetails" not in event
    described = rehearsal.call("DescribeClusterEvent", ClusterName="train", EventId=event["EventId"])["EventDetails"]
    assert event.items() <= described.items()
    assert described["EventDetails"]["EventMetadata"]["Instance"]["FailureMessage"] == "No capacity."


def test_a_retry_is_told(rehearsal: Rehearsal) -> None:
    rehearsal.advance(600)
    latest = listed(rehearsal, ResourceType="Instance")[0]
    assert (latest["EventTime"], latest["EventLevel"]) == (START + 360 + 660, "Info")
    assert "Another instance is launched" in latest["Description"]


def test_an_event_that_is_not_there_is_not_found(rehearsal: Rehearsal) -> None:
    assert rehearsal.refusal("DescribeClusterEvent", ClusterName="train", EventId=NO_EVENT).code == "ResourceNotFound"


@pytest.mark.parametrize(("operation", "others"), [("ListClusterEvents", {}), ("DescribeClusterEvent", NO_EVENT)])
def test_only_continuous_clusters_have_events(operation: str, others: str | Document) -> None:
    rehearsal = Rehearsal()
    rehearsal.cluster(group("gpu"), continuous=False)
    parameters = {"EventId": others} if isinstance(others, str) else others
    refusal = rehearsal.refusal(operation, ClusterName="train", **parameters)
    assert (refusal.code, "Continuous" in refusal.message) == ("ValidationException", True)


def test_the_events_of_one_seed_are_repeatable() -> None:
    first, second = Rehearsal(), Rehearsal()
    for rehearsal in (first, second):
        rehearsal.cluster(group("gpu", 1))
    assert listed(first) == listed(second) != []
