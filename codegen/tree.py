"""Generated files on disk: compare, write, remove what nothing generates any more."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

__all__ = ["differences", "write"]


def differences(package: Path, files: Mapping[str, str]) -> list[str]:
    """One line a file that is missing, stale, or that nothing generates; none if the tree is up to date."""
    lines = [f"missing: {name}" for name in sorted(files) if not (package / name).exists()]
    lines += [
        f"stale: {name}"
        for name, text in sorted(files.items())
        if (package / name).exists() and _read(package / name) != text
    ]
    return lines + [f"extra: {name}" for name in _extra(package, files)]


def write(package: Path, files: Mapping[str, str]) -> int:
    """Write what differs and remove what nothing generates; returns how many files changed."""
    changed = 0
    for name, text in files.items():
        path = package / name
        if not path.exists() or _read(path) != text:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8", newline="\n")
            changed += 1
    for name in list(_extra(package, files)):
        (package / name).unlink()
        changed += 1
    return changed


def _read(path: Path) -> str:
    with path.open(encoding="utf-8", newline="") as file:
        return file.read()


def _extra(package: Path, files: Mapping[str, str]) -> Iterator[str]:
    for folder in sorted({name.split("/")[0] for name in files}):
        for path in sorted((package / folder).rglob("*")):
            name = path.relative_to(package).as_posix()
            if path.is_file() and "__pycache__" not in path.parts and name not in files:
                yield name
