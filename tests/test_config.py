"""The configuration: what arguments and environment amount to, and what is refused."""

from __future__ import annotations

import ssl
import traceback
from typing import Any

import attrs
import pytest

from sm_async import SageMakerClient
from sm_async.config import Arguments, Configuration, resolve_configuration
from sm_async.credentials import EnvironmentProvider
from sm_async.credentials.environment import Environment
from sm_async.credentials.settings import Settings
from sm_async.errors import ConfigurationError, SageMakerError
from sm_async.rate_limits import RateLimit
from sm_async.retries import AdaptiveRetry, NoRetry, StandardRetry
from sm_async.shared_config import Text, parse_shared_config


def resolve(
    environment: dict[str, str] | None = None, *, config: str = "", elsewhere: str | None = None, **arguments: Any
) -> Configuration:
    """What arguments, variables and the profile `default` of a config file amount to."""
    settings = Settings.of(Environment(environment or {}), parse_shared_config(Text("config", config), None), "default")
    return resolve_configuration(Arguments(**arguments), settings, profile="default", region_elsewhere=elsewhere)


def test_what_is_left_unset_has_the_documented_defaults() -> None:
    settings = resolve(region="us-east-1")
    assert (settings.timeout, settings.attempt_timeout, settings.max_connections) == (60.0, 30.0, 256)
    assert (settings.retry_ambiguous, settings.validate) == (True, True)
    assert isinstance(settings.retry, StandardRetry)
    assert settings.retry.max_attempts == 3
    assert settings.endpoint.url == "https://api.sagemaker.us-east-1.amazonaws.com/"
    assert (settings.app_id, settings.ssl_context) == (None, None)


PROFILE = """
[default]
region = eu-south-1
use_fips_endpoint = true
use_dualstack_endpoint = TRUE
max_attempts = 7
retry_mode = standard
sdk_ua_app_id = from-profile
ca_bundle = /etc/profile.pem
"""


@pytest.mark.parametrize(
    ("argument", "environment", "config", "region", "source"),
    [
        ("eu-west-1", {"AWS_REGION": "us-west-1", "AWS_DEFAULT_REGION": "us-west-2"}, PROFILE, "eu-west-1", "argument"),
        (None, {"AWS_REGION": "us-west-1", "AWS_DEFAULT_REGION": "us-west-2"}, PROFILE, "us-west-1", "AWS_REGION"),
        (None, {"AWS_DEFAULT_REGION": "us-west-2"}, PROFILE, "us-west-2", "AWS_DEFAULT_REGION"),
        (None, {"AWS_REGION": "", "AWS_DEFAULT_REGION": "us-west-2"}, "", "us-west-2", "AWS_DEFAULT_REGION"),
        (None, {"AWS_REGION": " us-west-1\n"}, "", "us-west-1", "AWS_REGION"),
        (None, {"AWS_REGION": "  "}, PROFILE, "eu-south-1", "region of profile default"),
        (None, {}, "", "sa-east-1", "instance metadata"),
    ],
)
def test_the_region_is_the_arguments_the_variables_the_profiles_then_the_instances(
    argument: str | None, environment: dict[str, str], config: str, region: str, source: str
) -> None:
    settings = resolve(environment, config=config, elsewhere="sa-east-1", region=argument, use_fips=False)
    assert settings.region == region
    assert settings.endpoint.host.startswith(f"api.sagemaker.{region}.")
    assert settings.sources["region"] == source


