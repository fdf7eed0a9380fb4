"""The books of a story: what was bought by the ledger, and what trackers should have told by the answers they got.

The changes are worked out here from the JSON of listings, by the words of `track_nodes`' documentation and without its
code.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Literal

import attrs

from sm_async.hyperpod import (
    AdditionResult,
    FailureReported,
    InstanceAssigned,
    InstanceReplaced,
    NodeChange,
    NodeGone,
    NodeStatusChanged,
)
from sm_async.local.ledger import Addition
from tests.hyperpod.story_script import StoryScript
from tests.hyperpod.story_tap import Document, Exchange, Listing, calls, listings, looks

__all__ = ["Told", "Tracking", "expected_changes", "purchase_problems", "tracking_problems"]

NEW = 120.0
"""Seconds in which a node that was never listed is not taken for deleted, or a tenth of the wait."""

Told = tuple[str, ...]
"""A change in plain words: its kind, the node, and what was and is."""


@attrs.define(kw_only=True)
class Tracking:
    """What one tracker was given and what it told."""

    ids: tuple[str, ...]
    timeout: float
    reads_events: bool = True
    exchanges: list[Exchange]
    """All that came through its client's tap until it ended."""
    first: int
    """How many of them began before it did."""
    began: float
    told: list[NodeChange] = attrs.field(factory=list[NodeChange])
    ending: Literal["all run", "out of time", "cancelled"] = "cancelled"
    ended: float = 0.0

    @property
    def listings(self) -> list[Listing]:
        """Listings that it was given: those that began when it waited for one.

        While it looks into the events, a listing is for others who share it.
        """
        away = looks(self.exchanges[self.first :]) if self.reads_events else []
        return [
            each
            for each in listings(self.exchanges)
            if each.number >= self.first
            and each.ended <= self.ended
            and not any(since < each.began < until for since, until in away)
        ]


def purchase_problems(script: StoryScript, result: AdditionResult, additions: Sequence[Addition]) -> Iterator[str]:
    """Promises about a purchase that were not kept: the ledger has the nodes, each once, and the result names them."""
    bought = [node for addition in additions for node in addition.nodes]
    counts = dict(Counter(group for group, _ in bought))
    if counts != script.wanted:
        yield f"the ledger has {sum(counts.values())} nodes, {counts}, and not {script.wanted}"
    named = [(node.group, node.node_logical_id) for node in result.nodes]
    if len(set(named)) != len(named):
        yield f"the result names {len(named) - len(set(named))} nodes twice"
    if lost := set(bought) - set(named):
        yield f"the result does not name {len(lost)} nodes of the ledger: {sorted(lost)[:3]}"
    if invented := set(named) - set(bought):
        yield f"the result names {len(invented)} nodes that the ledger does not have: {sorted(invented)[:3]}"
    tokens = Counter(addition.client_token for addition in additions)
    is_tried_again = script.switches.failed_groups_on_replay == "re-execute"  # then a token can buy what was refused
    if not is_tried_again and (again := [token for token, count in tokens.items() if count > 1]):
        yield f"{len(again)} tokens bought twice: {again[:3]}"
    try:
        result.raise_for_failures()
    except ExceptionGroup as error:
        yield f"the result is not complete: {error}: {error.exceptions[:3]}"


def tracking_problems(tracking: Tracking) -> Iterator[str]:
    """Promises about a tracker that were not kept: every change once, none made up, and the right end."""
    rounds = list(expected_changes(tracking))
    flat = [change for _, changes in rounds for change in changes]
    told = [plain for change in tracking.told if (plain := _in_plain_words(change)) is not None]
    least = len(flat)
    if tracking.ending == "cancelled":  # what it had no time to tell is of the last listing
        least = len(flat) - (len(rounds[-1][1]) if rounds else 0)
        flat = flat[: max(least, len(told))]
    if told != flat:
        place = next((i for i, (one, other) in enumerate(zip(told, flat, strict=False)) if one != other), None)
        place = min(len(told), len(flat)) if place is None else place
        yield (
            f"told {len(told)} changes of {len(flat)}; the first that differs is number {place}: "
            f"told {told[place : place + 2]}, and not {flat[place : place + 2]}"
        )
    all_run = [place for place, (is_over, _) in enumerate(rounds) if is_over]
    if tracking.ending == "all run" and all_run != [len(rounds) - 1]:
        yield f"ended as if all ran after listing {len(rounds)}; they did in those of {all_run}"
    if tracking.ending == "out of time" and all_run[:1] not in ([], [len(rounds) - 1]):
        yield f"went on, though all ran in listing {all_run[0] + 1} of {len(rounds)}"
    if tracking.reads_events:
        yield from _event_problems(tracking)


