"""How a command ends: exit codes, and the one line on standard error that says why. Pure."""

from __future__ import annotations

from enum import IntEnum

from sm_async.errors import ConfigurationError, CredentialsError, InvalidInputError, SageMakerError

__all__ = ["EXIT_CODES", "CommandFailed", "Exit", "ending_of", "one_line"]


class Exit(IntEnum):
    """Exit codes; 128 + n stands for signal n, as shells have it."""

    OK = 0
    FAILED = 1
    """Something else: a check of the demo did not hold, nodes did not run in time, the output could not be written,
    a defect."""
    USAGE = 2
    """No such command, option or file."""
    INVALID_INPUT = 3
    """The input cannot be valid; nothing was sent."""
    REFUSED = 4
    """The service answered that it did not act."""
    NOT_SENT = 5
    """No request left whole, so the service cannot have acted."""
    MAYBE_APPLIED = 6
    """The service may have acted; repeat with the client token of the error line, or look."""
    CONFIGURATION = 7
    """A setting that cannot work, or no credentials; nothing was sent."""
    INTERRUPTED = 130
    OUTPUT_CLOSED = 141
    """Whoever read standard output has gone."""


EXIT_CODES = """
\b
Exit codes:
  0    done
  1    something else went wrong: writing the output, or nodes that do not run in time
  2    no such command, option or file
  3    the input cannot be valid; nothing was sent
  4    the service refused
  5    not sent: no connection, or no time left for one
  6    may have been applied: repeat it with the client token of the error line
  7    a setting that cannot work, or no credentials; nothing was sent
  130  interrupted (128 + the signal's number); the error line has the client token
  141  whoever read the output has gone
"""
"""What `--help` says of them; the first line keeps click from filling the lines up."""


class CommandFailed(Exception):  # noqa: N818  (says what happened, as the package's own errors do)
    """A command ends with this exit code and this line."""

    def __init__(self, code: int, line: str) -> None:
        super().__init__(code, line)
        self.code = code
        self.line = line


def ending_of(error: SageMakerError) -> tuple[Exit, str]:
    """Exit code and line of a failed call, in the words of the command line."""
    line = str(error)
    for argument, option in _OPTIONS.items():
        line = line.replace(argument, option)
    if isinstance(error, InvalidInputError):
        return Exit.INVALID_INPUT, line
    if isinstance(error, ConfigurationError | CredentialsError):
        return Exit.CONFIGURATION, line
    return _BY_OUTCOME[error.outcome], line


def one_line(text: str) -> str:
    """The text on one line, with characters that a terminal would act on written as escapes."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape").decode("ascii") for c in text)


_BY_OUTCOME = {"not_sent": Exit.NOT_SENT, "refused": Exit.REFUSED, "maybe_applied": Exit.MAYBE_APPLIED}

# What messages of the client advise, and what that is on the command line.
_OPTIONS = {
    "validate=False sends": "--no-validate sends",
    "pass region=": "pass --region",
    ", and no credentials= was given to the client": "",
}
