"""One run of the ledger test: a server, the fault proxy, clients and hundreds of callers; then the books are read."""

from __future__ import annotations

import asyncio
import gc
import random
import socket
import time
from collections import Counter
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from functools import cached_property, partial
from typing import Any

import attrs

from sm_async import SageMakerClient, shapes
from sm_async.errors import Outcome
from sm_async.local import LocalSageMaker, Switches
from sm_async.local.ledger import Addition
from sm_async.retries import RetryQuota, StandardRetry
from tests.faults.rig import tasks
from tests.reliability.books import Books, Call, Problem
from tests.reliability.callers import Callers, Clients
from tests.reliability.fates import drawn_from
from tests.reliability.fault_proxy import FaultProxy, Record, fault_proxy
from tests.reliability.intents import STILL, cluster_groups, draw_intents

__all__ = ["INTENTS", "Run", "run_ledger"]

INTENTS = 200
ATTEMPT_TIMEOUT = 0.6
LONGEST_BACKOFF = 0.3
"""Seconds."""
CONNECTIONS = 48
"""Of each client, so that calls also wait for one."""
LONGEST_RUN = 60.0
"""Seconds, far more than a run takes."""


@attrs.define(kw_only=True, slots=False)
class Run:
    """What a run came to."""

    seed: int
    calls: Sequence[Call]
    records: Sequence[Record]
    additions: Sequence[Addition]
    left: list[str]
    """What the clients left behind."""
    seconds: float

    @cached_property
    def problems(self) -> list[Problem]:
        """Every promise that was not kept."""
        left = [Problem("afterwards", text) for text in self.left]
        return Books(self.calls, self.records, self.additions).problems() + left

    @property
    def ends(self) -> Counter[Outcome | None]:
        """How many calls failed with each outcome; None: how many succeeded."""
        return Counter(None if call.error is None else call.outcome for call in self.calls)

    @property
    def intents(self) -> int:
        """How many intents there were."""
        return len({call.intent.number for call in self.calls})

    @property
    def achieved(self) -> int:
        """How many of them reported success."""
        return len({call.intent.number for call in self.calls if call.nodes is not None})

    @property
    def fates(self) -> Counter[str]:
        """How many requests met each fate."""
        return Counter(record.fate.name for record in self.records)

    @property
    def command(self) -> str:
        """What runs the same again."""
        return _command(self.seed, self.intents)

    @property
    def report(self) -> str:
        """The problems, how they came about, and what runs the same again."""
        books = Books(self.calls, self.records, self.additions)
        labels = dict.fromkeys(problem.label for problem in self.problems)
        lines = [
            f"seed {self.seed}: {len(self.problems)} problems",
            *map(str, self.problems),
            *(line for label in labels for line in books.history(label)),
            f"to run it again: {self.command}",
        ]
        return "\n".join(lines)


async def run_ledger(seed: int, *, intents: int = INTENTS, careless: bool = False) -> Run:
    """Carry out the intents of a seed, all at once, through the faults of the same seed."""
    try:
        return await _run(seed, intents, careless)
    except BaseException as error:
        error.add_note(f"to run it again: {_command(seed, intents)}")
        raise


def _command(seed: int, intents: int) -> str:
    return f"scripts/ledger --first {seed} --seeds 1 --intents {intents}"


async def _run(seed: int, intents: int, careless: bool) -> Run:
    wanted = draw_intents(seed, intents)
    started = time.monotonic()
    server = LocalSageMaker(
        cluster_seconds=0.0, node_seconds=0.0, seed=seed, switches=Switches(unknown_members="ignore")
    )
    async with (
        asyncio.timeout(LONGEST_RUN),
        server,
        fault_proxy(server.endpoint_url, drawn_from(seed), patience=ATTEMPT_TIMEOUT) as proxy,
    ):
        await _create_clusters(server, cluster_groups(wanted))
        left: list[str] = []
        async with _leaving_nothing(proxy, left), _clients(seed, server, proxy) as clients:
            restart_after = random.Random(f"{seed}:restart").randrange(intents // 2, intents)
            callers = Callers(seed, clients, proxy, restart_after=restart_after, careless=careless)
            async with asyncio.TaskGroup() as group:
                for intent in wanted:
                    group.create_task(callers.carry_out(intent))
    return Run(
        seed=seed,
        calls=callers.calls,
        records=proxy.records,
        additions=server.ledger.additions(),
        left=left,
        seconds=time.monotonic() - started,
    )


@asynccontextmanager
async def _clients(seed: int, server: LocalSageMaker, proxy: FaultProxy) -> AsyncGenerator[Clients]:
    """Clients that share a quota of retries: in one seed of four the usual one, which this many faults use up."""
    quota = RetryQuota() if seed % 4 == 3 else RetryQuota(1_000_000)
    retry = StandardRetry(quota=quota, max_backoff=LONGEST_BACKOFF)

    def make(url: str) -> SageMakerClient:
        return SageMakerClient(
            region=server.region,
            credentials=server.credentials,
            endpoint_url=url,
            retry=retry,
            attempt_timeout=ATTEMPT_TIMEOUT,
            max_connections=CONNECTIONS,
        )

    with socket.socket() as reserved:
        reserved.bind(("127.0.0.1", 0))  # taken, so that nobody else gets the port, and not listened at
        dead_end = make(f"http://127.0.0.1:{reserved.getsockname()[1]}")
        clients = Clients(partial(make, proxy.url), make(proxy.url), make(proxy.url), dead_end)
        try:
            for client in (clients.current, clients.other, clients.dead_end):
                await client.preload("BatchAddClusterNodes")
            yield clients
        finally:
            await clients.aclose()


async def _create_clusters(server: LocalSageMaker, clusters: dict[str, list[str]]) -> None:
    """Create the clusters, past the proxy, with all groups empty."""

    def empty(name: str) -> shapes.ClusterInstanceGroupSpecification:
        return shapes.ClusterInstanceGroupSpecification(
            instance_group_name=name,
            instance_type="ml.p5.48xlarge",
            instance_count=0,
            execution_role="arn:aws:iam::123456789012:role/hyperpod",
        )

    async with SageMakerClient(
        region=server.region, credentials=server.credentials, endpoint_url=server.endpoint_url
    ) as client:
        await client.create_cluster(cluster_name=STILL, instance_groups=[empty("gpu")])
        for name, groups in clusters.items():
            await client.create_cluster(
                cluster_name=name,
                node_provisioning_mode="Continuous",
                instance_groups=[empty(group) for group in groups],
            )


@asynccontextmanager
async def _leaving_nothing(proxy: FaultProxy, left: list[str]) -> AsyncGenerator[None]:
    """Note what is left once the clients inside are closed: connections, tasks, lost exceptions."""
    loop = asyncio.get_running_loop()
    before = tasks()
    lost: list[dict[str, Any]] = []
    loop.set_exception_handler(lambda _, context: lost.append(context))
    try:
        yield
        try:
            await proxy.all_left()
        except TimeoutError:
            left.append(f"{proxy.open_connections} connections are left")
        gc.collect()
        left += [f"the task {task} is left" for task in tasks() - before]
        left += [f"an exception is lost: {context}" for context in lost]
    finally:
        loop.set_exception_handler(None)
