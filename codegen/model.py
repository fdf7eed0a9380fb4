"""The service model, read: C2J documents (shapes, operations, paginators, waiters) as typed values.

Nothing of the model's prose is read, so none of it can reach the generated code.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal

import attrs

__all__ = [
    "AcceptorModel",
    "Limits",
    "MemberModel",
    "Model",
    "ModelError",
    "OperationModel",
    "PaginatorModel",
    "PartitionModel",
    "ShapeModel",
    "ShapeType",
    "TimestampFormat",
    "Use",
    "WaiterModel",
    "read_model",
    "read_paginator",
]

ShapeType = Literal[
    "structure", "list", "map", "string", "integer", "number", "boolean", "timestamp", "blob", "document"
]
TimestampFormat = Literal["epoch-seconds", "date-time", "http-date"]

_TYPES: Mapping[str, ShapeType] = {
    "structure": "structure",
    "list": "list",
    "map": "map",
    "string": "string",
    "character": "string",
    "byte": "integer",
    "short": "integer",
    "integer": "integer",
    "long": "integer",
    "bigInteger": "integer",
    "float": "number",
    "double": "number",
    "bigDecimal": "number",
    "boolean": "boolean",
    "timestamp": "timestamp",
    "blob": "blob",
}
_TIMESTAMP_FORMATS: Mapping[str, TimestampFormat] = {
    "unixTimestamp": "epoch-seconds",
    "iso8601": "date-time",
    "rfc822": "http-date",
}
_WILDCARDS: Mapping[str, bool] = {"true": True, "false": False}
_COUNTED: Mapping[str, Literal["one", "all", "any"]] = {"path": "one", "pathAll": "all", "pathAny": "any"}
_PATH = re.compile(r"\w+(?:\[\])?(?:\.\w+(?:\[\])?)*")
"""What of JMESPath stands for members, and members of each element of a list."""
_STATES: Mapping[str, Literal["success", "failure", "retry"]] = {
    "success": "success",
    "failure": "failure",
    "retry": "retry",
}


class ModelError(Exception):
    """The model, or a setting about it, is not what the generator can work with. The message says what to do."""


@attrs.frozen
class Limits:
    """Lowest and highest value, inclusive; None where there is no bound."""

    low: int | float | None
    high: int | float | None


@attrs.frozen(kw_only=True)
class Use:
    """A use of a shape: by a member, as a list's element, as a map's key or value."""

    shape: str
    json_value: bool = False
    timestamp_format: TimestampFormat | None = None
    """The format that this use demands; None leaves it to the shape."""


@attrs.frozen(kw_only=True)
class MemberModel:
    """One member of a structure."""

    name: str
    """The model's name of the member."""
    wire_name: str
    """Its name in JSON; differs where the model has a locationName."""
    use: Use
    required: bool
    idempotency_token: bool


@attrs.frozen(kw_only=True)
class ShapeModel:
    """One shape. What does not apply to its type is empty."""

    name: str
    type: ShapeType
    members: tuple[MemberModel, ...] = ()
    """Of a structure, in the model's order."""
    is_union: bool = False
    is_exception: bool = False
    element: Use | None = None
    """Of a list."""
    key: Use | None = None
    """Of a map."""
    value: Use | None = None
    """Of a map."""
    sparse: bool = False
    """Whether elements or values may be null."""
    enum: tuple[str, ...] = ()
    """Known values of a string, in the model's order."""
    limits: Limits | None = None
    """Of a string's length, a list's or map's size, a number's value."""
    pattern: str | None = None
    """As the model writes it."""
    sensitive: bool = False
    timestamp_format: TimestampFormat | None = None

    def uses(self) -> Iterator[Use]:
        """The shapes that this one is made of."""
        yield from (member.use for member in self.members)
        yield from (use for use in (self.element, self.key, self.value) if use is not None)


@attrs.frozen(kw_only=True)
class OperationModel:
    """One operation."""

    name: str
    input: str | None
    output: str | None
    errors: tuple[str, ...]
    is_readonly: bool
    is_idempotent: bool


@attrs.frozen(kw_only=True)
class PaginatorModel:
    """How the pages of one operation are asked for. All names are the model's."""

    operation: str
    input_token: str
    output_token: str
    result_key: str
    limit_key: str | None
    """None where requests cannot say how many items a page has."""


