"""What the measurements need from a client. Every module beside this one has `connect(target)`, which gives it."""

from __future__ import annotations

from typing import NamedTuple, Protocol

__all__ = ["ACCESS_KEY", "CLUSTER", "REGION", "SECRET_KEY", "Client", "PagingClient", "PreloadingClient", "Target"]

REGION = "us-east-1"
ACCESS_KEY = "AKIDEXAMPLE"
SECRET_KEY = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"  # noqa: S105  (the example of AWS's documentation)
CLUSTER = "train"


class Target(NamedTuple):
    """Where a client sends, and what its pool has to hold."""

    url: str
    in_flight: int
    """Calls at once. Pools are given as many connections, so that no call waits for one."""
    authorities: str | None = None
    """PEM file of the authority to trust; None for plain HTTP."""


class Client(Protocol):
    """A client that can add nodes."""

    async def add(self) -> int:
        """Call BatchAddClusterNodes for 4 nodes; the number of nodes in the answer, read from what the client gives.

        The input is made anew for each call, as a program would.
        """
        ...


class PagingClient(Client, Protocol):
    """A client that can list nodes too."""

    async def page(self, token: str | None) -> tuple[int, str | None]:
        """Call ListClusterNodes for 100 nodes; the number of nodes on the page, and the token of the next one."""
        ...


class PreloadingClient(Client, Protocol):
    """A client that can make ready before its first call."""

    async def preload(self) -> None:
        """Make ready for `add`."""
        ...
