"""The User-Agent header."""

from __future__ import annotations

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sm_async.protocol.user_agent import user_agent

TOKEN = r"[A-Za-z0-9!#$%&'*+.^_`|~-]*"
NAME = TOKEN.replace("#", "")
FORMAT = re.compile(
    rf"sm-async/{TOKEN} ua/2\.1 os/(?:linux|macos|windows|android|ios|tvos|watchos|other(?: md/{NAME})?)(?:#{TOKEN})?"
    rf" lang/python#{TOKEN} md/pyimpl#{TOKEN}(?: exec-env/{NAME})?(?: m/[A-Z](?:,[A-Z])*)?"
    rf"(?: cfg/retry-mode#(?:standard|adaptive))?(?: app/{TOKEN})?"
)
HERE: dict[str, Any] = {"version": "0.1.0", "system": "linux", "python": "3.13.0", "implementation": "cpython"}


def header(**settings: Any) -> str:
    return user_agent(**HERE | settings)


def test_the_header_says_what_calls() -> None:
    assert header() == "sm-async/0.1.0 ua/2.1 os/linux lang/python#3.13.0 md/pyimpl#CPython"


def test_all_that_can_be_told_stands_in_the_order_of_the_format() -> None:
    full = header(
        release="6.1.0-18-amd64",
        execution_environment="AWS_Lambda_python3.13",
        retry_mode="adaptive",
        is_endpoint_overridden=True,
        app_id="trainer",
    )
    assert full.split(" ") == [
        "sm-async/0.1.0",
        "ua/2.1",
        "os/linux#6.1.0-18-amd64",
        "lang/python#3.13.0",
        "md/pyimpl#CPython",
        "exec-env/AWS_Lambda_python3.13",
        "m/F,N",
        "cfg/retry-mode#adaptive",
        "app/trainer",
    ]


def test_what_is_empty_is_left_out() -> None:
    assert header(release="", execution_environment="", retry_mode="", app_id="") == header()


@pytest.mark.parametrize(
    ("system", "release", "shown"),
    [
        ("darwin", "24.4.0", "os/macos#24.4.0"),
        ("win32", "10.0.22631", "os/windows#10.0.22631"),
        ("ios", None, "os/ios"),
        ("freebsd14", "14.1-RELEASE (x)", "os/other md/freebsd14#14.1-RELEASE--x-"),
        ("Sun#OS", None, "os/other md/sun-os"),
        ("", "1", "os/other"),
    ],
)
def test_a_system_is_named_by_its_family(system: str, release: str | None, shown: str) -> None:
    assert f" ua/2.1 {shown} lang/" in header(system=system, release=release)


@pytest.mark.parametrize(
    ("implementation", "shown"), [("pypy", "PyPy"), ("graalpy", "GraalVM"), ("rust python", "rust-python")]
)
def test_implementations_are_written_as_python_writes_them(implementation: str, shown: str) -> None:
    assert header(implementation=implementation).endswith(f" md/pyimpl#{shown}")


@pytest.mark.parametrize(
    ("mode", "is_overridden", "told"),
    [
        ("standard", False, "m/E cfg/retry-mode#standard"),
        ("adaptive", False, "m/F cfg/retry-mode#adaptive"),
        ("standard", True, "m/E,N cfg/retry-mode#standard"),
        (None, True, "m/N"),
        ("of-somebody", False, ""),
    ],
)
def test_features_are_told_by_their_ids(mode: str | None, is_overridden: bool, told: str) -> None:
    _, _, after = header(retry_mode=mode, is_endpoint_overridden=is_overridden).partition(" md/pyimpl#CPython")
    assert after.strip() == told


@pytest.mark.parametrize(
    ("app_id", "shown"),
    [
        ("a b", "a-b"),
        ("a\r\nX-Injected: 1", "a--X-Injected--1"),
        ("a/b#c", "a-b#c"),
        ("Größe", "Gr--e"),
        ("v1.2_x~", "v1.2_x~"),
    ],
)
def test_what_a_token_may_not_hold_becomes_a_dash(app_id: str, shown: str) -> None:
    assert header(app_id=app_id).split(" ")[-1] == f"app/{shown}"


def test_a_part_from_the_environment_is_cut_off() -> None:
    assert header(execution_environment="x" * 100_000).endswith(f" exec-env/{'x' * 128}")


@given(
    st.fixed_dictionaries(
        dict.fromkeys(HERE, st.text()),
        optional={
            "release": st.none() | st.text(),
            "execution_environment": st.none() | st.text(),
            "retry_mode": st.none() | st.text() | st.sampled_from(["standard", "adaptive"]),
            "is_endpoint_overridden": st.booleans(),
            "app_id": st.none() | st.text(),
        },
    )
)
def test_nothing_breaks_the_format(settings: dict[str, Any]) -> None:
    assert FORMAT.fullmatch(header(**settings))
