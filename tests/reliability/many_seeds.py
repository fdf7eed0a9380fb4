"""The ledger test over many seeds, as a command: `scripts/ledger [--seeds N] [--first S] [--intents N]`.

Prints a row a seed, the problems of the seeds that fail with what runs them again, and the sum of it all. Ends with 1
if there was a problem.
"""

from __future__ import annotations

import argparse
import asyncio
import sys
from collections import Counter

from sm_async.errors import Outcome
from tests.reliability.fates import FATES
from tests.reliability.ledger_run import INTENTS, Run, run_ledger

__all__ = ["main"]

ROW = "{:>6} {:>8} {:>9} {:>7} {:>9} {:>9} {:>8} {:>14} {:>9} {:>7} {:>9}"
HEAD = ROW.format(
    "seed",
    "intents",
    "achieved",
    "calls",
    "requests",
    "not_sent",
    "refused",
    "maybe_applied",
    "fates",
    "nodes",
    "problems",
)
LEGEND = """\
achieved: intents that reported success; not_sent, refused, maybe_applied: calls that failed, by outcome;
fates: kinds of fate that requests met; nodes: in the ledger
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the seeds; the answer is the status to exit with."""
    parser = argparse.ArgumentParser(prog="scripts/ledger", description="Runs the ledger test over many seeds.")
    parser.add_argument("--seeds", type=int, default=50, help="how many, a few seconds each; 50 unless told")
    parser.add_argument("--first", type=int, default=0, help="the first of them")
    parser.add_argument("--intents", type=int, default=INTENTS, help=f"of each seed; {INTENTS} unless told")
    told = parser.parse_args(arguments)
    _say(LEGEND + HEAD)
    fates: Counter[str] = Counter()
    ends: Counter[Outcome | None] = Counter()
    failed: list[int] = []
    for seed in range(told.first, told.first + told.seeds):
        run = asyncio.run(run_ledger(seed, intents=told.intents))
        _say(_row(run))
        if run.problems:
            failed.append(seed)
            _say(run.report)
        fates += run.fates
        ends += run.ends
    _say(f"\n{fates.total()} requests met these fates:")
    for fate in FATES:
        _say(f"{fates[fate.name]:>9}  {fate}")
    _say(f"\n{told.seeds} seeds, {ends.total()} calls, of which {ends[None]} succeeded: {_sums(ends)}")
    _say(f"seeds that failed: {', '.join(map(str, failed)) or 'none'}")
    return 1 if failed else 0


def _row(run: Run) -> str:
    ends = run.ends
    return ROW.format(
        run.seed,
        run.intents,
        run.achieved,
        len(run.calls),
        len(run.records),
        ends["not_sent"],
        ends["refused"],
        ends["maybe_applied"],
        f"{len(run.fates)} of {len(FATES)}",
        sum(len(addition.nodes) for addition in run.additions),
        len(run.problems),
    )


def _sums(ends: Counter[Outcome | None]) -> str:
    return ", ".join(f"{count} {outcome}" for outcome, count in ends.most_common() if outcome is not None)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
