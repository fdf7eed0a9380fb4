"""What people decided about a model: domains, exceptions from the rules, own words. Read from the .toml files here.

An entry that names something which the model does not have fails the generator, so no entry outlives its reason.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import attrs

from codegen.model import ModelError, PaginatorModel, read_paginator

__all__ = [
    "Domain",
    "HandWritten",
    "OperationProse",
    "Override",
    "Prose",
    "Settings",
    "ShapeProse",
    "SharedModule",
    "read_settings",
]

OperationKind = Literal["read", "token", "named", "effect"]
KINDS: Mapping[str, OperationKind] = {"read": "read", "token": "token", "named": "named", "effect": "effect"}


@attrs.frozen(kw_only=True)
class Domain:
    """Operations that share a module, and so do the shapes that only they reach."""

    name: str
    title: str
    """What its operations are about, as in "Operations on HyperPod clusters"."""
    operations: tuple[str, ...]
    sideways: bool = False
    """Whether it imports shapes of other domains instead of sharing them through a common module."""


@attrs.frozen(kw_only=True)
class SharedModule:
    """A module for shapes that several of its domains use, and no other domain."""

    name: str
    title: str
    domains: frozenset[str]


@attrs.frozen
class Override:
    """A decision and why it was taken."""

    value: str
    reason: str


@attrs.frozen
class HandWritten:
    """A class of hand-written methods that stand among generated ones."""

    module: str
    """Where the class is, as `sm_async.cluster_waiters`."""
    name: str
    methods: tuple[str, ...]


@attrs.frozen(kw_only=True)
class OperationProse:
    """Own words about an operation."""

    summary: str | None = None
    details: str | None = None
    parameters: Mapping[str, str] = attrs.field(factory=dict[str, str])
    """By the model's member name."""


@attrs.frozen(kw_only=True)
class ShapeProse:
    """Own words about a structure."""

    summary: str | None = None
    members: Mapping[str, str] = attrs.field(factory=dict[str, str])
    """By the model's member name."""


@attrs.frozen(kw_only=True)
class Prose:
    """All own words. Where there are none, docstrings are made from the model's facts."""

    operations: Mapping[str, OperationProse] = attrs.field(factory=dict[str, OperationProse])
    shapes: Mapping[str, ShapeProse] = attrs.field(factory=dict[str, ShapeProse])


@attrs.frozen(kw_only=True)
class Settings:
    """Everything about a generation that the model does not say. The defaults suit a small model of one's own."""

    package: str = "sm_async"
    """Import path of the package that holds `shapes`, `operations` and `_model`."""
    domains: tuple[Domain, ...] = ()
    """None at all puts everything into one domain, `main`."""
    shared: tuple[SharedModule, ...] = ()
    kinds: Mapping[str, Override] = attrs.field(factory=dict[str, Override])
    """Operation kinds that verb and traits do not tell, by operation."""
    default_kind: OperationKind | None = "effect"
    """Kind of an operation whose verb is not known; None makes it an error."""
    names: Mapping[str, Override] = attrs.field(factory=dict[str, Override])
    """Python names, by `Structure.Member` or by operation."""
    patterns: Mapping[str, Override] = attrs.field(factory=dict[str, Override])
    """Patterns rewritten, by the model's pattern."""
    may_be_absent: Mapping[str, str] = attrs.field(factory=dict[str, str])
    """Reasons why a member that the model requires may be absent, by `Structure.Member`."""
    paginators: Mapping[str, PaginatorModel] = attrs.field(factory=dict[str, PaginatorModel])
    """Operations that page though the model has no paginator for them."""
    waiters: tuple[HandWritten, ...] = ()
    """Waiters that the model does not have."""
    prose: Prose = Prose()
    prose_is_due: str | None = None
    """Regular expression of the operations that must have prose."""
    reference: str | None = None
    """Prefix of an operation's page in the service's API reference."""


def read_settings(folder: Path) -> Settings:
    """The settings in `domains.toml`, `overrides.toml` and `prose.toml` of a folder.

    ModelError where an override has no reason.
    """
    domains = _toml(folder / "domains.toml")
    overrides = _toml(folder / "overrides.toml")
    prose = read_prose(_toml(folder / "prose.toml"))
    return Settings(
        domains=tuple(_domain(name, row) for name, row in domains["domains"].items()),
        shared=tuple(_shared(name, row) for name, row in domains["shared"].items()),
        kinds={row["operation"]: _override(row, "kind") for row in overrides.get("kinds", ())},
        default_kind=None,
        names={row["of"]: _override(row, "name") for row in overrides.get("names", ())},
        patterns={row["pattern"]: _override(row, "instead") for row in overrides.get("patterns", ())},
        may_be_absent={row["member"]: _reason(row) for row in overrides.get("may_be_absent", ())},
        paginators={row["operation"]: _added_paginator(row) for row in overrides.get("paginators", ())},
        waiters=tuple(_hand_written(row) for row in overrides.get("waiters", ())),
        prose=prose,
        prose_is_due=overrides["prose"]["due"] if prose.operations else None,
        reference=overrides["reference"]["prefix"],
    )


def read_prose(document: Mapping[str, Any]) -> Prose:
    """Own words from a parsed `prose.toml`."""
    return Prose(
        operations={
            name: OperationProse(
                summary=row.get("summary"), details=row.get("details"), parameters=row.get("parameters", {})
            )
            for name, row in document.get("operations", {}).items()
        },
        shapes={
            name: ShapeProse(summary=row.get("summary"), members=row.get("members", {}))
            for name, row in document.get("shapes", {}).items()
        },
    )


def _toml(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text("utf-8")) if path.exists() else {}


def _domain(name: str, row: Mapping[str, Any]) -> Domain:
    return Domain(
        name=name, title=row["title"], operations=tuple(row["operations"]), sideways=row.get("sideways", False)
    )


def _shared(name: str, row: Mapping[str, Any]) -> SharedModule:
    return SharedModule(name=name, title=row["title"], domains=frozenset(row["domains"]))


def _added_paginator(row: Mapping[str, Any]) -> PaginatorModel:
    _reason(row)
    return read_paginator(row["operation"], row)


def _hand_written(row: Mapping[str, Any]) -> HandWritten:
    _reason(row)
    module, _, name = row["class"].rpartition(".")
    return HandWritten(module=module, name=name, methods=tuple(row["methods"]))


def _override(row: Mapping[str, Any], key: str) -> Override:
    return Override(row[key], _reason(row))


def _reason(row: Mapping[str, Any]) -> str:
    reason = row.get("reason", "")
    if not isinstance(reason, str) or not reason.strip():
        raise ModelError(f"overrides.toml: an entry has no reason: {dict(row)}")
    return reason