@attrs.frozen(kw_only=True)
class AcceptorModel:
    """What one answer means to a waiter."""

    state: Literal["success", "failure", "retry"]
    expected: str | bool | int
    """A value where there is a path; else an error code, True for any error, False for none, or an HTTP status."""
    path: tuple[str, ...] = ()
    """The output member that is looked at, under the model's names from the outside in; `[]` behind one that is a
    list goes on in each of its elements."""
    of: Literal["one", "all", "any"] = "one"
    """How many of what the path leads to are as expected."""


@attrs.frozen(kw_only=True)
class WaiterModel:
    """How to wait for a state: which operation to poll, how often, and what its answers mean."""

    name: str
    operation: str
    delay: float
    """Seconds between two polls."""
    max_attempts: int
    acceptors: tuple[AcceptorModel, ...]


@attrs.frozen(kw_only=True)
class PartitionModel:
    """One AWS partition: how its endpoints are named."""

    id: str
    dns_suffix: str
    dual_stack_dns_suffix: str
    supports_fips: bool
    supports_dual_stack: bool
    region_pattern: str
    implicit_global_region: str
    regions: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Model:
    """A service: everything that the generator reads."""

    metadata: Mapping[str, str]
    """The scalar entries of the C2J document's metadata, such as `targetPrefix`."""
    shapes: Mapping[str, ShapeModel]
    operations: Mapping[str, OperationModel]
    paginators: Mapping[str, PaginatorModel]
    waiters: Mapping[str, WaiterModel]
    partitions: tuple[PartitionModel, ...]

    @property
    def service_name(self) -> str:
        """The service's short name, for headers and docstrings."""
        return self.metadata.get("serviceId") or self.metadata.get("targetPrefix") or "test"

    def structures(self) -> list[ShapeModel]:
        """The structures, documents not among them, sorted by name."""
        return [shape for _, shape in sorted(self.shapes.items()) if shape.type == "structure"]

    def enums(self) -> list[ShapeModel]:
        """The strings with known values, sorted by name."""
        return [shape for _, shape in sorted(self.shapes.items()) if shape.enum]

    def counts(self) -> dict[str, int]:
        """How many of everything the model has."""
        return {
            "enums": len(self.enums()),
            "operations": len(self.operations),
            "paginators": len(self.paginators),
            "partitions": len(self.partitions),
            "structures": len(self.structures()),
            "unions": sum(shape.is_union for shape in self.structures()),
            "waiters": len(self.waiters),
        }


def read_model(
    service: Mapping[str, Any],
    paginators: Mapping[str, Any] | None = None,
    waiters: Mapping[str, Any] | None = None,
    partitions: Mapping[str, Any] | None = None,
) -> Model:
    """Read parsed JSON documents in botocore's formats; only the service document is needed.

    A service document needs `metadata`, `operations` (by name) and `shapes`. ModelError if it uses what awsJson
    services do not have, or refers to a shape that is not there.
    """
    model = Model(
        metadata={key: value for key, value in service.get("metadata", {}).items() if isinstance(value, str)},
        shapes={name: _shape(name, shape) for name, shape in sorted(service["shapes"].items())},
        operations={name: _operation(name, row) for name, row in sorted(service["operations"].items())},
        paginators={name: read_paginator(name, row) for name, row in sorted((paginators or {}).items())},
        waiters={name: _waiter(name, row) for name, row in sorted((waiters or {}).items())},
        partitions=tuple(
            _partition(row) for row in sorted((partitions or {}).get("partitions", ()), key=lambda row: str(row["id"]))
        ),
    )
    _check_references(model)
    return model


def _shape(name: str, shape: Mapping[str, Any]) -> ShapeModel:
    shape_type = _TYPES.get(shape["type"])
    if shape_type is None:
        raise ModelError(f"shape {name} has the type {shape['type']!r}, which awsJson services do not use")
    if shape.get("document"):
        return ShapeModel(name=name, type="document")
    if shape.get("eventstream") or shape.get("streaming"):
        raise ModelError(f"shape {name} is a stream, which this generator does not write")
    required = frozenset(shape.get("required", ()))
    members: Mapping[str, Mapping[str, Any]] = shape.get("members") or {}
    return ShapeModel(
        name=name,
        type=shape_type,
        members=tuple(_member(key, row, key in required) for key, row in members.items()),
        is_union=bool(shape.get("union")),
        is_exception=bool(shape.get("exception")),
        element=_use(shape["member"]) if shape_type == "list" else None,
        key=_use(shape["key"]) if shape_type == "map" else None,
        value=_use(shape["value"]) if shape_type == "map" else None,
        sparse=bool(shape.get("sparse")),
        enum=tuple(shape.get("enum", ())) if shape_type == "string" else (),
        limits=_limits(shape),
        pattern=shape.get("pattern"),
        sensitive=bool(shape.get("sensitive")),
        timestamp_format=_timestamp_format(shape),
    )


