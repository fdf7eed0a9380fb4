"""The command line `sm-async`: demo, local, call. Needs the extra `cli`; uses the public face of the package only."""

from sm_async.cli.entry import main

__all__ = ["main"]
