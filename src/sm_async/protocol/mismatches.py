"""Where a JSON document does not fit a structure: the slow, exact answer for when reading it has failed."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterator
from itertools import islice
from typing import Any

from sm_async.protocol.json_values import is_list_like, is_object, json_type
from sm_async.protocol.timestamps import parse_timestamp
from sm_async.protocol.value_types import ValueType, member_types
from sm_async.schema import Structure

__all__ = ["mismatches"]

_LIMIT = 20


def mismatches(cls: type[Structure], document: object) -> list[str]:
    """Every place where the document has another type than the structure, by wire path; at most 20."""
    found: list[str] = []
    try:
        found.extend(islice(_in_structure(cls, document, ""), _LIMIT))
    except RecursionError:
        found.append(f"{cls.__name__}: nested too deep, or contains itself")
    return found


def _in_structure(cls: type[Structure], document: object, path: str) -> Iterator[str]:
    if not is_object(document):
        yield _expected("an object", document, path or cls.__name__)
        return
    for member in member_types(cls):
        value = document.get(member.wire_name)
        if value is not None:
            yield from _in_value(member.type, value, f"{path}.{member.wire_name}" if path else member.wire_name)


def _in_value(value_type: ValueType, value: Any, path: str) -> Iterator[str]:
    if value is None:
        return
    if value_type.structure is not None:
        yield from _in_structure(value_type.structure, value, path)
    elif value_type.kind == "list" and value_type.element is not None:
        if not is_list_like(value):
            yield _expected("a list", value, path)
            return
        for index, item in enumerate(value):
            yield from _in_value(value_type.element, item, f"{path}[{index}]")
    elif value_type.kind == "map" and value_type.element is not None:
        if not is_object(value):
            yield _expected("an object", value, path)
            return
        for key, item in value.items():
            yield from _in_value(value_type.element, item, f"{path}[{key!r}]")
    else:
        yield from _in_scalar(value_type, value, path)


def _in_scalar(value_type: ValueType, value: Any, path: str) -> Iterator[str]:
    kind = value_type.kind
    if kind == "timestamp":
        try:
            parse_timestamp(value)
        except ValueError:
            yield _expected("a timestamp", value, path)
    elif kind == "blob":
        try:
            base64.b64decode(value, validate=True)
        except (TypeError, ValueError, binascii.Error):
            yield _expected("base64 text", value, path)
    elif kind == "float":
        try:
            float(value)
        except (TypeError, ValueError, OverflowError):
            yield _expected("a number", value, path)
    elif kind in _TYPES and (not isinstance(value, _TYPES[kind]) or (kind == "integer" and isinstance(value, bool))):
        yield _expected(_NAMES[kind], value, path)


_TYPES: dict[str, type] = {"string": str, "integer": int, "boolean": bool}
_NAMES = {"string": "a string", "integer": "an integer", "boolean": "true or false", "float": "a number"}


def _expected(what: str, value: object, path: str) -> str:
    return f"{path}: expected {what}, got {json_type(value)}"
