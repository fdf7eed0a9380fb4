"""The shared config files of AWS tools: from their text to profiles, SSO sessions and services.

Pure. The grammar is that of the AWS SDKs: sections, properties, lines that continue a property, and properties nested
below one that has no text of its own. A section or property whose name cannot be one is skipped, everything else that
cannot be read is an error. Where the AWS CLI reads or writes more than the SDKs, that is read as the CLI means it:
indented properties and sections, indented comments, and names of sections in quotes.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
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
    """One section, put together from all that bear its name, in both files."""

    name: str
    where: str
    """File and line of the first of them, for messages."""
    values: Mapping[str, Value] = attrs.field(repr=False)
    """Properties under their names in lower case, nested ones too; no white space at either end. May hold secrets."""

    def text(self, key: str) -> str | None:
        """The text of a property; None where it is not set or blank. Raises `ConfigurationError` for nested ones."""
        value = self.values.get(key, "")
        if isinstance(value, str):
            return value or None
        del value  # frames of an error may show their variables
        raise ConfigurationError(f"{key} of section {self.name} ({self.where}) takes a value, not nested settings")

    def nested(self, key: str) -> Mapping[str, str]:
        """The properties nested in one; none where it is not set or blank. Raises `ConfigurationError` for a text."""
        value = self.values.get(key, "")
        if not isinstance(value, str):
            return value
        if not value:
            return {}
        del value  # the same
        raise ConfigurationError(
            f"{key} of section {self.name} ({self.where}) takes nested settings, each on an indented line of its own"
        )


@attrs.frozen(kw_only=True)
class SharedConfig:
    """What the config and the credentials file hold together."""

    profiles: Mapping[str, Section] = attrs.field(factory=dict[str, Section])
    sso_sessions: Mapping[str, Section] = attrs.field(factory=dict[str, Section])
    services: Mapping[str, Section] = attrs.field(factory=dict[str, Section])

    def profile(self, name: str) -> Section | None:
        """A profile by its name; None where neither file has it."""
        return self.profiles.get(name)


def parse_shared_config(config: Text | None, credentials: Text | None) -> SharedConfig:
    """Read both files, in time linear in their size; a property that both have is that of the credentials file.

    Raises `ConfigurationError` with file and line, and without what stands there: it may be a secret.
    """
    in_config = [] if config is None else _blocks(config)
    in_credentials = [] if credentials is None else _blocks(credentials)
    sections = _sections_of_config(in_config)
    names = {name for name, _ in sections["profile"]}
    profiles = [
        *sections["profile"],
        *((block.head, block) for block in in_credentials if _NAME.fullmatch(block.head) or block.head in names),
    ]
    return SharedConfig(
        profiles=_merged(profiles),
        sso_sessions=_merged(sections["sso-session"]),
        services=_merged(sections["services"]),
    )


_NAME = re.compile(r"[A-Za-z0-9_\-/.%@:+]+")
_HEAD_IN_CONFIG = re.compile(
    rf"""(profile|sso-session|services)[ \t]+(?:({_NAME.pattern})|"([^"]+)"|'([^']+)')"""  # as the AWS CLI quotes names
)
_COMMENT = re.compile(r"[ \t][#;].*")
_LINE_BREAK = re.compile(r"\r\n|\n|\r")


@attrs.frozen
class _Block:
    """A section as it stands in a file."""

    head: str = attrs.field(repr=False)  # a block stands in the frames of errors
    """What stands between the brackets."""
    where: str
    """File and line."""
    values: Mapping[str, Value] = attrs.field(repr=False)


_Named = tuple[str, _Block]


def _sections_of_config(blocks: Iterable[_Block]) -> dict[str, list[_Named]]:
    """By their kind, the sections of a config file that have a name; `[profile default]` puts `[default]` aside."""
    found: dict[str, list[_Named]] = {"profile": [], "sso-session": [], "services": []}
    for block in blocks:
        if block.head == "default":
            found["profile"].append(("default", block))
        elif match := _HEAD_IN_CONFIG.fullmatch(block.head):
            found[match[1]].append((match[2] or match[3] or match[4], block))
    if any(name == "default" != block.head for name, block in found["profile"]):
        found["profile"] = [named for named in found["profile"] if named[1].head != "default"]
    return found


