"""Checks of an input before it leaves: required members, types, length, range, pattern, and rules between members.

One function a structure, written straight-line and compiled on first use. All problems are found at once. Enum
values are not checked: a service knows new ones before its model does. Problems are told in one of two languages:
of shapes to those who wrote a shape, of documents to those who wrote a document.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, Literal, NamedTuple

from sm_async.protocol.cross_member_rules import CROSS_MEMBER_RULES, Breach
from sm_async.protocol.emission import Emission
from sm_async.protocol.json_values import is_list_like, is_object
from sm_async.protocol.mismatches import mismatch
from sm_async.protocol.value_types import ValueType, is_recursive, member_types
from sm_async.schema import Bounds, Structure, Union

__all__ = ["Check", "Names", "check_of", "problems_of"]

Check = Callable[[Any, str, list[str]], None]

Names = Literal["python", "wire"]
"""The language of problems: attributes and Python's types, or the service's names and JSON's types."""


def problems_of(shape: Structure, *, names: Names = "python") -> list[str]:
    """Everything that is wrong with an input, each with its path; empty if it is valid.

    `nodes_to_add[0].increment_target_count_by: 9999 is greater than 50`, or with the names of the wire
    `NodesToAdd[0].IncrementTargetCountBy: 9999 is greater than 50`. Sensitive values are not shown.
    """
    problems: list[str] = []
    try:
        check_of(type(shape), names)(shape, "", problems)
    except RecursionError:
        problems.append(f"{type(shape).__name__}: nested too deep, or contains itself")
    return problems


def check_of(cls: type[Structure], names: Names = "python") -> Check:
    """The compiled check of a structure: it takes the shape, the path to it, and the list to add problems to."""
    check = _CHECKS[names].get(cls)
    if check is None:
        check = _CHECKS[names][cls] = _compile_check(cls, names)
    return check


_CHECKS: dict[Names, dict[type[Structure], Check]] = {"python": {}, "wire": {}}


def _compile_check(cls: type[Structure], names: Names) -> Check:
    emission = Emission("check(shape, path, problems)", **_COMPLAINTS[names])
    shown = {member.name: member.name if names == "python" else member.wire_name for member in member_types(cls)}
    for member in member_types(cls):
        where = f"{{path}}{shown[member.name]}"
        emission.line(f"value = shape.{member.name}")
        emission.indent("if value is not None:")
        _emit_checks(emission, names, _Value(member.type, "value", where))
        emission.dedent()
        if member.required:
            emission.indent("else:")
            emission.line(f"problems.append(f{where + ': required'!r})")
            emission.dedent()
    emission.indent("if shape.unknown_members:")
    emission.line("not_in_model(problems, path, shape.unknown_members)")
    emission.dedent()
    if issubclass(cls, Union):
        emission.line(f"not_one_variant(problems, path, shape, {emission.name(shown, 'shown')})")
    if rule := CROSS_MEMBER_RULES.get(cls.__name__):
        emission.indent(f"if breach := {emission.name(rule, 'rule')}(shape):")
        emission.line(f"broken_rule(problems, path, breach, {emission.name(shown, 'shown')})")
        emission.dedent()
    return emission.compile(f"check {cls.__name__}")


class _Value(NamedTuple):
    """A value that is not None, as the lines that check it see it."""

    type: ValueType
    source: str
    """The expression that gives the value."""
    where: str
    """Its path, as the text of an f-string."""
    is_hidden: bool = False
    """Whether it is kept out of messages, for it is in something sensitive; its own trait may do so too."""
    depth: int = 0
    """Containers that it is in."""

    @property
    def path(self) -> str:
        """The expression that gives the path."""
        return f"f{self.where!r}"

    @property
    def shown(self) -> str:
        """The expression that gives what messages show."""
        return repr("<hidden>") if self.is_hidden or self.type.traits.sensitive else self.source

    def inner(self, value_type: ValueType, source: str) -> _Value:
        """A key or an element of this container, in whose path the index or the key stands."""
        where = f"{self.where}[{{index{self.depth}!r}}]"
        return _Value(value_type, source, where, self.is_hidden or self.type.traits.sensitive, self.depth + 1)


