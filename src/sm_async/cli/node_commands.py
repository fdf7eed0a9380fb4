"""The commands `nodes` and `cluster` with their options and help; what they do is in a module of its own each."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

import click

from sm_async.cli.client_settings import ClientSettings, client_options
from sm_async.cli.endings import EXIT_CODES

__all__ = ["cluster", "nodes"]

MOST_NODES = 100_000
"""Nodes of a group that can be asked for at once; more are a slip of the finger. SageMaker allows fewer."""


class _Finite(click.FloatRange):
    """A number in a range, and no NaN or infinity, which are in every range or in none."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        converted = super().convert(value, param, ctx)
        if not math.isfinite(converted):
            self.fail(f"{value!r} is not a finite number.", param, ctx)
        return converted


def _json_option(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option(
        "--output",
        "output",
        type=click.Choice(["text", "json"]),
        default="text",
        show_default=True,
        help="What standard output gets: text for people, JSON for scripts.",
    )(command)


def _interval_option(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option(
        "--interval",
        type=_Finite(0.05),
        default=15.0,
        show_default=True,
        metavar="SECONDS",
        help="Time between two looks at the nodes.",
    )(command)


def _timeout_option(command: Callable[..., Any]) -> Callable[..., Any]:
    return click.option(
        "--timeout",
        type=_Finite(0, min_open=True),
        metavar="SECONDS",
        help="Bound on everything. [default: none on calls, 3.5 hours on following]",
    )(command)


def _sending_options(command: Callable[..., Any]) -> Callable[..., Any]:
    command = click.option(
        "--per-second",
        type=_Finite(0, min_open=True),
        default=4.0,
        show_default=True,
        metavar="N",
        help="Requests that change nodes a second, at most.",
    )(command)
    return click.option(
        "--rounds",
        type=click.IntRange(0),
        default=3,
        show_default=True,
        metavar="N",
        help="Further rounds over failures that pass with time, after 30 s, 60 s, 120 s, ...",
    )(command)


def _additions(context: click.Context, parameter: click.Parameter, values: tuple[str, ...]) -> dict[str, int]:
    """Nodes by group, of arguments as `gpu=400`."""
    additions: dict[str, int] = {}
    for value in values:
        group, sign, count = value.partition("=")
        if not group or not sign or not count.isascii() or not count.isdigit() or not count.strip("0"):
            raise click.BadParameter(f"{value!r} is no GROUP=COUNT, such as gpu=400", context, parameter)
        if len(count) > len(str(MOST_NODES)) or int(count) > MOST_NODES:
            raise click.BadParameter(f"{value!r} asks for more than {MOST_NODES:,} nodes", context, parameter)
        if group in additions:
            raise click.BadParameter(f"the group {group!r} is named twice", context, parameter)
        additions[group] = int(count)
    return additions


@click.group(short_help="Add, list, watch and delete nodes of a HyperPod cluster.")
def nodes() -> None:
    """Add, list, watch and delete nodes of a HyperPod cluster.

    CLUSTER is a name or an ARN.
    """


@nodes.command(short_help="Add nodes, once each, and say what became of them.", epilog=EXIT_CODES)
@click.argument("cluster")
@click.argument("additions", metavar="GROUP=COUNT...", nargs=-1, required=True, callback=_additions)
@click.option(
    "--intent", metavar="ID", help="What the purchase is; the same again goes on with it. [default: a new one]"
)
@click.option("--wait", is_flag=True, help="Follow the nodes until they run.")
@click.option("--dry-run", is_flag=True, help="Show what would be asked for, and ask for nothing.")
@_sending_options
@_interval_option
@_timeout_option
@_json_option
@client_options
def add(
    *,
    settings: ClientSettings,
    cluster: str,
    additions: dict[str, int],
    intent: str | None,
    wait: bool,
    dry_run: bool,
    rounds: int,
    per_second: float,
    interval: float,
    timeout: float | None,
    output: str,
) -> None:
    """Add nodes to instance groups of a cluster: sm-async nodes add train gpu=400 cpu=12 --intent run-7.

    One purchase is cut into as many requests as it takes, each with a token of its own, and kept in a file before
    anything is sent. The same command with the same --intent goes on with it after whatever happened, and buys nothing
    twice; for another purchase take another --intent. After 7 hours and 50 minutes nothing of it is sent any more.
    """
    from sm_async.cli.nodes_add import Order  # noqa: PLC0415  (imports the client and rich)
    from sm_async.cli.nodes_add import add as perform  # noqa: PLC0415
    from sm_async.cli.outputs import Output  # noqa: PLC0415

    order = Order(
        cluster=cluster,
        additions=additions,
        intent=intent,
        wait=wait,
        dry_run=dry_run,
        timeout=timeout,
        rounds=rounds,
        per_second=per_second,
        interval=interval,
    )
    perform(order, settings, Output(is_json=output == "json"))


@nodes.command("list", short_help="List nodes, those without an instance included.")
@click.argument("cluster")
@click.option("--group", "groups", multiple=True, metavar="NAME", help="Nodes of this group only; can be repeated.")
@click.option("--status", "statuses", multiple=True, metavar="STATUS", help="Nodes in this status; can be repeated.")
@_json_option
@client_options
def list_(
    *, settings: ClientSettings, cluster: str, groups: tuple[str, ...], statuses: tuple[str, ...], output: str
) -> None:
    """List the nodes of a cluster, those without an instance included.

    A narrow terminal gets fewer columns. JSON is that of ListClusterNodes, all pages in one.
    """
    from sm_async.cli.nodes_list import list_nodes  # noqa: PLC0415  (imports the client and rich)
    from sm_async.cli.outputs import Output  # noqa: PLC0415

    list_nodes(cluster, settings, Output(is_json=output == "json"), groups=groups, statuses=statuses)


@nodes.command(short_help="Follow nodes until they run.")
@click.argument("cluster")
@click.argument("ids", metavar="[NODE_LOGICAL_ID]...", nargs=-1)
@click.option("--group", "groups", multiple=True, metavar="NAME", help="Nodes of this group only; can be repeated.")
@click.option("--intent", metavar="ID", help="Nodes of this purchase only.")
@_interval_option
@_timeout_option
@_json_option
@client_options
def watch(
    *,
    settings: ClientSettings,
    cluster: str,
    ids: tuple[str, ...],
    groups: tuple[str, ...],
    intent: str | None,
    interval: float,
    timeout: float | None,
    output: str,
) -> None:
    """Follow nodes until all of them run: those named, those of a purchase, or all that the cluster has now.

    With JSON there is a line for each change of a node.
    """
    from sm_async.cli.nodes_watch import Watch  # noqa: PLC0415  (imports the client and rich)
    from sm_async.cli.nodes_watch import watch as perform  # noqa: PLC0415
    from sm_async.cli.outputs import Output  # noqa: PLC0415

    wanted = Watch(
        cluster=cluster, node_logical_ids=ids, groups=groups, intent=intent, timeout=timeout, interval=interval
    )
    perform(wanted, settings, Output(is_json=output == "json"))


@nodes.command(short_help="Delete nodes, after a question.", epilog=EXIT_CODES)
@click.argument("cluster")
@click.argument("ids", metavar="[ID | -]...", nargs=-1)
@click.option("--intent", metavar="ID", help="The nodes of this purchase.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Show what would be deleted, and delete nothing.")
@click.option("--wait", is_flag=True, help="Wait until they are gone.")
@_sending_options
@_interval_option
@_timeout_option
@_json_option
@client_options
def delete(
    *,
    settings: ClientSettings,
    cluster: str,
    ids: tuple[str, ...],
    intent: str | None,
    yes: bool,
    dry_run: bool,
    wait: bool,
    rounds: int,
    per_second: float,
    interval: float,
    timeout: float | None,
    output: str,
) -> None:
    """Delete nodes by logical id or instance id, or those of a purchase; - reads ids from standard input.

    Their instances are terminated and what is on their volumes is lost, so it shows them and asks. Where nobody can be
    asked, --yes confirms it. Ids that the cluster does not have are no failure, so the command can be repeated.
    """
    from sm_async.cli.nodes_delete import Removal  # noqa: PLC0415  (imports the client and rich)
    from sm_async.cli.nodes_delete import delete as perform  # noqa: PLC0415
    from sm_async.cli.outputs import Output  # noqa: PLC0415

    if not ids and intent is None:
        raise click.UsageError("name nodes by their ids, or a purchase by --intent", click.get_current_context())
    removal = Removal(
        cluster=cluster,
        ids=ids,
        intent=intent,
        is_confirmed=yes,
        dry_run=dry_run,
        wait=wait,
        timeout=timeout,
        rounds=rounds,
        per_second=per_second,
        interval=interval,
    )
    perform(removal, settings, Output(is_json=output == "json"))


@click.group(short_help="Look at a HyperPod cluster.")
def cluster() -> None:
    """Look at a HyperPod cluster."""


@cluster.command(short_help="Show a cluster, its groups, and purchases that are not finished.")
@click.argument("cluster")
@_json_option
@client_options
def status(*, settings: ClientSettings, cluster: str, output: str) -> None:
    """Show how a cluster is: its groups with what their nodes do, and purchases of yours that are not finished.

    CLUSTER is a name or an ARN.
    """
    from sm_async.cli.cluster_status import status as perform  # noqa: PLC0415  (imports the client and rich)
    from sm_async.cli.outputs import Output  # noqa: PLC0415

    perform(cluster, settings, Output(is_json=output == "json"))
