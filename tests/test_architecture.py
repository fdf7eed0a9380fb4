"""The floors of docs/architecture.md, read from the imports: who may import whom, and what `import sm_async` loads.

Every import counts, those inside functions and behind TYPE_CHECKING included. The package's face, its `__init__.py`,
names everything and may import nothing of it at run time but the version.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

import sm_async

PACKAGE = "sm_async"

FLOORS = {
    "_model": 0,
    "_version": 0,
    "error_codes": 0,
    "errors": 0,
    "rows": 0,
    "schema": 0,
    "shapes": 0,
    "acceptors": 1,
    "endpoints": 1,
    "protocol": 1,
    "clock_skew": 1,
    "operation_names": 1,
    "pacing": 1,
    "retries": 1,
    "sending_rate": 1,
    "shared_config": 1,
    "tokens": 1,
    "agent": 2,
    "attempts": 2,
    "calls": 2,
    "outcomes": 2,
    "rate_limits": 2,
    "transport": 2,
    "credentials": 3,
    "assembly": 4,
    "config": 4,
    "pending_pipeline": 4,
    "lazy_methods": 4,
    "pipeline": 4,
    "client": 5,
    "cluster_nodes": 5,
    "cluster_waiters": 5,
    "operations": 5,
    "paginators": 5,
    "waiters": 5,
    "hyperpod": 6,
    "cli": 7,
    "local": 7,
    "testing": 7,
}
"""A room is a module or a folder of the package; it imports its own floor or lower ones."""

PURE_FLOORS = {0, 1}
IMPURE = frozenset(
    {"asyncio", "httpx", "os", "random", "time"}
    | {"concurrent", "getpass", "http", "io", "logging", "multiprocessing", "pathlib", "platform", "secrets", "select"}
    | {"selectors", "shutil", "signal", "socket", "sqlite3", "ssl", "subprocess", "tempfile", "threading", "uuid"}
)
"""Clock, randomness, environment and I/O, which are arguments in the rooms of the pure floors."""

RUN_TIME = frozenset({"attrs", "cattrs", "certifi", "httptools", "httpx", "orjson"})
"""The dependencies that every installation has."""
EXTRAS = {
    "cli": frozenset({"click", "rich"}),
    "credentials": frozenset({"aws_requests_auth", "cryptography"}),
    "testing": frozenset({"pytest"}),
}
"""What a room may import besides: an extra of its own brings it, or who uses the room has it."""

FACE_ONLY = frozenset({"cli", "hyperpod", "testing"})
"""Rooms that use the package as its users do: its public names, and what lies right in the rooms that it names."""
FORBIDDEN = {"local": ("sm_async.protocol.sigv4", "sm_async.transport")}
"""The embedded server judges the client's signer and transport, so it may not share them."""


@attrs.frozen
class Import:
    """One import: the module that is meant, or the name in a module."""

    importer: str
    target: str
    line: int
    is_typing_only: bool

    @property
    def top(self) -> str:
        return self.target.split(".", 1)[0]


@attrs.frozen
class Tree:
    """The modules below a folder and what they import."""

    modules: frozenset[str]
    imports: tuple[Import, ...]

    def module_of(self, target: str) -> str:
        """The module that a target is or belongs to."""
        return target if target in self.modules else target.rpartition(".")[0]


def tree(source: Path) -> Tree:
    """Read the package in a source folder."""
    files = {module_name(file.relative_to(source)): file for file in sorted((source / PACKAGE).rglob("*.py"))}
    imports = (found for name, file in files.items() for found in imports_of(name, file))
    return Tree(frozenset(files), tuple(imports))


def module_name(file: Path) -> str:
    parts = file.with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports_of(module: str, file: Path) -> Iterator[Import]:
    package = module.split(".") if file.name == "__init__.py" else module.split(".")[:-1]
    parsed = ast.parse(file.read_text(encoding="utf-8"))
    typing_only = {
        inner
        for node in ast.walk(parsed)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for statement in node.body
        for inner in ast.walk(statement)
    }
    for node in ast.walk(parsed):
        if isinstance(node, ast.Import):
            targets = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = [*package[: len(package) + 1 - node.level], *([node.module] if node.module else [])]
            base = base if node.level else [str(node.module)]
            targets = [".".join([*base, alias.name]) for alias in node.names]
        else:
            continue
        yield from (Import(module, target, node.lineno, node in typing_only) for target in targets)


