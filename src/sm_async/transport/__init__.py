"""HTTP transports, behind httpx's `AsyncBaseTransport`."""

from sm_async.transport.asyncio_transport import AsyncioTransport

__all__ = ["AsyncioTransport"]
