"""The grammar of the shared config files, where the suites of the AWS SDKs leave off; botocore's reader judges it."""

from __future__ import annotations

import re
import string
import time
from collections.abc import Mapping
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import botocore.exceptions  # type: ignore[import-untyped]  # botocore ships no types
import botocore.session  # type: ignore[import-untyped]  # botocore ships no types
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from sm_async.errors import ConfigurationError
from sm_async.shared_config import Section, SharedConfig, Text, parse_shared_config
from tests.test_secrets import SECRET, all_of, secrets_in

pytestmark = pytest.mark.long

BOTOCORE: Any = botocore

Properties = dict[str, str | dict[str, str]]
Sections = dict[str, Properties]

ids = st.text(string.ascii_letters + string.digits + "_-/.%@:+", min_size=1, max_size=9)
keys = st.text(string.ascii_lowercase + string.digits + "_-", min_size=1, max_size=9)
words = st.text(st.characters(exclude_categories=["Cc", "Cs", "Z"]), min_size=1, max_size=9)
lines = st.lists(words, min_size=1, max_size=4).map(" ".join).filter(lambda line: line[0] not in "#;")
"""Lines as they may continue a property."""
first_lines = lines.filter(lambda line: not re.search(" [#;]", line))
"""Lines as they may stand after the sign of equality: without a comment."""
texts = st.tuples(first_lines, st.lists(lines, max_size=2)).map(lambda text: "\n".join((text[0], *text[1])))
nested = st.dictionaries(keys, st.just("") | st.lists(words, max_size=3).map(" ".join), min_size=1, max_size=3)
sections = st.dictionaries(ids, st.dictionaries(keys, st.just("") | texts | nested, max_size=4), max_size=3)
files = st.fixed_dictionaries(
    {kind: sections for kind in ("profile", "sso-session", "services", "credentials")}  # noqa: C420  (one line a kind)
)

COMMENTS = ("# a comment\n", "; [profile x]\n", "  # x = 1\n", "\t;\n")
BLANKS = ("\n", " \t\n")
LINE_BREAKS = ("\n", "\r\n", "\r")


def printed(sections: Sections, kind: str, layout: Random, noise: tuple[str, ...]) -> str:
    """Sections as somebody may write them, with noise between their lines that means nothing."""
    rows: list[str] = []
    for name, properties in sections.items():
        rows.append(head_of(kind, name))
        indent = " " * layout.randrange(3)
        for key, value in properties.items():
            lines = value.split("\n") if isinstance(value, str) else ["", *(f"{k} = {v}" for k, v in value.items())]
            rows += [f"{indent}{key} = {lines[0]}", *(f"{indent} {line}" for line in lines[1:])]
    noise = (*noise, *[""] * 9)
    return "".join(f"{layout.choice(noise)}{row}{layout.choice(LINE_BREAKS)}" for row in rows)


def head_of(kind: str, name: str) -> str:
    return f"[{name}]" if kind == "credentials" or (kind, name) == ("profile", "default") else f"[{kind} {name}]"


def printed_files(held: dict[str, Sections], layout: Random, noise: tuple[str, ...]) -> tuple[str, str]:
    """The config and the credentials file."""
    text = {kind: printed(sections, kind, layout, noise) for kind, sections in held.items()}
    return text["profile"] + text["sso-session"] + text["services"], text["credentials"]


def parsed(config: str | None = None, credentials: str | None = None) -> SharedConfig:
    return parse_shared_config(
        None if config is None else Text("config", config),
        None if credentials is None else Text("credentials", credentials),
    )


def plain(sections: Mapping[str, Section]) -> dict[str, Any]:
    return {name: dict(section.values) for name, section in sections.items()}


def by_us(config: str, credentials: str) -> dict[str, Any]:
    shared = parsed(config, credentials)
    kinds = {"profiles": shared.profiles, "sso_sessions": shared.sso_sessions, "services": shared.services}
    return {kind: plain(sections) for kind, sections in kinds.items()}


