"""What a command writes to standard output: text for people, or one JSON document for scripts."""

from __future__ import annotations

import sys
from typing import Any

from rich.console import Console
from rich.text import Text

from sm_async.cli.console_lines import print_line, print_text
from sm_async.cli.endings import one_line
from sm_async.cli.group_progress import standard_error, standard_output
from sm_async.cli.streams import json_text, write_output

__all__ = ["Output"]

_STYLES = {"green": ("Running", "InService"), "yellow": ("Pending",), "red": ("Failure", "Failed")}
"""Colours of statuses that say at a glance how things are."""


class Output:
    """Standard output as `--output` has it. With JSON, progress is shown on standard error, if that is a terminal."""

    def __init__(self, *, is_json: bool) -> None:
        self.is_json = is_json
        self.console: Console = standard_error() if is_json else standard_output()
        """Where progress is shown; nowhere if scripts read both streams."""
        if is_json and not self.console.is_terminal:
            self.console = Console(quiet=True)

    @property
    def width(self) -> int | None:
        """Columns of the terminal; None where the output goes elsewhere."""
        return self.console.width if self.console.is_terminal else None

    def say(self, line: str) -> None:
        """Tell people something besides the output."""
        print_line(self.console, line)

    def write(self, text: str, document: Any) -> None:
        """Write one of the two. Raises `OutputClosed`, or OSError such as for a full disk."""
        if self.is_json:
            write_output(json_text(document))
        elif text:
            self.write_lines(text.split("\n"))

    def write_lines(self, lines: list[str]) -> None:
        """Write lines of text, with statuses in colours on a terminal."""
        if not self.console.is_terminal:
            write_output("".join(f"{one_line(line)}\n" for line in lines).encode("utf-8", "backslashreplace"))
            return
        for line in lines:
            text = Text(one_line(line))
            for style, words in _STYLES.items():
                text.highlight_words(words, style)
            print_text(self.console, text)
        sys.stdout.flush()

    def write_line_of_json(self, document: Any) -> None:
        """Write a document on a line of its own, for outputs that go on."""
        write_output(json_text(document, compact=True))
