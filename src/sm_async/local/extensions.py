"""Extensions of clusters as they are kept, the versions that there are, and how settings are changed."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import TypeAlias

import attrs

from sm_async.local.timeline import Timeline
from sm_async.protocol.json_values import Document, is_document

__all__ = ["OFFERED", "Extension", "ExtensionSettings", "catalogue", "changed", "version_key"]

ExtensionSettings: TypeAlias = Document
"""ConfigurationValues: a JSON object. What an extension accepts is its own affair, so here it is anything."""

OFFERED: Mapping[str, tuple[str, ...]] = {"sagemaker-observability": ("1.0.0",)}
"""Extensions that can be installed, with their versions, unless a setting says otherwise: the model's examples."""


_VERSION = re.compile(r"[0-9]+\.[0-9]+\.[0-9]+", re.ASCII)


@attrs.define(eq=False, kw_only=True)
class Extension:
    """An extension of a cluster."""

    number: int
    """Place in the order of creation over the whole account."""
    arn: str
    name: str
    created_at: float
    modified_at: float
    version: str
    settings: ExtensionSettings
    """What requests set; the defaults of the rest are not known here."""
    timeline: Timeline[str | None]
    """ExtensionStatus; None: the extension is gone."""

    @property
    def configuration_values(self) -> str:
        """The settings as they are sent."""
        return json.dumps(self.settings, separators=(",", ":"))


def catalogue(versions: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """Versions by the names of extensions, the highest first. Raises ValueError for what is no version, or for none."""
    offered: dict[str, tuple[str, ...]] = {}
    for name, given in versions.items():
        known = tuple(given)
        wrong = [version for version in known if not _VERSION.fullmatch(version)]
        if wrong or not known:
            raise ValueError(f"extensions: {name!r} has {wrong or 'no versions'}; versions look like '1.0.0'")
        offered[name] = tuple(sorted(known, key=version_key, reverse=True))
    return offered


def version_key(version: str) -> tuple[int, ...]:
    """What versions are compared by: 1.10.0 is later than 1.9.0."""
    return tuple(int(part) for part in version.split("."))


def changed(settings: ExtensionSettings, changes: ExtensionSettings) -> ExtensionSettings:
    """ExtensionSettings after changes: what is null is removed, what is not named stays, at every depth."""
    result = dict(settings)
    for name, value in changes.items():
        if value is None:
            result.pop(name, None)
        elif is_document(value):
            before = result.get(name)
            result[name] = changed(before if is_document(before) else {}, value)
        else:
            result[name] = value
    return result
