"""Where AWS Sign-In is asked for tokens, and what its token files say."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Any

import pytest

from sm_async.credentials.signin import login_cache_path, signin_endpoint
from sm_async.errors import ConfigurationError

FIPS, DUAL = {"use_fips": True}, {"use_dualstack": True}


@pytest.mark.parametrize(
    ("region", "settings", "host"),
    [
        ("us-east-1", {}, "us-east-1.signin.aws.amazon.com"),
        ("eu-north-1", {}, "eu-north-1.signin.aws.amazon.com"),
        ("cn-north-1", {}, "cn-north-1.signin.amazonaws.cn"),
        ("us-gov-east-1", {}, "us-gov-east-1.signin.amazonaws-us-gov.com"),
        ("us-iso-east-1", {}, "us-iso-east-1.signin.c2shome.ic.gov"),
        ("us-isob-east-1", {}, "us-isob-east-1.signin.sc2shome.sgov.gov"),
        ("eu-isoe-west-1", {}, "eu-isoe-west-1.signin.csphome.adc-e.uk"),
        ("us-isof-south-1", {}, "us-isof-south-1.signin.csphome.hci.ic.gov"),
        ("eusc-de-east-1", {}, "eusc-de-east-1.signin.amazonaws-eusc.eu"),
        ("us-east-1", FIPS, "signin-fips.us-east-1.amazonaws.com"),
        ("us-gov-west-1", FIPS, "signin-fips.amazonaws-us-gov.com"),
        ("us-gov-east-1", FIPS, "us-gov-east-1.signin-fips.amazonaws-us-gov.com"),
        ("us-east-1", DUAL, "signin.us-east-1.api.aws"),
        ("cn-north-1", DUAL, "signin.cn-north-1.api.amazonwebservices.com.cn"),
        ("us-east-1", FIPS | DUAL, "signin-fips.us-east-1.api.aws"),
        ("us-gov-west-1", FIPS | DUAL, "signin-fips.us-gov-west-1.api.aws"),
    ],
)
def test_hosts_are_those_of_the_services_rules(region: str, settings: dict[str, Any], host: str) -> None:
    assert signin_endpoint(region=region, **settings).url == f"https://{host}/"


def test_a_configured_url_is_taken_as_it_is() -> None:
    assert signin_endpoint(region="us-east-1", endpoint_url="http://signin.test:81/a").url == "http://signin.test:81/a/"
    assert signin_endpoint(region=None, endpoint_url="https://signin.test").url == "https://signin.test/"


@pytest.mark.parametrize(
    "settings",
    [
        {"region": None},
        {"region": "us-east-1.evil.test/#"},
        {"region": "us-east-1", "use_fips": True, "endpoint_url": "https://signin.test"},
        {"region": "us-east-1", "endpoint_url": "signin.test"},
    ],
)
def test_what_names_no_endpoint_is_refused(settings: dict[str, Any]) -> None:
    with pytest.raises(ConfigurationError):
        signin_endpoint(**settings)


def test_the_file_is_named_as_the_aws_cli_does(tmp_path: Path) -> None:
    session = "arn:aws:sts::012345678910:assumed-role/Admin/admin"
    name = "4b0ba8f99f075c0633e122fd73346ce203a3faf18ea0310eb2d29df1bab2e255"
    assert hashlib.sha256(session.encode()).hexdigest() == name
    assert login_cache_path(tmp_path, session) == tmp_path / f"{name}.json"
