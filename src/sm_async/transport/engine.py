"""The HTTP/1.1 engine: a pool of connections for each origin, over asyncio protocols and httptools."""

from __future__ import annotations

import asyncio
import os
import ssl
from collections.abc import Callable, Mapping
from functools import partial, reduce

from sm_async.transport import faults
from sm_async.transport.messages import PORTS, HttpRequest, Origin, Reply
from sm_async.transport.opening import Way, open_socket
from sm_async.transport.pool import Connections, Pool, PoolLimits
from sm_async.transport.proxies import Proxy, parse_proxy, proxy_from_environment
from sm_async.transport.tls import is_verifying, make_context

__all__ = ["Engine"]


class Engine:
    """Sends requests and reads whole responses, made for thousands of calls in flight and for cancellation.

    Redirects are not followed and nothing is repeated. Everything that goes wrong is a `TransportError`. Use it from
    one event loop. It knows nothing of httpx, so that a client which needs none does not load it.
    """

    def __init__(
        self,
        *,
        ssl_context: ssl.SSLContext | None = None,
        ca_bundle: str | None = None,
        proxy: Proxy | str | None = None,
        max_connections: int = 256,
        idle_timeout: float = 15.0,
        max_age: float = 3600.0,
        max_response: int = 64 * 1024 * 1024,
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """Settle the limits, as `AsyncioTransport` explains them; nothing is opened or read yet."""
        if ssl_context is not None and not is_verifying(ssl_context):
            raise ValueError("ssl_context: certificates and host names have to be verified")
        if max_connections < 1:
            raise ValueError(f"max_connections: {max_connections} leaves no connection to send through")
        self._environment = os.environ if environment is None else environment
        self._proxy = parse_proxy(proxy) if isinstance(proxy, str) else proxy
        self._limits = PoolLimits(max_connections, idle_timeout, max_age, max_response)
        self._ca_bundle = ca_bundle
        self._context = ssl_context
        self._context_being_made: asyncio.Future[ssl.SSLContext] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._pools: dict[Origin, Pool] = {}
        self._is_closed = False

    async def exchange(
        self,
        request: HttpRequest,
        deadline: float,
        *,
        read_timeout: float | None = None,
        accepts: bytes = b"",
        on_write: Callable[[], object] | None = None,
    ) -> Reply:
        """The response to a request, by the deadline on the loop's clock. Raises a `TransportError`.

        The deadline bounds waiting, connecting, writing and the whole response as one total; where there is a
        `read_timeout`, that bounds what follows the first byte sent instead. `accepts` is the request's
        Accept-Encoding: what it does not offer is refused. `on_write` is called before the request's first byte is
        written: whoever cancels the exchange earlier knows that nothing was sent.
        """
        loop = asyncio.get_running_loop()
        if loop is not self._loop:
            self._bind(loop)
        pool = self._pools.get(request.origin) or self._open_pool(loop, request.origin)
        data = request.written()
        is_head = request.method == b"HEAD"
        del request  # thousands of calls in flight hold only what they still need
        connection = pool.take_idle()
        if connection is None:
            try:
                connection = await pool.acquire(deadline)
            except BaseException:
                del data  # its headers authorize: what shows a traceback's variables may not show them
                raise
        reply_by = deadline if read_timeout is None else loop.time() + read_timeout
        if on_write is not None:
            on_write()
        exchange = connection.begin(data, reply_by, is_head_request=is_head)
        del data
        try:
            reply = await exchange
        except asyncio.CancelledError:
            connection.abandon(exchange)
            raise
        if isinstance(reply, Exception):
            raise reply
        if reply.encoding is not None and not _is_offered(reply.encoding, accepts):
            raise faults.RemoteProtocolError(
                f"the response is encoded as {reply.encoding.decode('latin-1')!r}, not asked for"
            )
        return reply

    @property
    def connections(self) -> Connections:
        """The connections of all origins at this moment, for those who watch over the process."""
        return reduce(Connections.plus, (pool.connections for pool in self._pools.values()), Connections())

    async def aclose(self) -> None:
        """Close every connection and return when their sockets are; exchanges in flight raise `TransportClosed`."""
        self._is_closed = True
        if self._loop is not asyncio.get_running_loop():
            self._pools.clear()  # what was opened died with its loop
        for pool in self._pools.values():
            pool.close()
        for pool in self._pools.values():
            await pool.wait_closed()

    def _bind(self, loop: asyncio.AbstractEventLoop) -> None:
        if self._loop is not None and not self._is_closed:
            raise faults.WrongEventLoop("the transport belongs to another event loop; make one for each loop")
        self._loop = loop

    def _open_pool(self, loop: asyncio.AbstractEventLoop, origin: Origin) -> Pool:
        """The pool of an origin that is asked for the first time."""
        if self._is_closed:
            raise faults.TransportClosed("the transport is closed", request_sent=False)
        if origin.scheme not in PORTS:
            raise faults.LocalProtocolError(f"no transport for {origin.scheme!r}; http and https are known")
        way = Way(origin, self._trust, self._proxy or self._proxy_of_the_environment(origin))
        pool = self._pools[origin] = Pool(loop, self._limits, partial(open_socket, way))
        return pool

    def _proxy_of_the_environment(self, origin: Origin) -> Proxy | None:
        try:
            return proxy_from_environment(origin.scheme, origin.host, origin.port, self._environment)
        except ValueError as error:
            why = str(error)
        # Neither cause nor context: the frames of the ValueError hold all variables of the process, keys included.
        raise faults.ConnectError(f"{origin}: {why}")

    async def _trust(self) -> ssl.SSLContext:
        """The TLS settings, made once and in a thread: reading the authorities would stall the loop for 50 ms."""
        if self._context is None:
            bundle = self._ca_bundle or self._environment.get("AWS_CA_BUNDLE", "").strip() or None
            if self._context_being_made is None:
                loop = asyncio.get_running_loop()
                self._context_being_made = loop.run_in_executor(None, make_context, bundle)
            try:
                # Shielded: it is shared by all first calls, of which each may be cancelled.
                self._context = await asyncio.shield(self._context_being_made)
            except (OSError, ValueError) as error:  # a ValueError for a path that holds NUL
                self._context_being_made = None
                where = f" in {bundle}" if bundle else ""
                raise faults.ConnectError(f"the authorities to trust{where} cannot be read: {error}") from error
        return self._context


def _is_offered(encoding: bytes, accepts: bytes) -> bool:
    """Whether a response's encodings are among those of Accept-Encoding; `identity` is none."""
    offered = {part.split(b";")[0].strip().lower() for part in accepts.split(b",")}
    return {part.strip().lower() for part in encoding.split(b",")} <= {*offered, b"identity", b""}
