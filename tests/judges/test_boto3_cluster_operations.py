"""boto3 follows the operations of a cluster: scalings and deep health checks, and the events that are part of them."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator

import pytest

from tests.judges.boto3_judge import Document, Judge, group, judge_of, more

START = 1_800_000_000.0
TRAIN: Document = {"ClusterName": "train"}
NO_OPERATION = {"OperationId": "00000000-0000-4000-8000-000000000000"}


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    """A server with a cluster of two running nodes."""
    async with judge_of([START], health_check_seconds=600) as each:
        await each.cluster(group("gpu", 2), group("cpu"))
        yield each


async def check(judge: Judge) -> Document:
    """Begin a deep health check, and answer with its configuration."""
    configuration: Document = {"InstanceGroupName": "gpu", "DeepHealthChecks": ["InstanceStress"]}
    await judge.call("StartClusterHealthCheck", **TRAIN, DeepHealthCheckConfigurations=[configuration])
    return configuration


async def test_list_cluster_operations(judge: Judge) -> None:
    await judge.call("BatchAddClusterNodes", **TRAIN, NodesToAdd=[more("cpu", 1)])
    judge.advance(1)
    await judge.call("BatchAddClusterNodes", **TRAIN, NodesToAdd=[more("cpu", 2)])
    await check(judge)
    pages = await judge.pages("ListClusterOperations", page_size=3, **TRAIN)
    assert [len(page["ClusterOperationSummaries"]) for page in pages] == [3, 1]
    found = [each for page in pages for each in page["ClusterOperationSummaries"]]
    assert [(each["Type"], each["Status"]) for each in found] == [
        ("DeepHealthCheck", "InProgress"),
        ("Scaling", "InProgress"),
        ("Scaling", "Superseded"),
        ("Scaling", "Done"),
    ]
    created = datetime.datetime.fromtimestamp(START + 360, datetime.UTC)
    some = await judge.call("ListClusterOperations", **TRAIN, Type="Scaling", CreationTimeAfter=created)
    assert some["ClusterOperationSummaries"] == [found[1]]
    done = await judge.call("ListClusterOperations", **TRAIN, Status="Done", SortOrder="Ascending")
    assert done["ClusterOperationSummaries"] == [found[3]]


async def test_describe_cluster_operation(judge: Judge) -> None:
    configuration = await check(judge)
    judge.advance(1)
    await judge.call("UpdateCluster", **TRAIN, InstanceGroups=[group("cpu", 2, MinInstanceCount=1)])
    scaling, health_check, _ = (await judge.call("ListClusterOperations", **TRAIN))["ClusterOperationSummaries"]
    described = await judge.call("DescribeClusterOperation", **TRAIN, OperationId=scaling["OperationId"])
    assert scaling.items() <= described.items()
    assert described["ScalingDetails"] == [
        {
            "InstanceGroupName": "cpu",
            "Status": "InProgress",
            "Original": {"CurrentCount": 0, "TargetCount": 0},
            "Desired": {"TargetCount": 2, "MinCount": 1},
        }
    ]
    checked = await judge.call(
        "DescribeClusterOperation", ClusterName=scaling["ClusterArn"], OperationId=health_check["OperationId"]
    )
    assert (checked["Type"], checked["DeepHealthCheckDetails"]) == ("DeepHealthCheck", [configuration])
    judge.advance(600)
    for each in (scaling, health_check):
        described = await judge.call("DescribeClusterOperation", **TRAIN, OperationId=each["OperationId"])
        assert described["Status"] == "Done"


async def test_events_name_the_scaling_that_they_are_part_of(judge: Judge) -> None:
    await judge.call("BatchAddClusterNodes", **TRAIN, NodesToAdd=[more("cpu", 1)])
    (latest, _) = (await judge.call("ListClusterOperations", **TRAIN))["ClusterOperationSummaries"]
    named = {"OperationId": latest["OperationId"]}
    (event,) = (await judge.call("ListClusterEvents", **TRAIN, **named))["Events"]
    assert "1 instances were requested" in event["Description"]
    described = await judge.call("DescribeClusterEvent", **TRAIN, EventId=event["EventId"])
    assert named.items() <= described["EventDetails"].items()


REFUSED: list[tuple[str, Document, str]] = [
    ("ListClusterOperations", {"ClusterName": "absent"}, "ResourceNotFound"),
    ("ListClusterOperations", TRAIN | {"NextToken": "made-up"}, "ValidationException"),
    ("ListClusterOperations", TRAIN | {"Status": "Failed"}, "ValidationException"),
    ("DescribeClusterOperation", TRAIN | NO_OPERATION, "ResourceNotFound"),
    ("DescribeClusterOperation", {"ClusterName": "absent"} | NO_OPERATION, "ResourceNotFound"),
    ("DescribeClusterOperation", TRAIN | {"OperationId": "latest"}, "ValidationException"),
]


async def test_every_refusal_has_its_code(judge: Judge) -> None:
    codes = [(await judge.error(operation, **parameters))[0] for operation, parameters, _ in REFUSED]
    assert codes == [code for _, _, code in REFUSED]
