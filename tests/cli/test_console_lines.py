"""Lines on terminals of all widths, and in logs."""

from __future__ import annotations

import io

import pytest
from rich.console import Console
from rich.text import Text

from sm_async.cli.console_lines import print_line

WORDS = "We currently do not have sufficient capacity to launch new instances."


def printed(text: str, *, width: int, is_terminal: bool = True) -> list[str]:
    """What a line behind `gpu: ` looks like."""
    file = io.StringIO()
    print_line(
        Console(file=file, force_terminal=is_terminal, width=width, color_system=None), text, begin=Text("gpu: ")
    )
    return file.getvalue().split("\n")


def test_a_terminal_gets_lines_that_are_broken_between_words_and_hang_below_their_beginning() -> None:
    assert printed(WORDS, width=40) == [
        "gpu: We currently do not have sufficient",
        "     capacity to launch new instances.",
        "",
    ]
    assert printed(WORDS, width=100) == [f"gpu: {WORDS}", ""]


@pytest.mark.parametrize("width", [1, 5, 20])
def test_the_narrowest_terminal_gets_all_words(width: int) -> None:
    lines = printed(WORDS, width=width)
    assert " ".join(line.removeprefix("gpu: ").strip() for line in lines).strip() == WORDS
    assert all(len(line) <= 21 for line in lines)


def test_a_log_gets_one_line() -> None:
    assert printed(WORDS, width=40, is_terminal=False) == [f"gpu: {WORDS}", ""]


def test_a_word_that_is_too_long_is_broken_all_the_same() -> None:
    assert printed("i" * 30, width=25) == ["gpu: " + "i" * 20, "     " + "i" * 10, ""]


def test_nothing_in_a_line_steers_a_terminal() -> None:
    assert printed("a\x1b[31m\nb [bold]c[/]", width=80) == ["gpu: a\\x1b[31m\\nb [bold]c[/]", ""]


def test_an_empty_line_is_one() -> None:
    assert printed("", width=80) == ["gpu: ", ""]
