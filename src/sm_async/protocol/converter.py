"""Wire documents to shapes and back, through one straight-line function a structure; the same as a cattrs converter.

Reading takes a document apart: what is left of each object is its unknown members. Primitives are taken as they
are, because responses are never validated; containers and structures are checked, because code iterates over them.
"""

from __future__ import annotations

import base64
import math
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import orjson

from sm_async.errors import InvalidInputError
from sm_async.protocol.emission import Emission
from sm_async.protocol.json_values import Document, copied, is_document, json_type
from sm_async.protocol.mismatches import mismatches
from sm_async.protocol.timestamps import parse_timestamp, write_timestamp
from sm_async.protocol.value_types import ValueType, is_recursive, member_types
from sm_async.schema import Structure

if TYPE_CHECKING:
    import cattrs

    converter: cattrs.Converter
    """Reads and writes as `from_wire` and `to_wire` do, for programs that keep shapes in attrs classes of their own."""

__all__ = ["converter", "from_wire", "reader", "to_wire", "writer"]

S = TypeVar("S", bound=Structure)


def to_wire(shape: Structure) -> Document:
    """The JSON document of a shape, under the service's names.

    Members that are not set are left out. Timestamps become epoch seconds. Raises `InvalidInputError` where a member
    holds a value that has no JSON form, such as a datetime without time zone; nothing else is checked.
    """
    try:
        document: Document = copied(writer(type(shape))(shape))
    except _UNFIT as error:
        raise InvalidInputError([f"{type(shape).__name__} has no JSON form: {_reason(error)}"]) from error
    return document


def from_wire(cls: type[S], document: Mapping[str, Any]) -> S:
    """The shape that a JSON document describes; the document is left as it is.

    Members that the class does not know are kept in `unknown_members`. A null is an absent member, and stays a None
    in a list or map. Raises `InvalidInputError` with the path of everything that does not fit, such as
    `NodesToAdd[0]: expected an object`.
    """
    try:
        owned: object = copied(document)
        if is_document(owned):
            return reader(cls)(owned)
    except _UNFIT as error:
        raise InvalidInputError(mismatches(cls, document) or [f"{cls.__name__}: {_reason(error)}"]) from error
    raise InvalidInputError([f"expected an object for {cls.__name__}, got {type(document).__name__}"])


def reader(cls: type[S]) -> Callable[[Document], S]:
    """The function that makes a shape of a document and consumes it. Compiled once, on first use."""
    read: Callable[[Document], S] | None = _COMPILED_READERS.get(cls)
    if read is None:
        read = _COMPILED_READERS[cls] = _compile_reader(cls)
    return read


def writer(cls: type[Structure]) -> Callable[[Structure], Document]:
    """The function that makes a document of a shape. Compiled once, on first use.

    Unlike `to_wire` it does not copy: lists and maps of primitives in the document are the shape's own.
    """
    write = _COMPILED_WRITERS.get(cls)
    if write is None:
        write = _COMPILED_WRITERS[cls] = _compile_writer(cls)
    return write


_COMPILED_READERS: dict[type[Structure], Callable[[Document], Any]] = {}
_COMPILED_WRITERS: dict[type[Structure], Callable[[Structure], Document]] = {}


def _compile_reader(cls: type[S]) -> Callable[[Document], S]:
    emission = Emission("read(document)", cls=cls, new=object.__new__)
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
    return emission.compile(f"read {cls.__name__}")


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
        # Whether or not the model says that there are nulls: one node in a page must not hide the others.
        read = f"None if {item} is None else {_read(element, item, emission, depth + 1)}"
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
    if is_recursive(cls):
        return lambda document: reader(cls)(document)  # noqa: PLW0108  (looked up when called, compiled by then)
    return reader(cls)


def _compile_writer(cls: type[Structure]) -> Callable[[Structure], Document]:
    emission = Emission("write(shape)")
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
    return emission.compile(f"write {cls.__name__}")


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
        write = f"None if {item} is None else {_write(element, item, emission, depth + 1)}"
        if kind == "list":
            return f"[{write} for {item} in {value}]"
        return f"{{key{depth}: {write} for key{depth}, {item} in {value}.items()}}"
    return f"{emission.name(_WRITERS[kind], kind)}({value})"


def _writer_of(value_type: ValueType) -> Callable[[Structure], Document]:
    """The writer of a nested structure, bound late where the structures contain each other."""
    cls = value_type.structure
    if cls is None:
        raise TypeError("a structure type without its class")
    if is_recursive(cls):
        return lambda shape: writer(cls)(shape)  # noqa: PLW0108  (as above)
    return writer(cls)


_UNFIT = (AttributeError, KeyError, OverflowError, RecursionError, TypeError, ValueError)
"""What reading and writing raise when a value is not what the structure says."""


def _reason(error: Exception) -> str:
    return "it is nested too deep, or contains itself" if isinstance(error, RecursionError) else str(error)


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
    if isinstance(value, int) or math.isfinite(value):  # an integer beyond the largest float is the encoder's to refuse
        return value
    return "NaN" if math.isnan(value) else "Infinity" if value > 0 else "-Infinity"


_READERS: dict[str, Callable[[Any], Any]] = {
    "float": float,
    "timestamp": parse_timestamp,
    "blob": _read_blob,
    "json_value": _read_json,
}
_WRITERS: dict[str, Callable[[Any], Any]] = {"float": _write_float, "blob": _write_blob, "json_value": _write_json}


def __getattr__(name: str) -> object:
    if name != "converter":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    import cattrs  # noqa: PLC0415  (12 ms, and calls have no use for it)

    made = globals()[name] = cattrs.Converter()
    made.register_structure_hook_func(_is_structure, lambda document, cls: from_wire(cls, document))
    made.register_unstructure_hook_func(_is_structure, to_wire)
    return made


def _is_structure(cls: object) -> bool:
    return isinstance(cls, type) and issubclass(cls, Structure)
