"""`sm-async nodes watch`: the nodes of a cluster or of a purchase, until they run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import attrs

from sm_async.cli.called_cluster import CalledCluster, called_cluster
from sm_async.cli.client_settings import ClientSettings
from sm_async.cli.endings import CommandFailed, Exit
from sm_async.cli.following import Following, change_document
from sm_async.cli.group_progress import progress_of_groups
from sm_async.cli.outputs import Output
from sm_async.cli.purchases import Purchases
from sm_async.cli.signals import Interrupted, run_until_signal

__all__ = ["Watch", "watch"]


@attrs.frozen(kw_only=True)
class Watch:
    """What to watch: these nodes, those of a purchase, those of groups, or all that the cluster has now."""

    cluster: str
    node_logical_ids: Sequence[str]
    groups: Sequence[str]
    intent: str | None
    timeout: float | None
    interval: float


def watch(wanted: Watch, settings: ClientSettings, output: Output) -> None:
    """Follow nodes until they run. Raises `CommandFailed` where some do not when it ends, or `SageMakerError`."""
    seen: list[Following] = []
    try:
        run_until_signal(_watch(wanted, settings, output, seen))
    except Interrupted as interrupted:
        told = f": {seen[0].summary}" if seen else ""
        raise CommandFailed(interrupted.code, f"interrupted by {interrupted.signal_name}{told}") from None


async def _watch(wanted: Watch, settings: ClientSettings, output: Output, seen: list[Following]) -> None:
    async with called_cluster(wanted.cluster, settings) as cluster:
        nodes = await _nodes(wanted, cluster)
        following = Following(nodes)
        seen.append(following)
        with progress_of_groups(output.console, following.counts(), stages=("launched", "running")) as progress:
            following.on_poll = lambda: progress.update(following.counts())
            following.on_message = progress.say
            if output.is_json:
                following.on_change = lambda change: output.write_line_of_json(change_document(change))
            all_run = await following.until_running(cluster, interval=wanted.interval, within=wanted.timeout)
    if not output.is_json:
        output.write_lines([following.summary])
    if not all_run:
        raise CommandFailed(Exit.FAILED, following.summary)


async def _nodes(wanted: Watch, cluster: CalledCluster) -> dict[str, str]:
    """Logical ids of the nodes to watch, each with its group. Raises `CommandFailed` where there are none."""
    if wanted.intent is not None:
        known = Purchases.of_environment().require(cluster.arn, wanted.intent)
        nodes = {node.node_logical_id: node.group for node in known.nodes}
    else:
        listed = await cluster.nodes()
        nodes = {node.node_logical_id: node.instance_group_name for node in listed if node.node_logical_id}
    return _chosen(wanted, nodes)


def _chosen(wanted: Watch, nodes: Mapping[str, str]) -> dict[str, str]:
    if missing := [node_id for node_id in wanted.node_logical_ids if node_id not in nodes]:
        raise CommandFailed(Exit.INVALID_INPUT, f"no such nodes: {', '.join(missing[:10])}")
    chosen = {
        node_id: group
        for node_id, group in nodes.items()
        if (not wanted.node_logical_ids or node_id in wanted.node_logical_ids)
        and (not wanted.groups or group in wanted.groups)
    }
    if not chosen:
        raise CommandFailed(Exit.INVALID_INPUT, "there are no such nodes to watch")
    return chosen
