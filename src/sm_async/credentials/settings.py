"""One setting after the other, looked up in environment variables and then in a profile, with where each stood."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sm_async.credentials.environment import Environment
from sm_async.errors import ConfigurationError
from sm_async.shared_config import Section, SharedConfig

__all__ = ["REGION_VARIABLES", "Settings"]

REGION_VARIABLES = ("AWS_REGION", "AWS_DEFAULT_REGION")

DEFAULT = "default"
ARGUMENT = "argument"


class Settings:
    """Settings of one client or provider. An argument wins over a variable, a variable over the profile."""

    def __init__(
        self, environment: Environment, *, profile: Section | None = None, services: Mapping[str, Section] | None = None
    ) -> None:
        self._environment = environment
        self.profile = profile
        self._services = services or {}
        self.sources: dict[str, str] = {}
        """Name of each setting that was looked up, and where its value stood."""

    @classmethod
    def of(cls, environment: Environment, shared: SharedConfig, profile: str) -> Settings:
        """The settings of a profile by its name; a profile that does not exist sets nothing."""
        return cls(environment, profile=shared.profile(profile), services=shared.services)

    def text(
        self, name: str, *, argument: str | None = None, variables: Sequence[str] = (), key: str | None = None
    ) -> str | None:
        """The text of a setting; what is blank counts as unset. None where it stands nowhere."""
        self.sources[name] = DEFAULT
        if argument is not None:
            self.sources[name] = ARGUMENT
            return argument
        for variable in variables:
            if (value := self._environment.get(variable)) is not None:
                self.sources[name] = variable
                return value
        if key is not None and self.profile is not None and (value := self.profile.text(key)) is not None:
            self.sources[name] = f"{key} of profile {self.profile.name}"
            return value
        return None

    def flag(
        self, name: str, *, argument: bool | None = None, variables: Sequence[str] = (), key: str | None = None
    ) -> bool:
        """A switch, off unless it is on somewhere. Raises `ConfigurationError` for a text that is neither."""
        if argument is not None:
            self.sources[name] = ARGUMENT
            return argument
        value = self.text(name, variables=variables, key=key)
        if value is None:
            return False
        if value.lower() not in ("true", "false"):
            raise self.unfit(name, "is neither true nor false")
        return value.lower() == "true"

    def endpoint_url(self, service: str, *, argument: str | None = None) -> str | None:
        """The URL that is configured for a service, `sagemaker` or `sts`, instead of its own endpoint.

        Asked in this order: the argument, AWS_ENDPOINT_URL_<SERVICE>, AWS_ENDPOINT_URL, the service's endpoint_url in
        the profile's `services` section, the profile's endpoint_url. AWS_IGNORE_CONFIGURED_ENDPOINT_URLS or its key
        turns off all but the argument.
        """
        name = "endpoint_url"
        if argument is None and self._ignores_endpoint_urls():
            self.sources[name] = DEFAULT
            return None
        variables = (f"AWS_ENDPOINT_URL_{service.upper()}", "AWS_ENDPOINT_URL")
        url = self.text(name, argument=argument, variables=variables)
        if url is None and self.profile is not None and (section := self.profile.text("services")) is not None:
            if section not in self._services:
                raise ConfigurationError(
                    f"services: profile {self.profile.name} names the section [services {section}], which is not there"
                )
            url = self._services[section].nested(service).get("endpoint_url", "").strip() or None
            if url is not None:
                self.sources[name] = f"{service} of services {section}"
        return self.text(name, key="endpoint_url") if url is None else url

    def unfit(self, name: str, rule: str) -> ConfigurationError:
        """The error for a value, which is not shown: it may be a secret in the wrong place."""
        return ConfigurationError(f"{name}: the value of {self.sources[name]} {rule}")

    def located(self, error: ConfigurationError, *names: str) -> ConfigurationError:
        """The same error, and where the values of the settings that it is about stand unless they are arguments."""
        elsewhere = {name: self.sources.get(name, DEFAULT) for name in names}
        elsewhere = {name: source for name, source in elsewhere.items() if source not in (ARGUMENT, DEFAULT)}
        if not elsewhere:
            return error
        said = (f"from {source}" if len(names) == 1 else f"{name} from {source}" for name, source in elsewhere.items())
        return ConfigurationError(f"{error.message} ({', '.join(said)})")

    def _ignores_endpoint_urls(self) -> bool:
        return self.flag(
            "ignore_configured_endpoint_urls",
            variables=("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS",),
            key="ignore_configured_endpoint_urls",
        )
