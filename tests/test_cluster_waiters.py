"""Waiting for HyperPod clusters and instance groups: scripted answers first, then the embedded server."""

from __future__ import annotations

from typing import Any

import pytest

from sm_async import SageMakerClient, shapes
from sm_async.errors import WaiterError, WaiterFailed, WaiterTimeout
from sm_async.local import LocalSageMaker
from sm_async.waiters import Waiter
from tests.seams import Answer, answer, refusal
from tests.waiting import waits_over

ARN = "arn:aws:sagemaker:us-east-1:123456789012:cluster/abcdefghijkl"
GONE = refusal("ResourceNotFound", "no such cluster")


def cluster(status: str, *groups: dict[str, Any], **more: Any) -> Answer:
    return answer({"ClusterArn": ARN, "ClusterStatus": status, "InstanceGroups": list(groups)} | more)


def group(status: str, current: int | None = 0, target: int | None = 0, name: str = "gpu") -> dict[str, Any]:
    counts = {"CurrentCount": current, "TargetCount": target}
    return {"InstanceGroupName": name, "Status": status} | {
        key: value for key, value in counts.items() if value is not None
    }


async def failing(waiter: Waiter[Any]) -> WaiterError:
    with pytest.raises(WaiterError) as caught:
        await waiter
    return caught.value


async def test_a_cluster_comes_into_service_through_everything_that_passes() -> None:
    statuses = ["Creating", "Updating", "SystemUpdating", "RollingBack", "InService"]
    wait, transport, time = waits_over(*(cluster(status) for status in statuses))
    progress = [each async for each in wait.cluster_in_service(cluster_name="train")]
    assert [each.status for each in progress] == statuses
    assert transport.documents == [{"ClusterName": "train"}] * 5
    assert time.slept == [30.0] * 4


@pytest.mark.parametrize("status", ["Failed", "Deleting"])
async def test_a_cluster_that_will_not_come_ends_the_wait_with_its_message(status: str) -> None:
    wait, _, _ = waits_over(cluster("Creating"), cluster(status, FailureMessage="no capacity"))
    error = await failing(wait.cluster_in_service(cluster_name="train"))
    assert isinstance(error, WaiterFailed)
    assert f"ClusterInService: status {status}: no capacity (poll 2" in str(error)


async def test_a_cluster_that_is_not_there_will_not_come() -> None:
    wait, transport, _ = waits_over(GONE)
    error = await failing(wait.cluster_in_service(cluster_name="train"))
    assert isinstance(error, WaiterFailed)
    assert len(transport.requests) == 1


async def test_a_cluster_is_deleted_when_it_is_not_found() -> None:
    wait, _, _ = waits_over(cluster("InService"), cluster("Deleting"), GONE)
    output = await wait.cluster_deleted(cluster_name="train")
    assert output is not None
    assert output.cluster_status == "Deleting"
    assert await waits_over(GONE)[0].cluster_deleted(cluster_name="train") is None


async def test_a_deletion_can_fail() -> None:
    wait, _, _ = waits_over(cluster("Deleting"), cluster("Failed"))
    assert isinstance(await failing(wait.cluster_deleted(cluster_name="train")), WaiterFailed)


async def test_a_group_comes_into_service_whatever_others_do() -> None:
    wait, _, _ = waits_over(
        cluster("Creating", group("Creating"), group("Failed", name="cpu")),
        cluster("Updating", group("Degraded"), group("Failed", name="cpu")),
        cluster("Updating", group("SystemUpdating"), group("Failed", name="cpu")),
        cluster("Updating", group("InService"), group("Failed", name="cpu")),
    )
    waiter = wait.instance_group_in_service(cluster_name="train", instance_group_name="gpu")
    assert [each.status async for each in waiter] == ["Creating", "Degraded", "SystemUpdating", "InService"]


async def test_a_restricted_group_can_be_waited_for_too() -> None:
    wait, _, _ = waits_over(cluster("InService", RestrictedInstanceGroups=[group("InService", 2, 2)]))
    await wait.instance_group_in_service(cluster_name="train", instance_group_name="gpu")
    await wait.instance_group_at_target(cluster_name="train", instance_group_name="gpu")


@pytest.mark.parametrize("method", ["instance_group_in_service", "instance_group_at_target"])
@pytest.mark.parametrize(
    ("last", "message"),
    [
        (cluster("Updating", group("Failed", 1, 4), FailureMessage="no capacity"), "Failed.*: no capacity"),
        (cluster("Updating", group("Deleting", 1, 4)), "status Deleting"),
        (cluster("Deleting", group("Updating", 1, 4)), "status Updating"),
        (cluster("Failed", group("Updating", 1, 4), FailureMessage="no role"), "status Updating.*: no role"),
        (cluster("InService", group("InService", 4, 4, "cpu")), "the cluster has no instance group 'gpu'"),
        (GONE, "ResourceNotFound: no such cluster"),
        (refusal("AccessDeniedException"), "AccessDeniedException: no"),
    ],
)
async def test_a_group_that_will_not_come_ends_the_wait(method: str, last: Answer, message: str) -> None:
    wait, transport, _ = waits_over(cluster("Updating", group("Updating", 1, 4)), last)
    with pytest.raises(WaiterFailed, match=message):
        await getattr(wait, method)(cluster_name="train", instance_group_name="gpu")
    assert len(transport.requests) == 2