def room_of(module: str) -> str:
    """The room that a module lies in; empty for the package's face."""
    return module.removeprefix(PACKAGE).lstrip(".").split(".", 1)[0]


def problems(found: Tree, face: frozenset[str]) -> list[str]:
    """Everything in which the tree breaks the rules; `face` holds the public names."""
    unknown = [f"{module} is in no room" for module in sorted(found.modules) if room_of(module) not in {"", *FLOORS}]
    known = [each for each in found.imports if room_of(each.importer) in {"", *FLOORS}]
    broken = [
        f"{each.importer}:{each.line} imports {each.target}: {rule}"
        for each in known
        if (rule := broken_rule(each, found, face)) is not None
    ]
    return [*unknown, *broken, *(f"circle: {' -> '.join(circle)}" for circle in circles(found))]


def broken_rule(each: Import, found: Tree, face: frozenset[str]) -> str | None:
    """The rule that an import breaks, or None."""
    room = room_of(each.importer)
    if each.top != PACKAGE:
        return broken_outside_rule(each.top, room)
    target = room_of(each.target)
    if room == "":
        allowed = each.is_typing_only or target == "_version"
        return None if allowed else "the face is lazy"
    module = found.module_of(each.target)
    if room in FACE_ONLY and target != room and not (target in face | {""} and module.count(".") <= 1):
        return "only the public face may be used here"
    if each.target.startswith(FORBIDDEN.get(room, ())):
        return f"{room} may not share it"
    if module == PACKAGE and target not in FLOORS:
        return None if room in FACE_ONLY else "the face lies above; import the module that has the name"
    if target not in FLOORS:
        return "there is no such room"
    return None if FLOORS[target] <= FLOORS[room] else f"floor {FLOORS[room]} may not use floor {FLOORS[target]}"


def broken_outside_rule(top: str, room: str) -> str | None:
    """The rule that an import from outside of the package breaks, or None."""
    floor = FLOORS.get(room, 0)
    if floor in PURE_FLOORS and top in IMPURE:
        return f"floor {floor} is pure"
    if top in sys.stdlib_module_names:
        return None
    allowed = frozenset({"attrs"}) if floor == 0 else RUN_TIME | EXTRAS.get(room, frozenset())
    return None if top in allowed else "no dependency of this room"


def circles(found: Tree) -> Iterator[list[str]]:
    """Circles among modules, each once from where it was met; what the face names does not count."""
    edges: dict[str, list[str]] = {module: [] for module in found.modules}
    for each in found.imports:
        target = found.module_of(each.target)
        if target in edges and PACKAGE not in {target, each.importer} and target != each.importer:
            edges[each.importer].append(target)
    finished: set[str] = set()
    for start in sorted(edges):
        yield from circles_from(start, edges, [], finished)


def circles_from(module: str, edges: dict[str, list[str]], path: list[str], finished: set[str]) -> Iterator[list[str]]:
    if module in path:
        yield [*path[path.index(module) :], module]
    elif module not in finished:
        for target in edges[module]:
            yield from circles_from(target, edges, [*path, module], finished)
        finished.add(module)


SOURCE = Path(__file__).parents[1] / "src"
FACE = frozenset({*sm_async.__all__, "shapes", "errors", "credentials", "transport", "retries", "hyperpod", "local"})


def test_no_module_imports_what_its_floor_may_not_use() -> None:
    found = tree(SOURCE)
    assert len(found.modules) > 100, "the package was not read"
    assert problems(found, FACE) == []


