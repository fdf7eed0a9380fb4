"""`sm-async demo`: that it shows what it says, on a terminal and elsewhere, and that its checks can fail."""

from __future__ import annotations

import asyncio
import io
import re
import signal
import time

import pytest
from rich.console import Console

from sm_async.cli.demo import ADDED, SPEED, tell
from sm_async.cli.demo_screen import Screen
from sm_async.cli.endings import CommandFailed
from sm_async.local import Fail, Fault, LocalSageMaker
from tests.cli.process import PATIENCE, end, plain, run, run_in_terminal, start

pytestmark = pytest.mark.long

ALL_RUN = "cpu: 20 of 20 running; gpu-g5: 80 of 80 running; gpu-p5: 300 of 300 running"
SHORTAGE = "gpu-g5: We currently do not have sufficient capacity to launch new instances. Please try again."


async def test_off_a_terminal_it_tells_everything_in_plain_lines() -> None:
    ended = await run("demo")
    output = ended.output.decode()
    assert (ended.code, ended.errors) == (0, "")
    assert output.replace("\n", "").isprintable()
    assert re.search(r"✓ it dies: \d+ of 400 nodes added, .*\d+ of unknown outcome\n", output)
    (told,) = re.findall(r"the server got (\d+) requests, throttled (\d+), lost 1 answer, applied 8", output)
    requests, throttled = map(int, told)
    assert throttled > 0
    assert requests > 8 + throttled
    following = output[output.index("7  Follow them") :].splitlines()
    assert following.count(f"   {SHORTAGE}") == 1
    told = [
        next(n for n, line in enumerate(following) if words in line)
        for words in (
            "gpu-g5: 24 nodes failed; the service goes on trying",
            SHORTAGE,
            "gpu-g5: there is capacity again",
            ALL_RUN,
            "✓ 400 of 400 nodes run",
            "✓ 24 nodes of gpu-g5 found no capacity, and run all the same",
            "✓ the cluster's events said why",
            "✓ 1 node of gpu-p5 broke down; it has another instance and kept its id",
        )
    ]
    assert told == sorted(told)
    assert any("gpu-g5: 56 of 80 launched, 24 failing" in line for line in following)
    assert re.search(r"400 nodes asked for, added once and running, in \d+\.\d s\.\n$", output)


async def test_on_a_terminal_it_draws_a_bar_for_each_group() -> None:
    code, output = await run_in_terminal("demo", width=80)
    assert code == 0
    assert "\x1b[?25l" in output
    assert output.rindex("\x1b[?25h") > output.rindex("\x1b[?25l")  # the cursor is back
    text = plain(output)
    for group, count in ADDED.items():
        assert re.search(rf"{group} +━+ +\d+\.\d s +{count} of {count} running", text)
    assert "   gpu-g5: We currently do not have sufficient capacity" in text
    assert not [line for line in re.split(r"[\r\n]+", text) if len(line) > 80]


async def test_a_narrow_terminal_gets_lines_that_are_broken_between_words() -> None:
    file = io.StringIO()
    await tell(Screen(Console(file=file, force_terminal=True, width=44)), fast_server())
    lines = re.split(r"[\r\n]+", plain(file.getvalue()))
    assert not [line for line in lines if len(line) > 44]
    at = lines.index("   gpu-g5: We currently do not have")
    assert lines[at + 1].startswith("   sufficient capacity to launch new")


async def test_a_terminal_that_cannot_draw_gets_plain_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "dumb")
    file = io.StringIO()
    await tell(Screen(Console(file=file, force_terminal=True)), fast_server())
    assert "\x1b" not in file.getvalue()
    assert ALL_RUN in file.getvalue()


async def test_without_unicode_it_keeps_to_ascii() -> None:
    written = io.BytesIO()
    file = io.TextIOWrapper(written, encoding="ascii", errors="strict", write_through=True)
    await tell(Screen(Console(file=file)), fast_server())
    assert b"ok the same 400 node ids came back" in written.getvalue()


async def test_a_reader_that_has_gone_ends_it_quietly() -> None:
    process = await start("demo")
    assert process.stdout is not None
    await process.stdout.readline()
    process.stdout._transport.close()  # type: ignore[attr-defined]  # asyncio has no other way to close a pipe's end
    ended = await end(process)
    assert (ended.code, ended.errors) == (141, "")


async def test_ctrl_c_ends_it_in_one_line() -> None:
    process = await start("demo")
    assert process.stdout is not None
    async with asyncio.timeout(PATIENCE):
        await process.stdout.readuntil(b"Add them")
    process.send_signal(signal.SIGINT)
    ended = await end(process)
    assert (ended.code, ended.line) == (130, "sm-async: interrupted by SIGINT")


async def test_it_fails_where_the_repeat_adds_nodes_again() -> None:
    """A server on which nine hours pass with each BatchAddClusterNodes: tokens are not known any more."""

    def leaping() -> float:
        return time.time() + 9 * 3600 * len(server.journal.of("BatchAddClusterNodes"))

    server = LocalSageMaker(clock=leaping, cluster_seconds=0, node_seconds=0)
    with pytest.raises(CommandFailed) as caught:
        await tell(Screen(Console(file=io.StringIO())), server)
    assert caught.value.code == 1
    assert caught.value.line == "step 6 of the demo: this should be so and is not: the same 400 node ids came back"


async def test_it_fails_where_the_service_refuses() -> None:
    with pytest.raises(CommandFailed, match=r"step 4 of the demo: .*: 0 of 400 nodes added, \d+ failed"):
        await tell(Screen(Console(file=io.StringIO())), fast_server(node_limit=11))


async def test_it_fails_where_nobody_is_told_of_the_shortage() -> None:
    server = fast_server()
    server.faults.add(Fault("ListClusterEvents", effect=Fail(400, "AccessDeniedException"), times=None))
    file = io.StringIO()
    with pytest.raises(CommandFailed, match=r"step 7 of the demo: .*: the cluster's events said why") as caught:
        await tell(Screen(Console(file=file)), server)
    assert caught.value.code == 1
    assert "   the cluster's events cannot be read" in file.getvalue()


def fast_server(node_limit: int | None = None) -> LocalSageMaker:
    """A server on which nothing takes long."""
    return LocalSageMaker(speed=10 * SPEED, cluster_seconds=0, node_seconds=0, node_limit=node_limit)