@pytest.mark.parametrize("method", ["instance_group_in_service", "instance_group_at_target"])
async def test_a_group_is_asked_for_again_after_an_error_that_passes(method: str) -> None:
    slow = refusal("ThrottlingException")
    wait, _, _ = waits_over(slow, slow, slow, cluster("InService", group("InService", 4, 4)))
    await getattr(wait, method)(cluster_name="train", instance_group_name="gpu")


async def test_a_group_is_at_its_target_when_the_counts_are_equal() -> None:
    wait, _, _ = waits_over(
        cluster("InService", group("InService", 0, 4)),
        cluster("InService", group("InService", None, 4)),
        cluster("InService", group("Degraded", 3, 4)),
        cluster("Updating", group("Updating", 4, 4)),
    )
    waiter = wait.instance_group_at_target(cluster_name="train", instance_group_name="gpu")
    assert [each.status async for each in waiter] == [
        "InService, 0 of 4",
        "InService, None of 4",
        "Degraded, 3 of 4",
        "Updating, 4 of 4",
    ]


async def test_a_group_without_counts_is_not_at_its_target() -> None:
    wait, _, _ = waits_over(cluster("InService", group("InService", None, None)))
    waiter = wait.instance_group_at_target(cluster_name="train", instance_group_name="gpu", timeout=60.0)
    assert isinstance(await failing(waiter), WaiterTimeout)


async def test_a_rollback_ends_with_fewer_nodes_and_not_before_it_is_over() -> None:
    wait, _, time = waits_over(
        cluster("Updating", group("Updating", 5, 8)),
        cluster("RollingBack", group("Updating", 2, 2)),
        cluster("InService", group("InService", 2, 2)),
    )
    waiter = wait.instance_group_at_target(
        cluster_name="train", instance_group_name="gpu", delay=3600.0, timeout=12_600
    )
    output = await waiter
    assert (output.instance_groups[0].current_count, output.instance_groups[0].target_count) == (2, 2)
    assert time.slept == [3600.0, 3600.0]


async def test_a_wait_for_a_group_outlasts_a_rollback_by_default() -> None:
    wait, _, time = waits_over(cluster("Updating", group("Updating", 5, 8)))
    waiter = wait.instance_group_at_target(cluster_name="train", instance_group_name="gpu")
    assert isinstance(await failing(waiter), WaiterTimeout)
    assert 3 * 3600 < sum(time.slept) < 3.5 * 3600


async def test_the_embedded_server_is_waited_for_from_creation_to_deletion() -> None:
    async with (
        LocalSageMaker(cluster_seconds=0.05, node_seconds=1.5, shutdown_seconds=0.05) as server,
        SageMakerClient(
            region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials
        ) as client,
    ):
        await client.create_cluster(
            cluster_name="train",
            node_provisioning_mode="Continuous",
            instance_groups=[
                shapes.ClusterInstanceGroupSpecification(
                    instance_group_name="gpu",
                    instance_type="ml.p5.48xlarge",
                    instance_count=2,
                    execution_role="arn:aws:iam::123456789012:role/nodes",
                )
            ],
        )
        soon: dict[str, Any] = {"delay": 0.01, "timeout": 30.0}
        created = await client.wait.cluster_in_service(cluster_name="train", **soon)
        assert created.cluster_status == "InService"
        await client.wait.instance_group_at_target(cluster_name="train", instance_group_name="gpu", **soon)
        await client.batch_add_cluster_nodes(
            cluster_name="train",
            nodes_to_add=[shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=3)],
        )
        waiter = client.wait.instance_group_at_target(cluster_name="train", instance_group_name="gpu", **soon)
        seen = [progress.status or "" async for progress in waiter]
        assert seen[-1] == "InService, 5 of 5"
        assert any(status.endswith("2 of 5") for status in seen)
        assert (await waiter).instance_groups[0].current_count == 5
        await client.wait.instance_group_in_service(cluster_name="train", instance_group_name="gpu", **soon)
        nodes = client.paginate.list_cluster_nodes(cluster_name="train", page_size=2)
        assert len({node.instance_id async for node in nodes}) == 5
        await client.delete_cluster(cluster_name="train")
        gone = await client.wait.cluster_deleted(cluster_name="train", **soon)
        assert gone is None or gone.cluster_status == "Deleting"
