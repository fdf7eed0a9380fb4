"""Tables of plain text: columns that line up, as many of them as fit. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from sm_async.cli.endings import one_line

__all__ = ["table"]

GAP = "  "


def table(
    header: Sequence[str], rows: Sequence[Sequence[str | None]], *, width: int | None, kept: int = 1
) -> list[str]:
    """The lines of a table: its header, then its rows, with a dash for what is None.

    The most telling columns come first: of those behind the first `kept` as many stay away as it takes to fit into
    `width` columns of a terminal. None fits everything.
    """
    cells = [[one_line("-" if cell is None else cell) for cell in row] for row in (header, *rows)]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    shown = max(kept, sum(1 for _ in _fitting(widths, width)))
    return [GAP.join(map(str.ljust, row[:shown], widths)).rstrip() for row in cells]


def _fitting(widths: Sequence[int], width: int | None) -> Iterator[int]:
    used = -len(GAP)
    for each in widths:
        used += len(GAP) + each
        if width is not None and used > width:
            return
        yield each
