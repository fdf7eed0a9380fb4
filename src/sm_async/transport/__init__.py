"""HTTP/1.1 for thousands of calls in flight, with or without httpx's transport interface."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from sm_async.transport.asyncio_transport import AsyncioTransport

__all__ = ["AsyncioTransport"]


def __getattr__(name: str) -> Any:
    """Import what needs httpx when it is asked for (PEP 562): a client with a transport of its own does without."""
    if name != "AsyncioTransport":
        raise AttributeError(f"module 'sm_async.transport' has no attribute {name!r}")
    from sm_async.transport.asyncio_transport import AsyncioTransport  # noqa: PLC0415  (see above)

    return AsyncioTransport
