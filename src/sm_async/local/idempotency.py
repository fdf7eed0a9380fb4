"""Idempotency tokens: which requests the server has applied already, and for how long it remembers them."""

from __future__ import annotations

from typing import Generic, TypeVar

import attrs

from sm_async.local.refusals import validation_refused
from sm_async.local.settings import Switches

__all__ = ["TOKEN_SECONDS", "RememberedTokens"]

T = TypeVar("T")

TOKEN_SECONDS = 8 * 3600
"""How long AWS documents a BatchAddClusterNodes token to be valid, counted from the request that brought it first."""


@attrs.frozen
class _First(Generic[T]):
    parameters: object
    at: float
    result: T


class RememberedTokens(Generic[T]):
    """What came of the first request of each token. Only requests that were applied are remembered."""

    def __init__(self, switches: Switches) -> None:
        self._switches = switches
        self._first: dict[str, _First[T]] = {}

    def recall(self, token: str | None, parameters: object, now: float) -> T | None:
        """The result of an earlier request that this one repeats, or None if this one is to be applied.

        `parameters` compare equal for requests that ask for the same. Raises `RequestRefused` where a switch says so.
        """
        first = self._first.get(token) if token is not None else None
        if first is None:
            return None
        if now - first.at >= TOKEN_SECONDS:
            if self._switches.reuse_after_8_hours == "refuse":
                raise validation_refused("ClientToken: used more than 8 hours ago and not valid any more")
            return None
        if first.parameters == parameters:
            return first.result
        if self._switches.reuse_with_other_parameters == "refuse":
            raise validation_refused("ClientToken: already used for a request with other parameters")
        return first.result if self._switches.reuse_with_other_parameters == "replay" else None

    def remember(self, token: str | None, parameters: object, now: float, result: T) -> None:
        """Note that a request with this token was applied; a token that is applied again begins anew."""
        if token is not None:
            self._forget_old(now)
            self._first.pop(token, None)  # so that the order stays that of time
            self._first[token] = _First(parameters, now, result)

    def amend(self, token: str, result: T) -> None:
        """Put another result in the place of the one that a token has; its hours count from where they did."""
        self._first[token] = attrs.evolve(self._first[token], result=result)

    def _forget_old(self, now: float) -> None:
        """Drop the tokens that mean nothing any more; where old ones are refused, all have to be known for ever."""
        if self._switches.reuse_after_8_hours == "refuse":
            return
        while self._first and now - next(iter(self._first.values())).at >= TOKEN_SECONDS:
            del self._first[next(iter(self._first))]
