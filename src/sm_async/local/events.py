"""Events of a cluster: what happened to it, its groups and its nodes, as ListClusterEvents tells it."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator

import attrs

from sm_async import shapes

__all__ = ["Event", "EventLog"]

EVENT_LIMIT = 10_000
"""Events of a cluster that are kept."""


@attrs.frozen(kw_only=True)
class Event:
    """Something that happened."""

    number: int
    """Place in the order of happening, over the whole account."""
    event_id: str
    time: float
    """Epoch seconds of the server's clock."""
    resource_type: str
    """Cluster, InstanceGroup or Instance."""
    description: str
    level: str = "Info"
    """Info, Warn or Error."""
    group: str | None = None
    instance_id: str | None = None
    metadata: shapes.EventMetadata | None = None
    """Facts that depend on the kind of event; the FailureMessage stands there."""
    operation_id: str | None = None
    """The operation of the cluster that the event is part of."""


class EventLog:
    """The last events, oldest first."""

    def __init__(self) -> None:
        self._events: deque[Event] = deque(maxlen=EVENT_LIMIT)

    def __iter__(self) -> Iterator[Event]:
        return iter(tuple(self._events))

    def record(self, event: Event) -> None:
        """Take in an event; beyond the limit the oldest is forgotten."""
        self._events.append(event)

    def find(self, event_id: str) -> Event | None:
        """The event of an id."""
        return next((event for event in self._events if event.event_id == event_id), None)
