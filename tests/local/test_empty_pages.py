"""Empty pages and stale reads: what faults make of lists, and that the list goes on where it was."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import Any

import attrs
import httpx
import orjson
import pytest

from sm_async.local.effects import EmptyPage, Stale
from sm_async.local.faults import Fault
from sm_async.local.server import LocalSageMaker
from tests.local.rehearsal import Document, group, more
from tests.local.resources.samples import BY_NOUN, creation
from tests.local.signing import signed


@attrs.define
class Caller:
    """Calls a server whose time stands still."""

    server: LocalSageMaker

    def call(self, operation: str, **document: Any) -> Document:
        body = orjson.dumps(document)
        host = self.server.endpoint_url.removeprefix("http://")
        headers = signed(body, operation, credentials=self.server.credentials, now=time.time(), host=host)
        answer = httpx.post(self.server.endpoint_url, headers=headers, content=body, verify=False)
        read: Document = answer.json()
        return read

    def pages(self, operation: str, items: str, **document: Any) -> list[list[Document]]:
        found: list[list[Document]] = []
        token: Document = {}
        while True:
            page = self.call(operation, **document, **token)
            found.append(page[items])
            if "NextToken" not in page:
                return found
            assert page["NextToken"] != token.get("NextToken"), "the list would go on for ever"
            token = {"NextToken": page["NextToken"]}

    def train(self, count: int) -> None:
        """A Continuous cluster with so many nodes that run."""
        groups = [group("gpu", count)]
        train = {"ClusterName": "train", "NodeProvisioningMode": "Continuous", "InstanceGroups": groups}
        self.server.seed({"CreateCluster": [train]})


@pytest.fixture
def caller() -> Iterator[Caller]:
    with LocalSageMaker(speed=0.0, cluster_seconds=60, node_seconds=300, shutdown_seconds=30) as server:
        yield Caller(server)


def sizes(pages: list[list[Document]]) -> list[int]:
    return [len(page) for page in pages]


def test_an_empty_page_leads_to_the_page_that_was_asked_for(caller: Caller) -> None:
    caller.train(25)
    plain = caller.pages("ListClusterNodes", "ClusterNodeSummaries", ClusterName="train")
    caller.server.faults.add(Fault("ListClusterNodes", effect=EmptyPage(), times=2))
    found = caller.pages("ListClusterNodes", "ClusterNodeSummaries", ClusterName="train")
    assert sizes(found) == [0, 0, 10, 10, 5]
    assert [page for page in found if page] == plain


def test_an_empty_page_in_the_middle_loses_nothing(caller: Caller) -> None:
    caller.train(25)
    plain = caller.pages("ListClusterNodes", "ClusterNodeSummaries", ClusterName="train")
    caller.server.faults.add(Fault(effect=EmptyPage(), when=lambda call: "NextToken" in call.document))
    found = caller.pages("ListClusterNodes", "ClusterNodeSummaries", ClusterName="train")
    assert sizes(found) == [10, 0, 10, 5]
    assert [page for page in found if page] == plain


def test_a_list_that_ends_can_end_with_an_empty_page_before(caller: Caller) -> None:
    caller.server.faults.add(Fault("ListTrainingJobs", effect=EmptyPage()))
    assert caller.pages("ListTrainingJobs", "TrainingJobSummaries") == [[], []]


def test_a_request_that_is_refused_is_refused_without_a_page(caller: Caller) -> None:
    caller.server.faults.add(Fault("ListClusterNodes", effect=EmptyPage(), times=None))
    assert caller.call("ListClusterNodes", ClusterName="absent")["__type"] == "ResourceNotFound"
    assert caller.call("ListTrainingJobs", NextToken="empty-x.made-up")["__type"] == "ValidationException"


def test_empty_pages_are_for_lists_and_stale_ones_for_reads(caller: Caller) -> None:
    caller.server.faults.add(Fault(effect=EmptyPage()), Fault(effect=Stale(seconds=5)))
    caller.call("CreateCluster", ClusterName="train")
    assert len(caller.server.faults) == 2
    for operation, effect in (("DescribeCluster", EmptyPage()), ("CreateCluster", Stale(seconds=5))):
        with pytest.raises(ValueError, match=f"cannot befall {operation}"):
            Fault(operation, effect=effect)


async def test_nodes_are_listed_late(caller: Caller) -> None:
    caller.train(2)
    caller.server.faults.add(Fault(effect=Stale(seconds=10), times=None))
    added = caller.call("BatchAddClusterNodes", ClusterName="train", NodesToAdd=[more("gpu", 3)])["Successful"]
    which = {"ClusterName": "train", "NodeLogicalId": added[0]["NodeLogicalId"]}

    def seen() -> tuple[int, int, str]:
        nodes = caller.call("ListClusterNodes", ClusterName="train", IncludeNodeLogicalIds=True)
        details = caller.call("DescribeCluster", ClusterName="train")["InstanceGroups"][0]
        node = caller.call("DescribeClusterNode", **which)
        return len(nodes["ClusterNodeSummaries"]), details["TargetCount"], node.get("__type", "there")

    assert seen() == (2, 2, "ResourceNotFound")
    await caller.server.advance(seconds=9)
    assert seen() == (2, 2, "ResourceNotFound")
    await caller.server.advance(seconds=1)
    assert seen() == (5, 5, "there")


async def test_a_status_is_the_one_of_some_time_ago(caller: Caller) -> None:
    caller.train(1)
    (node,) = caller.call("ListClusterNodes", ClusterName="train")["ClusterNodeSummaries"]
    caller.call("BatchDeleteClusterNodes", ClusterName="train", NodeIds=[node["InstanceId"]])
    await caller.server.advance(seconds=5)

    def status() -> str:
        (each,) = caller.call("ListClusterNodes", ClusterName="train")["ClusterNodeSummaries"]
        return str(each["InstanceStatus"]["Status"])

    assert status() == "ShuttingDown"
    caller.server.faults.add(Fault(effect=Stale(seconds=10)))
    assert [status(), status()] == ["Running", "ShuttingDown"]


@pytest.mark.parametrize(
    ("operation", "items", "write"),
    [
        ("ListClusters", "ClusterSummaries", ("CreateCluster", {"ClusterName": "new"})),
        ("ListTrainingJobs", "TrainingJobSummaries", ("CreateTrainingJob", creation(BY_NOUN["TrainingJob"]))),
        ("ListModels", "Models", ("CreateModel", creation(BY_NOUN["Model"]))),
    ],
)
async def test_a_list_does_not_see_what_was_just_created(
    caller: Caller, operation: str, items: str, write: tuple[str, Document]
) -> None:
    caller.server.faults.add(Fault(operation, effect=Stale(seconds=10), times=None))
    caller.call(write[0], **write[1])
    assert caller.call(operation)[items] == []
    await caller.server.advance(seconds=10)
    assert len(caller.call(operation)[items]) == 1


async def test_events_are_listed_late(caller: Caller) -> None:
    caller.train(1)
    before = len(caller.call("ListClusterEvents", ClusterName="train")["Events"])
    caller.call("BatchAddClusterNodes", ClusterName="train", NodesToAdd=[more("gpu", 1)])
    caller.server.faults.add(Fault(effect=Stale(seconds=10)))
    assert len(caller.call("ListClusterEvents", ClusterName="train")["Events"]) == before
    assert len(caller.call("ListClusterEvents", ClusterName="train")["Events"]) > before


async def test_what_is_described_is_not_there_yet(caller: Caller) -> None:
    caller.server.faults.add(Fault(effect=Stale(seconds=10), times=4))
    caller.call("CreateTrainingJob", **creation(BY_NOUN["TrainingJob"]))
    caller.call("CreateImage", **creation(BY_NOUN["Image"]))
    await caller.server.advance(seconds=10)
    caller.call("CreateImageVersion", **creation(BY_NOUN["ImageVersion"]))
    assert caller.call("DescribeImageVersion", ImageName="i")["__type"] == "ResourceNotFound"
    assert caller.call("DescribeTrainingJob", TrainingJobName="x")["TrainingJobStatus"] == "InProgress"
    caller.call("CreateCluster", ClusterName="new")
    assert caller.call("DescribeCluster", ClusterName="new")["__type"] == "ResourceNotFound"
    caller.call("CreateModel", **creation(BY_NOUN["Model"]))
    assert caller.call("DescribeModel", ModelName="m")["__type"] == "ValidationException"
