"""Formats generated files with the pinned ruff, under the configuration of a repository."""

from __future__ import annotations

import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

__all__ = ["formatted"]


def formatted(files: Mapping[str, str], config: Path) -> dict[str, str]:
    """The same files, imports sorted and text formatted under a pyproject.toml; RuntimeError if ruff refuses them."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        for name, text in files.items():
            path = root / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
        for command in (("check", "--select", "I", "--fix"), ("format",)):
            _ruff(*command, "--quiet", "--no-cache", "--config", str(config), str(root))
        return {name: (root / name).read_text("utf-8") for name in sorted(files)}


def _ruff(*arguments: str) -> None:
    command = [sys.executable, "-m", "ruff", *arguments]
    run = subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603  (arguments are ours)
    if run.returncode != 0:
        raise RuntimeError(f"ruff does not take the generated files: {run.stdout}{run.stderr}")
