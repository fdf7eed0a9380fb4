"""Values for every member of every structure, made from botocore's model alone: what the judges of the codec expect.

Nothing here looks at the facts on our shapes' members. A value is made of Python objects under the service's names;
`shape_of` makes our shape of it, finding classes by name and attributes by spelling; `differences` compares the two.
"""

from __future__ import annotations

import functools
import importlib
import itertools
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import attrs

from sm_async import shapes
from sm_async.schema import Structure

__all__ = ["Samples", "differences", "shape_of", "text_that_matches", "union_variants"]

RECURSION = 3
"""How many times a structure stands inside itself."""

_FIRST_MOMENT = datetime(2026, 11, 24, 6, 32, 11, tzinfo=UTC)


class Samples:
    """Documents of one shape. They are deterministic, and few values in one document are alike.

    `structures` and `variants` tell what they held: names of structures, and of unions with one of their members.
    """

    def __init__(self, shape: Any) -> None:
        self._shape = shape
        self._unions: Counter[str] = Counter()
        self._count = self._round = 0
        self._required_only = False
        self._inside: list[str] = []
        self.structures: set[str] = set()
        self.variants: set[tuple[str, str]] = set()

    def documents(self) -> Iterator[dict[str, Any]]:
        """Documents with every member, until each variant of each union has been in one; then one of required members.

        Documents alternate between what cannot be had at once: known and unknown values of enums, timestamps without
        and with a fraction.
        """
        due = union_variants(self._shape)
        for self._round in itertools.count():
            if self._round > 1 and due <= self.variants:
                break
            assert self._round < 30, f"no document has {due - self.variants}"
            yield self._document()
        self._required_only = True
        yield self._document()

    def _document(self) -> dict[str, Any]:
        self._count = 0
        document: dict[str, Any] = self._value(self._shape)
        return document

    def _value(self, shape: Any) -> Any:
        self._count += 1
        if shape.serialization.get("jsonvalue"):
            return {"Conditions": [{"ConditionType": "Sampling", "Number": self._count}]}
        made: Callable[[Any], Any] = getattr(self, f"_{shape.type_name}")
        return made(shape)

    def _structure(self, shape: Any) -> dict[str, Any]:
        self.structures.add(shape.name)
        self._inside.append(shape.name)
        names = list(shape.members)
        if shape.is_tagged_union:
            names = [names[self._unions[shape.name] % len(names)]]
            self._unions[shape.name] += 1
            self.variants.add((shape.name, names[0]))
        elif self._required_only:
            names = list(shape.required_members)
        members = {name: shape.members[name] for name in names}
        made = {name: self._value(member) for name, member in members.items() if not self._is_too_deep(member)}
        self._inside.pop()
        return made

    def _is_too_deep(self, shape: Any) -> bool:
        while shape.type_name == "list":
            shape = shape.member
        return self._inside.count(shape.name) >= RECURSION

    def _list(self, shape: Any) -> list[Any]:
        return [self._value(shape.member) for _ in range(_size(shape))]

    def _map(self, shape: Any) -> dict[str, Any]:
        return {self._value(shape.key): self._value(shape.value) for _ in range(_size(shape))}

    def _string(self, shape: Any) -> str:
        known: list[str] | None = shape.metadata.get("enum")
        if known:
            return known[self._count % len(known)] if self._round % 2 == 0 else f"UnknownTo{self._count}"
        facts = shape.metadata
        return text_that_matches(facts.get("pattern"), facts.get("min", 0), facts.get("max"), self._count)

    def _integer(self, shape: Any) -> int:
        low, high = shape.metadata.get("min", 0), shape.metadata.get("max", 2**31 - 1)
        return int(low + self._count % min(high - low + 1, 11))

    def _long(self, shape: Any) -> int:
        high = shape.metadata.get("max", 2**53 + 12)  # odd numbers of this size do not survive in a float
        return int(high - self._count % 11)

    def _float(self, shape: Any) -> float:
        low, high = shape.metadata.get("min", 0), shape.metadata.get("max", 1_000)
        return float(low + (high - low) * (self._count % 100) / 100)

    _double = _float

    def _boolean(self, _: Any) -> bool:
        return (self._count + self._round) % 2 == 0

    def _timestamp(self, _: Any) -> datetime:
        return _FIRST_MOMENT + timedelta(seconds=self._count, milliseconds=789 * (self._round % 2))


def _size(shape: Any) -> int:
    """Two elements or entries, as far as the bounds allow."""
    size: int = max(shape.metadata.get("min", 0), min(2, shape.metadata.get("max", 2)))
    return size


def union_variants(shape: Any) -> set[tuple[str, str]]:
    """The variants of all unions that a value of a botocore shape can hold."""
    found: set[tuple[str, str]] = set()
    seen: set[str] = set()
    waiting = [shape]
    while waiting:
        inner = waiting.pop()
        if inner.type_name == "list":
            waiting.append(inner.member)
        elif inner.type_name == "map":
            waiting.append(inner.value)
        elif inner.type_name == "structure" and inner.name not in seen:
            seen.add(inner.name)
            waiting += inner.members.values()
            if inner.is_tagged_union:
                found |= {(inner.name, name) for name in inner.members}
    return found


