"""What docs/local.md says of the pytest plugin: its example passes, and its table has every fixture."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from sm_async.testing import plugin
from tests.testing.suites import run

pytest_plugins = ["pytester"]

SECTION = (Path(__file__).parents[2] / "docs" / "local.md").read_text("utf-8").split("\n## With pytest\n")[1]


def test_the_example_passes(suite: pytest.Pytester) -> None:
    (example,) = re.findall(r"^```python\n(.*?)^```$", SECTION.split("\n## ")[0], re.DOTALL | re.MULTILINE)
    suite.makepyfile(example)
    run(suite).assert_outcomes(passed=2)


def test_every_fixture_stands_in_the_table() -> None:
    table = re.findall(r"^\| `(\w+)` \|", SECTION.split("\n## ")[0], re.MULTILINE)
    assert sorted(table) == sorted(plugin.__all__)