@pytest.mark.parametrize(
    ("file", "text", "problem"),
    [
        ("gadgets.py", "", "sm_async.gadgets is in no room"),
        ("protocol/sigv4.py", "import time", "imports time: floor 1 is pure"),
        ("protocol/sigv4.py", "def f():\n    from os import environ", "imports os.environ: floor 1 is pure"),
        ("retries.py", "import asyncio.locks", "imports asyncio.locks: floor 1 is pure"),
        ("schema.py", "import orjson", "imports orjson: no dependency of this room"),
        ("errors.py", "import logging", "imports logging: floor 0 is pure"),
        ("pipeline.py", "import codegen.model", "imports codegen.model: no dependency of this room"),
        ("client.py", "import botocore", "imports botocore: no dependency of this room"),
        ("client.py", "import rich", "imports rich: no dependency of this room"),
        ("errors.py", "from sm_async.protocol import awsjson", "floor 0 may not use floor 1"),
        ("tokens.py", "from sm_async import attempts", "floor 1 may not use floor 2"),
        ("shapes/common.py", "from ..client import SageMakerClient", "floor 0 may not use floor 5"),
        ("attempts.py", "import sm_async.pipeline", "floor 2 may not use floor 4"),
        (
            "attempts.py",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from sm_async.config import Configuration",
            "floor 2 may not use floor 4",
        ),
        ("config.py", "from sm_async import Credentials", "the face lies above"),
        ("config.py", "import sm_async", "the face lies above"),
        ("local/server.py", "from sm_async.protocol.sigv4 import sign", "local may not share it"),
        ("local/server.py", "from sm_async.protocol import sigv4", "local may not share it"),
        ("local/server.py", "from sm_async import transport", "local may not share it"),
        ("hyperpod/planner.py", "from sm_async.pipeline import Pipeline", "only the public face"),
        ("cli/main.py", "from sm_async.schema import CallOptions", "only the public face"),
        ("testing/fakes.py", "import sm_async.protocol", "only the public face"),
        ("cli/main.py", "from sm_async.shapes.clusters import ClusterSummary", "only the public face"),
        ("hyperpod/planner.py", "from sm_async.local import LocalSageMaker", "floor 6 may not use floor 7"),
        ("__init__.py", "from sm_async.client import SageMakerClient", "the face is lazy"),
        ("client.py", "from sm_async.gadgets import gadget", "there is no such room"),
    ],
)
def test_the_checker_finds_a_broken_rule(tmp_path: Path, file: str, text: str, problem: str) -> None:
    write(tmp_path, {"attempts.py": "", "transport/__init__.py": "", "protocol/sigv4.py": ""} | {file: text})
    assert problem in "\n".join(problems(tree(tmp_path), FACE))


def test_the_checker_finds_a_circle(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "protocol/awsjson.py": "from sm_async.protocol import converter",
            "protocol/converter.py": "from sm_async.protocol.validation import problems_of",
            "protocol/validation.py": "def f():\n    from . import awsjson",
        },
    )
    circle = ["awsjson", "converter", "validation", "awsjson"]
    assert problems(tree(tmp_path), FACE) == [
        f"circle: {' -> '.join(f'sm_async.protocol.{module}' for module in circle)}"
    ]


def test_the_checker_accepts_what_keeps_the_rules(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "__init__.py": "from typing import TYPE_CHECKING\nfrom sm_async._version import __version__\n"
            "if TYPE_CHECKING:\n    from sm_async.client import SageMakerClient",
            "_version.py": "",
            "errors.py": "import attrs",
            "shapes/__init__.py": "import importlib",
            "shapes/common.py": "import datetime\nfrom sm_async.errors import SageMakerError",
            "shapes/clusters.py": "from .common import Tag",
            "protocol/awsjson.py": "import orjson\nfrom sm_async.errors import SageMakerError",
            "transport/__init__.py": "import asyncio, httptools, httpx",
            "client.py": "from sm_async import shapes\nfrom sm_async.protocol import awsjson",
            "hyperpod/planner.py": "from sm_async import SageMakerClient, shapes\nfrom . import nodes",
            "hyperpod/nodes.py": "from sm_async.errors import SageMakerError",
            "cli/main.py": "import click\nfrom sm_async.local import LocalSageMaker\nimport sm_async.hyperpod",
            "local/__init__.py": "from sm_async.protocol import awsjson\nfrom sm_async.credentials import Credentials",
            "credentials/__init__.py": "",
        },
    )
    assert problems(tree(tmp_path), FACE) == []


def write(source: Path, files: dict[str, str]) -> None:
    for name, text in {"__init__.py": "", **files}.items():
        file = source / PACKAGE / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


