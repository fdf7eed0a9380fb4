"""Waiting for nodes: what comes, what does not, and what pages that are not of one moment show."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from sm_async import NodesState, NodeState, SageMakerClient, shapes
from sm_async.errors import (
    ConfigurationError,
    DeadlineExceeded,
    InternalServerError,
    ResourceNotFound,
    WaiterFailed,
    WaiterTimeout,
)
from sm_async.local import LocalSageMaker
from sm_async.waiters import Waiter
from tests.cluster_nodes.clusters import Cluster, Document, Refusal, node
from tests.virtual_time import in_virtual_time, now


def running(cluster: Cluster, *ids: str, **settings: Any) -> Waiter[NodesState]:
    return cluster.wait().cluster_nodes_running(cluster_name="train", node_logical_ids=ids, **settings)


def deleted(cluster: Cluster, *ids: str, **settings: Any) -> Waiter[NodesState]:
    return cluster.wait().cluster_nodes_deleted(cluster_name="train", node_logical_ids=ids, **settings)


async def statuses_of(waiter: Waiter[NodesState]) -> list[str | None]:
    return [progress.status async for progress in waiter]


@in_virtual_time
async def test_nodes_run_through_everything_that_passes_failure_included() -> None:
    cluster = Cluster([node("n1", "Pending"), node("n2"), node("other", "Failure")])
    cluster.later(25, node("n1", "Failure"), node("n2"))
    cluster.later(55, node("n1", "DeepHealthCheckInProgress", "i-1"), node("n2", "SystemUpdating", "i-2"))
    cluster.later(85, node("n1", "Running", "i-1"), node("n2", "Running", "i-2"))
    progress = [each async for each in running(cluster, "n1", "n2")]
    assert [each.status for each in progress] == [
        "1 Pending, 1 Running",
        "1 Failure, 1 Running",
        "1 DeepHealthCheckInProgress, 1 SystemUpdating",
        "2 Running",
    ]
    assert progress[-1].output is not None
    assert progress[-1].output.nodes == {
        "n1": NodeState("n1", "Running", "gpu", "i-1"),
        "n2": NodeState("n2", "Running", "gpu", "i-2"),
    }
    assert (progress[0].next_delay, progress[-1].next_delay) == (30.0, None)


@in_virtual_time
async def test_a_grace_ends_a_wait_for_a_node_that_fails_for_longer_without_a_break() -> None:
    cluster = Cluster([node("n1", "Failure"), node("n2")])
    cluster.later(50, node("n1", "Pending"), node("n2"))
    cluster.later(80, node("n1", "Failure", message="no capacity"), node("n2"))
    with pytest.raises(WaiterFailed) as caught:
        await running(cluster, "n1", "n2", failure_grace=60.0)
    assert now() == 150
    assert "1 of 2 nodes are lost, 0 may be: 1 in Failure for 60 s or longer (n1): no capacity" in str(caught.value)
    assert caught.value.output.counts == {"Failure": 1, "Running": 1}


@in_virtual_time
async def test_nodes_that_may_be_lost_do_not_keep_a_wait_from_its_end() -> None:
    cluster = Cluster([node("n1", "Failure"), node("n2"), node("n3")])
    cluster.later(20, node("n1", "Failure"), node("n2"))
    state = await running(cluster, "n1", "n2", "n3", max_lost=2, failure_grace=60.0)
    assert state.counts == {"Failure": 1, "Running": 1, "NotFound": 1}
    assert now() == 60


@in_virtual_time
async def test_without_a_grace_a_failing_node_is_waited_for_until_time_is_up() -> None:
    cluster = Cluster([node("n1", "Failure")])
    with pytest.raises(WaiterTimeout) as caught:
        await running(cluster, "n1", timeout=7200.0)
    assert 7190 < now() <= 7200
    assert caught.value.output.nodes["n1"].status == "Failure"


@in_virtual_time
async def test_a_node_that_is_gone_ends_the_wait_for_it_to_run() -> None:
    cluster = Cluster([node("n1", "Pending"), node("n2")])
    cluster.later(20, node("n2"))
    with pytest.raises(WaiterFailed, match=r"1 of 2 nodes are lost, 0 may be: 1 gone \(n1\)"):
        await running(cluster, "n1", "n2")
    assert [operation for operation, *_ in cluster.requests] == ["ListClusterNodes"] * 2 + ["DescribeClusterNode"]


@in_virtual_time
async def test_a_node_that_slips_through_between_two_pages_is_not_gone() -> None:
    cluster = Cluster([node("gone"), node("n1"), node("n2"), node("n3", "Pending")], page_size=2)
    shown: list[str | None] = []

    def before(operation: str, document: Document) -> None:
        if operation == "ListClusterNodes" and document.get("NextToken") == "2" and len(cluster.listings) == 1:
            cluster.put(node("n1"), node("n2"), node("n3"))  # n2 has moved to the page that was fetched already

    cluster.before = before
    async for progress in running(cluster, "n1", "n2", "n3"):
        shown.append(progress.status)
        assert progress.output is not None
        assert progress.output.unconfirmed == frozenset()
        if len(shown) == 1:
            assert progress.output.nodes["n2"].status == "Running"
            break
    assert len(cluster.of("DescribeClusterNode")) == 1


@in_virtual_time
async def test_more_nodes_than_can_be_looked_for_are_gone_when_the_next_listing_lacks_them_too() -> None:
    several = [f"n{number}" for number in range(11)]
    cluster = Cluster([node(each, "ShuttingDown") for each in several])
    cluster.later(20)
    progress = [each async for each in deleted(cluster, *several)]
    assert [each.status for each in progress] == ["11 ShuttingDown", "11 ShuttingDown", "11 NotFound"]
    assert [len(each.output.unconfirmed) for each in progress if each.output] == [0, 11, 0]
    assert cluster.of("DescribeClusterNode") == []


@in_virtual_time
async def test_no_end_comes_from_a_listing_that_lacks_a_node() -> None:
    several = [f"n{number}" for number in range(11)]
    cluster = Cluster([node(each) for each in several] + [node("last", "Pending")])
    cluster.later(20, node("last"))
    cluster.later(40, *(node(each, "SystemUpdating") for each in several), node("last"))
    cluster.later(70, *(node(each) for each in several), node("last"))
    assert await statuses_of(running(cluster, "last", *several)) == [
        "11 Running, 1 Pending",
        "12 Running",  # but eleven of them as they were before
        "11 SystemUpdating, 1 Running",
        "12 Running",
    ]


@in_virtual_time
async def test_who_may_not_describe_nodes_leaves_it_to_the_next_listing() -> None:
    cluster = Cluster([node("n1", "ShuttingDown")], answers={"DescribeClusterNode": refuse})
    cluster.later(20)
    assert await statuses_of(deleted(cluster, "n1")) == ["1 ShuttingDown", "1 ShuttingDown", "1 NotFound"]
    assert len(cluster.of("DescribeClusterNode")) == 2


def refuse(_: Document) -> Document:
    raise Refusal("AccessDeniedException")


@in_virtual_time
async def test_an_id_that_no_node_can_have_keeps_no_other_from_being_looked_for() -> None:
    cluster = Cluster([])
    wait = cluster.wait()
    done = wait.cluster_nodes_deleted(cluster_name="train", node_logical_ids=["!", "n1"])
    assert await statuses_of(done) == ["1 NotListed, 1 NotFound", "2 NotFound"]


@in_virtual_time
async def test_a_node_that_was_just_added_and_is_not_listed_yet_is_not_gone() -> None:
    cluster = Cluster([])
    cluster.later(50, node("n1", "Pending"))
    cluster.later(80, node("n1"))
    assert await statuses_of(running(cluster, "n1")) == ["1 NotListed", "1 NotListed", "1 Pending", "1 Running"]


@in_virtual_time
async def test_a_node_that_is_never_listed_is_gone_after_two_minutes() -> None:
    cluster = Cluster([])
    with pytest.raises(WaiterFailed, match="1 gone"):
        await running(cluster, "n1")
    assert now() == 120


@in_virtual_time
async def test_a_node_that_comes_twice_in_a_listing_is_what_the_later_page_says() -> None:
    cluster = Cluster([node("n1", "Pending"), node("n2"), node("n1", "Running", "i-1")], page_size=2)
    state = await running(cluster, "n1", "n2")
    assert state.nodes["n1"] == NodeState("n1", "Running", "gpu", "i-1")


@in_virtual_time
async def test_an_instance_on_its_way_out_gives_way_to_the_one_that_takes_its_place() -> None:
    cluster = Cluster([node("n1", "Running", "i-2"), node("n1", "ShuttingDown", "i-1")])
    assert (await running(cluster, "n1")).nodes["n1"].instance_id == "i-2"
    cluster.put(*reversed(cluster.nodes))
    assert (await running(cluster, "n1")).nodes["n1"].instance_id == "i-2"


@in_virtual_time
async def test_nodes_are_deleted_when_they_are_not_found_or_their_cluster_is_not() -> None:
    assert (await deleted(Cluster([node("n2")]), "n1")).counts == {"NotFound": 1}
    assert now() == 0
    gone = Cluster(before=raising("ResourceNotFound"))
    assert (await deleted(gone, "n1", "n2")).counts == {"NotFound": 2}
    assert (await deleted(gone)).counts == {}


@in_virtual_time
async def test_nodes_of_a_cluster_that_is_not_there_will_not_run() -> None:
    with pytest.raises(WaiterFailed, match="ResourceNotFound: no") as caught:
        await running(Cluster(before=raising("ResourceNotFound")), "n1", max_lost=1)
    assert isinstance(caught.value.__cause__, ResourceNotFound)


@in_virtual_time
async def test_nodes_are_gone_with_their_cluster() -> None:
    cluster = Cluster([node("n1", "Pending"), node("n2")])

    def before(_operation: str, _document: Document) -> None:
        if now() > 20:
            raise Refusal("ResourceNotFound")

    cluster.before = before
    with pytest.raises(WaiterFailed, match=r"2 gone \(n1, n2\)"):
        await running(cluster, "n1", "n2")


def raising(code: str, *, status: int = 400) -> Any:
    def before(_operation: str, _document: Document) -> None:
        raise Refusal(code, status=status)

    return before


@in_virtual_time
async def test_a_wait_ends_in_time_though_its_listing_does_not() -> None:
    cluster = Cluster([node("n1", "Pending")], seconds=25.0)
    with pytest.raises(WaiterTimeout) as caught:
        await running(cluster, "n1", timeout=20.0)
    assert now() == 20
    assert isinstance(caught.value.__cause__, DeadlineExceeded)
    cluster.seconds = 1.0
    async with asyncio.TaskGroup() as group:
        waiting = group.create_task(failing(running(cluster, "n1", timeout=60.0, delay=50.0)))
        await asyncio.sleep(10)
        cluster.seconds = 25.0
    error = waiting.result()
    assert now() == 80
    assert error.output.counts == {"Pending": 1}


async def failing(waiter: Waiter[NodesState]) -> WaiterTimeout:
    with pytest.raises(WaiterTimeout) as caught:
        await waiter
    return caught.value


@in_virtual_time
async def test_the_last_listing_begins_early_enough_to_be_over_in_time() -> None:
    cluster = Cluster([node("n1", "Pending")], seconds=10.0)
    cluster.later(75, node("n1"))
    with pytest.raises(WaiterTimeout):
        await running(cluster, "n1", timeout=70.0, delay=60.0)
    assert cluster.listings == [0, 50]  # twice as long before the end as a listing takes
    assert now() == 60  # no other would be over in time


@in_virtual_time
async def test_a_timeout_tells_of_the_last_listing_even_where_the_last_poll_failed() -> None:
    cluster = Cluster([node("n1", "Pending")])
    cluster.before = lambda _operation, _document: (
        None if now() < 20 else raising("InternalServerError", status=500)(_operation, _document)
    )
    with pytest.raises(WaiterTimeout) as caught:
        await running(cluster, "n1", timeout=100.0)
    assert caught.value.output.counts == {"Pending": 1}
    assert isinstance(caught.value.__cause__, InternalServerError)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"node_logical_ids": "n1"}, "node_logical_ids: 'n1' is one text; give a list of ids"),
        ({"node_logical_ids": ["n1", ""]}, "node_logical_ids: '' is no logical id"),
        ({"node_logical_ids": [None]}, "node_logical_ids: None is no logical id"),
        ({"max_lost": -1}, "max_lost: -1 is no whole number from 0 up"),
        ({"max_lost": True}, "max_lost: True is no whole number from 0 up"),
        ({"failure_grace": -1.0}, "failure_grace: "),
        ({"timeout": 0.0}, "timeout: "),
        ({"options": 3}, "options: expected CallOptions, got int"),
    ],
)
def test_arguments_that_cannot_work_are_refused_when_the_waiter_is_made(settings: Any, message: str) -> None:
    arguments: dict[str, Any] = {"cluster_name": "train", "node_logical_ids": ["n1"]} | settings
    with pytest.raises(ConfigurationError) as caught:
        Cluster().wait().cluster_nodes_running(**arguments)
    assert message in str(caught.value)


@in_virtual_time
async def test_each_iteration_of_a_waiter_is_a_wait_of_its_own() -> None:
    cluster = Cluster([node("n1")])
    waiter = running(cluster, "n1", timeout=60.0)
    await waiter
    await asyncio.sleep(1000)
    assert (await waiter).counts == {"Running": 1}
    assert repr(waiter) == "Waiter(ClusterNodesRunning, timeout=60)"


async def test_nodes_of_the_embedded_server_are_waited_for_until_they_run_and_until_they_are_gone() -> None:
    async with (
        LocalSageMaker(cluster_seconds=60.0, node_seconds=300.0, shutdown_seconds=60.0, speed=2000.0) as server,
        SageMakerClient(
            region=server.region, endpoint_url=server.endpoint_url, credentials=server.credentials
        ) as client,
    ):
        gpu = shapes.ClusterInstanceGroupSpecification(
            instance_group_name="gpu",
            instance_type="ml.p5.48xlarge",
            instance_count=0,
            execution_role="arn:aws:iam::123456789012:role/nodes",
        )
        await client.create_cluster(cluster_name="train", node_provisioning_mode="Continuous", instance_groups=[gpu])
        soon: dict[str, Any] = {"delay": 0.02, "timeout": 20.0}
        await client.wait.cluster_in_service(cluster_name="train", **soon)
        added = await client.batch_add_cluster_nodes(
            cluster_name="train",
            nodes_to_add=[shapes.AddClusterNodeSpecification(instance_group_name="gpu", increment_target_count_by=40)],
        )
        ids = [each.node_logical_id for each in added.successful or ()]
        waits = [
            client.wait.cluster_nodes_running(cluster_name="train", node_logical_ids=ids[start::4], **soon).result()
            for start in range(4)
        ]
        states = await asyncio.gather(*waits)
        assert [state.counts for state in states] == [{"Running": 10}] * 4
        assert all(each.instance_id for state in states for each in state.nodes.values())
        await client.batch_delete_cluster_nodes(cluster_name="train", node_logical_ids=ids[:7])
        gone = await client.wait.cluster_nodes_deleted(cluster_name="train", node_logical_ids=ids[:7], **soon)
        assert gone.counts == {"NotFound": 7}
        left = await client.wait.cluster_nodes_running(cluster_name="train", node_logical_ids=ids, max_lost=7, **soon)
        assert left.counts == {"Running": 33, "NotFound": 7}
