"""`python -m codegen`: write the generated code; `--check` says whether it is stale, `--lock` accepts a new model."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping
from pathlib import Path

from codegen.domains import imports_of
from codegen.emit.formatting import formatted
from codegen.generation import generate
from codegen.model import ModelError
from codegen.plan import plan
from codegen.settings import read_settings
from codegen.source import check_lock, installed_source, lock_of, read_lock
from codegen.tree import differences, write

HERE = Path(__file__).parent
ROOT = HERE.parent


def main(arguments: list[str] | None = None) -> int:
    """Run the command line; the exit code is 0 unless code is stale (1) or cannot be generated (2)."""
    parser = argparse.ArgumentParser(prog="python -m codegen", description=__doc__)
    parser.add_argument("--check", action="store_true", help="compare with the files that are there; write nothing")
    parser.add_argument("--lock", action="store_true", help="write model.lock for the botocore that is installed")
    parser.add_argument("--sizes", action="store_true", help="print how many classes the import of each domain defines")
    parser.add_argument("--package", type=Path, default=ROOT / "src" / "sm_async", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    try:
        if options.sizes:
            return _print_sizes()
        files = _generated(write_lock=options.lock)
    except ModelError as error:
        print(f"codegen: {error}", file=sys.stderr)
        return 2
    if options.check:
        return _report(differences(options.package, files))
    changed = write(options.package, files)
    print(f"codegen: {len(files)} files, {changed} changed")
    return 0


def _generated(*, write_lock: bool) -> dict[str, str]:
    source = installed_source()
    model = source.model()
    lock = lock_of(source, model)
    if write_lock:
        (HERE / "model.lock").write_text(lock.text(), "utf-8")
    check_lock(read_lock(HERE / "model.lock"), lock)
    return formatted(generate(model, read_settings(HERE)), ROOT / "pyproject.toml")


def _print_sizes() -> int:
    model = installed_source().model()
    decided = plan(model, read_settings(HERE))
    own = {module: len(decided.structures_in(module)) for module in decided.titles}
    imports = {module: set(imports_of(model, module, decided.homes)) for module in decided.titles}
    print(f"{'module':28} {'own':>5} {'in all':>6}  imports")
    for module, count in own.items():
        brought = _brought(module, imports)
        print(f"{module:28} {count:5} {count + sum(own[one] for one in brought):6}  {', '.join(sorted(brought))}")
    return 0


def _brought(module: str, imports: Mapping[str, set[str]]) -> set[str]:
    """Every module that the import of one brings with it."""
    found: set[str] = set()
    waiting = [module]
    while waiting:
        new = imports[waiting.pop()] - found
        found |= new
        waiting.extend(new)
    return found


def _report(stale: list[str]) -> int:
    for line in stale:
        print(f"codegen: {line}", file=sys.stderr)
    if stale:
        print("codegen: run `python -m codegen` and commit what changes", file=sys.stderr)
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main())
