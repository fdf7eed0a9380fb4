"""The client's settings: arguments, then environment variables, then a profile, made one resolved configuration.

Nothing is read here: variables and parsed files are given. Each value knows where it stood.
"""

from __future__ import annotations

import re
import ssl
from collections.abc import Mapping, Sequence

import attrs

from sm_async.calls import CredentialsProvider
from sm_async.credentials.settings import REGION_VARIABLES, Settings
from sm_async.endpoints import Endpoint, check_region, resolve_endpoint
from sm_async.errors import ConfigurationError
from sm_async.rate_limits import RateLimit
from sm_async.retries import AdaptiveRetry, StandardRetry
from sm_async.schema import RetryStrategy, require_attempts, require_flag, require_seconds, require_strategy
from sm_async.transport.proxies import Proxy, parse_proxy
from sm_async.transport.tls import is_verifying

__all__ = ["Arguments", "Configuration", "resolve_configuration", "resolve_region"]

TIMEOUT = 60.0
ATTEMPT_TIMEOUT = 30.0
MAX_CONNECTIONS = 256
APP_ID_LENGTH = 50
RETRY_MODES = ("standard", "adaptive", "legacy")
_WHOLE_NUMBER = re.compile(r"0*[1-9][0-9]{0,8}")


@attrs.frozen(kw_only=True)
class Arguments:
    """What a program gave to `SageMakerClient`; None is unset. Raises `ConfigurationError` for what cannot work."""

    region: str | None = None
    profile: str | None = None
    endpoint_url: str | None = None
    use_fips: bool | None = None
    use_dualstack: bool | None = None
    retry: RetryStrategy | None = None
    max_attempts: int | None = None
    retry_ambiguous: bool = True
    rate_limits: Sequence[RateLimit] = ()
    timeout: float | None = None
    attempt_timeout: float | None = None
    app_id: str | None = None
    ssl_context: ssl.SSLContext | None = None
    proxy: str | None = attrs.field(default=None, repr=False)
    max_connections: int | None = None
    validate: bool = True

    def __attrs_post_init__(self) -> None:
        if self.region is not None:
            check_region(self.region)
        _check_profile(self.profile)
        _check_flags(self)
        for name, seconds in (("timeout", self.timeout), ("attempt_timeout", self.attempt_timeout)):
            if seconds is not None:
                require_seconds(name, seconds)
        if self.endpoint_url is not None:  # FIPS and dual-stack exclude it
            resolve_endpoint(
                region=self.region,
                endpoint_url=self.endpoint_url,
                use_fips=bool(self.use_fips),
                use_dualstack=bool(self.use_dualstack),
            )
        _check_retry(self.retry, self.max_attempts)
        _check_rate_limits(self.rate_limits)
        _check_app_id(self.app_id)
        _check_ssl_context(self.ssl_context)
        _check_proxy(self.proxy)
        _check_connections(self.max_connections)


@attrs.frozen(kw_only=True)
class Configuration:
    """Everything that a client needs to know, with nothing left to look up."""

    profile: str
    """Name of the profile that was asked, whether it exists or not."""
    region: str
    endpoint: Endpoint
    is_endpoint_configured: bool
    """Whether a URL was given, instead of the region's own."""
    use_fips: bool
    use_dualstack: bool
    retry: RetryStrategy
    retry_mode: str
    """"standard" or "adaptive", which decides on `retry` where no argument brings a strategy; "legacy", which other
    SDKs have beside them, means "standard"."""
    retry_ambiguous: bool
    rate_limits: tuple[RateLimit, ...]
    timeout: float
    attempt_timeout: float
    app_id: str | None
    ca_bundle: str | None
    ssl_context: ssl.SSLContext | None
    proxy: Proxy | None
    max_connections: int
    validate: bool
    credentials: CredentialsProvider | None = attrs.field(default=None, repr=False)
    """What gives credentials: what the program brought, or the default chain, which says where it found some."""
    sources: Mapping[str, str]
    """Name of each setting that can stand elsewhere than in an argument, and where its value stood."""


