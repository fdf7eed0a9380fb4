"""Lists of resources: filters, order and pages, the same for all kinds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, TypeAlias

import orjson

from sm_async import shapes
from sm_async._model.operations import OPERATIONS
from sm_async._model.paginators import PAGINATORS
from sm_async.local.account import Account
from sm_async.local.calls import Call
from sm_async.local.pages import Position, Query
from sm_async.local.refusals import RequestRefused
from sm_async.local.resources.answers import shown
from sm_async.local.resources.finding import named
from sm_async.local.resources.kinds import Kind
from sm_async.local.resources.state import Resource
from sm_async.protocol.converter import to_wire
from sm_async.protocol.value_types import member_types
from sm_async.schema import Structure

__all__ = ["listed", "query_of"]

_Filter: TypeAlias = Callable[[Resource, Any, float], bool]


def _status(resource: Resource, now: float) -> str:
    standing = resource.at(now)
    return standing.status if standing is not None else ""


def _created_after(resource: Resource, value: datetime, _: float) -> bool:
    return resource.created_at > value.timestamp()


def _created_before(resource: Resource, value: datetime, _: float) -> bool:
    return resource.created_at < value.timestamp()


_FILTERS: Mapping[str, _Filter] = {
    "name_contains": lambda resource, value, _: value in resource.name,
    "pipeline_name_prefix": lambda resource, value, _: resource.name.startswith(value),
    "status_equals": lambda resource, value, now: _status(resource, now) == value,
    "creation_time_after": _created_after,
    "creation_time_before": _created_before,
    "created_after": _created_after,
    "created_before": _created_before,
    "last_modified_time_after": lambda resource, value, now: resource.since(now) > value.timestamp(),
    "last_modified_time_before": lambda resource, value, now: resource.since(now) < value.timestamp(),
}
"""What members of requests let through."""

_SORTED_BY: Mapping[str, Callable[[Resource, float], str]] = {
    "name": lambda resource, _: resource.name,
    "imagename": lambda resource, _: resource.name,
    "status": _status,
    "lastmodifiedtime": lambda resource, now: f"{resource.since(now):020.6f}",
    "pipelineexecutionarn": lambda resource, _: resource.arn,
}
"""Texts that are sorted by, by the value of SortBy in small letters; anything else is the order of creation."""

_NO_FILTERS = frozenset({"next_token", "max_results", "sort_by", "sort_order"})


def listed(kind: Kind, account: Account, request: Any, call: Call) -> Structure:
    """A page of the resources of a kind.

    Raises `RequestRefused`: NotImplemented for a filter that the server does not have.
    """
    now = call.now
    parent = named(account, kind.parent, request, now) if kind.parent is not None else None
    filters = _filters_of(kind, call.operation, request)
    by = _SORTED_BY.get(str(getattr(request, "sort_by", None)).replace("_", "").lower())

    def position(resource: Resource) -> Position:
        return (by(resource, now) if by is not None else "", resource.number)

    wanted = (
        resource
        for resource in account.resources.of(kind, now, parent)
        if resource.is_visible(now) and all(_FILTERS[name](resource, value, now) for name, value in filters.items())
    )
    page = query_of(call, request, newest_first=kind.newest_first).page(wanted, position)
    item: type[Structure] = getattr(shapes, kind.summary)
    output: type[Structure] = getattr(shapes, OPERATIONS[call.operation].output)
    items = PAGINATORS[call.operation].items
    members: dict[str, Any] = {items: [shown(item, resource, now) for resource in page.items]}
    members["next_token"] = page.next_token
    return output(**members)


def query_of(call: Call, request: Any, *, newest_first: bool) -> Query:
    """Which page a request asks for."""
    asked = to_wire(request)
    subject = {name: value for name, value in asked.items() if name not in ("NextToken", "MaxResults", "SortOrder")}
    order: str | None = getattr(request, "sort_order", None)
    return Query(
        subject=(call.operation, orjson.dumps(subject, option=orjson.OPT_SORT_KEYS).decode()),
        descending=newest_first if order is None else order.lower() == "descending",
        size=request.max_results,
        token=request.next_token,
    )


def _filters_of(kind: Kind, operation: str, request: Structure) -> dict[str, Any]:
    """The filters that are set."""
    parents_name = f"{kind.parent.prefix}_name" if kind.parent is not None else None
    members = [member for member in member_types(type(request)) if member.name not in {*_NO_FILTERS, parents_name}]
    filters = {member.name: getattr(request, member.name) for member in members}
    for member in members:
        if filters[member.name] is not None and member.name not in _FILTERS:
            raise RequestRefused(
                "NotImplemented", f"The embedded server does not filter {operation} by {member.wire_name}."
            )
    return {name: value for name, value in filters.items() if value is not None}
