"""Commands that print credentials, as real processes on both event loops: well-behaved ones and all others."""

from __future__ import annotations

import asyncio
import logging
import math
import os
import re
import stat
import sys
import traceback
from pathlib import Path
from typing import Any

import pytest

from sm_async.credentials.process import OUTPUT_LIMIT
from sm_async.credentials.profiles import Process, plan_of
from sm_async.credentials.refreshing import RefreshingProvider
from sm_async.errors import ConfigurationError, CredentialsError, SageMakerError
from sm_async.shared_config import Text, parse_shared_config
from tests.credentials.commands import (
    KEYS,
    SECRET,
    Witness,
    command_of,
    document,
    failure_of,
    is_reaped,
    printing,
    provider_of,
)
from tests.seams import within_seconds

pytestmark = [
    pytest.mark.asyncio(loop_factories=["asyncio", "uvloop"]),
    pytest.mark.usefixtures("nothing_goes_wrong_unseen"),
]

HEAD = "profile 'dev', credential_process: "
OPEN_QUOTE = "a quote is not closed; in a config file, ' #' and ' ;' begin a comment, within quotes too"
NO_PROGRAM = "no such program; the command is run without a shell, and its first word is the program"


async def problem_with(command: str, **settings: Any) -> str:
    """What is wrong with a command, after the profile and the key."""
    error = await failure_of(provider_of(command, **settings))
    assert type(error) is CredentialsError
    assert error.outcome == "not_sent"
    message = str(error)
    assert message.startswith(HEAD)
    return message.removeprefix(HEAD)


async def test_the_credentials_that_a_command_prints_are_given() -> None:
    command = printing(document(SessionToken="token", Expiration="2199-01-01T00:00:00Z", AccountId="123456789012"))
    found = await provider_of(command).credentials()
    assert (found.access_key_id, found.secret_access_key) == ("AKIDEXAMPLE", SECRET)
    assert (found.session_token, found.account_id) == ("token", "123456789012")
    assert found.expiration is not None
    assert found.expiration.year == 2199


async def test_the_profiles_account_is_taken_where_none_is_printed() -> None:
    found = await provider_of(printing(document()), account_id="123456789012").credentials()
    assert found.account_id == "123456789012"


async def test_the_command_runs_each_time(tmp_path: Path) -> None:
    runs = tmp_path / "runs"
    provider = provider_of(printing(document(), f"open({str(runs)!r}, 'a').write('x')"))
    assert [await provider.credentials() for _ in range(3)] == [KEYS] * 3
    assert runs.read_text() == "xxx"


async def test_tasks_that_ask_at_once_each_get_what_their_own_run_printed() -> None:
    provider = provider_of(printing(document()))
    assert await within_seconds(asyncio.gather(*(provider.credentials() for _ in range(8)))) == [KEYS] * 8


async def test_output_of_exactly_the_limit_is_read_whole() -> None:
    padding = OUTPUT_LIMIT - len(document())
    assert await provider_of(printing(document(), f"sys.stdout.write(' ' * {padding})")).credentials() == KEYS
    too_much = printing(document(), f"sys.stdout.write(' ' * {padding + 1})")
    assert await problem_with(too_much) == "the command printed more than 65,536 bytes"


async def test_output_that_comes_in_pieces_is_read_whole() -> None:
    code = "import sys, time\nfor letter in sys.argv[1]:\n print(end=letter, flush=True); time.sleep(0.0005)"
    assert await provider_of(command_of(code, document())).credentials() == KEYS