def _member(name: str, row: Mapping[str, Any], required: bool) -> MemberModel:
    return MemberModel(
        name=name,
        wire_name=row.get("locationName", name),
        use=_use(row),
        required=required,
        idempotency_token=bool(row.get("idempotencyToken")),
    )


def _use(row: Mapping[str, Any]) -> Use:
    return Use(shape=row["shape"], json_value=bool(row.get("jsonvalue")), timestamp_format=_timestamp_format(row))


def _limits(shape: Mapping[str, Any]) -> Limits | None:
    low, high = shape.get("min"), shape.get("max")
    return None if low is None and high is None else Limits(low, high)


def _timestamp_format(row: Mapping[str, Any]) -> TimestampFormat | None:
    name = row.get("timestampFormat")
    return None if name is None else _TIMESTAMP_FORMATS[name]


def _operation(name: str, row: Mapping[str, Any]) -> OperationModel:
    return OperationModel(
        name=name,
        input=row["input"]["shape"] if "input" in row else None,
        output=row["output"]["shape"] if "output" in row else None,
        errors=tuple(sorted(error["shape"] for error in row.get("errors", ()))),
        is_readonly=bool(row.get("readonly")),
        is_idempotent=bool(row.get("idempotent")),
    )


def read_paginator(operation: str, row: Mapping[str, Any]) -> PaginatorModel:
    """A paginator in botocore's format. ModelError if it looks at more than one member for something."""
    names = [row[key] for key in ("input_token", "output_token", "result_key")]
    limit_key = row.get("limit_key")
    if not all(isinstance(value, str) and value.isidentifier() for value in (*names, limit_key or "none")):
        raise ModelError(f"paginator {operation} is not made of plain member names: {names}, {limit_key}")
    return PaginatorModel(
        operation=operation,
        input_token=names[0],
        output_token=names[1],
        result_key=names[2],
        limit_key=limit_key,
    )


def _waiter(name: str, row: Mapping[str, Any]) -> WaiterModel:
    return WaiterModel(
        name=name,
        operation=row["operation"],
        delay=row["delay"],
        max_attempts=row["maxAttempts"],
        acceptors=tuple(_acceptor(name, acceptor) for acceptor in row["acceptors"]),
    )


def _acceptor(waiter: str, row: Mapping[str, Any]) -> AcceptorModel:
    matcher, state = row["matcher"], _STATES[row["state"]]
    expected: str | bool | int = row["expected"]
    if matcher == "error":
        # botocore writes the wildcards as text.
        return AcceptorModel(state=state, expected=_WILDCARDS.get(str(expected), expected))
    if matcher == "status":
        return AcceptorModel(state=state, expected=expected)
    path = row.get("argument")
    if matcher in _COUNTED and isinstance(path, str) and _PATH.fullmatch(path) is not None:
        return AcceptorModel(state=state, expected=expected, path=tuple(path.split(".")), of=_COUNTED[matcher])
    raise ModelError(f"waiter {waiter} has an acceptor that is no path to a member: {dict(row)}")


def _partition(row: Mapping[str, Any]) -> PartitionModel:
    outputs = row["outputs"]
    return PartitionModel(
        id=row["id"],
        dns_suffix=outputs["dnsSuffix"],
        dual_stack_dns_suffix=outputs["dualStackDnsSuffix"],
        supports_fips=outputs["supportsFIPS"],
        supports_dual_stack=outputs["supportsDualStack"],
        region_pattern=row["regionRegex"],
        implicit_global_region=outputs["implicitGlobalRegion"],
        regions=tuple(sorted(row["regions"])),
    )


def _check_references(model: Model) -> None:
    used = {use.shape for shape in model.shapes.values() for use in shape.uses()}
    for operation in model.operations.values():
        used.update(name for name in (operation.input, operation.output, *operation.errors) if name is not None)
    if missing := used - model.shapes.keys():
        raise ModelError(f"the model refers to shapes that it does not have: {', '.join(sorted(missing))}")
    polled = {waiter.operation for waiter in model.waiters.values()} | model.paginators.keys()
    if missing := polled - model.operations.keys():
        raise ModelError(f"paginators or waiters name operations that are not there: {', '.join(sorted(missing))}")
