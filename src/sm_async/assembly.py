"""From a client's arguments to the pipeline that runs its calls: what is read, found out and put together once."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from sm_async._model import service
from sm_async._version import __version__
from sm_async.agent import client_user_agent
from sm_async.attempts import Attempts
from sm_async.calls import CredentialsProvider
from sm_async.config import Arguments, Configuration, resolve_configuration, resolve_region
from sm_async.credentials.environment import Environment
from sm_async.credentials.files import SharedConfigFiles, profile_name, profile_source
from sm_async.credentials.service_calls import ServiceCalls
from sm_async.credentials.settings import Settings
from sm_async.errors import ConfigurationError, CredentialsError
from sm_async.pipeline import Pipeline
from sm_async.protocol.sigv4 import Signer
from sm_async.transport.engine import Engine
from sm_async.transport.sender import EngineSender, Sender

__all__ = ["Assembly"]


class Assembly:
    """Puts a pipeline together, as often as it is asked: each time files and variables are looked at anew."""

    def __init__(
        self,
        arguments: Arguments,
        environment: Mapping[str, str],
        credentials: CredentialsProvider | None,
        sender: Sender | None,
    ) -> None:
        """Without `credentials` the default chain finds some; without `sender` the client gets an engine of its own."""
        self._arguments = arguments
        self._variables = environment
        self._environment = Environment(environment)
        self._files = SharedConfigFiles(self._environment)
        self._credentials = credentials
        self._sender = sender

    async def assemble(self) -> Pipeline:
        """The pipeline. Raises `ConfigurationError`."""
        configuration = await self._resolve()
        sender = self._sender or EngineSender(
            Engine(
                ssl_context=configuration.ssl_context,
                ca_bundle=configuration.ca_bundle,
                proxy=configuration.proxy,
                max_connections=configuration.max_connections,
            ),
            is_own=True,
        )
        credentials, close = self._credentials, None
        agent = client_user_agent(version=__version__, environment=self._variables, app_id=configuration.app_id)
        if credentials is None:
            from sm_async.credentials.chain import DefaultChain  # noqa: PLC0415  (who brings credentials needs no chain)

            credentials = chain = DefaultChain(
                environment=self._environment,
                files=self._files,
                profile=self._arguments.profile,
                region=configuration.region,
                use_fips=configuration.use_fips,
                use_dualstack=configuration.use_dualstack,
                calls=ServiceCalls(sender, user_agent=agent),
            )
            close = chain.aclose
        signer = Signer(configuration.region, service.SIGNING_NAME)
        attempts = Attempts(sender=sender, credentials=credentials, signer=signer)
        return Pipeline(
            attrs.evolve(configuration, credentials=credentials), attempts, environment=self._variables, close=close
        )

    async def _resolve(self) -> Configuration:
        shared = await self._files.load()
        name, was_named = profile_name(self._arguments.profile, self._environment)
        if was_named and shared.profile(name) is None:
            raise ConfigurationError(f"profile: {name!r} stands in none of {self._files.where()}")
        settings = Settings.of(self._environment, shared, name)
        settings.sources["profile"] = profile_source(self._arguments.profile, self._environment)
        region = resolve_region(self._arguments, settings)
        if region is None:
            region = await self._instance_region(settings)
        return resolve_configuration(self._arguments, settings, profile=name, region_elsewhere=region)

    async def _instance_region(self, settings: Settings) -> str | None:
        """The region that the metadata of an EC2 instance tells; None where there is none."""
        from sm_async.credentials.imds import ImdsSettings  # noqa: PLC0415  (the last resort)

        metadata = ImdsSettings.resolve(self._environment, settings.profile)
        if metadata.is_disabled:
            return None
        try:
            return await metadata.provider().region()
        except CredentialsError:
            return None