async def test_no_shell_sees_the_command(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    command = f"{printing(document())} ; touch {trace} $(touch {trace}) > {trace} | touch {trace}"
    assert await provider_of(command).credentials() == KEYS
    assert not trace.exists()


async def test_a_command_can_ask_nobody_anything_and_has_the_environment() -> None:
    code = (
        "import os, sys\n"
        "assert sys.stdin.read() == ''\n"
        "assert os.environ['SM_ASYNC_TEST'] == 'inherited'\n"
        "assert os.getpgrp() == os.getpid() == os.getsid(0)\n"
        "try: open('/dev/tty')\n"
        "except OSError: sys.stdout.write(sys.argv[1])\n"
    )
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SM_ASYNC_TEST", "inherited")
        assert await provider_of(command_of(code, document())).credentials() == KEYS


async def test_what_goes_to_standard_error_is_seen_nowhere(capfd: pytest.CaptureFixture[str]) -> None:
    noisy = printing(document(), f"sys.stderr.write({SECRET!r} * 20_000)")
    assert await provider_of(noisy).credentials() == KEYS
    assert await problem_with(noisy.replace("20_000)", "20_000); sys.exit(1)")) == (
        "the command exited with status 1; run it by hand to see why"
    )
    assert capfd.readouterr() == ("", "")


# Commands that cannot be run.


@pytest.mark.parametrize(
    ("command", "problem"),
    [
        ("", "empty"),
        (" \t ", "empty"),
        (f"/opt/keys '{SECRET}", OPEN_QUOTE),
        (f"/opt/keys\0{SECRET}", "holds a character that no command line can hold"),
        (f"/opt/keys \ud800 {SECRET}", "holds a character that no command line can hold"),
        (f"/no/such/program {SECRET}", NO_PROGRAM),
        (f"no-such-program-{SECRET}", NO_PROGRAM),
        (f"AWS_PROFILE={SECRET} aws", NO_PROGRAM),
        ("/", "the program cannot be run: Permission denied"),
        (f"{sys.executable}/x", "the program cannot be run: Not a directory"),
    ],
)
async def test_a_command_that_cannot_be_run_is_told_without_being_shown(command: str, problem: str) -> None:
    assert await problem_with(command) == problem


@pytest.mark.parametrize("sign", "#;")
async def test_a_command_that_a_comment_cut_off_within_quotes_is_told_why(sign: str) -> None:
    config = Text("config", f"[default]\ncredential_process = /opt/keys 'a {sign}b'")
    plan = plan_of(parse_shared_config(config, None), "default")
    assert isinstance(plan, Process)
    assert await problem_with(plan.command) == OPEN_QUOTE


async def test_a_file_that_is_no_program_is_not_run(tmp_path: Path) -> None:
    script = tmp_path / "keys"
    script.write_text("#!/no/such/interpreter\n")
    assert await problem_with(str(script)) == "the program cannot be run: Permission denied"
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    assert await problem_with(str(script)) == NO_PROGRAM


@pytest.mark.asyncio(loop_factories=["asyncio"])  # uvloop hands such a file to a shell, which cannot run it either
async def test_a_file_that_is_no_program_of_this_machine_is_not_run(tmp_path: Path) -> None:
    script = tmp_path / "keys"
    script.write_bytes(b"\x7fELF, but no more of it")
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    assert await problem_with(str(script)) == "the program cannot be run: Exec format error"


@pytest.mark.parametrize(
    ("settings", "problem"),
    [
        ({"command": None}, "credential_process: expected a string, got NoneType"),
        ({"command": ["/opt/keys", SECRET]}, "credential_process: expected a string, got list"),
        ({"timeout": 0}, "timeout: 0 is no positive number of seconds up to 1,000,000,000"),
        ({"timeout": math.inf}, "timeout: inf is no positive number of seconds up to 1,000,000,000"),
    ],
)
async def test_what_can_be_no_command_or_time_limit_is_refused_at_once(settings: Any, problem: str) -> None:
    with pytest.raises(ConfigurationError, match=f"^{re.escape(problem)}$"):
        provider_of(**({"command": "keys"} | settings))


@pytest.mark.asyncio(loop_factories=["asyncio"])
async def test_an_event_loop_that_cannot_start_processes_is_told() -> None:
    class Loop(asyncio.SelectorEventLoop):
        async def _make_subprocess_transport(self, *_: Any, **__: Any) -> Any:
            raise NotImplementedError

    def ask() -> SageMakerError:
        with asyncio.Runner(loop_factory=Loop) as runner:
            return runner.run(failure_of(provider_of("keys")))

    assert str(await asyncio.to_thread(ask)) == f"{HEAD}this event loop cannot start processes"


# Commands that end badly.


@pytest.mark.parametrize(
    ("code", "problem"),
    [
        ("sys.exit(1)", "the command exited with status 1; run it by hand to see why"),
        ("sys.exit(255)", "the command exited with status 255; run it by hand to see why"),
        ("raise ValueError(sys.argv[1])", "the command exited with status 1; run it by hand to see why"),
        ("import os; os.kill(os.getpid(), 9)", "the command was killed by SIGKILL; run it by hand to see why"),
        ("import os; os.kill(os.getpid(), 40)", "the command was killed by signal 40; run it by hand to see why"),
    ],
)
async def test_a_command_that_fails_counts_for_nothing_whatever_it_printed(code: str, problem: str) -> None:
    assert await problem_with(printing(document(), code)) == problem


@pytest.mark.parametrize(
    ("printed", "problem"),
    [
        ("", "the command printed nothing"),
        (f"the key is {SECRET}", "the command printed what is no JSON"),
        (document(Version=2), "Version: not 1, the only one there is"),
        (document(SessionToken=[SECRET]), "SessionToken: not a string"),
    ],
)
async def test_output_that_is_no_credentials_is_told_by_its_rule(printed: str, problem: str) -> None:
    assert await problem_with(printing(printed)) == problem


async def test_expired_credentials_are_given_as_they_are_and_the_cache_refuses_them() -> None:
    provider = provider_of(printing(document(Expiration="2000-01-01T00:00:00Z")))
    found = await provider.credentials()
    assert found.expiration is not None
    assert found.expiration.year == 2000
    error = await failure_of(RefreshingProvider(provider))
    assert "gave credentials that expired" in str(error)


# Commands that do not end.


async def test_a_command_that_hangs_is_killed_with_its_children_when_time_runs_out(witness: Witness) -> None:
    code = f"{witness.grandchild()}{witness.hanging()}"
    asking = asyncio.create_task(problem_with(printing(document(), code), timeout=1.0))
    pids = {await witness.begun(), await witness.begun()}
    assert await asking == "the command did not end within 1 s, and was killed"
    assert all(is_reaped(pid) for pid in pids)
    assert [await witness.ended(pid) for pid in pids] == [True, True]


async def test_a_command_that_closes_its_output_and_goes_on_is_killed_when_time_runs_out(witness: Witness) -> None:
    code = f"import os; os.close(1)\n{witness.hanging()}"
    asking = asyncio.create_task(problem_with(printing(document(), code), timeout=0.5))
    pid = await witness.begun()
    assert await asking == "the command did not end within 0.5 s, and was killed"
    assert is_reaped(pid)


async def test_a_command_that_closes_its_output_before_it_ends_is_waited_for(witness: Witness) -> None:
    code = f"import os; os.close(1)\n{witness.call}import time; time.sleep(0.1); os._exit(3)"
    assert await problem_with(printing(document(), code)) == (
        "the command exited with status 3; run it by hand to see why"
    )


async def test_a_command_that_ignores_every_signal_that_it_can_is_killed(witness: Witness) -> None:
    code = "import signal\nfor number in {*signal.valid_signals()} - {9, 19}: signal.signal(number, signal.SIG_IGN)\n"
    asking = asyncio.create_task(problem_with(command_of(code + witness.hanging()), timeout=0.5))
    pid = await witness.begun()
    assert await asking == "the command did not end within 0.5 s, and was killed"
    assert is_reaped(pid)


async def test_a_command_that_floods_its_output_is_killed_at_once(witness: Witness) -> None:
    flood = f"{witness.call}import sys\nwhile True: sys.stdout.write('x' * 10_000)"
    asking = asyncio.create_task(problem_with(command_of(flood)))
    pid = await witness.begun()
    assert await asking == "the command printed more than 65,536 bytes"
    assert is_reaped(pid)
    assert await witness.ended(pid)


async def test_a_child_that_holds_the_output_open_does_not_hold_up_the_credentials(witness: Witness) -> None:
    code = f"{witness.grandchild()}import sys; sys.stdout.write(sys.argv[1])"
    assert await within_seconds(provider_of(command_of(code, document())).credentials()) == KEYS
    agent = await witness.begun()
    assert witness.lives(agent)
    os.kill(agent, 9)
    assert await witness.ended(agent)


async def test_a_child_that_floods_the_output_after_the_commands_end_is_cut_off(witness: Witness) -> None:
    # Its input ends with the command.
    flood = f"{witness.call}import sys; sys.stdin.read()\nwhile True: sys.stdout.write('x' * 10_000)"
    code = (
        "import subprocess, sys\n"
        f"subprocess.Popen([sys.executable, '-I', '-S', '-c', {flood!r}], stdin=subprocess.PIPE)"
    )
    asking = asyncio.gather(provider_of(printing(document(), code)).credentials(), return_exceptions=True)
    pid = await witness.begun()
    await within_seconds(asking)
    assert await witness.ended(pid)


async def test_the_loop_goes_on_while_a_command_runs() -> None:
    ticks = 0
    provider = provider_of(printing("", "import time; time.sleep(0.2); sys.stdout.write(sys.argv[1] or 'none')"))

    async def tick() -> None:
        nonlocal ticks
        while True:
            await asyncio.sleep(0.005)
            ticks += 1

    ticking = asyncio.create_task(tick())
    await failure_of(provider)
    ticking.cancel()
    assert ticks >= 10


# Secrets.


@pytest.mark.parametrize(
    ("command", "problem"),
    [
        pytest.param(f"/no/such/program {SECRET}", "no such program", id="missing"),
        pytest.param(f"/no/such/program '{SECRET}", "quote", id="quote"),
        pytest.param(f"/no/such\0{SECRET}", "character", id="character"),
        pytest.param(printing(SECRET), "no JSON", id="no JSON"),
        pytest.param(printing(document(Version=2)), "Version", id="version"),
        pytest.param(printing(document(SecretAccessKey=f"{SECRET} ")), "SecretAccessKey", id="unfit key"),
        pytest.param(printing(document(), "sys.exit(sys.argv[1])"), "status 1", id="exit"),
        pytest.param(printing(document(), "import time; time.sleep(600)"), "within 0.5 s", id="timeout"),
        pytest.param(printing(SECRET, "sys.stdout.write(sys.argv[1] * 3_000)"), "65,536 bytes", id="flood"),
    ],
)
async def test_no_error_frame_or_log_line_shows_the_output_or_the_command(
    command: str, problem: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    asyncio.get_running_loop().set_debug(True)
    provider = provider_of(command, timeout=0.5)
    error = await failure_of(provider)
    assert problem in str(error)
    assert error.__cause__ is None
    assert error.__context__ is None
    shown = traceback.TracebackException.from_exception(error, capture_locals=True)
    ours = [frame for frame in shown.stack if "/sm_async/" in frame.filename]
    assert ours
    held = [f"{name} = {value}" for frame in ours for name, value in (frame.locals or {}).items()]
    for text in (str(error), repr(vars(error)), repr(provider), "\n".join(held), caplog.text):
        assert SECRET not in text
