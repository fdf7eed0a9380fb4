"""boto3 installs extensions on a cluster that Slurm orchestrates, changes, lists and removes them."""

from __future__ import annotations

import datetime
import json
from collections.abc import AsyncIterator

import pytest

from tests.judges.boto3_judge import Document, Judge, group, judge_of

START = 1_800_000_000.0
NAME = "sagemaker-observability"
OFFERED = {NAME: ["1.0.0", "1.1.0"], "first": ["1.0.0"], "second": ["1.0.0"]}
LEVEL = '{"metricsProvider":{"nodeMetrics":{"level":"ADVANCED"}}}'


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    """A server with a cluster of two running nodes."""
    async with judge_of([START], extensions=OFFERED) as each:
        await each.call(
            "CreateCluster",
            ClusterName="train",
            NodeProvisioningMode="Continuous",
            Orchestrator={"Slurm": {}},
            InstanceGroups=[group("gpu", 2)],
        )
        each.advance(360)
        yield each


async def cluster(judge: Judge, name: str = "train") -> Document:
    """The parameter that names a cluster."""
    return {"ClusterArn": (await judge.call("DescribeCluster", ClusterName=name))["ClusterArn"]}


async def install(judge: Judge, name: str = NAME, **others: str) -> Document:
    """Install an extension, wait for it, and answer with the parameters that name it."""
    named = await cluster(judge)
    answer = await judge.call("CreateClusterExtension", **named, ExtensionName=name, **others)
    judge.advance(60)
    return named | {"ExtensionArn": answer["ExtensionArn"]}


async def test_create_cluster_extension(judge: Judge) -> None:
    named = await cluster(judge)
    said = named | {"ExtensionName": NAME, "ClientToken": "once", "Tags": [{"Key": "team", "Value": "research"}]}
    first = await judge.call("CreateClusterExtension", **said)
    assert first["ExtensionArn"].startswith("arn:aws:sagemaker:us-east-1:123456789012:extension/sagemaker-")
    again = await judge.call("CreateClusterExtension", **said)
    assert again["ExtensionArn"] == first["ExtensionArn"]
    assert (await judge.error("CreateClusterExtension", **named, ExtensionName=NAME))[0] == "ResourceInUse"
    code, _ = await judge.error("CreateClusterExtension", **said | {"ExtensionVersion": "1.0.0"})
    assert code == "ValidationException"


async def test_describe_cluster_extension(judge: Judge) -> None:
    named = await cluster(judge)
    answer = await judge.call("CreateClusterExtension", **named, ExtensionName=NAME, ConfigurationValues=LEVEL)
    named["ExtensionArn"] = answer["ExtensionArn"]
    described = await judge.call("DescribeClusterExtension", **named)
    created = datetime.datetime.fromtimestamp(START + 360, datetime.UTC)
    assert described["ExtensionDetails"] == named | {
        "ExtensionName": NAME,
        "ExtensionVersion": "1.1.0",
        "Status": "Creating",
        "ConfigurationValues": LEVEL,
        "CreationTime": created,
        "LastModifiedTime": created,
    }
    assert described["NodeSummary"] == {"TotalCount": 2, "ActiveCount": 0}
    judge.advance(60)
    described = await judge.call("DescribeClusterExtension", **named)
    assert described["ExtensionDetails"]["Status"] == "Active"
    assert described["NodeSummary"] == {"TotalCount": 2, "ActiveCount": 2}


async def test_update_cluster_extension(judge: Judge) -> None:
    named = await install(judge, ExtensionVersion="1.0.0", ConfigurationValues=LEVEL)
    changes = json.dumps({"metricsProvider": {"nodeMetrics": None}, "logs": True})
    answer = await judge.call("UpdateClusterExtension", **named, ExtensionVersion="1.1.0", ConfigurationValues=changes)
    assert answer["ExtensionArn"] == named["ExtensionArn"]
    details = (await judge.call("DescribeClusterExtension", **named))["ExtensionDetails"]
    assert (details["ExtensionVersion"], details["Status"]) == ("1.1.0", "Updating")
    assert json.loads(details["ConfigurationValues"]) == {"metricsProvider": {}, "logs": True}
    assert details["LastModifiedTime"] > details["CreationTime"]
    code, _ = await judge.error("UpdateClusterExtension", **named, ExtensionVersion="1.0.0")
    assert code == "ValidationException"


