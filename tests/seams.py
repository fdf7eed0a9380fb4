"""Fakes for the three seams: a transport that answers as told, a clock that is set, a sleep that only takes notes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any, TypeVar

import httpx
import pytest

from sm_async import Credentials, SageMakerClient
from sm_async.attempts import Attempts
from sm_async.calls import Answer as CallAnswer
from sm_async.calls import CredentialsProvider, Limits, Request
from sm_async.config import Arguments, resolve_configuration
from sm_async.credentials import StaticProvider
from sm_async.credentials.adapters import provider_of
from sm_async.credentials.environment import Environment
from sm_async.credentials.settings import Settings
from sm_async.errors import SageMakerError
from sm_async.operations import AllOperations
from sm_async.pipeline import Pipeline
from sm_async.protocol.sigv4 import Signer, SigningTemplate
from sm_async.retries import StandardRetry
from sm_async.schema import CallOptions, Output, RetryStrategy, Structure
from sm_async.transport.httpx_sender import HttpxSender
from sm_async.transport.messages import Origin

KEYS = Credentials("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY")
T = TypeVar("T")

NOON = 1_795_521_600.0
"""2026-11-24T12:00:00Z."""

Answer = Callable[[httpx.Request], Awaitable[httpx.Response]]


def answer(
    document: object = None,
    *,
    status: int = 200,
    body: bytes | None = None,
    headers: Mapping[str, str] | None = None,
) -> Answer:
    """Answer with a JSON document, `{}` if none is given, or with a body."""
    content = json.dumps({} if document is None else document).encode() if body is None else body

    async def give(_: httpx.Request) -> httpx.Response:
        return httpx.Response(status, headers=headers, content=content)

    return give


def refusal(code: str, message: str = "no", *, status: int = 400, headers: Mapping[str, str] | None = None) -> Answer:
    """Answer with one of the service's errors."""
    return answer({"__type": code, "message": message}, status=status, headers=headers)


def failure(error: Exception) -> Answer:
    """Fail as a transport does."""

    async def fail(_: httpx.Request) -> httpx.Response:
        raise error

    return fail


async def silence(_: httpx.Request) -> httpx.Response:
    """Never answer."""
    await asyncio.get_running_loop().create_future()
    raise AssertionError("unreachable")


class Script(httpx.AsyncBaseTransport):
    """A transport that gives its answers one after the other, and the last one for ever; it keeps the requests."""

    def __init__(self, *answers: Answer) -> None:
        self._answers = list(answers)
        self.requests: list[httpx.Request] = []
        self.is_closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        self.requests.append(request)
        give = self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]
        return await give(request)

    async def aclose(self) -> None:
        self.is_closed = True

    @property
    def documents(self) -> list[Any]:
        """The bodies of the requests, as JSON."""
        return [json.loads(request.content) for request in self.requests]


class Sleeps:
    """A sleep that returns at once and remembers for how long it should have slept."""

    def __init__(self) -> None:
        self.slept: list[float] = []

    async def __call__(self, seconds: float) -> None:
        self.slept.append(seconds)


class Rig:
    """Attempts over a scripted transport, with a clock that is set and sleeps that are remembered."""

    def __init__(
        self,
        *answers: Answer,
        credentials: CredentialsProvider | None = None,
        clock: Callable[[], float] = lambda: NOON,
    ) -> None:
        self.transport = Script(*answers)
        self.sleeps = Sleeps()
        self._attempts = Attempts(
            sender=HttpxSender(self.transport),
            credentials=credentials or StaticProvider(KEYS),
            signer=Signer("us-east-1", "sagemaker"),
            time_source=clock,
            sleep=self.sleeps,
            jitter=lambda: 1.0,
        )

    async def run(
        self,
        *,
        may_repeat_ambiguous: bool = True,
        client_token: str | None = None,
        call_timeout: float = 5.0,
        attempt_timeout: float = 5.0,
        retry: RetryStrategy | None = None,
        decode: Callable[[int, Any, bytes], bytes] = lambda _status, _headers, body: body,
    ) -> CallAnswer[bytes]:
        request = Request(
            operation="DescribeCluster",
            origin=Origin("https", "service.test", 443),
            target=b"/",
            template=SigningTemplate(headers=[("host", "service.test")]),
            headers=((b"Host", b"service.test"),),
            body=b'{"ClusterName":"train"}',
            decode=decode,
            may_repeat_ambiguous=may_repeat_ambiguous,
            client_token=client_token,
        )
        limits = Limits(
            deadline=asyncio.get_running_loop().time() + call_timeout,
            timeout=call_timeout,
            attempt_timeout=attempt_timeout,
            retry=retry or StandardRetry(),
        )
        return await self._attempts.run(request, limits)

    async def fail(self, **settings: Any) -> SageMakerError:
        """Run, and give the error that it ends in."""
        with pytest.raises(SageMakerError) as caught:
            await self.run(**settings)
        return caught.value


class SeamedClient(AllOperations):
    """A client like `SageMakerClient`, with all three seams in a test's hands, and 1.0 for every random number."""

    def __init__(
        self,
        transport: httpx.AsyncBaseTransport,
        *,
        sleep: Callable[[float], Awaitable[None]] | None = None,
        clock: Callable[[], float] = lambda: NOON,
        credentials: Credentials | CredentialsProvider = KEYS,
        **arguments: Any,
    ) -> None:
        arguments = {"region": "us-east-1", "credentials": credentials} | arguments
        provider = provider_of(arguments.pop("credentials"))
        configuration = resolve_configuration(Arguments(**arguments), Settings(Environment({})), profile="default")
        self._pipeline = Pipeline(
            configuration,
            Attempts(
                sender=HttpxSender(transport),
                credentials=provider,
                signer=Signer(configuration.region, "sagemaker"),
                time_source=clock,
                sleep=sleep or Sleeps(),
                jitter=lambda: 1.0,
            ),
            environment={},
        )

    async def pipeline(self) -> Pipeline:
        """What runs the calls."""
        return await self._pipeline.ready()

    async def call(
        self, operation: str, document: Structure | Mapping[str, Any], *, options: CallOptions | None = None
    ) -> Output:
        """Call an operation by its name."""
        return await self._pipeline.call_by_name(operation, document, options)


def client_of(transport: httpx.AsyncBaseTransport | None, **arguments: Any) -> SageMakerClient:
    """A client as users make it, with a region and keys."""
    settings: dict[str, Any] = {"region": "us-east-1", "credentials": KEYS, "transport": transport} | arguments
    return SageMakerClient(**settings)


async def within_seconds(waiting: Awaitable[T]) -> T:
    """What is waited for, or a failure instead of a test that hangs."""
    return await asyncio.wait_for(waiting, 5)
