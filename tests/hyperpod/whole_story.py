"""One whole story by a seed: 400 nodes over 7 groups are bought and tracked until they run, and everything goes wrong.

Requests and answers are lost, throttled, late and stale, groups are busy, capacity is short, instances break down,
somebody else is at work, and the client is restarted. Then the books are read. `scripts/rehearsal` runs many seeds.
"""

from __future__ import annotations

import asyncio
import contextlib
import datetime
import random
import time
from collections import Counter
from collections.abc import AsyncGenerator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import attrs

from sm_async import SageMakerClient, shapes
from sm_async.errors import WaiterTimeout
from sm_async.hyperpod import (
    AdditionPlan,
    AdditionResult,
    NodeTracker,
    Repeat,
    add_nodes,
    plan_node_additions,
    track_nodes,
)
from sm_async.local import Addition, LocalSageMaker
from sm_async.retries import RetryQuota, StandardRetry
from sm_async.schema import Structure
from sm_async.transport import AsyncioTransport
from tests.hyperpod.story_books import Tracking, purchase_problems, tracking_problems
from tests.hyperpod.story_script import CLUSTER, Deed, Leg, StoryScript, draw_script, specification
from tests.hyperpod.story_tap import Tap
from tests.hyperpod.story_time import epoch_now, in_story_time, now
from tests.hyperpod.story_truth import Truth
from tests.reliability.fates import PASSES, Draw, drawn_from
from tests.reliability.fault_proxy import FaultProxy, fault_proxy

__all__ = ["Story", "tell_story"]

ATTEMPT_TIMEOUT = 30.0
ROUNDS = 8
MOST_RUNS = 12
"""Runs of `add_nodes` after the last restart, far more than it takes."""


@attrs.define(kw_only=True)
class Story:
    """What a story came to."""

    script: StoryScript
    problems: list[str] = attrs.field(factory=list[str])
    result: AdditionResult
    trackings: list[Tracking]
    restarts: int
    """Clients that ended before their work was done, in the purchase and in the tracking."""
    requests: int
    faults: Counter[str]
    """Faults of the server, throttled requests, and fates of the proxy, each by its name."""
    bought: tuple[Addition, ...]
    """What BatchAddClusterNodes added, by the ledger."""
    replacements: int
    shortages: int
    """Shortages that a tracker had to tell of, each time that it had to."""
    hours: float
    """How long it took by its own clock."""
    seconds: float
    """How long it really took."""

    @property
    def nodes(self) -> int:
        """Nodes that were bought, by the ledger."""
        return sum(len(addition.nodes) for addition in self.bought)

    @property
    def told(self) -> int:
        """Changes that trackers told."""
        return sum(len(tracking.told) for tracking in self.trackings)

    @property
    def changes(self) -> Counter[str]:
        """What was told, by kind."""
        return Counter(type(change).__name__ for tracking in self.trackings for change in tracking.told)

    @property
    def report(self) -> str:
        """The problems, and what runs the same again."""
        seed = self.script.seed
        lines = [f"seed {seed}: {len(self.problems)} problems", *self.problems]
        return "\n".join([*lines, f"to run it again: scripts/rehearsal --first {seed} --seeds 1"])


def tell_story(seed: int) -> Story:
    """Run the story of a seed, in a loop of its own."""
    started, state = time.monotonic(), random.getstate()
    random.seed(seed)  # jitter of retries and polls
    try:
        story = in_story_time(_Run(draw_script(seed)).whole())
    except BaseException as error:
        error.add_note(f"to run it again: scripts/rehearsal --first {seed} --seeds 1")
        raise
    finally:
        random.setstate(state)
    story.seconds = time.monotonic() - started
    return story


