"""Strings that nearly match a pattern: each of its repetitions in turn filled up to a length, and then spoiled.

They are what makes a backtracking matcher work: every way to cut the repeated part is tried before it gives up. What a
repetition is filled with decides: one of its characters, what the pattern has elsewhere, or a mixture.
"""

from __future__ import annotations

import random
import string
from collections.abc import Iterator
from typing import Any

import attrs

from tests.codegen.backtracking import character_test, parse

__all__ = ["near_misses"]

_CANDIDATES = "a0-_A./: ,@+" + string.printable
_SPOILERS = ("!", "\n", "/\n")


def near_misses(pattern: str, length: int) -> Iterator[str]:
    """Strings of that length; the same ones every time."""
    tree = parse(pattern)
    literals = list(dict.fromkeys(_literals(tree)))
    for target in _repetitions(tree):
        for filler in (*_fillers(target, literals), None):
            for often in (False, True):
                examples = _Examples(target=target, filler=filler, often=often)
                examples.size = max(length - len(examples.of(tree)) - 2, 1)
                text = examples.of(tree)[: length - 2]
                for spoiler in _SPOILERS:
                    yield text + spoiler
    for character in "a0-/ \n":
        yield character * length


def _literals(tree: Any) -> Iterator[str]:
    """The runs of literal characters in a tree."""
    run = ""
    for operator, argument in tree:
        name = str(operator)
        if name == "LITERAL":
            run += chr(argument)
            continue
        if run:
            yield run
            run = ""
        for branch in _inside(name, argument):
            yield from _literals(branch)
    if run:
        yield run


def _inside(name: str, argument: Any) -> list[Any]:
    """The trees that a node holds."""
    if name == "BRANCH":
        return list(argument[1])
    if name == "SUBPATTERN":
        return [argument[3]]
    return [argument[2]] if name in ("MAX_REPEAT", "MIN_REPEAT") else []


def _repetitions(tree: Any) -> Iterator[Any]:
    for operator, argument in tree:
        name = str(operator)
        if name in ("MAX_REPEAT", "MIN_REPEAT") and int(argument[1]) > 1:
            yield argument
        for branch in _inside(name, argument):
            yield from _repetitions(branch)


def _fillers(repetition: tuple[Any, Any, Any], literals: list[str]) -> list[str]:
    """What to fill a repetition with: runs of the pattern and two characters that it takes, if it is of characters."""
    body = repetition[2]
    accepts = character_test(body[0][0], body[0][1], 0) if len(body) == 1 else None
    if accepts is None:
        return []
    fitting = [run for run in literals if all(accepts(character) for character in run)]
    longest = sorted(fitting, key=len)[-1:]
    return list(dict.fromkeys([*longest, *(run for run in fitting if len(run) == 1), *filter(accepts, "a-")]))


@attrs.define
class _Examples:
    """Strings that a tree takes, one of its repetitions filled up."""

    target: Any
    filler: str | None
    """What the target is filled with; None draws anew each time."""
    often: bool
    """Whether the other repetitions happen at least once."""
    size: int = 0
    """Characters to fill the target to."""
    _draw: random.Random = attrs.field(factory=lambda: random.Random(0))
    _accepted: dict[int, list[str]] = attrs.field(factory=dict[int, list[str]])

    def of(self, tree: Any) -> str:
        """One such string."""
        return "".join(self._part(str(operator), operator, argument) for operator, argument in tree)

    def _part(self, name: str, operator: Any, argument: Any) -> str:
        if name == "LITERAL":
            return chr(argument)
        if name in ("ANY", "IN", "NOT_LITERAL"):
            return self._draw.choice(self._characters(operator, argument))
        if name == "BRANCH":
            holding = [branch for branch in argument[1] if self._holds_target(branch)]
            return self.of(self._draw.choice(holding or argument[1]))
        if name == "SUBPATTERN":
            return self.of(argument[3])
        return self._repeated(argument) if name in ("MAX_REPEAT", "MIN_REPEAT") else ""

    def _repeated(self, argument: tuple[Any, ...]) -> str:
        low, high, body = argument
        if argument is not self.target:
            times = max(low, 1) if self.often or self._holds_target(body) else low
            return "".join(self.of(body) for _ in range(times))
        parts, length = list[str](), 0
        while len(parts) < low or (length < self.size and len(parts) < int(high)):
            parts.append(self.filler or self.of(body) or "a")
            length += len(parts[-1])
        return "".join(parts)

    def _holds_target(self, tree: Any) -> bool:
        return any(self.target is one for one in _repetitions(tree))

    def _characters(self, operator: Any, argument: Any) -> list[str]:
        if id(argument) not in self._accepted:
            accepts = character_test(operator, argument, 0)
            found = [one for one in _CANDIDATES if accepts is not None and accepts(one)]
            self._accepted[id(argument)] = found[:4] or ["é"]
        return self._accepted[id(argument)]
