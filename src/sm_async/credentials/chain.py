"""The default chain: where credentials are looked for when a program gives none.

The order is that of docs/credentials.md. The first source that is configured decides; what comes after it is not asked.
"""

from __future__ import annotations

import random
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, NamedTuple

from sm_async.attempts import CredentialsProvider
from sm_async.credentials import profiles
from sm_async.credentials.environment import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Environment, EnvironmentProvider
from sm_async.credentials.files import SharedConfigFiles, home_of, profile_name
from sm_async.credentials.refreshing import RefreshingProvider
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.settings import Settings
from sm_async.credentials.static import StaticProvider
from sm_async.errors import CredentialsError
from sm_async.protocol.sigv4 import Credentials
from sm_async.shared_config import SharedConfig

if TYPE_CHECKING:
    from sm_async.credentials.sts import Sts

__all__ = ["DefaultChain"]

KEY_VARIABLES = (ACCESS_KEY_ID, SECRET_ACCESS_KEY)
WEB_IDENTITY_VARIABLES = ("AWS_WEB_IDENTITY_TOKEN_FILE", "AWS_ROLE_ARN")
CONTAINER_VARIABLES = ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI")
INSTANCE = "instance metadata"

_KINDS: dict[type[profiles.Plan], str] = {
    profiles.Keys: "keys",
    profiles.Source: "credential_source",
    profiles.Role: "role",
    profiles.WebIdentity: "web identity",
    profiles.Sso: "SSO",
    profiles.Login: "sign-in",
    profiles.Process: "process",
}
"""What messages call the ways in which a profile can say that its credentials come."""


class _Found(NamedTuple):
    """A source that is configured."""

    name: str
    """What messages call it."""
    provider: CredentialsProvider


