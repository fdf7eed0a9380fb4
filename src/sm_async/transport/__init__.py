"""HTTP transports, behind httpx's `AsyncBaseTransport`."""

from sm_async.transport.asyncio_transport import AsyncioTransport
from sm_async.transport.stock import StockTransport

__all__ = ["AsyncioTransport", "StockTransport"]
