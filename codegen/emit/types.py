"""Annotations and traits of values: what stands to the right of a member's colon and of its equals sign."""

from __future__ import annotations

from codegen.emit.text import python_string, raw_string
from codegen.model import Limits, Model, ShapeModel, Use
from codegen.planned import Plan, PlannedMember

__all__ = ["annotation", "called_with", "member_annotation", "type_modules"]

_SCALARS = {
    "string": "str",
    "integer": "int",
    "number": "float",
    "boolean": "bool",
    "timestamp": "datetime.datetime",
    "blob": "bytes",
    "document": "Any",
}


def member_annotation(model: Model, member: PlannedMember, prefix: str = "") -> str:
    """The annotation of a member; `prefix` stands before the names of classes and enums."""
    text = annotation(model, member.model.use, prefix)
    return f"{text} | None" if member.optional and text != "Any" else text


def annotation(model: Model, use: Use, prefix: str = "") -> str:
    """The annotation of a value."""
    shape = model.shapes[use.shape]
    if use.json_value:
        return "Any"
    if shape.type == "structure":
        return f"{prefix}{shape.name}"
    if shape.enum:
        return f"{prefix}{shape.name} | str"
    if shape.element is not None:
        return f"list[{_element(model, shape, shape.element, prefix)}]"
    if shape.key is not None and shape.value is not None:
        return f"dict[{annotation(model, shape.key, prefix)}, {_element(model, shape, shape.value, prefix)}]"
    return _SCALARS[shape.type]


def _element(model: Model, shape: ShapeModel, use: Use, prefix: str) -> str:
    text = annotation(model, use, prefix)
    return f"{text} | None" if shape.sparse and text != "Any" else text


def called_with(plan: Plan, member: PlannedMember) -> list[str]:
    """The arguments of a member's `member()`: its wire name, its default, its traits."""
    arguments = [python_string(member.model.wire_name)]
    if member.optional:
        arguments.append("default=None")
    arguments.extend(_traits(plan, member.model.use))
    if member.model.idempotency_token:
        arguments.append("idempotency_token=True")
    return arguments


def _traits(plan: Plan, use: Use) -> list[str]:
    """Keyword arguments, for `member()` and `Traits()` alike, that say what is allowed and how it is written."""
    shape = plan.model.shapes[use.shape]
    arguments: list[str] = []
    if shape.limits is not None and shape.type != "document":
        keyword = "range" if shape.type in ("integer", "number") else "length"
        arguments.append(f"{keyword}={_limits(shape.limits)}")
    if shape.pattern is not None:
        arguments.append(f"pattern={raw_string(plan.pattern(shape.pattern))}")
    timestamp_format = use.timestamp_format or shape.timestamp_format
    if timestamp_format not in (None, "epoch-seconds"):
        arguments.append(f"timestamp_format={python_string(timestamp_format)}")
    if use.json_value:
        arguments.append("json_value=True")
    if shape.sensitive:
        arguments.append("sensitive=True")
    for keyword, part in (("each", shape.element), ("key", shape.key), ("value", shape.value)):
        nested = _traits(plan, part) if part is not None else []
        if nested:
            arguments.append(f"{keyword}=Traits({', '.join(nested)})")
    return arguments


def _limits(limits: Limits) -> str:
    return f"({limits.low}, {limits.high})"


def type_modules(annotations: list[str]) -> tuple[bool, bool]:
    """Whether the annotations name `datetime` and `Any`."""
    text = " ".join(annotations)
    return "datetime.datetime" in text, "Any" in text.replace("[", " ").replace("]", " ").replace(",", " ").split()
