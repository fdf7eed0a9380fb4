"""The command line: write, check, determinism."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from codegen import generate
from codegen.__main__ import HERE, ROOT, main
from codegen.settings import read_settings
from codegen.source import installed_source
from codegen.tree import differences, write

pytestmark = pytest.mark.long

PACKAGE = ROOT / "src" / "sm_async"
GENERATED = ("_model", "operations", "shapes")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the generated code that tests may spoil."""
    for folder in GENERATED:
        shutil.copytree(PACKAGE / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__pycache__"))
    return tmp_path


def check(package: Path) -> int:
    """The exit code of a check of that package."""
    return main(["--check", "--package", str(package)])


def test_the_committed_code_is_what_the_generator_writes(capsys: pytest.CaptureFixture[str]) -> None:
    code = main(["--check"])
    assert (code, capsys.readouterr().err) == (0, "")


def test_a_check_finds_a_changed_byte_a_missing_file_and_one_too_many(
    copy: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    changed = copy / "shapes" / "clusters.py"
    changed.write_bytes(changed.read_bytes().replace(b"ClusterArn", b"ClusterARN", 1))
    (copy / "operations" / "hubs.py").unlink()
    (copy / "_model" / "leftover.py").write_text("", "utf-8")
    assert check(copy) == 1
    said = capsys.readouterr().err
    assert "stale: shapes/clusters.py" in said
    assert "missing: operations/hubs.py" in said
    assert "extra: _model/leftover.py" in said
    assert said.count("codegen:") == 4


def test_a_check_finds_line_endings_of_another_system(copy: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed = copy / "shapes" / "_index.py"
    changed.write_bytes(changed.read_bytes().replace(b"\n", b"\r\n"))
    assert check(copy) == 1
    assert "stale: shapes/_index.py" in capsys.readouterr().err


def test_a_run_mends_what_a_check_finds(copy: Path) -> None:
    (copy / "shapes" / "clusters.py").unlink()
    (copy / "shapes" / "leftover.py").write_text("", "utf-8")
    assert main(["--package", str(copy)]) == 0
    assert not (copy / "shapes" / "leftover.py").exists()
    assert check(copy) == 0


def test_writing_twice_changes_nothing_the_second_time(tmp_path: Path) -> None:
    files = {"shapes/a.py": "1\n", "operations/b.py": "2\n"}
    assert write(tmp_path, files) == 2
    assert write(tmp_path, files) == 0
    assert differences(tmp_path, files) == []


def test_sizes_count_what_an_import_brings_with_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--sizes"]) == 0
    row = next(line for line in capsys.readouterr().out.splitlines() if line.startswith("cluster_nodes "))
    assert [int(word) for word in row.split()[1:3]] == [10, 23]


_DIGEST = """
import hashlib
from codegen import generate
from codegen.__main__ import HERE
from codegen.settings import read_settings
from codegen.source import installed_source
text = repr(list(generate(installed_source().model(), read_settings(HERE)).items()))
print(hashlib.sha256(text.encode()).hexdigest())
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_the_text_does_not_depend_on_hash_seeds(seed: str) -> None:
    run = subprocess.run(
        [sys.executable, "-c", _DIGEST],
        env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": str(ROOT)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert run.stdout.strip() == _digest()


def _digest() -> str:
    text = repr(list(generate(installed_source().model(), read_settings(HERE)).items()))
    return hashlib.sha256(text.encode()).hexdigest()
