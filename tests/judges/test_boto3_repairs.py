"""boto3 reboots, replaces, checks and updates nodes."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from tests.judges.boto3_judge import ABSENT, Document, Judge, group, judge_of

START = 1_800_000_000.0
TRAIN: Document = {"ClusterName": "train"}


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    """A server with a cluster of two running nodes."""
    async with judge_of([START], health_check_seconds=600) as each:
        await each.cluster(group("gpu", 2))
        yield each


async def statuses(judge: Judge) -> list[str]:
    return [node["InstanceStatus"]["Status"] for node in await judge.nodes()]


async def test_batch_reboot_cluster_nodes(judge: Judge) -> None:
    first, second = await judge.nodes()
    answer = await judge.call(
        "BatchRebootClusterNodes",
        ClusterName="train",
        NodeIds=[first["InstanceId"], ABSENT],
        NodeLogicalIds=[second["NodeLogicalId"], "absent-node"],
    )
    assert answer["Successful"] == [first["InstanceId"]]
    assert answer["SuccessfulNodeLogicalIds"] == [second["NodeLogicalId"]]
    assert [(each["NodeId"], each["ErrorCode"]) for each in answer["Failed"]] == [(ABSENT, "InstanceIdNotFound")]
    assert [each["ErrorCode"] for each in answer["FailedNodeLogicalIds"]] == ["InstanceIdNotFound"]
    assert await statuses(judge) == ["Pending", "Pending"]
    judge.advance(150)
    assert await judge.nodes() == [first, second]


async def test_batch_replace_cluster_nodes(judge: Judge) -> None:
    first, second = await judge.nodes()
    answer = await judge.call("BatchReplaceClusterNodes", ClusterName="train", NodeIds=[first["InstanceId"]])
    assert answer["Successful"] == [first["InstanceId"]]
    judge.advance(300)
    replaced, other = await judge.nodes()
    assert (replaced["NodeLogicalId"], other) == (first["NodeLogicalId"], second)
    (entry,) = judge.server.ledger.replacements()
    assert entry.instances == ((first["InstanceId"], replaced["InstanceId"]),)
    answer = await judge.call("BatchReplaceClusterNodes", ClusterName="train", NodeIds=[first["InstanceId"]])
    assert [each["ErrorCode"] for each in answer["Failed"]] == ["InstanceIdNotFound"]


async def test_start_cluster_health_check(judge: Judge) -> None:
    first, _ = await judge.nodes()
    check = {"InstanceGroupName": "gpu", "DeepHealthChecks": ["InstanceStress"], "InstanceIds": [first["InstanceId"]]}
    answer = await judge.call("StartClusterHealthCheck", ClusterName="train", DeepHealthCheckConfigurations=[check])
    assert answer["ClusterArn"] == (await judge.call("DescribeCluster", ClusterName="train"))["ClusterArn"]
    assert await statuses(judge) == ["DeepHealthCheckInProgress", "Running"]
    judge.advance(600)
    assert await statuses(judge) == ["Running", "Running"]


async def test_update_cluster_software(judge: Judge) -> None:
    one = {"RollingUpdatePolicy": {"MaximumBatchSize": {"Type": "INSTANCE_COUNT", "Value": 1}}}
    await judge.call("UpdateClusterSoftware", ClusterName="train", DeploymentConfig=one)
    assert (await judge.call("DescribeCluster", ClusterName="train"))["ClusterStatus"] == "SystemUpdating"
    assert await statuses(judge) == ["SystemUpdating", "Running"]
    judge.advance(300)
    assert await statuses(judge) == ["Running", "SystemUpdating"]
    judge.advance(300)
    described = await judge.call("DescribeCluster", ClusterName="train")
    assert (described["ClusterStatus"], described["InstanceGroups"][0]["SoftwareUpdateStatus"]) == (
        "InService",
        "Succeeded",
    )


ABSENT_GROUP = {"InstanceGroupName": "absent", "DeepHealthChecks": ["InstanceStress"]}
REFUSED: list[tuple[str, Document, str]] = [
    ("BatchRebootClusterNodes", TRAIN, "ValidationException"),
    ("BatchRebootClusterNodes", {"ClusterName": "absent", "NodeIds": [ABSENT]}, "ResourceNotFound"),
    ("BatchReplaceClusterNodes", TRAIN | {"NodeIds": [f"i-{i:017x}" for i in range(26)]}, "ValidationException"),
    ("BatchReplaceClusterNodes", TRAIN | {"NodeIds": [ABSENT] * 25, "NodeLogicalIds": ["a1"]}, "ValidationException"),
    ("StartClusterHealthCheck", TRAIN | {"DeepHealthCheckConfigurations": [ABSENT_GROUP]}, "ValidationException"),
    ("UpdateClusterSoftware", {"ClusterName": "absent"}, "ResourceNotFound"),
    ("UpdateClusterSoftware", TRAIN | {"InstanceGroups": [{"InstanceGroupName": "absent"}]}, "ValidationException"),
    ("UpdateClusterSoftware", {"ClusterName": "busy"}, "ConflictException"),
]


async def test_every_refusal_has_its_code_and_changes_nothing(judge: Judge) -> None:
    """One test for all, because the server stays the same: that is part of what is tested."""
    await judge.call("CreateCluster", ClusterName="busy")
    before = judge.server.ledger.entries
    codes = [(await judge.error(operation, **parameters))[0] for operation, parameters, _ in REFUSED]
    assert codes == [code for _, _, code in REFUSED]
    assert judge.server.ledger.entries == before
