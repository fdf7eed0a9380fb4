"""Tables: what lines up, and what stays away."""

from __future__ import annotations

import pytest

from sm_async.cli.tables import table

HEADER = ("NODE", "STATUS", "GROUP")
ROWS = [("node-1", "Running", "gpu"), ("node-22", "Pending", None)]


def test_columns_line_up_and_nothing_is_a_dash() -> None:
    assert table(HEADER, ROWS, width=None) == [
        "NODE     STATUS   GROUP",
        "node-1   Running  gpu",
        "node-22  Pending  -",
    ]


@pytest.mark.parametrize(
    ("width", "first"),
    [(23, "NODE     STATUS   GROUP"), (22, "NODE     STATUS"), (16, "NODE     STATUS"), (15, "NODE"), (1, "NODE")],
)
def test_columns_that_do_not_fit_stay_away_the_last_first(width: int, first: str) -> None:
    assert table(HEADER, ROWS, width=width)[0] == first


def test_some_columns_are_kept_however_narrow_it_is() -> None:
    assert table(HEADER, ROWS, width=5, kept=2)[0] == "NODE     STATUS"


def test_without_rows_there_is_the_header() -> None:
    assert table(HEADER, [], width=None) == ["NODE  STATUS  GROUP"]


def test_nothing_in_a_cell_steers_a_terminal() -> None:
    assert table(["A"], [("\x1b[2J\n",)], width=None) == ["A", "\\x1b[2J\\n"]
