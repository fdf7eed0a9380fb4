"""The client's settings: arguments, then environment variables, made one resolved configuration."""

from __future__ import annotations

import ssl
from collections.abc import Mapping

import attrs

from sm_async.attempts import CredentialsProvider
from sm_async.credentials import Credentials, Environment, EnvironmentProvider, StaticProvider
from sm_async.endpoints import Endpoint, resolve_endpoint
from sm_async.errors import ConfigurationError
from sm_async.retries import StandardRetry
from sm_async.schema import RetryStrategy, require_attempts, require_flag, require_seconds, require_strategy
from sm_async.transport.proxies import Proxy, parse_proxy
from sm_async.transport.tls import is_verifying

__all__ = ["Arguments", "Configuration", "resolve_configuration"]

TIMEOUT = 60.0
ATTEMPT_TIMEOUT = 30.0
MAX_CONNECTIONS = 256
APP_ID_LENGTH = 50
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
    proxy: str | None = attrs.field(default=None, repr=False)
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
    proxy: Proxy | None
    max_connections: int
    validate: bool


def resolve_configuration(arguments: Arguments, environment: Mapping[str, str]) -> Configuration:
    """The configuration that arguments and environment amount to.

    The region comes from the argument, AWS_REGION or AWS_DEFAULT_REGION, the endpoint from the argument or
    AWS_ENDPOINT_URL_SAGEMAKER; a blank variable counts as unset. Raises `ConfigurationError` that names the argument.
    """
    variables = Environment(environment)
    del environment  # its repr would show secrets in a traceback with the values of local variables
    _check_flags(arguments)
    region = variables.get(*REGION_VARIABLES) if arguments.region is None else arguments.region
    if region is None:
        raise ConfigurationError(f"region: none given; pass region= or set {' or '.join(REGION_VARIABLES)}")
    timeout = TIMEOUT if arguments.timeout is None else arguments.timeout
    attempt_timeout = ATTEMPT_TIMEOUT if arguments.attempt_timeout is None else arguments.attempt_timeout
    require_seconds("timeout", timeout)
    require_seconds("attempt_timeout", attempt_timeout)
    endpoint_url = variables.get(ENDPOINT_VARIABLE) if arguments.endpoint_url is None else arguments.endpoint_url
    return Configuration(
        region=region,
        endpoint=resolve_endpoint(
            region=region,
            use_fips=bool(arguments.use_fips),
            use_dualstack=bool(arguments.use_dualstack),
            endpoint_url=endpoint_url,
        ),
        credentials=_provider(arguments.credentials, variables),
        retry=_strategy(arguments),
        retry_ambiguous=arguments.retry_ambiguous,
        timeout=timeout,
        attempt_timeout=attempt_timeout,
        app_id=_app_id(arguments.app_id),
        ssl_context=_ssl_context(arguments.ssl_context),
        proxy=_proxy(arguments.proxy),
        max_connections=_connections(arguments.max_connections),
        validate=arguments.validate,
    )


def _check_flags(arguments: Arguments) -> None:
    """Refuse what is neither True nor False: "false" would pass for true."""
    for name in ("use_fips", "use_dualstack", "retry_ambiguous", "validate"):
        value: object = getattr(arguments, name)
        may_be_unset = name in ("use_fips", "use_dualstack")
        if not (value is None and may_be_unset):
            require_flag(name, value)


def _provider(given: object, variables: Environment) -> CredentialsProvider:
    if given is None:
        return EnvironmentProvider(variables)
    if isinstance(given, Credentials):
        return StaticProvider(given)
    if isinstance(given, CredentialsProvider) and not isinstance(given, type):
        return given
    raise ConfigurationError(
        f"credentials: expected Credentials or an object with `async def credentials()`, got {_what(given)}"
    )


def _strategy(arguments: Arguments) -> RetryStrategy:
    if arguments.retry is None:
        return StandardRetry() if arguments.max_attempts is None else StandardRetry(arguments.max_attempts)
    if arguments.max_attempts is not None:
        raise ConfigurationError("retry, max_attempts: a strategy brings its own number of attempts; give one of them")
    require_strategy(arguments.retry)
    require_attempts(arguments.retry.max_attempts)
    return arguments.retry


def _app_id(given: object) -> str | None:
    if given is None:
        return None
    if not isinstance(given, str):
        raise ConfigurationError(f"app_id: expected a string, got {_what(given)}")
    if len(given) > APP_ID_LENGTH:
        raise ConfigurationError(f"app_id: {len(given)} characters, more than {APP_ID_LENGTH}")
    return given


def _ssl_context(given: object) -> ssl.SSLContext | None:
    if given is None:
        return None
    if not isinstance(given, ssl.SSLContext):
        raise ConfigurationError(f"ssl_context: expected an ssl.SSLContext, got {_what(given)}")
    if not is_verifying(given):
        raise ConfigurationError("ssl_context: certificates and host names have to be verified")
    return given


def _proxy(given: object) -> Proxy | None:
    if given is None:
        return None
    if not isinstance(given, str):
        raise ConfigurationError(f"proxy: expected a URL as a string, got {_what(given)}")
    try:
        return parse_proxy(given)
    except ValueError as error:
        raise ConfigurationError(f"proxy: {error}") from None


def _connections(given: object) -> int:
    if given is None:
        return MAX_CONNECTIONS
    if not isinstance(given, int) or isinstance(given, bool) or given < 1:
        raise ConfigurationError(f"max_connections: {given!r} is no whole number from 1 up")
    return given


def _what(given: object) -> str:
    """What was given, without its value, which may be a secret in the wrong place."""
    return f"the class {given.__name__}" if isinstance(given, type) else type(given).__name__
