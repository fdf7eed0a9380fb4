"""Endpoint resolution against the cases of SageMaker's own endpoint rules."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs
import pytest

from sm_async.endpoints import resolve_endpoint
from sm_async.errors import ConfigurationError
from tests.vectors import suites

LATER = {
    "03-endpoints/configured-urls": "the shared configuration files come with the credentials chain",
    "03-endpoints/configured-urls-kotlin": "the shared configuration files come with the credentials chain",
    "03-endpoints/rules-engine": "no rule engine: SageMaker's rules are a look-up and a host name",
    "03-endpoints/service-id-names": "the shared configuration files come with the credentials chain",
    "03-endpoints/signin": "called by a credentials provider only; they come with the credentials chain",
    "03-endpoints/sso": "called by a credentials provider only; they come with the credentials chain",
    "03-endpoints/sso-oidc": "called by a credentials provider only; they come with the credentials chain",
    "03-endpoints/sts": "called by a credentials provider only; they come with the credentials chain",
}


@attrs.frozen(kw_only=True)
class EndpointCase:
    """Settings, and the URL that they mean; None where they mean none."""

    region: str | None
    use_fips: bool
    use_dualstack: bool
    endpoint_url: str | None
    url: str | None


def endpoint_cases(suite: Path) -> Iterator[tuple[str, EndpointCase]]:
    for case in suites.read_json(suite / "endpoint-tests-1.json")["testCases"]:
        params = case.get("params", {})
        yield (
            case["documentation"],
            EndpointCase(
                region=params.get("Region"),
                use_fips=params.get("UseFIPS", False),
                use_dualstack=params.get("UseDualStack", False),
                endpoint_url=params.get("Endpoint"),
                url=case["expect"].get("endpoint", {}).get("url"),
            ),
        )


COVERAGE = suites.cover("03-endpoints", {"03-endpoints/sagemaker": endpoint_cases}, later=LATER)


def test_every_suite_and_case_found_is_covered() -> None:
    COVERAGE.check()


@pytest.mark.parametrize("case", COVERAGE.params())
def test_settings_resolve_to_the_url_of_the_rules_or_to_none(case: suites.Case[EndpointCase]) -> None:
    def resolved() -> str:
        return resolve_endpoint(
            region=case.data.region,
            use_fips=case.data.use_fips,
            use_dualstack=case.data.use_dualstack,
            endpoint_url=case.data.endpoint_url,
        ).url

    if case.data.url is None:
        with pytest.raises(ConfigurationError):
            resolved()
    else:
        assert resolved() == f"{case.data.url}/"  # requests go to the root below the endpoint
