"""What kind of value each member of a structure holds, read once from its annotation and traits.

Converter, validation and the search for mismatches all work from this table, so they cannot disagree.
"""

from __future__ import annotations

import inspect
import types
import typing
from datetime import datetime
from typing import Any, Literal, NamedTuple

from sm_async.schema import Structure, Traits, members

__all__ = ["Kind", "MemberType", "ValueType", "is_recursive", "member_types"]

Kind = Literal[
    "string", "integer", "float", "boolean", "timestamp", "blob", "document", "json_value", "list", "map", "structure"
]


class ValueType(NamedTuple):
    """The type of one value, with the traits that apply to it."""

    kind: Kind
    traits: Traits
    element: ValueType | None = None
    """Type of a list's elements or of a map's values."""
    key: ValueType | None = None
    """Type of a map's keys."""
    is_sparse: bool = False
    """Whether elements may be null."""
    structure: type[Structure] | None = None

    @property
    def is_plain(self) -> bool:
        """Whether the value is the same in Python and in JSON."""
        if self.kind in ("list", "map"):
            return self.element is not None and self.element.is_plain
        return self.kind in ("string", "integer", "boolean", "document")


class MemberType(NamedTuple):
    """One member of a structure: its names on both sides, and its type."""

    name: str
    wire_name: str
    required: bool
    type: ValueType


def member_types(cls: type[Structure]) -> tuple[MemberType, ...]:
    """The members of a structure in the model's order."""
    known = _KNOWN.get(cls)
    if known is None:
        annotations = _annotations(cls)
        known = _KNOWN[cls] = tuple(
            MemberType(field.name, facts.wire_name, facts.required, _value_type(annotations[field.name], facts.traits))
            for field, facts in members(cls)
        )
    return known


_KNOWN: dict[type[Structure], tuple[MemberType, ...]] = {}


def _annotations(cls: type[Structure]) -> dict[str, Any]:
    """The annotations of a structure's members, evaluated where they stand.

    `typing.get_type_hints` takes five times as long: it evaluates what the bases of all shapes have, for each anew.
    """
    found: dict[str, Any] = {}
    for base in reversed(cls.__mro__):
        if issubclass(base, Structure) and any(members(base)):
            found |= inspect.get_annotations(base, eval_str=True)
    return found


def is_recursive(cls: type[Structure]) -> bool:
    """Whether a value of the structure can contain another one, at any depth."""
    found: set[type[Structure]] = set()
    waiting = [member.type for member in member_types(cls)]
    while waiting:
        value_type = waiting.pop()
        if value_type.element is not None:
            waiting.append(value_type.element)
        if value_type.structure is not None and value_type.structure not in found:
            found.add(value_type.structure)
            waiting += (member.type for member in member_types(value_type.structure))
    return cls in found


_SCALARS: dict[object, Kind] = {
    str: "string",
    int: "integer",
    float: "float",
    bool: "boolean",
    datetime: "timestamp",
    bytes: "blob",
    Any: "document",
}

_NO_TRAITS = Traits()


def _value_type(annotation: Any, traits: Traits) -> ValueType:
    annotation = _without_none(annotation)
    if traits.json_value:
        return ValueType("json_value", traits)
    if annotation in _SCALARS:
        return ValueType(_SCALARS[annotation], traits)
    origin, arguments = typing.get_origin(annotation), typing.get_args(annotation)
    if origin is list:
        element = _value_type(arguments[0], traits.each or _NO_TRAITS)
        return ValueType("list", traits, element, is_sparse=_admits_none(arguments[0]))
    if origin is dict:
        key = _value_type(arguments[0], traits.key or _NO_TRAITS)
        element = _value_type(arguments[1], traits.value or _NO_TRAITS)
        return ValueType("map", traits, element, key, is_sparse=_admits_none(arguments[1]))
    if isinstance(annotation, type) and issubclass(annotation, Structure):
        return ValueType("structure", traits, structure=annotation)
    if arguments and all(isinstance(part, str) or part is str or _is_literal(part) for part in arguments):
        return ValueType("string", traits)  # an open enum: Literal[...] | str
    raise TypeError(f"no shape holds a value of type {annotation!r}")


def _without_none(annotation: Any) -> Any:
    if typing.get_origin(annotation) in (typing.Union, types.UnionType):
        rest = [argument for argument in typing.get_args(annotation) if argument is not types.NoneType]
        return rest[0] if len(rest) == 1 else typing.Union[tuple(rest)]  # noqa: UP007  (built at run time)
    return annotation


def _admits_none(annotation: Any) -> bool:
    return annotation is not Any and types.NoneType in typing.get_args(annotation)


def _is_literal(annotation: Any) -> bool:
    return typing.get_origin(annotation) is Literal
