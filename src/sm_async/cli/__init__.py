"""The command line `sm-async`. Needs the extra `cli`; uses the public face of the package only."""

from sm_async.cli.entry import main

__all__ = ["main"]
