"""What really happened in a story, by the server itself and past all faults, against what a tracker told."""

from __future__ import annotations

from collections.abc import Iterator

from sm_async import shapes
from sm_async.hyperpod import FailureReported, InstanceReplaced
from sm_async.local import LocalSageMaker, Shortage
from tests.hyperpod.story_books import Tracking
from tests.hyperpod.story_script import CLUSTER, StoryScript
from tests.hyperpod.story_time import EPOCH

__all__ = ["Truth"]

LASTED = 600.0
"""Seconds that a shortage has to last, before the eyes of one tracker, to be told for certain."""

RECENT = 300.0
"""Seconds before a tracker began in which a failure is still news to it for certain."""

AWAY = {"Running", "NotFound", "ShuttingDown"}


class Truth:
    """The server as it is when it is asked."""

    def __init__(self, script: StoryScript, server: LocalSageMaker) -> None:
        self._script = script
        self._server = server

    def nodes(self) -> list[shapes.ClusterNodeSummary]:
        """All nodes."""
        found: list[shapes.ClusterNodeSummary] = []
        token: str | None = None
        while True:
            request = shapes.ListClusterNodesRequest(
                cluster_name=CLUSTER, include_node_logical_ids=True, max_results=100, next_token=token
            )
            (page,) = self._server.seed(request, age=0.0)
            assert isinstance(page, shapes.ListClusterNodesResponse)
            found += page.cluster_node_summaries
            if (token := page.next_token) is None:
                return found

    def problems_at_the_end(self, last: Tracking) -> Iterator[str]:
        """The last tracker ends because all nodes run, and they do."""
        if last.ending != "all run":
            yield f"the last tracker ended {last.ending}"
            return
        if self._script.has_stale_reads or not last.listings or last.listings[-1].began < last.ended:
            return  # the last pages may be of an earlier moment than this one
        really = {node.node_logical_id: node.instance_status.status for node in self.nodes()}
        if lagging := {status for each in last.ids if (status := really.get(each, "NotFound")) not in AWAY}:
            yield f"all run, and some really are {lagging}"

    def problems_of(self, tracking: Tracking) -> Iterator[str]:
        """Replacements and shortages that a tracker had before its eyes and did not tell, or not once."""
        yield from self._replacements_mistold(tracking)
        for shortage in self.shortages_to_tell(tracking):
            told = [change for change in tracking.told if isinstance(change, FailureReported)]
            if not any(change.is_capacity_shortage for change in told if change.message == shortage.message):
                yield f"a shortage of {shortage.group} was not told: {shortage}"

    def _replacements_mistold(self, tracking: Tracking) -> Iterator[str]:
        if self._script.has_stale_reads:
            return  # what has been replaced can come again
        told = [
            (change.node.node_logical_id, change.before, change.instance_id)
            for change in tracking.told
            if isinstance(change, InstanceReplaced)
        ]
        if len(set(told)) != len(told):
            yield "a replacement is told twice"
        replaced = self._replacements()
        for node, *pair in told:
            if not set(pair) <= {instance for instances in replaced.get(node, ()) for instance in instances}:
                yield f"{node} never had {pair[0]} replaced by {pair[1]}"
        saw = {(entry["NodeLogicalId"], entry.get("InstanceId")) for each in tracking.listings for entry in each.nodes}
        for node in () if tracking.ending == "cancelled" else tracking.ids:
            for before, after in replaced.get(node, ()):
                is_alone = len(replaced[node]) == 1  # of several the tracker may have missed those in the middle
                if is_alone and {(node, before), (node, after)} <= saw and (node, before, after) not in told:
                    yield f"{node} had {before} replaced by {after}, and nobody told"

    def _replacements(self) -> dict[str, list[tuple[str, str]]]:
        """The instance before and that after of each replacement, by node."""
        replaced: dict[str, list[tuple[str, str]]] = {}
        for entry in self._server.ledger.replacements():
            for (_, node), instances in zip(entry.nodes, entry.instances, strict=True):
                replaced.setdefault(node, []).append(instances)
        return replaced

    def shortages_to_tell(self, tracking: Tracking) -> list[Shortage]:
        """Shortages that lasted before the eyes of a tracker."""
        if not tracking.reads_events:
            return []
        failures = self._failures()
        found: list[Shortage] = []
        for shortage in self._script.capacity:
            moments = [at for at, message in failures if message == shortage.message]
            if isinstance(shortage, Shortage) and moments:
                until = min(min(moments) + (shortage.lasts or 0.0), tracking.ended) - LASTED
                if any(tracking.began - RECENT <= at and max(at, tracking.began) <= until for at in moments):
                    found.append(shortage)
        return found

    def _failures(self) -> list[tuple[float, str]]:
        """When each failure of an instance or a group was, in seconds of the story, and why."""
        found: list[tuple[float, str]] = []
        token: str | None = None
        while True:
            (page,) = self._server.seed(
                shapes.ListClusterEventsRequest(cluster_name=CLUSTER, max_results=100, next_token=token), age=0.0
            )
            assert isinstance(page, shapes.ListClusterEventsResponse)
            found += (
                (event.event_time.timestamp() - EPOCH, why)
                for event in page.events or ()
                if event.event_level != "Info" and (why := self._why(event.event_id)) is not None
            )
            if (token := page.next_token) is None:
                return found

    def _why(self, event_id: str) -> str | None:
        request = shapes.DescribeClusterEventRequest(cluster_name=CLUSTER, event_id=event_id)
        (details,) = self._server.seed(request, age=0.0)
        assert isinstance(details, shapes.DescribeClusterEventResponse)
        event = details.event_details and details.event_details.event_details
        metadata = event and event.event_metadata
        facts = metadata and (metadata.instance or metadata.instance_group_scaling)
        return (facts and facts.failure_message) or None
