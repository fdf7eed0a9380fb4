"""Conformance of the shared config files: their grammar, and where they lie."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from sm_async.credentials.environment import Environment
from sm_async.credentials.files import home_of, locations, profile_name
from sm_async.errors import ConfigurationError
from sm_async.shared_config import Section, Text, parse_shared_config
from tests.vectors import suites

Document = Mapping[str, Any]


def described(file: str) -> Any:
    """A loader of the cases of a file."""

    def load(folder: Path) -> Iterator[tuple[str, Document]]:
        tests = suites.read_json(folder / file)["tests"]
        return zip(suites.numbered(folder, (test["name"] for test in tests)), tests, strict=True)

    return load


PARSERS = ("05-config/parser-65", "05-config/parser-sep-118")
COVERAGE = suites.cover(
    "05-config",
    {
        PARSERS[0]: described("profile-parser-tests.json"),
        PARSERS[1]: described("config-file-parser-tests.json"),
        "05-config/file-location": described("config-file-location-tests.json"),
    },
    later={
        "05-config/defaults-mode": "data of a defaults mode, which this client has not: its defaults are its own",
        "05-config/imds-endpoint": "tested in a module of its own",
    },
)


@pytest.mark.parametrize("case", COVERAGE.params(*PARSERS))
def test_files_mean_what_the_suite_says(case: suites.Case[Document]) -> None:
    given, expected = case.data["input"], case.data["output"]
    texts = {
        name: None if given.get(name) is None else Text(name, given[name]) for name in ("configFile", "credentialsFile")
    }
    if "errorContaining" in expected:
        with pytest.raises(ConfigurationError) as caught:
            parse_shared_config(texts["configFile"], texts["credentialsFile"])
        assert expected["errorContaining"] in str(caught.value)
        assert "File, line " in str(caught.value)
        return
    shared = parse_shared_config(texts["configFile"], texts["credentialsFile"])
    expected = expected.get("config", expected)
    for names, sections in (
        (("profiles",), shared.profiles),
        (("ssoSessions", "sso_sessions"), shared.sso_sessions),
    ):
        for name in names:
            if name in expected:
                assert plain(sections) == expected[name]


def plain(sections: Mapping[str, Section]) -> dict[str, Any]:
    return {name: dict(section.values) for name, section in sections.items()}


@pytest.mark.parametrize("case", COVERAGE.params("05-config/file-location"))
def test_files_lie_where_the_suite_says(case: suites.Case[Document], monkeypatch: pytest.MonkeyPatch) -> None:
    given = case.data
    is_windows = given["platform"] == "windows"
    monkeypatch.setattr(Path, "home", lambda: Path(given["languageSpecificHome"]))
    environment = Environment(given["environment"])
    if is_windows:
        home = str(home_of(environment, is_windows=True))
        for place in (given["configLocation"], given["credentialsLocation"]):
            overridden = set(given["environment"]) & {"AWS_CONFIG_FILE", "AWS_SHARED_CREDENTIALS_FILE"}
            assert overridden or place.startswith(f"{home}\\")
    else:
        found = locations(environment)
        assert (str(found.config), str(found.credentials)) == (given["configLocation"], given["credentialsLocation"])
    assert profile_name(None, environment)[0] == given["profile"]


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()
