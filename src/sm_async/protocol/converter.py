"""The cattrs converter: wire documents to shapes and back, through one straight-line function a structure.

Reading takes a document apart: what is left of each object is its unknown members. Primitives are taken as they
are, because responses are never validated; containers and structures are checked, because code iterates over them.
"""

from __future__ import annotations

import base64
import math
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import cattrs
import orjson

from sm_async.errors import InvalidInputError
from sm_async.protocol.emission import Emission
from sm_async.protocol.json_values import Document, copied, is_document, json_type
from sm_async.protocol.mismatches import mismatches
from sm_async.protocol.timestamps import parse_timestamp, write_timestamp
from sm_async.protocol.value_types import ValueType, member_types
from sm_async.schema import Structure

__all__ = ["converter", "from_wire", "reader", "to_wire", "writer"]

S = TypeVar("S", bound=Structure)


def to_wire(shape: Structure) -> Document:
    """The JSON document of a shape, under the service's names.

    Members that are not set are left out. Timestamps become epoch seconds. Raises `InvalidInputError` where a member
    holds a value that has no JSON form, such as a datetime without time zone; nothing else is checked.
    """
    document: Document = copied(write(shape))
    return document


def from_wire(cls: type[S], document: Mapping[str, Any]) -> S:
    """The shape that a JSON document describes; the document is left as it is.

    Members that the class does not know are kept in `unknown_members`. A null is an absent member. Raises
    `InvalidInputError` with the path of everything that does not fit, such as `NodesToAdd[0]: expected an object`.
    """
    owned: object = copied(document)
    if not is_document(owned):
        raise InvalidInputError([f"expected an object for {cls.__name__}, got {type(document).__name__}"])
    try:
        return reader(cls)(owned)
    except (AttributeError, TypeError, ValueError, KeyError) as error:
        raise InvalidInputError(mismatches(cls, document) or [f"{cls.__name__}: {error}"]) from error


def write(shape: Structure) -> Document:
    """`to_wire` without the copy: lists and maps of primitives are the shape's own."""
    try:
        return writer(type(shape))(shape)
    except (AttributeError, TypeError, ValueError, KeyError) as error:
        raise InvalidInputError([f"{type(shape).__name__} has no JSON form: {error}"]) from error


def reader(cls: type[S]) -> Callable[[Document], S]:
    """The function that makes a shape of a document and consumes it. Compiled once, on first use."""
    return converter.get_structure_hook(cls)  # type: ignore[return-value]  # ours needs no second argument


def writer(cls: type[Structure]) -> Callable[[Structure], Document]:
    """The function that makes a document of a shape. Compiled once, on first use."""
    return converter.get_unstructure_hook(cls)


def _is_structure(cls: object) -> bool:
    return isinstance(cls, type) and issubclass(cls, Structure)


def _structure_hook(cls: type[Structure], _: cattrs.BaseConverter) -> Callable[..., Structure]:
    emission = Emission("structure(document, _=None)", cls=cls, new=object.__new__)
    emission.line("pop = document.pop")
    emission.line("shape = new(cls)")
    for member in member_types(cls):
        if member.type.is_plain and member.type.kind not in ("list", "map"):
            emission.line(f"shape.{member.name} = pop({member.wire_name!r}, None)")
        else:
            emission.line(f"value = pop({member.wire_name!r}, None)")
            read = _read(member.type, "value", emission)
            emission.line(f"shape.{member.name} = None if value is None else {read}")
    emission.indent("if document:")
    emission.line("pop('__type', None)")  # awsJson's type tag, in unions above all; it is no member
    emission.dedent()
    emission.line("shape.unknown_members = document or None")
    emission.line("return shape")
    return emission.compile(f"structure {cls.__name__}")


def _read(value_type: ValueType, value: str, emission: Emission, depth: int = 0) -> str:
    """Source of the expression that reads `value`, which is not None."""
    kind, element = value_type.kind, value_type.element
    if kind == "structure":
        return f"{emission.name(_reader_of(value_type), 'read')}({value})"
    if kind in ("list", "map") and element is not None:
        checked = f"{emission.name(_a_list if kind == 'list' else _an_object, kind)}({value})"
        if element.is_plain:
            return checked
        item = f"item{depth}"
        read = _read(element, item, emission, depth + 1)
        if value_type.is_sparse:
            read = f"None if {item} is None else {read}"
        if kind == "list":
            return f"[{read} for {item} in {checked}]"
        return f"{{key{depth}: {read} for key{depth}, {item} in {checked}.items()}}"
    if kind in _READERS:
        return f"{emission.name(_READERS[kind], kind)}({value})"
    return value