def resolve_region(arguments: Arguments, settings: Settings) -> str | None:
    """The region of the argument, of AWS_REGION, of AWS_DEFAULT_REGION or of the profile."""
    region = settings.text("region", argument=arguments.region, variables=REGION_VARIABLES, key="region")
    if region is not None:
        try:
            check_region(region)
        except ConfigurationError as error:
            raise settings.located(error, "region") from None
    return region


def resolve_configuration(
    arguments: Arguments, settings: Settings, *, profile: str, region_elsewhere: str | None = None
) -> Configuration:
    """The configuration that arguments, variables and a profile amount to.

    `region_elsewhere` is what was found out where none of them has a region. Raises `ConfigurationError` that names
    the setting and where its value stood.
    """
    region = resolve_region(arguments, settings)
    if region is None:
        if region_elsewhere is None:
            raise ConfigurationError(
                f"region: none given; pass region=, set {' or '.join(REGION_VARIABLES)}, "
                f"or set region in profile {profile}"
            )
        region = region_elsewhere
        settings.sources["region"] = "instance metadata"
    use_fips = settings.flag(
        "use_fips", argument=arguments.use_fips, variables=("AWS_USE_FIPS_ENDPOINT",), key="use_fips_endpoint"
    )
    use_dualstack = settings.flag(
        "use_dualstack",
        argument=arguments.use_dualstack,
        variables=("AWS_USE_DUALSTACK_ENDPOINT",),
        key="use_dualstack_endpoint",
    )
    endpoint_url = settings.endpoint_url("sagemaker", argument=arguments.endpoint_url)
    retry_mode = _retry_mode(settings)
    return Configuration(
        profile=profile,
        region=region,
        endpoint=_endpoint(settings, region, endpoint_url, use_fips=use_fips, use_dualstack=use_dualstack),
        is_endpoint_configured=endpoint_url is not None,
        use_fips=use_fips,
        use_dualstack=use_dualstack,
        retry=_strategy(arguments, settings, retry_mode),
        retry_mode=retry_mode,
        retry_ambiguous=arguments.retry_ambiguous,
        rate_limits=tuple(arguments.rate_limits),
        timeout=TIMEOUT if arguments.timeout is None else arguments.timeout,
        attempt_timeout=ATTEMPT_TIMEOUT if arguments.attempt_timeout is None else arguments.attempt_timeout,
        app_id=_app_id(arguments, settings),
        ca_bundle=settings.text("ca_bundle", variables=("AWS_CA_BUNDLE",), key="ca_bundle"),
        ssl_context=arguments.ssl_context,
        proxy=None if arguments.proxy is None else parse_proxy(arguments.proxy),
        max_connections=MAX_CONNECTIONS if arguments.max_connections is None else arguments.max_connections,
        validate=arguments.validate,
        sources=settings.sources,
    )


def _endpoint(
    settings: Settings, region: str, endpoint_url: str | None, *, use_fips: bool, use_dualstack: bool
) -> Endpoint:
    try:
        return resolve_endpoint(
            region=region, use_fips=use_fips, use_dualstack=use_dualstack, endpoint_url=endpoint_url
        )
    except ConfigurationError as error:
        name, _, _ = error.message.partition(":")
        if name not in ("use_fips", "use_dualstack"):
            raise settings.located(error, name) from None
        raise settings.located(error, name, "endpoint_url") from None


def _retry_mode(settings: Settings) -> str:
    mode = (settings.text("retry_mode", variables=("AWS_RETRY_MODE",), key="retry_mode") or "standard").lower()
    if mode not in RETRY_MODES:
        raise settings.unfit("retry_mode", f"is none of {', '.join(RETRY_MODES)}")
    return mode


