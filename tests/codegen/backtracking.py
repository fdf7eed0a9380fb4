"""A backtracking matcher that counts its steps, so that a test can bound the work of a pattern without a clock.

It reads what Python's own parser makes of a pattern and explores it in the order in which `re` does: one step for each
character looked at and each fork taken. `re` itself takes no more, as it only adds shortcuts.
"""

from __future__ import annotations

import importlib
import re
from collections.abc import Callable, Sequence
from typing import Any

import attrs

__all__ = ["Counter", "TooManyStepsError", "parse"]

_PARSER: Any = importlib.import_module("re._parser")
_SYMBOLS: Any = importlib.import_module("re._constants")

_CATEGORIES: dict[str, re.Pattern[str]] = {
    "CATEGORY_DIGIT": re.compile(r"\d"),
    "CATEGORY_NOT_DIGIT": re.compile(r"\D"),
    "CATEGORY_NOT_SPACE": re.compile(r"\S"),
    "CATEGORY_NOT_WORD": re.compile(r"\W"),
    "CATEGORY_SPACE": re.compile(r"\s"),
    "CATEGORY_WORD": re.compile(r"\w"),
}
_WORD = _CATEGORIES["CATEGORY_WORD"]

Instruction = tuple[Any, ...]
"""`(accepts,)` takes a character; `(None, at, …)` goes on at one of several places, the first preferred;
`(False, condition)` asks about the place in the text."""


class TooManyStepsError(Exception):
    """A match took more steps than it may."""


def parse(pattern: str) -> Any:
    """The tree that Python's parser makes of a pattern: pairs of operator and argument."""
    return _PARSER.parse(pattern)


def character_test(operator: Any, argument: Any, flags: int) -> Callable[[str], bool] | None:
    """What decides whether a node takes a character; None if the node takes none."""
    name = str(operator)
    if name == "LITERAL":
        return lambda character: character == chr(argument)
    if name == "NOT_LITERAL":
        return lambda character: character != chr(argument)
    if name == "ANY":
        return (lambda _: True) if flags & re.DOTALL else (lambda character: character != "\n")
    return _set_test(argument) if name == "IN" else None


def _set_test(items: Sequence[tuple[Any, Any]]) -> Callable[[str], bool]:
    negated = str(items[0][0]) == "NEGATE"
    known: dict[str, bool] = {}

    def accepts(character: str) -> bool:
        if character not in known:
            known[character] = any(_holds(item, character) for item in items[negated:]) != negated
        return known[character]

    return accepts


def _holds(item: tuple[Any, Any], character: str) -> bool:
    name, argument = str(item[0]), item[1]
    if name == "LITERAL":
        return character == chr(argument)
    if name == "RANGE":
        return bool(argument[0] <= ord(character) <= argument[1])
    return _CATEGORIES[str(argument)].match(character) is not None


@attrs.define
class Counter:
    """A pattern, compiled to instructions once."""

    pattern: str
    _code: list[Instruction] = attrs.field(factory=list[Instruction], init=False)
    _steps: int = attrs.field(default=0, init=False)
    _limit: int = attrs.field(default=0, init=False)

    def __attrs_post_init__(self) -> None:
        tree = parse(self.pattern)
        self._compile(tree, tree.state.flags)

    def fullmatch(self, text: str, limit: int) -> tuple[bool, int]:
        """Whether the whole text matches, and in how many steps; TooManyStepsError beyond the limit."""
        self._steps, self._limit = 0, limit
        matched = self._run(self._code, text, 0, must_end=True)
        return matched, self._steps

    def _run(self, code: list[Instruction], text: str, start: int, *, must_end: bool) -> bool:
        waiting = [(0, start)]
        length = len(text)
        while waiting:
            at, place = waiting.pop()
            while at < len(code):
                self._steps += 1
                if self._steps > self._limit:
                    raise TooManyStepsError(
                        f"{self.pattern!r}: more than {self._limit} steps for {len(text)} characters"
                    )
                instruction = code[at]
                head = instruction[0]
                if head is None:
                    for other in instruction[:1:-1]:
                        waiting.append((other, place))  # noqa: PERF401  (a comprehension costs more than it saves)
                    at = instruction[1]
                elif head is False:
                    if not instruction[1](text, place):
                        break
                    at += 1
                elif place < length and head(text[place]):
                    at, place = at + 1, place + 1
                else:
                    break
            else:
                if place == len(text) or not must_end:
                    return True
        return False

    def _compile(self, tree: Any, flags: int) -> None:
        for operator, argument in tree:
            name = str(operator)
            accepts = character_test(operator, argument, flags)
            if accepts is not None:
                self._code.append((accepts,))
            elif name == "SUBPATTERN":
                self._compile(argument[3], (flags | argument[1]) & ~argument[2])
            elif name == "BRANCH":
                self._compile_branch(argument[1], flags)
            elif name in ("MAX_REPEAT", "MIN_REPEAT"):
                self._compile_repeat(argument, flags, greedy=name == "MAX_REPEAT")
            elif name == "AT":
                self._code.append((False, _PLACES[str(argument)]))
            elif name in ("ASSERT", "ASSERT_NOT"):
                self._compile_look(argument, flags, expected=name == "ASSERT")
            else:
                raise NotImplementedError(f"{name} in {self.pattern!r}")

    def _compile_branch(self, branches: Sequence[Any], flags: int) -> None:
        fork = len(self._code)
        self._code.append(())
        starts: list[int] = []
        ends: list[int] = []
        for branch in branches:
            starts.append(len(self._code))
            self._compile(branch, flags)
            ends.append(len(self._code))
            self._code.append(())
        self._code[fork] = (None, *starts)
        for end in ends:
            self._code[end] = (None, len(self._code))

    def _compile_repeat(self, argument: tuple[int, Any, Any], flags: int, *, greedy: bool) -> None:
        low, high, body = argument
        for _ in range(low):
            self._compile(body, flags)
        if high is _SYMBOLS.MAXREPEAT:
            fork = len(self._code)
            self._code.append(())
            self._compile(body, flags)
            self._code.append((None, fork))
            self._code[fork] = self._fork(fork + 1, len(self._code), greedy)
            return
        forks: list[int] = []
        for _ in range(high - low):
            forks.append(len(self._code))
            self._code.append(())
            self._compile(body, flags)
        for fork in forks:
            self._code[fork] = self._fork(fork + 1, len(self._code), greedy)

    def _fork(self, into: int, past: int, greedy: bool) -> Instruction:
        return (None, into, past) if greedy else (None, past, into)

    def _compile_look(self, argument: tuple[int, Any], flags: int, *, expected: bool) -> None:
        direction, body = argument
        outer, self._code = self._code, []
        self._compile(body, flags)
        code, self._code = self._code, outer
        width = body.getwidth()[0] if direction < 0 else 0

        def holds(text: str, place: int) -> bool:
            return (place >= width and self._run(code, text, place - width, must_end=False)) is expected

        self._code.append((False, holds))


def _at_boundary(text: str, place: int) -> bool:
    before = place > 0 and _WORD.match(text[place - 1]) is not None
    after = place < len(text) and _WORD.match(text[place]) is not None
    return before is not after


_PLACES: dict[str, Callable[[str, int], bool]] = {
    "AT_BEGINNING": lambda _, place: place == 0,
    "AT_BOUNDARY": _at_boundary,
    "AT_END": lambda text, place: place == len(text) or (place == len(text) - 1 and text[place] == "\n"),
}
