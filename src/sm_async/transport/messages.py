"""What a transport is given and what it gives back: a request and its whole response, as bytes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple, Self
from urllib.parse import urlsplit

import attrs

from sm_async.protocol.headers import HeaderBytes
from sm_async.transport import faults

__all__ = ["PORTS", "HttpRequest", "Origin", "Reply"]

PORTS = {"http": 80, "https": 443}
"""Schemes that are spoken, and their own ports."""


class Origin(NamedTuple):
    """Where requests go."""

    scheme: str
    """"https" or "http"."""
    host: str
    """Name or address; an IPv6 address without its brackets."""
    port: int

    @classmethod
    def of(cls, url: str) -> Self:
        """The origin of a URL that is known to be sound."""
        parts = urlsplit(url)
        return cls(parts.scheme, parts.hostname or "", parts.port or PORTS[parts.scheme])

    @property
    def authority(self) -> str:
        """Host and port as CONNECT names them."""
        return f"{self._bracketed}:{self.port}"

    def __str__(self) -> str:
        return self._bracketed if PORTS.get(self.scheme) == self.port else self.authority

    @property
    def _bracketed(self) -> str:
        return f"[{self.host}]" if ":" in self.host else self.host


@attrs.define(eq=False, repr=False)
class HttpRequest:
    """A request as it goes over the wire."""

    method: bytes
    origin: Origin
    target: bytes
    """Path and query."""
    headers: Sequence[HeaderBytes]
    """All of them, Host and Content-Length included."""
    body: bytes

    def written(self) -> bytes:
        """The whole request in one piece. Raises `LocalProtocolError` for a line break that would begin another."""
        lines = b"\r\n".join(map(b": ".join, self.headers))
        head = b"%b %b HTTP/1.1\r\n%b\r\n\r\n" % (self.method, self.target, lines)
        if not head.count(b"\n") == head.count(b"\r") == len(self.headers) + 2:
            raise faults.LocalProtocolError("a header or the target holds a line break")
        return head + self.body


@attrs.define(repr=False)
class Reply:
    """A whole response."""

    status: int
    headers: Sequence[HeaderBytes]
    body: bytes
    encoding: bytes | None = None
    """Value of Content-Encoding, where there is one that is not undone."""
    keep_alive: bool = False
    """Whether the connection can serve another request, as far as the response tells."""
