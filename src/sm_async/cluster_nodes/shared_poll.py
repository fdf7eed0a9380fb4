"""One poll that any number of waits share: when it is made, who gets its answer, and when it is no longer needed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Hashable, Set

import attrs

from sm_async.cluster_nodes.listing import ListNodes, NodeListing
from sm_async.errors import SageMakerError, ServiceError
from sm_async.waiters import LONGEST_DELAY, SPREAD

__all__ = ["Answer", "SharedPoll", "SharedPolls"]

Answer = NodeListing | SageMakerError
"""A listing, or the error that it ended in."""

PAGES_PER_SECOND = 1.0
"""Pages that those who join cause on an average at most."""

KEPT = 600.0
"""Seconds that it is remembered when a cluster was last listed, so that who joins later does not list it anew."""


@attrs.frozen(eq=False)
class _Demand:
    """One wait's wish for a listing that begins from now on."""

    wanted: Set[str]
    doubted: Set[str]
    delay: float
    has_joined: bool
    latest: float
    answer: asyncio.Future[Answer]


class SharedPoll:
    """Lists a cluster for all who ask, one listing at a time.

    Whoever asks gets the next complete listing that begins after the question. It begins `delay` seconds after the last
    one ended, for the shortest delay of all who ask at the time, longer or shorter by up to a fifth; at once, if there
    was none so long. A first question (`has_joined` is False) waits for half of its delay at most, and for less where
    the cluster is small: a second for each page of the last listing. So joining costs about a page a second at most.
    After errors the delays double, up to two minutes, and are never shorter than the service asks for.

    The task that does it begins with the first who asks and ends with the last: between two questions of a wait that
    shares with nobody there is none. Times are those of the event loop.
    """

    def __init__(self, list_nodes: ListNodes, jitter: Callable[[], float]) -> None:
        self._list_nodes = list_nodes
        self._jitter = jitter
        self._task: asyncio.Task[None] | None = None
        self._asking: set[_Demand] = set()  # for the next listing
        self._served: set[_Demand] = set()  # by the listing that is under way
        self._changed = asyncio.Event()
        self._planned = 0.0
        self._ended: float | None = None
        self._pages = 1
        self._spread = 1.0
        self._failed_in_a_row = 0
        self._retry_after = 0.0
        self.seconds = 0.0
        """How long the last listing took."""

    async def next_answer(
        self, wanted: Set[str], doubted: Set[str], *, delay: float, has_joined: bool, latest: float
    ) -> Answer:
        """The next listing, which is to begin at `latest` at the latest unless the one before ended only just then."""
        demand = _Demand(wanted, doubted, delay, has_joined, latest, asyncio.get_running_loop().create_future())
        self._asking.add(demand)
        if self._task is None:
            self._task = asyncio.create_task(self._run())
        elif self._due_of(demand) < self._planned:
            self._changed.set()
        try:
            return await demand.answer
        finally:
            await self._withdraw(demand)

    @property
    def is_forgettable(self) -> bool:
        """Whether nobody asks, and has not for long."""
        return self._task is None and (self._ended is None or _now() - self._ended > KEPT)

    async def _withdraw(self, demand: _Demand) -> None:
        self._asking.discard(demand)
        self._served.discard(demand)
        if self._asking or self._served or self._task is None:
            return
        task, self._task = self._task, None
        task.cancel()
        await asyncio.wait([task])

    async def _run(self) -> None:
        try:
            while self._asking:
                await self._turn()
                await self._serve()
        except BaseException as error:  # nobody may be left waiting for a task that has ended
            if self._task is asyncio.current_task():  # else it was called off, and who asks now asks another one
                for demand in (*self._asking, *self._served):
                    _tell(demand, error)
            if not isinstance(error, Exception):
                raise
        finally:
            if self._task is asyncio.current_task():
                self._task = None

    async def _turn(self) -> None:
        """Wait until the next listing is due, whoever comes or goes meanwhile."""
        while (pause := self._plan() - _now()) > 0:
            self._changed.clear()
            try:
                async with asyncio.timeout(pause):
                    await self._changed.wait()
            except TimeoutError:
                continue

    def _plan(self) -> float:
        self._planned = min(map(self._due_of, self._asking))
        return self._planned

    def _due_of(self, demand: _Demand) -> float:
        """When a demand is to be met."""
        if self._ended is None:
            return 0.0
        joining = min(demand.delay / 2, self._pages / PAGES_PER_SECOND)
        pause = demand.delay if demand.has_joined else joining
        pause = min(pause * 2.0 ** min(self._failed_in_a_row, 16), max(pause, LONGEST_DELAY)) * self._spread
        due = self._ended + max(pause, self._retry_after)
        return max(min(due, demand.latest), self._ended + joining * (1 - SPREAD))

    async def _serve(self) -> None:
        """List, and tell it to all who asked before."""
        self._served, self._asking = self._asking, set()
        began = _now()
        answer = await self._answer()
        self._ended = _now()
        self.seconds = self._ended - began
        self._spread = 1 - SPREAD + 2 * SPREAD * self._jitter()
        served, self._served = self._served, set()
        for demand in served:
            if not demand.answer.done():
                demand.answer.set_result(answer)

    async def _answer(self) -> Answer:
        wanted = frozenset[str]().union(*(demand.wanted for demand in self._served))
        doubted = frozenset[str]().union(*(demand.doubted for demand in self._served))
        try:
            listing = await self._list_nodes(wanted, doubted)
        except SageMakerError as error:
            self._failed_in_a_row += 1
            self._retry_after = (error.retry_after or 0.0) if isinstance(error, ServiceError) else 0.0
            return error
        self._failed_in_a_row, self._retry_after, self._pages = 0, 0.0, listing.pages
        return listing


class SharedPolls:
    """The shared polls of one client, by what they list."""

    def __init__(self) -> None:
        self._polls: dict[Hashable, SharedPoll] = {}

    def __len__(self) -> int:
        """How many are remembered."""
        return len(self._polls)

    def poll(self, key: Hashable, make: Callable[[], SharedPoll]) -> SharedPoll:
        """The poll of a key; those that nobody needs any more are let go."""
        for forgettable in [each for each, poll in self._polls.items() if each != key and poll.is_forgettable]:
            del self._polls[forgettable]
        if key not in self._polls:
            self._polls[key] = make()
        return self._polls[key]


def _tell(demand: _Demand, error: BaseException) -> None:
    if demand.answer.done():
        return
    if isinstance(error, asyncio.CancelledError):
        demand.answer.cancel()
    else:
        demand.answer.set_exception(error)


def _now() -> float:
    return asyncio.get_running_loop().time()
