"""Where the metadata service of an instance is, by environment, profile and arguments."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import pytest

from sm_async.credentials import Environment
from sm_async.credentials.imds import ImdsProvider, ImdsSettings
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.errors import ConfigurationError
from sm_async.shared_config import Text, parse_shared_config
from sm_async.transport.httpx_sender import HttpxSender
from tests.seams import Script, answer
from tests.vectors import suites

SUITE = "05-config/imds-endpoint"
LATER = {
    f"05-config/{suite}": "tested in a module of their own, or left out there"
    for suite in ("defaults-mode", "file-location", "parser-65", "parser-sep-118")
}

Row = Mapping[str, Any]


def endpoint_cases(suite: Path) -> Iterator[tuple[str, Row]]:
    for row in suites.read_json(suite / "imds-endpoint-tests.json")["tests"]:
        yield row["docs"], row


COVERAGE = suites.cover("05-config", {SUITE: endpoint_cases}, later=LATER)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


def provider_of(case: Row, calls: ServiceCalls) -> ImdsProvider:
    """The provider that a case's environment, files and arguments mean."""
    environment = Environment(case["env"])
    content = case["fs"].get(case["env"].get("AWS_CONFIG_FILE"))
    shared = parse_shared_config(None if content is None else Text("config", content), None)
    profile = shared.profiles.get(environment.get("AWS_PROFILE") or "default")
    settings = ImdsSettings.resolve(
        environment, profile, endpoint=case.get("endpoint_override"), endpoint_mode=case.get("mode_override")
    )
    return settings.provider(calls)


@pytest.mark.parametrize("case", COVERAGE.params())
async def test_the_token_is_asked_for_where_the_suite_says(case: suites.Case[Row]) -> None:
    transport = Script(answer(body=b"token"), answer(body=b"eu-west-3"))
    calls = ServiceCalls(HttpxSender(transport))
    if "Ok" in case.data["result"]:
        assert await provider_of(case.data, calls).region() == "eu-west-3"
        assert str(transport.requests[0].url) == case.data["result"]["Ok"]
    else:
        with pytest.raises(ConfigurationError):
            provider_of(case.data, calls)
