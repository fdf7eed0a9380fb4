"""docs/local.md: its example runs as it stands, and it names every switch, setting and operation that there is."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from pathlib import Path
from typing import get_args, get_type_hints

import attrs
import pytest

import sm_async
from sm_async.local import Effect, LocalSageMaker, Script, Switches
from sm_async.local.service import IMPLEMENTED

TEXT = (Path(__file__).parents[2] / "docs" / "local.md").read_text("utf-8")


def rows(heading: str) -> dict[str, str]:
    """The rows of the first table below a heading, by the names in their first cell."""
    table = TEXT.split(f"\n## {heading}\n")[1].split("|\n\n")[0]
    cells = [line.split("|", 2) for line in table.splitlines() if line.startswith("|")][2:]
    return {name.strip("` "): rest for _, first, rest in cells for name in first.split(",")}


EXAMPLES: list[str] = re.findall(r"^```python\n(.*?)^```$", TEXT, re.DOTALL | re.MULTILINE)


@pytest.mark.parametrize("example", EXAMPLES, ids=range(len(EXAMPLES)))
def test_an_example_runs(example: str) -> None:
    source = Path(sm_async.__file__).parents[1]
    subprocess.run([sys.executable, "-W", "error", "-c", example], check=True, cwd=source, timeout=60)


def test_every_switch_stands_there_with_its_values_and_the_default_first() -> None:
    documented = {
        name: re.findall("`([a-z-]+)`", rest.split("|")[0]) for name, rest in rows("What AWS does not document").items()
    }
    hints = get_type_hints(Switches)
    switches = {field.name: (list(get_args(hints[field.name])), field.default) for field in attrs.fields(Switches)}
    assert documented == {name: values for name, (values, _) in switches.items()}
    assert [values[0] for values in documented.values()] == [default for _, default in switches.values()]


def test_every_effect_stands_there_with_its_members_and_defaults() -> None:
    (table,) = re.findall(r"^\| effect .*?\n\n", TEXT, re.DOTALL | re.MULTILINE)
    documented: dict[str, str] = dict(re.findall(r"^\| `(\w+)\((.*?)\)` \|", table, re.MULTILINE))
    assert documented.keys() == {effect.__name__ for effect in get_args(Effect)}
    for effect in get_args(Effect):
        members = {field.name: field.default for field in attrs.fields(effect)}
        written = dict(argument.split("=", 1) for argument in re.findall(r"\w+=[^,]+", documented[effect.__name__]))
        assert written.keys() | {"applied"} == members.keys() | {"applied"}
        for name, text in written.items():
            assert text in ("…", "{}", repr(members[name]).replace("'", '"')), (effect, name)


def test_every_script_stands_there_with_its_members_and_defaults() -> None:
    (table,) = re.findall(r"^\| script .*?\n\n", TEXT, re.DOTALL | re.MULTILINE)
    documented: dict[str, str] = dict(re.findall(r"^\| `(\w+)\((.*?)\)` \|", table, re.MULTILINE))
    assert documented.keys() == {script.__name__ for script in get_args(Script)}
    for script in get_args(Script):
        members = {field.name: field.default for field in attrs.fields(script)}
        written = [argument.partition("=") for argument in documented[script.__name__].split(", ")]
        assert [name for name, _, _ in written] == list(members)
        for name, _, text in written:
            assert text in ("", "…", repr(members[name])), (script, name)


def test_every_setting_stands_there() -> None:
    assert rows("What you can set").keys() == inspect.signature(LocalSageMaker).parameters.keys()


def test_every_operation_stands_there() -> None:
    documented = rows("Operations").keys() | rows("Jobs, endpoints, pipelines and others").keys()
    assert documented == IMPLEMENTED.keys()