def _emit_checks(emission: Emission, names: Names, value: _Value) -> None:
    """Lines that check a value: its type, and where that is right its traits and what it contains."""
    if value.type.kind in ("document", "json_value"):
        emission.line("pass")
        return
    emission.indent(f"if not ({_type_condition(emission, value)}):")
    emission.line(f"wrong_type(problems, {value.path}, {emission.name(value.type, 'type')}, {value.source})")
    emission.dedent()
    emission.indent("else:")
    emission.line("pass")
    _emit_traits(emission, value)
    if value.type.structure is not None:
        check = emission.name(_nested_check(value.type.structure, names), "check")
        emission.line(f"{check}({value.source}, f{value.where + '.'!r}, problems)")
    elif value.type.kind in ("list", "map"):
        _emit_items(emission, names, value)
    emission.dedent()


def _nested_check(cls: type[Structure], names: Names) -> Check:
    """The check of a nested structure, bound late where the structures contain each other."""
    if is_recursive(cls):
        return lambda shape, path, problems: check_of(cls, names)(shape, path, problems)  # noqa: PLW0108  (looked up when called)
    return check_of(cls, names)


def _type_condition(emission: Emission, value: _Value) -> str:
    """The expression that is true if a value is of its type."""
    kind = value.type.kind
    if kind in ("list", "map"):
        return f"{emission.name(is_list_like if kind == 'list' else is_object, kind)}({value.source})"
    expected = emission.name(value.type.structure or _TYPES[kind], "type")
    condition = f"isinstance({value.source}, {expected})"
    if kind in ("integer", "float"):
        condition += f" and {value.source} is not True and {value.source} is not False"
    return condition


def _emit_traits(emission: Emission, value: _Value) -> None:
    """Lines that check length, range, pattern and time zone of a value of the right type."""
    source, path, shown, traits = value.source, value.path, value.shown, value.type.traits
    if traits.length:
        _emit_bounds(emission, traits.length, f"len({source})", f"wrong_length(problems, {path}, {source}")
    if traits.range:
        _emit_bounds(emission, traits.range, source, f"out_of_range(problems, {path}, {shown}, {source}")
    if traits.pattern is not None:
        # The service matches as Java does, where \d, \w and \s are of ASCII.
        match = emission.name(re.compile(traits.pattern, re.ASCII).fullmatch, "match")
        # A string that is too long is not matched, so that the work is bounded by the member's own limit.
        within = f"len({source}) <= {traits.length[1]} and " if traits.length and traits.length[1] is not None else ""
        emission.indent(f"if {within}{match}({source}) is None:")
        emission.line(f"no_match(problems, {path}, {shown}, {traits.pattern!r})")
        emission.dedent()
    if value.type.kind == "timestamp":
        emission.indent(f"if {source}.tzinfo is None:")
        emission.line(f"problems.append({path} + ': a datetime without time zone')")
        emission.dedent()


def _emit_bounds(emission: Emission, bounds: Bounds, measure: str, complaint: str) -> None:
    low, high = bounds
    if low is not None and not (low == 0 and measure.startswith("len(")):
        emission.indent(f"if not {measure} >= {low!r}:")
        emission.line(f"{complaint}, {low!r})")
        emission.dedent()
    if high is not None:
        emission.indent(f"if not {measure} <= {high!r}:")
        emission.line(f"{complaint}, {high!r})")
        emission.dedent()


