"""From a plan to the provider that carries it out. A kind of provider is loaded when a plan needs it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

import attrs

from sm_async.calls import CredentialsProvider
from sm_async.credentials import profiles
from sm_async.credentials.environment import Environment, EnvironmentProvider
from sm_async.credentials.files import home_of
from sm_async.credentials.refreshing import RefreshingProvider
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.settings import REGION_VARIABLES, Settings
from sm_async.credentials.static import StaticProvider
from sm_async.errors import ConfigurationError, CredentialsError
from sm_async.protocol.sigv4 import Credentials

if TYPE_CHECKING:
    from sm_async.credentials.sts import Sts

__all__ = ["PlanProviders"]


@attrs.define(kw_only=True)
class PlanProviders:
    """Makes the providers of one profile's plans. Importing them takes time: do it in a thread."""

    environment: Environment = attrs.field(repr=False)
    settings: Settings
    """Of the profile that was chosen, not of those that are sources of its role."""
    region: str | None
    use_fips: bool
    use_dualstack: bool
    calls: ServiceCalls
    """How STS, SSO and sign-in are called."""
    direct_calls: ServiceCalls | None
    """How metadata services are asked; None means without a proxy."""
    mfa_code: Callable[[str], Awaitable[str]] | None
    time_source: Callable[[], float]
    jitter: Callable[[], float]
    kept: list[RefreshingProvider] = attrs.field(factory=list[RefreshingProvider], init=False)
    """The caches of roles' sources, which whoever asked for the provider has to close."""

    def of(self, plan: profiles.Plan) -> CredentialsProvider:
        """The provider of a plan. Raises `CredentialsError`, naming the plan, for settings that cannot work."""
        try:
            return self._provider(plan)
        except (ConfigurationError, CredentialsError) as error:
            rule = error.message
        # Apart from the first error, whose traceback leads through frames that hold tokens of the environment.
        raise CredentialsError(f"{plan}: {rule}")

    def _provider(self, plan: profiles.Plan) -> CredentialsProvider:
        match plan:
            case profiles.Keys():
                return StaticProvider(plan.credentials)
            case profiles.NamedSource():
                return self._named(plan.name)
            case profiles.Role():
                return self._role(plan)
            case profiles.WebIdentity():
                return self._web_identity(plan)
            case profiles.Sso():
                return self._sso(plan)
            case profiles.Login():
                return self._login(plan)
            case profiles.Process():
                from sm_async.credentials.process import ProcessProvider  # noqa: PLC0415  (loaded when needed)

                return ProcessProvider(plan.command, profile=plan.profile, account_id=plan.account_id)

    def _named(self, name: str) -> CredentialsProvider:
        if name == "Environment":
            return _Variables(self.environment)
        return self._container() if name == "EcsContainer" else self._instance()

    def _role(self, plan: profiles.Role) -> CredentialsProvider:
        from sm_async.credentials.assume_role import AssumeRoleProvider  # noqa: PLC0415  (loaded when needed)

        return AssumeRoleProvider(
            role_arn=plan.role_arn,
            source=self._source(plan.source),
            source_name=str(plan.source),
            session_name=plan.session_name,
            external_id=plan.external_id,
            duration=plan.duration,
            mfa_serial=plan.mfa_serial,
            mfa_code=None if plan.mfa_serial is None else self.mfa_code,
            sts=self._sts(),
        )

    def _source(self, plan: profiles.Plan) -> CredentialsProvider:
        """The source of a role. What it gives outlives one session of the role, so that it is kept where it expires."""
        source = self.of(plan)
        if isinstance(source, StaticProvider | _Variables):
            return source
        kept = RefreshingProvider(source, time_source=self.time_source, jitter=self.jitter)
        self.kept.append(kept)
        return kept

    def _web_identity(self, plan: profiles.WebIdentity) -> CredentialsProvider:
        from sm_async.credentials.web_identity import WebIdentityProvider  # noqa: PLC0415  (loaded when needed)

        return WebIdentityProvider(
            role_arn=plan.role_arn, token_file=plan.token_file, session_name=plan.session_name, sts=self._sts()
        )

    def _sts(self) -> Sts:
        from sm_async.credentials.sts import Sts  # noqa: PLC0415  (loaded when needed)

        name = "sts_regional_endpoints"
        regional = self.settings.text(name, variables=("AWS_STS_REGIONAL_ENDPOINTS",), key=name)
        return Sts(
            region=self._region(),
            use_fips=self.use_fips,
            use_dualstack=self.use_dualstack,
            endpoint_url=self.settings.endpoint_url("sts"),
            regional=(regional or "").lower() != "legacy",
            calls=self.calls,
        )

    def _region(self) -> str | None:
        """The region that was given, else that of variables or profile."""
        return self.region or self.settings.text("region", variables=REGION_VARIABLES, key="region")

    def _sso(self, plan: profiles.Sso) -> CredentialsProvider:
        from sm_async.credentials.sso import SSO_CACHE, SsoProvider  # noqa: PLC0415  (loaded when needed)

        return SsoProvider(
            start_url=plan.start_url,
            sso_region=plan.region,
            account_id=plan.account_id,
            role_name=plan.role_name,
            session_name=plan.session_name,
            profile_name=plan.profile,
            cache=home_of(self.environment) / SSO_CACHE,
            use_fips=self.use_fips,
            use_dualstack=self.use_dualstack,
            endpoint_url=self.settings.endpoint_url("sso"),
            oidc_endpoint_url=self.settings.endpoint_url("sso_oidc"),
            calls=self.calls,
        )

    def _login(self, plan: profiles.Login) -> CredentialsProvider:
        from sm_async.credentials.login import LoginProvider, login_cache  # noqa: PLC0415  (loaded when needed)

        return LoginProvider(
            login_session=plan.session,
            profile_name=plan.profile,
            region=self._region(),
            cache=login_cache(self.environment, home_of(self.environment)),
            use_fips=self.use_fips,
            use_dualstack=self.use_dualstack,
            endpoint_url=self.settings.endpoint_url("signin"),
            calls=self.calls,
        )

    def _container(self) -> CredentialsProvider:
        from sm_async.credentials import container  # noqa: PLC0415  (loaded when needed)

        found = container.ContainerProvider.from_environment(self.environment, self.direct_calls)
        if found is None:
            raise ConfigurationError(f"neither {container.RELATIVE_URI} nor {container.FULL_URI} is set")
        return found

    def _instance(self) -> CredentialsProvider:
        from sm_async.credentials.imds import ImdsSettings  # noqa: PLC0415  (loaded when needed)

        metadata = ImdsSettings.resolve(self.environment, self.settings.profile)
        if metadata.is_disabled:
            raise ConfigurationError("AWS_EC2_METADATA_DISABLED turns it off")
        return metadata.provider(self.direct_calls)


class _Variables:
    """Keys in the environment as they stand there each time, for a program may replace those that have expired."""

    def __init__(self, environment: Environment) -> None:
        self._environment = environment

    async def credentials(self) -> Credentials:
        """The credentials in the environment now."""
        return await EnvironmentProvider(self._environment).credentials()
