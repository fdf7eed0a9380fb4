"""docs/reliability.md names the tests that hold its promises: each of them exists."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[1]
NAMED = sorted(
    set(re.findall(r"`((?:tests|\./scripts)/[\w/.:-]+)`", (CHECKOUT / "docs/reliability.md").read_text("utf-8")))
)


def test_promises_name_their_tests() -> None:
    assert len(NAMED) > 20


@pytest.mark.parametrize("named", NAMED)
def test_what_holds_a_promise_exists(named: str) -> None:
    path, _, function = named.partition("::")
    assert (CHECKOUT / path).is_file()
    if function:
        tree = ast.parse((CHECKOUT / path).read_text("utf-8"))
        assert function in {each.name for each in tree.body if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef)}
