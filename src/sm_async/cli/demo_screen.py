"""How the demo looks: steps, checks, progress bars and a table; plain lines where standard output is no terminal."""

from __future__ import annotations

from collections import Counter
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Protocol

from rich import box
from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, SpinnerColumn, Task, TaskID, TextColumn
from rich.table import Table
from rich.text import Text

from sm_async import shapes
from sm_async.cli.endings import CommandFailed, Exit
from sm_async.cli.streams import OutputClosed

__all__ = ["NodeProgress", "Screen"]

INDENT = "   "
BAR_WIDTH = 40
BESIDE_BAR = 48
"""Columns that the bar's name, counts and time need."""


class NodeProgress(Protocol):
    """Shows how far nodes have come."""

    def update(self, nodes: Sequence[shapes.ClusterNodeSummary]) -> None:
        """Show what ListClusterNodes says now."""
        ...


class Screen:
    """Standard output of the demo, or another console."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or _StandardOutput(highlight=False)
        self._steps = 0
        self._ok = "ok" if self._console.options.ascii_only else "✓"

    def step(self, title: str) -> None:
        """Begin the next step."""
        if self._steps:
            self._console.print()
        self._steps += 1
        self._print((f"{self._steps}  {title}", "bold"))

    def say(self, text: str) -> None:
        """Tell a fact of the step."""
        self._print((f"{INDENT}{text}", "dim"))

    def check(self, holds: bool, fact: str) -> None:
        """Tell a fact that was checked. Raises `CommandFailed` if it does not hold."""
        if not holds:
            raise CommandFailed(Exit.FAILED, f"step {self._steps} of the demo: this should be so and is not: {fact}")
        self._print((f"{INDENT}{self._ok}", "green"), f" {fact}")

    def end(self, text: str) -> None:
        """Tell the result."""
        self._print((text, "bold green"))

    @contextmanager
    def progress(self, totals: Mapping[str, int]) -> Generator[NodeProgress]:
        """Progress of so many nodes in each group, shown until the block ends."""
        if not self._console.is_terminal or self._console.is_dumb_terminal:
            yield _Lines(self, totals)
            return
        bars = Progress(
            TextColumn(INDENT + "{task.description}"),
            BarColumn(max(8, min(BAR_WIDTH, self._console.width - BESIDE_BAR)), complete_style="cyan"),
            TextColumn("{task.fields[counts]}"),
            SpinnerColumn(style="cyan", finished_text=" "),
            _Elapsed(),
            console=self._console,
        )
        with bars:
            yield _Bars(bars, totals)

    def nodes(self, nodes: Sequence[shapes.ClusterNodeSummary]) -> None:
        """A table of nodes."""
        table = Table(box=box.SIMPLE_HEAD, pad_edge=False, show_edge=False)
        for title in ("Node", "Instance", "Group", "Status"):
            table.add_column(title, overflow="fold")
        for node in nodes:
            status = node.instance_status.status
            style = "green" if status == "Running" else "yellow"
            table.add_row(node.node_logical_id, node.instance_id, node.instance_group_name, Text(status, style=style))
        self._console.print()
        self._console.print(table)
        self._console.print()

    def _print(self, *parts: str | tuple[str, str]) -> None:
        """One line of parts, some with a style. It is not wrapped, so that a line of a log stays one."""
        self._console.print(Text.assemble(*parts), soft_wrap=True)


class _Elapsed(ProgressColumn):
    """Seconds since the group was begun to be followed."""

    def render(self, task: Task) -> Text:
        return Text(f"{task.finished_time or task.elapsed or 0.0:4.1f} s", style="dim")


class _StandardOutput(Console):
    def on_broken_pipe(self) -> None:
        """Leave as a failed command does, with the server closed behind us; rich would leave at once."""
        raise OutputClosed from None


def _counts(nodes: Sequence[shapes.ClusterNodeSummary], group: str, total: int) -> tuple[int, str]:
    """Stages that a group's nodes have reached, of two each, and what to call that."""
    own = [node for node in nodes if node.instance_group_name == group]
    statuses = Counter(node.instance_status.status for node in own)
    launched = sum(node.instance_id is not None for node in own)
    running = statuses["Running"]
    if running:
        return launched + running, f"{running} of {total} running"
    return launched, f"{launched} of {total} launched" if launched else f"{total} pending"


class _Bars:
    """One bar a group. A node counts half when it has an instance and whole when it runs."""

    def __init__(self, bars: Progress, totals: Mapping[str, int]) -> None:
        self._bars = bars
        self._totals = totals
        self._tasks: dict[str, TaskID] = {
            group: bars.add_task(group, total=2 * total, counts=f"{total} pending") for group, total in totals.items()
        }

    def update(self, nodes: Sequence[shapes.ClusterNodeSummary]) -> None:
        for group, task in self._tasks.items():
            stages, counts = _counts(nodes, group, self._totals[group])
            self._bars.update(task, completed=stages, counts=counts)


class _Lines:
    """A line whenever the counts change, for where nothing can be redrawn."""

    def __init__(self, screen: Screen, totals: Mapping[str, int]) -> None:
        self._screen = screen
        self._totals = totals
        self._said = ""

    def update(self, nodes: Sequence[shapes.ClusterNodeSummary]) -> None:
        line = ", ".join(f"{group}: {_counts(nodes, group, total)[1]}" for group, total in self._totals.items())
        if line != self._said:
            self._screen.say(line)
            self._said = line
