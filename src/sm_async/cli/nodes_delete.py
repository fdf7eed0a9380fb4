"""`sm-async nodes delete`: shows what would be destroyed, asks, and says what became of every id."""

from __future__ import annotations

import asyncio
import shlex
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from typing import Any

import attrs
import click

from sm_async import RateLimit, shapes
from sm_async.cli.called_cluster import CalledCluster, called_cluster
from sm_async.cli.client_settings import ClientSettings
from sm_async.cli.console_lines import print_line
from sm_async.cli.endings import CommandFailed, Exit
from sm_async.cli.following import Following
from sm_async.cli.group_progress import GroupCounts, progress_of_groups, standard_error
from sm_async.cli.outputs import Output
from sm_async.cli.purchases import Purchases
from sm_async.cli.signals import run_until_signal
from sm_async.cli.streams import input_is_terminal, read_input
from sm_async.cli.tables import table
from sm_async.cli.unfinished import telling
from sm_async.cli.wording import number_of_nodes, status_of
from sm_async.hyperpod import DeletionPlan, DeletionResult, Repeat, delete_nodes, plan_node_deletions

__all__ = ["Removal", "delete"]

SHOWN = 20
"""Nodes that are named one by one before a deletion; of more, only their groups are."""


@attrs.frozen(kw_only=True)
class Removal:
    """What was asked for."""

    cluster: str
    ids: Sequence[str]
    """Logical ids and instance ids; `-` for those that stand on standard input."""
    intent: str | None
    """A purchase whose nodes are meant too."""
    is_confirmed: bool
    dry_run: bool
    wait: bool
    timeout: float | None
    rounds: int
    per_second: float
    interval: float


def delete(removal: Removal, settings: ClientSettings, output: Output) -> None:
    """Delete nodes after a confirmation. Raises `CommandFailed`, `OutputClosed` or `SageMakerError`.

    It looks first and acts later: neither a connection nor a handler of signals is there while a person thinks.
    """
    chosen = run_until_signal(_look(removal, settings))
    plan = chosen.plan
    if plan is None or removal.dry_run:
        document = {"DryRun": True, **chosen.document()} if removal.dry_run else _document(None, chosen)
        output.write("\n".join(chosen.lines(output.width)), document)
        return
    if not removal.is_confirmed:
        _confirm(removal, chosen)
    deletion = _Deletion(removal, settings, output, plan, chosen)
    with telling(lambda: deletion.told):
        result = run_until_signal(deletion.perform())
        output.write(deletion.summary(result), _document(result, chosen))
    if not result.is_complete:
        code = Exit.MAYBE_APPLIED if result.unknown else Exit.REFUSED
        raise CommandFailed(code, deletion.told)
    if deletion.left:
        raise CommandFailed(Exit.FAILED, deletion.told)


@attrs.frozen
class _Chosen:
    """What of the ids is in the cluster, and the plan to delete it."""

    cluster: str
    nodes: Sequence[shapes.ClusterNodeSummary]
    absent: Sequence[str]
    """Ids that the cluster has no node of."""
    plan: DeletionPlan | None
    """None where there is nothing to delete."""

    def lines(self, width: int | None) -> list[str]:
        """What would be destroyed, for people."""
        groups = Counter(node.instance_group_name for node in self.nodes)
        counts = ", ".join(f"{count} of {group}" for group, count in sorted(groups.items()))
        lines = [f"Nodes of {self.cluster} to delete: {counts or 'none'}."]
        if self.plan is not None:
            lines.append(self.plan.effect)
        if 0 < len(self.nodes) <= SHOWN:
            rows = [
                (node.node_logical_id, status_of(node), node.instance_group_name, node.instance_id)
                for node in self.nodes
            ]
            lines += table(("NODE", "STATUS", "GROUP", "INSTANCE"), rows, width=width, kept=2)
        if self.absent:
            more = ", …" if len(self.absent) > SHOWN else ""
            lines.append(f"Not in the cluster: {', '.join(self.absent[:SHOWN])}{more}")
        return lines

    def document(self) -> dict[str, Any]:
        """The same as JSON."""
        nodes = [
            {
                "NodeLogicalId": node.node_logical_id,
                "InstanceId": node.instance_id,
                "InstanceGroupName": node.instance_group_name,
                "Status": status_of(node),
            }
            for node in self.nodes
        ]
        return {"ClusterArn": self.cluster, "Nodes": nodes, "Absent": list(self.absent)}


async def _look(removal: Removal, settings: ClientSettings) -> _Chosen:
    given = list(_ids(removal))
    async with called_cluster(removal.cluster, settings) as cluster:
        if removal.intent is not None:
            known = Purchases.of_environment().require(cluster.arn, removal.intent)
            given += [node.node_logical_id for node in known.nodes]
        if not given:
            return _Chosen(cluster.arn, [], [], None)
        whole = _plan(cluster.arn, given)  # so that what cannot be an id is refused
        listed = await cluster.nodes()
    ids = frozenset(whole.ids)
    nodes = [node for node in listed if node.node_logical_id in ids or node.instance_id in ids]
    present = {each for node in nodes for each in (node.node_logical_id, node.instance_id)}
    chosen = [_as_given(node, ids) for node in nodes]
    return _Chosen(
        cluster.arn,
        nodes,
        [each for each in whole.ids if each not in present],
        _plan(cluster.arn, chosen) if chosen else None,
    )


def _ids(removal: Removal) -> Iterator[str]:
    for each in removal.ids:
        if each == "-":
            try:
                text = read_input()
            except OSError as error:
                raise CommandFailed(Exit.USAGE, f"cannot read ids from standard input: {error.strerror}") from None
            yield from text.decode("utf-8", "replace").split()
        else:
            yield each


