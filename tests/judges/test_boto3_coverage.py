"""boto3 judges every operation on clusters of the embedded server, both where it succeeds and where it is refused.

The tests that judge are read and not imported: a function `test_<operation>` for the one, a row of a table REFUSED for
the other. Operations on other resources are judged from their table, in `test_boto3_resources.py`.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

from botocore import xform_name  # type: ignore[import-untyped]  # botocore ships no types

from sm_async.local.hyperpod import HYPERPOD

MODULES = [ast.parse(file.read_text("utf-8")) for file in Path(__file__).parent.glob("test_boto3*.py")]


def refused() -> Iterator[str]:
    """The operations in tables of refusals."""
    for module in MODULES:
        for statement in module.body:
            if isinstance(statement, ast.AnnAssign) and ast.unparse(statement.target) == "REFUSED":
                assert isinstance(statement.value, ast.List)
                yield from (ast.literal_eval(row.elts[0]) for row in statement.value.elts if isinstance(row, ast.Tuple))


def test_every_operation_is_judged_where_it_succeeds() -> None:
    functions = (node for module in MODULES for node in ast.walk(module) if isinstance(node, ast.AsyncFunctionDef))
    assert {xform_name(operation) for operation in HYPERPOD} <= {node.name.removeprefix("test_") for node in functions}


def test_every_operation_is_judged_where_it_is_refused() -> None:
    assert set(refused()) == set(HYPERPOD)
