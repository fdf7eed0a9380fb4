"""Events of a cluster that tell why nodes do not come: which are read, how often, and each of them once."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Callable, Set

import attrs

from sm_async import CallOptions, SageMakerClient, shapes
from sm_async.errors import ResourceNotFound, SageMakerError
from sm_async.hyperpod.node_changes import EventsUnavailable, FailureReported

__all__ = ["FailureEvents"]

LOOK_BACK = datetime.timedelta(minutes=15)
"""How old events are that the first look may find; what they tell can still keep nodes from coming."""

LATE = datetime.timedelta(minutes=2)
"""How much later than others an event may appear and still be found."""

ROUNDING = datetime.timedelta(seconds=1)
"""By how much the service may round the time after which events are asked for."""

MOST_LISTED = 2000
"""Events that one look lists at most, in pages of 100."""

MOST_DESCRIBED = 25
"""Events that one look describes at most; the next one goes on after them."""

LOOK_SECONDS = 20.0
"""Seconds that one look may take: listings of nodes are waiting for it."""

_METADATA = ("instance_group_scaling", "instance_group", "instance", "cluster", "database_configuration")


class FailureEvents:
    """Looks into the events of one cluster for messages of failures."""

    def __init__(
        self, client: SageMakerClient, cluster: str, options: CallOptions, time_source: Callable[[], float]
    ) -> None:
        self._client = client
        self._cluster = cluster
        self._options = options
        self._time_source = time_source
        self._after: datetime.datetime | None = None
        self._known: dict[str, datetime.datetime] = {}
        self._most_known = MOST_LISTED
        self.is_available = True
        """Whether another look makes sense."""

    async def look(
        self,
        groups: Set[str],
        nodes: Set[str],
        tell: Callable[[FailureReported | EventsUnavailable], object],
        *,
        knows_all_groups: bool,
        seconds: float,
    ) -> None:
        """Tell what is new about these groups, their nodes and the cluster, the oldest first, in so many seconds.

        Unless these are all groups of the nodes, events of others are kept for the next look: a node that is not listed
        yet has no group. An error that passes leaves it to the next look too. Another one is told, and there are no
        further looks.
        """
        deadline = asyncio.get_running_loop().time() + min(seconds, LOOK_SECONDS)

        def is_relevant(event: shapes.ClusterEventSummary) -> bool:
            return event.event_level != "Info" and (event.instance_group_name or None) in {None, *groups}

        keeps = False
        try:
            for event in await self._new_events(is_relevant, deadline):
                is_about_them = is_relevant(event)
                if not is_about_them and not knows_all_groups and event.event_level != "Info":
                    keeps = True
                    continue
                found = await self._described(event, deadline) if is_about_them else None
                self._note(event, moves_on=not keeps)
                if found is not None and found.node_logical_id in {None, *nodes}:
                    tell(found)
        except SageMakerError as error:
            if not error.is_retryable:
                self.is_available = False
                tell(EventsUnavailable(error))
        except TimeoutError:
            return

    async def _new_events(
        self, is_relevant: Callable[[shapes.ClusterEventSummary], bool], deadline: float
    ) -> list[shapes.ClusterEventSummary]:
        """Events that were not read before, up to as many as one look describes."""
        if self._after is None:
            self._after = datetime.datetime.fromtimestamp(self._time_source(), datetime.UTC) - LOOK_BACK
        listed = self._client.paginate.list_cluster_events(
            cluster_name=self._cluster,
            event_time_after=self._after,
            sort_by="EventTime",
            sort_order="Ascending",
            limit=MOST_LISTED,
            options=self._options_until(deadline),
        )
        found: list[shapes.ClusterEventSummary] = []
        relevant = 0
        async with asyncio.timeout_at(deadline):
            async for event in listed:
                if event.event_id not in self._known and isinstance(event.event_time, datetime.datetime):  # pyright: ignore[reportUnnecessaryIsInstance]  # the answer may lack it
                    found.append(event)
                    relevant += is_relevant(event)
                if relevant == MOST_DESCRIBED:
                    break
        return found

    async def _described(self, event: shapes.ClusterEventSummary, deadline: float) -> FailureReported | None:
        """What an event says of a failure; None where it says nothing, or is no longer known."""
        try:
            options = attrs.evolve(self._options_until(deadline), validate=False)  # the id is the service's own
            output = await self._client.describe_cluster_event(
                cluster_name=self._cluster, event_id=event.event_id, options=options
            )
        except ResourceNotFound:
            return None
        details = output.event_details and output.event_details.event_details
        metadata = details and details.event_metadata
        for name in _METADATA:
            facts = getattr(metadata, name, None)
            if facts is not None and facts.failure_message:
                return FailureReported(
                    message=facts.failure_message,
                    instance_group_name=event.instance_group_name,
                    node_logical_id=getattr(facts, "node_logical_id", None),
                    event_id=event.event_id,
                    event_time=event.event_time,
                )
        return None

    def _note(self, event: shapes.ClusterEventSummary, *, moves_on: bool) -> None:
        """An event was read, and if it `moves_on` all before it. Ids are kept while the event can be listed again."""
        self._known[event.event_id] = event.event_time
        if moves_on or self._after is None:
            self._after = max(self._after or event.event_time, event.event_time - LATE)
        if len(self._known) > self._most_known:
            oldest = self._after - ROUNDING
            self._known = {each: at for each, at in self._known.items() if at >= oldest}
            self._most_known = 2 * len(self._known) + MOST_LISTED

    def _options_until(self, deadline: float) -> CallOptions:
        """The options of a call that ends by then. Raises TimeoutError where there is no time left."""
        left = deadline - asyncio.get_running_loop().time()
        if left <= 0:
            raise TimeoutError
        own = self._options.timeout
        return attrs.evolve(self._options, timeout=left if own is None else min(own, left))