def loaded_by(statement: str) -> set[str]:
    """Names of the modules that a fresh interpreter has loaded after a statement."""
    script = f"import sys\nsys.path.insert(0, {str(SOURCE)!r})\n{statement}\nprint(*sys.modules)"
    run = subprocess.run([sys.executable, "-I", "-c", script], capture_output=True, text=True, check=True, timeout=60)
    return set(run.stdout.split())


def own(modules: set[str]) -> set[str]:
    return {module for module in modules if module.split(".")[0] == PACKAGE}


def test_importing_the_package_loads_nothing_but_its_face() -> None:
    loaded = loaded_by("import sm_async")
    assert own(loaded) == {"sm_async", "sm_async._version"}
    assert loaded & {"asyncio", "attr", "attrs", "cattrs", "click", "httpx", "orjson"} == set()


def test_importing_the_client_loads_no_shapes_and_no_command_line() -> None:
    loaded = own(loaded_by("from sm_async import SageMakerClient"))
    assert {module for module in loaded if room_of(module) == "operations"} == {"sm_async.operations"}
    assert {room_of(module) for module in loaded} & {"cli", "hyperpod", "local", "testing"} == set()
    assert {module for module in loaded if ".shapes." in module} <= {"sm_async.shapes._index"}


def test_importing_the_pytest_plugin_loads_nothing_of_the_package_but_its_face() -> None:
    loaded = own(loaded_by("import sm_async.testing.plugin"))
    assert loaded == {"sm_async", "sm_async._version", "sm_async.testing", "sm_async.testing.plugin"}


def test_the_first_use_of_a_method_loads_the_operations_of_its_domain() -> None:
    loaded = loaded_by("import sm_async; sm_async.SageMakerClient.batch_add_cluster_nodes")
    modules = {module for module in loaded if module.startswith("sm_async.operations.")}
    assert modules == {"sm_async.operations.cluster_scaling"}


@pytest.mark.parametrize(
    ("used", "expected"),
    [
        ("paginate", {"paginate"}),
        ("wait", {"wait"}),
        ("paginate.list_cluster_nodes", {"paginate", "paginate.cluster_nodes"}),
        ("wait.endpoint_in_service", {"wait", "wait.endpoints"}),
        ("wait.cluster_in_service", {"wait"}),
    ],
)
def test_a_paginator_or_waiter_loads_its_own_module_and_no_other(used: str, expected: set[str]) -> None:
    loaded = loaded_by(f"import sm_async; sm_async.SageMakerClient().{used}")
    assert {module for module in loaded if module.startswith("sm_async.operations.")} == {
        f"sm_async.operations.{name}" for name in expected
    }
    kind = used.partition(".")[0]
    rooms = {"paginate": {"sm_async.paginators"}, "wait": {"sm_async.waiters"}}
    assert loaded & {"sm_async.paginators", "sm_async.waiters"} == rooms[kind]
    assert {module for module in loaded if ".shapes." in module} <= {"sm_async.shapes._index"}


def test_who_neither_pages_nor_waits_loads_nothing_for_it() -> None:
    loaded = loaded_by("import sm_async; sm_async.SageMakerClient().list_clusters")
    assert {room_of(module) for module in own(loaded)} & {
        "acceptors",
        "paginators",
        "waiters",
        "cluster_waiters",
    } == set()


def test_a_client_with_a_transport_of_its_own_loads_neither_httpx_nor_cattrs() -> None:
    call = """
import asyncio
from sm_async import Credentials, SageMakerClient

async def main():
    client = SageMakerClient(region="us-east-1", credentials=Credentials("AKIDEXAMPLE", "x" * 40))
    async with client:
        await client.preload("BatchAddClusterNodes")

asyncio.run(main())
"""
    assert loaded_by(call) & {"httpx", "cattrs"} == set()


def test_the_first_use_of_a_shape_loads_its_domain() -> None:
    loaded = loaded_by("import sm_async; sm_async.shapes.AddClusterNodeSpecification")
    domains = {module for module in loaded if module.startswith("sm_async.shapes.")}
    assert domains == {f"sm_async.shapes.{name}" for name in ("_index", "cluster_scaling", "common_clusters")}
