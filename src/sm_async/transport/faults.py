"""What the transport raises: httpx's own exception classes, each knowing whether the request left whole.

`request_sent` is False only where it is proven that at least one byte of the request did not leave this process, or
that no connection existed: a server cannot have acted on such a request.
"""

from __future__ import annotations

import httpx

__all__ = [
    "ConnectError",
    "ConnectTimeout",
    "LocalProtocolError",
    "PoolTimeout",
    "ReadError",
    "ReadTimeout",
    "RemoteProtocolError",
    "TransportClosed",
    "WriteError",
    "WriteTimeout",
]


class PoolTimeout(httpx.PoolTimeout):
    """The deadline passed while the call waited for a connection."""

    request_sent = False


class ConnectTimeout(httpx.ConnectTimeout):
    """The deadline passed while a connection was being made."""

    request_sent = False


class ConnectError(httpx.ConnectError):
    """No connection could be made: refused, unreachable, unknown host, or TLS that did not verify."""

    request_sent = False


class WriteError(httpx.WriteError):
    """The connection was lost before the whole request had left."""

    request_sent = False


class WriteTimeout(httpx.WriteTimeout):
    """The deadline passed before the whole request had left."""

    request_sent = False


class LocalProtocolError(httpx.LocalProtocolError):
    """The request cannot be written as HTTP."""

    request_sent = False


class ReadError(httpx.ReadError):
    """The connection was lost before any byte of a response."""

    request_sent = True


class ReadTimeout(httpx.ReadTimeout):
    """The deadline passed before the response was complete."""

    request_sent = True


class RemoteProtocolError(httpx.RemoteProtocolError):
    """The response is malformed, cut off, larger than allowed, or encoded in a way that was not asked for."""

    request_sent = True


class TransportClosed(httpx.TransportError):
    """The transport was closed before the call, or while it waited for its answer."""

    def __init__(self, message: str, *, request_sent: bool = True) -> None:  # a default, so that it unpickles
        super().__init__(message)
        self.request_sent = request_sent