def _strategy(arguments: Arguments, settings: Settings, retry_mode: str) -> RetryStrategy:
    if arguments.retry is not None:
        return arguments.retry
    strategy = AdaptiveRetry() if retry_mode == "adaptive" else StandardRetry()
    attempts = settings.text("max_attempts", variables=("AWS_MAX_ATTEMPTS",), key="max_attempts")
    if arguments.max_attempts is not None:
        settings.sources["max_attempts"] = "argument"
        return strategy.with_max_attempts(arguments.max_attempts)
    if attempts is None:
        return strategy
    if not _WHOLE_NUMBER.fullmatch(attempts):
        raise settings.unfit("max_attempts", "is no whole number from 1 to 999999999")
    return strategy.with_max_attempts(int(attempts))


def _app_id(arguments: Arguments, settings: Settings) -> str | None:
    app_id = settings.text("app_id", argument=arguments.app_id, variables=("AWS_SDK_UA_APP_ID",), key="sdk_ua_app_id")
    try:
        _check_app_id(app_id)
    except ConfigurationError as error:
        raise settings.located(error, "app_id") from None
    return app_id


# What an argument has to be.


def _check_flags(arguments: Arguments) -> None:
    """Refuse what is neither True nor False: "false" would pass for true."""
    for name in ("use_fips", "use_dualstack", "retry_ambiguous", "validate"):
        value: object = getattr(arguments, name)
        may_be_unset = name in ("use_fips", "use_dualstack")
        if not (value is None and may_be_unset):
            require_flag(name, value)


def _check_profile(given: object) -> None:
    if given is None:
        return
    if not isinstance(given, str):
        raise ConfigurationError(f"profile: expected a string, got {_what(given)}")
    if not given.strip():
        raise ConfigurationError("profile: the name is blank")


def _check_retry(retry: object, max_attempts: object) -> None:
    if max_attempts is not None:
        require_attempts(max_attempts)
    if retry is None:
        return
    if max_attempts is not None:
        raise ConfigurationError("retry, max_attempts: a strategy brings its own number of attempts; give one of them")
    require_strategy(retry)
    if isinstance(retry, RetryStrategy):
        require_attempts(retry.max_attempts)


def _check_rate_limits(given: object) -> None:
    if not isinstance(given, list | tuple):
        raise ConfigurationError(f"rate_limits: expected a list of RateLimit objects, got {_what(given)}")
    limits: list[object] = [*given]
    for limit in limits:
        if not isinstance(limit, RateLimit):
            raise ConfigurationError(f"rate_limits: expected RateLimit objects, got {_what(limit)}")


def _check_app_id(given: object) -> None:
    if given is None:
        return
    if not isinstance(given, str):
        raise ConfigurationError(f"app_id: expected a string, got {_what(given)}")
    if len(given) > APP_ID_LENGTH:
        raise ConfigurationError(f"app_id: {len(given)} characters, more than {APP_ID_LENGTH}")


def _check_ssl_context(given: object) -> None:
    if given is None:
        return
    if not isinstance(given, ssl.SSLContext):
        raise ConfigurationError(f"ssl_context: expected an ssl.SSLContext, got {_what(given)}")
    if not is_verifying(given):
        raise ConfigurationError("ssl_context: certificates and host names have to be verified")


def _check_proxy(given: object) -> None:
    if given is None:
        return
    if not isinstance(given, str):
        raise ConfigurationError(f"proxy: expected a URL as a string, got {_what(given)}")
    try:
        parse_proxy(given)
    except ValueError as error:
        raise ConfigurationError(f"proxy: {error}") from None


def _check_connections(given: object) -> None:
    if given is not None and (not isinstance(given, int) or isinstance(given, bool) or given < 1):
        raise ConfigurationError(f"max_connections: {given!r} is no whole number from 1 up")


def _what(given: object) -> str:
    """What was given, without its value, which may be a secret in the wrong place."""
    return f"the class {given.__name__}" if isinstance(given, type) else type(given).__name__
