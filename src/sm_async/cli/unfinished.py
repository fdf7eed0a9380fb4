"""What is said of work that did not come to its end: what ended it, how far it came, and how to go on."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import contextmanager

from sm_async.cli.endings import CommandFailed, Exit, ending_of
from sm_async.cli.signals import Interrupted
from sm_async.cli.streams import OutputClosed, report
from sm_async.errors import SageMakerError

__all__ = ["telling"]


@contextmanager
def telling(told: Callable[[], str]) -> Generator[None]:
    """A block whose ends by a signal, an error or an output that cannot be written have `told()` in their line.

    Raises `CommandFailed`, or `OutputClosed` after the line was written.
    """
    try:
        yield
    except Interrupted as interrupted:
        raise CommandFailed(interrupted.code, f"interrupted by {interrupted.signal_name}: {told()}") from None
    except OutputClosed:
        report(f"sm-async: nobody reads the output: {told()}")
        raise
    except SageMakerError as error:
        code, line = ending_of(error)
        raise CommandFailed(code, f"{line}; {told()}") from None
    except OSError as error:
        raise CommandFailed(Exit.FAILED, f"cannot write the output: {error.strerror or error}; {told()}") from None
