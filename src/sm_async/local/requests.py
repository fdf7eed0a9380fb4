"""From a JSON document to a valid input: what the server checks before an operation sees the request."""

from __future__ import annotations

import typing
from collections.abc import Iterator
from typing import Any, Literal, TypeVar

import attrs

from sm_async.errors import InvalidInputError
from sm_async.local.refusals import RequestRefused, validation_refused
from sm_async.local.settings import Switches
from sm_async.protocol.converter import from_wire
from sm_async.protocol.json_values import Document, is_list_like, is_object
from sm_async.protocol.mismatches import mismatches
from sm_async.protocol.validation import problems_of
from sm_async.protocol.value_types import member_types
from sm_async.schema import Structure, members

__all__ = ["read_input"]

S = TypeVar("S", bound=Structure)


def read_input(cls: type[S], document: Document, switches: Switches) -> S:
    """The input that a document describes. What is wrong with it is told in the service's names, as the document is.

    Raises `RequestRefused`: SerializationException where a JSON type is not the model's, ValidationException with all
    problems where a constraint is not met.
    """
    try:
        shape = from_wire(cls, document)
        if switches.unknown_members == "ignore":
            for _, structure in _structures(shape, ""):
                structure.unknown_members = None
    except InvalidInputError as error:
        raise _not_serializable(str(error)) from None
    problems = problems_of(shape, names="wire")
    if problems and (wrong_types := mismatches(cls, document)):
        raise _not_serializable("; ".join(wrong_types))
    if switches.unknown_enum_values == "refuse":
        problems += _unknown_enum_values(shape)
    if problems:
        raise validation_refused(*problems)
    return shape


def _not_serializable(message: str) -> RequestRefused:
    return RequestRefused("SerializationException", message)


def _structures(value: Any, path: str) -> Iterator[tuple[str, Structure]]:
    """A structure and all that it contains, each with its path on the wire."""
    if isinstance(value, Structure):
        yield path, value
        for member in member_types(type(value)):
            yield from _structures(getattr(value, member.name), _joined(path, member.wire_name))
    elif is_list_like(value):
        for index, item in enumerate(value):
            yield from _structures(item, f"{path}[{index}]")
    elif is_object(value):
        for key, item in value.items():
            yield from _structures(item, f"{path}[{key!r}]")


def _unknown_enum_values(shape: Structure) -> list[str]:
    problems: list[str] = []
    for path, structure in _structures(shape, ""):
        for name, wire_name, known in _enum_members(type(structure)):
            value = getattr(structure, name)
            values = value if is_list_like(value) else [value]
            problems += [
                f"{_joined(path, wire_name)}: {item!r} does not satisfy enum value set: {_listed(known)}"
                for item in values
                if isinstance(item, str) and item not in known
            ]
    return problems


def _joined(path: str, name: str) -> str:
    return f"{path}.{name}" if path else name


def _enum_members(cls: type[Structure]) -> list[tuple[str, str, frozenset[str]]]:
    """Members that hold values of an enumeration, or lists of such: both names, and the values that the model has."""
    known = _ENUM_MEMBERS.get(cls)
    if known is None:
        attrs.resolve_types(cls)
        found = ((field.name, facts.wire_name, frozenset(_literals(field.type))) for field, facts in members(cls))
        known = _ENUM_MEMBERS[cls] = [row for row in found if row[-1]]
    return known


_ENUM_MEMBERS: dict[type[Structure], list[tuple[str, str, frozenset[str]]]] = {}


def _literals(annotation: Any) -> Iterator[str]:
    if typing.get_origin(annotation) is Literal:
        yield from typing.get_args(annotation)
    else:
        for argument in typing.get_args(annotation):
            yield from _literals(argument)


def _listed(values: frozenset[str]) -> str:
    return f"[{', '.join(sorted(values)[:10])}{', …' if len(values) > 10 else ''}]"
