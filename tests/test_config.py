"""The configuration: what arguments and environment amount to, and what is refused."""

from __future__ import annotations

import ssl
import traceback
from typing import Any

import attrs
import pytest

from sm_async import Credentials
from sm_async.config import Arguments, Configuration, resolve_configuration
from sm_async.credentials import EnvironmentProvider, StaticProvider
from sm_async.errors import ConfigurationError, SageMakerError
from sm_async.retries import NoRetry, StandardRetry
from tests.seams import KEYS


def resolve(environment: dict[str, str] | None = None, **arguments: Any) -> Configuration:
    return resolve_configuration(Arguments(**arguments), environment or {})


def test_what_is_left_unset_has_the_documented_defaults() -> None:
    settings = resolve(region="us-east-1")
    assert (settings.timeout, settings.attempt_timeout, settings.max_connections) == (60.0, 30.0, 256)
    assert (settings.retry_ambiguous, settings.validate) == (True, True)
    assert isinstance(settings.retry, StandardRetry)
    assert settings.retry.max_attempts == 3
    assert isinstance(settings.credentials, EnvironmentProvider)
    assert settings.endpoint.url == "https://api.sagemaker.us-east-1.amazonaws.com/"
    assert (settings.app_id, settings.ssl_context) == (None, None)


@pytest.mark.parametrize(
    ("argument", "environment", "region"),
    [
        ("eu-west-1", {"AWS_REGION": "us-west-1", "AWS_DEFAULT_REGION": "us-west-2"}, "eu-west-1"),
        (None, {"AWS_REGION": "us-west-1", "AWS_DEFAULT_REGION": "us-west-2"}, "us-west-1"),
        (None, {"AWS_DEFAULT_REGION": "us-west-2"}, "us-west-2"),
        (None, {"AWS_REGION": "", "AWS_DEFAULT_REGION": "us-west-2"}, "us-west-2"),
        (None, {"AWS_REGION": "  ", "AWS_DEFAULT_REGION": "us-west-2"}, "us-west-2"),
        (None, {"AWS_REGION": " us-west-1\n"}, "us-west-1"),
    ],
)
def test_the_region_is_the_arguments_then_that_of_aws_region_then_of_the_default(
    argument: str | None, environment: dict[str, str], region: str
) -> None:
    settings = resolve(environment, region=argument)
    assert settings.region == region
    assert settings.endpoint.host == f"api.sagemaker.{region}.amazonaws.com"


@pytest.mark.parametrize("environment", [{}, {"AWS_REGION": " ", "AWS_DEFAULT_REGION": ""}])
def test_a_missing_region_is_an_error_that_says_where_it_can_come_from(environment: dict[str, str]) -> None:
    with pytest.raises(ConfigurationError) as caught:
        resolve(environment)
    assert str(caught.value) == "region: none given; pass region= or set AWS_REGION or AWS_DEFAULT_REGION"


@pytest.mark.parametrize(
    ("argument", "variable", "url"),
    [
        (None, None, "https://api.sagemaker.us-east-1.amazonaws.com/"),
        (None, "http://127.0.0.1:8000", "http://127.0.0.1:8000/"),
        (None, " ", "https://api.sagemaker.us-east-1.amazonaws.com/"),
        ("https://proxy.test/sagemaker", "http://127.0.0.1:8000", "https://proxy.test/sagemaker/"),
    ],
)
def test_the_endpoint_is_the_arguments_then_that_of_the_variable_then_the_regions(
    argument: str | None, variable: str | None, url: str
) -> None:
    environment = {} if variable is None else {"AWS_ENDPOINT_URL_SAGEMAKER": variable}
    assert resolve(environment, region="us-east-1", endpoint_url=argument).endpoint.url == url


def test_fips_and_dual_stack_choose_other_endpoints() -> None:
    fips = resolve(region="us-east-1", use_fips=True)
    dual = resolve(region="us-east-1", use_dualstack=True)
    assert fips.endpoint.host == "api-fips.sagemaker.us-east-1.amazonaws.com"
    assert dual.endpoint.host == "api.sagemaker.us-east-1.api.aws"


def test_credentials_and_providers_are_taken_as_they_are() -> None:
    provider = StaticProvider(KEYS)
    assert resolve(region="us-east-1", credentials=provider).credentials is provider
    assert isinstance(resolve(region="us-east-1", credentials=KEYS).credentials, StaticProvider)


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
    ("region", "us east 1"),
    ("region", "us-east-1.evil.test/"),
    ("region", 5),
    ("region", ""),
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
        resolve(None, **arguments)
    assert str(caught.value).startswith(f"{argument}: ")
    assert isinstance(caught.value, SageMakerError)
    assert isinstance(caught.value, ValueError)


@pytest.mark.parametrize("argument", [field.name for field in attrs.fields(Arguments)])
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
    with pytest.raises(ConfigurationError) as caught:
        resolve(region="us-east-1", credentials=("AKIDEXAMPLE", "the-secret-key"))
    assert "the-secret-key" not in str(caught.value)
    assert "tuple" in str(caught.value)


def test_no_frame_of_an_error_shows_the_environment() -> None:
    environment = {"AWS_SECRET_ACCESS_KEY": "the-secret-key", "AWS_REGION": "not a region"}
    with pytest.raises(ConfigurationError) as caught:
        resolve_configuration(Arguments(), environment)
    shown = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    ours = [frame for frame in shown.stack if "/sm_async/" in frame.filename]
    assert ours
    assert not any("the-secret-key" in value for frame in ours for value in (frame.locals or {}).values())


def test_no_repr_shows_credentials() -> None:
    credentials = Credentials("AKIDEXAMPLE", "the-secret-key", "the-session-token")
    arguments = Arguments(region="us-east-1", credentials=credentials)
    for shown in (repr(arguments), repr(resolve_configuration(arguments, {}))):
        assert "the-secret-key" not in shown
        assert "the-session-token" not in shown