def _merged(found: Iterable[_Named]) -> dict[str, Section]:
    """One section a name: of what several have, the last counts."""
    sections: dict[str, Section] = {}
    values: dict[str, dict[str, Value]] = {}
    for name, block in found:
        if name not in sections:
            values[name] = {}
            sections[name] = Section(name=name, where=block.where, values=values[name])
        values[name].update(block.values)
    return sections


class _MalformedError(Exception):
    """A line that cannot be read. Frames of its traceback hold lines, so it goes no further than this module."""

    def __init__(self, line: int, rule: str) -> None:
        super().__init__(line, rule)
        self.line = line
        self.rule = rule


def _blocks(text: Text) -> list[_Block]:
    """Every section of a file, whatever its name. Raises `ConfigurationError`."""
    try:
        return [
            _Block(head, f"{text.name}, line {line}", {key: _value(each) for key, each in properties.items()})
            for head, line, properties in _read(text.content)
        ]
    except _MalformedError as error:
        line, rule = error.line, error.rule
    raise ConfigurationError(f"{text.name}, line {line}: {rule}")


class _Property(NamedTuple):
    """A property as it stands in a file."""

    indent: int
    """Characters before its name."""
    value: str
    """What its own line says."""
    continued: list[tuple[int, str]]
    """Number and content of the lines that continue it."""


def _read(content: str) -> list[tuple[str, int, dict[str, _Property]]]:
    """Of every section what stands between its brackets, its line and its properties."""
    found: list[tuple[str, int, dict[str, _Property]]] = []
    properties: dict[str, _Property] = {}
    """Those of the section that is read."""
    last: _Property | None = None
    """The property that a line continues if it is indented deeper."""
    for number, line in enumerate(_LINE_BREAK.split(content.removeprefix("\ufeff")), 1):
        said = line.strip()
        if not said or said[0] in "#;":
            continue
        indent = len(line) - len(line.lstrip())
        if last is not None and indent > last.indent:
            last.continued.append((number, said))
        elif said[0] == "[":
            properties, last = {}, None
            found.append((_head(number, said), number, properties))
        elif not found:
            raise _MalformedError(number, "Expected a section definition")
        elif last is None and indent and "=" not in said:
            raise _MalformedError(number, "Expected a property definition, found continuation")
        else:
            key, value = _property(number, said)
            last = _Property(indent, value, [])
            if key:
                properties[key] = last
    return found


def _head(number: int, said: str) -> str:
    inside, bracket, after = said[1:].partition("]")
    if not bracket or after.strip()[:1] not in ("", "#", ";"):
        raise _MalformedError(number, "Section definition must end with ']'")
    if not inside.strip():
        raise _MalformedError(number, "Section definition did not have a name")
    return inside.strip()


def _property(number: int, said: str, *, is_nested: bool = False) -> tuple[str, str]:
    """Name in lower case, and value; the name is blank where it holds what names may not."""
    of = " in sub-property" if is_nested else ""
    key, sign, value = said.partition("=")
    if not sign:
        raise _MalformedError(number, f"Expected an '=' sign defining a property{of}")
    key = key.strip()
    if not key:
        raise _MalformedError(number, f"Property did not have a name{of}")
    if not is_nested:  # a nested one has no comment after its value, all of it is the value
        value = _COMMENT.sub("", value)
    return key.lower() if _NAME.fullmatch(key) else "", value.strip()


def _value(read: _Property) -> Value:
    """The text of a property with all its lines, or its nested properties where its own line has no text."""
    if read.value or not read.continued:
        return "\n".join((read.value, *(said for _, said in read.continued)))
    nested = (_property(number, said, is_nested=True) for number, said in read.continued)
    return {key: value for key, value in nested if key}
