"""boto3 attaches volumes and network interfaces to nodes of a cluster that EKS orchestrates."""

from __future__ import annotations

import datetime
from collections.abc import AsyncIterator

import pytest

from tests.judges.boto3_judge import ABSENT, Document, Judge, group, judge_of

START = 1_800_000_000.0
EKS: Document = {"Eks": {"ClusterArn": "arn:aws:eks:us-east-1:123456789012:cluster/k8s"}}
VOLUME: Document = {"VolumeId": "vol-0123456789abcdef0"}
INTERFACE: Document = {"NetworkInterfaceId": "eni-0123456789abcdef0"}


@pytest.fixture
async def judge() -> AsyncIterator[Judge]:
    """A server with a cluster of two running nodes, and one of a restricted group."""
    async with judge_of([START]) as each:
        await each.call(
            "CreateCluster",
            ClusterName="train",
            Orchestrator=EKS,
            InstanceGroups=[group("gpu", 2)],
            RestrictedInstanceGroups=[group("nova", 1)],
        )
        each.advance(360)
        yield each


async def places(judge: Judge) -> list[Document]:
    """Cluster and node, as the operations on volumes take them, for all three nodes."""
    arn = (await judge.call("DescribeCluster", ClusterName="train"))["ClusterArn"]
    return [{"ClusterArn": arn, "NodeId": node["InstanceId"]} for node in await judge.nodes()]


async def test_attach_cluster_node_volume(judge: Judge) -> None:
    first, second, restricted = await places(judge)
    answer = await judge.call("AttachClusterNodeVolume", **first, **VOLUME)
    assert (first | VOLUME).items() <= answer.items()
    assert (answer["Status"], answer["DeviceName"]) == ("attaching", "/dev/xvdb")
    assert answer["AttachTime"] == datetime.datetime.fromtimestamp(START + 360, datetime.UTC)
    for place in (first, second):
        code, message = await judge.error("AttachClusterNodeVolume", **place, **VOLUME)
        assert (code, f"attached to {first['NodeId']!r}" in message) == ("ValidationException", True)
    code, message = await judge.error("AttachClusterNodeVolume", **restricted, VolumeId="vol-01234567")
    assert (code, "restricted" in message) == ("ValidationException", True)


async def test_detach_cluster_node_volume(judge: Judge) -> None:
    first, second, _ = await places(judge)
    attached = await judge.call("AttachClusterNodeVolume", **first, **VOLUME)
    judge.advance(60)
    detached = await judge.call("DetachClusterNodeVolume", **first, **VOLUME)
    same = ("ClusterArn", "NodeId", "VolumeId", "AttachTime", "DeviceName")
    assert [detached[name] for name in same] == [attached[name] for name in same]
    assert detached["Status"] == "detaching"
    assert (await judge.error("DetachClusterNodeVolume", **first, **VOLUME))[0] == "ValidationException"
    judge.advance(30)
    answer = await judge.call("AttachClusterNodeVolume", **second, **VOLUME)
    assert answer["NodeId"] == second["NodeId"]


async def test_attach_cluster_node_network_interface(judge: Judge) -> None:
    first, second, _ = await places(judge)
    answer = await judge.call(
        "AttachClusterNodeNetworkInterface", ClusterName="train", NodeId=first["NodeId"], **INTERFACE
    )
    assert (first | INTERFACE).items() <= answer.items()
    assert answer["AttachmentId"].startswith("eni-attach-")
    code, message = await judge.error(
        "AttachClusterNodeNetworkInterface", ClusterName="train", NodeId=second["NodeId"], **INTERFACE
    )
    assert (code, f"attached to {first['NodeId']!r}" in message) == ("ValidationException", True)


NO_CLUSTER = {"ClusterArn": "arn:aws:sagemaker:us-east-1:123456789012:cluster/abcdefghijkl", "NodeId": ABSENT}
REFUSED: list[tuple[str, Document, str]] = [
    ("AttachClusterNodeVolume", NO_CLUSTER | VOLUME, "ResourceNotFound"),
    ("AttachClusterNodeVolume", NO_CLUSTER | {"VolumeId": "disk"}, "ValidationException"),
    ("DetachClusterNodeVolume", NO_CLUSTER | VOLUME, "ResourceNotFound"),
    ("DetachClusterNodeVolume", NO_CLUSTER | VOLUME | {"ClusterArn": "train"}, "ValidationException"),
    ("AttachClusterNodeNetworkInterface", {"ClusterName": "absent", "NodeId": ABSENT} | INTERFACE, "ResourceNotFound"),
    ("AttachClusterNodeNetworkInterface", {"ClusterName": "train", "NodeId": ABSENT} | INTERFACE, "ResourceNotFound"),
]


async def test_every_refusal_has_its_code_and_changes_nothing(judge: Judge) -> None:
    """One test for all, because the server stays the same: that is part of what is tested."""
    codes = [(await judge.error(operation, **parameters))[0] for operation, parameters, _ in REFUSED]
    assert codes == [code for _, _, code in REFUSED]
    first, *_ = await places(judge)
    answer = await judge.call("AttachClusterNodeVolume", **first, **VOLUME)
    assert answer["DeviceName"] == "/dev/xvdb"
