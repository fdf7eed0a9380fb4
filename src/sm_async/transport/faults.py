"""What goes wrong between a request and its response, each knowing whether the request left whole.

`request_sent` is False only where it is proven that at least one byte of the request did not leave this process, or
that no connection existed: a server cannot have acted on such a request. The names are those of httpx's exceptions,
which `AsyncioTransport` raises in their place.
"""

from __future__ import annotations

__all__ = [
    "ConnectError",
    "ConnectTimeout",
    "LocalProtocolError",
    "PoolTimeout",
    "ReadError",
    "ReadTimeout",
    "RemoteProtocolError",
    "TransportClosed",
    "TransportError",
    "WriteError",
    "WriteTimeout",
    "WrongEventLoop",
]


class TransportError(Exception):
    """Base of what the engine raises."""

    request_sent = True
    is_timeout = False
    """Whether the deadline passed."""
    verb = "lost the connection to"
    """What happened, in words that the other side's name follows."""


class PoolTimeout(TransportError):
    """The deadline passed while the call waited for a connection."""

    request_sent = False
    is_timeout = True
    verb = "had to wait too long for a connection to"


class ConnectTimeout(TransportError):
    """The deadline passed while a connection was being made."""

    request_sent = False
    is_timeout = True
    verb = "could not connect in time to"


class ConnectError(TransportError):
    """No connection could be made: refused, unreachable, unknown host, or TLS that did not verify."""

    request_sent = False
    verb = "could not connect to"


class WriteError(TransportError):
    """The connection was lost before the whole request had left."""

    request_sent = False


class WriteTimeout(TransportError):
    """The deadline passed before the whole request had left."""

    request_sent = False
    is_timeout = True
    verb = "heard nothing in time from"


class LocalProtocolError(TransportError):
    """The request cannot be written as HTTP, and no repeat will change that."""

    request_sent = False
    verb = "could not write a request for"


class WrongEventLoop(LocalProtocolError):
    """The engine was used from another event loop than the one of its first exchange."""


class ReadError(TransportError):
    """The connection was lost before any byte of a response."""


class ReadTimeout(TransportError):
    """The deadline passed before the response was complete."""

    is_timeout = True
    verb = "heard nothing in time from"


class RemoteProtocolError(TransportError):
    """The response is malformed, cut off, larger than allowed, or encoded in a way that was not asked for."""


class TransportClosed(TransportError):
    """The engine was closed before the call, or while it waited for its answer."""

    def __init__(self, message: str, *, request_sent: bool = True) -> None:  # a default, so that it unpickles
        super().__init__(message)
        self.request_sent = request_sent
