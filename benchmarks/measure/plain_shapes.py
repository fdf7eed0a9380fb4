"""A page of nodes as plain attrs classes, read by cattrs as it comes: what a program gets without effort."""

from __future__ import annotations

import datetime
import json
from typing import Any

import attrs
import cattrs
from cattrs.gen import make_dict_structure_fn, override

__all__ = ["read_page"]


@attrs.define(kw_only=True)
class Status:
    """What an instance is doing."""

    status: str
    message: str | None = None


@attrs.define(kw_only=True)
class Node:
    """A node as it stands in a list."""

    instance_group_name: str
    instance_type: str
    launch_time: datetime.datetime
    instance_status: Status
    instance_id: str | None = None
    node_logical_id: str | None = None
    last_software_update_time: datetime.datetime | None = None
    private_dns_hostname: str | None = None
    current_image_release_version: str | None = None
    image_version_status: str | None = None


@attrs.define(kw_only=True)
class Page:
    """A page of nodes."""

    cluster_node_summaries: list[Node]
    next_token: str | None = None


def _time(number: float, _: Any) -> datetime.datetime:
    return datetime.datetime.fromtimestamp(number, datetime.UTC)


def _renaming(converter: cattrs.Converter, cls: type[Any]) -> Any:
    """The hook of cattrs itself, told that the wire names are in PascalCase."""
    attrs.resolve_types(cls)
    fields: tuple[attrs.Attribute[Any], ...] = attrs.fields(cls)
    names = {field.name: override(rename=field.name.title().replace("_", "")) for field in fields}
    make: Any = make_dict_structure_fn  # its keywords are the members' names, which its types do not foresee
    return make(cls, converter, **names)


_converter = cattrs.Converter()
_converter.register_structure_hook(datetime.datetime, _time)
for _cls in (Status, Node, Page):
    _converter.register_structure_hook(_cls, _renaming(_converter, _cls))


def read_page(body: bytes) -> int:
    """The number of nodes on a page."""
    return len(_converter.structure(json.loads(body), Page).cluster_node_summaries)
