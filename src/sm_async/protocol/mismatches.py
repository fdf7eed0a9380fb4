"""Where a JSON document does not fit a structure: the slow, exact answer for when reading it has failed."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from itertools import islice
from typing import Any

from sm_async.protocol.json_values import is_list_like, is_object, json_type
from sm_async.protocol.timestamps import parse_timestamp
from sm_async.protocol.value_types import Kind, ValueType, member_types
from sm_async.schema import Structure

__all__ = ["mismatch", "mismatches"]

_LIMIT = 20


def mismatches(cls: type[Structure], document: object, *, required: bool = False) -> list[str]:
    """Every place where the document has another type than the structure, by wire path; at most 20.

    With `required`, also every required member that is absent or null: `NodesToAdd[0].InstanceGroupName: required`.
    """
    found: list[str] = []
    try:
        found.extend(islice(_in_structure(cls, document, "", required), _LIMIT))
    except RecursionError:
        found.append(f"{cls.__name__}: nested too deep, or contains itself")
    return found


def mismatch(kind: Kind, value: object, path: str) -> str:
    """The problem of a value that is not of its kind: `ClusterName: expected a string, got a number`."""
    return f"{path}: expected {_NAMES[kind]}, got {json_type(value)}"


def _in_structure(cls: type[Structure], document: object, path: str, required: bool) -> Iterator[str]:
    if not is_object(document):
        yield mismatch("structure", document, path or cls.__name__)
        return
    for member in member_types(cls):
        value = document.get(member.wire_name)
        where = f"{path}.{member.wire_name}" if path else member.wire_name
        if value is not None:
            yield from _in_value(member.type, value, where, required)
        elif required and member.required:
            yield f"{where}: required"


def _in_value(value_type: ValueType, value: Any, path: str, required: bool) -> Iterator[str]:
    if value is None:
        return
    if value_type.structure is not None:
        yield from _in_structure(value_type.structure, value, path, required)
    elif value_type.kind == "list" and value_type.element is not None:
        if not is_list_like(value):
            yield mismatch("list", value, path)
            return
        for index, item in enumerate(value):
            yield from _in_value(value_type.element, item, f"{path}[{index}]", required)
    elif value_type.kind == "map" and value_type.element is not None:
        if not is_object(value):
            yield mismatch("map", value, path)
            return
        for key, item in value.items():
            yield from _in_value(value_type.element, item, f"{path}[{key!r}]", required)
    elif not _is_scalar_of(value_type.kind, value):
        yield mismatch(value_type.kind, value, path)


def _is_scalar_of(kind: Kind, value: Any) -> bool:
    """Whether the reader takes a value that is no container for one of this kind."""
    try:
        if kind == "timestamp":
            parse_timestamp(value)
        elif kind == "blob":
            base64.b64decode(value, validate=True)
        elif kind == "float":
            float(value)
    except (TypeError, ValueError, OverflowError, binascii.Error):
        return False
    if kind == "integer" and isinstance(value, bool):
        return False
    return kind not in _TYPES or isinstance(value, _TYPES[kind])


_TYPES: dict[Kind, type] = {"string": str, "integer": int, "boolean": bool}
_NAMES: dict[Kind, str] = {
    "string": "a string",
    "integer": "an integer",
    "float": "a number",
    "boolean": "true or false",
    "timestamp": "a timestamp",
    "blob": "base64 text",
    "list": "a list",
    "map": "an object",
    "structure": "an object",
}
