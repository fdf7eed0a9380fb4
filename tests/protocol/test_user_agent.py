"""The User-Agent header."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.protocol.user_agent import user_agent

TOKEN = r"[A-Za-z0-9!#$%&'*+.^_`|~-]*"
FORMAT = re.compile(
    rf"sm-async/{TOKEN} ua/2\.1 os/{TOKEN} lang/python#{TOKEN} md/pyimpl#{TOKEN}(?: app/{TOKEN.replace('#', '')})?"
)


def header(
    version: str = "0.1.0",
    system: str = "Linux",
    python: str = "3.13.0",
    implementation: str = "CPython",
    app_id: str | None = None,
) -> str:
    return user_agent(version=version, system=system, python=python, implementation=implementation, app_id=app_id)


def test_the_header_says_what_calls() -> None:
    assert header() == "sm-async/0.1.0 ua/2.1 os/linux lang/python#3.13.0 md/pyimpl#CPython"


def test_the_name_of_the_application_stands_at_the_end() -> None:
    assert header(app_id="trainer").endswith(" md/pyimpl#CPython app/trainer")
    assert header(app_id="") == header()


@pytest.mark.parametrize(
    ("app_id", "shown"),
    [
        ("a b", "a-b"),
        ("a\r\nX-Injected: 1", "a--X-Injected--1"),
        ("a/b#c", "a-b-c"),
        ("Größe", "Gr--e"),
        ("v1.2_x~", "v1.2_x~"),
    ],
)
def test_what_a_token_may_not_hold_becomes_a_dash(app_id: str, shown: str) -> None:
    assert header(app_id=app_id).split(" ")[-1] == f"app/{shown}"


@given(st.text(), st.text(), st.text(), st.text(), st.none() | st.text())
def test_nothing_breaks_the_format(
    version: str, system: str, python: str, implementation: str, app_id: str | None
) -> None:
    assert FORMAT.fullmatch(header(version, system, python, implementation, app_id))
