"""The default chain: where credentials are looked for when a program gives none.

The order is that of docs/credentials.md. The first source that is configured decides; what comes after it is not asked.
"""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Awaitable, Callable

import attrs

from sm_async.calls import CredentialsProvider
from sm_async.credentials import profiles
from sm_async.credentials.environment import ACCESS_KEY_ID, SECRET_ACCESS_KEY, Environment
from sm_async.credentials.files import SharedConfigFiles, profile_name
from sm_async.credentials.plan_providers import PlanProviders
from sm_async.credentials.refreshing import RefreshingProvider
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.settings import Settings
from sm_async.errors import ConfigurationError, CredentialsError
from sm_async.protocol.sigv4 import Credentials
from sm_async.shared_config import SharedConfig

__all__ = ["DefaultChain", "choose"]

CONTAINER_VARIABLES = ("AWS_CONTAINER_CREDENTIALS_RELATIVE_URI", "AWS_CONTAINER_CREDENTIALS_FULL_URI")
ENVIRONMENT = profiles.NamedSource("Environment")
CONTAINER = profiles.NamedSource("EcsContainer")
INSTANCE = profiles.NamedSource("Ec2InstanceMetadata")
"""The last resort: the one source that is asked without being configured."""


def choose(environment: Environment, shared: SharedConfig, argument: str | None) -> profiles.Plan:
    """The source that is configured, or the last resort. Pure.

    `argument` is the name of a profile that a program gave, which puts keys and web identity of the environment aside.
    Raises `CredentialsError` or `ConfigurationError` for a profile that says things by half.
    """
    profile, _ = profile_name(argument, environment)
    variables = environment if argument is None else profiles.NOTHING
    if variables.get(ACCESS_KEY_ID, SECRET_ACCESS_KEY) is not None:
        return ENVIRONMENT
    plan = profiles.plan_of(shared, profile, variables)
    if plan is not None:
        return plan
    return INSTANCE if environment.get(*CONTAINER_VARIABLES) is None else CONTAINER


@attrs.define
class _Found:
    """What was chosen, from which files, and what it is carried out by."""

    shared: SharedConfig
    plan: profiles.Plan
    provider: CredentialsProvider
    kept: list[RefreshingProvider]
    has_given: bool = False
    """Whether credentials came of it."""


