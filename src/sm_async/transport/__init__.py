"""HTTP transports, behind httpx's `AsyncBaseTransport`."""

from sm_async.transport.stock import StockTransport

__all__ = ["StockTransport"]
