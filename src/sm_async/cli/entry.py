"""Where `sm-async` starts. Imports nothing that the extra `cli` brings, to be able to say when it is missing."""

from __future__ import annotations

import importlib.util
import sys
from collections.abc import Sequence

__all__ = ["main"]

EXTRA = ("click", "rich")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code (`sm_async.cli.endings`). `arguments` are sys.argv's unless given."""
    if any(importlib.util.find_spec(name) is None for name in EXTRA):
        print("sm-async: the command line needs its extra: pip install 'sm-async[cli]'", file=sys.stderr)  # noqa: T201  (click.echo is what is missing)
        return 2
    try:
        from sm_async.cli.commands import run  # noqa: PLC0415  (imports the extra)

        return run(arguments)
    except KeyboardInterrupt:  # while it imports, or just before it leaves
        print("\nsm-async: interrupted", file=sys.stderr)  # noqa: T201  (nothing else may be there yet)
        return 130
