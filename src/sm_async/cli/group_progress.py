"""How far the nodes of each group have come: a bar a group, or plain lines where nothing can be redrawn."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Literal, Protocol

import attrs
from rich.console import Console
from rich.progress import BarColumn, Progress, ProgressColumn, Task, TaskID, TextColumn
from rich.table import Column
from rich.text import Text

from sm_async.cli.console_lines import print_line
from sm_async.cli.streams import OutputClosed

__all__ = ["GroupCounts", "GroupProgress", "progress_of_groups", "standard_error", "standard_output"]

BAR_WIDTH = 40
NAME_WIDTH = 20
"""Columns for the name of a group at most; a longer one is cut."""
BAR_LEAST = 8
"""Columns of a bar at least; a narrower one says nothing."""
TIME_WIDTH = 8
LINE_PAUSE = 1.0
"""Seconds between two plain lines at least."""


Stages = Sequence[Literal["added", "launched", "running", "gone"]]
"""What nodes have to come through until a bar is full."""


@attrs.frozen(kw_only=True)
class GroupCounts:
    """Nodes of one group by how far they have come; what runs was launched, and what was launched was added."""

    total: int
    added: int = 0
    """Nodes that are known to be added."""
    launched: int = 0
    """Nodes that have an instance."""
    running: int = 0
    failing: int = 0
    """Nodes in Failure, for which the service tries other instances."""
    refused: int = 0
    """Nodes that are known not to be added."""
    gone: int | None = None
    """Nodes that the cluster does not have any more; None where that does not matter."""

    def passed(self, stages: Stages) -> int:
        """How many of the stages the nodes have behind them, over all nodes."""
        behind = {"added": self.added, "launched": self.launched, "running": self.running, "gone": self.gone or 0}
        return sum(behind[stage] for stage in stages)

    def __str__(self) -> str:
        stages = {"running": self.running, "launched": self.launched, "added": self.added}
        reached = next((f"{count} of {self.total} {word}" for word, count in stages.items() if count), None)
        if reached is None:
            reached = f"{self.total} to come" if self.gone is None else f"{self.gone} of {self.total} gone"
        elif self.gone:
            reached += f", {self.gone} gone"
        reached += f", {self.failing} failing" if self.failing else ""
        return reached + (f", {self.refused} refused" if self.refused else "")


class GroupProgress(Protocol):
    """Shows how far nodes have come."""

    def update(self, counts: Mapping[str, GroupCounts]) -> None:
        """Show what is so now."""
        ...

    def say(self, text: str) -> None:
        """Tell what happened, such as that capacity is short."""
        ...


@contextmanager
def progress_of_groups(
    console: Console,
    begun: Mapping[str, GroupCounts],
    *,
    stages: Stages = ("added", "launched", "running"),
    indent: str = "",
    clock: Callable[[], float] = time.monotonic,
) -> Generator[GroupProgress]:
    """Progress of the nodes of each group from how far they are, shown until the block ends.

    A bar is full when all nodes have come through all stages.
    """
    if not console.is_terminal or console.is_dumb_terminal:
        lines = _Lines(console, indent, clock)
        try:
            yield lines
        finally:
            lines.flush()
        return
    bars = Progress(*_columns(console.width, begun, indent), console=console)
    with bars:
        yield _Bars(bars, begun, stages, indent)


def standard_output() -> Console:
    """The console of standard output."""
    return _StandardOutput(highlight=False)


def standard_error() -> Console:
    """The console of standard error, for progress beside an output that is read by a script."""
    return Console(stderr=True, highlight=False)


class _StandardOutput(Console):
    def on_broken_pipe(self) -> None:
        """Leave as a failed command does, with what was begun put in order; rich would leave at once."""
        raise OutputClosed from None


def _columns(width: int, begun: Mapping[str, GroupCounts], indent: str) -> list[ProgressColumn]:
    """Name, bar, time and counts; without the time, or without a bar too, where the terminal has no room for them.

    Their widths are settled here, so that nothing moves when the counts grow.
    """
    name = min(NAME_WIDTH, max(map(len, begun), default=0), max(6, width // 3))
    totals = [each.total for each in begun.values()]
    counts = max((len(str(GroupCounts(total=n, added=n, launched=n, failing=n))) for n in totals), default=0)
    room = max(1, width - len(indent) - name - 1)
    counts = min(counts, room)
    left = room - counts - 1
    time_width = TIME_WIDTH if left > TIME_WIDTH + BAR_LEAST else 0
    columns: list[ProgressColumn] = [
        TextColumn(f"{indent}{{task.description}}", table_column=_fixed(len(indent) + name))
    ]
    if left - time_width > BAR_LEAST:
        columns.append(BarColumn(min(BAR_WIDTH, left - time_width - 1), complete_style="cyan"))
    if time_width:
        columns.append(_Elapsed(table_column=_fixed(time_width)))
    return [*columns, TextColumn("{task.fields[counts]}", table_column=_fixed(counts))]


def _fixed(width: int) -> Column:
    return Column(no_wrap=True, overflow="ellipsis", width=width)


class _Elapsed(ProgressColumn):
    """Time since the group was begun to be followed, or until its bar was full: seconds, then minutes and hours."""

    def render(self, task: Task) -> Text:
        is_full = task.total is not None and task.completed >= task.total  # as it may have been before a breakdown
        seconds = (task.finished_time if is_full else task.elapsed) or 0.0
        if seconds < 60:
            return Text(f"{seconds:{TIME_WIDTH - 3}.1f} s", style="dim")
        minutes, rest = divmod(int(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        text = f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
        return Text(text.rjust(TIME_WIDTH - 1), style="dim")


class _Bars:
    def __init__(self, bars: Progress, begun: Mapping[str, GroupCounts], stages: Stages, indent: str) -> None:
        self._bars = bars
        self._stages = stages
        self._indent = indent
        self._tasks: dict[str, TaskID] = {
            group: bars.add_task(
                _cut(group), total=len(stages) * counts.total, completed=counts.passed(stages), counts=counts
            )
            for group, counts in begun.items()
        }

    def update(self, counts: Mapping[str, GroupCounts]) -> None:
        for group, each in counts.items():
            self._bars.update(self._tasks[group], completed=each.passed(self._stages), counts=each)

    def say(self, text: str) -> None:
        self._bars.refresh()  # what led to it
        print_line(self._bars.console, text, begin=Text(self._indent), style="yellow")


class _Lines:
    """A line when the counts change, now and then, and the last ones in any case."""

    def __init__(self, console: Console, indent: str, clock: Callable[[], float]) -> None:
        self._console = console
        self._indent = indent
        self._clock = clock
        self._due = float("-inf")
        self._said: str = ""
        self._latest: str = ""

    def update(self, counts: Mapping[str, GroupCounts]) -> None:
        self._latest = "; ".join(f"{group}: {each}" for group, each in counts.items())
        if self._clock() >= self._due:
            self.flush()

    def say(self, text: str) -> None:
        self.flush()
        self._print(text)

    def flush(self) -> None:
        if self._latest != self._said:
            self._said = self._latest
            self._due = self._clock() + LINE_PAUSE
            self._print(self._latest)

    def _print(self, text: str) -> None:
        print_line(self._console, text, begin=Text(self._indent))


def _cut(name: str) -> str:
    return name if len(name) <= NAME_WIDTH else f"{name[: NAME_WIDTH - 1]}…"
