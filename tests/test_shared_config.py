"""The grammar of the shared config files, where the conformance cases leave off."""

from __future__ import annotations

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.errors import ConfigurationError
from sm_async.shared_config import SharedConfig, Text, parse_shared_config

NAMES = st.text(string.ascii_letters + string.digits + "_-/.%@:+", min_size=1, max_size=12)
KEYS = st.text(string.ascii_lowercase + string.digits + "_-", min_size=1, max_size=12)
VALUES = st.text(
    st.characters(exclude_categories=["Cc", "Zs", "Cs"], exclude_characters="#;\u2028\u2029"), min_size=1, max_size=20
)
NESTED = st.dictionaries(KEYS, VALUES, min_size=1, max_size=3)
SECTIONS = st.dictionaries(NAMES, st.dictionaries(KEYS, VALUES | NESTED, max_size=4), max_size=4)


def parsed(config: str | None = None, credentials: str | None = None) -> SharedConfig:
    return parse_shared_config(
        None if config is None else Text("config", config),
        None if credentials is None else Text("credentials", credentials),
    )


def written(kind: str, sections: dict[str, dict[str, str | dict[str, str]]]) -> str:
    lines: list[str] = []
    for name, values in sections.items():
        lines.append(f"[{kind} {name}]")
        for key, value in values.items():
            if isinstance(value, str):
                lines.append(f"{key} = {value}")
            else:
                lines += [f"{key} =", *(f"  {nested} = {text}" for nested, text in value.items())]
    return "\n".join(lines)


@given(SECTIONS, SECTIONS, SECTIONS)
def test_what_is_written_reads_back(
    profiles: dict[str, dict[str, str | dict[str, str]]],
    sessions: dict[str, dict[str, str | dict[str, str]]],
    services: dict[str, dict[str, str | dict[str, str]]],
) -> None:
    text = "\n".join((written("profile", profiles), written("sso-session", sessions), written("services", services)))
    shared = parsed(text)
    for sections, expected in (
        (shared.profiles, profiles),
        (shared.sso_sessions, sessions),
        (shared.services, services),
    ):
        assert {name: dict(section.values) for name, section in sections.items()} == expected


@given(st.text(), st.text())
def test_any_text_is_read_or_refused_with_its_place(config: str, credentials: str) -> None:
    try:
        parsed(config, credentials)
    except ConfigurationError as error:
        assert str(error).startswith(("config, line ", "credentials, line "))


def test_a_property_of_the_credentials_file_wins() -> None:
    shared = parsed("[profile a]\nregion = one\nx = 1", "[a]\nregion = two")
    profile = shared.profile("a")
    assert profile is not None
    assert (profile.text("region"), profile.text("x"), profile.where) == ("two", "1", "config, line 1")


def test_a_services_section_has_nested_properties_and_comments_may_be_indented() -> None:
    shared = parsed(
        "\ufeff[services mine]\r\nsagemaker =\r\n  # ours\r\n  endpoint_url = http://one.test\r\n\r\ns3 =\r\n"
    )
    section = shared.services["mine"]
    assert dict(section.nested("sagemaker")) == {"endpoint_url": "http://one.test"}
    assert dict(section.nested("s3")) == dict(section.nested("unset")) == {}


def test_a_blank_value_counts_as_unset_and_a_nested_one_is_no_text() -> None:
    section = parsed("[profile a]\nblank =\ns3 =\n  x = 1").profiles["a"]
    assert section.text("blank") is section.text("missing") is None
    with pytest.raises(ConfigurationError, match=r"^s3: a single value is expected in section a \(config, line 1\)"):
        section.text("s3")


@pytest.mark.parametrize(
    ("config", "message"),
    [
        ("[profile a]\nregion = x\nsecret-secret", "config, line 3: Expected an '=' sign defining a property"),
        ("secret = secret", "config, line 1: Expected a section definition"),
        ("[profile secret\n", "config, line 1: Section definition must end with ']'"),
        ("[profile a] secret", "config, line 1: Section definition must end with ']'"),
        ("[profile a]\n\ns3 =\n  secret", "config, line 4: Expected an '=' sign defining a property in sub-property"),
    ],
)
def test_an_error_names_file_and_line_and_not_what_stands_there(config: str, message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        parsed(config)
    assert str(caught.value) == message


def test_no_repr_shows_values() -> None:
    text = Text("credentials", "[a]\naws_secret_access_key = hunter2")
    shared = parse_shared_config(None, text)
    assert "hunter2" not in f"{text!r}{shared!r}"


def test_a_hundred_thousand_lines_are_read_in_linear_time() -> None:
    section = parsed("[profile a]\n" + "key = value\n" * 50_000 + "x = 1\n" + "  continued\n" * 50_000).profiles["a"]
    assert (section.text("x") or "").count("\n") == 50_000
