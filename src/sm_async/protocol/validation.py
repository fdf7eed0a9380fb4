"""Checks of an input before it leaves: required members, types, length, range, pattern, and rules between members.

One function a structure, written straight-line and compiled on first use. All problems are found at once. Enum
values are not checked: a service knows new ones before its model does.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import datetime
from typing import Any

from sm_async.protocol.cross_member_rules import CROSS_MEMBER_RULES
from sm_async.protocol.emission import Emission
from sm_async.protocol.json_values import is_list_like, is_object
from sm_async.protocol.value_types import ValueType, is_recursive, member_types
from sm_async.schema import Bounds, Structure, Union

__all__ = ["problems_of"]

Check = Callable[[Any, str, list[str]], None]


def problems_of(shape: Structure) -> list[str]:
    """Everything that is wrong with an input, each with its path; empty if it is valid.

    `nodes_to_add[0].increment_target_count_by: 9999 is greater than 50`. Sensitive values are not shown.
    """
    problems: list[str] = []
    try:
        check_of(type(shape))(shape, "", problems)
    except RecursionError:
        problems.append(f"{type(shape).__name__}: nested too deep, or contains itself")
    return problems


def check_of(cls: type[Structure]) -> Check:
    """The compiled check of a structure: it takes the shape, the path to it, and the list to add problems to."""
    check = _CHECKS.get(cls)
    if check is None:
        check = _CHECKS[cls] = _compile_check(cls)
    return check


_CHECKS: dict[type[Structure], Check] = {}


def _compile_check(cls: type[Structure]) -> Check:
    emission = Emission("check(shape, path, problems)", **_COMPLAINTS)
    for member in member_types(cls):
        where = f"{{path}}{member.name}"
        emission.line(f"value = shape.{member.name}")
        emission.indent("if value is not None:")
        _emit_checks(emission, member.type, "value", where)
        emission.dedent()
        if member.required:
            emission.indent("else:")
            emission.line(f"problems.append(f{where + ': required'!r})")
            emission.dedent()
    emission.indent("if shape.unknown_members:")
    emission.line("not_in_model(problems, path, shape.unknown_members)")
    emission.dedent()
    if issubclass(cls, Union):
        emission.line("not_one_variant(problems, path, shape)")
    if rule := CROSS_MEMBER_RULES.get(cls.__name__):
        emission.indent("if not problems:")
        emission.line(f"{emission.name(rule, 'rule')}(shape, path, problems)")
        emission.dedent()
    return emission.compile(f"check {cls.__name__}")


def _nested_check(cls: type[Structure]) -> Check:
    """The check of a nested structure, bound late where the structures contain each other."""
    if is_recursive(cls):
        return lambda shape, path, problems: check_of(cls)(shape, path, problems)  # noqa: PLW0108  (looked up when called)
    return check_of(cls)


def _emit_checks(
    emission: Emission, value_type: ValueType, value: str, where: str, depth: int = 0, *, hidden: bool = False
) -> None:
    """Lines that check `value`, which is not None and stands at the f-string path `where`.

    `hidden` keeps the value out of messages, as its own trait does.
    """
    kind, traits = value_type.kind, value_type.traits
    hidden = hidden or traits.sensitive
    shown = repr("<hidden>") if hidden else value
    if kind in ("document", "json_value"):
        emission.line("pass")
        return
    path = f"f{where!r}"
    expected = value_type.structure or _TYPES[kind]
    test = emission.name(is_list_like if kind == "list" else is_object, kind) if kind in ("list", "map") else ""
    condition = f"{test}({value})" if test else f"isinstance({value}, {emission.name(expected, 'type')})"
    if kind in ("integer", "float"):
        condition += f" and {value} is not True and {value} is not False"
    emission.indent(f"if not ({condition}):")
    emission.line(f"wrong_type(problems, {path}, {_NAMES.get(kind) or _class_name(value_type)!r}, {value})")
    emission.dedent()
    emission.indent("else:")
    emission.line("pass")
    if traits.length:
        _emit_bounds(emission, traits.length, f"len({value})", f"wrong_length(problems, {path}, {value}")
    if traits.range:
        _emit_bounds(emission, traits.range, value, f"out_of_range(problems, {path}, {shown}, {value}")
    if traits.pattern is not None:
        # The service matches as Java does, where \d, \w and \s are of ASCII.
        match = emission.name(re.compile(traits.pattern, re.ASCII).fullmatch, "match")
        # A string that is too long is not matched, so that the work is bounded by the member's own limit.
        within = f"len({value}) <= {traits.length[1]} and " if traits.length and traits.length[1] is not None else ""
        emission.indent(f"if {within}{match}({value}) is None:")
        emission.line(f"no_match(problems, {path}, {shown}, {traits.pattern!r})")
        emission.dedent()
    if kind == "timestamp":
        emission.indent(f"if {value}.tzinfo is None:")
        emission.line(f"problems.append({path} + ': a datetime without time zone')")
        emission.dedent()
    if value_type.structure is not None:
        check = emission.name(_nested_check(value_type.structure), "check")
        emission.line(f"{check}({value}, f{where + '.'!r}, problems)")
    elif kind == "list":
        _emit_items(emission, value_type, f"enumerate({value})", where, depth, hidden=hidden)
    elif kind == "map":
        _emit_items(emission, value_type, f"{value}.items()", where, depth, hidden=hidden)
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


def _emit_items(emission: Emission, value_type: ValueType, items: str, where: str, depth: int, *, hidden: bool) -> None:
    """Lines that check the elements of a list, or the keys and values of a map."""
    element, key = value_type.element, value_type.key
    if element is None:
        raise TypeError("a container type without its element")
    index, item = f"index{depth}", f"item{depth}"
    inside = f"{where}[{{{index}!r}}]"
    emission.indent(f"for {index}, {item} in {items}:")
    if key is not None:
        _emit_checks(emission, key, index, inside, depth + 1, hidden=hidden)
    emission.indent(f"if {item} is not None:")
    _emit_checks(emission, element, item, inside, depth + 1, hidden=hidden)
    emission.line("pass")
    emission.dedent()
    if not value_type.is_sparse:
        emission.indent("else:")
        emission.line(f"wrong_type(problems, f{inside!r}, {_NAMES.get(element.kind) or _class_name(element)!r}, None)")
        emission.dedent()
    emission.dedent()


def _class_name(value_type: ValueType) -> str:
    return value_type.structure.__name__ if value_type.structure is not None else value_type.kind


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


def _wrong_type(problems: list[str], path: str, expected: str, value: object) -> None:
    problems.append(f"{path}: expected {expected}, got {type(value).__name__}")


def _wrong_length(problems: list[str], path: str, value: Any, bound: int) -> None:
    unit = "characters" if isinstance(value, str) else "bytes" if isinstance(value, bytes) else "items"
    more = "more" if len(value) > bound else "fewer"
    problems.append(f"{path}: {len(value)} {unit}, {more} than {bound}")


def _out_of_range(problems: list[str], path: str, shown: object, value: float, bound: float) -> None:
    problems.append(f"{path}: {shown} is {'greater' if value > bound else 'less'} than {bound}")


def _no_match(problems: list[str], path: str, value: str, pattern: str) -> None:
    shown = value if len(value) <= 60 else f"{value[:60]}…"
    problems.append(f"{path}: {shown!r} does not match {pattern}")


def _not_in_model(problems: list[str], path: str, unknown_members: dict[str, object]) -> None:
    names = ", ".join(map(str, unknown_members))
    problems.append(f"{path}unknown_members: {names}: not in this version's model of the service")


def _not_one_variant(problems: list[str], path: str, shape: Structure) -> None:
    given = [member.name for member in member_types(type(shape)) if getattr(shape, member.name) is not None]
    if len(given) != 1:
        problems.append(f"{path.removesuffix('.')}: exactly one member must be set, got {', '.join(given) or 'none'}")


_COMPLAINTS: dict[str, Any] = {
    "wrong_type": _wrong_type,
    "wrong_length": _wrong_length,
    "out_of_range": _out_of_range,
    "no_match": _no_match,
    "not_in_model": _not_in_model,
    "not_one_variant": _not_one_variant,
}
