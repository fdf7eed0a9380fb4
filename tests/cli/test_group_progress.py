"""Progress of groups: what it says, and that it fits."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from sm_async.cli.group_progress import LINE_PAUSE, GroupCounts, progress_of_groups

FOUR = {"gpu": GroupCounts(total=4)}


@pytest.mark.parametrize(
    ("counts", "said"),
    [
        (GroupCounts(total=4), "4 to come"),
        (GroupCounts(total=4, added=2), "2 of 4 added"),
        (GroupCounts(total=4, added=4, launched=1), "1 of 4 launched"),
        (GroupCounts(total=4, added=4, launched=4, running=3), "3 of 4 running"),
        (GroupCounts(total=4, added=2, refused=2), "2 of 4 added, 2 refused"),
        (GroupCounts(total=4, refused=4), "4 to come, 4 refused"),
        (GroupCounts(total=4, added=3, running=3, gone=1), "3 of 4 running, 1 gone"),
        (GroupCounts(total=4, added=4, launched=3, failing=1), "3 of 4 launched, 1 failing"),
        (GroupCounts(total=4, added=3, running=2, failing=1, gone=1), "2 of 4 running, 1 gone, 1 failing"),
        (GroupCounts(total=4, gone=0), "0 of 4 gone"),
        (GroupCounts(total=4, gone=3), "3 of 4 gone"),
    ],
)
def test_it_says_how_far_the_furthest_have_come(counts: GroupCounts, said: str) -> None:
    assert str(counts) == said


def test_off_a_terminal_there_is_a_line_now_and_then_and_the_last_one() -> None:
    now = 0.0
    file = io.StringIO()
    with progress_of_groups(Console(file=file), FOUR, clock=lambda: now) as progress:
        for added in range(3):
            progress.update({"gpu": GroupCounts(total=4, added=added)})
        now += LINE_PAUSE
        progress.update({"gpu": GroupCounts(total=4, added=3)})
        progress.update({"gpu": GroupCounts(total=4, added=3)})
        progress.update({"gpu": GroupCounts(total=4, added=4)})
    assert file.getvalue().splitlines() == ["gpu: 4 to come", "gpu: 3 of 4 added", "gpu: 4 of 4 added"]


def test_what_happens_is_told_after_what_led_to_it() -> None:
    file = io.StringIO()
    with progress_of_groups(Console(file=file), FOUR, clock=lambda: 0.0) as progress:
        progress.update({"gpu": GroupCounts(total=4)})
        progress.update({"gpu": GroupCounts(total=4, added=4)})
        progress.say("gpu: no capacity\nin this zone")
    assert file.getvalue().splitlines() == ["gpu: 4 to come", "gpu: 4 of 4 added", "gpu: no capacity\\nin this zone"]


@pytest.mark.parametrize("width", [20, 32, 40, 80, 200])
def test_no_line_on_a_terminal_is_wider_than_it(width: int) -> None:
    file = io.StringIO()
    console = Console(file=file, force_terminal=True, width=width, color_system=None)
    totals = {"gpu": 400, "a-group-with-a-name-that-is-sixty-three-characters-long-as-may-be": 12}
    with progress_of_groups(console, {group: GroupCounts(total=n) for group, n in totals.items()}) as progress:
        progress.update({group: GroupCounts(total=n, added=n, refused=1) for group, n in totals.items()})
    lines = [line for line in file.getvalue().replace("\r", "\n").split("\n") if "of" in line]
    assert lines
    assert all(len(_visible(line)) <= width for line in lines)


def test_groups_are_told_apart_from_what_is_said_of_each() -> None:
    file = io.StringIO()
    with progress_of_groups(Console(file=file), FOUR | {"cpu": GroupCounts(total=1)}) as progress:
        progress.update({"gpu": GroupCounts(total=4, added=3, refused=1), "cpu": GroupCounts(total=1, added=1)})
    assert file.getvalue() == "gpu: 3 of 4 added, 1 refused; cpu: 1 of 1 added\n"


@pytest.mark.parametrize("width", [44, 80, 140])
def test_nothing_moves_on_a_terminal_when_the_counts_grow(width: int) -> None:
    totals = {"gpu-p5": 400, "cpu": 2}
    begun = {group: GroupCounts(total=n) for group, n in totals.items()}
    lines: list[str] = []
    for counts in (
        begun,
        {group: GroupCounts(total=n, added=n, launched=n // 2, failing=n // 2) for group, n in totals.items()},
        {group: GroupCounts(total=n, added=n, launched=n, running=n) for group, n in totals.items()},
    ):
        lines += _drawn(width, begun, counts)
    assert len({line.index(" of ") - _digits(line) for line in lines if " of " in line}) == 1
    assert any("200 of 400 launched, 200 failing" in line for line in lines)
    assert ("━" in "".join(lines)) == (width > 44)


def test_what_was_reached_before_is_shown_from_the_start() -> None:
    begun = {"gpu": GroupCounts(total=4, added=4)}
    first, *_ = _drawn(80, begun, begun)
    assert "4 of 4 added" in first


def _drawn(width: int, begun: dict[str, GroupCounts], counts: dict[str, GroupCounts]) -> list[str]:
    file = io.StringIO()
    console = Console(file=file, force_terminal=True, width=width, color_system=None)
    with progress_of_groups(console, begun) as progress:
        progress.update(counts)
    return [line for line in map(_visible, file.getvalue().replace("\r", "\n").split("\n")) if line.strip()]


def _digits(line: str) -> int:
    return len(line.partition(" of ")[0].split()[-1])


def _visible(line: str) -> str:
    while (start := line.find("\x1b[")) >= 0:
        end = next(index for index in range(start + 2, len(line)) if line[index].isalpha())
        line = line[:start] + line[end + 1 :]
    return line
