"""Volumes and network interfaces of nodes: what can be attached where, and when it is free again."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async.local.refusals import RequestRefused
from tests.local.rehearsal import START, Document, Rehearsal, group

EKS: Document = {"Eks": {"ClusterArn": "arn:aws:eks:us-east-1:123456789012:cluster/k8s"}}
ABSENT = "i-0123456789abcdef0"
NOW = START + 360


def volume(number: int) -> str:
    return f"vol-{number:017x}"


def interface(number: int) -> str:
    return f"eni-{number:017x}"


class Devices:
    """A cluster that EKS orchestrates, with two nodes and one in a restricted group."""

    def __init__(self) -> None:
        self.rehearsal = Rehearsal()
        self.arn = self.rehearsal.cluster(
            group("gpu", 2), RestrictedInstanceGroups=[group("nova", 1)], Orchestrator=EKS
        )
        self.first, self.second, self.restricted = (node["InstanceId"] for node in self.rehearsal.nodes())

    def attach(self, number: int, node: str, **others: Any) -> Document:
        named = {"ClusterArn": self.arn, "NodeId": node, "VolumeId": volume(number)}
        return self.rehearsal.call("AttachClusterNodeVolume", **named | others)

    def detach(self, number: int, node: str, **others: Any) -> Document:
        named = {"ClusterArn": self.arn, "NodeId": node, "VolumeId": volume(number)}
        return self.rehearsal.call("DetachClusterNodeVolume", **named | others)

    def connect(self, number: int, node: str, **others: Any) -> Document:
        named = {"ClusterName": "train", "NodeId": node, "NetworkInterfaceId": interface(number)}
        return self.rehearsal.call("AttachClusterNodeNetworkInterface", **named | others)


@pytest.fixture
def devices() -> Devices:
    return Devices()


def test_a_volume_is_attached_under_a_device_name_and_detached_again(devices: Devices) -> None:
    attached = devices.attach(1, devices.first)
    said = {"ClusterArn": devices.arn, "NodeId": devices.first, "VolumeId": volume(1), "AttachTime": NOW}
    assert attached == {**said, "Status": "attaching", "DeviceName": "/dev/xvdb"}
    devices.rehearsal.advance(10)
    assert devices.detach(1, devices.first) == {**said, "Status": "detaching", "DeviceName": "/dev/xvdb"}


def test_each_volume_of_a_node_has_a_device_name_of_its_own(devices: Devices) -> None:
    names = [devices.attach(number, devices.first)["DeviceName"] for number in range(1, 4)]
    assert names == ["/dev/xvdb", "/dev/xvdc", "/dev/xvdd"]
    assert devices.attach(4, devices.second)["DeviceName"] == "/dev/xvdb"
    devices.detach(2, devices.first)
    assert devices.attach(5, devices.first)["DeviceName"] == "/dev/xvde"
    devices.rehearsal.advance(30)
    assert devices.attach(6, devices.first)["DeviceName"] == "/dev/xvdc"


def test_a_node_without_a_device_name_left_takes_no_volume(devices: Devices) -> None:
    for number in range(1, 26):
        devices.attach(number, devices.first)
    with pytest.raises(RequestRefused, match="no device name left"):
        devices.attach(26, devices.first)
    assert devices.attach(26, devices.second)["Status"] == "attaching"


def test_a_volume_is_attached_to_one_node_only_until_it_has_left_it(devices: Devices) -> None:
    devices.attach(1, devices.first)
    for node in (devices.first, devices.second):
        with pytest.raises(RequestRefused, match=f"attached to {devices.first!r}"):
            devices.attach(1, node)
    devices.detach(1, devices.first)
    with pytest.raises(RequestRefused, match="being detached"):
        devices.attach(1, devices.second)
    devices.rehearsal.advance(30)
    assert devices.attach(1, devices.second)["NodeId"] == devices.second


def test_only_a_volume_that_the_node_has_is_detached_and_only_once(devices: Devices) -> None:
    devices.attach(1, devices.first)
    for number, node in ((1, devices.second), (2, devices.first)):
        with pytest.raises(RequestRefused, match="is not attached to"):
            devices.detach(number, node)
    devices.detach(1, devices.first)
    with pytest.raises(RequestRefused, match="is not attached to"):
        devices.detach(1, devices.first)


def test_a_volume_is_free_when_its_instance_is_gone(devices: Devices) -> None:
    devices.attach(1, devices.first)
    devices.attach(2, devices.second)
    devices.rehearsal.call("BatchReplaceClusterNodes", ClusterName="train", NodeIds=[devices.first])
    devices.rehearsal.advance(300)
    replaced, *_ = devices.rehearsal.nodes()
    assert devices.attach(1, replaced["InstanceId"])["DeviceName"] == "/dev/xvdb"
    devices.rehearsal.call("BatchDeleteClusterNodes", ClusterName="train", NodeIds=[devices.second])
    devices.rehearsal.advance(30)
    assert devices.attach(2, replaced["InstanceId"])["DeviceName"] == "/dev/xvdc"


def test_volumes_are_for_clusters_in_service_that_eks_orchestrates(devices: Devices) -> None:
    arn = devices.rehearsal.cluster(group("gpu", 1), name="plain")
    (node,) = devices.rehearsal.nodes("plain")
    for operation in (devices.attach, devices.detach):
        with pytest.raises(RequestRefused, match="not orchestrated by EKS") as caught:
            operation(1, node["InstanceId"], ClusterArn=arn)
        assert caught.value.code == "ValidationException"
    devices.rehearsal.call("DeleteCluster", ClusterName="train")
    for operation in (devices.attach, devices.detach):
        with pytest.raises(RequestRefused, match="Deleting and not InService"):
            operation(1, devices.first)


def test_nodes_of_restricted_groups_take_no_devices(devices: Devices) -> None:
    for operation in (devices.attach, devices.connect):
        with pytest.raises(RequestRefused, match="restricted instance group 'nova'") as caught:
            operation(1, devices.restricted)
        assert caught.value.code == "ValidationException"


def test_clusters_and_nodes_that_are_not_there_are_not_found(devices: Devices) -> None:
    no_cluster = f"{devices.arn[:-12]}abcdefghijkl"
    codes: list[str] = []
    for operation in (devices.attach, devices.detach, devices.connect):
        with pytest.raises(RequestRefused) as caught:
            operation(1, ABSENT)
        codes.append(caught.value.code)
        member = "ClusterName" if operation == devices.connect else "ClusterArn"
        with pytest.raises(RequestRefused) as caught:
            operation(1, devices.first, **{member: no_cluster})
        codes.append(caught.value.code)
    assert codes == ["ResourceNotFound"] * 6


def test_a_network_interface_has_an_attachment_for_as_long_as_its_instance(devices: Devices) -> None:
    attached = devices.connect(1, devices.first)
    named = {"ClusterArn": devices.arn, "NodeId": devices.first, "NetworkInterfaceId": interface(1)}
    assert attached == named | {"AttachmentId": attached["AttachmentId"]}
    assert devices.connect(2, devices.first)["AttachmentId"] != attached["AttachmentId"]
    with pytest.raises(RequestRefused, match=f"attached to {devices.first!r}") as caught:
        devices.connect(1, devices.second)
    assert caught.value.code == "ValidationException"
    devices.rehearsal.call("BatchDeleteClusterNodes", ClusterName="train", NodeIds=[devices.first])
    devices.rehearsal.advance(30)
    assert devices.connect(1, devices.second, ClusterName=devices.arn)["NodeId"] == devices.second


def test_network_interfaces_are_for_clusters_of_every_orchestrator() -> None:
    rehearsal = Rehearsal()
    arn = rehearsal.cluster(group("gpu", 1))
    (node,) = rehearsal.nodes()
    attached = rehearsal.call(
        "AttachClusterNodeNetworkInterface",
        ClusterName="train",
        NodeId=node["InstanceId"],
        NetworkInterfaceId=interface(1),
    )
    assert attached["ClusterArn"] == arn
