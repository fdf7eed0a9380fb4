"""One complete listing of a cluster's nodes, and a second look at the few that it lacks."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Set
from typing import Protocol, TypeVar

import attrs

from sm_async import shapes
from sm_async._model.paginators import PAGINATORS
from sm_async.cluster_nodes.states import NodeState, listed_state, state_of_details
from sm_async.errors import InvalidInputError, ResourceNotFound, SageMakerError, ServiceError
from sm_async.paginators import Paginator
from sm_async.schema import CallOptions, Output, Structure

__all__ = ["Call", "ListNodes", "NodeListing", "list_nodes"]

O = TypeVar("O", bound=Output)  # noqa: E741  (an output)

MOST_DESCRIBED = 10
"""Nodes that one listing looks for one by one when it lacks them; where it lacks more, the next listing decides."""

THROTTLED_PAUSE = 2.0
"""Seconds before a page that was throttled is asked for again; twice as long each time."""

MOST_PAUSES = 5
"""How often that is done for one page."""


class Call(Protocol):
    """A call of a client, as a namespace of it makes them."""

    def __call__(
        self,
        operation: str,
        input: Structure,  # noqa: A002  (the field's word)
        output: type[O],
        options: CallOptions | None,
        /,
    ) -> Awaitable[O]:
        """Call an operation."""
        ...


@attrs.frozen
class NodeListing:
    """What one listing has shown, of the nodes that somebody waits for."""

    nodes: dict[str, NodeState]
    """By logical id."""
    gone: frozenset[str]
    """Nodes that are neither listed nor known by their ids."""
    pages: int


ListNodes = Callable[[Set[str], Set[str]], Awaitable[NodeListing]]
"""Lists the nodes with these logical ids, and looks once more for those of the second set."""


async def list_nodes(
    call: Call, cluster_name: str, wanted: Set[str], doubted: Set[str], options: CallOptions | None
) -> NodeListing:
    """List a cluster, page after page of 100 nodes; keep the nodes in `wanted`, and nothing of the others.

    The pages are not of one moment: while they are fetched nodes come, go and change places. A node that is met twice
    is kept once. Those in `doubted` that are not met are described, if they are few. Raises what a call can raise, but
    that a list that has begun is not given up for throttling: to begin anew would ask for all the pages before, which
    are let in, once more, and a long list would never come to its end.
    """
    request = shapes.ListClusterNodesRequest(cluster_name=cluster_name, include_node_logical_ids=True)
    pages: Paginator[shapes.ClusterNodeSummary, shapes.ListClusterNodesResponse] = Paginator(
        call, PAGINATORS["ListClusterNodes"], request, shapes.ListClusterNodesResponse, options=options
    )
    nodes: dict[str, NodeState] = {}
    count = 0
    async for page in _patiently(pages.pages()):
        count += 1
        for summary in page.cluster_node_summaries or ():
            logical_id = summary.node_logical_id
            if logical_id is not None and logical_id in wanted:
                nodes[logical_id] = listed_state(logical_id, summary, nodes.get(logical_id))
    missing = sorted(doubted - nodes.keys())
    gone = await _describe(call, cluster_name, missing, nodes, options) if len(missing) <= MOST_DESCRIBED else ()
    return NodeListing(nodes, frozenset(gone), count)


async def _patiently(pages: AsyncIterator[O]) -> AsyncIterator[O]:
    """The pages; one after the first that is throttled, in spite of retries, is asked for again a while later."""
    has_begun, pauses = False, 0
    while True:
        try:
            page = await anext(pages)
        except StopAsyncIteration:
            return
        except ServiceError as error:
            if not (error.is_throttling and has_begun and pauses < MOST_PAUSES):
                raise
            await asyncio.sleep(max(THROTTLED_PAUSE * 2**pauses, error.retry_after or 0.0))
            pauses += 1
        else:
            yield page
            has_begun, pauses = True, 0


async def _describe(
    call: Call, cluster_name: str, missing: list[str], nodes: dict[str, NodeState], options: CallOptions | None
) -> list[str]:
    """Add the nodes that are there after all; the answer is those that are not.

    An error that says neither, such as AccessDenied, leaves it to the next listing.
    """
    gone: list[str] = []
    for logical_id in missing:
        request = shapes.DescribeClusterNodeRequest(cluster_name=cluster_name, node_logical_id=logical_id)
        try:
            output = await call("DescribeClusterNode", request, shapes.DescribeClusterNodeResponse, options)
        except ResourceNotFound:
            gone.append(logical_id)
        except InvalidInputError:  # no id that a node could have; that of one wait may not stop those of others
            continue
        except SageMakerError:
            break
        else:
            nodes[logical_id] = state_of_details(logical_id, output.node_details)
    return gone