@given(files, st.randoms(use_true_random=False), st.sampled_from(["", "\ufeff"]))
def test_what_is_printed_reads_back(held: dict[str, Sections], layout: Random, mark: str) -> None:
    config, credentials = printed_files(held, layout, COMMENTS + BLANKS)
    names = {**held["profile"], **held["credentials"]}
    assert by_us(mark + config, mark + credentials) == {
        "profiles": {name: held["profile"].get(name, {}) | held["credentials"].get(name, {}) for name in names},
        "sso_sessions": held["sso-session"],
        "services": held["services"],
    }


FRAGMENTS = ["[", "]", "profile", "default", "a", "=", "#", ";", '"', "'", " ", "\t", "\n", "\n", "\r", SECRET]
fragments = st.lists(st.sampled_from(FRAGMENTS)).map("".join)


@given(fragments, fragments)
@settings(max_examples=300)
def test_any_text_is_read_or_refused_with_its_place_and_without_what_stands_there(
    config: str, credentials: str
) -> None:
    found = outcome_of(config, credentials)
    if isinstance(found, ConfigurationError):
        assert re.match(r"(config|credentials), line [0-9]+: [A-Z]", str(found))
        assert found.__context__ is None
        assert secrets_in(all_of(found)) == []
    else:
        assert all(SECRET not in repr(section) for name, section in found.profiles.items() if SECRET not in name)


