"""One listing of a cluster: what it does when pages of it are throttled."""

from __future__ import annotations

import pytest

from sm_async.errors import SageMakerError, ThrottlingException
from tests.cluster_nodes.clusters import Cluster, Document, Refusal, node
from tests.virtual_time import in_virtual_time, now

MANY = [node(f"n{number}") for number in range(250)]
IDS = [f"n{number}" for number in range(250)]


def throttling(cluster: Cluster, token: str | None, times: int, *, retry_after: int | None = None) -> None:
    """Have the page of a token throttled so many times."""
    left = iter(range(times))

    def before(_operation: str, document: Document) -> None:
        if document.get("NextToken") == token and next(left, None) is not None:
            raise Refusal("ThrottlingException", retry_after=retry_after)

    cluster.before = before


def asked(cluster: Cluster) -> list[tuple[float, str | None]]:
    return [(at, document.get("NextToken")) for _, at, document in cluster.requests]


async def listing(cluster: Cluster, *, seconds: float = 1000.0) -> list[type[SageMakerError] | None]:
    """The errors of a wait, listing by listing."""
    waiter = cluster.wait().cluster_nodes_running(cluster_name="train", node_logical_ids=IDS, timeout=seconds)
    return [None if each.error is None else type(each.error) async for each in waiter]


@in_virtual_time
async def test_a_list_that_has_begun_goes_on_after_a_page_that_is_throttled() -> None:
    cluster = Cluster(MANY)
    throttling(cluster, "100", 2)
    assert await listing(cluster) == [None]
    assert asked(cluster) == [(0, None), (0, "100"), (2, "100"), (6, "100"), (6, "200")]


@in_virtual_time
async def test_a_page_is_not_asked_for_sooner_than_the_service_wants_it() -> None:
    cluster = Cluster(MANY)
    throttling(cluster, "200", 1, retry_after=30)
    assert await listing(cluster) == [None]
    assert asked(cluster) == [(0, None), (0, "100"), (0, "200"), (30, "200")]


@in_virtual_time
async def test_a_page_that_is_throttled_for_long_ends_the_listing() -> None:
    cluster = Cluster(MANY)
    throttling(cluster, "100", 6)
    assert await listing(cluster) == [ThrottlingException, None]
    pages = [at for at, token in asked(cluster) if token == "100"]
    assert pages == [0, 2, 6, 14, 30, 62, 122]


@in_virtual_time
async def test_the_first_page_is_left_to_the_next_listing() -> None:
    cluster = Cluster(MANY)
    throttling(cluster, None, 1)
    assert await listing(cluster) == [ThrottlingException, None]
    assert [token for _, token in asked(cluster)] == [None, None, "100", "200"]


@pytest.mark.parametrize(
    ("code", "status", "requests"), [("InternalFailure", 500, 5), ("AccessDeniedException", 400, 2)]
)
def test_another_error_of_a_page_ends_the_listing_at_once(code: str, status: int, requests: int) -> None:
    @in_virtual_time
    async def scene() -> None:
        cluster = Cluster(MANY)

        def before(_operation: str, document: Document) -> None:
            if document.get("NextToken") == "100" and len(cluster.requests) == 2:
                raise Refusal(code, status=status)

        cluster.before = before
        errors: list[type[SageMakerError] | None] = []
        try:
            errors += await listing(cluster)
        except SageMakerError as error:
            errors.append(type(error))
        assert errors[0] is not None
        assert len(cluster.requests) == requests

    scene()


@in_virtual_time
async def test_a_wait_for_a_page_ends_with_the_deadline() -> None:
    cluster = Cluster(MANY)
    throttling(cluster, "100", 100)
    with pytest.raises(SageMakerError):
        await listing(cluster, seconds=20.0)
    assert now() <= 20
