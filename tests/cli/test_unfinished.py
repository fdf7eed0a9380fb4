"""However work ends before its end, the line says how far it came."""

from __future__ import annotations

import errno
import signal

import pytest

from sm_async.cli.endings import CommandFailed
from sm_async.cli.signals import Interrupted
from sm_async.cli.streams import OutputClosed
from sm_async.cli.unfinished import telling
from sm_async.errors import SageMakerError


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (Interrupted(signal.SIGTERM), 143, "interrupted by SIGTERM: half of it"),
        (SageMakerError("no answer", outcome="maybe_applied"), 6, "no answer; half of it"),
        (OSError(errno.ENOSPC, "No space left"), 1, "cannot write the output: No space left; half of it"),
        (CommandFailed(3, "no such group"), 3, "no such group"),
    ],
)
def test_what_ended_it_comes_first_and_then_how_far_it_came(error: Exception, code: int, line: str) -> None:
    with pytest.raises(CommandFailed) as caught, telling(lambda: "half of it"):
        raise error
    assert (caught.value.code, caught.value.line) == (code, line)


def test_where_nobody_reads_the_output_standard_error_says_it(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(OutputClosed), telling(lambda: "half of it"):
        raise OutputClosed
    assert capsys.readouterr().err == "sm-async: nobody reads the output: half of it\n"
