"""The whole story over many seeds, as a command: `scripts/rehearsal [--seeds N] [--first S]`.

Prints a row a seed, the problems of the seeds that fail with what runs them again, and the sum of it all. Ends with 1
if there was a problem.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence

from tests.hyperpod.whole_story import Story, tell_story

__all__ = ["main"]

ROW = "{:>6} {:>6} {:>9} {:>7} {:>9} {:>9} {:>7} {:>9} {:>10} {:>6} {:>8} {:>9}"
HEAD = ROW.format(
    "seed",
    "nodes",
    "requests",
    "faults",
    "restarts",
    "trackers",
    "told",
    "replaced",
    "shortages",
    "hours",
    "seconds",
    "problems",
)
LEGEND = """\
nodes: in the ledger; faults: requests that met one, throttling included; restarts: clients that ended in the middle;
told: changes, by all trackers; shortages: those that a tracker had to tell; hours: by the story's clock
"""


def main(arguments: list[str] | None = None) -> int:
    """Run the seeds; the answer is the status to exit with."""
    parser = argparse.ArgumentParser(prog="scripts/rehearsal", description="Runs the whole story over many seeds.")
    parser.add_argument("--seeds", type=int, default=50, help="how many, a few seconds each; 50 unless told")
    parser.add_argument("--first", type=int, default=0, help="the first of them")
    told = parser.parse_args(arguments)
    _say(LEGEND + HEAD)
    started = time.monotonic()
    stories: list[_Facts] = []
    for seed in range(told.first, told.first + told.seeds):
        story = tell_story(seed)
        facts = _Facts(story)
        _say(ROW.format(seed, *facts.numbers, f"{story.hours:.1f}", f"{story.seconds:.1f}", len(story.problems)))
        if story.problems:
            _say(story.report)
        stories.append(facts)
    return _sum_up(stories, time.monotonic() - started)


class _Facts:
    """What is kept of a story, which itself holds all that was ever answered."""

    def __init__(self, story: Story) -> None:
        self.seed = story.script.seed
        self.has_problems = bool(story.problems)
        self.faults = story.faults
        self.changes = story.changes
        self.hours = story.hours
        self.numbers = (
            story.nodes,
            story.requests,
            story.faults.total(),
            story.restarts,
            len(story.trackings),
            story.told,
            story.replacements,
            story.shortages,
        )


def _sum_up(stories: Sequence[_Facts], seconds: float) -> int:
    """Print the sums; the answer is 1 if a story failed."""
    faults, changes = Counter[str](), Counter[str]()
    for story in stories:
        faults += story.faults
        changes += story.changes
    sums = [sum(numbers) for numbers in zip(*(story.numbers for story in stories), strict=True)]
    hours = sum(story.hours for story in stories)
    failed = [story.seed for story in stories if story.has_problems]
    _say(ROW.format("sum", *sums, f"{hours:.1f}", f"{seconds:.1f}", ""))
    _say(f"\n{faults.total()} requests met these faults:")
    for name, count in faults.most_common():
        _say(f"{count:>9}  {name}")
    _say(f"\n{changes.total()} changes were told:")
    for name, count in changes.most_common():
        _say(f"{count:>9}  {name}")
    _say(f"\nseeds that failed: {', '.join(map(str, failed)) or 'none'}")
    return 1 if failed else 0


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
