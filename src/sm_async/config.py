"""The client's settings: arguments, then environment variables, made one resolved configuration."""

from __future__ import annotations

import ssl
from collections.abc import Mapping

import attrs

from sm_async.attempts import CredentialsProvider
from sm_async.credentials import Credentials, EnvironmentProvider, StaticProvider
from sm_async.endpoints import Endpoint, resolve_endpoint
from sm_async.errors import ConfigurationError
from sm_async.retries import StandardRetry
from sm_async.schema import RetryStrategy, require_attempts, require_seconds

__all__ = ["Arguments", "Configuration", "resolve_configuration"]

TIMEOUT = 60.0
ATTEMPT_TIMEOUT = 30.0
MAX_CONNECTIONS = 256
REGION_VARIABLES = ("AWS_REGION", "AWS_DEFAULT_REGION")
ENDPOINT_VARIABLE = "AWS_ENDPOINT_URL_SAGEMAKER"


@attrs.frozen(kw_only=True)
class Arguments:
    """What a program gave to `SageMakerClient`; None is unset."""

    region: str | None = None
    credentials: Credentials | CredentialsProvider | None = attrs.field(default=None, repr=False)
    endpoint_url: str | None = None
    use_fips: bool | None = None
    use_dualstack: bool | None = None
    retry: RetryStrategy | None = None
    max_attempts: int | None = None
    retry_ambiguous: bool = True
    timeout: float | None = None
    attempt_timeout: float | None = None
    app_id: str | None = None
    ssl_context: ssl.SSLContext | None = None
    max_connections: int | None = None
    validate: bool = True


@attrs.frozen(kw_only=True)
class Configuration:
    """Everything that a client needs to know, with nothing left to look up."""

    region: str
    endpoint: Endpoint
    credentials: CredentialsProvider = attrs.field(repr=False)
    retry: RetryStrategy
    retry_ambiguous: bool
    timeout: float
    attempt_timeout: float
    app_id: str | None
    ssl_context: ssl.SSLContext | None
    max_connections: int
    validate: bool


def resolve_configuration(arguments: Arguments, environment: Mapping[str, str]) -> Configuration:
    """The configuration that arguments and environment amount to.

    The region comes from the argument, AWS_REGION or AWS_DEFAULT_REGION, the endpoint from the argument or
    AWS_ENDPOINT_URL_SAGEMAKER; a blank variable counts as unset. Raises `ConfigurationError` that names the argument.
    """
    region = arguments.region or _variable(environment, *REGION_VARIABLES)
    if region is None:
        raise ConfigurationError(f"region: none given; pass region= or set {' or '.join(REGION_VARIABLES)}")
    timeout = TIMEOUT if arguments.timeout is None else arguments.timeout
    attempt_timeout = ATTEMPT_TIMEOUT if arguments.attempt_timeout is None else arguments.attempt_timeout
    require_seconds("timeout", timeout)
    require_seconds("attempt_timeout", attempt_timeout)
    return Configuration(
        region=region,
        endpoint=resolve_endpoint(
            region=region,
            use_fips=bool(arguments.use_fips),
            use_dualstack=bool(arguments.use_dualstack),
            endpoint_url=arguments.endpoint_url or _variable(environment, ENDPOINT_VARIABLE),
        ),
        credentials=_provider(arguments.credentials, environment),
        retry=_strategy(arguments),
        retry_ambiguous=arguments.retry_ambiguous,
        timeout=timeout,
        attempt_timeout=attempt_timeout,
        app_id=arguments.app_id,
        ssl_context=arguments.ssl_context,
        max_connections=_connections(arguments.max_connections),
        validate=arguments.validate,
    )


def _variable(environment: Mapping[str, str], *names: str) -> str | None:
    """The first variable that is set and not blank."""
    return next((value for name in names if (value := environment.get(name, "").strip())), None)


def _provider(given: object, environment: Mapping[str, str]) -> CredentialsProvider:
    if given is None:
        return EnvironmentProvider(environment)
    if isinstance(given, Credentials):
        return StaticProvider(given)
    if isinstance(given, CredentialsProvider):
        return given
    raise ConfigurationError(
        f"credentials: expected Credentials or an object with `async def credentials()`, got {type(given).__name__}"
    )


def _strategy(arguments: Arguments) -> RetryStrategy:
    if arguments.retry is None:
        return StandardRetry() if arguments.max_attempts is None else StandardRetry(arguments.max_attempts)
    if arguments.max_attempts is not None:
        raise ConfigurationError("retry, max_attempts: a strategy brings its own number of attempts; give one of them")
    require_attempts(arguments.retry.max_attempts)
    return arguments.retry


def _connections(given: int | None) -> int:
    if given is None:
        return MAX_CONNECTIONS
    if isinstance(given, bool) or given < 1:
        raise ConfigurationError(f"max_connections: {given!r} is no whole number from 1 up")
    return given
