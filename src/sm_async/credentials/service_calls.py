"""How providers call services: through the one loop of attempts, over the client's connections or their own."""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

import attrs

from sm_async._version import __version__
from sm_async.agent import client_user_agent
from sm_async.attempts import Attempts
from sm_async.calls import CredentialsProvider, Limits, Request
from sm_async.protocol.sigv4 import Signer
from sm_async.schema import RetryStrategy
from sm_async.tokens import TOKEN_BYTES, uuid_from
from sm_async.transport.engine import Engine
from sm_async.transport.sender import EngineSender, Sender

__all__ = ["ServiceCalls"]

T = TypeVar("T")


class ServiceCalls:
    """Sends the requests of providers.

    With a client's sender they use the client's connections. Without one each call opens a connection and closes it:
    a provider calls once an hour, and then it has nothing to close, and may be used from any event loop.
    """

    def __init__(
        self,
        sender: Sender | None = None,
        *,
        user_agent: str | None = None,
        time_source: Callable[[], float] = time.time,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        jitter: Callable[[], float] = random.random,
    ) -> None:
        self._sender = sender
        self._user_agent = user_agent
        self.time_source = time_source
        """The clock, in seconds since the epoch."""
        self._sleep = sleep
        self._jitter = jitter

    async def call(
        self,
        request: Request[T],
        *,
        call_timeout: float,
        attempt_timeout: float,
        retry: RetryStrategy,
        credentials: CredentialsProvider | None = None,
        signer: Signer | None = None,
    ) -> T:
        """The output of a request within `call_timeout` seconds; each attempt has `attempt_timeout`.

        A request with a template is signed with the credentials. Raises `SageMakerError`, as calls of a client do.
        """
        agent = self._user_agent or client_user_agent(version=__version__, environment={})
        invocation = uuid_from(os.urandom(TOKEN_BYTES))
        request = attrs.evolve(
            request,
            headers=(
                *request.headers,
                (b"User-Agent", agent.encode()),
                (b"amz-sdk-invocation-id", invocation.encode()),
            ),
        )
        sender = self._sender or EngineSender(Engine(), is_own=True)
        attempts = Attempts(
            sender=sender,
            credentials=credentials,
            signer=signer,
            time_source=self.time_source,
            sleep=self._sleep,
            jitter=self._jitter,
        )
        deadline = asyncio.get_running_loop().time() + call_timeout
        try:
            answer = await attempts.run(request, Limits(deadline, call_timeout, attempt_timeout, retry))
        finally:
            if self._sender is None:
                await attempts.aclose()
        return answer.output
