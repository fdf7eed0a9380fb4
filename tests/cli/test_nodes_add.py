"""`sm-async nodes add`: purchases that are made once, whatever happens to the command."""

from __future__ import annotations

import asyncio
import datetime
import json
import re
import signal

import pytest

from sm_async.hyperpod import AdditionResult, plan_node_additions
from sm_async.local import Call, Drop, Fail, Fault, Hang
from tests.cli.conftest import Cluster
from tests.cli.process import PATIENCE, end, plain, run, run_in_terminal, start

ADD = "BatchAddClusterNodes"
FAST = ("--per-second", "1000", "--interval", "0.1")


async def test_it_adds_the_nodes_and_follows_them_until_they_run(cluster: Cluster) -> None:
    ended = await run("nodes", "add", "train", "gpu=60", "cpu=12", "--wait", *FAST, variables=cluster.variables)
    lines = ended.output.decode().splitlines()
    assert (ended.code, ended.errors) == (0, "")
    assert re.fullmatch(r"Adds 72 nodes as purchase '\d{8}T\d{6}Z-[0-9a-f]{8}'\.", lines[0])
    assert "cpu: 12 of 12 running; gpu: 60 of 60 running" in lines
    assert lines[-1] == "72 of 72 nodes added; 72 of 72 nodes run"
    assert cluster.counts() == {"cpu": 12, "gpu": 60}
    assert len(cluster.server.journal.of(ADD)) == 2


async def test_without_waiting_it_is_done_when_they_are_added(cluster: Cluster) -> None:
    ended = await run("nodes", "add", cluster.arn, "gpu=3", variables=cluster.variables)
    assert ended.code == 0
    assert ended.output.decode().splitlines()[-1] == "3 of 3 nodes added"
    assert not cluster.server.journal.of("ListClusterNodes")


async def test_json_is_one_document_with_every_node(cluster: Cluster) -> None:
    arguments = ("nodes", "add", "train", "gpu=2", "--intent", "run-7", "--wait", *FAST, "--output", "json")
    ended = await run(*arguments, variables=cluster.variables)
    assert (ended.code, ended.errors) == (0, "")
    told = json.loads(ended.output)
    assert (told["ClusterArn"], told["Intent"], told["IsComplete"]) == (cluster.arn, "run-7", True)
    assert told["Requested"] == told["Added"] == {"gpu": 2}
    assert {node["NodeLogicalId"] for node in told["Nodes"]} == set(cluster.server.ledger.nodes(cluster.arn))
    assert {node["Status"] for node in told["Nodes"]} == {"Running"}
    assert told["ExpiresAt"] - told["IssuedAt"] == 7 * 3600 + 50 * 60


async def test_the_same_intent_goes_on_and_buys_nothing_twice(cluster: Cluster) -> None:
    arguments = ("nodes", "add", "train", "gpu=60", "--intent", "run-7", "--max-attempts", "1", "--rounds", "0")
    cluster.server.faults.add(Fault(ADD, effect=Drop(applied=True)))
    lost = await run(*arguments, variables=cluster.variables)
    assert lost.code == 6
    assert "of unknown outcome" in lost.line
    assert lost.line.endswith("; go on with: sm-async nodes add train gpu=60 --intent run-7 --max-attempts 1")
    assert cluster.counts() == {"gpu": 60}
    again = await run(*arguments, variables=cluster.variables)
    assert (again.code, again.errors) == (0, "")
    assert again.output.decode().startswith("Goes on with purchase 'run-7': ")
    assert cluster.counts() == {"gpu": 60}
    assert len(cluster.server.ledger.additions()) == 2


async def test_two_at_once_with_the_same_intent_buy_it_once(cluster: Cluster) -> None:
    arguments = ("nodes", "add", "train", "gpu=60", "--intent", "run-7", "--output", "json", *FAST)
    ended = await asyncio.gather(*(run(*arguments, variables=cluster.variables) for _ in range(2)))
    assert [each.code for each in ended] == [0, 0]
    first, second = ({node["NodeLogicalId"] for node in json.loads(each.output)["Nodes"]} for each in ended)
    assert first == second == set(cluster.server.ledger.nodes(cluster.arn))
    assert cluster.counts() == {"gpu": 60}


async def test_an_intent_that_is_empty_is_no_intent_to_buy_anew(cluster: Cluster) -> None:
    ended = await run("nodes", "add", "train", "gpu=2", "--intent", "", variables=cluster.variables)
    assert (ended.code, ended.output) == (3, b"")
    assert "intent: expected 1 to 256 characters" in ended.line
    assert cluster.counts() == {}


async def test_an_output_that_cannot_be_written_is_said_with_how_to_go_on(cluster: Cluster) -> None:
    arguments = ("nodes", "add", "train", "gpu=2", "--intent", "run-7")
    process = await start(*arguments, variables=cluster.variables, shell='exec "$@" >/dev/full')
    ended = await end(process)
    assert ended.code == 1
    assert ended.line.startswith("sm-async: cannot write the output: No space left on device; ")
    assert ended.line.endswith("; go on with: sm-async nodes add train gpu=2 --intent run-7")