def _as_given(node: shapes.ClusterNodeSummary, given: Set[str]) -> str:
    """The logical id, unless the node was named by its instance only: another instance is then not meant."""
    if node.node_logical_id in given:
        return node.node_logical_id or ""
    return node.instance_id or ""


def _plan(cluster_arn: str, ids: Sequence[str]) -> DeletionPlan:
    return plan_node_deletions(
        cluster_arn,
        node_ids=[each for each in ids if each.startswith("i-")],
        node_logical_ids=[each for each in ids if not each.startswith("i-")],
    )


def _confirm(removal: Removal, chosen: _Chosen) -> None:
    """Ask. Raises `CommandFailed` unless the answer is yes."""
    if "-" in removal.ids or not input_is_terminal():
        line = f"{number_of_nodes(len(chosen.nodes))} would be deleted, and nobody can be asked: --yes confirms it"
        raise CommandFailed(Exit.USAGE, f"{line}; nothing was deleted")
    console = standard_error()
    for line in chosen.lines(console.width if console.is_terminal else None):
        print_line(console, line)
    try:
        is_confirmed = click.confirm(f"Delete {number_of_nodes(len(chosen.nodes))}?", err=True)
    except click.Abort:  # Ctrl-C, or Ctrl-D
        click.echo(err=True)
        raise CommandFailed(Exit.INTERRUPTED, "interrupted; nothing was deleted") from None
    if not is_confirmed:
        raise CommandFailed(Exit.FAILED, "not confirmed; nothing was deleted")


class _Deletion:
    """A deletion that this command is making."""

    def __init__(
        self, removal: Removal, settings: ClientSettings, output: Output, plan: DeletionPlan, chosen: _Chosen
    ) -> None:
        self._output = output
        self._removal = removal
        self._settings = settings
        self._plan = plan
        self._nodes = chosen.nodes
        self._last: DeletionResult | None = None
        self._following: Following | None = None

    async def perform(self) -> DeletionResult:
        """Delete the nodes, and wait until they are gone if that was asked for."""
        removal = self._removal
        started = asyncio.get_running_loop().time()
        limit = RateLimit("BatchDeleteClusterNodes", per_second=removal.per_second)
        async with called_cluster(self._plan.cluster, self._settings, [limit]) as cluster:
            self._output.say(f"Deletes {number_of_nodes(len(self._plan.ids))}.")
            result = await delete_nodes(
                cluster.client,
                self._plan,
                repeat=Repeat(removal.rounds) if removal.rounds else None,
                timeout=removal.timeout,
                on_progress=self._note,
            )
            self._note(result)
            if removal.wait:
                spent = asyncio.get_running_loop().time() - started
                within = None if removal.timeout is None else max(0.001, removal.timeout - spent)
                await self._follow(cluster, _staying(result), within)
        return result

    async def _follow(self, cluster: CalledCluster, staying: Set[str], within: float | None) -> None:
        """Wait until the nodes are gone, but for those that are known to stay."""
        leaving = {
            each: node.instance_group_name
            for node in self._nodes
            if (each := node.node_logical_id) and not {each, node.instance_id} & staying
        }
        if not leaving:
            return
        following = self._following = Following(leaving)

        def counts() -> dict[str, GroupCounts]:
            return {group: GroupCounts(total=each.total, gone=each.gone) for group, each in following.counts().items()}

        with progress_of_groups(self._output.console, counts(), stages=("gone",)) as progress:
            following.on_poll = lambda: progress.update(counts())
            await following.until_gone(cluster, interval=self._removal.interval, within=within)

    def _note(self, result: DeletionResult) -> None:
        self._last = result

    def summary(self, result: DeletionResult) -> str:
        """What became of the nodes, for people."""
        headline, newline, details = str(result).partition("\n")
        if self._following is not None:
            headline += f"; {self._following.gone:,} of {len(self._following.nodes):,} are gone"
        return f"{headline}{newline}{details}"

    @property
    def left(self) -> int:
        """Nodes that were waited for and are not gone."""
        return 0 if self._following is None else len(self._following.nodes) - self._following.gone

    @property
    def told(self) -> str:
        """How far it came and how to go on with it, in one line."""
        if self._last is None:
            return "nothing was deleted"
        left = f"; {self.left} are not gone yet" if self._following is not None else ""
        return f"{str(self._last).partition(chr(10))[0]}{left}; go on with: {self._command}"

    @property
    def _command(self) -> str:
        removal = self._removal
        intent = [] if removal.intent is None else ["--intent", removal.intent]
        wait = ["--wait"] if removal.wait else []
        ids = removal.ids if len(removal.ids) <= SHOWN else [*removal.ids[:1], "..."]
        return shlex.join(
            ["sm-async", "nodes", "delete", removal.cluster, *ids, *intent, *wait, *self._settings.arguments()]
        )


def _staying(result: DeletionResult) -> frozenset[str]:
    """Ids of nodes that are not deleted: refused, or named by an instance that another one has replaced."""
    replaced = (each for each in result.absent if each.startswith("i-"))
    return frozenset((*(each.node_id for each in result.failures), *replaced))


def _document(result: DeletionResult | None, chosen: _Chosen) -> dict[str, Any]:
    """What became of every id; None where there was nothing to delete."""
    if result is None:
        return {"ClusterArn": chosen.cluster, "Successful": [], "Absent": [*chosen.absent], "Failed": [], "Unknown": []}
    return {
        "ClusterArn": chosen.cluster,
        "Successful": list(result.accepted),
        "Absent": [*result.absent, *chosen.absent],
        "Failed": [
            {"NodeId": each.node_id, "Code": each.code, "Message": each.message, "IsRetryable": each.is_retryable}
            for each in result.failures
        ],
        "Unknown": list(result.unknown),
    }
