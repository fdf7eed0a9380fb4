"""The journal: the last requests and how each was answered, for assertions and for looking at what a client does."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping
from typing import Any

import attrs

from sm_async.local.effects import Effect

__all__ = ["Exchange", "Journal"]


@attrs.frozen(kw_only=True)
class Exchange:
    """One request and its answer. Of its headers only what is named here: no signature and no session token."""

    time: float
    """Epoch seconds of the server's clock."""
    request_id: str
    invocation_id: str | None
    """`amz-sdk-invocation-id`: the client's id of a call, the same on all its attempts; None where there is none."""
    attempt: int | None
    """The number of the attempt by `amz-sdk-request`, from 1; None where there is none."""
    operation: str | None
    """Name after the dot of X-Amz-Target; None where the request was refused before it was read."""
    document: Mapping[str, Any] | None
    """The JSON object that was sent; None where the request was refused before it was read."""
    status: int | None
    """HTTP status of the answer, which a fault may have kept from arriving; None where one kept the request from being
    performed and left nothing to answer."""
    code: str | None
    """Error code of the answer; None for a success."""
    fault: Effect | None
    """What the faults of the server did to the exchange; None for nothing."""


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
        return tuple(exchange for exchange in self if exchange.operation == operation)

    def record(self, exchange: Exchange) -> None:
        """Write down an exchange that is over."""
        self._exchanges.append(exchange)

    def clear(self) -> None:
        """Forget all exchanges."""
        self._exchanges.clear()
