"""httpx's own connection pool, opened on first use and away from the event loop."""

from __future__ import annotations

import asyncio
import ssl

import httpx

__all__ = ["StockTransport"]

IDLE_SECONDS = 15.0


class StockTransport(httpx.AsyncBaseTransport):
    """A pool of HTTP/1.1 connections with TLS always verified. It follows no redirect and repeats nothing.

    `ssl_context` replaces the default one (the system's or certifi's authorities); `max_connections` bounds the
    pool, and calls beyond it wait inside their deadline.
    """

    def __init__(self, *, ssl_context: ssl.SSLContext | None = None, max_connections: int = 256) -> None:
        self._ssl_context = ssl_context
        self._max_connections = max_connections
        self._pool: httpx.AsyncHTTPTransport | None = None
        self._opening: asyncio.Lock | None = None
        self._is_closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send a request; raises httpx's own exceptions."""
        pool = self._pool or await self._open()
        return await pool.handle_async_request(request)

    async def aclose(self) -> None:
        """Close all connections. Requests that follow, a call's next attempt among them, fail without being sent."""
        self._is_closed = True
        if self._pool is not None:
            pool, self._pool = self._pool, None
            await pool.aclose()

    async def _open(self) -> httpx.AsyncHTTPTransport:
        if self._opening is None:
            self._opening = asyncio.Lock()
        async with self._opening:
            if self._pool is None:
                # Loading the authorities takes 20 ms and more, which would stall every other task of the loop.
                context = self._ssl_context
                if context is None:
                    context = await asyncio.to_thread(httpx.create_ssl_context)
                if self._is_closed:
                    raise httpx.ConnectError("the transport is closed")
                self._pool = httpx.AsyncHTTPTransport(
                    verify=context,
                    limits=httpx.Limits(
                        max_connections=self._max_connections,
                        max_keepalive_connections=self._max_connections,
                        keepalive_expiry=IDLE_SECONDS,
                    ),
                )
            return self._pool
