"""Lines on a console: on a terminal they are broken between words and hang below their beginning, elsewhere never."""

from __future__ import annotations

from rich.console import Console
from rich.text import Text

from sm_async.cli.endings import one_line

__all__ = ["print_line", "print_text"]

NARROWEST = 16
"""Columns that the words get in any case."""


def print_line(console: Console, line: str, *, begin: Text | None = None, style: str = "") -> None:
    """Print a line behind `begin`; nothing in it can steer a terminal."""
    print_text(console, Text(one_line(line), style=style), begin=begin)


def print_text(console: Console, line: Text, *, begin: Text | None = None) -> None:
    """Print a line behind `begin`. It stays one line where no terminal shows it, as in a log."""
    begin = begin or Text()
    if not console.is_terminal or console.is_dumb_terminal:
        console.print(begin + line, soft_wrap=True)
        return
    broken = line.wrap(console, max(NARROWEST, console.width - begin.cell_len)) or [Text()]
    for part in broken:
        part.rstrip()
    first, *others = broken
    hanging = Text(" " * begin.cell_len)
    console.print(Text("\n").join([begin + first, *(hanging + other for other in others)]), soft_wrap=True)