@pytest.mark.parametrize("environment", [{}, {"AWS_REGION": " ", "AWS_DEFAULT_REGION": ""}])
def test_a_missing_region_is_an_error_that_says_where_it_can_come_from(environment: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve(environment)
    assert str(caught.value) == (
        "region: none given; pass region=, set AWS_REGION or AWS_DEFAULT_REGION, or set region in profile default"
    )


SERVICES = """
[default]
services = mine
endpoint_url = http://profile.test
[services mine]
sagemaker =
  endpoint_url = http://services.test
sts =
  endpoint_url = http://sts.test
"""
EVERYWHERE = {"AWS_ENDPOINT_URL_SAGEMAKER": "http://one.test:8000", "AWS_ENDPOINT_URL": "http://all.test"}


@pytest.mark.parametrize(
    ("argument", "environment", "config", "url", "source"),
    [
        (None, {}, "", "https://api.sagemaker.us-east-1.amazonaws.com/", "default"),
        ("https://me.test/sagemaker", EVERYWHERE, SERVICES, "https://me.test/sagemaker/", "argument"),
        (None, EVERYWHERE, SERVICES, "http://one.test:8000/", "AWS_ENDPOINT_URL_SAGEMAKER"),
        (None, {"AWS_ENDPOINT_URL": "http://all.test"}, SERVICES, "http://all.test/", "AWS_ENDPOINT_URL"),
        (None, {"AWS_ENDPOINT_URL": " "}, SERVICES, "http://services.test/", "sagemaker of services mine"),
        (
            None,
            {},
            "[default]\nendpoint_url = http://profile.test",
            "http://profile.test/",
            "endpoint_url of profile default",
        ),
        (
            None,
            EVERYWHERE | {"AWS_IGNORE_CONFIGURED_ENDPOINT_URLS": "true"},
            SERVICES,
            "https://api.sagemaker.us-east-1.amazonaws.com/",
            "default",
        ),
        (
            "http://me.test",
            {},
            "[default]\nignore_configured_endpoint_urls = true",
            "http://me.test/",
            "argument",
        ),
    ],
)
def test_the_endpoint_is_the_arguments_the_variables_the_services_the_profiles_then_the_regions(
    argument: str | None, environment: dict[str, str], config: str, url: str, source: str
) -> None:
    settings = resolve(environment, config=config, region="us-east-1", endpoint_url=argument)
    assert settings.endpoint.url == url
    assert settings.sources["endpoint_url"] == source


def test_a_services_section_that_is_not_there_is_an_error() -> None:
    with pytest.raises(ConfigurationError, match=r"^services: profile default names the section \[services other\]"):
        resolve(region="us-east-1", config="[default]\nservices = other")


def test_a_profile_sets_what_neither_arguments_nor_variables_do() -> None:
    settings = resolve(config=PROFILE)
    assert settings.endpoint.host == "api.sagemaker-fips.eu-south-1.api.aws"
    assert (settings.retry.max_attempts, settings.app_id, settings.ca_bundle) == (7, "from-profile", "/etc/profile.pem")
    assert {
        settings.sources[name] for name in ("use_fips", "use_dualstack", "max_attempts", "app_id", "ca_bundle")
    } == {
        f"{key} of profile default"
        for key in ("use_fips_endpoint", "use_dualstack_endpoint", "max_attempts", "sdk_ua_app_id", "ca_bundle")
    }


def test_variables_win_over_the_profile() -> None:
    environment = {
        "AWS_USE_FIPS_ENDPOINT": "false",
        "AWS_USE_DUALSTACK_ENDPOINT": "False",
        "AWS_MAX_ATTEMPTS": "2",
        "AWS_SDK_UA_APP_ID": "from-variable",
        "AWS_CA_BUNDLE": "/etc/variable.pem",
        "AWS_RETRY_MODE": "legacy",
    }
    settings = resolve(environment, config=PROFILE)
    assert settings.endpoint.host == "api.sagemaker.eu-south-1.amazonaws.com"
    assert (settings.retry.max_attempts, settings.app_id) == (2, "from-variable")
    assert (settings.ca_bundle, settings.retry_mode) == ("/etc/variable.pem", "legacy")


@pytest.mark.parametrize(
    ("environment", "message"),
    [
        ({"AWS_USE_FIPS_ENDPOINT": "yes"}, "use_fips: the value of AWS_USE_FIPS_ENDPOINT is neither true nor false"),
        (
            {"AWS_MAX_ATTEMPTS": "0"},
            "max_attempts: the value of AWS_MAX_ATTEMPTS is no whole number from 1 to",
        ),
        (
            {"AWS_MAX_ATTEMPTS": "three"},
            "max_attempts: the value of AWS_MAX_ATTEMPTS is no whole number from 1 to",
        ),
        ({"AWS_MAX_ATTEMPTS": "1" * 10}, "max_attempts: the value of AWS_MAX_ATTEMPTS is no whole number from 1 to"),
        ({"AWS_RETRY_MODE": "eager"}, "retry_mode: the value of AWS_RETRY_MODE is none of standard, adaptive, legacy"),
        ({"AWS_SDK_UA_APP_ID": "x" * 51}, "app_id: 51 characters, more than 50"),
        ({"AWS_ENDPOINT_URL": "all.test"}, "endpoint_url: 'all.test' does not start with http:// or https://"),
        ({"AWS_REGION": "us east"}, "region: 'us east' is no region name"),
    ],
)
def test_a_variable_that_cannot_work_is_named(environment: dict[str, str], message: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve({"AWS_REGION": "us-east-1"} | environment)
    assert str(caught.value).startswith(message)


@pytest.mark.parametrize(
    ("environment", "config", "arguments", "ends"),
    [
        ({"AWS_REGION": "US-EAST-1"}, "", {}, "digits alone (from AWS_REGION)"),
        ({"AWS_DEFAULT_REGION": "-"}, "", {}, "digits alone (from AWS_DEFAULT_REGION)"),
        ({}, "region = us_east", {}, "digits alone (from region of profile default)"),
        ({"AWS_ENDPOINT_URL": "all.test"}, "", {"region": "x-1"}, "(from AWS_ENDPOINT_URL)"),
        ({}, "endpoint_url = all.test", {"region": "x-1"}, "(from endpoint_url of profile default)"),
        ({"AWS_SDK_UA_APP_ID": "x" * 51}, "", {"region": "x-1"}, "more than 50 (from AWS_SDK_UA_APP_ID)"),
        ({}, f"sdk_ua_app_id = {'x' * 51}", {"region": "x-1"}, "(from sdk_ua_app_id of profile default)"),
        (
            {"AWS_USE_FIPS_ENDPOINT": "true"},
            "",
            {"region": "x-1", "endpoint_url": "http://me.test"},
            "leave one of them out (use_fips from AWS_USE_FIPS_ENDPOINT)",
        ),
        (
            {"AWS_ENDPOINT_URL": "http://all.test"},
            "use_dualstack_endpoint = true",
            {"region": "x-1"},
            "(use_dualstack from use_dualstack_endpoint of profile default, endpoint_url from AWS_ENDPOINT_URL)",
        ),
    ],
)
def test_an_error_says_where_a_value_stands_that_is_no_argument(
    environment: dict[str, str], config: str, arguments: dict[str, Any], ends: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve(environment, config=f"[default]\n{config}", **arguments)
    assert str(caught.value).endswith(ends)


def test_a_region_of_the_instance_that_is_none_is_said_to_be_the_instances() -> None:
    with pytest.raises(ConfigurationError, match=r"\(from instance metadata\)$"):
        resolve(elsewhere="no region")


def test_fips_and_dual_stack_choose_other_endpoints() -> None:
    fips = resolve(region="us-east-1", use_fips=True)
    dual = resolve(region="us-east-1", use_dualstack=True)
    assert fips.endpoint.host == "api-fips.sagemaker.us-east-1.amazonaws.com"
    assert dual.endpoint.host == "api.sagemaker.us-east-1.api.aws"


def test_a_strategy_is_taken_as_it_is_and_a_number_of_attempts_makes_one() -> None:
    strategy = NoRetry()
    assert resolve(region="us-east-1", retry=strategy).retry is strategy
    assert resolve(region="us-east-1", max_attempts=7).retry.max_attempts == 7


def trusting_anyone() -> ssl.SSLContext:
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


BAD_VALUES: list[tuple[str, Any]] = [
    ("rate_limits", RateLimit("ListTrainingJobs", per_second=2)),
    ("rate_limits", ["ListTrainingJobs"]),
    ("rate_limits", "ListTrainingJobs"),
    ("rate_limits", None),
    ("region", "us east 1"),
    ("region", "us-east-1.evil.test/"),
    ("region", 5),
    ("region", ""),
    ("profile", ""),
    ("profile", 5),
    ("credentials", ("AKIDEXAMPLE", "secret")),
    ("credentials", "AKIDEXAMPLE"),
    ("credentials", EnvironmentProvider),
    ("endpoint_url", "localhost:8000"),
    ("endpoint_url", "ftp://localhost"),
    ("endpoint_url", "http://localhost:99999"),
    ("endpoint_url", ""),
    ("endpoint_url", b"http://localhost"),
    ("use_fips", "false"),
    ("use_fips", 1),
    ("use_dualstack", "no"),
    ("retry", "standard"),
    ("retry", 3),
    ("retry", StandardRetry),
    ("max_attempts", 0),
    ("max_attempts", -1),
    ("max_attempts", 2.5),
    ("max_attempts", "3"),
    ("max_attempts", True),
    ("retry_ambiguous", "false"),
    ("retry_ambiguous", None),
    ("timeout", 0),
    ("timeout", -1.0),
    ("timeout", float("nan")),
    ("timeout", float("inf")),
    ("timeout", "60"),
    ("timeout", True),
    ("attempt_timeout", 0),
    ("attempt_timeout", float("inf")),
    ("attempt_timeout", "30"),
    ("app_id", "x" * 51),
    ("app_id", 5),
    ("ssl_context", True),
    ("ssl_context", "/etc/ssl/cert.pem"),
    ("ssl_context", trusting_anyone()),
    ("proxy", "ftp://proxy.test"),
    ("proxy", "http://"),
    ("proxy", 3128),
    ("max_connections", 0),
    ("max_connections", 2.5),
    ("max_connections", "10"),
    ("max_connections", True),
    ("validate", "yes"),
    ("validate", None),
]


@pytest.mark.parametrize(
    ("argument", "value"), BAD_VALUES, ids=[f"{name}-{place}" for place, (name, _) in enumerate(BAD_VALUES)]
)
def test_an_argument_that_cannot_work_is_refused_by_its_name(argument: str, value: Any) -> None:
    arguments: dict[str, Any] = {"region": "us-east-1", argument: value}
    with pytest.raises(ConfigurationError) as caught:
        SageMakerClient(**arguments)
    assert str(caught.value).startswith(f"{argument}: ")
    assert isinstance(caught.value, SageMakerError)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("argument", ["credentials", *(field.name for field in attrs.fields(Arguments))])
def test_every_argument_has_a_value_that_is_refused(argument: str) -> None:
    assert argument in {name for name, _ in BAD_VALUES}


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        ({"retry": StandardRetry(), "max_attempts": 3}, "retry, max_attempts"),
        ({"use_fips": True, "endpoint_url": "http://localhost"}, "use_fips"),
        ({"use_dualstack": True, "endpoint_url": "http://localhost"}, "use_dualstack"),
    ],
)
def test_arguments_that_exclude_each_other_are_refused_by_name(arguments: dict[str, Any], named: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve(region="us-east-1", **arguments)
    assert str(caught.value).startswith(f"{named}: ")


def test_values_at_the_bounds_are_accepted() -> None:
    context = ssl.create_default_context()
    settings = resolve(
        region="us-east-1",
        use_fips=False,
        use_dualstack=False,
        max_attempts=1,
        timeout=0.001,
        attempt_timeout=1,
        app_id="x" * 50,
        ssl_context=context,
        max_connections=1,
        validate=False,
        retry_ambiguous=False,
    )
    assert (settings.timeout, settings.attempt_timeout, settings.max_connections) == (0.001, 1, 1)
    assert (settings.ssl_context, settings.app_id) == (context, "x" * 50)
    assert (settings.validate, settings.retry_ambiguous) == (False, False)


def test_what_was_given_instead_of_credentials_is_not_shown() -> None:
    given: Any = ("AKIDEXAMPLE", "the-secret-key")
    with pytest.raises(ConfigurationError) as caught:
        SageMakerClient(region="us-east-1", credentials=given)
    assert "the-secret-key" not in str(caught.value)
    assert "tuple" in str(caught.value)


def test_no_frame_of_an_error_shows_the_environment() -> None:
    environment = {"AWS_SECRET_ACCESS_KEY": "the-secret-key", "AWS_REGION": "not a region"}
    config = "[default]\naws_secret_access_key = the-other-secret"
    with pytest.raises(ConfigurationError) as caught:
        resolve(environment, config=config)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame for frame in shown.stack if "/sm_async/" in frame.filename]
    assert ours
    values = [value for frame in ours for value in (frame.locals or {}).values()]
    assert not any("the-secret-key" in value or "the-other-secret" in value for value in values)


@pytest.mark.parametrize(
    ("variables", "cls", "attempts"),
    [
        ({}, StandardRetry, 3),
        ({"AWS_RETRY_MODE": "adaptive"}, AdaptiveRetry, 3),
        ({"AWS_RETRY_MODE": "Adaptive", "AWS_MAX_ATTEMPTS": "7"}, AdaptiveRetry, 7),
        ({"AWS_RETRY_MODE": "legacy", "AWS_MAX_ATTEMPTS": "5"}, StandardRetry, 5),
    ],
)
def test_the_retry_mode_chooses_the_strategy(
    variables: dict[str, str], cls: type[StandardRetry], attempts: int
) -> None:
    retry = resolve(variables, region="us-east-1").retry
    assert (type(retry), retry.max_attempts) == (cls, attempts)


def test_a_number_of_attempts_given_as_argument_keeps_the_mode() -> None:
    retry = resolve({"AWS_RETRY_MODE": "adaptive", "AWS_MAX_ATTEMPTS": "7"}, region="us-east-1", max_attempts=2).retry
    assert (type(retry), retry.max_attempts) == (AdaptiveRetry, 2)
