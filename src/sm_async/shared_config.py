"""The shared config files of AWS tools: from their text to profiles, SSO sessions and services.

Pure. The grammar is that of the AWS SDKs: sections, properties, continuation lines, and nested properties below a
property that has no value of its own. What has a name that cannot be is skipped; what cannot be read is an error.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

import attrs

from sm_async.errors import ConfigurationError

__all__ = ["Section", "SharedConfig", "Text", "Value", "parse_shared_config"]

Value = str | Mapping[str, str]
"""Of a property: its text, or the properties that are nested in it."""


class Text(NamedTuple):
    """A file that was read."""

    name: str
    """What messages call it."""
    content: str

    def __repr__(self) -> str:
        return f"Text({self.name!r})"  # the content may hold secrets


@attrs.frozen(kw_only=True)
class Section:
    """One section, put together from all that bear its name."""

    name: str
    where: str
    """File and line of the first of them."""
    values: Mapping[str, Value] = attrs.field(repr=False)
    """Properties, under their names in lower case."""

    def text(self, key: str) -> str | None:
        """The value of a property; None where it is not set or blank. Raises `ConfigurationError` for nested ones."""
        value = self.values.get(key, "")
        if not isinstance(value, str):
            raise ConfigurationError(f"{key}: a single value is expected in section {self.name} ({self.where})")
        return value.strip() or None

    def nested(self, key: str) -> Mapping[str, str]:
        """The properties that are nested in one; none where it is not set."""
        value = self.values.get(key, "")
        return value if not isinstance(value, str) else {}


@attrs.frozen(kw_only=True)
class SharedConfig:
    """What the config and the credentials file hold together."""

    profiles: Mapping[str, Section] = attrs.field(factory=dict[str, Section])
    sso_sessions: Mapping[str, Section] = attrs.field(factory=dict[str, Section])
    services: Mapping[str, Section] = attrs.field(factory=dict[str, Section])

    def profile(self, name: str) -> Section | None:
        """A profile by its name; None where there is none."""
        return self.profiles.get(name)


def parse_shared_config(config: Text | None, credentials: Text | None) -> SharedConfig:
    """Read both files; a property that both have is that of the credentials file.

    Raises `ConfigurationError` with file and line, and without what stands there.
    """
    found: dict[str, dict[str, Section]] = {"profile": {}, "sso-session": {}, "services": {}}
    for section in () if config is None else _config_sections(config):
        _add(found[section.kind], section)
    for section in () if credentials is None else _sections(credentials):
        if _NAME.fullmatch(section.head):
            _add(found["profile"], section._replace(name=section.head))
    return SharedConfig(profiles=found["profile"], sso_sessions=found["sso-session"], services=found["services"])


class _Read(NamedTuple):
    """A section as it stands in a file."""

    head: str
    """What stands between the brackets."""
    where: str
    values: dict[str, Value]
    kind: str = "profile"
    name: str = ""


_NAME = re.compile(r"[A-Za-z0-9_\-/.%@:+]+")
_CONFIG_HEAD = re.compile(r"(profile|sso-session|services)[ \t]+(\S+)")
_COMMENT = re.compile(r"[ \t][#;].*")
_LINE_BREAK = re.compile(r"\r\n|\n|\r")


def _config_sections(text: Text) -> list[_Read]:
    """The sections of a config file that have a kind and a name; `[profile default]` puts `[default]` aside."""
    named: list[_Read] = []
    for section in _sections(text):
        if section.head == "default":
            named.append(section._replace(name="default"))
        elif (match := _CONFIG_HEAD.fullmatch(section.head)) and _NAME.fullmatch(match[2]):
            named.append(section._replace(kind=match[1], name=match[2]))
    if any(section.name == "default" != section.head and section.kind == "profile" for section in named):
        named = [section for section in named if section.head != "default"]
    return named


def _add(table: dict[str, Section], section: _Read) -> None:
    """Put a section into a table, over what stands there under its name."""
    before = table.get(section.name)
    table[section.name] = Section(
        name=section.name,
        where=section.where if before is None else before.where,
        values=section.values if before is None else {**before.values, **section.values},
    )


def _sections(text: Text) -> list[_Read]:
    """Every section of a file, whatever its name."""
    sections: list[_Read] = []
    properties: list[dict[str, _Property]] = []
    """Of each section."""
    last: _Property | None = None
    """The property that a continuation line goes on with."""
    for number, line in enumerate(_LINE_BREAK.split(text.content.removeprefix("\ufeff")), 1):
        where = f"{text.name}, line {number}"
        content = line.strip()
        if not content or content[0] in "#;":
            continue
        if line[0] in " \t":
            if not sections:
                raise ConfigurationError(f"{where}: Expected a section definition, found continuation")
            if last is None:
                raise ConfigurationError(f"{where}: Expected a property definition, found continuation")
            last.continued.append((where, content))
        elif line[0] == "[":
            sections.append(_Read(_head(line, where), where, {}))
            properties.append({})
            last = None
        elif not sections:
            raise ConfigurationError(f"{where}: Expected a section definition")
        else:
            key, value = _property(line, where)
            last = _Property(value, [])
            if key:
                properties[-1][key] = last
    for section, found in zip(sections, properties, strict=True):
        section.values.update((key, _value(each)) for key, each in found.items())
    return sections


class _Property(NamedTuple):
    """A property as it stands in a file."""

    value: str
    continued: list[tuple[str, str]]
    """File and line, and content, of each continuation line."""


def _head(line: str, where: str) -> str:
    inside, bracket, after = line[1:].partition("]")
    if not bracket or (after.strip() and after.strip()[0] not in "#;"):
        raise ConfigurationError(f"{where}: Section definition must end with ']'")
    return inside.strip()


def _property(line: str, where: str, of: str = "") -> tuple[str, str]:
    """Name in lower case, and value; the name is blank where it holds what names may not."""
    key, sign, value = line.partition("=")
    if not sign:
        raise ConfigurationError(f"{where}: Expected an '=' sign defining a property{of}")
    key = key.strip()
    if not key:
        raise ConfigurationError(f"{where}: Property did not have a name{of}")
    if not of:  # in nested ones everything belongs to the value
        value = _COMMENT.sub("", value)
    return key.lower() if _NAME.fullmatch(key) else "", value.strip()


def _value(found: _Property) -> Value:
    """The text of a property with all its lines, or its nested properties where its own line has no text."""
    if found.value or not found.continued:
        return "\n".join((found.value, *(content for _, content in found.continued)))
    nested = (_property(content, where, " in sub-property") for where, content in found.continued)
    return {name: value for name, value in nested if name}
