"""How the demo looks: steps, checks and progress of groups; plain lines where standard output is no terminal."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import AbstractContextManager

from rich.console import Console
from rich.text import Text

from sm_async.cli.endings import CommandFailed, Exit
from sm_async.cli.group_progress import GroupProgress, Stages, progress_of_groups, standard_output

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
        self._console.print()
        self._print((text, "bold green"))

    def progress(
        self, totals: Mapping[str, int], *, stages: Stages = ("added", "launched", "running")
    ) -> AbstractContextManager[GroupProgress]:
        """Progress of so many nodes in each group, shown until the block ends."""
        return progress_of_groups(self._console, totals, stages=stages, indent=INDENT)

    def _print(self, *parts: str | tuple[str, str]) -> None:
        """One line of parts, some with a style. It is not wrapped, so that a line of a log stays one."""
        self._console.print(Text.assemble(*parts), soft_wrap=True)
