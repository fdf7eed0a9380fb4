"""JSON values: the checks that tell objects and lists apart from the rest, in a form that type checkers follow."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, TypeGuard

__all__ = ["Document", "copied", "is_document", "is_list_like", "is_object", "json_type"]

Document = dict[str, Any]
"""A JSON object."""


def is_document(value: object) -> TypeGuard[Document]:
    """Whether a parsed value is a JSON object."""
    return type(value) is dict


def is_object(value: object) -> TypeGuard[Mapping[str, Any]]:
    """Whether a program's value stands for a JSON object."""
    return isinstance(value, Mapping)


def is_list_like(value: object) -> TypeGuard[Sequence[Any]]:
    """Whether a program's value stands for a JSON list; a string does not."""
    return isinstance(value, list | tuple)


def copied(value: Any) -> Any:
    """A JSON value whose objects and lists are its own, so that neither side sees the other's changes."""
    if is_object(value):
        return {key: copied(item) for key, item in value.items()}
    if is_list_like(value):
        return [copied(item) for item in value]
    return value


def json_type(value: object) -> str:
    """What JSON calls a value: 'an object', 'a number'; the Python type where JSON has no word for it."""
    if is_object(value):
        return "an object"
    if is_list_like(value):
        return "a list"
    return _JSON_TYPES.get(type(value), type(value).__name__)


_JSON_TYPES: dict[type, str] = {
    type(None): "null",
    bool: "a boolean",
    str: "a string",
    int: "a number",
    float: "a number",
}
