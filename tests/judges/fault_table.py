"""The table of docs/reliability.md: what both users met, measured. `python -m tests.judges.fault_table` writes it."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import attrs
import botocore  # type: ignore[import-untyped]  # botocore ships no types

from tests.judges.fault_cases import CASES, Case
from tests.judges.fault_users import SUCCESS, Told, of_boto3, of_sm_async

__all__ = ["Row", "documented", "measured", "table_of"]

DOCUMENT = Path(__file__).parents[2] / "docs" / "reliability.md"
BEGIN, END = "<!-- faults:begin -->\n", "<!-- faults:end -->\n"

HEAD = (
    "what happens",
    "asked for",
    "sm_async reports",
    "bought",
    f"boto3 {botocore.__version__} reports",
    "bought",
    "bought with a token passed",
)


@attrs.frozen
class Row:
    """What one case came to."""

    case: Case
    ours: Told
    boto3: Told
    boto3_with_token: Told
    """With a token that the user passed to both calls."""


async def measured() -> list[Row]:
    """All cases, at the same time, each user with a server of his own; waiting is most of it."""
    with ThreadPoolExecutor(max_workers=2 * len(CASES)) as threads:
        return await asyncio.gather(*(_row(case, threads) for case in CASES))


async def _row(case: Case, threads: ThreadPoolExecutor) -> Row:
    ours, boto3, with_token = await asyncio.gather(
        of_sm_async(case), of_boto3(case, threads), of_boto3(case, threads, token="intent-1")
    )
    return Row(case, ours, boto3, with_token)


def table_of(rows: Sequence[Row]) -> str:
    """The table in Markdown."""
    lines = [HEAD, ("---",) * len(HEAD)]
    lines += [
        (
            row.case.name,
            str(row.case.asked),
            _report(row.ours),
            _bought(row.ours),
            _report(row.boto3),
            _bought(row.boto3),
            _bought(row.boto3_with_token),
        )
        for row in rows
    ]
    return "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def documented() -> str:
    """The table that the document has."""
    return DOCUMENT.read_text("utf-8").split(BEGIN)[1].split(END)[0]


def _report(told: Told) -> str:
    """What the user learns, and what comes of his second call."""
    if told.first == SUCCESS:
        nodes = "" if told.named else " that names no node"
        return f"success{nodes}, {_count(told.attempts)}"
    parts = [f"`{told.first}`", *filter(None, [told.outcome]), _count(told.attempts)]
    how = "again with the error's token" if told.error_token else "again"
    return f"{', '.join(parts)}; {how}: {_word(told.replay)}"


def _word(ending: str | None) -> str:
    return SUCCESS if ending == SUCCESS else "the same"


def _count(attempts: int) -> str:
    return {0: "no attempt", 1: "1 attempt"}.get(attempts, f"{attempts} attempts")


def _bought(told: Told) -> str:
    """Nodes that run, and of how many the user does not know."""
    unknown = told.bought - told.named
    if not unknown:
        return str(told.bought)
    return f"**{told.bought}**, {unknown if told.named else 'all'} of them unknown to the caller"


def _write() -> None:
    before, rest = DOCUMENT.read_text("utf-8").split(BEGIN)
    table = table_of(asyncio.run(measured()))
    DOCUMENT.write_text(f"{before}{BEGIN}{table}{END}{rest.split(END)[1]}", "utf-8")


if __name__ == "__main__":
    _write()
