"""The harness of the vectors: what it finds, what it skips and what it refuses to overlook."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.vectors import suites
from tests.vectors.known_exceptions import KNOWN_EXCEPTIONS


def lines_of(suite: Path) -> Iterator[tuple[str, str]]:
    return ((line, line.upper()) for line in (suite / "cases.txt").read_text(encoding="utf-8").splitlines())


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A root with one category, one suite and two cases, of which the index calls one not applicable."""
    (tmp_path / "99-made/up").mkdir(parents=True)
    (tmp_path / "99-made/up/cases.txt").write_text("a\nb", encoding="utf-8")
    rows: list[dict[str, Any]] = [
        {"id": "99-made/up::a", "suite": "99-made/up", "applicable": "yes"},
        {"id": "99-made/up::b", "suite": "99-made/up", "applicable": "no", "note": "for servers"},
    ]
    (tmp_path / "INDEX.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    monkeypatch.setenv(suites.ROOT_VARIABLE, str(tmp_path))
    return tmp_path


def coverage(**later: str) -> suites.Coverage[str]:
    return suites.cover(
        "99-made", {"99-made/up": lines_of}, later={f"99-made/{name}": why for name, why in later.items()}
    )


@pytest.mark.usefixtures("root")
def test_cases_are_found_with_what_the_index_says_of_them() -> None:
    found = coverage()
    found.check()
    assert [(case.id, case.data, case.applicable, case.note) for case in found.cases] == [
        ("99-made/up::a", "A", "yes", ""),
        ("99-made/up::b", "B", "no", "for servers"),
    ]


@pytest.mark.usefixtures("root")
def test_a_case_that_is_not_applicable_is_skipped_with_the_note() -> None:
    first, second = coverage().params("99-made/up")
    assert (first.id, list(first.marks)) == ("up::a", [])
    assert [(mark.name, mark.kwargs["reason"]) for mark in second.marks] == [("skip", "not applicable: for servers")]


@pytest.mark.usefixtures("root")
def test_a_known_exception_has_to_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(KNOWN_EXCEPTIONS, "99-made/up::a", "the suite is wrong")
    (mark,) = coverage().params()[0].marks
    assert (mark.name, mark.kwargs) == ("xfail", {"reason": "the suite is wrong", "strict": True})


def test_cases_that_the_index_does_not_list_are_run(root: Path) -> None:
    (root / "99-made/up/cases.txt").write_text("a\nb\nc", encoding="utf-8")
    found = coverage()
    found.check()
    assert [(case.name, case.applicable) for case in found.cases][-1] == ("c", "yes")
    (root / "INDEX.jsonl").unlink()
    assert [case.applicable for case in coverage().cases] == ["yes", "yes", "yes"]


def test_a_suite_that_nobody_knows_fails_until_it_stands_in_the_table(root: Path) -> None:
    (root / "99-made/new").mkdir()
    with pytest.raises(AssertionError, match="does not know"):
        coverage().check()
    coverage(new="comes later").check()


def test_a_case_of_the_index_that_no_loader_finds_fails(root: Path) -> None:
    (root / "99-made/up/cases.txt").write_text("a", encoding="utf-8")
    with pytest.raises(AssertionError, match="no loader found"):
        coverage().check()


def test_a_suite_without_cases_fails(root: Path) -> None:
    (root / "99-made/up/cases.txt").write_text("", encoding="utf-8")
    (root / "INDEX.jsonl").unlink()
    with pytest.raises(AssertionError, match="no case was found"):
        coverage().check()


def test_two_cases_of_one_name_fail(root: Path) -> None:
    (root / "99-made/up/cases.txt").write_text("a\nb\nb", encoding="utf-8")
    with pytest.raises(AssertionError, match="one id"):
        coverage().check()


def test_without_vectors_the_module_is_skipped_for_a_reason_that_names_the_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(suites.ROOT_VARIABLE, str(tmp_path / "nowhere"))
    with pytest.raises(pytest.skip.Exception, match=r"nowhere/99-made is no folder \(set SM_ASYNC_VECTORS\)"):
        coverage()
