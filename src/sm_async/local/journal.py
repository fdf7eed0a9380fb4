"""The journal: the last requests and how each was answered, for assertions and for looking at what a client does."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

__all__ = ["Exchange", "Journal"]


@attrs.frozen(kw_only=True)
class Exchange:
    """One request and its answer. Holds no header, so no signature and no session token."""

    time: float
    """Epoch seconds of the server's clock."""
    request_id: str
    operation: str | None
    """Name after the dot of X-Amz-Target; None where the request was refused before it was read."""
    document: Mapping[str, Any] | None
    """The JSON object that was sent; None where the request was refused before it was read."""
    status: int
    """HTTP status of the answer."""
    code: str | None
    """Error code of the answer; None for a success."""


class Journal:
    """The last exchanges, oldest first; older ones are forgotten beyond `limit`."""

    def __init__(self, limit: int = 10_000) -> None:
        self._exchanges: deque[Exchange] = deque(maxlen=limit)

    def __iter__(self) -> Iterator[Exchange]:
        return iter(tuple(self._exchanges))

    def __len__(self) -> int:
        return len(self._exchanges)

    def of(self, operation: str) -> tuple[Exchange, ...]:
        """Exchanges of one operation."""
        return tuple(exchange for exchange in self._exchanges if exchange.operation == operation)

    def record(self, exchange: Exchange) -> None:
        """Write down an exchange that is over."""
        self._exchanges.append(exchange)

    def clear(self) -> None:
        """Forget all exchanges."""
        self._exchanges.clear()