def outcome_of(config: str, credentials: str) -> SharedConfig | ConfigurationError:
    try:
        return parsed(config, credentials)
    except ConfigurationError as error:
        return error


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("[profile a]\nregion = x\nsecret", "config, line 3: Expected an '=' sign defining a property"),
        ("[profile a]\r\rregion = x\r\nsecret", "config, line 4: Expected an '=' sign defining a property"),
        ("secret = secret", "config, line 1: Expected a section definition"),
        (" secret = secret", "config, line 1: Expected a section definition"),
        ("[profile secret\n", "config, line 1: Section definition must end with ']'"),
        ("[profile a] secret", "config, line 1: Section definition must end with ']'"),
        ("\n[ ]", "config, line 2: Section definition did not have a name"),
        ("[profile a]\n = secret", "config, line 2: Property did not have a name"),
        ("[profile a]\n  secret", "config, line 2: Expected a property definition, found continuation"),
        ("[profile a]\n  x = 1\n  secret", "config, line 3: Expected an '=' sign defining a property"),
        ("[profile a]\n\ns3 =\n  secret", "config, line 4: Expected an '=' sign defining a property in sub-property"),
        ("[profile a]\ns3 =\n\n  =secret", "config, line 4: Property did not have a name in sub-property"),
    ],
)
def test_an_error_names_file_and_line_and_not_what_stands_there(config: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        parsed(config, "")
    assert str(caught.value) == message


def test_an_error_of_the_credentials_file_names_it() -> None:
    with pytest.raises(ConfigurationError, match=r"^credentials, line 2: "):
        parsed("[default]\nx = 1", "[default]\nnonsense")


def test_a_section_knows_where_it_began_first() -> None:
    shared = parsed("\n[profile a]\nx = 1\n[profile a]\ny = 2", "[a]\nx = 3\n[b]")
    assert [shared.profiles[name].where for name in ("a", "b")] == ["config, line 2", "credentials, line 3"]
    assert shared.profile("a") is shared.profiles["a"]
    assert shared.profile("c") is None


def test_a_blank_value_counts_as_unset() -> None:
    section = parsed("[profile a]\nblank =\nset = x").profiles["a"]
    assert [section.text(key) for key in ("blank", "missing", "set")] == [None, None, "x"]
    assert [dict(section.nested(key)) for key in ("blank", "missing")] == [{}, {}]


def test_a_nested_property_is_no_text_and_a_text_has_no_nested_ones() -> None:
    section = parsed(f"[profile a]\ns3 =\n  x = {SECRET}\nregion = {SECRET}").profiles["a"]
    with pytest.raises(ConfigurationError) as caught:
        section.text("s3")
    assert str(caught.value) == "s3 of section a (config, line 1) takes a value, not nested settings"
    with pytest.raises(ConfigurationError, match=r"^region of section a \(config, line 1\) takes nested ") as other:
        section.nested("region")
    assert secrets_in(all_of(caught.value) + all_of(other.value)) == []


def test_no_repr_shows_values() -> None:
    text = Text("credentials", f"[a]\naws_secret_access_key = {SECRET}\nnested =\n  x = {SECRET}")
    shared = parse_shared_config(None, text)
    assert shared.profiles["a"].text("aws_secret_access_key") == SECRET
    assert secrets_in(f"{text!r}{text}{shared!r}{shared.profiles['a']}") == []


def test_nested_names_are_in_lower_case_and_the_last_of_two_counts() -> None:
    section = parsed("[services mine]\nSageMaker =\n  Endpoint_URL = a\n  endpoint_url = b").services["mine"]
    assert dict(section.nested("sagemaker")) == {"endpoint_url": "b"}


def test_what_continues_a_property_without_a_name_is_skipped_with_it() -> None:
    assert plain(parsed("[profile a]\nx = 1\nin valid =\n  nonsense\n").profiles) == {"a": {"x": "1"}}


def test_a_name_in_quotes_may_hold_blanks_as_the_aws_cli_writes_it() -> None:
    shared = parsed("[profile 'my dev']\nx = 1\n[sso-session \"my sso\"]", "[my dev]\ny = 2\n[my other]\ny = 3")
    assert plain(shared.profiles) == {"my dev": {"x": "1", "y": "2"}}
    assert plain(shared.sso_sessions) == {"my sso": {}}


def test_indented_properties_and_sections_mean_what_they_mean_to_botocore() -> None:
    config = "[default]\n  x = 1\n  s3 =\n    y = 2\n    z = [3]\n  [profile a]\n\tx = 4\n\t\t[5]\ny = 6\n  [profile b]"
    profiles = {"default": {"x": "1", "s3": {"y": "2", "z": "[3]"}}, "a": {"x": "4\n[5]", "y": "6\n[profile b]"}}
    assert by_us(config, "")["profiles"] == by_botocore(config, "")["profiles"] == profiles


LONG: dict[str, tuple[str, ...]] = {
    "one section many times": ("", "[profile a]\nk{} = v\n"),
    "sections": ("", "[profile p{}]\n"),
    "one property many times": ("[profile a]\n", "k = v\n"),
    "properties": ("[profile a]\n", "k{} = v\n"),
    "lines that continue one property": ("[profile a]\nk = v\n", " v\n"),
    "nested properties": ("[profile a]\nk =\n", " k{} = v\n"),
    "comments": ("[profile a]\nk = v\n", " #\n"),
    "blanks in a value": ("[profile a]\nk = v", " "),
    "signs in a value": ("[profile a]\nk = v", " = [ ' \t"),
    "blanks in a name": ("[profile", " ", "]"),
    "quotes in a name": ("[profile a", " '", "]"),
}
"""What stands at the beginning of a file, what comes again and again, numbered, and what at the end."""


@pytest.mark.parametrize("name", LONG)
def test_a_large_file_is_read_in_time_linear_in_its_size(name: str) -> None:
    beginning, unit, *end = LONG[name]

    def seconds(size: int) -> float:
        content = "".join((beginning, *(unit.format(number) for number in range(size // len(unit))), *end))
        began = time.process_time()
        outcome_of(content, content)
        return time.process_time() - began

    small = max(0.01, *(seconds(2**16) for _ in range(3)))
    assert seconds(2**20) < 64 * small  # 16 times the size; it would be 256 times the time if it were quadratic


def by_botocore(config: str, credentials: str) -> dict[str, Any]:
    with TemporaryDirectory() as folder:
        session = BOTOCORE.session.Session()
        for variable, content in (("config_file", config), ("credentials_file", credentials)):
            file = Path(folder, variable)
            file.write_bytes(content.encode())
            session.set_config_variable(variable, str(file))
        return {kind: session.full_config[kind] for kind in ("profiles", "sso_sessions", "services")}


@given(files, st.randoms(use_true_random=False))
def test_botocore_reads_the_same(held: dict[str, Sections], layout: Random) -> None:
    held["credentials"].pop("DEFAULT", None)  # see the differences
    config, credentials = printed_files(held, layout, COMMENTS)
    assert by_us(config, credentials) == by_botocore(config, credentials)


DIFFERENCES: dict[str, tuple[str, str, Sections, Sections | None]] = {
    "a comment after a value": ("[default]\nx = 1 # y", "", {"default": {"x": "1"}}, {"default": {"x": "1 # y"}}),
    "one section twice": ("[profile a]\nx = 1\n[profile a]\ny = 2", "", {"a": {"x": "1", "y": "2"}}, None),
    "one property twice": ("[default]\nx = 1\nx = 2", "", {"default": {"x": "2"}}, None),
    "both kinds of default": (
        "[profile default]\nx = 1\n[default]\nx = 2",
        "",
        {"default": {"x": "1"}},
        {"default": {"x": "2"}},
    ),
    "DEFAULT in capitals": (
        "",
        "[DEFAULT]\nx = 1\n[a]\ny = 2",
        {"DEFAULT": {"x": "1"}, "a": {"y": "2"}},
        {"a": {"x": "1", "y": "2"}},
    ),
    "blanks inside of brackets": ("[ profile a ]\nx = 1", "", {"a": {"x": "1"}}, {}),
    "a name that is none": ("[profile a!b]", "[profile a]", {}, {"a!b": {}, "profile a": {}}),
    "a property whose name is none": ("[default]\nx y = 1", "", {"default": {}}, {"default": {"x y": "1"}}),
    "a blank line inside of a value": (
        "[default]\nx = 1\n\n  2",
        "",
        {"default": {"x": "1\n2"}},
        {"default": {"x": "1\n\n2"}},
    ),
    "capitals in a nested name": (
        "[default]\ns3 =\n  X = 1",
        "",
        {"default": {"s3": {"x": "1"}}},
        {"default": {"s3": {"X": "1"}}},
    ),
    "a byte order mark": ("\ufeff[default]\nx = 1", "", {"default": {"x": "1"}}, None),
}
"""Both files, the profiles we read in them, and those that botocore reads; None where it refuses the files."""

REFUSED: dict[str, tuple[str, Sections]] = {
    "a colon for the sign of equality": ("[default]\nx: 1", {"default": {"x": "1"}}),
    "a text after the brackets": ("[default] x = 1", {"default": {}}),
}
"""Files that we refuse, and what they mean to botocore."""


@pytest.mark.parametrize("name", DIFFERENCES)
def test_the_difference_from_botocore_is_the_one_on_purpose(name: str) -> None:
    config, credentials, ours, theirs = DIFFERENCES[name]
    assert by_us(config, credentials)["profiles"] == ours
    if theirs is not None:
        assert by_botocore(config, credentials)["profiles"] == theirs
    else:
        with pytest.raises(BOTOCORE.exceptions.ConfigParseError):
            by_botocore(config, credentials)


@pytest.mark.parametrize("name", REFUSED)
def test_what_botocore_reads_and_the_specification_does_not_is_refused(name: str) -> None:
    config, theirs = REFUSED[name]
    assert by_botocore(config, "")["profiles"] == theirs
    with pytest.raises(ConfigurationError, match=r"^config, line [0-9]+: "):
        by_us(config, "")
