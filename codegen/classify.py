"""What a repeat of an operation does, told by its traits and its verb.

The order of the questions: an override; an idempotency token; the readonly and idempotent traits; the verb. A `Create`
is decided by a name only if its input requires that name. A verb that no table has is an error, so that a new
model cannot bring in an operation whose repeat nobody thought about.
"""

from __future__ import annotations

from codegen.model import Model, ModelError, OperationModel
from codegen.naming import words
from codegen.settings import KINDS, OperationKind, Settings

__all__ = ["kind_of", "noun_of", "token_member"]

_READ_VERBS = frozenset({"Describe", "Get", "List", "Query", "Render", "Search"})

_NAMED_VERBS = frozenset(
    {
        "Add",  # tags by key, associations by both their ends
        "Associate",
        "Attach",  # a volume or an interface is attached once
        "Delete",
        "Deregister",
        "Detach",
        "Disable",
        "Disassociate",
        "Enable",
        "Put",
        "Register",  # devices by name
        "Stop",
        "Update",  # sets values; what is set twice is set
    }
)
"""Verbs whose input says which thing they act on, so that the second time changes nothing or is refused."""

_EFFECT_VERBS = frozenset(
    {
        "Extend",  # buys
        "Import",  # nothing says that content without a version gets no second one
        "Reboot",
        "Replace",
        "Retry",
        "Send",
        "Start",  # sessions, checks and executions; what runs or stands still is listed in the overrides
    }
)
"""Verbs that do it again."""


def kind_of(operation: OperationModel, model: Model, settings: Settings) -> OperationKind:
    """The kind of an operation; ModelError where neither rules nor overrides tell it."""
    if operation.name in settings.kinds:
        override = settings.kinds[operation.name]
        if override.value not in KINDS:
            raise ModelError(f"overrides.toml: {operation.name} has the kind {override.value!r}, not one of {[*KINDS]}")
        return KINDS[override.value]
    if token_member(operation, model) is not None:
        return "token"
    if operation.is_readonly:
        return "read"
    if operation.is_idempotent:
        return "named"
    kind = _kind_of_verb(operation, model) or settings.default_kind
    if kind is None:
        raise ModelError(
            f"nothing tells what a repeat of {operation.name} does. Add to overrides.toml: "
            f'[[kinds]] operation = "{operation.name}", kind = one of {[*KINDS]}, reason = …'
        )
    return kind


def token_member(operation: OperationModel, model: Model) -> str | None:
    """The model's name of the input member that holds the idempotency token."""
    if operation.input is None:
        return None
    return next((member.name for member in model.shapes[operation.input].members if member.idempotency_token), None)


def noun_of(operation: str) -> tuple[str, str]:
    """Verb and noun: `BatchAddClusterNodes` is `BatchAdd` and `ClusterNodes`."""
    parts = words(operation)
    length = 2 if parts[0] == "Batch" and len(parts) > 2 else 1
    verb = "".join(parts[:length])
    return verb, operation[len(verb) :]


def _kind_of_verb(operation: OperationModel, model: Model) -> OperationKind | None:
    verb, noun = noun_of(operation.name)
    verb = verb.removeprefix("Batch")
    if verb in _READ_VERBS:
        return "read"
    if verb in _NAMED_VERBS:
        return "named"
    if verb in _EFFECT_VERBS:
        return "effect"
    if verb == "Create" and operation.input is not None:
        required = (member.name for member in model.shapes[operation.input].members if member.required)
        if any(name.endswith("Name") and noun.endswith(name.removesuffix("Name")) for name in required):
            return "named"
    return None
