"""Credentials that were handed over and never change."""

from __future__ import annotations

from sm_async.protocol.sigv4 import Credentials

__all__ = ["StaticProvider"]


class StaticProvider:
    """Answers with the same credentials each time."""

    def __init__(self, credentials: Credentials) -> None:
        self._credentials = credentials

    async def credentials(self) -> Credentials:
        """The credentials that the provider was made with."""
        return self._credentials

    def ready(self) -> Credentials:
        """The same, without waiting."""
        return self._credentials
