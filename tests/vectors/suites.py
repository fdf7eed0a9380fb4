"""The conformance vectors: where they lie, which suites and cases are found there, and which may fail.

A category's test module names a loader for each suite that it covers. A loader takes the suite's folder and yields
`(name, data)` for every case in it, `name` being what follows `::` in the case's id. Suites that belong elsewhere
stand in `later`, each with its reason.

    LOADERS = {"01-sigv4/aws-c-auth-v4": aws_c_auth_cases, ...}
    COVERAGE = suites.cover("01-sigv4", LOADERS, later={"01-sigv4/other": "presigned URLs are not offered"})

    @pytest.mark.parametrize("case", COVERAGE.params())                     # or params("01-sigv4/aws-c-auth-v4")
    def test_a_request_is_signed_as_the_suite_says(case: suites.Case[SigningCase]) -> None:
        ...case.id, case.suite, case.name, case.data...

    def test_every_suite_and_case_found_is_covered() -> None:
        COVERAGE.check()

`cover` skips the calling module where there is no folder of vectors. `params` expects the cases of
`known_exceptions.KNOWN_EXCEPTIONS` to fail (strictly: a listed case that passes is an error) and skips those that the
index calls not applicable. Whatever cases the folder holds are run: another root holds others.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Generic, Literal, TypeVar

import attrs
import pytest

from tests.vectors.known_exceptions import KNOWN_EXCEPTIONS

__all__ = ["Case", "Coverage", "cover", "numbered", "read_json"]

ROOT_VARIABLE = "SM_ASYNC_VECTORS"
CHECKOUT = Path(__file__).resolve().parents[2]

Applicable = Literal["yes", "optional", "no"]
D = TypeVar("D")


@attrs.frozen
class Case(Generic[D]):
    """One case of a suite."""

    suite: str
    """Category and folder, such as "01-sigv4/aws-c-auth-v4"."""
    name: str
    data: D = attrs.field(repr=False)
    """What the suite's loader made of it."""
    applicable: Applicable
    """The index's verdict; "yes" where the index does not know the case."""
    note: str
    """The index's remark; often empty."""

    @property
    def id(self) -> str:
        """The case's id in the index and in the table of known exceptions."""
        return f"{self.suite}::{self.name}"


@attrs.frozen
class Coverage(Generic[D]):
    """What a test module covers of a category."""

    category: str
    root: Path
    cases: tuple[Case[D], ...]
    covered: frozenset[str]
    """Suites that have a loader."""
    later: Mapping[str, str]
    """Suites that are left out on purpose, each with its reason."""

    def params(self, *suites: str) -> list[Any]:
        """Pytest parameters of all cases, or of the suites named."""
        return [
            pytest.param(case, id=case.id.removeprefix(f"{self.category}/"), marks=_marks(case))
            for case in self.cases
            if not suites or case.suite in suites
        ]

    def check(self) -> None:
        """Fail where the folder holds a suite that nobody covers, or the index a case that no loader found."""
        folder = self.root / self.category
        present = {path.relative_to(self.root).as_posix() for path in folder.iterdir() if path.is_dir()}
        assert present, f"no suite at all in {folder}"
        assert present - self.covered - set(self.later) == set(), "suites that the harness does not know"
        found = {case.id for case in self.cases}
        assert len(found) == len(self.cases), "two cases have one id"
        indexed = {row["id"] for row in _index(self.root).values() if row["suite"] in self.covered}
        assert indexed - found == set(), "cases of the index that no loader found"
        assert {case.suite for case in self.cases} == present & self.covered, "suites in which no case was found"


def cover(
    category: str,
    loaders: Mapping[str, Callable[[Path], Iterable[tuple[str, D]]]],
    *,
    later: Mapping[str, str] | None = None,
) -> Coverage[D]:
    """Load every case of the category's suites; skip the calling module where there are no vectors."""
    root = _root(category)
    index = _index(root)
    cases = [
        _case(index, suite, name, data)
        for suite, loader in sorted(loaders.items())
        if (root / suite).is_dir()
        for name, data in loader(root / suite)
    ]
    return Coverage(category, root, tuple(cases), frozenset(loaders), later or {})


def numbered(folder: Path, names: Iterable[str]) -> Iterator[str]:
    """What the index calls the cases of a suite whose names repeat: the second of a name is "name (2)".

    The index counts cases that the folder may lack, so that the only one of a name can be its second.
    """
    suite = f"{folder.parent.name}/{folder.name}"
    indexed = [
        row["id"].removeprefix(f"{suite}::") for row in _index(folder.parents[1]).values() if row["suite"] == suite
    ]
    seen: dict[str, int] = {}
    for name in names:
        known = [each for each in indexed if each == name or re.fullmatch(rf"{re.escape(name)} \(\d+\)", each)]
        place = seen[name] = seen.get(name, 0) + 1
        yield known[place - 1] if place <= len(known) else f"{name} ({place})" if place > 1 else name


def read_json(path: Path) -> Any:
    """The JSON document in a file."""
    return json.loads(path.read_text(encoding="utf-8"))


def _root(category: str) -> Path:
    named = os.environ.get(ROOT_VARIABLE)
    root = Path(named) if named else CHECKOUT.parent / "shared" / "vectors"
    if not (root / category).is_dir():
        pytest.skip(f"no vectors: {root / category} is no folder (set {ROOT_VARIABLE})", allow_module_level=True)
    return root


def _index(root: Path) -> dict[str, dict[str, Any]]:
    index = root / "INDEX.jsonl"
    lines = index.read_text(encoding="utf-8").splitlines() if index.exists() else []
    return {row["id"]: row for row in map(json.loads, lines)}


def _case(index: Mapping[str, Mapping[str, Any]], suite: str, name: str, data: D) -> Case[D]:
    row = index.get(f"{suite}::{name}", {})
    return Case(suite, name, data, row.get("applicable", "yes"), row.get("note", ""))


def _marks(case: Case[Any]) -> list[pytest.MarkDecorator]:
    if case.id in KNOWN_EXCEPTIONS:
        return [pytest.mark.xfail(reason=KNOWN_EXCEPTIONS[case.id], strict=True)]
    if case.applicable == "no":
        return [pytest.mark.skip(reason=f"not applicable: {case.note}")]
    return []
