"""One poll for all waits on a cluster: how often, for whom, and what is left of it."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from sm_async import CallOptions, NodesState
from sm_async.cluster_nodes.shared_poll import SharedPolls
from sm_async.errors import AccessDeniedException, ClientClosedError, SageMakerError, ThrottlingException, WaiterFailed
from sm_async.waiters import Waiter, WaiterProgress
from tests.cluster_nodes.clusters import Cluster, Document, Refusal, node
from tests.seams import client_of
from tests.virtual_time import in_virtual_time, now


def waiter_of(cluster: Cluster, *ids: str, **settings: Any) -> Waiter[NodesState]:
    return cluster.wait().cluster_nodes_running(cluster_name="train", node_logical_ids=ids, **settings)


async def progress_of(waiter: Waiter[NodesState]) -> list[WaiterProgress[NodesState]]:
    return [each async for each in waiter]


@in_virtual_time
async def test_a_thousand_waits_make_the_calls_of_one() -> None:
    nodes = [node(f"n-{number}", "Pending") for number in range(1000)]
    cluster = Cluster(nodes)
    cluster.later(100, *(node(f"n-{number}") for number in range(1000)))
    wait = cluster.wait()
    ended = await asyncio.gather(
        *(
            wait.cluster_nodes_running(cluster_name="train", node_logical_ids=[each["NodeLogicalId"]]).result()
            for each in nodes
        )
    )
    assert [state.counts for state in ended] == [{"Running": 1}] * 1000
    assert cluster.listings == [0, 30, 60, 90, 120]
    assert len(cluster.requests) == 50
    assert cluster.most_under_way == 1


@in_virtual_time
async def test_a_wait_alone_lists_at_once_and_then_at_its_interval() -> None:
    cluster = Cluster([node("a", "Pending")], seconds=2.0)
    cluster.later(50, node("a"))
    progress = await progress_of(waiter_of(cluster, "a", delay=20.0))
    assert [(each.attempt, each.elapsed, each.status) for each in progress] == [
        (1, 2.0, "1 Pending"),
        (2, 24.0, "1 Pending"),
        (3, 46.0, "1 Pending"),
        (4, 68.0, "1 Running"),
    ]
    assert cluster.listings == [0, 22, 44, 66]


@in_virtual_time
async def test_the_shortest_interval_counts_for_all() -> None:
    cluster = Cluster([node("a", "Pending")])
    cluster.later(25, node("a"))
    wait = cluster.wait()
    slow = progress_of(wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"], delay=60.0))
    quick = progress_of(wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"], delay=10.0))
    ended = await asyncio.gather(slow, quick)
    assert [len(each) for each in ended] == [4, 4]
    assert cluster.listings == [0, 10, 20, 30]


@in_virtual_time
async def test_the_interval_is_longer_again_when_who_asked_for_the_shortest_has_gone() -> None:
    cluster = Cluster([node("a", "Pending")])
    cluster.later(100, node("a"))
    wait = cluster.wait()
    quick = asyncio.ensure_future(
        wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"], delay=10.0).result()
    )
    slow = asyncio.ensure_future(
        wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"], delay=40.0).result()
    )
    await asyncio.sleep(25)
    quick.cancel()
    await slow
    assert cluster.listings == [0, 10, 20, 60, 100]


@pytest.mark.parametrize(("jitter", "interval"), [(0.0, 24.0), (1.0, 36.0)])
def test_an_interval_is_longer_or_shorter_by_up_to_a_fifth(jitter: float, interval: float) -> None:
    @in_virtual_time
    async def scene() -> None:
        cluster = Cluster([node("a", "Pending")])
        cluster.later(30, node("a"))
        await cluster.wait(jitter=jitter).cluster_nodes_running(cluster_name="train", node_logical_ids=["a"])
        assert cluster.listings[:2] == [0, interval]

    scene()


@in_virtual_time
async def test_who_joins_while_a_listing_is_under_way_gets_the_next_one() -> None:
    cluster = Cluster([node("a"), node("b", "Pending")], seconds=10.0)
    wait = cluster.wait()
    first = asyncio.ensure_future(wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["b"]).result())
    await asyncio.sleep(5)  # the page is on its way, and shows a as it was
    cluster.put(node("a", "SystemUpdating"), node("b"))
    joined = asyncio.ensure_future(
        progress_of(wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"]))
    )
    await first
    cluster.put(node("a"), node("b"))
    first_seen = (await joined)[0]
    assert (first_seen.status, first_seen.elapsed) == ("1 SystemUpdating", 16.0)


@in_virtual_time
async def test_who_joins_does_not_wait_for_the_whole_interval() -> None:
    cluster = Cluster([node("a", "Pending"), *(node(f"n-{number}") for number in range(1200))])
    wait = cluster.wait()
    first = asyncio.ensure_future(wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"]).result())
    await asyncio.sleep(1)
    await wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["n-1"])
    assert now() == pytest.approx(13)  # thirteen pages, thirteen seconds
    await asyncio.sleep(1)
    await wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["n-1"], delay=10.0)
    assert now() == pytest.approx(18)  # half of its own interval
    first.cancel()
    await asyncio.wait([first])


@in_virtual_time
async def test_waits_that_follow_each_other_keep_the_distance_of_those_that_join() -> None:
    cluster = Cluster([node("a")])
    wait = cluster.wait()
    for _ in range(3):
        await wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"])
    assert cluster.listings == [0, 1, 2]


@in_virtual_time
async def test_a_cancelled_wait_harms_no_other_and_the_last_one_ends_the_poll() -> None:
    cluster = Cluster([node("a", "Pending")], seconds=5.0)
    wait = cluster.wait()
    waits = [
        asyncio.ensure_future(wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"]).result())
        for _ in range(3)
    ]
    await asyncio.sleep(2)
    waits[0].cancel()
    await asyncio.sleep(10)
    assert [each.done() for each in waits] == [True, False, False]
    assert cluster.listings == [0]
    waits[1].cancel()
    await asyncio.sleep(25)
    assert cluster.under_way == 1
    waits[2].cancel()
    await asyncio.wait(waits)
    assert cluster.under_way == 0  # and the decorator sees that no task is left
    await asyncio.sleep(100)
    assert cluster.listings == [0, 35]


@in_virtual_time
async def test_an_iteration_that_was_left_polls_no_more() -> None:
    cluster = Cluster([node("a", "Pending")])
    async for _ in waiter_of(cluster, "a"):
        break
    await asyncio.sleep(1000)
    assert cluster.listings == [0]


@in_virtual_time
async def test_a_failing_poll_is_told_to_all_and_asked_again_less_often() -> None:
    cluster = Cluster([node("a")])

    def before(_operation: str, _document: Document) -> None:
        if len(cluster.listings) <= 3:
            raise Refusal("ThrottlingException")

    cluster.before = before
    wait = cluster.wait()
    waits = [wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"]) for _ in range(3)]
    for progress in await asyncio.gather(*map(progress_of, waits)):
        assert [type(each.error) for each in progress] == [ThrottlingException] * 3 + [type(None)]
        assert [each.status for each in progress] == [None, None, None, "1 Running"]
    assert cluster.listings == [0, 60, 180, 300]


@in_virtual_time
async def test_nobody_asks_sooner_than_the_service_wants_it_not_even_who_joins() -> None:
    cluster = Cluster([node("a")])

    def before(_operation: str, _document: Document) -> None:
        if now() < 90:
            raise Refusal("ThrottlingException", retry_after=90)

    cluster.before = before
    wait = cluster.wait()
    first = asyncio.ensure_future(wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"]).result())
    await asyncio.sleep(10)
    await wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"])
    await first
    assert cluster.listings == [0, 90]


@in_virtual_time
async def test_an_error_that_does_not_pass_ends_all_waits_at_once() -> None:
    cluster = Cluster(before=refusing("AccessDeniedException"))
    wait = cluster.wait()
    waits = [
        wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"]).result(),
        wait.cluster_nodes_deleted(cluster_name="train", node_logical_ids=["a"]).result(),
    ]
    errors = await asyncio.gather(*waits, return_exceptions=True)
    causes = [error.__cause__ for error in errors if isinstance(error, WaiterFailed)]
    assert [type(cause) for cause in causes] == [AccessDeniedException] * 2
    assert causes[0] is not causes[1], "an error that is raised twice keeps both tracebacks"
    assert (cluster.listings, now()) == ([0], 0)


@in_virtual_time
async def test_what_is_wrong_on_this_side_is_raised_to_all_as_it_is() -> None:
    cluster = Cluster([node("a", "Pending")])
    client = cluster.client()
    waits = [
        asyncio.ensure_future(client.wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"]).result())
        for _ in range(2)
    ]
    await asyncio.sleep(1)
    await (await client.pipeline()).aclose()
    errors = await asyncio.gather(*waits, return_exceptions=True)
    assert [type(error) for error in errors] == [ClientClosedError] * 2


@in_virtual_time
async def test_a_fault_in_our_own_code_leaves_nobody_waiting() -> None:
    cluster = Cluster([node("a")], page_size=0)  # a page that names itself as the next
    errors = await asyncio.gather(*(waiter_of(cluster, "a").result() for _ in range(2)), return_exceptions=True)
    assert all(isinstance(error, WaiterFailed) for error in errors)

    def broken(_operation: str, _document: Document) -> None:
        raise ZeroDivisionError

    cluster.before = broken
    with pytest.raises((ZeroDivisionError, SageMakerError)):
        await waiter_of(cluster, "a", timeout=10.0)


@in_virtual_time
async def test_clusters_and_settings_of_calls_have_polls_of_their_own() -> None:
    cluster = Cluster([node("a")])
    wait = cluster.wait()
    same, other = CallOptions(timeout=7.0), CallOptions(timeout=8.0)
    await asyncio.gather(
        wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"]).result(),
        wait.cluster_nodes_deleted(cluster_name="test", node_logical_ids=["bb"]).result(),
        wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"], options=same).result(),
        wait.cluster_nodes_running(
            cluster_name="train", node_logical_ids=["a"], options=CallOptions(timeout=7.0)
        ).result(),
        wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"], options=other).result(),
    )
    assert len(cluster.listings) == 4


@in_virtual_time
async def test_what_is_remembered_of_a_cluster_is_forgotten_when_nobody_has_asked_for_long() -> None:
    cluster = Cluster([node("a")])
    wait = cluster.wait()
    for number in range(50):
        await wait.cluster_nodes_running(cluster_name=f"train-{number}", node_logical_ids=["a"])
    await asyncio.sleep(1000)
    await wait.cluster_nodes_running(cluster_name="train", node_logical_ids=["a"])
    (polls,) = [value for value in vars(wait).values() if isinstance(value, SharedPolls)]
    assert len(polls) == 1


async def test_a_client_of_users_closes_with_waits_under_way() -> None:
    cluster, third = Cluster([node("a", "Pending")], seconds=0.001), asyncio.Event()
    cluster.before = lambda _operation, _document: third.set() if len(cluster.requests) == 3 else None
    async with client_of(cluster) as client:
        waiter = client.wait.cluster_nodes_running(
            cluster_name="train", node_logical_ids=["a"], delay=0.01, timeout=5.0
        )
        waiting = asyncio.ensure_future(waiter.result())
        await third.wait()
    with pytest.raises(ClientClosedError):
        await waiting
    assert asyncio.all_tasks() == {asyncio.current_task()}


def refusing(code: str) -> Any:
    def before(_operation: str, _document: Document) -> None:
        raise Refusal(code)

    return before


@in_virtual_time
async def test_who_begins_to_wait_in_the_moment_in_which_the_last_one_ends_is_not_cancelled_with_it() -> None:
    cluster = Cluster([node("a", "Pending")], seconds=2.0)
    cluster.later(50, node("a"))
    last = asyncio.create_task(waiter_of(cluster, "a").result())
    await asyncio.sleep(10)
    last.cancel()
    await asyncio.sleep(0)  # it is calling the poll off
    state = await waiter_of(cluster, "a").result()
    assert state.counts == {"Running": 1}
    assert last.cancelled()
