"""ListClusterEvents and DescribeClusterEvent, which only Continuous clusters have."""

from __future__ import annotations

from sm_async import shapes
from sm_async.local.account import Account, Cluster
from sm_async.local.calls import Call
from sm_async.local.descriptions import moment_of
from sm_async.local.events import Event
from sm_async.local.pages import Position, Query, Window
from sm_async.local.refusals import RequestRefused, validation_refused

__all__ = ["describe_cluster_event", "list_cluster_events"]


def describe_cluster_event(
    account: Account, request: shapes.DescribeClusterEventRequest, call: Call
) -> shapes.DescribeClusterEventResponse:
    """Tell everything of an event; the FailureMessage of a shortage stands here and not in the list."""
    cluster = _continuous(account, request.cluster_name, call.now)
    event = cluster.events.find(request.event_id)
    if event is None:
        raise RequestRefused("ResourceNotFound", f"Cluster {cluster.name!r} has no event {request.event_id!r}.")
    details = shapes.EventDetails(event_metadata=event.metadata) if event.metadata is not None else None
    return shapes.DescribeClusterEventResponse(
        event_details=shapes.ClusterEventDetail(
            event_id=event.event_id,
            cluster_arn=cluster.arn,
            cluster_name=cluster.name,
            resource_type=event.resource_type,
            event_time=moment_of(event.time),
            instance_group_name=event.group,
            instance_id=event.instance_id,
            event_details=details,
            description=event.description,
            event_level=event.level,
            operation_id=event.operation_id,
        )
    )


def list_cluster_events(
    account: Account, request: shapes.ListClusterEventsRequest, call: Call
) -> shapes.ListClusterEventsResponse:
    """List events, the latest first unless another order is asked for."""
    cluster = _continuous(account, request.cluster_name, call.now)
    window = Window(request.event_time_after, request.event_time_before)
    wanted = [
        event
        for event in cluster.events
        if event.time <= call.now
        and request.instance_group_name in (None, event.group)
        and request.node_id in (None, event.instance_id)
        and request.resource_type in (None, event.resource_type)
        and request.operation_id in (None, event.operation_id)
        and event.time in window
    ]

    def position(event: Event) -> Position:
        return ("", event.number)

    page = Query(
        subject=(
            "events",
            cluster.arn,
            request.instance_group_name,
            request.node_id,
            request.resource_type,
            request.operation_id,
            *window.ends,
        ),
        descending=request.sort_order != "Ascending",
        size=request.max_results,
        token=request.next_token,
    ).page(wanted, position)
    return shapes.ListClusterEventsResponse(
        events=[_summary(cluster, event) for event in page.items], next_token=page.next_token
    )


def _continuous(account: Account, name: str, now: float) -> Cluster:
    cluster = account.cluster(name, now)
    if not cluster.is_continuous:
        raise validation_refused(
            f"ClusterName: cluster {cluster.name!r} does not have the NodeProvisioningMode 'Continuous', "
            "for which alone there are events"
        )
    return cluster


def _summary(cluster: Cluster, event: Event) -> shapes.ClusterEventSummary:
    return shapes.ClusterEventSummary(
        event_id=event.event_id,
        cluster_arn=cluster.arn,
        cluster_name=cluster.name,
        resource_type=event.resource_type,
        event_time=moment_of(event.time),
        instance_group_name=event.group,
        instance_id=event.instance_id,
        description=event.description,
        event_level=event.level,
        operation_id=event.operation_id,
    )
