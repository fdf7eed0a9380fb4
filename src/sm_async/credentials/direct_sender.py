"""Sends to services on the machine itself, such as IMDS: never through a proxy, and with little patience for size."""

from __future__ import annotations

import os
import ssl
from collections.abc import Mapping

from sm_async.transport.engine import Engine
from sm_async.transport.messages import HttpRequest, Reply
from sm_async.transport.sender import closed_before_sending

__all__ = ["DirectSender"]

RESPONSE_LIMIT = 64 * 1024
"""Bytes. Credentials in JSON take about 1,400."""


class DirectSender:
    """Opens a connection for each request, to the request's own origin, and closes it.

    Proxies of the environment are left out on purpose: one would not reach the metadata of this machine but of its own,
    and would see the credentials. Nothing is kept between requests, so that any event loop may use it.
    """

    def __init__(
        self, *, ssl_context: ssl.SSLContext | None = None, environment: Mapping[str, str] | None = None
    ) -> None:
        """TLS goes by `ssl_context`; without it, by the authorities in AWS_CA_BUNDLE of `environment`.

        Without an environment, that of the process is meant.
        """
        self._ssl_context = ssl_context
        self._environment = os.environ if environment is None else environment
        self._engines: set[Engine] = set()
        self._is_closed = False

    async def send(self, request: HttpRequest, ends: float) -> Reply:
        """As `Sender` has it."""
        if self._is_closed:
            raise closed_before_sending()
        engine = Engine(
            ssl_context=self._ssl_context,
            ca_bundle=self._environment.get("AWS_CA_BUNDLE", "").strip() or None,
            environment={},
            max_connections=1,
            max_response=RESPONSE_LIMIT,
        )
        self._engines.add(engine)
        try:
            return await engine.exchange(request, ends)
        finally:
            self._engines.discard(engine)
            await engine.aclose()

    async def aclose(self) -> None:
        """Fail what is in flight, and refuse what comes later."""
        self._is_closed = True
        for engine in tuple(self._engines):
            await engine.aclose()
