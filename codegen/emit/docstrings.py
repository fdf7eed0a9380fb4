"""Docstrings of operations: our own words where there are any, sentences made of the model's facts elsewhere."""

from __future__ import annotations

import textwrap

from codegen.emit.sentences import summary_of
from codegen.emit.text import WIDTH, docstring, paragraphs
from codegen.model import Limits, ShapeModel, Use
from codegen.plan import Plan, PlannedOperation, PlannedStructure
from codegen.settings import OperationProse

__all__ = ["facts_of", "method_docstring"]

_INDENT = 8
_LONGEST_PATTERN = 60
"""Characters of a pattern that a docstring repeats; longer ones stand in the shape only."""
_MOST_VALUES = 8
"""Values of an enum that a docstring lists; more are in the enum."""
_MOST_ATTRIBUTES = 6
"""Attributes of an output that a docstring lists."""

_REPEATS = {
    "read": None,
    "token": "A repeat with the same token is applied once.",
    "named": None,
    "effect": "A repeat does it again: nothing in the request tells the service that it is the same one.",
}
_ERRORS = {
    "ConflictException": "Something else changed it at the same time.",
    "ResourceAlreadyExists": "There is one of that name.",
    "ResourceInUse": "It exists already, or is busy.",
    "ResourceLimitExceeded": "A quota of the account is used up.",
    "ResourceNotFound": "There is no such resource.",
}
_PLAIN = {
    "boolean": "true or false",
    "blob": "bytes",
    "document": "a JSON document",
    "integer": "a whole number",
    "map": "entries by key",
    "number": "a number",
    "string": "a string",
    "timestamp": "a point in time",
}
"""What is said of a value about which the model says nothing."""


def method_docstring(plan: Plan, operation: PlannedOperation) -> str:
    """The docstring of an operation's method."""
    prose = plan.settings.prose.operations.get(operation.name, OperationProse())
    blocks = [prose.summary or summary_of(operation.name)]
    blocks += paragraphs(prose.details, WIDTH - _INDENT) if prose.details else []
    repeat = _REPEATS[operation.kind]
    if repeat is not None and prose.details is None:
        blocks.append(repeat)
    blocks += [_arguments(plan, operation, prose), _returns(operation.output), _raises(operation)]
    if plan.settings.reference is not None:
        blocks.append(f"Reference: {plan.settings.reference}{operation.name}.html")
    return docstring(blocks, _INDENT)


def facts_of(plan: Plan, use: Use, *, bounds_only: bool = False) -> str:
    """What the model says of a value, in words: "1 to 63 characters that match `[a-z]+`".

    With `bounds_only` what the annotation says is left out, and nothing may be left to say.
    """
    shape = plan.model.shapes[use.shape]
    if use.json_value:
        return "a JSON document, sent in a string"
    if shape.enum:
        return _values(shape)
    if shape.element is not None:
        count = _count(shape.limits, "item")
        element = facts_of(plan, shape.element, bounds_only=bounds_only)
        return f"{count or 'items'}, each {element}" if element else count
    bounds = _bounds(plan, shape)
    if bounds or bounds_only:
        return bounds
    return f"a `shapes.{shape.name}`" if shape.type == "structure" else _PLAIN[shape.type]


def _bounds(plan: Plan, shape: ShapeModel) -> str:
    if shape.type in ("integer", "number"):
        return _range(shape.limits)
    if shape.type == "string":
        return _characters(plan, shape)
    return _count(shape.limits, "entry")


def _arguments(plan: Plan, operation: PlannedOperation, prose: OperationProse) -> str:
    lines = ["Args:"]
    for member in operation.input.members:
        own = prose.parameters.get(member.name)
        if own is None and member.model.idempotency_token:
            own = "Idempotency token; made by the client if left out."
        facts = facts_of(plan, member.model.use, bounds_only=own is not None)
        lines.append(_item(member.attribute, " ".join(text for text in (own, _sentence(facts)) if text)))
    lines.append(_item("options", "Settings of this call; what is left unset is the client's."))
    return "\n".join(lines)


def _returns(output: PlannedStructure) -> str:
    attributes = [f"`{member.attribute}`" for member in output.members]
    if not attributes:
        text = "Nothing but `metadata`, which says how the call went."
    elif len(attributes) > _MOST_ATTRIBUTES:
        shown = _MOST_ATTRIBUTES - 1
        text = f"{', '.join(attributes[:shown])} and {len(attributes) - shown} more, beside the call's `metadata`."
    else:
        text = f"{_listed(attributes, 'and')}, beside the call's `metadata`."
    return f"Returns:\n{_item('', text)}"


def _raises(operation: PlannedOperation) -> str:
    rows = [(error, _ERRORS.get(error, "As the service answered.")) for error in operation.errors]
    rows.append(("InvalidInputError", "The input cannot be valid; nothing was sent."))
    rows.append(("SageMakerError", "What every call can raise: see `sm_async.errors`."))
    return "\n".join(["Raises:", *(_item(name, text) for name, text in rows)])


def _item(name: str, text: str) -> str:
    filled = textwrap.fill(
        f"{name}: {text}" if name else text,
        WIDTH - _INDENT - 4,
        subsequent_indent="    " if name else "",
        break_long_words=False,
        break_on_hyphens=False,
    )
    return textwrap.indent(filled, "    ")


def _sentence(text: str) -> str:
    return f"{text[0].upper()}{text[1:]}." if text else ""


def _values(shape: ShapeModel) -> str:
    if len(shape.enum) > _MOST_VALUES:
        return f"one of the values of `shapes.{shape.name}`"
    return _listed([f"`{value}`" for value in shape.enum], "or")


def _listed(items: list[str], conjunction: str) -> str:
    return f"{', '.join(items[:-1])} {conjunction} {items[-1]}" if len(items) > 1 else items[0]


def _range(limits: Limits | None) -> str:
    if limits is None:
        return ""
    low, high = limits.low, limits.high
    if low is None:
        return f"at most {high:,}"
    return f"at least {low:,}" if high is None else f"{low:,} to {high:,}"


def _characters(plan: Plan, shape: ShapeModel) -> str:
    size = _count(shape.limits, "character")
    pattern = "" if shape.pattern is None else plan.pattern(shape.pattern)
    if not pattern or pattern == ".*" or len(pattern) > _LONGEST_PATTERN or "`" in pattern:
        return size
    return f"{size or 'characters'} that match `{pattern}`"


def _count(limits: Limits | None, unit: str) -> str:
    if limits is None:
        return ""
    low, high = limits.low or 0, limits.high
    many = "entries" if unit == "entry" else f"{unit}s"
    if high is None:
        return f"at least {low:,} {unit if low == 1 else many}" if low else ""
    if low == high:
        return f"exactly {high:,} {unit if high == 1 else many}"
    return f"{low:,} to {high:,} {many}" if low else f"at most {high:,} {unit if high == 1 else many}"
