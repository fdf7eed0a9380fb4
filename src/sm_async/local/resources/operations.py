"""The operations on resources: one function creates every kind, one describes, one lists, one changes."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sm_async import shapes
from sm_async._model.operations import OPERATIONS
from sm_async.local.account import Account
from sm_async.local.calls import Call
from sm_async.local.refusals import RequestRefused
from sm_async.local.resources.answers import shown
from sm_async.local.resources.finding import arn_of, identified, named, needed_by
from sm_async.local.resources.kinds import Change, Kind
from sm_async.local.resources.listing import listed
from sm_async.local.resources.pipelines import list_parameters, list_steps
from sm_async.local.resources.state import Resource, Standing
from sm_async.local.resources.table import KINDS
from sm_async.local.timeline import Timeline
from sm_async.protocol.converter import to_wire
from sm_async.protocol.value_types import member_types
from sm_async.schema import Structure

__all__ = ["RESOURCE_OPERATIONS"]

_Implementation = Callable[[Account, Any, Call], Structure]


def _create(kind: Kind, account: Account, request: Structure, call: Call) -> Structure:
    """Create a resource."""
    now, resources = call.now, account.resources
    parent = named(account, kind.parent, request, now) if kind.parent is not None else None
    name = _new_name(account, kind, request, parent)
    arn = arn_of(account, kind, name, parent)
    if resources.get(kind, arn, now) is not None:
        code, message = kind.taken
        raise RequestRefused(code, message.format(name=name, arn=arn))
    resource = Resource(
        number=account.next_number(),
        kind=kind,
        name=name,
        arn=arn,
        created_at=now,
        configuration={},
        timeline=Timeline[Standing | None](()),
        parent=parent,
    )
    _apply(account, resource, kind.create, request, now)
    resources.add(resource)
    if parent is not None:
        parent.children += 1
    return shown(_output(kind.create.operation), resource, now)


def _change(kind: Kind, change: Change, account: Account, request: Structure, call: Call) -> Structure:
    """Do what an operation does to a resource that is there. A repeat of what is going on changes nothing."""
    resource = identified(account, kind, request, call.now)
    standing = resource.at(call.now)
    status = standing.status if standing is not None else None
    if change.since and status not in change.since:
        raise RequestRefused(
            change.refusal,
            f"Status ({status}) not in ([{', '.join(change.since)}]). {change.operation} is not possible for "
            f"{resource.arn}.",
        )
    if status != change.during or status is None:
        _apply(account, resource, change, request, call.now)
    return shown(_output(change.operation), resource, call.now)


def _describe(kind: Kind, account: Account, request: Structure, call: Call) -> Structure:
    """Describe a resource."""
    return shown(_output(kind.describes), identified(account, kind, request, call.now), call.now)


def _apply(account: Account, resource: Resource, change: Change, request: Structure, now: float) -> None:
    """Note what a request says of a resource, and begin what it asks for."""
    resource.needed = needed_by(account, resource.kind, request, now) or resource.needed
    said = {member.name: getattr(request, member.name) for member in member_types(type(request))}
    resource.configuration |= {name: value for name, value in said.items() if value is not None}
    resource.begin(change, now, account.settings, account.resources.courses.take(change.operation, resource.name))


def _new_name(account: Account, kind: Kind, request: Structure, parent: Resource | None) -> str:
    """The request's name for a resource; parts of another are numbered, or have an id."""
    if parent is None:
        name: str = getattr(request, f"{kind.prefix}_name")
        return name
    return str(parent.children + 1) if kind.noun == "ImageVersion" else account.ids.cluster_id()


def _output(operation: str) -> type[Structure]:
    cls: type[Structure] = getattr(shapes, OPERATIONS[operation].output)
    return cls


def _once(operation: str, implementation: _Implementation) -> _Implementation:
    """An operation of which a repeat with the same idempotency token is answered as the first request was."""
    member = OPERATIONS[operation].token
    if member is None:
        return implementation

    def once(account: Account, request: Any, call: Call) -> Structure:
        tokens, parameters = account.resources.tokens(operation), to_wire(request)
        token: str | None = getattr(request, member)
        answer = tokens.recall(token, parameters, call.now)
        if answer is None:
            answer = implementation(account, request, call)
            tokens.remember(token, parameters, call.now, answer)
        return answer

    return once


def _operations() -> Iterator[tuple[str, _Implementation]]:
    for kind in KINDS:
        yield kind.create.operation, functools.partial(_create, kind)
        for change in kind.changes:
            yield change.operation, functools.partial(_change, kind, change)
        yield kind.describes, functools.partial(_describe, kind)
        yield kind.lists, functools.partial(listed, kind)
    yield "ListPipelineExecutionSteps", list_steps
    yield "ListPipelineParametersForExecution", list_parameters


RESOURCE_OPERATIONS: Mapping[str, _Implementation] = {
    name: _once(name, implementation) for name, implementation in _operations()
}
"""The operations on resources."""
