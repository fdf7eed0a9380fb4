"""A suite of somebody else's in an environment where the package is installed, for tests of the pytest plugin."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

import sm_async

PROJECT = Path(__file__).parents[2] / "pyproject.toml"
PACKAGE = Path(sm_async.__file__).parent


@pytest.fixture
def suite(pytester: pytest.Pytester, monkeypatch: pytest.MonkeyPatch) -> pytest.Pytester:
    """A suite in an environment where the package is installed, entry points and list of files included."""
    site = pytester.mkdir("site")
    (site / "sm_async").symlink_to(PACKAGE)
    project = tomllib.loads(PROJECT.read_text("utf-8"))["project"]
    entry_points = "\n".join(f"{name} = {value}" for name, value in project["entry-points"]["pytest11"].items())
    metadata = site / "sm_async-0.dist-info"
    metadata.mkdir()
    (metadata / "METADATA").write_text("Metadata-Version: 2.1\nName: sm-async\nVersion: 0\n")
    (metadata / "entry_points.txt").write_text(f"[pytest11]\n{entry_points}\n")
    files = (f"sm_async/{file.relative_to(PACKAGE).as_posix()},," for file in PACKAGE.rglob("*.py"))
    (metadata / "RECORD").write_text("\n".join(files))
    monkeypatch.setenv("PYTHONPATH", str(site))
    for name in ("PYTEST_ADDOPTS", "PYTEST_PLUGINS"):
        monkeypatch.delenv(name, raising=False)
    pytester.makeini("[pytest]\nasyncio_mode = auto\nasyncio_default_fixture_loop_scope = function\n")
    return pytester