def expected_changes(tracking: Tracking) -> Iterator[tuple[bool, list[Told]]]:
    """For each listing whether all nodes ran, and the changes since the one before."""
    statuses: dict[str, str] = {}
    instances: dict[str, str] = {}
    absences = Counter[str]()
    newly = min(NEW, tracking.timeout / 10)
    for listing in tracking.listings:
        found = _latest(listing, set(tracking.ids))
        changes: list[Told] = []
        for node in tracking.ids:
            if node in found:
                absences.pop(node, None)
                status, instance = found[node]
                changes += _of_node(node, statuses.get(node), status, instances, instance)
                statuses[node] = status
            elif statuses.get(node) != "NotFound":
                absences[node] += 1
                is_new = node not in statuses and listing.ended - tracking.began < newly
                if (absences[node] > 1 or node in listing.gone) and not is_new:
                    changes.append(("gone", node, str(statuses.get(node))))
                    statuses[node] = "NotFound"
        doubtful = [node for node in absences if statuses.get(node) != "NotFound"]
        is_over = all(statuses.get(node) in ("Running", "NotFound") for node in tracking.ids) and not doubtful
        yield is_over, changes


def _latest(listing: Listing, ids: set[str]) -> dict[str, tuple[str, str | None]]:
    """Status and instance of each node: the last entry counts, unless it is of an instance that is on its way out."""
    found: dict[str, tuple[str, str | None]] = {}
    for entry in listing.nodes:
        node, status = entry["NodeLogicalId"], entry["InstanceStatus"]["Status"]
        if node in ids and not (node in found and status == "ShuttingDown"):
            found[node] = (status, entry.get("InstanceId"))
    return found


def _of_node(
    node: str, before: str | None, status: str, instances: dict[str, str], instance: str | None
) -> Iterator[Told]:
    """How a node has changed; `instances` has the last one of each node, and is brought up to date."""
    if instance is not None and instance != instances.get(node):
        yield ("replaced", node, instances[node], instance) if node in instances else ("assigned", node, instance)
        instances[node] = instance
    if status != before:
        yield ("status", node, str(before), status)


def _in_plain_words(change: NodeChange) -> Told | None:
    match change:
        case NodeStatusChanged(node, before):
            return ("status", node.node_logical_id, str(before), node.status)
        case InstanceAssigned(node, instance):
            return ("assigned", node.node_logical_id, instance)
        case InstanceReplaced(node, before, instance):
            return ("replaced", node.node_logical_id, before, instance)
        case NodeGone(node, before):
            return ("gone", node.node_logical_id, str(before))
        case _:
            return None


def _event_problems(tracking: Tracking) -> Iterator[str]:
    """What was told of events, against what the answers said of them."""
    told = [change for change in tracking.told if isinstance(change, FailureReported)]
    counts = Counter(change.event_id for change in told)
    if again := [event for event, count in counts.items() if count > 1]:
        yield f"{len(again)} events are told twice: {again[:3]}"
    shown = _failures_shown(tracking)
    facts = {each.event_id: (each.message, each.instance_group_name, each.node_logical_id) for each in told}
    if invented := {event: fact for event, fact in facts.items() if shown.get(event) != fact}:
        yield f"{len(invented)} events were not shown so: {list(invented.items())[:2]}"
    if tracking.ending != "cancelled" and (missed := shown.keys() - facts.keys()):
        yield f"{len(missed)} events were shown and not told: {[shown[event] for event in sorted(missed)[:2]]}"
    if strange := [change for change in tracking.told if _in_plain_words(change) is None and change not in told]:
        yield f"told {strange[:2]}"


def _failures_shown(tracking: Tracking) -> dict[str, tuple[str, str | None, str | None]]:
    """Message, group and node of each event that was described, says why it failed and is about these nodes."""
    groups = {entry["InstanceGroupName"] for listing in tracking.listings for entry in listing.nodes}
    shown: dict[str, tuple[str, str | None, str | None]] = {}
    for call in calls(tracking.exchanges[tracking.first :]):
        output = call.output("EventDetails") if call.operation == "DescribeClusterEvent" else None
        if output is None or call.is_withdrawn:
            continue
        event = output["EventDetails"]
        metadata: Document = event.get("EventDetails", {}).get("EventMetadata", {})
        facts = next(iter(metadata.values()), Document())
        group, node = event.get("InstanceGroupName"), facts.get("NodeLogicalId")
        is_ours = group in {None, *groups} and node in {None, *tracking.ids}
        if facts.get("FailureMessage") and is_ours:
            shown[event["EventId"]] = (facts["FailureMessage"], group, node)
    return shown
