"""Where `sm-async` starts, with its extra and without."""

from __future__ import annotations

import subprocess
import sys

import pytest

from sm_async import __version__
from sm_async.cli import main

WITHOUT = """
import sys
sys.modules[{missing!r}] = None
from sm_async.cli import main
sys.exit(main(["--version"]))
"""


@pytest.mark.parametrize("missing", ["click", "rich"])
def test_without_its_extra_it_says_what_to_install(missing: str) -> None:
    ended = subprocess.run(
        [sys.executable, "-c", WITHOUT.format(missing=missing)], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 2
    assert ended.stdout == ""
    assert ended.stderr == "sm-async: the command line needs its extra: pip install 'sm-async[cli]'\n"


INTERRUPTED = """
import sys

class Interrupting:
    def find_spec(self, name, path=None, target=None):
        if name == "sm_async.cli.commands":
            raise KeyboardInterrupt

sys.meta_path.insert(0, Interrupting())
from sm_async.cli import main
sys.exit(main(["--version"]))
"""


def test_ctrl_c_while_it_starts_ends_in_one_line_below_the_terminal_s_echo() -> None:
    ended = subprocess.run([sys.executable, "-c", INTERRUPTED], capture_output=True, text=True, check=False)
    assert (ended.returncode, ended.stdout, ended.stderr) == (130, "", "\nsm-async: interrupted\n")


def test_it_knows_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"sm-async {__version__}\n"