def _emit_items(emission: Emission, names: Names, value: _Value) -> None:
    """Lines that check the elements of a list, or the keys and values of a map."""
    element_type, key_type = value.type.element, value.type.key
    if element_type is None:
        raise TypeError("a container type without its element")
    index, item = f"index{value.depth}", f"item{value.depth}"
    items = f"enumerate({value.source})" if key_type is None else f"{value.source}.items()"
    element = value.inner(element_type, item)
    emission.indent(f"for {index}, {item} in {items}:")
    if key_type is not None:
        _emit_checks(emission, names, value.inner(key_type, index))
    emission.indent(f"if {item} is not None:")
    _emit_checks(emission, names, element)
    emission.dedent()
    if not value.type.is_sparse:
        emission.indent("else:")
        emission.line(f"wrong_type(problems, {element.path}, {emission.name(element_type, 'type')}, None)")
        emission.dedent()
    emission.dedent()


_TYPES: dict[str, type | tuple[type, ...]] = {
    "string": str,
    "integer": int,
    "float": (int, float),
    "boolean": bool,
    "timestamp": datetime,
    "blob": bytes,
    "list": list,
    "map": dict,
}
_NAMES = {
    "string": "a string",
    "integer": "an integer",
    "float": "a number",
    "boolean": "True or False",
    "timestamp": "a datetime",
    "blob": "bytes",
    "list": "a list",
    "map": "a dict",
}


def _wrong_type(problems: list[str], path: str, expected: ValueType, value: object) -> None:
    name = expected.structure.__name__ if expected.structure is not None else _NAMES[expected.kind]
    problems.append(f"{path}: expected {name}, got {type(value).__name__}")


def _wrong_json_type(problems: list[str], path: str, expected: ValueType, value: object) -> None:
    problems.append(mismatch(expected.kind, value, path))


def _wrong_length(problems: list[str], path: str, value: Any, bound: int) -> None:
    unit = "characters" if isinstance(value, str) else "bytes" if isinstance(value, bytes) else "items"
    more = "more" if len(value) > bound else "fewer"
    problems.append(f"{path}: {len(value)} {unit}, {more} than {bound}")


def _out_of_range(problems: list[str], path: str, shown: object, value: float, bound: float) -> None:
    problems.append(f"{path}: {shown} is {'greater' if value > bound else 'less'} than {bound}")


def _no_match(problems: list[str], path: str, value: str, pattern: str) -> None:
    shown = value if len(value) <= 60 else f"{value[:60]}…"
    problems.append(f"{path}: {shown!r} does not match {pattern}")


def _not_in_model(problems: list[str], path: str, unknown_members: Mapping[str, object]) -> None:
    names = ", ".join(map(str, unknown_members))
    problems.append(f"{path}unknown_members: {names}: {_NOT_IN_MODEL}")


def _each_not_in_model(problems: list[str], path: str, unknown_members: Mapping[str, object]) -> None:
    problems += (f"{path}{name}: {_NOT_IN_MODEL}" for name in unknown_members)


_NOT_IN_MODEL = "not in this version's model of the service"


def _not_one_variant(problems: list[str], path: str, shape: Structure, shown: Mapping[str, str]) -> None:
    given = [text for name, text in shown.items() if getattr(shape, name) is not None]
    if len(given) != 1:
        problems.append(f"{path.removesuffix('.')}: exactly one member must be set, got {', '.join(given) or 'none'}")


def _broken_rule(problems: list[str], path: str, breach: Breach, shown: Mapping[str, str]) -> None:
    names, words = breach
    problems.append(f"{', '.join(path + shown[name] for name in names)}: {words}")


_SHARED: dict[str, Any] = {
    "wrong_length": _wrong_length,
    "out_of_range": _out_of_range,
    "no_match": _no_match,
    "not_one_variant": _not_one_variant,
    "broken_rule": _broken_rule,
}
_COMPLAINTS: dict[Names, dict[str, Any]] = {
    "python": {**_SHARED, "wrong_type": _wrong_type, "not_in_model": _not_in_model},
    "wire": {**_SHARED, "wrong_type": _wrong_json_type, "not_in_model": _each_not_in_model},
}