async def test_list_cluster_extensions(judge: Judge) -> None:
    for name in ("first", NAME, "second"):
        await install(judge, name)
    pages = await judge.pages("ListClusterExtensions", page_size=2, **await cluster(judge))
    names = [[each["ExtensionName"] for each in page["Extensions"]] for page in pages]
    assert names == [["first", NAME], ["second"]]
    since = datetime.datetime.fromtimestamp(START + 360 + 60, datetime.UTC)
    late = await judge.call("ListClusterExtensions", **await cluster(judge), CreationTimeAfter=since)
    assert [each["ExtensionName"] for each in late["Extensions"]] == [NAME, "second"]


async def test_list_cluster_extension_versions(judge: Judge) -> None:
    pages = await judge.pages("ListClusterExtensionVersions", page_size=1, ExtensionName=NAME)
    versions = [[each["ExtensionVersion"] for each in page["ExtensionVersions"]] for page in pages]
    assert versions == [["1.1.0"], ["1.0.0"]]
    absent = await judge.call("ListClusterExtensionVersions", ExtensionName="made-up")
    assert absent["ExtensionVersions"] == []


async def test_delete_cluster_extension(judge: Judge) -> None:
    named = await install(judge)
    answer = await judge.call("DeleteClusterExtension", **named)
    assert answer["ExtensionArn"] == named["ExtensionArn"]
    details = (await judge.call("DescribeClusterExtension", **named))["ExtensionDetails"]
    assert details["Status"] == "Deleting"
    for operation in ("DeleteClusterExtension", "UpdateClusterExtension"):
        assert (await judge.error(operation, **named))[0] == "ConflictException"
    judge.advance(30)
    assert (await judge.error("DescribeClusterExtension", **named))[0] == "ResourceNotFound"
    again = await install(judge)
    assert again["ExtensionArn"] != named["ExtensionArn"]


ARN = "arn:aws:sagemaker:us-east-1:123456789012:cluster/abcdefghijkl"
NO_CLUSTER = {"ClusterArn": ARN}
NO_EXTENSION = {"ExtensionArn": "arn:aws:sagemaker:us-east-1:123456789012:extension/sagemaker-a/a/a"}
REFUSED: list[tuple[str, Document, str]] = [
    ("CreateClusterExtension", NO_CLUSTER | {"ExtensionName": NAME}, "ResourceNotFound"),
    ("CreateClusterExtension", {"ExtensionName": NAME}, "ValidationException"),
    ("CreateClusterExtension", {"ExtensionName": "absent", "cluster": "train"}, "ValidationException"),
    ("CreateClusterExtension", {"ExtensionName": NAME, "cluster": "plain"}, "ValidationException"),
    ("DescribeClusterExtension", NO_CLUSTER | NO_EXTENSION, "ResourceNotFound"),
    ("DescribeClusterExtension", NO_EXTENSION | {"cluster": "train"}, "ResourceNotFound"),
    ("UpdateClusterExtension", NO_EXTENSION | {"cluster": "train"}, "ResourceNotFound"),
    ("DeleteClusterExtension", NO_EXTENSION | {"cluster": "train"}, "ResourceNotFound"),
    ("ListClusterExtensions", NO_CLUSTER, "ResourceNotFound"),
    ("ListClusterExtensions", {"cluster": "train", "NextToken": "made-up"}, "ValidationException"),
    ("ListClusterExtensionVersions", {"ExtensionName": NAME, "MaxResults": 101}, "ValidationException"),
]
"""The member `cluster` stands for the ARN of the cluster of that name."""


async def test_every_refusal_has_its_code_and_changes_nothing(judge: Judge) -> None:
    """One test for all, because the server stays the same: that is part of what is tested."""
    await judge.call("CreateCluster", ClusterName="plain")
    arns = {name: await cluster(judge, name) for name in ("train", "plain")}
    codes: list[str] = []
    for operation, parameters, _ in REFUSED:
        members = {name: value for name, value in parameters.items() if name != "cluster"}
        named = arns[parameters["cluster"]] if "cluster" in parameters else {}
        codes.append((await judge.error(operation, **members, **named))[0])
    assert codes == [code for _, _, code in REFUSED]
    assert (await judge.call("ListClusterExtensions", **arns["train"]))["Extensions"] == []
