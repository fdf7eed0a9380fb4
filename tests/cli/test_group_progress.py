"""Progress of groups: what it says, and that it fits."""

from __future__ import annotations

import io

import pytest
from rich.console import Console

from sm_async.cli.group_progress import LINE_PAUSE, GroupCounts, progress_of_groups


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
        (GroupCounts(total=4, gone=0), "0 of 4 gone"),
        (GroupCounts(total=4, gone=3), "3 of 4 gone"),
    ],
)
def test_it_says_how_far_the_furthest_have_come(counts: GroupCounts, said: str) -> None:
    assert str(counts) == said


def test_off_a_terminal_there_is_a_line_now_and_then_and_the_last_one() -> None:
    now = 0.0
    file = io.StringIO()
    with progress_of_groups(Console(file=file), {"gpu": 4}, clock=lambda: now) as progress:
        for added in range(3):
            progress.update({"gpu": GroupCounts(total=4, added=added)})
        now += LINE_PAUSE
        progress.update({"gpu": GroupCounts(total=4, added=3)})
        progress.update({"gpu": GroupCounts(total=4, added=3)})
        progress.update({"gpu": GroupCounts(total=4, added=4)})
    assert file.getvalue().splitlines() == ["gpu: 4 to come", "gpu: 3 of 4 added", "gpu: 4 of 4 added"]


def test_what_happens_is_told_after_what_led_to_it() -> None:
    file = io.StringIO()
    with progress_of_groups(Console(file=file), {"gpu": 4}, clock=lambda: 0.0) as progress:
        progress.update({"gpu": GroupCounts(total=4)})
        progress.update({"gpu": GroupCounts(total=4, added=4)})
        progress.say("gpu: no capacity\nin this zone")
    assert file.getvalue().splitlines() == ["gpu: 4 to come", "gpu: 4 of 4 added", "gpu: no capacity\\nin this zone"]


@pytest.mark.parametrize("width", [20, 32, 40, 80, 200])
def test_no_line_on_a_terminal_is_wider_than_it(width: int) -> None:
    file = io.StringIO()
    console = Console(file=file, force_terminal=True, width=width, color_system=None)
    totals = {"gpu": 400, "a-group-with-a-name-that-is-sixty-three-characters-long-as-may-be": 12}
    with progress_of_groups(console, totals) as progress:
        progress.update({group: GroupCounts(total=n, added=n, refused=1) for group, n in totals.items()})
    lines = [line for line in file.getvalue().replace("\r", "\n").split("\n") if "of" in line]
    assert lines
    assert all(len(_visible(line)) <= width for line in lines)


def _visible(line: str) -> str:
    while (start := line.find("\x1b[")) >= 0:
        end = next(index for index in range(start + 2, len(line)) if line[index].isalpha())
        line = line[:start] + line[end + 1 :]
    return line