async def test_a_disk_that_fills_up_stops_no_purchase(cluster: Cluster) -> None:
    arguments = ("nodes", "add", "train", "gpu=200", "--intent", "run-7", *FAST)
    process = await start(*arguments, variables=cluster.variables, shell='ulimit -f 8; exec "$@"')
    ended = await end(process)
    assert ended.code == 1
    assert ended.line.startswith("sm-async: cannot keep the purchase in ")
    assert "; 200 of 200 nodes added; go on with: sm-async nodes add train gpu=200 --intent run-7" in ended.line
    assert ended.output.decode().splitlines()[-1] == "200 of 200 nodes added"
    assert (await run(*arguments, variables=cluster.variables)).code == 0
    assert cluster.counts() == {"gpu": 200}


async def test_a_purchase_that_is_over_is_told_again_without_a_request(cluster: Cluster) -> None:
    arguments = ("nodes", "add", "train", "gpu=2", "--intent", "run-7")
    await run(*arguments, variables=cluster.variables)
    cluster.server.journal.clear()
    again = await run(*arguments, variables=cluster.variables)
    assert again.code == 0
    assert again.output.decode().splitlines()[-1] == "2 of 2 nodes added"
    assert not cluster.server.journal.of(ADD)


async def test_other_numbers_need_another_intent(cluster: Cluster) -> None:
    await run("nodes", "add", "train", "gpu=2", "--intent", "run-7", variables=cluster.variables)
    ended = await run("nodes", "add", "train", "gpu=3", "--intent", "run-7", variables=cluster.variables)
    assert (ended.code, ended.output) == (3, b"")
    assert "the intent 'run-7' is a purchase of gpu=2" in ended.line
    assert cluster.counts() == {"gpu": 2}


async def test_a_dry_run_shows_the_plan_and_leaves_nothing(cluster: Cluster) -> None:
    ended = await run("nodes", "add", "train", "gpu=400", "cpu=12", "--dry-run", variables=cluster.variables)
    assert ended.code == 0
    assert f"Adds 412 nodes to {cluster.arn}\n" in ended.output.decode()
    assert "in 9 requests, as purchase " in ended.output.decode()
    assert not cluster.server.journal.of(ADD)
    assert not cluster.state.exists()


async def test_a_group_that_is_not_there_is_said_before_anything_is_sent(cluster: Cluster) -> None:
    ended = await run("nodes", "add", "train", "gpu=2", "gpus=2", variables=cluster.variables)
    assert (ended.code, ended.output) == (3, b"")
    assert ended.line == "sm-async: train has no instance group 'gpus'; it has 'gpu', 'cpu'"
    assert not cluster.server.journal.of(ADD)


async def test_a_cluster_that_is_not_there_is_refused(cluster: Cluster) -> None:
    ended = await run("nodes", "add", "tram", "gpu=2", variables=cluster.variables)
    assert ended.code == 4
    assert ended.line.startswith("sm-async: DescribeCluster: ResourceNotFound: ")
    assert ended.line.endswith("; nothing was sent")


async def test_what_the_service_refuses_is_said_with_its_reason(cluster: Cluster) -> None:
    refusal = Fail(400, "AccessDeniedException", "no such permission")
    cluster.server.faults.add(Fault(ADD, effect=refusal, times=None))
    ended = await run("nodes", "add", "train", "gpu=2", "--output", "json", variables=cluster.variables)
    assert ended.code == 4
    assert ended.line.startswith("sm-async: 0 of 2 nodes added, 2 failed; this does not pass with time")
    (failure,) = json.loads(ended.output)["Failed"]
    assert (failure["ErrorCode"], failure["FailedCount"]) == ("AccessDeniedException", 2)
    assert failure["Message"] == "no such permission"


async def test_what_failed_for_a_time_is_asked_for_again(cluster: Cluster) -> None:
    cluster.server.faults.add(Fault(ADD, effect=Fail(400, "ThrottlingException", "Rate exceeded")))
    arguments = ("nodes", "add", "train", "gpu=2", "--intent", "run-7", "--max-attempts", "1", "--rounds", "0")
    ended = await run(*arguments, variables=cluster.variables)
    assert ended.code == 4
    assert "; go on with: sm-async nodes add train gpu=2 --intent run-7" in ended.line
    assert (await run(*arguments, variables=cluster.variables)).code == 0
    assert cluster.counts() == {"gpu": 2}