class _Run:
    """The story as it goes."""

    def __init__(self, script: StoryScript) -> None:
        self._script = script
        self._draw = random.Random(f"{script.seed}:run")
        self._server = LocalSageMaker(
            clock=epoch_now,
            cluster_seconds=0.0,
            node_seconds=script.node_seconds,
            shutdown_seconds=30.0,
            seed=script.seed,
            switches=script.switches,
        )
        self._truth = Truth(script, self._server)
        self._proxy: FaultProxy | None = None
        self._arn = ""
        self._taps: list[Tap] = []
        self._restarts = 0
        self._problems: list[str] = []
        self._trackings: list[Tracking] = []

    async def whole(self) -> Story:
        script, server = self._script, self._server
        async with AsyncExitStack() as stack:
            await stack.enter_async_context(server)
            if script.has_proxy:
                proxy = fault_proxy(server.endpoint_url, _fates(script.seed), patience=ATTEMPT_TIMEOUT)
                self._proxy = await stack.enter_async_context(proxy)
            self._arn = self._set_the_stage()
            result = await self._buy()
            self._problems += purchase_problems(script, result, self._bought)
            await self._track(tuple(node.node_logical_id for node in result.nodes))
            for tracking in self._trackings:
                self._problems += [*tracking_problems(tracking), *self._truth.problems_of(tracking)]
            self._problems += self._truth.problems_at_the_end(self._trackings[-1])
            if self._proxy is not None:
                await self._proxy.all_left()
        return Story(
            script=script,
            problems=self._problems,
            result=result,
            trackings=self._trackings,
            restarts=self._restarts,
            requests=sum(len(tap.exchanges) for tap in self._taps),
            faults=self._faults(),
            bought=self._bought,
            replacements=len(server.ledger.replacements()),
            shortages=sum(len(self._truth.shortages_to_tell(tracking)) for tracking in self._trackings),
            hours=now() / 3600,
            seconds=0.0,
        )

    def _set_the_stage(self) -> str:
        """The cluster with its groups, of which some are busy; and all that will go wrong."""
        script, server = self._script, self._server
        created, *_ = server.seed(
            shapes.CreateClusterRequest(
                cluster_name=CLUSTER,
                node_provisioning_mode="Continuous",
                instance_groups=[specification(group, 0) for group in script.wanted],
            ),
            age=3600.0,
        )
        busy = [specification(group, count, count) for group, count in script.busy.items()]
        server.seed(shapes.UpdateClusterRequest(cluster_name=CLUSTER, instance_groups=busy), age=0.0)
        server.capacity.add(*script.capacity)
        server.faults.add(*script.faults())
        server.throttles = script.throttles
        assert isinstance(created, shapes.CreateClusterResponse)
        return created.cluster_arn

    @asynccontextmanager
    async def _client(self, *, is_buying: bool) -> AsyncGenerator[tuple[SageMakerClient, Tap]]:
        """A client that begins, with a tap and sockets of its own, and ends."""
        url = self._proxy.url if is_buying and self._proxy is not None else self._server.endpoint_url
        tap = Tap(AsyncioTransport(environment={}))
        self._taps.append(tap)
        client = SageMakerClient(
            region=self._server.region,
            credentials=self._server.credentials,
            endpoint_url=url,
            attempt_timeout=ATTEMPT_TIMEOUT,
            retry=StandardRetry(quota=RetryQuota(1_000_000)),
            transport=tap,
        )
        try:
            async with client:
                yield client, tap
        finally:
            await tap.aclose()

    @property
    def _bought(self) -> tuple[Addition, ...]:
        additions = self._server.ledger.additions()
        return tuple(each for each in additions if each.operation == "BatchAddClusterNodes")

    # The purchase.

    async def _buy(self) -> AdditionResult:
        """Carry the plan out, through all restarts, until the result is complete."""
        plan = plan_node_additions(
            self._arn, self._script.wanted, intent=f"story {self._script.seed}", issued_at=_moment()
        )
        text, known = plan.to_json(), None
        async with asyncio.timeout(6 * 3600), self._somebody(self._update_software()):
            for restart in self._script.restarts:
                plan = AdditionPlan.from_json(text)
                stored: list[str] = []
                async with self._client(is_buying=True) as (client, tap):
                    adding = asyncio.create_task(self._add(client, plan, known, stored))
                    reached = asyncio.create_task(tap.begun(restart.after))
                    await asyncio.wait([adding, reached], return_when=asyncio.FIRST_COMPLETED)
                    await asyncio.wait([adding], timeout=restart.pause)
                    self._restarts += not adding.done()
                    adding.cancel()
                    reached.cancel()
                    await asyncio.wait([adding, reached])
                last = AdditionResult.from_json(stored[-1]) if stored else known
                self._check_what_was_stored(last)
                known = last if restart.keeps == "result" else None
            async with self._client(is_buying=True) as (client, _):
                for _ in range(MOST_RUNS):
                    known = await self._add(client, AdditionPlan.from_json(text), known, [])
                    if known.is_complete and not known.unknown:
                        break
        assert known is not None
        return known

    async def _add(
        self, client: SageMakerClient, plan: AdditionPlan, known: AdditionResult | None, stored: list[str]
    ) -> AdditionResult:
        return await add_nodes(
            client,
            plan,
            concurrency=self._script.concurrency,
            repeat=Repeat(rounds=ROUNDS),
            resume=known,
            on_progress=lambda result: stored.append(result.to_json()),
            time_source=epoch_now,
        )

    def _check_what_was_stored(self, known: AdditionResult | None) -> None:
        """The last result before a restart is true: it accounts for each node, and names none that was not bought."""
        if known is None:
            return
        bought = {node for addition in self._bought for node in addition.nodes}
        for group, count in self._script.wanted.items():
            asked = sum(part.count for each in known.unknown for part in each.request.parts if part.group == group)
            unknown = asked - sum(each.added(group) for each in known.unknown)  # such an answer can name some of them
            failed = sum(each.count for each in known.failures if each.group == group)
            pending = sum(part.count for each in known.pending for part in each.parts if part.group == group)
            if known.added[group] + unknown + failed + pending != count:
                self._problems.append(f"a stored result does not account for the {count} nodes of {group}: {known}")
        if not {(node.group, node.node_logical_id) for node in known.nodes} <= bought:
            self._problems.append("a stored result names nodes that were not bought")

    # The tracking.

    async def _track(self, ids: tuple[str, ...]) -> None:
        """Follow the nodes, leg after leg, while somebody else is at work."""
        async with self._somebody(*(self._do(deed) for deed in self._script.deeds)):
            for leg in self._script.legs:
                async with self._client(is_buying=False) as (client, tap):
                    has_companion = self._script.has_companion and not leg.pauses
                    async with self._somebody(*([self._accompany(client, tap, ids)] if has_companion else [])):
                        await self._follow(client, tap, ids, leg)
                self._restarts += leg.ends != "all run"
                if self._trackings[-1].ending == "all run":
                    return

    async def _follow(self, client: SageMakerClient, tap: Tap, ids: tuple[str, ...], leg: Leg) -> None:
        timeout = leg.seconds if leg.ends == "out of time" else 6 * 3600.0
        tracker = track_nodes(client, CLUSTER, ids, timeout=timeout, time_source=epoch_now)
        tracking = self._tracking(ids, tap, timeout)
        self._trackings.append(tracking)
        telling = asyncio.create_task(_tell(tracker, tracking))
        for pause in leg.pauses:
            await asyncio.wait([telling], timeout=pause)
            if not telling.done():
                tap.withdraw()
                telling.cancel()
                await asyncio.wait([telling])
                telling = asyncio.create_task(_tell(tracker, tracking))
        await asyncio.wait([telling], timeout=leg.seconds if leg.ends == "cancelled" else None)
        if not telling.done():
            tap.withdraw()
            telling.cancel()
            await asyncio.wait([telling])
        tracking.ended = now()
        if not telling.cancelled():
            telling.result()

    async def _accompany(self, client: SageMakerClient, tap: Tap, ids: tuple[str, ...]) -> None:
        """Another tracker, of some of the nodes, from another moment on."""
        await asyncio.sleep(self._draw.uniform(1.0, 300.0))
        some = tuple(self._draw.sample(ids, 60))
        tracker = track_nodes(client, CLUSTER, some, timeout=5000.0, delay=self._draw.uniform(5.0, 60.0), events=False)
        tracking = self._tracking(some, tap, 5000.0)
        tracking.reads_events = False
        self._trackings.insert(0, tracking)
        try:
            await _tell(tracker, tracking)
        finally:
            tracking.ended = now()

    def _tracking(self, ids: tuple[str, ...], tap: Tap, timeout: float) -> Tracking:
        return Tracking(ids=ids, timeout=timeout, exchanges=tap.exchanges, first=len(tap.exchanges), began=now())

    # Others at work. What they do reaches the server past all faults.

    @asynccontextmanager
    async def _somebody(self, *works: Coroutine[Any, Any, None]) -> AsyncGenerator[None]:
        tasks = [asyncio.create_task(work) for work in works]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
            if tasks:
                await asyncio.wait(tasks)
        for task in tasks:
            if not task.cancelled():
                task.result()

    async def _update_software(self) -> None:
        if self._script.updates_software_after is not None:
            await asyncio.sleep(self._script.updates_software_after)
            self._try(shapes.UpdateClusterSoftwareRequest(cluster_name=CLUSTER))

    async def _do(self, deed: Deed) -> None:
        await asyncio.sleep(deed.at)
        nodes = [node for node in self._truth.nodes() if node.instance_id and node.instance_status.status == "Running"]
        chosen = [str(each.node_logical_id) for each in self._draw.sample(nodes, min(len(nodes), deed.count))]
        if deed.kind == "update software":
            self._try(shapes.UpdateClusterSoftwareRequest(cluster_name=CLUSTER))
        elif not chosen:
            return
        elif deed.kind == "break down":
            self._server.capacity.break_down(CLUSTER, *chosen, lasts=self._draw.uniform(10.0, 200.0))
        elif deed.kind == "replace":
            self._try(shapes.BatchReplaceClusterNodesRequest(cluster_name=CLUSTER, node_logical_ids=chosen))
        elif deed.kind == "reboot":
            self._try(shapes.BatchRebootClusterNodesRequest(cluster_name=CLUSTER, node_logical_ids=chosen))
        else:
            self._try(shapes.BatchDeleteClusterNodesRequest(cluster_name=CLUSTER, node_logical_ids=chosen))

    def _try(self, request: Structure) -> None:
        """What is refused just now does not happen."""
        with contextlib.suppress(ValueError):
            self._server.seed(request, age=0.0)

    def _faults(self) -> Counter[str]:
        met = Counter(type(each.fault).__name__ for each in self._server.journal if each.fault is not None)
        met["throttled"] = sum(
            each.code == "ThrottlingException" and each.fault is None for each in self._server.journal
        )
        fates = self._proxy.records if self._proxy is not None else []
        return met + Counter(record.fate.name for record in fates if record.fate is not PASSES)


async def _tell(tracker: NodeTracker, tracking: Tracking) -> None:
    """Take every change down, and how it ended."""
    try:
        async for change in tracker:
            tracking.told.append(change)
    except WaiterTimeout:
        tracking.ending = "out of time"
    else:
        tracking.ending = "all run"


def _fates(seed: int) -> Draw:
    """The proxy's own, but that requests pass twice as often: each is for up to fifty nodes."""
    draw, calm = drawn_from(seed), random.Random(f"{seed}:calm")
    return lambda label, earlier: (PASSES, 0.0) if calm.random() < 0.3 else draw(label, earlier)


def _moment() -> datetime.datetime:
    return datetime.datetime.fromtimestamp(epoch_now(), datetime.UTC)
