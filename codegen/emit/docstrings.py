"""Docstrings of operations: our own words where there are any, sentences made of the model's facts elsewhere."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from codegen.emit.sentences import summary_of, waiter_summary_of
from codegen.emit.text import WIDTH, docstring, paragraphs
from codegen.model import Limits, ShapeModel, Use
from codegen.planned import Plan, PlannedMember, PlannedOperation, PlannedPaginator, PlannedStructure, PlannedWaiter
from codegen.settings import OperationProse

__all__ = ["facts_of", "method_docstring", "paginator_docstring", "waiter_docstring"]

_INDENT = 8
_LONGEST_PATTERN = 60
"""Characters of a pattern that a docstring repeats; longer ones stand in the shape only."""
_MOST_VALUES = 8
"""Values of an enum that a docstring lists; more are in the enum."""
_MOST_ATTRIBUTES = 6
"""Attributes of an output that a docstring lists."""

_OPTIONS = "Settings of this call; what is left unset is the client's."
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
    blocks += [
        _arguments(plan, operation, operation.input.members, ("options", _OPTIONS)),
        _returns(operation.output),
        _raises(operation),
        *_reference(plan, operation),
    ]
    return docstring(blocks, _INDENT)


def paginator_docstring(plan: Plan, row: PlannedPaginator, item: str) -> str:
    """The docstring of a paginator's method; `item` is the annotation of its items."""
    operation = row.operation
    prose = plan.settings.prose.operations.get(operation.name, OperationProse())
    own: list[tuple[str, str]] = [
        ("starting_token", "Where to go on: `next_token` of a paginator or of a page; None for the start.")
    ]
    if row.page_size is not None:
        default = "as the service sees fit" if row.highest_page_size is None else f"{row.highest_page_size:,}"
        own.append(("page_size", f"Items that one call asks for; {default} unless set."))
    own.append(("limit", "Items at most; all of them unless set."))
    own.append(("options", "Settings of the call for each page; what is left unset is the client's."))
    blocks = [
        prose.summary if prose.summary and "page" not in prose.summary else summary_of(operation.name),
        *paragraphs(
            f"Each page is one call of {operation.name}, made when it is needed. `async for` gives the items of "
            f"`{row.items.attribute}`, `pages()` whole outputs.",
            WIDTH - _INDENT,
        ),
        _arguments(plan, operation, row.own_members, *own),
        f"Returns:\n{_item('', f'A paginator of `{item}`, whose pages are `shapes.{operation.output.name}`.')}",
        _raises(operation, ("RepeatedPageToken", "The service leads in a circle.")),
        *_reference(plan, operation),
    ]
    return docstring(blocks, _INDENT)


def waiter_docstring(plan: Plan, row: PlannedWaiter) -> str:
    """The docstring of a waiter's method."""
    operation, model = row.operation, row.model
    nothing = ", None if there was none" if row.ends_without_output else ""
    blocks = [
        f"{waiter_summary_of(model.name, operation.name)[:-1]}, polling {operation.name} every {model.delay:g} s.",
        *paragraphs(f"{_acceptance(row, 'success')} {_acceptance(row, 'failure')}", WIDTH - _INDENT),
        _arguments(
            plan,
            operation,
            operation.input.members,
            ("timeout", f"Seconds that the wait may take; {model.delay * model.max_attempts:,g} unless set."),
            ("delay", f"Seconds between two polls, give or take a fifth; {model.delay:g} unless set."),
            ("options", "Settings of each poll; what is left unset is the client's."),
        ),
        f"Returns:\n{_item('', f'A waiter: awaited it gives the last output{nothing}; iterated its progress.')}",
        _errors(
            ("WaiterFailed", "The state will not come."),
            ("WaiterTimeout", "It did not come in time."),
            ("SageMakerError", "What every call can raise: see `sm_async.errors`."),
        ),
        *_reference(plan, operation),
    ]
    return docstring(blocks, _INDENT)


def _acceptance(row: PlannedWaiter, state: str) -> str:
    """A sentence about the answers that end a wait one way."""
    cases: dict[str, list[str]] = {}
    for acceptor in row.acceptors:
        if acceptor.model.state == state:
            cases.setdefault(acceptor.attribute or "", []).append(f"`{acceptor.model.expected}`")
    texts = [
        f"`{attribute}` is {_listed(values, 'or')}" if attribute else f"the service answers {_listed(values, 'or')}"
        for attribute, values in cases.items()
    ]
    if not texts:
        return ""
    return f"{'Comes' if state == 'success' else 'Will not come'} when {_listed(texts, 'or when')}."


def _reference(plan: Plan, operation: PlannedOperation) -> list[str]:
    prefix = plan.settings.reference
    return [] if prefix is None else [f"Reference: {prefix}{operation.name}.html"]


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


def _arguments(
    plan: Plan, operation: PlannedOperation, members: Iterable[PlannedMember], *more: tuple[str, str]
) -> str:
    """Parameters: members of the input, and more of the method's own with what is said of them."""
    prose = plan.settings.prose.operations.get(operation.name, OperationProse())
    lines = ["Args:"]
    for member in members:
        own = prose.parameters.get(member.name)
        if own is None and member.model.idempotency_token:
            own = "Idempotency token; made by the client if left out."
        facts = facts_of(plan, member.model.use, bounds_only=own is not None)
        lines.append(_item(member.attribute, " ".join(text for text in (own, _sentence(facts)) if text)))
    return "\n".join([*lines, *(_item(name, text) for name, text in more)])


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


def _raises(operation: PlannedOperation, *more: tuple[str, str]) -> str:
    return _errors(
        *((error, _ERRORS.get(error, "As the service answered.")) for error in operation.errors),
        ("InvalidInputError", "The input cannot be valid; nothing was sent."),
        *more,
        ("SageMakerError", "What every call can raise: see `sm_async.errors`."),
    )


def _errors(*rows: tuple[str, str]) -> str:
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
