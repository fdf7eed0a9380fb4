"""Endpoint resolution against the cases of the services' own endpoint rules."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import attrs
import pytest

from sm_async.credentials.sts import sts_endpoint
from sm_async.endpoints import SSO, SSO_OIDC, Endpoint, resolve_endpoint
from sm_async.errors import ConfigurationError
from tests.vectors import suites

LATER = {
    "03-endpoints/configured-urls": "the shared configuration files come with the credentials chain",
    "03-endpoints/configured-urls-kotlin": "the shared configuration files come with the credentials chain",
    "03-endpoints/rules-engine": "no rule engine: SageMaker's rules are a look-up and a host name",
    "03-endpoints/service-id-names": "the shared configuration files come with the credentials chain",
    "03-endpoints/signin": "called by a credentials provider only; they come with the credentials chain",
}


@attrs.frozen
class EndpointCase:
    """Settings, and the URL that they mean; None where they mean none."""

    settings: dict[str, Any]
    """Arguments of the service's resolver."""
    url: str | None
    signing_region: str | None
    """What requests are signed for, where that is not simply the region."""


ARGUMENTS = {
    "Region": "region",
    "UseFIPS": "use_fips",
    "UseDualStack": "use_dualstack",
    "Endpoint": "endpoint_url",
    "UseGlobalEndpoint": "regional",
}


def endpoint_cases(suite: Path) -> Iterator[tuple[str, EndpointCase]]:
    for case in suites.read_json(suite / "endpoint-tests-1.json")["testCases"]:
        settings: dict[str, Any] = {"region": None}
        for name, value in case.get("params", {}).items():
            settings[ARGUMENTS[name]] = not value if name == "UseGlobalEndpoint" else value
        endpoint = case["expect"].get("endpoint", {})
        (scheme,) = endpoint.get("properties", {}).get("authSchemes", [{}])
        yield case["documentation"], EndpointCase(settings, endpoint.get("url"), scheme.get("signingRegion"))


def regional(resolve: Callable[..., Endpoint], **settings: Any) -> tuple[Endpoint, str | None]:
    """The endpoint of a service whose requests are signed for the region that was set."""
    return resolve(**settings), settings["region"]


RESOLVERS: dict[str, Callable[..., tuple[Endpoint, str | None]]] = {
    "03-endpoints/sagemaker": partial(regional, resolve_endpoint),
    "03-endpoints/sso": partial(regional, partial(resolve_endpoint, names=SSO)),
    "03-endpoints/sso-oidc": partial(regional, partial(resolve_endpoint, names=SSO_OIDC)),
    "03-endpoints/sts": sts_endpoint,
}
COVERAGE = suites.cover("03-endpoints", dict.fromkeys(RESOLVERS, endpoint_cases), later=LATER)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


@pytest.mark.parametrize("case", COVERAGE.params())
def test_settings_resolve_to_the_url_of_the_rules_or_to_none(case: suites.Case[EndpointCase]) -> None:
    resolve, expected = RESOLVERS[case.suite], case.data
    if expected.url is None:
        with pytest.raises(ConfigurationError):
            resolve(**expected.settings)
        return
    endpoint, region = resolve(**expected.settings)
    assert endpoint.url == f"{expected.url}/"  # requests go to the root below the endpoint
    if expected.signing_region is not None:
        assert region == expected.signing_region