async def test_an_expired_purchase_says_so_and_is_not_sent(cluster: Cluster) -> None:
    issued = datetime.datetime.now(datetime.UTC) - datetime.timedelta(hours=7, minutes=51)
    plan = plan_node_additions(cluster.arn, {"gpu": 2}, intent="run-7", issued_at=issued)
    cluster.purchases.save(AdditionResult(plan=plan))
    ended = await run("nodes", "add", "train", "gpu=2", "--intent", "run-7", variables=cluster.variables)
    assert ended.code == 6
    assert f"the purchase expired at {plan.expires_at:%Y-%m-%d %H:%M} UTC" in ended.line
    assert "under another --intent" in ended.line
    assert not cluster.server.journal.of(ADD)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
async def test_a_signal_says_what_was_applied_and_how_to_go_on(cluster: Cluster, number: signal.Signals) -> None:
    hanging: list[str | None] = []
    all_hang = asyncio.Event()

    def hangs(call: Call) -> bool:
        hanging.append(call.invocation_id)
        if len(hanging) == 2:
            all_hang.set()
        return True

    cluster.server.faults.add(Fault(ADD, effect=Hang(applied=True), times=2, when=hangs))
    arguments = ("nodes", "add", "train", "gpu=90", "--intent", "a purchase", "--wait", "--region", "us-east-1")
    process = await start(*arguments, variables=cluster.variables)
    async with asyncio.timeout(PATIENCE):
        await all_hang.wait()
    process.send_signal(number)
    ended = await end(process)
    assert ended.code == 128 + number
    assert re.fullmatch(
        rf"sm-async: interrupted by {number.name}: \d+ of 90 nodes added, \d+ of unknown outcome; "
        r"go on with: sm-async nodes add train gpu=90 --intent 'a purchase' --wait --region us-east-1",
        ended.line,
    )
    assert cluster.counts() == {"gpu": 90}
    assert cluster.purchases.require(cluster.arn, "a purchase").unknown
    again = await run(*arguments, *FAST, variables=cluster.variables)
    assert again.code == 0
    assert again.output.decode().splitlines()[-1] == "90 of 90 nodes added; 90 of 90 nodes run"
    assert cluster.counts() == {"gpu": 90}


@pytest.mark.parametrize("node_seconds", [600.0])
async def test_nodes_that_do_not_run_in_time_are_told_of(cluster: Cluster) -> None:
    arguments = ("nodes", "add", "train", "gpu=2", "--intent", "run-7", "--wait", "--timeout", "1.5", *FAST)
    ended = await run(*arguments, variables=cluster.variables)
    assert ended.code == 1
    assert ended.line.startswith("sm-async: 2 of 2 nodes added; 0 of 2 nodes run, 2 Pending; go on with: ")


async def test_a_reader_that_has_gone_loses_no_purchase(cluster: Cluster) -> None:
    process = await start("nodes", "add", "train", "gpu=60", "--intent", "run-7", variables=cluster.variables)
    assert process.stdout is not None
    process.stdout._transport.close()  # type: ignore[attr-defined]  # asyncio has no other way to close a pipe's end
    ended = await end(process)
    assert ended.code == 141
    assert (await run("nodes", "add", "train", "gpu=60", "--intent", "run-7", variables=cluster.variables)).code == 0
    assert cluster.counts() == {"gpu": 60}


async def test_a_state_folder_that_cannot_be_written_keeps_anything_from_being_sent(cluster: Cluster) -> None:
    cluster.state.write_text("a file")
    ended = await run("nodes", "add", "train", "gpu=2", variables=cluster.variables)
    assert ended.code == 7
    assert "XDG_STATE_HOME" in ended.line
    assert not cluster.server.journal.of(ADD)


@pytest.mark.parametrize("width", [30, 44, 80, 140])
async def test_on_a_terminal_there_is_a_bar_for_each_group(cluster: Cluster, width: int) -> None:
    arguments = ("nodes", "add", "train", "gpu=60", "cpu=12", "--wait", *FAST)
    code, output = await run_in_terminal(*arguments, width=width, variables=cluster.variables)
    assert code == 0
    assert output.rindex("\x1b[?25h") > output.rindex("\x1b[?25l")  # the cursor is back
    text = plain(output)
    bar = "━+ +" if width >= 44 else ""
    time = r"\d+\.\d s +" if width >= 80 else ""
    assert re.search(rf"gpu +{bar}{time}60 of 60 running", text)
    drawn = [line for line in re.split(r"[\r\n]+", text) if "of 60" in line]
    assert not [line for line in drawn if len(line) > width]


async def test_ctrl_c_on_a_terminal_leaves_the_line_and_the_cursor(cluster: Cluster) -> None:
    cluster.server.faults.add(Fault(ADD, effect=Hang(applied=True), times=None))
    arguments = ("nodes", "add", "train", "gpu=2", "--intent", "run-7")
    code, output = await run_in_terminal(*arguments, width=80, variables=cluster.variables, interrupt_after="2 to come")
    assert code == 130
    assert output.rindex("\x1b[?25h") > output.rindex("\x1b[?25l")
    assert "sm-async: interrupted by SIGINT: 0 of 2 nodes added, 2 of unknown outcome; go on with:" in plain(output)
