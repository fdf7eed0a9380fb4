"""Straight-line functions, written for one structure and compiled once: what makes a page of nodes cheap to read.

A loop over members that looks up what to do with each costs four times as much as code in which it is written out
(`benchmarks/`, decode of a 100-node page).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

__all__ = ["Emission"]


class Emission:
    """Source lines of one function, and the objects that they name."""

    def __init__(self, signature: str, **names: object) -> None:
        self._function, _, _ = signature.partition("(")
        self._lines = [f"def {signature}:"]
        self._names: dict[str, object] = names
        self._depth = 1

    def line(self, text: str) -> None:
        """Add a line at the present depth."""
        self._lines.append("    " * self._depth + text)

    def indent(self, text: str) -> None:
        """Add a line that opens a block."""
        self.line(text)
        self._depth += 1

    def dedent(self) -> None:
        """Close the innermost block."""
        self._depth -= 1

    def name(self, value: object, stem: str) -> str:
        """A name under which the emitted lines can use an object."""
        name = f"{stem}_{len(self._names)}"
        self._names[name] = value
        return name

    def compile(self, purpose: str) -> Callable[..., Any]:
        """The function. `purpose` stands for the file name in tracebacks."""
        code = compile("\n".join(self._lines), f"<{purpose}>", "exec")
        exec(code, self._names)  # noqa: S102  (the source is made here, from the model's names only, all quoted by repr)
        function: Callable[..., Any] = self._names[self._function]  # type: ignore[assignment]  # the lines define it
        return function
