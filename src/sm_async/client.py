"""The client: every operation of the service as an awaitable method."""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import Awaitable, Callable, Mapping, Sequence
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from sm_async.assembly import Assembly
from sm_async.config import Arguments, Configuration
from sm_async.credentials import Credentials, CredentialsProvider
from sm_async.credentials.adapters import provider_of
from sm_async.errors import ConfigurationError
from sm_async.operations import AllOperations
from sm_async.pending_pipeline import PendingPipeline
from sm_async.pipeline import Calls, Pipeline
from sm_async.rate_limits import RateLimit
from sm_async.schema import CallOptions, Output, RetryStrategy, Structure
from sm_async.transport.sender import Sender

if TYPE_CHECKING:
    import httpx

__all__ = ["SageMakerClient"]


class SageMakerClient(AllOperations):
    """Client of the Amazon SageMaker control plane in one region.

    Made anywhere, used from one event loop, by any number of tasks at once. The constructor does no I/O. Use it as an
    async context manager, or call `aclose()`.
    """

    def __init__(
        self,
        *,
        region: str | None = None,
        profile: str | None = None,
        credentials: Credentials | CredentialsProvider | Callable[[], Awaitable[Credentials]] | object | None = None,
        endpoint_url: str | None = None,
        use_fips: bool | None = None,
        use_dualstack: bool | None = None,
        retry: RetryStrategy | None = None,
        max_attempts: int | None = None,
        retry_ambiguous: bool = True,
        rate_limits: Sequence[RateLimit] = (),
        timeout: float | None = None,
        attempt_timeout: float | None = None,
        app_id: str | None = None,
        ssl_context: ssl.SSLContext | None = None,
        proxy: str | None = None,
        max_connections: int | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        validate: bool = True,
    ) -> None:
        """Check the arguments. Raises `ConfigurationError` that names the one that cannot work.

        What is not given is looked up by the first call: in environment variables, then in the profile.

        Args:
            region: Name of the region, such as `us-east-1`; else AWS_REGION, AWS_DEFAULT_REGION, the profile's, that
                of the instance.
            profile: Name of a profile of the shared config files; else AWS_DEFAULT_PROFILE, AWS_PROFILE, `default`.
            credentials: Keys; an object whose `async def credentials()` gives them, or an async callable that does; a
                session of botocore or boto3; an object of aws-requests-auth. Else what the default chain finds.
            endpoint_url: Where requests go instead of the region's endpoint; else AWS_ENDPOINT_URL_SAGEMAKER,
                AWS_ENDPOINT_URL, the profile's.
            use_fips: Use the FIPS 140 endpoint of the region; else AWS_USE_FIPS_ENDPOINT, the profile's.
            use_dualstack: Use the endpoint that answers on IPv4 and IPv6; else AWS_USE_DUALSTACK_ENDPOINT, the
                profile's.
            retry: Strategy that decides on retries; two clients given one strategy share its quota. Else AWS_RETRY_MODE
                and the profile's choose between `StandardRetry` and `AdaptiveRetry`.
            max_attempts: Attempts of a call at most; else AWS_MAX_ATTEMPTS, the profile's, 3. Excludes `retry`.
            retry_ambiguous: Whether an operation that a name or an id decides is repeated when an earlier attempt may
                have been applied. Operations that only read or carry a token always are, others never.
            rate_limits: Bounds on how often operations are called; what they hold back waits for its turn. Clients that
                are given the same object share it.
            timeout: Seconds that bound a call with everything it waits for; 60 unless set.
            attempt_timeout: Seconds that bound one attempt as a total; 30 unless set.
            app_id: Name of the application for the User-Agent header, at most 50 characters; else AWS_SDK_UA_APP_ID,
                the profile's.
            ssl_context: TLS settings of the client's own transport, such as client certificates; else the authorities
                of AWS_CA_BUNDLE, of the profile, then certifi's. One that verifies nothing is refused.
            proxy: URL of the HTTP proxy of the client's own transport; else HTTPS_PROXY, ALL_PROXY and NO_PROXY.
            max_connections: Bound on the connections of the client's own transport; 256 unless set.
            transport: Any httpx transport to send through instead; it brings its own settings and is never closed by
                the client.
            validate: Whether inputs are checked against the model before they are sent.
        """
        arguments = Arguments(
            region=region,
            profile=profile,
            endpoint_url=endpoint_url,
            use_fips=use_fips,
            use_dualstack=use_dualstack,
            retry=retry,
            max_attempts=max_attempts,
            retry_ambiguous=retry_ambiguous,
            rate_limits=rate_limits,
            timeout=timeout,
            attempt_timeout=attempt_timeout,
            app_id=app_id,
            ssl_context=ssl_context,
            proxy=proxy,
            max_connections=max_connections,
            validate=validate,
        )
        provider = None if credentials is None else provider_of(credentials)
        sender = None
        if transport is not None:
            sender = _sender_over(transport, ssl_context=ssl_context, proxy=proxy, max_connections=max_connections)
        self._region = region
        assembly = Assembly(arguments, os.environ, provider, sender)
        self._pipeline: Calls = PendingPipeline(assembly.assemble, self._install, timeout=timeout)

    def _install(self, pipeline: Calls) -> None:
        self._pipeline = pipeline

    async def configuration(self) -> Configuration:
        """What arguments, environment variables and profile amount to, and where each value stood.

        Unless a call has done so already it reads files, and asks the metadata of an EC2 instance where nothing else
        tells the region. Raises `ConfigurationError`, and `DeadlineExceeded` after `timeout` seconds.
        """
        return (await self._pipeline.ready()).configuration

    async def call(
        self,
        operation: str,
        input: Structure | Mapping[str, Any],  # noqa: A002  (the field's word)
        *,
        options: CallOptions | None = None,
    ) -> Output:
        """Call an operation by its name, with its input shape or a JSON document under the service's names.

        `await client.call("DescribeCluster", {"ClusterName": "train"})` is the typed method by another door: same
        validation, same errors, same output shape. Raises `InvalidInputError` for a name that the service lacks.
        """
        return await self._pipeline.call_by_name(operation, input, options)

    async def preload(self, *operations: str) -> None:
        """Import and compile what these operations need in a thread, so that their first calls do not stall the loop.

        Raises `InvalidInputError` for a name that the service lacks.
        """
        pipeline = await self._pipeline.ready()
        for operation in operations:
            await asyncio.to_thread(pipeline.prepare, operation)

    async def aclose(self) -> None:
        """Close the client and its own transport; one that was passed in stays open.

        Calls in flight raise `ClientClosedError`, whose outcome says whether they may have been applied; so do later
        ones. No task, timer or socket stays behind.
        """
        await self._pipeline.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"SageMakerClient(region={self.region!r}, endpoint_url={self.endpoint_url!r})"

    @property
    def region(self) -> str | None:
        """Region that requests are signed for; where no argument names it, None until the first call has found it."""
        settings = self._resolved
        return vars(self).get("_region") if settings is None else settings.region

    @property
    def endpoint_url(self) -> str | None:
        """URL that requests go to; None until the first call, or `configuration()`, has resolved it."""
        settings = self._resolved
        return None if settings is None else settings.endpoint.url

    @property
    def _resolved(self) -> Configuration | None:
        pipeline = vars(self).get("_pipeline")  # a traceback may show a client that could not be made
        return pipeline.configuration if isinstance(pipeline, Pipeline) else None


def _sender_over(transport: object, **settings: object) -> Sender:
    """A sender through a transport that was handed over, which excludes settings of a transport."""
    import httpx  # noqa: PLC0415  (40 ms, and only those who hand over a transport have use for it)

    from sm_async.transport.httpx_sender import sender_over  # noqa: PLC0415  (the same)

    if not isinstance(transport, httpx.AsyncBaseTransport):
        raise ConfigurationError(f"transport: expected an httpx.AsyncBaseTransport, got {type(transport).__name__}")
    for name, value in settings.items():
        if value is not None:
            raise ConfigurationError(f"transport, {name}: a transport brings its own settings; give one of them")
    return sender_over(transport)
