"""`sm-async nodes add`: a purchase of nodes, begun or gone on with, and what it leaves to be said however it ends."""

from __future__ import annotations

import asyncio
import datetime
import secrets
import shlex
from collections.abc import Mapping

import attrs

from sm_async import RateLimit
from sm_async.cli.addition_endings import advice, document, exit_code, headline
from sm_async.cli.called_cluster import CalledCluster, called_cluster, require_groups
from sm_async.cli.client_settings import ClientSettings
from sm_async.cli.endings import CommandFailed, Exit
from sm_async.cli.following import Following, node_document
from sm_async.cli.group_progress import GroupCounts, GroupProgress, Stages, progress_of_groups
from sm_async.cli.outputs import Output
from sm_async.cli.purchases import Purchases, Saving
from sm_async.cli.signals import run_until_signal
from sm_async.cli.unfinished import telling
from sm_async.cli.wording import number_of_nodes
from sm_async.hyperpod import AdditionPlan, AdditionResult, Repeat, add_nodes, plan_node_additions

__all__ = ["Order", "add"]

ADDED: Stages = ("added",)
RUNNING: Stages = ("added", "launched", "running")


@attrs.frozen(kw_only=True)
class Order:
    """What was asked for."""

    cluster: str
    additions: Mapping[str, int]
    intent: str | None
    wait: bool
    dry_run: bool
    timeout: float | None
    rounds: int
    """Further rounds over failures that pass with time."""
    per_second: float
    interval: float
    """Seconds between two looks at the nodes."""

    def command(self, intent: str, settings: ClientSettings) -> str:
        """The command that goes on with it."""
        groups = [f"{group}={count}" for group, count in self.additions.items()]
        wait = ["--wait"] if self.wait else []
        chosen = [self.cluster, *groups, "--intent", intent, *wait, *settings.arguments()]
        return shlex.join(["sm-async", "nodes", "add", *chosen])


def add(order: Order, settings: ClientSettings, output: Output) -> None:
    """Add nodes and write what became of them. Raises `CommandFailed` or `OutputClosed`."""
    purchase = _Purchase(order, settings, output)
    with telling(lambda: purchase.told):
        run_until_signal(purchase.make())


class _Purchase:
    """A purchase that this command is making."""

    def __init__(self, order: Order, settings: ClientSettings, output: Output) -> None:
        self._order = order
        self._settings = settings
        self._output = output
        self._intent = f"{_now():%Y%m%dT%H%M%SZ}-{secrets.token_hex(4)}" if order.intent is None else order.intent
        self._purchases = Purchases.of_environment()
        self._saving = Saving(self._purchases)
        self._following: Following | None = None
        self._started = 0.0

    @property
    def told(self) -> str:
        """How far it came and how to go on with it, in one line."""
        if self._saving.last is None:
            return "nothing was sent"
        return f"{self._state(self._saving.last)}; go on with: {self._command}"

    def _state(self, result: AdditionResult) -> str:
        running = f"; {self._following.summary}" if self._following else ""
        return f"{headline(result)}{running}"

    @property
    def _command(self) -> str:
        return self._order.command(self._intent, self._settings)

    async def make(self) -> None:
        """Make it, or go on with it, and say what came of it. Raises `CommandFailed` where nodes are missing."""
        self._started = asyncio.get_running_loop().time()
        limit = RateLimit("BatchAddClusterNodes", per_second=self._order.per_second)
        async with called_cluster(self._order.cluster, self._settings, [limit]) as cluster:
            known = self._purchases.find(cluster.arn, self._intent)
            plan = self._plan(cluster, known)
            if self._order.dry_run:
                self._output.write(str(plan), {"DryRun": True, **document(AdditionResult(plan=plan))})
                return
            begun = known or AdditionResult(plan=plan)
            self._saving.begin(begun)
            goes_on = f"Goes on with purchase {self._intent!r}: {headline(begun)}."
            adds = f"Adds {number_of_nodes(plan.count)} as purchase {self._intent!r}."
            self._output.say(goes_on if known else adds)
            with progress_of_groups(
                self._output.console, _counts(begun, None), stages=RUNNING if self._order.wait else ADDED
            ) as progress:
                result = await self._add(cluster, begun, progress)
                if self._order.wait and result.nodes:
                    await self._follow(cluster, result, progress)
        self._conclude(result)

    def _plan(self, cluster: CalledCluster, known: AdditionResult | None) -> AdditionPlan:
        """The plan of a purchase that was begun, or a new one. Raises `CommandFailed` for one that is another."""
        if known is None:
            require_groups(cluster.description, list(self._order.additions))
            return plan_node_additions(cluster.arn, self._order.additions, intent=self._intent, issued_at=_now())
        if known.plan.additions != dict(self._order.additions):
            groups = " ".join(f"{group}={count}" for group, count in known.plan.additions.items())
            line = f"the intent {self._intent!r} is a purchase of {groups}; another purchase needs another --intent"
            raise CommandFailed(Exit.INVALID_INPUT, f"{line}; nothing was sent")
        return known.plan

    async def _add(self, cluster: CalledCluster, begun: AdditionResult, progress: GroupProgress) -> AdditionResult:
        def on_progress(result: AdditionResult) -> None:
            self._saving.update(result)
            progress.update(_counts(result, None))

        repeat = Repeat(self._order.rounds) if self._order.rounds else None
        try:
            result = await add_nodes(
                cluster.client,
                begun.plan,
                repeat=repeat,
                timeout=self._time_left(),
                resume=begun,
                on_progress=on_progress,
            )
            on_progress(result)
        finally:
            self._saving.flush()
        return result

    async def _follow(self, cluster: CalledCluster, result: AdditionResult, progress: GroupProgress) -> None:
        following = self._following = Following({node.node_logical_id: node.group for node in result.nodes})
        following.on_poll = lambda: progress.update(_counts(result, following))
        following.on_message = progress.say
        await following.until_running(cluster, interval=self._order.interval, within=self._time_left())

    def _time_left(self) -> float | None:
        """Seconds until the whole work has to be over; None for no bound."""
        if self._order.timeout is None:
            return None
        return max(0.001, self._order.timeout - (asyncio.get_running_loop().time() - self._started))

    def _conclude(self, result: AdditionResult) -> None:
        following = self._following
        told = document(result)
        if following is not None:
            told["Nodes"] = [node_document(node) for node in following.nodes]
        self._output.write(self._state(result) if result.is_complete else str(result), told)
        if not result.is_complete:
            raise CommandFailed(exit_code(result), f"{headline(result)}; {advice(result, self._command, _now())}")
        if following is not None and following.running < len(following.nodes):
            raise CommandFailed(Exit.FAILED, self.told)
        if self._saving.problem is not None:
            raise CommandFailed(Exit.FAILED, f"{self._saving.problem}; {self.told}")


def _counts(result: AdditionResult, following: Following | None) -> dict[str, GroupCounts]:
    added = result.added
    refused = dict.fromkeys(added, 0)
    for failure in result.failures:
        refused[failure.group] += failure.count
    counts = {
        group: GroupCounts(total=total, added=added[group], refused=refused[group])
        for group, total in result.plan.additions.items()
    }
    for group, seen in (following.counts() if following else {}).items():
        counts[group] = attrs.evolve(
            counts[group], launched=seen.launched, running=seen.running, failing=seen.failing, gone=seen.gone
        )
    return counts


def _now() -> datetime.datetime:
    return datetime.datetime.now(datetime.UTC)