def _reader_of(value_type: ValueType) -> Callable[[Document], Structure]:
    """The reader of a nested structure, bound late where the structures contain each other."""
    cls = value_type.structure
    if cls is None:
        raise TypeError("a structure type without its class")
    if cls in _structures_inside(cls):
        return lambda document: reader(cls)(document)  # noqa: PLW0108  (looked up when called, compiled by then)
    return reader(cls)


def _unstructure_hook(cls: type[Structure], _: cattrs.BaseConverter) -> Callable[[Structure], Document]:
    emission = Emission("unstructure(shape)")
    emission.line("document = {}")
    for member in member_types(cls):
        emission.line(f"value = shape.{member.name}")
        emission.indent("if value is not None:")
        emission.line(f"document[{member.wire_name!r}] = {_write(member.type, 'value', emission)}")
        emission.dedent()
    emission.indent("if shape.unknown_members:")
    emission.line("document.update(shape.unknown_members)")
    emission.dedent()
    emission.line("return document")
    return emission.compile(f"unstructure {cls.__name__}")


def _write(value_type: ValueType, value: str, emission: Emission, depth: int = 0) -> str:
    """Source of the expression that writes `value`, which is not None."""
    kind, element = value_type.kind, value_type.element
    if value_type.is_plain:
        return value
    if kind == "structure":
        return f"{emission.name(_writer_of(value_type), 'write')}({value})"
    if kind == "timestamp":
        return f"{emission.name(write_timestamp, kind)}({value}, {value_type.traits.timestamp_format!r})"
    if kind in ("list", "map") and element is not None:
        item = f"item{depth}"
        write = _write(element, item, emission, depth + 1)
        if value_type.is_sparse:
            write = f"None if {item} is None else {write}"
        if kind == "list":
            return f"[{write} for {item} in {value}]"
        return f"{{key{depth}: {write} for key{depth}, {item} in {value}.items()}}"
    return f"{emission.name(_WRITERS[kind], kind)}({value})"


def _writer_of(value_type: ValueType) -> Callable[[Structure], Document]:
    """The writer of a nested structure, bound late where the structures contain each other."""
    cls = value_type.structure
    if cls is None:
        raise TypeError("a structure type without its class")
    if cls in _structures_inside(cls):
        return lambda shape: writer(cls)(shape)  # noqa: PLW0108  (as above)
    return writer(cls)


def _structures_inside(cls: type[Structure]) -> frozenset[type[Structure]]:
    """All structures that a value of `cls` can contain, at any depth; with `cls` itself if it is recursive."""
    found: set[type[Structure]] = set()
    waiting = [member.type for member in member_types(cls)]
    while waiting:
        value_type = waiting.pop()
        if value_type.element is not None:
            waiting.append(value_type.element)
        if value_type.structure is not None and value_type.structure not in found:
            found.add(value_type.structure)
            waiting += (member.type for member in member_types(value_type.structure))
    return frozenset(found)


def _a_list(value: Any) -> list[Any]:
    if type(value) is not list:
        raise TypeError(f"expected a list, got {json_type(value)}")
    return value  # pyright: ignore[reportUnknownVariableType]  # a list of JSON values


def _an_object(value: object) -> Document:
    if not is_document(value):
        raise TypeError(f"expected an object, got {json_type(value)}")
    return value


def _read_json(value: object) -> object:
    """The document in a string; the string itself where it holds none, since it is what the service sent."""
    if not isinstance(value, str):
        return value
    try:
        return orjson.loads(value)
    except orjson.JSONDecodeError:
        return value


def _write_json(value: object) -> str:
    """A document as a string; a string is taken as one that already holds the document."""
    return value if isinstance(value, str) else orjson.dumps(value).decode()


def _read_blob(value: str) -> bytes:
    return base64.b64decode(value, validate=True)


def _write_blob(value: bytes) -> str:
    return base64.b64encode(value).decode()


def _write_float(value: float) -> float | str:
    """JSON has no word for these three; awsJson writes them as strings."""
    if math.isfinite(value):
        return value
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


_READERS: dict[str, Callable[[Any], Any]] = {
    "float": float,
    "timestamp": parse_timestamp,
    "blob": _read_blob,
    "json_value": _read_json,
}
_WRITERS: dict[str, Callable[[Any], Any]] = {"float": _write_float, "blob": _write_blob, "json_value": _write_json}


def _make_converter() -> cattrs.Converter:
    made = cattrs.Converter()
    made.register_structure_hook_factory(_is_structure, _structure_hook)
    made.register_unstructure_hook_factory(_is_structure, _unstructure_hook)
    return made


converter = _make_converter()
"""The converter of all shapes. Hooks are compiled on first use, which costs about a third of a millisecond a class."""
