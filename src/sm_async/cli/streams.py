"""The standard streams: read whole, written whole, and sometimes closed at the other end or at ours."""

from __future__ import annotations

import contextlib
import errno
import os
import re
import sys
from typing import Any

import orjson

from sm_async.cli.endings import one_line

__all__ = ["OutputClosed", "discard_output", "input_is_terminal", "json_text", "read_input", "report", "write_output"]


class OutputClosed(Exception):  # noqa: N818  (says what happened)
    """Whoever read standard output has gone."""


def read_input() -> bytes:
    """All of standard input. Raises OSError."""
    if sys.stdin is None:  # pyright: ignore[reportUnnecessaryComparison]  # closed by the shell, as with `<&-`
        raise OSError(errno.EBADF, "it is closed")
    return sys.stdin.buffer.read()


def input_is_terminal() -> bool:
    """Whether somebody can be asked."""
    return sys.stdin is not None and sys.stdin.isatty()  # pyright: ignore[reportUnnecessaryComparison]  # closed by the shell


def write_output(data: bytes) -> None:
    """Write to standard output and flush. Raises `OutputClosed`, or OSError such as for a full disk."""
    if sys.stdout is None:  # pyright: ignore[reportUnnecessaryComparison]  # closed by the shell, as with `>&-`
        raise OutputClosed
    try:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise OutputClosed from None


def json_text(document: Any, *, compact: bool = False) -> bytes:
    """A JSON document with a newline behind it, on one line or indented; nothing in it can steer a terminal."""
    options = orjson.OPT_APPEND_NEWLINE | (0 if compact else orjson.OPT_INDENT_2)
    return _CONTROLS.sub(_escaped, orjson.dumps(document, option=options))


# DEL and the C1 controls, which JSON allows in strings and some terminals act on. Lower ones orjson escapes.
_CONTROLS = re.compile(rb"\x7f|\xc2[\x80-\x9f]")


def _escaped(control: re.Match[bytes]) -> bytes:
    return b"\\u%04x" % ord(control[0].decode())


def discard_output() -> None:
    """Send what is still buffered nowhere: Python would fail on it once more when it exits."""
    with contextlib.suppress(OSError, ValueError, AttributeError):  # no descriptor, as under a test runner; or closed
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, sys.stdout.fileno())
        os.close(null)


def report(line: str) -> None:
    """Write one line to standard error, where there is one."""
    with contextlib.suppress(OSError, AttributeError):
        sys.stderr.write(f"{one_line(line)}\n")
        sys.stderr.flush()
