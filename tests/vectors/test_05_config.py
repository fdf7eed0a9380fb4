"""The shared config files against the suites of the AWS SDKs: their grammar, and where they lie.

Of an error only that it is one is taken from a suite, since the wording is another program's. Paths of Windows are
compared as such on any system.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path, PureWindowsPath
from typing import Any

import pytest

from sm_async.credentials.environment import Environment
from sm_async.credentials.files import locations, profile_name
from sm_async.errors import ConfigurationError
from sm_async.shared_config import Section, Text, parse_shared_config
from tests.vectors import suites

Row = Mapping[str, Any]

LATER = {
    "05-config/defaults-mode": "numbers of a defaults mode, which this client does not have: its timeouts are its own",
    "05-config/imds-endpoint": "the provider that asks the metadata service is tested in a module of its own",
}


def rows_of(file: str) -> Callable[[Path], Iterable[tuple[str, Row]]]:
    """A loader of the cases in a file of a suite."""

    def cases(suite: Path) -> Iterator[tuple[str, Row]]:
        rows = suites.read_json(suite / file)["tests"]
        return zip(suites.numbered(suite, [row["name"] for row in rows]), rows, strict=True)

    return cases


PARSERS = ("05-config/parser-65", "05-config/parser-sep-118")
LOCATIONS = "05-config/file-location"
COVERAGE = suites.cover(
    "05-config",
    {
        "05-config/parser-65": rows_of("profile-parser-tests.json"),
        "05-config/parser-sep-118": rows_of("config-file-parser-tests.json"),
        LOCATIONS: rows_of("config-file-location-tests.json"),
    },
    later=LATER,
)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


@pytest.mark.parametrize("case", COVERAGE.params(*PARSERS))
def test_files_hold_what_the_suite_says(case: suites.Case[Row]) -> None:
    given, expected = case.data["input"], case.data["output"]
    config, credentials = (text_of(given, name) for name in ("configFile", "credentialsFile"))
    if "errorContaining" in expected:
        with pytest.raises(ConfigurationError) as caught:
            parse_shared_config(config, credentials)
        assert re.match(r"(config|credentials)File, line [0-9]+: ", str(caught.value))
        return
    shared = parse_shared_config(config, credentials)
    expected = expected.get("config", expected)
    assert plain(shared.profiles) == expected.get("profiles", {})
    assert plain(shared.sso_sessions) == expected.get("ssoSessions", expected.get("sso_sessions", {}))
    assert plain(shared.services) == expected.get("services", {})


def text_of(given: Row, name: str) -> Text | None:
    return None if given.get(name) is None else Text(name, given[name])


def plain(sections: Mapping[str, Section]) -> dict[str, Any]:
    return {name: dict(section.values) for name, section in sections.items()}


@pytest.mark.parametrize("case", COVERAGE.params(LOCATIONS))
def test_files_are_looked_for_where_the_suite_says(case: suites.Case[Row]) -> None:
    row, environment = case.data, Environment(case.data["environment"])
    is_windows = row["platform"] == "windows"
    kind = PureWindowsPath if is_windows else Path
    found = locations(environment, is_windows=is_windows, system_home=lambda: Path(row["languageSpecificHome"]))
    assert kind(found.config) == kind(row["configLocation"])
    assert kind(found.credentials) == kind(row["credentialsLocation"])
    assert profile_name(None, environment)[0] == row["profile"]