class DefaultChain:
    """Finds the source that is configured, on first use, and keeps its credentials fresh as `RefreshingProvider` does.

    Files and variables are looked at again with each refresh. Nothing of it stops the event loop, and it may be used
    from one loop after the other.
    """

    def __init__(
        self,
        *,
        environment: Environment | None = None,
        files: SharedConfigFiles | None = None,
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
        """`profile` is the name that a program gave, which puts keys and web identity of the environment aside.

        Without `environment` and `files` they are those of the process. `region` and the two switches choose the
        endpoints of STS, SSO and sign-in, which are called through `calls`; where no region is given it is that of
        variables or profile. Metadata services are asked directly unless `direct_calls` brings another way. `mfa_code`
        is asked for a code when a role of a profile needs one; it gets the serial number of the device.
        """
        self._environment = environment or Environment(os.environ)
        self._files = files or SharedConfigFiles(self._environment)
        self._profile = profile
        self._region = region
        self._use_fips = use_fips
        self._use_dualstack = use_dualstack
        self._calls = calls or ServiceCalls()
        self._direct_calls = direct_calls
        self._mfa_code = mfa_code
        self._time_source = time_source
        self._jitter = jitter
        self._found: _Found | None = None
        self._refreshing = RefreshingProvider(_Source(self._fetch), time_source=time_source, jitter=jitter)

    @property
    def source(self) -> str | None:
        """What the credentials are from, in words; None until some were looked for."""
        return None if self._found is None else str(self._found.plan)

    def ready(self) -> Credentials | None:
        """Credentials that can be used now; None where they have to be waited for."""
        return self._refreshing.ready()

    async def credentials(self) -> Credentials:
        """Credentials that can be used now.

        Raises the `CredentialsError` of the source that is configured; where none is, one that lists them all.
        `ConfigurationError` is raised for files that cannot be read, `ClientClosedError` after `aclose`.
        """
        return await self._refreshing.credentials()

    def reject(self, credentials: Credentials) -> None:
        """The service refused these credentials as expired."""
        self._refreshing.reject(credentials)

    async def aclose(self) -> None:
        """End a refresh that runs in the background, and leave nothing behind."""
        await self._refreshing.aclose()
        await self._forget()

    async def _fetch(self) -> Credentials:
        """Credentials of the source that is configured now."""
        shared = await self._files.load()
        plan, found = self._choose(shared), self._found
        if found is None or found.shared is not shared or found.plan != plan:
            await self._forget()
            found = self._found = await asyncio.to_thread(self._find, shared, plan)
        try:
            credentials = await found.provider.credentials()
        except CredentialsError as error:
            if found.plan is not INSTANCE or found.has_given:
                raise
            raise self._nothing_found(shared, error) from error
        found.has_given = True
        return credentials

    async def _forget(self) -> None:
        """Let go of what was found."""
        found, self._found = self._found, None
        for kept in () if found is None else found.kept:
            await kept.aclose()

    def _find(self, shared: SharedConfig, plan: profiles.Plan) -> _Found:
        """What carries a plan out. In a thread, for it loads modules."""
        profile, _ = profile_name(self._profile, self._environment)
        providers = PlanProviders(
            environment=self._environment,
            settings=Settings.of(self._environment, shared, profile),
            region=self._region,
            use_fips=self._use_fips,
            use_dualstack=self._use_dualstack,
            calls=self._calls,
            direct_calls=self._direct_calls,
            mfa_code=self._mfa_code,
            time_source=self._time_source,
            jitter=self._jitter,
        )
        try:
            return _Found(shared, plan, providers.of(plan), providers.kept)
        except CredentialsError as error:
            if plan is not INSTANCE:
                raise
            raise self._nothing_found(shared, error) from error

    def _choose(self, shared: SharedConfig) -> profiles.Plan:
        """The source that is configured now, or the last resort."""
        profile, was_named = profile_name(self._profile, self._environment)
        if was_named and shared.profile(profile) is None:
            raise CredentialsError(f"profile {profile} does not exist; looked in {self._files.where()}")
        try:
            return choose(self._environment, shared, self._profile)
        except ConfigurationError as error:
            unfit = error.message
        raise CredentialsError(unfit)  # apart from the first error, whose frames may show a secret in the wrong place

    def _nothing_found(self, shared: SharedConfig, last: CredentialsError) -> CredentialsError:
        """The error that lists every source and why it has nothing; `last` is that of the last resort."""
        return CredentialsError(
            "no credentials found: "
            + "; ".join(
                (
                    *self._why_not_environment(),
                    self._why_not_profile(shared),
                    f"container: neither {' nor '.join(CONTAINER_VARIABLES)} is set",
                    last.message,
                )
            )
        )

    def _why_not_environment(self) -> tuple[str, ...]:
        if self._profile is not None:
            return ("environment variables: keys and web identity not asked for, since profile= was given",)
        return (
            f"environment variables: {ACCESS_KEY_ID} and {SECRET_ACCESS_KEY} are not set",
            f"web identity: {profiles.TOKEN_FILE_VARIABLE} is not set",
        )

    def _why_not_profile(self, shared: SharedConfig) -> str:
        profile, _ = profile_name(self._profile, self._environment)
        section = shared.profile(profile)
        if section is None:
            return f"profile {profile}: does not exist in {self._files.where()}"
        said = f"profile {profile} ({section.where}): has none of {', '.join(profiles.TELLING_KEYS)}"
        if "sso_session" in section.values:
            said += ", and a sso_session alone gives tokens, not credentials"
        return said


class _Source:
    """What a chain finds, without its cache, as a provider."""

    def __init__(self, fetch: Callable[[], Awaitable[Credentials]]) -> None:
        self._fetch = fetch

    async def credentials(self) -> Credentials:
        """What the source that is configured now gives."""
        return await self._fetch()