@functools.lru_cache(20_000)
def text_that_matches(pattern: str | None, low: int, high: int | None, seed: int) -> str:
    """A string within the bounds that the whole pattern matches; one within the bounds only where none is found.

    None is found where Python cannot read the pattern, as those with `\\p{L}`.
    """
    plain = f"text-{seed}".ljust(low, "x")[:high]
    if pattern is None:
        return plain
    try:
        parts = _parsed(pattern)
    except re.error:
        return plain
    choose = random.Random(seed)
    for repeats in (1, 2, 4, 8, 16, 32, 64, low):
        text = "".join(_matching(parts, choose, repeats))
        if low <= len(text) <= (high or len(text)) and re.fullmatch(_in_python(pattern), text):
            return text
    return plain


def _in_python(pattern: str) -> str:
    return pattern.replace(r"\p{Alnum}", "A-Za-z0-9")


@functools.cache
def _parsed(pattern: str) -> Any:
    parser: Any = importlib.import_module("re._parser")  # takes a pattern apart; typeshed does not know it
    return parser.parse(_in_python(pattern))


def _matching(parts: Any, choose: random.Random, repeats: int) -> Iterator[str]:
    """Pieces of a text that a parsed pattern matches; each repetition `repeats` times where its bounds allow."""
    for operation, argument in parts:
        match str(operation):
            case "LITERAL":
                yield chr(argument)
            case "ANY" | "NOT_LITERAL":
                yield choose.choice("abcdefgh")
            case "IN":
                yield choose.choice(_letters_in(tuple(argument)))
            case "SUBPATTERN":
                yield from _matching(argument[-1], choose, repeats)
            case "BRANCH":
                yield from _matching(choose.choice(argument[1]), choose, repeats)
            case "MAX_REPEAT" | "MIN_REPEAT":
                fewest, most, inner = argument
                for _ in range(min(max(int(fewest), repeats), int(most))):
                    yield from _matching(inner, choose, repeats)
            case _:  # an anchor, or a look around: the whole text is checked in the end
                pass


@functools.cache
def _letters_in(alternatives: tuple[Any, ...]) -> str:
    """The characters of a class such as `[a-z0-9-]`: letters and digits if it has any, else what else it has."""
    visible = "".join(chr(code) for code in range(0x20, 0x7F) if _is_in(alternatives, chr(code)))
    return "".join(filter(str.isalnum, visible)) or visible


def _is_in(alternatives: tuple[Any, ...], letter: str) -> bool:
    negated = found = False
    for operation, argument in alternatives:
        match str(operation):
            case "NEGATE":
                negated = True
            case "LITERAL":
                found |= chr(argument) == letter
            case "RANGE":
                found |= argument[0] <= ord(letter) <= argument[1]
            case _:
                found |= re.fullmatch(_CATEGORIES[str(argument)], letter) is not None
    return found is not negated


_CATEGORIES = {
    "CATEGORY_DIGIT": r"\d",
    "CATEGORY_NOT_SPACE": r"\S",
    "CATEGORY_SPACE": r"\s",
    "CATEGORY_WORD": r"\w",
}


def shape_of(cls: type[Structure], shape: Any, value: Mapping[str, Any]) -> Structure:
    """Our shape of a value of a botocore structure."""
    attributes = _attributes_of(cls.__name__)
    return cls(**{attributes[name.lower()]: _ours(shape.members[name], member) for name, member in value.items()})


def _ours(shape: Any, value: Any) -> Any:
    if shape.type_name == "structure":
        return shape_of(getattr(shapes, shape.name), shape, value)
    if shape.type_name == "list":
        return [_ours(shape.member, item) for item in value]
    if shape.type_name == "map":
        return {key: _ours(shape.value, item) for key, item in value.items()}
    return value


@functools.cache
def _attributes_of(name: str) -> dict[str, str]:
    """Attributes of one of our classes, by their spelling without case and underscores."""
    cls: type[Structure] = getattr(shapes, name)
    names = [field.name for field in attrs.fields(cls) if field.name != "unknown_members"]
    spelled = {attribute.replace("_", ""): attribute for attribute in names}
    assert len(spelled) == len(names), f"two attributes of {name} are spelled alike"
    return spelled


def differences(shape: Any, ours: Any, value: Any, path: str) -> Iterator[str]:
    """Where our shape, or a value inside it, is another than the value that it should hold; by path."""
    kind = shape.type_name
    if kind == "structure":
        yield from _structure_differences(shape, ours, value, path)
    elif type(ours) is not type(value):
        yield f"{path}: {ours!r} is not {value!r}"
    elif kind == "list" and len(ours) == len(value):
        for index, item in enumerate(value):
            yield from differences(shape.member, ours[index], item, f"{path}[{index}]")
    elif kind == "map" and ours.keys() == value.keys():
        for key, item in value.items():
            yield from differences(shape.value, ours[key], item, f"{path}[{key!r}]")
    elif ours != value:
        yield f"{path}: {ours!r} is not {value!r}"


def _structure_differences(shape: Any, ours: Any, value: Mapping[str, Any], path: str) -> Iterator[str]:
    if type(ours) is not getattr(shapes, shape.name):
        yield f"{path}: {ours!r} is no {shape.name}"
        return
    if ours.unknown_members is not None:
        yield f"{path}: {sorted(ours.unknown_members)} should be known"
    for name, member in shape.members.items():
        got, inside = getattr(ours, _attributes_of(shape.name)[name.lower()]), f"{path}.{name}"
        if name in value:
            yield from differences(member, got, value[name], inside)
        elif got is not None:
            yield f"{inside}: {got!r} was made up"
