"""docs/paging-and-waiting.md: its example runs as it stands, and its tables are true."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from pathlib import Path

import sm_async
from sm_async.cluster_waiters import ClusterWaiters
from sm_async.operations import AllOperations
from sm_async.operations.paginate import AllPaginators
from sm_async.operations.wait import AllWaiters

TEXT = (Path(__file__).parents[1] / "docs" / "paging-and-waiting.md").read_text("utf-8")


def test_the_example_runs() -> None:
    (example,) = re.findall(r"^```python\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)
    source = Path(sm_async.__file__).parents[1]
    run = subprocess.run(
        [sys.executable, "-W", "error", "-c", example],
        check=True,
        cwd=source,
        timeout=60,
        capture_output=True,
        text=True,
    )
    lines = run.stdout.splitlines()
    assert lines[0] == "InService"
    assert lines[-4].endswith("s: InService, 150 of 150")
    assert lines[-3] == "150"
    assert lines[-2].startswith("60 ")
    assert lines[-1] == "90"


def test_every_waiter_of_ours_stands_there() -> None:
    written = {name for name in vars(ClusterWaiters) if not name.startswith("_")}
    assert set(re.findall(r"^\| `(\w+_\w+)` \| (?:the|there|Current)", TEXT, re.MULTILINE)) == written


def test_every_parameter_stands_there() -> None:
    documented = set(re.findall(r"^\| `(\w+)` \| ", TEXT, re.MULTILINE))
    for paging, plain in (
        (AllPaginators.list_cluster_nodes, AllOperations.list_cluster_nodes),
        (AllWaiters.endpoint_in_service, AllOperations.describe_endpoint),
    ):
        own = inspect.signature(paging).parameters.keys() - inspect.signature(plain).parameters.keys()
        assert {*own, "options"} <= documented