class DefaultChain:
    """Finds the source that is configured, on first use, and keeps its credentials fresh as `RefreshingProvider` does.

    Files are looked at again with each refresh. Nothing of it stops the event loop, and it may be used from one loop
    after the other.
    """

    def __init__(
        self,
        *,
        environment: Environment,
        files: SharedConfigFiles,
        profile: str | None = None,
        region: str | None = None,
        use_fips: bool = False,
        use_dualstack: bool = False,
        calls: ServiceCalls | None = None,
        direct_calls: ServiceCalls | None = None,
        mfa_code: Callable[[str], Awaitable[str]] | None = None,
        time_source: Callable[[], float] = time.time,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        """`profile` is the name that a program gave, which puts environment keys aside.

        `region` and the two switches choose the endpoints of STS, SSO and sign-in, which are called through `calls`.
        Metadata services are asked directly unless `direct_calls` brings another way. `mfa_code` is asked for a code
        when a role of a profile needs one; it gets the serial number of the device.
        """
        self._environment = environment
        self._files = files
        self._profile = profile
        self._region = region
        self._use_fips = use_fips
        self._use_dualstack = use_dualstack
        self._calls = calls or ServiceCalls()
        self._direct_calls = direct_calls
        self._mfa_code = mfa_code
        self._time_source = time_source
        self._jitter = jitter
        self._found: tuple[SharedConfig, _Found] | None = None
        self._inner: list[RefreshingProvider] = []
        self._refreshing = RefreshingProvider(_Source(self._fetch), time_source=time_source, jitter=jitter)

    @property
    def source(self) -> str | None:
        """What the credentials are from, in words; None until some were looked for."""
        return None if self._found is None else self._found[1].name

    def ready(self) -> Credentials | None:
        """Credentials that can be used now; None where they have to be waited for."""
        return self._refreshing.ready()

    async def credentials(self) -> Credentials:
        """Credentials that can be used now.

        Raises the error of the source that is configured; where none is, a `CredentialsError` that lists them all.
        """
        return await self._refreshing.credentials()

    def reject(self, credentials: Credentials) -> None:
        """The service refused these credentials as expired."""
        self._refreshing.reject(credentials)

    async def aclose(self) -> None:
        """End a refresh that runs in the background, and leave nothing behind."""
        for kept in (self._refreshing, *self._inner):
            await kept.aclose()

    async def _fetch(self) -> Credentials:
        """Credentials of the source that is configured now."""
        shared = await self._files.load()
        if self._found is None or self._found[0] is not shared:
            for kept in self._inner:
                await kept.aclose()
            self._inner.clear()
            self._found = None
            self._found = (shared, self._find(shared))
        name, provider = self._found[1]
        try:
            return await provider.credentials()
        except CredentialsError as error:
            if name != INSTANCE:
                raise
            raise self._none(shared, error) from error

    def _find(self, shared: SharedConfig) -> _Found:
        profile, was_named = profile_name(self._profile, self._environment)
        if was_named and shared.profile(profile) is None:
            raise CredentialsError(f"profile {profile} is in none of {self._files.where()}")
        get = self._environment.get
        if self._profile is None and get(*KEY_VARIABLES):
            return _Found("environment variables", EnvironmentProvider(self._environment))
        settings = Settings.of(self._environment, shared, profile)
        plan = profiles.plan_of(shared, profile)
        if self._profile is None and not isinstance(plan, profiles.Role) and get(WEB_IDENTITY_VARIABLES[0]):
            return _Found(
                "web identity of environment variables", self._web_identity(self._token_variables(), settings)
            )
        if plan is not None:
            return _Found(f"{_KINDS[type(plan)]} of profile {profile}", self._provider(plan, settings))
        if get(*CONTAINER_VARIABLES):
            return _Found("container", self._container())
        try:
            return _Found(INSTANCE, self._instance(settings))
        except CredentialsError as error:
            raise self._none(shared, error) from None

    def _none(self, shared: SharedConfig, error: CredentialsError) -> CredentialsError:
        """The error that lists every source and why it has nothing; `error` is that of the last one."""
        profile, _ = profile_name(self._profile, self._environment)
        if shared.profile(profile) is None:
            said = f"profile {profile} is in none of {self._files.where()}"
        else:
            said = f"profile {profile} says nothing of credentials"
        if self._profile is not None:
            environment = ["environment keys and web identity: not asked, since a profile was given"]
        else:
            environment = [f"{' and '.join(names)} are not set" for names in (KEY_VARIABLES, WEB_IDENTITY_VARIABLES)]
        container = f"neither {' nor '.join(CONTAINER_VARIABLES)} is set"
        return CredentialsError(f"no credentials: {'; '.join((*environment, said, container, error.message))}")

    # The provider of each source, loaded when it is configured: most programs have one.

    def _provider(self, plan: profiles.Plan, settings: Settings) -> CredentialsProvider:
        match plan:
            case profiles.Keys():
                return StaticProvider(plan.credentials)
            case profiles.Source():
                return self._named_source(plan.kind, settings)
            case profiles.Role():
                return self._role(plan, settings)
            case profiles.WebIdentity():
                return self._web_identity(plan, settings)
            case profiles.Sso():
                return self._sso(plan, settings)
            case profiles.Login():
                return self._login(plan, settings)
            case profiles.Process():
                from sm_async.credentials.process import ProcessProvider  # noqa: PLC0415  (see above)

                return ProcessProvider(plan.command, profile=plan.profile, account_id=plan.account_id)

    def _named_source(self, kind: str, settings: Settings) -> CredentialsProvider:
        if kind == "Environment":
            return EnvironmentProvider(self._environment)
        return self._container() if kind == "EcsContainer" else self._instance(settings)

    def _role(self, plan: profiles.Role, settings: Settings) -> CredentialsProvider:
        from sm_async.credentials.assume_role import AssumeRoleProvider  # noqa: PLC0415  (see above)

        return AssumeRoleProvider(
            role_arn=plan.role_arn,
            source=self._kept(self._provider(plan.source, settings)),
            source_name=_KINDS[type(plan.source)],
            session_name=plan.session_name,
            external_id=plan.external_id,
            duration=plan.duration,
            mfa_serial=plan.mfa_serial,
            mfa_code=self._mfa_code,
            sts=self._sts(settings),
        )

    def _kept(self, source: CredentialsProvider) -> RefreshingProvider:
        """The source of a role: what it gives outlives one session of the role."""
        kept = RefreshingProvider(source, time_source=self._time_source, jitter=self._jitter)
        self._inner.append(kept)
        return kept

    def _token_variables(self) -> profiles.WebIdentity:
        """What the variables say of a web identity."""
        token_file, role_arn = map(self._environment.get, WEB_IDENTITY_VARIABLES)
        if token_file is None or role_arn is None:
            raise CredentialsError(f"{WEB_IDENTITY_VARIABLES[0]} is set, but {WEB_IDENTITY_VARIABLES[1]} is not")
        return profiles.WebIdentity(
            role_arn=role_arn, token_file=token_file, session_name=self._environment.get("AWS_ROLE_SESSION_NAME")
        )

    def _web_identity(self, plan: profiles.WebIdentity, settings: Settings) -> CredentialsProvider:
        from sm_async.credentials.web_identity import WebIdentityProvider  # noqa: PLC0415  (see above)

        return WebIdentityProvider(
            role_arn=plan.role_arn, token_file=plan.token_file, session_name=plan.session_name, sts=self._sts(settings)
        )

    def _sts(self, settings: Settings) -> Sts:
        from sm_async.credentials.sts import Sts  # noqa: PLC0415  (see above)

        regional = settings.text(
            "sts_regional_endpoints", variables=("AWS_STS_REGIONAL_ENDPOINTS",), key="sts_regional_endpoints"
        )
        return Sts(
            region=self._region,
            use_fips=self._use_fips,
            use_dualstack=self._use_dualstack,
            endpoint_url=settings.endpoint_url("sts"),
            regional=(regional or "").lower() != "legacy",
            calls=self._calls,
        )

    def _sso(self, plan: profiles.Sso, settings: Settings) -> CredentialsProvider:
        from sm_async.credentials.sso import SsoProvider  # noqa: PLC0415  (see above)

        return SsoProvider(
            start_url=plan.start_url,
            sso_region=plan.region,
            account_id=plan.account_id,
            role_name=plan.role_name,
            session_name=plan.session_name,
            profile_name=plan.profile,
            cache=home_of(self._environment) / ".aws" / "sso" / "cache",
            use_fips=self._use_fips,
            use_dualstack=self._use_dualstack,
            endpoint_url=settings.endpoint_url("sso"),
            oidc_endpoint_url=settings.endpoint_url("sso_oidc"),
            calls=self._calls,
        )

    def _login(self, plan: profiles.Login, settings: Settings) -> CredentialsProvider:
        from sm_async.credentials.login import LoginProvider, login_cache  # noqa: PLC0415  (see above)

        return LoginProvider(
            login_session=plan.session,
            profile_name=plan.profile,
            region=self._region,
            cache=login_cache(self._environment, home_of(self._environment)),
            use_fips=self._use_fips,
            use_dualstack=self._use_dualstack,
            endpoint_url=settings.endpoint_url("signin"),
            calls=self._calls,
        )

    def _container(self) -> CredentialsProvider:
        from sm_async.credentials.container import ContainerProvider  # noqa: PLC0415  (see above)

        found = ContainerProvider.from_environment(self._environment, self._direct_calls)
        if found is None:
            raise CredentialsError(f"neither {' nor '.join(CONTAINER_VARIABLES)} is set")
        return found

    def _instance(self, settings: Settings) -> CredentialsProvider:
        from sm_async.credentials.imds import ImdsSettings  # noqa: PLC0415  (see above)

        metadata = ImdsSettings.resolve(self._environment, settings.profile)
        if metadata.is_disabled:
            raise CredentialsError("AWS_EC2_METADATA_DISABLED turns instance metadata off")
        return metadata.provider(self._direct_calls)


class _Source:
    """What a chain finds, without its cache, as a provider."""

    def __init__(self, fetch: Callable[[], Awaitable[Credentials]]) -> None:
        self._fetch = fetch

    async def credentials(self) -> Credentials:
        """What the source that is configured now gives."""
        return await self._fetch()
