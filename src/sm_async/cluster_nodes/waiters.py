"""Waiters for nodes of HyperPod clusters. All that a client has for one cluster share one poll."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import AsyncIterator, Iterable
from typing import TypeVar

import attrs

from sm_async.cluster_nodes.listing import NodeListing, list_nodes
from sm_async.cluster_nodes.shared_poll import SharedPoll, SharedPolls
from sm_async.cluster_nodes.states import NodesState
from sm_async.cluster_nodes.watch import Goal, Watch
from sm_async.errors import (
    ConfigurationError,
    DeadlineExceeded,
    ResourceNotFound,
    SageMakerError,
    WaiterProgress,
    WaiterTimeout,
)
from sm_async.pipeline import checked_options
from sm_async.rows import WaiterRow
from sm_async.schema import CallOptions, require_seconds
from sm_async.waiters import LAST_POLL, LONGEST_DELAY, Polling, Polls, Timing, Waiter, Waiters

__all__ = ["ClusterNodeWaiters"]

T = TypeVar("T")

# Three and a half hours, as for instance groups; deep health checks alone can take longer.
CLUSTER_NODES_RUNNING = WaiterRow("ClusterNodesRunning", "ListClusterNodes", 30.0, 420, ())
CLUSTER_NODES_DELETED = WaiterRow("ClusterNodesDeleted", "ListClusterNodes", 30.0, 120, ())

LISTINGS_BEFORE_DEADLINE = 2.0
"""The last listing begins before the deadline by so many times what the one before it took, to be over in time."""


class ClusterNodeWaiters(Waiters):
    """Waiters for nodes of HyperPod clusters."""

    def cluster_nodes_running(
        self,
        *,
        cluster_name: str,
        node_logical_ids: Iterable[str],
        max_lost: int = 0,
        failure_grace: float | None = None,
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[NodesState]:
        """Wait until nodes run, listing the cluster every 30 s.

            added = await client.batch_add_cluster_nodes(…)
            ids = [node.node_logical_id for node in added.successful]
            async for progress in client.wait.cluster_nodes_running(cluster_name="train", node_logical_ids=ids):
                print(progress.status)                           # 3 Running, 1 Pending

        Comes when one listing shows every node `Running` that is not lost; none of them may be unless `max_lost` says
        so. A node is lost when it is gone, and when it has been in `Failure` for `failure_grace` seconds. Failure does
        not last in a cluster of Continuous provisioning: the service tries another instance under the same logical id,
        for as long as capacity lacks. So without a grace a failing node is waited for until time is up. Will not come
        when more nodes are lost than may be, or when there is no such cluster.

        All waits of a client on one cluster (under the same name and with equal `options`) share one listing at a time:
        pages of 100 nodes, one after the other, at the shortest interval that any of them asks for. Each takes only
        listings that began after itself. A node that a listing lacks is looked for by DescribeClusterNode, up to ten of
        them a listing, and is gone when that does not know it or when the next listing lacks it too. One that was never
        listed is not taken for gone in the first two minutes, or in the first tenth of a shorter wait.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            node_logical_ids: Logical ids, as BatchAddClusterNodes answers them; any number.
            max_lost: Nodes that may be lost.
            failure_grace: Seconds for which a node may be in Failure before it counts as lost, as the listings show it;
                None for as long as the wait lasts.
            timeout: Seconds that the wait may take; 12,600 unless set.
            delay: Seconds from one listing to the next, give or take a fifth; 30 unless set. Another wait's shorter one
                counts for all.
            options: Settings of each call; what is left unset is the client's. `timeout` bounds a page.

        Returns:
            A waiter: awaited it gives the states of all nodes, iterated its progress, whose `status` counts them.

        Raises:
            WaiterFailed: More nodes are lost than may be, or there is no such cluster.
            WaiterTimeout: Not all run in time. Its `output` is what the last complete listing showed.
            ConfigurationError: An argument cannot work.
            SageMakerError: What every call can raise: see `sm_async.errors`.
        """
        _require_count("max_lost", max_lost)
        if failure_grace is not None:
            require_seconds("failure_grace", failure_grace)
        return _NodesWaiter(
            _Source(self, cluster_name, checked_options(options)),
            CLUSTER_NODES_RUNNING,
            _checked(node_logical_ids),
            Goal("running", max_lost, failure_grace),
            timeout=timeout,
            delay=delay,
        )

    def cluster_nodes_deleted(
        self,
        *,
        cluster_name: str,
        node_logical_ids: Iterable[str],
        timeout: float | None = None,
        delay: float | None = None,
        options: CallOptions | None = None,
    ) -> Waiter[NodesState]:
        """Wait until nodes are gone, listing the cluster every 30 s.

        Comes when the service knows none of the nodes any more, or not even the cluster. A node that one listing lacks
        is not gone yet: see `cluster_nodes_running`, with whose waits it shares the listings.

        Args:
            cluster_name: Name or ARN of the cluster. At most 256 characters.
            node_logical_ids: Logical ids; any number.
            timeout: Seconds that the wait may take; 3,600 unless set.
            delay: Seconds from one listing to the next, give or take a fifth; 30 unless set. Another wait's shorter one
                counts for all.
            options: Settings of each call; what is left unset is the client's. `timeout` bounds a page.

        Returns:
            A waiter: awaited it gives the last states of all nodes, iterated its progress, whose `status` counts them.

        Raises:
            WaiterFailed: The service refuses to say.
            WaiterTimeout: Not all are gone in time. Its `output` is what the last complete listing showed.
            ConfigurationError: An argument cannot work.
            SageMakerError: What every call can raise: see `sm_async.errors`.
        """
        return _NodesWaiter(
            _Source(self, cluster_name, checked_options(options)),
            CLUSTER_NODES_DELETED,
            _checked(node_logical_ids),
            Goal("deleted"),
            timeout=timeout,
            delay=delay,
        )


def _require_count(name: str, count: object) -> None:
    """Raise `ConfigurationError` for what is no number of nodes."""
    if not isinstance(count, int) or isinstance(count, bool) or count < 0:
        raise ConfigurationError(f"{name}: {count!r} is no whole number from 0 up")


def _checked(node_logical_ids: Iterable[str]) -> tuple[str, ...]:
    """Ids, each once. Raises `ConfigurationError` for what is none."""
    if isinstance(node_logical_ids, str):
        raise ConfigurationError(f"node_logical_ids: {node_logical_ids[:80]!r} is one text; give a list of ids")
    ids = tuple(dict.fromkeys(node_logical_ids))
    for each in ids:
        _require_id(each)
    return ids


def _require_id(each: object) -> None:
    if not isinstance(each, str) or not each:
        raise ConfigurationError(f"node_logical_ids: {each!r} is no logical id")


class _Source:
    """Where the listings of one cluster come from: the poll that all waits of a client on it share."""

    def __init__(self, namespace: Waiters, cluster_name: str, options: CallOptions) -> None:
        self._polls: SharedPolls = vars(namespace).setdefault("_shared_polls", SharedPolls())
        # A strategy may have no hash. The poll holds it, so that its id is nobody else's.
        settings = attrs.evolve(options, retry=None)
        self._key = (cluster_name, settings, id(options.retry))
        call, jitter = namespace._call, namespace._timing.jitter  # noqa: SLF001  # pyright: ignore[reportPrivateUsage]  (its methods are what this class is for)
        self._new = lambda: SharedPoll(
            lambda wanted, doubted: list_nodes(call, cluster_name, wanted, doubted, options), jitter
        )

    @property
    def poll(self) -> SharedPoll:
        return self._polls.poll(self._key, self._new)


class _NodesWaiter(Waiter[NodesState]):
    """A waiter whose polls are those of the source."""

    def __init__(
        self,
        source: _Source,
        row: WaiterRow,
        ids: tuple[str, ...],
        goal: Goal,
        *,
        timeout: float | None,
        delay: float | None,
    ) -> None:
        super().__init__(_not_yet, row, timeout=timeout, delay=delay, timing=Timing(clock=_now))
        self._source = source
        self._ids = ids
        self._goal = goal

    def __aiter__(self) -> AsyncIterator[WaiterProgress[NodesState]]:
        watch = Watch(self._ids, self._goal, self._polling.timeout)
        return _NodePolls(self._polling, self._source, watch, is_gone_at_once=self._goal.kind == "deleted")


class _NodePolls(Polls[NodesState]):
    """One wait for nodes. The shared poll keeps the time, so nothing is slept here."""

    def __init__(self, polling: Polling[NodesState], source: _Source, watch: Watch, *, is_gone_at_once: bool) -> None:
        super().__init__(attrs.evolve(polling, poll=self._next_state, judge=watch.judge))
        self._source = source
        self._watch = watch
        self._may_lack_cluster = is_gone_at_once
        self._has_joined = False

    async def _pause(self) -> None:
        """The next listing comes in its time."""

    async def _next_state(self, options: CallOptions) -> NodesState:
        """What the next listing shows; where there is none in time, what the last one did."""
        poll, watch = self._source.poll, self._watch
        latest = self._clock() + self._room()
        try:
            async with asyncio.timeout(options.timeout):
                answer = await poll.next_answer(
                    watch.wanted,
                    watch.doubted,
                    delay=self._polling.delay,
                    has_joined=self._has_joined,
                    latest=latest,
                )
        except TimeoutError:
            if watch.state is None:
                message = "no listing was complete in time"
                raise DeadlineExceeded(message, outcome="maybe_applied") from None
            return watch.state
        self._has_joined = True
        if isinstance(answer, NodeListing):
            self._may_lack_cluster = True
            return watch.take(answer, self._polling.timeout - self._remaining())
        if isinstance(answer, ResourceNotFound) and self._may_lack_cluster:
            return watch.take_all_gone()
        raise _copied(answer)

    def _room(self) -> float:
        """Seconds until the last listing has to begin."""
        timeout, listings = self._polling.timeout, LISTINGS_BEFORE_DEADLINE * self._source.poll.seconds
        return self._remaining() - max(min(LAST_POLL, timeout / 10), min(listings, timeout / 2))

    def _delay(self, error: SageMakerError | None) -> float | None:
        self._failed_in_a_row = 0 if error is None else self._failed_in_a_row + 1
        room = self._room()
        delay = min(
            self._polling.delay * 2.0 ** min(self._failed_in_a_row, 16), max(self._polling.delay, LONGEST_DELAY)
        )
        return None if room <= 0 else min(delay, room)

    def _timeout(self, progress: WaiterProgress[NodesState]) -> WaiterTimeout:
        return super()._timeout(attrs.evolve(progress, output=progress.output or self._watch.state))


def _copied(error: SageMakerError) -> SageMakerError:
    """An error that many are told, as one of them may raise it: each raising adds to an error's traceback."""
    copied = copy.copy(error)
    copied.__cause__ = error.__cause__
    return copied


async def _not_yet(_: CallOptions) -> NodesState:
    raise AssertionError("each wait has its own poll")


def _now() -> float:
    return asyncio.get_running_loop().time()
