"""Nothing lost, nothing bought twice: hundreds of callers add nodes through faults, and the server's ledger is counted.

`scripts/ledger` runs the same over many seeds.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable

import pytest

from tests.reliability.fates import FATES
from tests.reliability.intents import draw_intents
from tests.reliability.ledger_run import Run, run_ledger
from tests.reliability.many_seeds import main

pytestmark = pytest.mark.long


def check(run: Run) -> None:
    """All promises were kept, and there was something to promise."""
    assert not run.problems, run.report
    assert run.achieved > run.intents / 4  # on a machine that has hardly any time for it; most on others
    ends = run.ends
    assert min(ends["not_sent"], ends["refused"], ends["maybe_applied"]) > 0, ends
    assert len(run.fates) > len(FATES) / 2
    assert any(call.is_cancelled for call in run.calls)


@pytest.mark.parametrize("seed", range(3))
async def test_every_success_has_its_nodes_once_and_every_failure_tells_the_truth(seed: int) -> None:
    check(await run_ledger(seed))


def test_the_ledger_is_the_same_on_uvloop() -> None:
    uvloop = pytest.importorskip("uvloop", reason="uvloop is not installed")
    new_loop: Callable[[], asyncio.AbstractEventLoop] = uvloop.new_event_loop
    with asyncio.Runner(loop_factory=new_loop) as runner:
        check(runner.run(run_ledger(3)))


async def test_callers_who_repeat_with_fresh_tokens_buy_twice_and_the_books_tell() -> None:
    run = await run_ledger(0, intents=60, careless=True)
    texts = [problem.text for problem in run.problems]
    twice = [text for text in texts if text.startswith("wanted ")]
    assert len(twice) > 3, run.report
    assert all(text.startswith("wanted ") or "handed back" in text for text in texts), run.report
    assert "to run it again: scripts/ledger --first 0 --seeds 1 --intents 60" in run.report


def test_the_same_seed_draws_the_same_intents() -> None:
    assert draw_intents(5, 50) == draw_intents(5, 50)
    assert draw_intents(5, 50) != draw_intents(6, 50)


def test_the_command_prints_a_row_a_seed_and_the_sum(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--first", "2", "--seeds", "2", "--intents", "5"]) == 0
    printed = capsys.readouterr().out.splitlines()
    assert [line.split()[:2] for line in printed if line.startswith("     ") and "5" in line.split()[1:2]] == [
        ["2", "5"],
        ["3", "5"],
    ]
    assert printed[-1] == "seeds that failed: none"
