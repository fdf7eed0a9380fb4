"""How the demo looks: steps, checks and progress of groups; plain lines where standard output is no terminal."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager

from rich.console import Console
from rich.text import Text

from sm_async.cli.console_lines import print_line
from sm_async.cli.endings import CommandFailed, Exit
from sm_async.cli.group_progress import GroupCounts, GroupProgress, Stages, progress_of_groups, standard_output

__all__ = ["Screen"]

INDENT = "   "


class Screen:
    """Standard output of the demo, or another console."""

    def __init__(self, console: Console | None = None) -> None:
        self._console = console or standard_output()
        self._steps = 0
        self._ok = "ok" if self._console.options.ascii_only else "✓"

    def step(self, title: str) -> None:
        """Begin the next step."""
        if self._steps:
            self._console.print()
        self._steps += 1
        print_line(self._console, title, begin=Text(f"{self._steps}  ", style="bold"), style="bold")

    def say(self, text: str) -> None:
        """Tell a fact of the step."""
        print_line(self._console, text, begin=Text(INDENT), style="dim")

    def check(self, holds: bool, fact: str) -> None:
        """Tell a fact that was checked. Raises `CommandFailed` if it does not hold."""
        if not holds:
            raise CommandFailed(Exit.FAILED, f"step {self._steps} of the demo: this should be so and is not: {fact}")
        print_line(self._console, fact, begin=Text.assemble((f"{INDENT}{self._ok}", "green"), " "))

    def end(self, text: str) -> None:
        """Tell the result."""
        self._console.print()
        print_line(self._console, text, style="bold green")

    def progress(
        self, begun: Mapping[str, GroupCounts], *, stages: Stages = ("added", "launched", "running")
    ) -> AbstractContextManager[GroupProgress]:
        """Progress of the nodes of each group from how far they are, shown until the block ends."""
        return progress_of_groups(self._console, begun, stages=stages, indent=INDENT)
